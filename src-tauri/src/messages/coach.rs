//! The coach's desk: families whose nights came in files, kept apart from one's own children.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Amount, DifferenceView, MorningView, PlanDraft, PlanVersion, PlanView, TroubleView};

/// What changes on the desk.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CoachChange {
    /// Nothing: it is only looked at.
    Look,
    /// Files and folders that were dropped on the window.
    Bring {
        /// Their paths.
        files: Vec<String>,
    },
    /// A closed file is opened, until the app ends.
    Unseal {
        /// The file, by its id.
        file: String,
        /// Its passphrase.
        passphrase: String,
    },
    /// A family's files go, and what was written to it.
    Remove {
        /// The family.
        family: String,
    },
    /// A file that could not be opened or read goes.
    RemoveFile {
        /// The file, by its id.
        file: String,
    },
}

/// What the coach picks in the system's own dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum CoachPicked {
    /// Night files.
    Files,
    /// A folder of them.
    Folder,
    /// A key file.
    Key,
}

/// What lies on the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CoachDesk {
    /// The families, by name.
    pub families: Vec<CoachFamily>,
    /// Files that are closed.
    pub closed: Vec<ClosedFile>,
    /// Files that cannot be used: those that came just now, and those kept that cannot be read any
    /// more.
    pub refused: Vec<RefusedFile>,
    /// Methods that there are nights of, by id.
    pub methods: Vec<String>,
}

/// A family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CoachFamily {
    /// Its name on the desk.
    pub id: String,
    /// Its children.
    pub children: Vec<CoachChildLine>,
    /// How many files it came in.
    pub files: u32,
}

/// A child in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CoachChildLine {
    /// Its id.
    pub id: String,
    /// Its name, or that of the file where that says none.
    pub name: String,
    /// Nights and naps.
    pub nights: u32,
    /// The first evening.
    pub from: Option<String>,
    /// The last one.
    pub to: Option<String>,
}

/// What the rules find in a child's latest nights, in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CoachCounts {
    /// The child.
    pub child: String,
    /// Kinds of which there is something, in their order.
    pub kinds: Vec<FlagCount>,
}

/// How many flags of a kind there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FlagCount {
    /// The locale has `flag-kind-<kind>`.
    pub kind: String,
    /// How many.
    pub count: u32,
}

/// A file that is closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ClosedFile {
    /// Its id.
    pub id: String,
    /// What it was called.
    pub name: String,
    /// To a key, and not to a passphrase.
    pub by_key: bool,
    /// What was tried does not open it.
    pub is_wrong: bool,
}

/// A file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RefusedFile {
    /// Its id, where it is kept.
    pub id: Option<String>,
    /// Its path, or what it was called.
    pub name: String,
    /// Why.
    pub trouble: TroubleView,
}

/// A child on the desk.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CoachChild {
    /// Its id.
    pub id: String,
    /// Its name, or that of the file.
    pub name: String,
    /// Corrected age on the last evening, whole months; `None`: left out of the file.
    pub months: Option<i32>,
    /// There is a concern about growth or health.
    pub health_concern: bool,
    /// The plan that holds, where one came along.
    pub plan: Option<CoachPlan>,
    /// What the rules find in the last nights, the newest first.
    pub flags: Vec<FlagView>,
    /// How many nights and naps were looked through for that.
    pub looked_through: u32,
    /// Nights and naps, the newest first.
    pub nights: Vec<CoachNightLine>,
}

/// The plan of a child on the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CoachPlan {
    /// The method's id.
    pub method: String,
    /// The number of the next night.
    pub night: u32,
    /// What the family has changed of the method.
    pub differences: Vec<DifferenceView>,
    /// The versions, newest first.
    pub versions: Vec<PlanVersion>,
}

/// A night of a child on the desk, planned and actual.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CoachNightLine {
    /// The night's id.
    pub id: String,
    /// Its evening.
    pub evening: String,
    /// A nap.
    pub is_nap: bool,
    /// The method's id.
    pub method: String,
    /// Its number in the plan.
    pub number: u32,
    /// Planned waits of its checks, `m:ss`, in order; those without a wait are left out.
    pub planned: Vec<String>,
    /// What they came to, `m:ss`; `None`: skipped.
    pub actual: Vec<Option<String>>,
}

