//! The app without a window: what the bedside does around the night and the watch, with a disk and
//! a loudspeaker that may fail it.

use std::collections::BTreeMap;

use lullwatch_core::{ChimeChannel, Event, Moment, Night, NightHead, NightId, Watch};

use crate::step::{Disk, Loudspeaker};

/// What was said is applied after so long, saved or not; milliseconds.
const PATIENCE_MS: i64 = 300;
pub const NEVER: i64 = i64::MAX;

/// Events on their way to the disk, with the time from which on the bedside goes on without it.
#[derive(Clone, Debug)]
pub struct Pending {
    pub events: Vec<Event>,
    pub settles_ms: i64,
}

/// All times are of the computer's truth, and are moved by suspend as sleeping threads are.
#[derive(Clone, Debug)]
pub struct App {
    pub watch: Watch,
    pub nights: BTreeMap<NightId, Night>,
    pub audible: bool,
    pub pending: Option<Pending>,
    /// The next look.
    pub looks_ms: i64,
    /// The loudspeaker's word, and what it will be.
    pub reports: Option<(i64, ChimeChannel)>,
    pub loudspeaker: Loudspeaker,
    pub disk: Disk,
    /// In the order in which they were handed to the disk, with the time.
    pub journal: Vec<(Event, i64)>,
    /// So many of them are acknowledged.
    saved: usize,
}

impl App {
    pub fn new(now: Moment) -> App {
        App {
            watch: Watch::new(now, false),
            nights: BTreeMap::new(),
            audible: true,
            pending: None,
            looks_ms: NEVER,
            reports: None,
            loudspeaker: Loudspeaker::Works { ms: 2_400 },
            disk: Disk::Works { ms: 4 },
            journal: Vec::new(),
            saved: 0,
        }
    }

    /// Hands over to the disk.
    pub fn keep(&mut self, event: Event, now_ms: i64) {
        self.journal.push((event, now_ms));
    }

    /// Hands a tap's events over; they are applied once they are saved, or patience is over.
    pub fn keep_tap(&mut self, events: Vec<Event>, now_ms: i64) {
        for event in &events {
            self.keep(event.clone(), now_ms);
        }
        let patience = match self.disk {
            Disk::Works { ms } => ms.min(PATIENCE_MS),
            Disk::Fails => 1,
        };
        self.pending = Some(Pending { events, settles_ms: now_ms + patience });
    }

    /// Acknowledges what the disk has taken by now.
    pub fn acknowledge(&mut self, now_ms: i64) {
        let Disk::Works { ms } = self.disk else { return };
        while self.journal.get(self.saved).is_some_and(|(_, at)| at + ms <= now_ms) {
            self.saved += 1;
        }
    }

    /// Killed: what was acknowledged is on the disk, and perhaps a part of the rest.
    pub fn killed(&mut self, now_ms: i64, written: u8) -> usize {
        self.acknowledge(now_ms);
        let rest = self.journal.len() - self.saved;
        let written = match self.disk {
            Disk::Works { .. } => rest * usize::from(written) / 256,
            Disk::Fails => 0,
        };
        let acknowledged = self.saved;
        self.journal.truncate(self.saved + written);
        self.saved = self.journal.len();
        acknowledged
    }

    /// Started again on what the disk holds: nights that still run go on.
    pub fn start(&mut self, now: &Moment, heads: &[NightHead]) {
        self.watch = Watch::new(now.clone(), false);
        self.pending = None;
        self.reports = None;
        self.nights = heads
            .iter()
            .map(|head| (head.id, Night::told(head.clone(), &self.written(head.id)).unwrap()))
            .filter(|(_, night)| lullwatch_core::watch::is_running(night, now))
            .collect();
    }

    /// What the disk holds of a night, as it is read back.
    pub fn written(&self, id: NightId) -> Vec<Event> {
        let events = self.journal.iter().map(|(event, _)| event).filter(|it| it.night == id);
        events
            .map(|event| serde_json::from_str(&serde_json::to_string(event).unwrap()).unwrap())
            .collect()
    }

    /// Threads sleep on where they were.
    pub fn suspended(&mut self, ms: i64) {
        if self.looks_ms != NEVER {
            self.looks_ms += ms;
        }
        if let Some(pending) = &mut self.pending {
            pending.settles_ms += ms;
        }
        if let Some((at, _)) = &mut self.reports {
            *at += ms;
        }
    }

    /// Orders one sounding. `Err`: nobody is there to take the order.
    pub fn sound(&mut self, now_ms: i64) -> Result<(), ()> {
        let reports = match self.loudspeaker {
            Loudspeaker::Gone => return Err(()),
            Loudspeaker::Hangs => return Ok(()),
            Loudspeaker::Works { ms } => (now_ms + ms, ChimeChannel::Sound),
            Loudspeaker::Fails { ms } => (now_ms + ms, ChimeChannel::Screen),
        };
        self.reports.get_or_insert(reports);
        Ok(())
    }

    pub fn silence(&mut self, now_ms: i64) -> Result<(), ()> {
        if self.loudspeaker == Loudspeaker::Gone {
            return Err(());
        }
        if let Some((at, _)) = &mut self.reports {
            *at = (*at).min(now_ms + 50);
        }
        Ok(())
    }
}
