//! Where the data lives: a folder of the user's own, used by one running copy at a time.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

/// The folder that the system gives an app for its data, or `overridden` where that is given.
/// `None` where the system names no home.
#[must_use]
pub fn data_folder(overridden: Option<PathBuf>) -> Option<PathBuf> {
    overridden.filter(|folder| !folder.as_os_str().is_empty()).or_else(|| {
        let places = directories::ProjectDirs::from("app", "lullwatch", "Lullwatch")?;
        Some(places.data_local_dir().to_owned())
    })
}

/// Takes the lock that one running copy holds; it is free again when the file is closed, also by a
/// kill. `None`: another copy holds it.
pub(crate) fn lock(folder: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    private(&mut options);
    let file = options.open(folder.join("lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(std::fs::TryLockError::WouldBlock) => Ok(None),
        Err(std::fs::TryLockError::Error(error)) => Err(error),
    }
}

/// Makes a folder for the user alone, and its name outlive a power cut.
pub(crate) fn make_private(folder: &Path) -> io::Result<()> {
    if !folder.is_dir() {
        create(folder)?;
        if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            sync_folder(parent)?;
        }
    }
    if let Err(error) = restrict(folder) {
        // A memory stick knows no rights; its nights are kept all the same.
        tracing::warn!(%error, folder = %folder.display(), "others may be able to look in");
    }
    Ok(())
}

#[cfg(unix)]
fn create(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn create(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}

#[cfg(unix)]
fn restrict(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = std::fs::metadata(folder)?.permissions();
    if permissions.mode() & 0o777 == 0o700 {
        return Ok(());
    }
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn restrict(_: &Path) -> io::Result<()> {
    Ok(())
}

/// A file that is made with these options is for the user alone.
#[cfg(unix)]
pub(crate) fn private(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

#[cfg(not(unix))]
pub(crate) fn private(_: &mut OpenOptions) {}

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

/// A name that is free, for what is set aside: under the date in UTC.
pub(crate) fn free_name(folder: &Path, what: &str, now: Timestamp) -> PathBuf {
    let date = now.strftime("%Y%m%dT%H%M%SZ");
    let mut name = folder.join(format!("{what}-{date}"));
    let mut copy = 1;
    while name.exists() {
        copy += 1;
        name = folder.join(format!("{what}-{date}-{copy}"));
    }
    name
}

/// Whether the disk has less left than an index needs to open; bytes.
#[cfg(unix)]
pub(crate) fn is_full(folder: &Path) -> bool {
    const NEEDED: u64 = 1024 * 1024;
    rustix::fs::statvfs(folder)
        .is_ok_and(|disk| disk.f_bavail.saturating_mul(disk.f_frsize) < NEEDED)
}

#[cfg(not(unix))]
pub(crate) fn is_full(_: &Path) -> bool {
    false
}

/// Whether an error says that there is no room.
pub(crate) fn is_out_of_room(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}
