//! A night of ten hours lived through in minutes on the stepped clock, with the window shown: what
//! the app holds at its end, beside what it held at its start.

use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};

use super::Bench;
use super::apps::{Running, Which, now, pause};
use super::idle::{SETTLES, memory_mib_of};
use super::row::{Aim, Row};
use crate::headless;

const EVENING: &str = "2026-11-23T19:00:00Z";
const HOURS: u32 = 10;
/// Louder, softer, in, out: what one hand on the keyboard says, again and again.
const KEYS: [&str; 4] = ["Right", "Left", "g", "space"];
/// Between two of them, by the stepped clock: checks fall due and ring in between.
const STEP_S: u32 = 75;
/// Before the start is measured, so many keys have shown every part of the screen once.
const WARM: u32 = 24;

#[derive(Clone, Copy)]
struct Held {
    memory_mib: f64,
    /// Of the first process alone.
    own_mib: f64,
    handles: f64,
}

/// Lives through it.
pub fn night(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let display = bench.display()?;
    let data = bench.folder.join("night");
    if data.exists() {
        std::fs::remove_dir_all(&data)?;
    }
    let filled = Command::new(&bench.measure).arg("evening").arg(&data).arg(EVENING).status();
    ensure!(filled.context("measure")?.success(), "no evening could be made up");
    let socket = bench.folder.join("clock");
    if socket.exists() {
        std::fs::remove_file(&socket)?;
    }
    let environment = [
        ("LULLWATCH_STEPPED_CLOCK", EVENING.into()),
        ("LULLWATCH_STEPPED_SOCKET", socket.clone().into_os_string()),
    ];
    let app = Running::start_in(bench, Which::Ours, &display, &data, &environment)?;
    pause(SETTLES);
    app.press(&display, "space")?;
    let steps = HOURS * 3600 / STEP_S;
    let pace = Duration::from_secs(60 * bench.size.night_min) / steps;
    let mut seen = Vec::new();
    for step in 0..steps {
        if [WARM, steps / 2].contains(&step) {
            seen.push(held(&app)?);
        }
        let next = now() + pace;
        app.press(&display, KEYS[(step % 4) as usize])?;
        pause(pace / 4);
        headless::step(&socket, STEP_S.into())?;
        pause(next.saturating_duration_since(now()));
    }
    pause(SETTLES);
    let [start, half] = seen[..] else { bail!("a night of too few steps") };
    let end = held(&app)?;
    let row = |what: &str, against: &str, unit, end, then| {
        let what = format!("{what} after ten hours");
        Row::pairs(&what, against, unit, [vec![end], vec![then]])
    };
    let (all, at_start) = ("memory of all processes", "itself at the start");
    Ok(vec![
        row(all, at_start, "MiB", end.memory_mib, start.memory_mib).aiming_at(Aim::Above(10.0)),
        // What a night has once shown stays in memory; what leaks goes on growing.
        row(all, "itself after five", "MiB", end.memory_mib, half.memory_mib)
            .aiming_at(Aim::Above(10.0)),
        row("memory of the first process", at_start, "MiB", end.own_mib, start.own_mib),
        row("open handles", at_start, "", end.handles, start.handles).aiming_at(Aim::Above(0.0)),
    ])
}

fn held(app: &Running) -> anyhow::Result<Held> {
    let mut held = Held { memory_mib: 0.0, own_mib: 0.0, handles: 0.0 };
    for (place, process) in app.processes().into_iter().enumerate() {
        let memory_mib = memory_mib_of(process)?;
        held.memory_mib += memory_mib;
        if place == 0 {
            held.own_mib = memory_mib;
        }
        let handles = std::fs::read_dir(format!("/proc/{process}/fd"))?.count();
        held.handles += f64::from(u32::try_from(handles)?);
    }
    Ok(held)
}
