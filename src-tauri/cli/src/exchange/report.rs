//! `lullwatch report`: the nights as a document to hand on.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use lullwatch_exchange::report::{html, report as of};
use lullwatch_exchange::shown::ShownFamily;
use lullwatch_exchange::words::Words;
use lullwatch_writers::pdf::pdf;

use super::families::FamiliesArgs;
use super::files;
use crate::failure::Failure;
use crate::plan::today;
use crate::sentence::sentence;

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    Html,
    Pdf,
}

#[derive(clap::Args)]
pub(crate) struct ReportArgs {
    #[command(flatten)]
    pub(crate) families: FamiliesArgs,
    #[arg(long, default_value = "-")]
    pub(crate) out: PathBuf,
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    #[arg(long)]
    pub(crate) json: bool,
}

pub(crate) fn report(asked: &ReportArgs, words: &Words) -> Result<String, Failure> {
    let format = format(asked)?;
    let folder = asked.families.is_of_many().then_some(&asked.out);
    match folder {
        Some(folder) => files::make_folder(folder)?,
        None if format == Format::Pdf => files::refuse_terminal(&asked.out)?,
        None => {}
    }
    let day = today();
    let written = asked.families.each(None, words, |family, written| {
        let path = match folder {
            None => asked.out.clone(),
            Some(folder) => folder.join(&family.label).with_extension(match format {
                Format::Html => "html",
                Format::Pdf => "pdf",
            }),
        };
        files::write(&path, &document(family, format, words, day)?)?;
        written.files.push(path);
        Ok(())
    })?;
    written.told(asked.json, words)
}

fn document(
    family: &ShownFamily,
    format: Format,
    words: &Words,
    day: jiff::civil::Date,
) -> Result<Vec<u8>, Failure> {
    let report = of(family, words, day);
    match format {
        Format::Html => Ok(html(&report).into_bytes()),
        Format::Pdf => pdf(&report)
            .map_err(|error| Failure::Other(sentence("cli-pdf-unmade").with("why", error))),
    }
}

fn format(asked: &ReportArgs) -> Result<Format, Failure> {
    if let Some(format) = asked.format {
        return Ok(format);
    }
    if asked.families.is_of_many() {
        return Ok(Format::Pdf);
    }
    match ending(&asked.out).as_deref() {
        Some("html" | "htm") => Ok(Format::Html),
        Some("pdf") => Ok(Format::Pdf),
        _ if files::is_standard_output(&asked.out) => Ok(Format::Html),
        _ => Err(Failure::input("cli-format-unsaid")),
    }
}

fn ending(path: &Path) -> Option<String> {
    path.extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase)
}
