//! A family's nights, ready to be shown: the one value that every table and every report is made
//! of. It is made of what a night file holds, so that what is left out there is not in it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lullwatch_core::age::corrected_months;
use lullwatch_core::feeds::Feeds;
use lullwatch_core::measures::{BesidePlan, Crying};
use lullwatch_core::night::{CheckIn, UnknownZone};
use lullwatch_core::trend::Figures;
use lullwatch_core::{
    Action, CryLevel, Day, EventId, FellAsleep, KeptNight, Measures, Night, NightId, NightKind,
    NightTime, Plan, Review,
};

use crate::night_file::SharedChild;

/// A family, as far as it may be seen.
#[derive(Clone, Debug, Default)]
pub struct ShownFamily {
    /// What it is called in tables: a word of the one who exports, not a name.
    pub label: String,
    /// Its children.
    pub children: Vec<ShownChild>,
}

/// A child, as far as it may be seen.
#[derive(Clone, Debug, Default)]
pub struct ShownChild {
    /// The name, initials, or nothing.
    pub name: String,
    /// Corrected age in whole months on the latest evening; `None`: not known.
    pub months: Option<i32>,
    /// It is corrected for weeks born early.
    pub is_corrected: bool,
    /// The child's zone now.
    pub zone: String,
    /// Every version of the plan, oldest first.
    pub plans: Vec<Plan>,
    /// What coaches have said and the parent has accepted.
    pub reviews: Vec<Review>,
    /// Days in short, oldest first.
    pub days: Vec<Day>,
    /// Nights and naps, oldest first.
    pub nights: Vec<ShownNight>,
}

/// A night or a nap, with all that it comes to.
#[derive(Clone, Debug)]
pub struct ShownNight {
    /// As it was told.
    pub night: Night,
    /// For trends.
    pub figures: Figures,
    /// By the Consensus Sleep Diary.
    pub measures: Measures,
    /// Beside its plan.
    pub beside: BesidePlan,
    /// Night feeds.
    pub feeds: Feeds,
    /// From put-down and from each waking, in order.
    pub settlings: Vec<Settling>,
}

/// From put-down or a waking until asleep or taken up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settling {
    /// From 1.
    pub number: u32,
    /// What it began with.
    pub began_by: Began,
    /// When.
    pub began: NightTime,
    /// When it ended; `None`: not recorded.
    pub ended: Option<NightTime>,
    /// How it ended; `None`: not recorded.
    pub ended_by: Option<Ended>,
    /// How the child fell asleep.
    pub how: Option<FellAsleep>,
    /// Seconds of crying.
    pub crying: Crying,
    /// Crying or quiet was reported.
    pub is_crying_recorded: bool,
    /// Visits.
    pub check_ins: u32,
    /// Seconds in the room, visits that are over.
    pub in_room_s: i64,
    /// Seconds asleep after it; `None`: not asleep, or the end was not recorded.
    pub slept_s: Option<i64>,
}

/// What a settling began with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Began {
    /// Put down.
    PutDown,
    /// The child woke.
    Woke,
    /// The parent woke the child, as planned.
    Woken,
}

impl Began {
    /// Its word in tables and locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Began::PutDown => "put_down",
            Began::Woke => "woke",
            Began::Woken => "woken",
        }
    }
}

/// How a settling ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Asleep.
    Asleep,
    /// Out of bed.
    OutOfBed,
}

impl Ended {
    /// Its word in tables and locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Ended::Asleep => "asleep",
            Ended::OutOfBed => "out_of_bed",
        }
    }
}

impl Settling {
    /// Seconds from beginning to end.
    #[must_use]
    pub fn length_s(&self) -> Option<i64> {
        Some(self.ended?.since(self.began))
    }
}

