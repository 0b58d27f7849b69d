//! The web part: packages and build.

use std::path::Path;
use std::process::Command;

use anyhow::Context as _;

use crate::process::{command, contents, root, run};

/// Which lock file the installed packages belong to.
const STAMP: &str = "node_modules/.lullwatch-lock";
/// Where the page is built before it is known whether it is another one.
const FRESH: &str = "dist-fresh";

/// npm in the UI's folder.
pub fn npm(arguments: &[&str]) -> Command {
    let mut command = command("npm", arguments);
    command.current_dir(root().join("ui"));
    command
}

/// Installs the packages of the lock file, unless they are there.
///
/// # Errors
/// npm fails.
pub fn install() -> anyhow::Result<()> {
    let folder = root().join("ui");
    let lock = std::fs::read(folder.join("package-lock.json")).context("ui/package-lock.json")?;
    if is_current(&folder, &lock) {
        println!("ui: packages are up to date");
        return Ok(());
    }
    run(&mut npm(&["ci"]))?;
    std::fs::write(folder.join(STAMP), lock).context("ui/node_modules")
}

fn is_current(folder: &Path, lock: &[u8]) -> bool {
    std::fs::read(folder.join(STAMP)).is_ok_and(|stamp| stamp == lock)
}

/// Installs the packages and builds `ui/dist`, which the app embeds. Where nothing has changed it is
/// left as it is, so that the app need not be built anew.
///
/// # Errors
/// npm fails, or the folder cannot be written.
pub fn build() -> anyhow::Result<()> {
    install()?;
    build_into(Path::new(FRESH))?;
    let folder = root().join("ui");
    replace_if_other(&folder.join(FRESH), &folder.join("dist")).context("ui/dist")
}

/// Builds the page into that folder, as seen from the UI's.
///
/// # Errors
/// npm fails.
pub fn build_into(folder: &Path) -> anyhow::Result<()> {
    let place = folder.to_string_lossy();
    run(&mut npm(&["run", "build", "--", "--outDir", &place, "--emptyOutDir"]))
}

fn replace_if_other(fresh: &Path, place: &Path) -> anyhow::Result<()> {
    if place.exists() {
        if contents(fresh)? == contents(place)? {
            return Ok(std::fs::remove_dir_all(fresh)?);
        }
        std::fs::remove_dir_all(place)?;
    }
    Ok(std::fs::rename(fresh, place)?)
}

#[cfg(test)]
mod tests {
    use super::{STAMP, is_current, replace_if_other};

    #[test]
    fn a_page_that_is_the_same_is_not_written_anew() {
        let folder = std::env::temp_dir().join(format!("lullwatch-page-{}", std::process::id()));
        let (fresh, place) = (folder.join("fresh"), folder.join("dist"));
        let build = |text: &str| {
            std::fs::create_dir_all(fresh.join("assets")).unwrap();
            std::fs::write(fresh.join("assets/a.js"), text).unwrap();
            replace_if_other(&fresh, &place).unwrap();
            let file = place.join("assets/a.js");
            assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
            assert!(!fresh.exists());
            std::fs::metadata(file).unwrap().modified().unwrap()
        };
        let first = build("one");
        assert_eq!(build("one"), first);
        assert!(build("two") >= first);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn packages_are_current_only_for_the_lock_they_came_from() {
        let folder = std::env::temp_dir().join(format!("lullwatch-ui-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("node_modules")).unwrap();
        assert!(!is_current(&folder, b"one"));
        std::fs::write(folder.join(STAMP), b"one").unwrap();
        assert!(is_current(&folder, b"one"));
        assert!(!is_current(&folder, b"two"));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
