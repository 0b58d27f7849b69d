//! What is said, taken in or refused.

use jiff::Timestamp;
use jiff::civil::Time;
use lullwatch_core::night::{AwakeningState, CheckInKind, Phase, WaitsEnded};
use lullwatch_core::plan::{OnNewWaking, OnQuiet, WaitStarts};
use lullwatch_core::{Action, CryLevel};

use super::{Row, Rules, Said, Settling, State, Visit, Wait, next};

impl State {
    /// Whether that makes sense here, by the words of the rules.
    pub fn accepts(&self, action: &Action) -> bool {
        let settling = self.phase == Phase::Settling;
        let paused = self.current().is_some_and(|settling| settling.paused.is_some());
        match action {
            Action::Leave => self.visit.is_some() || self.leave_may_come,
            _ if self.phase == Phase::Up => false,
            Action::PutDown { .. } => self.phase == Phase::Before,
            Action::Cry { .. } | Action::Quiet | Action::Asleep { .. } => settling,
            Action::Enter => self.visit.is_none(),
            Action::Woke => self.phase == Phase::Asleep,
            Action::Pause { .. } => settling && !paused,
            Action::Resume => paused || self.resume_may_come,
            Action::PickUp => self.picked_up.is_none(),
            Action::LayDown => self.picked_up.is_some(),
            Action::OutOfBed => self.phase != Phase::Before,
            Action::GoInNow { .. }
            | Action::Reassure { .. }
            | Action::Feed { .. }
            | Action::Stop { .. }
            | Action::NotYet
            | Action::Note { .. } => true,
        }
    }

    /// Takes it in; `false`: it makes no sense here, and nothing has changed.
    pub(super) fn take(&mut self, said: &Said, action: &Action, rules: &Rules) -> bool {
        if !self.accepts(action) {
            return false;
        }
        let before = self.call();
        let now = self.now;
        match action {
            Action::PutDown { .. } => {
                self.put_down = Some(now);
                self.picked_up = None;
                let after = |time: &Time| now + next(*time, said.shown, rules);
                self.noon = rules.is_night.then(|| after(&Time::constant(12, 0, 0, 0)));
                let mut times: Vec<i64> = rules.awakenings.iter().map(after).collect();
                times.retain(|at| self.noon.is_none_or(|noon| *at < noon));
                times.sort_unstable();
                times.dedup();
                self.awakenings =
                    times.into_iter().map(|at| (at, AwakeningState::Coming)).collect();
                self.begin_settling(None, rules);
            }
            Action::Cry { level } => self.cry(*level, rules),
            Action::Quiet => {
                if let Some(settling) = self.in_settling() {
                    settling.quiet.get_or_insert(now);
                    settling.still.get_or_insert(now);
                    settling.cry = None;
                }
            }
            Action::Enter => self.go_in(false),
            Action::GoInNow { .. } if self.visit.is_none() => self.go_in(true),
            Action::PickUp => self.picked_up = Some(now),
            Action::LayDown => self.picked_up = None,
            Action::Leave => {
                self.leave_may_come = false;
                if self.end_visit() && self.current().is_some_and(|it| it.waits_begun) {
                    self.start_wait(rules);
                }
            }
            Action::Asleep { .. } => {
                self.end_settling();
                self.phase = Phase::Asleep;
                self.asleep = Some(now);
            }
            Action::OutOfBed => {
                self.end_settling();
                self.picked_up = None;
                self.phase = Phase::Up;
                self.asleep = None;
            }
            Action::Woke => self.woke(said.shown, rules),
            Action::Pause { .. } => {
                if let Some(settling) = self.in_settling() {
                    settling.paused = Some(now);
                    settling.pause_rings = Some(now + rules.pause_rings);
                }
            }
            Action::Resume => {
                self.resume_may_come = false;
                if let Some(settling) = self.in_settling() {
                    settling.paused = None;
                    settling.pause_rings = None;
                    settling.limit_may_call(now);
                    settling.release(now);
                }
            }
            Action::Stop { .. } => {
                self.stopped = true;
                self.end_awakening();
                if let Some(settling) = &mut self.settling {
                    settling.forget_limit();
                }
                if self.ended.is_none() {
                    self.ended = Some(WaitsEnded::Stopped);
                    self.end_wait();
                }
            }
            Action::NotYet => self.not_yet = Some(now),
            Action::GoInNow { .. }
            | Action::Reassure { .. }
            | Action::Feed { .. }
            | Action::Note { .. } => {}
        }
        if self.call() != before {
            self.call_changed = now;
        }
        true
    }

    fn begin_settling(&mut self, ended: Option<WaitsEnded>, rules: &Rules) {
        let number = self.settling.as_ref().map_or(0, |settling| settling.number) + 1;
        let last = u32::try_from(rules.waits.len()).unwrap().max(1);
        let first_place = match rules.on_new_waking {
            OnNewWaking::Continue if number > 1 => 1 + self.planned_checks,
            OnNewWaking::LongestWait if number > 1 => last,
            _ => 1,
        };
        self.phase = Phase::Settling;
        self.asleep = None;
        self.resume_may_come = false;
        self.settling = Some(Settling {
            number,
            began: self.now,
            first_place,
            next_number: 1,
            waits_begun: false,
            waits_over: false,
            ended,
            quiet: None,
            still: None,
            quiet_over: 0,
            paused: None,
            pause_rings: None,
            cry: None,
            wait: None,
            limit_reached: false,
            limit_calls: None,
        });
        if rules.wait_starts == WaitStarts::PutDown {
            self.start_wait(rules);
        }
    }

