//! `lullwatch plan check`.

use jiff::civil::Date;
use lullwatch_core::age::corrected_months;
use lullwatch_core::method::Tonight;
use lullwatch_core::plan::Severity;
use lullwatch_exchange::plan_file::{self, FileProblem, PlanFile};
use lullwatch_exchange::words::Words;
use serde::Serialize;

use crate::args::PlanCheckArgs;
use crate::failure::Failure;
use crate::methods::find;
use crate::print::{clock, json, named};
use crate::replay::text;

/// What was found in a plan file.
#[derive(Serialize)]
struct Found<'a> {
    usable: bool,
    /// The day that it was looked at for.
    day: Date,
    #[serde(flatten)]
    plan: Option<Summary>,
    problems: Vec<Worded<'a>>,
}

/// A plan that can be used, in short.
#[derive(Serialize)]
struct Summary {
    method: String,
    night: u32,
    /// The child's age in whole months, counted from the due date.
    corrected_months: i32,
    waits_s: Vec<u32>,
    visit_max_s: Option<u32>,
    crying_limit_s: Option<u32>,
    feeds: usize,
    naps: usize,
}

#[derive(Serialize)]
struct Worded<'a> {
    #[serde(flatten)]
    problem: &'a FileProblem,
    words: String,
}

pub(crate) fn check(asked: &PlanCheckArgs, words: &Words) -> Result<String, Failure> {
    let day = asked.day.unwrap_or_else(today);
    let path = asked.file.display().to_string();
    let head = |key| words.with(key, &[("path", &path)]) + "\n";
    let good_to_know = |told: &[FileProblem]| match told {
        [] => String::new(),
        told => format!("{}\n{}", words.get("cli-good-to-know"), lines(told, words)),
    };
    match plan_file::read(&text(&asked.file)?, day) {
        Ok(checked) => {
            let summary = summary(&checked.file, day)?;
            if asked.json {
                return json(&found(Some(summary), &checked.told, day, words));
            }
            let (head, told) = (head("cli-plan-usable"), good_to_know(&checked.told));
            Ok(head + &page(&summary, words) + &told)
        }
        Err(problems) if asked.json => {
            Err(Failure::Found(json(&found(None, &problems, day, words))?))
        }
        Err(problems) => {
            let (refused, told): (Vec<_>, Vec<_>) =
                problems.into_iter().partition(|it| it.severity == Severity::Refused);
            let page = head("cli-plan-unusable") + &lines(&refused, words) + &good_to_know(&told);
            Err(Failure::Input(page.trim_end().to_owned().into()))
        }
    }
}

/// A line for each problem: where it is, and what to write instead.
pub(super) fn lines(problems: &[FileProblem], words: &Words) -> String {
    let line = |problem: &FileProblem| {
        let line = problem.line.to_string();
        let place = [("line", line.as_str()), ("place", problem.field.as_str())];
        let at = match problem.field.as_str() {
            "" => words.with("trouble-at-line", &place),
            _ => words.with("trouble-at-line-and-place", &place),
        };
        // What a file says must not steer the terminal that it is told on.
        format!("{at}: {}", problem.words(words)).replace(char::is_control, " ") + "\n"
    };
    problems.iter().map(line).collect()
}

fn found<'a>(
    plan: Option<Summary>,
    problems: &'a [FileProblem],
    day: Date,
    words: &Words,
) -> Found<'a> {
    let worded = |problem: &'a FileProblem| Worded { problem, words: problem.words(words) };
    Found { usable: plan.is_some(), day, plan, problems: problems.iter().map(worded).collect() }
}

fn summary(file: &PlanFile, day: Date) -> Result<Summary, Failure> {
    let plan = &file.plan;
    let months = corrected_months(file.born, file.weeks_early, day);
    let tonight = Tonight {
        months: Some(months),
        stage: plan.extra_night_at.or(plan.stage),
        ..Tonight::night(plan.next_night)
    };
    let rules = plan.rules(find(&plan.method.0)?, &tonight);
    Ok(Summary {
        method: plan.method.0.clone(),
        night: plan.next_night,
        corrected_months: months,
        waits_s: rules.waits_s,
        visit_max_s: rules.visit_max_s,
        crying_limit_s: plan.settings.crying_limit_s,
        feeds: plan.feeds.len(),
        naps: plan.days.naps.len(),
    })
}

fn page(summary: &Summary, words: &Words) -> String {
    let span =
        |it: Option<u32>, none: &str| it.map_or_else(|| words.get(none), |it| clock(i64::from(it)));
    let (night, months) = (summary.night.to_string(), summary.corrected_months.to_string());
    let of_night = [("method", summary.method.as_str()), ("night", &night)];
    let waits: Vec<String> = summary.waits_s.iter().map(|it| clock(i64::from(*it))).collect();
    let waits = match waits.is_empty() {
        true => words.get("waits-none"),
        false => words.with("cli-and-so-on", &[("waits", &waits.join(", "))]),
    };
    [
        ("history-method", words.with("cli-night-of", &of_night)),
        ("cli-age", words.with("cli-age-months", &[("months", &months)])),
        ("cli-waits-of-night", waits),
        ("report-plan-visit", span(summary.visit_max_s, "cli-not-given")),
        ("report-plan-crying-limit", span(summary.crying_limit_s, "plan-no-limit")),
        ("report-plan-feeds", summary.feeds.to_string()),
        ("cli-planned-naps", summary.naps.to_string()),
    ]
    .iter()
    .map(|(key, value)| named(&words.get(key), value, words))
    .collect()
}

/// Today where this computer is.
#[expect(
    clippy::disallowed_methods,
    reason = "the date alone, for what is checked or written; no wait and no night depends on it"
)]
pub(crate) fn today() -> Date {
    jiff::Zoned::now().date()
}
