//! The window without a display: Xvfb, and a picture of it.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail};

use crate::process::{Ended, command, is_there, run};

/// The app has this long to draw its first view.
const PATIENCE: Duration = Duration::from_secs(120);
const SLICE: Duration = Duration::from_millis(200);

/// A display in memory.
pub struct Display {
    /// As `:99`.
    pub name: String,
    _server: Ended,
}

impl Display {
    /// Starts Xvfb on a number that is free.
    ///
    /// # Errors
    /// Xvfb is missing or does not start.
    pub fn start(size: &str) -> anyhow::Result<Display> {
        let screen = format!("{size}x24");
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &screen,
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb cannot be started")?;
        let out = server.stdout.take().context("Xvfb says nothing")?;
        let server = Ended(server);
        let mut number = String::new();
        BufReader::new(out)
            .read_line(&mut number)
            .context("Xvfb says nothing")?;
        if number.trim().is_empty() {
            bail!("Xvfb did not start");
        }
        Ok(Display {
            name: format!(":{}", number.trim()),
            _server: server,
        })
    }
}

/// A program under `display`, with a session bus where there can be one.
pub fn under(display: &Display, program: &Path, arguments: &[&str]) -> Command {
    let program = program.to_string_lossy();
    let mut words = vec![program.as_ref()];
    words.extend(arguments);
    let mut command = if is_there("dbus-run-session") {
        let mut all = vec!["--"];
        all.extend(&words);
        command("dbus-run-session", &all)
    } else {
        command(words[0], &words[1..])
    };
    command
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11");
    command
}

/// Runs the app until its first view is drawn, and writes a picture of it.
///
/// # Errors
/// It does not draw in time, or the picture is blank.
pub fn shot(app: &Path, arguments: &[&str], picture: &Path) -> anyhow::Result<()> {
    let folder = std::env::temp_dir().join(format!("lullwatch-headless-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let ready = folder.join("ready");
    let display = Display::start("460x820")?;
    let child = under(&display, app, arguments)
        .env("LULLWATCH_DATA_DIR", folder.join("data"))
        .env("LULLWATCH_READY_FILE", &ready)
        .spawn()
        .context("the app cannot be started")?;
    let app = Ended(child);
    let drawn = wait_for(&ready);
    let result = drawn.and_then(|()| take(&display, picture));
    drop(app);
    std::fs::remove_dir_all(&folder).context("the temporary folder cannot be removed")?;
    result?;
    println!("screenshot: {}", picture.display());
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "waits on another process; no night depends on it"
)]
fn wait_for(ready: &Path) -> anyhow::Result<()> {
    let mut waited = Duration::ZERO;
    while !ready.exists() {
        if waited >= PATIENCE {
            bail!("the window drew nothing in {} s", PATIENCE.as_secs());
        }
        std::thread::sleep(SLICE);
        waited += SLICE;
    }
    // The window is shown with its first view; the display needs a moment to have it.
    std::thread::sleep(Duration::from_secs(1));
    Ok(())
}

fn take(display: &Display, picture: &Path) -> anyhow::Result<()> {
    if let Some(folder) = picture.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let path = picture.to_string_lossy();
    run(command("import", &["-window", "root", &path]).env("DISPLAY", &display.name))?;
    let colours = Command::new("identify")
        .args(["-format", "%k", &path])
        .output()?;
    let colours: u32 = String::from_utf8_lossy(&colours.stdout)
        .trim()
        .parse()
        .unwrap_or(0);
    if colours < 3 {
        bail!("{} is blank: the window was not drawn", picture.display());
    }
    Ok(())
}
