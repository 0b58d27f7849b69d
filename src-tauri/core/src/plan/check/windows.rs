//! Feeds and naps of a plan.

use super::{Found, ProblemCode};
use crate::plan::{Plan, Window};

pub(super) fn check(plan: &Plan, found: &mut Found) {
    // The plan says itself when the night is not.
    let by_day = plan.settings.earliest_rise.zip(plan.days.bedtime);
    let by_day = by_day.map(|(from, to)| Window { from, to });
    let feeds: Vec<Window> = plan.feeds.iter().map(|feed| feed.window).collect();
    for (place, feed) in feeds.iter().enumerate() {
        let field = format!("feeds[{place}]");
        if never_opens(feed) {
            found.of(&field, ProblemCode::FeedNeverOpens);
        } else if let Some(day) = by_day.filter(|day| lies_in(feed, day)) {
            found.add(field, ProblemCode::FeedByDay, Some(span(&day)));
        } else if let Some(other) = feeds.iter().take(place).find(|other| overlap(feed, other)) {
            found.add(field, ProblemCode::FeedOverlaps, Some(span(other)));
        }
    }
    for (nap, place) in plan.days.naps.iter().zip(0..) {
        if never_opens(nap) {
            found.of(&format!("naps[{place}]"), ProblemCode::NapNeverOpens);
        }
    }
}

fn never_opens(window: &Window) -> bool {
    window.from == window.to
}

/// Whether all of `window` lies in `other`.
fn lies_in(window: &Window, other: &Window) -> bool {
    let until_it_opens = Window { from: other.from, to: window.from }.minutes();
    until_it_opens + window.minutes() <= other.minutes()
}

/// Whether both are open at some time; one that never opens overlaps nothing.
fn overlap(one: &Window, other: &Window) -> bool {
    !never_opens(other) && (one.contains(other.from) || other.contains(one.from))
}

fn span(window: &Window) -> String {
    format!("{}–{}", window.from.strftime("%H:%M"), window.to.strftime("%H:%M"))
}
