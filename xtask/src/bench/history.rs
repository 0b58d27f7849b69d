//! The history of ten years, beside that of a week, in the real window.

use anyhow::Context as _;
use serde::Deserialize;

use super::Bench;
use super::row::{Aim, Row};
use crate::process::run;
use crate::test::of_window;

/// The test of the window that opens both in turns, and writes down how long it took.
const TEST: &str = "window::history::years_of_nights_are_seen_beside_a_week_of_them";
const YEARS: &str = "10";

/// Milliseconds from the press to the rows being painted, in turns.
#[derive(Deserialize)]
struct Opened {
    week: Vec<f64>,
    years: Vec<f64>,
}

pub fn history(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let samples = bench.folder.join("history.json");
    if samples.exists() {
        std::fs::remove_file(&samples)?;
    }
    let display = bench.display()?;
    let mut command = of_window();
    command
        .args(["--exact", TEST])
        .env("LULLWATCH_BINARY", bench.built.desktop())
        .env("LULLWATCH_YEARS", YEARS)
        .env("LULLWATCH_SAMPLES", &samples);
    run(display.show(&mut command))?;
    let text = std::fs::read_to_string(&samples).context("the window's samples")?;
    let Opened { week, years } = serde_json::from_str(&text)?;
    Ok(vec![
        Row::pairs("history of ten years to painted", "of a week", "ms", [years, week])
            .aiming_at(Aim::Ratio(1.2)),
    ])
}
