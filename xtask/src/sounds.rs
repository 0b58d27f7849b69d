//! The chimes: made here, so that they are our own and anyone can make them again.
//!
//! Each rises, has several harmonics over fundamentals between 150 Hz and 1 kHz, and a lead-in that
//! lets a slow device wake up. They must be heard by a parent who dozes, and not wake a child.

use std::f64::consts::TAU;
use std::path::Path;

use anyhow::Context as _;

/// Samples a second.
const RATE: u32 = 44_100;
/// Of full scale; the ceiling is the parent's.
const PEAK: f64 = 0.5;

/// What a chime is made of.
struct Chime {
    /// Its file is called `chime-NAME.wav`.
    name: &'static str,
    /// Seconds.
    length: f64,
    /// Seconds from silence to full, of the whole; some devices swallow the first moments.
    lead_in: f64,
    /// Seconds of dying away at the end, of the whole.
    fade: f64,
    /// Fundamentals in hertz, each with the second at which it comes in.
    tones: &'static [(f64, f64)],
    /// Seconds in which a tone swells.
    swell: f64,
    /// Frequency as a multiple of the fundamental, strength, and the seconds in which it decays to
    /// a third; a tone of no decay is held.
    partials: &'static [(f64, f64, f64)],
}

const HELD: f64 = f64::INFINITY;

const CHIMES: [Chime; 3] = [
    // A soft third.
    Chime {
        name: "soft",
        length: 2.4,
        lead_in: 0.4,
        fade: 1.2,
        tones: &[(392.0, 0.0), (493.88, 0.7)],
        swell: 0.25,
        partials: &[(1.0, 1.0, HELD), (2.0, 0.42, HELD), (3.0, 0.2, HELD), (4.0, 0.08, HELD)],
    },
    // A bell, as if stroked and not struck: hum, prime, a minor third, a fifth and the octaves.
    Chime {
        name: "bell",
        length: 3.0,
        lead_in: 0.35,
        fade: 1.0,
        tones: &[(330.0, 0.0), (440.0, 0.9)],
        swell: 0.12,
        partials: &[
            (0.5, 0.35, 2.2),
            (1.0, 1.0, 1.5),
            (1.2, 0.3, 1.0),
            (1.5, 0.22, 0.8),
            (2.0, 0.45, 0.7),
            (3.0, 0.15, 0.4),
        ],
    },
    // Soft knocks on wood, each a step higher.
    Chime {
        name: "wood",
        length: 2.2,
        lead_in: 0.4,
        fade: 0.4,
        tones: &[(294.0, 0.0), (330.0, 0.4), (392.0, 0.8), (440.0, 1.2), (494.0, 1.6)],
        swell: 0.012,
        partials: &[(1.0, 1.0, 0.16), (2.0, 0.35, 0.1), (3.0, 0.18, 0.07), (4.0, 0.25, 0.05)],
    },
];

/// Writes the chimes into a folder, as WAV files: mono, 16 bits.
///
/// # Errors
/// A file cannot be written.
pub fn write(folder: &Path) -> anyhow::Result<()> {
    for chime in &CHIMES {
        let path = folder.join(chime.file());
        std::fs::write(&path, wav(&chime.samples())?)
            .with_context(|| path.display().to_string())?;
        println!("sound: {}", path.display());
    }
    Ok(())
}

fn wav(samples: &[i16]) -> anyhow::Result<Vec<u8>> {
    let data = u32::try_from(samples.len() * 2)?;
    let mut wav = Vec::with_capacity(samples.len() * 2 + 44);
    wav.extend(b"RIFF");
    wav.extend((36 + data).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16u32.to_le_bytes());
    wav.extend(1u16.to_le_bytes());
    wav.extend(1u16.to_le_bytes());
    wav.extend(RATE.to_le_bytes());
    wav.extend((RATE * 2).to_le_bytes());
    wav.extend(2u16.to_le_bytes());
    wav.extend(16u16.to_le_bytes());
    wav.extend(b"data");
    wav.extend(data.to_le_bytes());
    for sample in samples {
        wav.extend(sample.to_le_bytes());
    }
    Ok(wav)
}

impl Chime {
    fn file(&self) -> String {
        format!("chime-{}.wav", self.name)
    }

