//! Kills: `kill -9` at random moments of a store at work, from its first instruction on, and of the
//! command line beside it; then it is opened, and compared with what was acknowledged.
//!
//! `LULLWATCH_KILLS` says how many (100), `LULLWATCH_SEED` from which seed.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

#[path = "../crash/mod.rs"]
mod crash;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crash::child::{ENDLESS, NIGHTS, Work};
use crash::kept::Kept;
use crash::parent::{Said, Working};
use crash::tally::{self, Tally};

/// So many kills does one store live through.
const KILLS_IN_A_LIFE: u64 = 8;
/// What can be typed that looks at what is kept …
const READING: [&[&str]; 4] =
    [&["nights", "--json"], &["nights"], &["show", "last", "--json"], &["show", "last"]];

/// … and that changes something, but for restoring.
const WRITING: [&[&str]; 2] = [&["backup"], &["doctor", "--repair", "--data-only"]];

#[test]
fn a_kill_loses_nothing_that_was_acknowledged() {
    let (kills, seed) = (tally::number("LULLWATCH_KILLS", 100), tally::seed());
    let mut tally = Tally::default();
    for life in 0..kills.div_ceil(KILLS_IN_A_LIFE) {
        let (seed, count) = (seed + life, KILLS_IN_A_LIFE.min(kills - life * KILLS_IN_A_LIFE));
        if let Err(problem) = live(seed, count, &mut tally) {
            tally.fail(seed, &problem);
        }
    }
    tally.end("kills");
}

/// One store, killed several times; what was lost, if anything.
fn live(seed: u64, kills: u64, tally: &mut Tally) -> Result<(), String> {
    let mut random = fastrand::Rng::with_seed(seed);
    let place = TempDir::new().unwrap();
    let folder = place.path().join("data");
    let mut kept = Kept::default();
    let mut killed = 0;
    for start in 0.. {
        let run = start * NIGHTS;
        killed += match random.u8(0..6) {
            0 => kill_a_reader(&folder, run, &mut kept, &mut random, tally)?,
            1 => kill_a_command(&folder, &mut kept, &mut random, tally)?,
            _ => kill_a_writer(&folder, run, &mut kept, &mut random, tally)?,
        };
        if killed >= kills {
            break;
        }
    }
    Ok(())
}

/// Gives how many were killed: one, or none where it had ended before.
fn kill_a_writer(
    folder: &Path,
    run: u32,
    kept: &mut Kept,
    random: &mut fastrand::Rng,
    tally: &mut Tally,
) -> Result<u64, String> {
    let work = ENDLESS[random.usize(..ENDLESS.len())];
    let mut child = Working::start(work, folder, run, random.u64(..));
    if random.u8(0..3) == 0 {
        // From its first instruction to somewhere after it has opened.
        std::thread::park_timeout(Duration::from_micros(random.u64(0..80_000)));
    } else {
        child.comes_to_a_moment(work, random);
    }
    let has_ended = child.has_ended();
    let (said, other) = child.end();
    said.iter().for_each(|it| kept.hear(it));
    let before = kept.count();
    let found = kept.compare(folder);
    if has_ended {
        return Err(format!("{} ended by itself: {other:?}", work.name()));
    }
    tally.count(work.name(), &said, found.as_ref().ok());
    let found = found.map_err(|problem| {
        let (work, last) = (work.name(), said.last());
        format!(
            "killed while {work}, {before} records acknowledged: {problem}\nlast said: {last:?}\n{}",
            other.join("\n")
        )
    });
    found.map(|_| 1)
}

/// The command line, alone or beside a writer. It changes nothing, and shows all that is there.
fn kill_a_reader(
    folder: &Path,
    run: u32,
    kept: &mut Kept,
    random: &mut fastrand::Rng,
    tally: &mut Tally,
) -> Result<u64, String> {
    let before = files(folder);
    let mut writer = random.bool().then(|| Working::start(Work::Writing, folder, run, 0));
    if let Some(writer) = &mut writer {
        writer.comes_to_a_moment(Work::Writing, random);
    }
    let words = READING[random.usize(..READING.len())];
    let mut reader = lullwatch(folder, words).spawn().unwrap();
    std::thread::park_timeout(Duration::from_micros(random.u64(0..8_000)));
    let had_ended = reader.try_wait().unwrap().is_some();
    reader.kill().and_then(|()| reader.wait()).unwrap();
    match writer.map(Working::end) {
        Some((said, _)) => said.iter().for_each(|it| kept.hear(it)),
        None if files(folder) != before => return Err(format!("{words:?} has changed a file")),
        None => {}
    }
    let listed = lullwatch(folder, &["nights", "--json"]).stdout(Stdio::piped()).output().unwrap();
    let nights: Vec<Value> = serde_json::from_slice(&listed.stdout).map_err(|error| {
        format!("`nights` prints no list: {error}: {}", String::from_utf8_lossy(&listed.stderr))
    })?;
    kept.compare(folder)?;
    if nights.len() != kept.put_downs() {
        return Err(format!("`nights` lists {} of {} nights", nights.len(), kept.put_downs()));
    }
    if had_ended {
        return Ok(0);
    }
    tally.count("`lullwatch` reading", &[], None);
    Ok(1)
}

/// The command line while it backs up, mends or restores.
fn kill_a_command(
    folder: &Path,
    kept: &mut Kept,
    random: &mut fastrand::Rng,
    tally: &mut Tally,
) -> Result<u64, String> {
    let backup = kept.backup().filter(|_| random.bool()).map(|path| path.display().to_string());
    let (name, mut command) = if let Some(backup) = backup {
        kept.hear(&Said::Restoring(backup.clone().into()));
        ("`lullwatch restore`", lullwatch(folder, &["restore", &backup, "--yes"]))
    } else {
        let words = WRITING[random.usize(..WRITING.len())];
        let name = if words[0] == "backup" { "`lullwatch backup`" } else { "`lullwatch doctor`" };
        (name, lullwatch(folder, words))
    };
    let mut child = command.spawn().unwrap();
    std::thread::park_timeout(Duration::from_micros(random.u64(0..40_000)));
    let had_ended = child.try_wait().unwrap();
    child.kill().and_then(|()| child.wait()).unwrap();
    if name == "`lullwatch restore`" && had_ended.is_some_and(|status| status.success()) {
        kept.hear(&Said::Restored);
    }
    kept.compare(folder).map_err(|problem| format!("killed in {name}: {problem}"))?;
    if had_ended.is_some() {
        return Ok(0);
    }
    tally.count(name, &[], None);
    Ok(1)
}

fn lullwatch(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lullwatch"));
    command.args(words).env_clear().env(crash::child::FOLDER, folder);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

/// Every file below a folder, and what is in it.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.clone(), std::fs::read(&path).unwrap());
            }
        }
    }
    found
}
