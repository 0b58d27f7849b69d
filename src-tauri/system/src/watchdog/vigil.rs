//! When a watchdog rings. No clock and no thread: time comes in, in milliseconds since boot, time
//! in suspend included.

use serde::{Deserialize, Serialize};

use crate::chime::Tone;

/// The app is given so long after something was to ring, milliseconds (`ours`): its own slice, and
/// a slow machine.
pub(super) const GRACE_MS: i64 = 4_000;
/// Where the app dies while something calls, its watchdog goes on after so long.
const TAKES_OVER_MS: i64 = 2_000;
/// The longest sleep. Sleep does not count suspend; after it the watchdog is late by this at most.
const SLICE_MS: i64 = 30_000;
/// It sleeps until it is spoken to.
const NO_END_MS: i64 = i64::MAX / 2;
/// While it rings alone it looks so often whether the app has come back.
const RINGING_SLICE_MS: i64 = 1_000;
/// So much longer than it slept means suspend, or a process that was stopped.
const SLEPT_MS: i64 = 3_000;
/// Unanswered, it rings again as the app does: after so long, so many times …
const REPEAT_MS: i64 = 12_000;
const REPEATS_AT_FIRST: u32 = 10;
/// … and then so often, …
const REPEAT_LATER_MS: i64 = 60_000;
/// … for so long in all (`ours`): nobody can answer it but by opening the app.
const LONGEST_MS: i64 = 30 * 60_000;

/// What the app says to its watchdog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "say", rename_all = "snake_case")]
pub(super) enum Said {
    /// What will come, until more is said.
    Watch {
        /// When the app sounds next, milliseconds since boot. `None`: not for all it knows.
        sounds_at_ms: Option<i64>,
        /// Something calls already.
        calls: bool,
        /// How it is to ring; `None`: without sound.
        tone: Option<Tone>,
    },
    /// All is well; nothing is to be watched any more.
    End,
}

/// What a watchdog is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// Go on.
    Nothing,
    /// Ring once, so or without sound.
    Ring(Option<Tone>),
    /// The app is back, or says that all is well.
    Silence,
    /// Nothing is left to be watched.
    Leave,
}

/// A watchdog's state.
#[derive(Debug)]
pub(super) struct Vigil {
    /// When it is to ring.
    rings_at_ms: Option<i64>,
    calls: bool,
    tone: Option<Tone>,
    is_app_there: bool,
    has_ended: bool,
    /// After suspend the app has its turn first.
    spared_until_ms: i64,
    ringing: Option<Ringing>,
    /// The last look, and how long it was to be slept after it.
    looked: (i64, i64),
}

#[derive(Clone, Copy, Debug)]
struct Ringing {
    began_ms: i64,
    last_ms: i64,
    times: u32,
}

impl Vigil {
    pub(super) fn new(now_ms: i64) -> Vigil {
        Vigil {
            rings_at_ms: None,
            calls: false,
            tone: None,
            is_app_there: true,
            has_ended: false,
            spared_until_ms: 0,
            ringing: None,
            looked: (now_ms, SLICE_MS),
        }
    }

    /// The app has said something, and so is there.
    pub(super) fn hear(&mut self, said: Said) -> Order {
        match said {
            Said::Watch { sounds_at_ms, calls, tone } => {
                self.rings_at_ms = sounds_at_ms.map(|at| at.saturating_add(GRACE_MS));
                (self.calls, self.tone) = (calls, tone);
            }
            Said::End => {
                (self.rings_at_ms, self.calls) = (None, false);
                self.has_ended = true;
            }
        }
        match self.ringing.take() {
            Some(_) => Order::Silence,
            None => Order::Nothing,
        }
    }

    /// The app is gone, without a word.
    pub(super) fn lose(&mut self, now_ms: i64) {
        self.is_app_there = false;
        if self.calls && self.ringing.is_none() {
            self.rings_at_ms = Some(now_ms.saturating_add(TAKES_OVER_MS));
        }
    }

    /// Whether the app is there, for all that is known.
    pub(super) fn is_app_there(&self) -> bool {
        self.is_app_there
    }

