//! Where a night stands at one instant. Small and cheap to copy, so that the view of any later
//! instant is made by letting a copy run on.

use jiff::Zoned;
use jiff::civil::Time;

use super::refused::Refused;
use super::time::NightTime;
use super::wait::{QUIET_HOLDS_AFTER_S, Stillness, Wait};
use crate::action::{Action, CryLevel};
use crate::plan::{NightHead, NightKind, OnGrizzle, OnNewWaking, OnQuiet, WaitStarts};

/// Earliest rise where neither plan nor method gives one (`ours`).
const EARLIEST_RISE: Time = Time::constant(6, 0, 0, 0);
const NOON: Time = Time::constant(12, 0, 0, 0);
/// After "not yet" the chime is silent for so many seconds (`ours`).
pub const NOT_YET_SILENCES_S: i64 = 120;
/// From so many seconds before due on, going in is the check.
pub const CHECK_WINDOW_S: i64 = super::check_in::ON_TIME_WITHIN_S;

/// Where the child is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Not put down yet.
    Before,
    /// In a settling, awake.
    Settling,
    /// Asleep.
    Asleep,
    /// The night has ended.
    Up,
}

/// Why no wait runs any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WaitsEnded {
    /// The method has none.
    Method,
    /// A morning waking: the day may begin.
    Morning,
    /// The parent said `stop`.
    Stopped,
    /// The plan's crying limit was reached in this settling.
    CryingLimit,
    /// The nap's cap was reached.
    NapCap,
    /// It is noon.
    Noon,
}

/// What stays the same through one night.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rules {
    pub(super) waits_s: Vec<u32>,
    pub(super) kind: NightKind,
    pub(super) wait_starts: WaitStarts,
    pub(super) on_quiet: OnQuiet,
    pub(super) on_new_waking: OnNewWaking,
    pub(super) on_grizzle: OnGrizzle,
    pub(super) earliest_rise: Time,
    pub(super) crying_limit_s: Option<i64>,
    pub(super) nap_cap_s: Option<i64>,
    pub(super) visit_max_s: Option<i64>,
}

impl Rules {
    pub(super) fn of(head: &NightHead) -> Rules {
        let NightHead { settings, rules, kind, .. } = head;
        Rules {
            waits_s: rules.waits_s.clone(),
            kind: *kind,
            wait_starts: settings.wait_starts,
            on_quiet: settings.on_quiet,
            on_new_waking: settings.on_new_waking,
            on_grizzle: settings.on_grizzle,
            earliest_rise: settings.earliest_rise.or(rules.earliest_rise).unwrap_or(EARLIEST_RISE),
            crying_limit_s: settings.crying_limit_s.map(i64::from),
            nap_cap_s: rules.nap_cap_s.map(i64::from).filter(|_| *kind == NightKind::Nap),
            visit_max_s: rules.visit_max_s.map(i64::from),
        }
    }
}

/// The latest settling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settling {
    /// From 1.
    pub number: u32,
    /// At put-down or waking.
    pub began: NightTime,
    /// Place in the night's row of the first wait, from 1.
    start: u32,
    /// Number of the next check.
    next_number: u32,
    /// Waits have started, or would have but for a visit.
    waits_begun: bool,
    /// Why it has no waits, where that is so for this settling alone.
    ended: Option<WaitsEnded>,
    /// Reported quiet, since.
    pub quiet: Option<NightTime>,
    /// The level reported before that quiet was the hardest, or unlike before.
    pub quiet_after_hard: bool,
    /// Quiet as the countdown sees it (grizzling may count), since.
    still: Option<NightTime>,
    /// Seconds of reported quiet of 60 s and more that are over.
    quiet_over_s: i64,
    /// Paused, since.
    pub paused: Option<NightTime>,
    /// The crying reported last, unless quiet.
    pub cry: Option<CryLevel>,
    /// The running wait.
    pub wait: Option<Wait>,
    /// `not_yet` was said in this wait, last at.
    not_yet: Option<NightTime>,
}

/// An open visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenVisit {
    /// Since.
    pub entered: NightTime,
    /// Its place among the night's rows.
    pub(super) row: usize,
}

