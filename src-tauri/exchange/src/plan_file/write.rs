//! Writes a plan file, with a remark on every field.

use jiff::civil::{Date, Time};
use lullwatch_core::Reassurance;
use lullwatch_core::method::{self, Method, Sourced};
use lullwatch_core::plan::{Changes, Days, FeedWindow, Settings, Step, Window};
use serde::Serialize;

use super::{FORMAT, PlanFile};
use crate::words::Words;

/// The file of a plan; [`parse`](super::parse) reads it back to the same plan. What is as the
/// method has it stands there as a remark, ready to be changed.
#[must_use]
pub fn write(file: &PlanFile, words: &Words) -> String {
    let plan = &file.plan;
    let method = method::find(&plan.method.0);
    let mut page = Page { text: String::new(), words, method };
    page.remark("head");
    page.set("format", &quoted(FORMAT));
    page.explained("method", &quoted(&plan.method.0));
    page.explained("night", &plan.next_night.to_string());
    page.explained("clinician_confirmed", &plan.clinician_confirmed.to_string());
    page.optional("clinician_confirmed_on", plan.clinician_confirmed_on.map(day), "2026-11-23");
    page.optional("stage", plan.stage.map(|it| it.to_string()), "1");
    page.optional("extra_night_at", plan.extra_night_at.map(|it| it.to_string()), "1");
    page.explained("held", &plan.held.to_string());
    page.optional("started", plan.started.map(day), "2026-11-23");
    page.optional("review_on", plan.review_on.map(day), "2026-12-07");
    page.explained("version", &plan.version.to_string());
    if plan.changes.waits_s.as_ref().is_some_and(Vec::is_empty) {
        page.explained("nights", "[]");
    }
    page.child(file);
    page.settings(&plan.settings);
    page.changes(&plan.changes);
    page.days(&plan.days);
    page.section("words");
    for (name, text) in [
        ("goal", &plan.words.goal),
        ("routine", &plan.words.routine),
        ("who", &plan.words.who),
        ("when_away", &plan.words.when_away),
        ("visit", &plan.words.visit),
    ] {
        page.optional_plain(name, Some(quoted(text)).filter(|_| !text.is_empty()), "\"\"");
    }
    page.step(plan.step.as_ref());
    page.nights(plan.changes.waits_s.as_deref());
    page.windows(&plan.days.naps, &plan.feeds);
    page.text
}

struct Page<'a> {
    text: String,
    words: &'a Words,
    /// `None`: this edition does not know it.
    method: Option<&'static Method>,
}

