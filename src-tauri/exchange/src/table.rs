//! Nights as tables, for spreadsheets and for analysis. The same four tables and the same columns in
//! every format.
//!
//! Spans are whole seconds and end in `_s`, times end in `_at` and carry the offset of the child's
//! zone. What was not recorded is empty, and never zero.

mod checks;
mod csv;
mod events;
mod nights;
mod settlings;

use jiff::Zoned;
use jiff::civil::Date;
use lullwatch_core::NightTime;
use serde::Serialize;

use crate::shown::{ShownChild, ShownFamily, ShownNight};

pub(crate) use csv::harmless;
pub use csv::{CsvError, CsvWriter, write_csv};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Whole,
    /// A number with decimals.
    Decimal,
    /// Yes or no.
    Flag,
    /// A day.
    Date,
    /// An instant, in the child's zone.
    Time,
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Not recorded, or not there.
    Empty,
    /// Text, as it was written.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number with decimals.
    Decimal(f64),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Date(Date),
    /// An instant, in the child's zone.
    Time(Box<Zoned>),
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name, the same in every format and every language.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows: a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// The names of the tables.
pub const NAMES: [&str; 4] = ["nights", "settlings", "checks", "events"];

/// The four tables of `families`, in the order of [`NAMES`].
#[must_use]
pub fn tables(families: &[ShownFamily]) -> [Table; 4] {
    let [nights, settlings, checks, events] = NAMES;
    [
        table(nights, About::FIELDS, families, nights::rows),
        table(settlings, settlings::Row::FIELDS, families, settlings::rows),
        table(checks, checks::Row::FIELDS, families, checks::rows),
        table(events, events::Row::FIELDS, families, events::rows),
    ]
}

/// A column and how it is read from a row.
type Field<R> = (&'static str, Kind, fn(&R) -> Cell);

/// What every row is about.
#[derive(Clone, Copy)]
struct About<'a> {
    family: &'a ShownFamily,
    child: &'a ShownChild,
    of: &'a ShownNight,
}

impl<'a> About<'a> {
    /// Which night it is; the first columns of every table.
    const WHICH: &'a [Field<About<'a>>] = &[
        ("family", Kind::Text, |it| text(&it.family.label)),
        ("child", Kind::Text, |it| text(&it.child.name)),
        ("night_id", Kind::Text, |it| text(it.of.figures.night.to_string())),
        ("evening", Kind::Date, |it| Cell::Date(it.of.figures.evening)),
    ];
}

impl About<'_> {
    fn time(&self, at: Option<NightTime>) -> Cell {
        at.map_or(Cell::Empty, |at| Cell::Time(Box::new(self.of.night.civil(at))))
    }
}

fn table<'a, R>(
    name: &'static str,
    fields: &'a [Field<R>],
    families: &'a [ShownFamily],
    rows_of: fn(About<'a>) -> Vec<R>,
) -> Table {
    let mut rows = Vec::new();
    for family in families {
        for child in &family.children {
            for of in &child.nights {
                let about = About { family, child, of };
                let which: Vec<Cell> =
                    About::WHICH.iter().map(|(_, _, read)| read(&about)).collect();
                rows.extend(rows_of(about).into_iter().map(|row| {
                    let cells = fields.iter().map(|(_, _, read)| read(&row));
                    which.iter().cloned().chain(cells).collect()
                }));
            }
        }
    }
    let which = About::WHICH.iter().map(|(name, kind, _)| Column { name, kind: *kind });
    let fields = fields.iter().map(|(name, kind, _)| Column { name, kind: *kind });
    let columns = which.chain(fields).collect();
    Table { name, columns, rows }
}

fn text(text: impl Into<String>) -> Cell {
    let text = text.into();
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

/// The word that a value has in logs and scripts.
fn word(value: &impl Serialize) -> Cell {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Cell::Text(word),
        _ => Cell::Empty,
    }
}

fn words<T: Serialize>(values: &[T]) -> Cell {
    let words = values.iter().filter_map(|value| match word(value) {
        Cell::Text(word) => Some(word),
        _ => None,
    });
    text(words.collect::<Vec<_>>().join(" "))
}

fn whole(value: impl Into<i64>) -> Cell {
    Cell::Whole(value.into())
}

fn maybe(value: Option<impl Into<i64>>) -> Cell {
    value.map_or(Cell::Empty, whole)
}
