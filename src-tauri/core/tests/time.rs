//! Suspend, reboots, clocks that are set, corrections, and nights that cross midnight.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::Told;
use jiff::Timestamp;
use lullwatch_core::night::Phase;
use lullwatch_core::{Action, Body, BootId, CryLevel, DeviceFact, Moment};

fn moment(utc: &str, since_boot_s: i64, boot: &str) -> Moment {
    Moment {
        utc: utc.parse().unwrap(),
        since_boot_ms: since_boot_s * 1000,
        boot: BootId(boot.into()),
    }
}

/// Says an action at a moment of its own.
fn say(told: &mut Told, moment: &Moment, action: Action) {
    let entry = told.entry(Body::Action { action });
    told.say(moment, entry).unwrap();
}

#[test]
fn a_clock_set_in_a_wait_changes_nothing_of_the_wait() {
    for shown in ["2026-11-24T02:31:00Z", "2026-11-23T20:31:00Z"] {
        let mut told = Told::new().put_down();
        // A minute later by time since boot; by the clock hours off.
        let later = moment(shown, 5060, "one");
        say(&mut told, &later, Action::Cry { level: CryLevel::Protest });
        assert_eq!(told.due_in(), Some(120));
        let due = told.night.next_deadline(&later).unwrap();
        assert_eq!(due.since(&later).ms, 90_000, "the check's window opens 30 s before it");
        say(&mut told, &later.plus_ms(120_000), Action::Enter);
        let row = &told.night.check_ins()[0];
        assert_eq!(row.wait.unwrap().actual_s, Some(180));
        let entered = told.night.utc(row.entered.unwrap());
        assert_eq!(entered, later.plus_ms(120_000).utc, "times are as the clock showed them");
        assert!(!told.night.is_clock_doubtful());
    }
}

#[test]
fn across_a_reboot_utc_carries_the_wait_on() {
    let mut told = Told::new().put_down();
    let after = moment("2026-11-24T00:32:00Z", 20, "two");
    let live = told.night.at(&after);
    assert_eq!(live.wait().unwrap().left_s(), 60);
    let entry = told.entry(Body::Device { fact: DeviceFact::Restarted });
    told.say(&after, entry).unwrap();
    say(&mut told, &after.plus_ms(60_000), Action::Enter);
    assert_eq!(told.night.check_ins()[0].wait.unwrap().actual_s, Some(180));
}

#[test]
fn time_that_runs_backwards_across_a_reboot_counts_as_none_and_is_told() {
    let mut told = Told::new().put_down();
    let after = moment("2026-11-24T00:20:00Z", 20, "two");
    say(&mut told, &after, Action::Cry { level: CryLevel::Hard });
    assert_eq!(told.due_in(), Some(180));
    assert!(told.night.is_clock_doubtful());
}

#[test]
fn fractions_of_a_second_never_put_a_later_tap_before_an_earlier_one() {
    let mut told = Told::new().put_down();
    let mut now = told.moment(0);
    for step in [400, 300, 999, 1, 1, 700, 650] {
        now = now.plus_ms(step);
        // The clock creeps, as a disciplined clock does.
        now.utc = now.utc.saturating_add(jiff::SignedDuration::from_millis(3)).unwrap();
        say(&mut told, &now, Action::NotYet);
        assert!(told.night.misfits().is_empty());
    }
    let log = told.night.log();
    assert!(log.windows(2).all(|pair| pair[0].at <= pair[1].at));
}

#[test]
fn undo_leaves_the_night_as_if_it_had_never_been_said() {
    let mut plain = Told::new().put_down();
    plain.cry(20, CryLevel::Protest);
    let mut told = Told::new().put_down();
    told.cry(20, CryLevel::Protest).at(100, Action::Enter);
    let entered = told.id(2);
    let undone = told.correct(150, Body::Undo { of: entered });
    for second in [150, 180, 200, 1000] {
        assert_eq!(told.status(second), plain.status(second));
    }
    assert!(told.night.check_ins().is_empty());
    // And the undo can be taken back.
    told.correct(160, Body::Undo { of: undone });
    assert_eq!(told.night.check_ins().len(), 1);
    assert!(told.status(200).visit.is_some());
}

