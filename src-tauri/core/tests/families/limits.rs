//! The crying limit and a nap's cap call the parent, as a check does.

use lullwatch_core::method::{Tonight, find};
use lullwatch_core::night::{Alarm, WaitsEnded};
use lullwatch_core::{Action, CryLevel, NightKind};

use crate::common::Told;

const LIMIT: i64 = 1000;

/// A night with a crying limit, crying from the start.
fn night(id: &str) -> Told {
    let rules = find(id).unwrap().rules(&Tonight::night(1));
    let mut told = Told::with(|head| {
        head.method = find(id).unwrap().id.clone();
        head.rules = rules;
        head.settings.crying_limit_s = Some(1000);
    })
    .put_down();
    told.cry(0, CryLevel::Protest);
    told
}

/// A nap of Ferber's, whose attempt ends after half an hour.
fn nap(limit_s: Option<u32>) -> Told {
    let mut told = Told::with(|head| {
        head.kind = NightKind::Nap;
        head.settings.crying_limit_s = limit_s;
    });
    told.begin_at("2026-11-24T10:00:00-05:00");
    let mut told = told.put_down();
    told.cry(0, CryLevel::Protest);
    told
}

/// Since which second the crying limit calls, if it does.
fn limit(told: &Told, second: i64) -> Option<i64> {
    match told.status(second).alarm() {
        Some(Alarm::CryingLimit(at)) => Some(told.second(at)),
        _ => None,
    }
}

fn cap(told: &Told, second: i64) -> Option<i64> {
    match told.status(second).alarm() {
        Some(Alarm::NapCap(at)) => Some(told.second(at)),
        _ => None,
    }
}

#[test]
fn a_crying_limit_calls_whoever_waits_outside_whether_the_method_has_waits_or_not() {
    for id in ["ferber-2006", "extinction", "bedtime-pass", "scheduled-awakenings"] {
        let told = night(id);
        assert_eq!(limit(&told, LIMIT - 1), None, "{id}");
        assert_eq!(limit(&told, LIMIT), Some(LIMIT), "{id}");
        assert!(told.status(LIMIT).is_ringing(), "{id}");
        assert_eq!(limit(&told, 3 * 3600), Some(LIMIT), "{id}: until it is answered");
    }
}

#[test]
fn not_yet_silences_a_limit_for_two_minutes() {
    let mut told = night("ferber-2006");
    told.at(LIMIT + 10, Action::NotYet);
    assert!(!told.status(LIMIT + 129).is_ringing());
    assert_eq!(told.deadline(LIMIT + 10), Some(LIMIT + 130));
    assert!(told.status(LIMIT + 130).is_ringing());
}

#[test]
fn a_limit_calls_no_more_once_somebody_went_in_or_the_settling_is_over() {
    for answer in [
        Action::Enter,
        Action::GoInNow { reason: None },
        Action::Stop { reason: None },
        Action::Asleep { how: None },
        Action::OutOfBed,
    ] {
        let mut told = night("ferber-2006");
        told.at(LIMIT + 5, answer.clone());
        assert_eq!(told.status(LIMIT + 5).alarm(), None, "{answer:?}");
        if matches!(answer, Action::Enter | Action::GoInNow { .. }) {
            told.at(LIMIT + 300, Action::Leave);
            assert_eq!(told.status(20_000).alarm(), None, "no wait starts again, and no call");
        }
    }
}

#[test]
fn a_limit_that_is_reached_with_somebody_in_the_room_rings_for_nobody() {
    let mut told = night("ferber-2006");
    told.at(LIMIT - 10, Action::Enter).at(LIMIT + 500, Action::Leave);
    assert_eq!(told.status(LIMIT).alarm(), None);
    assert_eq!(told.status(LIMIT + 501).alarm(), None);
    assert_eq!(told.status(LIMIT + 501).waits_ended(), Some(WaitsEnded::CryingLimit));
}

