//! What is kept, seen to: backups after each night, what the last opening found, restoring.

use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use lullwatch_core::NightId;
use lullwatch_store::backup::{self, Backup, BackupError, Damaged, RestoreError};
use lullwatch_store::doctor;
use lullwatch_store::{Entry, OpenError, Opened, Report, Store};
use lullwatch_system::autostart::Autostart;
use uuid::Uuid;

use super::evening::notice;
use super::household::{refuse, refuse_field};
use super::keeping::Keeping;
use super::{Bedside, Kept, Page, Parts};
use crate::messages::{BlockedView, FoundLine, Notice, WireError};

/// How many lost records the parent was told of and has put away.
const TOLD_LOST: &str = "told_lost";
/// A disk with less room than this is told of in the evening; bytes.
const LITTLE_ROOM: u64 = 100 * 1024 * 1024;

/// What is known of the data and its backups.
pub(crate) struct Data {
    pub(crate) folder: PathBuf,
    /// Where backups go.
    pub(crate) backup_folder: PathBuf,
    /// Newest first, as they were when it was last looked.
    pub(crate) backups: Vec<Backup>,
    /// A backup is being made, or about to be.
    pub(crate) backing_up: bool,
    /// One that waits until all that was said is saved.
    wanted: Option<When>,
    /// What became of the last try, where nothing did.
    pub(crate) problem: Option<WireError>,
    /// What the opening found and did.
    pub(crate) found: Vec<FoundLine>,
    /// Records that no copy has any more.
    lost: u64,
}

/// What became of a backup, and all that there are.
pub(super) struct BackedUp {
    into: PathBuf,
    made: Result<Option<Backup>, BackupError>,
    backups: Vec<Backup>,
}

/// When a backup is made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    Now,
    /// If the newest does not have everything.
    IfBehind,
}

impl Data {
    /// Looks at what an opening found; what the journal has lost comes back from backups first.
    pub(super) fn at_opening(folder: &Path, opened: Option<&mut Opened>, zone: &str) -> Data {
        let mut data = Data {
            folder: folder.to_owned(),
            backup_folder: backup::default_folder(folder),
            backups: Vec::new(),
            backing_up: false,
            wanted: None,
            problem: None,
            found: Vec::new(),
            lost: 0,
        };
        let Some(Opened { store, report }) = opened else {
            return data;
        };
        data.backup_folder = backup::folder_of(folder, store.reader());
        let (from_backups, problems) =
            doctor::give_back(store, report, folder, &data.backup_folder);
        for problem in problems {
            tracing::warn!(%problem, "a backup could not be asked for what was lost");
        }
        data.lost = report.gaps.iter().map(|gap| gap.count).sum();
        data.found = found(report, from_backups, zone);
        data
    }
}

/// A line for each thing that an opening found or did.
fn found(report: &Report, from_backups: usize, zone: &str) -> Vec<FoundLine> {
    let counted = |code: &str, count: u64| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        FoundLine { code: code.into(), count, nights: Vec::new(), place: None }
    };
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let mut lines: Vec<FoundLine> = report
        .gaps
        .iter()
        .map(|gap| {
            let nights = gap.nights.iter().filter_map(|night| date(*night, &zone)).collect();
            FoundLine { nights, ..counted("lost", gap.count) }
        })
        .collect();
    let some = |code: &str, count: usize| (count > 0).then(|| counted(code, count as u64));
    lines.extend(some("from-backups", from_backups));
    lines.extend(some("given-back", report.given_back));
    lines.extend(some("damaged", report.damaged.len()));
    lines.extend(some("later-edition", report.skipped));
    lines.extend(report.rebuilt.as_ref().map(|rebuilt| {
        let place = Some(rebuilt.set_aside.display().to_string());
        FoundLine { place, ..counted("rebuilt", 1) }
    }));
    lines.extend(some("in-memory", usize::from(report.in_memory)));
    lines
}

