//! `lullwatch doctor`, `backup`, `backups` and `restore` on a folder like a family's.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use lullwatch_core::{Child, ChildId};
use lullwatch_store::{Entry, Store};
use serde_json::Value;
use tempfile::TempDir;
use uuid::Uuid;

struct Family(TempDir);

impl Family {
    fn new() -> Family {
        let family = Family(TempDir::new().unwrap());
        family.log(1..=5);
        family
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    /// Keeps a child under a new name for each number, as a line each.
    fn log(&self, numbers: std::ops::RangeInclusive<u128>) {
        let mut store = Store::open(&self.data(), jiff::Timestamp::UNIX_EPOCH).unwrap().store;
        for number in numbers {
            let id = ChildId(Uuid::from_u128(7));
            let born = "2026-02-01".parse().unwrap();
            let name = format!("Ada {number}");
            let child =
                Child { id, name, born, weeks_early: 0, zone: "UTC".into(), health_concern: false };
            store.keep(Uuid::from_u128(number), Entry::Child(child)).unwrap();
        }
        drop(store);
        fs::File::open(self.data().join("index/db")).unwrap().lock().unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_lullwatch"))
            .args(arguments)
            .env_clear()
            .env("LULLWATCH_DATA_DIR", self.data())
            .output()
            .unwrap()
    }

    /// The exit code, what was said, and what was complained of.
    fn said(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let output = self.run(arguments);
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    }

    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_slice(&self.run(arguments).stdout).unwrap()
    }

    fn names(&self) -> String {
        let (reader, _) = lullwatch_store::read_only(&self.data()).unwrap();
        reader.children().unwrap().into_iter().map(|child| child.name).collect()
    }

    fn damage(&self, line: usize) {
        let path = self.data().join("journal/00000001.jsonl");
        let text = fs::read_to_string(&path).unwrap();
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        lines[line - 1] = lines[line - 1].replace("Ada", "Eva");
        fs::write(path, lines.concat()).unwrap();
    }
}

fn backup_in(folder: &Path) -> String {
    let path = fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_healthy_folder_is_well_and_a_damaged_one_is_mended_from_a_backup() {
    let family = Family::new();
    // What the library made in this test has this process's rights.
    family.run(&["doctor", "--repair", "--data-only"]);
    let (code, said, _) = family.said(&["doctor", "--data-only"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("5 entries in one file, every checksum right"), "{said}");
    assert_eq!(family.json(&["backup", "--json"])["contents"]["records"], 5);
    family.damage(2);
    let (code, said, _) = family.said(&["doctor", "--data-only"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("LOOK  Journal: line 2 of 00000001.jsonl is damaged"), "{said}");
    assert!(said.contains("one entry is missing, at place 2"), "{said}");
    let mended = family.json(&["doctor", "--repair", "--data-only", "--json"]);
    assert_eq!(mended["mended"]["from_backups"], 1, "{mended}");
    assert_eq!(mended["data"]["journal"]["gaps"], serde_json::json!([]));
    assert_eq!(mended["data"]["journal"]["records"], 5);
}

#[test]
fn the_machine_is_looked_at_as_well() {
    let family = Family::new();
    let machine = &family.json(&["doctor", "--json"])["machine"];
    // Without a session bus, as here, nothing can be asked to stay awake; other systems have none.
    assert_eq!(machine["keeps_awake"], !cfg!(target_os = "linux"));
    assert!(machine["clock"].is_null() && machine.get("sound").is_some(), "{machine}");
}

#[test]
fn a_backup_comes_back_on_demand_only() {
    let family = Family::new();
    let elsewhere = family.0.path().join("stick");
    let (code, said, _) = family.said(&["backup", "--to", elsewhere.to_str().unwrap()]);
    assert!(code == Some(0) && said.contains("5 entries"), "{said}");
    family.log(6..=7);
    let file = backup_in(&elsewhere);
    let (code, said, _) = family.said(&["restore", &file]);
    assert!(code == Some(0) && said.contains("Nothing has been done yet"), "{said}");
    assert_eq!(family.names(), "Ada 7");
    let (code, said, _) = family.said(&["restore", &file, "--yes"]);
    assert!(code == Some(0) && said.contains("What was there before is in"), "{said}");
    assert_eq!(family.names(), "Ada 5");
    let listed = family.json(&["backups", "--in", elsewhere.to_str().unwrap(), "--json"]);
    assert_eq!(listed[0]["contents"]["through"], 5);
}

#[test]
fn a_damaged_backup_is_refused_unless_wished() {
    let family = Family::new();
    let elsewhere = family.0.path().join("stick");
    family.run(&["backup", "--to", elsewhere.to_str().unwrap()]);
    let file = backup_in(&elsewhere);
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("Ada 5", "Eva 5")).unwrap();
    let (code, _, complaint) = family.said(&["restore", &file, "--yes"]);
    assert_eq!(code, Some(2));
    assert!(complaint.contains("--damaged-too"), "{complaint}");
    assert_eq!(family.names(), "Ada 5");
    let (code, said, _) = family.said(&["restore", &file, "--yes", "--damaged-too"]);
    assert!(code == Some(0) && said.contains("could not be read"), "{said}");
    assert_eq!(family.names(), "Ada 4");
}

#[test]
fn what_cannot_be_done_is_said() {
    let family = Family::new();
    let other = family.0.path().join("letter.txt");
    fs::write(&other, "Dear diary").unwrap();
    let (code, _, complaint) = family.said(&["restore", other.to_str().unwrap(), "--yes"]);
    assert!(
        code == Some(2) && complaint.contains("This file is no backup of Lullwatch"),
        "{complaint}"
    );
    let opened = Store::open(&family.data(), jiff::Timestamp::UNIX_EPOCH).unwrap();
    let (code, _, complaint) = family.said(&["doctor", "--repair", "--data-only"]);
    assert!(code == Some(1) && complaint.contains("Another copy"), "{complaint}");
    drop(opened);
    fs::remove_dir_all(family.data()).unwrap();
    let (code, _, complaint) = family.said(&["backup"]);
    assert!(code == Some(1) && complaint.contains("Nothing has been logged yet"), "{complaint}");
}
