//! A backup holds everything, says so itself, and comes back; what it replaces is set aside.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use lullwatch_core::Event;
use lullwatch_store::backup::{
    BackupError, Damaged, RestoreError, back_up, back_up_if_behind, backups, restore, verify,
};
use lullwatch_store::{Entry, OpenError};
use tempfile::TempDir;

use common::{assert_whole, event, filled, head, now, open, segments, wait_until_closed};

fn copy(from: &Path, into: &Path) {
    fs::create_dir_all(into).unwrap();
    for entry in fs::read_dir(from).unwrap().map(|entry| entry.unwrap()) {
        let (source, target) = (entry.path(), into.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target);
        } else {
            fs::copy(&source, &target).unwrap();
        }
    }
}

/// A family's folder, and a backup of it.
fn backed_up() -> (TempDir, TempDir, PathBuf) {
    let (family, into) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    filled(family.path());
    let made = back_up(family.path(), into.path(), now()).unwrap();
    (family, into, made.path)
}

/// One more event in the second night.
fn log_more(folder: &Path) {
    let mut opened = open(folder);
    let more = event(2, 10);
    opened.store.keep(more.id.0, Entry::Event(more)).unwrap();
    drop(opened);
    wait_until_closed(folder);
}

#[test]
fn a_backup_says_what_it_holds_and_comes_back_whole() {
    let (_family, into, path) = backed_up();
    let contents = verify(&path).unwrap();
    assert_eq!((contents.records, contents.nights, contents.through), (25, 2, 25));
    assert_eq!(contents.made, now());
    let found = backups(into.path()).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((&found[0].path, found[0].contents.as_ref()), (&path, Some(&contents)));
    let elsewhere = TempDir::new().unwrap();
    let place = elsewhere.path().join("new");
    let restored = restore(&place, &path, Damaged::Refuse, now()).unwrap();
    assert_eq!((restored.contents, restored.damaged, restored.set_aside), (contents, 0, None));
    let opened = open(&place);
    assert_whole(&opened);
    assert_eq!((opened.report.records, opened.report.given_back), (25, 0));
}

#[test]
fn a_backup_is_made_beside_a_running_store() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let opened = open(folder.path());
    let made = back_up(folder.path(), &folder.path().join("backups"), now()).unwrap();
    assert_eq!(verify(&made.path).unwrap().records, 25);
    let refused = restore(folder.path(), &made.path, Damaged::Refuse, now());
    assert!(matches!(refused, Err(RestoreError::Folder(OpenError::InUse(_)))));
    assert_whole(&opened);
}

#[test]
fn what_a_backup_replaces_is_set_aside_and_does_not_come_back_by_itself() {
    let (family, _into, path) = backed_up();
    log_more(family.path());
    let restored = restore(family.path(), &path, Damaged::Refuse, now()).unwrap();
    let opened = open(family.path());
    assert_whole(&opened);
    assert_eq!((opened.report.given_back, opened.report.journal_behind), (0, false));
    // What was set aside is a whole family's folder: moved back, it is there again.
    let aside = restored.set_aside.unwrap();
    assert!(aside.file_name().unwrap().to_string_lossy().contains("20261123"));
    let events = open(&aside).store.reader().events(head(2).id).unwrap();
    let wanted: Vec<Event> = (0..=10).map(|number| event(2, number)).collect();
    assert_eq!(events, wanted);
}

