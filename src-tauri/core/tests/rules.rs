//! The rules of a night, one by one, with time as a value.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::Told;
use lullwatch_core::night::{CheckInKind, Phase, WaitsEnded};
use lullwatch_core::plan::{OnGrizzle, OnNewWaking, OnQuiet, WaitStarts};
use lullwatch_core::{Action, CryLevel, NightKind, Refused};

/// A row as (number, planned, actual, held, due, kind).
type Row = (Option<u32>, Option<i64>, Option<i64>, Option<i64>, Option<i64>, CheckInKind);

fn rows(told: &Told) -> Vec<Row> {
    told.night
        .check_ins()
        .iter()
        .map(|row| {
            (
                row.wait.map(|wait| wait.number),
                row.wait.map(|wait| wait.planned_s),
                row.wait.and_then(|wait| wait.actual_s),
                row.wait.map(|wait| wait.held_s),
                row.wait.and_then(|wait| wait.due).map(|due| told.second(due)),
                row.kind,
            )
        })
        .collect()
}

#[test]
fn a_wait_starts_at_put_down_and_again_at_each_leave() {
    let mut told = Told::new().put_down();
    assert_eq!(told.due_in(), Some(180));
    told.at(185, Action::Enter).at(255, Action::Leave);
    assert_eq!(told.due_in(), Some(300));
    told.at(555, Action::Enter).at(600, Action::Leave);
    assert_eq!(told.due_in(), Some(600));
    told.at(1200, Action::Enter).at(1260, Action::Leave);
    assert_eq!(told.due_in(), Some(600), "the last value repeats");
    let kinds: Vec<_> = rows(&told).iter().map(|row| (row.2, row.5)).collect();
    assert_eq!(
        kinds,
        [
            (Some(185), CheckInKind::OnTime),
            (Some(300), CheckInKind::OnTime),
            (Some(600), CheckInKind::OnTime),
        ]
    );
}

#[test]
fn thirty_seconds_either_way_are_on_time() {
    for (at, kind) in [
        (149, CheckInKind::Early),
        (150, CheckInKind::OnTime),
        (180, CheckInKind::OnTime),
        (210, CheckInKind::OnTime),
        (211, CheckInKind::Late),
    ] {
        let mut told = Told::new().put_down();
        told.at(at, Action::Enter);
        assert_eq!(rows(&told)[0].5, kind, "entered after {at} s");
        assert_eq!(rows(&told)[0].4, (at >= 180).then_some(180));
    }
}

#[test]
fn under_first_cry_the_wait_starts_with_crying_of_the_settling() {
    let mut told = Told::with(|head| head.settings.wait_starts = WaitStarts::FirstCry).put_down();
    assert_eq!(told.due_in(), None);
    told.at(10, Action::Enter).at(40, Action::Leave);
    assert_eq!(told.due_in(), None, "an unplanned visit starts nothing");
    told.cry(60, CryLevel::Protest);
    assert_eq!(told.due_in(), Some(180));
    assert_eq!(rows(&told), [(None, None, None, None, None, CheckInKind::Unplanned)]);
}

#[test]
fn what_would_start_a_wait_in_a_visit_starts_it_at_its_leave() {
    let mut told = Told::with(|head| head.settings.wait_starts = WaitStarts::FirstCry).put_down();
    told.at(10, Action::Enter).cry(20, CryLevel::Protest).at(40, Action::Leave);
    assert_eq!(told.due_in(), Some(180));

    let mut told = Told::new();
    told.at(0, Action::Enter).at(30, Action::PutDown { state: None });
    assert_eq!(told.due_in(), None);
    told.at(50, Action::Leave);
    assert_eq!(told.due_in(), Some(180));
    assert_eq!(told.night.check_ins()[0].settling, None, "entered before put-down");
}

#[test]
fn the_countdown_stands_still_from_a_minute_of_quiet_on() {
    let mut told = Told::new().put_down();
    told.at(60, Action::Quiet);
    assert!(!told.is_held(119));
    assert!(told.is_held(120));
    told.cry(300, CryLevel::Protest);
    // 120 s had run, 60 are left.
    assert_eq!(told.due_in(), Some(60));
    told.at(360, Action::Enter);
    assert_eq!(
        rows(&told),
        [(Some(1), Some(180), Some(180), Some(180), Some(360), CheckInKind::OnTime)]
    );
}

