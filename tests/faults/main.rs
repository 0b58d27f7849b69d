//! Faults: two short nights and a backup, in which the n-th call of a kind fails, for every kind,
//! every n and two errors; then the store is opened on a sound disk, and compared with what was
//! acknowledged.
//!
//! strace makes the calls fail, and only those on the data folder. It counts for each thread apart:
//! the n-th call of every thread fails, and so a disk that fails again and again. In a second round
//! only calls on one segment do: the next segment must take over, and everything be kept.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

#[path = "../crash/mod.rs"]
mod crash;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crash::child::{NIGHTS, Work};
use crash::family::evening;
use crash::kept::{Found, Kept};
use crash::parent::{Said, Working, child};
use crash::tally::{self, Tally};

const MUST: &str = "LULLWATCH_MUST_FAULT";
/// The calls that fail, as strace names them: on some processors a call has another name.
const CALLS: [(&str, &str); 12] = [
    ("write", "write"),
    ("pwrite", "pwrite64"),
    ("fdatasync", "fdatasync"),
    ("fsync", "fsync"),
    ("rename", "/^rename"),
    ("open", "/^open"),
    ("read", "/^p?read(64)?$"),
    ("truncate", "ftruncate"),
    ("allocate", "fallocate"),
    ("sync range", "sync_file_range"),
    ("make folder", "/^mkdir"),
    ("unlink", "/^unlink"),
];
const ERRORS: [&str; 2] = ["EIO", "ENOSPC"];
/// More calls than one thread makes.
const MOST: u32 = 400;
/// What a cut in the middle of sled's opening leaves.
const HALF_WRITTEN: &str = "index/snap.0000000000000001.generating";
/// What two short nights hold.
const RECORDS: usize = 8;

/// Where calls fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum On {
    /// Anywhere in the data folder.
    All,
    /// The first segment that the child writes.
    OneSegment,
}

#[test]
fn a_call_that_fails_in_the_first_nights_loses_nothing_that_was_acknowledged() {
    every_call(&Start::make(false), "faults in the first nights");
}

#[test]
fn a_call_that_fails_in_later_nights_loses_nothing_that_was_acknowledged() {
    every_call(&Start::make(true), "faults in later nights");
}

fn every_call(start: &Start, what: &str) {
    let can = Command::new("strace").args(["-f", "-qq", "-e", "trace=none", "true"]).output();
    if !can.is_ok_and(|it| it.status.success()) {
        return tally::skip(
            MUST,
            "no call was made to fail: that needs strace, and the right to trace",
        );
    }
    let mut tally = Tally::default();
    for on in [On::All, On::OneSegment] {
        for (name, calls) in CALLS {
            for error in ERRORS {
                each(start, on, (name, calls), error, &mut tally);
            }
        }
    }
    tally.end(what);
}

/// Lets the first, the second … call fail, until there is none that could.
fn each(
    start: &Start,
    on: On,
    (name, calls): (&'static str, &str),
    error: &str,
    tally: &mut Tally,
) {
    for number in 1..MOST {
        let fault = Fault { on, calls, error, number };
        match start.live(&fault) {
            Ok(it) if it.failed == 0 => return,
            Ok(it) => tally.count(name, &it.said, Some(&it.found)),
            Err(problem) => {
                tally.count(name, &[], None);
                tally.fail(0, &format!("{fault:?}, before: {}: {problem}", start.before));
            }
        }
    }
    panic!("{name} is called too often to let each call fail");
}

#[derive(Debug)]
struct Fault<'a> {
    on: On,
    calls: &'a str,
    error: &'a str,
    number: u32,
}

/// What nights with a fault came to.
struct Lived {
    /// How many calls failed.
    failed: usize,
    said: Vec<Said>,
    found: Found,
}

/// A folder as the nights find it.
struct Start {
    place: TempDir,
    kept: Kept,
    /// There were nights before.
    before: bool,
    /// The segment that is written first.
    segment: String,
}

