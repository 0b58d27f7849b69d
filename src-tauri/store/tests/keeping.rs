//! What is acknowledged is there again, whatever became of the files.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use jiff::Timestamp;
use lullwatch_core::{
    Action, Body, BootId, Caregiver, Child, ChildId, DeviceId, Event, EventId, MethodId, Moment,
    NightHead, NightId, NightKind, NightRules, Plan, Settings,
};
use lullwatch_store::{Entry, OpenError, Opened, Store, read_only};
use tempfile::TempDir;
use uuid::Uuid;

fn now() -> Timestamp {
    "2026-11-23T20:00:00Z".parse().unwrap()
}

fn child() -> Child {
    let born = "2026-02-01".parse().unwrap();
    let id = ChildId(Uuid::from_u128(7));
    Child { id, name: "Ada".into(), born, weeks_early: 0, zone: "UTC".into() }
}

fn head(number: u32) -> NightHead {
    NightHead {
        id: NightId(Uuid::from_u128(100 + u128::from(number))),
        child: child().id,
        method: MethodId("ferber-2006".into()),
        number,
        kind: NightKind::Night,
        zone: "UTC".into(),
        settings: Settings::default(),
        rules: NightRules { waits_s: vec![180], ..NightRules::default() },
    }
}

fn event(night: u32, number: u128) -> Event {
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

fn open(folder: &Path) -> Opened {
    Store::open(folder, now()).unwrap_or_else(|error| panic!("{error}"))
}

/// A store with two nights of ten events each.
fn filled(folder: &Path) {
    let mut store = open(folder).store;
    store.keep(Uuid::from_u128(1), Entry::Child(child())).unwrap();
    let plan = Plan {
        child: child().id,
        method: MethodId("ferber-2006".into()),
        next_night: 3,
        settings: Settings::default(),
        clinician_confirmed: true,
    };
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
}

/// Everything of `filled` is there.
fn assert_whole(opened: &Opened) {
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

fn segments(folder: &Path) -> Vec<PathBuf> {
    let mut segments: Vec<PathBuf> =
        fs::read_dir(folder.join("journal")).unwrap().map(|entry| entry.unwrap().path()).collect();
    segments.sort();
    segments
}

#[test]
fn what_was_kept_is_there_after_opening_again() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    for _ in 0..3 {
        let opened = open(folder.path());
        assert_whole(&opened);
        assert_eq!(opened.report.records, 25);
        assert!(opened.report.rebuilt.is_none() && !opened.report.torn_line_cut);
    }
}

#[test]
fn a_torn_last_line_is_cut_at_every_length_and_nothing_else_is_lost() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let path = segments(folder.path()).pop().unwrap();
    let whole = fs::read(&path).unwrap();
    let line = whole[..whole.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
    let torn = whole[line..].to_vec();
    for length in (1..torn.len()).step_by(23) {
        let mut file = fs::OpenOptions::new().append(true).open(&path).unwrap();
        file.write_all(&torn[..length]).unwrap();
        drop(file);
        let mut opened = open(folder.path());
        assert!(opened.report.torn_line_cut, "{length} bytes");
        assert_whole(&opened);
        assert_eq!(fs::read(&path).unwrap(), whole);
        // And the journal can be written on.
        let value = serde_json::json!({"loud": 3});
        let entry = Entry::Setting { key: "chime".into(), value };
        opened.store.keep(Uuid::now_v7(), entry).unwrap();
        drop(opened);
        fs::write(&path, &whole).unwrap();
        fs::remove_dir_all(folder.path().join("index")).unwrap();
    }
}

#[test]
fn a_damaged_line_is_named_and_the_others_are_read() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    fs::remove_dir_all(folder.path().join("index")).unwrap();
    let path = segments(folder.path()).pop().unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let third = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(3).unwrap().0;
    bytes[third + 60] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let opened = open(folder.path());
    let damaged = &opened.report.damaged;
    assert_eq!((damaged.len(), damaged[0].line), (1, 5), "{damaged:?}");
    assert_eq!(opened.report.records, 24);
    assert_eq!(fs::read(&path).unwrap(), bytes, "the file is left as it is");
}