/// Where a night stands at `now`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Live {
    /// The instant.
    pub now: NightTime,
    /// Where the child is.
    pub phase: Phase,
    /// The latest settling; `None` before put-down.
    pub settling: Option<Settling>,
    /// Asleep since; only while asleep.
    pub asleep_since: Option<NightTime>,
    /// Somebody is in the room.
    pub visit: Option<OpenVisit>,
    /// The child is held.
    pub picked_up: bool,
    /// Why the whole night has no more waits.
    ended: Option<WaitsEnded>,
    stopped: bool,
    put_down: Option<NightTime>,
    noon: Option<NightTime>,
    planned_checks: u32,
    /// A visit or a pause was ended by sleep or getting up; its `leave` or `resume` may still come.
    leave_may_come: bool,
    resume_may_come: bool,
}

impl Live {
    pub(super) fn before(rules: &Rules) -> Live {
        Live {
            now: NightTime(i64::MIN),
            phase: Phase::Before,
            settling: None,
            asleep_since: None,
            visit: None,
            picked_up: false,
            ended: rules.waits_s.is_empty().then_some(WaitsEnded::Method),
            stopped: false,
            put_down: None,
            noon: None,
            planned_checks: 0,
            leave_may_come: false,
            resume_may_come: false,
        }
    }

    /// The settling, while the child is in it.
    #[must_use]
    pub fn current(&self) -> Option<&Settling> {
        self.settling.as_ref().filter(|_| self.phase == Phase::Settling)
    }

    fn current_mut(&mut self) -> Option<&mut Settling> {
        self.settling.as_mut().filter(|_| self.phase == Phase::Settling)
    }

    /// The running wait.
    #[must_use]
    pub fn wait(&self) -> Option<&Wait> {
        self.current().and_then(|settling| settling.wait.as_ref())
    }

    /// Why no wait runs any more, if that is so.
    #[must_use]
    pub fn waits_ended(&self) -> Option<WaitsEnded> {
        let method = self.ended.filter(|ended| *ended == WaitsEnded::Method);
        method.or(self.current().and_then(|settling| settling.ended)).or(self.ended)
    }

