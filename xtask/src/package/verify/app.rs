//! The installed app, on a stepped clock, driven by keys.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail};

use super::super::tree::said;
use super::clean_root::CleanRoot;
use crate::headless::{self, Display};
use crate::process::Ended;

/// What is waited for is asked about so often, …
const TRIES: u32 = 300;
/// … with so long between: a minute in all, and what the asking takes.
const BETWEEN: Duration = Duration::from_millis(200);
const DRAWN_AFTER: Duration = Duration::from_secs(3);

/// The running app.
pub(super) struct App<'a> {
    display: &'a Display,
    clock: PathBuf,
    _process: Ended,
}

impl<'a> App<'a> {
    /// Starts it at that time and waits for its first view.
    ///
    /// # Errors
    /// It shows none.
    pub(super) fn start(
        clean: &CleanRoot,
        display: &'a Display,
        now: &str,
    ) -> anyhow::Result<App<'a>> {
        let (clock, ready) = (clean.home().join("clock"), clean.home().join("ready"));
        for old in [&clock, &ready] {
            if old.exists() {
                std::fs::remove_file(old)?;
            }
        }
        let mut command = clean.as_user();
        display.show(&mut command).arg("lullwatch-desktop");
        // The bus of this machine is not reached from there.
        command.env_remove("DBUS_SESSION_BUS_ADDRESS");
        command.env("LULLWATCH_STEPPED_CLOCK", now).env("TZ", "America/New_York");
        command.env("LULLWATCH_STEPPED_SOCKET", "/home/parent/clock");
        command.env("LULLWATCH_READY_FILE", "/home/parent/ready");
        let mut process = Ended(command.spawn().context("the app cannot be started")?);
        headless::wait_for(&ready, &mut process.0)?;
        Ok(App { display, clock, _process: process })
    }

    /// Waits until something is so.
    pub(super) fn until(
        &self,
        what: &str,
        so: impl Fn() -> anyhow::Result<bool>,
    ) -> anyhow::Result<()> {
        for _ in 0..TRIES {
            if so()? {
                return Ok(());
            }
            std::thread::park_timeout(BETWEEN);
        }
        bail!("waited in vain: {what}")
    }

    /// Presses a key in the window until it was taken.
    pub(super) fn press(
        &self,
        key: &str,
        taken: impl Fn() -> anyhow::Result<bool>,
    ) -> anyhow::Result<()> {
        let mut find = Command::new("xdotool");
        find.args(["search", "--sync", "--onlyvisible", "--name", "^Lullwatch$"]);
        let found = String::from_utf8(said(self.display.show(&mut find))?)?;
        let window = found.lines().last().context("no window")?;
        for _ in 0..20 {
            let mut press = Command::new("xdotool");
            press.args(["windowfocus", "--sync", window, "key", "--clearmodifiers", key]);
            // A window that is just being drawn refuses; the next try will tell.
            self.display.show(&mut press).stderr(Stdio::null()).status().context("xdotool")?;
            for _ in 0..10 {
                if taken()? {
                    return Ok(());
                }
                std::thread::park_timeout(BETWEEN);
            }
        }
        bail!("the key {key} is not taken")
    }

    /// Moves the clock by so many seconds; the time that it is then.
    pub(super) fn step(&self, seconds: i64) -> anyhow::Result<String> {
        headless::step(&self.clock, seconds)
    }

    /// Starts the app once more on a file in the user's home, which the running one shows.
    pub(super) fn open(&self, clean: &CleanRoot, file: &str) -> anyhow::Result<()> {
        said(clean.at_home().args(["lullwatch-desktop", file])).map(drop)
    }

    /// A picture of the screen, once it has had the time to be drawn: what is kept is told before it is
    /// shown, and without a graphics card drawing takes its time.
    pub(super) fn picture(&self, picture: &Path) -> anyhow::Result<()> {
        std::thread::park_timeout(DRAWN_AFTER);
        headless::take(self.display, picture)
    }

    /// Ends the app at once, as a power cut would; the time that it was.
    pub(super) fn end(self) -> anyhow::Result<String> {
        self.step(0)
    }
}
