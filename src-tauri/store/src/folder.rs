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

/// Takes the rights of others away from everything in a folder; gives what was changed. What cannot
/// be changed is left: a memory stick knows no rights.
pub(crate) fn make_private_throughout(folder: &Path) -> Vec<PathBuf> {
    let mut changed = open_to_others(folder);
    changed.retain(|path| match withdraw(path) {
        Ok(()) => true,
        Err(error) => {
            tracing::warn!(%error, path = %path.display(), "others may be able to look in");
            false
        }
    });
    changed
}

/// The folder and everything in it that is not its owner's alone. Links are not followed.
#[cfg(unix)]
pub(crate) fn open_to_others(folder: &Path) -> Vec<PathBuf> {
    use std::os::unix::fs::PermissionsExt as _;
    let mut found = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(path) = left.pop() {
        let Ok(entry) = std::fs::symlink_metadata(&path) else { continue };
        if entry.is_dir()
            && let Ok(entries) = std::fs::read_dir(&path)
        {
            left.extend(entries.flatten().map(|entry| entry.path()));
        }
        if !entry.is_symlink() && entry.permissions().mode() & 0o077 != 0 {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// On Windows a folder in the user's profile is the user's alone.
#[cfg(not(unix))]
pub(crate) fn open_to_others(_: &Path) -> Vec<PathBuf> {
    Vec::new()
}

#[cfg(unix)]
fn withdraw(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(path)?.permissions().mode();
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode & 0o700))
}

#[cfg(not(unix))]
fn withdraw(_: &Path) -> io::Result<()> {
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

/// Whether the disk has less left than an index needs to open.
pub(crate) fn is_full(folder: &Path) -> bool {
    const NEEDED: u64 = 1024 * 1024;
    free_bytes(folder).is_some_and(|bytes| bytes < NEEDED)
}

/// Room left for the user on the disk that holds a folder, bytes; `None` where the system does not
/// tell.
#[must_use]
pub fn free_bytes(folder: &Path) -> Option<u64> {
    fs4::available_space(folder).ok()
}

/// Whether an error says that another program has the file for now; on Windows whoever looks through
/// new files, as against viruses, has them for moments.
pub(crate) fn is_held(error: &io::Error) -> bool {
    /// Windows' own numbers: a sharing violation, and a lock violation.
    const HELD: [i32; 2] = [32, 33];
    cfg!(windows) && error.raw_os_error().is_some_and(|code| HELD.contains(&code))
}

/// Whether an error says that there is no room.
pub(crate) fn is_out_of_room(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}