#[test]
fn a_limit_is_silent_in_a_pause_and_in_quiet_and_calls_from_their_end_on() {
    let mut told = night("ferber-2006");
    told.at(LIMIT - 10, Action::Pause { reason: None });
    assert_eq!(told.status(LIMIT).alarm(), None);
    told.at(LIMIT + 50, Action::Resume);
    assert_eq!(limit(&told, LIMIT + 50), Some(LIMIT + 50));

    let mut told = night("ferber-2006");
    told.at(LIMIT - 10, Action::Quiet);
    assert_eq!(told.status(LIMIT).waits_ended(), Some(WaitsEnded::CryingLimit));
    assert_eq!(limit(&told, LIMIT), None);
    told.cry(LIMIT + 20, CryLevel::Grizzle);
    assert_eq!(limit(&told, LIMIT + 20), Some(LIMIT + 20));

    let mut told = night("ferber-2006");
    told.at(LIMIT + 10, Action::Quiet);
    assert_eq!(limit(&told, LIMIT + 10), Some(LIMIT), "once it calls it goes on");
    told.at(LIMIT + 20, Action::Pause { reason: None });
    assert_eq!(told.status(LIMIT + 20).alarm(), None, "nothing rings in a pause");
    told.at(LIMIT + 30, Action::Resume);
    assert_eq!(limit(&told, LIMIT + 30), Some(LIMIT));
}

#[test]
fn comfort_tonight_is_told_of_no_limit() {
    for id in ["ferber-2006", "extinction"] {
        let mut told = night(id);
        told.at(100, Action::Stop { reason: None });
        assert_eq!(told.status(LIMIT).alarm(), None, "{id}");
        assert_ne!(told.status(LIMIT).waits_ended(), Some(WaitsEnded::CryingLimit), "{id}");
    }
}

#[test]
fn a_later_settling_has_its_own_limit_and_knows_of_the_one_before() {
    let mut told = night("ferber-2006");
    assert!(!told.status(LIMIT).had_enough_before());
    told.at(LIMIT + 5, Action::Asleep { how: None }).at(5000, Action::Woke);
    assert!(told.status(5000).had_enough_before());
    assert_eq!(told.due_in(), Some(180), "its waits are its own");
    assert_eq!(limit(&told, 5000 + LIMIT), Some(5000 + LIMIT));
    let undone = told.id(2);
    told.correct(5000 + LIMIT, lullwatch_core::Body::Undo { of: undone });
    assert!(!told.status(5000 + LIMIT).had_enough_before());
}

#[test]
fn a_naps_cap_calls_while_the_child_is_awake() {
    let mut told = nap(None);
    assert_eq!(cap(&told, 1799), None);
    assert_eq!(cap(&told, 1800), Some(1800));
    assert!(told.status(1800).is_ringing());
    told.at(1810, Action::OutOfBed);
    assert_eq!(told.status(1810).alarm(), None);

    let mut told = nap(None);
    told.at(1700, Action::Asleep { how: None });
    assert_eq!(told.status(1800).alarm(), None, "a child who sleeps is left to sleep");
    told.at(2400, Action::Woke);
    assert_eq!(told.status(2400).alarm(), None, "whoever says so reads it there");
    assert_eq!(told.status(2400).waits_ended(), Some(WaitsEnded::NapCap));
}

#[test]
fn a_naps_cap_takes_the_place_of_a_crying_limit_and_none_comes_after_it() {
    let told = nap(Some(1000));
    assert_eq!(limit(&told, 1799), Some(1000));
    assert_eq!(cap(&told, 1800), Some(1800));
    assert_eq!(told.status(1800).waits_ended(), Some(WaitsEnded::NapCap));
    let told = nap(Some(2000));
    assert_eq!(cap(&told, 2000), Some(1800));
    assert_eq!(told.status(2000).waits_ended(), Some(WaitsEnded::NapCap));
}
