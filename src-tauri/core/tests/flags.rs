//! What the rules find in a night, by value.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::Told;
use jiff::civil::{Date, date};
use lullwatch_core::flags::{Beside, Flag, FlagKind, Found, Known, flags};
use lullwatch_core::method::Tonight;
use lullwatch_core::trend::Figures;
use lullwatch_core::{
    Action, Body, Circumstance, CryLevel, FellAsleep, MethodId, NightId, NightKind, Reassurance,
};
use uuid::Uuid;

fn found(told: &Told) -> Vec<Found> {
    found_beside(told, Known::default())
}

fn found_beside(told: &Told, known: Known) -> Vec<Found> {
    flags(&told.night, known).into_iter().map(|flag| flag.found).collect()
}

/// Where in the night a flag points to, in seconds.
fn place(told: &Told, word: &str) -> Option<i64> {
    let flag: Flag = flags(&told.night, Known::default())
        .into_iter()
        .find(|flag| flag.found.word() == word)
        .unwrap_or_else(|| panic!("no {word}"));
    flag.place.map(|place| told.second(place.at))
}

fn asleep(how: FellAsleep) -> Action {
    Action::Asleep { how: Some(how) }
}

/// Goes in and out again.
fn visit(told: &mut Told, from: i64, to: i64) {
    told.at(from, Action::Enter).at(to, Action::Leave);
}

/// Ferber's first night as planned: a check after three minutes, asleep, up.
fn quiet_night() -> Told {
    let mut told = Told::new().put_down();
    told.cry(20, CryLevel::Protest);
    visit(&mut told, 185, 240);
    told.at(400, Action::Quiet)
        .at(700, asleep(FellAsleep::Alone))
        .at(38_000, Action::Woke)
        .at(38_100, Action::OutOfBed);
    told
}

#[test]
fn a_night_as_planned_and_whole_has_no_flags() {
    assert_eq!(found(&quiet_night()), []);
}

#[test]
fn nothing_is_found_before_put_down() {
    assert_eq!(found(&Told::new()), []);
}

#[test]
fn crying_unlike_before_tells_how_long_until_somebody_was_there() {
    let mut told = Told::new().put_down();
    told.cry(30, CryLevel::Protest)
        .cry(60, CryLevel::Different)
        // Said again it is the same crying.
        .cry(70, CryLevel::Different)
        .at(150, Action::GoInNow { reason: None })
        .cry(160, CryLevel::Different)
        .at(240, Action::Leave)
        .at(300, asleep(FellAsleep::Held));
    let different = Found::Different { count: 1, nobody: 0, longest_s: Some(90) };
    assert!(found(&told).contains(&different), "{:?}", found(&told));
    assert_eq!(place(&told, "different"), Some(60));
}

#[test]
fn crying_unlike_before_that_nobody_went_in_for_says_so() {
    let mut told = Told::new().put_down();
    told.cry(60, CryLevel::Different).at(300, asleep(FellAsleep::Alone));
    // Too late to be for that crying.
    told.at(5000, Action::Woke).at(5010, Action::GoInNow { reason: None });
    let different = Found::Different { count: 1, nobody: 1, longest_s: None };
    assert!(found(&told).contains(&different), "{:?}", found(&told));
}

#[test]
fn crying_unlike_before_with_somebody_in_the_room_was_answered_at_once() {
    let mut told = Told::new().put_down();
    told.cry(30, CryLevel::Protest).at(180, Action::Enter).cry(200, CryLevel::Different);
    told.at(300, Action::Leave);
    let different = Found::Different { count: 1, nobody: 0, longest_s: Some(0) };
    assert!(found(&told).contains(&different), "{:?}", found(&told));
}

#[test]
fn quiet_after_hard_crying_is_found_where_nobody_looked() {
    let quiet = |looks: bool| {
        let mut told = Told::new().put_down();
        told.cry(30, CryLevel::Hard).at(120, Action::Quiet);
        if looks {
            told.at(130, Action::GoInNow { reason: Some("sudden_silence".into()) });
        }
        told.at(600, asleep(FellAsleep::Alone));
        found(&told)
    };
    assert!(quiet(false).contains(&Found::QuietAfterHard { count: 1 }));
    let looked = quiet(true);
    assert!(!looked.iter().any(|it| matches!(it, Found::QuietAfterHard { .. })), "{looked:?}");
    assert!(looked.contains(&Found::Urgent { reasons: vec!["sudden_silence".into()] }));
}

#[test]
fn quiet_after_protest_is_nothing() {
    let mut told = Told::new().put_down();
    told.cry(30, CryLevel::Hard).cry(60, CryLevel::Protest).at(120, Action::Quiet);
    assert!(!found(&told).iter().any(|it| matches!(it, Found::QuietAfterHard { .. })));
}

#[test]
fn hunger_and_wanting_to_are_no_red_flags() {
    let mut told = Told::new().put_down();
    for (second, reason) in [(60, "hungry_or_nappy"), (120, "wanted_to"), (180, "my own words")] {
        told.at(second, Action::GoInNow { reason: Some(reason.into()) })
            .at(second + 20, Action::Leave);
    }
    assert!(found(&told).iter().all(|it| it.kind() != FlagKind::RedFlag), "{:?}", found(&told));
}

