//! From one store through a night file into another.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

#[path = "../../../src-tauri/exchange/tests/made_up/mod.rs"]
mod made_up;

use std::collections::BTreeSet;

use jiff::Timestamp;
use lullwatch_core::{Family, Plan};
use lullwatch_exchange::incoming::of_night_file;
use lullwatch_exchange::night_file::{Said, Share, write};
use lullwatch_exchange::words::Words;
use lullwatch_store::{Entry, Reader, Store};
use proptest::prelude::*;
use tempfile::TempDir;
use uuid::Uuid;

fn now() -> Timestamp {
    "2026-11-25T08:00:00Z".parse().unwrap()
}

/// A name of its own for each record.
fn names() -> impl FnMut() -> Uuid {
    let mut last = 1_u128 << 100;
    move || {
        last += 1;
        Uuid::from_u128(last)
    }
}

fn store(folder: &TempDir) -> Store {
    Store::open(folder.path(), now()).unwrap().store
}

/// All that there is of the one child.
fn everything(reader: &Reader) -> Family {
    let child = reader.children().unwrap().pop().unwrap();
    reader.family(child, |_| true).unwrap()
}

/// A family in a store that is new, as somebody has recorded it.
fn keep(store: &mut Store, family: Family) {
    let mut name = names();
    let Family { child, plans, days, nights, reviews } = family;
    let mut entries = vec![(name(), Entry::Child(child))];
    entries.extend(plans.into_iter().map(|it| (name(), Entry::Plan(it))));
    entries.extend(days.into_iter().map(|it| (name(), Entry::Day(it))));
    entries.extend(reviews.into_iter().map(|it| (name(), Entry::Review(it))));
    for night in nights {
        entries.push((night.head.id.0, Entry::Night(night.head)));
        entries.extend(night.events.into_iter().map(|it| (it.id.0, Entry::Event(it))));
    }
    store.keep_together(entries).unwrap();
}

/// Takes in what came, with its plans as if the parent took them.
fn take(store: &mut Store, family: Family) -> usize {
    let mut name = names();
    let plans: Vec<Plan> = family.plans.clone();
    let arrival = store.reader().arrival(family, &BTreeSet::new(), &mut name).unwrap();
    let count = arrival.entries.len();
    let plans = plans.into_iter().map(|it| (name(), Entry::Plan(it)));
    store.keep_together(arrival.entries.into_iter().chain(plans).collect()).unwrap();
    count
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_one_store_exports_another_imports_the_same(family in made_up::family(1)) {
        let (one, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        let mut here = store(&one);
        keep(&mut here, family);
        let recorded = everything(here.reader());
        let file = write(std::slice::from_ref(&recorded), &Share::default(), now(), &Words::english());
        let come = || {
            let come = of_night_file(file.as_bytes(), |_| None, &Said::default()).unwrap();
            come.families.into_iter().next().unwrap()
        };
        let mut there = store(&other);
        take(&mut there, come());
        prop_assert_eq!(everything(there.reader()), recorded);
        prop_assert_eq!(take(&mut there, come()), 0, "a second time brings nothing");
    }
}
