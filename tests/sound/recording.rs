//! What was heard, sample by sample, and when.

#![allow(dead_code, reason = "each test binary uses its own part")]

use std::f64::consts::TAU;
use std::time::{Duration, Instant};

/// Samples a second.
pub const RATE: u32 = 44_100;
/// From this on a sample is heard; of 32,767. A chime's peak is at 16,383, so that this is 40 dB
/// below the loudest and soon after its beginning.
const AUDIBLE: i16 = 100;
/// Silence of so long between two sounds, seconds.
const SILENCE_S: f64 = 0.15;

/// A recording of one channel.
#[derive(Default)]
pub struct Recording {
    samples: Vec<i16>,
    /// When so many samples had come.
    came: Vec<(usize, Instant)>,
}

fn seconds(samples: usize) -> f64 {
    samples as f64 / f64::from(RATE)
}

impl Recording {
    pub fn is_empty(&self) -> bool {
        self.samples.is_empty()
    }

    /// Takes bytes in; a half sample is kept for the next time.
    pub fn take(&mut self, odd: &mut Option<u8>, bytes: &[u8], now: Instant) {
        let bytes: Vec<u8> = odd.take().into_iter().chain(bytes.iter().copied()).collect();
        let pairs = bytes.chunks_exact(2);
        *odd = pairs.remainder().first().copied();
        self.samples.extend(pairs.map(|pair| i16::from_le_bytes([pair[0], pair[1]])));
        self.came.push((self.samples.len(), now));
    }

    /// When the sample at `place` was played. Samples come late on a busy machine and never early:
    /// of those around it the one that came soonest tells.
    fn time(&self, place: usize) -> Instant {
        let around = RATE as usize;
        let from = self.came.partition_point(|(end, _)| end + around < place);
        let near = self.came[from..].iter().take_while(|(end, _)| *end < place + around);
        let time = |(end, at): &(usize, Instant)| {
            if *end >= place {
                *at - Duration::from_secs_f64(seconds(end - place))
            } else {
                *at + Duration::from_secs_f64(seconds(place - end))
            }
        };
        // Where nothing came for a second, what came next.
        near.map(time).min().unwrap_or_else(|| time(&self.came[from.min(self.came.len() - 1)]))
    }

    /// The place of the first sample played from `since` on.
    fn place(&self, since: Instant) -> usize {
        let (mut low, mut high) = (0, self.samples.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.time(middle) < since { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// When the first sound began that was played from `since` on.
    pub fn onset(&self, since: Instant) -> Option<Instant> {
        let from = self.place(since);
        let place = self.samples[from..].iter().position(|sample| is_audible(*sample))?;
        Some(self.time(from + place))
    }

    /// The sound that began first from `since` on, up to a silence after it; `None` until it is
    /// over.
    pub fn sound(&self, since: Instant) -> Option<Vec<i16>> {
        let silence = (SILENCE_S * f64::from(RATE)) as usize;
        let from = self.place(since);
        let begins = from + self.samples[from..].iter().position(|it| is_audible(*it))?;
        let mut last = begins;
        for (place, sample) in self.samples.iter().enumerate().skip(begins) {
            if is_audible(*sample) {
                last = place;
            } else if place - last > silence {
                return Some(self.samples[begins..=last].to_vec());
            }
        }
        None
    }
}

fn is_audible(sample: i16) -> bool {
    sample.unsigned_abs() >= AUDIBLE.unsigned_abs()
}

/// How long a sound is.
pub fn length_s(sound: &[i16]) -> f64 {
    seconds(sound.len())
}

/// Its loudest sample.
pub fn peak(sound: &[i16]) -> f64 {
    sound.iter().map(|sample| f64::from(sample.unsigned_abs())).fold(0.0, f64::max)
}

/// How strong `pitch` is from second `from` to second `to` of a sound.
pub fn strength(sound: &[i16], from: f64, to: f64, pitch: f64) -> f64 {
    let place = |second: f64| ((second * f64::from(RATE)) as usize).min(sound.len());
    let part = &sound[place(from)..place(to)];
    let sum = part.iter().enumerate().fold((0.0, 0.0), |(cos, sin), (place, sample)| {
        let angle = TAU * pitch * seconds(place);
        (cos + f64::from(*sample) * angle.cos(), sin + f64::from(*sample) * angle.sin())
    });
    sum.0.hypot(sum.1)
}
