//! Watching over the running nights: when to look again, when to ring, and what the machine did
//! meanwhile.
//!
//! No clock, no loudspeaker and no thread: whoever has them calls [`Watch::look`] with the moment
//! that it is, does what the [`Look`] says, and looks again after [`Watch::next_look_ms`] at most.
//! A look that comes too early changes nothing, and one that comes too late makes up for it once.

use std::collections::BTreeMap;

use crate::event::{ChimeChannel, DeviceFact};
use crate::id::NightId;
use crate::moment::Moment;
use crate::night::{Night, NightTime};

/// The longest that anybody sleeps between two looks while a night runs, so that no clock can lead
/// it astray; milliseconds.
pub const SLICE_MS: i64 = 1000;
/// From so much after it fell due on a check is told as noticed late; milliseconds (`ours`).
pub const LATE_MS: i64 = 60_000;

/// A deadline is looked at so much after it, so that rounding never wakes too early; milliseconds.
const AFTER_DEADLINE_MS: i64 = 5;
/// An anchor is written so often in a running night, so that a reboot costs little precision.
const ANCHOR_EVERY_MS: i64 = 5 * 60 * 1000;
/// A look that comes so much later than the one before means that the machine slept.
const SLEPT_MS: i64 = 30_000;
/// From this difference on the clock was set, not drifting.
const STEPPED_MS: i64 = 2_000;
/// Unanswered, the chime sounds again after so long, so many times …
const REPEAT_MS: i64 = 12_000;
const REPEATS_AT_FIRST: u32 = 10;
/// … and then so often until it is answered.
const REPEAT_LATER_MS: i64 = 60_000;
/// So much before something rings the loudspeaker is made ready (`ours`): longer than a slice, so
/// that a look falls into it, and long enough for a device that wakes slowly.
const READY_MS: i64 = 1_600;
/// A sounding is over, or has failed, within so long: the sound is shorter, and every wait for a
/// device is bounded. One that is silent about it is stuck.
const REPORTS_WITHIN_MS: i64 = 10_000;

/// What was seen at the last look.
#[derive(Clone, Debug, PartialEq)]
pub struct Watch {
    /// Tests step their clock: its leaps are neither sleep nor lateness.
    is_stepped: bool,
    /// The last look, where a night was running at it.
    last: Option<Moment>,
    anchored: Moment,
    /// What each night rings for.
    ringing: BTreeMap<NightId, NightTime>,
    /// What is to be written down as rung once the chime has reported, and since when.
    unreported: BTreeMap<(NightId, NightTime), Moment>,
    /// When the chime sounded last for what rings, and how often it has been repeated.
    sounded: Option<(Moment, u32)>,
}

/// What is to be done after a look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// To be written down, in this order.
    pub facts: Vec<(NightId, DeviceFact)>,
    /// What the chime is to do. `None`: go on as it does.
    pub chime: Option<ChimeOrder>,
    /// How often the chime has sounded before for what rings; it begins softly.
    pub repeats: u32,
    /// The chime is to sound in a moment: a device may be opened for it.
    pub is_soon: bool,
    /// The chime was to sound and has not said a word since: it counts as not heard.
    pub hangs: bool,
    /// The clock was set forward (positive) or back (negative), whole seconds.
    pub stepped_s: Option<i64>,
    /// Something that rings now fell due so long ago, milliseconds, from [`LATE_MS`] on.
    pub late_ms: Option<i64>,
}

/// What will come of it if nobody says anything more; for somebody who looks after the watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The next sounding, in so many milliseconds. `None`: there will be none.
    pub sounds_in_ms: Option<i64>,
    /// Something calls already.
    pub calls: bool,
}

/// An order to the chime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChimeOrder {
    /// Sound once. The repeats are ordered one by one.
    Sound,
    /// Be quiet.
    Silence,
}

/// Whether a night has begun and is not over. One whose put-down was taken back has not.
#[must_use]
pub fn is_running(night: &Night, now: &Moment) -> bool {
    night.put_down().is_some() && !night.at(now).is_closed()
}

