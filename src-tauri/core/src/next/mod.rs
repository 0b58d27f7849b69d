//! What comes next: tonight's bedtime, tonight's awakenings, the next stage, from the nights before.
//! Pure: the nights come in as [`PastNight`]s, oldest first.

mod awakenings;
mod bedtime;
mod past;
mod rough;
mod stage;

pub use awakenings::{AwakeningPlan, awakenings};
pub use bedtime::{NextBedtime, WhyBedtime, bedtime};
pub use past::{PastFeed, PastNight, SinceNoon};
pub use rough::{Cried, Harder, RoughNight, harder_than_before, rough_night};
pub use stage::{NextStage, stage};
