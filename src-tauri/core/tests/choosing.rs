//! Help with choosing: each rule, and what no answer can do.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use jiff::ToSpan;
use jiff::civil::date;
use lullwatch_core::age::{Offer, offer};
use lullwatch_core::choosing::{
    self, Answers, Note, Reason, Side, Strength, notes, reasons_if_offered,
};
use lullwatch_core::method::{OWN_PLAN, Tag, catalogue, find};
use lullwatch_core::{Child, ChildId, Method};
use proptest::prelude::*;
use uuid::Uuid;

/// Every method there is.
const ALL: [&str; 21] = [
    "ferber-2006",
    "ferber-1985",
    "controlled-comforting",
    "gradisar-2016",
    "short-ramp",
    "checks-every-5",
    "sleep-wave",
    "minimal-check-20",
    "chair",
    "camping-out",
    "presence-7",
    "pick-up-put-down",
    "shush-pat",
    "extinction",
    "bedtime-pass",
    "bedtime-fading",
    "scheduled-awakenings",
    "bedtime-only",
    "two-step",
    "positive-routines",
    "log-only",
];
const TIMED: [&str; 9] = [
    "ferber-2006",
    "ferber-1985",
    "controlled-comforting",
    "gradisar-2016",
    "short-ramp",
    "checks-every-5",
    "sleep-wave",
    "minimal-check-20",
    "two-step",
];

fn reasons(id: &str, answers: &Answers, months: i32) -> Vec<Reason> {
    choosing::reasons(find(id).unwrap(), answers, months)
}

fn all_answers() -> Answers {
    answers([true; 9])
}

fn answers(given: [bool; 9]) -> Answers {
    let [
        separation_anxiety,
        slow_to_fall_asleep,
        presence_makes_worse,
        checks_make_worse,
        parent_strained,
        wakings_regular,
        bedtime_bearable,
        feeds_or_growth,
        in_a_bed,
    ] = given;
    Answers {
        separation_anxiety,
        slow_to_fall_asleep,
        presence_makes_worse,
        checks_make_worse,
        parent_strained,
        wakings_regular,
        bedtime_bearable,
        feeds_or_growth,
        in_a_bed,
    }
}

/// The methods for which, and those against which, one answer gives the reasons of these codes.
fn spoken(answers: Answers, months: i32, side: Side) -> Vec<(&'static str, &'static str)> {
    let of = |id: &'static str| {
        let reasons = reasons(id, &answers, months).into_iter();
        reasons.filter(move |reason| reason.side == side).map(move |reason| (id, reason.code))
    };
    ALL.into_iter().flat_map(of).collect()
}

