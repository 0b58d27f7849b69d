//! The sleep measures, as the parent noticed them.
//!
//! Definitions after Carney et al. 2012 (Consensus Sleep Diary, SLEEP 35:287-302). A measure whose
//! events are missing is `None`; counts and sums take what is complete.

use serde::Serialize;

use crate::action::{Action, CryLevel};
use crate::night::{Night, NightTime, ON_TIME_WITHIN_S};

/// Seconds of crying, in all and by level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Crying {
    /// Rated grizzle or above.
    pub total: i64,
    /// On and off.
    pub grizzle: i64,
    /// Steady, with pauses.
    pub protest: i64,
    /// Hard, without pauses.
    pub hard: i64,
    /// Unlike before.
    pub different: i64,
}

/// The measures of one night. Spans are whole seconds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Measures {
    /// Sleep onset latency: put down to first asleep. `None` as well where the put-down is known only
    /// from falling asleep.
    pub sol_s: Option<i64>,
    /// Night wakings: times awake between first asleep and the final awakening, which is not
    /// counted.
    pub nwak: u32,
    /// Wake after sleep onset: awake between first asleep and the final awakening.
    pub waso_s: i64,
    /// Total sleep time: the asleep stretches.
    pub tst_s: i64,
    /// Time in bed: put down to out of bed.
    pub tib_s: Option<i64>,
    /// Sleep efficiency: total sleep time of time in bed, percent to one decimal, halves up.
    pub se_pct: Option<f64>,
    /// The longest single asleep stretch.
    pub longest_stretch_s: Option<i64>,
    /// Final awakening to out of bed.
    pub terminal_wake_s: Option<i64>,
    /// Visits of every kind.
    pub check_ins: u32,
    /// Times picked up.
    pub pick_ups: u32,
    /// Time cried.
    pub crying_s: Crying,
}

/// How a night went beside its plan, and what else coaches ask for. Spans are whole seconds.
#[derive(Clone, Debug, PartialEq)]
pub struct BesidePlan {
    /// Put down to the first report of quiet or sleep.
    pub first_quiet_s: Option<i64>,
    /// Time in the room, visits that are over.
    pub in_room_s: i64,
    /// Visits that ended a planned wait.
    pub planned: u32,
    /// Those of them within 30 s of their wait, held time left out.
    pub within_plan: u32,
    /// Median of actual less planned wait.
    pub median_difference_s: Option<i64>,
}

impl Measures {
    /// The measures of a night, as far as it has been told.
    #[must_use]
    pub fn of(night: &Night) -> Measures {
        let sleeps = night.sleeps();
        let first_asleep = sleeps.first().map(|sleep| sleep.from);
        let stretches = || sleeps.iter().filter_map(|sleep| Some(sleep.to?.since(sleep.from)));
        // Between two stretches of sleep lies a waking that is complete; the final one is not.
        let wakings = || {
            sleeps.windows(2).filter_map(|pair| match pair {
                [before, after] => Some(after.from.since(before.to?)),
                _ => None,
            })
        };
        let final_awakening = sleeps.last().and_then(|sleep| sleep.to);
        let tst_s: i64 = stretches().sum();
        let tib_s = span(night.put_down(), night.out_of_bed());
        Measures {
            sol_s: span(night.put_down(), first_asleep).filter(|_| !is_put_down_inferred(night)),
            nwak: count(wakings().count()),
            waso_s: wakings().sum(),
            tst_s,
            tib_s,
            se_pct: tib_s.filter(|tib| *tib > 0).map(|tib| percent(tst_s, tib)),
            longest_stretch_s: stretches().max(),
            terminal_wake_s: span(final_awakening, night.out_of_bed()),
            check_ins: count(night.check_ins().iter().filter(|row| row.entered.is_some()).count()),
            pick_ups: night.pick_ups(),
            crying_s: Crying::of(night),
        }
    }
}

/// Whether the put-down is known only from falling asleep, as in a night that another tracker has
/// logged: an estimate in that very second.
fn is_put_down_inferred(night: &Night) -> bool {
    let first_asleep = night.sleeps().first().map(|sleep| sleep.from);
    night.put_down() == first_asleep
        && night.inputs().iter().any(|input| {
            input.approx
                && Some(input.at) == first_asleep
                && matches!(input.action, Action::PutDown { .. })
        })
}

impl Crying {
    fn of(night: &Night) -> Crying {
        let mut crying = Crying::default();
        for cry in night.cries() {
            let Some(to) = cry.to.or(night.last_said()) else {
                continue;
            };
            let length = to.since(cry.from).max(0);
            crying.total += length;
            *match cry.level {
                CryLevel::Grizzle => &mut crying.grizzle,
                CryLevel::Protest => &mut crying.protest,
                CryLevel::Hard => &mut crying.hard,
                CryLevel::Different => &mut crying.different,
            } += length;
        }
        crying
    }
}

impl BesidePlan {
    /// Of a night, as far as it has been told.
    #[must_use]
    pub fn of(night: &Night) -> BesidePlan {
        let rows = night.check_ins();
        let mut differences: Vec<i64> = rows
            .iter()
            .filter(|row| row.kind.is_planned())
            .filter_map(|row| row.wait.and_then(|wait| Some(wait.actual_s? - wait.planned_s)))
            .collect();
        differences.sort_unstable();
        let within = differences.iter().filter(|it| it.abs() <= ON_TIME_WITHIN_S).count();
        BesidePlan {
            first_quiet_s: span(night.put_down(), night.first_quiet()),
            in_room_s: rows.iter().filter_map(|row| span(row.entered, row.left)).sum(),
            planned: count(differences.len()),
            within_plan: count(within),
            median_difference_s: median(&differences),
        }
    }
}

fn span(from: Option<NightTime>, to: Option<NightTime>) -> Option<i64> {
    Some(to?.since(from?))
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Of sorted values; of two in the middle the mean, towards zero.
fn median(sorted: &[i64]) -> Option<i64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get(sorted.len() / 2 - 1)?;
    Some((lower + upper) / 2)
}

/// `part` of `whole` in percent, to one decimal, halves up; in whole numbers so that it is exact.
fn percent(part: i64, whole: i64) -> f64 {
    let tenths = (part * 2000 + whole).div_euclid(whole * 2);
    #[expect(clippy::cast_precision_loss, reason = "tenths of percent are small")]
    let tenths = tenths as f64;
    tenths / 10.0
}
