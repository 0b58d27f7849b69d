//! Where a night stands at one instant. Small and cheap to copy, so that the view of any later
//! instant is made by letting a copy run on.

mod accepts;
mod alarm;
mod moves;

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::UnknownZone;
use super::time::NightTime;
use super::wait::{QUIET_HOLDS_AFTER_S, Stillness, Wait};
use crate::action::CryLevel;
use crate::method::parts::Wakings;
use crate::plan::{NightHead, NightKind, OnGrizzle, OnNewWaking, OnQuiet, WaitStarts};

use alarm::Limit;
pub use alarm::{Alarm, Awakening, AwakeningState, NOT_YET_SILENCES_S};

/// Earliest rise where neither plan nor method gives one (`ours`).
const EARLIEST_RISE: Time = Time::constant(6, 0, 0, 0);
const NOON: Time = Time::constant(12, 0, 0, 0);
/// A pause rings after so many seconds where the plan says nothing else (`ours`).
pub const PAUSE_RINGS_S: u32 = 600;
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
    /// Wakings are answered as before the plan began.
    WakingsAsBefore,
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
    /// The child's.
    pub(super) zone: TimeZone,
    pub(super) waits_s: Vec<u32>,
    /// The waits run once in each settling.
    pub(super) waits_once: bool,
    pub(super) kind: NightKind,
    pub(super) wait_starts: WaitStarts,
    pub(super) on_quiet: OnQuiet,
    pub(super) on_new_waking: OnNewWaking,
    pub(super) on_grizzle: OnGrizzle,
    pub(super) earliest_rise: Time,
    pub(super) crying_limit_s: Option<i64>,
    pub(super) nap_cap_s: Option<i64>,
    pub(super) visit_max_s: Option<i64>,
    pub(super) pause_rings_s: i64,
    pub(super) wakings: Wakings,
    /// A hold is softly called long after so many seconds.
    pub(super) hold_max_s: Option<i64>,
    /// Pick-ups are counted and not reassurances.
    pub(super) counts_pick_ups: bool,
    /// Soothing changes so many seconds after calm.
    pub(super) after_calm_s: Option<[i64; 2]>,
    pub(super) awakenings: Vec<Time>,
}

impl Rules {
    pub(super) fn of(head: &NightHead) -> Result<Rules, UnknownZone> {
        let NightHead { settings, rules, kind, .. } = head;
        Ok(Rules {
            zone: TimeZone::get(&head.zone).map_err(|_| UnknownZone(head.zone.clone()))?,
            waits_s: rules.waits_s.clone(),
            waits_once: rules.waits_once,
            kind: *kind,
            wait_starts: settings.wait_starts,
            on_quiet: settings.on_quiet,
            on_new_waking: settings.on_new_waking,
            on_grizzle: settings.on_grizzle,
            earliest_rise: settings.earliest_rise.or(rules.earliest_rise).unwrap_or(EARLIEST_RISE),
            crying_limit_s: settings.crying_limit_s.map(i64::from),
            nap_cap_s: rules.nap_cap_s.map(i64::from).filter(|_| *kind == NightKind::Nap),
            visit_max_s: rules.visit_max_s.map(i64::from),
            pause_rings_s: i64::from(settings.pause_rings_s.unwrap_or(PAUSE_RINGS_S)),
            wakings: rules.wakings,
            hold_max_s: rules
                .lifting
                .and_then(|lifting| lifting.hold_max_s)
                .map(|hold| i64::from(hold.most)),
            counts_pick_ups: rules.lifting.is_some(),
            after_calm_s: rules
                .after_calm_s
                .map(|calm| [i64::from(calm.least), i64::from(calm.most)]),
            awakenings: match kind {
                NightKind::Night => rules.awakenings.clone(),
                NightKind::Nap => Vec::new(),
            },
        })
    }

