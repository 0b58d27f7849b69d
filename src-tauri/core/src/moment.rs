//! The three notions of time, kept apart.
//!
//! - A [`Moment`] is an instant as a machine saw it: UTC, time since boot *including suspend*, and
//!   which boot that was.
//! - *Elapsed* time lies between two moments. Within one boot it is measured by time since boot, so
//!   that suspend and a changed clock do no harm; across boots only UTC is left.
//! - *Civil time* is what the parent reads, in the child's zone. It is computed from UTC at the edge.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Which boot of which machine a [`Moment`] belongs to. Opaque; only equality matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BootId(pub String);

/// An input's instant, as the device that recorded it saw it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Coordinated universal time by the device's clock, which may be wrong or be changed.
    pub utc: Timestamp,
    /// Milliseconds since the device was started, time in suspend included.
    pub since_boot_ms: i64,
    /// The boot that `since_boot_ms` counts from.
    pub boot: BootId,
}

/// Time that passed between two moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elapsed {
    /// Milliseconds, never negative.
    pub ms: i64,
    /// The clocks said that time ran backwards; it is counted as none, and the parent is told.
    pub doubtful: bool,
}

impl Moment {
    /// Time from `earlier` to `self`: by time since boot within one boot, by UTC across boots.
    /// A negative difference counts as zero and is marked doubtful.
    #[must_use]
    pub fn since(&self, earlier: &Moment) -> Elapsed {
        let ms = if self.boot == earlier.boot {
            self.since_boot_ms.saturating_sub(earlier.since_boot_ms)
        } else {
            self.utc.as_millisecond().saturating_sub(earlier.utc.as_millisecond())
        };
        Elapsed { ms: ms.max(0), doubtful: ms < 0 }
    }

    /// The moment `ms` milliseconds later (or earlier, if negative), on clocks that nobody touches.
    #[must_use]
    pub fn plus_ms(&self, ms: i64) -> Moment {
        Moment {
            utc: self.utc.saturating_add(SignedDuration::from_millis(ms)).unwrap_or(self.utc),
            since_boot_ms: self.since_boot_ms.saturating_add(ms),
            boot: self.boot.clone(),
        }
    }
}
