//! What is acknowledged is there again after the next start.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::fs;
use std::io::Write as _;
#[cfg(unix)]
use std::path::Path;
use std::sync::mpsc;

use jiff::civil::{date, time};
use lullwatch_core::Plan;
use lullwatch_core::plan::{Day, Window};
use lullwatch_store::{Entry, Keeper, OpenError, Reader, Store, read_only};
use tempfile::TempDir;
use uuid::Uuid;

use common::{assert_whole, event, filled, head, now, open, segments};

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
        assert_eq!(fs::read(&path).unwrap(), whole, "behind it nothing is written");
        fs::remove_file(segments(folder.path()).pop().unwrap()).unwrap();
        fs::remove_dir_all(folder.path().join("index")).unwrap();
    }
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

#[test]
fn a_summary_holds_until_its_night_changes() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let (keeper, reader) = open(folder.path()).store.on_its_own_thread();
    let night = head(2).id;
    let (first, second) = (head(1).id, serde_json::json!({"tst_s": 39840}));
    let through = reader.last_seq(night).unwrap();
    keeper.put_summary(night, through, second.clone());
    keeper.put_summary(first, reader.last_seq(first).unwrap(), serde_json::json!(1));
    keeper.put_summary(first, 3, serde_json::json!("from an older look at the night"));
    wait(&keeper, &reader);
    assert_eq!(reader.summary(night).unwrap(), Some(second));
    assert_eq!(reader.summary(first).unwrap(), Some(serde_json::json!(1)));
    let later = event(2, 99);
    keeper.append(later.id.0, Entry::Event(later), |_| {});
    // Computed before that event, and handed over after it.
    keeper.put_summary(night, through, serde_json::json!("stale"));
    wait(&keeper, &reader);
    assert_eq!(reader.summary(night).unwrap(), None);
    keeper.close();
}

/// Waits until the index has followed: it files in order.
fn wait(keeper: &Keeper, reader: &Reader) {
    let id = Uuid::now_v7();
    let value = serde_json::json!(id);
    let entry = Entry::Setting { key: "waited".into(), value: value.clone() };
    keeper.append(id, entry, |_| {});
    while reader.setting("waited").unwrap().as_ref() != Some(&value) {
        std::thread::yield_now();
    }
}

#[test]
fn queries_go_on_beside_the_thread_and_see_what_it_has_filed() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let (keeper, reader) = open(folder.path()).store.on_its_own_thread();
    let beside = std::thread::spawn(move || {
        while reader.events(head(2).id).unwrap().len() < 60 {
            assert_eq!(reader.nights(None, 1).unwrap(), [head(2)]);
        }
    });
    for number in 10..60 {
        let event = event(2, number);
        keeper.append(event.id.0, Entry::Event(event), |result| result.unwrap());
    }
    beside.join().unwrap();
    keeper.close();
}

#[test]
fn every_version_of_a_plan_and_every_day_is_kept() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let child = common::child().id;
    let day = |day, naps: i8| Day {
        child,
        date: date(2026, 11, day),
        rise: None,
        naps: (0..naps).map(|hour| window(9 + hour)).collect(),
        last_feed: None,
    };
    let mut store = open(folder.path()).store;
    let plan = store.reader().plan(child).unwrap().unwrap();
    for (number, entry) in [
        Entry::Plan(Plan { version: 2, next_night: 4, ..plan.clone() }),
        // The plan moves on by itself: the same version.
        Entry::Plan(Plan { version: 2, next_night: 5, ..plan.clone() }),
        Entry::Day(day(22, 1)),
        Entry::Day(day(23, 1)),
        Entry::Day(day(23, 2)),
    ]
    .into_iter()
    .enumerate()
    {
        store.keep(Uuid::from_u128(9000 + number as u128), entry).unwrap();
    }
    drop(store);
    for _ in 0..2 {
        let opened = open(folder.path());
        let reader = opened.store.reader();
        let versions = reader.plans(child).unwrap();
        let told: Vec<_> = versions.iter().map(|plan| (plan.version, plan.next_night)).collect();
        assert_eq!(told, [(1, 3), (2, 5)]);
        assert_eq!(reader.plan(child).unwrap(), versions.last().cloned());
        assert_eq!(reader.days(child, 9).unwrap(), [day(23, 2), day(22, 1)]);
        assert_eq!(reader.days(child, 1).unwrap(), [day(23, 2)]);
        assert!(opened.report.rebuilt.is_none());
    }
}

fn window(hour: i8) -> Window {
    Window { from: time(hour, 0, 0, 0), to: time(hour, 30, 0, 0) }
}
