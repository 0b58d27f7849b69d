//! What holds for every night, whatever is said in it.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::Told;
use lullwatch_core::night::CheckInKind;
use lullwatch_core::plan::{OnGrizzle, OnNewWaking, OnQuiet, WaitStarts};
use lullwatch_core::{Action, Body, CryLevel, Measures, Night, NightKind, Reassurance};
use proptest::prelude::*;

fn level() -> impl Strategy<Value = CryLevel> {
    prop::sample::select(vec![
        CryLevel::Grizzle,
        CryLevel::Protest,
        CryLevel::Hard,
        CryLevel::Different,
    ])
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => level().prop_map(|level| Action::Cry { level }),
        4 => Just(Action::Quiet),
        4 => Just(Action::Enter),
        4 => Just(Action::Leave),
        1 => Just(Action::GoInNow { reason: None }),
        1 => Just(Action::Reassure { kind: Reassurance::Pat }),
        2 => Just(Action::Asleep { how: None }),
        2 => Just(Action::Woke),
        1 => Just(Action::Pause { reason: None }),
        1 => Just(Action::Resume),
        1 => Just(Action::NotYet),
        1 => Just(Action::PickUp),
        1 => Just(Action::LayDown),
        1 => Just(Action::Feed { amount_ml: None, minutes: None }),
    ]
}

/// Seconds to the next action: often about the lengths that matter, or none at all.
fn gap() -> impl Strategy<Value = i64> {
    prop_oneof![
        Just(0_i64),
        Just(59),
        Just(60),
        Just(61),
        Just(180),
        Just(300),
        1_i64..900,
        1_i64..9000
    ]
}

fn night() -> impl Strategy<Value = Told> {
    let settings = (
        prop::sample::select(vec![WaitStarts::PutDown, WaitStarts::FirstCry]),
        prop::sample::select(vec![OnQuiet::Hold, OnQuiet::Continue, OnQuiet::Reset]),
        prop::sample::select(vec![
            OnNewWaking::FirstWait,
            OnNewWaking::Continue,
            OnNewWaking::LongestWait,
        ]),
        prop::sample::select(vec![OnGrizzle::AsCrying, OnGrizzle::AsQuiet]),
        prop::option::of(60_u32..7200),
        prop::bool::weighted(0.2),
    );
    settings.prop_map(|(wait_starts, on_quiet, on_new_waking, on_grizzle, limit, nap)| {
        Told::with(|head| {
            head.settings.wait_starts = wait_starts;
            head.settings.on_quiet = on_quiet;
            head.settings.on_new_waking = on_new_waking;
            head.settings.on_grizzle = on_grizzle;
            head.settings.crying_limit_s = limit;
            if nap {
                head.kind = NightKind::Nap;
                head.rules.nap_cap_s = Some(1800);
            }
        })
        .put_down()
    })
}

/// Says what makes sense of a list of actions; the second of the last one.
fn tell(told: &mut Told, actions: &[(i64, Action)]) -> i64 {
    let mut second = 0;
    for (gap, action) in actions {
        second += gap;
        let entry = told.entry(Body::Action { action: action.clone() });
        let moment = told.moment(second);
        if told.say(&moment, entry).is_err() {
            second -= gap;
        }
    }
    second
}

