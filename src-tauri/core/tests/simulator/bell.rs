//! What must be heard and written down of everything that calls, and nothing else.

use std::collections::BTreeMap;

use lullwatch_core::watch::{ChimeOrder, LATE_MS, Look, SLICE_MS};

/// What rings, by child: since which second it calls.
pub type Ringing = BTreeMap<usize, i64>;

/// From then on the next sounding may come, and must have come; milliseconds.
const REPEAT_MS: i64 = 12_000;
const REPEAT_LATER_MS: i64 = 60_000;
/// What rings has been written down after so long awake, whatever the loudspeaker says.
const WRITTEN_WITHIN_MS: i64 = 15_000;
/// A deadline is looked at so much after it.
const ROUNDING_MS: i64 = 5;

#[derive(Clone, Debug, Default)]
pub struct Bell {
    ringing: Ringing,
    /// Whether the chime might sound at the last look.
    audible: bool,
    /// The last order to sound, and how many for what rings now.
    sounded: Option<(i64, u32)>,
    /// What has rung and is not written down yet, with the time at which it first rang.
    pub unwritten: BTreeMap<(usize, i64), i64>,
}

/// What a look is judged by.
pub struct Judged<'a> {
    pub look: &'a Look,
    pub now_ms: i64,
    pub ringing: Ringing,
    pub audible: bool,
    /// For each child, since when what rings could have been known, milliseconds ago.
    pub known_ms: BTreeMap<usize, i64>,
    /// What has been written down as rung before.
    pub written: &'a dyn Fn(usize, i64) -> bool,
    /// How late what rings is, by child, on the night's own clock.
    pub late_ms: BTreeMap<usize, i64>,
    /// Milliseconds since the look before, and how much a thread came late in them.
    pub gap_ms: i64,
    pub excused_ms: i64,
}

impl Bell {
    /// Suspend is no time in which anything could be written down.
    pub fn suspended(&mut self, ms: i64) {
        self.unwritten.values_mut().for_each(|rang| *rang += ms);
    }

    /// The chime's order of the last look is over: the app was killed.
    pub fn killed(&mut self) {
        *self = Bell::default();
    }

    /// When the chime sounds next, if nothing changes.
    pub fn sounds_next_ms(&self) -> Option<i64> {
        self.sounded.map(|(at, times)| at + repeat_ms(times))
    }

    pub fn judge(&mut self, it: &Judged) -> Result<(), String> {
        let changed = it.ringing != self.ringing;
        if changed {
            for (child, since) in &it.ringing {
                if self.ringing.get(child) == Some(since) {
                    continue;
                }
                let known_ms = it.known_ms[child];
                let most = SLICE_MS + ROUNDING_MS + it.excused_ms;
                if known_ms > most {
                    return Err(format!("noticed {known_ms} ms late, {} excused", it.excused_ms));
                }
                if !(it.written)(*child, *since) {
                    self.unwritten.entry((*child, *since)).or_insert(it.now_ms);
                }
            }
            self.is_told_late(it)?;
        } else if it.look.late_ms.is_some() {
            return Err("late is told though nothing new rings".into());
        }
        self.order(it, changed)?;
        self.ringing.clone_from(&it.ringing);
        self.audible = it.audible;
        self.unwritten
            .iter()
            .find(|(_, rang)| it.now_ms - **rang > WRITTEN_WITHIN_MS + it.excused_ms + SLICE_MS)
            .map_or(Ok(()), |(what, _)| Err(format!("{what:?} rang and is not written down")))
    }

    fn is_told_late(&self, it: &Judged) -> Result<(), String> {
        let new = it.ringing.iter().filter(|(child, since)| !(it.written)(**child, **since));
        let latest = new.map(|(child, _)| it.late_ms[child]).max();
        let told = latest.filter(|late| *late >= LATE_MS);
        match it.look.late_ms == told {
            true => Ok(()),
            false => Err(format!("told {:?} ms late, and it is {told:?}", it.look.late_ms)),
        }
    }

    /// Never for nothing, never a burst, never too rarely.
    fn order(&mut self, it: &Judged, changed: bool) -> Result<(), String> {
        let may = it.audible && !it.ringing.is_empty();
        let anew = changed || (it.audible && !self.audible);
        match it.look.chime {
            Some(ChimeOrder::Sound) if !may => return Err("it sounds for nothing".into()),
            Some(ChimeOrder::Sound) => match self.sounded.filter(|_| !anew) {
                Some((at, times)) if it.now_ms - at < repeat_ms(times) => {
                    return Err(format!("a burst: it sounds after {} ms", it.now_ms - at));
                }
                Some((_, times)) => self.sounded = Some((it.now_ms, times + 1)),
                None => self.sounded = Some((it.now_ms, 0)),
            },
            Some(ChimeOrder::Silence) if may => return Err("it is silenced unanswered".into()),
            Some(ChimeOrder::Silence) => self.sounded = None,
            None => {}
        }
        match self.sounded {
            Some(_) if !may => Err("it sounds on though nothing rings".into()),
            None if may => Err("it rings and does not sound".into()),
            Some((at, _)) if anew && at < it.now_ms => Err("something new does not sound".into()),
            Some((at, times)) if it.now_ms - at > repeat_ms(times) + it.gap_ms + ROUNDING_MS => {
                Err(format!("unanswered, it was silent for {} ms", it.now_ms - at))
            }
            _ => Ok(()),
        }
    }
}

/// Twelve seconds, ten times, and then a minute.
fn repeat_ms(times: u32) -> i64 {
    if times < 10 { REPEAT_MS } else { REPEAT_LATER_MS }
}
