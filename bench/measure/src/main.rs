//! Measures what needs no window. Every subcommand prints one JSON document: samples in
//! milliseconds, those of one place taken one after another.
//!
//! - `fill FOLDER`: no measurement; keeps a child on a plan with checks every twenty minutes, put
//!   down now and crying. `evening FOLDER TIME`: keeps a child and a plan with growing waits alone.
//!   `years FOLDER`: keeps ten years of nights.
//! - `chime PAIRS`: from due to heard, on a sound server of its own; `null` where there is none.
//! - `durable FOLDER PAIRS`: from command in to acknowledged event out.
//! - `fold`: events of a night taken in, at several lengths.
//! - `open FOLDER TIMES`: the store opened after ten years. `hold FOLDER`: holds it open.
//! - `files FOLDER TIMES`: night files of 10,000 nights, written and read.
//! - `replay PAIRS`: a night of 150 pick-ups, and 400,000 events in nights, read and replayed.

mod chime;
mod durable;
mod files;
mod fill;
mod fold;
mod open;
mod replay;
#[path = "../../../src-tauri/store/tests/common/years.rs"]
mod years;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let document = match words[..] {
        ["evening", folder, time] => {
            return fill::evening(&PathBuf::from(folder), time.parse()?, "ferber-2006").map(drop);
        }
        ["fill", folder] => return fill::fill(&PathBuf::from(folder)),
        ["years", folder] => return open::years(&PathBuf::from(folder)).map(drop),
        ["durable", folder, pairs] => {
            serde_json::to_string(&durable::measure(&PathBuf::from(folder), number(pairs)?)?)?
        }
        ["sounder"] => return chime::sounder(),
        ["chime", pairs] => serde_json::to_string(&chime::measure(number(pairs)?)?)?,
        ["hold", folder] => return open::hold(&PathBuf::from(folder)),
        ["open", folder, times] => {
            serde_json::to_string(&open::measure(&PathBuf::from(folder), number(times)?)?)?
        }
        ["files", folder, times] => {
            serde_json::to_string(&files::measure(&PathBuf::from(folder), number(times)?)?)?
        }
        ["fold"] => serde_json::to_string(&fold::measure()?)?,
        ["replay", pairs] => serde_json::to_string(&replay::measure(number(pairs)?)?)?,
        _ => bail!(
            "say fill FOLDER, chime PAIRS, durable FOLDER PAIRS, open FOLDER TIMES, files FOLDER \
             TIMES, fold, or replay PAIRS"
        ),
    };
    println!("{document}");
    Ok(())
}

fn number(word: &str) -> anyhow::Result<usize> {
    word.parse().with_context(|| format!("`{word}` is no number"))
}

/// How long something takes, milliseconds, and what came of it.
fn timed<T>(what: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let result = what();
    (milliseconds(start.elapsed()), result)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
