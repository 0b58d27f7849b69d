//! Families that arrive from elsewhere: kept together, once, and nothing recorded is changed.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::collections::BTreeSet;
use std::path::Path;

use common::{child, event, filled, head, now, open};
use lullwatch_core::review::Comment;
use lullwatch_core::{Action, Body, DeviceId, Event, Family, KeptNight, MethodId, Plan, Review};
use lullwatch_store::{Arrival, Entry, Reader, Store, read_only};
use tempfile::TempDir;
use uuid::Uuid;

fn arrival(reader: &Reader, family: &Family) -> Arrival {
    let mut number = 0x9000;
    let name = || {
        number += 1;
        Uuid::from_u128(number)
    };
    reader.arrival(family.clone(), &BTreeSet::new(), name).unwrap()
}

fn take(store: &mut Store, family: &Family) -> Arrival {
    let mut found = arrival(store.reader(), family);
    store.keep_together(std::mem::take(&mut found.entries)).unwrap();
    found
}

fn family(nights: &[(u32, Vec<Event>)]) -> Family {
    let night = |(number, events): &(u32, Vec<Event>)| KeptNight {
        head: head(*number),
        events: events.clone(),
    };
    Family { nights: nights.iter().map(night).collect(), ..Family::of(child()) }
}

fn events(night: u32, numbers: std::ops::Range<u128>) -> Vec<Event> {
    numbers.map(|number| event(night, number)).collect()
}

/// As another machine has logged it, `after` milliseconds later.
fn elsewhere(mut event: Event, after: i64) -> Event {
    event.device = DeviceId(Uuid::from_u128(5));
    event.id.0 = Uuid::from_u128(event.id.0.as_u128() + 0x10_0000);
    event.recorded = event.recorded.plus_ms(after);
    event
}

fn whole(folder: &Path) -> Family {
    let (reader, damaged) = read_only(folder).unwrap();
    assert!(damaged.is_empty());
    let child = reader.children().unwrap().remove(0);
    reader.family(child, |_| true).unwrap()
}

#[test]
fn an_empty_store_takes_all_of_a_family_and_gives_the_same_again() {
    let (one, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    filled(one.path());
    let mut family = whole(one.path());
    family.plans.clear();
    family.reviews.push(Review {
        id: Uuid::from_u128(4),
        child: child().id,
        from: "Coach".into(),
        made: now(),
        comments: vec![Comment {
            id: Uuid::from_u128(3),
            night: head(1).id,
            event: None,
            text: "well".into(),
        }],
        plan_fields: vec![],
        plan_version: None,
    });
    let mut store = open(other.path()).store;
    let found = take(&mut store, &family);
    assert!(found.is_new_child);
    assert_eq!((found.nights_new, found.events_new, found.reviews_new), (2, 20, 1));
    assert_eq!(store.reader().family(child(), |_| true).unwrap(), family);
    drop(store);
    assert_eq!(whole(other.path()), family, "the journal has it");
    let opened = open(other.path());
    assert!(opened.report.gaps.is_empty() && opened.report.rebuilt.is_none());
    let again = arrival(opened.store.reader(), &family);
    assert_eq!((again.entries.len(), again.events_known, again.differing), (0, 20, 0));
}

#[test]
fn what_is_recorded_here_stays_as_it_is() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let before = whole(folder.path());
    let mut forged = before.clone();
    forged.nights[0].head.rules.waits_s = vec![1];
    forged.nights[0].events[3].body = Body::Action { action: Action::Enter };
    forged.nights[1].head.child.0 = Uuid::max();
    let found = take(&mut open(folder.path()).store, &forged);
    assert_eq!((found.entries.len(), found.events_new), (0, 0));
    assert_eq!(found.differing, 3, "a frame, an event, and a night of another child");
    assert_eq!(whole(folder.path()), before);
}

#[test]
fn words_that_were_left_out_come_in_later() {
    let folder = TempDir::new().unwrap();
    let mut bare = event(1, 0);
    bare.leave_words_out();
    let mut store = open(folder.path()).store;
    take(&mut store, &family(&[(1, vec![bare.clone()])]));
    let found = take(&mut store, &family(&[(1, events(1, 0..1))]));
    assert_eq!((found.events_new, found.differing), (1, 0));
    assert_eq!(store.reader().events(head(1).id).unwrap(), events(1, 0..1));
    let found = take(&mut store, &family(&[(1, vec![bare])]));
    assert_eq!((found.events_new, found.differing), (0, 0), "and do not go again");
}

#[test]
fn a_night_that_runs_is_left_alone() {
    let folder = TempDir::new().unwrap();
    let reader = open(folder.path()).store.reader().clone();
    let running = BTreeSet::from([head(2).id]);
    let family = family(&[(1, events(1, 0..2)), (2, events(2, 0..2))]);
    let found = reader.arrival(family, &running, Uuid::nil).unwrap();
    assert_eq!((found.running, found.nights_new, found.events_new), (1, 1, 2));
}

#[test]
fn two_machines_have_the_same_night_in_whatever_order_it_arrives() {
    let mine = events(1, 0..6);
    let theirs: Vec<_> = (6..12).zip(1..).map(|(n, at)| elsewhere(event(1, n), at * 500)).collect();
    let mut undo = elsewhere(event(1, 12), -5000);
    undo.body = Body::Undo { of: mine[5].id };
    let parts = [
        family(&[(1, mine.clone())]),
        family(&[(1, [theirs.clone(), vec![undo]].concat())]),
        family(&[(1, mine[..3].to_vec())]),
        family(&[(1, theirs[2..].to_vec())]),
    ];
    let told = |order: &[usize]| {
        let folder = TempDir::new().unwrap();
        let mut store = open(folder.path()).store;
        for place in order {
            take(&mut store, &parts[*place]);
        }
        store.reader().events(head(1).id).unwrap()
    };
    let wanted = told(&[0, 1]);
    assert_eq!(wanted.len(), 13);
    for order in [&[1, 0][..], &[2, 3, 1, 0], &[3, 2, 0, 1, 0, 3], &[0, 0, 1, 1]] {
        assert_eq!(told(order), wanted, "{order:?}");
    }
    let place = |id| wanted.iter().position(|event| event.id == id).unwrap();
    assert!(place(wanted[12].id) > place(mine[5].id), "what names an event stands behind it");
}

#[test]
fn reviews_and_plans_are_kept_with_the_rest() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let mut store = open(folder.path()).store;
    let mut review = Review {
        id: Uuid::from_u128(4),
        child: child().id,
        from: "Coach".into(),
        made: now(),
        comments: vec![],
        plan_fields: vec!["waits".into()],
        plan_version: Some(2),
    };
    let plan = Plan { version: 2, ..Plan::of(child().id, MethodId("ferber-2006".into())) };
    let together = vec![
        (Uuid::from_u128(50), Entry::Review(review.clone())),
        (Uuid::from_u128(51), Entry::Plan(plan.clone())),
    ];
    store.keep_together(together).unwrap();
    assert_eq!(store.reader().plan(child().id).unwrap(), Some(plan));
    assert_eq!(store.reader().reviews(child().id).unwrap(), [review.clone()]);
    // Gone through again: the later entry holds.
    review.plan_fields.push("words.goal".into());
    store.keep(Uuid::from_u128(52), Entry::Review(review.clone())).unwrap();
    drop(store);
    let opened = open(folder.path());
    assert!(opened.report.rebuilt.is_none() && opened.report.gaps.is_empty());
    assert_eq!(opened.store.reader().reviews(child().id).unwrap(), [review]);
}