fn each(ids: &[&'static str], code: &'static str) -> Vec<(&'static str, &'static str)> {
    ids.iter().map(|id| (*id, code)).collect()
}

fn the_reason(id: &str, answers: Answers, months: i32, code: &str) -> Reason {
    let found = reasons(id, &answers, months).into_iter().find(|reason| reason.code == code);
    found.unwrap_or_else(|| panic!("{id}: no {code}"))
}

#[test]
fn high_separation_anxiety_speaks_for_staying_and_against_timed_checks() {
    let answers = Answers { separation_anxiety: true, ..Answers::default() };
    for months in [9, 12, 18] {
        assert_eq!(
            spoken(answers, months, Side::For),
            each(&["chair", "camping-out", "presence-7"], "anxious_gains_from_presence")
        );
        let mut against = spoken(answers, months, Side::Against);
        against.sort_unstable();
        let mut wanted = each(&TIMED, "anxious_gains_less");
        wanted.sort_unstable();
        assert_eq!(against, wanted);
    }
    let reason = the_reason("chair", answers, 12, "anxious_gains_from_presence");
    assert_eq!(reason.strength, Strength::RandomisedModerator);
    assert!(reason.source.unwrap().contains("Kahn 2020"));
    assert!(reason.source.unwrap().contains("Eckerberg 2004"), "the other way is told, too");
}

#[test]
fn outside_the_ages_studied_separation_anxiety_says_nothing_and_the_parent_is_told_so() {
    let answers = Answers { separation_anxiety: true, ..Answers::default() };
    for months in [-1, 8, 19, 40] {
        assert!(ALL.iter().all(|id| reasons(id, &answers, months).is_empty()));
        assert!(notes(&answers, months).iter().any(|note| note.code == "separation_other_age"));
    }
    assert!(!notes(&answers, 9).iter().any(|note| note.code == "separation_other_age"));
}

#[test]
fn a_bedtime_battle_speaks_for_fading_first_and_graduated_checks_after_it() {
    let answers = Answers { slow_to_fall_asleep: true, ..Answers::default() };
    let mut wanted = each(&TIMED[..5], "checks_if_wakings_remain");
    wanted.push(("bedtime-fading", "fading_first"));
    assert_eq!(spoken(answers, 20, Side::For), wanted);
    assert_eq!(spoken(answers, 20, Side::Against), []);
    let reason = the_reason("bedtime-fading", answers, 20, "fading_first");
    assert_eq!((reason.strength, reason.tag), (Strength::ClinicalAdvice, None));
}

#[test]
fn a_present_parent_who_makes_it_worse_speaks_for_leaving_the_room() {
    let answers = Answers { presence_makes_worse: true, ..Answers::default() };
    let mut leaves = spoken(answers, 5, Side::For);
    leaves.sort_unstable();
    let others = ["extinction", "bedtime-pass", "bedtime-only"];
    let mut wanted = each(&[&TIMED[..], &others].concat(), "parent_leaves");
    wanted.sort_unstable();
    assert_eq!(leaves, wanted);
    assert_eq!(
        spoken(answers, 5, Side::Against),
        each(&["chair", "camping-out", "presence-7", "shush-pat"], "parent_stays")
    );
    let reason = the_reason("chair", answers, 5, "parent_stays");
    assert_eq!((reason.strength, reason.tag), (Strength::Expert, Some(Tag::Secondary)));
    assert_eq!(reason.source, None, "methods.md names no text");
}

#[test]
fn checks_that_make_it_worse_speak_for_longer_waits_one_line_or_none() {
    let answers = Answers { checks_make_worse: true, ..Answers::default() };
    assert_eq!(
        spoken(answers, 20, Side::For),
        [
            ("ferber-1985", "longer_waits"),
            ("short-ramp", "one_line"),
            ("sleep-wave", "one_line"),
            ("minimal-check-20", "longer_waits"),
            ("extinction", "no_checks"),
            ("bedtime-pass", "no_checks"),
        ]
    );
    assert_eq!(
        spoken(answers, 20, Side::Against),
        each(
            &[
                "ferber-2006",
                "controlled-comforting",
                "gradisar-2016",
                "checks-every-5",
                "two-step"
            ],
            "frequent_checks"
        )
    );
}

#[test]
fn what_is_called_a_longer_wait_is_one_in_the_methods_numbers() {
    let answers = Answers { checks_make_worse: true, ..Answers::default() };
    for method in catalogue() {
        let longest = method.waits_s(1).iter().max();
        for reason in choosing::reasons(method, &answers, 20) {
            match reason.code {
                "longer_waits" => assert!(longest > Some(&600), "{}", method.id),
                "frequent_checks" => {
                    assert!(longest.is_some() && longest <= Some(&600), "{}", method.id);
                }
                "no_checks" => assert_eq!(longest, None, "{}", method.id),
                _ => {}
            }
        }
    }
}

#[test]
fn a_parent_under_strain_hears_of_a_gentle_method_first_and_of_help() {
    let answers = Answers { parent_strained: true, ..Answers::default() };
    let gentle: Vec<_> = spoken(answers, 20, Side::For).iter().map(|(id, _)| *id).collect();
    assert_eq!(
        gentle,
        [
            "chair",
            "camping-out",
            "presence-7",
            "shush-pat",
            "bedtime-fading",
            "scheduled-awakenings",
            "bedtime-only",
            "positive-routines",
            "log-only"
        ]
    );
    let mut later = spoken(answers, 20, Side::Against);
    later.sort_unstable();
    let mut wanted = each(&[&TIMED[..], &["extinction"]].concat(), "gentle_before_this");
    wanted.sort_unstable();
    assert_eq!(later, wanted);
    assert_eq!(notes(&answers, 20)[0].code, "help_first");
    let reason = the_reason("extinction", answers, 20, "gentle_before_this");
    assert_eq!(reason.source, Some("Weissbluth; trial exclusions"));
}

#[test]
fn single_methods_are_spoken_for_by_the_answers_they_were_made_for() {
    let none = Answers::default();
    let regular = Answers { wakings_regular: true, ..none };
    let bearable = Answers { bedtime_bearable: true, ..none };
    let bed = Answers { in_a_bed: true, ..none };
    let both = [("bedtime-only", "wakings_as_before"), ("two-step", "wakings_later")];
    for (answers, months, wanted) in [
        (regular, 12, &[("scheduled-awakenings", "wakings_by_the_clock")][..]),
        (bearable, 12, &both),
        (bed, 35, &[]),
        (bed, 36, &[("bedtime-pass", "made_for_a_bed"), ("positive-routines", "older_child")]),
    ] {
        assert_eq!(spoken(answers, months, Side::For), wanted, "{answers:?} {months}");
        assert_eq!(spoken(answers, months, Side::Against), [], "{answers:?} {months}");
    }
    let trial = the_reason("scheduled-awakenings", regular, 12, "wakings_by_the_clock");
    assert_eq!(trial.strength, Strength::RandomisedTrial);
    assert_eq!(trial.source, Some("Rickert & Johnson 1988"));
}

#[test]
fn much_milk_at_night_is_a_note_before_all_methods_and_speaks_for_none() {
    let answers = Answers { feeds_or_growth: true, ..Answers::default() };
    assert!(ALL.iter().all(|id| reasons(id, &answers, 10).is_empty()));
    let codes: Vec<_> = notes(&answers, 10).iter().map(|note| note.code).collect();
    assert_eq!(codes, ["feeds_first", "no_approach_superior", "temperament_talk"]);
}

#[test]
fn without_answers_there_are_no_reasons_but_the_two_notes_that_always_hold() {
    assert!(ALL.iter().all(|id| reasons(id, &Answers::default(), 12).is_empty()));
    let held = notes(&Answers::default(), 12);
    assert_eq!(
        held.iter().map(|note| note.code).collect::<Vec<_>>(),
        ["no_approach_superior", "temperament_talk"]
    );
    let honaker = Some("Honaker et al. 2018, J Pediatr 199:106–111, n=652");
    assert_eq!(held[0], Note { code: "no_approach_superior", source: honaker });
}

#[test]
fn a_method_that_nobody_has_named_is_spoken_for_by_what_it_is_made_of() {
    let made_of = |family: &str, wait: u32, instruction: &str| {
        let text = format!(
            r#"format = "lullwatch-method/1"
id = "x"
family = "{family}"
gate = "from_six_months"

[[nights]]
night = 1
waits_minutes = [{wait}]
tag = "ours"
source = "us"

[[instructions]]
what = "{instruction}"
when = "visit"
tag = "ours"
source = "us"

[sources]
us = "us"
"#
        );
        Method::parse("x.toml", &text).unwrap()
    };
    let codes = |method: &Method, answers: &Answers| -> Vec<&str> {
        choosing::reasons(method, answers, 12).iter().map(|reason| reason.code).collect()
    };
    let worse = Answers { checks_make_worse: true, ..Answers::default() };
    assert_eq!(codes(&made_of("growing_checks", 10, "sing"), &worse), ["frequent_checks"]);
    assert_eq!(codes(&made_of("growing_checks", 11, "sing"), &worse), ["longer_waits"]);
    assert_eq!(codes(&made_of("fixed_checks", 10, "one_line"), &worse), ["one_line"]);
    let strained = Answers { parent_strained: true, ..Answers::default() };
    assert_eq!(codes(&made_of("fixed_checks", 5, "sing"), &strained), ["gentle_before_this"]);
}

#[test]
fn a_familys_own_plan_is_nobodys_to_speak_for_or_against() {
    assert_eq!(reasons(OWN_PLAN, &all_answers(), 12), []);
}

#[test]
fn every_method_of_the_catalogue_has_been_thought_of() {
    for method in catalogue().iter().filter(|method| method.id.0 != OWN_PLAN) {
        assert!(ALL.contains(&method.id.0.as_str()), "{}: is it listed here?", method.id);
    }
    // No published advice speaks for or against it.
    let silent = ["pick-up-put-down"];
    for id in ALL {
        let spoken = [12, 40].iter().any(|age| !reasons(id, &all_answers(), *age).is_empty());
        assert_eq!(spoken, !silent.contains(&id), "{id}");
    }
}

#[test]
fn answers_that_are_left_out_are_no_and_unknown_ones_are_refused() {
    let given: Answers = serde_json::from_str(r#"{"in_a_bed":true}"#).unwrap();
    assert_eq!(given, Answers { in_a_bed: true, ..Answers::default() });
    assert!(serde_json::from_str::<Answers>(r#"{"temperament":true}"#).is_err());
}

#[test]
fn a_method_that_is_kept_back_is_not_spoken_for() {
    let day = date(2026, 11, 23);
    let child = |born| Child {
        id: ChildId(Uuid::nil()),
        name: "A".into(),
        born,
        weeks_early: 0,
        zone: "UTC".into(),
        health_concern: false,
    };
    let answers = Answers { checks_make_worse: true, ..Answers::default() };
    let extinction = find("extinction").unwrap();
    let spoken = |born| reasons_if_offered(extinction, &child(born), day, &answers).len();
    assert_eq!(spoken(date(2026, 8, 1)), 0);
    assert_eq!(spoken(date(2026, 2, 1)), 1);
}

proptest! {
    #[test]
    fn no_answers_speak_for_or_against_what_the_age_gate_keeps_back(
        given in any::<[bool; 9]>(),
        days in 0_i64..2400,
        weeks_early in 0_u32..=18,
    ) {
        let (answers, day) = (answers(given), date(2026, 11, 23));
        let child = Child {
            id: ChildId(Uuid::nil()),
            name: "A".into(),
            born: day.saturating_sub(days.days()),
            weeks_early,
            zone: "UTC".into(),
            health_concern: false,
        };
        for method in catalogue() {
            let reasons = reasons_if_offered(method, &child, day, &answers);
            let kept_back = offer(method, &child, day);
            if matches!(kept_back, Offer::TooYoung { .. } | Offer::TooOld { .. }) {
                prop_assert!(reasons.is_empty(), "{} is kept back", method.id);
            }
        }
    }

    #[test]
    fn each_answer_speaks_for_itself_whatever_the_others_are(
        given in any::<[bool; 9]>(),
        months in -4_i32..80,
    ) {
        for id in ALL {
            let mut apart: Vec<_> = (0..9)
                .filter(|place| given[*place])
                .flat_map(|place| {
                    let mut one = [false; 9];
                    one[place] = true;
                    reasons(id, &answers(one), months)
                })
                .map(|reason| reason.code)
                .collect();
            let mut together: Vec<_> =
                reasons(id, &answers(given), months).iter().map(|reason| reason.code).collect();
            apart.sort_unstable();
            together.sort_unstable();
            prop_assert_eq!(apart, together, "{}", id);
        }
    }
}
