//! What a bedside is made of.

use std::path::{Path, PathBuf};

use lullwatch_store::{OpenError, Opened, Reader};

use super::ReadBattery;
use super::data::blocked;
use crate::messages::{BlockedView, Look};
use lullwatch_system::autostart::Autostart;
use lullwatch_system::chime::Chime;
use lullwatch_system::clock::Clock;
use lullwatch_system::watchdog::Watchdog;

/// What the bedside is made of.
pub struct Parts {
    /// The clock.
    pub clock: Clock,
    /// What is kept.
    pub kept: Kept,
    /// The data folder.
    pub folder: PathBuf,
    /// The chime, if there is a thread for it.
    pub chime: Option<Chime>,
    /// What rings where the app cannot, if there is such a thing.
    pub watchdog: Option<Watchdog>,
    /// Reads the computer's battery.
    pub battery: ReadBattery,
    /// The computer's zone, by its IANA name.
    pub zone: String,
    /// How the window looks until the parent says otherwise: what the computer is set to.
    pub look: Look,
    /// This is the demo: it opens on the last night.
    pub is_demo: bool,
    /// The entry that opens the app when its user signs in, where there is a place for one.
    pub autostart: Option<Autostart>,
}

/// What is kept, as far as it can be had.
pub enum Kept {
    /// The store, opened.
    Opened(Box<Opened>),
    /// What can be read ahead of that. Nothing is kept by it.
    Seen(Reader),
    /// Why the store could not be opened.
    Blocked(BlockedView),
}

impl Kept {
    /// What became of an opening.
    pub fn of(folder: &Path, opened: Result<Opened, OpenError>) -> Kept {
        match opened {
            Ok(opened) => Kept::Opened(Box::new(opened)),
            Err(error) => Kept::Blocked(blocked(folder, &error)),
        }
    }
}