/// The date of the evening on which a night's id was made.
fn date(night: NightId, zone: &TimeZone) -> Option<String> {
    let (seconds, _) = night.0.get_timestamp()?.to_unix();
    let made = jiff::Timestamp::from_second(i64::try_from(seconds).ok()?).ok()?;
    Some(made.to_zoned(zone.clone()).date().to_string())
}

/// A store that could not be opened, as the window is told.
pub(crate) fn blocked(folder: &Path, error: &OpenError) -> BlockedView {
    BlockedView {
        code: error.code().into(),
        folder: folder.display().to_string(),
        detail: error.to_string(),
    }
}

impl Bedside {
    /// Tells of what was lost, once, and of a disk that is nearly full; backs up what no backup has.
    pub(super) fn see_to_data(&mut self) {
        let told = self.reader.as_ref().and_then(|reader| reader.setting(TOLD_LOST).ok().flatten());
        if self.data.lost > told.and_then(|told| told.as_u64()).unwrap_or(0) {
            let count = u32::try_from(self.data.lost).ok();
            self.tell(Notice { count, ..notice("lost_records") });
        }
        if lullwatch_store::free_bytes(&self.data.folder).is_some_and(|free| free < LITTLE_ROOM) {
            self.tell(notice("little_room"));
        }
        if !self.household.children.is_empty() {
            self.back_up(When::IfBehind);
        }
    }

    /// What was lost need not be told again.
    pub(super) fn has_heard_of_lost(&mut self) {
        self.set(TOLD_LOST, self.data.lost.into());
    }

    /// Makes a backup as soon as all that was said is saved.
    pub(super) fn back_up(&mut self, when: When) {
        if !self.data.backing_up && self.blocked.is_none() {
            self.data.backing_up = true;
            self.data.wanted = Some(when);
        }
    }

    /// Begins the backup that is wanted, on a thread of its own: nothing waits for it. What a
    /// failing disk has not taken is not waited for.
    pub(super) fn begin_backup(&mut self) {
        if self.keeping.is_saving() && !self.keeping.has_late() {
            return;
        }
        let Some(when) = self.data.wanted.take() else { return };
        let (folder, into) = (self.data.folder.clone(), self.data.backup_folder.clone());
        let now = self.clock.now().utc;
        let done = self.channels.backed_up.clone();
        let work = move || {
            let made = match when {
                When::Now => backup::back_up(&folder, &into, now).map(Some),
                When::IfBehind => match backup::back_up_if_behind(&folder, &into, now) {
                    Err(BackupError::Nothing) => Ok(None),
                    made => made,
                },
            };
            let backups = backup::backups(&into).unwrap_or_default();
            if done.send(BackedUp { into, made, backups }).is_err() {
                tracing::debug!("the bedside has ended");
            }
        };
        if let Err(error) = std::thread::Builder::new().name("backup".into()).spawn(work) {
            tracing::warn!(%error, "no thread for a backup");
            self.data.backing_up = false;
        }
    }

    pub(super) fn backed_up(&mut self, done: BackedUp) {
        self.data.backing_up = false;
        if done.into != self.data.backup_folder {
            // Another folder was chosen meanwhile.
            return self.back_up(When::IfBehind);
        }
        self.data.backups = done.backups;
        match done.made {
            Ok(_) => {
                self.data.problem = None;
                self.notices.retain(|notice| notice.code != "backup_failed");
            }
            Err(error) => {
                tracing::warn!(%error, "no backup");
                self.data.problem = Some(of_backup(&error));
                let name = Some(done.into.display().to_string());
                self.tell(Notice { name, ..notice("backup_failed") });
            }
        }
    }

    pub(super) fn open_data(&mut self) {
        self.page = Page::Data;
        self.look_at_autostart();
    }

    /// The system's own settings may have changed it.
    fn look_at_autostart(&mut self) {
        self.opens_at_sign_in = self.autostart.as_ref().map(Autostart::is_on);
    }

