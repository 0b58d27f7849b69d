//! How each part of a report is set.

use lullwatch_exchange::chart::{Drawing, Ink};
use lullwatch_exchange::report::{Block, Figure};

use super::font::Face;
use super::grid;
use super::pages::{Item, LEFT, Pages, Style, WIDTH};

pub(super) const fn style(face: Face, size: f64, ink: Ink) -> Style {
    Style { face, size, ink, leading: size * 1.38 }
}

const TITLE: Style = Style { leading: 32.0, ..style(Face::Bold, 25.0, Ink::Dark) };
const ABOUT: Style = style(Face::Regular, 10.0, Ink::Muted);
const PART: Style = style(Face::Bold, 14.5, Ink::Own);
const SECTION: Style = style(Face::Bold, 11.5, Ink::Dark);
const TEXT: Style = style(Face::Regular, 9.5, Ink::Dark);
const SMALL: Style = style(Face::Regular, 8.0, Ink::Muted);
const LABEL: Style = style(Face::Bold, 8.0, Ink::Muted);
const NAME: Style = style(Face::Regular, 7.5, Ink::Muted);
const VALUE: Style = style(Face::Bold, 9.0, Ink::Dark);
const FIGURE: Style = style(Face::Bold, 17.0, Ink::Dark);

/// A heading is not left alone at the end of a page: so much of what follows comes with it.
const AFTER_HEADING: f64 = 70.0;
/// Columns of facts.
const FACTS: usize = 4;
const GUTTER: f64 = 14.0;

pub(super) fn place(pages: &mut Pages, block: &Block) {
    match block {
        Block::Cover { title, about } => cover(pages, title, about),
        Block::Heading { level, text } => heading(pages, *level, text),
        Block::Paragraph(text) => {
            pages.space(4.0);
            pages.text(LEFT, WIDTH, TEXT, text);
            pages.space(4.0);
        }
        Block::Small(text) => {
            pages.space(1.0);
            pages.text(LEFT, WIDTH, SMALL, text);
            pages.space(3.0);
        }
        Block::Quote { label, text } => quote(pages, label, text),
        Block::Facts(facts) => self::facts(pages, facts),
        Block::Figures(figures) => self::figures(pages, figures),
        Block::Grid(grid) => grid::place(pages, grid),
        Block::Picture { drawing, .. } => {
            pages.space(4.0);
            picture(pages, drawing);
            pages.space(4.0);
        }
        Block::Pictures(row) => pictures(pages, row),
        Block::Legend(entries) => legend(pages, entries),
        Block::NewPage => pages.turn(),
        Block::Together(blocks) => {
            let all = |pages: &mut Pages| blocks.iter().for_each(|block| place(pages, block));
            let height = pages.height(all);
            if pages.fits_a_page(height) {
                pages.need(height);
            }
            all(pages);
        }
    }
}

fn cover(pages: &mut Pages, title: &str, about: &[String]) {
    pages.put(Item::Rect([LEFT, pages.y, 44.0, 4.0], Ink::Own));
    pages.y += 16.0;
    pages.heading(0, title.to_owned());
    pages.text(LEFT, WIDTH, TITLE, title);
    pages.y += 4.0;
    for line in about {
        pages.text(LEFT, WIDTH, ABOUT, line);
    }
    pages.y += 8.0;
}

fn heading(pages: &mut Pages, level: u8, text: &str) {
    let style = if level < 2 { PART } else { SECTION };
    pages.space(if level < 2 { 16.0 } else { 12.0 });
    pages.need(style.leading + AFTER_HEADING);
    pages.heading(level, text.to_owned());
    pages.text(LEFT, WIDTH, style, text);
    pages.y += 2.0;
}

fn quote(pages: &mut Pages, label: &str, text: &str) {
    pages.space(4.0);
    pages.need(LABEL.leading + 2.0 * TEXT.leading);
    let inner = LEFT + 10.0;
    let bar = |pages: &mut Pages, height: f64| {
        let rect = [LEFT, pages.y, 2.0, height];
        pages.put(Item::Rect(rect, Ink::State(lullwatch_core::raster::State::Protest)));
    };
    bar(pages, LABEL.leading);
    pages.text(inner, WIDTH - 10.0, LABEL, label);
    for line in pages.fonts.lines(TEXT.face, TEXT.size, text, WIDTH - 10.0) {
        pages.need(TEXT.leading);
        bar(pages, TEXT.leading);
        pages.line(inner, pages.y + TEXT.size, TEXT, line);
        pages.y += TEXT.leading;
    }
    pages.space(4.0);
}

