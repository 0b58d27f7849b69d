//! A disk that fails on its n-th call, for every n of a short night.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;

use tempfile::TempDir;
use uuid::Uuid;

use crate::disk::{Disk, SystemDisk};
use crate::entry::Entry;
use crate::keeper::Keeper;
use crate::store::Store;

/// How often the disk fails once it does.
const FAILS_FOR: [u32; 2] = [1, 5];
const RECORDS: u128 = 8;

#[derive(Clone)]
struct Failing {
    calls: Arc<AtomicU32>,
    from: u32,
    until: u32,
}

/// A file, and the length up to which it is sure to outlive a power cut.
struct Watched {
    file: File,
    synced: u64,
}

impl Failing {
    fn call(&self) -> io::Result<()> {
        let call = self.calls.fetch_add(1, Ordering::SeqCst);
        if (self.from..self.until).contains(&call) {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        Ok(())
    }
}

impl Disk for Failing {
    type File = Watched;

    fn create(&self, path: &Path, room: u64) -> io::Result<Watched> {
        self.call()?;
        SystemDisk.create(path, room).map(|file| Watched { file, synced: 0 })
    }

    fn reopen(&self, path: &Path, length: u64) -> io::Result<Watched> {
        self.call()?;
        SystemDisk.reopen(path, length).map(|file| Watched { file, synced: length })
    }

    fn append(&self, watched: &mut Watched, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.call() {
            // A full disk takes what it has room for.
            SystemDisk.append(&mut watched.file, &bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        SystemDisk.append(&mut watched.file, bytes)
    }

    fn sync_data(&self, watched: &mut Watched) -> io::Result<()> {
        if let Err(error) = self.call() {
            // What was not synced is gone, as after a power cut.
            watched.file.set_len(watched.synced)?;
            return Err(error);
        }
        SystemDisk.sync_data(&mut watched.file)?;
        watched.synced = watched.file.metadata()?.len();
        Ok(())
    }
}

fn entry(number: u128) -> Entry {
    Entry::Setting { key: format!("key {number}"), value: serde_json::json!(number.to_string()) }
}

fn now() -> jiff::Timestamp {
    jiff::Timestamp::UNIX_EPOCH
}

/// Hands records over; the numbers of those that were acknowledged as saved, and how many hand-overs
/// were told as not saved.
fn hand_over(keeper: &Keeper) -> (Vec<u128>, usize) {
    let (answer, answers) = mpsc::channel();
    for number in 0..RECORDS {
        let answer = answer.clone();
        keeper.append(Uuid::from_u128(number + 1), entry(number), move |result| {
            answer.send((number, result.is_ok())).unwrap();
        });
    }
    for _ in 0..6 {
        keeper.retry();
    }
    keeper.clone().close();
    drop(answer);
    let answers: Vec<(u128, bool)> = answers.try_iter().collect();
    let saved = answers.iter().filter(|(_, saved)| *saved).map(|(number, _)| *number).collect();
    (saved, answers.iter().filter(|(_, saved)| !saved).count())
}

#[test]
fn a_disk_that_fails_anywhere_loses_nothing_acknowledged() {
    let mut failures = 0;
    for fails_for in FAILS_FOR {
        for from in 0..30 {
            let folder = TempDir::new().unwrap();
            let disk = Failing { calls: Arc::default(), from, until: from + fails_for };
            let Ok((store, _)) = Store::open_on(disk, folder.path(), now()) else {
                assert!(from < 2, "only the first segment is made at opening");
                continue;
            };
            let (keeper, reader) = store.on_its_own_thread();
            let (saved, told) = hand_over(&keeper);
            assert_eq!(saved, (0..RECORDS).collect::<Vec<_>>(), "all, in order, each once");
            failures += told;
            drop(reader);
            let (store, report) = Store::open_on(SystemDisk, folder.path(), now()).unwrap();
            assert_eq!(report.records as u128, RECORDS, "no repeats, call {from}");
            for number in saved {
                let kept = store.reader().setting(&format!("key {number}")).unwrap();
                assert_eq!(kept, Some(serde_json::json!(number.to_string())));
            }
        }
    }
    assert!(failures > 20, "failures were told as they came");
}

#[test]
fn a_dead_disk_is_told_and_what_was_said_waits_in_order() {
    let folder = TempDir::new().unwrap();
    let disk = Failing { calls: Arc::default(), from: 1, until: u32::MAX };
    let (store, _) = Store::open_on(disk, folder.path(), now()).unwrap();
    let (keeper, _reader) = store.on_its_own_thread();
    let (saved, told) = hand_over(&keeper);
    assert!(saved.is_empty());
    assert!(told >= 1);
}
