//! What comes next: bedtimes that move, awakenings by a week's log, stages by criterion.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::Told;
use jiff::civil::{Time, date, time};
use lullwatch_core::method::{Tonight, find};
use lullwatch_core::next::{
    AwakeningPlan, NextBedtime, PastNight, SinceNoon, WhyBedtime, awakenings, bedtime, stage,
};
use lullwatch_core::plan::Days;
use lullwatch_core::{Action, Body, CryLevel, Method, MethodId, NightId, NightKind};
use uuid::Uuid;

fn clock(text: &str) -> Time {
    Time::strptime("%H:%M", text).unwrap()
}

fn since_noon(text: &str) -> SinceNoon {
    clock(text).into()
}

/// A night of that method; its bedtime, and seconds until the child slept.
fn night(id: &str, number: u32, bedtime: &str, sol_s: Option<i64>) -> PastNight {
    let bedtime = since_noon(bedtime);
    PastNight {
        id: NightId(Uuid::from_u128(u128::from(number))),
        evening: date(2026, 11, 1),
        method: MethodId(id.into()),
        number,
        kind: NightKind::Night,
        stage: None,
        bedtime,
        asleep: sol_s.map(|sol| bedtime.plus(sol / 60)),
        sol_s,
        protested: false,
        wakings: Vec::new(),
        associations: None,
        tst_s: 0,
        crying_s: 0,
        feeds: Vec::new(),
        stopped: false,
    }
}

fn log(place: u32, asleep: &str) -> PastNight {
    let mut night = night("log-only", 100 + place, "19:00", None);
    night.asleep = Some(since_noon(asleep));
    night
}

fn days(usual: Option<&str>, wished: Option<&str>) -> Days {
    Days { bedtime: wished.map(clock), usual_bedtime: usual.map(clock), ..Days::default() }
}

fn method(id: &str) -> &'static Method {
    find(id).unwrap()
}

/// Tonight's bedtime as a time of day, and why.
fn fade(number: u32, days: &Days, past: &[PastNight]) -> (String, WhyBedtime) {
    let NextBedtime { at, why } = bedtime(method("bedtime-fading"), number, days, past).unwrap();
    (at.time().strftime("%H:%M").to_string(), why)
}

fn is(text: &str, why: WhyBedtime) -> (String, WhyBedtime) {
    (text.to_owned(), why)
}

#[test]
fn fading_begins_when_the_child_really_falls_asleep() {
    let past: Vec<PastNight> =
        [(1, "20:40"), (2, "21:10"), (3, "20:50")].map(|(place, at)| log(place, at)).into();
    let days = days(Some("19:30"), Some("19:00"));
    assert_eq!(fade(1, &days, &past), is("20:50", WhyBedtime::TrueSleepTime { nights: 3 }));
    // A night on which nobody saw it says nothing, and a nap says nothing about evenings.
    let mut more = past.clone();
    more.push(night("log-only", 104, "19:00", None));
    let mut nap = log(105, "13:00");
    nap.kind = NightKind::Nap;
    more.push(nap);
    assert_eq!(fade(1, &days, &more), is("20:50", WhyBedtime::TrueSleepTime { nights: 3 }));
}

#[test]
fn the_true_sleep_time_may_lie_on_both_sides_of_midnight() {
    let past: Vec<PastNight> =
        [(1, "23:50"), (2, "00:20"), (3, "00:05")].map(|(place, at)| log(place, at)).into();
    let days = days(Some("22:00"), None);
    assert_eq!(fade(1, &days, &past), is("00:05", WhyBedtime::TrueSleepTime { nights: 3 }));
}

#[test]
fn fading_begins_a_quarter_of_an_hour_late_where_nobody_knows() {
    let days = days(Some("19:30"), Some("19:00"));
    assert_eq!(fade(1, &days, &[]), is("19:45", WhyBedtime::LaterThanUsual { minutes: 15 }));
    let nothing = bedtime(method("bedtime-fading"), 1, &Days::default(), &[]);
    assert_eq!(nothing, None, "without a usual bedtime or a night there is nothing to say");
}