#[test]
fn a_method_under_illness_is_found_and_a_night_of_comfort_is_not() {
    let ill = || {
        let mut told = quiet_night();
        told.correct(38_200, Body::Circumstances { present: vec![Circumstance::Illness] });
        told
    };
    let not_tonight = Found::NotTonight { circumstances: vec![Circumstance::Illness] };
    assert!(found(&ill()).contains(&not_tonight));
    let mut log = Told::of("log-only", &Tonight::night(1)).put_down();
    log.correct(100, Body::Circumstances { present: vec![Circumstance::Illness] });
    assert!(!found(&log).contains(&not_tonight));
    let mut comfort = Told::new().put_down();
    comfort.at(60, Action::Stop { reason: None });
    comfort.correct(100, Body::Circumstances { present: vec![Circumstance::Illness] });
    assert!(!found(&comfort).contains(&not_tonight));
    assert!(found(&comfort).contains(&Found::Stopped));
    assert_eq!(place(&comfort, "stopped"), Some(60));
}

#[test]
fn a_child_younger_than_the_method_is_found_where_its_age_is_known() {
    let told = quiet_night();
    let at = |months| found_beside(&told, Known { months, ..Known::default() });
    assert_eq!(at(Some(4)), [Found::TooYoung { months: 4, from_months: 6 }]);
    assert_eq!(at(Some(6)), []);
    assert_eq!(at(None), []);
}

#[test]
fn much_milk_at_night_is_found_over_six_months() {
    let mut told = quiet_night();
    let mut night = Told::new().put_down();
    for second in [60, 120] {
        night.at(second, Action::Feed { amount_ml: Some(125), minutes: None });
    }
    std::mem::swap(&mut told, &mut night);
    let much = Found::MuchFed { ml: 250, limit_ml: 240 };
    assert!(found_beside(&told, Known { months: Some(8), ..Known::default() }).contains(&much));
    assert!(!found_beside(&told, Known { months: Some(6), ..Known::default() }).contains(&much));
}

#[test]
fn a_crying_limit_that_was_reached_is_found_with_its_settling() {
    let mut told = Told::with(|head| head.settings.crying_limit_s = Some(600)).put_down();
    told.cry(10, CryLevel::Protest).at(601, asleep(FellAsleep::Alone));
    assert!(found(&told).contains(&Found::CryingLimit { limit_s: 600, settling: 1 }));
    let mut told = Told::with(|head| head.settings.crying_limit_s = Some(600)).put_down();
    told.cry(10, CryLevel::Protest).at(599, asleep(FellAsleep::Alone));
    assert!(!found(&told).iter().any(|it| matches!(it, Found::CryingLimit { .. })));
}

#[test]
fn waits_off_their_plan_are_counted_with_the_largest_difference() {
    let mut told = Told::new().put_down();
    told.cry(10, CryLevel::Protest);
    // Planned after 3, 5, 10 minutes: 60 s early, 29 s late, 11 min late.
    visit(&mut told, 120, 150);
    visit(&mut told, 150 + 300 + 29, 500);
    visit(&mut told, 500 + 600 + 660, 1800);
    let found = found(&told);
    assert!(
        found.contains(&Found::Waits { count: 2, of: 3, most_s: 660, at_once: 0 }),
        "{found:?}"
    );
    assert!(found.contains(&Found::LongWait { waited_s: 1260, limit_s: 600, count: 1 }));
    assert_eq!((place(&told, "waits"), place(&told, "long_wait")), (Some(120), Some(1760)));
}

#[test]
fn going_in_at_once_is_counted_beside_the_planned_checks() {
    let mut told = Told::new().put_down();
    told.cry(10, CryLevel::Protest).at(60, Action::GoInNow { reason: None }).at(90, Action::Leave);
    visit(&mut told, 90 + 180, 300);
    assert!(found(&told).contains(&Found::Waits { count: 0, of: 1, most_s: 0, at_once: 1 }));
}

#[test]
fn a_visit_past_its_cap_and_what_is_no_part_of_it_are_found() {
    let mut told = Told::new().put_down();
    told.cry(10, CryLevel::Protest)
        .at(180, Action::Enter)
        .at(200, Action::Reassure { kind: Reassurance::Voice })
        .at(210, Action::Reassure { kind: Reassurance::PickUp })
        .at(220, Action::Reassure { kind: Reassurance::LayDown })
        .at(230, Action::Reassure { kind: Reassurance::PickUp })
        .at(180 + 151, Action::Leave);
    let found = found(&told);
    assert!(
        found.contains(&Found::LongVisit { lasted_s: 151, limit_s: 120, count: 1 }),
        "{found:?}"
    );
    let other = Found::OtherReassurances { kinds: vec![Reassurance::PickUp] };
    assert!(found.contains(&other), "{found:?}");
    assert_eq!(place(&told, "other_reassurances"), Some(180));
}

