//! Every number of every method, beside the table it was published in.
//!
//! A line reads `what [of]: value | tag`; `*` stands for a tag that our notes do not name: it is
//! never `primary`.

use lullwatch_core::Method;
use lullwatch_core::method::{Amount, Family, Gate, Tag, catalogue, find};

const TABLE: &[(&str, Family, Gate, &str)] = &[
    (
        "ferber-2006",
        Family::GrowingChecks,
        Gate::FromSixMonths,
        "waits_s 1: 180 300 600 | secondary
         waits_s 2: 300 600 720 | secondary
         waits_s 3: 600 720 900 | secondary
         waits_s 4: 720 900 1020 | secondary
         waits_s 5: 900 1020 1200 | secondary
         waits_s 6: 1020 1200 1500 | secondary
         waits_s 7: 1200 1500 1800 | secondary
         longest_wait_s: 1800 | secondary
         from_months: 5 | secondary
         visit_usual_s: 60 120 | recalled
         visit_max_s: 120 | recalled
         reassurances: voice pat | recalled
         nap_cap_s: 1800 | recalled
         earliest_rise: 05:30 | recalled
         taper_start_oz_or_min: 7 | recalled
         taper_less_oz_or_min: 1 | recalled
         taper_gap_min: 120 | recalled
         taper_gap_more_min: 30 | recalled
         change_nights: 3 4 | recalled
         done_nights 0: 7 14 | recalled
         instruction: start_at_one_minute | recalled
         instruction: to_reassure | recalled
         instruction: no_lifting | recalled
         instruction: no_feeding | recalled
         instruction: leave_awake | recalled",
    ),
    (
        "ferber-1985",
        Family::GrowingChecks,
        Gate::FromSixMonths,
        "waits_s 1: 300 600 900 | primary
         waits_s 2: 600 900 1200 | primary
         waits_s 3: 900 1200 1500 | *
         waits_s 4: 1200 1500 1800 | *
         waits_s 5: 1500 1800 2100 | *
         waits_s 6: 1800 2100 2400 | *
         waits_s 7: 2100 2400 2700 | *
         longest_wait_s: 2700 | recalled
         visit_max_s: 180 | recalled
         nap_cap_s: 3600 | recalled",
    ),
    (
        "controlled-comforting",
        Family::GrowingChecks,
        Gate::FromSixMonths,
        "waits_s 1: 120 240 360 480 600 | recalled
         longest_wait_s: 600 | recalled
         from_months: 6 | primary
         to_months: 24 | primary
         visit_max_s: 60 | recalled
         reassurances: pat | recalled
         stop_after_nights: 14 | primary
         instruction: pick_up_if_very_upset | recalled
         instruction: stop_if_ill | primary
         instruction: stop_if_too_stressful | primary",
    ),
    (
        "gradisar-2016",
        Family::GrowingChecks,
        Gate::FromSixMonths,
        "waits_s 1: 120 240 360 | primary
         last_wait_repeats: yes | recalled
         from_months: 6 | recalled
         to_months: 16 | recalled
         instruction: sooner_asleep | recalled
         instruction: no_stress_found | recalled
         instruction: not_without_checks | recalled",
    ),
    (
        "short-ramp",
        Family::GrowingChecks,
        Gate::FromSixMonths,
        "waits_s 1: 60 120 180 300 | recalled
         reassurances: voice | secondary
         instruction: one_line | secondary
         instruction: no_touch | secondary",
    ),
    (
        "checks-every-5",
        Family::FixedChecks,
        Gate::FromSixMonths,
        "waits_s 1: 300 | primary
         instruction: while_protesting | recalled
         instruction: brief | primary
         instruction: sleeping_position | primary",
    ),
    (
        "sleep-wave",
        Family::FixedChecks,
        Gate::FromSixMonths,
        "waits_s 1: 300 | recalled
         from_months: 5 | *
         visit_max_s: 15 | recalled
         reassurances: voice | *
         instruction: one_line | recalled
         instruction: no_touch | recalled
         instruction: not_close | recalled",
    ),
    (
        "minimal-check-20",
        Family::FixedChecks,
        Gate::FromSixMonths,
        "waits_s 1: 1200 | primary
         from_months: 9 | recalled
         to_months: 42 | recalled
         reassurances: none | primary
         instruction: only_look | primary
         instruction: no_touch | primary
         instruction: no_soothing | primary",
    ),
    (
        "chair",
        Family::Presence,
        Gate::FromSixMonths,
        "from_months: 6 | primary
         to_months: 72 | primary
         reassurances: voice pat hand | *
         nap_cap_s: 3600 | *
         nap_counts_from_s: 2700 | *
         earliest_rise: 06:00 | *
         place 1: beside_cot intermittent soft | primary
         place_nights 1: 3 | primary
         place 2: halfway intermittent soft | secondary
         place_nights 2: 3 | primary
         place 3: inside_door intermittent soft | secondary
         place_nights 3: 3 | secondary
         place 4: hallway_in_view no_touch soft | primary
         place_nights 4: 3 | primary
         place 5: hallway_out_of_view no_touch soft | secondary
         dropped_feed_nights: 1 | *
         done_nights 0: 7 10 | recalled
         done_nights 18: 14 21 | recalled
         instruction: stay_until_asleep | recalled
         instruction: pick_up_over_cot | recalled",
    ),
    (
        "camping-out",
        Family::Presence,
        Gate::FromSixMonths,
        // Seven to 21 days for the moves, of which the division is our own.
        "from_months: 6 | *
         reassurances: pat voice | *
         place 1: beside_cot until_asleep little | *
         place_nights 1: 3 | *
         place 2: beside_cot if_upset little | *
         place_nights 2: 3 | *
         place 3: halfway if_upset little | *
         place_nights 3: 5 | ours
         place 4: inside_door if_upset little | *
         place_nights 4: 3 | ours
         place 5: out_of_room | *
         step_cm: 30 40 | *
         moves_nights: 7 21 | *
         done_nights 0: 14 28 | primary
         instruction: stay_until_asleep | recalled
         instruction: comfort_if_very_upset | recalled",
    ),
    (
        "presence-7",
        Family::Presence,
        Gate::FromSixMonths,
        // The parent leaves on night 8: checks from then on are our own.
        "waits_s 1: 300 | primary
         waits_s 2: 300 | primary
         waits_s 3: 300 | primary
         waits_s 4: 300 | primary
         waits_s 5: 300 | primary
         waits_s 6: 300 | primary
         waits_s 7: 300 | primary
         waits_s 8: 300 | ours
         from_months: 9 | recalled
         to_months: 18 | recalled
         place 1: parents_bed | primary
         place_nights 1: 7 | primary
         place 2: out_of_room | recalled
         instruction: check_from_bed | primary
         instruction: anxious_gain_more | recalled",
    ),
    (
        "pick-up-put-down",
        Family::PickingUp,
        Gate::FromFourMonths,
        "from_months: 3 | *
         to_months: 24 | *
         reassurances: voice hand shush pat | *
         hold_max_s 3: no_limit | *
         hold_max_s 4: 240 300 | recalled
         hold_max_s 6: 120 180 | secondary
         hold_max_s 8: 0 0 | recalled
         hold_max_s 12: 0 0 | *
         first_pick_up_s: 0 | recalled
         instruction: lower_all_the_way | recalled",
    ),
    (
        "shush-pat",
        Family::Soothing,
        Gate::FromFourMonths,
        "to_months: 6 | *
         reassurances: shush pat | *
         after_calm_s: 420 600 | *",
    ),
    (
        "extinction",
        Family::NoChecks,
        Gate::FromSixMonths,
        "from_months: 6 | ours
         reassurances: nappy | *
         nap_cap_s: 3600 | *
         change_nights: 3 4 | primary",
    ),
    (
        "bedtime-pass",
        Family::BedtimePass,
        Gate::FromSixMonths,
        "from_months: 36 | *
         cards: 1 | *
         instruction: no_burst | primary",
    ),
    (
        "bedtime-fading",
        Family::BedtimeFading,
        Gate::FromFourMonths,
        "fading_begin_later_min: 15 | *
         fading_within_min: 15 | *
         fading_earlier_min: 15 | *
         fading_later_min: 15 | *
         fading_latest_later_min: 30 | *
         instruction: no_keeping_up | ours",
    ),
    (
        "scheduled-awakenings",
        Family::ScheduledAwakenings,
        Gate::FromSixMonths,
        "awakenings_baseline_nights: 7 | *
         awakenings_before_min: 15 | *
         awakenings_before_range_min: 15 60 | *
         awakenings_weeks: 8 | *",
    ),
    (
        "bedtime-only",
        Family::BedtimeOnly,
        Gate::FromFourMonths,
        "wakings_as_before_until_night: always | *
         routine_min: 20 | *
         follow_within_nights: 14 | *",
    ),
    (
        "two-step",
        Family::TwoStep,
        Gate::FromSixMonths,
        // The source leaves the table open, so this one is our own.
        "waits_s 1: 120 240 360 480 600 | ours
         from_months: 4 | *
         to_months: 45 | *
         wakings_as_before_until_night: 14 | *",
    ),
    (
        "positive-routines",
        Family::PositiveRoutines,
        Gate::FromSixMonths,
        "from_months: 18 | *
         to_months: 48 | *
         routine_min: 20 | *
         routine_earlier_each_week_min: 5 10 | *",
    ),
    ("log-only", Family::LogOnly, Gate::AnyAge, ""),
    // A beginning for what a family writes itself.
    ("own-plan", Family::GrowingChecks, Gate::FromSixMonths, "waits_s 1: 300 | ours"),
];

