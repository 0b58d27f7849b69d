//! Nights as points of a trend: the figures of each, what the middle one is, and how an axis is
//! laid out. Pure values, the same for the window and for reports.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::action::Action;
use crate::id::NightId;
use crate::measures::{BesidePlan, Measures};
use crate::method::MethodId;
use crate::next::PastNight;
use crate::night::Night;
use crate::plan::NightKind;

/// What is drawn over the nights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Crying in all, seconds.
    Crying,
    /// Put down to first asleep, seconds.
    SleepOnset,
    /// Night wakings.
    Wakings,
    /// Awake between first asleep and the final awakening, seconds.
    AwakeInNight,
    /// The longest stretch asleep, seconds.
    LongestStretch,
    /// Visits of every kind.
    CheckIns,
    /// Median of actual less planned wait, seconds; negative: before plan.
    Difference,
}

impl Quantity {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Quantity; 7] = [
        Quantity::Crying,
        Quantity::SleepOnset,
        Quantity::Wakings,
        Quantity::AwakeInNight,
        Quantity::LongestStretch,
        Quantity::CheckIns,
        Quantity::Difference,
    ];

    /// Whether it is a count, and not a time in seconds.
    #[must_use]
    pub fn is_count(self) -> bool {
        matches!(self, Quantity::Wakings | Quantity::CheckIns)
    }
}

/// The figures of one night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The night.
    pub night: NightId,
    /// The evening that it is dated by.
    pub evening: Date,
    /// The method.
    pub method: MethodId,
    /// Its number in its plan.
    pub number: u32,
    /// A night or a nap.
    pub kind: NightKind,
    /// Getting up was recorded. Otherwise sums are short of what came later, and medians leave the
    /// night out.
    pub is_complete: bool,
    /// Crying, seconds; `None`: neither crying nor quiet was ever reported.
    pub crying_s: Option<i64>,
    /// Put down to first asleep, seconds.
    pub sol_s: Option<i64>,
    /// Wakings; `None`: never asleep.
    pub wakings: Option<u32>,
    /// Awake in the night, seconds; `None`: never asleep.
    pub awake_s: Option<i64>,
    /// The longest stretch, seconds.
    pub longest_stretch_s: Option<i64>,
    /// Visits.
    pub check_ins: u32,
    /// Median of actual less planned wait, seconds.
    pub difference_s: Option<i64>,
}

impl Figures {
    /// Of a night; `None` before put-down.
    #[must_use]
    pub fn of(night: &Night) -> Option<Figures> {
        let past = PastNight::of(night)?;
        let measures = Measures::of(night);
        let slept = !night.sleeps().is_empty();
        Some(Figures {
            night: past.id,
            evening: past.evening,
            method: past.method,
            number: past.number,
            kind: past.kind,
            is_complete: night.out_of_bed().is_some(),
            crying_s: is_crying_recorded(night).then_some(measures.crying_s.total),
            sol_s: measures.sol_s,
            wakings: slept.then_some(measures.nwak),
            awake_s: slept.then_some(measures.waso_s),
            longest_stretch_s: measures.longest_stretch_s,
            check_ins: measures.check_ins,
            difference_s: BesidePlan::of(night).median_difference_s,
        })
    }

    /// One of them; `None`: not recorded.
    #[must_use]
    pub fn value(&self, quantity: Quantity) -> Option<i64> {
        match quantity {
            Quantity::Crying => self.crying_s,
            Quantity::SleepOnset => self.sol_s,
            Quantity::Wakings => self.wakings.map(i64::from),
            Quantity::AwakeInNight => self.awake_s,
            Quantity::LongestStretch => self.longest_stretch_s,
            Quantity::CheckIns => Some(i64::from(self.check_ins)),
            Quantity::Difference => self.difference_s,
        }
    }
}

/// Whether crying or quiet was ever reported. Where it was not, no crying logged says nothing.
#[must_use]
pub fn is_crying_recorded(night: &Night) -> bool {
    let reported = |action: &Action| matches!(action, Action::Cry { .. } | Action::Quiet);
    night
        .inputs()
        .iter()
        .any(|input| reported(&input.action) && !night.misfits().contains(&input.id))
}

