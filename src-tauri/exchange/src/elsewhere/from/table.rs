//! A tracker's CSV: columns by name, in any order, some of them missing.

use std::collections::HashMap;

use csv::{ReaderBuilder, StringRecord};
use jiff::civil::DateTime;

use crate::elsewhere::Slept;
use crate::limits;
use crate::trouble::{Code, Trouble};

/// A row that is looked at by its columns.
pub(super) struct Row<'a> {
    columns: &'a HashMap<String, usize>,
    record: &'a StringRecord,
    /// Line of the file, from 1.
    pub(super) line: usize,
}

/// What a row says: a sleep, or something else that is no concern of ours.
pub(super) type Reading = Result<Option<Slept>, Trouble>;

impl<'a> Row<'a> {
    /// What stands in a column, without spaces around it; empty where there is none.
    pub(super) fn get(&self, column: &str) -> &'a str {
        let place = self.columns.get(column);
        place.and_then(|place| self.record.get(*place)).unwrap_or_default().trim()
    }

    /// What must stand in a column.
    pub(super) fn need(&self, column: &str) -> Result<&'a str, Trouble> {
        let value = self.get(column);
        if value.is_empty() { Err(self.refuse(Code::ColumnMissing, column)) } else { Ok(value) }
    }

    pub(super) fn refuse(&self, code: Code, detail: impl ToString) -> Trouble {
        Trouble::at(self.line, "", code, detail)
    }

    /// A time on the wall, in one of the ways in which it may be written.
    pub(super) fn civil(&self, text: &str, ways: &[&str]) -> Result<DateTime, Trouble> {
        // Between time and AM some write a space that is not one.
        let plain = text.replace(['\u{202f}', '\u{a0}'], " ");
        let read = ways.iter().find_map(|way| DateTime::strptime(way, &plain).ok());
        read.ok_or_else(|| self.refuse(Code::TimeUnreadable, text))
    }
}

fn reader(text: &str) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().flexible(true).from_reader(text.as_bytes())
}

/// Names of columns in small letters, with their places; the first of two with one name counts.
fn columns(header: &StringRecord) -> HashMap<String, usize> {
    let mut columns = HashMap::new();
    for (place, name) in header.iter().enumerate() {
        columns.entry(name.trim().to_lowercase()).or_insert(place);
    }
    columns
}

/// Whether the first line has all of these columns, written in small letters.
pub(super) fn has_columns(bytes: &[u8], wanted: &[&str]) -> bool {
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let Some(line) = line.get(..line.len().min(limits::LONGEST_TEXT)) else { return false };
    let Ok(line) = std::str::from_utf8(line) else { return false };
    let line = line.trim_start_matches('\u{feff}');
    let header = reader(line).headers().map(columns).unwrap_or_default();
    wanted.iter().all(|name| header.contains_key(*name))
}

/// Reads a table row by row. A row that cannot be used is left out and told.
pub(super) fn read(
    bytes: &[u8],
    row: impl Fn(&Row) -> Reading,
) -> Result<(Vec<Slept>, Vec<Trouble>), Trouble> {
    let text = limits::table(bytes)?;
    let mut reader = reader(text);
    let syntax = |error: &csv::Error| {
        let line = error.position().map_or(1, |position| line(position.line()));
        Trouble::at(line, "", Code::Syntax, error.to_string())
    };
    let columns = columns(reader.headers().map_err(|error| syntax(&error))?);
    let (mut rows, mut left_out) = (Vec::new(), Vec::new());
    let mut record = StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => return Ok((rows, left_out)),
            Ok(true) => {}
            Err(error) => return Err(syntax(&error)),
        }
        let line = record.position().map_or(0, |position| line(position.line()));
        match row(&Row { columns: &columns, record: &record, line }) {
            Ok(slept) => rows.extend(slept),
            Err(trouble) => left_out.push(trouble),
        }
    }
}

fn line(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