    fn start_wait(&mut self, rules: &Rules) {
        let (now, closed) = (self.now, self.ended.is_some() || self.visit.is_some());
        let Some(settling) = self.in_settling() else { return };
        settling.waits_begun = true;
        if closed || settling.ended.is_some() || settling.wait.is_some() {
            return;
        }
        let planned = u32::try_from(rules.waits.len()).unwrap();
        if rules.waits_once && settling.next_number > planned {
            settling.waits_over = true;
            return;
        }
        let place = usize::try_from(settling.first_place + settling.next_number - 1).unwrap();
        let row = rules.waits.get(place - 1).or(rules.waits.last());
        let number = settling.next_number;
        settling.wait = row.map(|planned| Wait {
            number,
            planned: *planned,
            started: now,
            run: 0,
            held: 0,
            due: None,
        });
    }

    fn cry(&mut self, level: CryLevel, rules: &Rules) {
        let now = self.now;
        let Some(settling) = self.in_settling() else { return };
        settling.end_quiet(now);
        settling.limit_may_call(now);
        settling.cry = Some(level);
        if level == CryLevel::Grizzle && rules.grizzle_is_quiet {
            settling.still.get_or_insert(now);
            return;
        }
        let long = settling.still.take().is_some_and(|since| now - since >= 60);
        let again = long && rules.on_quiet == OnQuiet::Reset;
        match settling.wait.as_mut() {
            Some(wait) if again && wait.due.is_none() => {
                *wait = Wait { started: now, run: 0, held: 0, ..*wait };
            }
            _ => settling.release(now),
        }
        if !settling.waits_begun {
            self.start_wait(rules);
        }
    }

    fn go_in(&mut self, at_once: bool) {
        let now = self.now;
        let mut for_awakening = false;
        for (at, state) in &mut self.awakenings {
            let soon = *state == AwakeningState::Coming && *at <= now + 600;
            if *state == AwakeningState::Due || (soon && self.phase == Phase::Asleep) {
                *state = AwakeningState::Seen;
                for_awakening = true;
            }
        }
        let number = self.settling.as_ref().map(|settling| settling.number);
        if let Some(settling) = self.in_settling() {
            settling.forget_limit();
        }
        let wait = self.in_settling().and_then(|settling| settling.wait.take());
        if wait.is_some() && !at_once {
            self.planned_checks += 1;
            if let Some(settling) = self.in_settling() {
                settling.next_number += 1;
            }
        }
        let kind = match wait {
            _ if at_once => CheckInKind::Override,
            None => CheckInKind::Unplanned,
            Some(wait) => match now - wait.started - wait.held - wait.planned {
                ..-30 => CheckInKind::Early,
                31.. => CheckInKind::Late,
                _ => CheckInKind::OnTime,
            },
        };
        self.rows.push(Row { settling: number, wait, entered: Some(now), left: None, kind });
        self.visit = Some(Visit { entered: now, for_awakening });
        self.leave_may_come = false;
    }

    fn end_visit(&mut self) -> bool {
        let now = self.now;
        let open = self.visit.take().is_some();
        if open
            && let Some(row) =
                self.rows.iter_mut().rev().find(|row| row.left.is_none() && row.entered.is_some())
        {
            row.left = Some(now);
        }
        open
    }

    fn end_settling(&mut self) {
        let now = self.now;
        if self.end_visit() {
            self.leave_may_come = true;
        }
        let wait = self.in_settling().and_then(|settling| {
            settling.end_quiet(now);
            settling.still = None;
            settling.cry = None;
            settling.wait.take()
        });
        if let Some(settling) = &mut self.settling {
            self.resume_may_come |= settling.paused.take().is_some();
            settling.pause_rings = None;
            settling.forget_limit();
        }
        if let Some(wait) = wait.filter(|wait| wait.due.is_some()) {
            self.planned_checks += 1;
            let settling = self.settling.as_ref().map(|settling| settling.number);
            let kind = CheckInKind::Skipped;
            self.rows.push(Row { settling, wait: Some(wait), entered: None, left: None, kind });
        }
    }

    fn woke(&mut self, shown: Timestamp, rules: &Rules) {
        let time = shown.to_zoned(rules.zone.clone()).time();
        let morning = rules.is_night && time >= rules.earliest_rise && time.hour() < 12;
        self.end_awakening();
        let as_before = rules.wakings_as_before.then_some(WaitsEnded::WakingsAsBefore);
        let ended = if morning { Some(WaitsEnded::Morning) } else { as_before };
        self.begin_settling(ended, rules);
    }

    fn end_awakening(&mut self) {
        let seen = self.phase == Phase::Asleep && self.visit.is_some_and(|it| it.for_awakening);
        for (_, state) in &mut self.awakenings {
            if *state == AwakeningState::Due {
                *state = if seen { AwakeningState::Seen } else { AwakeningState::Lapsed };
            }
        }
    }
}

impl Settling {
    fn end_quiet(&mut self, now: i64) {
        let length = self.quiet.take().map_or(0, |since| now - since);
        if length >= 60 {
            self.quiet_over += length;
        }
    }

    /// What had run out waits no longer.
    fn release(&mut self, now: i64) {
        let may = self.still.is_none() && self.paused.is_none();
        if let Some(wait) = self.wait.as_mut().filter(|it| may && it.run == it.planned) {
            wait.due.get_or_insert(now);
        }
    }
}