    /// One look.
    pub(super) fn look(&mut self, now_ms: i64) -> Order {
        let (looked_ms, slept_ms) = self.looked;
        if now_ms - looked_ms > slept_ms + SLEPT_MS {
            self.spared_until_ms = now_ms + GRACE_MS;
        }
        self.looked = (now_ms, self.sleep_ms(now_ms).unwrap_or(NO_END_MS));
        if self.has_ended {
            return Order::Leave;
        }
        let Some(rings_at_ms) = self.rings_at_ms else {
            return if self.is_app_there { Order::Nothing } else { Order::Leave };
        };
        if now_ms < rings_at_ms.max(self.spared_until_ms) {
            return Order::Nothing;
        }
        match &mut self.ringing {
            Some(ringing) if now_ms - ringing.began_ms >= LONGEST_MS => {
                self.rings_at_ms = None;
                return Order::Silence;
            }
            Some(ringing) if now_ms - ringing.last_ms < repeat_ms(ringing.times) => {
                return Order::Nothing;
            }
            Some(ringing) => (ringing.last_ms, ringing.times) = (now_ms, ringing.times + 1),
            None => {
                self.ringing = Some(Ringing { began_ms: now_ms, last_ms: now_ms, times: 0 });
            }
        }
        self.looked.1 = self.sleep_ms(now_ms).unwrap_or(NO_END_MS);
        Order::Ring(self.tone)
    }

    /// How long to sleep, if the app says nothing; `None`: until it does.
    pub(super) fn sleep_ms(&self, now_ms: i64) -> Option<i64> {
        if self.has_ended {
            return Some(0);
        }
        let rings_at_ms = match (self.rings_at_ms, &self.ringing) {
            (None, _) if self.is_app_there => return None,
            (None, _) => return Some(0),
            (Some(_), Some(ringing)) => {
                let again_ms = ringing.last_ms + repeat_ms(ringing.times);
                again_ms.min(now_ms + RINGING_SLICE_MS)
            }
            (Some(rings_at_ms), None) => rings_at_ms.max(self.spared_until_ms),
        };
        Some((rings_at_ms - now_ms).clamp(0, SLICE_MS))
    }
}

/// From one ring to the next, after so many repeats.
fn repeat_ms(times: u32) -> i64 {
    if times < REPEATS_AT_FIRST { REPEAT_MS } else { REPEAT_LATER_MS }
}

#[cfg(test)]
mod tests {
    use super::{Order, Said, Vigil};
    use crate::chime::{Sound, Tone};

    const TONE: Tone = Tone { sound: Sound::Bell, percent: 70 };

    fn watch(sounds_at_s: Option<i64>, calls: bool) -> Said {
        let sounds_at_ms = sounds_at_s.map(|at| at * 1000);
        Said::Watch { sounds_at_ms, calls, tone: Some(TONE) }
    }

    /// Sleeps as it says and looks, from `from` to `to`, in seconds; what it does, and when.
    fn doings(vigil: &mut Vigil, from: i64, to: i64) -> Vec<(i64, Order)> {
        let (mut now, mut doings) = (from * 1000, Vec::new());
        while now <= to * 1000 {
            let order = vigil.look(now);
            if order != Order::Nothing {
                doings.push((now / 1000, order));
            }
            if order == Order::Leave {
                break;
            }
            match vigil.sleep_ms(now) {
                Some(ms) => now += ms.max(1),
                None => break,
            }
        }
        doings
    }

    fn rings(doings: &[(i64, Order)]) -> Vec<i64> {
        let rings = doings.iter().filter(|(_, order)| *order == Order::Ring(Some(TONE)));
        rings.map(|(at, _)| *at).collect()
    }

    #[test]
    fn an_app_that_speaks_in_time_is_left_to_ring() {
        let mut vigil = Vigil::new(0);
        assert_eq!(vigil.hear(watch(Some(180), false)), Order::Nothing);
        assert_eq!(doings(&mut vigil, 0, 182), []);
        // It rings itself, and says when it will again.
        vigil.hear(watch(Some(192), true));
        assert_eq!(doings(&mut vigil, 182, 193), []);
        // Answered: nothing more will come.
        vigil.hear(watch(None, false));
        assert_eq!(doings(&mut vigil, 193, 4000), []);
        assert_eq!(vigil.sleep_ms(4_000_000), None, "it sleeps until it is spoken to");
    }

