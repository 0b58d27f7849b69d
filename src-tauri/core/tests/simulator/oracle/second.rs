//! One second of a night.

use lullwatch_core::night::{AwakeningState, Phase, WaitsEnded};
use lullwatch_core::plan::OnQuiet;

use super::{Call, Rules, Settling, State, Wait};

impl State {
    pub fn before(rules: &Rules) -> State {
        State {
            now: i64::MIN,
            phase: Phase::Before,
            settling: None,
            asleep: None,
            visit: None,
            picked_up: None,
            awakenings: Vec::new(),
            not_yet: None,
            ended: rules.waits.is_empty().then_some(WaitsEnded::Method),
            stopped: false,
            put_down: None,
            noon: None,
            planned_checks: 0,
            leave_may_come: false,
            resume_may_come: false,
            rows: Vec::new(),
            misfits: Vec::new(),
            call_changed: i64::MIN,
        }
    }

    /// Lets the seconds pass until it is `to`.
    pub fn run_to(&mut self, to: i64, rules: &Rules) {
        while self.now < to {
            self.run_on(to, rules);
        }
    }

    /// The second after now, and before `to`, at which what calls changes by itself, if it does.
    pub fn call_changes(&self, to: i64, rules: &Rules) -> i64 {
        let (mut ahead, call) = (self.clone(), self.call());
        while ahead.now < to && ahead.call() == call {
            ahead.run_on(to, rules);
        }
        ahead.now
    }

    /// Lets the seconds pass until something may have changed, or it is `to`. Where no countdown
    /// runs, seconds in which nothing can happen are left out.
    fn run_on(&mut self, to: i64, rules: &Rules) {
        if self.phase == Phase::Before || self.phase == Phase::Up {
            self.now = to;
            return;
        }
        let before = self.call();
        let stop = self.next_turn(rules).min(to);
        let counts = |state: &State| state.wait().is_some_and(|wait| wait.due.is_none());
        if !counts(self) {
            self.now = stop - 1;
        }
        self.second(rules);
        while self.now < stop && counts(self) {
            self.second(rules);
        }
        if self.call() != before {
            self.call_changed = self.now;
        }
    }

    /// The next second at which something happens that is no countdown's end.
    fn next_turn(&self, rules: &Rules) -> i64 {
        let coming =
            |(at, state): &(i64, AwakeningState)| (*state == AwakeningState::Coming).then_some(*at);
        let settling = self.current();
        let limit = settling.zip(rules.crying_limit);
        [
            self.noon,
            self.put_down.zip(rules.nap_cap).map(|(from, cap)| from + cap),
            settling.and_then(|it| it.pause_rings),
            self.not_yet.map(|at| at + 120),
            limit.map(|(it, limit)| it.began + it.quiet_over + limit),
        ]
        .into_iter()
        .flatten()
        .chain(self.awakenings.iter().filter_map(coming))
        .filter(|at| *at > self.now)
        .min()
        .unwrap_or(i64::MAX)
    }

    fn second(&mut self, rules: &Rules) {
        let from = self.now;
        self.now += 1;
        let now = self.now;
        if let Some(settling) = self.in_settling() {
            let stands = settling.stands_still(from, rules);
            let may_be_due = settling.paused.is_none() && settling.still.is_none();
            if let Some(wait) = settling.wait.as_mut().filter(|wait| wait.due.is_none()) {
                if stands || wait.run == wait.planned {
                    wait.held += 1;
                } else {
                    wait.run += 1;
                    if wait.run == wait.planned && may_be_due {
                        wait.due = Some(now);
                    }
                }
            }
        }
        self.awaken(now);
        let at_noon = self.noon == Some(now);
        let capped = rules.nap_cap.zip(self.put_down).is_some_and(|(cap, from)| now == from + cap);
        let tells = !self.stopped && !matches!(self.ended, Some(WaitsEnded::NapCap));
        if let Some(limit) = rules.crying_limit.filter(|_| tells)
            && let Some(settling) = self.in_settling()
            && settling.ended.is_none()
            && settling.has_cried(now, limit)
        {
            self.reach(WaitsEnded::CryingLimit);
        }
        let ended = match self.ended {
            None if capped => Some(WaitsEnded::NapCap),
            None if at_noon => Some(WaitsEnded::Noon),
            Some(WaitsEnded::Method) if capped && !self.stopped => Some(WaitsEnded::NapCap),
            _ => None,
        };
        if ended.is_some() {
            self.ended = ended;
            self.end_wait();
        }
        if ended == Some(WaitsEnded::NapCap) {
            self.reach(WaitsEnded::NapCap);
        }
    }

