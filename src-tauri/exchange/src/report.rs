//! The report: what a family hands on to a coach. Made once, as headings, paragraphs, grids and
//! drawings, and then written as HTML or PDF.

mod child;
mod definitions;
mod html;
mod night;
mod phrases;
mod plan;
pub mod sheet;

use jiff::civil::Date;

use crate::chart::Drawing;
use crate::shown::ShownFamily;
use crate::words::Words;

use phrases::Phrases;

pub use html::html;

/// A report.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Its language, as `en`.
    pub language: String,
    /// Its title.
    pub title: String,
    /// What stands at the foot of every page, before the page's number.
    pub foot: String,
    /// "Page 3 of 9", with the numbers in the place of `{page}` and `{pages}`.
    pub page: String,
    /// What is said where a document's fonts lack letters.
    pub missing: String,
    /// From top to bottom.
    pub blocks: Vec<Block>,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title of the whole, with what it is about.
    Cover {
        /// The title.
        title: String,
        /// Who, and when.
        about: Vec<String>,
    },
    /// A heading.
    Heading {
        /// 1: a part; 2: a section.
        level: u8,
        /// What it says.
        text: String,
    },
    /// Text.
    Paragraph(String),
    /// Small text: an explanation, a source.
    Small(String),
    /// What a parent wrote, in their own words, with its time.
    Quote {
        /// When, or what it is about.
        label: String,
        /// The words.
        text: String,
    },
    /// Names with their values.
    Facts(Vec<(String, String)>),
    /// Large figures with their names.
    Figures(Vec<Figure>),
    /// A table.
    Grid(Grid),
    /// A drawing.
    Picture {
        /// What.
        drawing: Drawing,
        /// What it shows, for those who do not see it.
        says: String,
    },
    /// Drawings side by side, each with its title.
    Pictures(Vec<(String, Drawing, String)>),
    /// What colours and patterns mean.
    Legend(Vec<(Drawing, String)>),
    /// What follows begins on a new page.
    NewPage,
    /// What is not to be torn apart by the end of a page.
    Together(Vec<Block>),
}

/// A large figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is.
    pub name: String,
    /// The value.
    pub value: String,
    /// A word beside it: of what it is the middle, or what it was at first.
    pub beside: String,
}

/// A table of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Its columns.
    pub columns: Vec<Head>,
    /// Its rows: a text for each column.
    pub rows: Vec<Vec<String>>,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// What it says.
    pub text: String,
    /// Its share of the width.
    pub share: u32,
    /// Numbers and times, set to the right.
    pub right: bool,
}

/// The report of a family.
///
/// `made` is the day on which it is made. Every text that is not Lullwatch's own is cleared of what
/// would steer a reader's program: control characters and such as turn the direction of writing.
#[must_use]
pub fn report(family: &ShownFamily, words: &Words, made: Date) -> Report {
    let phrases = Phrases::new(words);
    let mut blocks = Vec::new();
    for child in &family.children {
        if !blocks.is_empty() {
            blocks.push(Block::NewPage);
        }
        blocks.extend(child::blocks(child, &phrases, made));
    }
    if family.children.is_empty() {
        blocks.extend(child::nothing(&phrases, made));
    }
    blocks.extend(definitions::blocks(&phrases));
    let names: Vec<String> =
        family.children.iter().map(|child| phrases::clean(&child.name)).collect();
    let named = names.iter().filter(|name| !name.is_empty()).cloned().collect::<Vec<_>>();
    let title = match named.as_slice() {
        [] => phrases.get("report-title"),
        named => phrases.with("report-title-of", &[("name", &named.join(", "))]),
    };
    Report {
        language: words.code(),
        title,
        foot: phrases.get("report-foot"),
        page: phrases.with("report-page", &[("page", "{page}"), ("pages", "{pages}")]),
        missing: phrases.get("report-missing-letters"),
        blocks,
    }
}