#[test]
fn a_visit_of_half_a_minute_more_is_within_its_cap() {
    let mut told = Told::new().put_down();
    told.cry(10, CryLevel::Protest);
    visit(&mut told, 180, 180 + 150);
    assert!(!found(&told).iter().any(|it| matches!(it, Found::LongVisit { .. })));
}

#[test]
fn a_nap_past_its_cap_is_found() {
    let nap = |asleep_at| {
        let mut told = Told::with(|head| head.kind = NightKind::Nap).put_down();
        told.at(asleep_at, asleep(FellAsleep::Alone));
        found(&told)
    };
    assert!(nap(1801).contains(&Found::NapCap { lasted_s: 1801, limit_s: 1800 }));
    assert!(!nap(1800).iter().any(|it| matches!(it, Found::NapCap { .. })));
}

#[test]
fn more_than_three_wakings_and_more_than_an_hour_awake_are_found() {
    let night = |wakings: i64, awake: i64| {
        let mut told = Told::new().put_down();
        told.at(60, asleep(FellAsleep::Alone));
        for place in 1..=wakings {
            told.at(place * 5000, Action::Woke).at(place * 5000 + awake, asleep(FellAsleep::Alone));
        }
        told.at(36_000, Action::OutOfBed);
        found(&told)
    };
    let long = Found::LongAwake { awake_s: 3604, limit_s: 3600 };
    assert!(night(4, 901).contains(&Found::ManyWakings { count: 4, limit: 3 }));
    assert!(night(4, 901).contains(&long));
    assert_eq!(night(3, 1200), [Found::NoCrying], "three wakings and an hour are within");
}

fn evening(day: i8, crying_min: i64) -> Figures {
    let mut figures = Figures::of(&quiet_night().night).unwrap();
    let number = u32::try_from(day).unwrap();
    figures.night = NightId(Uuid::from_u128(u128::from(number)));
    figures.evening = date(2026, 11, day);
    figures.number = number;
    figures.crying_s = Some(crying_min * 60);
    figures
}

#[test]
fn twice_the_crying_of_the_middle_night_before_is_found_with_its_numbers() {
    // The night itself is of 23 November, with 40 minutes of crying.
    let mut told = Told::with(|head| head.number = 23).put_down();
    told.cry(60, CryLevel::Protest)
        .at(60 + 2400, asleep(FellAsleep::Alone))
        .at(38_000, Action::OutOfBed);
    let beside = |nights: &[Figures]| {
        let found = found_beside(&told, Known { nights, months: None });
        found.into_iter().filter(|it| it.kind() == FlagKind::Regression).collect::<Vec<_>>()
    };
    let mut nights = vec![evening(20, 30), evening(21, 12), evening(22, 20), evening(24, 1)];
    let more = Beside { this_s: 2400, middle_s: 1200, nights: 3 };
    assert!(beside(&nights).contains(&Found::MoreCrying(more)), "{:?}", beside(&nights));
    // A night with gaps says nothing, and two are too few.
    nights[1].is_complete = false;
    assert!(!beside(&nights).iter().any(|it| matches!(it, Found::MoreCrying(_))));
    // Another method's nights are no nights before.
    let mut others = vec![evening(20, 5), evening(21, 5), evening(22, 5)];
    others.iter_mut().for_each(|it| it.method = MethodId("chair".into()));
    assert_eq!(beside(&others), []);
    // One minute more in the middle, and it is less than twice.
    let near = [evening(20, 21), evening(21, 21), evening(22, 21)];
    assert!(!beside(&near).iter().any(|it| matches!(it, Found::MoreCrying(_))));
}

#[test]
fn what_is_not_recorded_is_told_by_what_is_missing() {
    let mut told = Told::new().put_down();
    assert_eq!(found(&told), [Found::NoEnd, Found::NoCrying]);
    told.at(600, Action::Asleep { how: None });
    let how = Found::HowAsleep { count: 1, of: 1 };
    assert_eq!(found(&told), [Found::NoEnd, Found::NoCrying, how]);
    let mut told = Told::new().put_down();
    told.cry(10, CryLevel::Grizzle).at(900, Action::OutOfBed);
    assert!(found(&told).contains(&Found::NeverAsleep));
}

#[test]
fn evenings_without_a_night_are_counted_from_the_last_one_recorded() {
    let told = quiet_night();
    let evenings = |days: &[Date]| {
        let nights: Vec<Figures> =
            days.iter().map(|day| Figures { evening: *day, ..evening(1, 5) }).collect();
        found_beside(&told, Known { nights: &nights, months: None })
    };
    assert_eq!(evenings(&[date(2026, 11, 22), date(2026, 11, 25)]), []);
    let missing = [Found::Evenings { count: 2 }];
    assert_eq!(evenings(&[date(2026, 11, 18), date(2026, 11, 20)]), missing);
}

#[test]
fn kinds_come_in_their_order() {
    let mut told = Told::with(|head| head.settings.crying_limit_s = Some(600)).put_down();
    told.cry(10, CryLevel::Different);
    visit(&mut told, 900, 1200);
    let kinds: Vec<FlagKind> = found(&told).iter().map(Found::kind).collect();
    assert!(kinds.is_sorted() && kinds.len() > 3, "{kinds:?}");
}