#[test]
fn asleep_within_a_quarter_of_an_hour_moves_the_bedtime_earlier_and_otherwise_later() {
    let days = days(Some("19:30"), Some("19:00"));
    let after = |sol_s| fade(2, &days, &[night("bedtime-fading", 1, "19:45", Some(sol_s))]);
    let earlier = is("19:30", WhyBedtime::AsleepSoon { minutes: 15 });
    let later = is("20:00", WhyBedtime::NotSoon { minutes: 15 });
    for (sol_s, wanted) in
        [(0, &earlier), (899, &earlier), (900, &earlier), (901, &later), (5400, &later)]
    {
        assert_eq!(after(sol_s), *wanted, "asleep after {sol_s} s");
    }
}

#[test]
fn fading_stops_at_the_bedtime_wished_for() {
    let days = days(Some("19:30"), Some("19:00"));
    let after = |bedtime, sol_s| fade(2, &days, &[night("bedtime-fading", 1, bedtime, sol_s)]);
    assert_eq!(after("19:15", Some(300)), is("19:00", WhyBedtime::AsleepSoon { minutes: 15 }));
    assert_eq!(after("19:10", Some(300)), is("19:00", WhyBedtime::AsleepSoon { minutes: 10 }));
    assert_eq!(after("19:00", Some(300)), is("19:00", WhyBedtime::Reached));
    assert_eq!(after("19:00", Some(1800)), is("19:15", WhyBedtime::NotSoon { minutes: 15 }));
}

#[test]
fn fading_is_never_more_than_half_an_hour_later_than_usual_in_all() {
    let days = days(Some("19:30"), Some("19:00"));
    let mut past = vec![night("bedtime-fading", 1, "19:45", Some(2400))];
    assert_eq!(fade(2, &days, &past), is("20:00", WhyBedtime::NotSoon { minutes: 15 }));
    past.push(night("bedtime-fading", 2, "20:00", Some(2400)));
    assert_eq!(fade(3, &days, &past), is("20:00", WhyBedtime::AtLatest));
    let near = [night("bedtime-fading", 1, "19:50", Some(2400))];
    assert_eq!(fade(2, &days, &near), is("20:00", WhyBedtime::NotSoon { minutes: 10 }));
}

#[test]
fn a_true_sleep_time_past_the_latest_is_kept_and_goes_no_later() {
    let days = days(Some("19:30"), Some("19:00"));
    let mut past = vec![night("bedtime-fading", 1, "21:00", Some(1200))];
    assert_eq!(fade(2, &days, &past), is("21:00", WhyBedtime::AtLatest));
    past.push(night("bedtime-fading", 2, "21:00", Some(600)));
    assert_eq!(fade(3, &days, &past), is("20:45", WhyBedtime::AsleepSoon { minutes: 15 }));
}

#[test]
fn a_night_that_ended_in_comfort_or_that_nobody_saw_moves_nothing() {
    let days = days(Some("19:30"), Some("19:00"));
    let mut stopped = night("bedtime-fading", 1, "19:45", Some(300));
    stopped.stopped = true;
    assert_eq!(fade(2, &days, &[stopped]), is("19:45", WhyBedtime::SameAgain));
    let unseen = night("bedtime-fading", 1, "19:45", None);
    assert_eq!(fade(2, &days, &[unseen]), is("19:45", WhyBedtime::SameAgain));
}

#[test]
fn a_nap_or_a_night_of_another_method_in_between_moves_nothing() {
    let days = days(Some("19:30"), Some("19:00"));
    let mut past = vec![night("bedtime-fading", 1, "19:45", Some(300))];
    let mut nap = night("bedtime-fading", 2, "13:00", Some(3000));
    nap.kind = NightKind::Nap;
    past.push(nap);
    past.push(log(1, "22:00"));
    assert_eq!(fade(2, &days, &past), is("19:30", WhyBedtime::AsleepSoon { minutes: 15 }));
}

