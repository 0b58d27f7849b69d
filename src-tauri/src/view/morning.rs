//! The screen of the morning after.

use jiff::civil::Time;
use lullwatch_core::age::corrected_months;
use lullwatch_core::feeds::{FeedHint, Feeds};
use lullwatch_core::measures::BesidePlan;
use lullwatch_core::next::{self, PastNight};
use lullwatch_core::night::{CheckIn, CheckInKind, TakenBack};
use lullwatch_core::review::{Comment, Review};
use lullwatch_core::{Association, Child, Circumstance, Measures, Night, NightKind};

use super::line::Line;
use super::{clock, code, log_line};
use crate::bedside::Bedside;
use crate::messages::{
    Amount, AssociationNight, AssociationView, CheckView, CircumstanceView, CommentView, HintView,
    LogLine, MeasureView, MorningView, SleepView,
};

/// So many evenings show what was there at falling asleep.
const ASSOCIATION_NIGHTS: usize = 14;
const NOON: Time = Time::constant(12, 0, 0, 0);

pub(super) fn view(bedside: &Bedside, night: &Night) -> MorningView {
    let child = night.head().child;
    let reviews = bedside.reviews.get(&child).map(Vec::as_slice).unwrap_or_default();
    of(night, bedside.household.child(child), bedside.past(child), reviews)
}

/// A night as it is read afterwards; `past` are the child's nights, oldest first, and `reviews` what
/// coaches have said of them.
pub(crate) fn of(
    night: &Night,
    child: Option<&Child>,
    mut past: Vec<PastNight>,
    reviews: &[Review],
) -> MorningView {
    let head = night.head();
    let line = Line::of(night);
    // Up to this night, so that an old morning looks as it did.
    past.retain(|other| other.kind == NightKind::Night && other.id <= head.id);
    let (from, to) = line.as_ref().map(Line::ends).unwrap_or_default();
    MorningView {
        night_id: head.id.to_string(),
        child: child.map(|child| child.name.clone()).unwrap_or_default(),
        method: head.method.0.clone(),
        night: head.number,
        plan_version: head.plan_version,
        kind: head.kind,
        evening: evening(night),
        from,
        to,
        line: line.as_ref().map(Line::stretches).unwrap_or_default(),
        ticks: line.as_ref().map(Line::ticks).unwrap_or_default(),
        hours: line.as_ref().map(Line::hours).unwrap_or_default(),
        measures: measures(night),
        checks: night.check_ins().iter().map(|row| check(night, row)).collect(),
        sleeps: night
            .sleeps()
            .iter()
            .map(|sleep| SleepView {
                event: sleep.event.to_string(),
                at: clock(night, night.utc(sleep.from)),
                how: sleep.how,
            })
            .collect(),
        log: night.inputs().iter().map(|input| log_line(night, input)).collect(),
        taken_back: taken_back(night),
        circumstances: circumstance_views(night),
        note: night.remark().unwrap_or_default().into(),
        associations: association_views(night),
        association_nights: association_nights(&past),
        hints: hints(child, night, &past),
        rise_unknown: night.out_of_bed().is_none(),
        comments: comments(night, reviews),
    }
}

fn comments(night: &Night, reviews: &[Review]) -> Vec<CommentView> {
    let head = night.head();
    let inputs = night.inputs();
    let time = |comment: &Comment| {
        let input = inputs.iter().find(|input| Some(input.id) == comment.event)?;
        Some(clock(night, night.utc(input.at)))
    };
    let said = reviews.iter().flat_map(|review| review.comments.iter().map(move |it| (review, it)));
    said.filter(|(_, comment)| comment.night == head.id)
        .map(|(review, comment)| CommentView {
            from: review.from.clone(),
            time: time(comment),
            text: comment.text.clone(),
        })
        .collect()
}

/// What was taken back, as it was said at first.
fn taken_back(night: &Night) -> Vec<LogLine> {
    let line = |it: &TakenBack| LogLine {
        taken_back_by: Some(it.undo.to_string()),
        ..log_line(night, &it.input)
    };
    night.taken_back().iter().map(line).collect()
}

fn circumstance_views(night: &Night) -> Vec<CircumstanceView> {
    let present = night.circumstances();
    let view = |kind| CircumstanceView { kind, present: present.contains(&kind) };
    Circumstance::ALL.into_iter().map(view).collect()
}

fn association_views(night: &Night) -> Vec<AssociationView> {
    let present = night.associations().unwrap_or_default();
    let view = |kind| AssociationView { kind, present: present.contains(&kind) };
    Association::ALL.into_iter().map(view).collect()
}

/// The last evenings, oldest first.
fn association_nights(past: &[PastNight]) -> Vec<AssociationNight> {
    let night = |night: &PastNight| AssociationNight {
        evening: night.evening.to_string(),
        present: night.associations.as_ref().map_or_else(Vec::new, |present| {
            Association::ALL.iter().map(|kind| present.contains(kind)).collect()
        }),
    };
    past.iter().skip(past.len().saturating_sub(ASSOCIATION_NIGHTS)).map(night).collect()
}

