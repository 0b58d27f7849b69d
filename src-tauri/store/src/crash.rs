//! A power cut at every disk call of a short night.
//!
//! The disk keeps apart what was written and what was synced. After the cut every synced byte is
//! there, and of the others none, some, all, or zeros in their place.

mod points;

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use lullwatch_core::{Action, Body, BootId, Caregiver, DeviceId, Event, EventId, Moment, NightId};
use tempfile::TempDir;
use uuid::Uuid;

use crate::disk::{Disk, SystemDisk};
use crate::entry::Entry;
use crate::follower;
use crate::store::Store;

const EVENTS: u128 = 8;
/// A night begins here: a fresh segment.
const NIGHT_AT: u128 = 3;
/// More calls than such a night makes.
const CALLS: u32 = 24;

/// What becomes of bytes that were written and not synced.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Unsynced {
    Gone,
    Half,
    Zeros,
    All,
}

#[derive(Clone, Copy)]
struct Synced {
    length: u64,
    is_named: bool,
}

#[derive(Default)]
struct Platter {
    calls: u32,
    files: BTreeMap<PathBuf, Synced>,
}

/// A disk whose power is cut at the call of that number.
#[derive(Clone)]
struct Cut {
    at: u32,
    platter: Arc<Mutex<Platter>>,
}

impl Cut {
    fn new(at: u32) -> Cut {
        Cut { at, platter: Arc::default() }
    }

    /// Whether this call is the last, which gets half way; those after it find nobody.
    fn call(&self) -> io::Result<bool> {
        let mut platter = self.platter.lock().unwrap();
        platter.calls += 1;
        if platter.calls > self.at + 1 { Err(off()) } else { Ok(platter.calls == self.at + 1) }
    }

    fn synced(&self, path: &Path, length: u64, is_named: bool) {
        self.platter.lock().unwrap().files.insert(path.to_owned(), Synced { length, is_named });
    }

    /// Leaves on the disk what a power cut would.
    fn cut(&self, unsynced: Unsynced) {
        for (path, synced) in &self.platter.lock().unwrap().files {
            if !synced.is_named && unsynced == Unsynced::Gone {
                fs::remove_file(path).unwrap();
                continue;
            }
            let mut bytes = fs::read(path).unwrap();
            let length = usize::try_from(synced.length).unwrap();
            match unsynced {
                Unsynced::Gone => bytes.truncate(length),
                Unsynced::Half => bytes.truncate(length + (bytes.len() - length) / 2),
                Unsynced::Zeros => bytes[length..].fill(0),
                Unsynced::All => {}
            }
            fs::write(path, bytes).unwrap();
        }
    }
}

fn off() -> io::Error {
    io::Error::other("the power is off")
}

impl Disk for Cut {
    type File = PathBuf;

    fn create(&self, path: &Path, _: u64) -> io::Result<PathBuf> {
        let is_last = self.call()?;
        OpenOptions::new().append(true).create_new(true).open(path)?;
        self.synced(path, 0, !is_last);
        if is_last { Err(off()) } else { Ok(path.to_owned()) }
    }

    fn reopen(&self, path: &Path, length: u64) -> io::Result<PathBuf> {
        let is_last = self.call()?;
        OpenOptions::new().append(true).open(path)?.set_len(length)?;
        self.synced(path, length, true);
        if is_last { Err(off()) } else { Ok(path.to_owned()) }
    }

    fn append(&self, file: &mut PathBuf, bytes: &[u8]) -> io::Result<()> {
        let is_last = self.call()?;
        let written = if is_last { &bytes[..bytes.len() * 2 / 3] } else { bytes };
        OpenOptions::new().append(true).open(file)?.write_all(written)?;
        if is_last { Err(off()) } else { Ok(()) }
    }

