//! Made-up lives of a journal on a disk that fails now and then, and ends anywhere: by a kill, after
//! which everything written is still there to be read, or by a power cut, after which only what was
//! synced is, and of the rest whatever the disk likes.
//!
//! What a sync has failed on is never synced again: the kernel takes it for clean. It can be read
//! until the power goes.
//!
//! `LULLWATCH_POINTS` says how many ends (3,000), `LULLWATCH_SEED` from which seed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use fastrand::Rng;
use tempfile::TempDir;

use crate::disk::Disk;
use crate::journal::{Journal, Survey, read, to_line};

/// A file as it is on the disk, apart from what can be read of it.
#[derive(Default)]
struct Durable {
    bytes: Vec<u8>,
    /// What was written up to here is clean: synced, or lost and not told.
    clean: usize,
    is_named: bool,
}

impl Durable {
    /// Everything that is not clean reaches the disk; what was lost before is zeros there.
    fn sync(&mut self, live: &[u8]) {
        self.bytes.resize(self.clean.min(live.len()), 0);
        self.bytes.extend(&live[self.bytes.len()..]);
        self.clean = live.len();
        self.is_named = true;
    }

    /// Some of it reaches the disk, and all counts as clean from then on.
    fn fail_to_sync(&mut self, live: &[u8], random: &mut Rng) {
        self.bytes.resize(self.clean.min(live.len()), 0);
        let some = random.usize(self.bytes.len()..=live.len());
        self.bytes.extend(&live[self.bytes.len()..some]);
        self.clean = live.len();
    }

    /// What a power cut leaves of it; `None`: not even its name.
    fn after_cut(&self, live: &[u8], random: &mut Rng) -> Option<Vec<u8>> {
        if !self.is_named && random.bool() {
            return None;
        }
        let mut bytes = self.bytes.clone();
        bytes.truncate(live.len());
        let written = live.get(self.clean..).unwrap_or_default();
        let length = random.usize(0..=written.len());
        match random.u8(0..4) {
            0 => {}
            1 => bytes.resize(bytes.len() + length, 0),
            _ => {
                bytes.resize(self.clean.min(live.len()), 0);
                bytes.extend(&written[..length]);
            }
        }
        Some(bytes)
    }
}

struct Platter {
    files: BTreeMap<PathBuf, Durable>,
    random: Rng,
    /// Calls until the end, and of how many one fails.
    calls_left: u32,
    one_fails_of: u32,
}

impl Platter {
    /// Whether the call is done, and not just begun.
    fn call(&mut self) -> bool {
        self.calls_left = self.calls_left.saturating_sub(1);
        self.calls_left > 0 && self.random.u32(0..self.one_fails_of) > 0
    }

    fn is_off(&self) -> bool {
        self.calls_left == 0
    }
}

#[derive(Clone)]
struct Failing(Arc<Mutex<Platter>>);

fn fails() -> io::Error {
    io::Error::other("made up")
}

impl Disk for Failing {
    type File = PathBuf;

    fn create(&self, path: &Path, _: u64) -> io::Result<PathBuf> {
        let mut platter = self.0.lock().unwrap();
        if platter.is_off() {
            return Err(fails());
        }
        OpenOptions::new().append(true).create_new(true).open(path)?;
        let is_done = platter.call();
        let durable = Durable { is_named: is_done, ..Durable::default() };
        platter.files.insert(path.to_owned(), durable);
        if is_done { Ok(path.to_owned()) } else { Err(fails()) }
    }

    fn reopen(&self, path: &Path, length: u64) -> io::Result<PathBuf> {
        if self.0.lock().unwrap().is_off() {
            return Err(fails());
        }
        OpenOptions::new().append(true).open(path)?.set_len(length)?;
        self.sync_data(&mut path.to_owned()).map(|()| path.to_owned())
    }

    fn append(&self, file: &mut PathBuf, bytes: &[u8]) -> io::Result<()> {
        let mut platter = self.0.lock().unwrap();
        if platter.is_off() {
            return Err(fails());
        }
        let is_done = platter.call();
        let written = if is_done { bytes.len() } else { platter.random.usize(0..=bytes.len()) };
        OpenOptions::new().append(true).open(file)?.write_all(&bytes[..written])?;
        if is_done { Ok(()) } else { Err(fails()) }
    }

    fn sync_data(&self, file: &mut PathBuf) -> io::Result<()> {
        let mut platter = self.0.lock().unwrap();
        let live = fs::read(&*file)?;
        if platter.is_off() {
            return Err(fails());
        }
        let is_done = platter.call();
        let Platter { files, random, .. } = &mut *platter;
        let durable = files.entry(file.clone()).or_default();
        if is_done {
            durable.sync(&live);
            return Ok(());
        }
        durable.fail_to_sync(&live, random);
        Err(fails())
    }
}

