//! Pages that fill from top to bottom.

use lullwatch_exchange::chart::{Drawing, Ink};
use lullwatch_exchange::report::Report;

use super::font::{Face, Fonts, MISSING};

/// Width and height of a page, points: A4.
pub const PAGE: [f64; 2] = [595.0, 842.0];
pub(super) const LEFT: f64 = 48.0;
pub(super) const TOP: f64 = 52.0;
const BOTTOM: f64 = 62.0;
pub(super) const WIDTH: f64 = PAGE[0] - 2.0 * LEFT;
const HEIGHT: f64 = PAGE[1] - TOP - BOTTOM;
const FOOT: f64 = 7.5;

/// A page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// From the lowest to the topmost.
    pub items: Vec<Item>,
    /// Headings with their places and levels, for the outline.
    pub headings: Vec<(u8, String, f64)>,
}

/// Something on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A line of text, every letter of which the fonts have.
    Text {
        /// Left.
        x: f64,
        /// Its base line, from the top.
        y: f64,
        /// Which face.
        face: Face,
        /// Points.
        size: f64,
        /// Its colour.
        ink: Ink,
        /// What.
        text: String,
    },
    /// A filled rectangle: left, top, width, height.
    Rect([f64; 4], Ink),
    /// A drawing with its left upper corner.
    Drawing([f64; 2], Drawing),
}

/// How a text looks.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) face: Face,
    pub(super) size: f64,
    pub(super) ink: Ink,
    /// From base line to base line.
    pub(super) leading: f64,
}

/// Pages, as far as they are filled.
pub(super) struct Pages<'a> {
    pub(super) fonts: &'a Fonts,
    pages: Vec<Page>,
    /// Where the next thing goes, from the top of the page.
    pub(super) y: f64,
    /// Where a page ends. Without end while heights are tried.
    end: f64,
}

impl<'a> Pages<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Pages<'a> {
        Pages { fonts, pages: vec![Page::default()], y: TOP, end: TOP + HEIGHT }
    }

    /// How high something is if nothing tears it apart, below something else.
    pub(super) fn height(&self, place: impl FnOnce(&mut Pages)) -> f64 {
        // At the top of a page the room before it would be left out.
        let below = TOP + 1.0;
        let mut trial = Pages { end: f64::INFINITY, y: below, ..Pages::new(self.fonts) };
        place(&mut trial);
        trial.y - below
    }

    /// Whether a page has room for so much at all.
    pub(super) fn fits_a_page(&self, height: f64) -> bool {
        height <= HEIGHT
    }

    /// Begins a new page where there is not so much room on this one. Gives whether it did.
    pub(super) fn need(&mut self, height: f64) -> bool {
        let is_short = self.y + height > self.end && self.y > TOP;
        if is_short {
            self.turn();
        }
        is_short
    }

    /// Begins a new page, unless this one is empty.
    pub(super) fn turn(&mut self) {
        if self.pages.last().is_some_and(|page| !page.items.is_empty()) && self.end.is_finite() {
            self.pages.push(Page::default());
            self.y = TOP;
        }
    }

    /// Leaves room, but not at the top of a page.
    pub(super) fn space(&mut self, height: f64) {
        if self.y > TOP {
            self.y += height;
        }
    }

    pub(super) fn put(&mut self, item: Item) {
        if let Some(page) = self.pages.last_mut() {
            page.items.push(item);
        }
    }

    pub(super) fn heading(&mut self, level: u8, text: String) {
        let y = self.y;
        if let Some(page) = self.pages.last_mut() {
            page.headings.push((level, text, y));
        }
    }

    /// A line of text at `x`, its base line at `y`.
    pub(super) fn line(&mut self, x: f64, y: f64, style: Style, text: String) {
        if !text.is_empty() {
            let Style { face, size, ink, .. } = style;
            self.put(Item::Text { x, y, face, size, ink, text });
        }
    }

    /// A text in lines, over as many pages as it takes; gives where it is in.
    pub(super) fn text(&mut self, x: f64, width: f64, style: Style, text: &str) {
        for line in self.fonts.lines(style.face, style.size, text, width) {
            self.need(style.leading);
            self.line(x, self.y + style.size, style, line);
            self.y += style.leading;
        }
    }

    /// Whether a letter stands on a page that the fonts do not have.
    pub(super) fn has_missing_letters(&self) -> bool {
        let mut items = self.pages.iter().flat_map(|page| &page.items);
        items.any(|item| matches!(item, Item::Text { text, .. } if text.contains(MISSING)))
    }

    /// With the foot on every page.
    pub(super) fn finish(mut self, report: &Report) -> Vec<Page> {
        while self.pages.len() > 1 && self.pages.last().is_some_and(|page| page.items.is_empty()) {
            self.pages.pop();
        }
        let count = self.pages.len();
        let style = Style { face: Face::Regular, size: FOOT, ink: Ink::Muted, leading: FOOT };
        let mut pages = std::mem::take(&mut self.pages);
        for (page, number) in pages.iter_mut().zip(1..) {
            let y = PAGE[1] - 34.0;
            let place = report
                .page
                .replace("{page}", &number.to_string())
                .replace("{pages}", &count.to_string());
            let [foot, title, place] = [&report.foot, &report.title, &place]
                .map(|text| self.fonts.printable(text).replace('\n', " "));
            let right = PAGE[0] - LEFT - self.fonts.width(Face::Regular, &place) * FOOT;
            page.items.push(Item::Rect([LEFT, y - 12.0, WIDTH, 0.5], Ink::Faint));
            let room = right - LEFT - 12.0;
            let whole = format!("{foot} \u{b7} {title}");
            let line = self.fonts.lines(Face::Regular, FOOT, &whole, room);
            let text = |x: f64, text: String| Item::Text {
                x,
                y,
                face: style.face,
                size: style.size,
                ink: style.ink,
                text,
            };
            page.items.push(text(LEFT, line.into_iter().next().unwrap_or_default()));
            page.items.push(text(right, place));
        }
        pages
    }
}