impl Start {
    fn make(before: bool) -> Start {
        let (place, mut kept) = (TempDir::new().unwrap(), Kept::default());
        let mut segment = "00000001.jsonl".to_owned();
        if before {
            let folder = place.path().join("data");
            let child = Working::start(Work::TwoNights, &folder, 0, 0);
            let (said, other, is_well) = child.ends();
            assert!(is_well && said.last() == Some(&Said::Done), "{other:?}");
            said.iter().for_each(|it| kept.hear(it));
            kept.forget_backup();
            let journal = folder.join("journal");
            let count = std::fs::read_dir(&journal).unwrap().count();
            // The last is opened again, and each night begins a fresh one.
            segment = format!("{:08}.jsonl", count + 1);
            // What a cut leaves has to be cleared away first.
            let last = journal.join(format!("{count:08}.jsonl"));
            let mut torn = std::fs::read(&last).unwrap();
            torn.extend(b"{\"sum\":");
            std::fs::write(last, torn).unwrap();
            std::fs::write(folder.join(HALF_WRITTEN), "half").unwrap();
        }
        Start { place, kept, before, segment }
    }

    /// Lives through the nights with that fault.
    fn live(&self, fault: &Fault) -> Result<Lived, String> {
        let place = TempDir::new().unwrap();
        let folder = place.path().join("data");
        if self.before {
            copy(&self.place.path().join("data"), &folder);
        }
        let log = place.path().join("calls");
        let (program, words, envs) = child(Work::TwoNights, &folder, NIGHTS, 0);
        let mut command = Command::new("strace");
        command.args(["-f", "-qq", "--seccomp-bpf", "-o"]).arg(&log);
        for path in self.paths(fault.on, &folder) {
            command.arg("-P").arg(path);
        }
        let Fault { calls, error, number, .. } = fault;
        command.args(["-e", &format!("trace={calls}")]);
        command.args(["-e", &format!("inject={calls}:error={error}:when={number}")]);
        command.arg(program).args(words).envs(envs).stdin(Stdio::null());
        let (said, other, is_well) = Working::run(command).ends();
        let log = std::fs::read_to_string(log).unwrap_or_default();
        let failed = log.lines().filter(|line| line.contains("(INJECTED)")).count();
        let mut kept = self.kept.clone();
        said.iter().for_each(|it| kept.hear(it));
        let saved = said.iter().filter(|it| matches!(it, Said::Kept { .. })).count();
        let story = || {
            let calls: Vec<&str> = log.lines().rev().take(12).collect();
            format!(
                "{said:?}\n{}\nthe last calls, backwards:\n{}",
                other.join("\n"),
                calls.join("\n")
            )
        };
        if !is_well {
            return Err(format!("the child died: {}", story()));
        }
        // Where the very first segment cannot be made, opening says so before anything is said.
        if fault.on == On::OneSegment && saved < RECORDS && said != [Said::Refused] {
            return Err(format!("only {saved} records were kept: {}", story()));
        }
        let found = kept.compare(&folder).map_err(|problem| format!("{problem}: {}", story()))?;
        Ok(Lived { failed, said, found })
    }

    /// The files on which calls fail.
    fn paths(&self, on: On, folder: &Path) -> Vec<PathBuf> {
        let journal = folder.join("journal");
        if on == On::OneSegment {
            return vec![journal.join(&self.segment)];
        }
        let segments = (1..30).map(|number| journal.join(format!("{number:08}.jsonl")));
        let names = ["lock", "journal", "index", "index/db", "index/conf", "index/blobs"];
        let names = names.into_iter().chain(["backups", HALF_WRITTEN]);
        let day = evening(NIGHTS + 2).strftime("%Y%m%dT%H%M%SZ");
        let first = if self.before { 1 } else { NIGHTS + 1 };
        let backup = format!("backups/lullwatch-{first:08x}-{day}");
        let backups = ["lullwatch-backup", "unfinished"].map(|end| format!("{backup}.{end}"));
        let others = names.map(str::to_owned).chain(backups);
        let others = others.map(|name| folder.join(name));
        others.chain(segments).chain([folder.to_owned()]).collect()
    }
}

fn copy(from: &Path, into: &Path) {
    std::fs::create_dir_all(into).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(|entry| entry.unwrap()) {
        let (source, target) = (entry.path(), into.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target);
        } else {
            std::fs::copy(&source, &target).unwrap();
        }
    }
}
