//! Folders that editions of old have left are read by this one, to the letter.
//!
//! Beside this file lies one folder for each format of the index that was ever kept by a family:
//! what that edition's own store wrote of the same child, plans, settings and six nights of
//! `tests/nights`. Whoever raises the format freezes the one before with the edition that wrote it:
//! `LULLWATCH_FREEZE=FOLDER cargo test -p lullwatch-cli --test released -- --ignored`.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::fs;
use std::path::{Path, PathBuf};

use lullwatch_core::{Body, ChildId, EventId, Night, NightId};
use lullwatch_exchange::{replay::Replay, script};
use lullwatch_store::{Entry, Reader, Store, read_only};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

/// Of `tests/nights`, in the order in which they were kept.
const NIGHTS: [&str; 6] = [
    "ferber-2006-first-night",
    "held-and-skipped",
    "stopped-and-undone",
    "camping-out",
    "pick-up-put-down",
    "autumn-clock-change",
];

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests")
}

fn now() -> jiff::Timestamp {
    "2026-11-25T09:00:00Z".parse().unwrap()
}

fn child() -> lullwatch_core::Child {
    serde_json::from_value(json!({
        "id": ChildId(Uuid::from_u128(7)), "name": "Ada", "born": "2026-02-01",
        "weeks_early": 2, "zone": "America/New_York"
    }))
    .unwrap()
}

fn night_id(place: usize) -> NightId {
    NightId(Uuid::from_u128(100 + place as u128))
}

/// The nights as their scripts tell them, with names of their own for what happened.
fn nights() -> impl Iterator<Item = (lullwatch_core::NightHead, Vec<lullwatch_core::Event>)> {
    NIGHTS.iter().enumerate().map(|(place, name)| {
        let text = fs::read_to_string(tests().join(format!("nights/{name}.jsonl"))).unwrap();
        let night = script::read(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut head = night.head().clone();
        (head.id, head.child) = (night_id(place), child().id);
        let first = 1000 * (place as u128 + 1);
        let named = |id: EventId| EventId(Uuid::from_u128(first + id.0.as_u128()));
        let events = night.log().iter().map(|logged| {
            let mut event = logged.event.clone();
            (event.id, event.night) = (named(event.id), head.id);
            if let Body::Undo { of } | Body::Amend { of, .. } = &mut event.body {
                *of = named(*of);
            }
            event
        });
        (head.clone(), events.collect())
    })
}

/// sled closes its files a little after it was let go.
fn wait_until_closed(folder: &Path) {
    fs::File::open(folder.join("index/db")).unwrap().lock().unwrap();
}

#[test]
#[ignore = "makes a folder to be kept; see above"]
fn freeze() {
    let folder = PathBuf::from(std::env::var_os("LULLWATCH_FREEZE").expect("a folder"));
    let mut store = Store::open(&folder, now()).unwrap_or_else(|error| panic!("{error}")).store;
    let mut keep = |id: u128, entry| store.keep(Uuid::from_u128(id), entry).unwrap();
    keep(1, Entry::Child(child()));
    for (id, next_night) in [(2, 1), (3, 7)] {
        let plan = json!({"child": child().id, "method": "ferber-2006", "next_night": next_night});
        keep(id, Entry::Plan(serde_json::from_value(plan).unwrap()));
    }
    keep(15, Entry::Setting { key: "chime".into(), value: json!({"loud": 3}) });
    for (head, events) in nights() {
        keep(head.id.0.as_u128(), Entry::Night(head));
        for event in events {
            keep(event.id.0.as_u128(), Entry::Event(event));
        }
    }
    drop(store);
    wait_until_closed(&folder);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let place = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &place);
        } else {
            fs::copy(&path, place).unwrap();
        }
    }
}

fn assert_told(reader: &Reader, what: &str) {
    let children = reader.children().unwrap();
    let [kept] = &children[..] else { panic!("{what}: one child") };
    assert_eq!(
        (&kept.name, kept.born, kept.weeks_early),
        (&"Ada".into(), child().born, 2),
        "{what}"
    );
    let plan = reader.plan(child().id).unwrap().unwrap();
    assert_eq!((plan.method.0.as_str(), plan.next_night), ("ferber-2006", 7), "{what}");
    assert_eq!(reader.setting("chime").unwrap(), Some(json!({"loud": 3})), "{what}");
    let heads = reader.nights(Some(child().id), 100).unwrap();
    assert_eq!(heads.len(), NIGHTS.len(), "{what}");
    for (place, name) in NIGHTS.iter().enumerate() {
        let what = format!("{what}: {name}");
        let head = heads.iter().find(|head| head.id == night_id(place)).expect(&what).clone();
        let night = Night::told(head, &reader.events(night_id(place)).unwrap()).unwrap();
        let wanted = fs::read_to_string(tests().join(format!("nights/{name}.json"))).unwrap();
        let wanted: Value = serde_json::from_str(&wanted).unwrap();
        assert_eq!(serde_json::to_value(Replay::of(&night)).unwrap(), wanted, "{what}");
    }
}

#[test]
fn what_an_edition_of_old_has_left_is_read_to_the_letter() {
    let mut formats = 0;
    for entry in fs::read_dir(tests().join("released")).unwrap() {
        let frozen = entry.unwrap().path();
        if !frozen.is_dir() {
            continue;
        }
        formats += 1;
        // As it is; and where one of the two has been lost since.
        for lost in [None, Some("index"), Some("journal")] {
            let what = format!("{} without {lost:?}", frozen.display());
            let folder = TempDir::new().unwrap();
            let folder = folder.path();
            copy(&frozen, folder);
            if let Some(lost) = lost {
                fs::remove_dir_all(folder.join(lost)).unwrap();
            }
            let opened = Store::open(folder, now()).unwrap_or_else(|it| panic!("{what}: {it}"));
            assert_told(opened.store.reader(), &what);
            drop(opened);
            wait_until_closed(folder);
            let (reader, _) = read_only(folder).unwrap();
            assert_told(&reader, &format!("{what}, again"));
        }
    }
    assert!(formats >= 2, "the folders lie beside this test");
}
