//! One line of the table, and the few statistics behind it.

use serde::Serialize;

/// Whether less or more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    Less,
    More,
}

/// What was aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// A ratio to what it is measured against.
    Ratio(f64),
    /// A ratio to it of what 99 of 100 samples do not exceed.
    TailRatio(f64),
    /// A difference from it, in the row's unit.
    Above(f64),
    /// A value of its own, in the row's unit.
    Value(f64),
}

/// One measurement beside another.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub what: String,
    pub against: String,
    pub unit: &'static str,
    pub better: Better,
    pub aim: Option<Aim>,
    pub ours: Vec<f64>,
    pub theirs: Vec<f64>,
    /// Why it could not be measured here.
    pub cannot: Option<String>,
}

impl Row {
    /// A pair of equally many samples, taken in turns.
    pub fn pairs(what: &str, against: &str, unit: &'static str, samples: [Vec<f64>; 2]) -> Row {
        let [ours, theirs] = samples;
        let (what, against) = (what.into(), against.into());
        Row { what, against, unit, better: Better::Less, aim: None, ours, theirs, cannot: None }
    }

    /// A row that only says why it is empty.
    pub fn cannot(what: &str, why: &str) -> Row {
        let empty = Row::pairs(what, "", "", [vec![], vec![]]);
        Row { cannot: Some(why.into()), ..empty }
    }

    pub fn aiming_at(self, aim: Aim) -> Row {
        Row { aim: Some(aim), ..self }
    }

    pub fn more_is_better(self) -> Row {
        Row { better: Better::More, ..self }
    }

    /// What is compared with the aim, with its interval; `None` without samples.
    pub fn figure(&self) -> Option<Interval> {
        let pairs = self.ours.iter().zip(&self.theirs);
        let figures: Vec<f64> = match self.aim {
            Some(Aim::TailRatio(_)) => vec![p99(&self.ours)? / p99(&self.theirs)?],
            Some(Aim::Value(_)) => self.ours.clone(),
            Some(Aim::Above(_)) => pairs.map(|(ours, theirs)| ours - theirs).collect(),
            _ if self.theirs.is_empty() => self.ours.clone(),
            _ => pairs.map(|(ours, theirs)| ours / theirs).collect(),
        };
        Interval::of(figures)
    }

    /// Whether the median reaches the aim; `None` without samples or aim.
    pub fn is_reached(&self) -> Option<bool> {
        let (Aim::Ratio(aim) | Aim::TailRatio(aim) | Aim::Above(aim) | Aim::Value(aim)) =
            self.aim?;
        let median = self.figure()?.median;
        Some(match self.better {
            Better::Less => median <= aim,
            Better::More => median >= aim,
        })
    }
}

/// A median, and where it lies with a probability of 95 %.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub median: f64,
    pub from: f64,
    pub to: f64,
}

impl Interval {
    /// By the ranks that the binomial distribution gives; with few samples, from least to most.
    pub fn of(mut samples: Vec<f64>) -> Option<Interval> {
        samples.retain(|sample| sample.is_finite());
        samples.sort_by(f64::total_cmp);
        let count = samples.len();
        let (last, middle) = (count.checked_sub(1)?, count / 2);
        let median = f64::midpoint(samples[middle], samples[last - middle]);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rank")]
        let rank = (count as f64 / 2.0 - 0.98 * (count as f64).sqrt()).floor().max(1.0) as usize;
        let from = rank.min(count) - 1;
        Some(Interval { median, from: samples[from], to: samples[last - from] })
    }
}

/// The value that 99 of 100 samples do not exceed; `None` without samples.
pub fn p99(samples: &[f64]) -> Option<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() * 99).div_ceil(100);
    sorted.get(rank.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::{Aim, Interval, Row, p99};

    #[test]
    fn a_median_has_the_interval_that_its_ranks_give() {
        let samples: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        let found = Interval::of(samples.clone()).unwrap();
        assert_eq!(found, Interval { median: 50.5, from: 40.0, to: 61.0 });
        assert_eq!(p99(&samples), Some(99.0));
        let few = Interval::of(vec![3.0, 1.0]).unwrap();
        assert_eq!(few, Interval { median: 2.0, from: 1.0, to: 3.0 });
        assert_eq!((Interval::of(vec![]), p99(&[])), (None, None));
    }

    #[test]
    fn a_figure_is_what_its_aim_speaks_of() {
        let row = || Row::pairs("start", "an empty app", "ms", [vec![110.0], vec![100.0]]);
        let median = |row: Row| row.figure().unwrap().median;
        assert_eq!(median(row()), 1.1);
        assert_eq!(median(row().aiming_at(Aim::Above(2.0))), 10.0);
        assert_eq!(median(row().aiming_at(Aim::Value(60.0))), 110.0);
        let rare = Row { ours: vec![90.0, 130.0], theirs: vec![100.0, 104.0], ..row() };
        assert_eq!(median(rare.aiming_at(Aim::TailRatio(1.1))), 1.25);
        assert_eq!(row().aiming_at(Aim::Ratio(1.1)).is_reached(), Some(true));
        assert_eq!(row().aiming_at(Aim::Ratio(1.1)).more_is_better().is_reached(), Some(true));
        assert_eq!(row().aiming_at(Aim::Above(2.0)).is_reached(), Some(false));
        assert_eq!(Row::cannot("start", "no display").is_reached(), None);
    }
}
