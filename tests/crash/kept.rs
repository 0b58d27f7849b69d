//! What was acknowledged, and whether it is there.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use lullwatch_core::Event;
use lullwatch_store::backup::{Damaged, backups, default_folder, restore, verify};
use lullwatch_store::{Reader, Report, Store, read_only};
use tempfile::TempDir;

use super::family::{evening, event, head, night, run_of};
use super::parent::Said;

/// Of each night, how many of its records there are, from its frame on.
type Nights = BTreeMap<u32, u32>;

/// What was acknowledged.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    nights: Nights,
    /// The newest backup, and what was acknowledged when it began.
    backup: Option<(PathBuf, Nights)>,
    /// What was there before a backup took its place.
    replaced: Option<Nights>,
    is_restoring: bool,
}

/// What was found after the damage.
#[derive(Debug)]
pub struct Found {
    /// What the store says that it found.
    pub report: Report,
    /// Records that were there and had not been acknowledged.
    pub more: u32,
}

impl Kept {
    /// Takes down what a child said.
    pub fn hear(&mut self, said: &Said) {
        match said {
            Said::Kept { run, number } => {
                let count = self.nights.entry(*run).or_default();
                *count = (*count).max(number + 1);
            }
            Said::BackedUp(path) => self.backup = Some((path.clone(), self.nights.clone())),
            Said::Restoring(_) => {
                self.is_restoring = true;
                self.replaced = Some(self.nights.clone());
            }
            Said::Restored => {
                self.is_restoring = false;
                self.nights = self.backed_up();
            }
            Said::Refused | Said::Done | Said::At(_) => {}
        }
    }

    /// How many records were acknowledged and should be there.
    pub fn count(&self) -> u32 {
        self.nights.values().sum()
    }

    /// The newest backup.
    pub fn backup(&self) -> Option<&Path> {
        self.backup.as_ref().map(|(path, _)| path.as_path())
    }

    /// Asks no more for the backup: it was made elsewhere.
    pub fn forget_backup(&mut self) {
        self.backup = None;
    }

    /// How many of the nights have a put-down, which is their second record.
    pub fn put_downs(&self) -> usize {
        self.nights.values().filter(|count| **count >= 2).count()
    }

    fn backed_up(&self) -> Nights {
        self.backup.as_ref().map(|(_, nights)| nights.clone()).unwrap_or_default()
    }

    /// Compares with what is in `folder`: with the journal alone, with the opened store, and with the
    /// journal again. What is found there counts as acknowledged from then on.
    ///
    /// # Errors
    /// Says what is lost, or not as it was.
    pub fn compare(&mut self, folder: &Path) -> Result<Found, String> {
        catch_unwind(AssertUnwindSafe(|| self.look(folder)))
            .unwrap_or_else(|_| Err("opening it panicked".into()))
    }

    fn look(&mut self, folder: &Path) -> Result<Found, String> {
        // Half-way through a restoring there is no journal by that name; opening finishes the work.
        if !self.is_restoring && folder.exists() {
            let (reader, damaged) = read_only(folder).map_err(|error| error.to_string())?;
            if !damaged.is_empty() {
                return Err(format!("damaged lines: {damaged:?}"));
            }
            lacks(&found(&reader)?, &self.nights).map_err(|it| format!("the journal {it}"))?;
        }
        let opened = Store::open(folder, evening(0)).map_err(|error| error.to_string())?;
        let report = opened.report;
        let there = found(opened.store.reader())?;
        drop(opened.store);
        wait_until_closed(folder);
        let (reader, _) = read_only(folder).map_err(|error| error.to_string())?;
        if found(&reader)? != there {
            return Err("the index and the journal do not hold the same".into());
        }
        self.compare_restored(folder, &there)?;
        self.compare_backups(folder)?;
        let is_whole = report.damaged.is_empty() && report.gaps.is_empty();
        if !is_whole || report.in_memory || report.journal_behind {
            return Err(format!("{report:?}"));
        }
        let more = there.values().sum::<u32>() - self.count();
        self.nights = there;
        Ok(Found { report, more })
    }

    /// Where a restoring may have been cut short, all of the one or all of the other is there; and
    /// what was replaced is there as well, set aside.
    fn compare_restored(&mut self, folder: &Path, there: &Nights) -> Result<(), String> {
        let backed_up = self.backed_up();
        // What was logged after the restoring, and not heard any more, is of other nights.
        let is_as_backed_up = |run: &u32| there.get(run) == backed_up.get(run);
        if self.is_restoring && self.nights.keys().all(is_as_backed_up) {
            self.hear(&Said::Restored);
        }
        self.is_restoring = false;
        lacks(there, &self.nights)?;
        let Some(replaced) = &self.replaced else {
            return Ok(());
        };
        if lacks(there, replaced).is_ok() {
            self.replaced = None;
            return Ok(());
        }
        let aside = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
        let aside = aside.flatten().map(|entry| entry.path());
        let holds = |path: &PathBuf| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("replaced-"))
                && read_only(path)
                    .is_ok_and(|(it, _)| found(&it).is_ok_and(|it| lacks(&it, replaced).is_ok()))
        };
        if aside.into_iter().any(|path| holds(&path)) {
            return Ok(());
        }
        Err("what a backup replaced is nowhere".into())
    }

    /// Whatever has a backup's name is whole; and the newest holds what it should.
    fn compare_backups(&self, folder: &Path) -> Result<(), String> {
        for backup in backups(&default_folder(folder)).map_err(|error| error.to_string())? {
            verify(&backup.path).map_err(|error| error.to_string())?;
        }
        let Some((path, nights)) = &self.backup else {
            return Ok(());
        };
        let scratch = TempDir::new().map_err(|error| error.to_string())?;
        restore(scratch.path(), path, Damaged::Refuse, evening(0))
            .map_err(|error| error.to_string())?;
        let (reader, _) = read_only(scratch.path()).map_err(|error| error.to_string())?;
        lacks(&found(&reader)?, nights).map_err(|it| format!("the newest backup {it}"))
    }
}

/// What a reader finds; every record must be what it was to the letter, and in its order.
fn found(reader: &Reader) -> Result<Nights, String> {
    let mut nights = Nights::new();
    let say = |error: lullwatch_store::ReadError| error.to_string();
    for frame in reader.nights(None, usize::MAX).map_err(say)? {
        let run = run_of(frame.id);
        let events = reader.events(night(run)).map_err(say)?;
        let count = u32::try_from(events.len()).unwrap();
        let wanted: Vec<Event> = (1..=count).map(|number| event(run, number)).collect();
        if frame != head(run) || events != wanted {
            return Err(format!("night {run} is not as it was logged"));
        }
        nights.insert(run, count + 1);
    }
    Ok(nights)
}

/// Whether all of `wanted` is `there`.
fn lacks(there: &Nights, wanted: &Nights) -> Result<(), String> {
    let mut lost = Vec::new();
    for (run, count) in wanted {
        let is_there = there.get(run).copied().unwrap_or(0);
        if is_there < *count {
            lost.push(format!("{is_there} of {count} records of night {run}"));
        }
    }
    if lost.is_empty() { Ok(()) } else { Err(format!("holds only {}", lost.join(", "))) }
}

/// sled closes its files a little after it was let go.
fn wait_until_closed(folder: &Path) {
    if let Ok(file) = std::fs::File::open(folder.join("index/db")) {
        file.lock().unwrap();
    }
}
