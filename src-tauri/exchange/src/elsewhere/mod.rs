//! Coming from the tracker that was used before, and going to another one.
//!
//! A tracker's file is recognised by what is in it. Its rows of sleep are joined to nights under
//! the method `log-only`; nothing is made up that the file does not say.

mod from;
mod nights;
mod slept;
mod to;

use lullwatch_core::{ChildId, KeptNight};
use serde::Serialize;

use crate::trouble::{Code, Trouble};

pub use nights::{Arranged, Asked, arrange};
pub use slept::{Slept, When};
pub use to::{BabyBuddy, LeftOut, baby_buddy, sleep_diary};

/// A tracker whose files are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tracker {
    /// Huckleberry, CSV.
    Huckleberry,
    /// Baby Buddy, the CSV of its sleep.
    BabyBuddy,
    /// Nara Baby, CSV.
    Nara,
    /// Baby Tracker by Nighp, `sleep.csv`.
    Nighp,
    /// sleepdiary's Standard format, JSON.
    SleepDiary,
}

impl Tracker {
    /// All of them.
    pub const ALL: [Tracker; 5] = [
        Tracker::Huckleberry,
        Tracker::BabyBuddy,
        Tracker::Nara,
        Tracker::Nighp,
        Tracker::SleepDiary,
    ];

    /// The word for it, as in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Tracker::Huckleberry => "huckleberry",
            Tracker::BabyBuddy => "baby_buddy",
            Tracker::Nara => "nara",
            Tracker::Nighp => "nighp",
            Tracker::SleepDiary => "sleep_diary",
        }
    }
}

/// What a tracker's file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Whose file it is.
    pub tracker: Tracker,
    /// Its rows of sleep, in the order of the file.
    pub rows: Vec<Slept>,
    /// The children that it names, in their order; empty: it names none.
    pub children: Vec<String>,
    /// Some of its times have no zone: somebody must say which.
    pub needs_zone: bool,
    /// What could not be used, by line.
    pub left_out: Vec<Trouble>,
}

/// What kind of file it is, by its content; `None`: none that is known.
#[must_use]
pub fn recognise(bytes: &[u8]) -> Option<Tracker> {
    Tracker::ALL.into_iter().find(|tracker| from::is_of(*tracker, bytes))
}

/// Reads a tracker's file. A row that cannot be used is left out and told.
///
/// # Errors
/// It is none that is known, or cannot be read as what it is.
pub fn read(bytes: &[u8]) -> Result<Told, Trouble> {
    let tracker = recognise(bytes).ok_or_else(|| Trouble::of_file(Code::UnknownKind, ""))?;
    let mut told = from::read(tracker, bytes)?;
    told.needs_zone = told.rows.iter().any(|row| matches!(row.start, When::Civil(_)));
    for name in told.rows.iter().filter_map(|row| row.child.as_ref()) {
        if !told.children.contains(name) {
            told.children.push(name.clone());
        }
    }
    Ok(told)
}

/// Leaves out the nights that lie over one that is here already, of whatever origin but the same
/// import. Gives what was left out.
pub fn leave_out_known(nights: &mut Vec<KeptNight>, here: &[(KeptNight, ChildId)]) -> Vec<Trouble> {
    nights::leave_out_known(nights, here)
}
