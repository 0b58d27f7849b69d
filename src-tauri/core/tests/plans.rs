//! What is wrong with a plan, and that a plan without a refusal has rules to run by.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::Told;
use jiff::civil::{Date, Time, date, time};
use lullwatch_core::method::{Family, Tonight, catalogue, find};
use lullwatch_core::plan::{
    Changes, Days, FeedWindow, OnNewWaking, OnQuiet, Problem, ProblemCode, Severity, Step, Window,
    Words,
};
use lullwatch_core::{Action, Child, ChildId, MethodId, NightKind, Plan, Settings};
use proptest::prelude::*;
use uuid::Uuid;

const DAY: Date = date(2026, 11, 23);

/// Nine months old on [`DAY`].
fn child() -> Child {
    let born = date(2026, 2, 1);
    Child {
        id: ChildId(Uuid::nil()),
        name: "A".into(),
        born,
        weeks_early: 0,
        zone: "UTC".into(),
        health_concern: false,
    }
}

fn plan(method: &str) -> Plan {
    Plan::of(child().id, MethodId(method.into()))
}

/// The problems of a changed plan, as `field code detail`.
fn told(method: &str, change: impl FnOnce(&mut Plan)) -> Vec<String> {
    told_of(&child(), method, change)
}

fn told_of(child: &Child, method: &str, change: impl FnOnce(&mut Plan)) -> Vec<String> {
    let mut plan = plan(method);
    change(&mut plan);
    plan.problems(child, DAY).iter().map(line).collect()
}

fn line(problem: &Problem) -> String {
    let detail = problem.detail.as_deref().map(|detail| format!(" {detail}")).unwrap_or_default();
    format!("{} {}{detail}", problem.field, problem.code.word())
}

fn window(from: (i8, i8), to: (i8, i8)) -> Window {
    Window { from: time(from.0, from.1, 0, 0), to: time(to.0, to.1, 0, 0) }
}

fn feed(from: (i8, i8), to: (i8, i8)) -> FeedWindow {
    FeedWindow { window: window(from, to), amount_ml: None, minutes: None }
}

const NONE: [&str; 0] = [];

#[test]
fn a_plan_that_changes_nothing_has_no_problem_where_its_method_is_offered() {
    for method in catalogue() {
        let months = method.from_months.as_ref().map_or(6, |months| months.value.max(6));
        let born = DAY.checked_sub(jiff::Span::new().months(months).days(3)).unwrap();
        let child = Child { born, ..child() };
        let found = told_of(&child, &method.id.0, |_| {});
        let too_old = method.to_months.as_ref().is_some_and(|to| to.value < months);
        assert!(found.is_empty() || (too_old && found.len() == 1), "{}: {found:?}", method.id);
    }
}

#[test]
fn waits_are_between_a_second_and_two_hours_in_a_table_of_bounded_size() {
    let table: &[(&[&[u32]], &[&str])] = &[
        (&[&[1], &[7200]], &NONE),
        (&[&[0, 60]], &["waits[0][0] wait-zero"]),
        (&[&[60], &[60], &[60, 7201]], &["waits[2][1] wait-too-long 7201"]),
        (&[&[u32::MAX, 0]], &["waits[0][0] wait-too-long 4294967295", "waits[0][1] wait-zero"]),
        (&[&[60], &[]], &["waits[1] waits-empty-night"]),
        (&[], &["waits waits-no-nights"]),
        (&[&[60; 20][..]; 60], &NONE),
        (&[&[60; 21]], &["waits[0] waits-many-in-night 20"]),
        (&[&[60][..]; 61], &["waits waits-many-nights 60"]),
    ];
    for (rows, wanted) in table {
        let rows: Vec<Vec<u32>> = rows.iter().map(|row| row.to_vec()).collect();
        let found = told("ferber-2006", |plan| plan.changes.waits_s = Some(rows.clone()));
        assert_eq!(&found, wanted, "{rows:?}");
    }
}

