//! One evening and night of each family, as the window is told of it.

use super::*;
use crate::messages::{AlarmKind, HoldLimit, NightGuide, PlanStep, SoothingStep, TonightGuide};

/// A child of that birth date on that method, on the evening of its night `night`.
fn on(method: &'static str, born: &'static str, night: i32, act: impl AsyncFnOnce(Parent)) {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        let form = SetUp {
            method: method.into(),
            born: born.into(),
            night,
            clinician_confirmed: true,
            ..form("Ada")
        };
        parent.set_up_as(form).await;
        act(parent).await;
    });
}

/// Through one short night, from put down to the next evening.
async fn sleep_through(parent: &Parent, asleep_after_s: i64, wakings_at_s: &[i64]) {
    parent.tap(Tap::PutDown).await;
    parent.step(asleep_after_s).await;
    parent.tap(Tap::Asleep).await;
    let mut passed = asleep_after_s;
    for at in wakings_at_s {
        parent.step(at - passed).await;
        parent.tap(Tap::Woke { level: None }).await;
        parent.step(600).await;
        parent.tap(Tap::Asleep).await;
        passed = at + 600;
    }
    parent.step(11 * 3600 - passed).await;
    parent.tap(Tap::OutOfBed).await;
    parent.tap(Tap::Done).await;
    parent.step(13 * 3600).await;
}

const NINE_MONTHS: &str = "2026-02-01";
const FIVE_MONTHS: &str = "2026-06-10";
const FOUR_YEARS: &str = "2022-06-01";

#[test]
fn the_chair_moves_by_calendar_and_a_dropped_feed_adds_a_night() {
    on("chair", NINE_MONTHS, 3, async |parent| {
        let TonightGuide::Presence(guide) = parent.tonight().await.guide else { panic!() };
        assert_eq!((guide.now.place.as_str(), guide.nights_left), ("beside_cot", Some(1)));
        assert_eq!(guide.next_place.as_deref(), Some("halfway"));
        parent.tap(Tap::PutDown).await;
        let night = parent.night().await;
        assert_eq!(night.phase, PhaseView::Visit, "who sits there is in the room");
        let NightGuide::Presence(place) = night.guide else { panic!() };
        assert_eq!(place.touch.as_deref(), Some("intermittent"));
        parent.step(1200).await;
        parent.tap(Tap::Asleep).await;
        parent.step(3 * 3600).await;
        parent.tap(Tap::Woke { level: Some(CryLevel::Protest) }).await;
        let night = parent.night().await;
        assert_eq!(night.phase, PhaseView::Waiting);
        assert_eq!(night.no_wait, Some(NoWait::Method));
        parent.tap(Tap::OutOfBed).await;
        parent.tap(Tap::Done).await;

        let tonight = parent.tonight().await;
        let TonightGuide::Presence(guide) = tonight.guide else { panic!() };
        assert_eq!((tonight.night, guide.now.place.as_str()), (4, "halfway"));
        let step = PlanStep::ExtraNight;
        parent.tap(Tap::Step { step, reason: "feed_dropped".into() }).await;
        let tonight = parent.tonight().await;
        let TonightGuide::Presence(guide) = tonight.guide else { panic!() };
        assert!(tonight.extra_night);
        assert_eq!((tonight.night, guide.now.place.as_str()), (4, "beside_cot"));
        sleep_through(&parent, 600, &[]).await;
        let tonight = parent.tonight().await;
        let TonightGuide::Presence(guide) = tonight.guide else { panic!() };
        assert!(!tonight.extra_night);
        assert_eq!((tonight.night, guide.now.place.as_str()), (4, "halfway"));
    });
}

#[test]
fn camping_out_moves_on_after_a_night_without_protest_and_not_before() {
    on("camping-out", NINE_MONTHS, 1, async |parent| {
        let stage = async || match parent.tonight().await.guide {
            TonightGuide::Presence(guide) => guide.now.stage,
            other => panic!("{other:?}"),
        };
        assert_eq!(stage().await, 1);
        parent.tap(Tap::PutDown).await;
        parent.tap(Tap::Cry { level: CryLevel::Protest }).await;
        parent.step(900).await;
        parent.tap(Tap::Asleep).await;
        parent.step(11 * 3600).await;
        parent.tap(Tap::OutOfBed).await;
        parent.tap(Tap::Done).await;
        assert_eq!(stage().await, 1, "there was protest");
        parent.step(12 * 3600).await;
        sleep_through(&parent, 600, &[]).await;
        assert_eq!(stage().await, 2);
        parent.tap(Tap::Step { step: PlanStep::Back, reason: "ill".into() }).await;
        assert_eq!(stage().await, 1);
    });
}

