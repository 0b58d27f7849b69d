//! The plan as it is edited: what is kept as typed text, and back.

use jiff::civil::{Date, Time};
use lullwatch_core::method::Tonight;
use lullwatch_core::plan::{
    Changes, Days, FeedWindow, Plan, Problem, Settings, Severity, Window, Words,
};
use lullwatch_core::{Child, Method, MethodId, method};

use super::household::{minutes, refuse, today};
use super::{Bedside, Page};
use crate::messages::{
    CheckedPlan, FeedDraft, PlanDraft, PlanProblem, PlannedNight, WindowDraft, WireError,
};

/// So many nights are drawn, from tonight on.
const NIGHTS_DRAWN: u32 = 10;

impl Bedside {
    /// Turns to the plan.
    pub(super) fn open_plan(&mut self) {
        self.page = Page::Plan;
    }

    /// What a draft comes to. Keeps nothing.
    pub(super) fn check_plan(&self, draft: &PlanDraft) -> Result<CheckedPlan, WireError> {
        let before = self.selected_plan()?;
        let child = self.household.child(before.child).ok_or_else(|| refuse("not-possible-now"))?;
        let (_, checked) = checked(draft, &before, child, today(child, self.clock.now().utc));
        Ok(checked)
    }

    /// Keeps the plan as typed: a new version.
    pub(super) fn keep_draft(&mut self, draft: &PlanDraft) -> Result<(), WireError> {
        let refused = self.check_plan(draft)?.problems.into_iter().find(|it| it.refused);
        if let Some(PlanProblem { code, field, detail, .. }) = refused {
            let code = format!("problem-{code}");
            return Err(WireError { code, field: Some(field), detail });
        }
        let before = self.selected_plan()?;
        let child = self.household.child(before.child).ok_or_else(|| refuse("not-possible-now"))?;
        let (plan, _) = read(draft, &before, today(child, self.clock.now().utc));
        self.keep_changed(Some(&before), plan);
        self.page = Page::Tonight;
        Ok(())
    }
}

/// The plan that a draft tells on `day`, in the place of `before`, and what it comes to.
pub(crate) fn checked(
    draft: &PlanDraft,
    before: &Plan,
    child: &Child,
    day: Date,
) -> (Plan, CheckedPlan) {
    let (plan, mut problems) = read(draft, before, day);
    problems.extend(plan.problems(child, day).into_iter().map(problem));
    let nights = nights(&plan);
    (plan, CheckedPlan { problems, nights })
}

/// What the form calls a field of the plan: it has its own names for what it shows in other units.
pub(crate) fn form_field(field: &str) -> &str {
    match field {
        "next_night" => "night",
        "crying_limit_s" => "crying_limit_min",
        "pause_rings_s" => "pause_rings_min",
        "first_pick_up_s" => "first_pick_up_min",
        "nap_cap_s" => "nap_cap_min",
        "words.visit" => "visit_words",
        field => field.trim_start_matches("words."),
    }
}

/// A problem as the window is told of it.
pub(crate) fn problem(problem: Problem) -> PlanProblem {
    PlanProblem {
        field: form_field(&problem.field).to_owned(),
        code: problem.code.word().into(),
        detail: problem.detail,
        refused: problem.severity == Severity::Refused,
    }
}

/// The nights of the picture.
fn nights(plan: &Plan) -> Vec<PlannedNight> {
    let Some(method) = method::find(&plan.method.0) else {
        return Vec::new();
    };
    let over = plan.nights_over_limit(method);
    let table = plan.table_nights(method);
    let night = |number: u32| {
        let tonight = Tonight { stage: stage_on(plan, method, number), ..Tonight::night(number) };
        let rules = plan.rules(method, &tonight);
        PlannedNight {
            night: number,
            waits_min: minutes(&rules.waits_s),
            place: rules.presence.map(|presence| crate::view::code(&presence.place)),
            // Past the table its last row holds.
            over_limit: over.contains(&number.min(table.max(1))),
        }
    };
    let first = plan.next_night.max(1);
    (first..first.saturating_add(NIGHTS_DRAWN)).map(night).collect()
}

