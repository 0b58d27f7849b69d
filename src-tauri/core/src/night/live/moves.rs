//! How a night moves on: by time, and by what is said.

use jiff::Zoned;
use jiff::civil::Time;

use super::{Live, NOON, OpenVisit, Phase, Rules, Settling, WaitsEnded};
use crate::action::CryLevel;
use crate::method::parts::Wakings;
use crate::night::time::NightTime;
use crate::night::wait::{QUIET_HOLDS_AFTER_S, Wait};
use crate::plan::{NightKind, OnGrizzle, OnNewWaking, OnQuiet, WaitStarts};

impl Live {
    /// Lets time run on to `to`. Earlier times change nothing.
    pub(in crate::night) fn advance(&mut self, to: NightTime, rules: &Rules) {
        while let Some((at, why)) = self.next_end(rules).filter(|(at, _)| *at <= to) {
            self.run(at, rules);
            self.end_waits(why);
        }
        self.run(to, rules);
    }

    fn run(&mut self, to: NightTime, rules: &Rules) {
        let from = self.now;
        if to <= from {
            return;
        }
        if let Some(settling) = self.current_mut() {
            let still = settling.stillness(rules.on_quiet);
            if let Some(wait) = &mut settling.wait {
                wait.run(from, to, still);
            }
        }
        self.run_awakenings(to);
        self.now = to;
    }

    /// The next instant at which waits end by themselves, and why.
    pub(super) fn next_end(&self, rules: &Rules) -> Option<(NightTime, WaitsEnded)> {
        let past_limits = matches!(self.ended, Some(WaitsEnded::NapCap | WaitsEnded::Noon));
        // Who comforts tonight is told of no limit.
        if self.phase == Phase::Up || self.stopped || past_limits {
            return None;
        }
        let cap = || Some((self.put_down?.plus(rules.nap_cap_s?), WaitsEnded::NapCap));
        let noon = || self.noon.map(|noon| (noon, WaitsEnded::Noon));
        let of_night = match self.ended {
            None => [cap(), noon()].into_iter().flatten().min_by_key(|(at, _)| *at),
            // A nap without waits ends all the same.
            Some(WaitsEnded::Method) => cap(),
            Some(_) => None,
        };
        let of_settling = self
            .current()
            .filter(|settling| settling.ended.is_none())
            .and_then(|settling| settling.limit_reached(rules.crying_limit_s?))
            .map(|at| (at.max(self.now), WaitsEnded::CryingLimit));
        [of_settling, of_night].into_iter().flatten().min_by_key(|(at, _)| *at)
    }

    fn end_waits(&mut self, why: WaitsEnded) {
        let now = self.now;
        let is_limit = matches!(why, WaitsEnded::CryingLimit | WaitsEnded::NapCap);
        let in_room = self.visit.is_some();
        // Somebody in the room reads it there; whoever waits outside is called.
        if let Some(settling) = self.current_mut().filter(|_| is_limit) {
            settling.ended = Some(why);
            if !in_room {
                settling.reach_limit(why, now);
            }
        }
        if let Some(settling) = &mut self.settling {
            settling.wait = None;
        }
        match (why, self.settling) {
            (WaitsEnded::CryingLimit, Some(settling)) => self.limit_in = Some(settling.number),
            _ => self.ended = Some(why),
        }
    }

    /// Starts the next wait of the settling, unless its waits have ended or somebody is in the
    /// room.
    fn start_wait(&mut self, rules: &Rules) {
        let now = self.now;
        let closed = self.ended.is_some() || self.visit.is_some();
        let Some(settling) = self.current_mut() else {
            return;
        };
        settling.waits_begun = true;
        if closed || settling.ended.is_some() || settling.wait.is_some() {
            return;
        }
        let place = settling.start + settling.next_number - 2;
        let last = rules.waits_s.len().saturating_sub(1);
        let checks = usize::try_from(settling.next_number - 1).unwrap_or(usize::MAX);
        if rules.waits_once && checks > last {
            settling.waits_over = true;
            return;
        }
        let place = usize::try_from(place).unwrap_or(last).min(last);
        if let Some(planned_s) = rules.waits_s.get(place) {
            settling.wait = Some(Wait::starting(settling.next_number, *planned_s, now));
        }
    }

    fn begin_settling(&mut self, ended: Option<WaitsEnded>, rules: &Rules) {
        let number = self.settling.map_or(0, |settling| settling.number) + 1;
        let start = match rules.on_new_waking {
            _ if number == 1 => 1,
            OnNewWaking::FirstWait => 1,
            OnNewWaking::Continue => 1 + self.planned_checks,
            OnNewWaking::LongestWait => {
                u32::try_from(rules.waits_s.len()).unwrap_or(u32::MAX).max(1)
            }
        };
        self.phase = Phase::Settling;
        self.asleep_since = None;
        self.resume_may_come = false;
        self.settling = Some(Settling {
            number,
            began: self.now,
            start,
            next_number: 1,
            waits_begun: false,
            waits_over: false,
            ended,
            quiet: None,
            quiet_after_hard: false,
            still: None,
            quiet_over_s: 0,
            paused: None,
            pause_rings: None,
            cry: None,
            wait: None,
            limit: None,
        });
        if rules.wait_starts == WaitStarts::PutDown {
            self.start_wait(rules);
        }
    }