#[test]
fn quiet_under_a_minute_holds_nothing_and_exactly_a_minute_is_a_minute() {
    let mut told = Told::new().put_down();
    told.at(60, Action::Quiet).cry(119, CryLevel::Protest);
    assert_eq!(told.due_in(), Some(61));
    let mut told = Told::with(|head| head.settings.on_quiet = OnQuiet::Reset).put_down();
    told.at(60, Action::Quiet).cry(119, CryLevel::Protest);
    assert_eq!(told.due_in(), Some(61));
    told.at(130, Action::Quiet).cry(190, CryLevel::Protest);
    assert_eq!(told.due_in(), Some(180), "sixty seconds of quiet start it again");
}

#[test]
fn a_countdown_that_runs_out_in_quiet_is_due_when_crying_resumes() {
    for on_quiet in [OnQuiet::Hold, OnQuiet::Continue] {
        let mut told = Told::with(|head| head.settings.on_quiet = on_quiet).put_down();
        told.at(150, Action::Quiet);
        assert_eq!(told.status(185).wait().and_then(|wait| wait.due), None);
        told.cry(200, CryLevel::Grizzle);
        assert_eq!(told.wait().due.map(|due| told.second(due)), Some(200));
        told.at(200, Action::Enter);
        assert_eq!(
            rows(&told),
            [(Some(1), Some(180), Some(180), Some(20), Some(200), CheckInKind::OnTime)]
        );
    }
}

#[test]
fn continue_runs_on_in_quiet_and_counts_as_held_only_once_run_out() {
    let mut told = Told::with(|head| head.settings.on_quiet = OnQuiet::Continue).put_down();
    told.at(20, Action::Quiet).cry(400, CryLevel::Protest);
    told.at(410, Action::Enter);
    assert_eq!(
        rows(&told),
        [(Some(1), Some(180), Some(190), Some(220), Some(400), CheckInKind::OnTime)]
    );
}

#[test]
fn reset_starts_the_same_wait_again_unless_it_is_due() {
    let mut told = Told::with(|head| head.settings.on_quiet = OnQuiet::Reset).put_down();
    told.at(100, Action::Quiet).cry(500, CryLevel::Protest);
    assert_eq!(told.wait().number, 1);
    assert_eq!(told.due_in(), Some(180));
    told.at(690, Action::Quiet).cry(900, CryLevel::Protest);
    assert_eq!(told.wait().due.map(|due| told.second(due)), Some(680), "once due it stays due");
}

#[test]
fn quiet_that_began_before_the_wait_counts() {
    let mut told = Told::new().put_down();
    told.at(180, Action::Enter).at(200, Action::Quiet).at(300, Action::Leave);
    assert!(told.is_held(300));
    told.cry(330, CryLevel::Protest);
    assert_eq!(told.due_in(), Some(300));
}

#[test]
fn grizzling_is_crying_or_quiet_as_the_plan_says() {
    let mut told = Told::new().put_down();
    told.cry(10, CryLevel::Grizzle);
    assert!(!told.is_held(100));
    let mut told = Told::with(|head| head.settings.on_grizzle = OnGrizzle::AsQuiet).put_down();
    told.cry(10, CryLevel::Grizzle);
    assert!(told.is_held(70));
    told.cry(130, CryLevel::Protest);
    assert_eq!(told.due_in(), Some(110));
    assert_eq!(told.measures().crying_s.grizzle, 120, "its minutes count either way");
}

#[test]
fn a_pause_stands_still_and_makes_nothing_due_when_the_settling_ends_it() {
    let mut told = Told::new().put_down();
    told.at(100, Action::Pause { reason: None });
    assert_eq!(told.refuse(101, Action::Pause { reason: None }), Refused::PausedAlready);
    told.at(400, Action::Resume);
    assert_eq!(told.due_in(), Some(80));
    told.at(410, Action::Pause { reason: None }).at(900, Action::Asleep { how: None });
    assert!(rows(&told).is_empty());
    assert_eq!(told.refuse(901, Action::Pause { reason: None }), Refused::WhileAsleep);
}

#[test]
fn overlapping_quiet_and_pause_count_once() {
    let mut told = Told::new().put_down();
    told.at(60, Action::Quiet).at(150, Action::Pause { reason: None });
    told.cry(200, CryLevel::Protest).at(240, Action::Resume);
    assert_eq!(told.due_in(), Some(60));
    told.at(300, Action::Enter);
    assert_eq!(rows(&told)[0].3, Some(120), "held from 120 to 240");
}

