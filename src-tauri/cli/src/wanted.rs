//! Values that are typed: how they are read, and what was wanted where they are not that.

use std::fmt;

use jiff::civil::{Date, Time};
use lullwatch_exchange::families::is_of_label;
use lullwatch_exchange::words::Language;
use uuid::Uuid;

use crate::sentence::{Sentence, sentence};

/// What a value was to be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wanted {
    TimeOfDay,
    Day,
    Language,
    Label,
    Id,
    Number { least: u32, most: u32 },
}

impl fmt::Display for Wanted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Said by `sentence`, where the language is known.
        write!(formatter, "{self:?}")
    }
}

impl std::error::Error for Wanted {}

impl Wanted {
    /// What to say of a `value` that was typed for `what`.
    pub(crate) fn sentence(self, what: &str, value: &str) -> Sentence {
        let key = match self {
            Wanted::TimeOfDay => "cli-typed-time-of-day",
            Wanted::Day => "cli-typed-day",
            Wanted::Language => "cli-typed-language",
            Wanted::Label => "cli-typed-label",
            Wanted::Id => "cli-typed-id",
            Wanted::Number { most: u32::MAX, .. } => "cli-typed-number",
            Wanted::Number { .. } => "cli-typed-number-range",
        };
        let said = sentence(key).with("what", what).with("value", value);
        match self {
            Wanted::Language => {
                let codes: Vec<&str> = Language::ALL.into_iter().map(Language::code).collect();
                said.with("codes", codes.join(", "))
            }
            Wanted::Number { least, most } => said.with("least", least).with("most", most),
            _ => said,
        }
    }
}

/// A time of day like 19:30.
pub(crate) fn time_of_day(text: &str) -> Result<Time, Wanted> {
    Time::strptime("%H:%M", text).map_err(|_| Wanted::TimeOfDay)
}

/// A date like 2026-11-23.
pub(crate) fn day(text: &str) -> Result<Date, Wanted> {
    text.parse().map_err(|_| Wanted::Day)
}

/// A language by its code.
pub(crate) fn language(text: &str) -> Result<Language, Wanted> {
    Language::of_tag(text).ok_or(Wanted::Language)
}

/// An id of a comment.
pub(crate) fn id(text: &str) -> Result<Uuid, Wanted> {
    text.parse().map_err(|_| Wanted::Id)
}

/// A whole number from `least` on.
pub(crate) fn from(least: u32) -> impl Fn(&str) -> Result<u32, Wanted> + Clone {
    between(least, u32::MAX)
}

/// A whole number from `least` to `most`.
pub(crate) fn between(least: u32, most: u32) -> impl Fn(&str) -> Result<u32, Wanted> + Clone {
    move |text| {
        let number = text.parse().ok().filter(|number| (least..=most).contains(number));
        number.ok_or(Wanted::Number { least, most })
    }
}

/// A word for a family, such as a file system and a query take alike.
pub(crate) fn label(text: &str) -> Result<String, Wanted> {
    match (1..=64).contains(&text.len()) && text.chars().all(is_of_label) {
        true => Ok(text.to_owned()),
        false => Err(Wanted::Label),
    }
}
