//! Watching over the running nights: ringing, keeping awake, noticing what the machine did.

use std::collections::{BTreeMap, BTreeSet};

use lullwatch_core::{Body, ChimeChannel, DeviceFact, Moment, NightId, NightTime};

use super::Bedside;
use super::data::When;
use super::evening::notice;
use crate::messages::{Notice, SoundView};
use lullwatch_system::awake::Awake;
use lullwatch_system::chime::Played;
use lullwatch_system::clock::Clock;

/// An anchor is written so often in a running night, so that a reboot costs little precision.
const ANCHOR_EVERY_MS: i64 = 5 * 60 * 1000;
/// A look that comes so much later than the one before means that the machine slept.
const SLEPT_MS: i64 = 30_000;
/// From this difference on the clock was set, not drifting.
const STEPPED_MS: i64 = 2_000;
/// What was not saved is tried again so often.
const RETRY_EVERY_MS: i64 = 5_000;
/// A check that is noticed so much after it fell due is told as late.
const LATE_MS: i64 = 60_000;

/// What was seen at the last look.
pub(super) struct Watch {
    last: Moment,
    was_running: bool,
    anchored: Moment,
    retried: Moment,
    /// The check that each night rings for.
    ringing: BTreeMap<NightId, NightTime>,
    /// Checks that are to be written down as rung once the chime has reported.
    unreported: BTreeMap<NightId, NightTime>,
    /// Nights whose end has been seen to.
    closed: BTreeSet<NightId>,
}

impl Watch {
    pub(super) fn new(now: Moment) -> Watch {
        Watch {
            last: now.clone(),
            was_running: false,
            anchored: now.clone(),
            retried: now,
            ringing: BTreeMap::new(),
            unreported: BTreeMap::new(),
            closed: BTreeSet::new(),
        }
    }
}

impl Bedside {
    /// One look at everything that changes by itself.
    pub(super) fn watch_over(&mut self) {
        let now = self.clock.now();
        let running = self.is_running();
        if running {
            if self.watch.was_running {
                self.notice_machine(&now);
            }
            if now.since(&self.watch.anchored).ms >= ANCHOR_EVERY_MS {
                self.watch.anchored = now.clone();
                self.note_fact_everywhere(&DeviceFact::Anchor);
            }
        }
        if now.since(&self.watch.retried).ms >= RETRY_EVERY_MS {
            self.watch.retried = now.clone();
            self.keeping.retry();
        }
        self.watch.last = now.clone();
        self.watch.was_running = running;
        self.ring(&now);
        self.close_nights(&now);
        self.hold_awake();
        self.tell_unsaved();
        self.begin_backup();
    }

    fn notice_machine(&mut self, now: &Moment) {
        if matches!(self.clock, Clock::Stepped(_)) || now.boot != self.watch.last.boot {
            return;
        }
        let elapsed = now.since(&self.watch.last).ms;
        let by_clock = now.utc.as_millisecond() - self.watch.last.utc.as_millisecond();
        if elapsed >= SLEPT_MS {
            self.note_fact_everywhere(&DeviceFact::Resumed { asleep_s: elapsed / 1000 });
        }
        let stepped = by_clock - elapsed;
        if stepped.abs() >= STEPPED_MS {
            self.note_fact_everywhere(&DeviceFact::ClockStepped { by_s: stepped / 1000 });
            self.watch.anchored = now.clone();
            let minutes = u32::try_from((stepped.abs() + 30_000) / 60_000).ok();
            self.tell(Notice { minutes, ..notice("clock_changed") });
        }
    }

    /// Rings for what is due and not answered; says once if it was noticed late.
    fn ring(&mut self, now: &Moment) {
        let mut due = BTreeMap::new();
        for (id, night) in &self.nights {
            let live = night.at(now);
            if live.is_ringing()
                && !live.is_closed()
                && let Some(alarm) = live.alarm()
            {
                due.insert(*id, alarm.since());
            }
        }
        if due == self.watch.ringing {
            return;
        }
        for (id, at) in &due {
            let Some(night) = self.nights.get(id) else {
                continue;
            };
            if night.chime(*at).fired {
                continue;
            }
            self.watch.unreported.insert(*id, *at);
            let late_ms = -night.ms_until(*at, now);
            if late_ms >= LATE_MS && !matches!(self.clock, Clock::Stepped(_)) {
                let minutes = u32::try_from(late_ms / 60_000).ok();
                self.tell(Notice { minutes, ..notice("resumed_late") });
            }
        }
        let rings = !due.is_empty();
        self.watch.ringing = due;
        let sounded = match &self.chime {
            Some(chime) if rings && !self.in_childs_room => chime.ring(),
            Some(chime) => chime.silence(),
            None => Err(lullwatch_system::chime::Silent::Gone),
        };
        if let Err(silent) = sounded {
            self.chimed(&Err(silent));
        } else if rings && self.in_childs_room {
            self.write_down_rung(ChimeChannel::Screen);
        }
    }

