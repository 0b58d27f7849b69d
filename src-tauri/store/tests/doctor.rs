//! Looking a folder through tells what is wrong and changes nothing; mending puts right what some
//! other copy still has.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::fs;
use std::path::Path;

use lullwatch_store::backup::{Damaged, back_up, restore};
use lullwatch_store::doctor::{Examination, IndexState, examine, mend};
use lullwatch_store::{Entry, Gap, OpenError};
use tempfile::TempDir;

use common::{assert_whole, event, filled, head, now, open, segments, wait_until_closed};

/// A family's folder with all that belongs to it: rights, and a backup.
fn family() -> TempDir {
    let family = TempDir::new().unwrap();
    filled(family.path());
    back_up(family.path(), &family.path().join("backups"), now()).unwrap();
    drop(open(family.path()));
    wait_until_closed(family.path());
    family
}

fn looked_at(folder: &Path) -> Examination {
    examine(folder, &folder.join("backups"))
}

/// Flips a bit in the line of the journal's last segment that bears this place of the sequence.
fn damage_record(folder: &Path, seq: u64) {
    let path = segments(folder).pop().unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let needle = format!("\"seq\":{seq},");
    let at = bytes.windows(needle.len()).position(|it| it == needle.as_bytes()).unwrap();
    bytes[at + 60] ^= 1;
    fs::write(&path, bytes).unwrap();
}

#[test]
fn a_healthy_folder_is_well_and_stays_as_it_is() {
    let family = family();
    let names = || {
        let mut names: Vec<_> =
            fs::read_dir(family.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names();
    let found = looked_at(family.path());
    assert!(found.is_well(), "{found:#?}");
    assert_eq!((found.nights, found.events, found.index), (2, 20, IndexState::Agrees));
    let journal = found.journal.unwrap();
    assert_eq!((journal.records, journal.last, journal.segments), (25, 25, 1));
    assert_eq!(found.backups.len(), 1);
    assert_eq!(found.backups[0].contents.as_ref().map(|it| it.records), Some(25));
    assert!(found.free_bytes.is_none_or(|bytes| bytes > 0));
    assert_eq!(names(), before);
}

#[test]
fn an_empty_place_is_well() {
    let folder = TempDir::new().unwrap();
    let found = examine(&folder.path().join("none"), &folder.path().join("none/backups"));
    assert!(found.is_well() && found.journal.is_none(), "{found:#?}");
}

#[test]
fn a_running_app_is_said_and_left_alone() {
    let family = family();
    let opened = open(family.path());
    let found = looked_at(family.path());
    assert!(found.in_use && found.is_well(), "{found:#?}");
    assert_eq!(found.index, IndexState::InUse);
    assert_eq!(found.events, 20, "the journal is read beside it");
    let refused = mend(family.path(), &family.path().join("backups"), now());
    assert!(matches!(refused, Err(OpenError::InUse(_))));
    assert_whole(&opened);
}

#[test]
fn what_the_journal_lost_is_named_and_comes_back_from_the_index() {
    let family = family();
    damage_record(family.path(), 9);
    let found = looked_at(family.path());
    assert!(!found.is_well());
    assert_eq!(found.index, IndexState::KnowsMore { records: 1 });
    let journal = found.journal.unwrap();
    assert_eq!(journal.damaged.len(), 1);
    let gap = Gap { first: 9, count: 1, nights: vec![head(1).id] };
    assert_eq!(journal.gaps, [gap]);
    let mended = mend(family.path(), &family.path().join("backups"), now()).unwrap();
    assert_eq!((mended.report.given_back, mended.from_backups), (1, 0));
    assert!(mended.report.gaps.is_empty());
    assert_whole(&open(family.path()));
}

#[test]
fn what_journal_and_index_lost_comes_back_from_a_backup() {
    let family = family();
    damage_record(family.path(), 9);
    fs::remove_dir_all(family.path().join("index")).unwrap();
    let opened = open(family.path());
    assert_eq!(opened.report.gaps, [Gap { first: 9, count: 1, nights: vec![head(1).id] }]);
    drop(opened);
    wait_until_closed(family.path());
    let mended = mend(family.path(), &family.path().join("backups"), now()).unwrap();
    assert_eq!((mended.from_backups, mended.problems.len()), (1, 0));
    wait_until_closed(family.path());
    let opened = open(family.path());
    assert!(opened.report.gaps.is_empty());
    assert_whole(&opened);
}

#[test]
fn a_backup_of_another_story_gives_nothing() {
    let family = family();
    let backups = family.path().join("backups");
    let older = back_up(family.path(), &backups, now()).unwrap().path;
    let log = |from: u128| {
        let mut store = open(family.path()).store;
        for number in from..from + 4 {
            let event = event(2, number);
            store.keep(event.id.0, Entry::Event(event)).unwrap();
        }
        drop(store);
        wait_until_closed(family.path());
    };
    log(10);
    let later = now() + jiff::SignedDuration::from_hours(30);
    back_up(family.path(), &backups, later).unwrap();
    restore(family.path(), &older, Damaged::Refuse, later).unwrap();
    log(20);
    // A place that the other story has as well.
    damage_record(family.path(), 27);
    fs::remove_dir_all(family.path().join("index")).unwrap();
    let mended = mend(family.path(), &backups, later).unwrap();
    assert_eq!(mended.from_backups, 0);
    assert_eq!(mended.report.gaps, [Gap { first: 27, count: 1, nights: vec![head(2).id] }]);
    let found = looked_at(family.path());
    assert_eq!(found.set_aside.len(), 1, "{found:#?}");
}

#[test]
fn a_damaged_index_is_noticed_and_built_anew() {
    let family = family();
    let database = sled::open(family.path().join("index")).unwrap();
    database.open_tree("nights").unwrap().clear().unwrap();
    drop(database);
    wait_until_closed(family.path());
    assert_eq!(looked_at(family.path()).index, IndexState::Damaged { rows: 2 });
    fs::remove_dir_all(family.path().join("index")).unwrap();
    assert_eq!(looked_at(family.path()).index, IndexState::Absent);
    fs::create_dir(family.path().join("index")).unwrap();
    assert!(matches!(looked_at(family.path()).index, IndexState::Unreadable { .. }));
    let mended = mend(family.path(), &family.path().join("backups"), now()).unwrap();
    assert!(mended.report.rebuilt.is_some());
}

#[test]
fn a_damaged_backup_is_named() {
    let family = family();
    let path = looked_at(family.path()).backups[0].path.clone();
    let mut bytes = fs::read(&path).unwrap();
    bytes[300] ^= 1;
    fs::write(&path, bytes).unwrap();
    let found = looked_at(family.path());
    assert!(!found.is_well());
    assert!(found.backups[0].problem.as_ref().is_some_and(|it| it.to_string().contains("damaged")));
}

#[cfg(unix)]
#[test]
fn what_others_may_read_is_said_and_put_right() {
    use std::os::unix::fs::PermissionsExt as _;
    let family = family();
    let segment = segments(family.path()).pop().unwrap();
    for path in [&segment, family.path()] {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    let found = looked_at(family.path());
    assert_eq!(found.open_to_others, [family.path(), &segment]);
    assert!(!found.is_well());
    let mended = mend(family.path(), &family.path().join("backups"), now()).unwrap();
    assert_eq!(mended.made_private, [family.path(), &segment]);
    wait_until_closed(family.path());
    assert!(looked_at(family.path()).open_to_others.is_empty());
}