#[test]
fn a_due_check_without_a_visit_is_skipped_and_a_wait_before_it_leaves_no_row() {
    let mut told = Told::new().put_down();
    told.at(100, Action::Asleep { how: None });
    assert!(rows(&told).is_empty());
    let mut told = Told::new().put_down();
    told.at(200, Action::Asleep { how: None });
    assert_eq!(rows(&told), [(Some(1), Some(180), None, Some(0), Some(180), CheckInKind::Skipped)]);
}

#[test]
fn a_deadline_at_an_actions_own_moment_comes_first() {
    let mut told = Told::new().put_down();
    told.at(180, Action::Asleep { how: None });
    assert_eq!(rows(&told)[0].5, CheckInKind::Skipped);
    let mut told = Told::new().put_down();
    told.at(180, Action::Quiet);
    assert_eq!(told.wait().due.map(|due| told.second(due)), Some(180));
}

#[test]
fn going_in_at_once_voids_the_wait_and_starts_the_same_one_again() {
    let mut told = Told::new().put_down();
    told.at(60, Action::GoInNow { reason: Some("vomiting".into()) });
    told.at(70, Action::GoInNow { reason: Some("nappy".into()) }).at(200, Action::Leave);
    assert_eq!(told.wait().number, 1);
    assert_eq!(told.due_in(), Some(180));
    assert_eq!(rows(&told), [(Some(1), Some(180), Some(60), Some(0), None, CheckInKind::Override)]);
    assert_eq!(told.night.check_ins()[0].reasons, ["vomiting", "nappy"]);
    let mut asleep = Told::new();
    asleep.at(0, Action::GoInNow { reason: None });
    assert_eq!(rows(&asleep), [(None, None, None, None, None, CheckInKind::Override)]);
}

#[test]
fn later_settlings_start_where_the_plan_says() {
    for (on_new_waking, planned) in [
        (OnNewWaking::FirstWait, [180, 300]),
        (OnNewWaking::Continue, [600, 600]),
        (OnNewWaking::LongestWait, [600, 600]),
    ] {
        let mut told = Told::with(|head| head.settings.on_new_waking = on_new_waking).put_down();
        // One on time, one overridden, one skipped: two planned checks.
        told.at(180, Action::Enter).at(240, Action::Leave);
        told.at(300, Action::GoInNow { reason: None }).at(360, Action::Leave);
        told.at(700, Action::Asleep { how: None }).at(4000, Action::Woke);
        assert_eq!(told.wait().planned_s, planned[0], "{on_new_waking:?}");
        assert_eq!(told.wait().number, 1);
        told.at(4000 + planned[0], Action::Enter).at(4700, Action::Leave);
        assert_eq!(told.wait().planned_s, planned[1], "{on_new_waking:?}");
    }
}

#[test]
fn a_morning_waking_has_no_waits_but_a_settling_begun_before_keeps_them() {
    // Put down at 19:30; the method's earliest rise is 05:30, ten hours later.
    let mut told = Told::new().put_down();
    told.at(60, Action::Asleep { how: None });
    let before = 10 * 3600 - 1;
    told.at(before, Action::Woke);
    assert_eq!(told.due_in(), Some(180));
    told.at(before + 200, Action::Enter).at(before + 260, Action::Leave);
    assert_eq!(told.due_in(), Some(300));
    told.at(before + 300, Action::Asleep { how: None }).at(before + 900, Action::Woke);
    assert_eq!(told.due_in(), None);
    assert_eq!(told.night.last().waits_ended(), Some(WaitsEnded::Morning));
    told.at(before + 960, Action::Enter);
    assert_eq!(rows(&told).last().unwrap().5, CheckInKind::Unplanned);

    let mut nap = Told::with(|head| head.kind = NightKind::Nap);
    nap.begin_at("2026-11-24T09:00:00-05:00");
    nap.at(0, Action::PutDown { state: None }).at(60, Action::Asleep { how: None });
    nap.at(120, Action::Woke);
    assert_eq!(nap.due_in(), Some(180), "a nap has no morning");
}

#[test]
fn the_crying_limit_ends_the_waits_of_its_settling() {
    let mut told = Told::with(|head| head.settings.crying_limit_s = Some(400)).put_down();
    told.at(100, Action::Quiet).cry(200, CryLevel::Protest);
    assert_eq!(told.status(499).waits_ended(), None);
    assert_eq!(told.status(500).waits_ended(), Some(WaitsEnded::CryingLimit));
    told.at(510, Action::Enter).at(520, Action::Leave);
    assert_eq!(rows(&told)[0].5, CheckInKind::Unplanned);
    assert_eq!(told.due_in(), None);
    told.at(600, Action::Asleep { how: None }).at(700, Action::Woke);
    assert_eq!(told.due_in(), Some(180), "the next settling has its own");
}

