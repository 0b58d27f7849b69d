//! Measurements that need no window.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Bench;
use super::row::{Aim, Row};
use crate::package;

#[derive(Deserialize)]
struct Durable {
    ours: Vec<f64>,
    raw: Vec<f64>,
    sqlite: Vec<f64>,
    redb: Vec<f64>,
}

#[derive(Deserialize)]
struct Opens {
    clean: Vec<f64>,
    killed: Vec<f64>,
    raw: Vec<f64>,
    events: usize,
}

#[derive(Deserialize)]
struct Files {
    written: Vec<f64>,
    read: Vec<f64>,
    raw_written: Vec<f64>,
    raw_read: Vec<f64>,
}

#[derive(Deserialize)]
struct Onsets {
    ours: Vec<f64>,
    aplay: Vec<f64>,
    own: f64,
}

#[derive(Deserialize)]
struct Fold {
    events: u32,
    per_second: Vec<f64>,
}

#[derive(Deserialize)]
struct Replays {
    one: Pairs,
    many: Pairs,
}

#[derive(Deserialize)]
struct Pairs {
    ours: Vec<f64>,
    raw: Vec<f64>,
}

/// How large the programs are.
pub fn sizes(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let bytes = |path: &Path| anyhow::Ok(std::fs::metadata(path)?.len());
    #[expect(clippy::cast_precision_loss, reason = "for a person to read")]
    let mebibytes = |bytes: u64| bytes as f64 / f64::from(1 << 20);
    let row = |what: &str, ours: u64, theirs: u64| {
        let samples = [vec![mebibytes(ours)], vec![mebibytes(theirs)]];
        Row::pairs(what, "an empty app", "MiB", samples).aiming_at(Aim::Ratio(1.6))
    };
    let [ours, empty] = package::weigh(&bench.built, &bench.empty)?;
    Ok(vec![
        row("the app's program", bytes(&bench.built.desktop())?, bytes(&bench.empty)?),
        row("its package for Debian, the command line apart", ours.packed, empty.packed),
        row("what that installs", ours.installed, empty.installed),
    ])
}

/// From a tap to what outlives a power cut.
pub fn durable(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let folder = fresh(bench, "durable")?;
    let pairs = bench.size.pairs.to_string();
    let found: Durable = measured(bench, &["durable", &folder.to_string_lossy(), &pairs])?;
    let row = |against: &str, theirs| {
        Row::pairs("tap to durable", against, "ms", [found.ours.clone(), theirs])
    };
    Ok(vec![
        row("raw append and fdatasync", found.raw).aiming_at(Aim::Ratio(1.3)),
        row("SQLite, WAL, FULL", found.sqlite).aiming_at(Aim::Ratio(1.0)),
        row("redb", found.redb),
    ])
}

/// From due to heard.
pub fn chime(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let pairs = bench.size.chimes.to_string();
    let found: Option<Onsets> = measured(bench, &["chime", &pairs])?;
    let Onsets { ours, aplay, own } = found.context("there is no sound server")?;
    let beyond = ours.iter().map(|late| late - own).collect();
    Ok(vec![
        Row::pairs("a chime after due", "aplay, started by a timer", "ms", [ours, aplay])
            .aiming_at(Aim::TailRatio(1.1)),
        Row::pairs("a chime after due, the sink's own delay left out", "", "ms", [beyond, vec![]])
            .aiming_at(Aim::Value(250.0)),
    ])
}

/// The store after ten years.
pub fn open(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let folder = fresh(bench, "open")?;
    let times = bench.size.opens.to_string();
    let found: Opens = measured(bench, &["open", &folder.to_string_lossy(), &times])?;
    let against = format!("its {} events read, checksums compared", found.events);
    let row = |what: &str, ours| {
        let what = format!("the store opened after ten years, {what}");
        Row::pairs(&what, &against, "ms", [ours, found.raw.clone()]).aiming_at(Aim::Ratio(1.5))
    };
    Ok(vec![row("closed", found.clean), row("killed", found.killed)])
}

/// A night file of many nights.
pub fn files(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let folder = fresh(bench, "files")?;
    let times = bench.size.opens.to_string();
    let found: Files = measured(bench, &["files", &folder.to_string_lossy(), &times])?;
    let row = |what: &str, ours, raw| {
        Row::pairs(what, "serde_json on the same bytes", "ms", [ours, raw])
            .aiming_at(Aim::Ratio(2.0))
    };
    Ok(vec![
        row("10,000 nights written to ten files", found.written, found.raw_written),
        row("10,000 nights read from ten files", found.read, found.raw_read),
    ])
}

/// How fast a night is folded, and whether long ones cost more than their share.
pub fn fold(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let folds: Vec<Fold> = measured(bench, &["fold"])?;
    let [shortest, .., longest] = &folds[..] else { anyhow::bail!("too few lengths") };
    let what = |fold: &Fold| format!("events folded a second, in a night of {}", fold.events);
    let growth = [longest.per_second.clone(), shortest.per_second.clone()];
    let against = format!("in a night of {}", shortest.events);
    Ok(vec![
        Row::pairs(&what(shortest), "", "", [shortest.per_second.clone(), vec![]])
            .more_is_better()
            .aiming_at(Aim::Value(1_000_000.0)),
        Row::pairs(&what(longest), &against, "", growth)
            .more_is_better()
            .aiming_at(Aim::Ratio(0.8)),
    ])
}

/// Scripts read and replayed, beside a bare reading of the same bytes.
pub fn replay(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let found: Replays = measured(bench, &["replay", &bench.size.pairs.to_string()])?;
    let row = |what: &str, pairs: Pairs| {
        Row::pairs(what, "serde_json on the same bytes", "ms", [pairs.ours, pairs.raw])
            .aiming_at(Aim::Ratio(2.0))
    };
    Ok(vec![
        row("replay of a night of 150 pick-ups", found.one),
        row("replay of 400,000 events in nights", found.many),
    ])
}

/// A place with nothing in it from the run before.
fn fresh(bench: &Bench, name: &str) -> anyhow::Result<PathBuf> {
    let folder = bench.folder.join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).context("the folder of the last run")?;
    }
    Ok(folder)
}

/// What the measuring program says.
fn measured<T: DeserializeOwned>(bench: &Bench, words: &[&str]) -> anyhow::Result<T> {
    let output = Command::new(&bench.measure).args(words).output().context("measure")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(serde_json::from_slice(&output.stdout)?)
}
