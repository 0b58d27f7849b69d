//! A second start raises the window of the first.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::sync::mpsc;
use std::time::Duration;

use lullwatch_system::instance::{listen, raise_first};

const LONG: Duration = Duration::from_secs(20);

#[test]
fn every_second_start_is_heard_and_only_by_its_own_folder() {
    let (one, other) = (tempfile::TempDir::new().unwrap(), tempfile::TempDir::new().unwrap());
    assert!(raise_first(one.path()).is_err(), "nobody listens yet");
    let (raised, heard) = mpsc::channel();
    listen(one.path(), move || raised.send(()).unwrap()).unwrap();
    for _ in 0..5 {
        raise_first(one.path()).unwrap();
        heard.recv_timeout(LONG).unwrap();
    }
    assert!(raise_first(other.path()).is_err());
    assert!(heard.try_recv().is_err());
}

#[cfg(unix)]
#[test]
fn what_a_killed_copy_left_behind_is_in_nobodys_way() {
    let folder = tempfile::TempDir::new().unwrap();
    drop(std::os::unix::net::UnixListener::bind(folder.path().join("app.sock")).unwrap());
    let (raised, heard) = mpsc::channel();
    listen(folder.path(), move || raised.send(()).unwrap()).unwrap();
    raise_first(folder.path()).unwrap();
    heard.recv_timeout(LONG).unwrap();
}

#[cfg(unix)]
#[test]
fn a_copy_that_takes_the_call_and_gives_no_answer_is_not_alive() {
    let folder = tempfile::TempDir::new().unwrap();
    let killed = std::os::unix::net::UnixListener::bind(folder.path().join("app.sock")).unwrap();
    assert!(raise_first(folder.path()).is_err(), "nobody has answered");
    drop(killed);
}
