//! One night: a fold over its log.
//!
//! The log holds what the parent said and what the device noticed, nothing derived. When a check
//! is due, whether it is held, early, late or skipped comes out of the fold.
//!
//! - [`Night::check`] asks whether something may be said now. It changes nothing.
//! - [`Night::apply`] takes an event in. It is the only way to change a night, and it is total: an
//!   event that no longer fits is kept and flagged, never dropped.
//! - [`Night::at`] is where the night stands at a moment; [`Night::next_deadline`] is when that
//!   changes by itself. Both are pure.

mod check_in;
mod chimes;
mod live;
mod log;
mod machine;
mod refused;
mod time;
mod wait;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

pub use check_in::{CheckIn, CheckInKind, ON_TIME_WITHIN_S, WaitRecord};
pub use chimes::Chime;
pub use live::{
    Alarm, Awakening, AwakeningState, CHECK_WINDOW_S, Live, NOT_YET_SILENCES_S, OpenVisit,
    PAUSE_RINGS_S, Phase, Settling, Stills, WaitsEnded,
};
pub use log::{Entry, Input, Logged, TakenBack};
pub use machine::{Cry, Hold, Sleep, Waking};
pub use refused::Refused;
pub use time::NightTime;
pub use wait::{QUIET_HOLDS_AFTER_S, Wait};

use crate::association::Association;
use crate::circumstance::Circumstance;
use crate::event::{Body, Event};
use crate::id::EventId;
use crate::moment::Moment;
use crate::plan::NightHead;
use live::Rules;
use machine::Machine;
use time::NightClock;

/// A zone that is not in the time-zone database.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a time zone; write one like Europe/Berlin or America/New_York")]
pub struct UnknownZone(pub String);

impl serde::Serialize for UnknownZone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// One night, as its log tells it.
#[derive(Clone, Debug)]
pub struct Night {
    head: NightHead,
    rules: Rules,
    log: Vec<Logged>,
    clock: Option<NightClock>,
    machine: Machine,
    misfits: Vec<EventId>,
    /// The latest that anything but a device fact was said.
    last_said: Option<NightTime>,
}

impl Night {
    /// A night in which nothing has happened yet.
    ///
    /// # Errors
    /// The head's zone is unknown.
    pub fn new(head: NightHead) -> Result<Night, UnknownZone> {
        let rules = Rules::of(&head)?;
        let machine = Machine::new(&rules);
        Ok(Night {
            head,
            rules,
            log: Vec::new(),
            clock: None,
            machine,
            misfits: Vec::new(),
            last_said: None,
        })
    }

    /// The night that a log tells.
    ///
    /// # Errors
    /// The head's zone is unknown.
    pub fn told(head: NightHead, log: &[Event]) -> Result<Night, UnknownZone> {
        let mut night = Night::new(head)?;
        for event in log {
            night.apply(event);
        }
        Ok(night)
    }

    /// Takes an event in. Total: whatever does not fit is kept and flagged.
    pub fn apply(&mut self, event: &Event) {
        let clock = match &mut self.clock {
            Some(clock) => {
                clock.observe(&event.recorded);
                clock
            }
            None => self.clock.insert(NightClock::starting(&event.recorded)),
        };
        let now = clock.at(&event.recorded);
        let lag_ms = event.recorded.utc.as_millisecond() - event.at.as_millisecond();
        // What was said live happened in the second that it is. By the second that was shown it
        // could come to lie before the check that it answers: a set clock's seconds begin elsewhere.
        let live = !event.approx && (0..1000).contains(&lag_ms);
        let at = if live { now } else { clock.place(event.at, &event.recorded).min(now) };
        let latest = self.machine.live.now;
        let moves_to = match &event.body {
            Body::Amend { at: Some(when), .. } => {
                Some(clock.place(*when, &event.recorded).min(now))
            }
            _ => None,
        };
        self.log.push(Logged { event: event.clone(), at, moves_to });
        match &event.body {
            Body::Action { action } if at >= latest => {
                if self.machine.take(event.id, at, event.at, action, &self.rules).is_err() {
                    self.misfits.push(event.id);
                }
            }
            Body::Action { .. } | Body::Undo { .. } | Body::Amend { .. } => self.refold(),
            Body::Remark { .. }
            | Body::Associations { .. }
            | Body::Circumstances { .. }
            | Body::Device { .. } => {}
        }
        self.heard_of(&event.body, at);
    }

