//! One child's night as it should be: the naive telling of it, and its clock in terms of what has
//! really passed.

use jiff::Timestamp;
use lullwatch_core::night::{AwakeningState, Live, Phase};
use lullwatch_core::{EventId, Night, NightHead, NightTime};

use crate::computer::Computer;
use crate::oracle::{Call, Oracle, Said};

/// Calls are foreseen for so many seconds.
const FORESEEN_S: i64 = 900;

/// An entry as it was meant, and the computer that it was said on.
#[derive(Clone, Debug)]
pub struct Meant {
    pub said: Said,
    /// The tap that it was part of.
    pub tap: u32,
    pub on: Computer,
    /// For a chime that was fired: since when it called.
    pub fired_for: Option<i64>,
}

#[derive(Clone, Debug)]
pub struct Child {
    pub head: NightHead,
    pub oracle: Oracle,
    /// In the order of recording.
    pub meant: Vec<Meant>,
    /// The latest computer that an entry was said on, with the night's clock then, milliseconds.
    last: Option<(Computer, i64)>,
    /// Nobody looks after it any more: its night was over at a restart, or never began.
    pub gone: bool,
    /// Until this second what calls stays as it is.
    calm_until: i64,
}

impl Child {
    pub fn new(head: NightHead) -> Child {
        let oracle = Oracle::new(&head);
        Child { head, oracle, meant: Vec::new(), last: None, gone: false, calm_until: i64::MIN }
    }

    /// The night's own clock, milliseconds. In one boot it runs with the truth, whatever the
    /// computer's clock says; over a reboot only that clock is left, and never runs back.
    pub fn reading_ms(&self, on: &Computer) -> i64 {
        let Some((last, reading)) = &self.last else {
            return on.now().utc.as_millisecond();
        };
        let passed = on.passed_ms - last.passed_ms;
        if on.boot == last.boot {
            return reading + passed;
        }
        reading + (passed + on.ahead_ms - last.ahead_ms).max(0)
    }

    pub fn second(&self, on: &Computer) -> i64 {
        self.reading_ms(on).div_euclid(1000)
    }

    /// Lets the naive telling come to now.
    pub fn run_to(&mut self, on: &Computer) {
        if self.last.is_some() {
            let second = self.second(on);
            self.oracle.state.run_to(second, &self.oracle.rules);
        }
    }

    /// Takes an entry in that was said on `meant.on`.
    pub fn say(&mut self, meant: Meant) {
        let reading = self.reading_ms(&meant.on);
        let later =
            |last: &Computer| last.boot != meant.on.boot || last.passed_ms <= meant.on.passed_ms;
        if self.last.as_ref().is_none_or(|(last, _)| later(last)) {
            self.last = Some((meant.on.clone(), reading));
        }
        self.oracle.say(meant.said.clone());
        self.meant.push(meant);
        self.calm_until = i64::MIN;
    }

    /// Tells it again from what the disk holds, in that order.
    pub fn restart(&mut self, written: &[EventId]) {
        let meant = std::mem::take(&mut self.meant);
        *self = Child::new(self.head.clone());
        for id in written {
            let meant = meant.iter().find(|meant| meant.said.id == *id).unwrap();
            self.say(meant.clone());
        }
    }

    pub fn ringing(&self) -> Option<i64> {
        let call: Option<Call> = self.oracle.state.call().filter(|_| !self.gone);
        call.filter(|call| call.ringing).map(|call| call.since)
    }

    pub fn is_running(&self) -> bool {
        let state = &self.oracle.state;
        !self.gone && state.phase != Phase::Before && !state.is_closed()
    }

    /// For how many milliseconds what calls stays as it is.
    pub fn calm_ms(&mut self, on: &Computer) -> i64 {
        let now = self.second(on);
        if self.calm_until <= now {
            let until = now + FORESEEN_S;
            self.calm_until = self.oracle.state.call_changes(until, &self.oracle.rules);
        }
        self.calm_until * 1000 - self.reading_ms(on)
    }