    pub(in crate::night) fn put_down(&mut self, civil: &Zoned, rules: &Rules) {
        self.put_down = Some(self.now);
        if rules.kind == NightKind::Night {
            self.noon = seconds_to(civil, NOON).map(|seconds| self.now.plus(seconds));
        }
        let times = rules.awakenings.iter().filter_map(|time| seconds_to(civil, *time));
        let times = times.map(|seconds| self.now.plus(seconds));
        // One that was over at put-down would come when the night is closed.
        let in_the_night = |at: &NightTime| self.noon.is_none_or(|noon| *at < noon);
        self.will_wake_at(times.filter(in_the_night).collect());
        self.begin_settling(None, rules);
    }

    pub(in crate::night) fn woke(&mut self, civil: &Zoned, rules: &Rules) {
        let morning =
            rules.kind == NightKind::Night && (rules.earliest_rise..NOON).contains(&civil.time());
        self.end_awakening();
        let as_before = rules.wakings == Wakings::AsBefore;
        self.begin_settling(
            match morning {
                true => Some(WaitsEnded::Morning),
                false => as_before.then_some(WaitsEnded::WakingsAsBefore),
            },
            rules,
        );
    }

    pub(in crate::night) fn cry(&mut self, level: CryLevel, rules: &Rules) {
        let now = self.now;
        let crying = level != CryLevel::Grizzle || rules.on_grizzle == OnGrizzle::AsCrying;
        let Some(settling) = self.current_mut() else {
            return;
        };
        settling.end_quiet(now);
        settling.let_limit_call(now);
        settling.cry = Some(level);
        if !crying {
            settling.still.get_or_insert(now);
            return;
        }
        let was_still = settling.still.take();
        let still = settling.stillness(rules.on_quiet);
        if let Some(wait) = &mut settling.wait {
            let long = was_still.is_some_and(|since| now.since(since) >= QUIET_HOLDS_AFTER_S);
            if rules.on_quiet == OnQuiet::Reset && long && wait.due.is_none() {
                wait.restart(now);
            } else {
                wait.release(now, still);
            }
        }
        if !settling.waits_begun {
            self.start_wait(rules);
        }
    }

    pub(in crate::night) fn quiet(&mut self) {
        let now = self.now;
        let Some(settling) = self.current_mut() else {
            return;
        };
        if settling.quiet.is_none() {
            settling.quiet = Some(now);
            settling.quiet_after_hard =
                matches!(settling.cry, Some(CryLevel::Hard | CryLevel::Different));
        }
        settling.still.get_or_insert(now);
        settling.cry = None;
    }

    pub(in crate::night) fn pause(&mut self, rules: &Rules) {
        let now = self.now;
        if let Some(settling) = self.current_mut() {
            settling.paused = Some(now);
            settling.pause_rings = Some(now.plus(rules.pause_rings_s));
        }
    }

    pub(in crate::night) fn resume(&mut self, rules: &Rules) {
        let now = self.now;
        self.resume_may_come = false;
        if let Some(settling) = self.current_mut() {
            settling.paused = None;
            settling.pause_rings = None;
            settling.let_limit_call(now);
            let still = settling.stillness(rules.on_quiet);
            if let Some(wait) = &mut settling.wait {
                wait.release(now, still);
            }
        }
    }

    /// Opens a visit, ending the running wait, which is handed back.
    pub(in crate::night) fn enter(&mut self, row: usize, at_once: bool) -> Option<Wait> {
        let for_awakening = self.see_to_awakening();
        self.visit = Some(OpenVisit { entered: self.now, row, for_awakening });
        self.leave_may_come = false;
        let settling = self.current_mut()?;
        settling.limit = None;
        let wait = settling.wait.take()?;
        if !at_once {
            settling.next_number += 1;
            self.planned_checks += 1;
        }
        Some(wait)
    }

    pub(in crate::night) fn leave(&mut self, rules: &Rules) {
        self.leave_may_come = false;
        if self.visit.take().is_some() && self.current().is_some_and(|it| it.waits_begun) {
            self.start_wait(rules);
        }
    }

    /// Ends the settling and whatever was open in it. Hands back the wait that ran.
    pub(in crate::night) fn end_settling(&mut self, phase: Phase) -> Option<Wait> {
        let now = self.now;
        self.leave_may_come |= self.visit.take().is_some();
        let wait = self.current_mut().and_then(|settling| {
            settling.end_quiet(now);
            settling.still = None;
            settling.cry = None;
            settling.wait.take()
        });
        if let Some(settling) = &mut self.settling {
            self.resume_may_come |= settling.paused.take().is_some();
            settling.pause_rings = None;
            settling.limit = None;
        }
        if wait.is_some_and(|wait| wait.due.is_some()) {
            self.planned_checks += 1;
        }
        self.asleep_since = (phase == Phase::Asleep).then_some(now);
        self.phase = phase;
        wait
    }

    pub(in crate::night) fn stop(&mut self) {
        self.stopped = true;
        self.end_awakening();
        if let Some(settling) = &mut self.settling {
            settling.limit = None;
        }
        if self.ended.is_none() {
            self.end_waits(WaitsEnded::Stopped);
        }
    }

    pub(in crate::night) fn not_yet(&mut self) {
        self.not_yet = Some(self.now);
    }
}

/// Seconds to the next time that the child's clock shows `time`; the 23- and 25-hour days come out
/// right. An hour that comes twice counts the second time where the first is over.
fn seconds_to(civil: &Zoned, time: Time) -> Option<i64> {
    let today = civil.date();
    let next = [Some(today), today.tomorrow().ok()].into_iter().flatten().find_map(|day| {
        let then = civil.time_zone().to_ambiguous_zoned(day.to_datetime(time));
        let either = [then.clone().compatible().ok(), then.later().ok()];
        either.into_iter().flatten().find(|then| *then > *civil)
    })?;
    Some(next.timestamp().as_second() - civil.timestamp().as_second())
}
