//! An evening made from a seed: the children, their plans, and everything that will happen.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use lullwatch_core::age::corrected_months;
use lullwatch_core::method::{Family, Tonight, catalogue};
use lullwatch_core::plan::{OnGrizzle, OnNewWaking, OnQuiet, Severity, WaitStarts};
use lullwatch_core::{Child, ChildId, MethodId, NightHead, NightId, NightKind, Plan, Settings};
use uuid::Uuid;

use crate::random::Random;
use crate::step::{Step, steps};

/// Zones whose clocks change, in both halves of the year, by half hours, in Ramadan, or not at all.
const ZONES: [&str; 10] = [
    "America/New_York",
    "Europe/Berlin",
    "Europe/London",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "America/Santiago",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
    "UTC",
];

/// One evening. Nothing more is decided by chance once it is made.
#[derive(Clone, Debug)]
pub struct Evening {
    pub seed: u64,
    /// When the first child is put down.
    pub begins: Timestamp,
    /// One night, or two of twins.
    pub heads: Vec<NightHead>,
    pub families: Vec<Family>,
    pub steps: Vec<Step>,
    /// Every slice is looked at, and none is left out for speed.
    pub slice_by_slice: bool,
}

impl Evening {
    pub fn of(seed: u64) -> Evening {
        let mut random = Random::of(seed);
        let zone = *random.pick(&ZONES);
        let begins = begins(zone, &mut random);
        let twins = if random.one_in(5) { 2 } else { 1 };
        let mut families = Vec::new();
        let heads: Vec<NightHead> = (0..twins)
            .map(|number| {
                let (head, family) = head(number, zone, begins, &mut random);
                families.push(family);
                head
            })
            .collect();
        let slice_by_slice = random.one_in(25);
        let steps = steps(heads.len(), slice_by_slice, &mut random);
        Evening { seed, begins, heads, families, steps, slice_by_slice }
    }
}

/// Often the evening before the clocks change; at any fraction of a second.
fn begins(zone: &str, random: &mut Random) -> Timestamp {
    let zone = TimeZone::get(zone).unwrap();
    let mut day = Date::constant(2026, 1, 1).checked_add(random.range(0, 364).days()).unwrap();
    if random.one_in(2) {
        let from = day.to_zoned(zone.clone()).unwrap().timestamp();
        if let Some(change) = zone.following(from).next() {
            let at = change.timestamp().to_zoned(zone.clone()).date();
            day = at.checked_sub(random.range(0, 1).days()).unwrap();
        }
    }
    let hour = *random.pick(&[18, 19, 19, 20, 21, 23, 0, 1, 2, 6, 13]);
    let (minute, second) = (random.range(0, 59), random.range(0, 59));
    let at = day.at(hour, i8::try_from(minute).unwrap(), i8::try_from(second).unwrap(), 0);
    let at = zone.to_ambiguous_zoned(at);
    let at = if random.one_in(2) { at.earlier() } else { at.later() };
    let ms = if random.one_in(2) { 0 } else { random.range(0, 999) };
    at.unwrap().timestamp().checked_add(ms.milliseconds()).unwrap()
}

fn head(number: u32, zone: &str, begins: Timestamp, random: &mut Random) -> (NightHead, Family) {
    let day = begins.to_zoned(TimeZone::get(zone).unwrap()).date();
    let child = Child {
        id: ChildId(Uuid::from_u128(10 + u128::from(number))),
        name: "A".into(),
        born: day.checked_sub(random.range(0, 1900).days()).unwrap(),
        weeks_early: if random.one_in(4) { random.small(0, 18) } else { 0 },
        zone: zone.into(),
        health_concern: false,
    };
    let plan = plan(&child, day, random);
    let method = lullwatch_core::method::find(&plan.method.0).unwrap();
    let tonight = Tonight {
        number: plan.next_night,
        months: Some(corrected_months(child.born, child.weeks_early, day)),
        stage: plan.stage,
        bedtime: random.maybe(2, clock_time),
        awakenings: (0..random.range(0, 4)).map(|_| clock_time(random)).collect(),
    };
    let mut rules = plan.rules(method, &tonight);
    // Nothing more is drawn for it: seeds that have found something keep their evenings.
    rules.waits_once |= !rules.waits_s.is_empty() && plan.next_night.is_multiple_of(7);
    let head = NightHead {
        id: NightId(Uuid::from_u128(20 + u128::from(number))),
        child: child.id,
        method: plan.method.clone(),
        number: plan.next_night,
        kind: if random.one_in(6) { NightKind::Nap } else { NightKind::Night },
        zone: zone.into(),
        settings: plan.settings,
        rules,
        plan_version: plan.version,
    };
    (head, method.family)
}

/// A plan that passes the check: tried until one does, in the end without a method.
fn plan(child: &Child, day: Date, random: &mut Random) -> Plan {
    let tried = (0..20).find_map(|_| {
        let method = random.pick(catalogue());
        let mut plan = Plan::of(child.id, method.id.clone());
        plan.next_night = random.small(1, 30);
        plan.clinician_confirmed = !random.one_in(4);
        plan.settings = settings(random);
        if method.stages.is_some() {
            plan.stage = random.maybe(2, |random| random.small(1, 4));
        }
        let changes = &mut plan.changes;
        changes.waits_s = random.maybe(4, waits);
        changes.visit_max_s = random.maybe(4, |random| random.small(1, 900));
        changes.nap_cap_s = random.maybe(4, |random| random.small(60, 14_400));
        // A wait before the first pick-up, where the method has none of its own.
        changes.first_pick_up_s =
            (method.family == Family::PickingUp).then_some(plan.next_night % 4 * 45);
        let refused = |plan: &Plan| {
            plan.problems(child, day).iter().any(|it| it.severity == Severity::Refused)
        };
        (!refused(&plan)).then_some(plan)
    });
    tried.unwrap_or_else(|| Plan::of(child.id, MethodId("log-only".into())))
}

fn settings(random: &mut Random) -> Settings {
    Settings {
        wait_starts: *random.pick(&[
            WaitStarts::PutDown,
            WaitStarts::PutDown,
            WaitStarts::FirstCry,
        ]),
        on_quiet: *random.pick(&[OnQuiet::Hold, OnQuiet::Hold, OnQuiet::Continue, OnQuiet::Reset]),
        on_new_waking: *random.pick(&[
            OnNewWaking::FirstWait,
            OnNewWaking::Continue,
            OnNewWaking::LongestWait,
        ]),
        on_grizzle: *random.pick(&[OnGrizzle::AsCrying, OnGrizzle::AsQuiet]),
        earliest_rise: random.maybe(3, clock_time),
        crying_limit_s: random.maybe(3, |random| random.small(300, 14_400)),
        pause_rings_s: random.maybe(2, |random| random.small(60, 3600)),
    }
}

/// Nights whose waits grow.
fn waits(random: &mut Random) -> Vec<Vec<u32>> {
    let mut row: Vec<u32> = (0..random.range(1, 4)).map(|_| random.small(1, 900)).collect();
    (0..random.range(1, 4))
        .map(|_| {
            row.iter_mut().for_each(|wait| *wait += random.small(0, 300));
            row.clone()
        })
        .collect()
}

fn clock_time(random: &mut Random) -> Time {
    let part = |value: i64| i8::try_from(value).unwrap();
    Time::constant(part(random.range(0, 23)), part(random.range(0, 59)), 0, 0)
}
