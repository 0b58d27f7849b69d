//! sleepdiary's Standard format: records with instants, and the zones that they were in.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use crate::elsewhere::{Slept, When};
use crate::limits::{self, MOST_ROWS};
use crate::night_file::FAMILY_OF_FORMATS;
use crate::trouble::{Code, Trouble};

/// What the format calls itself.
pub(crate) const FORMAT: &str = "Standard";

#[derive(Deserialize)]
struct Diary {
    records: Vec<Value>,
}

#[derive(Deserialize)]
struct Kind {
    #[serde(default)]
    file_format: Option<String>,
    #[serde(default)]
    format: Option<String>,
    records: Vec<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct DiaryRecord {
    status: String,
    #[serde(default)]
    start: Option<f64>,
    #[serde(default)]
    end: Option<f64>,
    #[serde(default)]
    start_timezone: Option<String>,
    #[serde(default)]
    is_primary_sleep: Option<bool>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    comments: Option<Value>,
}

pub(super) fn is_one(bytes: &[u8]) -> bool {
    let Ok(text) = limits::json(bytes) else { return false };
    serde_json::from_str::<Kind>(text).is_ok_and(|kind| {
        let is_ours = kind.format.is_some_and(|it| it.starts_with(FAMILY_OF_FORMATS));
        !is_ours
            && kind.records.len() <= MOST_ROWS
            && kind.file_format.is_none_or(|format| format == FORMAT)
    })
}

pub(super) fn read(bytes: &[u8]) -> Result<(Vec<Slept>, Vec<Trouble>), Trouble> {
    let text = limits::json(bytes)?;
    let diary: Diary =
        serde_json::from_str(text).map_err(|error| crate::night_file::syntax(&error, "", text))?;
    let (mut rows, mut left_out) = (Vec::new(), Vec::new());
    for (record, number) in diary.records.into_iter().zip(1..) {
        match row(record, number) {
            Ok(slept) => rows.extend(slept),
            Err(trouble) => {
                left_out.push(Trouble { place: format!("records[{}]", number - 1), ..trouble })
            }
        }
    }
    Ok((rows, left_out))
}

fn row(record: Value, number: usize) -> Result<Option<Slept>, Trouble> {
    let refuse = |code, detail: String| Trouble::at(number, "", code, detail);
    let record: DiaryRecord =
        serde_json::from_value(record).map_err(|error| refuse(Code::Syntax, error.to_string()))?;
    if record.status != "asleep" {
        return Ok(None);
    }
    let when = |ms: Option<f64>| {
        let Some(ms) = ms else { return Err(refuse(Code::StillRunning, String::new())) };
        instant(ms).map(When::At).ok_or_else(|| refuse(Code::TimeUnreadable, ms.to_string()))
    };
    let is_tagged = |tag: &str| record.tags.iter().any(|it| it == tag);
    let nap = match (is_tagged("night"), is_tagged("nap")) {
        (true, false) => Some(false),
        (false, true) => Some(true),
        // The main sleep of a day is no nap; of the others it does not say.
        _ => record.is_primary_sleep.filter(|it| *it).map(|_| false),
    };
    Ok(Some(Slept {
        line: number,
        start: when(record.start)?,
        end: when(record.end)?,
        zone: record.start_timezone,
        nap,
        how: None,
        note: record.comments.map(comments).unwrap_or_default(),
        child: None,
    }))
}

/// Whole milliseconds since 1970.
fn instant(ms: f64) -> Option<Timestamp> {
    // Beyond this a number of JavaScript is no longer whole.
    const WHOLE: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "checked to be in range")]
    let ms = (ms.abs() <= WHOLE).then(|| ms.round() as i64)?;
    Timestamp::from_millisecond(ms).ok()
}

/// Texts, or texts with a time.
fn comments(value: Value) -> String {
    let text = |it: &Value| it.as_str().or_else(|| it["text"].as_str()).map(str::to_owned);
    match &value {
        Value::Array(list) => list.iter().filter_map(text).collect::<Vec<_>>().join("\n"),
        one => text(one).unwrap_or_default(),
    }
}