/// That the chime has been answered, to be written down with whatever answers it; `None` where
/// nothing calls, or where that is written down already.
#[must_use]
pub fn answered(night: &Night, now: &Moment) -> Option<DeviceFact> {
    let due = night.at(now).alarm()?.since();
    let fact = DeviceFact::ChimeAnswered { due_at: night.utc(due) };
    (!night.is_answered(due)).then_some(fact)
}

impl Watch {
    /// Begins to watch at `now`. On a stepped clock, as tests have, leaps are taken for granted.
    #[must_use]
    pub fn new(now: Moment, is_stepped: bool) -> Watch {
        Watch {
            is_stepped,
            last: None,
            anchored: now,
            ringing: BTreeMap::new(),
            unreported: BTreeMap::new(),
            sounded: None,
        }
    }

    /// One look at everything that changes by itself. `audible`: the chime may sound; else what
    /// rings is shown, and written down as shown.
    pub fn look(&mut self, now: &Moment, nights: &BTreeMap<NightId, Night>, audible: bool) -> Look {
        let mut look = Look::default();
        let running: Vec<NightId> =
            nights.iter().filter(|(_, it)| is_running(it, now)).map(|(id, _)| *id).collect();
        let last = self.last.take();
        if !running.is_empty() {
            let mut facts = Vec::new();
            if let Some(last) = last.filter(|last| last.boot == now.boot && !self.is_stepped) {
                look.stepped_s = self.notice_machine(&last, now, &mut facts);
            }
            if now.since(&self.anchored).ms >= ANCHOR_EVERY_MS {
                self.anchored = now.clone();
                facts.push(DeviceFact::Anchor);
            }
            let everywhere = |fact: DeviceFact| running.iter().map(move |id| (*id, fact.clone()));
            look.facts.extend(facts.into_iter().flat_map(everywhere));
            self.last = Some(now.clone());
        }
        self.ring(now, nights, audible, &mut look);
        look
    }

    /// What the machine did since the last look; by how many seconds the clock was set, if it was.
    fn notice_machine(
        &mut self,
        last: &Moment,
        now: &Moment,
        facts: &mut Vec<DeviceFact>,
    ) -> Option<i64> {
        let elapsed = now.since(last).ms;
        let by_clock = now.utc.as_millisecond() - last.utc.as_millisecond();
        if elapsed >= SLEPT_MS {
            facts.push(DeviceFact::Resumed { asleep_s: elapsed / 1000 });
        }
        let stepped = by_clock - elapsed;
        if stepped.abs() < STEPPED_MS {
            return None;
        }
        facts.push(DeviceFact::ClockStepped { by_s: stepped / 1000 });
        self.anchored = now.clone();
        Some(stepped / 1000)
    }

    /// Rings for what is due and not answered; says once if it was noticed late.
    fn ring(
        &mut self,
        now: &Moment,
        nights: &BTreeMap<NightId, Night>,
        audible: bool,
        look: &mut Look,
    ) {
        let mut due = BTreeMap::new();
        for (id, night) in nights {
            let live = night.at(now);
            if live.is_ringing()
                && !live.is_closed()
                && let Some(alarm) = live.alarm()
            {
                due.insert(*id, alarm.since());
            }
        }
        let changed = due != self.ringing;
        if changed {
            for (id, at) in &due {
                let Some(night) = nights.get(id).filter(|night| !night.has_fired(*at)) else {
                    continue;
                };
                self.unreported.entry((*id, *at)).or_insert_with(|| now.clone());
                let late_ms = -night.ms_until(*at, now);
                if late_ms >= LATE_MS && !self.is_stepped {
                    look.late_ms = look.late_ms.max(Some(late_ms));
                }
            }
            self.ringing = due;
        }
        look.chime = self.order(now, changed, audible);
        look.repeats = self.sounded.as_ref().map_or(0, |(_, times)| *times);
        look.is_soon = audible && is_soon(now, nights);
        let asked = self.unreported.values().map(|since| now.since(since).ms).max();
        look.hangs = audible && asked.is_some_and(|ms| ms >= REPORTS_WITHIN_MS);
        if look.hangs || !audible {
            look.facts.extend(self.reported(ChimeChannel::Screen, nights));
        }
    }