/// By criterion nobody knows when the parent will move on: tonight's stage is drawn for all nights.
fn stage_on(plan: &Plan, method: &Method, number: u32) -> Option<u32> {
    let extra = plan.extra_night_at.filter(|_| number == plan.next_night);
    let stages = method.stages.as_ref()?;
    match stages.advance {
        method::parts::Advance::Criterion => plan.stage,
        method::parts::Advance::Calendar => extra,
    }
}

fn hour(time: Option<Time>) -> String {
    time.map_or_else(String::new, |time| time.strftime("%H:%M").to_string())
}

fn day(date: Option<Date>) -> String {
    date.map_or_else(String::new, |date| date.to_string())
}

/// A number for the form; one that no form holds is shown as the largest.
fn number(value: u32) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

/// A plan as it is typed.
pub(crate) fn draft(plan: &Plan) -> PlanDraft {
    let (settings, changes, days, words) = (&plan.settings, &plan.changes, &plan.days, &plan.words);
    let window = |it: &Window| WindowDraft { from: hour(Some(it.from)), to: hour(Some(it.to)) };
    PlanDraft {
        method: plan.method.0.clone(),
        night: number(plan.next_night),
        stage: plan.stage.map(number),
        clinician_confirmed: plan.clinician_confirmed,
        wait_starts: settings.wait_starts,
        on_quiet: settings.on_quiet,
        on_new_waking: settings.on_new_waking,
        on_grizzle: settings.on_grizzle,
        earliest_rise: hour(settings.earliest_rise),
        crying_limit_min: settings.crying_limit_s.map(|limit| number(limit / 60)),
        pause_rings_min: settings.pause_rings_s.map(|rings| number(rings / 60)),
        waits_min: changes.waits_s.as_ref().map(|rows| {
            rows.iter().map(|row| row.iter().map(|wait| number(wait / 60)).collect()).collect()
        }),
        first_pick_up_min: changes.first_pick_up_s.map(|first| number(first / 60)),
        visit_max_s: changes.visit_max_s.map(number),
        nap_cap_min: changes.nap_cap_s.map(|cap| number(cap / 60)),
        reassurances: changes.reassurances.clone(),
        room_sharing: changes.room_sharing,
        awakening_before_min: changes.awakening_before_min.map(number),
        bedtime: hour(days.bedtime),
        usual_bedtime: hour(days.usual_bedtime),
        rise: hour(days.rise),
        naps: days.naps.iter().map(window).collect(),
        feeds: plan
            .feeds
            .iter()
            .map(|feed| FeedDraft {
                from: hour(Some(feed.window.from)),
                to: hour(Some(feed.window.to)),
                amount_ml: feed.amount_ml.map(number),
                minutes: feed.minutes.map(number),
            })
            .collect(),
        goal: words.goal.clone(),
        routine: words.routine.clone(),
        who: words.who.clone(),
        when_away: words.when_away.clone(),
        visit_words: words.visit.clone(),
        started: day(plan.started),
        review_on: day(plan.review_on),
    }
}

/// Reads what was typed, and says what could not be read. What cannot be read is left out of the
/// plan, so that the rest can be checked all the same.
struct Reading(Vec<PlanProblem>);

impl Reading {
    fn refuse(&mut self, field: &str, code: &str, detail: impl Into<String>) {
        let (field, code) = (field.into(), code.into());
        self.0.push(PlanProblem { field, code, detail: Some(detail.into()), refused: true });
    }

    fn time(&mut self, field: &str, text: &str) -> Option<Time> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let time = Time::strptime("%H:%M", text).ok();
        if time.is_none() {
            self.refuse(field, "time-unreadable", text);
        }
        time
    }

    fn date(&mut self, field: &str, text: &str) -> Option<Date> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let date = text.parse().ok();
        if date.is_none() {
            self.refuse(field, "date-unreadable", text);
        }
        date
    }

    /// Times `unit`; a negative or a huge one is refused.
    fn number(&mut self, field: &str, value: i32, unit: u32) -> Option<u32> {
        let read = u32::try_from(value).ok().and_then(|value| value.checked_mul(unit));
        if read.is_none() {
            self.refuse(field, "number-unreadable", value.to_string());
        }
        read
    }

    fn maybe(&mut self, field: &str, value: Option<i32>, unit: u32) -> Option<u32> {
        value.and_then(|value| self.number(field, value, unit))
    }

    fn window(&mut self, field: &str, from: &str, to: &str) -> Option<Window> {
        let before = self.0.len();
        let (from, to) = (self.time(field, from), self.time(field, to));
        if from.zip(to).is_none() && self.0.len() == before {
            self.refuse(field, "window-half", "");
        }
        from.zip(to).map(|(from, to)| Window { from, to })
    }
}

