//! Running other programs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

use anyhow::{Context as _, bail};

/// The repository.
pub fn root() -> PathBuf {
    // As cargo says now, not as it said at the build: a copied checkout may bring its builds along.
    let now = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = now.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    here.parent().unwrap_or(&here).to_owned()
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    let named = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    named.map_or_else(|| root().join("target"), |target| root().join(target))
}

/// A command in the repository.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    // npm is a script on Windows, which has an ending of its own.
    let program = if cfg!(windows) && program == "npm" { "npm.cmd" } else { program };
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// cargo, as it runs this task.
pub fn cargo(arguments: &[&str]) -> Command {
    command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()), arguments)
}

/// Runs a command to its end.
///
/// # Errors
/// It is missing, or ends with another code than 0.
pub fn run(command: &mut Command) -> anyhow::Result<()> {
    let shown = shown(command);
    println!("$ {shown}");
    let status = command.status().with_context(|| format!("`{shown}` cannot be started"))?;
    if !status.success() {
        bail!("`{shown}` ended with {status}");
    }
    Ok(())
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program()).to_string_lossy().into_owned();
    command.get_args().fold(name, |shown, argument| shown + " " + &argument.to_string_lossy())
}

/// The folder, with nothing in it.
///
/// # Errors
/// As the system says.
pub fn folder_anew(folder: &Path) -> anyhow::Result<PathBuf> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    Ok(folder.to_owned())
}

/// How much there is below a folder; bytes.
///
/// # Errors
/// As the system says.
pub fn bytes_below(folder: &Path) -> anyhow::Result<u64> {
    let bytes = files(folder)?.into_iter().map(|file| Ok(folder.join(file).metadata()?.len()));
    bytes.sum()
}

/// Every file below a folder, as a path from there, in order.
///
/// # Errors
/// As the system says.
pub fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(next) = left.pop() {
        for entry in std::fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                left.push(path);
            } else {
                found.push(path.strip_prefix(folder)?.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Every file below a folder, with its bytes.
///
/// # Errors
/// As the system says.
pub fn contents(folder: &Path) -> anyhow::Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut all = BTreeMap::new();
    for file in files(folder).with_context(|| folder.display().to_string())? {
        // A socket that nobody listens on any more holds nothing.
        if folder.join(&file).is_file() {
            let bytes = std::fs::read(folder.join(&file))?;
            all.insert(file, bytes);
        }
    }
    Ok(all)
}

/// Whether a program is on the path.
pub fn is_there(program: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else {
        return false;
    };
    std::env::split_paths(&path).any(|folder| {
        folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file()
    })
}

/// A process that is ended, by its id, when it goes out of sight.
pub struct Ended(pub Child);

impl Drop for Ended {
    fn drop(&mut self) {
        if let Err(error) = self.0.kill().and_then(|()| self.0.wait()) {
            eprintln!("xtask: process {} could not be ended: {error}", self.0.id());
        }
    }
}