impl ShownChild {
    /// What a file would say of the child, ready to be shown. A frame without a put-down is no night.
    ///
    /// # Errors
    /// A night's zone is unknown.
    pub fn of(child: SharedChild) -> Result<ShownChild, UnknownZone> {
        let mut shown = Vec::with_capacity(child.nights.len());
        for KeptNight { head, events } in child.nights {
            shown.extend(ShownNight::of(Night::told(head, &events)?));
        }
        shown.sort_by_key(|it| it.night.put_down().map(|at| it.night.utc(at)));
        let mut days = child.days;
        days.sort_by_key(|day| day.date);
        let weeks_early = child.weeks_early.unwrap_or_default();
        let latest = shown.last().map(|it| it.figures.evening);
        let of_birth = child.born.zip(latest);
        let of_birth = of_birth.map(|(born, day)| corrected_months(born, weeks_early, day));
        let is_corrected = match child.months {
            Some(months) => months.age != months.corrected,
            None => weeks_early > 0,
        };
        Ok(ShownChild {
            name: child.name.unwrap_or_default(),
            months: of_birth.or(child.months.map(|months| months.corrected)),
            is_corrected,
            zone: child.zone,
            plans: child.plans,
            reviews: child.reviews,
            days,
            nights: shown,
        })
    }

    /// What coaches have said of a night, each with who said it and the time of the entry that it is
    /// about; `None`: the night as a whole.
    #[must_use]
    pub fn comments(&self, of: &ShownNight) -> Vec<(&str, Option<NightTime>, &str)> {
        let inputs = of.night.inputs();
        let said = self.reviews.iter().flat_map(|review| {
            review.comments.iter().map(move |comment| (review.from.as_str(), comment))
        });
        let own = said.filter(|(_, comment)| comment.night == of.figures.night);
        own.map(|(from, comment)| {
            let input = inputs.iter().find(|input| Some(input.id) == comment.event);
            (from, input.map(|input| input.at), comment.text.as_str())
        })
        .collect()
    }

    /// Keeps the evenings from `from` to `to`, both included.
    pub fn keep_evenings(&mut self, from: Option<Date>, to: Option<Date>) {
        let is_in =
            |day: Date| from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to);
        self.nights.retain(|it| is_in(it.figures.evening));
        self.days.retain(|day| is_in(day.date));
    }

    /// Keeps this night alone, and the day that it is dated by.
    pub fn keep_night(&mut self, id: NightId) {
        self.nights.retain(|it| it.figures.night == id);
        let evening = self.nights.first().map(|it| it.figures.evening);
        self.days.retain(|day| Some(day.date) == evening);
    }

    /// Keeps the last `count` evenings that have a night, and what lies between them.
    pub fn keep_last(&mut self, count: usize) {
        let mut evenings: Vec<Date> =
            self.of_kind(NightKind::Night).map(|it| it.figures.evening).collect();
        evenings.dedup();
        let from = evenings.len().checked_sub(count).and_then(|place| evenings.get(place));
        self.keep_evenings(from.copied(), None);
    }

    /// The nights, or the naps.
    pub fn of_kind(&self, kind: NightKind) -> impl DoubleEndedIterator<Item = &ShownNight> {
        self.nights.iter().filter(move |it| it.figures.kind == kind)
    }

    /// The version of the plan that a night ran by, if it is known.
    #[must_use]
    pub fn plan_of(&self, night: &Night) -> Option<&Plan> {
        let version = night.head().plan_version;
        self.plans.iter().find(|plan| version > 0 && plan.version == version)
    }
}

impl ShownNight {
    /// With all that it comes to; `None` before put-down.
    #[must_use]
    pub fn of(night: Night) -> Option<ShownNight> {
        let figures = Figures::of(&night)?;
        Some(ShownNight {
            figures,
            measures: Measures::of(&night),
            beside: BesidePlan::of(&night),
            feeds: Feeds::of(&night),
            settlings: settlings(&night),
            night,
        })
    }

