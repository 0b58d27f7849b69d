//! What is wrong with a plan, before a night runs by it.
//!
//! Every bound is this app's own (`ours`) unless it comes from the plan's method.

mod code;
mod numbers;
mod windows;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Child, Plan};
use crate::age::{MOST_WEEKS_EARLY, Offer, corrected_months, offer};
use crate::method::parts::Stages;
use crate::method::{Family, Method, find};

pub use code::ProblemCode;

/// The last night of a plan that is counted; the first is 1 (`ours`).
pub const MOST_NIGHTS: u32 = 999;

/// Letters of one text (`ours`).
const LONGEST_TEXT: usize = 4000;

/// Waits of a plan's own need so many whole months of corrected age, whatever its method: the age
/// gate of every timed method (`ours`).
const WAITS_FROM_MONTHS: i32 = 6;

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// No night runs by such a plan.
    Refused,
    /// The family is told, and may keep the plan.
    Told,
}

/// Something about a plan that is wrong, or that the family should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where: a path into the plan, places from 0, as `waits[2][1]`, `feeds[0]`, `naps[1]`,
    /// `words.goal`.
    pub field: String,
    /// What; the locale has `problem-<code>`.
    pub code: ProblemCode,
    /// What the words need: a number, a time. `None`: nothing.
    pub detail: Option<String>,
    /// How much it weighs.
    pub severity: Severity,
}

/// What has been found so far.
#[derive(Default)]
struct Found(Vec<Problem>);

impl Found {
    fn add(&mut self, field: impl Into<String>, code: ProblemCode, detail: Option<String>) {
        self.0.push(Problem { field: field.into(), code, detail, severity: code.severity() });
    }

    fn of(&mut self, field: &str, code: ProblemCode) {
        self.add(field, code, None);
    }
}

impl Plan {
    /// Everything that is wrong with the plan for `child` on `day`, a civil date where the child
    /// is; empty: nothing. In the order of the plan's fields. Never panics, whatever the values.
    #[must_use]
    pub fn problems(&self, child: &Child, day: Date) -> Vec<Problem> {
        let mut found = Found::default();
        self.check_child(child, day, &mut found);
        let method = find(&self.method.0);
        match method {
            Some(method) => self.check_method(method, child, day, &mut found),
            None => found.add("method", ProblemCode::MethodUnknown, Some(self.method.0.clone())),
        }
        if !(1..=MOST_NIGHTS).contains(&self.next_night) {
            found.of("next_night", ProblemCode::NightRange);
        }
        numbers::check(self, method, &mut found);
        windows::check(self, &mut found);
        self.check_texts(&mut found);
        let months = corrected_months(child.born, child.weeks_early, day);
        self.check_dates(method, months, day, &mut found);
        found.0
    }

    fn check_child(&self, child: &Child, day: Date, found: &mut Found) {
        if child.born > day {
            found.of("born", ProblemCode::BirthDateFuture);
        }
        if child.weeks_early > MOST_WEEKS_EARLY {
            found.of("weeks_early", ProblemCode::WeeksEarlyRange);
        }
    }

    fn check_method(&self, method: &Method, child: &Child, day: Date, found: &mut Found) {
        match offer(method, child, day) {
            Offer::TooYoung { from_months } => {
                found.add("method", ProblemCode::TooYoung, Some(from_months.to_string()));
            }
            Offer::TooOld { to_months } => {
                found.add("method", ProblemCode::TooOld, Some(to_months.to_string()));
            }
            Offer::AfterClinician if !self.clinician_confirmed => {
                found.of("clinician_confirmed", ProblemCode::ClinicianNeeded);
            }
            Offer::AfterClinician | Offer::Offered => {}
        }
        // Smaller night feeds are for a clinician, too, whatever was said about the method.
        let changes = &self.changes;
        if changes.taper_from_night.is_some() && changes.taper_confirmed_on.is_none() {
            found.of("taper_confirmed_on", ProblemCode::ClinicianNeeded);
        }
        let waits_first = self.changes.first_pick_up_s.is_some_and(|seconds| seconds > 0);
        if waits_first && corrected_months(child.born, child.weeks_early, day) < WAITS_FROM_MONTHS {
            let detail = Some(WAITS_FROM_MONTHS.to_string());
            found.add("first_pick_up_s", ProblemCode::TooYoung, detail);
        }
        if self.changes.waits_s.is_some() {
            // Else the age gate could be passed by under the name of a method without waits.
            if method.family == Family::LogOnly {
                found.of("waits", ProblemCode::WaitsNotForLog);
            } else if method.nights.is_empty()
                && corrected_months(child.born, child.weeks_early, day) < WAITS_FROM_MONTHS
            {
                found.add("waits", ProblemCode::TooYoung, Some(WAITS_FROM_MONTHS.to_string()));
            }
        }
        let stages = method.stages.as_ref().map(Stages::last);
        for (field, stage) in [("stage", self.stage), ("extra_night_at", self.extra_night_at)] {
            match (stage, stages) {
                (Some(_), None) => found.of(field, ProblemCode::StageNone),
                (Some(stage), Some(last)) if !(1..=last).contains(&stage) => {
                    found.add(field, ProblemCode::StageRange, Some(last.to_string()));
                }
                _ => {}
            }
        }
    }

    fn check_texts(&self, found: &mut Found) {
        let words = &self.words;
        for (field, text) in [
            ("words.goal", Some(&words.goal)),
            ("words.routine", Some(&words.routine)),
            ("words.who", Some(&words.who)),
            ("words.when_away", Some(&words.when_away)),
            ("words.visit", Some(&words.visit)),
            ("step.reason", self.step.as_ref().map(|step| &step.reason)),
        ] {
            if text.is_some_and(|text| text.chars().count() > LONGEST_TEXT) {
                found.add(field, ProblemCode::TextTooLong, Some(LONGEST_TEXT.to_string()));
            }
        }
    }

    fn check_dates(&self, method: Option<&Method>, months: i32, day: Date, found: &mut Found) {
        if let Some((started, review_on)) = self.started.zip(self.review_on)
            && review_on < started
        {
            found.add("review_on", ProblemCode::ReviewBeforeStart, Some(started.to_string()));
        }
        let Some(course) = method.and_then(|method| course_nights(method, months)) else {
            return;
        };
        let days = |started: Date| started.until(day).map_or(0, |span| span.get_days());
        let days = self.started.map_or(0, days);
        let nights = self.next_night.saturating_sub(1).max(u32::try_from(days).unwrap_or(0));
        if nights > course {
            let field = if self.started.is_some() { "started" } else { "next_night" };
            found.add(field, ProblemCode::CourseOver, Some(course.to_string()));
        }
    }
}

/// The nights after which a method's source counts it as done at that age in whole months, or says
/// to stop; `None`: it does not say.
fn course_nights(method: &Method, months: i32) -> Option<u32> {
    let course = &method.course;
    let weeks = || method.awakenings.as_ref()?.weeks.as_ref().map(|weeks| weeks.value * 7);
    let done = course.done_at(Some(months)).map(|nights| nights.most);
    let stop = course.stop_after_nights.as_ref().map(|nights| nights.value);
    done.or(stop).or_else(weeks)
}
