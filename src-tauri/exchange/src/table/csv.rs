//! Tables as CSV (RFC 4180): commas, quotes where they are needed, CRLF, UTF-8 behind a byte order
//! mark.
//!
//! The mark is there because spreadsheets on Windows take a file without it for their own eight-bit
//! code, and names and notes come out broken; readers made for data skip it.

use std::io::Write;

use super::{Cell, Table};
use crate::replay::local;

/// A table that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the table could not be written: {0}")]
pub struct CsvError(#[from] csv::Error);

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Writes a table with its header.
///
/// # Errors
/// The writer fails.
pub fn write_csv(table: &Table, mut to: impl Write) -> Result<(), CsvError> {
    to.write_all(BYTE_ORDER_MARK).map_err(csv::Error::from)?;
    let mut csv = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(to);
    csv.write_record(table.columns.iter().map(|column| column.name))?;
    for row in &table.rows {
        csv.write_record(row.iter().map(plain))?;
    }
    csv.flush().map_err(csv::Error::from)?;
    Ok(())
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Whole(number) => number.to_string(),
        Cell::Decimal(number) => format!("{number:.1}"),
        Cell::Flag(flag) => flag.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Time(time) => local(time),
    }
}

/// What a formula can begin with, or what spreadsheets pass over before one; the wide forms in
/// spreadsheets of East Asia.
const BEGINS_FORMULA: [char; 11] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Text that no spreadsheet takes for a formula: what could begin one gets an apostrophe before it.
/// NUL, which breaks many readers, is left out.
pub(crate) fn harmless(text: &str) -> String {
    let text = text.replace('\0', "");
    match text.chars().next() {
        Some(first) if BEGINS_FORMULA.contains(&first) => format!("'{text}"),
        _ => text,
    }
}
