//! Scheduled awakenings: when one falls due, when it lapses, and which waking was planned.

use jiff::civil::Time;
use lullwatch_core::method::Tonight;
use lullwatch_core::night::{Alarm, AwakeningState};
use lullwatch_core::{Action, Body, NightKind};

use crate::common::Told;

const HOUR: i64 = 3600;
/// 22:45, from put-down at 19:30 on.
const FIRST: i64 = 3 * HOUR + 900;
/// 02:45.
const SECOND: i64 = 7 * HOUR + 900;

fn at(times: &[&str]) -> Tonight {
    let awakenings = times.iter().map(|at| Time::strptime("%H:%M", at).unwrap()).collect();
    Tonight { awakenings, ..Tonight::night(8) }
}

/// Put down at 19:30 in New York, to be woken at 22:45 and 02:45.
fn told() -> Told {
    Told::of("scheduled-awakenings", &at(&["22:45", "02:45"])).put_down()
}

fn asleep() -> Action {
    Action::Asleep { how: None }
}

fn states(told: &Told, second: i64) -> Vec<AwakeningState> {
    told.status(second).awakenings().iter().map(|it| it.state).collect()
}

/// Seconds from put-down to each awakening.
fn seconds(told: &Told) -> Vec<i64> {
    told.night.last().awakenings().iter().map(|it| told.second(it.at)).collect()
}

#[test]
fn an_awakening_falls_due_while_the_child_sleeps_and_rings() {
    let mut told = told();
    told.at(600, asleep());
    assert_eq!(seconds(&told), [FIRST, SECOND]);
    assert_eq!(told.deadline(600), Some(FIRST));
    assert!(!told.status(FIRST - 1).is_ringing());
    let live = told.status(FIRST);
    assert!(live.is_ringing());
    assert!(matches!(live.alarm(), Some(Alarm::Awakening(due)) if told.second(due) == FIRST));
    assert_eq!(states(&told, FIRST), [AwakeningState::Due, AwakeningState::Coming]);
    assert!(told.status(FIRST + 1800).is_ringing(), "until somebody answers");
}

#[test]
fn an_awakening_lapses_where_the_child_is_awake() {
    let mut told = told();
    told.at(FIRST - 60, asleep()).at(FIRST - 30, Action::Woke);
    assert_eq!(states(&told, FIRST), [AwakeningState::Lapsed, AwakeningState::Coming]);
    assert_eq!(told.status(FIRST).alarm(), None);
    told.at(FIRST + 60, asleep());
    assert_eq!(told.status(FIRST + HOUR).alarm(), None, "sleep brings none back");
    assert!(told.status(SECOND).is_ringing(), "the next one comes all the same");
}

#[test]
fn a_child_who_has_slept_less_than_half_an_hour_is_not_woken() {
    for (slept, state) in
        [(1799, AwakeningState::Lapsed), (1800, AwakeningState::Due), (1801, AwakeningState::Due)]
    {
        let mut told = told();
        told.at(FIRST - slept, asleep());
        assert_eq!(states(&told, FIRST)[0], state, "after {slept} s");
    }
}

#[test]
fn not_yet_silences_an_awakening_for_two_minutes() {
    let mut told = told();
    told.at(600, asleep()).at(FIRST + 10, Action::NotYet);
    assert!(!told.status(FIRST + 129).is_ringing());
    assert_eq!(told.deadline(FIRST + 10), Some(FIRST + 130));
    assert!(told.status(FIRST + 130).is_ringing());
    told.at(FIRST + 140, Action::NotYet);
    assert!(!told.status(FIRST + 259).is_ringing());
    assert!(told.status(FIRST + 260).is_ringing());
    assert_eq!(states(&told, FIRST + 260)[0], AwakeningState::Due, "it changes nothing else");
}

#[test]
fn going_in_for_an_awakening_and_waking_the_child_is_a_planned_waking() {
    let mut told = told();
    told.at(600, asleep()).at(FIRST + 20, Action::Enter);
    assert_eq!(told.status(FIRST + 21).alarm(), None);
    assert_eq!(states(&told, FIRST + 21)[0], AwakeningState::Seen);
    told.at(FIRST + 80, Action::Woke).at(FIRST + 200, Action::Leave);
    told.at(FIRST + 300, asleep());
    // 01:00, on the child's own.
    told.at(5 * HOUR + 1800, Action::Woke).at(5 * HOUR + 2400, asleep());
    let planned: Vec<bool> = told.night.wakings().iter().map(|it| it.planned).collect();
    assert_eq!(planned, [true, false]);
    assert_eq!(told.measures().nwak, 2);
}

#[test]
fn a_child_who_wakes_after_the_visit_for_an_awakening_is_over_has_woken_alone() {
    let mut told = told();
    told.at(600, asleep()).at(FIRST, Action::Enter).at(FIRST + 60, Action::Leave);
    told.at(FIRST + 900, Action::Woke);
    assert!(!told.night.wakings()[0].planned);
}

#[test]
fn a_visit_before_the_awakening_is_due_makes_no_waking_planned() {
    let mut told = told();
    told.at(600, asleep()).at(FIRST - 3600, Action::Enter).at(FIRST - 3500, Action::Woke);
    assert!(!told.night.wakings()[0].planned);
}

