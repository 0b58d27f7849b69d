//! Nights that leave in a file, and nights that come from one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DifferenceView, PlanProblem};

/// The page on which nights are handed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ShareView {
    /// The child's id.
    pub child_id: String,
    /// Name or initials.
    pub child: String,
    /// The night that was looked at before; `None`: none in particular.
    pub night: Option<String>,
}

/// A night or a nap that may be handed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ShareNight {
    /// Its id.
    pub id: String,
    /// The evening, of a nap the day, as `2026-11-23`.
    pub evening: String,
    /// It is a nap.
    pub is_nap: bool,
}

/// What the parent lets into a file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct ShareForm {
    /// The child's id.
    pub child: String,
    /// What they become.
    pub kind: ShareKind,
    /// Which nights.
    pub nights: ShareNights,
    /// How the child is called.
    #[ts(type = "\"full\" | \"initials\" | \"hidden\"")]
    pub name: lullwatch_exchange::night_file::Name,
    /// What is said of its age.
    #[ts(type = "\"born\" | \"months\" | \"hidden\"")]
    pub age: lullwatch_exchange::night_file::Age,
    /// Notes, reasons, the plan's words, a coach's comments.
    pub notes: bool,
    /// Who did what.
    pub caregivers: bool,
}

/// What nights become that leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ShareKind {
    /// A night file, for another Lullwatch.
    NightFile,
    /// A report to read and to print.
    Pdf,
    /// A report for a browser.
    Html,
}

/// Which nights go into a file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ShareNights {
    /// All of them.
    All,
    /// One.
    One {
        /// Its id.
        night: String,
    },
    /// Those of the evenings from one date to another, both included; as `2026-11-23`.
    Range {
        /// The first.
        from: String,
        /// The last.
        to: String,
    },
}

/// Who can open a file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ShareLock {
    /// Everybody.
    Open,
    /// Whoever has the passphrase.
    Passphrase {
        /// The passphrase.
        passphrase: String,
    },
    /// Whoever has the other half of one of these keys.
    Keys {
        /// `age1…`, with spaces or line ends between them.
        keys: String,
    },
}

/// What a file says, made from its own bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SharePreview {
    /// Name or initials; `None`: left out.
    pub name: Option<String>,
    /// Birth date, as `2026-02-01`; `None`: left out.
    pub born: Option<String>,
    /// Whole months, where they stand for the birth date.
    pub months: Option<i32>,
    /// It says that there is a concern about growth or health.
    pub health_concern: bool,
    /// The zone.
    pub zone: String,
    /// Nights and naps.
    pub nights: u32,
    /// Evening of the first.
    pub from: Option<String>,
    /// Evening of the last.
    pub to: Option<String>,
    /// What happened in them: taps, corrections, what the device noticed.
    pub events: u32,
    /// Days in short.
    pub days: u32,
    /// Versions of the plan.
    pub plans: u32,
    /// Everybody who is named.
    pub caregivers: Vec<String>,
    /// Everything that is in somebody's own words.
    pub words: Vec<String>,
    /// Bytes, before it is closed.
    pub bytes: u32,
}

/// What came of a file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Shared {
    /// Where it is.
    pub file: String,
    /// Only some can open it.
    pub is_closed: bool,
}

/// The page on which nights come in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BringView {
    /// The child whose nights another tracker's file holds, by name; `None`: there is no child yet.
    pub child: Option<String>,
    /// The file that the system was asked to open, to be looked at first; `None`: one is chosen.
    pub file: Option<String>,
}

/// A file that comes from elsewhere, and what is said beside it. Empty texts: not said.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct BringForm {
    /// The file.
    pub file: String,
    /// What was shown of it; empty: it is looked at.
    pub mark: String,
    /// Its passphrase.
    pub passphrase: String,
    /// The file with the key that it is closed to.
    pub key_file: String,
    /// Where the child slept, where a tracker's file does not say.
    pub zone: String,
    /// Of a tracker's file with several children, this one, as the file names it.
    pub only: String,
    /// How a child that is new here is called, where the file does not say.
    pub name: String,
    /// When it was born, where the file does not say.
    pub born: String,
    /// Take the plan as well.
    pub take_plan: bool,
    /// The parent has talked to a clinician about it.
    pub clinician_confirmed: bool,
}

/// What a file comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum BringAnswer {
    /// Something must be said before it can be looked at.
    Asks(BringAsk),
    /// It cannot be used; nothing was kept.
    Refused(TroubleView),
    /// What would be kept.
    Shows(Box<BringPreview>),
    /// It is a coach's review.
    Review(Box<ReviewPreview>),
}

