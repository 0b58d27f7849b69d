//! Charts as plain shapes: the same for HTML and PDF. Units are points; the origin is top left.

mod night;
mod raster;
mod trend;

use lullwatch_core::raster::State;

pub use night::night;
pub use raster::{Labels, raster};
pub use trend::trend;

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// From the lowest to the topmost.
    pub shapes: Vec<Shape>,
}

/// One shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle.
    Rect {
        /// Left.
        x: f64,
        /// Top.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// Its colour.
        ink: Ink,
    },
    /// A straight line.
    Line {
        /// From x, y to x, y.
        ends: [f64; 4],
        /// How thick.
        width: f64,
        /// Its colour.
        ink: Ink,
        /// Dotted, and not whole.
        dotted: bool,
    },
    /// Lines from point to point.
    Path {
        /// x and y of each point.
        points: Vec<[f64; 2]>,
        /// How thick; 0: the area is filled.
        width: f64,
        /// Its colour.
        ink: Ink,
    },
    /// A dot.
    Dot {
        /// x and y of its middle.
        at: [f64; 2],
        /// Its radius.
        radius: f64,
        /// Its colour.
        ink: Ink,
        /// A ring, white inside.
        hollow: bool,
    },
    /// A line of text.
    Text {
        /// x of its anchor and y of its base line.
        at: [f64; 2],
        /// Size.
        size: f64,
        /// Which part of it lies at x.
        anchor: Anchor,
        /// Its colour.
        ink: Ink,
        /// What.
        text: String,
    },
}

/// Which part of a text lies at its x.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A colour by what it says. Chosen so that the states differ in lightness as well, for
/// colour-blind eyes and for black-and-white printers; a pattern is the second sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Text, ticks, visits.
    Dark,
    /// Labels.
    Muted,
    /// Grid lines.
    Faint,
    /// Ground behind something.
    Ground,
    /// White.
    Paper,
    /// A state of the child.
    State(State),
    /// A line of the child's own.
    Own,
    /// The published course.
    Published,
}

impl Ink {
    /// Red, green, blue.
    #[must_use]
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Ink::Dark => [0x1d, 0x1b, 0x1a],
            Ink::Muted => [0x5c, 0x58, 0x55],
            Ink::Faint => [0xd6, 0xd2, 0xcd],
            Ink::Ground => [0xf5, 0xf3, 0xf0],
            Ink::Paper => [0xff, 0xff, 0xff],
            Ink::Own => [0x1f, 0x4e, 0x79],
            Ink::Published => [0xe6, 0xe1, 0xd6],
            Ink::State(state) => match state {
                State::Asleep => [0x3a, 0x6e, 0xa5],
                State::Quiet => [0xc6, 0xde, 0xf2],
                State::Awake => [0xe7, 0xe2, 0xda],
                State::Grizzle => [0xf7, 0xd5, 0x74],
                State::Protest => [0xe8, 0x90, 0x3a],
                State::Hard => [0xb5, 0x3a, 0x1b],
                State::Different => [0x4a, 0x12, 0x4a],
                State::NotRecorded => [0xff, 0xff, 0xff],
            },
        }
    }

    /// As HTML writes it.
    #[must_use]
    pub fn hex(self) -> String {
        let [red, green, blue] = self.rgb();
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A place of the drawing, for things that have one.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Area {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

impl Drawing {
    fn new(width: f64, height: f64) -> Drawing {
        Drawing { width, height, shapes: Vec::new() }
    }

    fn rect(&mut self, area: Area, ink: Ink) {
        let Area { x, y, width, height } = area;
        self.shapes.push(Shape::Rect { x, y, width, height, ink });
    }

    fn line(&mut self, ends: [f64; 4], width: f64, ink: Ink) {
        self.shapes.push(Shape::Line { ends, width, ink, dotted: false });
    }

    fn dotted(&mut self, ends: [f64; 4], width: f64, ink: Ink) {
        self.shapes.push(Shape::Line { ends, width, ink, dotted: true });
    }

    fn text(&mut self, at: [f64; 2], size: f64, anchor: Anchor, ink: Ink, text: impl Into<String>) {
        self.shapes.push(Shape::Text { at, size, anchor, ink, text: text.into() });
    }

    /// A stretch in one state: its colour, and its pattern.
    fn state(&mut self, area: Area, state: State) {
        let Area { x, y, width, height } = area;
        if state == State::NotRecorded {
            let middle = y + height / 2.0;
            self.dotted([x, middle, x + width, middle], 0.6, Ink::Muted);
            return;
        }
        self.rect(area, Ink::State(state));
        match state {
            State::Protest => self.slanted(area, 4.0, 0.7, Ink::Dark),
            State::Hard => self.slanted(area, 2.4, 0.7, Ink::Paper),
            State::Different => {
                let lines = places(x, width, 2.6);
                for x in lines {
                    self.line([x, y, x, y + height], 0.9, Ink::Paper);
                }
            }
            State::Awake => {
                let edge = y + height;
                self.line([x, edge - 0.4, x + width, edge - 0.4], 0.8, Ink::Muted);
            }
            _ => {}
        }
    }

    /// Slanted lines within an area.
    fn slanted(&mut self, area: Area, step: f64, thick: f64, ink: Ink) {
        let Area { x, y, width, height } = area;
        let run = height;
        for from in places(x - run, width + run, step) {
            // From the lower left to the upper right, cut at both sides.
            let left = from.max(x);
            let right = (from + run).min(x + width);
            if right - left > 0.05 {
                let at = |x: f64| y + height - (x - from) / run * height;
                self.line([left, at(left), right, at(right)], thick, ink);
            }
        }
    }
}

/// Places a step apart, within a width.
fn places(from: f64, width: f64, step: f64) -> impl Iterator<Item = f64> {
    let count = (width / step).floor().clamp(0.0, 2000.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 2000")]
    let count = count as u32;
    (0..count).map(move |place| from + step * (f64::from(place) + 0.5))
}

/// A patch of a state, for a legend: `width` by 9.
#[must_use]
pub fn patch(state: State, width: f64) -> Drawing {
    let mut drawing = Drawing::new(width, 9.0);
    let area = Area { x: 0.0, y: 0.0, width, height: 9.0 };
    drawing.state(area, state);
    drawing
}

/// A patch of somebody in the room, with the tick of going in.
#[must_use]
pub fn visit_patch(width: f64) -> Drawing {
    let mut drawing = Drawing::new(width, 9.0);
    raster::visit(&mut drawing, Area { x: 3.0, y: 0.0, width: width - 6.0, height: 9.0 });
    raster::tick(&mut drawing, 3.0, 0.0, 9.0);
    drawing
}

/// A patch of a feed.
#[must_use]
pub fn feed_patch(width: f64) -> Drawing {
    let mut drawing = Drawing::new(width, 9.0);
    drawing.state(Area { x: 0.0, y: 0.0, width, height: 9.0 }, State::Asleep);
    let at = [width / 2.0, 4.5];
    drawing.shapes.push(Shape::Dot { at, radius: 2.0, ink: Ink::Dark, hollow: true });
    drawing
}