    #[test]
    fn an_app_that_hangs_is_rung_for_until_it_speaks_again() {
        let mut vigil = Vigil::new(0);
        vigil.hear(watch(Some(180), false));
        assert_eq!(rings(&doings(&mut vigil, 0, 210)), [184, 196, 208]);
        assert_eq!(vigil.hear(watch(Some(220), true)), Order::Silence);
        assert_eq!(doings(&mut vigil, 211, 223), []);
    }

    #[test]
    fn an_app_that_died_is_rung_for_when_it_is_due() {
        let mut vigil = Vigil::new(0);
        vigil.hear(watch(Some(600), false));
        vigil.lose(10_000);
        let doings = doings(&mut vigil, 10, 3000);
        let rings = rings(&doings);
        assert_eq!(rings[..3], [604, 616, 628]);
        assert_eq!(rings[10..13], [724, 784, 844], "then once a minute");
        assert_eq!(*rings.last().unwrap(), 604 + 29 * 60, "and not all night");
        assert_eq!(doings.last().unwrap().1, Order::Leave);
    }

    #[test]
    fn where_something_calls_a_death_is_made_up_for_at_once() {
        let mut vigil = Vigil::new(0);
        vigil.hear(watch(Some(240), true));
        assert_eq!(doings(&mut vigil, 0, 200), []);
        vigil.lose(200_000);
        assert_eq!(rings(&doings(&mut vigil, 200, 220)), [202, 214]);
        let mut unsaid = Vigil::new(0);
        unsaid.hear(watch(None, true));
        assert_eq!(doings(&mut unsaid, 0, 200), []);
        unsaid.lose(200_000);
        assert_eq!(rings(&doings(&mut unsaid, 200, 203)), [202]);
    }

    #[test]
    fn without_anything_to_watch_a_death_is_its_end_too() {
        let mut vigil = Vigil::new(0);
        vigil.hear(watch(None, false));
        vigil.lose(5_000);
        assert_eq!(doings(&mut vigil, 5, 100), [(5, Order::Leave)]);
    }

    #[test]
    fn a_proper_end_is_silent() {
        let mut vigil = Vigil::new(0);
        vigil.hear(watch(Some(180), true));
        vigil.hear(Said::End);
        vigil.lose(100_000);
        assert_eq!(doings(&mut vigil, 100, 1000), [(100, Order::Leave)]);
    }

    #[test]
    fn after_a_suspend_the_app_has_its_turn_first() {
        let mut vigil = Vigil::new(0);
        vigil.hear(watch(Some(180), false));
        assert_eq!(doings(&mut vigil, 0, 100), []);
        // Hours later.
        assert_eq!(vigil.look(20_000_000), Order::Nothing);
        assert_eq!(vigil.look(20_002_000), Order::Nothing);
        vigil.hear(watch(Some(20_012), true));
        assert_eq!(doings(&mut vigil, 20_003, 20_015), []);
    }

    #[test]
    fn after_a_suspend_a_dead_app_is_rung_for_once_and_no_burst() {
        let mut vigil = Vigil::new(0);
        vigil.hear(watch(Some(180), false));
        vigil.lose(0);
        assert_eq!(doings(&mut vigil, 0, 100), []);
        assert_eq!(rings(&doings(&mut vigil, 20_000, 20_010)), [20_004]);
    }

    #[test]
    fn it_wakes_twice_a_minute_at_most_while_all_is_well() {
        let mut vigil = Vigil::new(0);
        vigil.hear(watch(Some(3600), false));
        let (mut now, mut looks) = (0, 0);
        while now < 3_600_000 {
            vigil.look(now);
            now += vigil.sleep_ms(now).unwrap();
            looks += 1;
        }
        assert!(looks <= 121, "{looks}");
    }

    #[test]
    fn a_line_is_read_as_it_was_written() {
        for said in [watch(Some(1), true), watch(None, false), Said::End] {
            let line = serde_json::to_string(&said).unwrap();
            assert_eq!(serde_json::from_str::<Said>(&line).unwrap(), said, "{line}");
        }
    }
}
