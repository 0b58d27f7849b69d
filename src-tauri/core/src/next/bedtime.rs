//! A bedtime that moves: bedtime fading by how fast the child fell asleep, positive routines by the
//! week.

use super::past::{PastNight, SinceNoon, median, of_this_run};
use crate::method::Method;
use crate::method::parts::{Fading, Routine};
use crate::plan::{Days, NightKind};

/// So many nights before the plan say when the child really falls asleep (`ours`).
const BASELINE_NIGHTS: usize = 7;
const WEEK: u32 = 7;

/// Tonight's bedtime, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextBedtime {
    /// When to put down.
    pub at: SinceNoon,
    /// Why.
    pub why: WhyBedtime,
}

/// Why a bedtime is what it is. Minutes are whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyBedtime {
    /// The first: when the child really fell asleep on so many nights before.
    TrueSleepTime {
        /// Nights that say so.
        nights: u32,
    },
    /// The first: later than usual.
    LaterThanUsual {
        /// By so much.
        minutes: u32,
    },
    /// Fell asleep soon last time: earlier.
    AsleepSoon {
        /// By so much.
        minutes: u32,
    },
    /// Did not fall asleep soon last time: later.
    NotSoon {
        /// By so much.
        minutes: u32,
    },
    /// Did not fall asleep soon, and it is as late as the method allows.
    AtLatest,
    /// The bedtime wished for is reached.
    Reached,
    /// The last night ended in comfort, or nobody saw the child fall asleep: the same again.
    SameAgain,
    /// The same through the week.
    ThisWeek,
    /// A new week: earlier.
    NewWeek {
        /// By so much.
        minutes: u32,
    },
}

/// Tonight's bedtime of a method that moves it. `None`: the method does not, or neither the usual
/// bedtime nor any night is known.
///
/// `number` is tonight's number in the plan, from 1; `past` are the child's nights, oldest first.
#[must_use]
pub fn bedtime(
    method: &Method,
    number: u32,
    days: &Days,
    past: &[PastNight],
) -> Option<NextBedtime> {
    let nights = || past.iter().filter(|night| night.kind == NightKind::Night);
    let own: Vec<&PastNight> = nights().filter(|night| night.method == method.id).collect();
    // Tonight begins anew, unless the first night was held or is repeated.
    let anew = number == 1 && own.last().is_none_or(|night| night.number != 1);
    let own = if anew { &[] } else { of_this_run(&own) };
    let before: Vec<SinceNoon> = nights()
        .rev()
        .filter(|night| own.iter().all(|other| other.id != night.id))
        .take(BASELINE_NIGHTS)
        .filter_map(|night| night.asleep)
        .collect();
    let wished = days.bedtime.map(SinceNoon::from);
    match (&method.fading, &method.routine) {
        (Some(fading), _) => fade(fading, days, wished, own, before),
        (None, Some(routine)) => routine_time(routine, number, days, wished, own, before),
        (None, None) => None,
    }
}

fn first(fading_later: u32, days: &Days, before: Vec<SinceNoon>) -> Option<NextBedtime> {
    let nights = u32::try_from(before.len()).unwrap_or(u32::MAX);
    if let Some(at) = median(before) {
        return Some(NextBedtime { at, why: WhyBedtime::TrueSleepTime { nights } });
    }
    let usual = SinceNoon::from(days.usual_bedtime.or(days.bedtime)?);
    let at = usual.plus(i64::from(fading_later));
    Some(NextBedtime { at, why: WhyBedtime::LaterThanUsual { minutes: fading_later } })
}

fn fade(
    fading: &Fading,
    days: &Days,
    wished: Option<SinceNoon>,
    own: &[&PastNight],
    before: Vec<SinceNoon>,
) -> Option<NextBedtime> {
    let start = first(fading.begin_later.value, days, before);
    let Some(last) = own.last() else {
        return start;
    };
    let same = |why| Some(NextBedtime { at: last.bedtime, why });
    // The child's true sleep time may be later than the method's latest; it is never held against.
    let began = own.first().map_or(last.bedtime, |night| night.bedtime);
    let latest = days
        .usual_bedtime
        .zip(fading.latest_later.as_ref())
        .map(|(usual, later)| SinceNoon::from(usual).plus(i64::from(later.value)).max(began));
    let Some(sol_s) = last.sol_s.filter(|_| !last.stopped) else {
        return same(WhyBedtime::SameAgain);
    };
    if sol_s <= i64::from(fading.within.value) * 60 {
        let at = last.bedtime.plus(-i64::from(fading.earlier.value));
        return match wished {
            Some(wished) if last.bedtime <= wished => same(WhyBedtime::Reached),
            Some(wished) if at < wished => {
                let minutes = last.bedtime.minutes() - wished.minutes();
                Some(NextBedtime { at: wished, why: WhyBedtime::AsleepSoon { minutes } })
            }
            _ => {
                let minutes = fading.earlier.value;
                Some(NextBedtime { at, why: WhyBedtime::AsleepSoon { minutes } })
            }
        };
    }
    let at = last.bedtime.plus(i64::from(fading.later.value));
    match latest {
        Some(latest) if last.bedtime >= latest => same(WhyBedtime::AtLatest),
        Some(latest) if at > latest => {
            let minutes = latest.minutes() - last.bedtime.minutes();
            Some(NextBedtime { at: latest, why: WhyBedtime::NotSoon { minutes } })
        }
        _ => Some(NextBedtime { at, why: WhyBedtime::NotSoon { minutes: fading.later.value } }),
    }
}

fn routine_time(
    routine: &Routine,
    number: u32,
    days: &Days,
    wished: Option<SinceNoon>,
    own: &[&PastNight],
    before: Vec<SinceNoon>,
) -> Option<NextBedtime> {
    let step = routine.earlier_each_week.as_ref()?.value.least;
    let Some(last) = own.last() else {
        return first(0, days, before);
    };
    let same = |why| Some(NextBedtime { at: last.bedtime, why });
    if wished.is_some_and(|wished| last.bedtime <= wished) {
        return same(WhyBedtime::Reached);
    }
    let new_week = (number - 1) / WEEK > (last.number.max(1) - 1) / WEEK;
    if !new_week {
        return same(WhyBedtime::ThisWeek);
    }
    let at = last.bedtime.plus(-i64::from(step));
    let at = wished.map_or(at, |wished| at.max(wished));
    let minutes = last.bedtime.minutes() - at.minutes();
    Some(NextBedtime { at, why: WhyBedtime::NewWeek { minutes } })
}
