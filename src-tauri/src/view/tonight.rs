//! The screen of the evening, before put-down.

use jiff::civil::{Date, Time};
use lullwatch_core::age::{FROM_MONTHS, Offer, offer};
use lullwatch_core::feeds::OUNCE_ML;
use lullwatch_core::method::Number;
use lullwatch_core::method::parts::{TaperNight, When};
use lullwatch_core::plan::{FeedWindow, ProblemCode, Window};
use lullwatch_core::{Child, ChildId, Method, Plan, method};

use super::{code, guide};
use crate::bedside::Bedside;
use crate::bedside::household::{choices, may_taper, minutes, today, tonight};
use crate::messages::{
    DayView, FeedView, NumberView, PlanWords, TaperView, TonightView, WindowDraft,
};

pub(super) fn view(bedside: &Bedside) -> Option<TonightView> {
    let child = bedside.household.child(bedside.selected?)?;
    let plan = bedside.household.plans.get(&child.id)?;
    let method = method::find(&plan.method.0)?;
    let now = bedside.clock.now().utc;
    let past = bedside.past(child.id);
    let tonight = tonight(child, plan, method, &past, now);
    let rules = plan.rules(method, &tonight);
    let table = plan.table_nights(method);
    let usual = method.visit_usual_s.as_ref().map(|usual| usual.value.into());
    let told = |whens: &[When]| -> Vec<String> {
        let of = |when: &When| method.told(*when, rules.stage, tonight.months);
        whens.iter().flat_map(of).map(str::to_owned).collect()
    };
    Some(TonightView {
        child: child.name.clone(),
        method: plan.method.0.clone(),
        night: plan.next_night,
        // A method that is the same every night has one row, and no end of its table.
        past_table: table > 1 && plan.next_night > table,
        kind: bedside.tonight_kind,
        waits_min: minutes(&rules.waits_s),
        // A plan's own limit speaks for itself.
        visit_usual_s: usual.filter(|_| plan.changes.visit_max_s.is_none()),
        visit_max_s: rules.visit_max_s,
        nap_cap_min: rules.nap_cap_s.map(|cap| cap / 60),
        guide: guide::tonight(plan, method, &rules, &past, bedside.tonight_kind),
        instructions: told(&[When::Evening, When::Settling, When::Visit]),
        stop_when: told(&[When::Stop]),
        stop_after_nights: method.course.stop_after_nights.as_ref().map(|it| it.value),
        course_over: course_over(plan, child, today(child, now)),
        room_sharing: plan.changes.room_sharing,
        held: plan.held,
        extra_night: plan.extra_night_at.is_some(),
        step_reason: plan.step.as_ref().map(|step| step.reason.clone()),
        feeds: plan.feeds.iter().map(|feed| feed_view(feed, None)).collect(),
        words: PlanWords {
            goal: plan.words.goal.clone(),
            routine: plan.words.routine.clone(),
            who: plan.words.who.clone(),
            when_away: plan.words.when_away.clone(),
        },
        review_due: plan.review_on.is_some_and(|day| day <= today(child, now)),
        health_concern: child.health_concern,
        clinician_needed: offer(method, child, today(child, now)) == Offer::AfterClinician
            && !plan.clinician_confirmed,
        clinician_confirmed: plan.clinician_confirmed,
        clinician_confirmed_on: plan.clinician_confirmed_on.map(|day| day.to_string()),
        is_newborn: tonight.months.is_some_and(|months| months < FROM_MONTHS),
        today: day(bedside, child.id)?,
        may_taper: may_taper(child, plan, now),
        taper: rules.taper.map(|taper| taper_view(taper, None)),
        helplines: bedside.helplines.clone(),
        thoughts: bedside.thoughts,
        choices: choices(child, plan.next_night, now),
        sound: bedside.sound,
        stays_awake: bedside.computer.stays_awake,
        screen_may_lock: bedside.computer.screen_may_lock,
        last_night: bedside.last_night().map(|night| night.to_string()),
    })
}

/// The nights that the method takes, where the plan has run for longer.
fn course_over(plan: &Plan, child: &Child, day: Date) -> Option<u32> {
    let problems = plan.problems(child, day);
    let over = problems.into_iter().find(|it| it.code == ProblemCode::CourseOver)?;
    over.detail?.parse().ok()
}

fn day(bedside: &Bedside, child: ChildId) -> Option<DayView> {
    let day = bedside.day(child)?;
    let text = |time: Option<Time>| time.map_or_else(String::new, hour);
    let naps = day.naps_with(&bedside.logged_naps(child, day.date));
    Some(DayView {
        date: day.date.to_string(),
        rise: text(day.rise),
        naps: naps
            .iter()
            .map(|nap| WindowDraft { from: hour(nap.from), to: hour(nap.to) })
            .collect(),
        last_feed: text(day.last_feed),
        slept_by_day_min: (!naps.is_empty()).then(|| naps.iter().map(Window::minutes).sum()),
        slept_by_night_min: bedside.slept_last_night_min(child),
    })
}

/// A planned feed as it stands at `now`.
pub(super) fn feed_view(feed: &FeedWindow, now: Option<Time>) -> FeedView {
    FeedView {
        from: hour(feed.window.from),
        to: hour(feed.window.to),
        open: now.is_some_and(|now| feed.window.contains(now)),
        amount_ml: feed.amount_ml,
        minutes: feed.minutes,
    }
}

/// Tonight's taper; `not_before` is when the next feed has room.
pub(super) fn taper_view(taper: TaperNight, not_before: Option<Time>) -> TaperView {
    TaperView {
        minutes: taper.most,
        ml: taper.most * OUNCE_ML,
        gap: format!("{}:{:02}", taper.gap_min / 60, taper.gap_min % 60),
        not_before: not_before.map(hour),
    }
}

/// `19:45`.
pub(super) fn hour(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

/// Every number of a method, as it is shown. None where this edition does not know the method.
pub(crate) fn numbers(method: &str) -> Vec<NumberView> {
    let numbers = method::find(method).map(Method::numbers);
    numbers.into_iter().flatten().map(number).collect()
}

fn number(number: Number) -> NumberView {
    NumberView {
        what: number.what.into(),
        of: number.of,
        values: number.shown(),
        tag: code(&number.tag),
        source: number.source,
    }
}
