//! Nights as a workbook: the coach's sheet with evenings as columns and measures as rows, then the
//! check-ins, the other tables, and what the numbers mean.
//!
//! Text is always written as text, never as a formula.

use lullwatch_exchange::report::sheet::{CoachSheet, Value, coach_sheets, definitions, title};
use lullwatch_exchange::shown::ShownFamily;
use lullwatch_exchange::table::{Cell, Kind, Table, tables};
use lullwatch_exchange::words::Words;
use rust_xlsxwriter::{
    ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// A workbook's cell holds so many letters at most.
const LONGEST: usize = 32_767;
/// A sheet has so many rows at most, its head included.
const MOST_ROWS: usize = 1_048_576;
/// A sheet has so many columns at most; the first one is for names.
const MOST_EVENINGS: usize = 16_383;

const HEAD: u32 = 0x86_490E;
const GROUND: u32 = 0xFA_F5EE;
const RULE: u32 = 0xDF_D0BE;

/// The looks of cells.
struct Looks {
    title: Format,
    head: Format,
    name: Format,
    muted: Format,
    text: Format,
    wrapped: Format,
    whole: Format,
    decimal: Format,
    clock: Format,
    date: Format,
    time: Format,
}

impl Looks {
    fn new() -> Looks {
        let cell = || {
            Format::new()
                .set_align(FormatAlign::Top)
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(RULE)
        };
        Looks {
            title: Format::new().set_bold().set_font_size(16).set_font_color(HEAD),
            head: Format::new()
                .set_bold()
                .set_font_color(0xFF_FFFF)
                .set_background_color(HEAD)
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter),
            name: cell().set_bold().set_background_color(GROUND),
            muted: Format::new()
                .set_font_color(0x6B_5544)
                .set_text_wrap()
                .set_align(FormatAlign::Top),
            text: cell(),
            wrapped: cell().set_text_wrap(),
            whole: cell().set_num_format("0"),
            decimal: cell().set_num_format("0.0"),
            clock: cell().set_num_format("hh:mm"),
            date: cell().set_num_format("yyyy-mm-dd"),
            time: cell().set_num_format("yyyy-mm-dd hh:mm:ss"),
        }
    }
}

/// The workbook of `families`.
///
/// # Errors
/// The library refuses.
pub fn xlsx(families: &[ShownFamily], words: &Words) -> Result<Vec<u8>, XlsxError> {
    let looks = Looks::new();
    let mut workbook = Workbook::new();
    let mut names = Names::default();
    for sheet in coach_sheets(families, words) {
        let name = names.unique(&sheet.name);
        coach(workbook.add_worksheet().set_name(name)?, &sheet, &looks)?;
    }
    for table in tables(families) {
        let name = names.unique(table.name);
        plain(workbook.add_worksheet().set_name(name)?, &table, &looks)?;
    }
    let name = names.unique(&title(words));
    let sheet = workbook.add_worksheet().set_name(name)?;
    meanings(sheet, &definitions(words), &looks)?;
    workbook.save_to_buffer()
}

/// Evenings as columns, measures as rows.
fn coach(to: &mut Worksheet, sheet: &CoachSheet, looks: &Looks) -> Result<(), XlsxError> {
    to.write_string_with_format(0, 0, cut(&sheet.title), &looks.title)?;
    to.write_string_with_format(1, 0, cut(&sheet.about), &looks.muted.clone().unset_text_wrap())?;
    to.set_column_width(0, 34)?;
    let head = 3;
    to.write_string_with_format(head, 0, "", &looks.head)?;
    for (column, evening) in (1u16..).zip(sheet.evenings.iter().take(MOST_EVENINGS)) {
        to.write_string_with_format(head, column, cut(evening), &looks.head)?;
        to.set_column_width(column, 13)?;
    }
    for (row, (name, values)) in (head + 1..).zip(&sheet.rows) {
        to.write_string_with_format(row, 0, cut(name), &looks.name)?;
        for (column, value) in (1u16..).zip(values.iter().take(MOST_EVENINGS)) {
            match value {
                Value::NotRecorded(text) => {
                    to.write_string_with_format(row, column, cut(text), &looks.muted)?;
                }
                Value::Text(text) => {
                    to.write_string_with_format(row, column, cut(text), &looks.wrapped)?;
                }
                Value::Count(count) => {
                    to.write_number_with_format(row, column, number(*count), &looks.whole)?;
                }
                Value::Minutes(seconds) => {
                    let minutes = number(*seconds) / 60.0;
                    to.write_number_with_format(row, column, minutes, &looks.decimal)?;
                }
                Value::Percent(percent) => {
                    to.write_number_with_format(row, column, *percent, &looks.decimal)?;
                }
                Value::Clock(time) => {
                    let time = ExcelDateTime::from_hms(
                        u16::try_from(time.hour()).unwrap_or_default(),
                        u8::try_from(time.minute()).unwrap_or_default(),
                        f64::from(time.second()),
                    )?;
                    to.write_datetime_with_format(row, column, &time, &looks.clock)?;
                }
            }
        }
    }
    to.set_freeze_panes(head + 1, 1)?;
    to.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    to.set_repeat_columns(0, 0)?;
    Ok(())
}

