//! A night file of many nights, written and read, beside the same bytes for serde_json.

use std::path::Path;

use anyhow::Context as _;
use jiff::Timestamp;
use jiff::civil::date;
use lullwatch_exchange::incoming;
use lullwatch_exchange::night_file::{self, Said, Share};
use lullwatch_exchange::words::Words;
use lullwatch_store::Store;
use serde::Serialize;
use serde_json::Value;

use crate::{timed, years};

const NIGHTS: u32 = 10_000;

/// Milliseconds of each try.
#[derive(Default, Serialize)]
pub struct Files {
    written: Vec<f64>,
    read: Vec<f64>,
    raw_written: Vec<f64>,
    raw_read: Vec<f64>,
    bytes: usize,
}

/// Takes so many of each, in turns.
pub fn measure(folder: &Path, times: usize) -> anyhow::Result<Files> {
    let made: Timestamp = "2026-11-24T00:30:00Z".parse()?;
    let child = years::write(folder, NIGHTS, date(2026, 11, 22)).child;
    let store = Store::open(folder, made)?.store;
    let child = store.reader().child(child)?.context("no child was written")?;
    let family = [store.reader().family(child, |_| true)?];
    drop(store);
    let words = Words::english();
    let mut files = Files::default();
    for _ in 0..times {
        let (took, text) = timed(|| night_file::write(&family, &Share::default(), made, &words));
        files.written.push(took);
        let (took, read) =
            timed(|| incoming::of_night_file(text.as_bytes(), |_| None, &Said::default()));
        files.read.push(took);
        let read = read.map_err(|trouble| anyhow::anyhow!(trouble.words(&words)))?;
        anyhow::ensure!(read.families[0].nights.len() == family[0].nights.len(), "all nights");
        let (took, value) = timed(|| serde_json::from_str::<Value>(&text));
        files.raw_read.push(took);
        let value = value?;
        let (took, raw) = timed(|| serde_json::to_string_pretty(&value));
        files.raw_written.push(took);
        std::hint::black_box(raw?);
        files.bytes = text.len();
    }
    Ok(files)
}
