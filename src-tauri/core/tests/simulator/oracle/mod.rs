//! What a night must come to, told naively: second by second, from the rules as they are written
//! in words, by code that shares nothing with the fold under test.

mod second;
mod take;

use std::collections::HashSet;

use jiff::civil::{Time, time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use lullwatch_core::method::parts::Wakings;
use lullwatch_core::night::{AwakeningState, CheckInKind, Phase, WaitsEnded};
use lullwatch_core::plan::{OnGrizzle, OnNewWaking, OnQuiet, WaitStarts};
use lullwatch_core::{Action, CryLevel, EventId, NightHead, NightKind};

/// An entry of the log, as the parent meant it. Whole seconds on the night's own clock.
#[derive(Clone, Debug)]
pub struct Said {
    pub id: EventId,
    /// When it happened, and what the device's clock showed then.
    pub at: i64,
    pub shown: Timestamp,
    pub what: What,
}

#[derive(Clone, Debug)]
pub enum What {
    Action(Action),
    Undo(EventId),
    /// The action was otherwise, or at that second.
    Amend {
        of: EventId,
        at: Option<i64>,
        action: Option<Action>,
    },
    /// A device fact.
    Fact,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wait {
    pub number: u32,
    pub planned: i64,
    pub started: i64,
    pub run: i64,
    pub held: i64,
    pub due: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Visit {
    pub entered: i64,
    pub for_awakening: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub settling: Option<u32>,
    pub wait: Option<Wait>,
    pub entered: Option<i64>,
    pub left: Option<i64>,
    pub kind: CheckInKind,
}

/// The settling: the latest one; what lasts only while it lasts is empty afterwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Settling {
    pub number: u32,
    began: i64,
    first_place: u32,
    next_number: u32,
    waits_begun: bool,
    /// They run once, and the last of them has been answered.
    waits_over: bool,
    ended: Option<WaitsEnded>,
    pub quiet: Option<i64>,
    still: Option<i64>,
    quiet_over: i64,
    pub paused: Option<i64>,
    pause_rings: Option<i64>,
    pub cry: Option<CryLevel>,
    pub wait: Option<Wait>,
    /// A limit was reached with nobody in the room …
    limit_reached: bool,
    /// … and calls since then.
    limit_calls: Option<i64>,
}

/// What calls the parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    pub since: i64,
    pub ringing: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The second that it is.
    pub now: i64,
    pub phase: Phase,
    pub settling: Option<Settling>,
    pub asleep: Option<i64>,
    pub visit: Option<Visit>,
    pub picked_up: Option<i64>,
    pub awakenings: Vec<(i64, AwakeningState)>,
    not_yet: Option<i64>,
    ended: Option<WaitsEnded>,
    pub stopped: bool,
    pub put_down: Option<i64>,
    noon: Option<i64>,
    planned_checks: u32,
    leave_may_come: bool,
    resume_may_come: bool,
    pub rows: Vec<Row>,
    pub misfits: Vec<EventId>,
    /// When it last changed by itself or by a word what calls the parent.
    pub call_changed: i64,
}

/// The rules of the night, as its head freezes them.
#[derive(Clone, Debug)]
pub struct Rules {
    waits: Vec<i64>,
    waits_once: bool,
    is_night: bool,
    wait_starts: WaitStarts,
    on_quiet: OnQuiet,
    on_new_waking: OnNewWaking,
    grizzle_is_quiet: bool,
    earliest_rise: Time,
    crying_limit: Option<i64>,
    nap_cap: Option<i64>,
    pause_rings: i64,
    wakings_as_before: bool,
    awakenings: Vec<Time>,
    zone: TimeZone,
}

#[derive(Clone, Debug)]
pub struct Oracle {
    pub rules: Rules,
    pub log: Vec<Said>,
    pub state: State,
}

impl Oracle {
    pub fn new(head: &NightHead) -> Oracle {
        let (settings, rules) = (&head.settings, &head.rules);
        let is_night = head.kind == NightKind::Night;
        let rules = Rules {
            waits: rules.waits_s.iter().map(|wait| i64::from(*wait)).collect(),
            waits_once: rules.waits_once,
            is_night,
            wait_starts: settings.wait_starts,
            on_quiet: settings.on_quiet,
            on_new_waking: settings.on_new_waking,
            grizzle_is_quiet: settings.on_grizzle == OnGrizzle::AsQuiet,
            earliest_rise: settings
                .earliest_rise
                .or(rules.earliest_rise)
                .unwrap_or(time(6, 0, 0, 0)),
            crying_limit: settings.crying_limit_s.map(i64::from),
            nap_cap: rules.nap_cap_s.map(i64::from).filter(|_| !is_night),
            pause_rings: i64::from(settings.pause_rings_s.unwrap_or(600)),
            wakings_as_before: rules.wakings == Wakings::AsBefore,
            awakenings: if is_night { rules.awakenings.clone() } else { Vec::new() },
            zone: TimeZone::get(&head.zone).unwrap(),
        };
        let state = State::before(&rules);
        Oracle { rules, log: Vec::new(), state }
    }

    /// Takes an entry in. What happened before the second that it is, or corrects something, lets
    /// the night be told from its start.
    pub fn say(&mut self, said: Said) {
        let now = self.state.now;
        self.log.push(said.clone());
        match &said.what {
            What::Fact => {}
            What::Action(action) if said.at >= now => {
                self.state.run_to(said.at, &self.rules);
                if !self.state.take(&said, action, &self.rules) {
                    self.state.misfits.push(said.id);
                }
            }
            _ => self.tell_again(now),
        }
    }

    /// Tells the night from its start, to second `now`.
    pub fn tell_again(&mut self, now: i64) {
        let (call, changed) = (self.state.call(), self.state.call_changed);
        let mut state = State::before(&self.rules);
        for said in self.effective() {
            let What::Action(action) = &said.what else { continue };
            state.run_to(said.at, &self.rules);
            if !state.take(&said, action, &self.rules) {
                state.misfits.push(said.id);
            }
        }
        state.run_to(now, &self.rules);
        state.call_changed = if state.call() == call { changed } else { now };
        self.state = state;
    }

    /// What counts: undone entries left out, amended ones as they really were, in order of time and
    /// in a second in the order in which they were said.
    pub fn effective(&self) -> Vec<Said> {
        let mut gone = HashSet::new();
        for said in self.log.iter().rev() {
            if let What::Undo(of) = said.what
                && !gone.contains(&said.id)
            {
                gone.insert(of);
            }
        }
        let mut told: Vec<Said> = Vec::new();
        for said in self.log.iter().filter(|said| !gone.contains(&said.id)) {
            match &said.what {
                What::Action(_) => told.push(said.clone()),
                What::Amend { of, at, action } => {
                    let Some(amended) = told.iter_mut().find(|other| other.id == *of) else {
                        continue;
                    };
                    if let Some(at) = at {
                        amended.at = *at;
                        amended.shown = said.shown;
                    }
                    if let Some(action) = action {
                        amended.what = What::Action(action.clone());
                    }
                }
                What::Undo(_) | What::Fact => {}
            }
        }
        told.sort_by_key(|said| said.at);
        told
    }

    /// Whether `said` could be taken in without leaving something that no longer fits.
    pub fn spoils(&self, said: Said) -> bool {
        let mut trial = self.clone();
        trial.say(said);
        trial.state.misfits.iter().any(|id| !self.state.misfits.contains(id))
    }

    /// The latest second at which anything that counts happened.
    pub fn latest(&self) -> i64 {
        self.effective().iter().map(|said| said.at).max().unwrap_or(i64::MIN)
    }
}

/// Seconds from `shown` until the child's clock shows `time`, for the first time after it.
fn next(time: Time, shown: Timestamp, rules: &Rules) -> i64 {
    let today = shown.to_zoned(rules.zone.clone()).date();
    let days = [today, today.checked_add(1.day()).unwrap(), today.checked_add(2.days()).unwrap()];
    let times = days.iter().map(|day| {
        let ambiguous = rules.zone.to_ambiguous_zoned(day.to_datetime(time));
        let (first, second) = (ambiguous.clone().earlier().unwrap(), ambiguous.later().unwrap());
        // Where the clock shows it twice, either will do; where it never does, the time after it.
        if first.timestamp() > shown && first.time() == time { first } else { second }
    });
    let next = times.map(|zoned| zoned.timestamp()).find(|at| *at > shown).unwrap();
    next.as_second() - shown.as_second()
}