/// A table as it is.
fn plain(to: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    for (column, of) in (0u16..).zip(&table.columns) {
        to.write_string_with_format(0, column, of.name, &looks.head)?;
        to.set_column_width(
            column,
            match of.kind {
                Kind::Time => 20,
                Kind::Date => 12,
                Kind::Text => 18,
                _ => 11,
            },
        )?;
    }
    for (row, cells) in (1u32..).zip(table.rows.iter().take(MOST_ROWS - 1)) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Empty => continue,
                Cell::Text(text) => {
                    to.write_string_with_format(row, column, cut(text), &looks.text)?
                }
                Cell::Whole(whole) => {
                    to.write_number_with_format(row, column, number(*whole), &looks.whole)?
                }
                Cell::Decimal(value) => {
                    to.write_number_with_format(row, column, *value, &looks.decimal)?
                }
                Cell::Flag(flag) => {
                    to.write_boolean_with_format(row, column, *flag, &looks.text)?
                }
                Cell::Date(date) => match ExcelDateTime::parse_from_str(&date.to_string()) {
                    Ok(date) => to.write_datetime_with_format(row, column, &date, &looks.date)?,
                    // Before 1900, or far ahead.
                    Err(_) => {
                        to.write_string_with_format(row, column, date.to_string(), &looks.text)?
                    }
                },
                // What the child's clock showed.
                Cell::Time(time) => {
                    let clock = time.strftime("%Y-%m-%dT%H:%M:%S").to_string();
                    match ExcelDateTime::parse_from_str(&clock) {
                        Ok(clock) => {
                            to.write_datetime_with_format(row, column, &clock, &looks.time)?
                        }
                        Err(_) => to.write_string_with_format(row, column, clock, &looks.text)?,
                    }
                }
            };
        }
    }
    to.set_freeze_panes(1, 0)?;
    Ok(())
}

fn meanings(to: &mut Worksheet, all: &[(String, String)], looks: &Looks) -> Result<(), XlsxError> {
    to.set_column_width(0, 34)?.set_column_width(1, 100)?;
    for (row, (name, means)) in (0u32..).zip(all) {
        to.write_string_with_format(row, 0, cut(name), &looks.name)?;
        to.write_string_with_format(row, 1, cut(means), &looks.wrapped)?;
    }
    Ok(())
}

fn cut(text: &str) -> String {
    // Control characters have no place in XML; the library would write them as escapes.
    text.chars().filter(|it| *it == '\n' || !it.is_control()).take(LONGEST).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a spreadsheet has no whole numbers")]
fn number(value: i64) -> f64 {
    value as f64
}

/// The names of the sheets so far, in small letters: two may not be alike.
#[derive(Default)]
struct Names(Vec<String>);

impl Names {
    /// A name that a workbook takes: 31 letters at most, without what is not allowed.
    fn unique(&mut self, wanted: &str) -> String {
        let allowed = |letter: &char| !letter.is_control() && !"[]:*?/\\'".contains(*letter);
        let mut base = String::new();
        for letter in wanted.chars().filter(allowed) {
            // A workbook counts as UTF-16 does.
            if base.encode_utf16().count() + letter.len_utf16() > 24 {
                break;
            }
            base.push(letter);
        }
        let base = base.trim();
        let base = if base.is_empty() { "1" } else { base };
        let mut name = base.to_owned();
        let mut number = 2;
        while self.0.contains(&name.to_lowercase()) || name.eq_ignore_ascii_case("history") {
            name = format!("{base} {number}");
            number += 1;
        }
        self.0.push(name.to_lowercase());
        name
    }
}
