//! A pause rings, so that nobody sleeps through it.

use lullwatch_core::method::Tonight;
use lullwatch_core::night::Alarm;
use lullwatch_core::{Action, Body, CryLevel};

use crate::common::Told;

fn pause() -> Action {
    Action::Pause { reason: None }
}

#[test]
fn a_pause_rings_after_ten_minutes_or_after_the_plans_own_time() {
    for (plan, after) in [(None, 600), (Some(120), 120), (Some(1800), 1800)] {
        let mut told = Told::with(|head| head.settings.pause_rings_s = plan).put_down();
        told.at(100, pause());
        assert_eq!(told.deadline(100), Some(100 + after), "{plan:?}");
        assert!(!told.status(99 + after).is_ringing(), "{plan:?}");
        let live = told.status(100 + after);
        assert!(live.is_ringing(), "{plan:?}");
        assert!(matches!(live.alarm(), Some(Alarm::Pause(at)) if told.second(at) == 100 + after));
    }
}

#[test]
fn a_pause_rings_again_two_minutes_after_not_yet() {
    let mut told = Told::new().put_down();
    told.at(100, pause()).at(650, Action::NotYet);
    assert!(told.status(700).is_ringing(), "said before it rang, it silences nothing");
    told.at(710, Action::NotYet);
    assert!(!told.status(829).is_ringing());
    assert_eq!(told.deadline(710), Some(830));
    assert!(told.status(830).is_ringing());
    assert_eq!(told.due_in(), None, "the countdown stands still");
}

#[test]
fn a_pause_rings_no_more_once_it_is_over() {
    for end in [Action::Resume, Action::Asleep { how: None }, Action::OutOfBed] {
        let mut told = Told::new().put_down();
        told.at(100, pause()).at(710, end.clone());
        assert!(!matches!(told.status(711).alarm(), Some(Alarm::Pause(_))), "{end:?}");
        let mut early = Told::new().put_down();
        early.at(100, pause()).at(400, end.clone());
        assert!(!matches!(early.status(701).alarm(), Some(Alarm::Pause(_))), "{end:?}");
    }
}

#[test]
fn each_pause_has_its_own_ten_minutes() {
    let mut told = Told::new().put_down();
    told.at(10, pause()).at(20, Action::Resume).at(100, pause());
    assert!(!told.status(610).is_ringing());
    assert!(told.status(700).is_ringing());
    told.at(710, Action::Resume);
    // 10 s and 80 s of the wait had run.
    assert_eq!(told.due_in(), Some(90));
}

#[test]
fn a_pause_rings_where_the_method_has_no_waits() {
    for id in ["log-only", "chair", "extinction", "pick-up-put-down"] {
        let mut told = Told::of(id, &Tonight::night(1)).put_down();
        told.cry(10, CryLevel::Hard).at(30, pause());
        assert!(told.status(630).is_ringing(), "{id}");
    }
}

#[test]
fn undoing_a_pause_silences_it_and_undoing_its_end_makes_it_ring() {
    let mut told = Told::new().put_down();
    told.at(100, pause());
    let paused = told.id(1);
    told.correct(110, Body::Undo { of: paused });
    assert!(matches!(told.status(700).alarm(), Some(Alarm::Check(at)) if told.second(at) == 180));

    let mut told = Told::new().put_down();
    told.at(100, pause()).at(200, Action::Resume);
    let resumed = told.id(2);
    told.correct(210, Body::Undo { of: resumed });
    assert!(matches!(told.status(700).alarm(), Some(Alarm::Pause(_))));
}

#[test]
fn a_check_that_is_due_is_silent_in_a_pause_and_hides_no_pause_that_rings() {
    let mut told = Told::new().put_down();
    assert!(told.status(185).is_ringing());
    told.at(190, pause());
    assert!(!told.status(190).is_ringing());
    assert_eq!(told.deadline(190), Some(790));
    assert!(matches!(told.status(790).alarm(), Some(Alarm::Pause(at)) if told.second(at) == 790));
    told.at(800, Action::Resume);
    let live = told.status(800);
    assert!(matches!(live.alarm(), Some(Alarm::Check(at)) if told.second(at) == 180));
    assert!(live.is_ringing(), "once due it stays due");
}