#[test]
fn waits_that_get_shorter_are_told_at_the_first_of_them() {
    let table: &[(&[&[u32]], &[&str])] = &[
        (&[&[180, 300, 600], &[180, 300, 600]], &NONE),
        (&[&[180, 300, 600], &[300, 300]], &["waits[1][1] wait-shorter 2"]),
        (&[&[180, 300], &[120, 240], &[300]], &["waits[1][0] wait-shorter 2"]),
        (&[&[300], &[300, 240]], &["waits[1][1] wait-shorter 2"]),
    ];
    for (rows, wanted) in table {
        let rows: Vec<Vec<u32>> = rows.iter().map(|row| row.to_vec()).collect();
        let found = told("ferber-2006", |plan| plan.changes.waits_s = Some(rows.clone()));
        assert_eq!(&found, wanted, "{rows:?}");
    }
}

#[test]
fn caps_and_limits_have_bounds() {
    type Set = fn(&mut Plan, u32);
    let table: [(Set, u32, u32, &str); 4] = [
        (|plan, it| plan.changes.visit_max_s = Some(it), 1, 7200, "visit_max_s visit-range"),
        (|plan, it| plan.changes.nap_cap_s = Some(it), 60, 14_400, "nap_cap_s nap-cap-range"),
        (
            |plan, it| plan.settings.crying_limit_s = Some(it),
            300,
            14_400,
            "crying_limit_s crying-limit-range",
        ),
        (|plan, it| plan.settings.pause_rings_s = Some(it), 60, 3600, "pause_rings_s pause-range"),
    ];
    for (set, least, most, wanted) in table {
        for (value, is_possible) in
            [(0, false), (least - 1, false), (least, true), (most, true), (most + 1, false)]
        {
            // A method without waits: no limit is shorter than they are.
            let found = told("chair", |plan| set(plan, value));
            let wanted: &[&str] = if is_possible { &[] } else { &[wanted] };
            assert_eq!(found, wanted, "{value}");
        }
    }
}

#[test]
fn a_crying_limit_that_one_row_exceeds_is_told_with_its_night() {
    let limit = |limit_s| move |plan: &mut Plan| plan.settings.crying_limit_s = Some(limit_s);
    assert_eq!(told("ferber-2006", limit(3600)), ["crying_limit_s crying-limit-short 6"]);
    assert_eq!(told("ferber-2006", limit(75 * 60)), NONE, "20 + 25 + 30 is just as long");
    assert_eq!(told("controlled-comforting", limit(1800)), NONE);
    let own = |plan: &mut Plan| {
        plan.settings.crying_limit_s = Some(600);
        plan.changes.waits_s = Some(vec![vec![300], vec![300, 301]]);
    };
    assert_eq!(told("ferber-2006", own), ["crying_limit_s crying-limit-short 2"]);
    assert_eq!(ProblemCode::CryingLimitShort.severity(), Severity::Told);
}

#[test]
fn the_method_is_one_that_the_child_may_have() {
    assert_eq!(told("ferber", |_| {}), ["method method-unknown ferber"]);
    let aged = |born: Date| Child { born, ..child() };
    let young = aged(date(2026, 8, 1));
    assert_eq!(told_of(&young, "ferber-2006", |_| {}), ["method too-young 6"]);
    assert_eq!(told_of(&young, "log-only", |_| {}), NONE);
    let old = aged(date(2024, 8, 1));
    assert_eq!(told_of(&old, "controlled-comforting", |_| {}), ["method too-old 24"]);
    let five = aged(date(2026, 6, 20));
    let needed = ["clinician_confirmed clinician-needed"];
    assert_eq!(told_of(&five, "bedtime-only", |_| {}), needed);
    assert_eq!(told_of(&five, "bedtime-only", |plan| plan.clinician_confirmed = true), NONE);
    // Born at 31 weeks and some days.
    let early = Child { weeks_early: 8, ..child() };
    assert_eq!(told_of(&early, "ferber-2006", |_| {}), needed);
    let concern = Child { health_concern: true, ..child() };
    assert_eq!(told_of(&concern, "ferber-2006", |_| {}), needed);
    assert_eq!(told_of(&concern, "ferber-2006", |plan| plan.clinician_confirmed = true), NONE);
    assert_eq!(told_of(&concern, "log-only", |_| {}), NONE);
}

