//! The app without WebDriver, which opens a socket of its own: driven by keys, as a person does.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use lullwatch_core::Event;
use lullwatch_store::read_only;
use tempfile::TempDir;

use super::app::{Home, binary};

/// What is waited for is asked about so often, …
const TRIES: u32 = 600;
/// … with so long between: a minute in all.
const BETWEEN: Duration = Duration::from_millis(100);

/// The running app.
pub struct Bare {
    child: Child,
    sockets: TempDir,
    data: PathBuf,
}

/// Waits until there is something.
pub fn until<T>(what: &str, mut there: impl FnMut() -> Option<T>) -> T {
    for _ in 0..TRIES {
        if let Some(it) = there() {
            return it;
        }
        std::thread::park_timeout(BETWEEN);
    }
    panic!("waited in vain: {what}");
}

/// Whether a program is there and may do what it is asked to; else says loudly what is left out.
pub fn may(words: &[&str], test: &str) -> bool {
    let ran = Command::new(words[0])
        .args(&words[1..])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let may = ran.is_ok_and(|status| status.success());
    if !may {
        eprintln!("SKIPPED: {test}: `{}` does not work here", words.join(" "));
    }
    may
}

impl Bare {
    /// Starts the app under `around`, as `["unshare", "-n"]`, and waits for its first view.
    pub fn start(home: &Home, around: &[&str], environment: &[(&str, &str)]) -> Bare {
        let app = Bare::begin(home, around, environment);
        until("the first view", || app.ready().exists().then_some(()));
        app
    }

    /// Starts the app, and waits for nothing.
    pub fn begin(home: &Home, around: &[&str], environment: &[(&str, &str)]) -> Bare {
        let sockets = TempDir::new().unwrap();
        let words: Vec<&str> = around.iter().copied().chain([binary()]).collect();
        let log = std::fs::File::create(home.folder.path().join("log")).unwrap();
        let mut app = Command::new(words[0]);
        app.args(&words[1..])
            .env("HOME", home.folder.path())
            .env("LULLWATCH_DATA_DIR", home.data())
            .env("LULLWATCH_STEPPED_CLOCK", &home.time)
            .env("LULLWATCH_STEPPED_SOCKET", sockets.path().join("clock"))
            .env("LULLWATCH_READY_FILE", sockets.path().join("ready"))
            .env("TZ", "America/New_York")
            .env("ALSA_CONFIG_PATH", "/dev/null")
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .process_group(0);
        for (name, value) in environment {
            // What is empty is not there.
            if value.is_empty() {
                app.env_remove(name)
            } else {
                app.env(name, value)
            };
        }
        Bare { child: app.spawn().unwrap(), sockets, data: home.data() }
    }

    /// The file that is written when a view has been painted.
    pub fn ready(&self) -> PathBuf {
        self.sockets.path().join("ready")
    }

    /// Presses a key in the window until `done` says that it was taken.
    pub fn press<T>(&self, key: &str, mut done: impl FnMut(&[Event]) -> Option<T>) -> T {
        let window = until("the window", || {
            let found = Command::new("xdotool")
                .args(["search", "--onlyvisible", "--name", "^Lullwatch$"])
                .output()
                .unwrap();
            let found = String::from_utf8(found.stdout).unwrap();
            found.lines().last().map(str::to_owned)
        });
        for _ in 0..20 {
            let pressed = Command::new("xdotool")
                .args(["windowfocus", "--sync", &window, "key", "--clearmodifiers", key])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            assert!(pressed.is_ok(), "xdotool");
            for _ in 0..20 {
                if let Some(it) = done(&self.events()) {
                    return it;
                }
                std::thread::park_timeout(BETWEEN);
            }
        }
        panic!("the key {key} is not taken: {:?}", self.words());
    }

    /// Everything said in the last night, as the journal has it.
    pub fn events(&self) -> Vec<Event> {
        let Ok((reader, _)) = read_only(&self.data) else { return Vec::new() };
        let night = reader.nights(None, 1).unwrap().pop();
        night.map(|night| reader.events(night.id).unwrap()).unwrap_or_default()
    }

    /// The same, as the words of what was done.
    pub fn words(&self) -> Vec<&'static str> {
        words(&self.events())
    }

    /// Moves the clock by so many seconds.
    pub fn step(&self, seconds: i64) {
        let mut stream = UnixStream::connect(self.sockets.path().join("clock")).unwrap();
        writeln!(stream, "step {seconds}").unwrap();
        let mut answer = String::new();
        BufReader::new(stream).read_line(&mut answer).unwrap();
    }

    /// A night by keys alone: put down, louder, a check, out again, and on to noon.
    pub fn a_night(&self) {
        let has = |word: &'static str| {
            move |events: &[Event]| words(events).contains(&word).then_some(())
        };
        self.press("space", has("put_down"));
        self.press("Right", has("cry"));
        self.step(300);
        self.press("g", has("enter"));
        self.press("space", has("leave"));
        self.step(16 * 3600);
        until("the backup of the night", || {
            std::fs::read_dir(self.data.join("backups")).ok()?.flatten().next()
        });
    }

    /// The app's own process: the first below whatever it was started under.
    pub fn pid(&self) -> u32 {
        until("the app's process", || {
            let mut pid = self.child.id();
            loop {
                let exe = std::fs::read_link(format!("/proc/{pid}/exe")).ok()?;
                if exe == Path::new(binary()) {
                    return Some(pid);
                }
                let children = format!("/proc/{pid}/task/{pid}/children");
                let children = std::fs::read_to_string(children).ok()?;
                pid = children.split_whitespace().next()?.parse().ok()?;
            }
        })
    }

    /// Ends the app at once, and all that it was started under.
    pub fn kill(self) {
        drop(self);
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // Its own group, made at its start: nobody else is in it.
        let group = format!("-{}", self.child.id());
        let ended = Command::new("kill").args(["-KILL", "--", &group]).status();
        if ended.is_err() || self.child.wait().is_err() {
            eprintln!("the app could not be ended");
        }
    }
}

/// The words of what was done.
pub fn words(events: &[Event]) -> Vec<&'static str> {
    let word = |event: &Event| match &event.body {
        lullwatch_core::Body::Action { action } => Some(action.word()),
        _ => None,
    };
    events.iter().filter_map(word).collect()
}