/// What a rule has found. The locale has `flag-<code>`, and `flag-kind-<kind>`.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FlagView {
    /// `red_flag`, `over_limit`, `differs_from_plan`, `regression`, `not_recorded`.
    pub kind: String,
    /// Its code.
    pub code: String,
    /// The night.
    pub night: String,
    /// Its evening.
    pub evening: String,
    /// The entry that it is about, the first of several.
    pub event: Option<String>,
    /// Its time of day.
    pub time: Option<String>,
    /// How many, for the sentence.
    pub count: Option<u32>,
    /// Of how many.
    pub of: Option<u32>,
    /// How many others beside.
    pub others: Option<u32>,
    /// How much.
    pub amount: Option<Amount>,
    /// The limit, or what it is laid beside.
    pub limit: Option<Amount>,
    /// How long, `m:ss`.
    pub lasted: Option<String>,
    /// The limit, `m:ss`.
    pub most: Option<String>,
    /// Reasons, circumstances or reassurances, by their codes.
    pub what: Vec<String>,
}

/// A night on the desk.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CoachNight {
    /// As it is read in the morning.
    pub night: MorningView,
    /// What the rules find in it.
    pub flags: Vec<FlagView>,
}

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CompareSide {
    /// One night.
    Night {
        /// The child.
        child: String,
        /// The night.
        night: String,
    },
    /// All nights of a child.
    Child {
        /// The child.
        child: String,
    },
    /// All nights by a method, of every family.
    Method {
        /// The method.
        method: String,
    },
}

/// Two sides, side by side.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CompareView {
    /// What each is.
    pub sides: Vec<CompareHead>,
    /// The measures.
    pub rows: Vec<CompareRow>,
}

/// What a side is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CompareHead {
    /// The child's name; `None`: of several families.
    pub name: Option<String>,
    /// The evening, where it is one night.
    pub evening: Option<String>,
    /// The method, where all of it is by one.
    pub method: Option<String>,
    /// How many nights it is the middle of; 1: the night itself.
    pub nights: u32,
    /// How many of them have gaps, and are left out of the middle.
    pub with_gaps: u32,
}

/// A measure of both sides. The locale has `measure-<key>`.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CompareRow {
    /// Its key.
    pub key: String,
    /// What each comes to; `None`: not recorded.
    pub amounts: Vec<Option<Amount>>,
}

/// What the coach says in a review that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CoachSay {
    /// A comment.
    Comment {
        /// On this night.
        night: String,
        /// On this entry; `None`: on the night as a whole.
        event: Option<String>,
        /// The words.
        text: String,
    },
    /// A comment is left out again.
    Uncomment {
        /// The comment.
        id: String,
    },
    /// A changed plan.
    Propose {
        /// As typed.
        draft: Box<PlanDraft>,
    },
    /// The plan stays as it is.
    Withdraw,
    /// How the coach calls themselves.
    From {
        /// The name.
        name: String,
    },
    /// All of it goes: another review begins.
    Anew,
}

/// A review that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CoachReview {
    /// The child's name.
    pub name: String,
    /// How the coach calls themselves.
    pub from: String,
    /// Comments, by night.
    pub comments: Vec<CoachComment>,
    /// The plan to change, as it would be; `None`: none came along.
    pub plan: Option<PlanView>,
    /// What would be changed of it.
    pub differences: Vec<DifferenceView>,
    /// The file leaves out the age: what depends on it is checked by the parent's app alone.
    pub age_unknown: bool,
}

/// A comment of a review that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CoachComment {
    /// Its id.
    pub id: String,
    /// The night.
    pub night: String,
    /// The evening.
    pub evening: Option<String>,
    /// The entry.
    pub event: Option<String>,
    /// The entry's time of day.
    pub time: Option<String>,
    /// The words.
    pub text: String,
}

/// A pair of keys that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CoachKey {
    /// The half that is given to families: `age1…`.
    pub public: String,
    /// The file with the secret half.
    pub file: String,
}

/// What is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum CoachSaved {
    /// The review, for the parent's app.
    Review,
    /// A report of the child's nights, to read and to print.
    Pdf,
    /// The same for a browser.
    Html,
}
