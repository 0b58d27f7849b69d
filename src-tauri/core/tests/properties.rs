//! What holds for every night, whatever is said in it.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::Told;
use jiff::civil::Time;
use lullwatch_core::method::parts::{Range, Wakings};
use lullwatch_core::method::{Tonight, catalogue};
use lullwatch_core::next::PastNight;
use lullwatch_core::night::{Alarm, CheckInKind, Phase};
use lullwatch_core::plan::{Lifting, OnGrizzle, OnNewWaking, OnQuiet, WaitStarts};
use lullwatch_core::{Action, Body, CryLevel, Measures, Night, NightKind, NightRules, Reassurance};
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
        12 => level().prop_map(|level| Action::Cry { level }),
        12 => Just(Action::Quiet),
        12 => Just(Action::Enter),
        12 => Just(Action::Leave),
        3 => Just(Action::GoInNow { reason: None }),
        3 => Just(Action::Reassure { kind: Reassurance::Pat }),
        6 => Just(Action::Asleep { how: None }),
        6 => Just(Action::Woke),
        3 => Just(Action::Pause { reason: None }),
        3 => Just(Action::Resume),
        3 => Just(Action::NotYet),
        4 => Just(Action::PickUp),
        4 => Just(Action::LayDown),
        3 => Just(Action::Feed { amount_ml: None, minutes: None }),
        1 => Just(Action::Stop { reason: None }),
        1 => Just(Action::OutOfBed),
    ]
}

fn clock_time() -> impl Strategy<Value = Time> {
    (0_i8..24, 0_i8..60).prop_map(|(hour, minute)| Time::constant(hour, minute, 0, 0))
}

fn seconds(most: u32) -> impl Strategy<Value = Range> {
    (0..=most, 0..=most).prop_map(|(one, other)| Range::from([one, other]))
}

/// The rules of a published method on some evening.
fn published() -> impl Strategy<Value = NightRules> {
    let tonight = (
        1_u32..30,
        prop::option::of(-1_i32..80),
        prop::option::of(1_u32..7),
        prop::option::of(clock_time()),
        prop::collection::vec(clock_time(), 0..4),
    );
    (prop::sample::select(catalogue()), tonight).prop_map(
        |(method, (number, months, stage, bedtime, awakenings))| {
            method.rules(&Tonight { number, months, stage, bedtime, awakenings })
        },
    )
}

/// The rules of a plan made up from nothing, of any parts.
fn made_up() -> impl Strategy<Value = NightRules> {
    let lifting = (prop::option::of(seconds(3600)), any::<bool>())
        .prop_map(|(hold_max_s, mostly_hand)| Lifting { hold_max_s, mostly_hand });
    (
        prop::collection::vec(1_u32..7200, 0..5),
        prop::option::of(1_u32..7200),
        prop::option::of(60_u32..14_400),
        prop::option::of(clock_time()),
        prop::sample::select(vec![Wakings::LikeBedtime, Wakings::AsBefore]),
        prop::option::of(lifting),
        prop::option::of(seconds(3600)),
        0_u32..4,
        prop::collection::vec(clock_time(), 0..5),
    )
        .prop_map(
            |(waits_s, visit_max_s, nap_cap_s, rise, wakings, lifting, calm, cards, awakenings)| {
                NightRules {
                    waits_s,
                    visit_max_s,
                    nap_cap_s,
                    earliest_rise: rise,
                    wakings,
                    lifting,
                    after_calm_s: calm,
                    cards,
                    awakenings,
                    ..NightRules::default()
                }
            },
        )
}

