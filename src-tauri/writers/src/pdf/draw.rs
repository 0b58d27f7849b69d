//! Pages drawn with krilla.

use krilla::Document;
use krilla::color::rgb;
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use lullwatch_exchange::chart::{Anchor, Drawing, Ink, Shape};
use lullwatch_exchange::report::Report;

use super::PdfError;
use super::font::{Face, Fonts};
use super::pages::{Item, LEFT, PAGE, Page};

/// From the middle of a circle to its Bézier handles, of a radius of 1.
const HANDLE: f64 = 0.552_284_75;

pub(super) fn draw(report: &Report, pages: &[Page]) -> Result<Vec<u8>, PdfError> {
    let fonts = Fonts::built_in().ok_or(PdfError::Font)?;
    let load = |face| Font::new(fonts.data(face).into(), 0).ok_or(PdfError::Font);
    let pen = Pen { fonts: &fonts, regular: load(Face::Regular)?, bold: load(Face::Bold)? };
    let mut document = Document::new();
    let metadata = Metadata::new()
        .title(report.title.clone())
        .creator("Lullwatch".into())
        .language(report.language.clone());
    document.set_metadata(metadata);
    for page in pages {
        let [width, height] = PAGE.map(narrow);
        let settings = PageSettings::from_wh(width, height);
        let mut sheet = match settings {
            Some(settings) => document.start_page_with(settings),
            None => document.start_page(),
        };
        let mut surface = sheet.surface();
        for item in &page.items {
            pen.item(&mut surface, item);
        }
        surface.finish();
        sheet.finish();
    }
    document.set_outline(outline(pages));
    document.finish().map_err(|error| PdfError::Library(format!("{error:?}")))
}

/// Headings as bookmarks: sections below their part.
fn outline(pages: &[Page]) -> Outline {
    let mut outline = Outline::new();
    let mut part: Option<OutlineNode> = None;
    for (number, page) in pages.iter().enumerate() {
        for (level, text, y) in &page.headings {
            let at = XyzDestination::new(number, point(LEFT, (y - 10.0).max(0.0)));
            let node = OutlineNode::new(text.clone(), at);
            match &mut part {
                Some(part) if *level > 1 => part.push_child(node),
                _ => {
                    if let Some(part) = part.replace(node) {
                        outline.push_child(part);
                    }
                }
            }
        }
    }
    if let Some(part) = part {
        outline.push_child(part);
    }
    outline
}

struct Pen<'a> {
    fonts: &'a Fonts,
    regular: Font,
    bold: Font,
}

impl Pen<'_> {
    fn item(&self, surface: &mut Surface, item: &Item) {
        match item {
            Item::Text { x, y, face, size, ink, text } => {
                self.text(surface, [*x, *y], (*face, *size), *ink, text);
            }
            Item::Rect(rect, ink) => fill_rect(surface, *rect, *ink),
            Item::Drawing([x, y], drawing) => {
                surface.push_transform(&Transform::from_translate(narrow(*x), narrow(*y)));
                self.drawing(surface, drawing);
                surface.pop();
            }
        }
    }

    fn text(
        &self,
        surface: &mut Surface,
        [x, y]: [f64; 2],
        (face, size): (Face, f64),
        ink: Ink,
        text: &str,
    ) {
        let font = match face {
            Face::Regular => &self.regular,
            Face::Bold => &self.bold,
        };
        let glyphs: Vec<KrillaGlyph> = self
            .fonts
            .glyphs(face, text)
            .into_iter()
            .map(|it| {
                let glyph = GlyphId::new(it.glyph);
                KrillaGlyph::new(glyph, it.advance, 0.0, 0.0, 0.0, it.bytes, None)
            })
            .collect();
        surface.set_stroke(None);
        surface.set_fill(Some(fill(ink)));
        surface.draw_glyphs(point(x, y), &glyphs, font.clone(), text, narrow(size), false);
    }

    fn drawing(&self, surface: &mut Surface, drawing: &Drawing) {
        for shape in &drawing.shapes {
            match shape {
                Shape::Rect { x, y, width, height, ink } => {
                    fill_rect(surface, [*x, *y, *width, *height], *ink);
                }
                Shape::Line { ends: [x1, y1, x2, y2], width, ink, dotted } => {
                    let dash = dotted.then(|| StrokeDash { array: vec![0.8, 2.4], offset: 0.0 });
                    path(surface, &[[*x1, *y1], [*x2, *y2]], Some((*width, dash)), *ink);
                }
                Shape::Path { points, width, ink } if *width > 0.0 => {
                    path(surface, points, Some((*width, None)), *ink);
                }
                Shape::Path { points, ink, .. } => path(surface, points, None, *ink),
                Shape::Dot { at, radius, ink, hollow } => dot(surface, *at, *radius, *ink, *hollow),
                Shape::Text { at: [x, y], size, anchor, ink, text } => {
                    let text = self.fonts.printable(text).replace('\n', " ");
                    let wide = self.fonts.width(Face::Regular, &text) * size;
                    let x = match anchor {
                        Anchor::Start => *x,
                        Anchor::Middle => x - wide / 2.0,
                        Anchor::End => x - wide,
                    };
                    self.text(surface, [x, *y], (Face::Regular, *size), *ink, &text);
                }
            }
        }
    }
}