    /// What the chime is to do, what rings having changed or not.
    fn order(&mut self, now: &Moment, changed: bool, audible: bool) -> Option<ChimeOrder> {
        if self.ringing.is_empty() || !audible {
            return self.sounded.take().map(|_| ChimeOrder::Silence);
        }
        let times = match &self.sounded {
            Some((at, times)) if !changed => {
                if now.since(at).ms < repeat_ms(*times) {
                    return None;
                }
                times + 1
            }
            _ => 0,
        };
        self.sounded = Some((now.clone(), times));
        Some(ChimeOrder::Sound)
    }

    /// The chime has reported how the last sounding reached the parent: what is to be written down.
    pub fn reported(
        &mut self,
        channel: ChimeChannel,
        nights: &BTreeMap<NightId, Night>,
    ) -> Vec<(NightId, DeviceFact)> {
        let unreported = std::mem::take(&mut self.unreported);
        let fired = unreported.into_keys().filter_map(|(id, at)| {
            let due_at = nights.get(&id)?.utc(at);
            Some((id, DeviceFact::ChimeFired { due_at, channel }))
        });
        fired.collect()
    }

    /// What will come of it if nobody says anything more.
    #[must_use]
    pub fn outlook(&self, now: &Moment, nights: &BTreeMap<NightId, Night>) -> Outlook {
        let again = self.sounded.as_ref().map(|(at, times)| repeat_ms(*times) - now.since(at).ms);
        let sounds_in_ms = [again, next_ring_ms(now, nights)].into_iter().flatten().min();
        Outlook { sounds_in_ms, calls: !self.ringing.is_empty() }
    }

    /// How long to sleep until the next look, milliseconds, at most [`SLICE_MS`]; `None` while no
    /// night runs and no word of the chime is waited for.
    #[must_use]
    pub fn next_look_ms(&self, now: &Moment, nights: &BTreeMap<NightId, Night>) -> Option<i64> {
        let runs = nights.values().any(|night| is_running(night, now));
        if !runs && self.unreported.is_empty() {
            return None;
        }
        let deadlines = nights.values().filter_map(|night| night.next_deadline(now));
        let deadline = deadlines.map(|deadline| deadline.since(now).ms).min();
        let again = self.sounded.as_ref().map(|(at, times)| repeat_ms(*times) - now.since(at).ms);
        let next = [deadline, again].into_iter().flatten().min().unwrap_or(SLICE_MS);
        Some(next.max(0).saturating_add(AFTER_DEADLINE_MS).min(SLICE_MS))
    }
}

/// Whether something begins to ring in a moment. Whether it does is asked only where anything at
/// all changes by then, which costs little.
fn is_soon(now: &Moment, nights: &BTreeMap<NightId, Night>) -> bool {
    let soon = |at: Moment| at.since(now).ms <= READY_MS;
    let changes = |night: &Night| night.next_deadline(now).is_some_and(soon);
    nights.values().any(|night| changes(night) && night.next_ring(now).is_some_and(soon))
}

/// When a night that does not ring yet will, if nothing more is said; milliseconds from `now`.
fn next_ring_ms(now: &Moment, nights: &BTreeMap<NightId, Night>) -> Option<i64> {
    let running = nights.values().filter(|night| is_running(night, now));
    running.filter_map(|night| Some(night.next_ring(now)?.since(now).ms)).min()
}

/// From one sounding to the next, after so many repeats.
fn repeat_ms(times: u32) -> i64 {
    if times < REPEATS_AT_FIRST { REPEAT_MS } else { REPEAT_LATER_MS }
}