#[test]
fn a_new_run_of_the_plan_begins_again() {
    let days = days(Some("19:30"), Some("19:00"));
    let mut past = vec![
        night("bedtime-fading", 1, "20:30", Some(600)),
        night("bedtime-fading", 2, "20:15", Some(600)),
        night("bedtime-fading", 3, "20:00", Some(600)),
    ];
    // Fell asleep at 20:40, 20:25 and 20:10.
    assert_eq!(fade(1, &days, &past), is("20:25", WhyBedtime::TrueSleepTime { nights: 3 }));
    let mut again = night("bedtime-fading", 1, "20:25", Some(1200));
    again.id = NightId(Uuid::from_u128(11));
    past.push(again);
    // The new run began at 20:25, which is past the latest already.
    assert_eq!(fade(2, &days, &past), is("20:25", WhyBedtime::AtLatest));
}

#[test]
fn a_run_whose_first_night_is_missing_goes_on_all_the_same() {
    let days = days(Some("19:30"), Some("19:00"));
    let past = [night("bedtime-fading", 2, "20:00", Some(600))];
    assert_eq!(fade(3, &days, &past), is("19:45", WhyBedtime::AsleepSoon { minutes: 15 }));
}

#[test]
fn positive_routines_keep_a_bedtime_for_a_week_and_go_five_minutes_earlier() {
    let id = "positive-routines";
    let days = days(Some("20:00"), Some("19:30"));
    let of = |number, past: &[PastNight]| {
        let NextBedtime { at, why } = bedtime(method(id), number, &days, past).unwrap();
        (at.time().strftime("%H:%M").to_string(), why)
    };
    let baseline = [log(1, "20:40"), log(2, "20:50"), log(3, "20:45")];
    assert_eq!(of(1, &baseline), is("20:45", WhyBedtime::TrueSleepTime { nights: 3 }));
    for number in 2..=7 {
        let past = [night(id, number - 1, "20:45", Some(600))];
        assert_eq!(of(number, &past), is("20:45", WhyBedtime::ThisWeek), "night {number}");
    }
    let week = WhyBedtime::NewWeek { minutes: 5 };
    assert_eq!(of(8, &[night(id, 7, "20:45", Some(600))]), is("20:40", week));
    assert_eq!(of(9, &[night(id, 8, "20:40", Some(4000))]), is("20:40", WhyBedtime::ThisWeek));
    assert_eq!(of(15, &[night(id, 14, "20:40", Some(600))]), is("20:35", week));
    assert_eq!(
        of(22, &[night(id, 21, "19:33", Some(600))]),
        is("19:30", WhyBedtime::NewWeek { minutes: 3 })
    );
    assert_eq!(of(29, &[night(id, 28, "19:30", Some(600))]), is("19:30", WhyBedtime::Reached));
}

#[test]
fn no_other_method_moves_the_bedtime() {
    let days = days(Some("20:00"), Some("19:30"));
    for method in lullwatch_core::method::catalogue() {
        let moves = ["bedtime-fading", "positive-routines"].contains(&method.id.0.as_str());
        assert_eq!(bedtime(method, 1, &days, &[]).is_some(), moves, "{}", method.id);
    }
}

/// Nights of scheduled awakenings from the first on, each with its own wakings.
fn scheduled(nights: &[&[&str]]) -> Vec<PastNight> {
    let of = |(wakings, number): (&&[&str], u32)| {
        let mut night = night("scheduled-awakenings", number, "19:30", Some(900));
        night.wakings = wakings.iter().map(|at| since_noon(at)).collect();
        night
    };
    nights.iter().zip(1..).map(of).collect()
}

fn plan(before_min: Option<u32>, past: &[PastNight]) -> AwakeningPlan {
    awakenings(method("scheduled-awakenings"), before_min, past).unwrap()
}

fn times(plan: &AwakeningPlan) -> Vec<String> {
    match plan {
        AwakeningPlan::Times { at, .. } => {
            at.iter().map(|at| at.time().strftime("%H:%M").to_string()).collect()
        }
        other => panic!("{other:?}"),
    }
}

const WEEK: [&[&str]; 7] = [
    &["23:00", "03:10"],
    &["23:10", "03:00"],
    &["22:55", "05:00"],
    &["23:05", "03:05"],
    &["23:00"],
    &["22:50", "03:00"],
    &["23:05", "02:50"],
];

#[test]
fn a_week_is_logged_before_anybody_is_woken() {
    for nights in 0..7_u32 {
        let past = scheduled(&WEEK[..usize::try_from(nights).unwrap()]);
        assert_eq!(plan(None, &past), AwakeningPlan::Baseline { logged: nights, needed: 7 });
    }
    assert_eq!(awakenings(method("ferber-2006"), None, &scheduled(&WEEK)), None);
}

