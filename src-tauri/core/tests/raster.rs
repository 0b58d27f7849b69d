//! Nights as rows of a raster and as points of a trend.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::Told;
use jiff::civil::{Date, Time, date};
use lullwatch_core::plan::Window;
use lullwatch_core::raster::{DAY_S, Mark, MarkKind, Piece, Row, Span, State, Stretch};
use lullwatch_core::trend::{Figures, Quantity, Scale, median, published_crying_s};
use lullwatch_core::{Action, Body, ChildId, CryLevel, Day, NightKind, Reassurance};
use proptest::prelude::*;
use uuid::Uuid;

/// Seconds after noon of an evening's or a morning's clock time.
fn clock(time: &str) -> u32 {
    let time: Time = time.parse().unwrap();
    let second = u32::try_from(time.hour()).unwrap() * 3600
        + u32::try_from(time.minute()).unwrap() * 60
        + u32::try_from(time.second()).unwrap();
    (second + DAY_S / 2) % DAY_S
}

fn states(spans: &[Span]) -> Vec<(State, u32, u32)> {
    spans.iter().map(|it| (it.state, it.stretch.from_s, it.stretch.to_s)).collect()
}

fn rows(told: &Told) -> Vec<Row> {
    Row::of(Piece::of(&told.night), &[])
}

fn asleep(how: Option<lullwatch_core::FellAsleep>) -> Action {
    Action::Asleep { how }
}

#[test]
fn a_night_of_which_nothing_was_said_after_put_down_has_its_row() {
    let rows = rows(&Told::new().put_down());
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((row.day, row.nights.len(), row.is_complete), (date(2026, 11, 23), 1, false));
    assert_eq!(states(&row.spans), [(State::NotRecorded, 0, DAY_S)]);
}

#[test]
fn a_night_is_one_row_without_holes_from_noon_to_noon() {
    let mut told = Told::new().put_down();
    told.cry(60, CryLevel::Protest).at(240, Action::Enter);
    told.at(250, Action::Reassure { kind: Reassurance::Voice }).at(300, Action::Leave);
    told.cry(400, CryLevel::Hard).at(600, Action::Quiet).at(900, asleep(None));
    told.at(4 * 3600, Action::Woke)
        .at(4 * 3600 + 60, Action::Feed { amount_ml: None, minutes: None });
    told.at(4 * 3600 + 600, asleep(None)).at(11 * 3600, Action::Woke);
    told.at(11 * 3600 + 300, Action::OutOfBed);
    let rows = rows(&told);
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!(row.day, date(2026, 11, 23));
    assert!(row.is_complete);
    assert_eq!(
        states(&row.spans),
        [
            (State::NotRecorded, 0, clock("19:30")),
            (State::Awake, clock("19:30"), clock("19:31")),
            (State::Protest, clock("19:31"), clock("19:36:40")),
            (State::Hard, clock("19:36:40"), clock("19:40")),
            (State::Quiet, clock("19:40"), clock("19:45")),
            (State::Asleep, clock("19:45"), clock("23:30")),
            (State::Awake, clock("23:30"), clock("23:40")),
            (State::Asleep, clock("23:40"), clock("06:30")),
            (State::Awake, clock("06:30"), clock("06:35")),
            (State::NotRecorded, clock("06:35"), DAY_S),
        ]
    );
    assert_eq!(row.visits, [Stretch { from_s: clock("19:34"), to_s: clock("19:35") }]);
    let mark = |at: &str, kind| Mark { at_s: clock(at), kind };
    let early = mark("19:34", MarkKind::CheckInOffPlan);
    assert_eq!(row.marks, [early, mark("23:31", MarkKind::Feed)]);
}

#[test]
fn what_was_not_said_is_neither_quiet_nor_asleep() {
    let mut told = Told::new().put_down();
    told.at(600, asleep(None)).at(3600, Action::Woke);
    let rows = rows(&told);
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    assert!(!row.is_complete);
    let last = row.spans.last().unwrap();
    assert_eq!((last.state, last.stretch.from_s), (State::NotRecorded, clock("20:30")));
    assert_eq!(Figures::of(&told.night).unwrap().crying_s, None);
}