    /// A limit ends the settling's waits; whoever is not in the room is called.
    fn reach(&mut self, why: WaitsEnded) {
        let (now, nobody_in) = (self.now, self.visit.is_none());
        if let Some(settling) = self.in_settling() {
            settling.ended = Some(why);
            settling.wait = None;
            if nobody_in {
                settling.limit_reached = true;
                settling.limit_calls = None;
                settling.limit_may_call(now);
            }
        }
    }

    fn awaken(&mut self, now: i64) {
        let slept = self.asleep.is_some_and(|since| now - since >= 1800) && !self.stopped;
        for (at, state) in &mut self.awakenings {
            if *at == now && *state == AwakeningState::Coming {
                *state = if slept { AwakeningState::Due } else { AwakeningState::Lapsed };
                if let Some(visit) = self.visit.as_mut().filter(|_| slept) {
                    visit.for_awakening = true;
                }
            }
        }
    }

    /// The settling, while the child is in it.
    pub fn in_settling(&mut self) -> Option<&mut Settling> {
        self.settling.as_mut().filter(|_| self.phase == Phase::Settling)
    }

    pub fn current(&self) -> Option<&Settling> {
        self.settling.as_ref().filter(|_| self.phase == Phase::Settling)
    }

    pub fn wait(&self) -> Option<Wait> {
        self.current()?.wait
    }

    pub(super) fn end_wait(&mut self) {
        if let Some(settling) = &mut self.settling {
            settling.wait = None;
        }
    }

    pub fn is_closed(&self) -> bool {
        self.phase == Phase::Up || self.noon.is_some_and(|noon| self.now >= noon)
    }

    pub fn waits_ended(&self) -> Option<WaitsEnded> {
        let over = self.current().is_some_and(|settling| settling.waits_over);
        let of_settling = self.current().and_then(|settling| settling.ended);
        of_settling.or(self.ended).or(over.then_some(WaitsEnded::Method))
    }

    /// What calls the parent now, whether the night is closed or not.
    pub fn alarm(&self) -> Option<i64> {
        let check = self.current().filter(|it| it.paused.is_none()).and_then(|it| it.wait?.due);
        let pause = self.current().and_then(|it| it.pause_rings).filter(|at| *at <= self.now);
        let limit = self.current().filter(|it| it.paused.is_none()).and_then(|it| it.limit_calls);
        let awakening = self.awakenings.iter().find(|(_, state)| *state == AwakeningState::Due);
        check.or(pause).or(limit).or(awakening.map(|(at, _)| *at))
    }

    pub fn call(&self) -> Option<Call> {
        let since = self.alarm().filter(|_| !self.is_closed())?;
        // "Not yet" said since then silences it for two minutes.
        let silent = self.not_yet.is_some_and(|at| at >= since && self.now < at + 120);
        Some(Call { since, ringing: !silent })
    }

    /// Whether the countdown stands still now, or has run out and waits.
    pub fn is_held(&self, rules: &Rules) -> bool {
        self.current().is_some_and(|settling| {
            settling.wait.is_some_and(|wait| {
                wait.due.is_none()
                    && (settling.stands_still(self.now, rules) || wait.run == wait.planned)
            })
        })
    }
}

impl Settling {
    /// In the second that begins at `second`.
    fn stands_still(&self, second: i64, rules: &Rules) -> bool {
        let quiet = self.still.is_some_and(|since| second - since >= 60);
        self.paused.is_some() || (quiet && rules.on_quiet != OnQuiet::Continue)
    }

    /// What keeps a limit silent may have ended.
    pub(super) fn limit_may_call(&mut self, now: i64) {
        if self.limit_reached && self.quiet.is_none() && self.paused.is_none() {
            self.limit_calls.get_or_insert(now);
        }
    }

    pub(super) fn forget_limit(&mut self) {
        self.limit_reached = false;
        self.limit_calls = None;
    }

    /// Whether the crying comes to `limit`. Quiet of a minute and more does not count.
    fn has_cried(&self, now: i64, limit: i64) -> bool {
        let in_quiet = self.quiet.is_some_and(|since| now - since >= 60);
        !in_quiet && now - self.began - self.quiet_over >= limit
    }
}
