//! One night by itself: its row, cut to the hours that it took.

use lullwatch_core::raster::{DAY_S, Piece, Stretch};

use super::raster::{mark, visit};
use super::{Anchor, Area, Drawing, Ink};

const HEIGHT: f64 = 26.0;
const TOP: f64 = 2.0;
const BELOW: f64 = 12.0;
const HOUR_S: u32 = 3600;

/// The first piece of a night, `width` points wide, from the full hour before it to the one after.
#[must_use]
pub fn night(piece: &Piece, width: f64) -> Drawing {
    let mut drawing = Drawing::new(width, TOP + HEIGHT + BELOW);
    let first = piece.spans.first().map_or(0, |span| span.stretch.from_s);
    let last = piece.spans.last().map_or(DAY_S, |span| span.stretch.to_s);
    let from = first / HOUR_S * HOUR_S;
    let to = last.div_ceil(HOUR_S).max(from / HOUR_S + 1) * HOUR_S;
    let place = |second: u32| width * f64::from(second - from.min(second)) / f64::from(to - from);
    let area = |stretch: Stretch| {
        let x = place(stretch.from_s);
        Area { x, y: TOP, width: place(stretch.to_s) - x, height: HEIGHT }
    };
    let whole = Area { x: 0.0, y: TOP, width, height: HEIGHT };
    drawing.rect(whole, Ink::Ground);
    for span in &piece.spans {
        drawing.state(area(span.stretch), span.state);
    }
    for skipped in &piece.skipped {
        drawing.rect(area(*skipped), Ink::Paper);
    }
    for stretch in &piece.visits {
        visit(&mut drawing, area(*stretch));
    }
    for it in &piece.marks {
        mark(&mut drawing, place(it.at_s), whole, it.kind);
    }
    let bottom = TOP + HEIGHT;
    for hour in from / HOUR_S..=to / HOUR_S {
        let x = place(hour * HOUR_S);
        drawing.line([x, bottom, x, bottom + 2.5], 0.5, Ink::Muted);
        let anchor = match hour * HOUR_S {
            at if at == from => Anchor::Start,
            at if at == to => Anchor::End,
            _ => Anchor::Middle,
        };
        let label = format!("{:02}", (hour + 12) % 24);
        drawing.text([x, bottom + 10.0], 7.0, anchor, Ink::Muted, label);
    }
    drawing
}