#[test]
fn a_damaged_index_is_set_aside_and_built_anew() {
    for damage in 0..6 {
        let folder = TempDir::new().unwrap();
        filled(folder.path());
        let database = folder.path().join("index/db");
        let length = fs::metadata(&database).unwrap().len() as usize;
        let mut bytes = fs::read(&database).unwrap();
        match damage {
            0 => bytes.fill(0),
            1 => bytes.truncate(length / 3),
            2 => bytes.iter_mut().step_by(97).for_each(|byte| *byte ^= 0x55),
            3 => bytes[..4096.min(length)].fill(0xff),
            4 => bytes.clear(),
            _ => fs::write(folder.path().join("index/conf"), "rubbish").unwrap(),
        }
        fs::write(&database, bytes).unwrap();
        let opened = open(folder.path());
        assert_whole(&opened);
        if let Some(rebuilt) = &opened.report.rebuilt {
            assert!(rebuilt.set_aside.exists(), "damage {damage}: never deleted");
        }
    }
}

#[test]
fn a_snapshot_half_written_does_not_keep_the_index_from_opening() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    fs::write(folder.path().join("index/snap.0000000000000001.generating"), "half").unwrap();
    let opened = open(folder.path());
    assert_whole(&opened);
    assert!(opened.report.rebuilt.is_none());
}

#[test]
fn an_index_that_is_gone_or_behind_is_brought_up() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let kept = TempDir::new().unwrap();
    fs::rename(folder.path().join("index"), kept.path().join("index")).unwrap();
    assert_whole(&open(folder.path()));
}

#[test]
fn where_the_index_cannot_be_opened_the_journal_answers_alone() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    fs::remove_dir_all(folder.path().join("index")).unwrap();
    // A file that cannot be moved away, in the place of the folder: its parent is immutable to it.
    fs::write(folder.path().join("index"), "in the way").unwrap();
    let opened = open(folder.path());
    assert_whole(&opened);
}

#[test]
fn a_folder_in_use_is_told_and_can_be_read_all_the_same() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let first = open(folder.path());
    match Store::open(folder.path(), now()) {
        Err(error @ OpenError::InUse(_)) => assert_eq!(error.code(), "store-locked"),
        _ => panic!("opened twice"),
    }
    let (reader, damaged) = read_only(folder.path()).unwrap();
    assert!(damaged.is_empty());
    assert_eq!(reader.nights(None, 10).unwrap().len(), 2);
    assert_eq!(reader.events(head(2).id).unwrap().len(), 10);
    drop(first);
    open(folder.path());
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().join("file");
    fs::write(&place, "a file").unwrap();
    match Store::open(&place, now()) {
        Err(error) => assert_eq!(error.code(), "folder-not-writable"),
        Ok(_) => panic!("opened a file"),
    }
}

#[test]
fn kinds_and_fields_of_later_editions_are_kept_and_harm_nothing() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let path = segments(folder.path()).pop().unwrap();
    let record = r#"{"seq":26,"id":"00000000-0000-0000-0000-00000000000f","v":9,"kind":"dream","data":{"x":1}}"#;
    let sum = format!("{:08x}", crc32c::crc32c(record.as_bytes()));
    let mut file = fs::OpenOptions::new().append(true).open(&path).unwrap();
    writeln!(file, "{{\"sum\":\"{sum}\",\"record\":{record}}}").unwrap();
    drop(file);
    let mut opened = open(folder.path());
    assert_whole(&opened);
    assert_eq!(opened.report.records, 26);
    let entry = Entry::Child(child());
    opened.store.keep(Uuid::from_u128(1), entry).unwrap();
    drop(opened);
    assert_eq!(open(folder.path()).report.records, 27);
}

#[test]
fn the_thread_answers_each_record_and_a_new_night_gets_a_segment_of_its_own() {
    let folder = TempDir::new().unwrap();
    let (keeper, reader) = open(folder.path()).store.on_its_own_thread();
    let (done, answers) = mpsc::channel();
    for night in [1, 2] {
        keeper.begin_segment();
        let (done, event) = (done.clone(), event(night, 1));
        keeper.append(head(night).id.0, Entry::Night(head(night)), |_| {});
        keeper.append(event.id.0, Entry::Event(event), move |result| {
            done.send(result.is_ok()).unwrap();
        });
        assert!(answers.recv().unwrap());
    }
    keeper.close();
    assert_eq!(reader.nights(None, 10).unwrap().len(), 2);
    let written = segments(folder.path());
    let written = written.iter().filter(|path| fs::metadata(path).unwrap().len() > 0);
    assert_eq!(written.count(), 2);
}

#[cfg(unix)]
#[test]
fn folders_and_journals_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = TempDir::new().unwrap();
    let place = folder.path().join("data");
    filled(&place);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place), 0o700);
    assert_eq!(mode(&place.join("journal")), 0o700);
    for segment in segments(&place) {
        assert_eq!(mode(&segment), 0o600);
    }
}