#[test]
fn waits_of_ones_own_do_not_pass_the_age_gate_by() {
    let waits = |plan: &mut Plan| {
        plan.clinician_confirmed = true;
        plan.changes.waits_s = Some(vec![vec![300]]);
    };
    let five = Child { born: date(2026, 6, 20), ..child() };
    assert_eq!(told_of(&five, "bedtime-only", waits), ["waits too-young 6"]);
    assert_eq!(told_of(&five, "log-only", waits), ["waits waits-not-for-log"]);
    assert_eq!(told("log-only", waits), ["waits waits-not-for-log"], "at any age");
    assert_eq!(told("bedtime-only", waits), NONE);
}

#[test]
fn a_child_is_born_and_not_earlier_than_any() {
    let tomorrow = Child { born: date(2026, 11, 24), ..child() };
    assert_eq!(told_of(&tomorrow, "log-only", |_| {}), ["born birth-date-future"]);
    let early = Child { weeks_early: 19, ..child() };
    assert_eq!(told_of(&early, "log-only", |_| {}), ["weeks_early weeks-early-range"]);
}

#[test]
fn stages_are_those_of_the_method() {
    let stage = |stage| move |plan: &mut Plan| plan.stage = Some(stage);
    assert_eq!(told("ferber-2006", stage(1)), ["stage stage-none"]);
    assert_eq!(told("chair", stage(0)), ["stage stage-range 5"]);
    assert_eq!(told("chair", stage(5)), NONE);
    assert_eq!(told("chair", stage(6)), ["stage stage-range 5"]);
    let extra = |plan: &mut Plan| plan.extra_night_at = Some(9);
    assert_eq!(told("chair", extra), ["extra_night_at stage-range 5"]);
}

#[test]
fn nights_are_counted_from_1_to_999() {
    for (night, wanted) in [(0, true), (1, false), (999, false), (1000, true), (u32::MAX, true)] {
        let found = told("log-only", |plan| plan.next_night = night);
        assert_eq!(found == ["next_night night-range"], wanted, "{night}: {found:?}");
    }
}

#[test]
fn the_distance_before_a_waking_is_in_the_methods_range() {
    let before = |minutes| move |plan: &mut Plan| plan.changes.awakening_before_min = Some(minutes);
    for (minutes, is_possible) in [(14, false), (15, true), (60, true), (61, false)] {
        let found = told("scheduled-awakenings", before(minutes));
        assert_eq!(found.is_empty(), is_possible, "{found:?}");
    }
    let wanted = ["awakening_before_min awakening-range 15–60"];
    assert_eq!(told("scheduled-awakenings", before(0)), wanted);
    assert_eq!(told("chair", before(20)), ["awakening_before_min awakening-unused"]);
}

#[test]
fn a_feed_by_day_is_refused_where_the_plan_says_when_the_day_is() {
    let told_at = |from, to, rise: bool| {
        told("log-only", |plan| {
            plan.feeds = vec![feed(from, to)];
            plan.days.bedtime = Some(time(19, 30, 0, 0));
            plan.settings.earliest_rise = rise.then_some(time(6, 0, 0, 0));
        })
    };
    let by_day = ["feeds[0] feed-by-day 06:00–19:30"];
    for (from, to, is_refused) in [
        ((10, 0), (11, 0), true),
        ((6, 0), (19, 30), true),
        ((19, 0), (19, 30), true),
        ((19, 0), (19, 31), false),
        ((5, 59), (6, 30), false),
        ((19, 30), (20, 0), false),
        ((23, 0), (1, 0), false),
        ((18, 0), (7, 0), false),
    ] {
        let found = told_at(from, to, true);
        assert_eq!(found, if is_refused { &by_day[..] } else { &NONE[..] }, "{from:?} {to:?}");
        assert_eq!(told_at(from, to, false), NONE, "nobody said when the day begins");
    }
}

