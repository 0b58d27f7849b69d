//! The published methods, as data.
//!
//! Every number carries an evidence [`Tag`] and the source it was taken from. The files are
//! `assets/methods/*.toml`; [`catalogue`] holds those that were there at build time. A method is
//! made of waits and of the parts in [`parts`].

mod file;
mod numbers;
pub mod parts;
mod tonight;

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use crate::action::Reassurance;
use parts::{Awakenings, Course, Fading, FeedTaper, Hold, Instruction, Range, Routine, Stages};

pub use file::MethodError;
pub use numbers::{Amount, Number};
pub use tonight::Tonight;

/// The lasting name of a method, as `ferber-2006`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MethodId(pub String);

impl std::fmt::Display for MethodId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// How well a number is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    /// Read in the originator's own text, a paper's abstract, or a clinical or government page.
    Primary,
    /// Read only in a retelling.
    Secondary,
    /// General knowledge, not yet checked against the page.
    Recalled,
    /// This project's own choice.
    Ours,
}

/// The id of a family's own plan, built from nothing.
pub const OWN_PLAN: &str = "own-plan";

/// A value with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// How well it is known.
    pub tag: Tag,
    /// A key into [`Method::sources`].
    pub source: String,
}

/// How a method goes about it; what the bedside shows. In the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Timed checks whose waits grow.
    GrowingChecks,
    /// Timed checks at a fixed interval.
    FixedChecks,
    /// Staying, and moving away in stages.
    Presence,
    /// Picking up, and putting down again.
    PickingUp,
    /// Soothing in the cot until calm, then stepping back.
    Soothing,
    /// No checks until morning.
    NoChecks,
    /// One request for a card, then no more answers.
    BedtimePass,
    /// The bedtime begins late and moves earlier.
    BedtimeFading,
    /// Waking the child before the usual wakings.
    ScheduledAwakenings,
    /// At bedtime only; wakings are answered as before.
    BedtimeOnly,
    /// At bedtime first, at wakings later.
    TwoStep,
    /// A calm routine near the true sleep time, moving earlier.
    PositiveRoutines,
    /// No method: every event is logged and nothing is timed.
    LogOnly,
}

/// From which corrected age this app offers a method, whatever the method's own range (`ours`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    /// At any age.
    AnyAge,
    /// From four months, until six only after talking to a clinician.
    FromFourMonths,
    /// From six months.
    FromSixMonths,
}

/// One published method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// Its lasting name.
    pub id: MethodId,
    /// How it goes about it.
    pub family: Family,
    /// Youngest corrected age that its source gives, whole months.
    pub from_months: Option<Sourced<u32>>,
    /// Oldest age that its source gives, whole months, inclusive.
    pub to_months: Option<Sourced<u32>>,
    /// From which age this app offers it.
    pub gate: Gate,
    /// Waits of each night in seconds, from night 1; the last night repeats, and so does the last
    /// wait of a night. Empty: no waits.
    pub nights: Vec<Sourced<Vec<u32>>>,
    /// No wait of any night is longer, seconds.
    pub longest_wait_s: Option<Sourced<u32>>,
    /// Whether a night's last wait repeats, where the source says. `None`: it does.
    pub last_wait_repeats: Option<Sourced<bool>>,
    /// Wakings are answered as before the plan began through this night; `u32::MAX`: always.
    pub wakings_as_before_until: Option<Sourced<u32>>,
    /// A visit lasts from so long to so long, whole seconds.
    pub visit_usual_s: Option<Sourced<Range>>,
    /// Longest visit, whole seconds.
    pub visit_max_s: Option<Sourced<u32>>,
    /// What the source lets a parent do in a visit. `None`: not given by the source.
    pub reassurances: Option<Sourced<Vec<Reassurance>>>,
    /// After so many seconds a nap attempt ends.
    pub nap_cap_s: Option<Sourced<u32>>,
    /// From so many seconds asleep on a nap counts as one.
    pub nap_counts_from_s: Option<Sourced<u32>>,
    /// From this civil time on the day may begin.
    pub earliest_rise: Option<Sourced<Time>>,
    /// Where the parent stays.
    pub stages: Option<Stages>,
    /// Being picked up, by age, youngest first. Empty: pick-ups are not counted.
    pub holds: Vec<Hold>,
    /// So many seconds pass before the first pick-up of a settling.
    pub first_pick_up_s: Option<Sourced<u32>>,
    /// Soothing goes on for so long after calm, seconds.
    pub after_calm_s: Option<Sourced<Range>>,
    /// Requests that are answered.
    pub cards: Option<Sourced<u32>>,
    /// How the bedtime moves.
    pub fading: Option<Fading>,
    /// Waking before the usual wakings.
    pub awakenings: Option<Awakenings>,
    /// The routine before bed.
    pub routine: Option<Routine>,
    /// How night feeds are tapered, after a clinician's word.
    pub feed_taper: Option<FeedTaper>,
    /// How long it takes.
    pub course: Course,
    /// What the source tells a parent beside the numbers, in the file's order.
    pub instructions: Vec<Instruction>,
    /// The texts that the numbers were taken from, by key, in the file's order of keys.
    pub sources: Vec<(String, String)>,
}

impl Method {
    /// The waits of night `number` (from 1), in seconds; empty where the method has none.
    /// Past the table's last night its last row holds.
    #[must_use]
    pub fn waits_s(&self, number: u32) -> &[u32] {
        let row = usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
        let last = self.nights.len().saturating_sub(1);
        self.nights.get(row.min(last)).map_or(&[], |night| &night.value)
    }

    /// The text of a source's key.
    #[must_use]
    pub fn source(&self, key: &str) -> &str {
        self.sources.iter().find(|(known, _)| known == key).map_or("", |(_, text)| text)
    }
}

/// The methods that were in `assets/methods` at build time, in the order of their ids.
///
/// # Panics
/// Where one of them does not parse; a test reads them all, so none does.
pub fn catalogue() -> &'static [Method] {
    static METHODS: std::sync::OnceLock<Vec<Method>> = std::sync::OnceLock::new();
    METHODS.get_or_init(|| {
        let files = include!(concat!(env!("OUT_DIR"), "/methods.rs"));
        read(files).unwrap_or_else(|error| panic!("{error}"))
    })
}

/// The methods of files, given by name and text, in the order of their ids.
///
/// # Errors
/// The first file that cannot be used.
pub fn read<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Vec<Method>, MethodError> {
    let read = |(name, text)| Method::parse(name, text);
    let mut methods = files.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    methods.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(methods)
}

/// The method of that id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Method> {
    catalogue().iter().find(|method| method.id.0 == id)
}