#[test]
fn picking_up_counts_every_tap_and_says_how_long_at_this_age() {
    on("pick-up-put-down", FIVE_MONTHS, 1, async |parent| {
        let limit = HoldLimit { least_min: Some(4), most_min: Some(5), mostly_hand: false };
        assert_eq!(parent.tonight().await.guide, TonightGuide::PickingUp(limit));
        parent.tap(Tap::PutDown).await;
        let lift = |kind| Tap::Reassure { kind };
        for _ in 0..150 {
            // Faster than anybody taps; each one counts.
            parent.tap(lift(lullwatch_core::Reassurance::PickUp)).await;
            parent.tap(lift(lullwatch_core::Reassurance::LayDown)).await;
        }
        let NightGuide::PickingUp(guide) = parent.night().await.guide else { panic!() };
        assert_eq!((guide.count, guide.held_since), (150, None));
        parent.step(1).await;
        parent.tap(lift(lullwatch_core::Reassurance::PickUp)).await;
        parent.step(299).await;
        let NightGuide::PickingUp(guide) = parent.night().await.guide else { panic!() };
        assert_eq!((guide.count, guide.held_min, guide.held_long), (151, 4, false));
        parent.step(1).await;
        let NightGuide::PickingUp(guide) = parent.night().await.guide else { panic!() };
        assert_eq!((guide.held_min, guide.held_long, guide.total_min), (5, true, 5));
        parent.tap(Tap::Undo).await;
        let NightGuide::PickingUp(guide) = parent.night().await.guide else { panic!() };
        assert_eq!((guide.count, guide.held_since), (150, None));
    });
}

#[test]
fn soothing_goes_on_after_calm_then_slows_then_steps_back() {
    on("shush-pat", FIVE_MONTHS, 1, async |parent| {
        parent.tap(Tap::PutDown).await;
        parent.tap(Tap::GoIn).await;
        let step = async || match parent.night().await.guide {
            NightGuide::Soothing(guide) => (guide.step, guide.calm_min),
            other => panic!("{other:?}"),
        };
        assert_eq!(step().await, (SoothingStep::Soothe, 0));
        parent.tap(Tap::Quiet).await;
        parent.step(419).await;
        assert_eq!(step().await, (SoothingStep::GoOn, 6));
        parent.step(1).await;
        assert_eq!(step().await, (SoothingStep::Slower, 7));
        parent.step(180).await;
        assert_eq!(step().await, (SoothingStep::StepBack, 10));
        parent.tap(Tap::Cry { level: CryLevel::Grizzle }).await;
        assert_eq!(step().await, (SoothingStep::Soothe, 0));
    });
}

#[test]
fn the_card_is_used_once_and_going_in_for_safety_uses_none() {
    on("bedtime-pass", FOUR_YEARS, 1, async |parent| {
        parent.tap(Tap::PutDown).await;
        let used = async || match parent.night().await.guide {
            NightGuide::Pass { used, .. } => used,
            other => panic!("{other:?}"),
        };
        parent.tap(Tap::GoInNow).await;
        parent.tap(Tap::Leave).await;
        assert_eq!(used().await, 0);
        parent.step(60).await;
        parent.tap(Tap::GoIn).await;
        parent.tap(Tap::Leave).await;
        assert_eq!(used().await, 1);
    });
}

#[test]
fn after_going_in_without_a_wait_the_reason_is_asked_and_can_be_left() {
    on("extinction", NINE_MONTHS, 1, async |parent| {
        parent.tap(Tap::PutDown).await;
        parent.step(60).await;
        parent.tap(Tap::GoIn).await;
        let Some(Ask::WhyNow { event }) = parent.night().await.ask else { panic!() };
        parent.tap(Tap::WhyNow { event, reason: "vomiting".into() }).await;
        assert_eq!(parent.night().await.ask, None);
        parent.tap(Tap::Leave).await;
        parent.step(600).await;
        parent.tap(Tap::Asleep).await;
        parent.step(3600).await;
        parent.tap(Tap::GoIn).await;
        let ask = parent.night().await.ask;
        assert!(!matches!(ask, Some(Ask::WhyNow { .. })), "a look at the sleeping child");
    });
    for method in ["chair", "pick-up-put-down", "shush-pat", "log-only"] {
        let born = if method == "shush-pat" { FIVE_MONTHS } else { NINE_MONTHS };
        on(method, born, 1, async |parent| {
            parent.tap(Tap::PutDown).await;
            if parent.night().await.visit.is_some() {
                parent.tap(Tap::Leave).await;
            }
            parent.step(60).await;
            parent.tap(Tap::GoIn).await;
            let ask = parent.night().await.ask;
            assert!(!matches!(ask, Some(Ask::WhyNow { .. })), "{method}: that is the method");
        });
    }
}

