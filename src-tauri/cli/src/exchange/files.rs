//! Files of the command line: where they are, what opens them, where results go.

use std::io::{IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};

use lullwatch_exchange::limits::LARGEST_FILE;
use lullwatch_exchange::sealed::Opener;
use lullwatch_exchange::trouble::Trouble;
use lullwatch_exchange::words::Words;

use super::args::OpenArgs;
use crate::Failure;

/// Standard input or output.
const DASH: &str = "-";
/// More files than that are no folder of families.
const MOST_FILES: usize = 200_000;

/// Every file that was named, and every file in the folders that were. Links in folders are not
/// followed, and what is no file there, as a pipe that nobody may ever write to, is passed over.
pub(super) fn named(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut left: Vec<PathBuf> = paths.iter().rev().cloned().collect();
    while let Some(path) = left.pop() {
        if path == Path::new(DASH) || !path.is_dir() {
            found.push(path);
        } else {
            let unread = |error: std::io::Error| {
                Failure::Input(format!("{} cannot be read: {error}", path.display()))
            };
            let mut inside = Vec::new();
            for entry in std::fs::read_dir(&path).map_err(unread)? {
                let entry = entry.map_err(unread)?;
                let kind = entry.file_type().map_err(unread)?;
                if kind.is_file() || kind.is_dir() {
                    inside.push(entry.path());
                }
            }
            inside.sort();
            left.extend(inside.into_iter().rev());
        }
        if found.len() > MOST_FILES {
            return Err(Failure::Input(format!(
                "more than {MOST_FILES} files; name a folder less"
            )));
        }
    }
    Ok(found)
}

/// The bytes of a file; `-` reads standard input.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let unread = |error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    let most = LARGEST_FILE as u64 + 1;
    let mut bytes = Vec::new();
    if path == Path::new(DASH) {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(unread)?;
    } else {
        bytes = lullwatch_system::files::read(path, most).map_err(unread)?;
    }
    Ok(bytes)
}

/// What is in a file, opened.
pub(super) fn opened(path: &Path, opener: &Opener, words: &Words) -> Result<Vec<u8>, String> {
    let bytes = bytes(path)?;
    opener.open(bytes).map_err(|trouble| told(path, &trouble, words))
}

/// A trouble with its file.
pub(super) fn told(path: &Path, trouble: &Trouble, words: &Words) -> String {
    format!("{}: {}", path.display(), trouble.words(words))
}

/// A trouble of what was given, not of a file.
pub(super) fn of_input(trouble: &Trouble, words: &Words) -> Failure {
    Failure::Input(trouble.words(words))
}

/// The passphrase in the first line of a file.
pub(super) fn passphrase(path: &Path) -> Result<String, Failure> {
    let bytes = bytes(path).map_err(Failure::Input)?;
    let text = String::from_utf8_lossy(&bytes);
    let line = text.lines().next().unwrap_or_default();
    if line.is_empty() {
        return Err(Failure::Input(format!("{} has no passphrase", path.display())));
    }
    Ok(line.to_owned())
}

/// What opens encrypted files.
pub(super) fn opener(asked: &OpenArgs, words: &Words) -> Result<Opener, Failure> {
    let keys = match &asked.key_file {
        Some(path) => {
            let bytes = bytes(path).map_err(Failure::Input)?;
            let keys = Opener::with_keys(&String::from_utf8_lossy(&bytes));
            keys.map_err(|trouble| Failure::Input(told(path, &trouble, words)))?
        }
        None => Opener::default(),
    };
    match &asked.passphrase_file {
        Some(path) => Ok(keys.and_passphrase(&passphrase(path)?)),
        None => Ok(keys),
    }
}

/// Writes a result whole or not at all; to standard output as it is.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let unwritten = |error: std::io::Error| {
        Failure::Other(format!("{} cannot be written: {error}", path.display()))
    };
    if path == Path::new(DASH) {
        let mut out = std::io::stdout().lock();
        return match out.write_all(bytes).and_then(|()| out.flush()) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(unwritten(error)),
            _ => Ok(()),
        };
    }
    lullwatch_system::files::write_whole(path, bytes).map_err(unwritten)
}

/// Makes a folder that results go into.
pub(super) fn make_folder(path: &Path) -> Result<(), Failure> {
    if is_standard_output(path) {
        let problem = "several files do not go to standard output; name a folder with --out";
        return Err(Failure::Input(problem.into()));
    }
    std::fs::create_dir_all(path)
        .map_err(|error| Failure::Other(format!("{} cannot be made: {error}", path.display())))
}

/// A document that no terminal can show goes to a file, or into a pipe.
pub(super) fn refuse_terminal(path: &Path) -> Result<(), Failure> {
    if is_standard_output(path) && std::io::stdout().is_terminal() {
        return Err(Failure::Input(
            "name a file with --out; this is nothing for a terminal".into(),
        ));
    }
    Ok(())
}

/// Whether a result goes to standard output.
pub(super) fn is_standard_output(path: &Path) -> bool {
    path == Path::new(DASH)
}