#[test]
fn feeds_open_and_overlap_no_other_past_midnight_too() {
    let feeds = |feeds: Vec<FeedWindow>| told("log-only", |plan| plan.feeds = feeds);
    assert_eq!(feeds(vec![feed((23, 0), (1, 0)), feed((1, 0), (2, 0))]), NONE);
    let shut = feeds(vec![feed((2, 0), (2, 0)), feed((1, 0), (3, 0))]);
    assert_eq!(shut, ["feeds[0] feed-never-opens"]);
    let wanted = ["feeds[1] feed-overlaps 23:00–01:00"];
    for other in [
        feed((0, 30), (2, 0)),
        feed((22, 0), (23, 1)),
        feed((22, 0), (4, 0)),
        feed((23, 30), (0, 10)),
        feed((23, 0), (1, 0)),
    ] {
        assert_eq!(feeds(vec![feed((23, 0), (1, 0)), other]), wanted, "{other:?}");
    }
}

#[test]
fn naps_open() {
    let naps = vec![window((9, 0), (10, 0)), window((13, 0), (13, 0))];
    let found = told("log-only", |plan| plan.days.naps = naps);
    assert_eq!(found, ["naps[1] nap-never-opens"]);
}

#[test]
fn texts_have_4000_letters_at_most() {
    let just: String = "ä".repeat(4000);
    let over = format!("{just}x");
    assert_eq!(told("log-only", |plan| plan.words.goal = just.clone()), NONE);
    let found = told("log-only", |plan| {
        plan.words.when_away = over.clone();
        plan.step = Some(Step { from: 1, to: 2, reason: over });
    });
    let wanted = ["words.when_away text-too-long 4000", "step.reason text-too-long 4000"];
    assert_eq!(found, wanted);
}

#[test]
fn a_review_comes_after_the_start() {
    let review = |day: Date| {
        told("log-only", |plan| {
            plan.started = Some(DAY);
            plan.review_on = Some(day);
        })
    };
    assert_eq!(review(date(2026, 11, 22)), ["review_on review-before-start 2026-11-23"]);
    assert_eq!(review(DAY), NONE);
}

#[test]
fn a_plan_older_than_its_methods_course_is_told() {
    // Ferber: done in 7 to 14 nights.
    assert_eq!(told("ferber-2006", |plan| plan.next_night = 15), NONE);
    let found = told("ferber-2006", |plan| plan.next_night = 16);
    assert_eq!(found, ["next_night course-over 14"]);
    let held = |started| {
        told("ferber-2006", |plan| {
            plan.held = true;
            plan.started = Some(started);
        })
    };
    assert_eq!(held(date(2026, 11, 9)), NONE);
    assert_eq!(held(date(2026, 11, 8)), ["started course-over 14"]);
    assert_eq!(held(date(2030, 1, 1)), NONE, "still to come");
    let weeks = told("scheduled-awakenings", |plan| plan.next_night = 58);
    assert_eq!(weeks, ["next_night course-over 56"]);
    assert_eq!(told("log-only", |plan| plan.next_night = 900), NONE);
    assert!(find("log-only").unwrap().course.done_nights.is_empty());
    let chair =
        |born, night| told_of(&Child { born, ..child() }, "chair", |plan| plan.next_night = night);
    assert_eq!(chair(date(2025, 6, 1), 12), ["next_night course-over 10"], "17 months");
    assert_eq!(chair(date(2025, 5, 1), 12), NONE, "18 months");
    assert_eq!(chair(date(2025, 5, 1), 23), ["next_night course-over 21"]);
}

#[test]
fn a_wait_before_the_first_pick_up_is_for_picking_up_and_from_six_months_on() {
    let first = |method: &str, born, seconds| {
        told_of(&Child { born, ..child() }, method, |plan| {
            plan.clinician_confirmed = true;
            plan.changes.first_pick_up_s = Some(seconds);
        })
    };
    let (five, nine) = (date(2026, 6, 1), date(2026, 2, 1));
    assert_eq!(first("pick-up-put-down", nine, 120), NONE);
    assert_eq!(first("pick-up-put-down", nine, 1801), ["first_pick_up_s first-pick-up-range"]);
    assert_eq!(first("pick-up-put-down", five, 1), ["first_pick_up_s too-young 6"]);
    assert_eq!(first("pick-up-put-down", five, 0), NONE);
    assert_eq!(first("chair", nine, 120), ["first_pick_up_s first-pick-up-unused"]);
}