/// The middle value of the nights that are complete; of two in the middle the mean, towards zero.
#[must_use]
pub fn median<'a>(
    nights: impl IntoIterator<Item = &'a Figures>,
    quantity: Quantity,
) -> Option<i64> {
    let complete = nights.into_iter().filter(|night| night.is_complete);
    let mut values: Vec<i64> = complete.filter_map(|night| night.value(quantity)).collect();
    values.sort_unstable();
    let upper = *values.get(values.len() / 2)?;
    let lower = match values.len() % 2 {
        0 => *values.get(values.len() / 2 - 1)?,
        _ => upper,
    };
    Some(i64::midpoint(lower, upper))
}

/// Mean crying on the first night, seconds (Honaker et al. 2018, J Pediatr 199:106-111).
const FIRST_NIGHT_S: f64 = 43.0 * 60.0;
/// From night to night, so that it goes through 43 minutes and, a week later, 8.5 (`ours`).
const EACH_NIGHT: f64 = 0.794;
/// The band is from half the curve to twice it: families differ widely (`ours`).
const BAND: [f64; 2] = [0.5, 2.0];

/// The published course of crying as a broad band, seconds from and to, on night `number` of a
/// plan, from 1. Two published means and a curve through them: to be shown with that label.
#[must_use]
pub fn published_crying_s(number: u32) -> [i64; 2] {
    let nights = i32::try_from(number.max(1) - 1).unwrap_or(i32::MAX);
    let middle = FIRST_NIGHT_S * EACH_NIGHT.powi(nights);
    #[expect(clippy::cast_possible_truncation, reason = "between zero and an hour and a half")]
    BAND.map(|factor| (middle * factor).round() as i64)
}

/// An axis: from `bottom` to `top` in whole steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// The lowest value, 0 or below.
    pub bottom: i64,
    /// The highest value, above `bottom`.
    pub top: i64,
    /// From line to line.
    pub step: i64,
}

/// Steps of a count.
const COUNTS: [i64; 9] = [1, 2, 5, 10, 20, 50, 100, 200, 500];
/// Steps of a time, seconds: such as a clock has.
const TIMES_S: [i64; 14] =
    [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800];
/// At most so many steps, where the list of steps goes far enough.
const MOST_STEPS: i64 = 5;

impl Scale {
    /// An axis that holds all of `values` and zero.
    #[must_use]
    pub fn of(quantity: Quantity, values: impl Iterator<Item = i64> + Clone) -> Scale {
        let most = values.clone().max().unwrap_or_default().max(0);
        let least = values.min().unwrap_or_default().min(0);
        let steps: &[i64] = if quantity.is_count() { &COUNTS } else { &TIMES_S };
        let range = most.saturating_sub(least);
        let fits = |step: &&i64| range <= **step * MOST_STEPS;
        // Far beyond every real night, the steps are whatever is needed.
        let step = steps.iter().find(fits).copied().unwrap_or(range / MOST_STEPS + 1);
        let down = |value: i64| value.div_euclid(step).saturating_mul(step);
        let bottom = down(least);
        let top = down(most.saturating_add(step - 1)).max(bottom.saturating_add(step));
        Scale { bottom, top, step }
    }

    /// The values of its lines, from below.
    pub fn lines(&self) -> impl Iterator<Item = i64> + use<> {
        let Scale { bottom, top, step } = *self;
        std::iter::successors(Some(bottom), move |at| at.checked_add(step))
            .take_while(move |at| *at <= top)
    }

    /// Where `value` lies: 0 at the bottom, 1 at the top.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "for drawing")]
    pub fn place(&self, value: i64) -> f64 {
        let range = self.top.saturating_sub(self.bottom).max(1);
        value.clamp(self.bottom, self.top).saturating_sub(self.bottom) as f64 / range as f64
    }
}