#[test]
fn a_visit_for_the_card_uses_it_and_one_because_something_was_wrong_gives_it_back() {
    on("bedtime-pass", FOUR_YEARS, 1, async |parent| {
        parent.tap(Tap::PutDown).await;
        let used = async || match parent.night().await.guide {
            NightGuide::Pass { used, .. } => used,
            other => panic!("{other:?}"),
        };
        parent.step(60).await;
        parent.tap(Tap::GoIn).await;
        let Some(Ask::ForCard { event }) = parent.night().await.ask else { panic!() };
        assert_eq!(used().await, 1);
        parent.tap(Tap::WhyEarly { event, why: WhyEarly::SomethingWrong }).await;
        assert_eq!(used().await, 0);
        assert!(matches!(parent.night().await.ask, Some(Ask::WhyNow { .. })));
        parent.tap(Tap::Leave).await;
        parent.step(60).await;
        parent.tap(Tap::GoIn).await;
        assert!(matches!(parent.night().await.ask, Some(Ask::ForCard { .. })));
        parent.tap(Tap::SkipAsk).await;
        assert_eq!(used().await, 1);
        parent.step(2).await;
        parent.tap(Tap::GoInNow).await;
        assert_eq!(used().await, 0, "in the room it turned out that something was wrong");
    });
}

#[test]
fn a_nap_of_a_moving_bedtime_has_no_bedtime_and_moves_none() {
    for method in ["bedtime-fading", "scheduled-awakenings"] {
        on(method, NINE_MONTHS, 1, async |parent| {
            let kind = |kind| Tap::Change {
                method: method.into(),
                night: 1,
                kind,
                clinician_confirmed: false,
            };
            let times = |time: &str| time.to_owned();
            let (wished, usual, rise) = (times("19:30"), times("20:00"), times("06:30"));
            parent.tap(Tap::Bedtimes { wished, usual, rise }).await;
            let evening = parent.tonight().await.guide;
            parent.tap(kind(lullwatch_core::NightKind::Nap)).await;
            assert_eq!(parent.tonight().await.guide, TonightGuide::LogOnly);
            parent.tap(Tap::PutDown).await;
            match parent.night().await.guide {
                NightGuide::Bedtime { soon_until } => assert_eq!(soon_until, None),
                NightGuide::Awakenings { next, .. } => assert_eq!(next, None),
                other => panic!("{other:?}"),
            }
            parent.step(600).await;
            parent.tap(Tap::Asleep).await;
            parent.step(1800).await;
            parent.tap(Tap::OutOfBed).await;
            parent.tap(Tap::Done).await;
            parent.step(2).await;
            parent.tap(kind(lullwatch_core::NightKind::Night)).await;
            assert_eq!(parent.tonight().await.guide, evening, "{method}");
        });
    }
}

#[test]
fn naps_of_every_day_do_not_push_the_first_week_out_of_sight() {
    let folder = TempDir::new().unwrap();
    let plan = || SetUp { method: "scheduled-awakenings".into(), ..form("Ada") };
    let kind = |kind, night| Tap::Change {
        method: "scheduled-awakenings".into(),
        night,
        kind,
        clinician_confirmed: false,
    };
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up_as(plan()).await;
        for night in 1..=30 {
            // The first week wakes at about half past eleven, later nights not at all.
            let wakes = if night <= 7 { &[4 * 3600][..] } else { &[] };
            parent.tap(kind(lullwatch_core::NightKind::Night, night)).await;
            sleep_through(&parent, 900, wakes).await;
            for _ in 0..2 {
                parent.tap(kind(lullwatch_core::NightKind::Nap, night + 1)).await;
                parent.tap(Tap::PutDown).await;
                parent.tap(Tap::OutOfBed).await;
                parent.tap(Tap::Done).await;
                parent.step(2).await;
            }
        }
    });
    beside(folder.path(), "2026-12-25T00:30:00Z", |parent| async move {
        let TonightGuide::Awakenings(guide) = parent.tonight().await.guide else { panic!() };
        assert_eq!(guide.state, "done", "the first week still counts");
    });
}

