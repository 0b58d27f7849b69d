//! What is kept, and its backups.

use serde::Serialize;
use ts_rs::TS;

use crate::messages::{RefusedFile, WireError};

/// What is kept, and its backups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DataView {
    /// The data folder.
    pub folder: String,
    /// Where backups go.
    pub backup_folder: String,
    /// That is beside the data, on the same disk.
    pub is_beside: bool,
    /// A backup is being made.
    pub backing_up: bool,
    /// Why the last backup was not made.
    pub problem: Option<WireError>,
    /// Newest first, of whichever computer.
    pub backups: Vec<BackupLine>,
    /// There is something to back up.
    pub has_data: bool,
    /// What the start of the app found and did.
    pub found: Vec<FoundLine>,
    /// The app opens when its user signs in; `None`: it cannot here.
    pub opens_at_sign_in: Option<bool>,
    /// The folder that two machines share.
    pub together: TogetherView,
}

/// The folder that two machines share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct TogetherView {
    /// The folder; `None`: none was chosen.
    pub folder: Option<String>,
    /// A passphrase closes what is written there.
    pub is_closed: bool,
    /// It is brought in step after each night, too, and when the app opens.
    pub after_nights: bool,
    /// That is being done just now.
    pub at_work: bool,
    /// Why the last try came to nothing.
    pub problem: Option<WireError>,
    /// What came of the last one.
    pub last: Option<TogetherLast>,
}

/// What came from a shared folder, and what went there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct TogetherLast {
    /// Nights and naps that came, and were not here.
    pub nights_new: u32,
    /// Nights and naps that were here, and of which something came.
    pub nights_more: u32,
    /// Days in short that came.
    pub days_new: u32,
    /// Nights and naps of which something went.
    pub nights_gone: u32,
    /// Days in short that went.
    pub days_gone: u32,
    /// Files of the folder that could not be used, each with its reason.
    pub refused: Vec<RefusedFile>,
}

/// A backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackupLine {
    /// The file.
    pub file: String,
    /// When it was made: date, `2026-11-24`; `None` if it does not say.
    pub date: Option<String>,
    /// When it was made: time of day.
    pub time: Option<String>,
    /// Nights and naps in it.
    pub nights: u32,
    /// Records in it.
    pub records: u32,
}

/// Something that the start of the app found or did. The locale has `found-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FoundLine {
    /// `lost`, `from-backups`, `given-back`, `damaged`, `later-edition`, `rebuilt`, `in-memory`.
    pub code: String,
    /// How many records.
    pub count: u32,
    /// Dates of the nights that they are of, or lie between, as `2026-11-24`.
    pub nights: Vec<String>,
    /// Where something was set aside.
    pub place: Option<String>,
}