    fn sync_data(&self, file: &mut PathBuf) -> io::Result<()> {
        if self.call()? {
            return Err(off());
        }
        let length = fs::metadata(&file)?.len();
        self.synced(file, length, true);
        Ok(())
    }
}

fn now() -> jiff::Timestamp {
    jiff::Timestamp::UNIX_EPOCH
}

fn night() -> NightId {
    NightId(Uuid::from_u128(9))
}

fn event(number: u128) -> Event {
    Event {
        id: EventId(Uuid::from_u128(100 + number)),
        night: night(),
        by: Caregiver::default(),
        device: DeviceId(Uuid::nil()),
        at: now(),
        approx: false,
        recorded: Moment { utc: now(), since_boot_ms: 0, boot: BootId("b".into()) },
        body: Body::Action { action: Action::Note { text: format!("{number}") } },
    }
}

/// A short night; how many of its events were acknowledged before the cut.
fn live_through(disk: &Cut, folder: &Path) -> usize {
    let Ok((mut store, _)) = Store::open_on(disk.clone(), folder, now()) else {
        return 0;
    };
    let mut acknowledged = 0;
    for number in 0..EVENTS {
        if number == NIGHT_AT {
            store.begin_segment();
        }
        let event = event(number);
        let record = store.write_down(event.id.0, Entry::Event(event)).unwrap();
        if store.append(&record).is_err() {
            break;
        }
        acknowledged += 1;
        follower::file(store.reader(), &[record]);
    }
    acknowledged
}

/// Opens what is left: all that was acknowledged is there, nothing is there twice or out of order,
/// and the next event finds its place. Gives how many events are there.
fn assert_kept(folder: &Path, acknowledged: usize, what: &str) -> usize {
    let (mut store, report) = Store::open_on(SystemDisk, folder, now()).unwrap();
    assert_eq!(report.damaged, [], "{what}");
    assert!(report.rebuilt.is_none() && !report.in_memory, "{what}: {report:?}");
    let events = store.reader().events(night()).unwrap();
    assert!(events.len() >= acknowledged, "{what}: {} of {acknowledged}", events.len());
    let said: Vec<Event> = (0..EVENTS).take(events.len()).map(event).collect();
    assert_eq!(events, said, "{what}");
    let next = event(99);
    store.keep(next.id.0, Entry::Event(next.clone())).unwrap();
    assert_eq!(store.reader().events(night()).unwrap().last(), Some(&next), "{what}");
    said.len()
}

#[test]
fn a_power_cut_anywhere_in_a_night_loses_nothing_acknowledged() {
    let mut whole_nights = 0;
    for at in 0..CALLS {
        for unsynced in [Unsynced::Gone, Unsynced::Half, Unsynced::Zeros, Unsynced::All] {
            let folder = TempDir::new().unwrap();
            let disk = Cut::new(at);
            let acknowledged = live_through(&disk, folder.path());
            disk.cut(unsynced);
            let what = format!("cut at call {at}, unsynced bytes {unsynced:?}");
            if at % 2 == 1 {
                fs::remove_dir_all(folder.path().join("index")).unwrap();
            }
            assert_kept(folder.path(), acknowledged, &what);
            whole_nights += usize::from(acknowledged == usize::try_from(EVENTS).unwrap());
        }
    }
    assert!((4..40).contains(&whole_nights), "the cuts reach the end of the night, and no further");
}

#[test]
fn a_second_power_cut_while_opening_loses_nothing_either() {
    for at in 1..CALLS {
        for again in 0..3 {
            let folder = TempDir::new().unwrap();
            let first = Cut::new(at);
            let acknowledged = live_through(&first, folder.path());
            first.cut(Unsynced::Half);
            let second = Cut::new(again);
            let opened = Store::open_on(second.clone(), folder.path(), now());
            drop(opened);
            second.cut(Unsynced::Gone);
            let what = format!("cut at call {at}, then at {again}");
            assert_kept(folder.path(), acknowledged, &what);
        }
    }
}
