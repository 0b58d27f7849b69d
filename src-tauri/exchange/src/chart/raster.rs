//! The 24-hour raster: one row a night, from noon to noon.

use jiff::civil::Date;
use lullwatch_core::raster::{DAY_S, MarkKind, Row, State, Stretch};

use super::{Anchor, Area, Drawing, Ink, Shape};

/// Room for the dates.
const LEFT: f64 = 74.0;
/// Room for the hours.
const TOP: f64 = 16.0;
const ROW: f64 = 14.5;
const GAP: f64 = 2.5;

/// The words of a raster.
pub struct Labels<'a> {
    /// A row's date.
    pub date: &'a dyn Fn(Date) -> String,
    /// So many evenings between two rows without any record.
    pub gap: &'a dyn Fn(i32) -> String,
    /// A mark beside the date of a row whose end was not recorded.
    pub incomplete: &'a str,
}

/// The raster of `rows`, oldest on top, `width` points wide.
#[must_use]
pub fn raster(rows: &[Row], width: f64, labels: &Labels) -> Drawing {
    let mut drawing = Drawing::new(width, 0.0);
    let axis = Axis { x: LEFT, width: width - LEFT - 6.0 };
    let mut y = TOP;
    let mut last: Option<Date> = None;
    for row in rows {
        let missing = last.map_or(0, |last| missing_between(last, row.day));
        if missing > 0 {
            let area = Area { x: axis.x, y, width: axis.width, height: ROW - GAP };
            drawing.state(area, State::NotRecorded);
            let base = y + ROW - GAP - 2.0;
            drawing.text([LEFT - 5.0, base], 7.0, Anchor::End, Ink::Muted, (labels.gap)(missing));
            y += ROW;
        }
        draw(&mut drawing, row, &axis, y, labels);
        last = Some(row.day);
        y += ROW;
    }
    drawing.height = y + 4.0;
    hours(&mut drawing, &axis, y - GAP);
    drawing
}

/// Evenings between two rows.
fn missing_between(before: Date, after: Date) -> i32 {
    let days = after.since(before).map_or(0, |span| span.get_days());
    (days - 1).max(0)
}

struct Axis {
    x: f64,
    width: f64,
}

impl Axis {
    fn place(&self, second: u32) -> f64 {
        self.x + self.width * f64::from(second) / f64::from(DAY_S)
    }

    fn area(&self, stretch: Stretch, y: f64, height: f64) -> Area {
        let x = self.place(stretch.from_s);
        Area { x, y, width: self.place(stretch.to_s) - x, height }
    }
}

fn draw(drawing: &mut Drawing, row: &Row, axis: &Axis, y: f64, labels: &Labels) {
    let height = ROW - GAP;
    for span in &row.spans {
        drawing.state(axis.area(span.stretch, y, height), span.state);
    }
    for skipped in &row.skipped {
        // An hour that no clock read: the ground, between two lines.
        let area = axis.area(*skipped, y - 0.5, height + 1.0);
        drawing.rect(area, Ink::Paper);
        for x in [area.x, area.x + area.width] {
            drawing.line([x, area.y, x, area.y + area.height], 0.6, Ink::Muted);
        }
    }
    for stretch in &row.visits {
        visit(drawing, axis.area(*stretch, y, height));
    }
    for it in &row.marks {
        mark(
            drawing,
            axis.place(it.at_s),
            Area { x: axis.x, y, width: axis.width, height },
            it.kind,
        );
    }
    let mark = if row.is_complete { "" } else { labels.incomplete };
    let label = format!("{}{mark}", (labels.date)(row.day));
    drawing.text([LEFT - 5.0, y + height - 2.0], 7.5, Anchor::End, Ink::Dark, label);
}

/// Somebody in the room: a dark bar above the child.
pub(super) fn visit(drawing: &mut Drawing, area: Area) {
    let Area { x, y, width, height } = area;
    let bar = Area { x, y: y + height * 0.06, width: width.max(0.9), height: height * 0.14 };
    drawing.rect(bar, Ink::Dark);
}

/// Going in as planned: a line down from the upper edge. Otherwise than planned: with an open end.
/// A feed: a ring.
pub(super) fn mark(drawing: &mut Drawing, x: f64, area: Area, kind: MarkKind) {
    let Area { y, height, .. } = area;
    let end = y + height * 0.3;
    match kind {
        MarkKind::CheckIn => drawing.line([x, y, x, end], 0.8, Ink::Dark),
        MarkKind::CheckInOffPlan => {
            drawing.line([x, y, x, end], 0.8, Ink::Dark);
            let at = [x, y + height * 0.13];
            drawing.shapes.push(Shape::Dot { at, radius: 1.3, ink: Ink::Dark, hollow: true });
        }
        MarkKind::Feed => {
            let at = [x, y + height * 0.83];
            drawing.shapes.push(Shape::Dot { at, radius: 1.6, ink: Ink::Dark, hollow: true });
        }
    }
}

/// Hours on top, and their lines behind the rows.
fn hours(drawing: &mut Drawing, axis: &Axis, bottom: f64) {
    let mut lines = Vec::new();
    for hour in 0..=24u32 {
        let x = axis.place(hour * 3600);
        let bold = hour % 6 == 0;
        lines.push(Shape::Line {
            ends: [x, TOP - 3.0, x, bottom],
            width: if bold { 0.8 } else { 0.4 },
            ink: Ink::Faint,
            dotted: false,
        });
        if hour % 2 == 0 {
            let label = format!("{:02}", (hour + 12) % 24);
            drawing.text([x, TOP - 6.0], 7.5, Anchor::Middle, Ink::Muted, label);
        }
    }
    lines.append(&mut drawing.shapes);
    drawing.shapes = lines;
}