#[test]
fn what_was_taken_back_is_not_drawn() {
    let mut told = Told::new().put_down();
    told.cry(60, CryLevel::Hard).at(120, asleep(None));
    let cry = told.id(1);
    told.correct(130, Body::Undo { of: cry });
    let rows = rows(&told);
    assert!(rows[0].spans.iter().all(|span| span.state != State::Hard));
}

#[test]
fn the_night_of_25_hours_reads_as_the_clock_does() {
    let mut told = Told::with(|head| head.zone = "Europe/Berlin".into());
    told.begin_at("2026-10-24T19:30:00+02:00");
    let mut told = told.put_down();
    // Asleep from 20:00; awake in the hour that comes twice, both times at 02:30; up at 06:30.
    told.at(1800, asleep(None)).at(7 * 3600, Action::Woke);
    told.at(8 * 3600, asleep(None)).at(12 * 3600, Action::OutOfBed);
    let rows = rows(&told);
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    let awake = row.spans.iter().rfind(|span| span.state == State::Awake).unwrap();
    // The hour from two to three has room for both: half past comes after a quarter of it, and
    // after three.
    assert_eq!(states(&[*awake]), [(State::Awake, clock("02:15"), clock("02:45"))]);
    let last = row.spans.last().unwrap();
    assert_eq!((last.state, last.stretch.from_s), (State::NotRecorded, clock("06:30")));
    assert!(row.skipped.is_empty());
}

#[test]
fn the_night_of_23_hours_has_an_hour_that_no_clock_read() {
    let mut told = Told::new();
    told.begin_at("2027-03-13T19:30:00-05:00");
    let mut told = told.put_down();
    told.at(1800, asleep(None)).at(10 * 3600, Action::OutOfBed);
    let rows = rows(&told);
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!(row.skipped, [Stretch { from_s: clock("02:00"), to_s: clock("03:00") }]);
    assert_eq!(row.spans.last().unwrap().stretch.from_s, clock("06:30"));
}

#[test]
fn a_nap_across_noon_lies_in_two_rows() {
    let mut told = Told::with(|head| head.kind = NightKind::Nap);
    told.begin_at("2026-11-24T11:00:00-05:00");
    let mut told = told.put_down();
    told.at(1800, asleep(None)).at(2 * 3600, Action::OutOfBed);
    let rows = rows(&told);
    let days: Vec<Date> = rows.iter().map(|row| row.day).collect();
    assert_eq!(days, [date(2026, 11, 23), date(2026, 11, 24)]);
    let sleep = |row: &Row| row.spans.iter().find(|it| it.state == State::Asleep).unwrap().stretch;
    assert_eq!(sleep(&rows[0]), Stretch { from_s: clock("11:30"), to_s: DAY_S });
    assert_eq!(sleep(&rows[1]), Stretch { from_s: 0, to_s: 3600 });
}

#[test]
fn naps_that_were_written_down_stand_in_their_rows_once() {
    let window =
        |from: &str, to: &str| Window { from: from.parse().unwrap(), to: to.parse().unwrap() };
    let day = Day {
        child: ChildId(Uuid::nil()),
        date: date(2026, 11, 24),
        rise: None,
        naps: vec![window("09:00", "10:00"), window("13:00", "14:30")],
        last_feed: None,
    };
    let mut told = Told::with(|head| head.kind = NightKind::Nap);
    told.begin_at("2026-11-24T13:05:00-05:00");
    let mut told = told.put_down();
    told.at(600, asleep(None)).at(4800, Action::OutOfBed);
    let rows = Row::of(Piece::of(&told.night), &[day]);
    let sleeps = |row: &Row| {
        let asleep = row.spans.iter().filter(|span| span.state == State::Asleep);
        asleep.map(|span| (span.stretch.from_s, span.stretch.to_s)).collect::<Vec<_>>()
    };
    assert_eq!(sleeps(&rows[0]), [(clock("09:00"), clock("10:00"))]);
    assert_eq!(sleeps(&rows[1]), [(clock("13:15"), clock("14:25"))], "the nap that was timed");
}

fn figures(sol_s: &[(i64, bool)]) -> Vec<Figures> {
    let mut told = Told::new().put_down();
    told.cry(10, CryLevel::Protest).at(60, asleep(None)).at(3600, Action::OutOfBed);
    let one = Figures::of(&told.night).unwrap();
    let of = |(sol_s, is_complete): &(i64, bool)| Figures {
        sol_s: Some(*sol_s),
        is_complete: *is_complete,
        ..one.clone()
    };
    sol_s.iter().map(of).collect()
}