#[test]
fn an_amendment_refolds_and_keeps_what_no_longer_fits() {
    let mut told = Told::new().put_down();
    told.at(180, Action::Enter).at(240, Action::Leave).at(300, Action::Asleep { how: None });
    let (entered, asleep) = (told.id(1), told.id(3));
    // It was going in at once.
    let action = Some(Action::GoInNow { reason: Some("shriek".into()) });
    told.correct(310, Body::Amend { of: entered, at: None, action, approx: None });
    assert_eq!(told.night.check_ins()[0].reasons, ["shriek"]);
    // Asleep two minutes earlier: the leave after it is accepted still.
    let at = Some(told.moment(180).utc);
    told.correct(320, Body::Amend { of: asleep, at, action: None, approx: Some(true) });
    assert_eq!(told.night.sleeps()[0].from, told.night.log()[1].at);
    assert!(told.night.misfits().is_empty());
    // The put-down taken back: nothing fits, nothing is dropped.
    let put_down = told.id(0);
    told.correct(330, Body::Undo { of: put_down });
    assert_eq!(told.night.last().phase, Phase::Before);
    assert_eq!(told.night.misfits(), [asleep]);
    assert_eq!(told.night.log().len(), 7);
}

#[test]
fn what_is_said_afterwards_lies_where_it_happened() {
    let mut told = Told::new().put_down();
    told.at(180, Action::Enter).at(240, Action::Leave);
    let mut entry = told.entry(Body::Action {
        action: Action::Reassure { kind: lullwatch_core::Reassurance::Voice },
    });
    entry.at = Some(told.moment(239).utc);
    let now = told.moment(400);
    told.say(&now, entry).unwrap();
    assert_eq!(told.night.check_ins()[0].reassurances.len(), 1);
    // What would spoil what follows is refused.
    let mut entry = told.entry(Body::Action { action: Action::Enter });
    entry.at = Some(told.moment(200).utc);
    assert!(told.night.check(&now, entry).is_err());
    let mut entry = told.entry(Body::Action { action: Action::NotYet });
    entry.at = Some(told.moment(500).utc);
    assert!(told.night.check(&now, entry).is_err(), "still to come");
}

#[test]
fn both_changes_of_the_clock_give_the_hours_that_passed() {
    // New York: 25 hours on the first of November, 23 on the eighth of March.
    for (evening, put_down, woke, slept) in [
        ("2026-10-31", "2026-10-31T19:30:00-04:00", "2026-11-01T06:30:00-05:00", 12 * 3600),
        ("2026-03-07", "2026-03-07T19:30:00-05:00", "2026-03-08T06:30:00-04:00", 10 * 3600),
    ] {
        let mut told = Told::new();
        told.begin_at(put_down);
        told.at(0, Action::PutDown { state: None }).at(60, Action::Asleep { how: None });
        let end: Timestamp = woke.parse().unwrap();
        let seconds = end.as_second() - told.start.as_second();
        told.at(seconds, Action::Woke).at(seconds, Action::OutOfBed);
        assert_eq!(told.measures().tst_s, slept - 60, "{evening}");
        assert_eq!(told.night.civil(told.night.out_of_bed().unwrap()).hour(), 6);
    }
}

#[test]
fn noon_and_earliest_rise_are_the_childs_own_on_the_night_the_clock_changes() {
    let mut told = Told::new();
    told.begin_at("2026-10-31T19:30:00-04:00");
    told.at(0, Action::PutDown { state: None }).at(60, Action::Asleep { how: None });
    // 05:29:59 and 05:30:00 standard time are ten and a half hours on, and one second.
    told.at(11 * 3600 - 1, Action::Woke);
    assert!(told.due_in().is_some());
    told.at(11 * 3600 - 1, Action::Asleep { how: None }).at(11 * 3600, Action::Woke);
    assert_eq!(told.due_in(), None);
    assert!(!told.status(17 * 3600 + 1799).is_closed());
    assert!(told.status(17 * 3600 + 1800).is_closed());
}