/// A journal through several lives.
struct World {
    folder: TempDir,
    disk: Failing,
    random: Rng,
    /// Place and name of each record that was acknowledged.
    acknowledged: BTreeSet<(u64, u128)>,
    /// The name of the next record.
    next: u128,
}

impl World {
    fn new(seed: u64) -> World {
        let random = Rng::with_seed(seed);
        let (files, calls_left, one_fails_of) = (BTreeMap::new(), 0, 1);
        let platter = Platter { files, random: random.clone(), calls_left, one_fails_of };
        World {
            folder: scratch(),
            disk: Failing(Arc::new(Mutex::new(platter))),
            random,
            acknowledged: BTreeSet::new(),
            next: 1,
        }
    }

    /// Opens the journal and appends until the disk ends it.
    fn live(&mut self) {
        {
            let mut platter = self.disk.0.lock().unwrap();
            platter.calls_left = self.random.u32(1..60);
            platter.one_fails_of = *self.random.choice(&[3, 10, 1000]).unwrap();
        }
        let survey = read(self.folder.path(), |_| ()).unwrap();
        let opened = Journal::open(self.disk.clone(), self.folder.path(), &survey);
        let Ok(mut journal) = opened else {
            return;
        };
        while !self.disk.0.lock().unwrap().is_off() {
            if self.random.u8(0..6) == 0 {
                journal.begin_segment();
            }
            let (seq, id) = (journal.next_seq(), self.next);
            let line = line(seq, id);
            journal.took(seq);
            self.next += 1;
            // As the keeper does: nothing overtakes what is not saved.
            while !self.disk.0.lock().unwrap().is_off() {
                if journal.append(&line).is_ok() {
                    self.acknowledged.insert((seq, id));
                    break;
                }
            }
        }
    }

    /// The power goes: what can be read is what the disk has.
    fn cut(&mut self) {
        let mut platter = self.disk.0.lock().unwrap();
        let Platter { files, random, .. } = &mut *platter;
        files.retain(|path, durable| {
            let live = fs::read(path).unwrap();
            let Some(bytes) = durable.after_cut(&live, random) else {
                fs::remove_file(path).unwrap();
                return false;
            };
            fs::write(path, &bytes).unwrap();
            *durable = Durable { clean: bytes.len(), bytes, is_named: true };
            true
        });
    }

    /// What is lost, if anything.
    fn lost(&self) -> (Vec<(u64, u128)>, Survey) {
        let mut there = BTreeSet::new();
        let survey = read(self.folder.path(), |found| {
            there.insert((found.envelope.seq, found.envelope.id.as_u128()));
        });
        (self.acknowledged.difference(&there).copied().collect(), survey.unwrap())
    }
}

/// In memory where that is possible: nothing here waits for a real disk.
fn scratch() -> TempDir {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap()
}

fn line(seq: u64, id: u128) -> Vec<u8> {
    let id = uuid::Uuid::from_u128(id);
    to_line(&format!(r#"{{"seq":{seq},"id":"{id}","v":1,"kind":"x","data":{{}}}}"#)).unwrap()
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn a_disk_that_fails_and_ends_anywhere_loses_nothing_acknowledged() {
    let (points, first) = (number("LULLWATCH_POINTS", 3000), number("LULLWATCH_SEED", 1));
    let (mut tried, mut acknowledged, mut cuts) = (0, 0, 0);
    for seed in first.. {
        let mut world = World::new(seed);
        let mut story = Vec::new();
        for _ in 0..6 {
            world.live();
            let is_cut = world.random.bool();
            if is_cut {
                world.cut();
            }
            story.push(if is_cut { "power cut" } else { "kill" });
            let (lost, survey) = world.lost();
            let damaged = survey.damaged;
            assert_eq!(lost, [], "LULLWATCH_SEED={seed}: {story:?} {damaged:?}");
            (tried, cuts) = (tried + 1, cuts + u64::from(is_cut));
        }
        acknowledged += world.acknowledged.len() as u64;
        if tried >= points {
            break;
        }
    }
    assert!(acknowledged > tried && cuts > tried / 3, "{acknowledged} {cuts} of {tried}");
    tally(tried, &format!("power cut {cuts}, kill {}; {acknowledged} records", tried - cuts));
}

/// Says what it came to where `cargo xtask crash` wants to know; a loss has failed before.
fn tally(tried: u64, remark: &str) {
    if let Some(path) = std::env::var_os("LULLWATCH_TALLY") {
        let mut file = OpenOptions::new().append(true).create(true).open(path).unwrap();
        writeln!(file, "ends of a made-up disk\t{tried}\t0\t{remark}").unwrap();
    }
}
