//! A package, tried as its user would: installed in a clean Debian, a night lived through, a newer
//! one put over it in the middle of that night, and removed.

mod app;
mod clean_root;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::ensure;

use super::folder;
use crate::headless::Display;
use crate::process::{contents, root};
use app::App;
use clean_root::CleanRoot;

/// What an edition of old has left of a household: a child of nine months, a plan, six nights.
const HOUSEHOLD: &str = "tests/released/index-1";
const NIGHTS: usize = 6;
/// The evening on which the night begins.
const EVENING: &str = "2026-11-25T00:25:00Z";
/// A night file in the user's home.
const NIGHT_FILE: &str = "night.lullwatch";
/// Where the app keeps its data on Linux, below the user's home.
const DATA: &str = ".local/share/lullwatch";

/// Does all of it. Pictures stay in the package's folder.
///
/// # Errors
/// Names what is not as it should be.
pub(super) fn verify(before: &Path, package: &Path) -> anyhow::Result<()> {
    let clean = CleanRoot::make(&folder().join("debian"))?;
    let display = Display::start("1000x900")?;
    let pictures = folder().join("pictures");

    println!("\n-- installed: {}", before.display());
    clean.install(before)?;
    let installed = clean.installed()?;
    look_at(&clean, &installed)?;
    clean.put_folder(&root().join(HOUSEHOLD), DATA)?;
    ensure!(clean.nights()?.len() == NIGHTS, "the household's nights are not read");

    println!("\n-- a night begins");
    let app = App::start(&clean, &display, EVENING)?;
    app.picture(&pictures.join("installed.png"))?;
    app.press("space", || Ok(clean.nights()?.len() == NIGHTS + 1))?;
    app.step(300)?;
    app.press("g", || Ok(clean.last_night()?.visits == 1))?;
    app.press("space", || Ok(clean.last_night()?.left == 1))?;
    app.picture(&pictures.join("night.png"))?;
    let now = app.end()?;

    println!("\n-- in the middle of it, put over: {}", package.display());
    clean.install(package)?;
    let app = App::start(&clean, &display, &now)?;
    app.step(420)?;
    app.press("g", || Ok(clean.last_night()?.visits == 2))?;
    app.press("space", || Ok(clean.last_night()?.left == 2))?;
    app.picture(&pictures.join("upgraded.png"))?;
    // Past noon, when a night that nobody has ended is over.
    app.step(17 * 3600)?;
    app.until("the backup of the night", || {
        Ok(clean
            .home()
            .join(DATA)
            .join("backups")
            .read_dir()
            .is_ok_and(|mut it| it.next().is_some()))
    })?;
    app.picture(&pictures.join("morning.png"))?;

    println!("\n-- a night file is opened, as by a double click");
    clean.lullwatch(&["export", "--out", NIGHT_FILE])?;
    app.open(&clean, NIGHT_FILE)?;
    app.picture(&pictures.join("file.png"))?;
    app.end()?;
    ensure!(clean.nights()?.len() == NIGHTS + 1, "a night was lost in the upgrade");

    println!("\n-- removed");
    let kept = kept_in(&clean.home().join(DATA))?;
    let installed = clean.installed()?;
    clean.remove()?;
    let left: Vec<_> = installed.iter().filter(|file| clean.folder().join(file).exists()).collect();
    ensure!(left.is_empty(), "still there: {left:?}");
    ensure!(kept_in(&clean.home().join(DATA))? == kept, "the data changed with the removal");
    println!("\npackage: installed, lived through, upgraded, removed; the data is as it was");
    println!("pictures: {}", pictures.display());
    Ok(())
}

/// What is installed is whole: what the desktop reads is valid, and the manual can be read.
fn look_at(clean: &CleanRoot, installed: &[PathBuf]) -> anyhow::Result<()> {
    println!("{} files:", installed.len());
    for file in installed {
        let bytes = std::fs::symlink_metadata(clean.folder().join(file))?.len();
        println!("{bytes:>10}  /{}", file.display());
    }
    let version = clean.lullwatch(&["--version"])?;
    ensure!(version.starts_with("lullwatch "), "the command says: {version}");
    let needed = [
        "applications/app.lullwatch.Lullwatch.desktop",
        "man/man1/lullwatch.1.gz",
        "mime/packages/app.lullwatch.Lullwatch.xml",
    ];
    for file in needed.map(|it| Path::new("usr/share").join(it)) {
        ensure!(installed.contains(&file), "/{} is not installed", file.display());
    }
    Ok(())
}

/// What is kept in a folder, which is something.
fn kept_in(folder: &Path) -> anyhow::Result<BTreeMap<PathBuf, Vec<u8>>> {
    let all = contents(folder)?;
    ensure!(!all.is_empty(), "{} holds nothing", folder.display());
    Ok(all)
}
