//! One wait and its countdown.

use super::time::NightTime;
use crate::plan::OnQuiet;

/// From so many seconds of quiet on the countdown stands still (`ours`).
pub const QUIET_HOLDS_AFTER_S: i64 = 60;

/// What makes a countdown stand still, as it was from one report to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stillness {
    /// Quiet, as the countdown sees it, since.
    pub(super) quiet: Option<NightTime>,
    /// The night is paused.
    pub(super) paused: bool,
    pub(super) on_quiet: OnQuiet,
}

impl Stillness {
    /// From when on it stands still for quiet, if it does.
    pub(super) fn from(&self) -> Option<NightTime> {
        match self.on_quiet {
            OnQuiet::Continue => None,
            OnQuiet::Hold | OnQuiet::Reset => {
                self.quiet.map(|since| since.plus(QUIET_HOLDS_AFTER_S))
            }
        }
    }

    /// Nothing may fall due.
    fn keeps_from_due(&self) -> bool {
        self.paused || self.quiet.is_some()
    }
}

/// A wait that runs: from its start to a visit, sleep, or the end of the waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Number of the check that ends it, from 1 in each settling.
    pub number: u32,
    /// Planned length, seconds; above 0.
    pub planned_s: i64,
    /// When it started.
    pub started: NightTime,
    /// Seconds of countdown that have run, at most `planned_s`.
    pub run_s: i64,
    /// When the check fell due.
    pub due: Option<NightTime>,
}

impl Wait {
    pub(super) fn starting(number: u32, planned_s: u32, at: NightTime) -> Wait {
        Wait { number, planned_s: i64::from(planned_s).max(1), started: at, run_s: 0, due: None }
    }

    /// Seconds of countdown still to run.
    #[must_use]
    pub fn left_s(&self) -> i64 {
        self.planned_s - self.run_s
    }

    /// Lets the countdown run from `from` to `to`, between which nothing was reported.
    pub(super) fn run(&mut self, from: NightTime, to: NightTime, still: Stillness) {
        if self.due.is_some() || self.left_s() == 0 {
            return;
        }
        let Some(due) = self.runs_out(from, still).filter(|at| *at <= to) else {
            if !still.paused {
                let until = still.from().map_or(to, |stands| stands.min(to));
                self.run_s += until.since(from).max(0);
            }
            return;
        };
        self.run_s = self.planned_s;
        if !still.keeps_from_due() {
            self.due = Some(due);
        }
    }

    /// When the countdown runs out if nothing more is reported after `from`.
    pub(super) fn runs_out(&self, from: NightTime, still: Stillness) -> Option<NightTime> {
        let at = from.plus(self.left_s());
        let stands = still.paused || still.from().is_some_and(|stands| stands < at);
        (!stands).then_some(at)
    }

    /// When the check falls due if nothing more is reported after `from`.
    pub(super) fn falls_due(&self, from: NightTime, still: Stillness) -> Option<NightTime> {
        if self.due.is_some() {
            return self.due;
        }
        self.runs_out(from, still).filter(|_| !still.keeps_from_due())
    }

    /// Crying or the end of a pause may release a check whose countdown has run out.
    pub(super) fn release(&mut self, at: NightTime, still: Stillness) {
        if self.due.is_none() && self.left_s() == 0 && !still.keeps_from_due() {
            self.due = Some(at);
        }
    }

    /// Starts again, in full.
    pub(super) fn restart(&mut self, at: NightTime) {
        *self = Wait { started: at, run_s: 0, due: None, ..*self };
    }

    /// Seconds until `at` in which the countdown stood still, or had run out and waited for crying
    /// or for the end of a pause.
    pub(super) fn held_s(&self, at: NightTime) -> i64 {
        self.due.unwrap_or(at).since(self.started) - self.run_s
    }

    /// Seconds waited by `at`, held time left out: at the due moment exactly the planned length.
    pub(super) fn actual_s(&self, at: NightTime) -> i64 {
        at.since(self.started) - self.held_s(at)
    }
}