    /// Whether the night is over: with `out_of_bed`, or at noon.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.phase == Phase::Up || self.noon.is_some_and(|noon| self.now >= noon)
    }

    /// Whether the parent said `stop`.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped
    }

    /// Whether the child's night has waits that have not begun yet: they start at the first cry.
    #[must_use]
    pub fn awaits_first_cry(&self) -> bool {
        self.waits_ended().is_none() && self.current().is_some_and(|it| !it.waits_begun)
    }

    /// Whether the check that is due asks to be answered now.
    #[must_use]
    pub fn is_ringing(&self) -> bool {
        self.current().is_some_and(|settling| {
            settling.wait.is_some_and(|wait| wait.due.is_some())
                && settling.not_yet.is_none_or(|at| self.now >= at.plus(NOT_YET_SILENCES_S))
        })
    }

    /// Whether going in now is the check of the running wait: from 30 s before due on.
    #[must_use]
    pub fn is_check_now(&self) -> bool {
        self.wait().is_some_and(|wait| wait.due.is_some() || wait.left_s() <= CHECK_WINDOW_S)
    }

    /// When the check falls due if nothing more is reported.
    #[must_use]
    pub fn falls_due(&self, rules: Stills) -> Option<NightTime> {
        let settling = self.current()?;
        settling.wait?.falls_due(self.now, settling.stillness(rules.0))
    }

    /// Whether the countdown stands still now, or has run out and waits.
    #[must_use]
    pub fn is_held(&self, rules: Stills) -> bool {
        self.current().is_some_and(|settling| {
            settling.wait.is_some_and(|wait| {
                let still = settling.stillness(rules.0);
                wait.due.is_none()
                    && (still.paused
                        || still.from().is_some_and(|from| from <= self.now)
                        || wait.left_s() == 0)
            })
        })
    }

    /// Lets time run on to `to`. Earlier times change nothing.
    pub(super) fn advance(&mut self, to: NightTime, rules: &Rules) {
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
        self.now = to;
    }

    /// The next instant at which waits end by themselves, and why.
    fn next_end(&self, rules: &Rules) -> Option<(NightTime, WaitsEnded)> {
        if self.phase == Phase::Up {
            return None;
        }
        let of_night = || {
            let put_down = self.put_down?;
            let cap = rules.nap_cap_s.map(|cap| (put_down.plus(cap), WaitsEnded::NapCap));
            let noon = self.noon.map(|noon| (noon, WaitsEnded::Noon));
            [cap, noon].into_iter().flatten().min_by_key(|(at, _)| *at)
        };
        let of_night = if self.ended.is_none() { of_night() } else { None };
        let of_settling = self
            .current()
            .filter(|settling| settling.ended.is_none())
            .and_then(|settling| settling.limit_reached(rules.crying_limit_s?))
            .map(|at| (at.max(self.now), WaitsEnded::CryingLimit));
        [of_settling, of_night].into_iter().flatten().min_by_key(|(at, _)| *at)
    }

    fn end_waits(&mut self, why: WaitsEnded) {
        if let Some(settling) = &mut self.settling {
            settling.wait = None;
            if why == WaitsEnded::CryingLimit {
                settling.ended = Some(why);
            }
        }
        if why != WaitsEnded::CryingLimit {
            self.ended = Some(why);
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
        let place = usize::try_from(place).unwrap_or(last).min(last);
        if let Some(planned_s) = rules.waits_s.get(place) {
            settling.wait = Some(Wait::starting(settling.next_number, *planned_s, now));
            settling.not_yet = None;
        }
    }

    fn begin_settling(&mut self, morning: bool, rules: &Rules) {
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
            ended: morning.then_some(WaitsEnded::Morning),
            quiet: None,
            quiet_after_hard: false,
            still: None,
            quiet_over_s: 0,
            paused: None,
            cry: None,
            wait: None,
            not_yet: None,
        });
        if rules.wait_starts == WaitStarts::PutDown {
            self.start_wait(rules);
        }
    }

    pub(super) fn put_down(&mut self, civil: &Zoned, rules: &Rules) {
        self.put_down = Some(self.now);
        if rules.kind == NightKind::Night {
            self.noon = seconds_to_noon(civil).map(|seconds| self.now.plus(seconds));
        }
        self.begin_settling(false, rules);
    }

    pub(super) fn woke(&mut self, civil: &Zoned, rules: &Rules) {
        let morning =
            rules.kind == NightKind::Night && (rules.earliest_rise..NOON).contains(&civil.time());
        self.begin_settling(morning, rules);
    }

    pub(super) fn cry(&mut self, level: CryLevel, rules: &Rules) {
        let now = self.now;
        let crying = level != CryLevel::Grizzle || rules.on_grizzle == OnGrizzle::AsCrying;
        let Some(settling) = self.current_mut() else {
            return;
        };
        settling.end_quiet(now);
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

    pub(super) fn quiet(&mut self) {
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

    pub(super) fn pause(&mut self) {
        let now = self.now;
        if let Some(settling) = self.current_mut() {
            settling.paused = Some(now);
        }
    }

    pub(super) fn resume(&mut self, rules: &Rules) {
        let now = self.now;
        self.resume_may_come = false;
        if let Some(settling) = self.current_mut() {
            settling.paused = None;
            let still = settling.stillness(rules.on_quiet);
            if let Some(wait) = &mut settling.wait {
                wait.release(now, still);
            }
        }
    }

    /// Opens a visit, ending the running wait, which is handed back.
    pub(super) fn enter(&mut self, row: usize, at_once: bool) -> Option<Wait> {
        self.visit = Some(OpenVisit { entered: self.now, row });
        self.leave_may_come = false;
        let settling = self.current_mut()?;
        let wait = settling.wait.take()?;
        if !at_once {
            settling.next_number += 1;
            self.planned_checks += 1;
        }
        Some(wait)
    }

    pub(super) fn leave(&mut self, rules: &Rules) {
        self.leave_may_come = false;
        if self.visit.take().is_some() && self.current().is_some_and(|it| it.waits_begun) {
            self.start_wait(rules);
        }
    }

    /// Ends the settling and whatever was open in it. Hands back the wait that ran.
    pub(super) fn end_settling(&mut self, phase: Phase) -> Option<Wait> {
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
        }
        if wait.is_some_and(|wait| wait.due.is_some()) {
            self.planned_checks += 1;
        }
        self.asleep_since = (phase == Phase::Asleep).then_some(now);
        self.phase = phase;
        wait
    }

    pub(super) fn stop(&mut self) {
        self.stopped = true;
        if self.ended.is_none() {
            self.end_waits(WaitsEnded::Stopped);
        }
    }

    pub(super) fn not_yet(&mut self) {
        let now = self.now;
        if let Some(settling) = self.current_mut() {
            settling.not_yet = Some(now);
        }
    }

    /// Whether `action` makes sense here.
    pub(super) fn accepts(&self, action: &Action) -> Result<(), Refused> {
        use Refused as R;
        let refuse_if = |wrong: bool, refused: R| if wrong { Err(refused) } else { Ok(()) };
        let in_settling = || match self.phase {
            Phase::Before => Err(R::BeforePutDown),
            Phase::Settling => Ok(()),
            Phase::Asleep => Err(R::WhileAsleep),
            Phase::Up => Err(R::NightEnded),
        };
        if self.phase == Phase::Up && !(matches!(action, Action::Leave) && self.leave_may_come) {
            return Err(R::NightEnded);
        }
        let paused = self.current().is_some_and(|settling| settling.paused.is_some());
        match action {
            Action::PutDown { .. } => refuse_if(self.phase != Phase::Before, R::PutDownTwice),
            Action::Cry { .. } | Action::Quiet | Action::Asleep { .. } => in_settling(),
            Action::Enter => refuse_if(self.visit.is_some(), R::InRoomAlready),
            Action::Leave => refuse_if(self.visit.is_none() && !self.leave_may_come, R::NotInRoom),
            Action::Woke => match self.phase {
                Phase::Before => Err(R::BeforePutDown),
                _ => refuse_if(self.phase != Phase::Asleep, R::NotAsleep),
            },
            Action::Pause { .. } => in_settling().and(refuse_if(paused, R::PausedAlready)),
            Action::Resume => refuse_if(!paused && !self.resume_may_come, R::NotPaused),
            Action::PickUp => refuse_if(self.picked_up, R::PickedUpAlready),
            Action::LayDown => refuse_if(!self.picked_up, R::NotPickedUp),
            Action::OutOfBed => refuse_if(self.phase == Phase::Before, R::BeforePutDown),
            Action::GoInNow { .. }
            | Action::Reassure { .. }
            | Action::Feed { .. }
            | Action::Stop { .. }
            | Action::NotYet
            | Action::Note { .. } => Ok(()),
        }
    }

    /// The next instant after `now` at which something changes by itself.
    pub(super) fn next_change(&self, rules: &Rules) -> Option<NightTime> {
        let settling = self.current();
        let due = self.falls_due(Stills(rules.on_quiet));
        let stands = settling
            .filter(|settling| settling.wait.is_some_and(|wait| wait.due.is_none()))
            .and_then(|settling| settling.stillness(rules.on_quiet).from());
        let again = settling
            .filter(|settling| settling.wait.is_some_and(|wait| wait.due.is_some()))
            .and_then(|settling| Some(settling.not_yet?.plus(NOT_YET_SILENCES_S)));
        let long = self.visit.and_then(|visit| Some(visit.entered.plus(rules.visit_max_s?)));
        let ends = self.next_end(rules).map(|(at, _)| at);
        let check_now = due.map(|due| due.plus(-CHECK_WINDOW_S));
        [due, check_now, stands, again, long, ends, self.noon]
            .into_iter()
            .flatten()
            .filter(|at| *at > self.now)
            .min()
    }
}

