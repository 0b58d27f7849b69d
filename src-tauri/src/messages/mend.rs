//! Mending a night: what the parent says about it afterwards, and what that would change.

use lullwatch_core::{Association, Circumstance, NightKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Amount, CheckView, LogLine, WireError};

/// A correction, or something said of a night as a whole.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Mend {
    /// An entry was at another time, or something else.
    Change {
        /// The entry.
        event: String,
        /// When it was; `None`: as it stands.
        when: Option<WhenDraft>,
        /// What it was; `None`: as it stands.
        what: Option<ActionDraft>,
    },
    /// An entry was a mistake. It stays in the log, and can be brought back.
    Remove {
        /// The entry.
        event: String,
    },
    /// An entry that was taken back was right.
    BringBack {
        /// What took it back, see [`LogLine::taken_back_by`].
        undo: String,
    },
    /// Something was forgotten.
    Add {
        /// What.
        what: ActionDraft,
        /// When.
        when: WhenDraft,
    },
    /// The note on the night as a whole.
    Note {
        /// The parent's words.
        text: String,
    },
    /// What was there when the child first fell asleep, all of it.
    Associations {
        /// All that was there.
        #[ts(
            type = "(\"parent_in_room\" | \"hand\" | \"held\" | \"rocked\" | \"feeding\" | \"dummy\" | \"comfort_object\" | \"sound\" | \"light\")[]"
        )]
        present: Vec<Association>,
    },
    /// What the night stood under, all of it.
    Circumstances {
        /// All of it.
        #[ts(type = "(\"illness\" | \"teething\" | \"vaccination\" | \"travel\")[]")]
        present: Vec<Circumstance>,
    },
}

/// When something was.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum WhenDraft {
    /// About so many minutes ago.
    Ago {
        /// Whole minutes.
        minutes: u32,
    },
    /// So many minutes later than it stands; earlier, where negative.
    By {
        /// Whole minutes.
        minutes: i32,
    },
    /// A time of day as typed, `23:10` or `11:10 pm`.
    Typed {
        /// As typed.
        text: String,
    },
    /// One of the times that were asked about, see [`MendView::choices`].
    At {
        /// As it was given.
        at: String,
    },
}

/// Something that was done or noticed, as filled in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct ActionDraft {
    /// The action's word, as `cry`.
    pub what: String,
    /// Level, kind, how or state, as in [`LogLine`]; a reason in a word.
    pub detail: Option<String>,
    /// A note's words.
    pub text: Option<String>,
    /// Of a feed, millilitres.
    pub amount_ml: Option<u32>,
    /// Of a feed, minutes.
    pub minutes: Option<u32>,
}

/// What a correction would change. Nothing of it is kept yet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MendView {
    /// When it is taken to have been.
    pub at: Option<PlaceView>,
    /// The times that may be meant: to be asked, and nothing else is known until then.
    pub choices: Vec<PlaceView>,
    /// Why it cannot be kept.
    pub refused: Option<WireError>,
    /// Checks that would differ.
    pub checks: Vec<CheckChange>,
    /// Measures that would differ.
    pub measures: Vec<MeasureChange>,
    /// Entries that would no longer fit; they are kept and flagged.
    pub misfits: Vec<LogLine>,
    /// Entries that would fit again.
    pub fits_again: Vec<LogLine>,
}

/// A time in a night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlaceView {
    /// For the answer; opaque.
    pub at: String,
    /// Time of day, `23:10`.
    pub time: String,
    /// Its own date, `2026-11-23`.
    pub date: String,
    /// Which part of the day; the locale has `part-<part>`.
    #[ts(type = "\"night\" | \"morning\" | \"afternoon\" | \"evening\"")]
    pub part: String,
    /// The hour comes twice that night, and this is the second time.
    pub again: bool,
}

/// A check before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckChange {
    /// As it is; `None`: it is not there.
    pub before: Option<CheckView>,
    /// As it would be; `None`: it would not be there.
    pub after: Option<CheckView>,
}

/// A measure before and after.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MeasureChange {
    /// Its key, as in [`super::MeasureView`].
    pub key: String,
    /// As it is.
    pub before: Option<Amount>,
    /// As it would be.
    pub after: Option<Amount>,
}

/// A whole night that nobody recorded, entered afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct MissedNight {
    /// The child's id.
    pub child: String,
    /// A night or a nap.
    #[ts(type = "\"night\" | \"nap\"")]
    pub kind: NightKind,
    /// The evening, or the nap's day, `2026-11-23`.
    pub date: String,
    /// What happened, in order; times of day as typed, or as chosen.
    pub entries: Vec<MissedEntry>,
}

/// An entry of a night entered afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct MissedEntry {
    /// The action's word: `put_down`, `asleep`, `woke` or `out_of_bed`.
    pub what: String,
    /// When: typed, or one of those asked about.
    pub when: WhenDraft,
}

/// What became of a night entered afterwards.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MissedView {
    /// Each entry's time as it is understood.
    pub at: Vec<Option<PlaceView>>,
    /// Each entry's times that may be meant, where it has to be asked.
    pub choices: Vec<Vec<PlaceView>>,
    /// Why it cannot be kept; its field is `entries[2]` or `date`.
    pub refused: Option<WireError>,
    /// The night, once it is kept.
    pub night: Option<String>,
}
