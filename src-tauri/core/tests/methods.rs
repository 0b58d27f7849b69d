//! The methods' numbers, the age gate, and what a wrong file is told.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use jiff::civil::date;
use lullwatch_core::age::{Offer, corrected_months, offer};
use lullwatch_core::method::{Family, Tonight, catalogue, find};
use lullwatch_core::{Child, ChildId, Method};
use uuid::Uuid;

fn waits(id: &str, night: u32) -> Vec<u32> {
    find(id).unwrap().waits_s(night).iter().map(|wait| wait / 60).collect()
}

#[test]
fn ferber_2006_is_the_table_of_the_second_edition() {
    let table = [
        [3, 5, 10],
        [5, 10, 12],
        [10, 12, 15],
        [12, 15, 17],
        [15, 17, 20],
        [17, 20, 25],
        [20, 25, 30],
    ];
    for (row, night) in table.iter().zip(1..) {
        assert_eq!(waits("ferber-2006", night), row);
    }
    assert_eq!(waits("ferber-2006", 8), [20, 25, 30], "the last row holds");
    let rules = find("ferber-2006").unwrap().rules(&Tonight::night(1));
    assert_eq!((rules.visit_max_s, rules.nap_cap_s), (Some(120), Some(1800)));
    assert_eq!(rules.earliest_rise.unwrap().to_string(), "05:30:00");
}

#[test]
fn ferber_1985_grows_by_five_minutes_every_night() {
    for night in 1..=7 {
        let first = 5 * night;
        assert_eq!(waits("ferber-1985", night), [first, first + 5, first + 10]);
    }
    let rules = find("ferber-1985").unwrap().rules(&Tonight::night(7));
    assert_eq!((rules.visit_max_s, rules.nap_cap_s), (Some(180), Some(3600)));
}

#[test]
fn the_other_methods_are_the_same_every_night() {
    for (id, row, visit_max_s) in [
        ("controlled-comforting", &[2, 4, 6, 8, 10][..], Some(60)),
        ("gradisar-2016", &[2, 4, 6], None),
        ("short-ramp", &[1, 2, 3, 5], None),
        ("checks-every-5", &[5], None),
        ("sleep-wave", &[5], Some(15)),
        ("minimal-check-20", &[20], None),
        ("extinction", &[], None),
        ("log-only", &[], None),
    ] {
        for night in [1, 2, 30] {
            assert_eq!(waits(id, night), row, "{id}");
        }
        assert_eq!(find(id).unwrap().rules(&Tonight::night(1)).visit_max_s, visit_max_s, "{id}");
    }
    assert_eq!(find("extinction").unwrap().rules(&Tonight::night(1)).nap_cap_s, Some(3600));
    assert_eq!(find("log-only").unwrap().family, Family::LogOnly);
    assert_eq!(find("log-only").unwrap().rules(&Tonight::night(1)).nap_cap_s, None);
}

#[test]
fn every_number_names_a_source_that_is_there() {
    for method in catalogue() {
        assert!(!method.sources.is_empty(), "{}", method.id);
        for night in &method.nights {
            assert!(method.sources.iter().any(|(key, _)| *key == night.source));
        }
    }
}

fn child(born: jiff::civil::Date, weeks_early: u32) -> Child {
    let id = ChildId(Uuid::nil());
    Child { id, name: "A".into(), born, weeks_early, zone: "UTC".into() }
}

#[test]
fn corrected_age_leaves_the_weeks_born_early_out() {
    assert_eq!(corrected_months(date(2026, 1, 31), 0, date(2026, 2, 28)), 0);
    assert_eq!(corrected_months(date(2026, 1, 1), 0, date(2026, 7, 1)), 6);
    assert_eq!(corrected_months(date(2026, 1, 1), 4, date(2026, 7, 1)), 5);
    assert_eq!(corrected_months(date(2024, 1, 1), 0, date(2026, 7, 1)), 30);
    assert!(corrected_months(date(2026, 6, 1), 8, date(2026, 6, 2)) < 0);
}

#[test]
fn under_four_months_there_is_only_the_log_and_until_six_a_clinician_is_asked() {
    let day = date(2026, 11, 23);
    let from_four = ["pick-up-put-down", "shush-pat", "bedtime-fading", "bedtime-only"];
    for (born, weeks, four) in [
        (date(2026, 11, 1), 0, false),
        (date(2026, 7, 24), 0, false),
        (date(2026, 6, 20), 5, false),
        (date(2026, 7, 23), 0, true),
        (date(2026, 5, 20), 4, true),
    ] {
        for method in catalogue() {
            let offered = offer(method, &child(born, weeks), day);
            let expected = match method.id.0.as_str() {
                "log-only" => offered == Offer::Offered,
                id if four && from_four.contains(&id) => offered == Offer::AfterClinician,
                _ => matches!(offered, Offer::TooYoung { .. }),
            };
            assert!(expected, "{} {born}: {offered:?}", method.id);
        }
    }
}

#[test]
fn the_methods_own_range_and_an_early_birth_are_heeded() {
    let day = date(2026, 11, 23);
    let seven = child(date(2026, 4, 20), 0);
    let offered = |id: &str, child: &Child| offer(find(id).unwrap(), child, day);
    assert_eq!(offered("ferber-2006", &seven), Offer::Offered);
    assert_eq!(offered("minimal-check-20", &seven), Offer::TooYoung { from_months: 9 });
    let two_years = child(date(2024, 10, 1), 0);
    assert_eq!(offered("gradisar-2016", &two_years), Offer::TooOld { to_months: 16 });
    assert_eq!(offered("controlled-comforting", &two_years), Offer::TooOld { to_months: 24 });
    assert_eq!(offered("ferber-2006", &child(date(2025, 11, 1), 9)), Offer::AfterClinician);
    assert_eq!(offered("ferber-2006", &child(date(2025, 11, 1), 8)), Offer::Offered);
    assert_eq!(offered("log-only", &child(date(2025, 11, 1), 9)), Offer::Offered);
}

const GOOD: &str = r#"format = "lullwatch-method/1"
id = "x"
family = "fixed_checks"
gate = "from_six_months"

[[nights]]
night = 1
waits_minutes = [5]
tag = "ours"
source = "us"

[sources]
us = "us"
"#;

#[test]
fn a_schema_error_names_file_line_and_field() {
    assert!(Method::parse("x.toml", GOOD).is_ok());
    for (from, to, line, field) in [
        ("waits_minutes = [5]", "waits_minutes = [0]", 8, "waits_minutes"),
        ("waits_minutes = [5]", "waits_minutes = [121]", 8, "waits_minutes"),
        ("waits_minutes = [5]", "waits_minutes = []", 8, "waits_minutes"),
        ("waits_minutes = [5]", "waits = [5]", 8, "waits"),
        ("night = 1", "night = 2", 7, "night"),
        ("source = \"us\"", "source = \"them\"", 10, "source"),
        ("tag = \"ours\"", "tag = \"sure\"", 9, "tag"),
        ("id = \"x\"", "id = \"y\"", 2, "id"),
        ("method/1", "method/2", 1, "format"),
    ] {
        let error = Method::parse("x.toml", &GOOD.replace(from, to)).unwrap_err();
        assert_eq!((error.line, error.field.as_str()), (line, field), "{error}");
        assert!(error.to_string().starts_with("x.toml, line "), "{error}");
    }
}
