//! A data folder whose journal is made of the bytes.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::date;
use lullwatch_core::method::{self, Tonight};
use lullwatch_core::{Child, Night, Plan};
use lullwatch_exchange::plan_file::{self, PlanFile};
use lullwatch_store::{AppendError, Entry, Reader, Store, read_only};
use serde_json::json;
use tempfile::TempDir;
use uuid::Uuid;

use crate::answered;
use crate::night::holds_together;
use crate::records::{framed, of_journal};

/// Ends a segment, in a line of its own.
const NEXT_SEGMENT: &[u8] = b"---\n";

/// No record has a place behind it.
const LAST_PLACE: u64 = 1 << 53;

/// Every night of a journal folds, every plan is looked at and comes back from its file, whatever
/// stands beside them; damaged lines stand where there are lines.
///
/// # Panics
/// One of these does not hold.
pub fn journal(data: &[u8]) {
    let folder = folder_of(data);
    let (reader, damaged) = read_only(folder.path()).unwrap();
    for line in damaged {
        let text = fs::read(folder.path().join("journal").join(line.segment)).unwrap();
        let lines = text.split_inclusive(|byte| *byte == b'\n').count();
        assert!((1..=lines).contains(&line.line), "line {} of {lines}", line.line);
    }
    look_through(&reader);
}

/// Every whole line of a journal counts; the folder opens, takes the next record at the end of the
/// sequence, and loses nothing by it.
///
/// # Panics
/// One of these does not hold.
pub fn opening(data: &[u8]) {
    keeps_on(folder_of(data).path());
}

/// A data folder with the bytes as its journal.
fn folder_of(data: &[u8]) -> TempDir {
    let folder = TempDir::new().unwrap();
    let segments = folder.path().join("journal");
    fs::create_dir(&segments).unwrap();
    for (segment, number) in split(&framed(data)).into_iter().zip(1..) {
        fs::write(segments.join(format!("{number:08}.jsonl")), segment).unwrap();
    }
    folder
}

fn split(data: &[u8]) -> Vec<&[u8]> {
    let mut rest = data;
    let mut segments = Vec::new();
    while let Some(at) = rest.windows(NEXT_SEGMENT.len()).position(|it| it == NEXT_SEGMENT) {
        segments.push(&rest[..at]);
        rest = &rest[at + NEXT_SEGMENT.len()..];
    }
    segments.push(rest);
    segments
}

/// Opens what is in `folder` and keeps one more record: all that was whole is there afterwards, to
/// the letter, and the new one behind it.
fn keeps_on(folder: &Path) {
    let segments = folder.join("journal");
    let before = of_journal(&segments).unwrap();
    let opened = Store::open(folder, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(opened.report.records, before.len(), "another count than that of the whole lines");
    let (value, id) = (json!({"kept": true}), Uuid::from_u128(u128::MAX));
    let mut store = opened.store;
    let kept = store.keep(id, Entry::Setting { key: "one more".into(), value: value.clone() });
    if before.iter().any(|(it, _)| it.seq == LAST_PLACE) {
        assert!(matches!(kept, Err(AppendError::NoPlace)), "kept behind the last place");
        return;
    }
    kept.unwrap();
    assert_eq!(store.reader().setting("one more").unwrap(), Some(value.clone()));
    drop(store);
    let after = of_journal(&segments).unwrap();
    assert_eq!(after[..before.len()], before, "a record was lost by opening");
    let (last, _) = after.last().unwrap();
    assert_eq!((after.len(), last.id), (before.len() + 1, id));
    assert!(before.iter().all(|(it, _)| it.seq < last.seq), "not at the end of the sequence");
    let (reader, _) = read_only(folder).unwrap();
    assert_eq!(reader.setting("one more").unwrap(), Some(value));
}

/// Everything that the app makes of what is kept.
fn look_through(reader: &Reader) {
    for head in reader.nights(None, usize::MAX).unwrap() {
        let events = reader.events(head.id).unwrap();
        if let Ok(night) = Night::told(head, &events) {
            holds_together(&night);
        }
    }
    for child in reader.children().unwrap() {
        for plan in reader.plans(child.id).unwrap() {
            plan_holds_together(&child, &plan);
        }
        for day in reader.days(child.id, usize::MAX).unwrap() {
            answered((day.problems(), day.naps_with(&[])));
        }
    }
}

fn plan_holds_together(child: &Child, plan: &Plan) {
    answered(plan.problems(child, date(2026, 11, 23)));
    if let Some(method) = method::find(&plan.method.0) {
        answered(plan.rules(method, &Tonight::night(plan.next_night)));
        answered((plan.table_nights(method), plan.nights_over_limit(method)));
    }
    let file = PlanFile::of(child, plan);
    let text = plan_file::write(&file, crate::plan_file::words());
    match plan_file::parse(&text) {
        Ok(read) => assert_eq!(read, file, "a kept plan is another one in its file"),
        Err(problems) => panic!("a kept plan's file is not read: {problems:?}\n{text}"),
    }
}
