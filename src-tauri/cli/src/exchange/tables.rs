//! `lullwatch tables`: the nights for spreadsheets and for analysis.

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use lullwatch_exchange::shown::ShownFamily;
use lullwatch_exchange::table::{CsvWriter, NAMES, Table, tables as all};
use lullwatch_exchange::words::Words;
use lullwatch_system::files::Unfinished;
use lullwatch_writers::parquet::write_parquet;
use lullwatch_writers::xlsx::xlsx;

use super::families::{FamiliesArgs, Written};
use super::files;
use crate::failure::Failure;
use crate::sentence::sentence;
use crate::wanted;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    #[default]
    Csv,
    Xlsx,
    Parquet,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum One {
    Nights,
    Settlings,
    Checks,
    Events,
}

#[derive(clap::Args)]
pub(crate) struct TablesArgs {
    #[command(flatten)]
    pub(crate) families: FamiliesArgs,
    #[arg(long, default_value = "-")]
    pub(crate) out: PathBuf,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    #[arg(long, value_enum)]
    pub(crate) table: Option<One>,
    #[arg(long, value_name = "WORD", value_parser = wanted::label)]
    pub(crate) family: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

pub(crate) fn tables(asked: &TablesArgs, words: &Words) -> Result<String, Failure> {
    let is_of_many = asked.families.is_of_many();
    if is_of_many && asked.family.is_some() {
        return Err(Failure::input("cli-families-named"));
    }
    let is_one_file = match (asked.format, asked.table) {
        (Format::Xlsx, Some(_)) => return Err(Failure::input("cli-workbook-whole")),
        (Format::Parquet, Some(_)) if is_of_many => {
            return Err(Failure::input("cli-parquet-folder"));
        }
        (Format::Xlsx, None) => !is_of_many,
        (_, table) => table.is_some(),
    };
    if !is_one_file && files::is_standard_output(&asked.out) {
        return Err(Failure::input("cli-folder-or-table"));
    }
    if !is_one_file {
        files::make_folder(&asked.out)?;
    } else if asked.format != Format::Csv {
        files::refuse_terminal(&asked.out)?;
    }
    match asked.format {
        Format::Csv => csv(asked, words),
        Format::Xlsx | Format::Parquet => one_by_one(asked, is_one_file, words),
    }
}

/// Workbooks and Parquet: what is written of a family is written at once.
fn one_by_one(asked: &TablesArgs, is_one_file: bool, words: &Words) -> Result<String, Failure> {
    let written = asked.families.each(asked.family.as_deref(), words, |family, written| {
        if asked.format == Format::Xlsx {
            let workbook = xlsx(std::slice::from_ref(family), words);
            let workbook = workbook.map_err(|error| table_unwritten(&error))?;
            let name = format!("{}.xlsx", family.label);
            let path = if is_one_file { asked.out.clone() } else { asked.out.join(name) };
            return put(path, &workbook, written);
        }
        for (table, place) in all(std::slice::from_ref(family)).into_iter().zip(0..) {
            if let Some(one) = asked.table {
                if place == one.place() {
                    put(asked.out.clone(), &parquet(&table)?, written)?;
                }
                continue;
            }
            let folder = asked.out.join(table.name).join(format!("family={}", family.label));
            files::make_folder(&folder)?;
            put(folder.join("part.parquet"), &parquet(&without_family(table))?, written)?;
        }
        Ok(())
    })?;
    written.told(asked.json, words)
}

fn put(path: PathBuf, bytes: &[u8], written: &mut Written) -> Result<(), Failure> {
    files::write(&path, bytes)?;
    written.files.push(path);
    Ok(())
}

/// A file for each table, to which every family adds its rows.
fn csv(asked: &TablesArgs, words: &Words) -> Result<String, Failure> {
    let mut open: Vec<(usize, PathBuf, CsvWriter<Out>)> = Vec::new();
    for (place, name) in NAMES.into_iter().enumerate() {
        let path = match asked.table {
            None => asked.out.join(name).with_extension("csv"),
            Some(one) if one.place() == place => asked.out.clone(),
            Some(_) => continue,
        };
        let writer = Out::to(&path).map_err(|error| Failure::unwritten(&path, &error))?;
        open.push((place, path, CsvWriter::new(writer)));
    }
    let mut add = |families: &[ShownFamily]| -> Result<(), Failure> {
        let tables = all(families);
        for (place, path, writer) in &mut open {
            if let Some(table) = tables.get(*place) {
                writer.add(table).map_err(|error| Failure::unwritten(path, &error))?;
            }
        }
        Ok(())
    };
    // A table without rows has its head all the same.
    add(&[])?;
    let each = |family: &ShownFamily, _: &mut Written| add(std::slice::from_ref(family));
    let mut written = asked.families.each(asked.family.as_deref(), words, each)?;
    for (_, path, writer) in open {
        let whole = writer.finish().map_err(|error| Failure::unwritten(&path, &error))?;
        whole.finish().map_err(|error| Failure::unwritten(&path, &error))?;
        written.files.push(path);
    }
    written.told(asked.json, words)
}

impl One {
    /// Its place among all tables.
    fn place(self) -> usize {
        self as usize
    }
}

/// In a partition the folder's name says the family; an engine that reads both would find it twice.
fn without_family(mut table: Table) -> Table {
    if table.columns.first().is_some_and(|column| column.name == "family") {
        table.columns.remove(0);
        for row in &mut table.rows {
            row.remove(0);
        }
    }
    table
}

fn parquet(table: &Table) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    write_parquet(table, &mut bytes).map_err(|error| table_unwritten(&error))?;
    Ok(bytes)
}

fn table_unwritten(error: &impl std::fmt::Display) -> Failure {
    Failure::Other(sentence("cli-table-unwritten").with("why", error))
}

/// Where rows go.
enum Out {
    Standard(io::Stdout),
    File(Unfinished),
}

impl Out {
    fn to(path: &Path) -> io::Result<Out> {
        match files::is_standard_output(path) {
            true => Ok(Out::Standard(io::stdout())),
            false => Unfinished::create(path).map(Out::File),
        }
    }

    fn finish(self) -> io::Result<()> {
        match self {
            Out::Standard(_) => Ok(()),
            Out::File(file) => file.finish(),
        }
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Out::File(file) => file.write(bytes),
            // A reader that has gone away (`| head`) is no error.
            Out::Standard(out) => match out.write(bytes) {
                Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(bytes.len()),
                done => done,
            },
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Out::File(file) => file.flush(),
            Out::Standard(out) => match out.flush() {
                Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
                done => done,
            },
        }
    }
}
