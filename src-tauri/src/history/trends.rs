//! Trends over the nights that were asked for: each night a point of its own, or weeks and months by
//! their middle night where there are many.

use jiff::ToSpan as _;
use jiff::civil::Date;
use lullwatch_core::NightKind;
use lullwatch_core::summary::Outline;
use lullwatch_core::trend::{self, Quantity, Scale};

use super::amount;
use super::page::Found;
use crate::messages::{Amount, AxisLine, BandPoint, TrendPoint, TrendValue, TrendView};

/// Up to so many nights each has a point of its own.
const MOST_NIGHTS: usize = 92;
/// Up to so many nights they are taken together by the week, above it by the month.
const MOST_BY_WEEK: usize = 400;
/// The published course ends here: by then four families in five were done (Honaker 2018).
const COURSE_NIGHTS: u32 = 14;
/// The width and the height of a trend.
const FULL: u32 = 1000;

/// What a point of the trends stands for.
struct Group<'a> {
    day: Date,
    nights: Vec<&'a Outline>,
}

impl Group<'_> {
    /// The night, where it is one.
    fn only(&self) -> Option<&Outline> {
        match self.nights.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    fn value(&self, quantity: Quantity) -> Option<i64> {
        match self.only() {
            Some(only) => only.figures.value(quantity),
            None => trend::median(self.nights.iter().map(|it| &it.figures), quantity),
        }
    }

    /// Percent of planned checks that were within their plan.
    fn within_plan(&self) -> Option<i64> {
        let planned: u32 = self.nights.iter().map(|it| it.planned).sum();
        let within: u32 = self.nights.iter().map(|it| it.within_plan).sum();
        (within * 100).checked_div(planned).map(i64::from)
    }
}

/// The points and the trends. Of nights and naps together the nights are drawn.
pub(super) fn of(found: &Found) -> (Vec<TrendPoint>, Vec<TrendView>) {
    let of_kind = |kind| found.nights.iter().filter(move |it| it.figures.kind == kind);
    let mut nights: Vec<&Outline> = of_kind(NightKind::Night).collect();
    if nights.is_empty() {
        nights = of_kind(NightKind::Nap).collect();
    }
    nights.sort_by_key(|it| (it.figures.evening, it.night()));
    let groups = groups(&nights);
    let points = points(&groups, found);
    let mut trends: Vec<TrendView> = Quantity::ALL
        .into_iter()
        .map(|quantity| {
            let values = groups.iter().map(|group| group.value(quantity)).collect::<Vec<_>>();
            let course = match quantity {
                Quantity::Crying => course(&groups),
                _ => Vec::new(),
            };
            let scale = Scale::of(quantity, held(&values, &course));
            let show = |value| amount(quantity, value);
            let all = nights.iter().map(|it| &it.figures);
            let median = trend::median(all, quantity).map(show);
            let band = band(&course, &points, scale);
            TrendView { median, band, ..drawn(key(quantity), &values, scale, show) }
        })
        .collect();
    let within: Vec<Option<i64>> = groups.iter().map(Group::within_plan).collect();
    let percent = |value: i64| Amount::Percent { value: value as f64 };
    trends.push(drawn("within_plan", &within, Scale { bottom: 0, top: 100, step: 25 }, percent));
    // What none of them has is not drawn.
    trends.retain(|trend| trend.values.iter().any(|value| value.y.is_some()));
    (points, trends)
}

/// All that an axis has to hold.
fn held(values: &[Option<i64>], course: &[(usize, [i64; 2])]) -> impl Iterator<Item = i64> + Clone {
    let course = course.iter().flat_map(|(_, band)| *band);
    values.iter().flatten().copied().chain(course).collect::<Vec<_>>().into_iter()
}

fn groups<'a>(nights: &[&'a Outline]) -> Vec<Group<'a>> {
    let alone = nights.len() <= MOST_NIGHTS;
    let by_week = nights.len() <= MOST_BY_WEEK;
    let begins = |day: Date| match (alone, by_week) {
        (true, _) => day,
        (false, true) => {
            day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
        }
        (false, false) => day.first_of_month(),
    };
    let mut groups: Vec<Group> = Vec::new();
    for night in nights {
        let day = begins(night.figures.evening);
        match groups.last_mut().filter(|last| !alone && last.day == day) {
            Some(last) => last.nights.push(night),
            None => groups.push(Group { day, nights: vec![night] }),
        }
    }
    groups
}

fn points(groups: &[Group], found: &Found) -> Vec<TrendPoint> {
    let count = u32::try_from(groups.len()).unwrap_or(u32::MAX).max(1);
    let point = |(place, group): (u32, &Group)| {
        let only = group.only();
        TrendPoint {
            x: (2 * place + 1) * FULL / (2 * count),
            day: group.day.to_string(),
            nights: u32::try_from(group.nights.len()).unwrap_or(u32::MAX),
            night: only.map(|it| it.night().to_string()),
            number: only.map(|it| it.figures.number),
            has_gaps: only.is_some_and(|it| !it.figures.is_complete),
            rough: only.and_then(|it| found.rough(&it.figures)),
            circumstances: only.map(|it| it.circumstances.clone()).unwrap_or_default(),
        }
    };
    (0..).zip(groups).map(point).collect()
}

/// The published course beside the first nights of a plan: the place of each point, and the band.
fn course(groups: &[Group]) -> Vec<(usize, [i64; 2])> {
    let night = |(place, group): (usize, &Group)| {
        let only = group.only().filter(|it| it.figures.kind == NightKind::Night)?;
        let number = only.figures.number;
        // A log without a method runs by no course.
        let timed = only.figures.method.0 != "log-only";
        (timed && number <= COURSE_NIGHTS).then(|| (place, trend::published_crying_s(number)))
    };
    groups.iter().enumerate().filter_map(night).collect()
}

fn band(course: &[(usize, [i64; 2])], points: &[TrendPoint], scale: Scale) -> Vec<BandPoint> {
    let place = |(place, [low, high]): &(usize, [i64; 2])| {
        let x = points.get(*place)?.x;
        Some(BandPoint { x, top: from_top(scale, *high), bottom: from_top(scale, *low) })
    };
    course.iter().filter_map(place).collect()
}

fn drawn(
    key: &str,
    values: &[Option<i64>],
    scale: Scale,
    show: impl Fn(i64) -> Amount,
) -> TrendView {
    let known = || values.iter().flatten().copied();
    TrendView {
        key: key.into(),
        lines: scale
            .lines()
            .map(|value| AxisLine { y: from_top(scale, value), amount: show(value) })
            .collect(),
        values: values
            .iter()
            .map(|value| TrendValue {
                y: value.map(|value| from_top(scale, value)),
                amount: value.map(&show),
            })
            .collect(),
        band: Vec::new(),
        median: None,
        first: known().next().map(&show),
        last: known().next_back().map(&show),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and the height"
)]
fn from_top(scale: Scale, value: i64) -> u32 {
    ((1.0 - scale.place(value)) * f64::from(FULL)).round() as u32
}

pub(crate) fn key(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Crying => "crying",
        Quantity::SleepOnset => "sol",
        Quantity::Wakings => "nwak",
        Quantity::AwakeInNight => "waso",
        Quantity::LongestStretch => "longest_stretch",
        Quantity::CheckIns => "check_ins",
        Quantity::Difference => "median_difference",
    }
}