#[test]
fn the_child_is_woken_a_quarter_of_an_hour_before_each_usual_waking() {
    let past = scheduled(&WEEK);
    // Medians: 23:00 of seven nights; 03:00 of five. 05:00 came once.
    assert_eq!(times(&plan(None, &past)), ["22:45", "02:45"]);
    assert_eq!(times(&plan(Some(60), &past)), ["22:00", "02:00"], "the plan's own distance");
    let AwakeningPlan::Times { usual, dropped, quiet_nights, .. } = plan(None, &past) else {
        panic!("times");
    };
    assert_eq!(usual, [since_noon("23:00"), since_noon("03:00")]);
    assert_eq!((dropped, quiet_nights), (0, 0));
}

#[test]
fn a_waking_around_midnight_is_one_waking() {
    let week: [&[&str]; 7] =
        [&["23:50"], &["00:05"], &["23:55"], &["00:10"], &["00:00"], &["23:45"], &["00:15"]];
    assert_eq!(times(&plan(None, &scheduled(&week))), ["23:45"]);
}

#[test]
fn a_waking_of_a_night_or_three_is_not_usual() {
    let three: [&[&str]; 7] = [&["23:00"], &["23:00"], &["23:00"], &[], &[], &[], &[]];
    assert_eq!(plan(None, &scheduled(&three)), AwakeningPlan::NoneUsual);
    let four: [&[&str]; 7] = [&["23:00"], &["23:00"], &["23:00"], &["23:00"], &[], &[], &[]];
    assert_eq!(times(&plan(None, &scheduled(&four))), ["22:45"]);
    // Twice in one night is one night.
    let twice: [&[&str]; 7] =
        [&["23:00", "23:10"], &["23:00", "23:10"], &["23:00", "23:10"], &[], &[], &[], &[]];
    assert_eq!(plan(None, &scheduled(&twice)), AwakeningPlan::NoneUsual);
}

#[test]
fn wakings_up_to_half_an_hour_apart_are_the_same_one() {
    let apart = |later: &'static str| {
        let nights: [&[&str]; 7] =
            [&["23:00"], &["23:00"], &["23:00"], &[later], &[later], &[later], &[]];
        plan(None, &scheduled(&nights))
    };
    assert_eq!(times(&apart("23:30")), ["22:45"]);
    assert_eq!(apart("23:31"), AwakeningPlan::NoneUsual);
}

#[test]
fn awakenings_are_dropped_one_at_a_time_once_the_child_wakes_no_more() {
    let with = |later: &[&[&str]]| {
        let mut nights = WEEK.to_vec();
        nights.extend_from_slice(later);
        plan(None, &scheduled(&nights))
    };
    let quiet = |nights| vec![&[] as &[&str]; nights];
    assert_eq!(times(&with(&quiet(6))), ["22:45", "02:45"]);
    assert_eq!(times(&with(&quiet(7))).len(), 1, "one at a time");
    assert_eq!(times(&with(&quiet(13))).len(), 1);
    assert_eq!(with(&quiet(14)), AwakeningPlan::Done);
    // A waking of the child's own begins the count again.
    let mut broken = quiet(6);
    broken.push(&["01:00"]);
    broken.extend(quiet(6));
    assert_eq!(times(&with(&broken)).len(), 2);
    broken.extend(quiet(1));
    assert_eq!(times(&with(&broken)).len(), 1);
}

#[test]
fn a_night_that_nobody_saw_is_neither_logged_nor_quiet() {
    let unseen = |number| night("scheduled-awakenings", number, "19:30", None);
    let mut past = scheduled(&WEEK[..6]);
    past.push(unseen(7));
    assert_eq!(plan(None, &past), AwakeningPlan::Baseline { logged: 6, needed: 7 });
    let mut past = scheduled(&WEEK);
    past.extend((8..=14).map(unseen));
    assert_eq!(times(&plan(None, &past)).len(), 2, "no awakening is dropped unseen");
}

