//! The plan, beside what happened.

use lullwatch_core::night::CheckIn;
use lullwatch_core::{Plan, method};
use serde_json::Value;

use super::night::{as_planned, reason_worded};
use super::phrases::{Phrases, clean, minutes_and_seconds, waits};
use super::{Block, Grid, Head};
use crate::plan_diff::differences;
use crate::shown::{ShownChild, ShownNight};

pub(super) fn blocks(child: &ShownChild, nights: &[&ShownNight], phrases: &Phrases) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(plan) = child.plans.last() {
        blocks.push(Block::Heading { level: 1, text: phrases.get("report-plan") });
        blocks.push(Block::Facts(facts(plan, phrases)));
        blocks.extend(table(plan, phrases));
        blocks.extend(words(plan, phrases));
        blocks.extend(versions(&child.plans, phrases));
    }
    blocks.extend(beside(nights, phrases));
    blocks
}

fn facts(plan: &Plan, phrases: &Phrases) -> Vec<(String, String)> {
    let method = method::find(&plan.method.0);
    let span = |seconds: u32| phrases.span(i64::from(seconds));
    let settings = &plan.settings;
    let mut facts = vec![(phrases.get("choosing-method"), phrases.method(&plan.method.0))];
    let mut push = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            facts.push((phrases.get(key), value));
        }
    };
    push("report-plan-next-night", Some(plan.next_night.to_string()));
    push("report-plan-started", plan.started.map(|day| phrases.day(day)));
    push("report-plan-review", plan.review_on.map(|day| phrases.day(day)));
    push("report-plan-stage", plan.stage.map(|stage| stage.to_string()));
    let visit = plan.changes.visit_max_s;
    let visit = visit.or(method.and_then(|it| it.visit_max_s.as_ref()).map(|it| it.value));
    push("report-plan-visit", visit.map(span));
    let nap = plan.changes.nap_cap_s;
    let nap = nap.or(method.and_then(|it| it.nap_cap_s.as_ref()).map(|it| it.value));
    push("report-plan-nap-cap", nap.map(span));
    push("report-plan-crying-limit", settings.crying_limit_s.map(span));
    let has_waits = plan.changes.waits_s.as_ref().is_some_and(|rows| !rows.is_empty())
        || method.is_some_and(|method| !method.nights.is_empty());
    if has_waits {
        let set = |name: &str, value: &dyn erased::Word| {
            Some(phrases.get(&format!("plan-set-{name}-{}", value.word())))
        };
        push("report-plan-wait-starts", set("wait_starts", &settings.wait_starts));
        push("report-plan-on-quiet", set("on_quiet", &settings.on_quiet));
        push("report-plan-on-new-waking", set("on_new_waking", &settings.on_new_waking));
        push("report-plan-on-grizzle", set("on_grizzle", &settings.on_grizzle));
    }
    let rise = settings.earliest_rise;
    let rise = rise.or(method.and_then(|it| it.earliest_rise.as_ref()).map(|it| it.value));
    push("report-plan-earliest-rise", rise.map(|time| time.strftime("%H:%M").to_string()));
    let days = &plan.days;
    push("report-plan-bedtime", days.bedtime.map(|time| time.strftime("%H:%M").to_string()));
    push("report-plan-rise", days.rise.map(|time| time.strftime("%H:%M").to_string()));
    let feeds: Vec<String> = plan
        .feeds
        .iter()
        .map(|feed| {
            let time = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
            format!("{}\u{2013}{}", time(feed.window.from), time(feed.window.to))
        })
        .collect();
    push("report-plan-feeds", (!feeds.is_empty()).then(|| feeds.join(", ")));
    push("report-plan-clinician", plan.clinician_confirmed.then(|| phrases.get("report-yes")));
    facts
}

/// The words of settings, by their names in scripts.
mod erased {
    pub(super) trait Word {
        fn word(&self) -> String;
    }

    impl<T: serde::Serialize> Word for T {
        fn word(&self) -> String {
            let value = serde_json::to_value(self).unwrap_or_default();
            value.as_str().unwrap_or_default().to_owned()
        }
    }
}

/// The waits of every night of the plan.
fn table(plan: &Plan, phrases: &Phrases) -> Option<Block> {
    let rows: Vec<Vec<u32>> = match &plan.changes.waits_s {
        Some(rows) => rows.clone(),
        None => {
            let method = method::find(&plan.method.0)?;
            method.nights.iter().map(|night| night.value.clone()).collect()
        }
    };
    if rows.iter().all(Vec::is_empty) {
        return None;
    }
    let last = rows.len();
    let row = |(number, row): (usize, &Vec<u32>)| {
        let number_text = number.to_string();
        let night = match (number == last, last) {
            (true, 1) => phrases.get("plan-every-night"),
            (true, _) => phrases.with("plan-night-and-on", &[("night", &number_text)]),
            (false, _) => phrases.with("plan-night", &[("night", &number_text)]),
        };
        let waits = waits(row.iter().map(|wait| i64::from(*wait)));
        vec![night, phrases.with("plan-waits-then", &[("waits", &waits)])]
    };
    let columns = vec![
        Head { text: phrases.get("report-plan-night"), share: 20, right: false },
        Head { text: phrases.get("report-plan-waits"), share: 80, right: false },
    ];
    Some(Block::Grid(Grid { columns, rows: (1..).zip(&rows).map(row).collect() }))
}

