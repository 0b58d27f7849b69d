//! One figure over the nights.

use jiff::civil::Date;
use lullwatch_core::trend::{Figures, Quantity, Scale, median, published_crying_s};

use super::{Anchor, Drawing, Ink, Shape};

const LEFT: f64 = 44.0;
const RIGHT: f64 = 8.0;
const TOP: f64 = 8.0;
const BOTTOM: f64 = 18.0;

/// `quantity` over `nights`, in the order given, by evening. Behind crying lies the published
/// course, as wide as it is. A night with gaps is a ring; one without a value has no point, and the
/// line stops there.
#[must_use]
pub fn trend(
    nights: &[Figures],
    quantity: Quantity,
    [width, height]: [f64; 2],
    value: &dyn Fn(i64) -> String,
    date: &dyn Fn(Date) -> String,
) -> Drawing {
    let mut drawing = Drawing::new(width, height);
    let days = Days::of(nights, width);
    let band: Vec<(f64, [i64; 2])> = match quantity {
        Quantity::Crying => nights
            .iter()
            .map(|it| (days.place(it.evening), published_crying_s(it.number)))
            .collect(),
        _ => Vec::new(),
    };
    let values = nights.iter().filter_map(|night| night.value(quantity));
    // The band may be cut, the child's own values never.
    let upper = band.iter().map(|(_, [from, _])| *from);
    let scale = Scale::of(quantity, values.chain(upper));
    let place = |value: i64| TOP + (height - TOP - BOTTOM) * (1.0 - scale.place(value));
    if let [_, _, ..] = band.as_slice() {
        let top = band.iter().map(|(x, [_, to])| [*x, place(*to)]);
        let bottom = band.iter().rev().map(|(x, [from, _])| [*x, place(*from)]);
        let points = top.chain(bottom).collect();
        drawing.shapes.push(Shape::Path { points, width: 0.0, ink: Ink::Published });
    }
    for line in scale.lines() {
        let y = place(line);
        let thick = if line == 0 { 0.8 } else { 0.4 };
        drawing.line([LEFT, y, width - RIGHT, y], thick, Ink::Faint);
        drawing.text([LEFT - 4.0, y + 2.5], 7.0, Anchor::End, Ink::Muted, value(line));
    }
    if let Some(middle) = median(nights, quantity) {
        let y = place(middle);
        drawing.dotted([LEFT, y, width - RIGHT, y], 0.8, Ink::Muted);
    }
    points(&mut drawing, nights, quantity, &|it| days.place(it.evening), &place);
    let ends = [nights.first(), nights.last().filter(|_| nights.len() > 1)];
    for (night, anchor) in ends.into_iter().zip([Anchor::Start, Anchor::End]) {
        if let Some(night) = night {
            let x = if anchor == Anchor::Start { LEFT } else { width - RIGHT };
            drawing.text([x, height - 5.0], 7.0, anchor, Ink::Muted, date(night.evening));
        }
    }
    drawing
}

fn points(
    drawing: &mut Drawing,
    nights: &[Figures],
    quantity: Quantity,
    x: &dyn Fn(&Figures) -> f64,
    y: &dyn Fn(i64) -> f64,
) {
    let point = |night: &Figures| Some([x(night), y(night.value(quantity)?)]);
    // Only nights that are whole are joined.
    let whole = |night: &&Figures| night.is_complete && night.value(quantity).is_some();
    for run in nights.chunk_by(|one, other| whole(&one) && whole(&other)) {
        let points: Vec<[f64; 2]> = run.iter().filter(whole).filter_map(point).collect();
        if points.len() > 1 {
            drawing.shapes.push(Shape::Path { points, width: 1.2, ink: Ink::Own });
        }
    }
    let radius = if nights.len() > 40 { 1.4 } else { 2.2 };
    for night in nights {
        if let Some(at) = point(night) {
            let hollow = !night.is_complete;
            drawing.shapes.push(Shape::Dot { at, radius, ink: Ink::Own, hollow });
        }
    }
}

/// The days of the axis.
struct Days {
    first: Date,
    count: i32,
    width: f64,
}

impl Days {
    fn of(nights: &[Figures], width: f64) -> Days {
        let first = nights.iter().map(|it| it.evening).min().unwrap_or_default();
        let last = nights.iter().map(|it| it.evening).max().unwrap_or(first);
        Days { first, count: between(first, last), width }
    }

    fn place(&self, day: Date) -> f64 {
        let room = self.width - LEFT - RIGHT;
        if self.count == 0 {
            return LEFT + room / 2.0;
        }
        // Half a day at both ends, so that no point lies on the axis.
        let part = (f64::from(between(self.first, day)) + 0.5) / (f64::from(self.count) + 1.0);
        LEFT + room * part
    }
}

fn between(first: Date, day: Date) -> i32 {
    day.since(first).map_or(0, |span| span.get_days())
}
