//! Backups after each night, what an opening has found, and restoring from the window.

use std::fs;
use std::path::{Path, PathBuf};

use lullwatch_core::CryLevel;
use lullwatch_store::backup::{self, back_up};
use tempfile::TempDir;

use super::{AUTOSTART, EVENING, Parent, beside};
use crate::messages::{DataView, Screen, Tap};

const MORNING: &str = "2026-11-24T12:00:00Z";

impl Parent {
    async fn data(&self) -> DataView {
        match self.view().await.screen {
            Screen::Data(data) => *data,
            other => panic!("{other:?}"),
        }
    }

    /// The page, once no backup is being made.
    pub(super) async fn settled_data(&self) -> DataView {
        self.tap(Tap::OpenData).await;
        for _ in 0..500 {
            let data = self.data().await;
            if !data.backing_up {
                return data;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        panic!("the backup takes for ever");
    }

    async fn short_night(&self) {
        self.tap(Tap::PutDown).await;
        self.tap(Tap::Cry { level: CryLevel::Protest }).await;
        self.step(300).await;
        self.tap(Tap::Asleep).await;
        self.step(3600).await;
        self.tap(Tap::OutOfBed).await;
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn a_night_that_is_over_is_backed_up() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(Tap::BackUp).await;
        let data = parent.settled_data().await;
        assert_eq!((data.backups.len(), data.backups[0].nights), (1, 0));
        parent.tap(Tap::Cancel).await;
        parent.short_night().await;
        parent.tap(Tap::Done).await;
        let data = parent.settled_data().await;
        assert_eq!(data.backups.len(), 1, "of a day the newest is kept");
        assert_eq!((data.backups[0].nights, data.problem, data.is_beside), (1, None, true));
        assert!(data.backups[0].date.is_some() && data.found.is_empty());
    });
    let made = files(&backup::default_folder(folder.path()));
    let kept = backup::verify(&made[0]).unwrap();
    let there = lullwatch_store::doctor::examine(folder.path(), folder.path());
    assert_eq!(kept.records, there.journal.unwrap().records as u64, "all that was said");
}

#[test]
fn the_folder_is_the_parents_and_one_that_is_gone_is_told() {
    let folder = TempDir::new().unwrap();
    let stick = TempDir::new().unwrap();
    let on_stick = stick.path().join("backups");
    fs::create_dir(&on_stick).unwrap();
    let chosen = on_stick.display().to_string();
    let (there, gone) = (chosen.clone(), on_stick.clone());
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        let wrong = Tap::BackupFolder { folder: "no/such/folder".into() };
        assert_eq!(parent.try_tap(wrong).await, Err("no-such-folder".into()));
        parent.tap(Tap::BackupFolder { folder: there.clone() }).await;
        let data = parent.settled_data().await;
        assert_eq!((data.backups.len(), data.backup_folder, data.is_beside), (1, there, false));
        parent.tap(Tap::Cancel).await;
        fs::remove_dir_all(&gone).unwrap();
        fs::write(&gone, "in the way").unwrap();
        parent.short_night().await;
        parent.tap(Tap::Done).await;
        let data = parent.settled_data().await;
        assert_eq!(data.problem.map(|problem| problem.code), Some("backup-folder".into()));
        assert!(Parent::has_notice(&parent.view().await, "backup_failed"));
    });
    fs::remove_file(&on_stick).unwrap();
    fs::create_dir(&on_stick).unwrap();
    beside(folder.path(), MORNING, |parent| async move {
        let data = parent.settled_data().await;
        assert_eq!((data.backup_folder, data.backups.len()), (chosen, 1), "made at the start");
        assert!(!Parent::has_notice(&parent.view().await, "backup_failed"));
        parent.tap(Tap::BackupFolder { folder: String::new() }).await;
        assert!(parent.settled_data().await.is_beside);
    });
}

