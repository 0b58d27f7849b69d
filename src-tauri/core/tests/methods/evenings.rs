//! What a method asks for on a given evening: by its number, by the child's age, by its stage.

use lullwatch_core::NightRules;
use lullwatch_core::method::parts::{Advance, Place, Range, Touch, Wakings};
use lullwatch_core::method::{Tonight, catalogue, find};

fn night(id: &str, number: u32) -> NightRules {
    find(id).unwrap().rules(&Tonight::night(number))
}

fn minutes(id: &str, number: u32) -> Vec<u32> {
    night(id, number).waits_s.iter().map(|wait| wait / 60).collect()
}

#[test]
fn past_the_last_night_of_a_table_its_last_row_holds() {
    assert_eq!(minutes("ferber-2006", 7), [20, 25, 30]);
    assert_eq!(minutes("ferber-2006", 8), [20, 25, 30]);
    assert_eq!(minutes("ferber-1985", 30), [35, 40, 45]);
    for (id, row) in [
        ("controlled-comforting", &[2, 4, 6, 8, 10][..]),
        ("gradisar-2016", &[2, 4, 6]),
        ("short-ramp", &[1, 2, 3, 5]),
        ("checks-every-5", &[5]),
        ("sleep-wave", &[5]),
        ("minimal-check-20", &[20]),
        ("two-step", &[2, 4, 6, 8, 10]),
    ] {
        for number in [1, 2, 7, 8, 120] {
            assert_eq!(minutes(id, number), row, "{id}, night {number}");
        }
    }
}

#[test]
fn methods_without_checks_have_no_waits_on_any_night() {
    let without = [
        "chair",
        "camping-out",
        "pick-up-put-down",
        "shush-pat",
        "extinction",
        "bedtime-pass",
        "bedtime-fading",
        "scheduled-awakenings",
        "bedtime-only",
        "positive-routines",
        "log-only",
    ];
    for method in catalogue() {
        let id = method.id.0.as_str();
        for number in [1, 9, 40] {
            let waits = method.rules(&Tonight::night(number)).waits_s;
            assert_eq!(waits.is_empty(), without.contains(&id), "{id}, night {number}");
        }
    }
}

#[test]
fn the_chair_moves_away_every_three_nights() {
    let places = [
        (1..=3, 1, Place::BesideCot, Touch::Intermittent),
        (4..=6, 2, Place::Halfway, Touch::Intermittent),
        (7..=9, 3, Place::InsideDoor, Touch::Intermittent),
        (10..=12, 4, Place::HallwayInView, Touch::NoTouch),
        (13..=40, 5, Place::HallwayOutOfView, Touch::NoTouch),
    ];
    for (numbers, stage, place, touch) in places {
        for number in numbers {
            let rules = night("chair", number);
            let presence = rules.presence.unwrap();
            assert_eq!(rules.stage, Some(stage), "night {number}");
            assert_eq!((presence.place, presence.touch), (place, Some(touch)), "night {number}");
        }
    }
    assert_eq!(find("chair").unwrap().stages.as_ref().unwrap().advance, Advance::Calendar);
}

#[test]
fn an_evening_may_be_put_at_another_stage_than_its_number() {
    let chair = find("chair").unwrap();
    let at = |stage| chair.rules(&Tonight { stage: Some(stage), ..Tonight::night(8) });
    assert_eq!(at(1).presence.unwrap().place, Place::BesideCot, "a night feed was dropped");
    assert_eq!(at(1).stage, Some(1));
    assert_eq!(at(99).presence.unwrap().place, Place::HallwayOutOfView);
    assert_eq!(at(99).stage, Some(5), "there is none after the last");
}

#[test]
fn camping_out_goes_by_criterion_and_takes_a_fortnight_at_the_least() {
    let stages = find("camping-out").unwrap().stages.as_ref().unwrap();
    assert_eq!(stages.advance, Advance::Criterion);
    let nights = |stage: usize| stages.stages[stage].nights.as_ref().map(|it| it.value);
    assert_eq!((nights(0), nights(1)), (Some(3), Some(3)));
    let moves = nights(2).unwrap() + nights(3).unwrap();
    assert!((7..=21).contains(&moves), "{moves} nights for the moves");
    assert!((14..=28).contains(&(6 + moves)));
    assert_eq!(nights(4), None);
    let moving: Vec<bool> = stages.stages.iter().map(|it| it.presence.value.moves).collect();
    assert_eq!(moving, [false, false, true, false, false], "further each time, then the door");
    let in_room: Vec<bool> =
        stages.stages.iter().map(|it| it.presence.value.place.is_in_room()).collect();
    assert_eq!(in_room, [true, true, true, true, false]);
}

#[test]
fn presence_7_ends_after_seven_nights_in_the_room() {
    for number in 1..=7 {
        assert_eq!(night("presence-7", number).presence.unwrap().place, Place::ParentsBed);
        assert_eq!(minutes("presence-7", number), [5]);
    }
    assert_eq!(night("presence-7", 8).presence.unwrap().place, Place::OutOfRoom);
    let only = ["chair", "camping-out", "presence-7"];
    for method in catalogue() {
        assert_eq!(method.stages.is_some(), only.contains(&method.id.0.as_str()), "{}", method.id);
    }
}

#[test]
fn a_hold_is_as_long_as_the_childs_age_allows() {
    let method = find("pick-up-put-down").unwrap();
    let lifting = |months| {
        method.rules(&Tonight { months: Some(months), ..Tonight::night(1) }).lifting.unwrap()
    };
    let range = |least, most| Some(Range { least, most });
    for (months, hold_max_s) in [
        (3, None),
        (4, range(240, 300)),
        (5, range(240, 300)),
        (6, range(120, 180)),
        (7, range(120, 180)),
        (8, range(0, 0)),
        (11, range(0, 0)),
        (12, range(0, 0)),
        (24, range(0, 0)),
    ] {
        let lifting = lifting(months);
        assert_eq!(lifting.hold_max_s, hold_max_s, "{months} months");
        assert_eq!(lifting.mostly_hand, months >= 12, "{months} months");
    }
    let unknown = night("pick-up-put-down", 1).lifting.unwrap();
    assert_eq!(unknown.hold_max_s, None, "no limit is made up where the age is not known");
    for method in catalogue().iter().filter(|method| method.id.0 != "pick-up-put-down") {
        assert_eq!(method.rules(&Tonight::night(1)).lifting, None, "{}", method.id);
    }
}

#[test]
fn two_step_leaves_wakings_alone_through_night_14_and_bedtime_only_always() {
    for number in 1..=14 {
        assert_eq!(night("two-step", number).wakings, Wakings::AsBefore, "night {number}");
    }
    assert_eq!(night("two-step", 15).wakings, Wakings::LikeBedtime);
    for number in [1, 14, 15, 400] {
        assert_eq!(night("bedtime-only", number).wakings, Wakings::AsBefore);
    }
    for method in catalogue() {
        if !["two-step", "bedtime-only"].contains(&method.id.0.as_str()) {
            let wakings = method.rules(&Tonight::night(1)).wakings;
            assert_eq!(wakings, Wakings::LikeBedtime, "{}", method.id);
        }
    }
}

#[test]
fn earliest_rise_is_the_methods_own_where_its_source_gives_one() {
    for method in catalogue() {
        let rise = method.rules(&Tonight::night(1)).earliest_rise.map(|at| at.to_string());
        let wanted = match method.id.0.as_str() {
            "ferber-2006" => Some("05:30:00"),
            "chair" => Some("06:00:00"),
            _ => None,
        };
        assert_eq!(rise.as_deref(), wanted, "{}", method.id);
    }
}
