//! The few file operations that the journal lives by, so that tests can let each of them fail.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

/// Operations on files. Nothing is acknowledged before `sync_data` has returned.
pub trait Disk: Send + 'static {
    /// An open file.
    type File: Send;

    /// Makes a new file for appending, private to the user, with room set aside; syncs it and its
    /// folder, so that its name outlives a power cut.
    ///
    /// # Errors
    /// As the system says. The file may be there or not.
    fn create(&self, path: &Path, room: u64) -> io::Result<Self::File>;

    /// Opens a file to append to it, cut to `length` bytes first.
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
        set_aside(&file, room)?;
        file.sync_all()?;
        sync_folder(path.parent().unwrap_or(Path::new(".")))?;
        Ok(file)
    }

    fn reopen(&self, path: &Path, length: u64) -> io::Result<File> {
        let file = OpenOptions::new().append(true).open(path)?;
        if file.metadata()?.len() != length {
            file.set_len(length)?;
            file.sync_all()?;
        }
        Ok(file)
    }

    fn append(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn sync_data(&self, file: &mut File) -> io::Result<()> {
        file.sync_data()
    }
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn private(_: &mut OpenOptions) {}

/// Sets room aside without changing the file's length, so that a full disk is noticed now.
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

/// Makes a folder's entries outlive a power cut.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows keeps its folders by itself.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
