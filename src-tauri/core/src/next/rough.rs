//! A rough night, for a calm word beside it. No verdict, and nothing that changes a plan.

use super::past::{PastNight, run_of};
use crate::id::NightId;
use crate::method::{Family, MethodId, find};
use crate::plan::NightKind;
use crate::trend::{Figures, Quantity, median};

/// From so much crying on a night is rough whatever came before; seconds (`ours`).
const LONG_S: i64 = 3600;
/// From so much on it may be one beside the nights before; seconds (`ours`).
const WORTH_A_WORD_S: i64 = 20 * 60;
/// So many first nights are expected to be the hardest (`ours`, after Honaker 2018: the first night
/// was the peak for 45 % of families).
const FIRST_NIGHTS: usize = 3;

/// What kind of a rough night it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoughNight {
    /// Twice as much crying as in the middle one of the nights before, or more.
    AfterBetter,
    /// One of the first nights.
    Early,
    /// Long crying, as in the nights before.
    Long,
    /// Long crying in a night that was only logged: no method is to be given time.
    Logged,
}

impl RoughNight {
    /// A code that stays the same in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            RoughNight::AfterBetter => "after_better",
            RoughNight::Early => "early",
            RoughNight::Long => "long",
            RoughNight::Logged => "logged",
        }
    }
}

/// What of a night says whether it was rough.
#[derive(Clone, Copy, Debug)]
pub struct Cried<'a> {
    /// The night.
    pub id: NightId,
    /// A night or a nap.
    pub kind: NightKind,
    /// The method.
    pub method: &'a MethodId,
    /// Its number in its plan.
    pub number: u32,
    /// Crying in all, seconds.
    pub crying_s: i64,
}

impl<'a> From<&'a PastNight> for Cried<'a> {
    fn from(night: &'a PastNight) -> Cried<'a> {
        let PastNight { id, kind, method, number, crying_s, .. } = night;
        Cried { id: *id, kind: *kind, method, number: *number, crying_s: *crying_s }
    }
}

impl<'a> From<&'a Figures> for Cried<'a> {
    fn from(figures: &'a Figures) -> Cried<'a> {
        let Figures { night, kind, method, number, crying_s, .. } = figures;
        let crying_s = crying_s.unwrap_or_default();
        Cried { id: *night, kind: *kind, method, number: *number, crying_s }
    }
}

/// Whether `night` was rough beside the nights before it, of the same run of the same method: what
/// a log or another method came to says nothing of this one. Naps are told nothing.
///
/// `past` are the child's nights, oldest first; those after `night` are left out.
#[must_use]
pub fn rough_night<'a>(
    night: impl Into<Cried<'a>>,
    past: impl IntoIterator<Item = impl Into<Cried<'a>>>,
) -> Option<RoughNight> {
    let night = night.into();
    let cried_s = night.crying_s;
    if night.kind == NightKind::Nap || cried_s < WORTH_A_WORD_S {
        return None;
    }
    if find(&night.method.0).is_none_or(|method| method.family == Family::LogOnly) {
        return (cried_s >= LONG_S).then_some(RoughNight::Logged);
    }
    let is_own = |other: &Cried| {
        other.kind == NightKind::Night && other.method == night.method && other.id < night.id
    };
    let mut own: Vec<Cried> = past.into_iter().map(Into::into).filter(is_own).collect();
    own.push(night);
    let run = run_of(&own, |it| it.number);
    let mut before: Vec<i64> = run.iter().rev().skip(1).map(|it| it.crying_s).collect();
    before.sort_unstable();
    let median = before.get(before.len() / 2).copied();
    match median {
        _ if before.len() < FIRST_NIGHTS => Some(RoughNight::Early),
        Some(median) if cried_s >= median.saturating_mul(2) => Some(RoughNight::AfterBetter),
        _ => (cried_s >= LONG_S).then_some(RoughNight::Long),
    }
}

/// A night beside the middle one of those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Harder {
    /// This night, seconds.
    pub value: i64,
    /// The middle one of the nights before, seconds.
    pub middle: i64,
    /// How many those are.
    pub nights: usize,
}

/// Whether a night was at least twice as hard as the middle one of the nights before it, by the rule
/// of [`RoughNight::AfterBetter`] (`ours`): of the same run of the same method, once its first three
/// nights are over, and from 20 minutes on. Nights with gaps are left out of the middle. `quantity` is
/// a time of which more is harder.
#[must_use]
pub fn harder_than_before(
    night: &Figures,
    nights: &[Figures],
    quantity: Quantity,
) -> Option<Harder> {
    let value = night.value(quantity).filter(|value| *value >= WORTH_A_WORD_S)?;
    let is_trained = find(&night.method.0).is_some_and(|it| it.family != Family::LogOnly);
    if night.kind == NightKind::Nap || !is_trained {
        return None;
    }
    let is_own = |other: &&Figures| {
        other.kind == NightKind::Night
            && other.method == night.method
            && other.evening < night.evening
    };
    let mut own: Vec<&Figures> = nights.iter().filter(is_own).collect();
    own.sort_by_key(|it| (it.evening, it.night));
    own.push(night);
    let run = run_of(&own, |it| it.number);
    let says = |it: &&&Figures| it.is_complete && it.value(quantity).is_some();
    let before: Vec<&Figures> = run.iter().rev().skip(1).filter(says).copied().collect();
    let middle = median(before.iter().copied(), quantity)?;
    let is_harder = before.len() >= FIRST_NIGHTS && value >= middle.saturating_mul(2);
    is_harder.then_some(Harder { value, middle, nights: before.len() })
}
