//! One row of sleep in another tracker's file.

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use lullwatch_core::FellAsleep;

use crate::trouble::{Code, Trouble};

/// A time as a tracker writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// As the clock on the wall showed it; nobody knows where.
    Civil(DateTime),
    /// An instant.
    At(Timestamp),
}

/// A stretch of sleep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slept {
    /// Line of the file, from 1; in JSON the number of the record.
    pub line: usize,
    /// Asleep.
    pub start: When,
    /// Awake.
    pub end: When,
    /// The zone that the row names.
    pub zone: Option<String>,
    /// A nap, where the tracker says so.
    pub nap: Option<bool>,
    /// How the child fell asleep.
    pub how: Option<FellAsleep>,
    /// Notes, and what the tracker says that has no place of its own.
    pub note: String,
    /// The child, as the file names it.
    pub child: Option<String>,
}

/// A sleep longer than this is a slip of the finger.
const LONGEST: SignedDuration = SignedDuration::from_hours(24);

impl Slept {
    /// The instants, in a zone.
    ///
    /// # Errors
    /// A time that there was not, or one that is over before it has begun.
    pub(super) fn span(&self, zone: &TimeZone) -> Result<(Timestamp, Timestamp), Trouble> {
        let refuse =
            |code, detail: &dyn ToString| Err(Trouble::at(self.line, "", code, detail.to_string()));
        let Some((start, _)) = instants(self.start, zone) else {
            return refuse(Code::TimeSkipped, &shown(self.start));
        };
        let Some((end, later)) = instants(self.end, zone) else {
            return refuse(Code::TimeSkipped, &shown(self.end));
        };
        // In the hour that is told twice, the end may be of the second telling.
        let end = if end <= start { later } else { end };
        if end <= start || end.duration_since(start) > LONGEST {
            return refuse(Code::SpanImpossible, &"");
        }
        Ok((start, end))
    }
}

/// The instants that a time can mean: one, or the earlier and the later of two. `None`: the clocks
/// leapt over it.
fn instants(when: When, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
    let civil = match when {
        When::At(at) => return Some((at, at)),
        When::Civil(civil) => civil,
    };
    let ambiguous = || zone.to_ambiguous_timestamp(civil);
    match ambiguous().offset() {
        AmbiguousOffset::Gap { .. } => None,
        _ => Some((ambiguous().earlier().ok()?, ambiguous().later().ok()?)),
    }
}

fn shown(when: When) -> String {
    match when {
        When::Civil(civil) => civil.to_string(),
        When::At(at) => at.to_string(),
    }
}
