//! The web part: packages and build.

use std::path::Path;
use std::process::Command;

use anyhow::Context as _;

use crate::process::{command, root, run};

/// Which lock file the installed packages belong to.
const STAMP: &str = "node_modules/.lullwatch-lock";

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

/// Installs the packages and builds `ui/dist`, which the app embeds.
///
/// # Errors
/// npm fails.
pub fn build() -> anyhow::Result<()> {
    install()?;
    run(&mut npm(&["run", "build"]))
}

#[cfg(test)]
mod tests {
    use super::{STAMP, is_current};

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