/// The rule that a countdown stands still by; handed out by the night.
#[derive(Clone, Copy, Debug)]
pub struct Stills(pub(super) OnQuiet);

impl Settling {
    fn stillness(&self, on_quiet: OnQuiet) -> Stillness {
        Stillness { quiet: self.still, paused: self.paused.is_some(), on_quiet }
    }

    fn end_quiet(&mut self, now: NightTime) {
        if let Some(since) = self.quiet.take() {
            let length = now.since(since);
            if length >= QUIET_HOLDS_AFTER_S {
                self.quiet_over_s += length;
            }
        }
        self.quiet_after_hard = false;
    }

    /// When the time in this settling, less reported quiet of 60 s and more, comes to `limit_s`.
    fn limit_reached(&self, limit_s: i64) -> Option<NightTime> {
        let at = self.began.plus(limit_s + self.quiet_over_s);
        // Quiet of a minute and more does not count, so the limit cannot be reached in it.
        let in_quiet = self.quiet.is_some_and(|since| at >= since.plus(QUIET_HOLDS_AFTER_S));
        (!in_quiet).then_some(at)
    }
}

/// Seconds to the next noon in the child's zone; the 23- and 25-hour days come out right.
fn seconds_to_noon(civil: &Zoned) -> Option<i64> {
    let today = civil.date();
    let day = if civil.time() < NOON { today } else { today.tomorrow().ok()? };
    let noon = day.to_datetime(NOON).to_zoned(civil.time_zone().clone()).ok()?;
    Some(noon.timestamp().as_second() - civil.timestamp().as_second())
}
