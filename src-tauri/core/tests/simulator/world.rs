//! An evening as it happens, step by step, with everything checked after every one.

use jiff::Timestamp;
use lullwatch_core::night::Entry;
use lullwatch_core::watch::ChimeOrder;
use lullwatch_core::{Body, Caregiver, DeviceFact, DeviceId, EventId, Night, NightId};
use uuid::Uuid;

use crate::app::{App, NEVER};
use crate::bell::Bell;
use crate::child::{Child, Meant, shown};
use crate::computer::Computer;
use crate::evening::Evening;
use crate::oracle::{Said, What};
use crate::stats::Stats;
use crate::step::Step;

/// What was found wrong, in a sentence.
pub type Wrong = String;

/// A thread may be left out for so long at most where nothing happens; less than a sleep.
const LEFT_OUT_MS: i64 = 25_000;
/// Slices are looked at one by one from so long before something happens.
const CLOSELY_MS: i64 = 2_500;
/// No deadline further away than this is waited for.
const FAR_MS: i64 = 3 * 3_600_000;

pub struct World {
    pub computer: Computer,
    pub app: App,
    pub children: Vec<Child>,
    pub bell: Bell,
    pub stats: Stats,
    /// What has happened, in words, where somebody wants to read it.
    pub trace: Option<Vec<String>>,
    pub taps: u32,
    /// What the pending events mean.
    pub on_its_way: Vec<(usize, Meant)>,
    ids: u128,
    slice_by_slice: bool,
    /// As long as the watch wants to sleep.
    sleeps_ms: i64,
    /// The next wake-up comes so late.
    late_ms: i64,
    /// So much of the wait for the coming look is a late thread's fault.
    pub excused_ms: i64,
    /// The look before, and which nights ran then.
    pub looked: Computer,
    pub ran: bool,
    pub anchored_ms: i64,
}

impl World {
    pub fn new(evening: &Evening, traced: bool) -> World {
        let computer = Computer::new(evening.begins);
        World {
            app: App::new(computer.now()),
            children: evening.heads.iter().map(|head| Child::new(head.clone())).collect(),
            bell: Bell::default(),
            stats: Stats::begun(evening),
            trace: traced.then(Vec::new),
            taps: 0,
            on_its_way: Vec::new(),
            ids: 1000,
            slice_by_slice: evening.slice_by_slice,
            sleeps_ms: 0,
            late_ms: 0,
            excused_ms: 0,
            looked: computer.clone(),
            ran: false,
            anchored_ms: 0,
            computer,
        }
    }

    /// Puts the nights in their frames, and lets every step happen; then lets the nights end.
    pub fn run(&mut self, steps: &[Step], up: bool) -> Result<(), Wrong> {
        for child in &self.children {
            let night = Night::new(child.head.clone()).unwrap();
            self.app.nights.insert(child.head.id, night);
        }
        for step in steps {
            self.step(step)?;
        }
        self.end(up)
    }

    pub fn tell(&mut self, words: impl FnOnce() -> String) {
        if let Some(trace) = &mut self.trace {
            let seconds = self.computer.passed_ms as f64 / 1000.0;
            let clock = shown(&self.computer);
            trace.push(format!("{seconds:>10.3} s  {clock}  {}", words()));
        }
    }

    fn step(&mut self, step: &Step) -> Result<(), Wrong> {
        self.tell(|| format!("{step:?}"));
        match step {
            Step::Pass { ms } => self.pass(*ms)?,
            Step::PassTo { past_ms } => {
                let ms = self.deadline_ms() + past_ms;
                self.pass(ms.max(0))?;
            }
            Step::PassToCall { past_ms } => {
                let ms = self.calm_ms() + past_ms;
                self.pass(ms.max(0))?;
            }
            Step::Suspend { ms } => self.suspend(*ms),
            Step::SuspendTo { past_ms } => {
                let ms = self.deadline_ms() + past_ms;
                self.suspend(ms.max(0));
            }
            Step::SetClock { by_ms } => {
                self.computer.ahead_ms += by_ms;
                self.stats.clocks_set += 1;
            }
            Step::Restart { down_ms, written } => {
                let acknowledged = self.kill(*written);
                self.computer.passed_ms += down_ms;
                self.stats.restarts += 1;
                self.start(acknowledged)?;
            }
            Step::Reboot { down_ms, set_ms, written } => {
                let acknowledged = self.kill(*written);
                self.computer.reboot(*down_ms, *set_ms);
                self.stats.reboots += 1;
                self.start(acknowledged)?;
            }
            Step::Late { ms } => self.late_ms = *ms,
            Step::Loudspeaker(loudspeaker) => self.app.loudspeaker = *loudspeaker,
            Step::Disk(disk) => {
                self.app.acknowledge(self.computer.passed_ms);
                self.app.disk = *disk;
            }
            Step::Audible(audible) => self.app.audible = *audible,
            Step::Tap { child, tap } => self.tap(*child, tap)?,
        }
        Ok(())
    }

    /// To the next deadline of a running night, where there is one near; else none.
    fn deadline_ms(&self) -> i64 {
        let now = self.computer.now();
        let nights = self.app.nights.values().filter_map(|night| night.next_deadline(&now));
        let next = nights.map(|at| at.since(&now).ms).min().unwrap_or(0);
        if next < FAR_MS { next } else { 60_000 }
    }

