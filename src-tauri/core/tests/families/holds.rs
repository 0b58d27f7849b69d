//! Picking up: every hold counted, with its length; a reassurance where the method does not count.

use lullwatch_core::method::{Tonight, find};
use lullwatch_core::night::{CheckInKind, WaitsEnded};
use lullwatch_core::plan::{Changes, OnNewWaking};
use lullwatch_core::{Action, Body, CryLevel, MethodId, Plan, Reassurance, Refused};

use crate::common::Told;

fn told(months: i32) -> Told {
    let tonight = Tonight { months: Some(months), ..Tonight::night(1) };
    Told::of("pick-up-put-down", &tonight).put_down()
}

/// Each hold as the second it began and the second it ended.
fn holds(told: &Told) -> Vec<(i64, Option<i64>)> {
    let second = |at| told.second(at);
    told.night.holds().iter().map(|hold| (second(hold.from), hold.to.map(second))).collect()
}

#[test]
fn a_hundred_and_fifty_pick_ups_in_a_row_are_counted_exactly() {
    let mut told = told(9);
    told.cry(0, CryLevel::Hard);
    let mut wanted = Vec::new();
    for place in 0..150 {
        // A tap every few seconds, some of them in the very second of the one before.
        let up = 10 + place * 12;
        let down = up + place % 5;
        told.at(up, Action::PickUp).at(down, Action::LayDown);
        wanted.push((up, Some(down)));
    }
    assert_eq!(holds(&told), wanted);
    let measures = told.measures();
    assert_eq!((measures.pick_ups, measures.check_ins), (150, 0));
    // 30 times each of 0, 1, 2, 3 and 4 s.
    let held: i64 = told.night.holds().iter().map(|it| it.to.unwrap().since(it.from)).sum();
    assert_eq!(held, 300);
    assert_eq!(told.deadline(1900), Some(16 * 3600 + 1800), "no timer but noon");
}

#[test]
fn the_longest_hold_is_called_by_age() {
    for (months, longest) in
        [(4, Some(300)), (5, Some(300)), (6, Some(180)), (7, Some(180)), (8, None), (12, None)]
    {
        let mut told = told(months);
        told.at(10, Action::PickUp);
        let at = told.deadline(10).filter(|at| *at < 3600);
        assert_eq!(at, longest.map(|longest| 10 + longest), "{months} months");
        told.at(20, Action::LayDown);
        assert_eq!(told.deadline(20).filter(|at| *at < 3600), None);
    }
    let mut young = told(3);
    young.at(10, Action::PickUp);
    assert_eq!(young.deadline(10).filter(|at| *at < 3600), None, "no limit is given");
}

#[test]
fn a_child_may_fall_asleep_held_and_be_laid_down_asleep() {
    let mut told = told(5);
    told.at(60, Action::PickUp).at(200, Action::Asleep { how: None });
    assert_eq!(holds(&told), [(60, None)]);
    assert!(told.status(210).picked_up.is_some());
    told.at(260, Action::LayDown);
    assert_eq!(holds(&told), [(60, Some(260))]);
    told.at(300, Action::PickUp).at(320, Action::LayDown);
    assert_eq!(told.measures().pick_ups, 2, "a sleeping child may be picked up");
}

#[test]
fn getting_up_ends_a_hold_and_all_that_hangs_on_it() {
    let mut told = told(5);
    told.at(60, Action::PickUp).at(200, Action::OutOfBed);
    assert_eq!(holds(&told), [(60, Some(200))]);
    assert_eq!(told.status(201).picked_up, None);
    assert_ne!(told.deadline(200), Some(360), "nobody is held long any more");
    assert_eq!(told.refuse(210, Action::LayDown), Refused::NightEnded);

    let mut other = Told::new().put_down();
    other.at(60, Action::PickUp).at(200, Action::OutOfBed);
    assert_eq!(other.status(201).picked_up, None);
}

#[test]
fn pick_ups_are_reassurances_only_where_the_method_does_not_count_them() {
    let tell = |told: &mut Told| {
        told.at(10, Action::PickUp).at(20, Action::LayDown);
        told.at(60, Action::Enter).at(70, Action::PickUp).at(80, Action::LayDown);
        told.at(90, Action::Reassure { kind: Reassurance::Hand }).at(100, Action::Leave);
    };
    let mut counted = told(9);
    tell(&mut counted);
    assert_eq!(counted.night.check_ins()[0].reassurances, [Reassurance::Hand]);
    assert_eq!(holds(&counted), [(10, Some(20)), (70, Some(80))]);
    assert_eq!(counted.measures().pick_ups, 2);
    for id in ["ferber-2006", "chair", "log-only"] {
        let mut told = Told::of(id, &Tonight::night(1)).put_down();
        tell(&mut told);
        let wanted = [Reassurance::PickUp, Reassurance::LayDown, Reassurance::Hand];
        assert_eq!(told.night.check_ins()[0].reassurances, wanted, "{id}");
        assert!(holds(&told).is_empty(), "{id}");
        assert_eq!(told.measures().pick_ups, 2, "{id}: the one outside the visit counts too");
    }
}

