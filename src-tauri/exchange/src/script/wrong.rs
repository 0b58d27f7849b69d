//! What is wrong with a script.

use std::fmt;

use lullwatch_core::night::Refused;

use crate::codes::codes;
use crate::words::Words;

/// A script that cannot be used: where and why. Shown, it speaks English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptError {
    /// Line of the file, from 1.
    pub line: usize,
    /// What is wrong.
    pub code: ScriptCode,
    /// What the words need. Empty: nothing.
    pub detail: String,
}

impl ScriptError {
    /// Where it is, what is wrong, and what to write instead.
    #[must_use]
    pub fn words(&self, words: &Words) -> String {
        let detail = [("detail", self.detail.as_str())];
        let what = match self.code {
            ScriptCode::Refused => words.get(&format!("error-{}", self.detail)),
            code => words.with(&format!("script-{}", code.word()), &detail),
        };
        let line = self.line.to_string();
        format!("{}: {what}", words.with("trouble-at-line", &[("line", &line)]))
    }
}

impl fmt::Display for ScriptError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.words(&Words::english()))
    }
}

impl std::error::Error for ScriptError {}

/// What is wrong with a line, whichever it is.
#[derive(Debug, PartialEq)]
pub(super) struct Wrong {
    pub(super) code: ScriptCode,
    pub(super) detail: String,
}

pub(super) fn wrong(code: ScriptCode, detail: impl ToString) -> Wrong {
    Wrong { code, detail: detail.to_string() }
}

impl From<Refused> for Wrong {
    fn from(refused: Refused) -> Wrong {
        wrong(ScriptCode::Refused, refused.code())
    }
}

/// Serde's words without its own line and column: a script's line is one JSON document.
pub(super) fn json_problem(error: &serde_json::Error) -> Wrong {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or(&text);
    wrong(if error.is_data() { ScriptCode::Unreadable } else { ScriptCode::NotJson }, text)
}

codes! {
    /// What is wrong with a script; the locale has `script-<code>`.
    pub enum ScriptCode;

    /// Longer than any night. Detail: the most bytes.
    FileTooLong = "file-too-long";
    /// A line longer than any. Detail: the most bytes.
    LineTooLong = "line-too-long";
    /// Nothing in it.
    Empty = "empty";
    /// More things than one night has. Detail: the most.
    TooMany = "too-many";
    /// A line that is no JSON object. Detail: the reader's own words.
    NotJson = "not-json";
    /// A field that is missing, not known, or not what it should be. Detail: the reader's own words.
    Unreadable = "unreadable";
    /// Another format. Detail: the one there is.
    Format = "format";
    /// No such method. Detail: its id.
    MethodUnknown = "method-unknown";
    /// No such zone. Detail: its name.
    ZoneUnknown = "zone-unknown";
    /// Night 0.
    NightZero = "night-zero";
    /// Stage 0.
    StageZero = "stage-zero";
    /// More weeks early than there can be. Detail: the most.
    WeeksEarly = "weeks-early";
    /// Born after the night. Detail: the birth date.
    BornAfter = "born-after";
    /// A line without its time.
    TimeMissing = "time-missing";
    /// Not a time with an offset. Detail: what stands there.
    TimeUnreadable = "time-unreadable";
    /// Earlier than the line before. Detail: the time of that one.
    BeforeLast = "before-last";
    /// A line that does not say what happened.
    DoMissing = "do-missing";
    /// A correction that does not say of what. Detail: which one.
    OfMissing = "of-missing";
    /// A field that this line cannot have. Detail: its name.
    FieldUnknown = "field-unknown";
    /// Not a text. Detail: the field.
    TextWanted = "text-wanted";
    /// Neither true nor false. Detail: the field.
    YesNoWanted = "yes-no-wanted";
    /// Two lines of one id. Detail: the id.
    IdTwice = "id-twice";
    /// No line before has that id. Detail: the id.
    NoSuchId = "no-such-id";
    /// Something that cannot be amended. Detail: its id, or what it is.
    NotAmendable = "not-amendable";
    /// Picking up or laying down, written as a reassurance.
    PickingUp = "picking-up";
    /// What makes no sense where the night stands. Detail: the code of [`Refused`]; the locale has
    /// `error-<detail>`.
    Refused = "refused";
}
