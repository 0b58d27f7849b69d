//! What is lent to whoever works on files, and what came of that.

use std::path::{Path, PathBuf};

use lullwatch_core::NightId;
use lullwatch_core::watch::is_running;
use lullwatch_exchange::words::Words;

use super::evening::notice;
use super::household::refuse;
use super::{Bedside, Page};
use crate::files::{Arrived, Desk};
use crate::messages::{Notice, WireError};

impl Bedside {
    /// Turns to handing nights on, this one first.
    pub(super) fn open_share(&mut self, night: Option<&str>) {
        self.page = Page::Share(night.and_then(|night| night.parse().ok()));
    }

    /// Turns to bringing nights in.
    pub(super) fn open_bring(&mut self) {
        self.page = Page::Bring;
        self.opened = None;
    }

    /// Turns to a file that the system was asked to open. While a night runs, or something is being
    /// written, that stays on the screen, and it is told that the file waits.
    pub(super) fn open_file(&mut self, file: PathBuf) {
        if self.blocked.is_some() {
            return;
        }
        if self.is_running() || matches!(self.page, Page::Plan | Page::AddChild) {
            return self.tell(notice("file_waits"));
        }
        self.page = Page::Bring;
        self.opened = Some(file);
    }

    /// The file that the system was asked to open, where nights are brought in.
    pub(crate) fn opened_file(&self) -> Option<&Path> {
        self.opened.as_deref()
    }

    /// Turns to the families that came in files.
    pub(super) fn open_coach(&mut self) {
        self.page = Page::Coach;
    }

    /// Whether families that came in files are looked at.
    pub(crate) fn coaches(&self) -> bool {
        self.page == Page::Coach
    }

    /// Whether nights are handed on, and which is looked at first.
    pub(crate) fn shares(&self) -> Option<Option<NightId>> {
        match self.page {
            Page::Share(night) => Some(night),
            _ => None,
        }
    }

    /// Whether nights are brought in.
    pub(crate) fn brings(&self) -> bool {
        self.page == Page::Bring
    }

    /// What is kept, as a value of its own.
    pub(super) fn desk(&self) -> Result<Desk, WireError> {
        let reader = self.reader.clone().ok_or_else(|| refuse("store-unreadable"))?;
        let now = self.clock.now();
        let running = self.nights.values().filter(|night| is_running(night, &now));
        Ok(Desk {
            reader,
            now: now.utc,
            words: Words::of(self.look.language),
            running: running.map(|night| night.head().id).collect(),
            selected: self.selected,
        })
    }

    /// Keeps what came in a file, and begins anew with it. While a night runs nothing is taken in:
    /// it could be that night.
    pub(super) fn arrive(&mut self, arrived: Arrived) -> Result<(), WireError> {
        if self.is_running() || self.data.backing_up || self.blocked.is_some() {
            return Err(refuse("bring-not-now"));
        }
        let Arrived { entries, child, nights, told } = arrived;
        self.close_store();
        self.open_again(entries)?;
        if let Some(child) = child {
            self.select(child);
        }
        self.tell(Notice { count: Some(nights), ..notice(told) });
        Ok(())
    }
}
