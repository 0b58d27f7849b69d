//! The few file operations that the journal lives by, so that tests can let each of them fail.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use crate::folder::{private, sync_folder};

/// Operations on files. Nothing is acknowledged before `sync_data` has returned.
pub trait Disk: Send + Sync + 'static {
    /// An open file.
    type File: Send;

    /// Makes a new file for appending, private to the user, with room set aside; syncs it and its
    /// folder, so that its name outlives a power cut.
    ///
    /// # Errors
    /// As the system says. The file may be there or not; if it is, it is empty.
    fn create(&self, path: &Path, room: u64) -> io::Result<Self::File>;

    /// Makes a file that holds `bytes`, all of them or none: it has its name only once they are
    /// synced.
    ///
    /// # Errors
    /// As the system says. Where the file is there all the same, it is whole.
    fn create_whole(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        create_whole(path, bytes)
    }

    /// Opens a file to append to it, cut to `length` bytes first. What it holds then is synced: a
    /// kill may have left whole lines that were written and never synced.
    ///
    /// # Errors
    /// As the system says.
    fn reopen(&self, path: &Path, length: u64) -> io::Result<Self::File>;

    /// Appends all of `bytes`.
    ///
    /// # Errors
    /// As the system says; some of them may have been written.
    fn append(&self, file: &mut Self::File, bytes: &[u8]) -> io::Result<()>;

    /// Makes what was appended outlive a power cut.
    ///
    /// # Errors
    /// As the system says. After one nothing is known of what was appended, and the file must not
    /// be used again: the kernel takes the lost pages for clean.
    fn sync_data(&self, file: &mut Self::File) -> io::Result<()>;
}

/// The real thing.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDisk;

impl Disk for SystemDisk {
    type File = File;

    fn create(&self, path: &Path, room: u64) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        private(&mut options);
        let file = options.open(path)?;
        let folder = path.parent().unwrap_or(Path::new("."));
        let made = set_aside(&file, room)
            .and_then(|()| file.sync_all())
            .and_then(|()| sync_folder(folder));
        match made {
            Ok(()) => Ok(file),
            Err(error) => {
                // A full disk is tried again all night: no empty file is left behind each time.
                drop(file);
                if let Err(error) = std::fs::remove_file(path) {
                    tracing::debug!(%error, "an empty segment stays behind");
                }
                Err(error)
            }
        }
    }

    fn reopen(&self, path: &Path, length: u64) -> io::Result<File> {
        let file = OpenOptions::new().append(true).open(path)?;
        if file.metadata()?.len() != length {
            file.set_len(length)?;
        }
        file.sync_all()?;
        Ok(file)
    }

    fn append(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn sync_data(&self, file: &mut File) -> io::Result<()> {
        file.sync_data()
    }
}

/// Writes under another name first; what is left of that after a power cut is no segment.
fn create_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let arriving = path.with_extension("arriving");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    private(&mut options);
    let mut file = options.open(&arriving)?;
    let made = file
        .write_all(bytes)
        .and_then(|()| file.sync_all())
        .and_then(|()| std::fs::rename(&arriving, path));
    if made.is_err()
        && let Err(error) = std::fs::remove_file(&arriving)
    {
        tracing::debug!(%error, "half a segment stays behind; nobody reads it");
    }
    made.and_then(|()| sync_folder(path.parent().unwrap_or(Path::new("."))))
}

/// Sets room aside without changing the file's length, so that a full disk is noticed now and no
/// reader ever meets padding.
#[cfg(target_os = "linux")]
fn set_aside(file: &File, room: u64) -> io::Result<()> {
    use rustix::fs::{FallocateFlags, fallocate};
    match fallocate(file, FallocateFlags::KEEP_SIZE, 0, room) {
        // Some file systems cannot; then the first append will tell.
        Ok(()) | Err(rustix::io::Errno::OPNOTSUPP | rustix::io::Errno::NOSYS) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn set_aside(_: &File, _: u64) -> io::Result<()> {
    Ok(())
}

/// Gives back the room that a finished segment did not need; its length and bytes stay as they
/// are. Ten years of nights would otherwise hold a gigabyte of nothing.
#[cfg(target_os = "linux")]
pub(crate) fn give_back_room(path: &Path) -> io::Result<()> {
    use std::os::linux::fs::MetadataExt as _;
    /// One block of the file system more or less is no matter; bytes.
    const SLACK: u64 = 64 * 1024;
    let metadata = std::fs::metadata(path)?;
    if metadata.is_file() && metadata.st_blocks() * 512 > metadata.len() + SLACK {
        OpenOptions::new().append(true).open(path)?.set_len(metadata.len())?;
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn give_back_room(_: &Path) -> io::Result<()> {
    Ok(())
}
