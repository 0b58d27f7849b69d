//! A rough night, for a calm word beside it. No verdict, and nothing that changes a plan.

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
}

/// Whether a night with so much crying was rough beside the nights before; all in seconds.
#[must_use]
pub fn rough_night(cried_s: i64, before_s: &[i64]) -> Option<RoughNight> {
    if cried_s < WORTH_A_WORD_S {
        return None;
    }
    let mut sorted = before_s.to_vec();
    sorted.sort_unstable();
    let median = sorted.get(sorted.len() / 2).copied();
    match median {
        _ if before_s.len() < FIRST_NIGHTS => Some(RoughNight::Early),
        Some(median) if cried_s >= median.saturating_mul(2) => Some(RoughNight::AfterBetter),
        _ => (cried_s >= LONG_S).then_some(RoughNight::Long),
    }
}
