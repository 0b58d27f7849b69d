//! `assets/methods/*.toml`: the file format `lullwatch-method/1`.
//!
//! Values are parsed into types that cannot hold a wrong one, so that every error carries the line
//! and the field it was found at.

use std::collections::BTreeMap;

use jiff::civil::Time;
use serde::Deserialize;
use toml::Spanned;

use super::{Family, Gate, Method, MethodId, Sourced, Tag};
use crate::action::Reassurance;

/// A method file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {field}: {problem}")]
pub struct MethodError {
    /// The file's name.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// The field, as it is written there.
    pub field: String,
    /// What is wrong and what to write instead.
    pub problem: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: Spanned<String>,
    id: Spanned<String>,
    family: Family,
    gate: Gate,
    #[serde(default)]
    ages: Ages,
    #[serde(default)]
    nights: Vec<NightRow>,
    #[serde(default)]
    visit: Visit,
    #[serde(default)]
    nap: Nap,
    earliest_rise: Option<Given<String>>,
    sources: BTreeMap<String, String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ages {
    from_months: Option<Given<u32>>,
    to_months: Option<Given<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NightRow {
    night: Spanned<u32>,
    waits_minutes: Spanned<Vec<Spanned<u32>>>,
    tag: Tag,
    source: Spanned<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Visit {
    max_s: Option<Given<u32>>,
    reassurances: Option<Given<Vec<Reassurance>>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Nap {
    cap_minutes: Option<Given<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given<T> {
    value: Spanned<T>,
    tag: Tag,
    source: Spanned<String>,
}

/// Turns spans of one text into errors that name the line.
struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    sources: Vec<String>,
}

impl Reader<'_> {
    fn error(&self, at: usize, problem: impl Into<String>) -> MethodError {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let text = self.text.lines().nth(line - 1).unwrap_or_default();
        let field = text.split('=').next().unwrap_or_default().trim().to_owned();
        MethodError { file: self.file.to_owned(), line, field, problem: problem.into() }
    }

    fn source(&self, source: &Spanned<String>) -> Result<String, MethodError> {
        let key = source.get_ref();
        if self.sources.contains(key) {
            Ok(key.clone())
        } else {
            Err(self.error(source.span().start, format!("no `{key}` under [sources]")))
        }
    }

    /// Reads a given value, turning it into what the method keeps.
    fn given<T: Clone, U>(
        &self,
        given: Option<&Given<T>>,
        read: impl Fn(&T) -> Result<U, String>,
    ) -> Result<Option<Sourced<U>>, MethodError> {
        let Some(given) = given else { return Ok(None) };
        let value = read(given.value.get_ref())
            .map_err(|problem| self.error(given.value.span().start, problem))?;
        Ok(Some(Sourced { value, tag: given.tag, source: self.source(&given.source)? }))
    }

    fn night(&self, row: &NightRow, expected: usize) -> Result<Sourced<Vec<u32>>, MethodError> {
        if usize::try_from(*row.night.get_ref()) != Ok(expected) {
            let problem = format!("this is night {expected}; list the nights in order from 1");
            return Err(self.error(row.night.span().start, problem));
        }
        let waits = row.waits_minutes.get_ref();
        if waits.is_empty() {
            return Err(self.error(row.waits_minutes.span().start, "at least one wait is needed"));
        }
        let value = waits
            .iter()
            .map(|wait| match wait.get_ref() {
                minutes @ 1..=120 => Ok(minutes * 60),
                minutes => Err(self.error(
                    wait.span().start,
                    format!("a wait of {minutes} min; between 1 and 120 is possible"),
                )),
            })
            .collect::<Result<_, _>>()?;
        Ok(Sourced { value, tag: row.tag, source: self.source(&row.source)? })
    }
}

fn between<const LOW: u32, const HIGH: u32>(value: &u32) -> Result<u32, String> {
    if (LOW..=HIGH).contains(value) {
        Ok(*value)
    } else {
        Err(format!("{value}; between {LOW} and {HIGH} is possible"))
    }
}

impl Method {
    /// Reads a method file. `file` is the name that an error shows.
    ///
    /// # Errors
    /// Names the file, the line and the field, and says what is wrong there.
    pub fn parse(file: &str, text: &str) -> Result<Method, MethodError> {
        let mut reader = Reader { file, text, sources: Vec::new() };
        let parsed: File = toml::from_str(text).map_err(|error| {
            reader.error(error.span().map_or(0, |span| span.start), error.message())
        })?;
        reader.sources = parsed.sources.keys().cloned().collect();

        if parsed.format.get_ref() != "lullwatch-method/1" {
            return Err(reader.error(parsed.format.span().start, "write `lullwatch-method/1`"));
        }
        let id = parsed.id.get_ref();
        let wanted = file.strip_suffix(".toml").unwrap_or(file);
        if id != wanted {
            let problem = format!("the file is called {file}, so write `{wanted}`");
            return Err(reader.error(parsed.id.span().start, problem));
        }
        Ok(Method {
            id: MethodId(id.clone()),
            family: parsed.family,
            gate: parsed.gate,
            from_months: reader.given(parsed.ages.from_months.as_ref(), between::<0, 216>)?,
            to_months: reader.given(parsed.ages.to_months.as_ref(), between::<0, 216>)?,
            nights: parsed
                .nights
                .iter()
                .zip(1..)
                .map(|(row, expected)| reader.night(row, expected))
                .collect::<Result<_, _>>()?,
            visit_max_s: reader.given(parsed.visit.max_s.as_ref(), between::<1, 7200>)?,
            reassurances: reader
                .given(parsed.visit.reassurances.as_ref(), |kinds| Ok(kinds.clone()))?,
            nap_cap_s: reader.given(parsed.nap.cap_minutes.as_ref(), |minutes| {
                between::<1, 240>(minutes).map(|minutes| minutes * 60)
            })?,
            earliest_rise: reader.given(parsed.earliest_rise.as_ref(), |text| {
                Time::strptime("%H:%M", text)
                    .map_err(|_| format!("`{text}` is not a time of day like 05:30"))
            })?,
            sources: parsed.sources.into_iter().collect(),
        })
    }
}
