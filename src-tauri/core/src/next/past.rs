//! What the nights before say about the next one.

use jiff::civil::{Date, Time};

use crate::action::{Action, CryLevel};
use crate::association::Association;
use crate::id::NightId;
use crate::measures::Measures;
use crate::method::MethodId;
use crate::night::{Night, NightTime};
use crate::plan::NightKind;

/// A time of day counted from noon, so that an evening and the night after it are in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SinceNoon(u32);

const DAY_MIN: i64 = 24 * 60;

impl SinceNoon {
    /// Whole minutes after noon, 0 to 1439.
    #[must_use]
    pub fn minutes(self) -> u32 {
        self.0
    }

    /// The time of day.
    #[must_use]
    pub fn time(self) -> Time {
        let minute = (i64::from(self.0) + DAY_MIN / 2) % DAY_MIN;
        let part = |value: i64| i8::try_from(value).unwrap_or_default();
        Time::constant(part(minute / 60), part(minute % 60), 0, 0)
    }

    /// So many minutes later, or earlier; it stays within the same noon to noon.
    #[must_use]
    pub fn plus(self, minutes: i64) -> SinceNoon {
        let minute = (i64::from(self.0) + minutes).clamp(0, DAY_MIN - 1);
        SinceNoon(u32::try_from(minute).unwrap_or_default())
    }
}

impl From<Time> for SinceNoon {
    fn from(time: Time) -> SinceNoon {
        let minute = i64::from(time.hour()) * 60 + i64::from(time.minute());
        SinceNoon(u32::try_from((minute + DAY_MIN / 2) % DAY_MIN).unwrap_or_default())
    }
}

/// A feed of a night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastFeed {
    /// When.
    pub at: SinceNoon,
    /// Millilitres, where said.
    pub amount_ml: Option<u32>,
    /// Minutes, where said.
    pub minutes: Option<u32>,
}

/// What is needed of a night that is over.
#[derive(Clone, Debug, PartialEq)]
pub struct PastNight {
    /// The night.
    pub id: NightId,
    /// The evening that it is dated by.
    pub evening: Date,
    /// The method.
    pub method: MethodId,
    /// Its number in its plan.
    pub number: u32,
    /// A night or a nap.
    pub kind: NightKind,
    /// The stage that it ran at.
    pub stage: Option<u32>,
    /// The bedtime that was planned, else when the child was put down.
    pub bedtime: SinceNoon,
    /// First asleep.
    pub asleep: Option<SinceNoon>,
    /// From put down to first asleep, seconds.
    pub sol_s: Option<i64>,
    /// The child cried at protest or above before first falling asleep.
    pub protested: bool,
    /// Wakings that were not planned, the final awakening left out.
    pub wakings: Vec<SinceNoon>,
    /// What was there when the child first fell asleep. `None`: not said.
    pub associations: Option<Vec<Association>>,
    /// Logged feeds.
    pub feeds: Vec<PastFeed>,
    /// Slept in all, seconds: what is complete.
    pub tst_s: i64,
    /// Crying in all, seconds.
    pub crying_s: i64,
    /// Ended by "comfort tonight".
    pub stopped: bool,
}

impl PastNight {
    /// Of a night; `None` before put-down.
    #[must_use]
    pub fn of(night: &Night) -> Option<PastNight> {
        let put_down = night.put_down()?;
        let head = night.head();
        let time = |at: NightTime| SinceNoon::from(night.civil(at).time());
        let began = night.civil(put_down);
        let evening = match head.kind {
            // Put down after midnight still belongs to the evening before.
            NightKind::Night if began.hour() < 12 => began.date().yesterday(),
            _ => Ok(began.date()),
        };
        let asleep = night.sleeps().first().map(|sleep| sleep.from);
        let measures = Measures::of(night);
        let protest = |level: CryLevel| !matches!(level, CryLevel::Grizzle);
        let last = night.wakings().len().saturating_sub(1);
        let is_final = |place: usize| place == last && night.sleeps().len() <= place + 1;
        Some(PastNight {
            id: head.id,
            evening: evening.unwrap_or(began.date()),
            method: head.method.clone(),
            number: head.number,
            kind: head.kind,
            stage: head.rules.stage,
            bedtime: head.rules.bedtime.map_or(time(put_down), |bedtime| bedtime.at.into()),
            asleep: asleep.map(time),
            sol_s: asleep.map(|asleep| asleep.since(put_down)),
            protested: night.cries().iter().any(|cry| cry.settling == 1 && protest(cry.level)),
            wakings: night
                .wakings()
                .iter()
                .enumerate()
                .filter(|(place, waking)| !waking.planned && !is_final(*place))
                .map(|(_, waking)| time(waking.at))
                .collect(),
            associations: night.associations().map(<[Association]>::to_vec),
            feeds: night
                .inputs()
                .iter()
                .filter_map(|input| match input.action {
                    Action::Feed { amount_ml, minutes } => {
                        Some(PastFeed { at: time(input.at), amount_ml, minutes })
                    }
                    _ => None,
                })
                .collect(),
            tst_s: measures.tst_s,
            crying_s: measures.crying_s.total,
            stopped: night.last().is_stopped(),
        })
    }
}

/// The middle one; of two in the middle the earlier.
pub(super) fn median(mut times: Vec<SinceNoon>) -> Option<SinceNoon> {
    times.sort_unstable();
    times.get(times.len().saturating_sub(1) / 2).copied()
}

/// The nights of the plan that runs, of all nights of its method: from its latest first night on, or
/// all of them where that one is missing. A first night that was held or repeated begins it once.
pub(super) fn of_this_run<'a>(own: &'a [&'a PastNight]) -> &'a [&'a PastNight] {
    run_of(own, |night| night.number)
}

/// The same of whatever has a night's number in its plan.
pub(super) fn run_of<T>(own: &[T], number: impl Fn(&T) -> u32) -> &[T] {
    let begins = |place: usize| {
        let before = place.checked_sub(1).and_then(|place| own.get(place));
        own.get(place).is_some_and(|night| number(night) == 1)
            && before.is_none_or(|night| number(night) != 1)
    };
    let begun = (0..own.len()).rev().find(|place| begins(*place)).unwrap_or_default();
    own.get(begun..).unwrap_or_default()
}
