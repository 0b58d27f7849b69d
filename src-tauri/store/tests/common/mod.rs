//! A family with two nights.

#![allow(dead_code, reason = "each test file needs some of it")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use lullwatch_core::{
    Action, Body, BootId, Caregiver, Child, ChildId, DeviceId, Event, EventId, MethodId, Moment,
    NightHead, NightId, NightKind, NightRules, Plan, Settings,
};
use lullwatch_store::{Entry, Opened, Store};
use uuid::Uuid;

pub fn now() -> Timestamp {
    "2026-11-23T20:00:00Z".parse().unwrap()
}

pub fn child() -> Child {
    let born = "2026-02-01".parse().unwrap();
    let id = ChildId(Uuid::from_u128(7));
    Child {
        id,
        name: "Ada".into(),
        born,
        weeks_early: 0,
        zone: "UTC".into(),
        health_concern: false,
    }
}

pub fn head(number: u32) -> NightHead {
    NightHead {
        id: NightId(Uuid::from_u128(100 + u128::from(number))),
        child: child().id,
        method: MethodId("ferber-2006".into()),
        number,
        kind: NightKind::Night,
        zone: "UTC".into(),
        settings: Settings::default(),
        rules: NightRules { waits_s: vec![180], ..NightRules::default() },
        plan_version: 1,
    }
}

pub fn event(night: u32, number: u128) -> Event {
    let recorded = Moment { utc: now(), since_boot_ms: 0, boot: BootId("b".into()) };
    Event {
        id: EventId(Uuid::from_u128(1000 * u128::from(night) + number)),
        night: head(night).id,
        by: Caregiver::default(),
        device: DeviceId(Uuid::nil()),
        at: now(),
        approx: false,
        recorded,
        body: Body::Action { action: Action::Note { text: format!("note {number}") } },
    }
}

pub fn open(folder: &Path) -> Opened {
    Store::open(folder, now()).unwrap_or_else(|error| panic!("{error}"))
}

/// A store with two nights of ten events each.
pub fn filled(folder: &Path) {
    let mut store = open(folder).store;
    store.keep(Uuid::from_u128(1), Entry::Child(child())).unwrap();
    let plan = Plan { next_night: 3, ..Plan::of(child().id, MethodId("ferber-2006".into())) };
    store.keep(Uuid::from_u128(2), Entry::Plan(plan)).unwrap();
    for night in [1, 2] {
        store.keep(head(night).id.0, Entry::Night(head(night))).unwrap();
        for number in 0..10 {
            let event = event(night, number);
            store.keep(event.id.0, Entry::Event(event)).unwrap();
        }
    }
    let value = serde_json::json!({"loud": 3});
    store.keep(Uuid::from_u128(3), Entry::Setting { key: "chime".into(), value }).unwrap();
    drop(store);
    wait_until_closed(folder);
}

/// sled closes its files a little after it was let go; what is damaged before that, it may mend.
pub fn wait_until_closed(folder: &Path) {
    let file = fs::File::open(folder.join("index/db")).unwrap();
    file.lock().unwrap();
}

/// Everything of `filled` is there.
pub fn assert_whole(opened: &Opened) {
    let reader = opened.store.reader();
    assert_eq!(reader.children().unwrap(), [child()]);
    assert_eq!(reader.plan(child().id).unwrap().map(|plan| plan.next_night), Some(3));
    assert_eq!(reader.setting("chime").unwrap(), Some(serde_json::json!({"loud": 3})));
    let nights = reader.nights(Some(child().id), 10).unwrap();
    assert_eq!(nights, [head(2), head(1)], "newest first");
    for night in [1, 2] {
        let wanted: Vec<Event> = (0..10).map(|number| event(night, number)).collect();
        assert_eq!(reader.events(head(night).id).unwrap(), wanted);
    }
}

pub fn segments(folder: &Path) -> Vec<PathBuf> {
    let mut segments: Vec<PathBuf> =
        fs::read_dir(folder.join("journal")).unwrap().map(|entry| entry.unwrap().path()).collect();
    segments.sort();
    segments
}

/// Writes a record behind the last line of the journal, as another edition might have.
pub fn write_record(folder: &Path, record: &str) {
    let sum = format!("{:08x}", crc32c::crc32c(record.as_bytes()));
    let path = segments(folder).pop().unwrap();
    let mut file = fs::OpenOptions::new().append(true).open(path).unwrap();
    writeln!(file, "{{\"sum\":\"{sum}\",\"record\":{record}}}").unwrap();
}