    /// From now on the app opens when its user signs in, or no more.
    pub(super) fn open_at_sign_in(&mut self, yes: bool) -> Result<(), WireError> {
        let Some(autostart) = &self.autostart else {
            return Err(refuse("autostart"));
        };
        let set = autostart.set(yes);
        self.look_at_autostart();
        set.map_err(|error| {
            tracing::warn!(%error, "what opens at the sign-in cannot be changed");
            refuse("autostart")
        })
    }

    /// Where backups go from now on; empty: beside the data. One is made there at once.
    pub(super) fn choose_backup_folder(&mut self, folder: &str) -> Result<(), WireError> {
        let chosen = folder.trim();
        let (setting, into) = if chosen.is_empty() {
            (serde_json::Value::Null, backup::default_folder(&self.data.folder))
        } else {
            let into = PathBuf::from(chosen);
            if !into.is_absolute() || !into.is_dir() {
                return Err(refuse_field("no-such-folder", "backup_folder"));
            }
            (chosen.into(), into)
        };
        self.set(backup::FOLDER_SETTING, setting);
        self.data.backup_folder = into;
        self.data.backups.clear();
        self.data.problem = None;
        self.back_up(When::IfBehind);
        Ok(())
    }

    /// Puts a backup in the place of all that is kept, which is set aside.
    pub(super) fn restore(&mut self, file: &str, damaged_too: bool) -> Result<(), WireError> {
        if self.is_running() || self.data.backing_up || self.blocked.is_some() {
            return Err(refuse("restore-not-now"));
        }
        let file = PathBuf::from(file.trim());
        let damaged = if damaged_too { Damaged::UseTheRest } else { Damaged::Refuse };
        match backup::verify(&file) {
            Ok(_) => {}
            Err(BackupError::Damaged { .. }) if damaged_too => {}
            Err(error) => return Err(of_backup(&error)),
        }
        self.close_store();
        let folder = self.data.folder.clone();
        let restored = backup::restore(&folder, &file, damaged, self.clock.now().utc);
        self.open_again(Vec::new())?;
        match restored {
            Ok(_) => {
                self.open_data();
                self.tell(notice("backup_restored"));
                Ok(())
            }
            Err(RestoreError::Backup(error)) => Err(of_backup(&error)),
            Err(RestoreError::Folder(error)) => Err(refuse(error.code())),
        }
    }

    /// Lets go of what is kept, once all is written.
    pub(super) fn close_store(&mut self) {
        let closed = Keeping::new(None, self.channels.acks.clone());
        std::mem::replace(&mut self.keeping, closed).close();
        self.reader = None;
        self.history = None;
    }

    /// Begins anew with what is in the folder, and with `arriving`: all of it or nothing.
    ///
    /// # Errors
    /// What arrives could not be kept. The rest is there.
    pub(super) fn open_again(&mut self, arriving: Vec<(Uuid, Entry)>) -> Result<(), WireError> {
        let folder = self.data.folder.clone();
        let mut store = Store::open(&folder, self.clock.now().utc);
        let kept = match &mut store {
            Ok(opened) => opened.store.keep_together(arriving).map_err(|error| {
                tracing::warn!(%error, "what came in a file cannot be kept");
                let detail = Some(error.to_string());
                WireError { code: "arrival-unsaved".into(), field: None, detail }
            }),
            // The window tells of it.
            Err(_) => Ok(()),
        };
        let parts = Parts {
            clock: self.clock.clone(),
            kept: Kept::of(&folder, store),
            folder,
            chime: self.chime.take(),
            watchdog: self.watchdog.take(),
            battery: self.computer.read_battery,
            zone: self.zone.clone(),
            look: self.look,
            is_demo: self.is_demo,
            autostart: self.autostart.take(),
        };
        let anew = Bedside::open(parts, self.channels.clone());
        *self = Bedside { revision: self.revision, ..anew };
        kept
    }
}

/// The locale has `error-<code>`.
fn of_backup(error: &BackupError) -> WireError {
    WireError { code: error.code().into(), field: None, detail: Some(error.to_string()) }
}