#[test]
fn a_code_is_written_as_it_reads() {
    for code in ProblemCode::ALL {
        assert_eq!(serde_json::to_value(code).unwrap(), code.word());
    }
}

fn any_time() -> impl Strategy<Value = Time> {
    (0..24_i8, 0..60_i8).prop_map(|(hour, minute)| time(hour, minute, 0, 0))
}

fn any_window() -> impl Strategy<Value = Window> {
    (any_time(), any_time()).prop_map(|(from, to)| Window { from, to })
}

fn any_date() -> impl Strategy<Value = Date> {
    prop_oneof![
        Just(Date::MIN),
        Just(Date::MAX),
        Just(Date::ZERO),
        (2020..2030_i16, 1..=12_i8, 1..=28_i8)
            .prop_map(|(year, month, day)| date(year, month, day)),
    ]
}

/// Numbers that are often possible, and often at an edge.
fn any_number() -> impl Strategy<Value = u32> {
    prop_oneof![0..8_u32, 60..7300_u32, any::<u32>(), Just(u32::MAX)]
}

fn any_waits() -> impl Strategy<Value = Option<Vec<Vec<u32>>>> {
    let wait = prop_oneof![9 => 1..7200_u32, 1 => any_number()];
    let row = prop::collection::vec(wait, 0..23);
    prop::option::of(prop_oneof![
        prop::collection::vec(row, 0..5),
        prop::collection::vec(prop::collection::vec(1..7200_u32, 1..4), 1..63),
    ])
}

prop_compose! {
    fn any_changes()(
        waits_s in any_waits(),
        first_pick_up_s in prop::option::of(any_number()),
        visit_max_s in prop::option::of(any_number()),
        nap_cap_s in prop::option::of(any_number()),
        awakening_before_min in prop::option::of(any_number()),
        room_sharing in any::<bool>(),
    ) -> Changes {
        Changes { waits_s, first_pick_up_s, visit_max_s, nap_cap_s, awakening_before_min, room_sharing, reassurances: None, taper_from_night: None, taper_confirmed_on: None }
    }
}

prop_compose! {
    fn any_plan()(
        method in prop::sample::select(
            catalogue().iter().map(|it| it.id.0.clone()).chain([String::new()]).collect::<Vec<_>>()
        ),
        next_night in any_number(),
        crying_limit_s in prop::option::of(any_number()),
        pause_rings_s in prop::option::of(any_number()),
        clinician_confirmed in any::<bool>(),
        stage in prop::option::of(any_number()),
        extra_night_at in prop::option::of(any_number()),
        changes in any_changes(),
        naps in prop::collection::vec(any_window(), 0..3),
        feeds in prop::collection::vec(any_window(), 0..4),
        goal in ".{0,20}",
        started in prop::option::of(any_date()),
        review_on in prop::option::of(any_date()),
    ) -> Plan {
        Plan {
            next_night,
            settings: Settings { crying_limit_s, pause_rings_s, ..Settings::default() },
            clinician_confirmed,
            stage,
            extra_night_at,
            changes,
            days: Days { naps, ..Days::default() },
            feeds: feeds
                .into_iter()
                .map(|window| FeedWindow { window, amount_ml: None, minutes: None })
                .collect(),
            words: Words { goal, ..Words::default() },
            started,
            review_on,
            ..plan(&method)
        }
    }
}