/// What the night suggests: of feeds, and a thought beside a rough one.
fn hints(child: Option<&Child>, night: &Night, past: &[PastNight]) -> Vec<HintView> {
    let feeds = Feeds::of(night);
    let began = night.put_down().map(|at| night.civil(at).date());
    let months =
        child.zip(began).map(|(child, day)| corrected_months(child.born, child.weeks_early, day));
    let feed = feeds.hint(months).map(|hint| match hint {
        FeedHint::MuchAtNight => HintView { code: "feeds_much".into(), n: feeds.total_ml },
        FeedHint::ManyAtNight => HintView { code: "feeds_many".into(), n: feeds.real },
    });
    let rough = PastNight::of(night).and_then(|night| next::rough_night(&night, past));
    let rough = rough.map(|rough| HintView { code: format!("rough_{}", rough.code()), n: 0 });
    feed.into_iter().chain(rough).chain(nap_short(night)).collect()
}

/// A nap that is over and shorter than the method counts.
fn nap_short(night: &Night) -> Option<HintView> {
    let from_s = night.head().rules.nap_counts_from_s?;
    let is_nap = night.head().kind == NightKind::Nap;
    let short = Measures::of(night).tst_s < i64::from(from_s);
    (is_nap && short).then(|| HintView { code: "nap_short".into(), n: from_s / 60 })
}

/// The evening that a night is dated by: before noon it is the day before's.
fn evening(night: &Night) -> String {
    let Some(put_down) = night.put_down() else {
        return String::new();
    };
    let civil = night.civil(put_down);
    let date = civil.date();
    let date = match night.head().kind {
        NightKind::Night if civil.time() < NOON => date.yesterday().unwrap_or(date),
        _ => date,
    };
    date.to_string()
}

pub(crate) fn measures(night: &Night) -> Vec<MeasureView> {
    let measures = Measures::of(night);
    let beside = BesidePlan::of(night);
    let crying = measures.crying_s;
    let count = |n: u32| Some(Amount::Count { n });
    let mut list = vec![
        ("sol", measures.sol_s.map(span)),
        ("nwak", count(measures.nwak)),
        ("waso", Some(span(measures.waso_s))),
        ("longest_stretch", measures.longest_stretch_s.map(span)),
        ("tst", Some(span(measures.tst_s))),
        ("tib", measures.tib_s.map(span)),
        ("se", measures.se_pct.map(|value| Amount::Percent { value })),
        ("terminal_wake", measures.terminal_wake_s.map(span)),
        ("crying", Some(span(crying.total))),
    ];
    for (key, seconds) in [
        ("crying_grizzle", crying.grizzle),
        ("crying_protest", crying.protest),
        ("crying_hard", crying.hard),
        ("crying_different", crying.different),
    ] {
        if seconds > 0 {
            list.push((key, Some(span(seconds))));
        }
    }
    list.push(("first_quiet", beside.first_quiet_s.map(span)));
    list.push(("check_ins", count(measures.check_ins)));
    list.push(("time_in_room", Some(span(beside.in_room_s))));
    if measures.pick_ups > 0 {
        list.push(("pick_ups", count(measures.pick_ups)));
    }
    if let Some(tenths) = (beside.within_plan * 1000).checked_div(beside.planned) {
        list.push(("within_plan", Some(Amount::Percent { value: f64::from(tenths) / 10.0 })));
        let seconds = beside.median_difference_s.and_then(|it| i32::try_from(it).ok());
        list.push(("median_difference", seconds.map(|seconds| Amount::Difference { seconds })));
    }
    list.into_iter().map(|(key, amount)| MeasureView { key: key.into(), amount }).collect()
}

/// A span to the nearest minute, halves up.
pub(crate) fn span(seconds: i64) -> Amount {
    let minutes = u32::try_from((seconds.max(0) + 30) / 60).unwrap_or(u32::MAX);
    Amount::Span { hours: minutes / 60, minutes: minutes % 60 }
}

pub(crate) fn check(night: &Night, row: &CheckIn) -> CheckView {
    let clock_of = |seconds: i64| format!("{}:{:02}", seconds / 60, seconds % 60);
    CheckView {
        settling: row.settling,
        number: row.wait.map(|wait| wait.number),
        entered: row.entered.map(|at| clock(night, night.utc(at))),
        kind: match row.kind {
            // Without waits there is nothing that a visit could lie between.
            CheckInKind::Unplanned if night.head().rules.waits_s.is_empty() => "visit".into(),
            kind => code(&kind),
        },
        planned: row.wait.map(|wait| clock_of(wait.planned_s)),
        actual: row.wait.and_then(|wait| wait.actual_s).map(clock_of),
        reassurances: row.reassurances.iter().map(code).collect(),
    }
}
