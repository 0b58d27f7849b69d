//! The watchdog: a small process that rings where the app has died, hangs or was killed when
//! something was due.
//!
//! The app tells it over a pipe when it will sound next, and once more when it does; what is not
//! said in time, and the end of the pipe without a word, it makes up for. It counts time in suspend
//! as the app does, holds no lock, and ends by itself. An app that is opened again claims the folder
//! anew, which ends the watchdog of the one before.

mod vigil;

use std::io::{self, BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use vigil::{Order, Said, Vigil};

use crate::chime::{Chime, Tone};
use crate::clock::since_boot_ms;

/// The app's binary is a watchdog if this is its first word; folder, claim and
/// language follow.
pub const WORD: &str = "--watchdog";
/// In the data folder: which app it belongs to now.
const CLAIM: &str = "watched";
/// A watchdog that is to end may take so long to be told.
const ENDS_WITHIN: Duration = Duration::from_secs(1);
/// What lies closer together than this is the same time; milliseconds.
const SAME_MS: i64 = 500;
/// A watchdog that dies is started again so often.
const MOST_STARTS: u32 = 5;

/// Says that the folder belongs to this app from here on.
///
/// # Errors
/// The folder cannot be written; then the watchdog of an app before this one is not ended.
pub fn claim(folder: &Path) -> io::Result<String> {
    // Of one length, so that writing over it needs no room on a full disk.
    let claim = format!("{:010}-{:020}\n", std::process::id(), since_boot_ms()?);
    write(folder, &claim)?;
    Ok(claim)
}

fn write(folder: &Path, claim: &str) -> io::Result<()> {
    let path = folder.join(CLAIM);
    let mut file =
        std::fs::OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
    file.write_all(claim.as_bytes())
}

/// Whether the folder belongs to another app now, or is gone.
fn is_claimed_anew(folder: &Path, claim: &str) -> bool {
    match std::fs::read_to_string(folder.join(CLAIM)) {
        Ok(found) => found != claim,
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

/// The app's side.
#[derive(Debug)]
pub struct Watchdog {
    words: FirstWords,
    /// The thread that speaks to the process, while a night runs.
    running: Option<Running>,
    last: Option<Said>,
}

/// What the process is told at its start.
#[derive(Clone, Debug)]
struct FirstWords {
    folder: PathBuf,
    claim: String,
    /// As its code, `de`.
    language: String,
}

#[derive(Debug)]
struct Running {
    says: mpsc::Sender<Said>,
    ended: mpsc::Receiver<()>,
}

impl Watchdog {
    /// No process yet; it is started when there is something to watch.
    #[must_use]
    pub fn new(folder: &Path, claim: String) -> Watchdog {
        let words = FirstWords { folder: folder.to_owned(), claim, language: "en".into() };
        Watchdog { words, running: None, last: None }
    }

    /// The language, by its code, that a process started from here on is to speak.
    pub fn speak(&mut self, language: &str) {
        language.clone_into(&mut self.words.language);
    }

    /// Tells when the app sounds next (milliseconds from now; `None`: not for all it knows),
    /// whether something calls already, and how to ring. Waits for nothing.
    pub fn watch(&mut self, sounds_in_ms: Option<i64>, calls: bool, tone: Option<Tone>) {
        let Ok(now) = since_boot_ms() else { return };
        let sounds_at_ms = sounds_in_ms.map(|ms| now.saturating_add(ms));
        let said = Said::Watch { sounds_at_ms, calls, tone };
        if self.last.is_some_and(|last| is_same(last, said)) {
            return;
        }
        self.last = Some(said);
        if self.running.is_none() {
            self.running = Running::start(&self.words)
                .inspect_err(|error| tracing::warn!(%error, "no watchdog"))
                .ok();
        }
        if let Some(running) = &self.running
            && running.says.send(said).is_err()
        {
            self.running = None;
        }
    }

    /// All is well: the process ends. Waits for a second at most.
    pub fn end(&mut self) {
        self.last = None;
        let Some(running) = self.running.take() else { return };
        let told = running.says.send(Said::End).is_ok();
        if !told || running.ended.recv_timeout(ENDS_WITHIN).is_err() {
            tracing::warn!("the watchdog could not be told that all is well");
        }
    }
}

fn is_same(one: Said, other: Said) -> bool {
    match (one, other) {
        (
            Said::Watch { sounds_at_ms: Some(one_ms), calls, tone },
            Said::Watch { sounds_at_ms: Some(other_ms), calls: other_calls, tone: other_tone },
        ) => (one_ms - other_ms).abs() < SAME_MS && (calls, tone) == (other_calls, other_tone),
        _ => one == other,
    }
}

impl Running {
    fn start(words: &FirstWords) -> io::Result<Running> {
        let (says, said) = mpsc::channel();
        let (tell, ended) = mpsc::channel();
        let mut child = start(words)?;
        let words = words.clone();
        let speak = move || {
            let mut starts = 1;
            while let Ok(said) = said.recv() {
                while let Err(error) = say(&mut child, said) {
                    tracing::warn!(%error, "the watchdog is gone");
                    let again = if starts < MOST_STARTS { start(&words).ok() } else { None };
                    let Some(again) = again else { return };
                    starts += 1;
                    reap(std::mem::replace(&mut child, again));
                }
                if said == Said::End {
                    // Whoever ends the app need not wait for the process.
                    if tell.send(()).is_err() {
                        tracing::debug!("nobody waits for the watchdog's end");
                    }
                    break;
                }
            }
            reap(child);
        };
        std::thread::Builder::new().name("watchdog".into()).spawn(speak)?;
        Ok(Running { says, ended })
    }
}

fn start(words: &FirstWords) -> io::Result<Child> {
    let FirstWords { folder, claim, language } = words;
    // Once more: a backup may have been put in the folder's place since.
    if let Err(error) = write(folder, claim) {
        tracing::warn!(%error, "an app after this one will not end its watchdog");
    }
    // The program as it runs, also where it has been replaced on the disk.
    let program = if cfg!(target_os = "linux") {
        PathBuf::from("/proc/self/exe")
    } else {
        std::env::current_exe()?
    };
    Command::new(program)
        .args([WORD.as_ref(), folder.as_os_str(), claim.as_ref(), language.as_ref()])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
}

fn say(child: &mut Child, said: Said) -> io::Result<()> {
    let stdin = child.stdin.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
    let line = serde_json::to_string(&said)?;
    stdin.write_all(format!("{line}\n").as_bytes())
}

/// Closes the pipe, which ends what is at its other end, and lets the system forget it.
fn reap(mut child: Child) {
    drop(child.stdin.take());
    if let Err(error) = child.wait() {
        tracing::debug!(%error, "the watchdog's end");
    }
}

/// The watchdog's side: watches over the app that holds the other end of `from` until nothing is
/// left to be watched. `calls` is told when it begins to ring and when it ends.
///
/// # Errors
/// The system does not tell for how long it has run.
pub fn attend(
    from: impl io::Read + Send + 'static,
    folder: &Path,
    claim: &str,
    mut calls: impl FnMut(bool),
) -> io::Result<()> {
    let said = listen(from)?;
    let mut vigil = Vigil::new(since_boot_ms()?);
    let mut chime: Option<Chime> = None;
    loop {
        let heard = sleep(&said, &vigil)?;
        let now = since_boot_ms()?;
        let mut orders = Vec::new();
        match heard {
            Heard::Said(said) => orders.push(vigil.hear(said)),
            Heard::Gone => vigil.lose(now),
            Heard::Nothing => {}
        }
        if !vigil.is_app_there() && is_claimed_anew(folder, claim) {
            orders.push(Order::Leave);
        } else {
            orders.push(vigil.look(now));
        }
        for order in orders {
            match order {
                Order::Nothing => {}
                Order::Ring(tone) => {
                    calls(true);
                    ring(&mut chime, tone);
                }
                Order::Silence => {
                    calls(false);
                    silence(chime.as_ref());
                }
                Order::Leave => {
                    calls(false);
                    silence(chime.as_ref());
                    return Ok(());
                }
            }
        }
    }
}

enum Heard {
    Said(Said),
    Gone,
    Nothing,
}

/// The lines that come, read on a thread of their own; the end is the channel's end.
fn listen(from: impl io::Read + Send + 'static) -> io::Result<mpsc::Receiver<Said>> {
    let (tell, said) = mpsc::channel();
    let read = move || {
        for line in io::BufReader::new(from).lines().map_while(Result::ok) {
            match serde_json::from_str(&line) {
                Ok(said) if tell.send(said).is_err() => return,
                Ok(_) => {}
                Err(error) => tracing::warn!(%error, "the app says what is not understood"),
            }
        }
    };
    std::thread::Builder::new().name("pipe".into()).spawn(read)?;
    Ok(said)
}

fn sleep(said: &mpsc::Receiver<Said>, vigil: &Vigil) -> io::Result<Heard> {
    let wait = vigil.sleep_ms(since_boot_ms()?);
    let wait = wait.map(|ms| Duration::from_millis(u64::try_from(ms).unwrap_or_default()));
    if !vigil.is_app_there() {
        std::thread::park_timeout(wait.unwrap_or_default());
        return Ok(Heard::Nothing);
    }
    let heard = match wait {
        Some(wait) => said.recv_timeout(wait),
        None => said.recv().map_err(|_| RecvTimeoutError::Disconnected),
    };
    Ok(match heard {
        Ok(said) => Heard::Said(said),
        Err(RecvTimeoutError::Timeout) => Heard::Nothing,
        Err(RecvTimeoutError::Disconnected) => Heard::Gone,
    })
}

fn ring(chime: &mut Option<Chime>, tone: Option<Tone>) {
    let Some(tone) = tone else { return };
    let report = |played: crate::chime::Played| {
        if let Err(silent) = played {
            tracing::warn!(%silent, "the watchdog is not heard");
        }
    };
    if chime.is_none() {
        *chime = Chime::start(report).ok();
    }
    if chime.as_ref().is_none_or(|chime| chime.sound(tone).is_err()) {
        tracing::warn!("the watchdog has no chime");
    }
}

fn silence(chime: Option<&Chime>) {
    if chime.is_some_and(|chime| chime.silence().is_err()) {
        tracing::debug!("the chime has ended");
    }
}
