//! The fold itself: inputs in the order in which they happened, rows and stretches out.

use jiff::Timestamp;

use super::check_in::CheckIn;
use super::live::{Live, Phase, Rules};
use super::refused::Refused;
use super::time::NightTime;
use crate::action::{Action, CryLevel, FellAsleep, Reassurance};
use crate::id::EventId;

/// A stretch of sleep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sleep {
    /// Fell asleep.
    pub from: NightTime,
    /// Woke, or was taken up; `None` while it lasts.
    pub to: Option<NightTime>,
    /// How the child fell asleep.
    pub how: Option<FellAsleep>,
    /// The event that said so.
    pub event: EventId,
}

/// A stretch of crying at one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cry {
    /// The parent's rating.
    pub level: CryLevel,
    /// Reported.
    pub from: NightTime,
    /// Reported otherwise; `None` while it lasts.
    pub to: Option<NightTime>,
    /// The settling it belongs to, from 1.
    pub settling: u32,
}

/// The child in somebody's arms, where the method counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Picked up.
    pub from: NightTime,
    /// Laid down, or taken out of bed; `None` while it lasts.
    pub to: Option<NightTime>,
}

/// A waking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waking {
    /// When.
    pub at: NightTime,
    /// The parent woke the child as planned.
    pub planned: bool,
}

/// Everything that a night's inputs come to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Machine {
    pub(super) live: Live,
    pub(super) check_ins: Vec<CheckIn>,
    pub(super) sleeps: Vec<Sleep>,
    pub(super) cries: Vec<Cry>,
    pub(super) put_down: Option<NightTime>,
    pub(super) first_quiet: Option<NightTime>,
    pub(super) out_of_bed: Option<NightTime>,
    pub(super) pick_ups: u32,
    pub(super) holds: Vec<Hold>,
    pub(super) wakings: Vec<Waking>,
}

impl Machine {
    pub(super) fn new(rules: &Rules) -> Machine {
        Machine {
            live: Live::before(rules),
            check_ins: Vec::new(),
            sleeps: Vec::new(),
            cries: Vec::new(),
            put_down: None,
            first_quiet: None,
            out_of_bed: None,
            pick_ups: 0,
            holds: Vec::new(),
            wakings: Vec::new(),
        }
    }

    /// Takes one action in, or refuses it and changes nothing but the time.
    pub(super) fn take(
        &mut self,
        event: EventId,
        at: NightTime,
        civil: Timestamp,
        action: &Action,
        rules: &Rules,
    ) -> Result<(), Refused> {
        // A deadline at an action's own moment comes first.
        self.live.advance(at, rules);
        self.live.accepts(action)?;
        match action {
            Action::PutDown { .. } => {
                self.put_down = Some(at);
                self.end_hold(at);
                self.live.picked_up = None;
                self.live.put_down(&rules.civil(civil), rules);
            }
            Action::Cry { level } => self.cry(*level, at, rules),
            Action::Quiet => {
                self.end_cry(at);
                self.first_quiet.get_or_insert(at);
                self.live.quiet();
            }
            Action::Enter => self.enter(event, at, false),
            Action::GoInNow { reason } => {
                if self.live.visit.is_none() {
                    self.enter(event, at, true);
                }
                if let Some(row) = self.open_row() {
                    row.is_urgent = true;
                    row.reasons.extend(reason.clone());
                }
            }
            Action::Reassure { kind } => self.reassure(*kind),
            Action::PickUp => {
                self.pick_ups += 1;
                self.live.picked_up = Some(at);
                match rules.counts_pick_ups {
                    true => self.holds.push(Hold { from: at, to: None }),
                    false => self.reassure(Reassurance::PickUp),
                }
            }
            Action::LayDown => {
                self.live.picked_up = None;
                match rules.counts_pick_ups {
                    true => self.end_hold(at),
                    false => self.reassure(Reassurance::LayDown),
                }
            }
            Action::Leave => {
                if let Some(row) = self.open_row() {
                    row.left = Some(at);
                }
                self.live.leave(rules);
            }
            Action::Asleep { how } => {
                self.end_settling(event, at, Phase::Asleep);
                self.first_quiet.get_or_insert(at);
                self.sleeps.push(Sleep { from: at, to: None, how: *how, event });
            }
            Action::Woke => {
                self.end_sleep(at);
                self.wakings.push(Waking { at, planned: self.live.is_planned_waking() });
                self.live.woke(&rules.civil(civil), rules);
            }
            Action::Pause { .. } => self.live.pause(rules),
            Action::Resume => self.live.resume(rules),
            Action::Stop { .. } => self.live.stop(),
            Action::NotYet => self.live.not_yet(),
            Action::Feed { .. } | Action::Note { .. } => {}
            Action::OutOfBed => {
                self.end_sleep(at);
                self.end_hold(at);
                self.live.picked_up = None;
                self.end_settling(event, at, Phase::Up);
                self.out_of_bed = Some(at);
            }
        }
        Ok(())
    }

    fn open_row(&mut self) -> Option<&mut CheckIn> {
        let visit = self.live.visit?;
        self.check_ins.get_mut(visit.row)
    }

    fn enter(&mut self, event: EventId, at: NightTime, at_once: bool) {
        let settling = self.live.settling.map(|settling| settling.number);
        let wait = self.live.enter(self.check_ins.len(), at_once);
        self.check_ins.push(CheckIn::entered(at, settling, wait.as_ref(), at_once, event));
    }

    fn reassure(&mut self, kind: Reassurance) {
        if let Some(row) = self.open_row() {
            row.reassurances.push(kind);
        }
    }

    fn cry(&mut self, level: CryLevel, at: NightTime, rules: &Rules) {
        let same = self.cries.last().is_some_and(|cry| cry.to.is_none() && cry.level == level);
        if !same {
            self.end_cry(at);
            let settling = self.live.settling.map_or(0, |settling| settling.number);
            self.cries.push(Cry { level, from: at, to: None, settling });
        }
        self.live.cry(level, rules);
    }

    fn end_cry(&mut self, at: NightTime) {
        if let Some(cry) = self.cries.last_mut().filter(|cry| cry.to.is_none()) {
            cry.to = Some(at);
        }
    }

    fn end_sleep(&mut self, at: NightTime) {
        if let Some(sleep) = self.sleeps.last_mut().filter(|sleep| sleep.to.is_none()) {
            sleep.to = Some(at);
        }
    }

    fn end_hold(&mut self, at: NightTime) {
        if let Some(hold) = self.holds.last_mut().filter(|hold| hold.to.is_none()) {
            hold.to = Some(at);
        }
    }

    fn end_settling(&mut self, event: EventId, at: NightTime, phase: Phase) {
        self.end_cry(at);
        if let Some(row) = self.open_row() {
            row.left = Some(at);
        }
        let number = self.live.settling.map_or(0, |settling| settling.number);
        let due = self.live.end_settling(phase).filter(|wait| wait.due.is_some());
        if let Some(wait) = due {
            self.check_ins.push(CheckIn::skipped(at, number, &wait, event));
        }
    }
}
