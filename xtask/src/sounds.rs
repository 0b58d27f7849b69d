//! The chime: made here, so that it is our own and anyone can make it again.
//!
//! A soft rising third with several harmonics, between 150 Hz and 1 kHz, with a lead-in that lets
//! a slow device wake up. It must be heard by a parent who dozes, and not wake a child.

use std::f64::consts::TAU;
use std::path::Path;

use anyhow::Context as _;

/// Samples a second.
const RATE: u32 = 44_100;
/// Seconds.
const LENGTH: f64 = 2.4;
/// Seconds from silence to full; some devices swallow the first moments.
const LEAD_IN: f64 = 0.4;
/// Seconds of dying away.
const FADE: f64 = 1.2;
/// Of full scale; the ceiling is the parent's.
const PEAK: f64 = 0.5;
/// Fundamentals in hertz, each with the second at which it comes in.
const TONES: [(f64, f64); 2] = [(392.0, 0.0), (493.88, 0.7)];
/// Strength of the fundamental and its harmonics.
const HARMONICS: [f64; 4] = [1.0, 0.42, 0.2, 0.08];

/// Writes the chime as a WAV file: mono, 16 bits.
///
/// # Errors
/// The file cannot be written.
pub fn write(path: &Path) -> anyhow::Result<()> {
    let samples = samples();
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
    std::fs::write(path, wav).with_context(|| path.display().to_string())?;
    println!("sound: {}", path.display());
    Ok(())
}

fn samples() -> Vec<i16> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some 100,000")]
    let count = (LENGTH * f64::from(RATE)) as u32;
    let wave: Vec<f64> = (0..count).map(|place| wave(f64::from(place) / f64::from(RATE))).collect();
    let loudest = wave.iter().fold(0.0_f64, |loudest, sample| loudest.max(sample.abs()));
    #[expect(clippy::cast_possible_truncation, reason = "within the peak")]
    let sample = |value: &f64| (value / loudest * PEAK * f64::from(i16::MAX)).round() as i16;
    wave.iter().map(sample).collect()
}

/// From 0 to 1 and flat at both ends.
fn smooth(part: f64) -> f64 {
    let part = part.clamp(0.0, 1.0);
    part * part * (3.0 - 2.0 * part)
}

fn wave(at: f64) -> f64 {
    let tones = TONES.iter().map(|(pitch, from)| {
        let into = at - from;
        let swell = smooth(into / LEAD_IN);
        let harmonics = HARMONICS.iter().zip(1u32..).map(|(strength, number)| {
            strength * (TAU * pitch * f64::from(number) * into.max(0.0)).sin()
        });
        swell * harmonics.sum::<f64>()
    });
    tones.sum::<f64>() * smooth((LENGTH - at) / FADE)
}

#[cfg(test)]
mod tests {
    use super::{LENGTH, PEAK, RATE, TAU, samples};
    use crate::process::root;

    /// How strong `pitch` is in `samples`.
    fn strength(samples: &[i16], pitch: f64) -> f64 {
        let sum = samples.iter().zip(0u32..).fold((0.0, 0.0), |(cos, sin), (sample, place)| {
            let angle = TAU * pitch * f64::from(place) / f64::from(RATE);
            (cos + f64::from(*sample) * angle.cos(), sin + f64::from(*sample) * angle.sin())
        });
        sum.0.hypot(sum.1)
    }

    #[test]
    fn it_begins_and_ends_in_silence_and_never_jumps() {
        let samples = samples();
        assert!(samples[0].abs() <= 1 && samples[samples.len() - 1].abs() <= 1);
        let jump = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs()).max();
        assert!(jump.is_some_and(|jump| jump < 6000), "{jump:?}");
    }

    #[test]
    fn it_has_its_length_and_its_ceiling() {
        let samples = samples();
        assert_eq!(samples.len(), (LENGTH * f64::from(RATE)) as usize);
        let peak = samples.iter().map(|sample| sample.unsigned_abs()).max().unwrap();
        assert!(f64::from(peak) <= PEAK * f64::from(i16::MAX) + 1.0);
    }

    #[test]
    fn the_file_is_what_is_made_here() {
        let file = std::fs::read(root().join("assets/sounds/chime-soft.wav")).unwrap();
        let kept = file[44..].chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]]));
        let made = samples();
        assert_eq!(kept.len(), made.len());
        // Systems do not agree on the last digit of a sine.
        assert!(
            kept.zip(made).all(|(kept, made)| (kept - made).abs() <= 1),
            "cargo xtask gen sounds"
        );
    }

    #[test]
    fn it_leads_in_softly() {
        let samples = samples();
        let loudest = |from: usize, to: usize| {
            samples[from..to].iter().map(|sample| sample.unsigned_abs()).max().unwrap()
        };
        let rate = RATE as usize;
        assert!(loudest(0, rate / 20) * 10 < loudest(rate / 2, rate));
    }

    #[test]
    fn its_pitches_lie_where_they_should_with_harmonics() {
        let samples = samples();
        let first = &samples[RATE as usize / 4..RATE as usize * 6 / 10];
        assert!(strength(first, 392.0) > 5.0 * strength(first, 440.0));
        assert!(strength(first, 784.0) > 5.0 * strength(first, 700.0));
        let second = &samples[RATE as usize * 12 / 10..RATE as usize * 16 / 10];
        assert!(strength(second, 493.88) > 5.0 * strength(second, 440.0));
    }
}
