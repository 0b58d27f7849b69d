//! Bedtime and wakings that differ, cards, calm, and staying in the room.

use lullwatch_core::method::Tonight;
use lullwatch_core::night::{CheckInKind, WaitsEnded};
use lullwatch_core::{Action, CryLevel};

use crate::common::Told;

fn told(id: &str, number: u32) -> Told {
    Told::of(id, &Tonight::night(number)).put_down()
}

fn asleep() -> Action {
    Action::Asleep { how: None }
}

fn kinds(told: &Told) -> Vec<CheckInKind> {
    told.night.check_ins().iter().map(|row| row.kind).collect()
}

#[test]
fn two_step_waits_at_bedtime_alone_on_night_14_and_at_wakings_from_night_15() {
    for (number, at_waking) in [(1, None), (14, None), (15, Some(120)), (16, Some(120))] {
        let mut told = told("two-step", number);
        assert_eq!(told.due_in(), Some(120), "night {number} at bedtime");
        told.at(120, Action::Enter).at(150, Action::Leave);
        assert_eq!(told.due_in(), Some(240), "night {number} at bedtime");
        told.at(300, asleep()).at(9000, Action::Woke).cry(9000, CryLevel::Protest);
        assert_eq!(told.due_in(), at_waking, "night {number} at a waking");
        let why = told.night.last().waits_ended();
        let as_before = at_waking.is_none().then_some(WaitsEnded::WakingsAsBefore);
        assert_eq!(why, as_before, "night {number}");
        told.at(9120, Action::Enter).at(9300, Action::Leave);
        let kind = match at_waking {
            Some(_) => CheckInKind::OnTime,
            None => CheckInKind::Unplanned,
        };
        assert_eq!(kinds(&told), [CheckInKind::OnTime, kind], "night {number}");
        if at_waking.is_none() {
            assert_eq!(told.status(20_000).alarm(), None, "night {number}");
        }
    }
}

#[test]
fn every_waking_of_the_first_fortnight_of_two_step_is_as_before() {
    let mut told = told("two-step", 14);
    told.at(60, asleep()).at(3600, Action::Woke).at(3700, asleep()).at(7200, Action::Woke);
    assert_eq!(told.due_in(), None, "every waking is as before");
}

#[test]
fn bedtime_only_times_nothing() {
    let mut told = told("bedtime-only", 1);
    assert_eq!(told.night.last().waits_ended(), Some(WaitsEnded::Method));
    told.cry(10, CryLevel::Hard).at(60, Action::Enter).at(90, Action::Leave);
    told.at(300, asleep()).at(9000, Action::Woke).at(9100, Action::Enter);
    assert_eq!(kinds(&told), [CheckInKind::Unplanned; 2]);
    assert_eq!(told.status(20_000).alarm(), None);
}

#[test]
fn a_request_uses_the_card_and_further_visits_use_no_more_than_there_are() {
    let mut told = told("bedtime-pass", 1);
    assert_eq!(told.night.cards_used(), 0);
    told.at(300, Action::Enter).at(360, Action::Leave);
    assert_eq!(told.night.cards_used(), 1);
    told.at(900, Action::Enter).at(960, Action::Leave);
    assert_eq!(told.night.cards_used(), 1);
}

#[test]
fn going_in_at_once_uses_no_card() {
    let mut told = told("bedtime-pass", 1);
    told.at(300, Action::GoInNow { reason: Some("vomiting".into()) }).at(600, Action::Leave);
    assert_eq!(told.night.cards_used(), 0);
    told.at(900, Action::Enter);
    assert_eq!(told.night.cards_used(), 1);
}

#[test]
fn something_wrong_in_the_room_or_said_afterwards_gives_the_card_back() {
    let mut told = told("bedtime-pass", 1);
    told.at(300, Action::Enter);
    assert_eq!(told.night.cards_used(), 1);
    told.at(310, Action::GoInNow { reason: None }).at(600, Action::Leave);
    assert_eq!(told.night.cards_used(), 0, "something was wrong, whatever it was");
    told.at(900, Action::Enter).at(960, Action::Leave);
    assert_eq!(told.night.cards_used(), 1);
    let entry = told.id(told.events.len() - 2);
    told.correct(
        1000,
        lullwatch_core::Body::Amend {
            of: entry,
            at: None,
            action: Some(Action::GoInNow { reason: None }),
            approx: None,
        },
    );
    assert_eq!(told.night.cards_used(), 0);
}

#[test]
fn only_a_child_lying_awake_makes_a_request() {
    let mut told = Told::of("bedtime-pass", &Tonight::night(1));
    told.at(0, Action::Enter).at(60, Action::PutDown { state: None }).at(90, Action::Leave);
    assert_eq!(told.night.cards_used(), 0, "reading before put-down");
    told.at(900, asleep()).at(3600, Action::Enter).at(3660, Action::Leave);
    assert_eq!(told.night.cards_used(), 0, "a look at the sleeping child");
    told.at(7200, Action::Woke).at(7200, Action::Enter);
    assert_eq!(told.night.cards_used(), 1);
}

#[test]
fn methods_without_cards_use_none() {
    let mut told = told("log-only", 1);
    told.at(300, Action::Enter).at(360, Action::Leave);
    assert_eq!(told.night.cards_used(), 0);
}

#[test]
fn soothing_changes_after_seven_and_ten_minutes_of_calm_beside_the_child() {
    let mut told = told("shush-pat", 1);
    told.at(10, Action::Enter).cry(20, CryLevel::Protest).at(100, Action::Quiet);
    assert_eq!(told.deadline(100), Some(100 + 420));
    assert_eq!(told.deadline(520), Some(100 + 600));
    assert_eq!(told.deadline(700), Some(16 * 3600 + 1800), "then nothing but noon");
    // Calm that is broken begins again.
    told.cry(400, CryLevel::Grizzle).at(430, Action::Quiet);
    assert_eq!(told.deadline(430), Some(430 + 420));
    told.at(500, Action::Quiet);
    assert_eq!(told.deadline(500), Some(430 + 420), "from the first report on");
    told.at(600, Action::Leave);
    assert_eq!(told.deadline(600), Some(16 * 3600 + 1800), "nobody is there to change anything");
}

#[test]
fn staying_in_the_room_times_nothing_and_presence_7_checks_every_five_minutes() {
    for number in [1, 13] {
        let mut chair = told("chair", number);
        chair.at(0, Action::Enter).cry(10, CryLevel::Hard);
        assert_eq!(chair.deadline(10), Some(16 * 3600 + 1800));
        chair.at(2400, asleep()).at(9000, Action::Woke);
        assert_eq!(chair.due_in(), None);
    }
    let mut presence = told("presence-7", 3);
    for check in 1..=4 {
        assert_eq!(presence.due_in(), Some(300), "check {check}");
        let at = check * 400;
        presence.at(at - 100, Action::Enter).at(at, Action::Leave);
    }
    assert_eq!(kinds(&presence), [CheckInKind::OnTime; 4]);
}
