//! Nights that leave in a file and nights that come from one. All of it works on what is kept, as a
//! value of its own, so that a night that runs waits for none of it.

mod bring;
pub(crate) mod report;
mod review;
mod share;
mod together;

pub(crate) use share::{SHORTEST_PASSPHRASE, seal, write_sealed};
pub use together::Together;

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;
use lullwatch_core::{Child, ChildId, DeviceId, NightId};
use lullwatch_exchange::limits::LARGEST_FILE;
use lullwatch_exchange::sealed::Opener;
use lullwatch_exchange::trouble::Trouble;
use lullwatch_exchange::words::Words;
use lullwatch_store::{Entry, ReadError, Reader};
use uuid::Uuid;

use crate::bedside::household::refuse;
use crate::messages::{
    BringAnswer, BringForm, ReviewForm, ShareForm, ShareLock, ShareNight, SharePreview, Shared,
    TroubleView, WireError,
};

/// What the bedside lends to whoever works on files.
pub struct Desk {
    /// What is kept.
    pub reader: Reader,
    /// The clock.
    pub now: Timestamp,
    /// The words of the app's language.
    pub words: Words,
    /// Nights that go on. They are left alone.
    pub running: BTreeSet<NightId>,
    /// The child that is shown.
    pub selected: Option<ChildId>,
}

/// What is to be kept of a file that came in.
pub struct Arrived {
    /// All of it together.
    pub entries: Vec<(Uuid, Entry)>,
    /// The child to turn to.
    pub child: Option<ChildId>,
    /// How many nights came.
    pub nights: u32,
    /// The notice that tells of it.
    pub told: &'static str,
}

impl Desk {
    /// A child's nights and naps, newest first.
    ///
    /// # Errors
    /// What is kept cannot be read.
    pub fn nights(&self, child: &str) -> Result<Vec<ShareNight>, WireError> {
        share::nights(self, child)
    }

    /// What would leave.
    ///
    /// # Errors
    /// What the form has wrong.
    pub fn preview(&self, form: &ShareForm) -> Result<SharePreview, WireError> {
        share::preview(self, form)
    }

    /// What the file may be called: it tells no more than the file does.
    ///
    /// # Errors
    /// What the form has wrong.
    pub fn file_name(&self, form: &ShareForm, lock: &ShareLock) -> Result<String, WireError> {
        share::file_name(self, form, lock)
    }

    /// Writes the file.
    ///
    /// # Errors
    /// What the form has wrong, or why the disk refused.
    pub fn share(
        &self,
        form: &ShareForm,
        lock: &ShareLock,
        file: &Path,
    ) -> Result<Shared, WireError> {
        share::share(self, form, lock, file)
    }

    /// What a file comes to. Keeps nothing.
    ///
    /// # Errors
    /// The file, or what is kept, cannot be read.
    pub fn look(&self, form: &BringForm) -> Result<BringAnswer, WireError> {
        bring::look(self, form)
    }

    /// What is to be kept of a file that was looked at.
    ///
    /// # Errors
    /// It is not what was looked at, or cannot be used.
    pub fn bring(&self, form: &BringForm) -> Result<Arrived, WireError> {
        bring::bring(self, form)
    }

    /// What is to be kept of a review that was looked at.
    ///
    /// # Errors
    /// It is not what was looked at, or what stands against the plan.
    pub fn accept(&self, form: &ReviewForm) -> Result<Arrived, WireError> {
        bring::accept(self, form)
    }

    /// Brings this machine and a shared folder together: what the folder lacks is appended to
    /// `device`'s own file in it, and what is to be kept here comes back.
    ///
    /// # Errors
    /// The folder cannot be used, or is closed to another passphrase; nothing was written then.
    pub fn together(
        &self,
        folder: &Path,
        device: DeviceId,
        passphrase: Option<&str>,
    ) -> Result<Together, WireError> {
        together::together(self, folder, device, passphrase)
    }

    fn child(&self, id: &str) -> Result<Child, WireError> {
        let id = id.parse().map_err(|_| refuse("not-possible-now"))?;
        let child = self.reader.child(id).map_err(|error| unread(&error))?;
        child.ok_or_else(|| refuse("not-possible-now"))
    }
}

fn unread(error: &ReadError) -> WireError {
    let detail = Some(error.to_string());
    WireError { code: "store-unreadable".into(), field: None, detail }
}

fn of_system(code: &str, error: &std::io::Error) -> WireError {
    WireError { code: code.into(), field: None, detail: Some(error.to_string()) }
}

/// The bytes of a file, one more than the most that is read at all.
fn bytes(file: &Path) -> Result<Vec<u8>, WireError> {
    lullwatch_system::files::read(file, LARGEST_FILE as u64 + 1)
        .map_err(|error| of_system("file-unreadable", &error))
}

/// The keys of a key file.
pub(crate) fn keys(file: &Path) -> Result<Opener, WireError> {
    let bytes = bytes(file)?;
    let keys = Opener::with_keys(&String::from_utf8_lossy(&bytes));
    keys.map_err(|_| refuse("key-file"))
}

pub(crate) fn trouble(trouble: &Trouble) -> TroubleView {
    TroubleView {
        line: count(trouble.line),
        place: trouble.place.clone(),
        code: trouble.code.into(),
        detail: trouble.detail.clone(),
    }
}

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