#[test]
fn a_naps_cap_ends_its_waits_and_a_nights_is_no_cap() {
    let mut told = Told::with(|head| {
        head.kind = NightKind::Nap;
        head.rules.nap_cap_s = Some(1800);
    });
    told.begin_at("2026-11-24T09:00:00-05:00");
    told.at(0, Action::PutDown { state: None }).cry(10, CryLevel::Hard);
    assert_eq!(told.status(1799).waits_ended(), None);
    assert_eq!(told.status(1800).waits_ended(), Some(WaitsEnded::NapCap));
    let told = Told::with(|head| head.rules.nap_cap_s = Some(1800)).put_down();
    assert_eq!(told.status(1800).waits_ended(), None);
}

#[test]
fn stop_ends_the_waits_and_logging_goes_on() {
    let mut told = Told::new().put_down();
    told.at(100, Action::Stop { reason: None }).cry(110, CryLevel::Hard);
    assert_eq!(told.due_in(), None);
    told.at(150, Action::Enter).at(400, Action::Asleep { how: None }).at(900, Action::Woke);
    assert_eq!(told.due_in(), None);
    assert_eq!(rows(&told)[0].5, CheckInKind::Unplanned);
    assert_eq!(told.measures().crying_s.hard, 290);
}

#[test]
fn sleep_ends_a_visit_and_its_leave_is_accepted_once() {
    let mut told = Told::new().put_down();
    told.at(180, Action::Enter).at(240, Action::Asleep { how: None });
    assert_eq!(told.night.check_ins()[0].left.map(|left| told.second(left)), Some(240));
    told.at(250, Action::Leave);
    assert_eq!(told.refuse(260, Action::Leave), Refused::NotInRoom);
    told.at(300, Action::Enter).at(400, Action::OutOfBed).at(410, Action::Leave);
    assert_eq!(told.night.last().phase, Phase::Up);
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let mut told = Told::new();
    let cry = Action::Cry { level: CryLevel::Hard };
    assert_eq!(told.refuse(0, cry.clone()), Refused::BeforePutDown);
    assert_eq!(told.refuse(0, Action::Woke), Refused::BeforePutDown);
    assert_eq!(told.refuse(0, Action::OutOfBed), Refused::BeforePutDown);
    told.at(0, Action::PutDown { state: None });
    let before = told.night.last().clone();
    assert_eq!(told.refuse(0, Action::PutDown { state: None }), Refused::PutDownTwice);
    assert_eq!(told.refuse(0, Action::Woke), Refused::NotAsleep);
    assert_eq!(told.refuse(0, Action::Leave), Refused::NotInRoom);
    assert_eq!(told.refuse(0, Action::Resume), Refused::NotPaused);
    assert_eq!(told.refuse(0, Action::LayDown), Refused::NotPickedUp);
    assert_eq!(*told.night.last(), before);
    told.at(10, Action::PickUp);
    assert_eq!(told.refuse(11, Action::PickUp), Refused::PickedUpAlready);
    told.at(20, Action::Asleep { how: None });
    assert_eq!(told.refuse(21, cry), Refused::WhileAsleep);
    assert_eq!(told.refuse(21, Action::Asleep { how: None }), Refused::WhileAsleep);
    told.at(30, Action::OutOfBed);
    assert_eq!(told.refuse(31, Action::Enter), Refused::NightEnded);
}

#[test]
fn a_night_closes_at_noon() {
    let told = Told::new().put_down();
    let noon = 16 * 3600 + 1800;
    assert!(!told.status(noon - 1).is_closed());
    assert!(told.status(noon).is_closed());
}

#[test]
fn the_chime_is_silent_for_two_minutes_after_not_yet() {
    let mut told = Told::new().put_down();
    assert!(!told.status(179).is_ringing());
    assert!(told.status(180).is_ringing());
    told.at(190, Action::NotYet);
    assert!(!told.status(309).is_ringing());
    assert!(told.status(310).is_ringing());
    told.at(320, Action::Enter);
    assert_eq!(rows(&told)[0].2, Some(320), "not yet changes no wait");
}
