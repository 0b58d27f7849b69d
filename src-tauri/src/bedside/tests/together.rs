//! Two machines that share a folder.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{EVENING, Parent, beside};
use crate::messages::{Screen, Tap, TogetherView};

const DAY_AFTER: &str = "2026-11-25T14:00:00Z";

impl Parent {
    async fn together(&self) -> TogetherView {
        match self.view().await.screen {
            Screen::Data(data) => data.together,
            other => panic!("{other:?}"),
        }
    }

    /// One tap, and what came of it.
    async fn bring_together(&self) -> TogetherView {
        self.settled_data().await;
        // A second tap within a second is a slip of the finger.
        self.step(2).await;
        self.tap(Tap::Together).await;
        self.brought_together().await
    }

    /// What came of one that is under way.
    async fn brought_together(&self) -> TogetherView {
        for _ in 0..500 {
            let together = self.together().await;
            if !together.at_work && (together.last.is_some() || together.problem.is_some()) {
                return together;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        panic!("the shared folder takes for ever");
    }

    async fn share(&self, folder: &Path) {
        self.tap(Tap::TogetherFolder { folder: folder.display().to_string() }).await;
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn nights_of_two_machines_come_together_by_one_tap_on_each() {
    let [one, other, between] = [(); 3].map(|()| TempDir::new().unwrap());
    let folder = between.path();
    beside(one.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        parent.share(folder).await;
        let came = parent.bring_together().await.last.unwrap();
        assert_eq!((came.nights_gone, came.nights_new), (1, 0));
        let again = parent.bring_together().await.last.unwrap();
        assert_eq!((again.nights_gone, again.nights_new), (0, 0), "{again:?}");
    });
    beside(other.path(), DAY_AFTER, |parent| async move {
        parent.set_up("Ben").await;
        parent.share(folder).await;
        let together = parent.bring_together().await;
        let came = together.last.unwrap();
        assert_eq!((came.nights_new, came.nights_gone), (1, 0));
        let view = parent.view().await;
        assert!(Parent::has_notice(&view, "nights_arrived"));
        assert_eq!(view.children.len(), 2);
        assert_eq!(files(folder).len(), 2, "a file for each device");
    });
    let (reader, _) = lullwatch_store::read_only(other.path()).unwrap();
    assert_eq!(reader.nights(None, 9).unwrap().len(), 1);
    let ada = reader.children().unwrap().into_iter().find(|it| it.name == "Ada").unwrap();
    assert_eq!(reader.plans(ada.id).unwrap().last().unwrap().method.0, "log-only");
}

#[test]
fn what_a_passphrase_closes_opens_with_it_alone_and_nothing_is_written_open_beside_it() {
    let [one, other, between] = [(); 3].map(|()| TempDir::new().unwrap());
    let folder = between.path();
    let passphrase = |text: &str| Tap::TogetherPassphrase { passphrase: text.into() };
    beside(one.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        parent.share(folder).await;
        assert_eq!(parent.try_tap(passphrase("milk")).await, Err("passphrase-short".into()));
        parent.tap(passphrase("moon and stars")).await;
        assert_eq!(parent.bring_together().await.last.unwrap().nights_gone, 1);
    });
    let text = fs::read_to_string(&files(folder)[0]).unwrap();
    // In quotes: three letters alone come up by chance in what is closed.
    assert!(!text.contains("\"Ada\"") && !text.contains("red cheek"));
    beside(other.path(), DAY_AFTER, |parent| async move {
        parent.set_up("Ben").await;
        parent.share(folder).await;
        let problem = parent.bring_together().await.problem.unwrap();
        assert_eq!(problem.code, "together-sealed");
        assert!(problem.detail.unwrap().contains("lullwatch-sync"), "it names the file");
        parent.tap(passphrase("sun and stars")).await;
        let problem = parent.bring_together().await.problem.unwrap();
        assert_eq!(problem.code, "together-passphrase");
        assert_eq!(files(folder).len(), 1, "nothing was written");
        parent.tap(passphrase("moon and stars")).await;
        let together = parent.bring_together().await;
        assert_eq!((together.is_closed, together.last.unwrap().nights_new), (true, 1));
    });
    // It is remembered, and lies in no record that a backup would hold.
    beside(other.path(), DAY_AFTER, |parent| async move {
        assert!(parent.settled_data().await.together.is_closed);
        parent.tap(Tap::TogetherFolder { folder: String::new() }).await;
        let together = parent.together().await;
        assert_eq!((together.folder, together.is_closed), (None, false));
    });
    for path in files(&other.path().join("journal")) {
        let text = fs::read(path).unwrap();
        assert!(!String::from_utf8_lossy(&text).contains("moon and stars"));
    }
}

#[test]
fn a_broken_file_of_the_folder_is_named_and_the_rest_comes_in() {
    let [one, other, between] = [(); 3].map(|()| TempDir::new().unwrap());
    let folder = between.path();
    beside(one.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        parent.share(folder).await;
        parent.bring_together().await;
    });
    fs::write(folder.join("conflicted copy.lullwatch-sync"), "no such thing\n").unwrap();
    fs::write(folder.join("photo.jpg"), [0xff, 0xd8]).unwrap();
    beside(other.path(), DAY_AFTER, |parent| async move {
        parent.set_up("Ben").await;
        parent.share(folder).await;
        let came = parent.bring_together().await.last.unwrap();
        assert_eq!((came.nights_new, came.refused.len()), (1, 1));
        assert!(came.refused[0].name.ends_with("conflicted copy.lullwatch-sync"));
        assert_eq!(came.refused[0].trouble.code, "unknown-kind");
        fs::remove_dir_all(folder).unwrap();
        let problem = parent.bring_together().await.problem.unwrap();
        assert_eq!(problem.code, "together-folder");
    });
}

#[test]
fn after_a_night_it_happens_by_itself_where_that_is_wished() {
    let [one, between] = [(); 2].map(|()| TempDir::new().unwrap());
    let (folder, data) = (between.path(), one.path());
    beside(data, EVENING, |parent| async move {
        parent.set_up("Ada").await;
        let own = Tap::TogetherFolder { folder: data.join("families").display().to_string() };
        fs::create_dir_all(data.join("families")).unwrap();
        assert_eq!(parent.try_tap(own).await, Err("together-own-folder".into()));
        parent.share(folder).await;
        parent.tap(Tap::TogetherAfterNights { yes: true }).await;
        parent.tap(Tap::Cancel).await;
        parent.tap(Tap::PutDown).await;
        parent.step(600).await;
        parent.tap(Tap::Asleep).await;
        assert!(files(folder).is_empty(), "a night that runs goes nowhere");
        parent.step(30_000).await;
        parent.tap(Tap::OutOfBed).await;
        for _ in 0..500 {
            parent.view().await;
            if !files(folder).is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        let morning = parent.view().await;
        assert!(matches!(morning.screen, Screen::Morning(_)), "one stays where one is");
        assert_eq!(files(folder).len(), 1);
        parent.tap(Tap::Done).await;
        parent.tap(Tap::OpenData).await;
        assert!(parent.brought_together().await.last.is_some());
    });
}
