//! For sleepdiary: its Standard format, with the stretches asleep and the wakings between them.

use std::collections::HashMap;

use jiff::Zoned;
use lullwatch_core::{KeptNight, NightKind};
use serde::Serialize;

use super::{LeftOut, stretches, told};

#[derive(Serialize)]
struct Diary {
    file_format: &'static str,
    records: Vec<Record>,
}

#[derive(Serialize)]
struct Record {
    status: &'static str,
    start: i64,
    end: i64,
    start_timezone: String,
    end_timezone: String,
    tags: Vec<&'static str>,
    is_primary_sleep: bool,
}

/// The diary of a child's nights, as JSON, and what is not in it. With a night's stretches, its
/// longest is the primary sleep.
#[must_use]
pub fn sleep_diary(nights: &[KeptNight]) -> (String, Vec<LeftOut>) {
    let nights = told(nights);
    let mut left_out = Vec::new();
    let stretches = stretches(&nights, &mut left_out);
    let length = |it: &super::Stretch| it.to.duration_since(&it.from);
    let mut longest = HashMap::new();
    for stretch in &stretches {
        let known = longest.entry(stretch.night.head().id).or_insert_with(|| length(stretch));
        *known = length(stretch).max(*known);
    }
    let mut records: Vec<Record> = Vec::new();
    let mut before: Option<&super::Stretch> = None;
    for stretch in &stretches {
        let is_night = stretch.night.head().kind == NightKind::Night;
        let same = before.filter(|it| std::ptr::eq(it.night, stretch.night));
        if let Some(before) = same {
            records.push(record("awake", &before.to, &stretch.from, is_night, false));
        }
        let is_primary =
            is_night && longest.get(&stretch.night.head().id) == Some(&length(stretch));
        records.push(record("asleep", &stretch.from, &stretch.to, is_night, is_primary));
        before = Some(stretch);
    }
    let diary = Diary { file_format: "Standard", records };
    (serde_json::to_string(&diary).unwrap_or_default(), left_out)
}

fn record(
    status: &'static str,
    from: &Zoned,
    to: &Zoned,
    is_night: bool,
    is_primary: bool,
) -> Record {
    let zone = |time: &Zoned| time.time_zone().iana_name().unwrap_or("UTC").to_owned();
    Record {
        status,
        start: from.timestamp().as_millisecond(),
        end: to.timestamp().as_millisecond(),
        start_timezone: zone(from),
        end_timezone: zone(to),
        tags: vec![if is_night { "night" } else { "nap" }],
        is_primary_sleep: is_primary,
    }
}