/// A method's numbers, one a line, with their tags.
fn lines(method: &Method) -> Vec<(String, String)> {
    let joined = |parts: Vec<String>| match parts.is_empty() {
        true => "none".to_owned(),
        false => parts.join(" "),
    };
    let line = |number: lullwatch_core::method::Number| {
        let of = number.of.map_or(String::new(), |of| format!(" {of}"));
        let value = match number.value {
            Amount::One(one) => one.to_string(),
            Amount::Several(several) => joined(several.iter().map(u32::to_string).collect()),
            Amount::Word(word) => word,
            Amount::Words(words) => joined(words),
        };
        let tag = serde_json::to_value(number.tag).unwrap();
        (format!("{}{of}: {value}", number.what), tag.as_str().unwrap().to_owned())
    };
    method.numbers().into_iter().map(line).collect()
}

#[test]
fn every_method_has_the_numbers_of_its_source_and_no_others() {
    for (id, family, gate, table) in TABLE {
        let method = find(id).unwrap();
        assert_eq!((method.family, method.gate), (*family, *gate), "{id}");
        let wanted: Vec<&str> = table.lines().map(str::trim).collect();
        let got = lines(method);
        assert_eq!(got.len(), wanted.len(), "{id}: {got:#?}");
        for ((line, tag), wanted) in got.iter().zip(wanted) {
            let (wanted, wanted_tag) = wanted.split_once(" | ").unwrap();
            assert_eq!(line, wanted, "{id}");
            let is_known = match wanted_tag {
                "*" => tag != "primary",
                wanted_tag => wanted_tag == tag,
            };
            assert!(is_known, "{id}, {line}: {tag}");
        }
    }
}