    /// First asleep.
    #[must_use]
    pub fn first_asleep(&self) -> Option<NightTime> {
        self.night.sleeps().first().map(|sleep| sleep.from)
    }

    /// The last awakening, once getting up was recorded.
    #[must_use]
    pub fn final_awakening(&self) -> Option<NightTime> {
        self.night.out_of_bed().and(self.night.sleeps().last()).and_then(|sleep| sleep.to)
    }

    /// Notes in their order, with their times, and at the end the one on the night as a whole.
    #[must_use]
    pub fn notes(&self) -> Vec<(Option<NightTime>, String)> {
        let said = self.night.inputs().into_iter().filter_map(|input| match input.action {
            Action::Note { text } if !text.trim().is_empty() => Some((Some(input.at), text)),
            _ => None,
        });
        let remark = self.night.remark().filter(|text| !text.trim().is_empty());
        said.chain(remark.map(|text| (None, text.to_owned()))).collect()
    }
}

fn settlings(night: &Night) -> Vec<Settling> {
    let mut settlings: Vec<Settling> = Vec::new();
    let mut wakings = night.wakings().iter();
    for input in night.inputs() {
        if night.misfits().contains(&input.id) {
            continue;
        }
        let began_by = match &input.action {
            Action::PutDown { .. } => Some(Began::PutDown),
            Action::Woke => match wakings.next() {
                Some(waking) if waking.planned => Some(Began::Woken),
                _ => Some(Began::Woke),
            },
            _ => None,
        };
        if let Some(began_by) = began_by {
            let number = u32::try_from(settlings.len() + 1).unwrap_or(u32::MAX);
            settlings.push(Settling {
                number,
                began_by,
                began: input.at,
                ended: None,
                ended_by: None,
                how: None,
                crying: Crying::default(),
                is_crying_recorded: false,
                check_ins: 0,
                in_room_s: 0,
                slept_s: None,
            });
            continue;
        }
        let Some(settling) = settlings.last_mut().filter(|it| it.ended.is_none()) else {
            continue;
        };
        match input.action {
            Action::Asleep { how } => {
                settling.ended = Some(input.at);
                settling.ended_by = Some(Ended::Asleep);
                settling.how = how;
                settling.slept_s = slept_after(night, input.id);
            }
            Action::OutOfBed => {
                settling.ended = Some(input.at);
                settling.ended_by = Some(Ended::OutOfBed);
            }
            Action::Cry { .. } | Action::Quiet => settling.is_crying_recorded = true,
            _ => {}
        }
    }
    add_up(night, &mut settlings);
    settlings
}

fn slept_after(night: &Night, asleep: EventId) -> Option<i64> {
    let sleep = night.sleeps().iter().find(|sleep| sleep.event == asleep)?;
    Some(sleep.to?.since(sleep.from))
}

/// Crying and visits, by settling.
fn add_up(night: &Night, settlings: &mut [Settling]) {
    let mut visits: BTreeMap<u32, Vec<&CheckIn>> = BTreeMap::new();
    for row in night.check_ins().iter().filter(|row| row.entered.is_some()) {
        visits.entry(row.settling.unwrap_or(1)).or_default().push(row);
    }
    for settling in settlings {
        for cry in night.cries().iter().filter(|cry| cry.settling == settling.number) {
            let to = cry.to.or(night.last_said()).unwrap_or(cry.from);
            let length = to.since(cry.from).max(0);
            settling.crying.total += length;
            *match cry.level {
                CryLevel::Grizzle => &mut settling.crying.grizzle,
                CryLevel::Protest => &mut settling.crying.protest,
                CryLevel::Hard => &mut settling.crying.hard,
                CryLevel::Different => &mut settling.crying.different,
            } += length;
        }
        let rows = visits.remove(&settling.number).unwrap_or_default();
        settling.check_ins = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        settling.in_room_s =
            rows.iter().filter_map(|row| Some(row.left?.since(row.entered?))).sum();
    }
}
