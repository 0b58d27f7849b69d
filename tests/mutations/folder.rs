//! A data folder with a few nights, and what is left of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use lullwatch_store::{Entry, Reader, Report, Store, read_only};
use serde_json::json;
use tempfile::TempDir;
use uuid::Uuid;

use crate::crash::family::{entry, evening, event, head, night};

const NIGHTS: u32 = 4;
const EVENTS: u32 = 12;
/// Each night begins with a setting, then its frame.
const IN_A_NIGHT: u64 = EVENTS as u64 + 2;
const SETTING: &str = "chime";

pub struct Folder(TempDir);

/// What an opening has found.
pub struct Opening {
    pub report: Report,
    /// The places in the sequence whose records are there. Of the settings only the last is ever
    /// asked for, and the last stands for all.
    pub there: BTreeSet<u64>,
}

impl Folder {
    /// A folder with all that is logged, in so many sittings; the last may have been ended by a kill.
    /// sled is hurt in other ways by damage to what was written since it was last opened or closed.
    pub fn whole(sittings: u32, is_killed: bool) -> Folder {
        let mut folder = Folder::empty();
        for sitting in 0..sittings {
            let mut store = Store::open(folder.path(), evening(0)).unwrap().store;
            let nights = NIGHTS / sittings;
            for run in sitting * nights..(sitting + 1) * nights {
                store.begin_segment();
                let setting = Entry::Setting { key: SETTING.into(), value: json!(run) };
                store.keep(Uuid::from_u128(900 + u128::from(run)), setting).unwrap();
                for number in 0..=EVENTS {
                    let (id, entry) = entry(run, number);
                    store.keep(id, entry).unwrap();
                }
            }
            if is_killed && sitting + 1 == sittings {
                folder = folder.copy();
            } else {
                drop(store);
                folder.wait_until_closed();
            }
        }
        let there = folder.copy().open().map(|it| it.there);
        assert_eq!(there, Ok(places().collect()));
        folder
    }

    /// In memory where that is possible: thousands are made.
    fn empty() -> Folder {
        Folder(TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap())
    }

    pub fn copy(&self) -> Folder {
        let folder = Folder::empty();
        copy(self.path(), folder.path());
        folder
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn index(&self) -> PathBuf {
        self.path().join("index")
    }

    pub fn journal(&self) -> PathBuf {
        self.path().join("journal")
    }

    /// Opens it, and looks at everything that can be asked for.
    pub fn open(&self) -> Result<Opening, String> {
        let opened = Store::open(self.path(), evening(1)).map_err(|error| error.to_string())?;
        let there = there(opened.store.reader())?;
        let report = opened.report;
        drop(opened.store);
        self.wait_until_closed();
        let (journal, _) = read_only(self.path()).map_err(|error| error.to_string())?;
        if self::there(&journal)? != there {
            return Err(format!("the journal and the index do not hold the same: {report:?}"));
        }
        Ok(Opening { report, there })
    }

    fn wait_until_closed(&self) {
        if let Ok(file) = std::fs::File::open(self.index().join("db")) {
            file.lock().unwrap();
        }
    }

    /// Every file of the index and of the journal.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        for folder in [self.index(), self.journal()] {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    found.insert(path.clone(), std::fs::read(path).unwrap());
                }
            }
        }
        found
    }

    /// The journal's files are as they were, but for an unfinished last line; the index's database
    /// is in its place or set aside.
    pub fn has_deleted_nothing(
        &self,
        before: &BTreeMap<PathBuf, Vec<u8>>,
        report: &Report,
    ) -> Result<(), String> {
        let last = before.keys().rfind(|path| path.starts_with(self.journal()));
        for (path, bytes) in before {
            let name = path.file_name().unwrap();
            if path.starts_with(self.journal()) {
                let now = std::fs::read(path).map_err(|error| format!("{name:?}: {error}"))?;
                let ended = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
                if now != *bytes && (Some(path) != last || now != bytes[..ended]) {
                    return Err(format!("{name:?} was changed"));
                }
            } else if name == "db" {
                let aside = report.rebuilt.as_ref().map(|it| it.set_aside.join(name));
                if !aside.unwrap_or(path.clone()).exists() {
                    return Err("the damaged index is gone".into());
                }
            }
        }
        Ok(())
    }
}

/// What can be asked for, and is as it was logged.
fn there(reader: &Reader) -> Result<BTreeSet<u64>, String> {
    let mut there = BTreeSet::new();
    let setting = reader.setting(SETTING).map_err(|error| error.to_string())?;
    if let Some(run) = setting {
        let run = run.as_u64().filter(|run| *run < u64::from(NIGHTS));
        there.insert(run.ok_or("a made-up setting")? * IN_A_NIGHT + 1);
    }
    for run in 0..NIGHTS {
        let first = u64::from(run) * IN_A_NIGHT + 1;
        let frame = reader.night(night(run)).map_err(|error| error.to_string())?;
        if let Some(frame) = frame {
            if frame != head(run) {
                return Err(format!("a made-up frame: {frame:?}"));
            }
            there.insert(first + 1);
        }
        let events = reader.events(night(run)).map_err(|error| error.to_string())?;
        let mut last = 0;
        for told in events {
            let number = (1..=EVENTS).find(|number| told == event(run, *number));
            let number = number.ok_or_else(|| format!("a made-up event: {told:?}"))?;
            if number <= last {
                return Err("an event stands twice, or not in its order".into());
            }
            last = number;
            there.insert(first + 1 + u64::from(number));
        }
    }
    Ok(there)
}

/// The places that can be asked for: all records, of the settings the last.
fn places() -> impl Iterator<Item = u64> {
    let last_setting = u64::from(NIGHTS - 1) * IN_A_NIGHT + 1;
    let all = 1..=u64::from(NIGHTS) * IN_A_NIGHT;
    all.filter(move |place| place % IN_A_NIGHT != 1 || *place == last_setting)
}

impl Opening {
    /// Whether nothing is missing, or what is missing is named: as a gap, where something newer is
    /// there.
    pub fn is_named(&self, must_be_whole: bool) -> Result<(), String> {
        let missing: Vec<u64> = places().filter(|place| !self.there.contains(place)).collect();
        if must_be_whole && !missing.is_empty() {
            return Err(format!("{missing:?} are lost: {:?}", self.report));
        }
        let newest = self.there.last().copied().unwrap_or(0);
        let in_a_gap = |place: &u64| {
            let gaps = &self.report.gaps;
            gaps.iter().any(|gap| (gap.first..gap.first + gap.count).contains(place))
        };
        let unnamed: Vec<_> =
            missing.iter().filter(|place| **place < newest && !in_a_gap(place)).collect();
        if unnamed.is_empty() {
            return Ok(());
        }
        Err(format!("{unnamed:?} are lost and not named: {:?}", self.report))
    }

    /// Whether the newest records are missing.
    pub fn lacks_end(&self) -> bool {
        self.there.last().copied() != places().last()
    }
}

fn copy(from: &Path, into: &Path) {
    std::fs::create_dir_all(into).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(|entry| entry.unwrap()) {
        let (source, target) = (entry.path(), into.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target);
        } else {
            std::fs::copy(&source, &target).unwrap();
        }
    }
}