#[test]
fn undo_and_amend_correct_a_hold() {
    let mut told = told(5);
    told.at(60, Action::PickUp).at(90, Action::LayDown).at(100, Action::PickUp);
    let (up, down, again) = (told.id(1), told.id(2), told.id(3));
    told.correct(110, Body::Undo { of: again });
    assert_eq!(holds(&told), [(60, Some(90))]);
    let at = Some(told.moment(75).utc);
    told.correct(120, Body::Amend { of: down, at, action: None, approx: None });
    assert_eq!(holds(&told), [(60, Some(75))]);
    let undone = told.correct(130, Body::Undo { of: down });
    assert_eq!(holds(&told), [(60, None)]);
    assert_eq!(told.refuse(135, Action::PickUp), Refused::PickedUpAlready);
    told.correct(140, Body::Undo { of: undone });
    assert_eq!(holds(&told), [(60, Some(75))], "the undo is taken back");
    told.correct(150, Body::Undo { of: up });
    assert!(holds(&told).is_empty());
    assert_eq!(told.night.misfits(), [down], "kept and flagged, never dropped");
    assert_eq!(told.measures().pick_ups, 0);
}

#[test]
fn a_hold_amended_to_begin_after_its_end_is_flagged_and_not_negative() {
    let mut told = told(5);
    told.at(60, Action::PickUp).at(90, Action::LayDown).at(200, Action::Quiet);
    let at = Some(told.moment(150).utc);
    let up = told.id(1);
    told.correct(210, Body::Amend { of: up, at, action: None, approx: None });
    assert_eq!(holds(&told), [(150, None)]);
    assert_eq!(told.night.misfits(), [told.id(2)]);
}

#[test]
fn putting_down_lays_down_a_child_who_was_held() {
    let mut told = Told::of("pick-up-put-down", &Tonight { months: Some(5), ..Tonight::night(1) });
    told.at(0, Action::PickUp).at(60, Action::PutDown { state: None });
    assert_eq!(holds(&told), [(0, Some(60))]);
    told.at(90, Action::PickUp).at(100, Action::LayDown);
    assert_eq!(holds(&told), [(0, Some(60)), (90, Some(100))]);
}

/// Two minutes before the first pick-up, as a plan may have it.
fn waits_first(on_new_waking: OnNewWaking) -> Told {
    let method = find("pick-up-put-down").unwrap();
    let head = crate::common::head();
    let plan = Plan {
        changes: Changes { first_pick_up_s: Some(120), ..Changes::default() },
        ..Plan::of(head.child, MethodId("pick-up-put-down".into()))
    };
    Told::with(|head| {
        head.method = method.id.clone();
        head.rules = plan.rules(method, &Tonight { months: Some(9), ..Tonight::night(1) });
        head.settings.on_new_waking = on_new_waking;
    })
    .put_down()
}

#[test]
fn a_wait_before_the_first_pick_up_runs_once_in_each_settling() {
    for on_new_waking in [OnNewWaking::FirstWait, OnNewWaking::Continue, OnNewWaking::LongestWait] {
        let mut told = waits_first(on_new_waking);
        assert_eq!(told.due_in(), Some(120));
        assert!(told.status(120).is_ringing());
        told.at(125, Action::Enter).at(125, Action::PickUp).at(140, Action::LayDown);
        told.at(200, Action::Leave).cry(230, CryLevel::Protest);
        assert_eq!(told.due_in(), None, "the timer counts pick-ups from here");
        assert_eq!(told.status(3000).waits_ended(), Some(WaitsEnded::Method));
        told.at(240, Action::Enter).at(300, Action::Leave).at(400, Action::Asleep { how: None });
        told.at(4000, Action::Woke);
        assert_eq!(told.due_in(), Some(120), "{on_new_waking:?}");
        let kinds: Vec<CheckInKind> = told.night.check_ins().iter().map(|row| row.kind).collect();
        assert_eq!(kinds, [CheckInKind::OnTime, CheckInKind::Unplanned]);
    }
}

#[test]
fn there_is_no_wait_before_the_first_pick_up_by_itself() {
    let none = Told::of("pick-up-put-down", &Tonight::night(1)).put_down();
    assert_eq!(none.due_in(), None, "no wait by itself");
}