#[test]
fn a_restoring_cut_short_anywhere_leaves_all_of_the_one_or_all_of_the_other() {
    let (family, _into, path) = backed_up();
    let new = TempDir::new().unwrap();
    restore(new.path(), &path, Damaged::Refuse, now()).unwrap();
    log_more(family.path());
    let is_longer = |folder: &Path| {
        let opened = open(folder);
        assert!(opened.report.rebuilt.is_none() && opened.report.damaged.is_empty());
        opened.store.reader().events(head(2).id).unwrap().len() == 11
    };
    for (name, gone, is_there_still) in [
        ("restoring", [].as_slice(), true),
        ("restored", &[], false),
        ("restored", &["index"], false),
        ("restored", &["index", "journal"], false),
    ] {
        let folder = TempDir::new().unwrap();
        copy(family.path(), folder.path());
        copy(&new.path().join("journal"), &folder.path().join(name));
        if name == "restoring" {
            let half = folder.path().join("restoring/00000001.jsonl");
            fs::write(&half, &fs::read(&half).unwrap()[..100]).unwrap();
        }
        for gone in gone {
            fs::rename(folder.path().join(gone), folder.path().join(format!("{gone}-aside")))
                .unwrap();
        }
        assert_eq!(is_longer(folder.path()), is_there_still, "{name} {gone:?}");
        assert!(!folder.path().join(name).exists());
        assert_eq!(is_longer(folder.path()), is_there_still, "{name} {gone:?}, opened again");
    }
}

#[test]
fn damage_to_a_backup_is_noticed_wherever_it_is_and_the_rest_can_be_used() {
    let (family, _into, path) = backed_up();
    let whole = fs::read(&path).unwrap();
    let lines: Vec<usize> =
        whole.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).collect();
    for place in (0..whole.len()).step_by(23) {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x41;
        fs::write(&path, &bytes).unwrap();
        let Err(BackupError::Damaged { readable, damaged, .. }) = verify(&path) else {
            panic!("a flipped bit at {place} goes unnoticed");
        };
        assert!(readable >= 23 && (1..=3).contains(&damaged), "{place}: {readable} {damaged}");
    }
    for length in [0, 10, lines[0] + 1, lines[5], lines[5] + 1, whole.len() - 2] {
        fs::write(&path, &whole[..length]).unwrap();
        assert!(verify(&path).is_err(), "cut to {length} bytes");
    }
    fs::write(&path, &whole[lines[0] + 1..]).unwrap();
    let headless = verify(&path);
    assert!(matches!(headless, Err(BackupError::Damaged { readable: 25, .. })), "{headless:?}");
    let mut twice = whole.clone();
    twice.extend(&whole[lines[3] + 1..=lines[4]]);
    fs::write(&path, twice).unwrap();
    assert!(verify(&path).is_err(), "something stands behind its ending");

    let mut bytes = whole;
    bytes[lines[4] + 100] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let refused = restore(family.path(), &path, Damaged::Refuse, now());
    assert!(matches!(refused, Err(RestoreError::Backup(BackupError::Damaged { .. }))));
    assert_whole(&open(family.path()));
    let elsewhere = TempDir::new().unwrap();
    let restored = restore(elsewhere.path(), &path, Damaged::UseTheRest, now()).unwrap();
    assert_eq!((restored.contents.records, restored.damaged), (24, 2), "a line, and the sum");
    let opened = open(elsewhere.path());
    assert_eq!((opened.report.records, opened.report.damaged.len()), (24, 0));
}

#[test]
fn what_is_no_backup_is_refused_and_changes_nothing() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let other = folder.path().join("holiday.jpg");
    for bytes in [b"".as_slice(), b"\xff\xd8\xff\xe0", b"{\"format\":\"lullwatch-script/1\"}\n"] {
        fs::write(&other, bytes).unwrap();
        for damaged in [Damaged::Refuse, Damaged::UseTheRest] {
            let refused = restore(folder.path(), &other, damaged, now());
            assert!(matches!(refused, Err(RestoreError::Backup(BackupError::NoBackup(_)))));
        }
    }
    let refused = restore(folder.path(), &folder.path().join("none"), Damaged::Refuse, now());
    assert!(matches!(refused, Err(RestoreError::Backup(BackupError::File { .. }))));
    assert_whole(&open(folder.path()));
    assert!(!folder.path().join("restoring").exists());
}

