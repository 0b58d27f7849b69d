//! A summary says what its night's fold says, whenever it is asked for.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;
#[path = "common/years.rs"]
mod years;

use std::sync::mpsc;

use jiff::civil::date;
use lullwatch_core::{
    Action, Body, Caregiver, DeviceId, EventId, Moment, Night, NightId, Summary, night,
};
use lullwatch_store::{Entry, Keeper, Reader, Summaries, read_only};
use tempfile::TempDir;
use uuid::Uuid;

use common::open;

/// What the nights' folds come to, oldest first.
fn folded(reader: &Reader) -> Vec<Summary> {
    let mut heads = reader.nights(None, usize::MAX).unwrap();
    heads.reverse();
    let told = |head: lullwatch_core::NightHead| {
        let events = reader.events(head.id).unwrap();
        Summary::of(&Night::told(head, &events).unwrap())
    };
    heads.into_iter().filter_map(told).collect()
}

fn assert_as_folded(summaries: &mut Summaries) {
    summaries.refresh().unwrap();
    let folded = folded(summaries.reader());
    let outlines: Vec<_> = summaries.outlines().cloned().collect();
    assert!(outlines.iter().eq(folded.iter().map(|summary| &summary.outline)));
    for summary in folded {
        assert_eq!(summaries.summary(summary.outline.night()).unwrap(), Some(summary));
    }
}

/// Says something of a night of long ago and waits until it is kept and filed.
fn say(keeper: &Keeper, summaries: &Summaries, night: NightId, body: Body) -> EventId {
    let told = summaries.told(night).unwrap().unwrap();
    let now = Moment {
        utc: "2026-12-24T12:00:00Z".parse().unwrap(),
        since_boot_ms: 0,
        boot: lullwatch_core::BootId("later".into()),
    };
    let id = EventId(Uuid::now_v7());
    let by = Caregiver::default();
    let device = DeviceId(Uuid::nil());
    let said = night::Entry { id, by, device, at: None, approx: false, body };
    let mended = lullwatch_core::Mended::of(&told, &now, vec![said]).unwrap();
    let (done, kept) = mpsc::channel();
    for event in mended.events {
        let done = done.clone();
        let tell = move |result: Result<(), _>| done.send(result.is_ok()).unwrap();
        keeper.append(event.id.0, Entry::Event(event), tell);
    }
    assert!(kept.recv().unwrap());
    followed(keeper, summaries.reader());
    id
}

/// Waits until the index has followed: it files in order.
fn followed(keeper: &Keeper, reader: &Reader) {
    let mark = Uuid::now_v7().to_string();
    let entry = Entry::Setting { key: mark.clone(), value: true.into() };
    keeper.append(Uuid::now_v7(), entry, |_| {});
    while reader.setting(&mark).unwrap().is_none() {
        std::thread::yield_now();
    }
}

#[test]
fn summaries_are_the_folds_made_once_and_made_again_when_a_night_is_mended() {
    let folder = TempDir::new().unwrap();
    let written = years::write(folder.path(), 40, date(2026, 11, 23));
    assert_eq!(written.nights, 40);
    let (keeper, reader) = open(folder.path()).store.on_its_own_thread();
    let mut summaries = Summaries::new(reader.clone(), Some(keeper.clone()));
    assert_as_folded(&mut summaries);
    followed(&keeper, &reader);
    let nights: Vec<NightId> = summaries.outlines().map(|it| it.night()).collect();
    assert!(nights.iter().all(|night| reader.summary(*night).unwrap().is_some()), "kept");

    // One entry was a mistake, and one night never was.
    let told = summaries.told(nights[3]).unwrap().unwrap();
    let up = told.inputs().last().unwrap().clone();
    assert_eq!(up.action, Action::OutOfBed);
    say(&keeper, &summaries, nights[3], Body::Undo { of: up.id });
    assert_eq!(reader.summary(nights[3]).unwrap(), None, "void as soon as its night has changed");
    assert_as_folded(&mut summaries);
    let changed = summaries.outlines().nth(3).unwrap();
    assert!(!changed.figures.is_complete);

    // What was made is there at the next start, and what is not is made.
    followed(&keeper, &reader);
    assert!(reader.summary(nights[3]).unwrap().is_some());
    keeper.close();
    drop((summaries, reader));
    let (keeper, reader) = open(folder.path()).store.on_its_own_thread();
    assert_as_folded(&mut Summaries::new(reader.clone(), Some(keeper.clone())));
    keeper.close();
}

#[test]
fn a_night_that_is_newer_elsewhere_lies_over_what_was_read() {
    let folder = TempDir::new().unwrap();
    years::write(folder.path(), 3, date(2026, 11, 23));
    // Beside a running app, without a place to keep what is made.
    let (reader, _) = read_only(folder.path()).unwrap();
    let mut summaries = Summaries::new(reader, None);
    assert_as_folded(&mut summaries);
    let nights: Vec<NightId> = summaries.outlines().map(|it| it.night()).collect();
    let head = summaries.reader().night(nights[1]).unwrap().unwrap();
    let events = summaries.reader().events(nights[1]).unwrap();
    let begun = Night::told(head.clone(), &events[..1]).unwrap();
    let not_begun = Night::new(lullwatch_core::NightHead { id: nights[2], ..head }).unwrap();
    summaries.lay_over([&begun, &not_begun]);
    assert_eq!(summaries.outlines().count(), 2);
    assert_eq!(summaries.summary(nights[1]).unwrap(), Summary::of(&begun));
    assert_eq!(summaries.summary(nights[2]).unwrap(), None);
    summaries.lay_over([]);
    assert_as_folded(&mut summaries);
}