/// Ferber's first night, a night of any method, or of a plan made up from nothing.
fn rules() -> impl Strategy<Value = NightRules> {
    let ferber = lullwatch_core::method::find("ferber-2006").unwrap();
    prop_oneof![
        1 => Just(ferber.rules(&Tonight::night(1))),
        2 => published(),
        2 => made_up(),
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
        prop::option::of(30_u32..3600),
        prop::bool::weighted(0.2),
    );
    (settings, rules()).prop_map(|(settings, rules)| {
        let (wait_starts, on_quiet, on_new_waking, on_grizzle, limit, pause_rings_s, nap) =
            settings;
        Told::with(|head| {
            head.rules = rules;
            head.settings.wait_starts = wait_starts;
            head.settings.on_quiet = on_quiet;
            head.settings.on_new_waking = on_new_waking;
            head.settings.on_grizzle = on_grizzle;
            head.settings.crying_limit_s = limit;
            head.settings.pause_rings_s = pause_rings_s;
            if nap {
                head.kind = NightKind::Nap;
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
    (
        night.last().clone(),
        night.check_ins().to_vec(),
        night.sleeps().to_vec(),
        (night.holds().to_vec(), night.wakings().to_vec(), night.cards_used()),
        (Measures::of(night), PastNight::of(night)),
    )
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

    #[test]
    fn stepping_from_deadline_to_deadline_comes_to_the_end_of_the_night(
        told in night(),
        actions in prop::collection::vec((gap(), action()), 0..40),
    ) {
        let mut told = told;
        let last = tell(&mut told, &actions);
        let mut now = told.moment(last);
        let mut steps = 0;
        while let Some(next) = told.night.next_deadline(&now) {
            prop_assert!(next.since(&now).ms > 0);
            steps += 1;
            prop_assert!(steps <= 40, "it goes on by itself for ever");
            now = next;
        }
        let live = told.night.at(&now);
        let closes = told.night.head().kind == NightKind::Night;
        prop_assert_eq!(live.is_closed(), closes || live.phase == Phase::Up);
        if closes {
            prop_assert!(!matches!(live.alarm(), Some(Alarm::Check(_))), "a check in a closed night");
            prop_assert_eq!(live.wait(), None);
        }
        // And it stays there.
        let much_later = now.plus_ms(200_000_000);
        prop_assert_eq!(told.night.at(&much_later).alarm(), live.alarm());
    }

    #[test]
    fn nothing_rings_in_a_pause_but_the_pause_and_then_it_does(
        told in night(),
        actions in prop::collection::vec((gap(), action()), 0..60),
        later in 0_i64..5000,
    ) {
        let mut told = told;
        let last = tell(&mut told, &actions);
        let live = told.status(last + later);
        if let Some(since) = live.current().and_then(|settling| settling.paused) {
            let rings_s = told.night.head().settings.pause_rings_s.unwrap_or(600);
            let rings = since.plus(i64::from(rings_s));
            let wanted = (live.now >= rings).then_some(Alarm::Pause(rings));
            prop_assert_eq!(live.alarm(), wanted);
        }
    }

    #[test]
    fn holds_wakings_and_cards_add_up(
        told in night(),
        actions in prop::collection::vec((gap(), action()), 0..80),
    ) {
        let mut told = told;
        tell(&mut told, &actions);
        let night = &told.night;
        let rules = &night.head().rules;
        let holds = night.holds();
        let counted = if rules.lifting.is_some() { night.pick_ups() } else { 0 };
        prop_assert_eq!(u32::try_from(holds.len()).unwrap(), counted);
        for pair in holds.windows(2) {
            prop_assert!(pair[0].to.is_some_and(|to| pair[0].from <= to && to <= pair[1].from));
        }
        let is_held = holds.last().is_some_and(|hold| hold.to.is_none());
        prop_assert!(!is_held || night.last().picked_up.is_some());
        for row in night.check_ins() {
            let lifted = row.reassurances.contains(&Reassurance::PickUp);
            prop_assert!(!(lifted && rules.lifting.is_some()));
        }
        prop_assert!(night.cards_used() <= rules.cards);
        let planned = night.wakings().iter().filter(|waking| waking.planned).count();
        prop_assert!(planned <= night.last().awakenings().len());
        for (sleep, waking) in night.sleeps().iter().zip(night.wakings()) {
            prop_assert_eq!(sleep.to, Some(waking.at));
        }
        prop_assert!((0..=1).contains(&(night.sleeps().len() - night.wakings().len())));
    }

    #[test]
    fn no_wait_runs_where_the_rules_have_none(
        told in night(),
        actions in prop::collection::vec((gap(), action()), 0..60),
    ) {
        let mut told = told;
        tell(&mut told, &actions);
        let rules = &told.night.head().rules;
        for row in told.night.check_ins() {
            let Some(wait) = row.wait else { continue };
            prop_assert!(rules.waits_s.iter().any(|it| i64::from(*it) == wait.planned_s));
            if rules.wakings == Wakings::AsBefore {
                prop_assert_eq!(row.settling, Some(1), "a wait at a waking answered as before");
            }
        }
    }
}
