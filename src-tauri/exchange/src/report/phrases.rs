//! The words of a report, and how values are worded.

use jiff::Zoned;
use jiff::civil::Date;
use lullwatch_core::{Night, NightTime};
use serde::Serialize;

use crate::words::Words;

/// The words, with a few ways of wording values.
pub(super) struct Phrases<'a> {
    words: &'a Words,
}

impl Phrases<'_> {
    pub(super) fn new(words: &Words) -> Phrases<'_> {
        Phrases { words }
    }

    pub(super) fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    pub(super) fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.words.with(key, values)
    }

    /// The words for a value that has a word of its own in logs: `check-on_time`.
    pub(super) fn of(&self, prefix: &str, value: &impl Serialize) -> String {
        match serde_json::to_value(value) {
            Ok(serde_json::Value::String(word)) => self.get(&format!("{prefix}-{word}")),
            _ => String::new(),
        }
    }

    pub(super) fn not_recorded(&self) -> String {
        self.get("not-recorded")
    }

    /// A method's name; its id where this edition has no name for it.
    pub(super) fn method(&self, id: &str) -> String {
        let key = format!("method-{id}-name");
        match self.get(&key) {
            name if name == key => clean(id),
            name => name,
        }
    }

    /// A day with its weekday.
    pub(super) fn day(&self, day: Date) -> String {
        self.words.day(day)
    }

    /// A day in short, for rows and axes.
    pub(super) fn short_day(&self, day: Date) -> String {
        let weekday = format!("report-weekday-short-{}", day.weekday().to_monday_one_offset());
        let month = self.get(&format!("report-month-short-{}", day.month()));
        let (weekday, day) = (self.get(&weekday), day.day().to_string());
        self.with("report-day-short", &[("weekday", &weekday), ("day", &day), ("month", &month)])
    }

    /// The time of day of a night's time.
    pub(super) fn clock(&self, night: &Night, at: NightTime) -> String {
        self.time(&night.civil(at))
    }

    pub(super) fn maybe_clock(&self, night: &Night, at: Option<NightTime>) -> String {
        at.map_or_else(|| self.not_recorded(), |at| self.clock(night, at))
    }

    pub(super) fn time(&self, time: &Zoned) -> String {
        time.strftime("%H:%M").to_string()
    }

    /// A span to the nearest minute, halves up; one under a minute in seconds.
    pub(super) fn span(&self, seconds: i64) -> String {
        if (1..60).contains(&seconds) {
            return self.with("report-seconds", &[("seconds", &seconds.to_string())]);
        }
        let minutes = (seconds.max(0).saturating_add(30)) / 60;
        let (hours, minutes) = ((minutes / 60).to_string(), (minutes % 60).to_string());
        self.with("amount-span", &[("hours", &hours), ("minutes", &minutes)])
    }

    pub(super) fn maybe_span(&self, seconds: Option<i64>) -> String {
        seconds.map_or_else(|| self.not_recorded(), |seconds| self.span(seconds))
    }

    pub(super) fn maybe_count(&self, count: Option<impl ToString>) -> String {
        count.map_or_else(|| self.not_recorded(), |count| count.to_string())
    }

    /// A difference to the plan, with its sign.
    pub(super) fn difference(&self, seconds: i64) -> String {
        match seconds {
            0 => "0:00".into(),
            seconds if seconds > 0 => format!("+{}", minutes_and_seconds(seconds)),
            seconds => format!("\u{2013}{}", minutes_and_seconds(seconds.saturating_neg())),
        }
    }
}

/// `m:ss`, however long.
pub(super) fn minutes_and_seconds(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Waits in minutes, with a dot between; whole ones without seconds.
pub(super) fn waits(waits_s: impl IntoIterator<Item = i64>) -> String {
    let one = |seconds: i64| match seconds % 60 {
        0 => (seconds / 60).to_string(),
        _ => minutes_and_seconds(seconds),
    };
    waits_s.into_iter().map(one).collect::<Vec<_>>().join(" \u{b7} ")
}

/// A text as it can be shown: without control characters but the line's end, and without those that
/// turn the direction of what follows.
pub(super) fn clean(text: &str) -> String {
    let turns = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text =
        text.replace("\r\n", "\n").replace(['\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let kept = |letter: &char| *letter == '\n' || !(letter.is_control() || turns(*letter));
    text.chars().filter(kept).collect::<String>().trim().to_owned()
}
