//! Mending a night: seen before it is kept, and nothing is lost.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::Told;
use jiff::Timestamp;
use lullwatch_core::night::{CheckInKind, Entry};
use lullwatch_core::{Action, Body, CryLevel, Mended, Moment, Refused};

const ASLEEP: Action = Action::Asleep { how: None };

/// Put down at 19:30, a check at three minutes, asleep at ten, woke at an hour, asleep again, up.
fn night() -> Told {
    let mut told = Told::new().put_down();
    told.cry(20, CryLevel::Protest)
        .at(185, Action::Enter)
        .at(240, Action::Leave)
        .at(600, ASLEEP)
        .at(3600, Action::Woke)
        .cry(3610, CryLevel::Hard)
        .at(3900, ASLEEP)
        .at(39_600, Action::OutOfBed);
    told
}

fn second(told: &Told, second: i64) -> Timestamp {
    Timestamp::from_second(told.start.as_second() + second).unwrap()
}

/// The day after, on a machine that was started again.
fn day_after(told: &Told) -> Moment {
    Moment {
        utc: second(told, 86_400),
        since_boot_ms: 60_000,
        boot: lullwatch_core::BootId("two".into()),
    }
}

fn mend(told: &Told, bodies: Vec<(Option<i64>, Body)>) -> Result<Mended, Refused> {
    let entries = bodies.into_iter().enumerate().map(|(place, (at, body))| Entry {
        id: lullwatch_core::EventId(uuid::Uuid::from_u128(1000 + place as u128)),
        at: at.map(|at| second(told, at)),
        ..told.entry(body)
    });
    Mended::of(&told.night, &day_after(told), entries.collect())
}

fn moved(told: &Told, place: usize, to: i64) -> (Option<i64>, Body) {
    let at = Some(second(told, to));
    (None, Body::Amend { of: told.id(place), at, action: None, approx: None })
}

#[test]
fn a_moved_entry_makes_its_check_late_and_the_day_after_changes_no_time() {
    let told = night();
    let mended = mend(&told, vec![moved(&told, 2, 235)]).unwrap();
    let difference = mended.difference(&told.night);
    let [(Some(before), Some(after))] = difference.checks.as_slice() else {
        panic!("{difference:?}")
    };
    assert_eq!((before.kind, after.kind), (CheckInKind::OnTime, CheckInKind::Late));
    assert_eq!(told.second(after.entered.unwrap()), 235);
    assert!(difference.misfits.is_empty());
    assert_eq!(mended.night.out_of_bed(), told.night.out_of_bed());
    // Nothing of the night itself has changed yet.
    assert_eq!(told.night.check_ins()[0].kind, CheckInKind::OnTime);
}

#[test]
fn a_missed_asleep_is_added_and_what_no_longer_fits_is_shown_and_kept() {
    let mut told = Told::new().put_down();
    told.cry(20, CryLevel::Protest).cry(1800, CryLevel::Hard).at(39_600, Action::OutOfBed);
    let asleep = (Some(900), Body::Action { action: ASLEEP });
    let mended = mend(&told, vec![asleep.clone()]).unwrap();
    assert_eq!(mended.difference(&told.night).misfits, [told.id(2)]);
    assert_eq!(mended.night.inputs().len(), 5, "nothing is dropped");
    // A waking with it, and all of it fits.
    let woke = (Some(1800), Body::Action { action: Action::Woke });
    let mended = mend(&told, vec![asleep, woke]).unwrap();
    assert_eq!(mended.night.sleeps().len(), 1);
}

#[test]
fn what_itself_makes_no_sense_where_it_is_put_is_refused() {
    let told = night();
    let add = |at, action| mend(&told, vec![(Some(at), Body::Action { action })]).map(|_| ());
    assert_eq!(add(300, Action::Woke), Err(Refused::NotAsleep));
    assert_eq!(add(700, ASLEEP), Err(Refused::WhileAsleep));
    assert_eq!(add(-60, Action::Quiet), Err(Refused::BeforePutDown));
    assert_eq!(add(40_000, Action::Woke), Err(Refused::NightEnded));
    assert_eq!(add(90_000, Action::Quiet), Err(Refused::InFuture));
    assert_eq!(mend(&told, vec![moved(&told, 3, 100)]).map(|_| ()), Err(Refused::NotInRoom));
    let gone = (None, Body::Undo { of: lullwatch_core::EventId(uuid::Uuid::from_u128(99)) });
    assert_eq!(mend(&told, vec![gone]).map(|_| ()), Err(Refused::NoSuchEntry));
}

#[test]
fn a_removed_entry_stays_in_the_log_and_can_be_brought_back() {
    let mut told = night();
    let before = told.night.clone();
    let mended = mend(&told, vec![(None, Body::Undo { of: told.id(2) })]).unwrap();
    let difference = mended.difference(&told.night);
    assert_eq!(difference.misfits, [told.id(3)], "leaving without having gone in");
    assert!(difference.checks.iter().any(|(_, after)| after.is_none()));
    told.night = mended.night;
    let [taken_back] = <[_; 1]>::try_from(told.night.taken_back()).unwrap();
    assert_eq!(taken_back.input.id, told.id(2));
    let back = Entry {
        id: lullwatch_core::EventId(uuid::Uuid::from_u128(2000)),
        ..told.entry(Body::Undo { of: taken_back.undo })
    };
    let mended = Mended::of(&told.night, &day_after(&told), vec![back]).unwrap();
    assert_eq!(mended.difference(&told.night).fits_again, [told.id(3)]);
    assert_eq!(mended.night.check_ins(), before.check_ins());
    assert!(mended.night.taken_back().is_empty());
}

#[test]
fn mending_and_notes_of_the_day_after_make_no_night_longer() {
    let mut told = Told::new().put_down();
    told.cry(20, CryLevel::Protest);
    let last = told.night.last_said();
    let note = (None, Body::Remark { text: "a long evening".into() });
    assert_eq!(mend(&told, vec![note]).unwrap().night.last_said(), last);
    assert_eq!(mend(&told, vec![moved(&told, 1, 30)]).unwrap().night.last_said(), last);
}
