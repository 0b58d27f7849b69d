//! A second start raises the window of the first.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use lullwatch_system::instance::{listen, raise_first};

const LONG: Duration = Duration::from_secs(20);

#[test]
fn every_second_start_is_heard_and_only_by_its_own_folder() {
    let (one, other) = (tempfile::TempDir::new().unwrap(), tempfile::TempDir::new().unwrap());
    assert!(raise_first(one.path(), None).is_err(), "nobody listens yet");
    let (raised, heard) = mpsc::channel();
    listen(one.path(), move |file| raised.send(file).unwrap()).unwrap();
    for _ in 0..5 {
        raise_first(one.path(), None).unwrap();
        assert_eq!(heard.recv_timeout(LONG).unwrap(), None);
    }
    assert!(raise_first(other.path(), None).is_err());
    assert!(heard.try_recv().is_err());
}

#[test]
fn the_file_of_a_second_start_is_handed_on_whatever_its_name() {
    let folder = tempfile::TempDir::new().unwrap();
    let (raised, heard) = mpsc::channel();
    listen(folder.path(), move |file| raised.send(file).unwrap()).unwrap();
    for name in ["nights.lullwatch", "Nächte für Mia\nund Ben.lullwatch", &"a".repeat(20_000)] {
        let file = folder.path().join(name);
        raise_first(folder.path(), Some(&file)).unwrap();
        assert_eq!(heard.recv_timeout(LONG).unwrap().as_deref(), Some(file.as_path()));
    }
    // A path that is longer than any is none; the window comes to the front all the same.
    let endless = "a".repeat(200_000);
    drop(raise_first(folder.path(), Some(Path::new(&endless))));
    assert_eq!(heard.recv_timeout(LONG).unwrap(), None);
    raise_first(folder.path(), None).unwrap();
    assert_eq!(heard.recv_timeout(LONG).unwrap(), None);
}

#[cfg(unix)]
#[test]
fn a_file_whose_name_is_no_text_is_handed_on_as_it_is() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::TempDir::new().unwrap();
    let (raised, heard) = mpsc::channel();
    listen(folder.path(), move |file| raised.send(file).unwrap()).unwrap();
    let file = Path::new(std::ffi::OsStr::from_bytes(b"/home/n\xe4chte.lullwatch"));
    raise_first(folder.path(), Some(file)).unwrap();
    assert_eq!(heard.recv_timeout(LONG).unwrap().as_deref(), Some(file));
}

#[cfg(unix)]
#[test]
fn a_second_start_that_says_nothing_is_there_all_the_same() {
    let folder = tempfile::TempDir::new().unwrap();
    let (raised, heard) = mpsc::channel();
    listen(folder.path(), move |file| raised.send(file).unwrap()).unwrap();
    drop(std::os::unix::net::UnixStream::connect(folder.path().join("app.sock")).unwrap());
    assert_eq!(heard.recv_timeout(LONG).unwrap(), None);
}

#[cfg(unix)]
#[test]
fn what_a_killed_copy_left_behind_is_in_nobodys_way() {
    let folder = tempfile::TempDir::new().unwrap();
    drop(std::os::unix::net::UnixListener::bind(folder.path().join("app.sock")).unwrap());
    let (raised, heard) = mpsc::channel();
    listen(folder.path(), move |_| raised.send(()).unwrap()).unwrap();
    raise_first(folder.path(), None).unwrap();
    heard.recv_timeout(LONG).unwrap();
}

#[cfg(unix)]
#[test]
fn a_copy_that_takes_the_call_and_gives_no_answer_is_not_alive() {
    let folder = tempfile::TempDir::new().unwrap();
    let killed = std::os::unix::net::UnixListener::bind(folder.path().join("app.sock")).unwrap();
    assert!(raise_first(folder.path(), None).is_err(), "nobody has answered");
    drop(killed);
}
