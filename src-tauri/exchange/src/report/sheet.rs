//! The coach's sheet: evenings as columns, measures as rows, with values that can be reckoned with.

use jiff::civil::Time;
use lullwatch_core::{NightKind, NightTime};

use super::definitions;
use super::phrases::{Phrases, clean};
use crate::shown::{ShownFamily, ShownNight};
use crate::words::Words;

/// A sheet of one child.
#[derive(Clone, Debug, PartialEq)]
pub struct CoachSheet {
    /// A short name: whose it is.
    pub name: String,
    /// The title.
    pub title: String,
    /// Units, and where it comes from.
    pub about: String,
    /// The heads of the columns.
    pub evenings: Vec<String>,
    /// Measures with a value for each evening.
    pub rows: Vec<(String, Vec<Value>)>,
}

/// A value of the sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// In words, that it was not recorded.
    NotRecorded(String),
    /// Text.
    Text(String),
    /// A count.
    Count(i64),
    /// Seconds, to be shown as minutes.
    Minutes(i64),
    /// Percent.
    Percent(f64),
    /// A time of day by the child's clock.
    Clock(Time),
}

type Read = fn(&ShownNight, &Phrases) -> Value;

const ROWS: &[(&str, bool, Read)] = &[
    ("choosing-method", false, |it, words| Value::Text(words.method(&it.figures.method.0))),
    ("report-plan-night", false, |it, _| Value::Count(it.figures.number.into())),
    ("report-put-down", false, |it, words| clock(it, words, it.night.put_down())),
    ("report-asleep", false, |it, words| clock(it, words, it.first_asleep())),
    ("report-up", false, |it, words| clock(it, words, it.night.out_of_bed())),
    ("measure-sol", true, |it, words| minutes(words, it.measures.sol_s)),
    ("measure-crying", true, |it, words| minutes(words, it.figures.crying_s)),
    ("measure-crying_grizzle", true, |it, words| {
        minutes(words, it.figures.crying_s.map(|_| it.measures.crying_s.grizzle))
    }),
    ("measure-crying_protest", true, |it, words| {
        minutes(words, it.figures.crying_s.map(|_| it.measures.crying_s.protest))
    }),
    ("measure-crying_hard", true, |it, words| {
        minutes(words, it.figures.crying_s.map(|_| it.measures.crying_s.hard))
    }),
    ("measure-crying_different", true, |it, words| {
        minutes(words, it.figures.crying_s.map(|_| it.measures.crying_s.different))
    }),
    ("measure-first_quiet", true, |it, words| minutes(words, it.beside.first_quiet_s)),
    ("measure-nwak", false, |it, words| count(words, it.figures.wakings.map(i64::from))),
    ("measure-waso", true, |it, words| minutes(words, it.figures.awake_s)),
    ("measure-longest_stretch", true, |it, words| minutes(words, it.measures.longest_stretch_s)),
    ("measure-tst", true, |it, words| minutes(words, it.first_asleep().map(|_| it.measures.tst_s))),
    ("measure-tib", true, |it, words| minutes(words, it.measures.tib_s)),
    ("measure-se", false, |it, words| {
        it.measures.se_pct.map_or_else(|| not_recorded(words), Value::Percent)
    }),
    ("measure-terminal_wake", true, |it, words| minutes(words, it.measures.terminal_wake_s)),
    ("measure-check_ins", false, |it, _| Value::Count(it.measures.check_ins.into())),
    ("measure-time_in_room", true, |it, _| Value::Minutes(it.beside.in_room_s)),
    ("report-planned-checks", false, |it, _| Value::Count(it.beside.planned.into())),
    ("measure-within_plan", false, |it, _| Value::Count(it.beside.within_plan.into())),
    ("measure-median_difference", true, |it, _| match it.beside.median_difference_s {
        None => Value::Text(String::new()),
        Some(seconds) => Value::Minutes(seconds),
    }),
    ("measure-pick_ups", false, |it, _| Value::Count(it.measures.pick_ups.into())),
    ("report-feeds", false, |it, _| Value::Count(it.feeds.count.into())),
    ("report-fell-asleep", false, |it, words| {
        match it.night.sleeps().first().and_then(|sleep| sleep.how) {
            None => not_recorded(words),
            Some(how) => Value::Text(words.of("detail", &how)),
        }
    }),
    ("log-note", false, |it, _| {
        let notes: Vec<String> = it.notes().into_iter().map(|(_, text)| clean(&text)).collect();
        Value::Text(notes.join("\n"))
    }),
];

/// A sheet for each child that has a night.
#[must_use]
pub fn coach_sheets(families: &[ShownFamily], words: &Words) -> Vec<CoachSheet> {
    let phrases = Phrases::new(words);
    let mut sheets = Vec::new();
    for family in families {
        for child in &family.children {
            let nights: Vec<&ShownNight> = child.of_kind(NightKind::Night).collect();
            if nights.is_empty() {
                continue;
            }
            let name = match clean(&child.name) {
                name if name.is_empty() => clean(&family.label),
                name => name,
            };
            let row = |(key, in_minutes, read): &(&str, bool, Read)| {
                let name = phrases.get(key);
                let name = match in_minutes {
                    true => phrases.with("report-in-minutes", &[("what", &name)]),
                    false => name,
                };
                (name, nights.iter().map(|it| read(it, &phrases)).collect())
            };
            sheets.push(CoachSheet {
                title: phrases.with("report-title-of", &[("name", &name)]),
                name,
                about: phrases.get("report-noticed"),
                evenings: nights.iter().map(|it| it.figures.evening.to_string()).collect(),
                rows: ROWS.iter().map(row).collect(),
            });
        }
    }
    sheets
}

/// The name of the sheet of definitions.
#[must_use]
pub fn title(words: &Words) -> String {
    words.get("report-definitions")
}

/// Names with their meanings.
#[must_use]
pub fn definitions(words: &Words) -> Vec<(String, String)> {
    let phrases = Phrases::new(words);
    let about = ["report-definitions-about", "report-noticed", "report-bisq", "report-disclaimer"];
    let about = about.map(|key| (String::new(), phrases.get(key)));
    definitions::all(&phrases).into_iter().chain(about).collect()
}

fn not_recorded(words: &Phrases) -> Value {
    Value::NotRecorded(words.not_recorded())
}

fn minutes(words: &Phrases, seconds: Option<i64>) -> Value {
    seconds.map_or_else(|| not_recorded(words), Value::Minutes)
}

fn count(words: &Phrases, count: Option<i64>) -> Value {
    count.map_or_else(|| not_recorded(words), Value::Count)
}

fn clock(it: &ShownNight, words: &Phrases, at: Option<NightTime>) -> Value {
    at.map_or_else(|| not_recorded(words), |at| Value::Clock(it.night.civil(at).time()))
}
