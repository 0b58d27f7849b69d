//! The chime: a thread of its own, so that it waits for nothing and nothing waits for it.
//!
//! The device is opened for the chime and closed after it. A device that is missing, that fails or
//! that swallows the sound faster than it can be heard is "no sound", told to the bedside.

use std::io::Cursor;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use rodio::buffer::SamplesBuffer;
use rodio::{Source as _, nz};

const SOUND: &[u8] = include_bytes!("../../../assets/sounds/chime-soft.wav");
/// Errors are forgiven for so long after opening: ALSA's PulseAudio plugin reports some until it knows
/// its latency (alsa-plugins issue 65), and plays all the same.
const GRACE: Duration = Duration::from_millis(600);
/// A device that is done in less than this part of the sound's length has not played it.
const LEAST_PART: f64 = 0.5;
/// A sound that is being played is looked at so often.
const SLICE: Duration = Duration::from_millis(50);

/// Whether the loudspeaker did its part.
pub type Played = Result<(), Silent>;

/// Why nothing was heard.
#[derive(Debug, thiserror::Error)]
pub enum Silent {
    /// No device could be opened.
    #[error("no sound device: {0}")]
    NoDevice(#[from] rodio::DeviceSinkError),
    /// The sound could not be read.
    #[error("the chime cannot be read: {0}")]
    Unreadable(#[from] rodio::decoder::DecoderError),
    /// The device failed, or never came to the end.
    #[error("the sound device stopped in mid-chime")]
    Stuck,
    /// The device was done at once, as one that plays to nobody is.
    #[error("the sound device plays to nobody")]
    Fake,
    /// The sound thread is gone.
    #[error("the chime has ended")]
    Gone,
}

#[derive(Clone, Copy)]
enum Ask {
    Sound,
    Silence,
}

/// A handle on the chime.
#[derive(Clone, Debug)]
pub struct Chime(mpsc::Sender<Ask>);

impl Chime {
    /// Starts the thread. `report` is called from it after every sounding.
    ///
    /// # Errors
    /// The system grants no thread.
    pub fn start(report: impl Fn(Played) + Send + 'static) -> std::io::Result<Chime> {
        let (asks, asked) = mpsc::channel();
        std::thread::Builder::new().name("chime".into()).spawn(move || attend(&asked, &report))?;
        Ok(Chime(asks))
    }

    /// Sounds once; where it sounds already, that will do.
    ///
    /// # Errors
    /// The thread is gone.
    pub fn sound(&self) -> Played {
        self.0.send(Ask::Sound).map_err(|_| Silent::Gone)
    }

    /// Answered.
    ///
    /// # Errors
    /// The thread is gone.
    pub fn silence(&self) -> Played {
        self.0.send(Ask::Silence).map_err(|_| Silent::Gone)
    }
}

fn attend(asked: &mpsc::Receiver<Ask>, report: &impl Fn(Played)) {
    while let Ok(ask) = asked.recv() {
        // What piled up while a device would not open is no burst: the last word holds.
        if let Ask::Sound = asked.try_iter().last().unwrap_or(ask) {
            report(play(asked));
        }
    }
}

/// Plays the chime once. Every wait is bounded; an answer cuts it short.
fn play(asked: &mpsc::Receiver<Ask>) -> Played {
    let sound = rodio::Decoder::new_wav(Cursor::new(SOUND))?;
    let length = sound.total_duration().unwrap_or(Duration::from_secs(3));
    let mut sounding = Sounding::start(sound, length)?;
    loop {
        match asked.recv_timeout(SLICE) {
            Ok(Ask::Silence) => return Ok(()),
            Ok(Ask::Sound) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Err(Silent::Gone),
        }
        if let Some(played) = sounding.after_slice() {
            return played;
        }
    }
}

/// Whether there is a loudspeaker that plays; it is given half a second of silence.
///
/// # Errors
/// As for a chime.
pub fn probe() -> Played {
    const LENGTH: Duration = Duration::from_millis(500);
    let (channels, rate) = (nz!(2), nz!(44_100));
    let samples = SamplesBuffer::new(channels, rate, vec![0.0_f32; 44_100]);
    let mut sounding = Sounding::start(samples, LENGTH)?;
    loop {
        std::thread::park_timeout(SLICE);
        if let Some(played) = sounding.after_slice() {
            return played;
        }
    }
}

/// A sound that is being played, looked at slice by slice.
struct Sounding {
    player: rodio::Player,
    /// The device is open while this is held.
    _stream: rodio::MixerDeviceSink,
    failed: mpsc::Receiver<()>,
    length: Duration,
    heard: Duration,
}

impl Sounding {
    fn start(
        sound: impl rodio::Source + Send + 'static,
        length: Duration,
    ) -> Result<Sounding, Silent> {
        let (errors, failed) = mpsc::sync_channel(1);
        let mut stream = rodio::DeviceSinkBuilder::from_default_device()?
            .with_error_callback(move |_| {
                // A dead sound server reports many thousand errors a second; one a slice is enough,
                // and a full channel means that it is there already.
                if errors.try_send(()).is_err() {
                    tracing::trace!("another sound error");
                }
            })
            .open_stream()?;
        stream.log_on_drop(false);
        let player = rodio::Player::connect_new(stream.mixer());
        player.append(sound);
        Ok(Sounding { player, _stream: stream, failed, length, heard: Duration::ZERO })
    }

    /// What came of it, once it is over; to be asked after each slice.
    fn after_slice(&mut self) -> Option<Played> {
        if self.player.empty() {
            let least = self.length.mul_f64(LEAST_PART);
            return Some(if self.heard < least { Err(Silent::Fake) } else { Ok(()) });
        }
        self.heard += SLICE;
        let fails = self.failed.try_recv().is_ok() && self.heard > GRACE;
        let most = self.length + Duration::from_secs(2);
        (fails || self.heard > most).then_some(Err(Silent::Stuck))
    }
}
