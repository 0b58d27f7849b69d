//! First run.

use serde::Serialize;
use ts_rs::TS;

/// First run: presets and choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WelcomeView {
    /// The computer's zone, by its IANA name.
    pub zone: String,
    /// Every zone there is, for the list.
    pub zones: Vec<String>,
    /// Today's date in the computer's zone, `2026-11-23`.
    pub today: String,
    /// The method that is preset.
    pub preset_method: String,
    /// There are other children already, so it can be called off.
    pub can_cancel: bool,
}

/// One method as it is offered to one child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MethodChoice {
    /// The method's id; its name and sentence are in the locale as `method-<id>-name` and
    /// `method-<id>-about`.
    pub id: String,
    /// Its family; the locale has `family-<code>`. Those of one family follow each other.
    pub family: String,
    /// Whether it is offered.
    pub offer: OfferView,
    /// Waits of the asked night, whole minutes; empty: none.
    pub waits_min: Vec<u32>,
    /// Where its numbers come from, as citations.
    pub sources: Vec<String>,
}

/// The age gate's word on a method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum OfferView {
    /// Offered.
    Offered,
    /// Offered once the parent has talked to a clinician.
    AfterClinician,
    /// Corrected age is below this.
    TooYoung {
        /// Months.
        from_months: u32,
        /// It is this app's own bound, and not that of the method's source.
        is_ours: bool,
    },
    /// Past the oldest age that its source covers.
    TooOld {
        /// Months, inclusive.
        to_months: u32,
    },
}
