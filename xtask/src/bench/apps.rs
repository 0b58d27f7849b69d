//! Both apps as processes: started, waited for, looked at, ended.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};

use super::Bench;
use super::row::{Aim, Row};
use crate::headless::Display;
use crate::process::Ended;

/// An app has this long to draw its first frame.
const PATIENCE: Duration = Duration::from_secs(60);
const SLICE: Duration = Duration::from_millis(2);

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Ours,
    Empty,
}

/// An app that has drawn its first frame.
pub struct Running {
    app: Ended,
    /// From its start to its first frame, milliseconds.
    pub started_ms: f64,
}

#[expect(clippy::disallowed_methods, reason = "measures other processes; no night depends on it")]
pub fn now() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "measures other processes; no night depends on it")]
pub fn pause(time: Duration) {
    std::thread::sleep(time);
}

impl Running {
    /// Starts an app and waits for its first frame. `data` is ours alone.
    pub fn start(
        bench: &Bench,
        which: Which,
        display: &Display,
        data: &Path,
    ) -> anyhow::Result<Running> {
        Running::start_in(bench, which, display, data, &[])
    }

    /// The same, with more in its environment.
    pub fn start_in(
        bench: &Bench,
        which: Which,
        display: &Display,
        data: &Path,
        environment: &[(&str, OsString)],
    ) -> anyhow::Result<Running> {
        let ready = bench.folder.join(format!("ready-{which:?}"));
        if ready.exists() {
            std::fs::remove_file(&ready)?;
        }
        let program = match which {
            Which::Ours => bench.built.desktop(),
            Which::Empty => bench.empty.clone(),
        };
        let mut command = Command::new(&program);
        display
            .show(&mut command)
            .env("LULLWATCH_DATA_DIR", data)
            .env("LULLWATCH_READY_FILE", &ready)
            // No loudspeaker: nothing is due while it is watched.
            .env("ALSA_CONFIG_PATH", "/dev/null")
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let began = now();
        let mut app = Ended(command.spawn().with_context(|| program.display().to_string())?);
        while !ready.exists() {
            if let Some(status) = app.0.try_wait()? {
                bail!("{} ended with {status}", program.display());
            }
            ensure!(began.elapsed() < PATIENCE, "{} drew nothing", program.display());
            pause(SLICE);
        }
        Ok(Running { app, started_ms: began.elapsed().as_secs_f64() * 1000.0 })
    }

    /// The number of its process.
    pub fn id(&self) -> String {
        self.app.0.id().to_string()
    }

    /// Its process, and all that it has started.
    pub fn processes(&self) -> Vec<u32> {
        let mut found = vec![self.app.0.id()];
        let mut looked_at = 0;
        while let Some(process) = found.get(looked_at) {
            let children = format!("/proc/{process}/task/{process}/children");
            let children = std::fs::read_to_string(children).unwrap_or_default();
            found.extend(children.split_whitespace().filter_map(|it| it.parse::<u32>().ok()));
            looked_at += 1;
        }
        found
    }

    /// Takes its window off the screen, as closing it in a night does.
    pub fn hide(&self, display: &Display) -> anyhow::Result<()> {
        let window = self.window(display)?;
        let status = display.show(Command::new("xdotool").args(["windowunmap", &window])).status();
        ensure!(status.context("xdotool")?.success(), "the window cannot be hidden");
        Ok(())
    }

    /// Presses a key in its window.
    pub fn press(&self, display: &Display, key: &str) -> anyhow::Result<()> {
        let window = self.window(display)?;
        let words = ["windowfocus", "--sync", &window, "key", key];
        let pressed = display.show(Command::new("xdotool").args(words)).status();
        ensure!(pressed.context("xdotool")?.success(), "the key {key} is not pressed");
        Ok(())
    }

    /// The number of its window that is on the screen.
    fn window(&self, display: &Display) -> anyhow::Result<String> {
        let id = self.id();
        let words = ["search", "--onlyvisible", "--all", "--pid", &id, "--name", "."];
        let found = display.show(Command::new("xdotool").args(words)).output();
        let found = String::from_utf8(found.context("xdotool")?.stdout)?;
        found.lines().last().map(str::to_owned).context("no window is on the screen")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Those that it has started may outlive it.
        let words = self.processes().into_iter().skip(1).map(|it| it.to_string());
        if let Err(error) = self.app.0.kill() {
            eprintln!("xtask: {error}");
        }
        let ended = Command::new("kill").arg("-KILL").args(words).stderr(Stdio::null()).status();
        if let Err(error) = ended {
            eprintln!("xtask: {error}");
        }
    }
}

/// A data folder with a child whose night is running.
pub fn filled(bench: &Bench) -> anyhow::Result<PathBuf> {
    made_up(bench, "fill")
}

/// A data folder as `measure` makes it under that name.
fn made_up(bench: &Bench, how: &str) -> anyhow::Result<PathBuf> {
    let data = bench.folder.join("data").join(how);
    if data.exists() {
        std::fs::remove_dir_all(&data)?;
    }
    let status = Command::new(&bench.measure).arg(how).arg(&data).status().context("measure")?;
    ensure!(status.success(), "no night could be made up");
    Ok(data)
}

/// From the start of the process to the first frame that can be tapped.
pub fn start(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let display = bench.display()?;
    let (night, years) = (filled(bench)?, made_up(bench, "years")?);
    let mut samples = [Vec::new(), Vec::new(), Vec::new()];
    // The first of each fills the caches, and is not counted.
    for place in 0..=bench.size.starts {
        let turns = if place % 2 == 0 { [0, 1, 2] } else { [2, 1, 0] };
        for turn in turns {
            let (which, data) =
                [(Which::Ours, &night), (Which::Empty, &night), (Which::Ours, &years)][turn];
            let started_ms = Running::start(bench, which, &display, data)?.started_ms;
            if place > 0 {
                samples[turn].push(started_ms);
            }
        }
    }
    let [night, empty, years] = samples;
    let row = |what: &str, against: &str, ours, theirs| {
        let what = format!("start to first frame, {what}");
        Row::pairs(&what, against, "ms", [ours, theirs]).aiming_at(Aim::Ratio(1.1))
    };
    Ok(vec![
        row("in a night", "an empty app", night.clone(), empty),
        row("after ten years", "in a first night", years, night),
    ])
}
