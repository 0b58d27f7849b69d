//! A nap's own cap, after which the attempt ends.

use lullwatch_core::method::{Tonight, find};
use lullwatch_core::night::WaitsEnded;
use lullwatch_core::{Action, CryLevel, NightKind};

use crate::common::Told;

fn nap(id: &str) -> Told {
    let rules = find(id).unwrap().rules(&Tonight::night(1));
    let mut told = Told::with(|head| {
        head.kind = NightKind::Nap;
        head.rules = rules;
    });
    told.begin_at("2026-11-24T10:00:00-05:00");
    told.put_down()
}

#[test]
fn the_attempt_at_a_nap_ends_where_the_source_gives_a_cap_waits_or_none() {
    for (id, cap) in
        [("ferber-2006", 1800), ("ferber-1985", 3600), ("chair", 3600), ("extinction", 3600)]
    {
        let mut told = nap(id);
        told.cry(10, CryLevel::Protest)
            .at(cap - 100, Action::Reassure { kind: lullwatch_core::Reassurance::Voice });
        assert_ne!(told.status(cap - 1).waits_ended(), Some(WaitsEnded::NapCap), "{id}");
        assert_eq!(told.status(cap).waits_ended(), Some(WaitsEnded::NapCap), "{id}");
        let mut second = cap - 100;
        while let Some(next) = told.deadline(second).filter(|next| *next <= cap) {
            second = next;
        }
        assert_eq!(second, cap, "{id}: the driver is woken for it");
        assert_eq!(told.deadline(cap), None, "{id}: nothing more comes of itself");
    }
}

#[test]
fn a_nap_without_a_cap_ends_by_no_clock() {
    for id in ["checks-every-5", "camping-out", "log-only"] {
        let told = nap(id);
        assert_ne!(told.status(20_000).waits_ended(), Some(WaitsEnded::NapCap), "{id}");
    }
    let mut night = Told::of("extinction", &Tonight::night(1)).put_down();
    night.cry(10, CryLevel::Hard);
    assert_eq!(night.deadline(10), Some(16 * 3600 + 1800), "a night has no cap, only noon");
    assert_eq!(night.status(7200).waits_ended(), Some(WaitsEnded::Method));
}

#[test]
fn comfort_during_a_nap_is_not_told_as_a_cap() {
    for id in ["ferber-2006", "extinction"] {
        let mut told = nap(id);
        told.at(60, Action::Stop { reason: None });
        assert!(told.status(60).is_stopped());
        assert_ne!(told.status(4000).waits_ended(), Some(WaitsEnded::NapCap), "{id}");
        assert_eq!(told.deadline(60), None, "{id}");
    }
}
