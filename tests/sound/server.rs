//! A sound server of the test's own, whose one loudspeaker is a recording.

#![allow(dead_code, reason = "each test binary uses its own part")]

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::recording::{RATE, Recording};

/// What is waited for is asked about so often, with so long between: a quarter of a minute in all.
const TRIES: u32 = 300;
const BETWEEN: Duration = Duration::from_millis(50);

/// A PulseAudio with a null sink, and what it plays.
pub struct Server {
    folder: TempDir,
    daemon: Child,
    ear: Option<Ear>,
}

/// Records what the sink plays.
struct Ear {
    parec: Child,
    heard: Arc<Mutex<Recording>>,
}

impl Server {
    /// `None`, and one loud line, where there is no PulseAudio.
    pub fn start(test: &str) -> Option<Server> {
        for program in ["pulseaudio", "parec", "pacat"] {
            let there = Command::new(program).arg("--version").stdout(Stdio::null()).status();
            if !there.is_ok_and(|status| status.success()) {
                eprintln!("SKIPPED: {test}: `{program}` is not there; `cargo xtask setup`");
                return None;
            }
        }
        let folder = TempDir::new().unwrap();
        let config = "pcm.!default { type pulse }\nctl.!default { type pulse }\n";
        std::fs::write(folder.path().join("asound.conf"), config).unwrap();
        let daemon = daemon(folder.path());
        let mut server = Server { folder, daemon, ear: None };
        server.listen();
        Some(server)
    }

    /// What a program needs in its environment to sound here.
    pub fn environment(&self) -> Vec<(String, String)> {
        environment(self.folder.path(), "asound.conf")
    }

    /// The same with an ALSA configuration of one's own.
    pub fn environment_with(&self, config: &str) -> Vec<(String, String)> {
        std::fs::write(self.folder.path().join("other.conf"), config).unwrap();
        environment(self.folder.path(), "other.conf")
    }

    /// Ends the server as a crash does.
    pub fn kill(&mut self) {
        self.daemon.kill().unwrap();
        self.daemon.wait().unwrap();
        self.ear = None;
    }

    /// The server comes back, at the same place; what is recorded begins anew.
    pub fn restart(&mut self) {
        self.daemon = daemon(self.folder.path());
        self.listen();
    }

    /// Sends the server a signal.
    pub fn signal(&self, signal: &str) {
        let pid = self.daemon.id().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
    }

