//! For Baby Buddy: one file for its sleep, one for its notes.
//!
//! Its importer takes `child_id,start,end,nap,notes` and `child_id,note,time`, with local times
//! and nothing behind them. It refuses rows of more than a day and rows that overlap; an `id` would
//! overwrite a row of its own, so none is given. In the hour that the clocks tell twice it takes every
//! time for that of the first telling: a sleep that begins in the second begins, for it, with the
//! hour after. Seen on its own import, with the fixtures in
//! `tests/to-baby-buddy`.

use jiff::civil::DateTime;
use jiff::tz::AmbiguousOffset;
use jiff::{SignedDuration, Zoned};
use lullwatch_core::night::CheckIn;
use lullwatch_core::{KeptNight, Night, NightKind};
use serde::Serialize;

use super::{LeftOut, leave_out, stretches, told};
use crate::table::harmless;
use crate::words::Words;

/// Its importer takes no longer row.
const LONGEST: SignedDuration = SignedDuration::from_hours(24);

/// The two files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BabyBuddy {
    /// One row for each stretch asleep.
    pub sleep: String,
    /// Check-ins and what was cried, one note for each.
    pub notes: String,
    /// Stretches that are not in them, or not from and to the minute.
    pub left_out: Vec<LeftOut>,
}

#[derive(Serialize)]
struct SleepRow<'a> {
    child_id: u32,
    start: String,
    end: String,
    nap: u8,
    notes: &'a str,
}

#[derive(Serialize)]
struct NoteRow {
    child_id: u32,
    note: String,
    time: String,
}

/// The files of a child's nights; `child_id` is the number that Baby Buddy has given the child.
#[must_use]
pub fn baby_buddy(nights: &[KeptNight], child_id: u32, words: &Words) -> BabyBuddy {
    let nights = told(nights);
    let mut left_out = Vec::new();
    let (mut sleep, mut notes) = (table(), table());
    for stretch in stretches(&nights, &mut left_out) {
        let told_twice = [&stretch.from, &stretch.to].map(second_telling);
        if told_twice.iter().any(Option::is_some) {
            left_out.push(leave_out(&stretch.from, "clock-set-back"));
        }
        let start = told_twice[0].map_or_else(|| local(&stretch.from), plain);
        let end = local(&stretch.to);
        if stretch.to.duration_since(&stretch.from) > LONGEST {
            left_out.push(leave_out(&stretch.from, "longer-than-a-day"));
        } else if end > start {
            let nap = u8::from(stretch.night.head().kind == NightKind::Nap);
            put(&mut sleep, &SleepRow { child_id, start, end, nap, notes: "" });
        }
    }
    for night in &nights {
        for row in night.check_ins() {
            if let Some(entered) = row.entered {
                let note = check_in(row, words);
                put(&mut notes, &NoteRow { child_id, note, time: local(&night.civil(entered)) });
            }
        }
        for (note, time) in remarks(night, words) {
            put(&mut notes, &NoteRow { child_id, note: harmless(&note), time: local(&time) });
        }
    }
    let text = |table: csv::Writer<Vec<u8>>| {
        let bytes = table.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    };
    let (sleep, notes) = (text(sleep), text(notes));
    BabyBuddy {
        sleep: or_header(sleep, "child_id,start,end,nap,notes\r\n"),
        notes: or_header(notes, "child_id,note,time\r\n"),
        left_out,
    }
}

fn table() -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new())
}

fn put(table: &mut csv::Writer<Vec<u8>>, row: &impl Serialize) {
    if let Err(error) = table.serialize(row) {
        // Rows of plain texts and numbers, written to memory.
        debug_assert!(false, "{error}");
    }
}

/// A table without a row still says what it is.
fn or_header(text: String, header: &str) -> String {
    if text.is_empty() { header.to_owned() } else { text }
}

fn local(time: &Zoned) -> String {
    time.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

fn plain(time: DateTime) -> String {
    time.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// Of a time in the second telling of an hour that the clocks told twice, when that hour ends. It is
/// written like the first telling, and Baby Buddy takes it for that.
fn second_telling(time: &Zoned) -> Option<DateTime> {
    let zone = time.time_zone();
    let AmbiguousOffset::Fold { before, after } =
        zone.to_ambiguous_timestamp(time.datetime()).offset()
    else {
        return None;
    };
    let set_back = zone.preceding(time.timestamp()).next()?.timestamp();
    (time.offset() == after).then(|| before.to_datetime(set_back))
}

fn clock(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds.abs() % 60)
}

fn check_in(row: &CheckIn, words: &Words) -> String {
    let kind = words.get(&format!("check-{}", word(&row.kind)));
    let mut parts = vec![kind];
    if let Some(wait) = &row.wait {
        let planned = clock(wait.planned_s);
        let waited = wait.actual_s.map_or_else(|| "-".into(), clock);
        parts.push(words.with("elsewhere-waited", &[("waited", &waited), ("planned", &planned)]));
    }
    let reassurances = row.reassurances.iter().map(|it| words.get(&format!("detail-{}", word(it))));
    parts.extend(reassurances);
    parts.join(", ")
}

/// What was cried, at put-down, and the notes at their times.
fn remarks(night: &Night, words: &Words) -> Vec<(String, Zoned)> {
    let mut remarks = Vec::new();
    let crying = lullwatch_core::Measures::of(night).crying_s.total;
    if let Some(put_down) = night.put_down().filter(|_| crying > 0) {
        let text = words.with("elsewhere-cried", &[("cried", &clock(crying))]);
        remarks.push((text, night.civil(put_down)));
    }
    for input in night.inputs() {
        if let lullwatch_core::Action::Note { text } = &input.action
            && !text.is_empty()
        {
            remarks.push((text.clone(), night.civil(input.at)));
        }
    }
    if let (Some(text), Some(put_down)) =
        (night.remark().filter(|it| !it.is_empty()), night.put_down())
    {
        remarks.push((text.to_owned(), night.civil(put_down)));
    }
    remarks
}

fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}
