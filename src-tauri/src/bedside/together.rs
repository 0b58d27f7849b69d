//! The folder that two machines share: chosen once, brought in step by one tap, and after each night if
//! that is wished. Whoever keeps the folder in step sees what stands in it, unless a passphrase closes it.

use std::path::{Path, PathBuf};

use lullwatch_store::Entry;
use lullwatch_system::files;
use serde_json::json;
use uuid::Uuid;

use super::household::{refuse, refuse_field};
use super::{Bedside, Page};
use crate::files::{Arrived, SHORTEST_PASSPHRASE, Together};
use crate::messages::{TogetherLast, TogetherView, WireError};

/// The setting with the folder, and whether it is brought in step after each night.
const SETTING: &str = "together";
/// The passphrase lies in this file of the data folder, and so in no backup and no export.
const PASSPHRASE: &str = "together-passphrase";
const LONGEST_PASSPHRASE: u64 = 4096;

/// What is known of the shared folder.
#[derive(Default)]
pub(crate) struct SharedPlace {
    folder: Option<PathBuf>,
    after_nights: bool,
    passphrase: Option<String>,
    at_work: bool,
    /// As soon as all that was said is saved, and no backup is being made.
    wanted: bool,
    problem: Option<WireError>,
    last: Option<TogetherLast>,
}

/// What became of it.
pub(super) struct BroughtTogether {
    folder: PathBuf,
    came_to: Result<Together, WireError>,
}

impl SharedPlace {
    pub(crate) fn view(&self) -> TogetherView {
        TogetherView {
            folder: self.folder.as_ref().map(|folder| folder.display().to_string()),
            is_closed: self.passphrase.is_some(),
            after_nights: self.after_nights,
            at_work: self.at_work || self.wanted,
            problem: self.problem.clone(),
            last: self.last.clone(),
        }
    }
}

impl Bedside {
    /// Takes up what the store says of the folder.
    pub(super) fn read_together(
        &mut self,
        reader: &lullwatch_store::Reader,
    ) -> Result<(), lullwatch_store::ReadError> {
        let Some(kept) = reader.setting(SETTING)? else { return Ok(()) };
        self.together.folder = kept["folder"].as_str().map(PathBuf::from);
        self.together.after_nights = kept["after_nights"].as_bool().unwrap_or_default();
        let passphrase = files::read(&self.data.folder.join(PASSPHRASE), LONGEST_PASSPHRASE).ok();
        self.together.passphrase = passphrase.and_then(|it| String::from_utf8(it).ok());
        Ok(())
    }

    fn keep_together(&mut self) {
        let folder = self.together.folder.as_ref().map(|folder| folder.display().to_string());
        let after_nights = self.together.after_nights;
        self.set(SETTING, json!({ "folder": folder, "after_nights": after_nights }));
    }

    /// The folder from now on; empty: none any more. What stands in it stays.
    pub(super) fn share_folder(&mut self, chosen: &str) -> Result<(), WireError> {
        let chosen = chosen.trim();
        let folder = Path::new(chosen);
        if chosen.is_empty() {
            self.keep_passphrase(None)?;
        } else if !folder.is_absolute() || !folder.is_dir() {
            return Err(refuse("together-folder"));
        } else if folder.starts_with(&self.data.folder) {
            // What is kept is never what is kept in step.
            return Err(refuse("together-own-folder"));
        }
        let before = std::mem::take(&mut self.together);
        self.together = SharedPlace {
            folder: (!chosen.is_empty()).then(|| folder.to_owned()),
            after_nights: before.after_nights && !chosen.is_empty(),
            passphrase: before.passphrase,
            ..SharedPlace::default()
        };
        self.keep_together();
        Ok(())
    }

    /// What closes the files there; empty: nothing does.
    pub(super) fn share_passphrase(&mut self, passphrase: &str) -> Result<(), WireError> {
        if passphrase.is_empty() {
            return self.keep_passphrase(None);
        }
        if passphrase.chars().count() < SHORTEST_PASSPHRASE {
            return Err(refuse_field("passphrase-short", "together_passphrase"));
        }
        self.keep_passphrase(Some(passphrase.to_owned()))
    }