    /// What has been heard until now.
    pub fn heard(&self) -> MutexGuard<'_, Recording> {
        self.ear.as_ref().unwrap().heard.lock().unwrap()
    }

    /// Waits until something is heard in what was played from `since` on; when it began.
    pub fn hears(&self, since: Instant) -> Option<Instant> {
        wait_for(|| self.heard().onset(since))
    }

    /// How long the sink takes from being given a sample to its being heard: a known one is played
    /// by the server's own tool. What that tool buffers itself is in it too.
    pub fn own_delay(&self) -> Duration {
        let mut pacat = self.tool("pacat", &["--playback", "--latency-msec=20"]);
        let pacat = pacat.stdin(Stdio::piped()).spawn().unwrap();
        let mut pacat = Ended(pacat);
        let mut to = pacat.0.stdin.take().unwrap();
        let silence = vec![0_u8; RATE as usize / 100 * 2];
        let click = [0x00_u8, 0x60].repeat(RATE as usize / 100);
        let (mut clicked, begun) = (None, now());
        for block in 0..150_u32 {
            let due = begun + Duration::from_millis(10) * block;
            std::thread::park_timeout(due.saturating_duration_since(now()));
            if block == 100 {
                clicked = Some(now());
            }
            let block = if block == 100 { &click } else { &silence };
            std::io::Write::write_all(&mut to, block).unwrap();
        }
        let clicked = clicked.unwrap();
        let heard = self.hears(clicked).expect("the click is heard");
        heard.saturating_duration_since(clicked)
    }

    fn tool(&self, program: &str, words: &[&str]) -> Command {
        let mut tool = Command::new(program);
        tool.args(["--raw", "--format=s16le", "--channels=1", &format!("--rate={RATE}")])
            .args(words)
            .envs(self.environment())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        tool
    }

    fn listen(&mut self) {
        // The daemon answers when its socket does.
        let socket = self.folder.path().join("native");
        let there = wait_for(|| std::os::unix::net::UnixStream::connect(&socket).ok());
        assert!(there.is_some(), "pulseaudio does not answer");
        let mut parec =
            self.tool("parec", &["--record", "--device=ear.monitor", "--latency-msec=5"]);
        let mut parec = parec.stdout(Stdio::piped()).spawn().unwrap();
        let mut from = parec.stdout.take().unwrap();
        let heard = Arc::new(Mutex::new(Recording::default()));
        let told = heard.clone();
        std::thread::spawn(move || {
            let mut bytes = [0_u8; 4096];
            let mut odd = None;
            while let Ok(count @ 1..) = from.read(&mut bytes) {
                told.lock().unwrap().take(&mut odd, &bytes[..count], now());
            }
        });
        self.ear = Some(Ear { parec, heard });
        assert!(
            wait_for(|| (!self.heard().is_empty()).then_some(())).is_some(),
            "nothing recorded"
        );
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.daemon.kill().and_then(|()| self.daemon.wait()).is_err() {
            eprintln!("the test's sound server could not be ended");
        }
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        if self.parec.kill().and_then(|()| self.parec.wait()).is_err() {
            eprintln!("the test's recording could not be ended");
        }
    }
}

/// A program that is ended with this.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        if self.0.kill().and_then(|()| self.0.wait()).is_err() {
            eprintln!("a test's program could not be ended");
        }
    }
}

fn environment(folder: &Path, config: &str) -> Vec<(String, String)> {
    let place = |name: &str| folder.join(name).display().to_string();
    vec![
        ("ALSA_CONFIG_PATH".into(), place(config)),
        ("PULSE_SERVER".into(), format!("unix:{}", place("native"))),
        ("PULSE_RUNTIME_PATH".into(), place("run")),
        // Else a client that finds no server would start one.
        ("PULSE_CLIENTCONFIG".into(), place("client.conf")),
    ]
}

fn daemon(folder: &Path) -> Child {
    let home: PathBuf = folder.join("run");
    std::fs::create_dir_all(&home).unwrap();
    std::fs::write(folder.join("client.conf"), "autospawn = no\n").unwrap();
    let socket = folder.join("native");
    if socket.exists() {
        std::fs::remove_file(&socket).unwrap();
    }
    Command::new("pulseaudio")
        .args(["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"])
        .args(["--disable-shm=yes", "--realtime=no", "--log-level=error"])
        .arg(format!("--load=module-null-sink sink_name=ear rate={RATE} channels=1 format=s16le"))
        .arg(format!(
            "--load=module-native-protocol-unix auth-anonymous=1 socket={}",
            socket.display()
        ))
        .env("HOME", &home)
        .env("XDG_RUNTIME_DIR", &home)
        .env("PULSE_RUNTIME_PATH", &home)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[expect(clippy::disallowed_methods, reason = "when something is heard is what is measured")]
pub fn now() -> Instant {
    Instant::now()
}

/// Waits until there is something, or for a quarter of a minute.
pub fn wait_for<T>(mut there: impl FnMut() -> Option<T>) -> Option<T> {
    for _ in 0..TRIES {
        if let Some(it) = there() {
            return Some(it);
        }
        std::thread::park_timeout(BETWEEN);
    }
    None
}

/// Lets time go by in which something is to happen, or not to.
pub fn pass(time: Duration) {
    let until = now() + time;
    while now() < until {
        std::thread::park_timeout(until.saturating_duration_since(now()));
    }
}
