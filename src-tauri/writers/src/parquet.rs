//! Tables as Parquet, for analysis in any engine.
//!
//! Spans are 64-bit whole numbers. A time `x_at` is an instant in UTC to the microsecond, and beside
//! it stands `x_local`, what the child's clock showed. What was not recorded is null.

use std::io::Write;
use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::{Date, DateTime, date};
use lullwatch_exchange::table::{Cell, Column, Kind, Table};
use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{Type, TypePtr};

/// Rows that are written in one go; each takes memory until it is.
const ROWS: usize = 64 * 1024;

/// A column of the file: what is read from which of the table.
struct Out {
    name: String,
    from: usize,
    /// What the child's clock showed, and not the instant.
    local: bool,
    kind: Kind,
}

/// Writes a table.
///
/// # Errors
/// The writer fails.
pub fn write_parquet(table: &Table, to: impl Write + Send) -> Result<(), ParquetError> {
    let outs = outs(&table.columns);
    let fields = outs.iter().map(field).collect::<Result<Vec<TypePtr>, _>>()?;
    let schema = Type::group_type_builder(table.name).with_fields(fields).build()?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by("Lullwatch".into());
    let mut file = SerializedFileWriter::new(to, Arc::new(schema), Arc::new(properties.build()))?;
    for rows in table.rows.chunks(ROWS) {
        let mut group = file.next_row_group()?;
        for out in &outs {
            let Some(mut column) = group.next_column()? else { break };
            write(column.untyped(), rows, out)?;
            column.close()?;
        }
        group.close()?;
    }
    file.close()?;
    Ok(())
}

fn outs(columns: &[Column]) -> Vec<Out> {
    let mut outs = Vec::new();
    for (from, column) in columns.iter().enumerate() {
        let (name, kind) = (column.name.to_owned(), column.kind);
        if kind == Kind::Time {
            let local = match name.strip_suffix("at") {
                Some(rest) => format!("{rest}local"),
                None => format!("{name}_local"),
            };
            outs.push(Out { name, from, local: false, kind });
            outs.push(Out { name: local, from, local: true, kind });
        } else {
            outs.push(Out { name, from, local: false, kind });
        }
    }
    outs
}

fn field(out: &Out) -> Result<TypePtr, ParquetError> {
    let (physical, logical) = match out.kind {
        Kind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Kind::Whole => (Physical::INT64, None),
        Kind::Decimal => (Physical::DOUBLE, None),
        Kind::Flag => (Physical::BOOLEAN, None),
        Kind::Date => (Physical::INT32, Some(LogicalType::Date)),
        Kind::Time => {
            let in_utc = !out.local;
            (Physical::INT64, Some(LogicalType::timestamp(in_utc, TimeUnit::MICROS)))
        }
    };
    let builder = Type::primitive_type_builder(&out.name, physical)
        .with_logical_type(logical)
        .with_repetition(Repetition::OPTIONAL);
    Ok(Arc::new(builder.build()?))
}

fn write(column: &mut ColumnWriter, rows: &[Vec<Cell>], out: &Out) -> Result<(), ParquetError> {
    let cells = || rows.iter().map(|row| row.get(out.from).unwrap_or(&Cell::Empty));
    let levels: Vec<i16> = cells().map(|cell| i16::from(*cell != Cell::Empty)).collect();
    let levels = Some(levels.as_slice());
    match column {
        ColumnWriter::ByteArrayColumnWriter(to) => {
            let values: Vec<ByteArray> = cells()
                .filter_map(|cell| match cell {
                    Cell::Text(text) => Some(text.as_str().into()),
                    _ => None,
                })
                .collect();
            to.write_batch(&values, levels, None)?;
        }
        ColumnWriter::Int64ColumnWriter(to) => {
            let values: Vec<i64> = cells()
                .filter_map(|cell| match cell {
                    Cell::Whole(number) => Some(*number),
                    Cell::Time(time) if out.local => Some(on_the_clock(time)),
                    Cell::Time(time) => Some(time.timestamp().as_microsecond()),
                    _ => None,
                })
                .collect();
            to.write_batch(&values, levels, None)?;
        }
        ColumnWriter::Int32ColumnWriter(to) => {
            let values: Vec<i32> = cells()
                .filter_map(|cell| match cell {
                    Cell::Date(date) => Some(days(*date)),
                    _ => None,
                })
                .collect();
            to.write_batch(&values, levels, None)?;
        }
        ColumnWriter::DoubleColumnWriter(to) => {
            let values: Vec<f64> = cells()
                .filter_map(|cell| match cell {
                    Cell::Decimal(number) => Some(*number),
                    _ => None,
                })
                .collect();
            to.write_batch(&values, levels, None)?;
        }
        ColumnWriter::BoolColumnWriter(to) => {
            let values: Vec<bool> = cells()
                .filter_map(|cell| match cell {
                    Cell::Flag(flag) => Some(*flag),
                    _ => None,
                })
                .collect();
            to.write_batch(&values, levels, None)?;
        }
        _ => return Err(ParquetError::General(format!("no values for {}", out.name))),
    }
    Ok(())
}

const EPOCH: Date = date(1970, 1, 1);

/// Days since 1970.
fn days(date: Date) -> i32 {
    date.since(EPOCH).map_or(0, |span| span.get_days())
}

/// What a clock showed, as microseconds of a clock without a zone since 1970.
fn on_the_clock(time: &Zoned) -> i64 {
    let clock: DateTime = time.datetime();
    let since = clock.duration_since(EPOCH.at(0, 0, 0, 0));
    i64::try_from(since.as_micros()).unwrap_or_default()
}
