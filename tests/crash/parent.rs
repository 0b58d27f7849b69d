//! Whoever starts the child, listens to it, and ends it.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use super::child::{self, TOLD, Work};

/// A child that says nothing for so long hangs.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a child says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A record was acknowledged.
    Kept { run: u32, number: u32 },
    /// A backup was made.
    BackedUp(PathBuf),
    /// A backup is about to take the place of what is kept …
    Restoring(PathBuf),
    /// … and has.
    Restored,
    /// The store refused, and the child ends.
    Refused,
    /// All was done that there was to do.
    Done,
    /// What it is about to do.
    At(String),
}

impl Said {
    fn of(line: &str) -> Option<Said> {
        let said = line.strip_prefix(TOLD)?;
        let (word, rest) = said.split_once(' ').unwrap_or((said, ""));
        match word {
            "kept" => {
                let (run, number) = rest.split_once(' ')?;
                Some(Said::Kept { run: run.parse().ok()?, number: number.parse().ok()? })
            }
            "backed" => Some(Said::BackedUp(rest.strip_prefix("up ")?.into())),
            "restoring" => Some(Said::Restoring(rest.into())),
            "restored" => Some(Said::Restored),
            "refused" => Some(Said::Refused),
            "done" => Some(Said::Done),
            "at" => Some(Said::At(rest.into())),
            _ => None,
        }
    }
}

/// A child at work.
pub struct Working {
    child: Child,
    /// Each line, and whether it was read after the power was cut.
    lines: mpsc::Receiver<(String, bool)>,
    is_cut: Arc<AtomicBool>,
    said: Vec<Said>,
    /// What it wrote besides: panics, for whoever looks into a failure.
    other: Vec<String>,
}

/// The command that runs a child: this binary, with the child's test alone.
pub fn child(work: Work, folder: &Path, run: u32, seed: u64) -> (PathBuf, Vec<String>, Envs) {
    let program = std::env::current_exe().unwrap();
    let words = ["crash::child::works", "--exact", "--ignored", "--nocapture", "--quiet"];
    let words = words.map(str::to_owned).to_vec();
    let envs = vec![
        (child::WORK, work.name().to_owned()),
        (child::FOLDER, folder.display().to_string()),
        (child::RUN, run.to_string()),
        (child::SEED, seed.to_string()),
    ];
    (program, words, envs)
}

/// Variables of the environment, by name.
pub type Envs = Vec<(&'static str, String)>;

impl Working {
    /// Starts a child on a folder; it logs nights from number `run` on.
    pub fn start(work: Work, folder: &Path, run: u32, seed: u64) -> Working {
        let (program, words, envs) = child(work, folder, run, seed);
        let mut command = Command::new(program);
        command.args(words).envs(envs);
        Working::run(command)
    }

    /// Runs a command that ends in a child.
    pub fn run(mut command: Command) -> Working {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let mut pipe = BufReader::new(child.stderr.take().unwrap());
        let (give, lines) = mpsc::channel();
        let is_cut = Arc::new(AtomicBool::new(false));
        let is_late = Arc::clone(&is_cut);
        std::thread::spawn(move || {
            let mut line = Vec::new();
            while pipe.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
                // A line without its end was cut off with the child: it said nothing.
                if line.ends_with(b"\n") {
                    let text = String::from_utf8_lossy(&line).trim_end().to_owned();
                    if give.send((text, is_late.load(Ordering::SeqCst))).is_err() {
                        return;
                    }
                }
                line.clear();
            }
        });
        Working { child, lines, is_cut, said: Vec::new(), other: Vec::new() }
    }

    /// To be called just before the power is cut: what is heard later was said by a process that in
    /// truth had ended, and counts for nothing. (Where ext4 is shut down in the middle of a sync, it
    /// may let that sync return as if it had been done.)
    pub fn is_about_to_be_cut(&self) {
        self.is_cut.store(true, Ordering::SeqCst);
    }

    /// Listens until something is said that is waited for; `false`: the child has ended before.
    pub fn hears(&mut self, mut wanted: impl FnMut(&Said) -> bool) -> bool {
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok((line, is_late)) => match Said::of(&line) {
                    // It says what is only about to be done, and may have been begun before.
                    Some(said) if is_late && !matches!(said, Said::Restoring(_)) => {}
                    Some(said) => {
                        self.said.push(said);
                        if self.said.last().is_some_and(&mut wanted) {
                            return true;
                        }
                    }
                    None => self.other.push(line),
                },
                Err(mpsc::RecvTimeoutError::Disconnected) => return false,
                Err(mpsc::RecvTimeoutError::Timeout) => panic!("the child hangs: {self}"),
            }
        }
    }

    /// Waits for a moment of the work that is worth hurting it; `false`: the child has ended before.
    pub fn comes_to_a_moment(&mut self, work: Work, random: &mut fastrand::Rng) -> bool {
        let cue = match work {
            Work::Opening => Some("opening"),
            Work::Rebuilding => Some("rebuilding"),
            Work::BackingUp => Some("backing up"),
            _ => None,
        };
        let mut count = match work {
            Work::Bulk => random.u32(1..300),
            Work::Restoring => 1,
            Work::Rebuilding | Work::BackingUp => random.u32(1..4),
            Work::Opening => random.u32(1..8),
            _ => random.u32(1..60),
        };
        let is_there = self.hears(|said| {
            let counts = match (said, cue) {
                (Said::At(place), Some(cue)) => place == cue,
                (Said::Kept { .. }, None) => work != Work::Restoring,
                (Said::Restoring(_), None) => true,
                _ => false,
            };
            count -= u32::from(counts);
            count == 0
        });
        // A little further on, which no line tells: somewhere inside the next calls to the disk.
        std::thread::park_timeout(Duration::from_micros(random.u64(0..15_000)));
        is_there
    }

    /// Ends the child with `kill -9`, and gives what it had said, and what it wrote besides.
    pub fn end(mut self) -> (Vec<Said>, Vec<String>) {
        self.child.kill().and_then(|()| self.child.wait()).unwrap();
        self.hears(|_| false);
        (std::mem::take(&mut self.said), std::mem::take(&mut self.other))
    }

    /// Waits for the child to end by itself; whether it ended well.
    pub fn ends(mut self) -> (Vec<Said>, Vec<String>, bool) {
        self.hears(|_| false);
        let is_well = self.child.wait().is_ok_and(|status| status.success());
        (std::mem::take(&mut self.said), std::mem::take(&mut self.other), is_well)
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_some())
    }
}

impl std::fmt::Display for Working {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:?} {:?}", self.said.last(), self.other)
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        // Only where a test fails has it not been ended before.
        self.child.kill().and_then(|()| self.child.wait()).ok();
    }
}
