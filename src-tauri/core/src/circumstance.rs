//! What a whole night stood under, as the parent marks it: a reason that numbers do not show.

use serde::{Deserialize, Serialize};

/// Something that a night stood under. Such nights are marked wherever they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Circumstance {
    /// Ill.
    Illness,
    /// Teeth were coming.
    Teething,
    /// A vaccination that day or the day before.
    Vaccination,
    /// Away from home.
    Travel,
}

impl Circumstance {
    /// All of them, in the order to show them.
    pub const ALL: [Circumstance; 4] = [
        Circumstance::Illness,
        Circumstance::Teething,
        Circumstance::Vaccination,
        Circumstance::Travel,
    ];
}
