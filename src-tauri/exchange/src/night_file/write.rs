//! Writing a night file.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use lullwatch_core::{
    Body, Caregiver, ChildId, Day, DeviceFact, DeviceId, Event, EventId, Family, KeptNight,
    Measures, Moment, Night, NightHead, NightId, NightTime, Plan, Review,
};
use serde::Serialize;
use serde_json::{Value, json};

use super::share::Share;
use super::{FORMAT, Months, SharedChild, evening};
use crate::replay::{Check, Replay, local};
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
    children: Vec<WrittenChild<'a>>,
}

#[derive(Serialize)]
struct Made {
    at: String,
    by: &'static str,
}

/// A child as it stands in the file.
#[derive(Serialize)]
struct WrittenChild<'a> {
    id: ChildId,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    born: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weeks_early: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    months: Option<Months>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    health_concern: bool,
    zone: &'a str,
    plans: &'a [Plan],
    days: &'a [Day],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    reviews: &'a [Review],
    nights: Vec<WrittenNight<'a>>,
}

#[derive(Serialize)]
struct WrittenNight<'a> {
    head: &'a NightHead,
    evening: Option<Date>,
    events: Vec<WrittenEvent<'a>>,
    /// `None`: it cannot be told.
    #[serde(flatten)]
    told: Option<Told>,
}

/// What a night comes to, for whoever reads the file without Lullwatch.
#[derive(Serialize)]
struct Told {
    put_down: Option<String>,
    out_of_bed: Option<String>,
    checks: Vec<Check>,
    measures: Measures,
}

/// An event as it is kept, but for its times: those carry the child's zone and their offset.
#[derive(Serialize)]
struct WrittenEvent<'a> {
    id: &'a EventId,
    night: &'a NightId,
    by: &'a Caregiver,
    device: &'a DeviceId,
    at: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    approx: bool,
    recorded: &'a Moment,
    body: WrittenBody<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum WrittenBody<'a> {
    AsKept(&'a Body),
    /// One that has a time of its own.
    Timed(Value),
}

/// The night file of families, as far as the parent shares them. `made` is when.
#[must_use]
pub fn write(families: &[Family], share: &Share, made: Timestamp, words: &Words) -> String {
    let zone = families.first().and_then(|family| TimeZone::get(&family.child.zone).ok());
    let children: Vec<SharedChild> =
        families.iter().map(|family| SharedChild::from(family.clone()).shared(share)).collect();
    let document = Document {
        format: FORMAT,
        made: Made {
            at: zoned(made, &zone.unwrap_or(TimeZone::UTC)),
            by: concat!("Lullwatch ", env!("CARGO_PKG_VERSION")),
        },
        shared: share,
        definitions: DEFINED.iter().map(|(name, key)| (*name, words.get(key))).collect(),
        children: children.iter().map(WrittenChild::of).collect(),
    };
    // Nothing in it has keys that are no text, which is all that could go wrong.
    serde_json::to_string(&document).unwrap_or_default()
}

impl WrittenChild<'_> {
    fn of(child: &SharedChild) -> WrittenChild<'_> {
        WrittenChild {
            id: child.id,
            name: child.name.as_deref(),
            born: child.born,
            weeks_early: child.weeks_early,
            months: child.months,
            health_concern: child.health_concern.unwrap_or_default(),
            zone: &child.zone,
            plans: &child.plans,
            days: &child.days,
            reviews: &child.reviews,
            nights: child.nights.iter().map(WrittenNight::of).collect(),
        }
    }
}

impl WrittenNight<'_> {
    fn of(night: &KeptNight) -> WrittenNight<'_> {
        let zone = TimeZone::get(&night.head.zone).unwrap_or(TimeZone::UTC);
        WrittenNight {
            head: &night.head,
            evening: evening(&night.head, &night.events),
            events: night.events.iter().map(|event| WrittenEvent::of(event, &zone)).collect(),
            told: Night::told(night.head.clone(), &night.events).ok().map(|told| Told::of(&told)),
        }
    }
}

impl Told {
    fn of(night: &Night) -> Told {
        let time = |at: NightTime| local(&night.civil(at));
        let Replay { checks, measures, .. } = Replay::of(night);
        Told {
            put_down: night.put_down().map(time),
            out_of_bed: night.out_of_bed().map(time),
            checks,
            measures,
        }
    }
}

impl WrittenEvent<'_> {
    fn of<'a>(event: &'a Event, zone: &TimeZone) -> WrittenEvent<'a> {
        // A field that is added has to be written, too.
        let Event { id, night, by, device, at, approx, recorded, body } = event;
        let timed = |field: &[&str], at: Timestamp| {
            let mut value = json!(body);
            let place = field.iter().fold(&mut value, |value, name| &mut value[*name]);
            *place = json!(zoned(at, zone));
            WrittenBody::Timed(value)
        };
        let body = match body {
            Body::Amend { at: Some(at), .. } => timed(&["at"], *at),
            Body::Device {
                fact: DeviceFact::ChimeFired { due_at, .. } | DeviceFact::ChimeAnswered { due_at },
            } => timed(&["fact", "due_at"], *due_at),
            body => WrittenBody::AsKept(body),
        };
        let at = zoned(*at, zone);
        WrittenEvent { id, night, by, device, at, approx: *approx, recorded, body }
    }
}

/// A time with its offset and its zone, as RFC 9557 writes it.
fn zoned(at: Timestamp, zone: &TimeZone) -> String {
    let local: Zoned = at.to_zoned(zone.clone());
    // Offsets of so long ago that they had seconds have no way to be written.
    if local.offset().seconds() % 60 == 0 { local.to_string() } else { at.to_string() }
}
