//! The chime: a thread of its own, so that it waits for nothing and nothing waits for it.
//!
//! A device is opened shortly before the chime is due and closed after it; one that has been open
//! for a while neither swallows the first moments nor makes them late. A device that is missing,
//! that hangs, that fails or that takes the sound faster than it can be heard is "no sound", told
//! to the bedside at once; then the other devices are tried.

mod device;
mod feed;
mod sound;
mod speaker;

use std::sync::mpsc::{self, RecvTimeoutError};

pub use sound::{Sound, Tone};

use device::SLICE;
use speaker::Speaker;

/// Whether the loudspeaker did its part.
pub type Played = Result<(), Silent>;

/// Why nothing was heard.
#[derive(Debug, thiserror::Error)]
pub enum Silent {
    /// There is no device, or it cannot be opened.
    #[error("no sound device: {0}")]
    NoDevice(#[from] rodio::DeviceSinkError),
    /// The sound could not be read.
    #[error("the chime cannot be read: {0}")]
    Unreadable(#[from] rodio::decoder::DecoderError),
    /// The device does not open, or so many do not that no more are tried.
    #[error("the sound device does not answer")]
    Hangs,
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

#[derive(Clone, Copy, Debug)]
enum Ask {
    Ready(Sound),
    Sound(Tone),
    Silence,
}

/// A handle on the chime.
#[derive(Clone, Debug)]
pub struct Chime(mpsc::Sender<Ask>);

impl Chime {
    /// Starts the thread. `report` is called from it after every sounding: with what the first
    /// device failed at, as soon as that is known, and where a sound came to its end.
    ///
    /// # Errors
    /// The system grants no thread.
    pub fn start(report: impl Fn(Played) + Send + 'static) -> std::io::Result<Chime> {
        let (asks, asked) = mpsc::channel();
        std::thread::Builder::new().name("chime".into()).spawn(move || attend(&asked, &report))?;
        Ok(Chime(asks))
    }

    /// Opens the device: that sound is due in a moment. It is closed again where nothing comes of
    /// it within some seconds.
    ///
    /// # Errors
    /// The thread is gone.
    pub fn ready(&self, sound: Sound) -> Played {
        self.ask(Ask::Ready(sound))
    }

    /// Sounds once; where it sounds already, that will do.
    ///
    /// # Errors
    /// The thread is gone.
    pub fn sound(&self, tone: Tone) -> Played {
        self.ask(Ask::Sound(tone))
    }

    /// Answered.
    ///
    /// # Errors
    /// The thread is gone.
    pub fn silence(&self) -> Played {
        self.ask(Ask::Silence)
    }

    fn ask(&self, ask: Ask) -> Played {
        self.0.send(ask).map_err(|_| Silent::Gone)
    }
}

/// Nothing is done between two chimes, and no wait is without its end in one.
fn attend(asked: &mpsc::Receiver<Ask>, report: &impl Fn(Played)) {
    let mut speaker = Speaker::default();
    loop {
        let ask = if speaker.is_busy() {
            asked.recv_timeout(SLICE)
        } else {
            asked.recv().map_err(|_| RecvTimeoutError::Disconnected)
        };
        let played = match ask {
            Ok(Ask::Ready(sound)) => speaker.ready(sound),
            Ok(Ask::Sound(tone)) => speaker.sound(tone),
            Ok(Ask::Silence) => speaker.silence(),
            Err(RecvTimeoutError::Timeout) => speaker.after_slice(),
            Err(RecvTimeoutError::Disconnected) => return,
        };
        if let Some(played) = played {
            report(played);
        }
    }
}

/// Whether there is a loudspeaker that plays; it is given most of a second of silence.
///
/// # Errors
/// As for a chime.
pub fn probe() -> Played {
    Speaker::default().probe()
}