    /// For how long what calls stays as it is, as far as that is foreseen.
    fn calm_ms(&mut self) -> i64 {
        let running = self.children.iter_mut().filter(|child| child.is_running());
        running.map(|child| child.calm_ms(&self.computer)).min().unwrap_or(60_000)
    }

    pub fn suspend(&mut self, ms: i64) {
        if self.excused_ms == 0 && self.app.looks_ms != NEVER {
            // The looks left out for speed end here: it sleeps as long as the watch said, at most.
            self.app.looks_ms = self.app.looks_ms.min(self.computer.passed_ms + self.sleeps_ms);
        }
        self.computer.suspend(ms);
        self.app.suspended(ms);
        self.bell.suspended(ms);
        self.stats.suspends += 1;
    }

    /// The computer is awake for so long: whatever is to happen by itself happens.
    pub fn pass(&mut self, ms: i64) -> Result<(), Wrong> {
        let until = self.computer.passed_ms + ms;
        loop {
            let settles = self.app.pending.as_ref().map_or(NEVER, |it| it.settles_ms);
            let reports = self.app.reports.map_or(NEVER, |(at, _)| at);
            let next = settles.min(reports).min(self.app.looks_ms);
            if next > until {
                self.computer.passed_ms = until;
                return Ok(());
            }
            self.computer.passed_ms = self.computer.passed_ms.max(next);
            if settles == next {
                self.settle();
            } else if reports == next {
                self.report()?;
            }
            self.look()?;
        }
    }

    /// Applies what was said.
    pub fn settle(&mut self) {
        if let Some(pending) = self.app.pending.take() {
            for event in &pending.events {
                if let Some(night) = self.app.nights.get_mut(&event.night) {
                    night.apply(event);
                }
            }
            for (nth, meant) in std::mem::take(&mut self.on_its_way) {
                self.children[nth].run_to(&self.computer);
                self.children[nth].say(meant);
            }
        }
    }

    fn report(&mut self) -> Result<(), Wrong> {
        if let Some((_, channel)) = self.app.reports.take() {
            let facts = self.app.watch.reported(channel, &self.app.nights);
            self.write(facts)?;
        }
        Ok(())
    }

    /// One look, done as it says, and judged.
    pub fn look(&mut self) -> Result<(), Wrong> {
        let now = self.computer.now();
        for child in self.children.iter_mut().filter(|child| !child.gone) {
            child.run_to(&self.computer);
        }
        let look = self.app.watch.look(&now, &self.app.nights, self.app.audible);
        self.stats.looks += 1;
        self.machine_is_noticed(&look)?;
        self.judge(&look)?;
        self.write(look.facts.clone())?;
        let at = self.computer.passed_ms;
        let asked = match look.chime {
            None => Ok(()),
            Some(ChimeOrder::Sound) => self.app.sound(at),
            Some(ChimeOrder::Silence) => self.app.silence(at),
        };
        if asked.is_err() {
            let screen = lullwatch_core::ChimeChannel::Screen;
            let facts = self.app.watch.reported(screen, &self.app.nights);
            self.write(facts)?;
        }
        self.views_agree()?;
        self.sleep();
        Ok(())
    }

    /// Sleeps until the next look as the watch says, or longer where nothing happens.
    fn sleep(&mut self) {
        let (now, at) = (self.computer.now(), self.computer.passed_ms);
        self.excused_ms = 0;
        let Some(mut ms) = self.app.watch.next_look_ms(&now, &self.app.nights) else {
            self.app.looks_ms = NEVER;
            return;
        };
        self.sleeps_ms = ms;
        self.excused_ms = std::mem::take(&mut self.late_ms);
        ms += self.excused_ms;
        if !self.slice_by_slice && self.excused_ms == 0 && self.bell.unwritten.is_empty() {
            let calm = self.calm_ms();
            let sounds = self.bell.sounds_next_ms().map_or(NEVER, |next| next - at);
            let reports = self.app.reports.map_or(NEVER, |(reports, _)| reports - at);
            let calm = calm.min(sounds).min(reports).saturating_sub(CLOSELY_MS);
            ms = ms.max(calm.min(LEFT_OUT_MS));
        }
        self.app.looks_ms = at + ms;
    }

    /// Writes facts down, as nothing waits for them.
    pub fn write(&mut self, facts: Vec<(NightId, DeviceFact)>) -> Result<(), Wrong> {
        for (id, fact) in facts {
            let nth = self.child_of(id);
            let fired_for = self.fired(nth, &fact)?;
            let said = self.entry(Body::Device { fact }, None);
            let night = self.app.nights.get_mut(&id).ok_or("a fact of no night")?;
            let event = night.check(&self.computer.now(), said).map_err(|it| it.to_string())?;
            night.apply(&event);
            let (at, shown, id) = (self.children[nth].second(&self.computer), event.at, event.id);
            self.app.keep(event, self.computer.passed_ms);
            let said = Said { id, at, shown, what: What::Fact };
            self.children[nth].say(Meant { said, tap: 0, on: self.computer.clone(), fired_for });
            self.stats.events += 1;
        }
        Ok(())
    }

    pub fn child_of(&self, id: NightId) -> usize {
        self.children.iter().position(|child| child.head.id == id).unwrap()
    }

    pub fn entry(&mut self, body: Body, at: Option<Timestamp>) -> Entry {
        self.ids += 1;
        Entry {
            id: EventId(Uuid::from_u128(self.ids)),
            by: Caregiver::default(),
            device: DeviceId(Uuid::nil()),
            at,
            approx: at.is_some(),
            body,
        }
    }
}
