//! When a chime is heard after it fell due, beside the least that could sound it: `aplay`, started
//! by a timer. Both go through the same sound server, and one recording tells of both.

#[path = "../../../tests/sound/recording.rs"]
mod recording;
#[path = "../../../tests/sound/server.rs"]
mod server;

use std::io::{BufRead as _, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use lullwatch_system::chime::{Chime, Sound, Tone};
use lullwatch_system::clock::Clock;
use serde::Serialize;
use server::Server;

use crate::milliseconds;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/sounds/chime-soft.wav");
/// A chime is told of so long before it is due; the app makes its device ready a second before.
const AHEAD: Duration = Duration::from_millis(1200);
const READY_MS: i64 = 1000;
/// The clock is looked at at least so often, as the app does.
const SLICE_MS: i64 = 500;
/// After the first sample was heard it is quiet again within so long.
const OVER: Duration = Duration::from_secs(3);

/// Milliseconds from due to heard.
#[derive(Default, Serialize)]
pub struct Onsets {
    ours: Vec<f64>,
    aplay: Vec<f64>,
    /// What the sound server takes by itself; in both.
    own: Option<f64>,
}

/// So many pairs, in turns. `None` where there is no sound server.
pub fn measure(pairs: usize) -> anyhow::Result<Option<Onsets>> {
    let Some(server) = Server::start("when a chime is heard") else { return Ok(None) };
    let own = Some(milliseconds(server.own_delay()));
    let mut onsets = Onsets { own, ..Onsets::default() };
    let mut sounder = Sounder::start(&server)?;
    let clock = Clock::of_machine()?;
    // The first of each fills the caches, and is not counted.
    for place in 0..=pairs {
        let turns = if place % 2 == 0 { [true, false] } else { [false, true] };
        for is_ours in turns {
            let since = Instant::now();
            let due_ms = clock.now().since_boot_ms + i64::try_from(AHEAD.as_millis())?;
            let due = since + AHEAD;
            let mut aplay = None;
            if is_ours {
                sounder.due(due_ms)?;
            } else {
                sleep_until(&clock, due_ms);
                aplay = Some(started_aplay(&server)?);
            }
            let heard = server.hears(since).context("nothing is heard")?;
            if place > 0 {
                let late = milliseconds(heard.saturating_duration_since(due));
                if is_ours { onsets.ours.push(late) } else { onsets.aplay.push(late) }
            }
            std::thread::sleep(OVER);
            if let Some(mut aplay) = aplay {
                anyhow::ensure!(aplay.wait()?.success(), "aplay has failed");
            }
        }
    }
    Ok(Some(onsets))
}

fn sleep_until(clock: &Clock, due_ms: i64) {
    loop {
        let left = due_ms - clock.now().since_boot_ms;
        let Ok(left @ 1..) = u64::try_from(left.min(SLICE_MS)) else { return };
        std::thread::sleep(Duration::from_millis(left));
    }
}

fn started_aplay(server: &Server) -> anyhow::Result<Child> {
    let mut aplay = Command::new("aplay");
    aplay.args(["--quiet", FILE]).envs(server.environment()).stdin(Stdio::null());
    aplay.spawn().context("aplay, of alsa-utils")
}

/// The app's chime in a process of its own: the environment decides where a process sounds.
struct Sounder {
    process: Child,
    to: ChildStdin,
}

impl Sounder {
    fn start(server: &Server) -> anyhow::Result<Sounder> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg("sounder")
            .envs(server.environment())
            .stdin(Stdio::piped())
            .spawn()?;
        let to = process.stdin.take().context("its input")?;
        Ok(Sounder { process, to })
    }

    fn due(&mut self, due_ms: i64) -> anyhow::Result<()> {
        writeln!(self.to, "{due_ms}")?;
        Ok(self.to.flush()?)
    }
}

impl Drop for Sounder {
    fn drop(&mut self) {
        if let Err(error) = self.process.kill().and_then(|()| self.process.wait().map(drop)) {
            eprintln!("{error}");
        }
    }
}

/// The half that sounds: each line of its input is when a chime is due, by the clock of the app.
pub fn sounder() -> anyhow::Result<()> {
    let clock = Clock::of_machine()?;
    let chime = Chime::start(|played| {
        if let Err(silent) = played {
            eprintln!("{silent}");
        }
    })?;
    for line in std::io::stdin().lock().lines() {
        let due_ms: i64 = line?.parse()?;
        sleep_until(&clock, due_ms - READY_MS);
        chime.ready(Sound::Soft)?;
        sleep_until(&clock, due_ms);
        chime.sound(Tone { sound: Sound::Soft, percent: 100 })?;
    }
    Ok(())
}
