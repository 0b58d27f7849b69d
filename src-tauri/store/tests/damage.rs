//! What is kept survives damage to any of the files, is never deleted, and later editions' records
//! harm nothing.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use lullwatch_core::Event;
use lullwatch_store::{AppendError, Entry, read_only};
use proptest::prelude::*;
use tempfile::TempDir;
use uuid::Uuid;

use common::{
    assert_whole, child, event, filled, head, open, segments, wait_until_closed, write_record,
};

fn index(folder: &Path) -> PathBuf {
    folder.join("index")
}

/// Ways to damage a file's bytes; all of them change them.
const WAYS: [fn(&mut Vec<u8>); 8] = [
    |bytes| bytes.fill(0),
    |bytes| bytes.truncate(bytes.len() / 3),
    |bytes| bytes.truncate(bytes.len() - 1),
    |bytes| bytes.iter_mut().step_by(97).for_each(|byte| *byte ^= 0x55),
    |bytes| bytes.iter_mut().take(4096).for_each(|byte| *byte = !*byte),
    |bytes| bytes.iter_mut().skip(20_000).take(512).for_each(|byte| *byte = !*byte),
    |bytes| bytes.iter_mut().skip(200).step_by(7).for_each(|byte| *byte = 0xa7),
    |bytes| bytes.clear(),
];

/// The record of a setting as somebody might make it up.
fn made_up(seq: u64) -> String {
    let id = "00000000-0000-0000-0000-00000000000f";
    let data = r#"{"key":"k","value":1}"#;
    format!(r#"{{"seq":{seq},"id":"{id}","v":1,"kind":"setting","data":{data}}}"#)
}

#[test]
fn a_made_up_place_at_the_end_of_numbers_is_damage_and_no_more() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    write_record(folder.path(), &made_up(u64::MAX));
    let mut opened = open(folder.path());
    assert_whole(&opened);
    assert_eq!((opened.report.damaged.len(), opened.report.records), (1, 25));
    let more = event(2, 10);
    opened.store.keep(more.id.0, Entry::Event(more)).unwrap();
    drop(opened);
    wait_until_closed(folder.path());
    let opened = open(folder.path());
    assert_eq!(opened.report.records, 26);
    assert_eq!(opened.store.reader().last_seq(head(2).id).unwrap(), 26);
}

#[test]
fn behind_the_last_place_nothing_is_said_to_be_saved() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    write_record(folder.path(), &made_up(1 << 53));
    let mut opened = open(folder.path());
    assert_whole(&opened);
    let more = event(2, 10);
    let kept = opened.store.keep(more.id.0, Entry::Event(more));
    assert!(matches!(kept, Err(AppendError::NoPlace)), "{kept:?}");
}

#[test]
fn an_index_damaged_in_any_way_loses_nothing_and_is_never_deleted() {
    let mut set_aside = 0;
    let original = TempDir::new().unwrap();
    filled(original.path());
    let names: Vec<_> = fs::read_dir(index(original.path()))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| entry.file_name())
        .collect();
    assert!(names.len() >= 2, "{names:?}");
    for name in &names {
        for (way, damage) in WAYS.iter().enumerate() {
            let folder = TempDir::new().unwrap();
            filled(folder.path());
            let Some(path) = Some(index(folder.path()).join(name)).filter(|path| path.exists())
            else {
                continue;
            };
            let mut bytes = fs::read(&path).unwrap();
            damage(&mut bytes);
            fs::write(&path, &bytes).unwrap();
            let opened = open(folder.path());
            assert_whole(&opened);
            assert!(!opened.report.in_memory, "{name:?} {way}");
            assert_eq!(opened.report.records, 25, "{name:?} {way}");
            if let Some(rebuilt) = &opened.report.rebuilt {
                let kept = rebuilt.set_aside.join(name);
                let is_named = rebuilt.set_aside.to_string_lossy().contains("20261123");
                assert!(kept.exists() && is_named, "{name:?} {way}");
                set_aside += 1;
            }
            drop(opened);
            let again = open(folder.path());
            assert_whole(&again);
            assert!(again.report.rebuilt.is_none(), "{name:?} {way}: once is enough");
        }
        let folder = TempDir::new().unwrap();
        filled(folder.path());
        // Its name may differ from store to store.
        if fs::remove_file(index(folder.path()).join(name)).is_ok() {
            assert_whole(&open(folder.path()));
        }
    }
    assert!(set_aside >= 8, "damage is noticed: {set_aside}");
}

#[test]
fn rows_that_went_missing_without_a_word_are_noticed() {
    for tree in ["settings", "children", "plans", "nights", "events", "meta"] {
        let folder = TempDir::new().unwrap();
        filled(folder.path());
        let database = sled::open(index(folder.path())).unwrap();
        database.open_tree(tree).unwrap().clear().unwrap();
        drop(database);
        wait_until_closed(folder.path());
        let opened = open(folder.path());
        assert_whole(&opened);
        assert!(opened.report.rebuilt.is_some(), "{tree}");
    }
}

