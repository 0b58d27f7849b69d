//! Who looks after the children.

use serde::Serialize;
use ts_rs::TS;

/// Who looks after the children, and what one of them left for the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct CaregiversView {
    /// Their names, as the family writes them.
    pub names: Vec<String>,
    /// Whose taps these are; empty: nobody said.
    pub by: String,
    /// A note that is not read yet, shown to everybody but the one who wrote it.
    pub handover: Option<HandoverView>,
}

/// What one caregiver left for the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HandoverView {
    /// Who wrote it.
    pub by: String,
    /// Time of day.
    pub at: String,
    /// Their words.
    pub text: String,
}