#[test]
fn an_empty_journal_and_a_folder_that_cannot_be_used_are_told() {
    let (family, into, path) = backed_up();
    let empty = TempDir::new().unwrap();
    fs::create_dir(empty.path().join("journal")).unwrap();
    let nothing = back_up(empty.path(), into.path(), now());
    assert!(matches!(nothing, Err(BackupError::Nothing)));
    let file = into.path().join("a file");
    fs::write(&file, "").unwrap();
    let refused = back_up(family.path(), &file, now());
    assert!(matches!(refused, Err(BackupError::Folder { .. })), "{refused:?}");
    assert_eq!(backups(into.path()).unwrap().len(), 1);
    verify(&path).unwrap();
}

#[test]
fn a_backup_that_would_lack_a_file_of_the_journal_is_not_made() {
    let (family, into, path) = backed_up();
    log_more(family.path());
    let segment = segments(family.path()).pop().unwrap();
    let kept = family.path().join("kept");
    fs::rename(&segment, &kept).unwrap();
    fs::create_dir(&segment).unwrap();
    let later = now() + jiff::SignedDuration::from_hours(24);
    let refused = back_up(family.path(), into.path(), later);
    assert!(matches!(refused, Err(BackupError::Journal(_))), "{refused:?}");
    assert_eq!(backups(into.path()).unwrap().len(), 1);
    // The index gives back what the file holds: then nothing is lacking.
    assert_eq!(open(family.path()).report.given_back, 1);
    let made = back_up(family.path(), into.path(), later).unwrap();
    assert_eq!(verify(&made.path).unwrap().records, 26);
    verify(&path).unwrap();
}

#[test]
fn old_backups_go_and_those_of_another_computer_and_other_files_stay() {
    let (family, into, _) = backed_up();
    let (_other, other_into, others) = backed_up();
    // Another computer's journal begins with another record.
    let name = others.file_name().unwrap().to_string_lossy().replace("00000000000", "0badcafe000");
    let name = name.replacen("lullwatch-0", "lullwatch-f", 1);
    fs::rename(&others, into.path().join(&name)).unwrap();
    drop(other_into);
    fs::write(into.path().join("lullwatch-photo.jpg"), "").unwrap();
    for day in 1..=60 {
        let later = now() + jiff::SignedDuration::from_hours(24 * day);
        back_up(family.path(), into.path(), later).unwrap();
    }
    let found = backups(into.path()).unwrap();
    // Seven days, and the last of December, of November and of the day itself in January.
    assert_eq!(found.len(), 7 + 2 + 1, "{found:#?}");
    assert!(found.iter().all(|backup| backup.contents.is_some()));
    assert!(into.path().join(name).exists() && into.path().join("lullwatch-photo.jpg").exists());
}

#[cfg(unix)]
#[test]
fn a_backup_is_for_its_owner_alone_and_a_shared_folder_stays_shared() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let (family, into) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    filled(family.path());
    fs::set_permissions(into.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let made = back_up(family.path(), into.path(), now()).unwrap();
    assert_eq!((mode(into.path()), mode(&made.path)), (0o755, 0o600));
    let made = back_up(family.path(), &family.path().join("backups"), now()).unwrap();
    assert_eq!(mode(made.path.parent().unwrap()), 0o700);
    restore(into.path(), &made.path, Damaged::Refuse, now()).unwrap();
    for segment in segments(into.path()) {
        assert_eq!(mode(&segment), 0o600);
    }
}

#[test]
fn a_backup_is_made_only_where_the_newest_is_behind() {
    let (family, into, path) = backed_up();
    let later = |hours| now() + jiff::SignedDuration::from_hours(hours);
    assert_eq!(back_up_if_behind(family.path(), into.path(), later(24)).unwrap(), None);
    log_more(family.path());
    let made = back_up_if_behind(family.path(), into.path(), later(48)).unwrap().unwrap();
    assert_eq!(made.contents.unwrap().records, 26);
    assert!(path.exists());
    // One that can no longer be read does not count.
    fs::write(&made.path, "gone").unwrap();
    let again = back_up_if_behind(family.path(), into.path(), later(72)).unwrap();
    assert!(again.is_some());
}