#[test]
fn a_newborn_with_many_feeds_is_told_nothing_and_safe_sleep_comes_first() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        let (method, born) = ("log-only".into(), "2026-10-10".into());
        parent.set_up_as(SetUp { method, born, ..form("Ada") }).await;
        assert!(parent.tonight().await.is_newborn);
        parent.tap(Tap::PutDown).await;
        parent.tap(Tap::Cry { level: CryLevel::Protest }).await;
        for _ in 0..3 {
            parent.step(1800).await;
            parent.tap(Tap::Feed).await;
            let Some(Ask::HowMuch { event }) = parent.night().await.ask else { panic!() };
            parent.tap(Tap::HowMuch { event, amount_ml: Some(100), minutes: None }).await;
        }
        parent.tap(Tap::OutOfBed).await;
        let Screen::Morning(morning) = parent.view().await.screen else { panic!() };
        let codes: Vec<_> = morning.hints.iter().map(|it| it.code.as_str()).collect();
        assert_eq!(codes, ["rough_logged"]);
    });
    on("ferber-2006", NINE_MONTHS, 1, async |parent| {
        assert!(!parent.tonight().await.is_newborn);
    });
}

#[test]
fn a_bedtime_fades_from_the_usual_one_to_the_one_wished_for() {
    on("bedtime-fading", NINE_MONTHS, 1, async |parent| {
        let bedtime = async || match parent.tonight().await.guide {
            TonightGuide::Bedtime(guide) => {
                (guide.at.unwrap_or_default(), guide.why.unwrap_or_default(), guide.path.len())
            }
            other => panic!("{other:?}"),
        };
        assert_eq!(bedtime().await, (String::new(), String::new(), 0));
        let times = |wished: &str| Tap::Bedtimes {
            wished: wished.into(),
            usual: "19:45".into(),
            rise: "06:30".into(),
        };
        assert_eq!(parent.try_tap(times("half past")).await, Err("time-unreadable".into()));
        parent.tap(times("19:40")).await;
        assert_eq!(bedtime().await, ("20:00".into(), "later_than_usual".into(), 1));
        sleep_through(&parent, 600, &[]).await;
        assert_eq!(bedtime().await, ("19:45".into(), "asleep_soon".into(), 2));
        sleep_through(&parent, 1200, &[]).await;
        assert_eq!(bedtime().await, ("20:00".into(), "not_soon".into(), 3));
    });
}

#[test]
fn awakenings_come_out_of_a_week_of_log_and_ring_while_the_child_sleeps() {
    on("scheduled-awakenings", NINE_MONTHS, 1, async |parent| {
        for night in 0..7 {
            let TonightGuide::Awakenings(guide) = parent.tonight().await.guide else { panic!() };
            assert_eq!((guide.state.as_str(), guide.logged), ("baseline", night));
            // Put down at 19:30; wakes at about 23:30.
            sleep_through(&parent, 900, &[4 * 3600 + 60 * i64::from(night)]).await;
        }
        let TonightGuide::Awakenings(guide) = parent.tonight().await.guide else { panic!() };
        let times: Vec<_> = guide.times.iter().map(|it| it.wake.as_str()).collect();
        assert_eq!((guide.state.as_str(), times), ("times", vec!["23:18"]));
        parent.tap(Tap::PutDown).await;
        parent.step(900).await;
        parent.tap(Tap::Asleep).await;
        let now = parent.ask(|reply| Request::Step(None, reply)).await;
        assert_eq!(now.to_string(), "2026-12-01T04:18:00Z");
        let alarm = parent.night().await.alarm.unwrap();
        assert_eq!((alarm.kind, alarm.ringing), (AlarmKind::Awakening, true));
        parent.tap(Tap::NotYet).await;
        assert!(!parent.night().await.alarm.unwrap().ringing);
        parent.step(120).await;
        assert!(parent.night().await.alarm.unwrap().ringing);
        parent.tap(Tap::Rouse).await;
        let night = parent.night().await;
        assert_eq!((night.phase, night.alarm), (PhaseView::Visit, None));
    });
}

