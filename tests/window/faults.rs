//! What goes wrong around a night, and what the window says then.

use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use super::app::Home;

const EVENING: &str = "2026-11-24T00:30:00Z";

#[tokio::test]
async fn a_folder_that_cannot_be_used_is_told_before_a_night_begins() {
    let home = Home::new(EVENING);
    // A file where the folder should be: not writable for anyone, root included.
    std::fs::write(home.data(), "in the way").unwrap();
    let app = home.start().await;
    app.find("[data-screen=blocked]").await;
    app.says("cannot be written").await;
    app.picture("blocked").await;
    assert_eq!(std::fs::read_to_string(home.data()).unwrap(), "in the way");
    app.close().await;
}

#[tokio::test]
async fn a_second_start_raises_the_first_window_and_ends() {
    let home = Home::new(EVENING);
    let app = home.start().await;
    app.find("[data-screen=welcome]").await;
    let second = Command::new(env!("CARGO_BIN_EXE_lullwatch-desktop"))
        .env("LULLWATCH_DATA_DIR", home.data())
        .status()
        .unwrap();
    assert!(second.success());
    app.find("[data-screen=welcome]").await;
    app.close().await;
}

/// Somebody who has the folder and takes calls at its socket without ever answering, as a copy does
/// that was killed in the middle of a sync; gone when dropped.
struct Dying {
    _lock: std::fs::File,
    _socket: std::os::unix::net::UnixListener,
}

impl Dying {
    fn has(folder: &std::path::Path) -> Dying {
        let lock = std::fs::File::options().write(true).open(folder.join("lock")).unwrap();
        lock.try_lock().unwrap();
        let socket = folder.join("app.sock");
        std::fs::remove_file(&socket).unwrap();
        Dying { _lock: lock, _socket: std::os::unix::net::UnixListener::bind(socket).unwrap() }
    }
}

#[tokio::test]
async fn a_start_while_a_killed_copy_still_has_the_folder_waits_for_it() {
    let home = Home::new(EVENING);
    home.start().await.close().await;
    let dying = Dying::has(&home.data());
    std::thread::spawn(move || {
        std::thread::park_timeout(std::time::Duration::from_secs(4));
        drop(dying);
    });
    let app = home.start().await;
    app.find("[data-screen=welcome]").await;
    app.close().await;
}

#[tokio::test]
async fn a_folder_that_stays_taken_is_told_in_the_window() {
    let home = Home::new(EVENING);
    home.start().await.close().await;
    let dying = Dying::has(&home.data());
    let app = home.start().await;
    app.find("[data-screen=blocked]").await;
    app.says("Another copy of Lullwatch has this folder open").await;
    assert!(home.data().join("app.sock").exists(), "the socket is the other one's");
    app.close().await;
    drop(dying);
}

#[tokio::test]
async fn the_data_folder_is_for_its_owner_alone() {
    let home = Home::new(EVENING);
    let app = home.start().await;
    app.find("[data-screen=welcome]").await;
    app.close().await;
    let mut left = vec![home.data()];
    let mut looked_at = 0;
    while let Some(path) = left.pop() {
        let found = std::fs::metadata(&path).unwrap();
        assert_eq!(found.permissions().mode() & 0o077, 0, "{}", path.display());
        looked_at += 1;
        if found.is_dir() {
            let entries = std::fs::read_dir(&path).unwrap();
            left.extend(entries.map(|entry| entry.unwrap().path()));
        }
    }
    assert!(looked_at >= 6, "journal, index and lock at least: {looked_at}");
}