    /// Remembers the latest that something of the night itself was said. A note of the day after,
    /// or a mending once the night is over, makes no night longer.
    fn heard_of(&mut self, body: &Body, at: NightTime) {
        let counts = match body {
            Body::Action { .. } => true,
            Body::Undo { .. } | Body::Amend { .. } => !self.machine.live.is_after_noon(at),
            Body::Remark { .. }
            | Body::Associations { .. }
            | Body::Circumstances { .. }
            | Body::Device { .. } => false,
        };
        if counts {
            self.last_said = Some(self.last_said.map_or(at, |last| last.max(at)));
        }
    }

    /// Folds anew from the night's start, corrections taken into account.
    fn refold(&mut self) {
        self.machine = Machine::new(&self.rules);
        self.misfits.clear();
        for input in log::effective(&self.log) {
            let Input { id, at, civil, action, .. } = input;
            if self.machine.take(id, at, civil, &action, &self.rules).is_err() {
                self.misfits.push(id);
            }
        }
    }

    /// Why an action does not fit where it lies; `None` where it does.
    pub(crate) fn why_misfit(&self, id: EventId) -> Option<Refused> {
        let mut machine = Machine::new(&self.rules);
        log::effective(&self.log).into_iter().find_map(|input| {
            let taken = machine.take(input.id, input.at, input.civil, &input.action, &self.rules);
            taken.err().filter(|_| input.id == id)
        })
    }

    /// Whether `entry` may be said at `now`; if so, the event to be kept and applied.
    ///
    /// # Errors
    /// Says why it makes no sense.
    pub fn check(&self, now: &Moment, entry: Entry) -> Result<Event, Refused> {
        let event = self.event_of(now, entry)?;
        if let Body::Action { action } = &event.body {
            self.check_action(&event, action)?;
        }
        Ok(event)
    }

    /// As [`Night::check`], but a correction may leave something in the log that no longer fits: it
    /// is shown before it is kept.
    pub(crate) fn check_mend(&self, now: &Moment, entry: Entry) -> Result<Event, Refused> {
        let event = self.event_of(now, entry)?;
        if let Body::Action { action } = &event.body
            && self.is_at_end(&event)
        {
            self.machine.live.accepts(action)?;
        }
        Ok(event)
    }

    /// The event that an entry makes: it is not to come, and what it is about is in the log.
    fn event_of(&self, now: &Moment, entry: Entry) -> Result<Event, Refused> {
        let now_s = Timestamp::from_second(now.utc.as_second()).unwrap_or(now.utc);
        let at = entry.at.unwrap_or(now_s);
        if is_to_come(at, now) {
            return Err(Refused::InFuture);
        }
        let event = Event {
            id: entry.id,
            night: self.head.id,
            by: entry.by,
            device: entry.device,
            at,
            approx: entry.approx,
            recorded: now.clone(),
            body: entry.body,
        };
        match &event.body {
            Body::Undo { of } => {
                log::find(&self.log, *of).ok_or(Refused::NoSuchEntry)?;
            }
            Body::Amend { of, at, .. } => {
                let entry = log::find(&self.log, *of).ok_or(Refused::NoSuchEntry)?;
                if !matches!(entry.event.body, Body::Action { .. }) {
                    return Err(Refused::NotAnAction);
                }
                if at.is_some_and(|at| is_to_come(at, now)) {
                    return Err(Refused::InFuture);
                }
            }
            Body::Action { .. }
            | Body::Remark { .. }
            | Body::Associations { .. }
            | Body::Circumstances { .. }
            | Body::Device { .. } => {}
        }
        Ok(event)
    }

