//! A report as PDF: laid out on pages first, as values, and then drawn.

mod blocks;
mod draw;
mod font;
mod grid;
mod pages;

use lullwatch_exchange::report::{Block, Report};

pub use font::{Face, Fonts};
pub use pages::{Item, PAGE, Page};

/// A PDF that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// One of the fonts that are built in cannot be read.
    #[error("a font that is built in cannot be read")]
    Font,
    /// The library refuses.
    #[error("the PDF could not be made: {0}")]
    Library(String),
}

/// The report as a PDF document.
///
/// # Errors
/// The library refuses; no report is known to make it.
pub fn pdf(report: &Report) -> Result<Vec<u8>, PdfError> {
    draw::draw(report, &layout(report)?)
}

/// The pages of a report, as they will be drawn.
///
/// # Errors
/// A font that is built in cannot be read.
pub fn layout(report: &Report) -> Result<Vec<Page>, PdfError> {
    let fonts = Fonts::built_in().ok_or(PdfError::Font)?;
    let mut pages = pages::Pages::new(&fonts);
    for block in &report.blocks {
        blocks::place(&mut pages, block);
    }
    if pages.has_missing_letters() {
        blocks::place(&mut pages, &Block::Small(report.missing.clone()));
    }
    Ok(pages.finish(report))
}