    /// The chime's report.
    pub(super) fn chimed(&mut self, played: &Played) {
        let channel = match played {
            Ok(()) => {
                self.sound = SoundView::Works;
                self.notices.retain(|notice| notice.code != "no_sound");
                ChimeChannel::Sound
            }
            Err(silent) => {
                tracing::info!(%silent, "no sound");
                self.sound = SoundView::None;
                if self.is_running() && !self.in_childs_room {
                    self.tell(notice("no_sound"));
                }
                ChimeChannel::Screen
            }
        };
        self.write_down_rung(channel);
    }

    fn write_down_rung(&mut self, channel: ChimeChannel) {
        for (id, at) in std::mem::take(&mut self.watch.unreported) {
            if let Some(night) = self.nights.get(&id) {
                let due_at = night.utc(at);
                self.note_fact(id, DeviceFact::ChimeFired { due_at, channel });
            }
        }
    }

    /// Writes a device fact down in every running night.
    fn note_fact_everywhere(&mut self, fact: &DeviceFact) {
        let now = self.clock.now();
        let running: Vec<NightId> = self
            .nights
            .iter()
            .filter(|(_, night)| night.put_down().is_some() && !night.at(&now).is_closed())
            .map(|(id, _)| *id)
            .collect();
        for id in running {
            self.note_fact(id, fact.clone());
        }
    }

    /// Writes a device fact down; nothing waits for it.
    pub(super) fn note_fact(&mut self, id: NightId, fact: DeviceFact) {
        let now = self.clock.now();
        let said = self.said(Body::Device { fact });
        let Some(night) = self.nights.get_mut(&id) else {
            return;
        };
        // A device fact is never refused: it changes no wait.
        if let Ok(event) = night.check(&now, said) {
            night.apply(&event);
            self.keeping.keep_event(&event);
        }
    }

    /// A night that has ended, by `out_of_bed` or at noon, turns to its morning.
    fn close_nights(&mut self, now: &Moment) {
        let over: Vec<(NightId, lullwatch_core::ChildId)> = self
            .nights
            .iter()
            .filter(|(id, night)| {
                night.put_down().is_some()
                    && night.at(now).is_closed()
                    && !self.watch.closed.contains(id)
            })
            .map(|(id, night)| (*id, night.head().child))
            .collect();
        for (id, child) in over {
            self.watch.closed.insert(id);
            let again = matches!(self.page, super::Page::Morning(shown) if shown == id);
            self.back_up(When::Now);
            if !again {
                self.plan_next(id);
                if self.selected == Some(child) {
                    self.show_morning(id);
                }
            }
        }
        // Undone: the night goes on.
        let nights = &self.nights;
        self.watch
            .closed
            .retain(|id| nights.get(id).is_some_and(|night| night.at(now).is_closed()));
    }

    fn hold_awake(&mut self) {
        match (self.is_running(), &self.awake) {
            (true, None) => {
                let awake = Awake::ask();
                if !awake.holds() && self.stays_awake {
                    self.tell(notice("may_sleep"));
                }
                self.stays_awake = awake.holds();
                self.awake = Some(awake);
            }
            (false, Some(_)) => self.awake = None,
            _ => {}
        }
    }

    fn tell_unsaved(&mut self) {
        let told = self.notices.iter().any(|notice| notice.code == "not_saved_yet");
        match (self.keeping.has_late(), told) {
            (true, false) => {
                let unsaved = Notice { can_dismiss: false, ..notice("not_saved_yet") };
                self.notices.insert(0, unsaved);
            }
            (false, true) => self.notices.retain(|notice| notice.code != "not_saved_yet"),
            _ => {}
        }
    }
}
