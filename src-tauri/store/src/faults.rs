//! Disks that fail: on their n-th call for every n of a short night, slowly, for good, or full.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::time::Duration;

use tempfile::TempDir;
use uuid::Uuid;

use crate::disk::{Disk, SystemDisk};
use crate::entry::Entry;
use crate::journal::AppendError;
use crate::keeper::Keeper;
use crate::store::Store;

/// How often the disk fails once it does.
const FAILS_FOR: [u32; 3] = [1, 2, 5];
const RECORDS: u128 = 8;

#[derive(Clone)]
struct Failing {
    calls: Arc<AtomicU32>,
    from: u32,
    until: u32,
}

/// A file, and the length up to which it is sure to outlive a power cut.
struct Watched {
    file: File,
    synced: u64,
}

impl Failing {
    fn call(&self) -> io::Result<()> {
        let call = self.calls.fetch_add(1, Ordering::SeqCst);
        if (self.from..self.until).contains(&call) {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        Ok(())
    }
}

impl Disk for Failing {
    type File = Watched;

    fn create(&self, path: &Path, room: u64) -> io::Result<Watched> {
        self.call()?;
        SystemDisk.create(path, room).map(|file| Watched { file, synced: 0 })
    }

    fn create_whole(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.call()?;
        SystemDisk.create_whole(path, bytes)
    }

    fn reopen(&self, path: &Path, length: u64) -> io::Result<Watched> {
        self.call()?;
        SystemDisk.reopen(path, length).map(|file| Watched { file, synced: length })
    }

