//! What an open device is fed with: silence until the chime is due, then the chime once, then
//! silence again. The device's own thread takes it; the chime's thread says when, and looks on.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use rodio::{ChannelCount, SampleRate, nz};

use super::sound::Samples;

/// Cut short, a sound dies away in so many seconds, so that it does not click.
const DIES_AWAY_S: f32 = 0.03;

/// What both threads know of a feed.
#[derive(Debug, Default)]
pub(super) struct Tape {
    /// Percent from which the sound is to begin; 0: not yet. One more, so that 0 % can be asked for.
    struck: AtomicU32,
    hushed: AtomicBool,
    /// Samples that the device has taken, silence included.
    taken: AtomicU64,
    /// The last sample of the sound has been taken.
    done: AtomicBool,
}

impl Tape {
    /// The chime is due: the device's next samples are its first.
    pub(super) fn strike(&self, percent: u32) {
        self.struck.store(percent + 1, Ordering::Release);
    }

    /// It is to die away.
    pub(super) fn hush(&self) {
        self.hushed.store(true, Ordering::Release);
    }

    /// How many samples the device has taken.
    pub(super) fn taken(&self) -> u64 {
        self.taken.load(Ordering::Acquire)
    }

    /// Whether it has taken all of the sound.
    pub(super) fn is_done(&self) -> bool {
        self.done.load(Ordering::Acquire)
    }
}

/// An endless source.
pub(super) struct Feed {
    tape: Arc<Tape>,
    samples: Samples,
    /// The next sample of the sound, once it has been struck.
    place: usize,
    /// From 1 down to 0 once it is to die away.
    left: f32,
}

impl Feed {
    pub(super) fn new(tape: Arc<Tape>, samples: Samples) -> Feed {
        Feed { tape, samples, place: 0, left: 1.0 }
    }

    fn of_sound(&mut self, percent: u32) -> f32 {
        let Some(value) = self.samples.values.get(self.place) else {
            self.tape.done.store(true, Ordering::Release);
            return 0.0;
        };
        self.place += 1;
        if self.tape.hushed.load(Ordering::Acquire) {
            #[expect(clippy::cast_precision_loss, reason = "tens of thousands")]
            let step = 1.0 / (DIES_AWAY_S * self.samples.rate.get() as f32);
            self.left = (self.left - step).max(0.0);
        }
        #[expect(clippy::cast_precision_loss, reason = "at most a hundred")]
        let loudness = percent.min(100) as f32 / 100.0;
        value * loudness * self.left
    }
}

impl Iterator for Feed {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        self.tape.taken.fetch_add(1, Ordering::Release);
        Some(match self.tape.struck.load(Ordering::Acquire) {
            0 => 0.0,
            struck => self.of_sound(struck - 1),
        })
    }
}

impl rodio::Source for Feed {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> ChannelCount {
        nz!(1)
    }

    fn sample_rate(&self) -> SampleRate {
        self.samples.rate
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Feed, Tape};
    use crate::chime::sound::Sound;

    fn feed() -> (Arc<Tape>, Feed, usize) {
        let tape = Arc::new(Tape::default());
        let samples = Sound::Soft.samples().unwrap();
        let length = samples.values.len();
        (tape.clone(), Feed::new(tape, samples), length)
    }

    fn loudest(feed: &mut Feed, count: usize) -> f32 {
        feed.take(count).fold(0.0, |loudest, value| value.abs().max(loudest))
    }

    #[test]
    fn it_is_silent_until_struck_then_sounds_once_as_loud_as_asked() {
        let (tape, mut feed, length) = feed();
        assert!(loudest(&mut feed, 10_000) == 0.0);
        tape.strike(50);
        let loudest_half = loudest(&mut feed, length);
        assert!((loudest_half - 0.25).abs() < 0.01, "half of the file's half: {loudest_half}");
        assert!(!tape.is_done());
        assert!(loudest(&mut feed, 1000) == 0.0 && tape.is_done());
        assert_eq!(tape.taken(), 10_000 + length as u64 + 1000);
    }

    #[test]
    fn hushed_it_dies_away_within_a_moment_and_does_not_click() {
        let (tape, mut feed, _) = feed();
        tape.strike(100);
        assert!(loudest(&mut feed, 44_100) > 0.2);
        tape.hush();
        let away: Vec<f32> = (&mut feed).take(1400).collect();
        assert!(away.windows(2).all(|pair| (pair[1] - pair[0]).abs() < 0.15));
        assert!(loudest(&mut feed, 44_100) == 0.0);
    }

    #[test]
    fn nothing_percent_is_silence_that_comes_to_its_end() {
        let (tape, mut feed, length) = feed();
        tape.strike(0);
        assert!(loudest(&mut feed, length + 1) == 0.0 && tape.is_done());
    }
}
