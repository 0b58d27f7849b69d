//! Made-up nights. An event is known by its night and its number alone, so that whoever looks for it
//! later can say to the letter what it must be.

use jiff::{SignedDuration, Timestamp};
use lullwatch_core::{
    Action, Body, BootId, Caregiver, ChildId, DeviceId, Event, EventId, MethodId, Moment,
    NightHead, NightId, NightKind, NightRules, Settings,
};
use lullwatch_store::Entry;
use uuid::Uuid;

/// The evening of a day, from 0. Long ago: no backup that is made now is of the same day.
pub fn evening(day: u32) -> Timestamp {
    let first: Timestamp = "2020-01-06T20:00:00Z".parse().unwrap();
    first + SignedDuration::from_hours(24) * i32::try_from(day).unwrap()
}

/// The id of a night.
pub fn night(run: u32) -> NightId {
    NightId(Uuid::from_u128(u128::from(run) + 1))
}

/// Which night an id is of.
pub fn run_of(night: NightId) -> u32 {
    u32::try_from(night.0.as_u128() - 1).unwrap()
}

/// A night's frame; logged before its events.
pub fn head(run: u32) -> NightHead {
    NightHead {
        id: night(run),
        child: ChildId(Uuid::from_u128(7)),
        method: MethodId("ferber-2006".into()),
        number: 1,
        kind: NightKind::Night,
        zone: "UTC".into(),
        settings: Settings::default(),
        rules: NightRules { waits_s: vec![180], ..NightRules::default() },
        plan_version: 1,
    }
}

/// An event of a night, from 1, the put-down. Some are longer than others.
pub fn event(run: u32, number: u32) -> Event {
    let at = evening(0) + SignedDuration::from_secs(i64::from(number));
    let action = match number {
        1 => Action::PutDown { state: None },
        _ => Action::Note { text: format!("{}{run}", "a note ".repeat(number as usize % 17)) },
    };
    Event {
        id: EventId(id(run, number)),
        night: night(run),
        by: Caregiver::default(),
        device: DeviceId(Uuid::nil()),
        at,
        approx: false,
        recorded: Moment { utc: at, since_boot_ms: 0, boot: BootId("b".into()) },
        body: Body::Action { action },
    }
}

/// What is logged in a night: its frame as number 0, its events after it.
pub fn entry(run: u32, number: u32) -> (Uuid, Entry) {
    match number {
        0 => (night(run).0, Entry::Night(head(run))),
        _ => (id(run, number), Entry::Event(event(run, number))),
    }
}

fn id(run: u32, number: u32) -> Uuid {
    Uuid::from_u128(u128::from(run + 1) << 64 | u128::from(number))
}