#[test]
fn medians_leave_out_nights_with_gaps() {
    let nights = figures(&[(60, true), (600, false), (300, true), (120, true), (9000, false)]);
    assert_eq!(median(&nights, Quantity::SleepOnset), Some(120));
    assert_eq!(median(&nights[..3], Quantity::SleepOnset), Some(180));
    assert_eq!(median(&nights[1..2], Quantity::SleepOnset), None);
    assert_eq!(median(&nights, Quantity::Crying), Some(50));
}

#[test]
fn an_axis_goes_in_steps_that_a_clock_has() {
    let scale = |quantity, values: &[i64]| {
        let Scale { bottom, top, step } = Scale::of(quantity, values.iter().copied());
        (bottom, top, step)
    };
    assert_eq!(scale(Quantity::Crying, &[43 * 60, 12 * 60]), (0, 3000, 600));
    assert_eq!(scale(Quantity::Wakings, &[3, 0]), (0, 3, 1));
    assert_eq!(scale(Quantity::CheckIns, &[150]), (0, 150, 50));
    assert_eq!(scale(Quantity::Difference, &[-20, 45]), (-30, 45, 15));
    assert_eq!(scale(Quantity::Crying, &[]), (0, 5, 5));
    let scale = Scale::of(Quantity::Crying, [i64::MAX, i64::MIN].into_iter());
    assert!(scale.lines().count() < 20 && scale.place(0) > 0.4);
}

#[test]
fn the_published_course_goes_through_the_two_means() {
    let [from, to] = published_crying_s(1);
    assert_eq!((from, to), (43 * 30, 43 * 120));
    let [from, to] = published_crying_s(8);
    assert!(from < 510 && 510 < to && (from * 2 - 510).abs() < 10, "8.5 minutes a week later");
    assert_eq!(published_crying_s(u32::MAX), [0, 0]);
}

fn action() -> impl Strategy<Value = Action> {
    let level = prop::sample::select(vec![CryLevel::Grizzle, CryLevel::Hard, CryLevel::Different]);
    prop_oneof![
        level.prop_map(|level| Action::Cry { level }),
        Just(Action::Quiet),
        Just(Action::Enter),
        Just(Action::Leave),
        Just(asleep(None)),
        Just(Action::Woke),
        Just(Action::Feed { amount_ml: None, minutes: None }),
        Just(Action::OutOfBed),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_row_is_whole_whatever_was_said_and_however_the_clock_was_set(
        start in 0_i64..400 * 24,
        zone in prop::sample::select(vec!["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"]),
        actions in prop::collection::vec((0_i64..20_000, -8000_i64..8000, action()), 0..40),
    ) {
        let mut told = Told::with(|head| head.zone = zone.into());
        let begin: jiff::Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        told.start = jiff::Timestamp::from_second(begin.as_second() + start * 3600).unwrap();
        let mut told = told.put_down();
        let (mut second, mut step, mut said) = (0, 0, 1);
        for (gap, by, action) in actions {
            second += gap;
            // The device's clock is set now and then; time since boot goes on.
            step += if gap % 7 == 0 { by } else { 0 };
            let mut moment = told.moment(second);
            moment.utc = jiff::Timestamp::from_second(moment.utc.as_second() + step).unwrap();
            let entry = told.entry(Body::Action { action });
            said += usize::from(told.say(&moment, entry).is_ok());
        }
        let pieces = Piece::of(&told.night);
        prop_assert!(pieces.len() <= 2 && said == told.events.len());
        for row in Row::of(pieces, &[]) {
            let mut at = 0;
            for span in &row.spans {
                prop_assert_eq!(span.stretch.from_s, at);
                prop_assert!(span.stretch.to_s > at);
                at = span.stretch.to_s;
            }
            prop_assert_eq!(at, DAY_S);
            for stretch in row.visits.iter().chain(&row.skipped) {
                prop_assert!(stretch.from_s < stretch.to_s && stretch.to_s <= DAY_S);
            }
            prop_assert!(row.marks.iter().all(|mark| mark.at_s < DAY_S));
        }
    }
}
