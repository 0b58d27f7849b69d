//! Everything that crosses to the window and back. The window renders a [`View`] and sends a
//! [`Tap`]; it computes nothing.
//!
//! Times of day come as text in the child's zone (`"19:42"`), spans as whole minutes or seconds.
//! Words are not sent: the window finds them in `assets/locales` by the codes used here.
//! The TypeScript side is generated: `cargo xtask gen`.

mod alarm;
mod choosing;
mod coach;
mod files;
mod history;
mod look;
mod mend;
mod plan;
mod tap;
mod view;

use serde::Serialize;
use ts_rs::TS;

pub use alarm::*;
pub use choosing::*;
pub use coach::*;
pub use files::*;
pub use history::*;
pub use look::Look;
pub use mend::*;
pub use plan::*;
pub use tap::{Picked, PlanStep, SetUp, Tap, WhyEarly};
pub use view::*;

/// A refusal. The locale has `error-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WireError {
    /// A stable code.
    pub code: String,
    /// The form's field that it is about, as `born`.
    pub field: Option<String>,
    /// For the sentence.
    pub detail: Option<String>,
}
