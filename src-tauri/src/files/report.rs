//! Reports: what a night file says of a child, as a document for people.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use lullwatch_exchange::night_file::SharedChild;
use lullwatch_exchange::report::{Report, html, report as report_of};
use lullwatch_exchange::shown::{ShownChild, ShownFamily};
use lullwatch_exchange::words::Words;
use lullwatch_writers::pdf::pdf;

use crate::bedside::household::refuse;
use crate::messages::WireError;

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paper {
    /// To read and to print.
    Pdf,
    /// For a browser.
    Html,
}

impl Paper {
    /// What such files' names end in.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Paper::Pdf => "pdf",
            Paper::Html => "html",
        }
    }
}

/// The report of a child's nights.
pub(crate) fn written(
    shared: SharedChild,
    paper: Paper,
    words: &Words,
    now: Timestamp,
) -> Result<Vec<u8>, WireError> {
    let zone = TimeZone::get(&shared.zone).unwrap_or(TimeZone::UTC);
    let child = ShownChild::of(shared).map_err(|error| unmade(&error))?;
    let family = ShownFamily { label: String::new(), children: vec![child] };
    let report = report_of(&family, words, now.to_zoned(zone).date());
    match paper {
        Paper::Pdf => pdf_of(&report),
        Paper::Html => Ok(html(&report).into_bytes()),
    }
}

/// Made on a thread of its own: whatever happens in there ends nothing else.
fn pdf_of(report: &Report) -> Result<Vec<u8>, WireError> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("pdf".into());
        let thread = thread.spawn_scoped(scope, || pdf(report)).map_err(|error| unmade(&error))?;
        let made = thread.join().map_err(|_| unmade(&"it ended in the middle"))?;
        made.map_err(|error| unmade(&error))
    })
}

fn unmade(why: &dyn std::fmt::Display) -> WireError {
    tracing::warn!(%why, "no report");
    refuse("report-unmade")
}