#[test]
fn a_backup_comes_back_and_what_it_replaces_is_set_aside() {
    let (folder, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (place, into) = (folder.path().to_owned(), elsewhere.path().to_owned());
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(Tap::BackUp).await;
        parent.settled_data().await;
        let made = back_up(&place, &into, EVENING.parse().unwrap()).unwrap().path;
        let file = made.display().to_string();
        let restore = |damaged_too| Tap::Restore { file: file.clone(), damaged_too };
        parent.tap(Tap::Cancel).await;
        parent.set_up("Ben").await;
        parent.tap(Tap::PutDown).await;
        let refused = parent.try_tap(restore(false)).await;
        assert_eq!(refused, Err("restore-not-now".into()), "not in a night");
        parent.tap(Tap::OutOfBed).await;
        parent.settled_data().await;
        let missing = Tap::Restore { file: "/none.lullwatch-backup".into(), damaged_too: false };
        assert_eq!(parent.try_tap(missing).await, Err("backup-file".into()));
        let before = parent.view().await.revision;
        parent.tap(restore(false)).await;
        let view = parent.view().await;
        assert!(matches!(view.screen, Screen::Data(_)) && view.revision > before);
        assert!(Parent::has_notice(&view, "backup_restored"));
        assert!(files(&place).iter().any(|it| it.to_string_lossy().contains("replaced-")));
        parent.settled_data().await;
        parent.tap(Tap::Cancel).await;
        assert_eq!(parent.tonight().await.child, "Ada");
        assert!(parent.view().await.children.is_empty(), "Ben is in what was set aside");
        // What is said from here on is kept in the restored journal.
        parent.short_night().await;
        parent.tap(Tap::Done).await;
        parent.settled_data().await;
    });
    let (reader, _) = lullwatch_store::read_only(folder.path()).unwrap();
    assert_eq!(reader.nights(None, 9).unwrap().len(), 1);
}

#[test]
fn a_damaged_backup_is_used_only_on_wish() {
    let (folder, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (place, into) = (folder.path().to_owned(), elsewhere.path().to_owned());
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(Tap::BackUp).await;
        parent.settled_data().await;
        let made = back_up(&place, &into, EVENING.parse().unwrap()).unwrap().path;
        let text = fs::read_to_string(&made).unwrap();
        fs::write(&made, text.replace("\"in_childs_room\"", "\"in_childs_rook\"")).unwrap();
        let file = made.display().to_string();
        let restore = |damaged_too| Tap::Restore { file: file.clone(), damaged_too };
        assert_eq!(parent.try_tap(restore(false)).await, Err("backup-damaged".into()));
        parent.tap(restore(true)).await;
        parent.settled_data().await;
        parent.tap(Tap::Cancel).await;
        assert_eq!(parent.tonight().await.child, "Ada");
    });
}

/// Damages the record of the put-down, in the journal's second segment, and takes the index away.
fn lose_a_record(folder: &Path) {
    let segment = files(&folder.join("journal")).pop().unwrap();
    let text = fs::read_to_string(&segment).unwrap();
    assert!(text.contains("\"put_down\""));
    fs::write(&segment, text.replacen("\"put_down\"", "\"put_dawn\"", 1)).unwrap();
    fs::remove_dir_all(folder.join("index")).unwrap();
}

#[test]
fn what_was_lost_comes_back_from_a_backup_without_a_word_to_worry_about() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.short_night().await;
        parent.settled_data().await;
    });
    lose_a_record(folder.path());
    beside(folder.path(), MORNING, |parent| async move {
        let data = parent.settled_data().await;
        let codes: Vec<_> = data.found.iter().map(|it| (it.code.as_str(), it.count)).collect();
        assert_eq!(codes, [("from-backups", 1), ("damaged", 1)]);
        assert!(!Parent::has_notice(&parent.view().await, "lost_records"));
    });
}

#[test]
fn what_no_copy_has_is_told_once_with_its_night() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.short_night().await;
        parent.settled_data().await;
    });
    lose_a_record(folder.path());
    fs::remove_dir_all(backup::default_folder(folder.path())).unwrap();
    for is_told in [true, false] {
        beside(folder.path(), MORNING, |parent| async move {
            let view = parent.view().await;
            assert_eq!(Parent::has_notice(&view, "lost_records"), is_told);
            let data = parent.settled_data().await;
            assert_eq!((data.found[0].code.as_str(), data.found[0].count), ("lost", 1));
            assert_eq!(data.found[0].nights.len(), 1);
            parent.tap(Tap::Dismiss { code: "lost_records".into() }).await;
        });
    }
}

#[test]
fn the_app_opens_at_sign_in_only_where_that_is_wished_and_the_system_lets_it() {
    let folder = TempDir::new().unwrap();
    let entry = folder.path().join(AUTOSTART);
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        for yes in [true, false] {
            parent.tap(Tap::OpenAtSignIn { yes }).await;
            assert_eq!(parent.settled_data().await.opens_at_sign_in, Some(yes));
        }
        assert!(!entry.exists());
        if cfg!(windows) {
            // There it is no file, and nothing can be in its place.
            return;
        }
        fs::create_dir_all(&entry).unwrap();
        let refused = parent.try_tap(Tap::OpenAtSignIn { yes: true }).await;
        assert_eq!(refused, Err("autostart".into()));
        assert_eq!(parent.data().await.opens_at_sign_in, Some(false));
    });
}