    fn keep_passphrase(&mut self, passphrase: Option<String>) -> Result<(), WireError> {
        let file = self.data.folder.join(PASSPHRASE);
        let kept = match &passphrase {
            Some(passphrase) => files::write_whole(&file, passphrase.as_bytes()),
            None if file.exists() => std::fs::remove_file(&file),
            None => Ok(()),
        };
        kept.map_err(|error| {
            tracing::warn!(%error, "the passphrase of the shared folder cannot be kept");
            refuse("together-unkept")
        })?;
        self.together.passphrase = passphrase;
        self.together.problem = None;
        Ok(())
    }

    /// From now on after each night, too, or no more.
    pub(super) fn share_after_nights(&mut self, yes: bool) {
        self.together.after_nights = yes && self.together.folder.is_some();
        self.keep_together();
    }

    /// By one tap.
    pub(super) fn bring_together(&mut self) -> Result<(), WireError> {
        if self.is_running() {
            return Err(refuse("bring-not-now"));
        }
        self.together.wanted = self.together.folder.is_some();
        Ok(())
    }

    /// If that is wished after each night.
    pub(super) fn bring_together_if_wished(&mut self) {
        self.together.wanted |= self.together.after_nights;
    }

    /// Begins what is wanted, on a thread of its own, once nothing else is under way.
    pub(super) fn begin_together(&mut self) {
        let is_saving = self.keeping.is_saving() && !self.keeping.has_late();
        let is_busy = self.together.at_work || self.data.backing_up || is_saving;
        if !self.together.wanted || is_busy || self.is_running() {
            return;
        }
        self.together.wanted = false;
        let (Some(folder), Ok(desk)) = (self.together.folder.clone(), self.desk()) else { return };
        let (device, passphrase) = (self.device, self.together.passphrase.clone());
        let done = self.channels.together.clone();
        let work = move || {
            let came_to = desk.together(&folder, device, passphrase.as_deref());
            if done.send(BroughtTogether { folder, came_to }).is_err() {
                tracing::debug!("the bedside has ended");
            }
        };
        match std::thread::Builder::new().name("together".into()).spawn(work) {
            Ok(_) => self.together.at_work = true,
            Err(error) => tracing::warn!(%error, "no thread for the shared folder"),
        }
    }

    /// Keeps what came, where nobody is in the middle of something; the next time brings it as well.
    pub(super) fn brought_together(&mut self, done: BroughtTogether) {
        self.together.at_work = false;
        if self.together.folder.as_ref() != Some(&done.folder) {
            return;
        }
        let is_at_rest = matches!(self.page, Page::Tonight | Page::Data) && !self.is_running();
        let Together { mut entries, mut told } = match done.came_to {
            Ok(together) => together,
            Err(error) => {
                tracing::warn!(code = %error.code, detail = ?error.detail, "the shared folder");
                (self.together.problem, self.together.last) = (Some(error), None);
                return;
            }
        };
        // A child that has come meanwhile has its plan.
        entries.retain(|(_, entry)| {
            !matches!(entry, Entry::Plan(plan) if self.household.plans.contains_key(&plan.child))
        });
        let mut problem = None;
        if !entries.is_empty() {
            let kept = if is_at_rest { self.keep_what_came(entries, &told) } else { Ok(false) };
            if !matches!(kept, Ok(true)) {
                (told.nights_new, told.nights_more, told.days_new) = (0, 0, 0);
            }
            problem = kept.err();
        }
        (self.together.problem, self.together.last) = (problem, Some(told));
    }

    /// All of it or nothing; where one is stays where one is.
    fn keep_what_came(
        &mut self,
        entries: Vec<(Uuid, Entry)>,
        told: &TogetherLast,
    ) -> Result<bool, WireError> {
        let page = self.page;
        let nights = told.nights_new + told.nights_more;
        self.arrive(Arrived { entries, child: None, nights, told: "nights_arrived" })?;
        if page == Page::Data {
            self.open_data();
        }
        Ok(true)
    }
}
