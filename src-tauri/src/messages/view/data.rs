//! What is kept, and its backups.

use serde::Serialize;
use ts_rs::TS;

use crate::messages::WireError;

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