prop_compose! {
    /// A plan that a family may well have kept: most numbers are possible, some are not.
    fn likely_plan()(
        method in prop::sample::select(catalogue()),
        next_night in 1..40_u32,
        waits_s in prop::option::of(prop::collection::vec(prop::collection::vec(1..7200_u32, 1..5), 1..4)),
        first_pick_up_s in prop::option::of(0..=1800_u32),
        visit_max_s in prop::option::of(1..=7200_u32),
        nap_cap_s in prop::option::of(60..14_000_u32),
        stage in prop::option::of(1..4_u32),
        extra_night_at in prop::option::weighted(0.1, 1..3_u32),
        crying_limit_s in prop::option::of(300..=14_400_u32),
        pause_rings_s in prop::option::of(60..=3600_u32),
        on_new_waking in prop::sample::select(vec![
            OnNewWaking::FirstWait, OnNewWaking::Continue, OnNewWaking::LongestWait,
        ]),
        on_quiet in prop::sample::select(vec![OnQuiet::Hold, OnQuiet::Continue, OnQuiet::Reset]),
        earliest_rise in prop::option::of(any_time()),
        feeds in prop::collection::vec(any_window(), 0..2),
    ) -> Plan {
        let staged = method.stages.is_some();
        Plan {
            next_night,
            settings: Settings {
                on_new_waking, on_quiet, earliest_rise, crying_limit_s, pause_rings_s,
                ..Settings::default()
            },
            clinician_confirmed: true,
            stage: stage.filter(|_| staged),
            extra_night_at: extra_night_at.filter(|_| staged),
            changes: Changes {
                // A log has no waits.
                waits_s: waits_s.filter(|_| method.family != Family::LogOnly),
                first_pick_up_s,
                visit_max_s,
                nap_cap_s,
                ..Changes::default()
            },
            feeds: feeds
                .into_iter()
                .map(|window| FeedWindow { window, amount_ml: None, minutes: None })
                .collect(),
            ..plan(&method.id.0)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_valid_plan_gives_a_night_that_ends(
        plan in likely_plan(),
        is_nap in prop::bool::weighted(0.2),
        asleep_after in 0..7200_i64,
        awake_for in 0..20_000_i64,
    ) {
        let method = find(&plan.method.0).unwrap();
        let from = method.from_months.as_ref().map_or(0, |from| from.value);
        let months = i64::from(from.max(6));
        let born = DAY.checked_sub(jiff::Span::new().months(months).days(3)).unwrap();
        let child = Child { born, ..child() };
        let refused = plan.problems(&child, DAY).iter().any(|it| it.severity == Severity::Refused);
        prop_assume!(!refused);
        let tonight = Tonight {
            months: Some(i32::try_from(months).unwrap()),
            stage: plan.extra_night_at.or(plan.stage),
            awakenings: vec![time(23, 0, 0, 0)],
            ..Tonight::night(plan.next_night)
        };
        let mut told = Told::with(|head| {
            head.method = method.id.clone();
            head.number = plan.next_night;
            head.kind = if is_nap { NightKind::Nap } else { NightKind::Night };
            head.settings = plan.settings;
            head.rules = plan.rules(method, &tonight);
        })
        .put_down();
        told.at(asleep_after, Action::Asleep { how: None });
        let woke = asleep_after + 3600;
        told.at(woke, Action::Woke).at(woke + awake_for, Action::Enter);
        told.at(woke + awake_for + 60, Action::Leave);
        let mut now = told.moment(woke + awake_for + 60);
        let mut steps = 0;
        while let Some(next) = told.night.next_deadline(&now) {
            prop_assert!(next.since(&now).ms > 0);
            steps += 1;
            prop_assert!(steps <= 40, "it goes on by itself for ever");
            now = next;
        }
        let live = told.night.at(&now);
        prop_assert_eq!(live.is_closed(), !is_nap, "a night ends at noon, a nap when it is said");
        prop_assert!(live.wait().is_none() || is_nap);
        told.at(now.since(&told.moment(0)).ms / 1000, Action::OutOfBed);
        prop_assert!(told.night.last().is_closed());
        prop_assert_eq!(told.night.last().alarm(), None);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_plan_is_checked_without_a_panic(
        plan in any_plan(),
        born in any_date(),
        weeks_early in any_number(),
        day in any_date(),
    ) {
        let child = Child { born, weeks_early, ..child() };
        for problem in plan.problems(&child, day) {
            prop_assert_eq!(problem.severity, problem.code.severity());
        }
    }

    #[test]
    fn a_plan_without_a_refusal_has_nights_of_possible_waits(
        changes in any_changes(),
        method in prop::sample::select(catalogue()),
    ) {
        let born = date(2025, 11, 1);
        let plan = Plan { changes, clinician_confirmed: true, ..plan(&method.id.0) };
        let problems = plan.problems(&Child { born, ..child() }, DAY);
        if problems.iter().any(|problem| problem.severity == Severity::Refused) {
            return Ok(());
        }
        for night in [1, 2, 7, 60, 61, 999] {
            let rules = plan.rules(&method, &Tonight::night(night));
            prop_assert!(rules.waits_s.iter().all(|wait| (1..=7200).contains(wait)));
            let waits_first = !method.holds.is_empty() && plan.changes.first_pick_up_s > Some(0);
            let has_waits =
                plan.changes.waits_s.is_some() || !method.nights.is_empty() || waits_first;
            prop_assert_eq!(!rules.waits_s.is_empty(), has_waits);
        }
    }
}

#[test]
fn a_day_has_naps_that_end_after_they_began() {
    use jiff::civil::time;
    use lullwatch_core::plan::{Day, DayProblem, Window};
    let nap = |from, to| Window { from: time(from, 0, 0, 0), to: time(to, 0, 0, 0) };
    let day = |naps| Day {
        child: lullwatch_core::ChildId(uuid::Uuid::nil()),
        date: jiff::civil::date(2026, 11, 23),
        rise: None,
        naps,
        last_feed: None,
    };
    let fine = day(vec![nap(9, 10), nap(13, 15)]);
    assert_eq!(fine.problems(), []);
    // What ran here is written down already, or new.
    let logged = [nap(14, 16), nap(16, 17), nap(8, 9)];
    let naps = fine.naps_with(&logged);
    assert_eq!(naps, [nap(8, 9), nap(9, 10), nap(13, 15), nap(16, 17)]);
    assert_eq!(naps.iter().map(Window::minutes).sum::<u32>(), 300);
    assert_eq!(day(vec![nap(10, 9)]).problems(), [DayProblem::NapBackwards(0)]);
    let over = day(vec![nap(9, 11), nap(10, 12)]);
    assert_eq!(over.problems(), [DayProblem::NapOverlaps(1)]);
}

#[test]
fn a_taper_of_feeds_needs_a_clinicians_word() {
    let child = lullwatch_core::Child {
        id: lullwatch_core::ChildId(uuid::Uuid::nil()),
        name: "A".into(),
        born: jiff::civil::date(2026, 2, 1),
        weeks_early: 0,
        zone: "UTC".into(),
        health_concern: false,
    };
    let mut plan =
        lullwatch_core::Plan::of(child.id, lullwatch_core::MethodId("ferber-2006".into()));
    plan.changes.taper_from_night = Some(1);
    let day = jiff::civil::date(2026, 11, 23);
    let codes = |plan: &lullwatch_core::Plan| -> Vec<&str> {
        plan.problems(&child, day).iter().map(|problem| problem.code.word()).collect()
    };
    assert_eq!(codes(&plan), ["clinician-needed"]);
    plan.clinician_confirmed = true;
    assert_eq!(codes(&plan), ["clinician-needed"], "that was about the method");
    plan.changes.taper_confirmed_on = Some(day);
    assert_eq!(codes(&plan), [""; 0]);
}

#[test]
fn times_are_kept_to_the_letter() {
    for (rise, word) in [
        (time(5, 30, 0, 0), "05:30"),
        (time(5, 30, 45, 0), "05:30:45"),
        (time(23, 59, 59, 999_999_999), "23:59:59.999999999"),
    ] {
        let settings = Settings { earliest_rise: Some(rise), ..Settings::default() };
        let json = serde_json::to_value(settings).unwrap();
        assert_eq!(json["earliest_rise"], word);
        assert_eq!(serde_json::from_value::<Settings>(json).unwrap(), settings);
    }
    for none in ["5.30", "24:00", "05:30:45 ", "05:30+01:00", ""] {
        let json = serde_json::json!({ "earliest_rise": none });
        assert!(serde_json::from_value::<Settings>(json).is_err(), "{none}");
    }
}
