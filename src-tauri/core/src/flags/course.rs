//! Nights that were harder than those before them, by the rule of a rough night.

use super::{Beside, Flag, Found, count};
use crate::next::harder_than_before;
use crate::trend::{Figures, Quantity};

pub(super) fn flags(night: &Figures, nights: &[Figures]) -> Vec<Flag> {
    let beside = |quantity| {
        let harder = harder_than_before(night, nights, quantity)?;
        let nights = count(harder.nights);
        Some(Beside { this_s: harder.value, middle_s: harder.middle, nights })
    };
    let crying = beside(Quantity::Crying).map(Found::MoreCrying);
    let asleep = beside(Quantity::SleepOnset).map(Found::LaterAsleep);
    [crying, asleep].into_iter().flatten().map(Flag::whole).collect()
}