#[test]
fn a_fired_chime_is_known_by_the_check_it_rang_for() {
    let mut told = Told::new().put_down();
    let due = told.status(180).wait().unwrap().due.unwrap();
    assert!(!told.night.has_fired(due));
    let due_at = told.night.utc(due);
    let channel = lullwatch_core::ChimeChannel::Sound;
    told.correct(181, Body::Device { fact: DeviceFact::ChimeFired { due_at, channel } });
    assert!(told.night.has_fired(due) && !told.night.is_answered(due));
    // Rung again by the screen, and answered twice: the first of each counts.
    let screen = lullwatch_core::ChimeChannel::Screen;
    told.correct(185, Body::Device { fact: DeviceFact::ChimeFired { due_at, channel: screen } });
    told.correct(190, Body::Device { fact: DeviceFact::ChimeAnswered { due_at } });
    told.correct(195, Body::Device { fact: DeviceFact::ChimeAnswered { due_at } });
    assert!(told.night.is_answered(due));
    let chimes = told.night.chimes();
    assert_eq!(chimes.len(), 1);
    let after = |at: Option<jiff::Timestamp>| at.map(|at| at.duration_since(due_at).as_secs());
    assert_eq!((after(chimes[0].fired_at), after(chimes[0].answered_at)), (Some(1), Some(10)));
    assert_eq!(chimes[0].channel, Some(channel));
}

#[test]
fn made_up_clocks_at_the_ends_of_numbers_do_no_harm() {
    for same_boot in [true, false] {
        let mut told = Told::new().put_down();
        for (place, (utc, since_boot_ms)) in [
            ("2026-11-24T00:31:00Z", i64::MIN),
            ("-009999-01-02T01:59:59Z", i64::MAX),
            ("9999-12-30T22:00:00Z", 0),
            ("-009999-01-02T01:59:59Z", i64::MAX),
        ]
        .into_iter()
        .enumerate()
        {
            let utc: Timestamp = utc.parse().unwrap();
            let boot = if same_boot { "one".into() } else { format!("boot {place}") };
            let now = Moment { utc, since_boot_ms, boot: BootId(boot) };
            let is_before = same_boot && since_boot_ms < told.moment(0).since_boot_ms;
            let fact = Body::Device { fact: DeviceFact::ClockStepped { by_s: i64::MIN } };
            let cry = Body::Action { action: Action::Cry { level: CryLevel::Hard } };
            for body in [fact, cry] {
                // A moment before the night began may be refused; it may not do harm.
                let entry = told.entry(body);
                let said = told.say(&now, entry);
                assert!(said.is_ok() || is_before, "{said:?}");
            }
            let live = told.night.at(&now);
            assert!(live.is_closed() || live.now >= told.night.put_down().unwrap());
            assert!(is_before || told.night.ms_until(live.now, &now) <= 0);
            assert!(told.measures().crying_s.total >= 0);
        }
        // Of one boot, an earlier moment is one that was applied late.
        assert_eq!(told.night.is_clock_doubtful(), !same_boot);
    }
}

/// `ms` after the night's beginning, the clock shown so much ahead.
fn after(told: &Told, ms: i64, ahead_ms: i64) -> Moment {
    let mut now = told.moment(0).plus_ms(ms);
    now.utc = now.utc.saturating_add(jiff::SignedDuration::from_millis(ahead_ms)).unwrap();
    now
}

#[test]
fn what_a_slow_disk_applies_late_moves_no_clock() {
    let mut told = Told::new().put_down();
    // Tapped at 100 s; then the lid is closed for an hour, and the wake-up is written down first.
    let tapped = told.moment(100);
    let tap = told.entry(Body::Action { action: Action::Cry { level: CryLevel::Protest } });
    let tap = told.night.check(&tapped, tap).unwrap();
    let resumed = told.moment(3700);
    let fact = told.entry(Body::Device { fact: DeviceFact::Resumed { asleep_s: 3600 } });
    told.say(&resumed, fact).unwrap();
    told.night.apply(&tap);
    assert_eq!(told.second(told.night.log()[2].at), 100);
    assert_eq!(told.second(told.status(3700).now), 3700);
    assert!(!told.night.is_clock_doubtful());
}