    /// Whether nothing has happened after it.
    fn is_at_end(&self, event: &Event) -> bool {
        match &self.clock {
            None => true,
            Some(clock) => clock.place(event.at, &event.recorded) >= self.machine.live.now,
        }
    }

    fn check_action(&self, event: &Event, action: &crate::Action) -> Result<(), Refused> {
        if self.is_at_end(event) {
            return self.machine.live.accepts(action);
        }
        // Said afterwards: it must fit where it is put, and spoil nothing that follows.
        if self.spoils(event) {
            return Err(self.machine.live.accepts(action).err().unwrap_or(Refused::FitsNowhere));
        }
        Ok(())
    }

    /// Whether taking `event` in would leave something in the log that no longer fits.
    #[must_use]
    pub fn spoils(&self, event: &Event) -> bool {
        let mut trial = self.clone();
        trial.apply(event);
        trial.misfits.iter().any(|id| !self.misfits.contains(id))
    }

    /// Where the night stands at `now`.
    #[must_use]
    pub fn at(&self, now: &Moment) -> Live {
        let mut live = self.machine.live.clone();
        if let Some(clock) = &self.clock {
            live.advance(clock.at(now), &self.rules);
        }
        live
    }

    /// Where the night stood when something was said last.
    #[must_use]
    pub fn last(&self) -> &Live {
        &self.machine.live
    }

    /// The first moment after `now` at which the night changes by itself: a check falls due, a
    /// countdown stops in quiet, a limit is reached.
    #[must_use]
    pub fn next_deadline(&self, now: &Moment) -> Option<Moment> {
        let clock = self.clock.as_ref()?;
        self.at(now).next_change(&self.rules).map(|at| clock.moment(at))
    }

    /// How many milliseconds are left from `now` until `time`; negative once it is over.
    #[must_use]
    pub fn ms_until(&self, time: NightTime, now: &Moment) -> i64 {
        self.clock.as_ref().map_or(0, |clock| clock.ms_until(time, now))
    }

    /// The rule that this night's countdown stands still by.
    #[must_use]
    pub fn stills(&self) -> Stills {
        Stills(self.rules.on_quiet)
    }

    /// The head.
    #[must_use]
    pub fn head(&self) -> &NightHead {
        &self.head
    }

