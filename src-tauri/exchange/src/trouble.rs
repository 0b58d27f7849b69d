//! Why something that came from elsewhere cannot be used: where, and what to do.

use serde::Serialize;

use crate::codes::codes;
use crate::words::Words;

/// Something that cannot be used, or was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{code} in line {line} at `{place}`")]
pub struct Trouble {
    /// Line of the file, from 1; 0: the file as a whole.
    pub line: usize,
    /// The field, places from 0, as `children[0].nights[3].events[12].body`; or the column. Empty:
    /// none.
    pub place: String,
    /// Stays the same in every language and edition; the locale has `trouble-<code>`.
    pub code: &'static str,
    /// What the words need. Empty: nothing.
    pub detail: String,
}

impl Trouble {
    /// Of the file as a whole.
    pub(crate) fn of_file(code: Code, detail: impl ToString) -> Trouble {
        Trouble::at(0, "", code, detail)
    }

    pub(crate) fn at(
        line: usize,
        place: impl Into<String>,
        code: Code,
        detail: impl ToString,
    ) -> Trouble {
        Trouble { line, place: place.into(), code: code.word(), detail: detail.to_string() }
    }

    /// Where it is, what is wrong, and what to do.
    #[must_use]
    pub fn words(&self, words: &Words) -> String {
        let what = words.with(&format!("trouble-{}", self.code), &[("detail", &self.detail)]);
        let line = self.line.to_string();
        let place = [("line", line.as_str()), ("place", self.place.as_str())];
        let at = match (self.line, self.place.as_str()) {
            (0, "") => return what,
            (0, _) => words.with("trouble-at-place", &place),
            (_, "") => words.with("trouble-at-line", &place),
            _ => words.with("trouble-at-line-and-place", &place),
        };
        format!("{at}: {what}")
    }
}

codes! {
    /// What is wrong with a file from elsewhere; the locale has `trouble-<code>`.
    pub enum Code;

    /// Longer than any file of this kind. Detail: the most MiB.
    TooLarge = "too-large";
    /// Not text in UTF-8.
    NotUtf8 = "not-utf8";
    /// Lists in lists in lists. Detail: the most.
    TooDeep = "too-deep";
    /// A text, or a line, that nobody writes. Detail: the most bytes.
    TextTooLong = "text-too-long";
    /// More rows, nights or events than there can be. Detail: the most.
    TooMany = "too-many";
    /// Not whole, or not of this kind. Detail: the reader's own words.
    Syntax = "syntax";
    /// Ends in the middle.
    Truncated = "truncated";
    /// No kind of file that is known.
    UnknownKind = "unknown-kind";
    /// Another tracker's, where a night file is needed.
    OfTracker = "of-tracker";
    /// Of a later edition. Detail: its format.
    LaterEdition = "later-edition";
    /// No such zone. Detail: its name.
    ZoneUnknown = "zone-unknown";
    /// The file names no zone, and none was given.
    ZoneMissing = "zone-missing";
    /// Belongs to another child or night than the one it stands in.
    Misplaced = "misplaced";
    /// The same name twice. Detail: the name.
    Twice = "twice";
    /// Encrypted, and no passphrase or key was given.
    Sealed = "sealed";
    /// Not encrypted, where it is to be.
    NotSealed = "not-sealed";
    /// Not the passphrase.
    WrongPassphrase = "wrong-passphrase";
    /// None of the keys fits.
    WrongKey = "wrong-key";
    /// Opening it would keep the machine busy for too long. Detail: the work that it asks for.
    TooMuchWork = "too-much-work";
    /// Encrypted, and damaged.
    SealBroken = "seal-broken";
    /// No public key. Detail: what was given.
    NotAKey = "not-a-key";
    /// A column that is needed. Detail: its name.
    ColumnMissing = "column-missing";
    /// Not a time as this tracker writes it. Detail: what stands there.
    TimeUnreadable = "time-unreadable";
    /// A time that the clocks leapt over. Detail: the time.
    TimeSkipped = "time-skipped";
    /// Ends before it begins, or goes on for more than a day.
    SpanImpossible = "span-impossible";
    /// No end: it was still running.
    StillRunning = "still-running";
    /// The same row again. Detail: the line of the first.
    Duplicate = "duplicate";
    /// Lies over another one, which was kept. Detail: the line of that one.
    Overlaps = "overlaps";
    /// A night was recorded here already that evening.
    NightThere = "night-there";
    /// The file does not say when the child was born, and nobody else did.
    BornMissing = "born-missing";
    /// About a night or an event that is not here. Detail: its id.
    NotHere = "not-here";
    /// A plan that cannot be used. Detail: the code of the problem.
    PlanRefused = "plan-refused";
    /// More than one child, where one is needed.
    ManyChildren = "many-children";
}
