//! Takes fields out of TOML, and keeps everything that cannot be read with its line.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use lullwatch_core::plan::{Problem, Severity};
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::{FileCode, FileProblem};

/// A value, or what is wrong with it and a detail for the words.
pub(super) type Reading<T> = Result<T, (FileCode, Option<String>)>;

/// A table of the file.
pub(super) struct Table<'a> {
    fields: &'a DeTable<'a>,
    /// What its fields' names begin with, as `settings.`.
    prefix: String,
    /// Where it begins, bytes.
    start: usize,
}

/// A line, and the field on it.
struct Place {
    line: usize,
    field: String,
}

pub(super) struct Reader {
    /// Where lines end, bytes, in order.
    line_ends: Vec<usize>,
    /// What cannot be read.
    pub(super) problems: Vec<FileProblem>,
    /// Where the fields of the plan were read, by path.
    places: BTreeMap<String, Place>,
}

impl<'a> Table<'a> {
    pub(super) fn root(fields: &'a DeTable<'a>) -> Table<'a> {
        Table { fields, prefix: String::new(), start: 0 }
    }

    fn field(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}

impl Reader {
    pub(super) fn of(text: &str) -> Reader {
        let line_ends = text.match_indices('\n').map(|(at, _)| at).collect();
        Reader { line_ends, problems: Vec::new(), places: BTreeMap::new() }
    }

    /// Line from 1 of a place in bytes.
    fn line(&self, at: usize) -> usize {
        self.line_ends.partition_point(|end| *end < at) + 1
    }

    pub(super) fn refuse(
        &mut self,
        at: usize,
        field: &str,
        code: FileCode,
        detail: Option<String>,
    ) {
        self.problems.push(FileProblem {
            line: self.line(at),
            field: field.to_owned(),
            code: code.word(),
            detail,
            severity: Severity::Refused,
        });
    }

    /// Remembers where a field of the plan stands.
    pub(super) fn place(&mut self, path: impl Into<String>, at: usize, field: impl Into<String>) {
        let place = Place { line: self.line(at), field: field.into() };
        self.places.insert(path.into(), place);
    }

    pub(super) fn has_read(&self, path: &str) -> bool {
        self.places.contains_key(path)
    }

    /// Puts a plan's problem onto its line; onto the nearest field around it, else the method's,
    /// where it is about something that is not written.
    pub(super) fn place_problem(&mut self, problem: &Problem) {
        let mut path = problem.field.as_str();
        let place = loop {
            match (self.places.get(path), path.rfind('[')) {
                (Some(place), _) => break Some(place),
                (None, Some(end)) => path = &path[..end],
                (None, None) => break self.places.get("method"),
            }
        };
        let is_there = self.places.contains_key(path);
        let field = place.filter(|_| is_there).map_or(problem.field.as_str(), |it| &it.field);
        self.problems.push(FileProblem {
            line: place.map_or(1, |place| place.line),
            field: field.to_owned(),
            code: problem.code.word(),
            detail: problem.detail.clone(),
            severity: problem.severity,
        });
    }

    /// Refuses every field but those.
    pub(super) fn only(&mut self, table: &Table, known: &[&str]) {
        for key in table.fields.keys() {
            let name = key.get_ref().as_ref();
            if !known.contains(&name) {
                let detail = Some(known.join(", "));
                let field = table.field(name);
                self.refuse(key.span().start, &field, FileCode::FieldUnknown, detail);
            }
        }
    }

    /// The value of a field that may be missing, which is `path` in the plan.
    pub(super) fn take<T>(
        &mut self,
        table: &Table,
        name: &str,
        path: &str,
        read: impl Fn(&DeValue) -> Reading<T>,
    ) -> Option<T> {
        let value = table.fields.get(name)?;
        let field = table.field(name);
        match read(value.get_ref()) {
            Ok(read) => {
                self.place(path, value.span().start, field);
                Some(read)
            }
            Err((code, detail)) => {
                self.refuse(value.span().start, &field, code, detail);
                None
            }
        }
    }

    /// The value of a field that the file cannot do without.
    pub(super) fn need<T>(
        &mut self,
        table: &Table,
        name: &str,
        path: &str,
        read: impl Fn(&DeValue) -> Reading<T>,
    ) -> Option<T> {
        if !table.fields.contains_key(name) {
            let field = table.field(name);
            self.refuse(table.start, &field, FileCode::FieldMissing, Some(name.to_owned()));
        }
        self.take(table, name, path, read)
    }

    /// A span, whole seconds, written as `<name>_minutes` or `<name>_seconds`.
    pub(super) fn span(&mut self, table: &Table, name: &str, path: &str) -> Option<u32> {
        let (in_minutes, in_seconds) = (format!("{name}_minutes"), format!("{name}_seconds"));
        let (seconds, is_both) = self.one_unit(table, &in_minutes, &in_seconds);
        match (seconds, is_both) {
            (_, true) => None,
            (true, _) => self.take(table, &in_seconds, path, number),
            (false, _) => self.take(table, &in_minutes, path, minutes),
        }
    }

    /// Whether the field in seconds is there, and whether both are, which is refused.
    pub(super) fn one_unit(
        &mut self,
        table: &Table,
        in_minutes: &str,
        in_seconds: &str,
    ) -> (bool, bool) {
        let Some(seconds) = table.fields.get(in_seconds) else {
            return (false, false);
        };
        let is_both = table.fields.contains_key(in_minutes);
        if is_both {
            let (at, field) = (seconds.span().start, table.field(in_seconds));
            self.refuse(at, &field, FileCode::BothUnits, Some(in_minutes.to_owned()));
        }
        (true, is_both)
    }