/// What must be said of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "ask", rename_all = "snake_case")]
pub enum BringAsk {
    /// The passphrase.
    Passphrase {
        /// The one that was said is another.
        is_wrong: bool,
    },
    /// The key that it is closed to.
    Key {
        /// The one that was chosen is another.
        is_wrong: bool,
    },
    /// The zone.
    Zone {
        /// The child's own.
        zone: String,
        /// All that there are.
        zones: Vec<String>,
    },
    /// Which of several children.
    Only {
        /// As the file names them.
        names: Vec<String>,
    },
    /// When a child that is new here was born.
    Born {
        /// How the file calls it.
        name: Option<String>,
    },
}

/// Why something cannot be used. The locale has `trouble-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TroubleView {
    /// Line of the file, from 1; 0: the file as a whole.
    pub line: u32,
    /// The field; empty: none.
    pub place: String,
    /// A stable code.
    pub code: String,
    /// For the sentence.
    pub detail: String,
}

/// What would be kept of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BringPreview {
    /// `night`, or the tracker: `huckleberry`, `baby_buddy`, `nara`, `nighp`, `sleep_diary`.
    pub kind: String,
    /// Says that it was this file: what is kept is what was shown.
    pub mark: String,
    /// The children.
    pub children: Vec<BringChild>,
    /// What cannot be used, by line.
    pub left_out: Vec<TroubleView>,
    /// There is something to keep.
    pub has_news: bool,
}

/// What would be kept of a child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BringChild {
    /// Name or initials.
    pub name: String,
    /// It is not known here yet.
    pub is_new: bool,
    /// Evening of the file's first night.
    pub from: Option<String>,
    /// Evening of its last.
    pub to: Option<String>,
    /// Nights that are not here.
    pub nights_new: u32,
    /// Nights that are here, and of which something is not.
    pub nights_more: u32,
    /// Nights that are here, with everything.
    pub nights_known: u32,
    /// Nights, events and days that are otherwise here, and stay as they are.
    pub differing: u32,
    /// Days in short that are not here.
    pub days_new: u32,
    /// The plan that came along, where it is not the one that holds.
    pub plan: Option<BringPlan>,
}

/// A plan that came along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BringPlan {
    /// The method's id.
    pub method: String,
    /// From the plan that holds here, where there is one.
    pub differences: Vec<DifferenceView>,
    /// What stands against it, and what should be known.
    pub problems: Vec<PlanProblem>,
    /// It can be taken as things are said.
    pub can_be_taken: bool,
    /// All that stands against it is the word of a clinician.
    pub needs_clinician: bool,
}

/// A coach's review beside what is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReviewPreview {
    /// Says that it was this file: what is kept is what was shown.
    pub mark: String,
    /// Whose nights it is about.
    pub child: String,
    /// Who wrote it; may be empty.
    pub from: String,
    /// Remarks.
    pub comments: Vec<ReviewComment>,
    /// What the coach would change of the plan, field by field.
    pub steps: Vec<ReviewStep>,
    /// What would stand against the plan if all of it were taken, and what should be known.
    pub problems: Vec<PlanProblem>,
    /// All that stands against it is the word of a clinician.
    pub needs_clinician: bool,
}

/// A remark of a coach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReviewComment {
    /// Its id.
    pub id: String,
    /// The evening of the night that it is about; `None`: that night is not here.
    pub evening: Option<String>,
    /// The time of day of the entry that it is about; `None`: the night as a whole.
    pub time: Option<String>,
    /// The coach's words.
    pub text: String,
    /// What it is about is here.
    pub is_here: bool,
    /// It has been taken before.
    pub is_accepted: bool,
}

/// A field of the plan that a coach would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReviewStep {
    /// The field.
    pub field: String,
    /// From what it is now to what it would be.
    pub differences: Vec<DifferenceView>,
    /// The plan has this already.
    pub is_so: bool,
    /// It was changed here since the coach saw it.
    pub is_changed_since: bool,
}

/// What the parent takes of a review.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct ReviewForm {
    /// The file.
    pub file: String,
    /// What was shown of it.
    pub mark: String,
    /// Its passphrase; empty: none.
    pub passphrase: String,
    /// The file with the key that it is closed to; empty: none.
    pub key_file: String,
    /// The comments, by their ids.
    pub comments: Vec<String>,
    /// The fields of the plan.
    pub fields: Vec<String>,
    /// The parent has talked to a clinician about it.
    pub clinician_confirmed: bool,
}
