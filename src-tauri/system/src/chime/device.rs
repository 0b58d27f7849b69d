//! One device that is being opened, plays and is closed, on a thread that may hang.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, TryRecvError};
use std::time::{Duration, Instant};

use rodio::cpal::traits::{DeviceTrait as _, HostTrait as _};
use rodio::cpal::{self, BufferSize, Device};
use rodio::{DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink};

use super::feed::{Feed, Tape};
use super::sound::Sound;
use super::{Played, Silent};

/// A device that is in use is looked at so often. Waits are counted in such slices, so that a
/// process that was stopped for a minute finds no device a minute late.
pub(super) const SLICE: Duration = Duration::from_millis(50);
/// A device that has taken nothing for so many slices is slow, which is told, …
const SLOW_AFTER: u32 = 20;
/// … and after so many it is given up. Its errors alone say nothing: ALSA's PulseAudio plugin
/// reports some until it knows its latency (alsa-plugins issue 65), and plays all the same.
const GIVEN_UP_AFTER: u32 = 80;
/// So many errors in one slice are a storm: a dead sound server reports many thousand a second.
const STORM: u32 = 20;
/// In a storm the device's thread is held up for so long at each error, or it would take a core.
const HELD_UP: Duration = Duration::from_millis(5);
/// A device that is done in less than this part of the sound's length has not played it.
const LEAST_PART: f64 = 0.5;
/// What a device takes so much faster than it can be heard, after a first buffer of so many
/// seconds, goes nowhere.
const MOST_TIMES: f64 = 1.5;
const FIRST_BUFFER_S: f64 = 0.5;
/// Slices for which the end of a sound stays in a device's buffer.
const TAIL: u32 = 6;
/// Slices that a sound may take longer than its length.
const MOST_LONGER: u32 = 40;

/// Which device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// The system's default.
    Default,
    /// The others, counted from 0, those that a person would hear first.
    Other(usize),
}

/// A device in use.
pub(super) struct Line {
    tape: Arc<Tape>,
    /// In this slice.
    errors: Arc<AtomicU32>,
    opened: mpsc::Receiver<Result<(), Silent>>,
    /// Dropped, it lets the thread close the device.
    _close: mpsc::Sender<()>,
    length: f64,
    rate: f64,
    open_since: Option<Instant>,
    struck_at: Option<Instant>,
    slices: Slices,
}

/// How many slices since …
#[derive(Default)]
struct Slices {
    asked: u32,
    opened: u32,
    struck: u32,
    /// … anything was taken, …
    idle: u32,
    /// … and since all of the sound was.
    done: u32,
    taken: u64,
}

#[expect(clippy::disallowed_methods, reason = "how long a device takes; no wait depends on it")]
fn now() -> Instant {
    Instant::now()
}

impl Line {
    /// Begins to open a device; `alive` is held for as long as its thread lives.
    ///
    /// # Errors
    /// The sound cannot be read, or the system grants no thread.
    pub(super) fn open(which: Which, sound: Sound, alive: Arc<()>) -> Result<Line, Silent> {
        let samples = sound.samples()?;
        let rate = f64::from(samples.rate.get());
        #[expect(clippy::cast_precision_loss, reason = "some hundred thousand")]
        let length = samples.values.len() as f64 / rate;
        let (tape, errors) = (Arc::new(Tape::default()), Arc::new(AtomicU32::new(0)));
        let (close, closed) = mpsc::channel();
        let (tell, opened) = mpsc::channel();
        let feed = Feed::new(tape.clone(), samples);
        let counted = errors.clone();
        let work = move || {
            let (stream, told) = match open(which, feed, &counted) {
                Ok(stream) => (Some(stream), Ok(())),
                Err(error) => (None, Err(error.into())),
            };
            let is_told = tell.send(told).is_ok();
            // Nothing is ever sent: it waits until the line is dropped.
            if stream.is_some() && is_told && closed.recv().is_err() {
                tracing::trace!("closing the sound device");
            }
            drop(stream);
            drop(alive);
        };
        let thread = std::thread::Builder::new().name("sound device".into()).spawn(work);
        thread.map_err(|_| Silent::Hangs)?;
        Ok(Line {
            tape,
            errors,
            opened,
            _close: close,
            length,
            rate,
            open_since: None,
            struck_at: None,
            slices: Slices::default(),
        })
    }

    /// The chime is due. Where the device is not open yet, it begins with it.
    pub(super) fn strike(&mut self, percent: u32) {
        self.struck_at = Some(now());
        self.slices.struck = 0;
        self.tape.strike(percent);
    }

    /// It is to die away.
    pub(super) fn hush(&self) {
        self.tape.hush();
    }

    /// Why the parent is to be called otherwise, where it takes so long. It may still come.
    pub(super) fn is_slow(&self) -> Option<Silent> {
        (self.slices.idle >= SLOW_AFTER).then(|| self.stands_still())
    }

    fn stands_still(&self) -> Silent {
        if self.open_since.is_some() { Silent::Stuck } else { Silent::Hangs }
    }