#[test]
fn two_steps_have_waits_at_bedtime_and_none_at_wakings_until_day_fifteen() {
    for (night, waits) in [(14, false), (15, true)] {
        on("two-step", NINE_MONTHS, night, async move |parent| {
            parent.tap(Tap::PutDown).await;
            assert!(parent.night().await.wait.is_some());
            parent.step(600).await;
            parent.tap(Tap::Asleep).await;
            parent.step(3600).await;
            parent.tap(Tap::Woke { level: None }).await;
            let view = parent.night().await;
            assert_eq!(view.wait.is_some(), waits, "night {night}");
            let expected = (!waits).then_some(NoWait::WakingsAsBefore);
            assert_eq!(view.no_wait, expected);
        });
    }
}

#[test]
fn a_pause_rings_after_ten_minutes_and_a_little_longer_silences_it() {
    on("ferber-2006", NINE_MONTHS, 1, async |parent| {
        parent.tap(Tap::PutDown).await;
        parent.tap(Tap::Pause).await;
        parent.step(599).await;
        assert_eq!(parent.night().await.alarm, None);
        parent.step(1).await;
        let alarm = parent.night().await.alarm.unwrap();
        assert_eq!((alarm.kind, alarm.ringing), (AlarmKind::Pause, true));
        parent.tap(Tap::NotYet).await;
        assert!(!parent.night().await.alarm.unwrap().ringing);
        parent.tap(Tap::Resume).await;
        assert_eq!(parent.night().await.alarm, None);
    });
}

#[test]
fn a_held_plan_stays_and_every_step_keeps_its_reason() {
    on("ferber-2006", NINE_MONTHS, 2, async |parent| {
        parent.tap(Tap::Step { step: PlanStep::Hold, reason: "travel".into() }).await;
        sleep_through(&parent, 600, &[]).await;
        let tonight = parent.tonight().await;
        assert_eq!((tonight.night, tonight.held), (2, true));
        assert_eq!(tonight.step_reason.as_deref(), Some("travel"));
        parent.tap(Tap::Step { step: PlanStep::Release, reason: "our_choice".into() }).await;
        sleep_through(&parent, 600, &[]).await;
        assert_eq!(parent.tonight().await.night, 3);
        parent.tap(Tap::Step { step: PlanStep::Repeat, reason: "rough_night".into() }).await;
        assert_eq!(parent.tonight().await.night, 2);
        parent.tap(Tap::Step { step: PlanStep::On, reason: "going_well".into() }).await;
        assert_eq!(parent.tonight().await.night, 3);
    });
}

#[test]
fn a_feed_is_asked_about_afterwards_and_much_milk_is_told_in_the_morning() {
    on("ferber-2006", NINE_MONTHS, 1, async |parent| {
        parent.tap(Tap::PutDown).await;
        for _ in 0..3 {
            parent.step(3600).await;
            parent.tap(Tap::Feed).await;
            let Some(Ask::HowMuch { event }) = parent.night().await.ask else { panic!() };
            parent.tap(Tap::HowMuch { event, amount_ml: Some(90), minutes: None }).await;
            assert_eq!(parent.night().await.recent[0].text.as_deref(), Some("90 ml"));
        }
        parent.tap(Tap::Asleep).await;
        parent.step(9 * 3600).await;
        parent.tap(Tap::OutOfBed).await;
        let morning = async || match parent.view().await.screen {
            Screen::Morning(morning) => *morning,
            other => panic!("{other:?}"),
        };
        let hints = morning().await.hints;
        assert_eq!((hints[0].code.as_str(), hints[0].n), ("feeds_much", 270));
        let present = vec![lullwatch_core::Association::Dummy, lullwatch_core::Association::Hand];
        parent.tap(Tap::Associations { present }).await;
        let seen = morning().await;
        let there = seen.associations.iter().filter(|it| it.present).count();
        assert_eq!((there, seen.association_nights.len()), (2, 1));
    });
}

#[test]
fn feeds_are_tapered_only_over_six_months_and_with_a_clinicians_word() {
    on("ferber-2006", NINE_MONTHS, 3, async |parent| {
        let taper = |yes, clinician_confirmed| Tap::Taper { yes, clinician_confirmed };
        parent.tap(taper(true, true)).await;
        let taper_tonight = parent.tonight().await.taper.unwrap();
        assert_eq!((taper_tonight.minutes, taper_tonight.gap.as_str()), (7, "2:00"));
        parent.tap(Tap::PutDown).await;
        assert_eq!(parent.night().await.taper.unwrap().not_before, None);
        parent.tap(Tap::Feed).await;
        assert_eq!(parent.night().await.taper.unwrap().not_before.as_deref(), Some("21:30"));
        parent.tap(Tap::OutOfBed).await;
        parent.tap(Tap::Done).await;
        assert_eq!(parent.tonight().await.taper.unwrap().minutes, 6);
        parent.tap(taper(false, false)).await;
        assert_eq!(parent.tonight().await.taper, None);
    });
    on("pick-up-put-down", FIVE_MONTHS, 1, async |parent| {
        assert!(!parent.tonight().await.may_taper);
        let taper = Tap::Taper { yes: true, clinician_confirmed: true };
        assert_eq!(parent.try_tap(taper).await, Err("too-young".into()));
    });
}

