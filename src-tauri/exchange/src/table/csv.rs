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

const BYTE_ORDER_MARK: char = '\u{feff}';

/// One file, to which tables of the same columns are added.
pub struct CsvWriter<W: Write> {
    csv: csv::Writer<W>,
    has_head: bool,
}

impl<W: Write> CsvWriter<W> {
    /// Nothing is written yet.
    pub fn new(to: W) -> CsvWriter<W> {
        let csv = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(to);
        CsvWriter { csv, has_head: false }
    }

    /// Adds a table's rows, the first time behind their head.
    ///
    /// # Errors
    /// The writer fails.
    pub fn add(&mut self, table: &Table) -> Result<(), CsvError> {
        if !self.has_head {
            let names = table.columns.iter().map(|column| column.name.to_owned());
            let mark =
                |(place, name)| if place == 0 { format!("{BYTE_ORDER_MARK}{name}") } else { name };
            self.csv.write_record(names.enumerate().map(mark))?;
            self.has_head = true;
        }
        for row in &table.rows {
            self.csv.write_record(row.iter().map(plain))?;
        }
        Ok(())
    }

    /// Everything is written; gives back what it was written to.
    ///
    /// # Errors
    /// The writer fails.
    pub fn finish(self) -> Result<W, CsvError> {
        self.csv.into_inner().map_err(|error| CsvError(csv::Error::from(error.into_error())))
    }
}

/// Writes a table with its head.
///
/// # Errors
/// The writer fails.
pub fn write_csv(table: &Table, to: impl Write) -> Result<(), CsvError> {
    let mut csv = CsvWriter::new(to);
    csv.add(table)?;
    csv.finish()?;
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