#[test]
fn the_catalogue_is_the_published_methods_the_log_and_a_plan_of_ones_own() {
    let mut wanted: Vec<&str> = TABLE.iter().map(|(id, ..)| *id).collect();
    wanted.sort_unstable();
    let got: Vec<&str> = catalogue().iter().map(|method| method.id.0.as_str()).collect();
    assert_eq!(got, wanted);
    assert_eq!(got.len(), 22, "21 methods, and a beginning for one of one's own");
}

#[test]
fn every_number_names_a_source_and_our_own_choices_never_name_another() {
    for method in catalogue() {
        assert!(!method.sources.is_empty(), "{}", method.id);
        for number in method.numbers() {
            assert!(!number.source.is_empty(), "{}: {}", method.id, number.what);
            let is_ours = number.source.starts_with("Lullwatch");
            assert_eq!(is_ours, number.tag == Tag::Ours, "{}: {}", method.id, number.what);
        }
    }
}

#[test]
fn what_a_source_does_not_give_is_not_made_up() {
    for (id, visit_max_s, nap_cap_s) in [
        ("ferber-2006", Some(120), Some(1800)),
        ("ferber-1985", Some(180), Some(3600)),
        ("controlled-comforting", Some(60), None),
        ("sleep-wave", Some(15), None),
        ("chair", None, Some(3600)),
        ("extinction", None, Some(3600)),
    ] {
        let method = find(id).unwrap();
        assert_eq!(method.visit_max_s.as_ref().map(|it| it.value), visit_max_s, "{id}");
        assert_eq!(method.nap_cap_s.as_ref().map(|it| it.value), nap_cap_s, "{id}");
    }
    let given = ["ferber-2006", "ferber-1985", "controlled-comforting", "sleep-wave"];
    let capped = ["ferber-2006", "ferber-1985", "chair", "extinction"];
    for method in catalogue() {
        let id = method.id.0.as_str();
        assert_eq!(method.visit_max_s.is_some(), given.contains(&id), "{id}");
        assert_eq!(method.nap_cap_s.is_some(), capped.contains(&id), "{id}");
    }
}
