//! Writing a night file.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use lullwatch_core::{Body, DeviceFact, Event, Family, KeptNight, Measures, Night, NightTime};
use serde::Serialize;
use serde_json::{Value, json};

use super::share::Share;
use super::{FORMAT, SharedChild, evening};
use crate::replay::{Replay, local};
use crate::words::Words;

/// Measures that a file carries, and the words that say what they are.
const DEFINED: [(&str, &str); 12] = [
    ("sol_s", "measure-sol-means"),
    ("nwak", "measure-nwak-means"),
    ("waso_s", "measure-waso-means"),
    ("tst_s", "measure-tst-means"),
    ("tib_s", "measure-tib-means"),
    ("se_pct", "measure-se-means"),
    ("longest_stretch_s", "measure-longest_stretch-means"),
    ("terminal_wake_s", "measure-terminal_wake-means"),
    ("check_ins", "measure-check_ins-means"),
    ("pick_ups", "measure-pick_ups-means"),
    ("crying_s", "measure-crying-means"),
    ("all", "measures-as-noticed"),
];

#[derive(Serialize)]
struct Document<'a> {
    format: &'a str,
    made: Made,
    shared: &'a Share,
    definitions: BTreeMap<&'a str, String>,
    children: Vec<Value>,
}

#[derive(Serialize)]
struct Made {
    at: String,
    by: &'static str,
}

/// The night file of families, as far as the parent shares them. `made` is when.
#[must_use]
pub fn write(families: &[Family], share: &Share, made: Timestamp, words: &Words) -> String {
    let zone = families.first().and_then(|family| TimeZone::get(&family.child.zone).ok());
    let document = Document {
        format: FORMAT,
        made: Made {
            at: zoned(made, &zone.unwrap_or(TimeZone::UTC)),
            by: concat!("Lullwatch ", env!("CARGO_PKG_VERSION")),
        },
        shared: share,
        definitions: DEFINED.iter().map(|(name, key)| (*name, words.get(key))).collect(),
        children: families.iter().map(|family| child(family.clone(), share)).collect(),
    };
    // Nothing in it has keys that are no text, which is all that could go wrong.
    serde_json::to_string(&document).unwrap_or_default()
}

fn child(family: Family, share: &Share) -> Value {
    let child = SharedChild::from(family).shared(share);
    let mut value =
        json!({"id": child.id, "zone": child.zone, "plans": child.plans, "days": child.days});
    let mut put = |name: &str, field: Option<Value>| {
        if let Some(field) = field {
            value[name] = field;
        }
    };
    put("name", child.name.map(|it| json!(it)));
    put("born", child.born.map(|it| json!(it)));
    put("weeks_early", child.weeks_early.map(|it| json!(it)));
    put("months", child.months.map(|it| json!(it)));
    put("health_concern", child.health_concern.filter(|is_there| *is_there).map(|it| json!(it)));
    put("reviews", (!child.reviews.is_empty()).then(|| json!(child.reviews)));
    value["nights"] = child.nights.iter().map(night).collect();
    value
}

fn night(night: &KeptNight) -> Value {
    let zone = TimeZone::get(&night.head.zone).unwrap_or(TimeZone::UTC);
    let mut value = json!({
        "head": night.head,
        "evening": evening(&night.head, &night.events),
        "events": night.events.iter().map(|it| event(it, &zone)).collect::<Value>(),
    });
    if let Ok(told) = Night::told(night.head.clone(), &night.events) {
        let time = |at: NightTime| local(&told.civil(at));
        value["put_down"] = json!(told.put_down().map(time));
        value["out_of_bed"] = json!(told.out_of_bed().map(time));
        value["checks"] = json!(Replay::of(&told).checks);
        value["measures"] = json!(Measures::of(&told));
    }
    value
}

/// An event as it is kept, but for its times: those carry the child's zone and their offset.
fn event(event: &Event, zone: &TimeZone) -> Value {
    let mut value = json!(event);
    value["at"] = json!(zoned(event.at, zone));
    match &event.body {
        Body::Amend { at: Some(at), .. } => value["body"]["at"] = json!(zoned(*at, zone)),
        Body::Device {
            fact: DeviceFact::ChimeFired { due_at, .. } | DeviceFact::ChimeAnswered { due_at },
        } => value["body"]["fact"]["due_at"] = json!(zoned(*due_at, zone)),
        _ => {}
    }
    value
}

/// A time with its offset and its zone, as RFC 9557 writes it.
fn zoned(at: Timestamp, zone: &TimeZone) -> String {
    let local: Zoned = at.to_zoned(zone.clone());
    // Offsets of so long ago that they had seconds have no way to be written.
    if local.offset().seconds() % 60 == 0 { local.to_string() } else { at.to_string() }
}
