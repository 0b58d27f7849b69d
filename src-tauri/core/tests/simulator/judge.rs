//! Every look judged: what was noticed, what sounds, what is shown, what is written down.

use std::collections::BTreeMap;

use lullwatch_core::watch::Look;
use lullwatch_core::{DeviceFact, Measures, Night};

use crate::bell::Judged;
use crate::child::Child;
use crate::world::{World, Wrong};

impl World {
    /// Suspend, a set clock and the need of an anchor are noticed, and nothing else is.
    pub fn machine_is_noticed(&mut self, look: &Look) -> Result<(), Wrong> {
        let runs = self.children.iter().any(Child::is_running);
        let gap_ms = self.computer.passed_ms - self.looked.passed_ms;
        let same = self.ran && runs && self.computer.boot == self.looked.boot;
        let set_ms = self.computer.ahead_ms - self.looked.ahead_ms;
        let slept = (same && gap_ms >= 30_000).then_some(gap_ms / 1000);
        let set = (same && set_ms.abs() >= 2_000).then_some(set_ms / 1000);
        let told_set = look.stepped_s;
        let told_slept = look.facts.iter().find_map(|(_, fact)| match fact {
            DeviceFact::Resumed { asleep_s } => Some(*asleep_s),
            _ => None,
        });
        if (slept, set) != (told_slept, told_set) {
            return Err(format!(
                "slept {slept:?} s, clock set by {set:?} s; noticed {told_slept:?}, {told_set:?}"
            ));
        }
        let anchored = look
            .facts
            .iter()
            .any(|(_, fact)| matches!(fact, DeviceFact::Anchor | DeviceFact::ClockStepped { .. }));
        if anchored || !runs {
            self.anchored_ms = self.computer.passed_ms;
        } else if self.computer.passed_ms - self.anchored_ms > 300_000 + gap_ms {
            return Err("no anchor for more than five minutes".into());
        }
        self.ran = runs;
        Ok(())
    }

    /// What rings, sounds, and is told as late.
    pub fn judge(&mut self, look: &Look) -> Result<(), Wrong> {
        let at = self.computer.passed_ms;
        let children = &self.children;
        let each = |of: &dyn Fn(&Child, i64) -> i64| -> BTreeMap<usize, i64> {
            let ringing = children.iter().enumerate();
            ringing.filter_map(|(nth, it)| Some((nth, of(it, it.ringing()?)))).collect()
        };
        let written = |nth: usize, since: i64| {
            children[nth].meant.iter().any(|meant| meant.fired_for == Some(since))
        };
        let judged = Judged {
            look,
            now_ms: at,
            ringing: each(&|_, since| since),
            audible: self.app.audible,
            known_ms: each(&|child, _| {
                let changed = child.oracle.state.call_changed.saturating_mul(1000);
                let reading = child.reading_ms(&self.computer);
                reading.saturating_sub(changed).min(at - self.computer.woke_ms)
            }),
            written: &written,
            late_ms: each(&|child, since| child.reading_ms(&self.computer) - since * 1000),
            gap_ms: at - self.looked.passed_ms,
            excused_ms: self.excused_ms,
        };
        self.bell.judge(&judged)?;
        self.looked = self.computer.clone();
        Ok(())
    }

    /// What is shown is what the log comes to.
    pub fn views_agree(&self) -> Result<(), Wrong> {
        let now = self.computer.now();
        for child in self.children.iter().filter(|child| !child.gone) {
            let Some(night) = self.app.nights.get(&child.head.id) else {
                return Err("a night is lost".into());
            };
            if child.oracle.log.is_empty() {
                continue;
            }
            child.agrees(night, &night.at(&now))?;
            if night.next_deadline(&now).is_some_and(|at| at.since(&now).ms == 0) {
                return Err("a deadline that is not to come".into());
            }
        }
        Ok(())
    }

    /// A chime is written down once, and only for what has rung.
    pub fn fired(&mut self, nth: usize, fact: &DeviceFact) -> Result<Option<i64>, Wrong> {
        let DeviceFact::ChimeFired { due_at, .. } = fact else {
            return Ok(None);
        };
        let night = &self.app.nights[&self.children[nth].head.id];
        let due = |(child, since): &(usize, i64)| {
            *child == nth && night.utc(lullwatch_core::NightTime(*since)) == *due_at
        };
        let rang = self.bell.unwritten.keys().copied().find(due);
        let rang = rang.ok_or_else(|| format!("fired for {due_at}, which did not ring"))?;
        self.bell.unwritten.remove(&rang);
        self.stats.dues += 1;
        Ok(Some(rang.1))
    }

    /// Everything that a night's log comes to must come out of the log alone.
    pub fn log_alone_gives(&self, nth: usize, night: &Night) -> Result<(), Wrong> {
        let child = &self.children[nth];
        let log: Vec<_> = night.log().iter().map(|logged| logged.event.clone()).collect();
        let again = Night::told(child.head.clone(), &log).unwrap();
        let now = self.computer.now();
        child.agrees(&again, &again.at(&now)).map_err(|why| format!("told again, {why}"))?;
        child.rows_agree(&again).map_err(|why| format!("told again, {why}"))?;
        let all = |night: &Night| {
            let past = lullwatch_core::next::PastNight::of(night);
            let holds = (night.holds().to_vec(), night.wakings().to_vec(), night.cards_used());
            (Measures::of(night), past, holds, night.sleeps().to_vec(), night.cries().to_vec())
        };
        if all(&again) != all(night) {
            return Err("told again from its log, the night is another one".into());
        }
        Ok(())
    }
}
