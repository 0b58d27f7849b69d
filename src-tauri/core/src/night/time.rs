//! The night's own clock: UTC as it would read had nobody touched the device's clock since the
//! night's first event.

use jiff::Timestamp;

use crate::moment::Moment;

/// An instant on the night's own clock, in whole seconds. Differences are elapsed time: right
/// through suspend, a changed clock and a restart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NightTime(pub i64);

impl NightTime {
    /// Seconds from `earlier` to `self`; negative if it is later.
    #[must_use]
    pub fn since(self, earlier: NightTime) -> i64 {
        self.0 - earlier.0
    }

    /// `seconds` later.
    #[must_use]
    pub fn plus(self, seconds: i64) -> NightTime {
        NightTime(self.0.saturating_add(seconds))
    }
}

/// From this difference on the device's clock counts as set, not as drifting; milliseconds.
const STEP_MS: i64 = 1000;

/// The latest reading, milliseconds: far past the end of any calendar, so that whatever moments a
/// log from elsewhere makes up, differences can be told and added up.
const LATEST_MS: i64 = 1 << 53;

/// Carries a night's clock from moment to moment, in the order in which they were recorded.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NightClock {
    last: Moment,
    /// The night's clock at `last`, milliseconds.
    reading_ms: i64,
    /// From which reading on UTC was ahead of the night's clock by how much; both milliseconds.
    offsets: Vec<(i64, i64)>,
    /// Some elapsed time was negative, and was counted as none.
    doubtful: bool,
}

impl NightClock {
    /// A clock that starts at the night's first moment.
    pub(super) fn starting(first: &Moment) -> NightClock {
        let reading_ms = first.utc.as_millisecond();
        NightClock {
            last: first.clone(),
            reading_ms,
            offsets: vec![(reading_ms, 0)],
            doubtful: false,
        }
    }

    /// Goes on to a later moment. An earlier one of the same boot is left alone: what was said
    /// while the disk took its time is applied after what the device noticed meanwhile.
    pub(super) fn observe(&mut self, moment: &Moment) {
        if self.since_last_ms(moment) < 0 {
            return;
        }
        let elapsed = moment.since(&self.last);
        self.doubtful |= elapsed.doubtful;
        self.reading_ms = later(self.reading_ms, elapsed.ms);
        let Moment { utc, since_boot_ms, boot } = moment;
        (self.last.utc, self.last.since_boot_ms) = (*utc, *since_boot_ms);
        // The same name nearly always, which needs no new piece of memory.
        self.last.boot.0.clone_from(&boot.0);
        let offset = moment.utc.as_millisecond() - self.reading_ms;
        let known = self.offsets.last().map_or(0, |(_, known)| *known);
        if (offset - known).abs() >= STEP_MS {
            // From the next second on: what the clock showed at a time that has come stays so.
            let next_second = (self.reading_ms.div_euclid(1000) + 1) * 1000;
            self.offsets.push((next_second, offset));
        }
    }

    /// The reading at `moment`, milliseconds, without going on to it.
    fn reading_at(&self, moment: &Moment) -> i64 {
        later(self.reading_ms, self.since_last_ms(moment))
    }

    /// Time since the last moment; negative for an earlier one of the same boot.
    fn since_last_ms(&self, moment: &Moment) -> i64 {
        if moment.boot == self.last.boot {
            return moment.since_boot_ms.saturating_sub(self.last.since_boot_ms);
        }
        moment.since(&self.last).ms
    }

    /// The whole second that has begun at `moment`.
    pub(super) fn at(&self, moment: &Moment) -> NightTime {
        NightTime(self.reading_at(moment).div_euclid(1000))
    }

    /// Where `at`, said by the clock of `recorded`, lies; to the nearest second.
    pub(super) fn place(&self, at: Timestamp, recorded: &Moment) -> NightTime {
        let said = at.as_millisecond() - recorded.utc.as_millisecond();
        NightTime((self.reading_at(recorded).saturating_add(said) + 500).div_euclid(1000))
    }

    /// What the device's clock showed at `time`.
    pub(super) fn utc(&self, time: NightTime) -> Timestamp {
        let ms = time.0.saturating_mul(1000);
        let utc_ms = ms.saturating_add(self.offset_at(ms));
        // Rounded, as a step need not be of whole seconds.
        Timestamp::from_second((utc_ms + 500).div_euclid(1000)).unwrap_or(Timestamp::MAX)
    }

    /// The moment at which the night's clock will read `time`, if nothing is touched until then.
    pub(super) fn moment(&self, time: NightTime) -> Moment {
        self.last.plus_ms(time.0.saturating_mul(1000) - self.reading_ms)
    }

    /// Milliseconds from `now` until `time`; negative once it is over.
    pub(super) fn ms_until(&self, time: NightTime, now: &Moment) -> i64 {
        time.0.saturating_mul(1000) - self.reading_at(now)
    }

    /// Whether some elapsed time had to be counted as none.
    pub(super) fn is_doubtful(&self) -> bool {
        self.doubtful
    }

    fn offset_at(&self, reading_ms: i64) -> i64 {
        let after = self.offsets.partition_point(|(from, _)| *from <= reading_ms);
        self.offsets.get(after.saturating_sub(1)).map_or(0, |(_, offset)| *offset)
    }
}

/// A reading `ms` milliseconds later, or the latest; earlier, or the earliest.
fn later(reading_ms: i64, ms: i64) -> i64 {
    reading_ms.saturating_add(ms).clamp(-LATEST_MS, LATEST_MS)
}