#[test]
fn a_tap_lies_in_its_own_second_though_the_shown_one_began_earlier() {
    let mut told = Told::new().put_down();
    // Ten past the second shows nine tenths: the shown second began before the check was due.
    let now = after(&told, 180_100, 3_600_800);
    say(&mut told, &now, Action::Enter);
    let row = &told.night.check_ins()[0];
    assert_eq!(row.wait.unwrap().actual_s, Some(180));
    assert!(row.wait.unwrap().due.is_some(), "it answered the check that was due");
}

#[test]
fn some_minutes_ago_lies_so_many_minutes_ago_whatever_the_clock_shows() {
    for (ms, ahead_ms) in [(700, 600), (0, 500), (1, 500), (999, 999), (300, -500)] {
        let mut told = Told::new().put_down();
        let tapped = after(&told, 600_000 + ms, ahead_ms);
        say(&mut told, &tapped, Action::Quiet);
        let (quiet, was) = (told.id(1), told.night.inputs()[1].at);
        let now = after(&told, 605_000 + ms, ahead_ms);
        let at = Some(told.night.said_at(was.plus(-300), &now));
        let entry = told.entry(Body::Amend { of: quiet, at, action: None, approx: Some(true) });
        told.say(&now, entry).unwrap();
        assert_eq!(told.second(told.night.inputs()[1].at), 300, "{ms} {ahead_ms}");
    }
}

#[test]
fn a_chime_stays_known_though_the_clock_is_set_at_that_very_moment() {
    let mut told = Told::new().put_down();
    let due = told.status(180).wait().unwrap().due.unwrap();
    let due_at = told.night.utc(due);
    let now = after(&told, 180_000, 7_200_000);
    for fact in [
        DeviceFact::ClockStepped { by_s: 7200 },
        DeviceFact::ChimeFired { due_at, channel: lullwatch_core::ChimeChannel::Sound },
    ] {
        let entry = told.entry(Body::Device { fact });
        told.say(&now, entry).unwrap();
    }
    assert!(told.night.has_fired(due));
    // Set back, the clock shows that time again for a later one: nothing has been fired for it.
    let back = after(&told, 200_000, -3_600_000);
    let entry = told.entry(Body::Device { fact: DeviceFact::ClockStepped { by_s: -10_800 } });
    told.say(&back, entry).unwrap();
    let again = due.plus(3600);
    assert_eq!(told.night.utc(again), due_at);
    assert!(!told.night.has_fired(again));
}

#[test]
fn an_awakening_in_the_hour_that_comes_twice_is_still_to_come_the_second_time() {
    let mut told = Told::with(|head| {
        head.zone = "Europe/London".into();
        head.rules.awakenings = vec![jiff::civil::Time::constant(1, 34, 0, 0)];
    });
    // 01:03, an hour after it was 01:03 for the first time.
    told.begin_at("2026-10-25T01:03:00Z");
    told.at(0, Action::PutDown { state: None });
    assert_eq!(told.second(told.status(0).next_awakening().unwrap().at), 31 * 60);
}

#[test]
fn a_night_that_is_over_has_no_deadline() {
    let mut told = Told::new().put_down();
    told.at(60, Action::Enter).at(90, Action::OutOfBed);
    assert_eq!(told.deadline(90), None);
    // Nor one that noon has closed, somebody being in the room.
    let mut told = Told::new().put_down();
    told.at(16 * 3600, Action::Enter);
    let noon = 16 * 3600 + 1800;
    assert!(told.status(noon).is_closed());
    assert_eq!(told.deadline(noon), None);
}

#[test]
fn the_second_that_it_is_can_be_said_to_be_when_it_happened() {
    let mut told = Told::new().put_down();
    // The night's second has just begun, and the shown one is two thirds over.
    let now = after(&told, 100_050, 700);
    let second = told.night.at(&now).now;
    let mut entry = told.entry(Body::Action { action: Action::Quiet });
    entry.at = Some(told.night.said_at(second, &now));
    entry.approx = true;
    assert!(entry.at.unwrap() > now.utc);
    told.say(&now, entry).unwrap();
    assert_eq!(told.night.inputs()[1].at, second);
}
