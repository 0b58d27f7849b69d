//! What each family of methods shows: in the evening, and in a running night.

use lullwatch_core::method::Family;
use lullwatch_core::method::parts::{Advance, Presence, Range, Stages};
use lullwatch_core::next::{self, AwakeningPlan, PastNight, SinceNoon, WhyBedtime};
use lullwatch_core::night::{Hold, Live};
use lullwatch_core::plan::{Lifting, NightRules};
use lullwatch_core::{Method, Night, NightKind, NightTime, Plan, method};

use super::tonight::hour;
use super::{clock, code};
use crate::messages::{
    AwakeningTime, AwakeningsTonight, BedtimeTonight, HoldLimit, NightGuide, PathPoint,
    PickingUpView, PresenceTonight, PresenceView, ScaleMark, SoothingStep, SoothingView,
    TonightGuide,
};

/// So many evenings of a moving bedtime are drawn.
const PATH_EVENINGS: usize = 21;

/// What the family adds before put-down.
pub(super) fn tonight(
    plan: &Plan,
    method: &Method,
    rules: &NightRules,
    past: &[PastNight],
    kind: NightKind,
) -> TonightGuide {
    let until = method.wakings_as_before_until.as_ref().map(|it| it.value);
    let checks = || TonightGuide::Checks {
        wakings_as_before_until: until.filter(|until| plan.next_night <= *until),
    };
    let is_nap = kind == NightKind::Nap;
    match method.family {
        // These are about the evening and the night: a nap is only logged.
        Family::BedtimeFading | Family::PositiveRoutines | Family::ScheduledAwakenings
            if is_nap =>
        {
            TonightGuide::LogOnly
        }
        Family::GrowingChecks | Family::FixedChecks | Family::TwoStep => checks(),
        Family::Presence => {
            method.stages.as_ref().zip(rules.presence).map_or_else(checks, |(stages, presence)| {
                TonightGuide::Presence(presence_tonight(plan, stages, presence, rules))
            })
        }
        Family::PickingUp => TonightGuide::PickingUp(hold_limit(rules.lifting.unwrap_or_default())),
        Family::Soothing => {
            let [least_min, most_min] = whole_minutes_of(rules.after_calm_s);
            TonightGuide::Soothing { least_min, most_min }
        }
        Family::NoChecks => TonightGuide::NoChecks,
        Family::BedtimePass => TonightGuide::Pass { cards: rules.cards },
        Family::BedtimeFading | Family::PositiveRoutines => {
            TonightGuide::Bedtime(bedtime(plan, method, past))
        }
        Family::ScheduledAwakenings => {
            let before = plan.changes.awakening_before_min;
            let state = next::awakenings(method, before, past);
            state.map_or_else(checks, |state| TonightGuide::Awakenings(awakenings(&state)))
        }
        Family::BedtimeOnly => TonightGuide::BedtimeOnly {
            routine_min: method.routine.as_ref().map(|routine| routine.minutes.value),
        },
        Family::LogOnly => TonightGuide::LogOnly,
    }
}

/// What the family adds to a running night.
pub(super) fn night(night: &Night, live: &Live, room_sharing: bool) -> NightGuide {
    let rules = &night.head().rules;
    let family = method::find(&night.head().method.0).map_or(Family::LogOnly, |it| it.family);
    match family {
        Family::GrowingChecks | Family::FixedChecks | Family::TwoStep => NightGuide::Checks,
        Family::Presence => match rules.presence {
            Some(presence) => NightGuide::Presence(presence_view(
                presence,
                rules.stage.unwrap_or(1),
                stages_of(night),
                room_sharing,
            )),
            None => NightGuide::Checks,
        },
        Family::PickingUp => NightGuide::PickingUp(picking_up(night, live)),
        Family::Soothing => NightGuide::Soothing(soothing(rules, live)),
        Family::NoChecks => NightGuide::NoChecks,
        Family::BedtimePass => NightGuide::Pass {
            cards: rules.cards,
            used: night.cards_used(),
            used_at: night
                .card_visits()
                .last()
                .and_then(|row| row.entered)
                .map(|at| clock(night, night.utc(at))),
        },
        Family::BedtimeFading | Family::PositiveRoutines => {
            let until = night
                .put_down()
                .zip(rules.bedtime.and_then(|bedtime| bedtime.within_s))
                .filter(|_| night.sleeps().is_empty() && night.head().kind == NightKind::Night)
                .map(|(put_down, within_s)| put_down.plus(i64::from(within_s)));
            let soon_until = until.map(|at| clock(night, night.utc(at)));
            NightGuide::Bedtime { soon_until }
        }
        Family::ScheduledAwakenings => NightGuide::Awakenings {
            next: live.next_awakening().map(|it| clock(night, night.utc(it.at))),
            logging: rules.awakenings.is_empty(),
        },
        Family::BedtimeOnly => NightGuide::BedtimeOnly,
        Family::LogOnly => NightGuide::LogOnly,
    }
}

