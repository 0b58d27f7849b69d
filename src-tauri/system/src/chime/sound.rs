//! What can be sounded, and how loud.

use std::io::Cursor;
use std::sync::Arc;

use rodio::Source as _;
use serde::{Deserialize, Serialize};

use super::Silent;

/// Which chime. Each is made by `cargo xtask gen sounds`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sound {
    /// A soft third.
    #[default]
    Soft,
    /// A bell.
    Bell,
    /// A piece of wood.
    Wood,
}

/// A chime and its loudness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tone {
    /// Which chime.
    pub sound: Sound,
    /// How loud, of what the loudspeaker is set to; percent, 0 to 100.
    pub percent: u32,
}

/// A chime as samples, one channel.
pub(super) struct Samples {
    pub(super) values: Arc<[f32]>,
    /// A second.
    pub(super) rate: rodio::SampleRate,
}

impl Sound {
    fn file(self) -> &'static [u8] {
        match self {
            Sound::Soft => include_bytes!("../../../../assets/sounds/chime-soft.wav"),
            Sound::Bell => include_bytes!("../../../../assets/sounds/chime-bell.wav"),
            Sound::Wood => include_bytes!("../../../../assets/sounds/chime-wood.wav"),
        }
    }

    pub(super) fn samples(self) -> Result<Samples, Silent> {
        let sound = rodio::Decoder::new_wav(Cursor::new(self.file()))?;
        let rate = sound.sample_rate();
        Ok(Samples { rate, values: sound.collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::Sound;

    #[test]
    fn every_sound_can_be_read_and_lasts_two_or_three_seconds() {
        for sound in [Sound::Soft, Sound::Bell, Sound::Wood] {
            let samples = sound.samples().unwrap();
            let seconds = samples.values.len() as f32 / samples.rate.get() as f32;
            assert!((2.0..=3.0).contains(&seconds), "{sound:?}: {seconds}");
            assert!(samples.values.iter().any(|value| value.abs() > 0.4));
        }
    }
}