    fn append(&self, watched: &mut Watched, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.call() {
            // A full disk takes what it has room for.
            SystemDisk.append(&mut watched.file, &bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        SystemDisk.append(&mut watched.file, bytes)
    }

    fn sync_data(&self, watched: &mut Watched) -> io::Result<()> {
        if let Err(error) = self.call() {
            // What was not synced is gone, as after a power cut.
            watched.file.set_len(watched.synced)?;
            return Err(error);
        }
        SystemDisk.sync_data(&mut watched.file)?;
        watched.synced = watched.file.metadata()?.len();
        Ok(())
    }
}

fn entry(number: u128) -> Entry {
    Entry::Setting { key: format!("key {number}"), value: serde_json::json!(number.to_string()) }
}

fn now() -> jiff::Timestamp {
    jiff::Timestamp::UNIX_EPOCH
}

/// Hands records over; the numbers of those that were acknowledged as saved, and of those that
/// were told as not saved yet.
fn hand_over(keeper: &Keeper) -> (Vec<u128>, Vec<u128>) {
    let (answer, answers) = mpsc::channel();
    for number in 0..RECORDS {
        let answer = answer.clone();
        keeper.append(Uuid::from_u128(number + 1), entry(number), move |result| {
            if !matches!(result, Err(AppendError::Closed)) {
                answer.send((number, result.is_ok())).unwrap();
            }
        });
    }
    for _ in 0..6 {
        keeper.retry();
    }
    let lost = keeper.clone().close();
    drop(answer);
    let (saved, late): (Vec<_>, Vec<_>) = answers.iter().partition(|(_, is_saved)| *is_saved);
    assert_eq!(lost, RECORDS as usize - saved.len());
    let numbers = |answers: Vec<(u128, bool)>| answers.into_iter().map(|(number, _)| number);
    (numbers(saved).collect(), numbers(late).collect())
}

fn all() -> Vec<u128> {
    (0..RECORDS).collect()
}

fn assert_all_kept(folder: &Path) {
    let (store, report) = Store::open_on(SystemDisk, folder, now()).unwrap();
    assert_eq!(report.records as u128, RECORDS, "no repeats");
    assert_eq!(report.damaged, []);
    for number in all() {
        let kept = store.reader().setting(&format!("key {number}")).unwrap();
        assert_eq!(kept, Some(serde_json::json!(number.to_string())));
    }
}

#[test]
fn a_disk_that_fails_anywhere_loses_nothing_acknowledged() {
    let mut failures = 0;
    for fails_for in FAILS_FOR {
        for from in 0..30 {
            let folder = TempDir::new().unwrap();
            let disk = Failing { calls: Arc::default(), from, until: from + fails_for };
            let Ok((store, _)) = Store::open_on(disk, folder.path(), now()) else {
                assert_eq!(from, 0, "only the first segment is made at opening");
                continue;
            };
            let (keeper, reader) = store.on_its_own_thread();
            let (saved, late) = hand_over(&keeper);
            assert_eq!(saved, all(), "all, in order, each once");
            if fails_for == 1 {
                assert_eq!(late, [], "a fresh segment takes over before anybody is told");
            }
            failures += late.len();
            drop(reader);
            assert_all_kept(folder.path());
        }
    }
    assert!(failures > 20, "failures were told as they came");
}

#[test]
fn a_dead_disk_is_told_once_for_each_and_what_was_said_waits_in_order() {
    let folder = TempDir::new().unwrap();
    let disk = Failing { calls: Arc::default(), from: 1, until: u32::MAX };
    let (store, _) = Store::open_on(disk, folder.path(), now()).unwrap();
    let (keeper, _reader) = store.on_its_own_thread();
    let (saved, late) = hand_over(&keeper);
    assert_eq!((saved, late), (vec![], all()));
}

#[test]
fn a_store_that_was_closed_says_so() {
    let folder = TempDir::new().unwrap();
    let (store, _) = Store::open_on(SystemDisk, folder.path(), now()).unwrap();
    let (keeper, _reader) = store.on_its_own_thread();
    assert_eq!(keeper.clone().close(), 0);
    let (answer, answers) = mpsc::channel();
    keeper.append(Uuid::nil(), entry(0), move |result| answer.send(result).unwrap());
    assert!(matches!(answers.recv(), Ok(Err(AppendError::Closed))));
}

/// A disk whose syncs wait until they are let go on.
struct Slow(Mutex<mpsc::Receiver<()>>);

impl Disk for Slow {
    type File = File;

    fn create(&self, path: &Path, room: u64) -> io::Result<File> {
        SystemDisk.create(path, room)
    }

    fn reopen(&self, path: &Path, length: u64) -> io::Result<File> {
        SystemDisk.reopen(path, length)
    }

    fn append(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        SystemDisk.append(file, bytes)
    }

    fn sync_data(&self, file: &mut File) -> io::Result<()> {
        self.0.lock().unwrap().recv().map_err(io::Error::other)?;
        SystemDisk.sync_data(file)
    }
}

#[test]
fn a_slow_sync_is_answered_late_and_what_follows_goes_to_a_fresh_segment() {
    let folder = TempDir::new().unwrap();
    let (go_on, waits) = mpsc::channel();
    let (store, _) = Store::open_on(Slow(Mutex::new(waits)), folder.path(), now()).unwrap();
    let (keeper, reader) = store.on_its_own_thread();
    let (answer, answers) = mpsc::channel();
    for number in 0..RECORDS {
        let answer = answer.clone();
        keeper.append(Uuid::from_u128(number + 1), entry(number), move |result| {
            answer.send(result.is_ok()).unwrap();
        });
        if number == 0 {
            keeper.begin_segment();
        }
    }
    assert!(answers.try_recv().is_err(), "nothing is acknowledged before its sync");
    for _ in all() {
        go_on.send(()).unwrap();
        assert!(answers.recv().unwrap());
    }
    assert_eq!(keeper.close(), 0);
    drop(reader);
    let lines = |name: &str| {
        std::fs::read_to_string(folder.path().join("journal").join(name)).unwrap().lines().count()
    };
    assert_eq!((lines("00000001.jsonl"), lines("00000002.jsonl")), (1, RECORDS as usize - 1));
    assert_all_kept(folder.path());
}

/// A disk some of whose syncs hang until the gate is opened.
#[derive(Clone)]
struct Hanging {
    syncs: Arc<AtomicU32>,
    hang: fn(u32) -> bool,
    gate: Arc<(Mutex<bool>, Condvar)>,
}

impl Hanging {
    fn new(hang: fn(u32) -> bool) -> Hanging {
        Hanging { syncs: Arc::default(), hang, gate: Arc::default() }
    }

    fn open_gate(&self) {
        *self.gate.0.lock().unwrap() = true;
        self.gate.1.notify_all();
    }
}

impl Disk for Hanging {
    type File = File;

    fn create(&self, path: &Path, room: u64) -> io::Result<File> {
        SystemDisk.create(path, room)
    }

    fn reopen(&self, path: &Path, length: u64) -> io::Result<File> {
        SystemDisk.reopen(path, length)
    }

    fn append(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        SystemDisk.append(file, bytes)
    }

    fn sync_data(&self, file: &mut File) -> io::Result<()> {
        let sync = self.syncs.fetch_add(1, Ordering::SeqCst);
        let mut is_open = self.gate.0.lock().unwrap();
        while !*is_open && (self.hang)(sync) {
            is_open = self.gate.1.wait(is_open).unwrap();
        }
        drop(is_open);
        SystemDisk.sync_data(file)
    }
}

/// A store on a hanging disk; what it answers to each of the records.
fn hand_over_to(disk: &Hanging, folder: &Path) -> (Keeper, mpsc::Receiver<(u128, bool)>) {
    let (mut store, _) = Store::open_on(disk.clone(), folder, now()).unwrap();
    store.journal.be_patient_for(Duration::from_millis(20));
    let (keeper, _) = store.on_its_own_thread();
    let (answer, answers) = mpsc::channel();
    for number in 0..RECORDS {
        let answer = answer.clone();
        keeper.append(Uuid::from_u128(number + 1), entry(number), move |result| {
            answer.send((number, result.is_ok())).unwrap();
        });
    }
    (keeper, answers)
}

#[test]
fn a_sync_that_hangs_is_left_behind_and_what_it_held_is_saved_in_a_fresh_segment() {
    let folder = TempDir::new().unwrap();
    let disk = Hanging::new(|sync| sync == 2);
    let (keeper, answers) = hand_over_to(&disk, folder.path());
    let answered: Vec<_> = (0..RECORDS).map(|_| answers.recv().unwrap()).collect();
    assert_eq!(answered, (0..RECORDS).map(|number| (number, true)).collect::<Vec<_>>());
    disk.open_gate();
    assert_eq!(keeper.close(), 0);
    let names = |folder: &Path| std::fs::read_dir(folder.join("journal")).unwrap().count();
    assert_eq!(names(folder.path()), 2);
    let (_, report) = Store::open_on(SystemDisk, folder.path(), now()).unwrap();
    assert_eq!(report.repeats, 1, "that which hung was written all the same");
    assert_all_kept(folder.path());
}

#[test]
fn a_disk_that_hangs_for_good_is_not_asked_for_ever_and_goes_on_when_it_is_back() {
    let folder = TempDir::new().unwrap();
    let disk = Hanging::new(|_| true);
    let (keeper, answers) = hand_over_to(&disk, folder.path());
    let answered: Vec<_> = (0..RECORDS).map(|_| answers.recv().unwrap()).collect();
    assert_eq!(answered, (0..RECORDS).map(|number| (number, false)).collect::<Vec<_>>());
    // Each try leaves a writer behind, and only so many; after that the answer comes at once.
    for _ in 0..20 {
        keeper.retry();
    }
    let asked = || disk.syncs.load(Ordering::SeqCst);
    keeper.append(Uuid::from_u128(99), entry(99), |_| ());
    disk.open_gate();
    for number in 0..RECORDS {
        // Those that hung take a while to end.
        let answered = std::iter::repeat_with(|| {
            keeper.retry();
            answers.recv_timeout(Duration::from_millis(50))
        });
        assert_eq!(answered.flatten().next(), Some((number, true)));
    }
    assert!(asked() <= 3 + u32::try_from(RECORDS).unwrap() + 1, "{} syncs", asked());
    assert_eq!(keeper.close(), 0);
    let (store, report) = Store::open_on(SystemDisk, folder.path(), now()).unwrap();
    assert_eq!((report.records as u128, report.damaged), (RECORDS + 1, vec![]));
    assert_eq!(store.reader().setting("key 99").unwrap(), Some(serde_json::json!("99")));
}

/// A disk that takes no new file.
struct Full(Arc<AtomicBool>);

impl Disk for Full {
    type File = File;

    fn create(&self, path: &Path, room: u64) -> io::Result<File> {
        if self.0.load(Ordering::SeqCst) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        SystemDisk.create(path, room)
    }

    fn reopen(&self, path: &Path, length: u64) -> io::Result<File> {
        SystemDisk.reopen(path, length)
    }

    fn append(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        SystemDisk.append(file, bytes)
    }

    fn sync_data(&self, file: &mut File) -> io::Result<()> {
        SystemDisk.sync_data(file)
    }
}

#[test]
fn a_night_on_a_full_disk_is_written_in_the_room_set_aside_before() {
    let folder = TempDir::new().unwrap();
    let is_full = Arc::new(AtomicBool::new(false));
    let (store, _) = Store::open_on(Full(is_full.clone()), folder.path(), now()).unwrap();
    is_full.store(true, Ordering::SeqCst);
    let (keeper, reader) = store.on_its_own_thread();
    keeper.begin_segment();
    let (saved, late) = hand_over(&keeper);
    assert_eq!((saved, late), (all(), vec![]));
    drop(reader);
    assert_all_kept(folder.path());
}

#[test]
fn a_journal_that_was_moved_away_acknowledges_nothing_and_goes_on_when_it_is_back() {
    let folder = TempDir::new().unwrap();
    let (store, _) = Store::open_on(SystemDisk, folder.path(), now()).unwrap();
    let (keeper, reader) = store.on_its_own_thread();
    let (journal, away) = (folder.path().join("journal"), folder.path().join("away"));
    std::fs::rename(&journal, &away).unwrap();
    keeper.begin_segment();
    let (answer, answers) = mpsc::channel();
    for number in 0..RECORDS {
        let answer = answer.clone();
        keeper.append(Uuid::from_u128(number + 1), entry(number), move |result| {
            answer.send((number, result.is_ok())).unwrap();
        });
    }
    let answered = || (0..RECORDS).map(|_| answers.recv().unwrap()).collect::<Vec<_>>();
    assert_eq!(answered(), (0..RECORDS).map(|number| (number, false)).collect::<Vec<_>>());
    std::fs::rename(&away, &journal).unwrap();
    keeper.retry();
    assert_eq!(answered(), (0..RECORDS).map(|number| (number, true)).collect::<Vec<_>>());
    assert_eq!(keeper.close(), 0);
    drop(reader);
    assert_all_kept(folder.path());
}

#[test]
fn entries_that_belong_together_are_kept_or_not_whenever_the_disk_fails() {
    for from in 0..12 {
        let folder = TempDir::new().unwrap();
        let disk = Failing { calls: Arc::default(), from, until: from + 1 };
        let Ok((mut store, _)) = Store::open_on(disk, folder.path(), now()) else { continue };
        let together = |base: u128| -> Vec<(Uuid, Entry)> {
            (base..base + 3).map(|number| (Uuid::from_u128(number), entry(number))).collect()
        };
        let kept = [10, 20, 30].map(|base| store.keep_together(together(base)).is_ok());
        // What is said afterwards is kept as ever.
        let said = store.keep(Uuid::from_u128(99), entry(99)).is_ok();
        drop(store);
        let (store, report) = Store::open_on(SystemDisk, folder.path(), now()).unwrap();
        assert_eq!((&report.gaps, &report.damaged), (&vec![], &vec![]), "failed at {from}");
        for (base, kept) in [10_u128, 20, 30].into_iter().zip(kept) {
            for number in base..base + 3 {
                let found = store.reader().setting(&format!("key {number}")).unwrap();
                assert_eq!(found.is_some(), kept, "failed at {from}, {number}");
            }
        }
        assert_eq!(store.reader().setting("key 99").unwrap().is_some(), said);
        assert!(kept.iter().filter(|kept| !**kept).count() <= 1);
    }
}

#[test]
fn half_a_segment_that_a_power_cut_leaves_is_not_read() {
    let folder = TempDir::new().unwrap();
    let (mut store, _) = Store::open_on(SystemDisk, folder.path(), now()).unwrap();
    store.keep(Uuid::from_u128(1), entry(1)).unwrap();
    drop(store);
    let half = folder.path().join("journal/00000002.arriving");
    std::fs::write(&half, b"{\"sum\":").unwrap();
    let (mut store, report) = Store::open_on(SystemDisk, folder.path(), now()).unwrap();
    assert_eq!((report.records, &report.damaged), (1, &vec![]));
    store.keep_together(vec![(Uuid::from_u128(2), entry(2))]).unwrap();
    drop(store);
    let (store, _) = Store::open_on(SystemDisk, folder.path(), now()).unwrap();
    assert!(store.reader().setting("key 2").unwrap().is_some() && !half.exists());
}
