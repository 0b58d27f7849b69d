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

/// Of each file; ten thousand in all are more than one may hold.
const NIGHTS: u32 = 1_000;
const FILES: usize = 10;

/// Milliseconds of each try.
#[derive(Default, Serialize)]
pub struct Files {
    written: Vec<f64>,
    read: Vec<f64>,
    raw_written: Vec<f64>,
    raw_read: Vec<f64>,
    bytes: usize,
}

/// Milliseconds for all files.
fn each_file(work: impl Fn()) -> f64 {
    timed(|| (0..FILES).for_each(|_| work())).0
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
    let write = || night_file::write(&family, &Share::default(), made, &words);
    let text = write();
    files.bytes = text.len() * FILES;
    let read = incoming::of_night_file(text.as_bytes(), |_| None, &Said::default());
    let read = read.map_err(|trouble| anyhow::anyhow!(trouble.words(&words)))?;
    anyhow::ensure!(read.families[0].nights.len() == family[0].nights.len(), "all nights");
    let value: Value = serde_json::from_str(&text)?;
    for _ in 0..times {
        files.written.push(each_file(|| drop(std::hint::black_box(write()))));
        files.raw_written.push(each_file(|| {
            std::hint::black_box(serde_json::to_string_pretty(&value).is_ok());
        }));
        files.read.push(each_file(|| {
            let read = incoming::of_night_file(text.as_bytes(), |_| None, &Said::default());
            std::hint::black_box(read.is_ok());
        }));
        files.raw_read.push(each_file(|| {
            std::hint::black_box(serde_json::from_str::<Value>(&text).is_ok());
        }));
    }
    Ok(files)
}