fn stages_of(night: &Night) -> Option<&'static Stages> {
    method::find(&night.head().method.0).and_then(|method| method.stages.as_ref())
}

fn presence_view(
    presence: Presence,
    stage: u32,
    stages: Option<&Stages>,
    room_sharing: bool,
) -> PresenceView {
    let step = stages.and_then(|stages| stages.step_cm.as_ref()).filter(|_| presence.moves);
    PresenceView {
        place: code(&presence.place),
        in_room: presence.place.is_in_room(),
        touch: presence.touch.as_ref().map(code),
        voice: presence.voice.as_ref().map(code),
        moves: presence.moves,
        step_cm: step.map(|step| step.value.into()),
        stage,
        stages: stages.map_or(1, Stages::last),
        room_sharing,
    }
}

fn presence_tonight(
    plan: &Plan,
    stages: &Stages,
    presence: Presence,
    rules: &NightRules,
) -> PresenceTonight {
    let stage = rules.stage.unwrap_or(1);
    let by_criterion = stages.advance == Advance::Criterion;
    let extra = plan.extra_night_at.is_some();
    // Nights from tonight on that the calendar gives to this stage.
    let left = (plan.next_night..).take_while(|night| {
        stage < stages.last() && !by_criterion && !extra && stages.stage_of(*night) == stage
    });
    let next = stages.get(stage + 1).filter(|_| stage < stages.last());
    PresenceTonight {
        now: presence_view(presence, stage, Some(stages), plan.changes.room_sharing),
        by_criterion,
        nights_left: u32::try_from(left.count()).ok().filter(|nights| *nights > 0),
        next_place: next.map(|stage| code(&stage.presence.value.place)),
        dropped_feed_adds: stages.dropped_feed_nights.is_some() && !extra,
    }
}

fn hold_limit(lifting: Lifting) -> HoldLimit {
    HoldLimit {
        least_min: lifting.hold_max_s.map(|hold| hold.least / 60),
        most_min: lifting.hold_max_s.map(|hold| hold.most / 60),
        mostly_hand: lifting.mostly_hand,
    }
}

fn whole_minutes_of(range: Option<Range>) -> [u32; 2] {
    range.map_or([0, 0], |range| [range.least / 60, range.most / 60])
}

fn whole_minutes(seconds: i64) -> u32 {
    u32::try_from(seconds / 60).unwrap_or_default()
}

fn picking_up(night: &Night, live: &Live) -> PickingUpView {
    let limit = night.head().rules.lifting.unwrap_or_default();
    let held = live.picked_up;
    let held_s = held.map_or(0, |since| live.now.since(since));
    let most = limit.hold_max_s.map(|hold| i64::from(hold.most));
    let length = |hold: &Hold| hold.to.unwrap_or(live.now).since(hold.from);
    PickingUpView {
        limit: hold_limit(limit),
        held_since: held.map(|since| clock(night, night.utc(since))),
        held_min: whole_minutes(held_s),
        held_long: held.is_some() && most.is_some_and(|most| most > 0 && held_s >= most),
        count: night.pick_ups(),
        total_min: whole_minutes(night.holds().iter().map(length).sum()),
    }
}

fn soothing(rules: &NightRules, live: &Live) -> SoothingView {
    let [least_min, most_min] = whole_minutes_of(rules.after_calm_s);
    let since: Option<NightTime> = live.current().and_then(|settling| settling.quiet);
    let calm_min = since.map_or(0, |since| whole_minutes(live.now.since(since)));
    let step = match since {
        None => SoothingStep::Soothe,
        Some(_) if calm_min >= most_min => SoothingStep::StepBack,
        Some(_) if calm_min >= least_min => SoothingStep::Slower,
        Some(_) => SoothingStep::GoOn,
    };
    SoothingView { step, calm_min, least_min, most_min }
}