#[test]
fn an_index_killed_between_a_row_and_its_count_is_not_taken_for_damaged() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let database = sled::open(index(folder.path())).unwrap();
    let state = br#"{"format":2,"applied":20}"#;
    database.open_tree("meta").unwrap().insert("state", state).unwrap();
    drop(database);
    wait_until_closed(folder.path());
    let opened = open(folder.path());
    assert_whole(&opened);
    assert!(opened.report.rebuilt.is_none() && !opened.report.journal_behind);
}

#[test]
fn what_a_lost_journal_held_is_given_back_by_the_index() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    for segment in segments(folder.path()) {
        fs::remove_file(segment).unwrap();
    }
    let mut opened = open(folder.path());
    assert_whole(&opened);
    assert!(opened.report.journal_behind && opened.report.rebuilt.is_none());
    assert_eq!(opened.report.given_back, 25);
    let later = event(2, 10);
    opened.store.keep(later.id.0, Entry::Event(later.clone())).unwrap();
    drop(opened);
    fs::remove_dir_all(index(folder.path())).unwrap();
    let events = open(folder.path()).store.reader().events(head(2).id).unwrap();
    let wanted: Vec<Event> = (0..=10).map(|number| event(2, number)).collect();
    assert_eq!(events, wanted, "in their order, the later one last");
}

#[test]
fn what_a_damaged_line_held_is_given_back_once() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let path = segments(folder.path()).pop().unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let fifth = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(4).unwrap().0;
    bytes[fifth + 90] ^= 1;
    fs::write(&path, &bytes).unwrap();
    for given_back in [1, 0] {
        let opened = open(folder.path());
        assert_whole(&opened);
        assert_eq!((opened.report.damaged.len(), opened.report.given_back), (1, given_back));
        assert_eq!(opened.report.damaged[0].line, 6);
    }
    assert_eq!(fs::read(&path).unwrap(), bytes, "the file is left as it is");
    fs::remove_dir_all(index(folder.path())).unwrap();
    assert_whole(&open(folder.path()));
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

/// Everything as if written by an edition that knows more.
#[test]
fn kinds_versions_and_actions_of_later_editions_are_kept_and_harm_nothing() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let id = "00000000-0000-0000-0000-00000000000f";
    let dream = format!(r#"{{"seq":26,"id":"{id}","v":9,"kind":"dream","data":{{"x":1}}}}"#);
    let (night, child_id) = (head(2).id, child().id);
    let event_2 = format!(
        r#"{{"seq":27,"id":"{id}","v":2,"kind":"event","data":{{"night":"{night}","n":"x"}}}}"#
    );
    let plan_2 = format!(
        r#"{{"seq":28,"id":"{id}","v":2,"kind":"plan","data":{{"child":"{child_id}","n":"x"}}}}"#
    );
    let mut sung = serde_json::to_value(event(2, 77)).unwrap();
    sung["body"]["action"] = serde_json::json!({"do": "sing", "song": "la"});
    let sung = format!(r#"{{"seq":29,"id":"{id}","v":1,"kind":"event","data":{sung}}}"#);
    let later = [dream, event_2, plan_2, sung];
    later.iter().for_each(|record| write_record(folder.path(), record));
    for _ in 0..2 {
        let mut opened = open(folder.path());
        assert_whole(&opened);
        assert!(opened.report.rebuilt.is_none() && !opened.report.in_memory);
        assert_eq!(opened.report.skipped, 3, "the fourth is an event that a later edition reads");
        opened.store.keep(Uuid::from_u128(1), Entry::Child(child())).unwrap();
        let journal: String =
            segments(folder.path()).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        assert!(later.iter().all(|record| journal.contains(record)), "to the letter");
    }
    let (reader, damaged) = read_only(folder.path()).unwrap();
    assert_eq!(damaged, []);
    assert_eq!(reader.events(head(2).id).unwrap().len(), 10);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_journal_damaged_anywhere_opens_and_the_index_gives_back_what_it_lost(
        places in prop::collection::vec((0.0..1.0f64, any::<u8>()), 1..6),
        cut in prop::option::of(0.0..1.0f64),
    ) {
        let folder = TempDir::new().unwrap();
        filled(folder.path());
        let path = segments(folder.path()).pop().unwrap();
        let mut bytes = fs::read(&path).unwrap();
        for (place, byte) in places {
            let place = (place * bytes.len() as f64) as usize;
            bytes[place] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate((cut * bytes.len() as f64) as usize);
        }
        fs::write(&path, &bytes).unwrap();
        let opened = open(folder.path());
        assert_whole(&opened);
        prop_assert!(opened.report.rebuilt.is_none());
        drop(opened);
        fs::remove_dir_all(index(folder.path())).unwrap();
        assert_whole(&open(folder.path()));
    }
}
