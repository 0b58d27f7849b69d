//! What is read from a journal that has seen something.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{DamagedLine, Journal, Survey, read, to_line};
use crate::disk::{Disk, SystemDisk};

fn record(seq: u64) -> String {
    let night = "00000000-0000-0000-0000-000000000009";
    format!(
        r#"{{"seq":{seq},"id":"00000000-0000-0000-0000-{seq:012}","v":1,"night":"{night}","kind":"x","data":{{}}}}"#
    )
}

/// A segment of the given records, whole.
fn segment(folder: &Path, number: u64, seqs: &[u64]) -> PathBuf {
    let path = folder.join(format!("{number:08}.jsonl"));
    let lines: Vec<u8> = seqs.iter().flat_map(|seq| to_line(&record(*seq)).unwrap()).collect();
    fs::write(&path, lines).unwrap();
    path
}

fn cut(path: &Path, bytes: u64) {
    let file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.set_len(file.metadata().unwrap().len() - bytes).unwrap();
}

fn places(folder: &Path) -> (Vec<u64>, Survey) {
    let mut seqs = Vec::new();
    let survey = read(folder, |found| seqs.push(found.envelope.seq)).unwrap();
    (seqs, survey)
}

fn append(folder: &Path, seq: u64) {
    let (_, survey) = places(folder);
    let mut journal = Journal::open(SystemDisk, folder, &survey).unwrap();
    journal.append(&to_line(&record(seq)).unwrap()).unwrap();
}

#[test]
fn a_last_line_torn_at_any_byte_is_cut_and_the_journal_goes_on() {
    let line = to_line(&record(3)).unwrap();
    for length in 1..line.len() - 1 {
        let folder = TempDir::new().unwrap();
        let path = segment(folder.path(), 1, &[1, 2]);
        let whole = fs::metadata(&path).unwrap().len();
        let mut file = fs::OpenOptions::new().append(true).open(&path).unwrap();
        file.write_all(&line[..length]).unwrap();
        let (seqs, survey) = places(folder.path());
        assert_eq!((seqs, survey.torn, survey.damaged.len()), (vec![1, 2], true, 0), "{length}");
        append(folder.path(), 3);
        let (seqs, survey) = places(folder.path());
        assert_eq!((seqs, survey.torn), (vec![1, 2, 3], false), "{length}");
        assert_eq!(fs::metadata(&path).unwrap().len(), whole);
    }
}

#[test]
fn zeros_that_a_power_cut_left_are_cut_as_well() {
    let folder = TempDir::new().unwrap();
    let path = segment(folder.path(), 1, &[1, 2]);
    fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(&[0; 300]).unwrap();
    append(folder.path(), 3);
    let (seqs, survey) = places(folder.path());
    assert_eq!((seqs, survey.torn, survey.damaged.len()), (vec![1, 2, 3], false, 0));
}

#[test]
fn a_line_whole_but_for_its_newline_counts_and_is_left_alone() {
    let folder = TempDir::new().unwrap();
    let path = segment(folder.path(), 1, &[1, 2]);
    cut(&path, 1);
    let before = fs::read(&path).unwrap();
    append(folder.path(), 3);
    let (seqs, survey) = places(folder.path());
    assert_eq!((seqs, survey.torn, survey.damaged.len()), (vec![1, 2, 3], false, 0));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn the_unfinished_end_of_a_given_up_segment_is_no_damage_if_its_record_came_later() {
    let folder = TempDir::new().unwrap();
    cut(&segment(folder.path(), 1, &[1, 2, 3]), 20);
    segment(folder.path(), 2, &[3, 4]);
    let (seqs, survey) = places(folder.path());
    assert_eq!((seqs, survey.damaged), (vec![1, 2, 3, 4], vec![]));
}

#[test]
fn the_unfinished_end_of_an_earlier_segment_is_damage_if_its_record_is_nowhere() {
    let folder = TempDir::new().unwrap();
    cut(&segment(folder.path(), 1, &[1, 2, 3]), 20);
    segment(folder.path(), 2, &[4]);
    let night = "00000000-0000-0000-0000-000000000009".parse().ok();
    let damaged = DamagedLine { segment: "00000001.jsonl".into(), line: 3, night };
    assert_eq!(places(folder.path()).1.damaged, [damaged]);
}

#[test]
fn repeats_are_counted_and_dropped() {
    let folder = TempDir::new().unwrap();
    segment(folder.path(), 1, &[1, 2, 3]);
    segment(folder.path(), 2, &[3, 4]);
    let (seqs, survey) = places(folder.path());
    assert_eq!((seqs, survey.records, survey.repeats), (vec![1, 2, 3, 4], 4, 1));
}

#[test]
fn a_segment_that_cannot_be_read_is_named_and_the_others_are_read() {
    let folder = TempDir::new().unwrap();
    segment(folder.path(), 1, &[1]);
    fs::create_dir(folder.path().join("00000002.jsonl")).unwrap();
    let damaged = DamagedLine { segment: "00000002.jsonl".into(), line: 0, night: None };
    assert_eq!(places(folder.path()).1.damaged, [damaged]);
    append(folder.path(), 2);
    assert!(folder.path().join("00000003.jsonl").exists());
    assert_eq!(places(folder.path()).0, [1, 2]);
}

/// A disk on which one name cannot be used.
struct BadName(&'static str);

impl Disk for BadName {
    type File = File;

    fn create(&self, path: &Path, room: u64) -> io::Result<File> {
        if path.ends_with(self.0) {
            return Err(io::Error::other("a bad block"));
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
fn a_name_that_cannot_be_used_is_told_once_and_the_next_is_taken() {
    let folder = TempDir::new().unwrap();
    let disk = BadName("00000002.jsonl");
    let mut journal = Journal::open(disk, folder.path(), &Survey::default()).unwrap();
    let line = to_line(&record(1)).unwrap();
    journal.begin_segment();
    assert!(journal.append(&line).is_err());
    journal.append(&line).unwrap();
    assert_eq!(places(folder.path()).0, [1]);
    assert!(folder.path().join("00000003.jsonl").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_finished_segment_gives_its_room_back_and_keeps_its_bytes() {
    use std::os::linux::fs::MetadataExt as _;
    let folder = TempDir::new().unwrap();
    append(folder.path(), 1);
    let path = folder.path().join("00000001.jsonl");
    let before = fs::read(&path).unwrap();
    segment(folder.path(), 2, &[2]);
    append(folder.path(), 3);
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(fs::metadata(&path).unwrap().st_blocks() * 512 <= 64 * 1024);
}