    /// What the child's clock shows.
    pub(super) fn civil(&self, utc: Timestamp) -> Zoned {
        utc.to_zoned(self.zone.clone())
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
    /// Its waits do not repeat, and have all run.
    waits_over: bool,
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
    /// The pause rings from then on.
    pause_rings: Option<NightTime>,
    /// The crying reported last, unless quiet.
    pub cry: Option<CryLevel>,
    /// The running wait.
    pub wait: Option<Wait>,
    /// A limit that was reached, until somebody goes in.
    limit: Option<Limit>,
}

/// An open visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenVisit {
    /// Since.
    pub entered: NightTime,
    /// It was begun when an awakening was due.
    pub for_awakening: bool,
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
    /// The child is held, since.
    pub picked_up: Option<NightTime>,
    /// When the child is to be woken, in order.
    awakenings: Vec<Awakening>,
    /// `not_yet` was said, last at.
    not_yet: Option<NightTime>,
    /// Why the whole night has no more waits.
    ended: Option<WaitsEnded>,
    stopped: bool,
    /// The settling, from 1, in which the crying limit was reached last.
    limit_in: Option<u32>,
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
            picked_up: None,
            awakenings: Vec::new(),
            not_yet: None,
            ended: rules.waits_s.is_empty().then_some(WaitsEnded::Method),
            stopped: false,
            limit_in: None,
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
        let settling = self.current();
        let over = settling.is_some_and(|settling| settling.waits_over);
        let of_settling = settling.and_then(|settling| settling.ended);
        of_settling.or(self.ended).or(over.then_some(WaitsEnded::Method))
    }

    /// Whether the night is over: with `out_of_bed`, or at noon.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.phase == Phase::Up || self.noon.is_some_and(|noon| self.now >= noon)
    }

    /// Whether `at` lies after the noon that closes the night.
    pub(super) fn is_after_noon(&self, at: NightTime) -> bool {
        self.noon.is_some_and(|noon| at > noon)
    }

    /// Whether the parent said `stop`.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped
    }

    /// Whether the crying limit was reached in an earlier settling of the night.
    #[must_use]
    pub fn had_enough_before(&self) -> bool {
        let number = self.settling.map_or(0, |settling| settling.number);
        self.limit_in.is_some_and(|settling| settling < number)
    }

    /// The settling, from 1, in which the crying limit was reached last.
    #[must_use]
    pub fn crying_limit_in(&self) -> Option<u32> {
        self.limit_in
    }

    /// Whether the child's night has waits that have not begun yet: they start at the first cry.
    #[must_use]
    pub fn awaits_first_cry(&self) -> bool {
        self.waits_ended().is_none() && self.current().is_some_and(|it| !it.waits_begun)
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

    /// The next instant after `now` at which something changes by itself.
    pub(super) fn next_change(&self, rules: &Rules) -> Option<NightTime> {
        if self.is_closed() {
            return None;
        }
        let settling = self.current();
        let due = self.falls_due(Stills(rules.on_quiet));
        let stands = settling
            .filter(|settling| settling.wait.is_some_and(|wait| wait.due.is_none()))
            .and_then(|settling| settling.stillness(rules.on_quiet).from());
        let pause_rings = settling.and_then(|settling| settling.pause_rings);
        let again = self.alarm().and(self.silent_until());
        let awakening = self.next_awakening().map(|it| it.at);
        let held_long = self.picked_up.and_then(|since| Some(since.plus(rules.hold_max_s?)));
        let [calm, calm_long] = self.calm_changes(rules);
        let long = self.visit.and_then(|visit| Some(visit.entered.plus(rules.visit_max_s?)));
        let ends = self.next_end(rules).map(|(at, _)| at);
        let check_now = due.map(|due| due.plus(-CHECK_WINDOW_S));
        [
            due,
            check_now,
            stands,
            pause_rings,
            again,
            awakening,
            held_long,
            calm,
            calm_long,
            long,
            ends,
            self.noon,
        ]
        .into_iter()
        .flatten()
        .filter(|at| *at > self.now)
        .min()
    }

    /// When soothing changes by itself, calm having begun.
    fn calm_changes(&self, rules: &Rules) -> [Option<NightTime>; 2] {
        let since = self.current().filter(|_| self.visit.is_some()).and_then(|it| it.quiet);
        match since.zip(rules.after_calm_s) {
            Some((since, changes)) => changes.map(|seconds| Some(since.plus(seconds))),
            None => [None, None],
        }
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
