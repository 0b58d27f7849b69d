//! Turns spans of one text into values, or into errors that name the line.

use std::collections::BTreeMap;

use toml::Spanned;

use super::MethodError;
use super::schema::{File, Given, NightRow};
use crate::method::Sourced;
use crate::method::parts::Range;

pub(super) struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    sources: Vec<String>,
}

impl<'a> Reader<'a> {
    pub(super) fn of(file: &'a str, text: &'a str) -> Reader<'a> {
        Reader { file, text, sources: Vec::new() }
    }

    /// The keys that a source may name.
    pub(super) fn know(&mut self, sources: &BTreeMap<String, String>) {
        self.sources = sources.keys().cloned().collect();
    }

    pub(super) fn error(&self, at: usize, problem: impl Into<String>) -> MethodError {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        // A list may go on over several lines; its field stands on the first.
        let begins = |text: &&str| {
            !text.trim_start().starts_with(|it: char| it.is_ascii_digit() || it == ']')
        };
        let before: Vec<&str> = self.text.lines().take(line).collect();
        let text = before.into_iter().rev().find(begins).unwrap_or_default();
        let field = text.split('=').next().unwrap_or_default().trim().to_owned();
        MethodError { file: self.file.to_owned(), line, field, problem: problem.into() }
    }

    /// Format and id, which must be the file's name.
    pub(super) fn begins_well(&self, parsed: &File) -> Result<(), MethodError> {
        if parsed.format.get_ref() != "lullwatch-method/1" {
            return Err(self.error(parsed.format.span().start, "write `lullwatch-method/1`"));
        }
        let wanted = self.file.strip_suffix(".toml").unwrap_or(self.file);
        if parsed.id.get_ref() != wanted {
            let problem = format!("the file is called {}, so write `{wanted}`", self.file);
            return Err(self.error(parsed.id.span().start, problem));
        }
        Ok(())
    }

    pub(super) fn source(&self, source: &Spanned<String>) -> Result<String, MethodError> {
        let key = source.get_ref();
        if self.sources.contains(key) {
            Ok(key.clone())
        } else {
            Err(self.error(source.span().start, format!("no `{key}` under [sources]")))
        }
    }

    /// Reads a value, turning it into what the method keeps.
    pub(super) fn value<T, U>(
        &self,
        given: &Given<T>,
        read: impl Fn(&T) -> Result<U, String>,
    ) -> Result<U, MethodError> {
        read(given.value.get_ref()).map_err(|problem| self.error(given.value.span().start, problem))
    }

    /// Reads a value that may be missing.
    pub(super) fn given<T, U>(
        &self,
        given: Option<&Given<T>>,
        read: impl Fn(&T) -> Result<U, String>,
    ) -> Result<Option<Sourced<U>>, MethodError> {
        let Some(given) = given else { return Ok(None) };
        let value = self.value(given, read)?;
        Ok(Some(Sourced { value, tag: given.tag, source: self.source(&given.source)? }))
    }

    pub(super) fn night(
        &self,
        row: &NightRow,
        expected: usize,
    ) -> Result<Sourced<Vec<u32>>, MethodError> {
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

pub(super) fn between<const LOW: u32, const HIGH: u32>(value: &u32) -> Result<u32, String> {
    if (LOW..=HIGH).contains(value) {
        Ok(*value)
    } else {
        Err(format!("{value}; between {LOW} and {HIGH} is possible"))
    }
}

/// Minutes, kept as seconds.
pub(super) fn minutes<const LOW: u32, const HIGH: u32>(value: &u32) -> Result<u32, String> {
    between::<LOW, HIGH>(value).map(|minutes| minutes * 60)
}

pub(super) fn range<const LOW: u32, const HIGH: u32>(value: &Range) -> Result<Range, String> {
    between::<LOW, HIGH>(&value.least)?;
    between::<LOW, HIGH>(&value.most)?;
    Ok(*value)
}
