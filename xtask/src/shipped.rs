//! The programs as they are given out: built so that nobody can tell where.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use crate::deps;
use crate::process::{cargo, root, run, target};

/// What is given out.
pub const PROGRAMS: [&str; 2] = ["lullwatch", "lullwatch-desktop"];

/// Programs, built.
pub struct Built {
    /// Where they are.
    pub programs: PathBuf,
}

impl Built {
    /// The app.
    pub fn desktop(&self) -> PathBuf {
        self.programs.join(format!("lullwatch-desktop{}", std::env::consts::EXE_SUFFIX))
    }

    /// A command that runs the command line that was built.
    pub fn lullwatch(&self, words: &[&str]) -> Command {
        let mut command = Command::new(self.programs.join("lullwatch"));
        command.args(words);
        command
    }
}

/// Builds in this repository.
///
/// # Errors
/// The build fails.
pub fn build() -> anyhow::Result<Built> {
    build_in(&root(), &folder())
}

/// Builds sources that are somewhere, into a folder.
///
/// # Errors
/// The build fails.
pub fn build_in(sources: &Path, target: &Path) -> anyhow::Result<Built> {
    let mut words = vec!["build", "--release", "--locked", "--features", "tauri/custom-protocol"];
    words.extend(deps::of_shipped());
    let mut command = cargo(&words);
    command.current_dir(sources);
    run(without_places(&mut command, sources, target)?)?;
    Ok(Built { programs: target.join("release") })
}

/// Lets a command build where the programs that are given out are built.
///
/// # Errors
/// There is no home.
pub fn as_given_out(command: &mut Command) -> anyhow::Result<&mut Command> {
    without_places(command, &root(), &folder())
}

/// Where they are built: apart from what is built to be worked on.
fn folder() -> PathBuf {
    target().join("shipped")
}

/// Takes the names of this machine's folders out of what a command builds.
fn without_places<'a>(
    command: &'a mut Command,
    sources: &Path,
    target: &Path,
) -> anyhow::Result<&'a mut Command> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).context("no home")?;
    let renamed = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let flags = [renamed(&home, "/cargo"), renamed(sources, "/lullwatch")];
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    Ok(command.env("CARGO_TARGET_DIR", target))
}

/// Copies a file, and makes the folders to it.
///
/// # Errors
/// As the system says.
pub fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::copy(from, to).with_context(|| format!("{} to {}", from.display(), to.display()))?;
    Ok(())
}
