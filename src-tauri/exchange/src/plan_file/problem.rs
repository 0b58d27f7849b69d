//! What a plan file is told, line by line.

use lullwatch_core::plan::Severity;
use serde::Serialize;

use crate::codes::codes;
use crate::words::Words;

/// Something about a plan file that is wrong, or that its family should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileProblem {
    /// Line, from 1.
    pub line: usize,
    /// The field, as the file writes it, places from 0: `nights[2].waits_minutes[1]`. Empty: none.
    pub field: String,
    /// A [`FileCode`] or a problem code of the plan; the locale has `problem-<code>`.
    pub code: &'static str,
    /// What the words need. `None`: nothing.
    pub detail: Option<String>,
    /// How much it weighs.
    pub severity: Severity,
}

impl FileProblem {
    /// What is wrong and what to write instead.
    #[must_use]
    pub fn words(&self, words: &Words) -> String {
        problem_words(self.code, self.detail.as_deref(), words)
    }
}

/// A problem of a plan, by its code, in words.
#[must_use]
pub fn problem_words(code: &str, detail: Option<&str>, words: &Words) -> String {
    words.with(&format!("problem-{code}"), &[("detail", detail.unwrap_or_default())])
}

codes! {
    /// Why a plan file cannot be read; the locale has `problem-<code>`.
    pub enum FileCode;

    /// Longer than any plan. Detail: the most KiB.
    TooLarge = "file-too-large";
    /// Not TOML. Detail: the reader's own words.
    Syntax = "file-syntax";
    /// Another format. Detail: the one there is.
    Format = "file-format";
    /// A field that nobody knows. Detail: those there are.
    FieldUnknown = "file-field-unknown";
    /// A field that is needed. Detail: its name.
    FieldMissing = "file-field-missing";
    /// Not a text.
    TextWanted = "file-text-wanted";
    /// Not a whole number.
    NumberWanted = "file-number-wanted";
    /// A number below 0. Detail: the number.
    Negative = "file-negative";
    /// A number that is too large. Detail: the number.
    NumberTooLarge = "file-number-too-large";
    /// Minutes that do not come to whole seconds. Detail: the number.
    NotWholeSeconds = "file-not-whole-seconds";
    /// Minutes and seconds for the same span. Detail: the field in minutes.
    BothUnits = "file-both-units";
    /// Neither true nor false.
    YesNoWanted = "file-yes-no-wanted";
    /// Not a date.
    DateWanted = "file-date-wanted";
    /// Not a time of day.
    TimeWanted = "file-time-wanted";
    /// None of the words that are possible. Detail: those words.
    WordUnknown = "file-word-unknown";
    /// Not a list.
    ListWanted = "file-list-wanted";
    /// Not a section of its own. Detail: its name.
    TableWanted = "file-table-wanted";
    /// A night that is not the next one. Detail: the next one.
    NightsOrder = "file-nights-order";
}
