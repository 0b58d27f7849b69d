//! The store opened after ten years, beside a bare reading of its journal.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Context as _;
use jiff::civil::date;
use lullwatch_store::Store;
use serde::Serialize;

use crate::{timed, years};

const NIGHTS: u32 = 3_650;
const NOW: &str = "2026-11-24T00:30:00Z";

/// Milliseconds of each try.
#[derive(Default, Serialize)]
pub struct Opens {
    /// After an end as it should be.
    clean: Vec<f64>,
    /// After a kill.
    killed: Vec<f64>,
    /// The journal's lines read and their checksums looked at.
    raw: Vec<f64>,
    events: usize,
}

/// Takes so many of each, in turns.
pub fn measure(folder: &Path, times: usize) -> anyhow::Result<Opens> {
    let mut opens = Opens { events: years(folder)?, ..Opens::default() };
    for _ in 0..times {
        opens.clean.push(opened(folder)?);
        killed_while_open(folder)?;
        opens.killed.push(opened(folder)?);
        opens.raw.push(scanned(folder)?);
    }
    Ok(opens)
}

/// Ten years of nights, with their index; how many events that is.
pub fn years(folder: &Path) -> anyhow::Result<usize> {
    let events = years::write(folder, NIGHTS, date(2026, 11, 22)).events;
    // The first opening makes the index.
    opened(folder)?;
    Ok(events)
}

/// Opens it and ends as the app does.
fn opened(folder: &Path) -> anyhow::Result<f64> {
    let (took, opened) = timed(|| Store::open(folder, NOW.parse().unwrap_or_default()));
    let (keeper, _) = opened?.store.on_its_own_thread();
    keeper.close();
    Ok(took)
}

fn killed_while_open(folder: &Path) -> anyhow::Result<()> {
    let program = std::env::current_exe()?;
    let mut child =
        Command::new(program).arg("hold").arg(folder).stdout(Stdio::piped()).spawn()?;
    let said = child.stdout.take().context("no pipe")?;
    BufReader::new(said).read_line(&mut String::new())?;
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// Holds the store open until it is killed.
pub fn hold(folder: &Path) -> anyhow::Result<()> {
    let _opened = Store::open(folder, NOW.parse()?)?;
    println!("open");
    loop {
        std::thread::park();
    }
}

/// The least that any reader of the journal does: lines found, checksums compared.
fn scanned(folder: &Path) -> anyhow::Result<f64> {
    let (took, lines) = timed(|| -> anyhow::Result<usize> {
        let mut lines = 0;
        for entry in std::fs::read_dir(folder.join("journal"))? {
            for line in std::fs::read(entry?.path())?.split(|byte| *byte == b'\n') {
                lines += usize::from(std::hint::black_box(crc32c::crc32c(line)) != 0);
            }
        }
        Ok(lines)
    });
    anyhow::ensure!(lines? > 0, "there is no journal");
    Ok(took)
}