    /// A section of the file.
    pub(super) fn table<'t>(&mut self, table: &Table<'t>, name: &str) -> Option<Table<'t>> {
        let value = table.fields.get(name)?;
        let field = table.field(name);
        let Some(fields) = value.get_ref().as_table() else {
            self.refuse(value.span().start, &field, FileCode::TableWanted, Some(field.clone()));
            return None;
        };
        Some(Table { fields, prefix: format!("{field}."), start: value.span().start })
    }

    /// Sections of the same name, in order; `None` where there are none.
    pub(super) fn tables<'t>(&mut self, table: &Table<'t>, name: &str) -> Option<Vec<Table<'t>>> {
        let mut tables = Vec::new();
        for (place, value) in self.list(table, name)?.iter().enumerate() {
            let field = format!("{}[{place}]", table.field(name));
            match value.get_ref().as_table() {
                Some(fields) => tables.push(Table {
                    fields,
                    prefix: format!("{field}."),
                    start: value.span().start,
                }),
                None => {
                    let detail = Some(format!("[{name}]"));
                    self.refuse(value.span().start, &field, FileCode::TableWanted, detail);
                }
            }
        }
        Some(tables)
    }

    /// A list.
    pub(super) fn list<'t>(
        &mut self,
        table: &Table<'t>,
        name: &str,
    ) -> Option<&'t [Spanned<DeValue<'t>>]> {
        let value = table.fields.get(name)?;
        let list = value.get_ref().as_array();
        if list.is_none() {
            let field = table.field(name);
            self.refuse(value.span().start, &field, FileCode::ListWanted, None);
        }
        list.map(|list| &**list)
    }

    /// Remembers where a section stands.
    pub(super) fn place_table(&mut self, path: impl Into<String>, table: &Table) {
        let field = table.prefix.trim_end_matches('.').to_owned();
        self.place(path, table.start, field);
    }

    /// Remembers where a field of a section stands.
    pub(super) fn place_field(&mut self, path: impl Into<String>, table: &Table, name: &str) {
        let at = table.fields.get(name).map_or(table.start, |value| value.span().start);
        self.place(path, at, table.field(name));
    }

    /// The name of a field, as it stands in the file.
    pub(super) fn name(table: &Table, name: &str) -> String {
        table.field(name)
    }
}

pub(super) fn text(value: &DeValue) -> Reading<String> {
    value.as_str().map(str::to_owned).ok_or((FileCode::TextWanted, None))
}

pub(super) fn yes_no(value: &DeValue) -> Reading<bool> {
    value.as_bool().ok_or((FileCode::YesNoWanted, None))
}

/// A whole number from 0.
pub(super) fn number(value: &DeValue) -> Reading<u32> {
    let number = value.as_integer().ok_or((FileCode::NumberWanted, None))?;
    let written = number.to_string();
    match i128::from_str_radix(number.as_str(), number.radix()) {
        Ok(..=-1) => Err((FileCode::Negative, Some(written))),
        Ok(number) => u32::try_from(number).map_err(|_| (FileCode::NumberTooLarge, Some(written))),
        Err(_) => Err((FileCode::NumberTooLarge, Some(written))),
    }
}

/// Minutes, as seconds; `1.5` is a minute and a half.
pub(super) fn minutes(value: &DeValue) -> Reading<u32> {
    let Some(float) = value.as_float() else {
        let too_large = || (FileCode::NumberTooLarge, Some(written(value)));
        return number(value)?.checked_mul(60).ok_or_else(too_large);
    };
    let seconds = float.as_str().parse::<f64>().unwrap_or(f64::NAN) * 60.0;
    let detail = || Some(float.to_string());
    match seconds {
        _ if !seconds.is_finite() => Err((FileCode::NumberWanted, None)),
        ..0.0 => Err((FileCode::Negative, detail())),
        _ if seconds > f64::from(u32::MAX) => Err((FileCode::NumberTooLarge, detail())),
        _ if (seconds - seconds.round()).abs() > 1e-6 => Err((FileCode::NotWholeSeconds, detail())),
        _ =>
        {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole, and from 0 to u32::MAX"
            )]
            Ok(seconds.round() as u32)
        }
    }
}

fn written(value: &DeValue) -> String {
    value.as_integer().map(ToString::to_string).unwrap_or_default()
}

/// One of some words.
pub(super) fn word<T: DeserializeOwned>(
    possible: &'static [&'static str],
) -> impl Fn(&DeValue) -> Reading<T> {
    move |value| {
        let unknown = || (FileCode::WordUnknown, Some(possible.join(", ")));
        let word = value.as_str().filter(|word| possible.contains(word)).ok_or_else(unknown)?;
        serde_json::from_value(word.into()).map_err(|_| unknown())
    }
}

/// A date, with or without quotes.
pub(super) fn date(value: &DeValue) -> Reading<Date> {
    let wanted = || (FileCode::DateWanted, None);
    let text = match value {
        DeValue::Datetime(it) if it.time.is_none() => it.to_string(),
        DeValue::String(text) => text.trim().to_owned(),
        _ => return Err(wanted()),
    };
    text.parse().map_err(|_| wanted())
}

/// A time of day, with or without quotes.
pub(super) fn time(value: &DeValue) -> Reading<Time> {
    let wanted = || (FileCode::TimeWanted, None);
    let text = match value {
        DeValue::Datetime(it) if it.date.is_none() => it.to_string(),
        DeValue::String(text) => text.trim().to_owned(),
        _ => return Err(wanted()),
    };
    Time::strptime("%H:%M", &text).or_else(|_| text.parse()).map_err(|_| wanted())
}