fn words(plan: &Plan, phrases: &Phrases) -> Vec<Block> {
    let words = &plan.words;
    let all = [
        ("our-goal", &words.goal),
        ("our-routine", &words.routine),
        ("our-who", &words.who),
        ("our-when_away", &words.when_away),
        ("report-visit-words", &words.visit),
    ];
    let written = all.into_iter().filter(|(_, text)| !text.trim().is_empty());
    written.map(|(key, text)| Block::Quote { label: phrases.get(key), text: clean(text) }).collect()
}

/// What each version changed of the one before.
fn versions(plans: &[Plan], phrases: &Phrases) -> Option<Block> {
    let changed = |pair: &[Plan]| {
        let [before, after] = pair else { return None };
        let mut fields: Vec<String> = Vec::new();
        for difference in differences(before, after) {
            // The night counts on by itself.
            if difference.field == "next_night" {
                continue;
            }
            let field = field(&difference.field, phrases);
            let field = match (&difference.before, &difference.after) {
                (Value::Number(before), Value::Number(after)) => {
                    let of = |it: &serde_json::Number| it.as_i64().unwrap_or_default();
                    match difference.field.ends_with("_s") {
                        true => format!(
                            "{field} ({} \u{2013} {})",
                            minutes_and_seconds(of(before)),
                            minutes_and_seconds(of(after))
                        ),
                        false => format!("{field} ({before} \u{2013} {after})"),
                    }
                }
                _ => field,
            };
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
        let step = after.step.as_ref().filter(|step| before.step.as_ref() != Some(step));
        let reason = step.map(|step| reason_worded(&step.reason, phrases)).unwrap_or_default();
        let what = [fields.join(", "), reason];
        let what: Vec<String> = what.into_iter().filter(|text| !text.is_empty()).collect();
        let version = after.version.to_string();
        let label = phrases.with("report-plan-version", &[("version", &version)]);
        (!what.is_empty()).then(|| (label, what.join(": ")))
    };
    let rows: Vec<(String, String)> = plans.windows(2).filter_map(changed).collect();
    (!rows.is_empty()).then(|| {
        let heading = Block::Heading { level: 2, text: phrases.get("report-plan-versions") };
        Block::Together(vec![heading, Block::Facts(rows)])
    })
}

/// The name of a plan's field; rows of waits and windows by the list that they are in.
fn field(path: &str, phrases: &Phrases) -> String {
    let name = path.split(['[', '.']).next().unwrap_or(path);
    let key = format!("report-field-{name}");
    match phrases.get(&key) {
        text if text == key => name.replace('_', " "),
        text => text,
    }
}

/// Night by night: the waits that were planned, those that it became.
fn beside(nights: &[&ShownNight], phrases: &Phrases) -> Option<Block> {
    let with_waits = |it: &&&ShownNight| !it.night.head().rules.waits_s.is_empty();
    let rows: Vec<Vec<String>> =
        nights.iter().filter(with_waits).map(|it| beside_row(it, phrases)).collect();
    if rows.is_empty() {
        return None;
    }
    let head = |key: &str, share, right| Head { text: phrases.get(key), share, right };
    let columns = vec![
        head("report-evening", 17, false),
        head("report-plan-night", 9, true),
        head("report-planned-waits", 18, false),
        head("report-actual-waits", 30, false),
        head("measure-within_plan", 13, true),
        head("report-differs", 13, true),
    ];
    let heading = Block::Heading { level: 2, text: phrases.get("report-beside") };
    let about = Block::Small(phrases.get("report-beside-about"));
    // The heading is not left alone at the end of a page.
    let grid = Block::Grid(Grid { columns, rows });
    Some(Block::Together(vec![heading, about, grid]))
}

fn beside_row(it: &ShownNight, phrases: &Phrases) -> Vec<String> {
    let rules = &it.night.head().rules;
    let planned = waits(rules.waits_s.iter().map(|wait| i64::from(*wait)));
    let planned_rows: Vec<&CheckIn> =
        it.night.check_ins().iter().filter(|row| row.kind.is_planned()).collect();
    let by_settling: Vec<String> = planned_rows
        .chunk_by(|one, other| one.settling == other.settling)
        .map(|rows| {
            let actual = rows.iter().map(|row| match row.wait.and_then(|wait| wait.actual_s) {
                Some(seconds) => minutes_and_seconds(seconds),
                None => "\u{2013}".into(),
            });
            actual.collect::<Vec<_>>().join(" \u{b7} ")
        })
        .collect();
    let difference = it.beside.median_difference_s;
    vec![
        phrases.short_day(it.figures.evening),
        it.figures.number.to_string(),
        planned,
        match by_settling.is_empty() {
            true => phrases.get("amount-none"),
            false => by_settling.join("  |  "),
        },
        as_planned(it, phrases),
        difference.map(|seconds| phrases.difference(seconds)).unwrap_or_default(),
    ]
}
