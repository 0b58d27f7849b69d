//! The age gate, on corrected age.

use jiff::ToSpan;
use jiff::civil::date;
use lullwatch_core::age::{MOST_WEEKS_EARLY, Offer, corrected_months, offer};
use lullwatch_core::method::{catalogue, find};
use lullwatch_core::{Child, ChildId};
use uuid::Uuid;

fn child(born: jiff::civil::Date, weeks_early: u32) -> Child {
    let id = ChildId(Uuid::nil());
    Child { id, name: "A".into(), born, weeks_early, zone: "UTC".into(), health_concern: false }
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
    // Born at 31 weeks and some days: before 32.
    assert_eq!(offered("ferber-2006", &child(date(2025, 11, 1), 8)), Offer::AfterClinician);
    assert_eq!(offered("ferber-2006", &child(date(2025, 11, 1), 7)), Offer::Offered);
    assert_eq!(offered("log-only", &child(date(2025, 11, 1), 9)), Offer::Offered);
}

/// From and to of each method's source in months, as published.
fn source_range(id: &str) -> (u32, u32) {
    match id {
        "ferber-2006" | "sleep-wave" => (5, 999),
        "controlled-comforting" => (6, 24),
        "gradisar-2016" => (6, 16),
        "minimal-check-20" => (9, 42),
        "chair" => (6, 72),
        "camping-out" | "extinction" => (6, 999),
        "presence-7" => (9, 18),
        "pick-up-put-down" => (3, 24),
        "shush-pat" => (0, 6),
        "bedtime-pass" => (36, 999),
        "two-step" => (4, 45),
        "positive-routines" => (18, 48),
        _ => (0, 999),
    }
}

#[test]
fn the_age_gate_never_offers_what_it_forbids() {
    let from_four = ["pick-up-put-down", "shush-pat", "bedtime-fading", "bedtime-only"];
    let day = date(2026, 11, 23);
    for months in 0..=80_u32 {
        for weeks_early in 0..=MOST_WEEKS_EARLY {
            let due = day.checked_sub(i64::from(months).months()).unwrap();
            let born = due.checked_sub(i64::from(weeks_early).weeks()).unwrap();
            assert_eq!(corrected_months(born, weeks_early, day), i32::try_from(months).unwrap());
            for (health_concern, method) in
                [false, true].into_iter().flat_map(|it| catalogue().iter().map(move |m| (it, m)))
            {
                let child = Child { health_concern, ..child(born, weeks_early) };
                let id = method.id.0.as_str();
                let (from, to) = source_range(id);
                let from_app = if from_four.contains(&id) { 4 } else { 6 };
                let from_months = from.max(from_app);
                let wanted = match months {
                    _ if id == "log-only" => Offer::Offered,
                    months if months < from_months => Offer::TooYoung { from_months },
                    months if months > to => Offer::TooOld { to_months: to },
                    // Under six months, for a child born before 32 weeks, and with a concern.
                    months if months < 6 || weeks_early > 7 => Offer::AfterClinician,
                    _ if health_concern => Offer::AfterClinician,
                    _ => Offer::Offered,
                };
                let got = offer(method, &child, day);
                assert_eq!(
                    got, wanted,
                    "{id}, {months} months, {weeks_early} weeks early, {health_concern}"
                );
            }
        }
    }
}