    /// Whether the night as it is shown agrees with how it should be.
    pub fn agrees(&self, night: &Night, live: &Live) -> Result<(), String> {
        let (state, rules) = (&self.oracle.state, &self.oracle.rules);
        let at = |time: NightTime| time.0;
        let wait = |wait: &lullwatch_core::night::Wait| {
            (wait.number, wait.planned_s, at(wait.started), wait.left_s(), wait.due.map(at))
        };
        let theirs = (
            (live.phase, live.is_closed(), live.is_stopped(), live.asleep_since.map(at)),
            live.wait().map(wait),
            live.alarm()
                .filter(|_| !live.is_closed())
                .map(|alarm| Call { since: at(alarm.since()), ringing: live.is_ringing() }),
            live.is_held(night.stills()),
            live.visit.map(|visit| (at(visit.entered), visit.for_awakening)),
            live.picked_up.map(at),
            live.current().map(|it| (it.number, it.quiet.map(at), it.paused.map(at), it.cry)),
            live.current().filter(|_| !live.is_closed()).and(live.waits_ended()),
        );
        let ours = (
            (state.phase, state.is_closed(), state.stopped, state.asleep),
            state.wait().map(|it| (it.number, it.planned, it.started, it.planned - it.run, it.due)),
            state.call(),
            state.is_held(rules),
            state.visit.map(|visit| (visit.entered, visit.for_awakening)),
            state.picked_up,
            state.current().map(|it| (it.number, it.quiet, it.paused, it.cry)),
            state.current().filter(|_| !state.is_closed()).and(state.waits_ended()),
        );
        if ours != theirs {
            return Err(format!("the view says\n  {theirs:?}, and the log\n  {ours:?}"));
        }
        let awakenings = live.awakenings().iter().map(|it| (at(it.at), it.state));
        if !live.is_closed() && !awakenings.eq(state.awakenings.iter().copied()) {
            let (theirs, ours): (_, &[(i64, AwakeningState)]) =
                (live.awakenings(), &state.awakenings);
            return Err(format!("awakenings {theirs:?}, and the log {ours:?}"));
        }
        Ok(())
    }

    /// Whether rows, places and corrections agree.
    pub fn rows_agree(&self, night: &Night) -> Result<(), String> {
        let at = |time: NightTime| time.0;
        let theirs: Vec<_> = night
            .check_ins()
            .iter()
            .map(|row| {
                let wait = row
                    .wait
                    .map(|it| (it.number, it.planned_s, it.actual_s, it.held_s, it.due.map(at)));
                (row.settling, wait, row.entered.map(at), row.left.map(at), row.kind)
            })
            .collect();
        let ours: Vec<_> = self
            .oracle
            .state
            .rows
            .iter()
            .map(|row| {
                let wait = row.wait.map(|it| {
                    let actual = row.entered.map(|entered| entered - it.started - it.held);
                    (it.number, it.planned, actual, it.held, it.due)
                });
                (row.settling, wait, row.entered, row.left, row.kind)
            })
            .collect();
        if theirs != ours {
            return Err(format!("the rows are\n  {theirs:?}, and by the log\n  {ours:?}"));
        }
        let theirs: Vec<_> = night.inputs().iter().map(|it| (it.id, it.at.0)).collect();
        let ours: Vec<_> = self.oracle.effective().iter().map(|it| (it.id, it.at)).collect();
        if theirs != ours {
            return Err(format!("the inputs lie at\n  {theirs:?}, and by the log\n  {ours:?}"));
        }
        if night.misfits() != self.oracle.state.misfits {
            return Err(format!("misfits {:?}", night.misfits()));
        }
        Ok(())
    }
}

/// Whole seconds as a computer's clock shows them.
pub fn shown(on: &Computer) -> Timestamp {
    Timestamp::from_second(on.now().utc.as_second()).unwrap()
}