    /// The child's zone.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.rules.zone
    }

    /// Everything logged, in the order of recording.
    #[must_use]
    pub fn log(&self) -> &[Logged] {
        &self.log
    }

    /// The actions that count, in the order in which they happened: what was undone is left out,
    /// what was amended is as it really was.
    #[must_use]
    pub fn inputs(&self) -> Vec<Input> {
        log::effective(&self.log)
    }

    /// The actions that were taken back: they stay in the log, and can be brought back.
    #[must_use]
    pub fn taken_back(&self) -> Vec<TakenBack> {
        log::actions_taken_back(&self.log)
    }

    /// Where an action was said to lie at first, whatever an amendment has made of it.
    #[must_use]
    pub fn first_said_at(&self, id: EventId) -> Option<NightTime> {
        self.log.iter().find(|logged| logged.event.id == id).map(|logged| logged.at)
    }

    /// What has been said and not been taken back, in the order of recording: actions and
    /// amendments.
    #[must_use]
    pub fn standing(&self) -> Vec<&Event> {
        log::standing(&self.log)
    }

    /// What the device's clock of `now` would call `time`.
    #[must_use]
    pub fn said_at(&self, time: NightTime, now: &Moment) -> Timestamp {
        let ms = now.utc.as_millisecond() + self.ms_until(time, now);
        // A half goes down, as `place` takes it up: what is said lies where it was meant.
        Timestamp::from_second((ms + 499).div_euclid(1000)).unwrap_or(now.utc)
    }

    /// Visits in the order of entry, skipped checks at their end.
    #[must_use]
    pub fn check_ins(&self) -> &[CheckIn] {
        &self.machine.check_ins
    }

    /// Stretches of sleep, in order.
    #[must_use]
    pub fn sleeps(&self) -> &[Sleep] {
        &self.machine.sleeps
    }

    /// Stretches of crying, in order.
    #[must_use]
    pub fn cries(&self) -> &[Cry] {
        &self.machine.cries
    }

    /// Put down at.
    #[must_use]
    pub fn put_down(&self) -> Option<NightTime> {
        self.machine.put_down
    }

    /// The first report of quiet or sleep.
    #[must_use]
    pub fn first_quiet(&self) -> Option<NightTime> {
        self.machine.first_quiet
    }

    /// Out of bed at.
    #[must_use]
    pub fn out_of_bed(&self) -> Option<NightTime> {
        self.machine.out_of_bed
    }

    /// How often the child was picked up.
    #[must_use]
    pub fn pick_ups(&self) -> u32 {
        self.machine.pick_ups
    }

    /// The child held, in order, where the method counts it.
    #[must_use]
    pub fn holds(&self) -> &[Hold] {
        &self.machine.holds
    }

    /// Wakings, in order; the last one may be the final awakening.
    #[must_use]
    pub fn wakings(&self) -> &[Waking] {
        &self.machine.wakings
    }

    /// Requests answered for a card so far; see [`Night::card_visits`].
    #[must_use]
    pub fn cards_used(&self) -> u32 {
        u32::try_from(self.card_visits().count()).unwrap_or(u32::MAX)
    }

    /// The visits that used a card: those to the child lying awake in which nothing was said to be
    /// wrong, at most as many as there are cards.
    pub fn card_visits(&self) -> impl Iterator<Item = &CheckIn> {
        let asleep = |at: NightTime| {
            self.sleeps().iter().any(|it| it.from <= at && it.to.is_none_or(|to| at < to))
        };
        let visits = self.check_ins().iter().filter(move |row| {
            row.kind == CheckInKind::Unplanned
                && !row.is_urgent
                && row.settling.is_some()
                && row.entered.is_some_and(|at| !asleep(at))
        });
        visits.take(usize::try_from(self.head.rules.cards).unwrap_or(usize::MAX))
    }

    /// The latest that anything was said.
    #[must_use]
    pub fn last_said(&self) -> Option<NightTime> {
        self.last_said
    }

    /// Actions that no longer fit after an amendment or an undo.
    #[must_use]
    pub fn misfits(&self) -> &[EventId] {
        &self.misfits
    }

    /// Some elapsed time could not be known and was counted as none.
    #[must_use]
    pub fn is_clock_doubtful(&self) -> bool {
        self.clock.as_ref().is_some_and(NightClock::is_doubtful)
    }

    /// What the device's clock showed at `time`.
    #[must_use]
    pub fn utc(&self, time: NightTime) -> Timestamp {
        self.clock.as_ref().map_or(Timestamp::UNIX_EPOCH, |clock| clock.utc(time))
    }

    /// What the child's clock showed at `time`.
    #[must_use]
    pub fn civil(&self, time: NightTime) -> Zoned {
        self.rules.civil(self.utc(time))
    }

    /// The note on the night as a whole; the latest one.
    #[must_use]
    pub fn remark(&self) -> Option<&str> {
        self.log.iter().rev().find_map(|logged| match &logged.event.body {
            Body::Remark { text } => Some(text.as_str()),
            _ => None,
        })
    }

    /// What was there when the child first fell asleep; the latest list. `None`: not said.
    #[must_use]
    pub fn associations(&self) -> Option<&[Association]> {
        self.log.iter().rev().find_map(|logged| match &logged.event.body {
            Body::Associations { present } => Some(present.as_slice()),
            _ => None,
        })
    }

    /// What the night stood under; the latest list. Empty where nothing was said.
    #[must_use]
    pub fn circumstances(&self) -> &[Circumstance] {
        let latest = self.log.iter().rev().find_map(|logged| match &logged.event.body {
            Body::Circumstances { present } => Some(present.as_slice()),
            _ => None,
        });
        latest.unwrap_or_default()
    }
}

/// Whether `at` is later than now. The second that it is may be shown up to half a second ahead.
fn is_to_come(at: Timestamp, now: &Moment) -> bool {
    at.as_millisecond() > now.utc.as_millisecond() + 500
}