#[test]
fn naps_have_no_awakenings_and_comfort_tonight_ends_them() {
    let mut nap = Told::with(|head| {
        head.kind = NightKind::Nap;
        head.rules.awakenings = at(&["22:45"]).awakenings;
    })
    .put_down();
    nap.at(60, asleep());
    assert!(nap.night.last().awakenings().is_empty());

    let mut told = told();
    told.at(600, Action::Stop { reason: None }).at(700, asleep());
    assert_eq!(told.status(SECOND).alarm(), None);
    assert_eq!(states(&told, SECOND), [AwakeningState::Lapsed; 2]);
}

#[test]
fn nothing_rings_once_the_child_is_up_or_the_night_is_closed() {
    let mut told = told();
    told.at(600, asleep()).at(HOUR, Action::OutOfBed);
    assert_eq!(told.status(FIRST).alarm(), None);
    // 19:15 was over at put-down; the next one would be after noon.
    let mut late = Told::of("scheduled-awakenings", &at(&["19:15", "22:45"])).put_down();
    late.at(600, asleep());
    assert_eq!(seconds(&late), [FIRST]);
    late.at(FIRST, Action::Enter).at(FIRST + 60, Action::Leave);
    let noon = 16 * HOUR + 1800;
    assert_eq!(late.deadline(FIRST + 60), Some(noon));
    assert!(late.status(noon).is_closed());
    assert_eq!(late.deadline(noon), None);
}

#[test]
fn awakenings_come_when_the_childs_clock_shows_them_though_it_is_changed() {
    // Autumn: an hour more between put-down and 02:45; 01:15 comes twice, and the first counts.
    let mut autumn = Told::of("scheduled-awakenings", &at(&["23:45", "01:15", "02:45"]));
    autumn.begin_at("2026-10-31T19:30:00-04:00");
    let mut autumn = autumn.put_down();
    autumn.at(600, asleep());
    assert_eq!(seconds(&autumn), [4 * HOUR + 900, 5 * HOUR + 2700, 8 * HOUR + 900]);

    // Spring: an hour less before 03:15, and no 02:30 at all; it comes when that much has passed.
    let mut spring = Told::of("scheduled-awakenings", &at(&["01:15", "02:30", "03:15"]));
    spring.begin_at("2027-03-13T19:30:00-05:00");
    let mut spring = spring.put_down();
    spring.at(600, asleep());
    assert_eq!(seconds(&spring), [5 * HOUR + 2700, 6 * HOUR + 2700, 7 * HOUR]);
    let shown: Vec<String> = spring
        .night
        .last()
        .awakenings()
        .iter()
        .map(|it| spring.night.civil(it.at).strftime("%H:%M").to_string())
        .collect();
    assert_eq!(shown, ["01:15", "03:15", "03:30"]);
}

#[test]
fn undoing_the_visit_for_an_awakening_makes_it_ring_again() {
    let mut told = told();
    told.at(600, asleep()).at(FIRST + 20, Action::Enter);
    let enter = told.id(2);
    told.correct(FIRST + 40, Body::Undo { of: enter });
    assert!(told.status(FIRST + 40).is_ringing());
    assert_eq!(states(&told, FIRST + 40)[0], AwakeningState::Due);
    assert!(told.night.check_ins().is_empty());
    assert!(told.night.misfits().is_empty());
}

#[test]
fn amending_when_the_child_fell_asleep_decides_anew_whether_to_wake() {
    let mut told = told();
    told.at(600, asleep());
    let slept = told.id(1);
    let amend = |at| Body::Amend { of: slept, at: Some(at), action: None, approx: None };
    let late = told.moment(FIRST - 1200).utc;
    told.correct(FIRST + 10, amend(late));
    assert_eq!(states(&told, FIRST + 10)[0], AwakeningState::Lapsed, "slept for 20 minutes");
    let early = told.moment(FIRST - 1800).utc;
    told.correct(FIRST + 30, amend(early));
    assert!(told.status(FIRST + 30).is_ringing(), "slept for half an hour");
}

#[test]
fn comfort_tonight_silences_an_awakening_that_rings() {
    let mut told = told();
    told.at(600, asleep()).at(FIRST + 30, Action::Stop { reason: None });
    assert_eq!(told.status(FIRST + 30).alarm(), None);
    assert_eq!(states(&told, FIRST + 30)[0], AwakeningState::Lapsed);
    told.at(FIRST + 60, Action::Woke);
    assert!(!told.night.wakings()[0].planned);
}

#[test]
fn going_in_up_to_ten_minutes_early_is_going_in_for_the_awakening() {
    for (early, planned) in [(600, true), (601, false)] {
        let mut told = told();
        told.at(600, asleep()).at(FIRST - early, Action::Enter).at(FIRST - early + 5, Action::Woke);
        assert_eq!(told.night.wakings()[0].planned, planned, "{early} s early");
    }
}

#[test]
fn a_child_who_wakes_while_the_awakening_rings_has_woken_by_itself() {
    let mut told = told();
    told.at(600, asleep()).at(FIRST + 30, Action::Woke);
    assert!(!told.night.wakings()[0].planned);
    assert_eq!(states(&told, FIRST + 30), [AwakeningState::Lapsed, AwakeningState::Coming]);
    assert_eq!(told.status(FIRST + 30).alarm(), None);
}

#[test]
fn who_is_in_the_room_already_wakes_the_child_as_planned() {
    let mut told = told();
    told.at(600, asleep()).at(FIRST - 3600, Action::Enter);
    assert!(told.status(FIRST).is_ringing());
    told.at(FIRST + 20, Action::Woke);
    assert!(told.night.wakings()[0].planned);
    assert_eq!(states(&told, FIRST + 20), [AwakeningState::Seen, AwakeningState::Coming]);
}
