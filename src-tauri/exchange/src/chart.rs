//! Charts as plain shapes: the same for HTML and PDF. Units are points; the origin is top left.

mod night;
mod raster;
mod trend;

use lullwatch_core::raster::{MarkKind, State};

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

/// A colour by what it says: those of the window by day. What is louder is higher as well, for
/// colour-blind eyes and for printers without colour.
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
            Ink::Dark => [0x33, 0x25, 0x1b],
            Ink::Muted => [0x6b, 0x55, 0x44],
            Ink::Faint => [0xdf, 0xd0, 0xbe],
            Ink::Ground => [0xfa, 0xf5, 0xee],
            Ink::Paper => [0xff, 0xff, 0xff],
            Ink::Own => [0x96, 0x53, 0x0f],
            Ink::Published => [0xf4, 0xe2, 0xcb],
            Ink::State(state) => match state {
                State::Asleep => [0x6d, 0x6a, 0x85],
                State::Quiet => [0x9c, 0x84, 0x67],
                State::Awake => [0xcb, 0xb7, 0x9f],
                State::Grizzle => [0xe3, 0xbd, 0x86],
                State::Protest => [0xd1, 0x8f, 0x48],
                State::Hard => [0xa9, 0x5c, 0x18],
                State::Different => [0xb3, 0x26, 0x1e],
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

    /// A stretch in one state: its colour, and its height.
    fn state(&mut self, area: Area, state: State) {
        let Area { x, y, width, height } = area;
        if state == State::NotRecorded {
            let base = y + height * 0.96;
            self.dotted([x, base, x + width, base], 0.6, Ink::Muted);
            return;
        }
        let high = height * share(state);
        self.rect(Area { x, y: y + height - high, width, height: high }, Ink::State(state));
    }
}

/// How much of a row's height a state takes, as in the window.
fn share(state: State) -> f64 {
    match state {
        State::NotRecorded => 0.0,
        State::Quiet => 0.08,
        State::Awake => 0.16,
        State::Asleep => 0.34,
        State::Grizzle => 0.38,
        State::Protest => 0.5,
        State::Hard => 0.6,
        State::Different => 0.74,
    }
}

/// A patch of a state, for a legend: `width` by 12.
#[must_use]
pub fn patch(state: State, width: f64) -> Drawing {
    let mut drawing = Drawing::new(width, PATCH);
    drawing.state(Area { x: 0.0, y: 0.0, width, height: PATCH }, state);
    drawing
}

/// A patch of somebody in the room, with the tick of going in: as planned, or otherwise.
#[must_use]
pub fn visit_patch(kind: MarkKind, width: f64) -> Drawing {
    let mut drawing = Drawing::new(width, PATCH);
    let area = Area { x: 0.0, y: 0.0, width, height: PATCH };
    raster::visit(&mut drawing, Area { x: 4.0, width: width - 8.0, ..area });
    raster::mark(&mut drawing, 4.0, area, kind);
    drawing
}

/// A patch of a feed.
#[must_use]
pub fn feed_patch(width: f64) -> Drawing {
    let mut drawing = Drawing::new(width, PATCH);
    let area = Area { x: 0.0, y: 0.0, width, height: PATCH };
    drawing.state(area, State::Asleep);
    raster::mark(&mut drawing, width / 2.0, area, MarkKind::Feed);
    drawing
}

/// The height of a patch.
const PATCH: f64 = 12.0;