/// Names above their values, in columns.
fn facts(pages: &mut Pages, facts: &[(String, String)]) {
    pages.space(4.0);
    let width = (WIDTH - GUTTER * 3.0) / 4.0;
    for row in facts.chunks(FACTS) {
        let lines = |pages: &Pages, style: Style, text: &str| {
            pages.fonts.lines(style.face, style.size, text, width)
        };
        let cells: Vec<_> = row
            .iter()
            .map(|(name, value)| (lines(pages, NAME, name), lines(pages, VALUE, value)))
            .collect();
        let names = cells.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        let height = |(_, value): &(Vec<String>, Vec<String>)| count(value.len()) * VALUE.leading;
        let values = cells.iter().map(height).fold(0.0, f64::max);
        let names = count(names) * NAME.leading;
        // What is longer than a page is set as text.
        if !pages.fits_a_page(names + values + 8.0) {
            for (name, value) in row {
                quote(pages, name, value);
            }
            continue;
        }
        pages.need(names + values + 8.0);
        let top = pages.y;
        for (place, (name, value)) in (0u32..).zip(cells) {
            let x = LEFT + f64::from(place) * (width + GUTTER);
            pages.put(Item::Rect([x, top, width, 0.5], Ink::Faint));
            let mut y = top + 2.0;
            for line in name {
                pages.line(x, y + NAME.size, NAME, line);
                y += NAME.leading;
            }
            y = top + 2.0 + names;
            for line in value {
                pages.line(x, y + VALUE.size, VALUE, line);
                y += VALUE.leading;
            }
        }
        pages.y = top + names + values + 7.0;
    }
    pages.space(2.0);
}

fn figures(pages: &mut Pages, figures: &[Figure]) {
    pages.space(4.0);
    let columns = figures.len().clamp(1, 4);
    let gaps = count(columns - 1) * 8.0;
    let width = (WIDTH - gaps) / count(columns);
    for row in figures.chunks(columns) {
        let height = 58.0;
        pages.need(height);
        let top = pages.y;
        for (place, figure) in (0u32..).zip(row) {
            let x = LEFT + f64::from(place) * (width + 8.0);
            pages.put(Item::Rect([x, top, width, height], Ink::Ground));
            let first = |pages: &Pages, style: Style, text: &str| {
                let lines = pages.fonts.lines(style.face, style.size, text, width - 16.0);
                lines.into_iter().next().unwrap_or_default()
            };
            let name = first(pages, NAME, &figure.name);
            // A word takes more room than a number.
            let wide = pages.fonts.width(FIGURE.face, &figure.value) * FIGURE.size;
            let value_style = if wide > width - 16.0 { VALUE } else { FIGURE };
            let value = first(pages, value_style, &figure.value);
            let beside = first(pages, NAME, &figure.beside);
            pages.line(x + 8.0, top + 14.0, NAME, name);
            pages.line(x + 8.0, top + 35.0, value_style, value);
            pages.line(x + 8.0, top + 49.0, NAME, beside);
        }
        pages.y = top + height + 8.0;
    }
}

fn picture(pages: &mut Pages, drawing: &Drawing) {
    pages.need(drawing.height);
    let at = [LEFT, pages.y];
    pages.put(Item::Drawing(at, drawing.clone()));
    pages.y += drawing.height;
}

fn pictures(pages: &mut Pages, row: &[(String, Drawing, String)]) {
    pages.space(6.0);
    let height = row.iter().map(|(_, drawing, _)| drawing.height).fold(0.0, f64::max);
    pages.need(height + LABEL.leading);
    let top = pages.y;
    let width = WIDTH / 2.0 + 5.0;
    for (place, (title, drawing, _)) in (0u32..).zip(row) {
        let x = LEFT + f64::from(place) * width;
        let lines = pages.fonts.lines(VALUE.face, VALUE.size, title, width - 10.0);
        pages.line(x, top + VALUE.size, VALUE, lines.into_iter().next().unwrap_or_default());
        pages.put(Item::Drawing([x, top + VALUE.leading], drawing.clone()));
    }
    pages.y = top + VALUE.leading + height + 4.0;
}

fn legend(pages: &mut Pages, entries: &[(Drawing, String)]) {
    pages.space(3.0);
    let mut x = LEFT;
    pages.need(SMALL.leading + 4.0);
    for (patch, means) in entries {
        let means = pages.fonts.printable(means);
        let wide = pages.fonts.width(SMALL.face, &means) * SMALL.size;
        let all = patch.width + 5.0 + wide;
        if x > LEFT && x + all > LEFT + WIDTH {
            x = LEFT;
            pages.y += 16.0;
            pages.need(SMALL.leading + 4.0);
        }
        pages.put(Item::Drawing([x, pages.y], patch.clone()));
        pages.line(x + patch.width + 5.0, pages.y + 9.6, SMALL, means);
        x += all + 14.0;
    }
    pages.y += 20.0;
}

pub(super) fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
