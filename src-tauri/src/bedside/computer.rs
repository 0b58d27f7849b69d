//! What the computer is asked for while a night runs: not to sleep, not to lock, not to end
//! unasked. And what is left in its battery.

use lullwatch_core::watch::is_running;
use lullwatch_core::{Moment, Night};
use lullwatch_exchange::words::Words;
use lullwatch_system::awake::{Awake, Keep};
use lullwatch_system::battery::Battery;

use super::Bedside;
use super::evening::notice;

/// From so little on it is told, once; percent (`ours`).
const LOW_PERCENT: u32 = 20;
/// The battery is looked at so often in a night.
const LOOKS_EVERY_MS: i64 = 5 * 60 * 1000;

/// Reads the battery; tests make one up.
pub type ReadBattery = fn() -> Option<Battery>;

/// What the computer has agreed to.
pub(crate) struct Computer {
    /// The last time it was asked, it agreed not to fall asleep.
    pub(crate) stays_awake: bool,
    /// The parent wants the screen to stay on, and the computer does not agree.
    pub(crate) screen_may_lock: bool,
    machine: Option<Awake>,
    screen: Option<Awake>,
    session: Option<Awake>,
    pub(super) read_battery: ReadBattery,
    looked: Option<Moment>,
    told_low: bool,
}

impl Computer {
    /// Nothing is asked for yet.
    pub(super) fn new(read_battery: ReadBattery) -> Computer {
        Computer {
            stays_awake: true,
            screen_may_lock: false,
            machine: None,
            screen: None,
            session: None,
            read_battery,
            looked: None,
            told_low: false,
        }
    }
}

impl Bedside {
    /// Tries what a night will need, so that a refusal is told before it begins.
    pub(super) fn try_computer(&mut self) {
        self.computer.stays_awake = self.keep(Keep::Machine).holds();
        self.try_screen();
    }

    fn keep(&self, keep: Keep) -> Awake {
        Awake::ask(keep, &Words::of(self.look.language).get("awake-reason"))
    }

    /// Tries whether the screen can be kept on, where the parent wants that.
    pub(super) fn try_screen(&mut self) {
        let wants = self.alarm.screen_stays_on;
        self.computer.screen_may_lock = wants && !self.keep(Keep::Screen).holds();
    }

    /// Holds what the night needs, and lets go of the rest.
    pub(super) fn see_to_computer(&mut self, now: &Moment) {
        let runs = self.is_running();
        let begins = runs && self.computer.machine.is_none();
        if begins {
            let machine = self.keep(Keep::Machine);
            let was_told = !std::mem::replace(&mut self.computer.stays_awake, machine.holds());
            if !machine.holds() && !was_told {
                self.tell(notice("may_sleep"));
            }
            self.computer.machine = Some(machine);
            self.computer.session = Some(self.keep(Keep::Session));
        } else if !runs {
            (self.computer.machine, self.computer.session) = (None, None);
        }
        match (self.wants_screen(now), &self.computer.screen) {
            (true, None) => {
                let screen = self.keep(Keep::Screen);
                self.computer.screen_may_lock = !screen.holds();
                self.computer.screen = Some(screen);
            }
            (false, Some(_)) => self.computer.screen = None,
            _ => {}
        }
        self.look_at_battery(now, runs, begins);
    }

    /// While somebody waits or is in the room, if the parent wants that.
    fn wants_screen(&self, now: &Moment) -> bool {
        let awake = |night: &Night| {
            let live = night.at(now);
            live.current().is_some() || live.visit.is_some()
        };
        let mut running = self.nights.values().filter(|night| is_running(night, now));
        self.alarm.screen_stays_on && running.any(awake)
    }

    /// A low battery is told once, until the computer has been plugged in.
    fn look_at_battery(&mut self, now: &Moment, runs: bool, begins: bool) {
        let is_time = match &self.computer.looked {
            None => true,
            Some(looked) => begins || (runs && now.since(looked).ms >= LOOKS_EVERY_MS),
        };
        if !is_time {
            return;
        }
        self.computer.looked = Some(now.clone());
        let Some(battery) = (self.computer.read_battery)() else { return };
        if !battery.drains {
            self.computer.told_low = false;
            self.notices.retain(|notice| notice.code != "battery_low");
        } else if battery.percent <= LOW_PERCENT
            && !std::mem::replace(&mut self.computer.told_low, true)
        {
            self.tell(notice("battery_low"));
        }
    }
}