/// The plan that a draft tells on `day`, and what of it cannot be read. What a draft has no field
/// for stays as it was.
fn read(draft: &PlanDraft, before: &Plan, day: Date) -> (Plan, Vec<PlanProblem>) {
    let mut reading = Reading(Vec::new());
    let it = &mut reading;
    let waits_s = draft.waits_min.as_ref().map(|rows| {
        let row = |(night, row): (usize, &Vec<i32>)| {
            row.iter()
                .enumerate()
                .filter_map(|(place, wait)| {
                    it.number(&format!("waits[{night}][{place}]"), *wait, 60)
                })
                .collect()
        };
        rows.iter().enumerate().map(row).collect()
    });
    let plan = Plan {
        method: MethodId(draft.method.clone()),
        next_night: it.number("night", draft.night, 1).unwrap_or(before.next_night),
        stage: it.maybe("stage", draft.stage, 1),
        clinician_confirmed: draft.clinician_confirmed,
        clinician_confirmed_on: match before.clinician_confirmed {
            true if before.method.0 == draft.method => before.clinician_confirmed_on,
            _ => Some(day),
        }
        .filter(|_| draft.clinician_confirmed),
        settings: Settings {
            wait_starts: draft.wait_starts,
            on_quiet: draft.on_quiet,
            on_new_waking: draft.on_new_waking,
            on_grizzle: draft.on_grizzle,
            earliest_rise: it.time("earliest_rise", &draft.earliest_rise),
            crying_limit_s: it.maybe("crying_limit_min", draft.crying_limit_min, 60),
            pause_rings_s: it.maybe("pause_rings_min", draft.pause_rings_min, 60),
        },
        changes: Changes {
            waits_s,
            first_pick_up_s: it.maybe("first_pick_up_min", draft.first_pick_up_min, 60),
            visit_max_s: it.maybe("visit_max_s", draft.visit_max_s, 1),
            nap_cap_s: it.maybe("nap_cap_min", draft.nap_cap_min, 60),
            reassurances: draft.reassurances.clone(),
            room_sharing: draft.room_sharing,
            awakening_before_min: it.maybe("awakening_before_min", draft.awakening_before_min, 1),
            taper_from_night: before.changes.taper_from_night,
            taper_confirmed_on: before.changes.taper_confirmed_on,
        },
        days: Days {
            bedtime: it.time("bedtime", &draft.bedtime),
            usual_bedtime: it.time("usual_bedtime", &draft.usual_bedtime),
            rise: it.time("rise", &draft.rise),
            naps: draft
                .naps
                .iter()
                .enumerate()
                .filter_map(|(place, nap)| it.window(&format!("naps[{place}]"), &nap.from, &nap.to))
                .collect(),
        },
        feeds: feeds(it, &draft.feeds),
        words: Words {
            goal: draft.goal.trim().into(),
            routine: draft.routine.trim().into(),
            who: draft.who.trim().into(),
            when_away: draft.when_away.trim().into(),
            visit: draft.visit_words.trim().into(),
        },
        started: it.date("started", &draft.started),
        review_on: it.date("review_on", &draft.review_on),
        ..before.clone()
    };
    (plan, reading.0)
}

fn feeds(reading: &mut Reading, feeds: &[FeedDraft]) -> Vec<FeedWindow> {
    let feed = |(place, feed): (usize, &FeedDraft)| {
        let field = format!("feeds[{place}]");
        let window = reading.window(&field, &feed.from, &feed.to)?;
        let amount_ml = reading.maybe(&field, feed.amount_ml, 1);
        let minutes = reading.maybe(&field, feed.minutes, 1);
        Some(FeedWindow { window, amount_ml, minutes })
    };
    feeds.iter().enumerate().filter_map(feed).collect()
}
