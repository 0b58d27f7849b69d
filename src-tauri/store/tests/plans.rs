//! Every version of a plan is kept, and an index that knew only the newest is brought up.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::path::Path;

use lullwatch_core::{ChildId, MethodId, Plan};
use lullwatch_store::{Entry, Reader, read_only};
use tempfile::TempDir;
use uuid::Uuid;

use common::{assert_whole, child, filled, open, segments, wait_until_closed, write_record};

fn plan(version: u32, next_night: u32) -> Plan {
    let method = MethodId("ferber-2006".into());
    Plan { version, next_night, ..Plan::of(child().id, method) }
}

fn keep(folder: &Path, plans: &[Plan]) {
    let mut store = open(folder).store;
    for plan in plans {
        store.keep(Uuid::now_v7(), Entry::Plan(plan.clone())).unwrap();
    }
    drop(store);
    wait_until_closed(folder);
}

/// A plan's version and night.
type Short = (u32, u32);

/// Of the kept plans, and of the one that holds.
fn told(reader: &Reader) -> (Vec<Short>, Option<Short>) {
    let short = |plan: &Plan| (plan.version, plan.next_night);
    let plans = reader.plans(child().id).unwrap();
    (plans.iter().map(short).collect(), reader.plan(child().id).unwrap().as_ref().map(short))
}

/// In the index, after it was built anew, and in memory.
fn assert_told(folder: &Path, versions: &[Short], newest: Short) {
    for is_built_anew in [false, true] {
        if is_built_anew {
            std::fs::remove_dir_all(folder.join("index")).unwrap();
        }
        let opened = open(folder);
        assert!(opened.report.rebuilt.is_none() && !opened.report.journal_behind);
        assert_eq!(told(opened.store.reader()), (versions.to_vec(), Some(newest)));
        drop(opened);
        wait_until_closed(folder);
    }
    let (reader, _) = read_only(folder).unwrap();
    assert_eq!(told(&reader), (versions.to_vec(), Some(newest)));
}

#[test]
fn every_version_is_kept_as_it_was_last_oldest_first() {
    let folder = TempDir::new().unwrap();
    let other = Plan { child: ChildId(Uuid::from_u128(8)), ..plan(9, 9) };
    let plans = [plan(1, 1), plan(1, 2), plan(2, 2), other.clone(), plan(2, 3), plan(256, 3)];
    keep(folder.path(), &plans);
    assert_told(folder.path(), &[(1, 2), (2, 3), (256, 3)], (256, 3));
    let (reader, _) = read_only(folder.path()).unwrap();
    assert_eq!(reader.plans(other.child).unwrap(), [other]);
    assert_eq!(reader.plans(ChildId(Uuid::nil())).unwrap(), []);
}

#[test]
fn the_plan_kept_last_holds_whatever_its_version() {
    let folder = TempDir::new().unwrap();
    keep(folder.path(), &[plan(1, 1), plan(2, 4), plan(1, 5)]);
    assert_told(folder.path(), &[(2, 4), (1, 5)], (1, 5));
}

#[test]
fn a_plan_without_a_version_is_read_as_the_first() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    let (id, child_id) = (Uuid::from_u128(15), child().id);
    let plan =
        format!(r#"{{"child":"{child_id}","method":"chair","next_night":2,"settings":{{}}}}"#);
    let record = format!(r#"{{"seq":26,"id":"{id}","v":1,"kind":"plan","data":{plan}}}"#);
    write_record(folder.path(), &record);
    assert_told(folder.path(), &[(1, 3), (0, 2)], (0, 2));
}

/// Turns the index into one of the format before, as if the journal had it up to `applied`.
fn make_old(folder: &Path, applied: u64) {
    let database = sled::open(folder.join("index")).unwrap();
    let plans = database.open_tree("plans").unwrap();
    let newest = plans.iter().values().map(Result::unwrap).max_by_key(|row| {
        serde_json::from_slice::<serde_json::Value>(row).unwrap()["seq"].as_u64()
    });
    plans.clear().unwrap();
    if let Some(newest) = newest {
        plans.insert(child().id.0.as_bytes(), newest).unwrap();
    }
    let state = format!(r#"{{"format":1,"applied":{applied}}}"#);
    database.open_tree("meta").unwrap().insert("state", state.as_bytes()).unwrap();
    drop((plans, database));
    wait_until_closed(folder);
}

#[test]
fn an_index_that_knew_the_newest_plan_alone_is_brought_up_and_not_taken_for_damaged() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    keep(folder.path(), &[plan(1, 4), plan(2, 4), plan(3, 3)]);
    make_old(folder.path(), 28);
    let opened = open(folder.path());
    assert_whole(&opened);
    let report = &opened.report;
    assert!(report.rebuilt.is_none() && !report.in_memory && !report.journal_behind);
    assert_eq!(report.given_back, 0);
    assert_eq!(told(opened.store.reader()).0, [(1, 4), (2, 4), (3, 3)]);
    drop(opened);
    wait_until_closed(folder.path());
    assert_told(folder.path(), &[(1, 4), (2, 4), (3, 3)], (3, 3));
}

#[test]
fn what_only_an_older_index_still_has_is_given_back() {
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    make_old(folder.path(), 25);
    for segment in segments(folder.path()) {
        std::fs::remove_file(segment).unwrap();
    }
    let opened = open(folder.path());
    assert_whole(&opened);
    assert_eq!((opened.report.given_back, opened.report.rebuilt.is_none()), (25, true));
}

#[test]
fn an_older_index_that_is_behind_or_damaged_is_seen_through_all_the_same() {
    // Behind: what was kept after place 20 is filed.
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    make_old(folder.path(), 20);
    let opened = open(folder.path());
    assert_whole(&opened);
    assert!(opened.report.rebuilt.is_none());
    drop(opened);
    // Damaged: an event's row is gone.
    let folder = TempDir::new().unwrap();
    filled(folder.path());
    make_old(folder.path(), 25);
    let database = sled::open(folder.path().join("index")).unwrap();
    database.open_tree("events").unwrap().pop_max().unwrap();
    drop(database);
    wait_until_closed(folder.path());
    let opened = open(folder.path());
    assert_whole(&opened);
    assert!(opened.report.rebuilt.is_some());
}