    fn samples(&self) -> Vec<i16> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some 100,000")]
        let count = (self.length * f64::from(RATE)) as u32;
        let wave: Vec<f64> =
            (0..count).map(|place| self.wave(f64::from(place) / f64::from(RATE))).collect();
        let loudest = wave.iter().fold(0.0_f64, |loudest, sample| loudest.max(sample.abs()));
        #[expect(clippy::cast_possible_truncation, reason = "within the peak")]
        let sample = |value: &f64| (value / loudest * PEAK * f64::from(i16::MAX)).round() as i16;
        wave.iter().map(sample).collect()
    }

    fn wave(&self, at: f64) -> f64 {
        let tone = |(pitch, from): &(f64, f64)| {
            let into = (at - from).max(0.0);
            let partials = self.partials.iter().map(|(multiple, strength, decay)| {
                strength * (-into / decay).exp() * (TAU * pitch * multiple * into).sin()
            });
            smooth(into / self.swell) * partials.sum::<f64>()
        };
        let tones: f64 = self.tones.iter().map(tone).sum();
        tones * smooth(at / self.lead_in) * smooth((self.length - at) / self.fade)
    }
}

/// From 0 to 1 and flat at both ends.
fn smooth(part: f64) -> f64 {
    let part = part.clamp(0.0, 1.0);
    part * part * (3.0 - 2.0 * part)
}

#[cfg(test)]
mod tests {
    use super::{CHIMES, Chime, PEAK, RATE, TAU};
    use crate::process::root;

    /// How strong `pitch` is in `samples`.
    fn strength(samples: &[i16], pitch: f64) -> f64 {
        let sum = samples.iter().zip(0u32..).fold((0.0, 0.0), |(cos, sin), (sample, place)| {
            let angle = TAU * pitch * f64::from(place) / f64::from(RATE);
            (cos + f64::from(*sample) * angle.cos(), sin + f64::from(*sample) * angle.sin())
        });
        sum.0.hypot(sum.1)
    }

    fn place(second: f64) -> usize {
        (second * f64::from(RATE)) as usize
    }

    fn loudest(samples: &[i16], from: f64, to: f64) -> u16 {
        let part = &samples[place(from)..place(to).min(samples.len())];
        part.iter().map(|sample| sample.unsigned_abs()).max().unwrap()
    }

    fn each(test: impl Fn(&Chime, &[i16])) {
        for chime in &CHIMES {
            println!("{}", chime.name);
            test(chime, &chime.samples());
        }
    }

    #[test]
    fn they_begin_and_end_in_silence_and_never_jump() {
        each(|_, samples| {
            assert!(samples[0].abs() <= 1 && samples[samples.len() - 1].abs() <= 1);
            let jump = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs()).max();
            assert!(jump.is_some_and(|jump| jump < 6000), "{jump:?}");
        });
    }

    #[test]
    fn they_have_their_length_and_their_ceiling() {
        each(|chime, samples| {
            assert_eq!(samples.len(), place(chime.length));
            let peak = f64::from(loudest(samples, 0.0, chime.length));
            assert!((peak - PEAK * f64::from(i16::MAX)).abs() < 2.0, "{peak}");
        });
    }

    #[test]
    fn the_files_are_what_is_made_here() {
        each(|chime, samples| {
            let file = std::fs::read(root().join("assets/sounds").join(chime.file())).unwrap();
            let kept =
                file[44..].chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]]));
            assert_eq!(kept.len(), samples.len());
            // Systems do not agree on the last digit of a sine.
            assert!(
                kept.zip(samples).all(|(kept, made)| (kept - made).abs() <= 1),
                "cargo xtask gen sounds"
            );
        });
    }

    #[test]
    fn they_lead_in_softly_and_are_soon_to_be_heard() {
        each(|chime, samples| {
            assert!((0.3..=0.5).contains(&chime.lead_in));
            let peak = loudest(samples, 0.0, chime.length);
            assert!(loudest(samples, 0.0, 0.05) < peak / 10, "no start that startles");
            // What is a hundredth of the loudest is heard in a quiet room.
            assert!(loudest(samples, 0.0, 0.08) > peak / 100, "and no silence before it");
        });
    }

    #[test]
    fn they_rise_and_have_harmonics_between_150_hz_and_1_khz() {
        each(|chime, samples| {
            let pitches: Vec<f64> = chime.tones.iter().map(|(pitch, _)| *pitch).collect();
            assert!(pitches.windows(2).all(|pair| pair[0] < pair[1]), "{pitches:?}");
            for (pitch, from) in chime.tones {
                assert!((150.0..=1000.0).contains(pitch) && chime.partials.len() >= 4);
                let part = &samples[place(from + 0.15)..place(from + 0.4)];
                // A tone and a half above the tone there is nothing of its own.
                assert!(strength(part, *pitch) > 3.0 * strength(part, pitch * 1.07), "{pitch}");
                assert!(strength(part, pitch * 2.0) > strength(part, pitch * 1.93), "{pitch}");
            }
        });
    }
}
