//! The loudspeaker: which device is used, and what is done where one fails.

use std::sync::Arc;

use super::device::{Line, SLICE, Which};
use super::sound::{Sound, Tone};
use super::{Played, Silent};

/// A device that was made ready is closed after so many slices without a chime.
const READY_FOR: u32 = 100;
/// Slices after which a sound that was cut short has died away.
const DIED_AWAY: u32 = 4;
/// So many devices are tried besides the default one.
const MOST_OTHERS: usize = 4;
/// With so many threads that hang in a device no more are sent after them.
const MOST_HANGING: usize = 6;
/// A device is probed for so many slices.
const PROBED_FOR: u32 = 16;

/// What the loudspeaker does.
#[derive(Default)]
pub(super) struct Speaker {
    line: Option<(Sound, Line)>,
    wanted: Option<Wanted>,
    /// Slices since it was silenced.
    hushed: Option<u32>,
    /// One for each thread that has a device.
    threads: Arc<()>,
}

/// A chime that is to be heard.
struct Wanted {
    tone: Tone,
    which: Which,
    /// That a device failed has been told.
    is_told: bool,
}

impl Speaker {
    /// Whether it is to be looked at after each slice.
    pub(super) fn is_busy(&self) -> bool {
        self.line.is_some()
    }

    /// Opens the default device. What goes wrong shows when the chime is due.
    pub(super) fn ready(&mut self, sound: Sound) -> Option<Played> {
        // One that was just silenced goes.
        if self.hushed.take().is_some() || self.line.is_none() {
            match self.open(Which::Default, sound) {
                Ok(line) => self.line = Some((sound, line)),
                Err(silent) => tracing::info!(%silent, "no device is made ready"),
            }
        }
        None
    }

    /// Sounds once.
    pub(super) fn sound(&mut self, tone: Tone) -> Option<Played> {
        if self.wanted.is_some() {
            return None;
        }
        self.wanted = Some(Wanted { tone, which: Which::Default, is_told: false });
        let was_hushed = self.hushed.take().is_some();
        let ready = self.line.take().filter(|(sound, _)| *sound == tone.sound && !was_hushed);
        match ready {
            Some((sound, mut line)) => {
                tracing::debug!(open = line.has_been_open(1), "sounds on a device made ready");
                line.strike(tone.percent);
                self.line = Some((sound, line));
                None
            }
            None => self.begin(),
        }
    }

    /// Silent from here on.
    pub(super) fn silence(&mut self) -> Option<Played> {
        if self.wanted.take().is_some()
            && let Some((_, line)) = &self.line
        {
            line.hush();
            self.hushed = Some(0);
        } else if self.hushed.is_none() {
            self.line = None;
        }
        None
    }

    /// What came of the sound, where that is known now.
    pub(super) fn after_slice(&mut self) -> Option<Played> {
        let (_, line) = self.line.as_mut()?;
        let played = line.after_slice();
        if let Some(slices) = &mut self.hushed {
            *slices += 1;
        }
        let is_over = match (&self.wanted, self.hushed) {
            (Some(_), _) => false,
            (None, Some(slices)) => slices >= DIED_AWAY,
            (None, None) => line.has_lasted(READY_FOR),
        };
        if is_over || played.is_some() {
            (self.line, self.hushed) = (None, None);
        }
        let Some(played) = played else {
            return self.tell_slow();
        };
        match (played, &mut self.wanted) {
            (_, None) => None,
            (Ok(()), _) => {
                self.wanted = None;
                Some(Ok(()))
            }
            (Err(silent), Some(_)) => self.fall_back(silent),
        }
    }

    /// Tells once that the device takes long; it goes on trying.
    fn tell_slow(&mut self) -> Option<Played> {
        let wanted = self.wanted.as_mut().filter(|wanted| !wanted.is_told)?;
        let (_, line) = self.line.as_ref()?;
        let silent = line.is_slow()?;
        wanted.is_told = true;
        Some(Err(silent))
    }

    /// Tells the first failure, and goes on to the next device.
    fn fall_back(&mut self, silent: Silent) -> Option<Played> {
        let wanted = self.wanted.as_mut()?;
        tracing::info!(%silent, which = ?wanted.which, "a sound device failed");
        let first = !std::mem::replace(&mut wanted.is_told, true);
        let next = match wanted.which {
            Which::Default => 0,
            Which::Other(_)
                if matches!(silent, Silent::NoDevice(rodio::DeviceSinkError::NoDevice)) =>
            {
                MOST_OTHERS
            }
            Which::Other(place) => place + 1,
        };
        wanted.which = Which::Other(next);
        if next >= MOST_OTHERS {
            self.wanted = None;
        } else {
            self.begin();
        }
        first.then_some(Err(silent))
    }

    /// Begins to play on the device whose turn it is.
    fn begin(&mut self) -> Option<Played> {
        let (tone, which) = self.wanted.as_ref().map(|it| (it.tone, it.which))?;
        match self.open(which, tone.sound) {
            Ok(mut line) => {
                line.strike(tone.percent);
                self.line = Some((tone.sound, line));
                None
            }
            Err(silent) => {
                let is_told = self.wanted.take().is_some_and(|it| it.is_told);
                (!is_told).then_some(Err(silent))
            }
        }
    }

    fn open(&self, which: Which, sound: Sound) -> Result<Line, Silent> {
        if Arc::strong_count(&self.threads) > MOST_HANGING {
            return Err(Silent::Hangs);
        }
        tracing::debug!(?which, "opening a sound device");
        Line::open(which, sound, self.threads.clone())
    }

    /// Gives the default device most of a second of silence.
    pub(super) fn probe(&self) -> Played {
        let mut line = self.open(Which::Default, Sound::default())?;
        loop {
            std::thread::park_timeout(SLICE);
            match line.after_slice() {
                Some(played) => return played,
                None if line.has_been_open(PROBED_FOR) => return Ok(()),
                None => {}
            }
        }
    }
}