fn awakenings(plan: &AwakeningPlan) -> AwakeningsTonight {
    let told = |state: &str| AwakeningsTonight {
        state: state.into(),
        logged: 0,
        needed: 0,
        times: Vec::new(),
        dropped: 0,
    };
    match plan {
        AwakeningPlan::Baseline { logged, needed } => {
            AwakeningsTonight { logged: *logged, needed: *needed, ..told("baseline") }
        }
        AwakeningPlan::NoneUsual => told("none_usual"),
        AwakeningPlan::Done => told("done"),
        AwakeningPlan::Times { at, usual, dropped, .. } => AwakeningsTonight {
            times: at
                .iter()
                .zip(usual)
                .map(|(wake, usual)| AwakeningTime {
                    wake: hour(wake.time()),
                    usual: hour(usual.time()),
                })
                .collect(),
            dropped: *dropped,
            ..told("times")
        },
    }
}

fn bedtime(plan: &Plan, method: &Method, past: &[PastNight]) -> BedtimeTonight {
    let next = next::bedtime(method, plan.next_night, &plan.days, past);
    let (why, n) = match next.map(|next| next.why) {
        None => (None, 0),
        Some(WhyBedtime::TrueSleepTime { nights }) => (Some("true_sleep_time"), nights),
        Some(WhyBedtime::LaterThanUsual { minutes }) => (Some("later_than_usual"), minutes),
        Some(WhyBedtime::AsleepSoon { minutes }) => (Some("asleep_soon"), minutes),
        Some(WhyBedtime::NotSoon { minutes }) => (Some("not_soon"), minutes),
        Some(WhyBedtime::AtLatest) => (Some("at_latest"), 0),
        Some(WhyBedtime::Reached) => (Some("reached"), 0),
        Some(WhyBedtime::SameAgain) => (Some("same_again"), 0),
        Some(WhyBedtime::ThisWeek) => (Some("this_week"), 0),
        Some(WhyBedtime::NewWeek { minutes }) => (Some("new_week"), minutes),
    };
    let own =
        past.iter().filter(|night| night.method == method.id && night.kind == NightKind::Night);
    let mut evenings: Vec<_> =
        own.map(|night| (night.evening.to_string(), night.bedtime, night.asleep)).collect();
    evenings.extend(next.map(|next| (String::new(), next.at, None)));
    let evenings = evenings.split_off(evenings.len().saturating_sub(PATH_EVENINGS));
    let wished = plan.days.bedtime.map(SinceNoon::from);
    let shown = evenings
        .iter()
        .flat_map(|(_, bedtime, asleep)| [Some(*bedtime), *asleep])
        .chain([wished])
        .flatten();
    let scale = Scale::over(shown);
    BedtimeTonight {
        at: next.map(|next| hour(next.at.time())),
        why: why.map(str::to_owned),
        n,
        within_min: method.fading.as_ref().map(|fading| fading.within.value),
        routine_min: method.routine.as_ref().map(|routine| routine.minutes.value),
        wished: plan.days.bedtime.map(hour),
        usual: plan.days.usual_bedtime.map(hour),
        rise: plan.days.rise.map(hour),
        path: evenings
            .into_iter()
            .map(|(evening, bedtime, asleep)| PathPoint {
                evening,
                bedtime: hour(bedtime.time()),
                bedtime_at: scale.at(bedtime),
                asleep: asleep.map(|asleep| hour(asleep.time())),
                asleep_at: asleep.map(|asleep| scale.at(asleep)),
            })
            .collect(),
        scale: scale.marks(),
        wished_at: wished.map(|wished| scale.at(wished)),
    }
}

/// Times of day down the side of a drawing, on half hours.
struct Scale {
    from: u32,
    to: u32,
}

const HALF_HOUR: u32 = 30;

impl Scale {
    fn over(times: impl Iterator<Item = SinceNoon>) -> Scale {
        let minutes: Vec<u32> = times.map(SinceNoon::minutes).collect();
        let from = minutes.iter().min().copied().unwrap_or_default() / HALF_HOUR * HALF_HOUR;
        let to = minutes.iter().max().copied().unwrap_or_default().div_ceil(HALF_HOUR) * HALF_HOUR;
        Scale { from, to: to.max(from + HALF_HOUR) }
    }

    /// Percent from above.
    fn at(&self, time: SinceNoon) -> f64 {
        let part = time.minutes().saturating_sub(self.from);
        f64::from(part) * 100.0 / f64::from(self.to - self.from)
    }

    fn marks(&self) -> Vec<ScaleMark> {
        let noon = SinceNoon::from(jiff::civil::Time::constant(12, 0, 0, 0));
        (self.from..=self.to)
            .step_by(30)
            .map(|minute| {
                let time = noon.plus(i64::from(minute));
                ScaleMark { at: self.at(time), time: hour(time.time()) }
            })
            .collect()
    }
}
