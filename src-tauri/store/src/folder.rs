//! Where the data lives.

use std::path::PathBuf;

/// The folder that the system gives an app for its data, or `overridden` where that is given.
/// `None` where the system names no home.
#[must_use]
pub fn data_folder(overridden: Option<PathBuf>) -> Option<PathBuf> {
    overridden.filter(|folder| !folder.as_os_str().is_empty()).or_else(|| {
        let places = directories::ProjectDirs::from("app", "lullwatch", "Lullwatch")?;
        Some(places.data_local_dir().to_owned())
    })
}
