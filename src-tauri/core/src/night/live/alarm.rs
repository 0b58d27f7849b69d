//! What calls the parent: a check, an awakening, a pause that has lasted long, a limit.

use super::{Live, Phase, Settling, WaitsEnded};
use crate::night::time::NightTime;

/// After "not yet" an alarm is silent for so many seconds (`ours`).
pub const NOT_YET_SILENCES_S: i64 = 120;
/// Going in so many seconds before an awakening is going in for it (`ours`).
const AWAKENING_WINDOW_S: i64 = 600;
/// A child who has slept less than so many seconds is not woken (`ours`).
const AWAKENING_AFTER_S: i64 = 1800;

/// Something that calls the parent, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alarm {
    /// The check of the running wait is due.
    Check(NightTime),
    /// It is time to wake the child.
    Awakening(NightTime),
    /// A pause has lasted long.
    Pause(NightTime),
    /// The plan's crying limit is reached: it is time to comfort fully.
    CryingLimit(NightTime),
    /// The nap's cap is reached: the child gets up.
    NapCap(NightTime),
}

impl Alarm {
    /// Since when it calls.
    #[must_use]
    pub fn since(self) -> NightTime {
        match self {
            Alarm::Check(at)
            | Alarm::Awakening(at)
            | Alarm::Pause(at)
            | Alarm::CryingLimit(at)
            | Alarm::NapCap(at) => at,
        }
    }
}

/// A limit that has ended the waits while nobody was in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limit {
    why: WaitsEnded,
    /// It calls, since. `None`: not while the child is quiet or the night paused.
    calls: Option<NightTime>,
}

impl Limit {
    fn alarm(self) -> Option<Alarm> {
        let since = self.calls?;
        match self.why {
            WaitsEnded::CryingLimit => Some(Alarm::CryingLimit(since)),
            WaitsEnded::NapCap => Some(Alarm::NapCap(since)),
            _ => None,
        }
    }
}

impl Settling {
    /// A limit has been reached, and nobody is in the room.
    pub(super) fn reach_limit(&mut self, why: WaitsEnded, now: NightTime) {
        self.limit = Some(Limit { why, calls: None });
        self.let_limit_call(now);
    }

    /// A limit that was reached calls from now on, unless something still keeps it silent. Once it
    /// calls it goes on.
    pub(super) fn let_limit_call(&mut self, now: NightTime) {
        if self.quiet.is_none()
            && self.paused.is_none()
            && let Some(limit) = &mut self.limit
        {
            limit.calls.get_or_insert(now);
        }
    }
}

/// What became of a scheduled awakening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AwakeningState {
    /// Still to come.
    Coming,
    /// Time to wake the child.
    Due,
    /// The parent went in for it, or the child was woken.
    Seen,
    /// The child was awake, had hardly slept, or woke first.
    Lapsed,
}

/// A scheduled awakening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Awakening {
    /// When.
    pub at: NightTime,
    /// What became of it.
    pub state: AwakeningState,
}

impl Live {
    /// What calls the parent now, silenced or not.
    #[must_use]
    pub fn alarm(&self) -> Option<Alarm> {
        let settling = self.current();
        let check = settling
            .filter(|settling| settling.paused.is_none())
            .and_then(|settling| settling.wait?.due)
            .map(Alarm::Check);
        let pause = settling
            .and_then(|settling| settling.pause_rings)
            .filter(|rings| *rings <= self.now)
            .map(Alarm::Pause);
        let limit = settling
            .filter(|settling| settling.paused.is_none())
            .and_then(|settling| settling.limit?.alarm());
        let due = self.awakenings.iter().find(|it| it.state == AwakeningState::Due);
        check.or(pause).or(limit).or(due.map(|it| Alarm::Awakening(it.at)))
    }

    /// Whether what calls asks to be answered now: it does not for a while after "not yet".
    #[must_use]
    pub fn is_ringing(&self) -> bool {
        self.alarm().is_some() && self.silent_until().is_none_or(|until| self.now >= until)
    }

    /// Until when "not yet" keeps the alarm silent, or kept it.
    pub(super) fn silent_until(&self) -> Option<NightTime> {
        let since = self.alarm()?.since();
        let said = self.not_yet.filter(|at| *at >= since)?;
        Some(said.plus(NOT_YET_SILENCES_S))
    }

    /// Tonight's scheduled awakenings, in order.
    #[must_use]
    pub fn awakenings(&self) -> &[Awakening] {
        &self.awakenings
    }

    /// The next awakening still to come.
    #[must_use]
    pub fn next_awakening(&self) -> Option<Awakening> {
        self.awakenings.iter().find(|it| it.state == AwakeningState::Coming).copied()
    }

    /// Whether a waking now is the planned one: somebody has gone in for it. A child who wakes while
    /// an awakening is due has woken by itself.
    pub(in crate::night) fn is_planned_waking(&self) -> bool {
        let visited = self.visit.is_some_and(|visit| visit.for_awakening);
        self.phase == Phase::Asleep && visited
    }

    /// Sets when the child is to be woken tonight.
    pub(in crate::night) fn will_wake_at(&mut self, mut times: Vec<NightTime>) {
        times.sort_unstable();
        times.dedup();
        let coming = |at| Awakening { at, state: AwakeningState::Coming };
        self.awakenings = times.into_iter().map(coming).collect();
    }

    /// Lets awakenings fall due, or lapse, as time runs on to `to`.
    pub(super) fn run_awakenings(&mut self, to: NightTime) {
        let asleep = self.asleep_since;
        let stopped = self.is_stopped();
        for awakening in &mut self.awakenings {
            if awakening.state == AwakeningState::Coming && awakening.at <= to {
                let slept = asleep.is_some_and(|since| {
                    awakening.at.since(since) >= AWAKENING_AFTER_S && !stopped
                });
                awakening.state = if slept { AwakeningState::Due } else { AwakeningState::Lapsed };
                // Who is in the room already need not go in for it.
                if let Some(visit) = self.visit.as_mut().filter(|_| slept) {
                    visit.for_awakening = true;
                }
            }
        }
    }

    /// Somebody goes in to a sleeping child: for the awakening that is due, or that is about to be.
    /// Says whether there is one.
    pub(super) fn see_to_awakening(&mut self) -> bool {
        let soon = self.now.plus(AWAKENING_WINDOW_S);
        let asleep = self.phase == Phase::Asleep;
        let mut seen = false;
        for awakening in &mut self.awakenings {
            let coming = awakening.state == AwakeningState::Coming && awakening.at <= soon;
            if awakening.state == AwakeningState::Due || (coming && asleep) {
                awakening.state = AwakeningState::Seen;
                seen = true;
            }
        }
        seen
    }

    /// What is due is not called for any more: the child was woken as planned, or it lapses.
    pub(super) fn end_awakening(&mut self) {
        let state = match self.is_planned_waking() {
            true => AwakeningState::Seen,
            false => AwakeningState::Lapsed,
        };
        for awakening in &mut self.awakenings {
            if awakening.state == AwakeningState::Due {
                awakening.state = state;
            }
        }
    }
}
