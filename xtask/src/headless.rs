//! The window without a display: Xvfb, a session bus of its own, and a picture.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail};

use crate::process::{Ended, command, is_there, run};

/// The app has this long to draw its first view.
const PATIENCE: Duration = Duration::from_secs(120);
const SLICE: Duration = Duration::from_millis(200);

/// A display in memory, with a session bus where there can be one.
///
/// Both are children of this process and end with it; `dbus-run-session`, when it is ended, would
/// leave its bus and its program behind.
pub struct Display {
    /// As `:99`.
    name: String,
    bus: Option<String>,
    // Ended in this order.
    _bus: Option<Ended>,
    _server: Ended,
}

impl Display {
    /// Starts Xvfb on a number that is free.
    ///
    /// # Errors
    /// Xvfb is missing or does not start.
    pub fn start(size: &str) -> anyhow::Result<Display> {
        let screen = format!("{size}x24");
        let (server, number) = speaking(Command::new("Xvfb").args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            &screen,
            "-nolisten",
            "tcp",
        ]))?;
        let (bus, address) = if is_there("dbus-daemon") {
            let words = ["--session", "--nofork", "--nopidfile", "--print-address=1"];
            let (bus, address) = speaking(Command::new("dbus-daemon").args(words))?;
            (Some(bus), Some(address))
        } else {
            println!("no session bus: dbus-daemon is not installed");
            (None, None)
        };
        Ok(Display { name: format!(":{number}"), bus: address, _bus: bus, _server: server })
    }

    /// Makes `command` show its windows here.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        if let Some(address) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", address);
        }
        command.env("DISPLAY", &self.name).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11")
    }
}

/// Starts a server; with it its first line, which says that it is ready, and where.
fn speaking(server: &mut Command) -> anyhow::Result<(Ended, String)> {
    let name = server.get_program().to_string_lossy().into_owned();
    let mut server = server
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{name} cannot be started"))?;
    let out = server.stdout.take();
    let server = Ended(server);
    let mut line = String::new();
    BufReader::new(out.with_context(|| format!("{name} says nothing"))?).read_line(&mut line)?;
    let line = line.trim();
    if line.is_empty() {
        bail!("{name} did not start");
    }
    Ok((server, line.to_owned()))
}

/// Runs the app until its first view is drawn, and writes a picture of it.
///
/// # Errors
/// It does not draw in time, or the picture is blank.
pub fn shot(app: &Path, arguments: &[&str], picture: &Path) -> anyhow::Result<()> {
    let folder = std::env::temp_dir().join(format!("lullwatch-headless-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let ready = folder.join("ready");
    // The screen is as large as the window, so that a picture of the one is a picture of the other.
    let display = Display::start("460x820")?;
    let child = display
        .show(&mut command(&app.to_string_lossy(), arguments))
        .env("LULLWATCH_DATA_DIR", folder.join("data"))
        .env("LULLWATCH_READY_FILE", &ready)
        .spawn()
        .context("the app cannot be started")?;
    let mut app = Ended(child);
    let drawn = wait_for(&ready, &mut app.0);
    let result = drawn.and_then(|()| take(&display, picture));
    drop(app);
    std::fs::remove_dir_all(&folder).context("the temporary folder cannot be removed")?;
    result?;
    println!("screenshot: {}", picture.display());
    Ok(())
}

/// Waits until the app has drawn its first view.
///
/// # Errors
/// It ends before, or does not draw in time.
#[expect(clippy::disallowed_methods, reason = "waits on another process; no night depends on it")]
pub fn wait_for(ready: &Path, app: &mut Child) -> anyhow::Result<()> {
    let mut waited = Duration::ZERO;
    while !ready.exists() {
        if let Some(status) = app.try_wait()? {
            bail!("the app ended before it drew anything, with {status}");
        }
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

/// Moves the stepped clock of an app that listens at `socket` by so many seconds; the time that it is
/// then.
///
/// # Errors
/// Nobody listens, or this system has no such sockets.
pub fn step(socket: &Path, seconds: i64) -> anyhow::Result<String> {
    #[cfg(unix)]
    {
        use std::io::Write as _;
        use std::os::unix::net::UnixStream;
        let mut stream = UnixStream::connect(socket).context("the stepped clock")?;
        writeln!(stream, "step {seconds}")?;
        let mut answer = String::new();
        BufReader::new(stream).read_line(&mut answer)?;
        Ok(answer.trim().to_owned())
    }
    #[cfg(not(unix))]
    bail!("{} cannot be told to step by {seconds} s on this system", socket.display())
}

/// Writes a picture of the display.
///
/// # Errors
/// It cannot be taken, or is blank.
pub fn take(display: &Display, picture: &Path) -> anyhow::Result<()> {
    if let Some(folder) = picture.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let path = picture.to_string_lossy();
    run(display.show(&mut command("import", &["-window", "root", &path])))?;
    let colours = Command::new("identify").args(["-format", "%k", &path]).output()?;
    let colours: u32 = String::from_utf8_lossy(&colours.stdout).trim().parse().unwrap_or(0);
    if colours < 3 {
        bail!("{} is blank: the window was not drawn", picture.display());
    }
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;

    use super::{speaking, wait_for};

    #[test]
    fn a_server_that_says_nothing_has_not_started() {
        let (_server, line) = speaking(Command::new("sh").args(["-c", "echo 7; cat"])).unwrap();
        assert_eq!(line, "7");
        assert!(speaking(&mut Command::new("true")).is_err());
    }

    #[test]
    fn an_app_that_ends_is_not_waited_for() {
        let mut app = Command::new("false").spawn().unwrap();
        let never = std::env::temp_dir().join("lullwatch-never-there");
        let said = wait_for(&never, &mut app).unwrap_err().to_string();
        assert!(said.contains("ended before it drew"), "{said}");
    }
}
