//! What is remembered of a night, so that years of them open at once.
//!
//! A summary holds nothing that its night's log does not say: it can be made again at any time, and
//! is, whenever the night is changed.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::circumstance::Circumstance;
use crate::id::{ChildId, NightId};
use crate::measures::BesidePlan;
use crate::night::Night;
use crate::raster::Piece;
use crate::trend::Figures;

/// The version that this edition makes. A summary of another one is made again.
pub const VERSION: u32 = 1;

/// A night in short.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// [`VERSION`].
    pub v: u32,
    /// What lists, filters and trends need.
    pub outline: Outline,
    /// What is drawn of it.
    pub pieces: Vec<Piece>,
}

/// What lists, filters and trends need of a night.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outline {
    /// Whose night.
    pub child: ChildId,
    /// The rows of the raster that it lies in, by the day at whose noon each begins.
    pub days: Vec<Date>,
    /// Its figures.
    pub figures: Figures,
    /// What it stood under.
    pub circumstances: Vec<Circumstance>,
    /// Visits that ended a planned wait.
    pub planned: u32,
    /// Those of them within 30 s of it.
    pub within_plan: u32,
    /// Ended by "comfort tonight".
    pub stopped: bool,
}

impl Summary {
    /// Of a night; `None` before put-down.
    #[must_use]
    pub fn of(night: &Night) -> Option<Summary> {
        let pieces = Piece::of(night);
        let beside = BesidePlan::of(night);
        let outline = Outline {
            child: night.head().child,
            days: pieces.iter().map(|piece| piece.day).collect(),
            figures: Figures::of(night)?,
            circumstances: night.circumstances().to_vec(),
            planned: beside.planned,
            within_plan: beside.within_plan,
            stopped: night.last().is_stopped(),
        };
        Some(Summary { v: VERSION, outline, pieces })
    }
}

impl Outline {
    /// The night.
    #[must_use]
    pub fn night(&self) -> NightId {
        self.figures.night
    }
}