fn fill(ink: Ink) -> Fill {
    let [red, green, blue] = ink.rgb();
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

fn fill_rect(surface: &mut Surface, [x, y, width, height]: [f64; 4], ink: Ink) {
    let rect = Rect::from_xywh(narrow(x), narrow(y), narrow(width), narrow(height));
    let Some(rect) = rect.filter(|rect| rect.width() > 0.0 && rect.height() > 0.0) else {
        return;
    };
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    if let Some(path) = path.finish() {
        surface.set_stroke(None);
        surface.set_fill(Some(fill(ink)));
        surface.draw_path(&path);
    }
}

/// A line from point to point, or the area between them.
fn path(
    surface: &mut Surface,
    points: &[[f64; 2]],
    line: Option<(f64, Option<StrokeDash>)>,
    ink: Ink,
) {
    let mut path = PathBuilder::new();
    for (place, [x, y]) in points.iter().enumerate() {
        match place {
            0 => path.move_to(narrow(*x), narrow(*y)),
            _ => path.line_to(narrow(*x), narrow(*y)),
        }
    }
    if line.is_none() {
        path.close();
    }
    let Some(path) = path.finish() else { return };
    match line {
        None => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(ink)));
        }
        Some((width, dash)) => {
            surface.set_fill(None);
            surface.set_stroke(Some(stroke(ink, width, dash)));
        }
    }
    surface.draw_path(&path);
}

fn stroke(ink: Ink, width: f64, dash: Option<StrokeDash>) -> Stroke {
    let [red, green, blue] = ink.rgb();
    let paint = rgb::Color::new(red, green, blue).into();
    Stroke { paint, width: narrow(width), dash, ..Stroke::default() }
}

fn dot(surface: &mut Surface, [x, y]: [f64; 2], radius: f64, ink: Ink, hollow: bool) {
    let (x, y, r, h) = (narrow(x), narrow(y), narrow(radius), narrow(radius * HANDLE));
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.cubic_to(x + r, y + h, x + h, y + r, x, y + r);
    path.cubic_to(x - h, y + r, x - r, y + h, x - r, y);
    path.cubic_to(x - r, y - h, x - h, y - r, x, y - r);
    path.cubic_to(x + h, y - r, x + r, y - h, x + r, y);
    path.close();
    let Some(path) = path.finish() else { return };
    surface.set_fill(Some(fill(if hollow { Ink::Paper } else { ink })));
    surface.set_stroke(Some(stroke(ink, 0.9, None)));
    surface.draw_path(&path);
}

fn point(x: f64, y: f64) -> Point {
    Point::from_xy(narrow(x), narrow(y))
}

#[expect(clippy::cast_possible_truncation, reason = "a place on a page")]
fn narrow(value: f64) -> f32 {
    value as f32
}