impl Page<'_> {
    fn set(&mut self, name: &str, value: &str) {
        self.text += &format!("{name} = {value}\n");
    }

    /// The words of `plan-file-<name>`, as a remark after an empty line.
    fn remark(&mut self, name: &str) {
        let is_after_head = self.text.lines().last().is_none_or(|line| line.starts_with('['));
        if !is_after_head {
            self.text.push('\n');
        }
        for line in self.words.get(&format!("plan-file-{name}")).lines() {
            self.text += &format!("# {line}\n");
        }
    }

    fn explained(&mut self, name: &str, value: &str) {
        self.remark(name);
        self.set(name, value);
    }

    fn optional(&mut self, name: &str, value: Option<String>, example: &str) {
        self.remark(name);
        self.optional_plain(name, value, example);
    }

    /// What is not set is a remark that shows how to.
    fn optional_plain(&mut self, name: &str, value: Option<String>, example: &str) {
        match value {
            Some(value) => self.set(name, &value),
            None => self.text += &format!("# {name} = {example}\n"),
        }
    }

    /// A span in minutes, or in seconds where it is no whole number of minutes.
    fn span(&mut self, name: &str, seconds: Option<u32>, example_s: u32) {
        self.remark(name);
        let shown = seconds.unwrap_or(example_s);
        let (unit, value) =
            if shown.is_multiple_of(60) { ("minutes", shown / 60) } else { ("seconds", shown) };
        let value = value.to_string();
        self.optional_plain(&format!("{name}_{unit}"), seconds.map(|_| value.clone()), &value);
    }

    fn section(&mut self, name: &str) {
        self.text.push('\n');
        self.text += &format!("[{name}]\n");
    }

    fn child(&mut self, file: &PlanFile) {
        self.section("child");
        self.optional("name", file.name.as_deref().map(quoted), "\"\"");
        self.explained("born", &day(file.born));
        self.explained("weeks_early", &file.weeks_early.to_string());
        self.explained("health_concern", &file.health_concern.to_string());
    }

    fn settings(&mut self, settings: &Settings) {
        self.section("settings");
        self.explained("wait_starts", &word(&settings.wait_starts));
        self.explained("on_quiet", &word(&settings.on_quiet));
        self.explained("on_new_waking", &word(&settings.on_new_waking));
        self.explained("on_grizzle", &word(&settings.on_grizzle));
        let rise = self.method.and_then(|it| it.earliest_rise.as_ref()).map(|it| it.value);
        let rise = rise.map_or_else(|| quoted("06:00"), hour);
        self.optional("earliest_rise", settings.earliest_rise.map(hour), &rise);
        self.span("crying_limit", settings.crying_limit_s, 3600);
        self.span("pause_rings", settings.pause_rings_s, 600);
    }

    /// The examples are the method's own numbers, where it has any.
    fn changes(&mut self, changes: &Changes) {
        let method = self.method;
        let seconds = |it: Option<&Sourced<u32>>, example| it.map_or(example, |it| it.value);
        self.section("visit");
        let longest = seconds(method.and_then(|it| it.visit_max_s.as_ref()), 120);
        self.span("longest", changes.visit_max_s, longest);
        let kinds = |kinds: &Vec<Reassurance>| {
            let kinds: Vec<String> = kinds.iter().map(word).collect();
            format!("[{}]", kinds.join(", "))
        };
        let of_method = method.and_then(|it| it.reassurances.as_ref()).map(|it| kinds(&it.value));
        let example = of_method.unwrap_or_else(|| "[\"voice\", \"pat\"]".to_owned());
        self.optional("reassurances", changes.reassurances.as_ref().map(kinds), &example);
        self.explained("room_sharing", &changes.room_sharing.to_string());
        if changes.first_pick_up_s.is_some() || method.is_some_and(|it| !it.holds.is_empty()) {
            self.section("picking_up");
            self.span("first_wait", changes.first_pick_up_s, 120);
        }
        self.section("nap");
        let cap = seconds(method.and_then(|it| it.nap_cap_s.as_ref()), 1800);
        self.span("cap", changes.nap_cap_s, cap);
        self.section("awakenings");
        let before = changes.awakening_before_min.map(|minutes| minutes.to_string());
        self.optional("before_minutes", before, "15");
        // No example: a taper is begun with a clinician's word, not by uncommenting a line.
        if changes.taper_from_night.is_some() || changes.taper_confirmed_on.is_some() {
            self.section("taper");
            self.optional("from_night", changes.taper_from_night.map(|it| it.to_string()), "1");
            if let Some(confirmed) = changes.taper_confirmed_on {
                self.explained("clinician_confirmed_on", &day(confirmed));
            }
        }
    }

    fn days(&mut self, days: &Days) {
        self.section("days");
        self.optional("bedtime", days.bedtime.map(hour), "\"19:30\"");
        self.optional("usual_bedtime", days.usual_bedtime.map(hour), "\"20:30\"");
        self.optional("rise", days.rise.map(hour), "\"06:30\"");
    }

    fn step(&mut self, step: Option<&Step>) {
        if let Some(step) = step {
            self.section("step");
            self.remark("step");
            self.set("from", &step.from.to_string());
            self.set("to", &step.to.to_string());
            self.set("reason", &quoted(&step.reason));
        }
    }

    /// The plan's own table of waits; else the method's, as a remark.
    fn nights(&mut self, own: Option<&[Vec<u32>]>) {
        if let Some(rows) = own {
            for (row, number) in rows.iter().zip(1_u32..) {
                self.text.push('\n');
                self.text += &night(row, number);
            }
            return;
        }
        let rows = self.method.map_or(&[][..], |method| &method.nights);
        if rows.is_empty() {
            return;
        }
        self.remark("nights");
        for (row, number) in rows.iter().zip(1_u32..) {
            self.text.push('\n');
            for line in night(&row.value, number).lines() {
                self.text += &format!("# {line}\n");
            }
        }
    }

    fn windows(&mut self, naps: &[Window], feeds: &[FeedWindow]) {
        if naps.is_empty() {
            self.remark("naps");
        }
        for nap in naps {
            self.text += &format!("\n[[naps]]\n{}", bounds(nap));
        }
        if feeds.is_empty() {
            self.remark("feeds");
        }
        for feed in feeds {
            self.text += &format!("\n[[feeds]]\n{}", bounds(&feed.window));
            for (name, value) in [("amount_ml", feed.amount_ml), ("minutes", feed.minutes)] {
                if let Some(value) = value {
                    self.set(name, &value.to_string());
                }
            }
        }
    }
}

fn night(row: &[u32], number: u32) -> String {
    let is_whole = row.iter().all(|wait| wait.is_multiple_of(60));
    let (name, unit) = if is_whole { ("waits_minutes", 60) } else { ("waits_seconds", 1) };
    let waits: Vec<String> = row.iter().map(|wait| (wait / unit).to_string()).collect();
    format!("[[nights]]\nnight = {number}\n{name} = [{}]\n", waits.join(", "))
}

fn bounds(window: &Window) -> String {
    format!("from = {}\nto = {}\n", hour(window.from), hour(window.to))
}

fn day(date: Date) -> String {
    quoted_outside_toml(date).unwrap_or_else(|| date.to_string())
}

/// A year that TOML has no date for, in quotes.
fn quoted_outside_toml(date: Date) -> Option<String> {
    (!(0..=9999).contains(&date.year())).then(|| quoted(&date.to_string()))
}

/// `"05:30"`; with its seconds where it has any.
fn hour(time: Time) -> String {
    if time.second() == 0 && time.subsec_nanosecond() == 0 {
        quoted(&time.strftime("%H:%M").to_string())
    } else {
        quoted(&time.to_string())
    }
}

/// The word that serde writes for a plain enum, in quotes.
fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => quoted(&word),
        _ => quoted(""),
    }
}

/// A text as TOML; on lines of its own where it has several.
fn quoted(text: &str) -> String {
    let has_lines = text.contains('\n');
    let mut written = String::from(if has_lines { "\"\"\"\n" } else { "\"" });
    for letter in text.chars() {
        match letter {
            '\\' => written += "\\\\",
            '"' => written += "\\\"",
            '\n' => written.push('\n'),
            '\t' => written += "\\t",
            letter if letter.is_control() => written += &format!("\\u{:04X}", u32::from(letter)),
            letter => written.push(letter),
        }
    }
    written + if has_lines { "\"\"\"" } else { "\"" }
}