#[test]
fn a_new_run_of_scheduled_awakenings_logs_a_new_week() {
    let mut past = scheduled(&WEEK);
    past.extend(scheduled(&[&["01:00"], &["01:00"]]));
    assert_eq!(plan(None, &past), AwakeningPlan::Baseline { logged: 2, needed: 7 });
}

#[test]
fn naps_and_other_methods_nights_are_no_part_of_the_week() {
    let mut past = scheduled(&WEEK[..6]);
    past.push(log(1, "20:00"));
    let mut nap = night("scheduled-awakenings", 7, "13:00", Some(600));
    nap.kind = NightKind::Nap;
    past.push(nap);
    assert_eq!(plan(None, &past), AwakeningPlan::Baseline { logged: 6, needed: 7 });
}

#[test]
fn a_stage_by_criterion_is_left_once_the_child_fell_asleep_without_protest() {
    let camping = method("camping-out");
    let at = |now: u32, change: &dyn Fn(&mut PastNight)| {
        let mut night = night("camping-out", 4, "19:30", Some(900));
        night.stage = Some(now);
        change(&mut night);
        let next = stage(camping, &night).unwrap();
        (next.stage, next.moved_on)
    };
    assert_eq!(at(1, &|_| {}), (2, true));
    assert_eq!(at(4, &|_| {}), (5, true));
    assert_eq!(at(5, &|_| {}), (5, false), "the last stage is the last");
    assert_eq!(at(2, &|night| night.protested = true), (2, false));
    assert_eq!(at(2, &|night| night.stopped = true), (2, false));
    assert_eq!(at(2, &|night| night.asleep = None), (2, false));
    assert_eq!(at(2, &|night| night.kind = NightKind::Nap), (2, false));
    for id in ["chair", "presence-7", "ferber-2006"] {
        assert_eq!(stage(method(id), &night(id, 3, "19:30", Some(60))), None, "{id}");
    }
}

#[test]
fn protest_is_crying_above_grizzling_before_the_first_sleep() {
    let told = |level, second| {
        let mut told = Told::of("camping-out", &Tonight::night(1)).put_down();
        told.at(600, Action::Asleep { how: None }).at(9000, Action::Woke);
        let moment = told.moment(10_000);
        let mut entry = told.entry(Body::Action { action: Action::Cry { level } });
        entry.at = Some(told.moment(second).utc);
        told.say(&moment, entry).unwrap();
        PastNight::of(&told.night).unwrap()
    };
    for (level, protest) in [
        (CryLevel::Grizzle, false),
        (CryLevel::Protest, true),
        (CryLevel::Hard, true),
        (CryLevel::Different, true),
    ] {
        assert_eq!(told(level, 60).protested, protest, "{level:?}");
        assert!(!told(level, 9060).protested, "{level:?} at a waking");
    }
}

#[test]
fn a_past_night_is_read_from_its_log() {
    let mut told = Told::of(
        "scheduled-awakenings",
        &Tonight {
            awakenings: vec![time(22, 45, 0, 0)],
            bedtime: Some(time(19, 15, 0, 0)),
            ..Tonight::night(9)
        },
    )
    .put_down();
    told.at(1200, Action::Asleep { how: None });
    // 22:45 is 3 h 15 min after put-down.
    let woken = 3 * 3600 + 15 * 60;
    told.at(woken, Action::Enter).at(woken + 60, Action::Woke);
    told.at(woken + 120, Action::Leave).at(woken + 600, Action::Asleep { how: None });
    told.at(6 * 3600, Action::Woke);
    told.at(6 * 3600 + 60, Action::Feed { amount_ml: Some(90), minutes: None });
    told.at(6 * 3600 + 900, Action::Asleep { how: None });
    told.at(11 * 3600, Action::Woke).at(11 * 3600 + 60, Action::OutOfBed);
    let past = PastNight::of(&told.night).unwrap();
    assert_eq!(past.evening, date(2026, 11, 23));
    assert_eq!((past.number, past.kind, past.stopped), (9, NightKind::Night, false));
    assert_eq!(past.bedtime, since_noon("19:15"), "as planned, not as it came");
    assert_eq!((past.asleep, past.sol_s), (Some(since_noon("19:50")), Some(1200)));
    assert_eq!(past.wakings, [since_noon("01:30")], "neither the planned nor the final one");
    let feed = past.feeds[0];
    assert_eq!((feed.at, feed.amount_ml, feed.minutes), (since_noon("01:31"), Some(90), None));
}