    /// Whether it has been open, or opening, for so many slices.
    pub(super) fn has_lasted(&self, slices: u32) -> bool {
        self.slices.asked >= slices
    }

    /// Whether it has played silence for so many slices.
    pub(super) fn has_been_open(&self, slices: u32) -> bool {
        self.slices.opened >= slices
    }

    /// What came of it, once that is known; to be asked after each slice.
    pub(super) fn after_slice(&mut self) -> Option<Played> {
        self.slices.asked += 1;
        self.slices.struck += 1;
        if self.open_since.is_none() {
            match self.opened.try_recv() {
                Ok(Ok(())) => {
                    tracing::debug!("the sound device is open");
                    self.open_since = Some(now());
                }
                Ok(Err(silent)) => return Some(Err(silent)),
                Err(TryRecvError::Empty) => {}
                Err(TryRecvError::Disconnected) => return Some(Err(Silent::Hangs)),
            }
        }
        self.slices.opened += u32::from(self.open_since.is_some());
        self.errors.store(0, Ordering::Release);
        let taken = self.tape.taken();
        let moves = std::mem::replace(&mut self.slices.taken, taken) != taken;
        self.slices.idle = if moves { 0 } else { self.slices.idle + 1 };
        if self.is_fake() {
            return Some(Err(Silent::Fake));
        }
        if self.slices.idle >= GIVEN_UP_AFTER || self.takes_too_long() {
            return Some(Err(self.stands_still()));
        }
        self.slices.done += u32::from(self.tape.is_done());
        (self.slices.done > TAIL).then_some(Ok(()))
    }

    fn takes_too_long(&self) -> bool {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some seconds")]
        let length = (self.length / SLICE.as_secs_f64()) as u32;
        self.struck_at.is_some() && self.slices.struck > length + GIVEN_UP_AFTER + MOST_LONGER
    }

    /// Whether it takes faster than anybody could hear. By the clock: a thread that comes late has
    /// seen more time go by, and so accuses nobody wrongly.
    fn is_fake(&self) -> bool {
        let seconds = |since: Option<Instant>| since.map(|since| since.elapsed().as_secs_f64());
        #[expect(clippy::cast_precision_loss, reason = "some million")]
        let taken = self.tape.taken() as f64 / self.rate;
        let open = seconds(self.open_since).unwrap_or_default();
        let runs_away = taken > MOST_TIMES * open + FIRST_BUFFER_S;
        let struck = seconds(self.struck_at);
        let was_done = self.tape.is_done() && self.slices.done == 0;
        runs_away || (was_done && struck.is_some_and(|it| it < LEAST_PART * self.length))
    }
}

/// Opens a device and feeds it.
fn open(
    which: Which,
    feed: Feed,
    errors: &Arc<AtomicU32>,
) -> Result<MixerDeviceSink, DeviceSinkError> {
    let device = match which {
        Which::Default => cpal::default_host().default_output_device(),
        Which::Other(place) => others().into_iter().nth(place),
    };
    let device = device.ok_or(DeviceSinkError::NoDevice)?;
    let with = |size: Option<BufferSize>| {
        let errors = errors.clone();
        let mut builder = DeviceSinkBuilder::from_device(device.clone())?
            .with_error_callback(move |error| count(&error, &errors));
        if let Some(size) = size {
            builder = builder.with_buffer_size(size);
        }
        builder.open_stream()
    };
    // A short buffer first, which some devices refuse.
    let mut stream = with(None).or_else(|_| with(Some(BufferSize::Default)))?;
    stream.log_on_drop(false);
    stream.mixer().add(feed);
    Ok(stream)
}

/// Counts an error of the device; called from its thread.
fn count(error: &cpal::Error, errors: &AtomicU32) {
    let before = errors.fetch_add(1, Ordering::AcqRel);
    if before == 0 {
        tracing::debug!(%error, "the sound device");
    }
    if before >= STORM {
        std::thread::park_timeout(HELD_UP);
    }
}

/// The other devices that can be heard, those of sound servers first.
fn others() -> Vec<Device> {
    let devices = cpal::default_host().output_devices();
    let devices = devices.inspect_err(|error| tracing::debug!(%error, "no list of devices"));
    let mut ranked: Vec<(usize, Device)> = devices
        .into_iter()
        .flatten()
        .filter_map(|device| Some((rank(&driver(&device))?, device)))
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, device)| device).collect()
}

fn driver(device: &Device) -> String {
    let description = device.description();
    description.ok().and_then(|it| it.driver().map(str::to_owned)).unwrap_or_default()
}

/// Of ALSA's many names for each card those that convert what they are given; of other systems' all.
fn rank(driver: &str) -> Option<usize> {
    if !cfg!(target_os = "linux") {
        return Some(0);
    }
    let known = ["pipewire", "pulse", "sysdefault", "plughw"];
    known.iter().position(|known| driver.split(':').next() == Some(known))
}