/// The part of a night that the log alone must give.
fn outcome(night: &Night) -> impl PartialEq + std::fmt::Debug + use<> {
    let measures = Measures::of(night);
    (night.last().clone(), night.check_ins().to_vec(), night.sleeps().to_vec(), measures)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_log_gives_the_same_night(
        told in night(),
        actions in prop::collection::vec((gap(), action()), 0..60),
    ) {
        let mut told = told;
        tell(&mut told, &actions);
        let mut again = Night::new(told.night.head().clone()).unwrap();
        for event in &told.events {
            let json = serde_json::to_string(event).unwrap();
            again.apply(&serde_json::from_str(&json).unwrap());
        }
        prop_assert_eq!(outcome(&again), outcome(&told.night));
    }

    #[test]
    fn no_check_falls_due_in_quiet_or_in_a_pause(
        told in night(),
        actions in prop::collection::vec((gap(), action()), 0..60),
        later in 0_i64..9000,
    ) {
        let mut told = told;
        let last = tell(&mut told, &actions);
        let before = told.night.last().clone();
        let after = told.status(last + later);
        if let (Some(settling), Some(wait)) = (before.current(), before.wait())
            && wait.due.is_none()
            && (settling.quiet.is_some() || settling.paused.is_some())
        {
            prop_assert_eq!(after.wait().and_then(|wait| wait.due), None);
        }
    }

    #[test]
    fn no_deadline_lies_before_its_cause_and_time_finds_each_one(
        told in night(),
        actions in prop::collection::vec((gap(), action()), 0..60),
    ) {
        let mut told = told;
        let last = tell(&mut told, &actions);
        let mut now = told.moment(last);
        for _ in 0..50 {
            let Some(next) = told.night.next_deadline(&now) else { break };
            let ms = next.since(&now).ms;
            prop_assert!(ms > 0, "a deadline at or before its cause");
            // Nothing falls due between here and the deadline.
            let due = |moment| told.night.at(moment).wait().and_then(|wait| wait.due);
            let just_before = now.plus_ms(ms - 1);
            prop_assert_eq!(due(&just_before), due(&now));
            now = next;
        }
    }

    #[test]
    fn undo_gives_the_state_as_if_the_action_had_never_happened(
        told in night(),
        actions in prop::collection::vec((gap(), action()), 0..40),
        undone in (gap(), action()),
        later in 0_i64..2000,
    ) {
        let mut told = told;
        let last = tell(&mut told, &actions);
        let without = told.night.clone();
        let moment = told.moment(last + undone.0);
        let entry = told.entry(Body::Action { action: undone.1 });
        if let Ok(id) = told.say(&moment, entry) {
            told.correct(last + undone.0 + later, Body::Undo { of: id });
            for second in [later, later + 60, later + 5000] {
                let now = told.moment(last + undone.0 + second);
                prop_assert_eq!(told.night.at(&now), without.at(&now));
            }
            prop_assert_eq!(told.night.check_ins(), without.check_ins());
            prop_assert!(told.night.misfits().is_empty());
        }
    }

    #[test]
    fn rows_add_up(
        told in night(),
        actions in prop::collection::vec((gap(), action()), 0..80),
    ) {
        let mut told = told;
        tell(&mut told, &actions);
        for row in told.night.check_ins() {
            let Some(wait) = row.wait else {
                prop_assert!(matches!(row.kind, CheckInKind::Unplanned | CheckInKind::Override));
                continue;
            };
            prop_assert!(wait.held_s >= 0);
            match (wait.actual_s, wait.due) {
                (None, due) => prop_assert!(due.is_some() && row.kind == CheckInKind::Skipped),
                // Once due, every further second is late; before, none is missing.
                (Some(actual), Some(due)) => {
                    let late = row.entered.unwrap().since(due);
                    prop_assert_eq!(actual, wait.planned_s + late);
                }
                (Some(actual), None) => prop_assert!((0..=wait.planned_s).contains(&actual)),
            }
        }
        let measures = told.measures();
        let levels = measures.crying_s;
        let sum = levels.grizzle + levels.protest + levels.hard + levels.different;
        prop_assert_eq!(levels.total, sum);
    }

    #[test]
    fn suspend_and_a_set_clock_leave_every_wait_as_it_was(
        told in night(),
        actions in prop::collection::vec((gap(), action()), 0..40),
        step_s in -80_000_i64..80_000,
        from in 0_usize..40,
    ) {
        let mut plain = told;
        let last = tell(&mut plain, &actions);
        let mut stepped = Night::new(plain.night.head().clone()).unwrap();
        for (place, event) in plain.events.iter().enumerate() {
            let mut event = event.clone();
            if place > from {
                // The clock was set; time since boot goes on.
                let step = jiff::SignedDuration::from_secs(step_s);
                event.recorded.utc = event.recorded.utc.saturating_add(step).unwrap();
                event.at = event.at.saturating_add(step).unwrap();
            }
            stepped.apply(&event);
        }
        // A morning waking hangs on what the clock shows; everything else on time since boot.
        let wakes = actions.iter().any(|(_, action)| matches!(action, Action::Woke));
        if !wakes {
            let now = plain.moment(last + 100);
            prop_assert_eq!(stepped.at(&now), plain.night.at(&now));
            prop_assert_eq!(stepped.check_ins(), plain.night.check_ins());
        }
    }
}