#[test]
fn comfort_tonight_ends_every_family_alike_and_the_limit_is_told_in_the_room() {
    for method in ["chair", "extinction", "bedtime-only"] {
        on(method, NINE_MONTHS, 1, async |parent| {
            parent.tap(Tap::PutDown).await;
            parent.tap(Tap::Stop).await;
            assert_eq!(parent.night().await.no_wait, Some(NoWait::Stopped), "{method}");
        });
    }
    on("chair", NINE_MONTHS, 1, async |parent| {
        parent.tap(Tap::PutDown).await;
        parent.tap(Tap::Cry { level: CryLevel::Protest }).await;
        parent.step(3599).await;
        assert_eq!(parent.night().await.no_wait, None);
        parent.step(1).await;
        let night = parent.night().await;
        assert_eq!((night.phase, night.no_wait), (PhaseView::Visit, Some(NoWait::CryingLimit)));
    });
}

#[test]
fn the_place_tells_what_its_own_source_tells_there_and_nothing_else() {
    let at = async |parent: &Parent| parent.night().await.instructions;
    on("chair", NINE_MONTHS, 11, async |parent| {
        assert!(parent.tonight().await.instructions.contains(&"stay_until_asleep".into()));
        parent.tap(Tap::PutDown).await;
        assert_eq!(at(&parent).await, ["stay_until_asleep", "pick_up_over_cot"], "in the hallway");
    });
    on("camping-out", NINE_MONTHS, 1, async |parent| {
        parent.tap(Tap::PutDown).await;
        assert_eq!(at(&parent).await, ["stay_until_asleep", "comfort_if_very_upset"]);
    });
    on("camping-out", NINE_MONTHS, 20, async |parent| {
        let TonightGuide::Presence(guide) = parent.tonight().await.guide else { panic!() };
        assert_eq!((guide.now.place.as_str(), guide.now.step_cm), ("out_of_room", None));
        parent.tap(Tap::PutDown).await;
        assert_eq!(at(&parent).await, ["comfort_if_very_upset"]);
    });
    on("presence-7", NINE_MONTHS, 7, async |parent| {
        parent.tap(Tap::PutDown).await;
        assert_eq!(at(&parent).await, ["check_from_bed"]);
    });
    on("presence-7", NINE_MONTHS, 8, async |parent| {
        parent.tap(Tap::PutDown).await;
        assert_eq!(at(&parent).await, [""; 0]);
    });
}

#[test]
fn a_visit_tells_what_the_source_tells_and_the_night_to_stop_is_told_in_the_evening() {
    on("controlled-comforting", NINE_MONTHS, 15, async |parent| {
        let tonight = parent.tonight().await;
        assert_eq!(tonight.instructions, ["pick_up_if_very_upset"]);
        assert_eq!(tonight.stop_when, ["stop_if_ill", "stop_if_too_stressful"]);
        assert_eq!((tonight.stop_after_nights, tonight.course_over), (Some(14), None));
        parent.tap(Tap::PutDown).await;
        assert_eq!(parent.night().await.instructions, [""; 0], "outside");
        parent.tap(Tap::GoIn).await;
        assert_eq!(parent.night().await.instructions, ["pick_up_if_very_upset"]);
    });
    on("controlled-comforting", NINE_MONTHS, 16, async |parent| {
        assert_eq!(parent.tonight().await.course_over, Some(14));
    });
    on("ferber-2006", NINE_MONTHS, 1, async |parent| {
        let tonight = parent.tonight().await;
        assert_eq!(tonight.visit_usual_s, Some([60, 120]));
        assert!(tonight.instructions.contains(&"start_at_one_minute".into()));
        parent.tap(Tap::PutDown).await;
        parent.tap(Tap::GoIn).await;
        let told = parent.night().await.instructions;
        assert_eq!(told, ["to_reassure", "no_lifting", "no_feeding", "leave_awake"]);
    });
}
