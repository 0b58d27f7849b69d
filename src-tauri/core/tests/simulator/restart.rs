//! The app is killed and started again; and the end of an evening.

use lullwatch_core::night::Phase;
use lullwatch_core::{Action, Body, DeviceFact, EventId, NightId};

use crate::step::{Disk, Loudspeaker, Tap};
use crate::world::{World, Wrong};

/// No thread is later than this.
const LONGER_THAN_LATE_MS: i64 = 90_000;
const DAY_AND_MORE_MS: i64 = 26 * 3_600_000;

impl World {
    /// Kills the app. Gives what had been acknowledged.
    pub fn kill(&mut self, written: u8) -> Vec<EventId> {
        for (nth, meant) in std::mem::take(&mut self.on_its_way) {
            self.children[nth].meant.push(meant);
        }
        let acknowledged = self.app.killed(self.computer.passed_ms, written);
        self.bell.killed();
        let ids = self.app.journal.iter().take(acknowledged).map(|(event, _)| event.id);
        ids.collect()
    }

    /// Starts it again on what the disk holds.
    pub fn start(&mut self, acknowledged: Vec<EventId>) -> Result<(), Wrong> {
        let now = self.computer.now();
        let heads: Vec<_> = self.children.iter().map(|child| child.head.clone()).collect();
        self.app.start(&now, &heads);
        self.computer.woke_ms = self.computer.passed_ms;
        self.looked = self.computer.clone();
        self.anchored_ms = self.computer.passed_ms;
        self.ran = false;
        let mut facts: Vec<(NightId, DeviceFact)> = Vec::new();
        for child in &mut self.children {
            let written = self.app.journal.iter().filter(|(it, _)| it.night == child.head.id);
            let written: Vec<EventId> = written.map(|(event, _)| event.id).collect();
            child.restart(&written);
            child.run_to(&self.computer);
            let runs = child.is_running();
            child.gone |= !runs;
            match self.app.nights.get(&child.head.id) {
                Some(_) if !runs => return Err("a night that is over runs again".into()),
                None if runs => return Err("a running night is lost at a restart".into()),
                None => {}
                Some(night) => {
                    let log: Vec<EventId> = night.log().iter().map(|it| it.event.id).collect();
                    if log != written {
                        return Err("the log is not what was written".into());
                    }
                    child.agrees(night, &night.at(&now))?;
                    child.rows_agree(night)?;
                    facts.push((child.head.id, DeviceFact::Restarted));
                }
            }
        }
        let kept = |id: &EventId| self.app.journal.iter().any(|(event, _)| event.id == *id);
        if !acknowledged.iter().all(kept) {
            return Err("something acknowledged is lost".into());
        }
        self.write(facts)?;
        self.look()
    }

    /// The nights end: the child is up, or it is noon at last. Then all is quiet, and all is kept.
    pub fn end(&mut self, up: bool) -> Result<(), Wrong> {
        self.tell(|| "the evening ends".into());
        self.app.acknowledge(self.computer.passed_ms);
        self.app.disk = Disk::Works { ms: 0 };
        self.app.loudspeaker = Loudspeaker::Works { ms: 1000 };
        self.pass(LONGER_THAN_LATE_MS)?;
        for nth in 0..self.children.len() {
            let child = &self.children[nth];
            let nap = child.head.kind == lullwatch_core::NightKind::Nap;
            if child.is_running() && (up || nap) {
                self.tap(nth, &Tap::Say(Action::OutOfBed))?;
            }
        }
        self.pass(LONGER_THAN_LATE_MS)?;
        if self.children.iter().any(super::child::Child::is_running) {
            self.suspend(DAY_AND_MORE_MS);
            self.pass(LONGER_THAN_LATE_MS)?;
        }
        self.is_over()
    }

    fn is_over(&mut self) -> Result<(), Wrong> {
        let now = self.computer.now();
        if self.app.watch.next_look_ms(&now, &self.app.nights).is_some() {
            return Err("it watches on though every night has ended".into());
        }
        if let Some(what) = self.bell.unwritten.keys().next() {
            return Err(format!("{what:?} rang and was never written down"));
        }
        self.app.acknowledge(self.computer.passed_ms);
        for (nth, child) in self.children.iter().enumerate().filter(|(_, child)| !child.gone) {
            let night = &self.app.nights[&child.head.id];
            let live = night.at(&now);
            let ended = live.is_closed() || live.phase == Phase::Before;
            let waits = live.is_closed() && night.next_deadline(&now).is_some();
            if !ended || waits {
                return Err("the night does not end".into());
            }
            child.agrees(night, &live)?;
            child.rows_agree(night)?;
            self.log_alone_gives(nth, night)?;
            // Read back in the order in which it was written, not in that of being applied.
            let kept = self.app.written(child.head.id);
            if kept.len() != child.meant.len() {
                return Err("something was never kept".into());
            }
            let again = lullwatch_core::Night::told(child.head.clone(), &kept).unwrap();
            child.agrees(&again, &again.at(&now))?;
            child.rows_agree(&again)?;
            let fired =
                |body: &Body| matches!(body, Body::Device { fact: DeviceFact::ChimeFired { .. } });
            let written = night.log().iter().filter(|it| fired(&it.event.body)).count();
            let mut dues: Vec<i64> = child.meant.iter().filter_map(|it| it.fired_for).collect();
            dues.sort_unstable();
            dues.dedup();
            if written != dues.len() {
                return Err(format!("{written} chimes are written down for {} dues", dues.len()));
            }
        }
        Ok(())
    }
}