#[test]
fn a_stop_that_was_taken_back_is_no_stop() {
    let mut told = Told::new().put_down();
    told.at(60, Action::Stop { reason: None });
    assert!(PastNight::of(&told.night).unwrap().stopped);
    let stop = told.id(1);
    told.correct(90, Body::Undo { of: stop });
    assert!(!PastNight::of(&told.night).unwrap().stopped);
}

#[test]
fn put_down_after_midnight_belongs_to_the_evening_before() {
    let mut told = Told::new();
    assert_eq!(PastNight::of(&told.night), None, "nothing before put-down");
    told.begin_at("2026-11-24T00:30:00-05:00");
    let told = told.put_down();
    let past = PastNight::of(&told.night).unwrap();
    assert_eq!(past.evening, date(2026, 11, 23));
    assert_eq!(past.bedtime, since_noon("00:30"), "when put down, where none was planned");
}

#[test]
fn a_first_night_that_is_held_goes_on_and_does_not_begin_again() {
    let days = days(Some("20:00"), Some("19:30"));
    let first = night("bedtime-fading", 1, "20:15", Some(600));
    let past = [first.clone(), PastNight { bedtime: since_noon("20:00"), ..first }];
    let minutes = 15;
    assert_eq!(fade(1, &days, &past), is("19:45", WhyBedtime::AsleepSoon { minutes }));
    assert_eq!(fade(2, &days, &past), is("19:45", WhyBedtime::AsleepSoon { minutes }));
}

#[test]
fn a_rough_night_is_told_by_the_nights_before() {
    use lullwatch_core::next::{RoughNight, rough_night};
    // Minutes cried, night by night from the first; the last one is asked about.
    let rough = |cried: &[i64]| {
        let nights = nights("ferber-2006", cried);
        rough_night(nights.last().unwrap(), &nights)
    };
    assert_eq!(rough(&[19]), None);
    assert_eq!(rough(&[43]), Some(RoughNight::Early));
    assert_eq!(rough(&[43, 40, 30]), Some(RoughNight::Early));
    assert_eq!(rough(&[43, 12, 9, 24]), Some(RoughNight::AfterBetter));
    assert_eq!(rough(&[43, 12, 9, 23]), None);
    assert_eq!(rough(&[50, 55, 45, 60]), Some(RoughNight::Long));
    assert_eq!(rough(&[50, 55, 45, 59]), None);
}

/// Nights of one method, numbered from 1, with so many minutes of crying.
fn nights(method: &str, cried_min: &[i64]) -> Vec<PastNight> {
    let mut nights: Vec<PastNight> = Vec::new();
    for (cried, number) in cried_min.iter().zip(1..) {
        nights.push(PastNight { crying_s: cried * 60, ..night(method, number, "19:00", None) });
    }
    nights
}

#[test]
fn a_rough_night_stands_beside_its_own_run_of_its_method_alone() {
    use lullwatch_core::next::{RoughNight, rough_night};
    let mut all = nights("log-only", &[5, 5, 5, 5, 5, 5, 5]);
    all.extend(nights("ferber-2006", &[40, 10, 10, 10]));
    all.extend(nights("ferber-2006", &[30]));
    for (place, night) in all.iter_mut().enumerate() {
        night.id = NightId(Uuid::from_u128(u128::try_from(place).unwrap() + 1));
    }
    let early = Some(RoughNight::Early);
    assert_eq!(rough_night(&all[7], &all), early, "a week of log says nothing of it");
    assert_eq!(rough_night(&all[11], &all), early, "nor does the run before");
    let nap = PastNight { kind: NightKind::Nap, ..all[7].clone() };
    assert_eq!(rough_night(&nap, &all), None);
    let logged = |minutes: i64| PastNight { crying_s: minutes * 60, ..all[6].clone() };
    assert_eq!(rough_night(&logged(59), &all), None);
    assert_eq!(rough_night(&logged(60), &all), Some(RoughNight::Logged));
}
