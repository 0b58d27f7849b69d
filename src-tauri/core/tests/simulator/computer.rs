//! A computer's clocks, as they go wrong: suspend, a set clock, another boot. What really passes is
//! known only here.

use jiff::{SignedDuration, Timestamp};
use lullwatch_core::{BootId, Moment};

#[derive(Clone, Debug)]
pub struct Computer {
    /// When the evening began.
    began: Timestamp,
    /// Milliseconds that have really passed since.
    pub passed_ms: i64,
    /// So far its clock is ahead of the truth.
    pub ahead_ms: i64,
    /// Which boot this is, and when it was.
    pub boot: u32,
    booted_ms: i64,
    /// Came back from suspend last, or was switched on.
    pub woke_ms: i64,
}

impl Computer {
    pub fn new(began: Timestamp) -> Computer {
        Computer { began, passed_ms: 0, ahead_ms: 0, boot: 1, booted_ms: -5_000_123, woke_ms: 0 }
    }

    pub fn now(&self) -> Moment {
        let shown = SignedDuration::from_millis(self.passed_ms + self.ahead_ms);
        Moment {
            utc: self.began.checked_add(shown).unwrap(),
            since_boot_ms: self.passed_ms - self.booted_ms,
            boot: BootId(self.boot.to_string()),
        }
    }

    pub fn suspend(&mut self, ms: i64) {
        self.passed_ms += ms;
        self.woke_ms = self.passed_ms;
    }

    pub fn reboot(&mut self, down_ms: i64, set_ms: i64) {
        self.passed_ms += down_ms;
        self.ahead_ms += set_ms;
        self.boot += 1;
        // Started a quarter of a minute before the app.
        self.booted_ms = self.passed_ms - 15_000.min(down_ms);
        self.woke_ms = self.passed_ms;
    }
}
