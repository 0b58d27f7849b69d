//! Files of the command line: where they are, what opens them, where results go.

use std::io::{IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};

use lullwatch_exchange::elsewhere::LeftOut;
use lullwatch_exchange::limits::LARGEST_FILE;
use lullwatch_exchange::sealed::Opener;
use lullwatch_exchange::trouble::Trouble;
use lullwatch_exchange::words::Words;

use super::args::OpenArgs;
use crate::failure::Failure;
use crate::sentence::{Sentence, sentence};

/// Standard input or output.
const DASH: &str = "-";
/// More files than that are no folder of families.
const MOST_FILES: usize = 200_000;

/// Every file that was named, and every file in the folders that were.
pub(super) fn named(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for path in paths {
        if path == Path::new(DASH) || !path.is_dir() {
            found.push(path.clone());
        } else {
            let inside = lullwatch_system::files::inside(path, MOST_FILES);
            found.extend(inside.map_err(|error| Failure::unreadable(path, &error))?);
        }
        if found.len() > MOST_FILES {
            return Err(Failure::Input(sentence("cli-many-files").with("most", MOST_FILES)));
        }
    }
    Ok(found)
}

/// The bytes of a file; `-` reads standard input.
pub(super) fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let most = LARGEST_FILE as u64 + 1;
    let mut bytes = Vec::new();
    if path == Path::new(DASH) {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    } else {
        bytes = lullwatch_system::files::read(path, most)?;
    }
    Ok(bytes)
}

/// What is in a file, opened.
pub(super) fn opened(path: &Path, opener: &Opener, words: &Words) -> Result<Vec<u8>, Failure> {
    let bytes = bytes(path).map_err(|error| Failure::unreadable(path, &error))?;
    opener.open(bytes).map_err(|trouble| refused(path, &trouble, words))
}

/// A trouble with its file.
pub(super) fn told(path: &Path, trouble: &Trouble, words: &Words) -> String {
    format!("{}: {}", path.display(), trouble.words(words))
}

/// A file that cannot be used.
pub(super) fn refused(path: &Path, trouble: &Trouble, words: &Words) -> Failure {
    Failure::Input(told(path, trouble, words).into())
}

/// A trouble of what was given, not of a file.
pub(super) fn of_input(trouble: &Trouble, words: &Words) -> Failure {
    Failure::Input(trouble.words(words).into())
}

/// A stretch of sleep that another tracker would not take.
pub(super) fn left_out(it: &LeftOut) -> Sentence {
    sentence(format!("cli-left-out-{}", it.code)).with("from", &it.from)
}

/// The passphrase in the first line of a file.
pub(super) fn passphrase(path: &Path) -> Result<String, Failure> {
    let bytes = bytes(path).map_err(|error| Failure::unreadable(path, &error))?;
    let text = String::from_utf8_lossy(&bytes);
    let line = text.lines().next().unwrap_or_default();
    if line.is_empty() {
        return Err(Failure::Input(sentence("cli-no-passphrase").path(path)));
    }
    Ok(line.to_owned())
}

/// What opens encrypted files.
pub(super) fn opener(asked: &OpenArgs, words: &Words) -> Result<Opener, Failure> {
    let keys = match &asked.key_file {
        Some(path) => {
            let bytes = bytes(path).map_err(|error| Failure::unreadable(path, &error))?;
            let keys = Opener::with_keys(&String::from_utf8_lossy(&bytes));
            keys.map_err(|trouble| refused(path, &trouble, words))?
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
    let unwritten = |error: std::io::Error| Failure::unwritten(path, &error);
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
        return Err(Failure::input("cli-folder-wanted"));
    }
    std::fs::create_dir_all(path).map_err(|error| {
        Failure::Other(sentence("cli-folder-unmade").path(path).with("why", error))
    })
}

/// A document that no terminal can show goes to a file, or into a pipe.
pub(super) fn refuse_terminal(path: &Path) -> Result<(), Failure> {
    if is_standard_output(path) && std::io::stdout().is_terminal() {
        return Err(Failure::input("cli-no-terminal"));
    }
    Ok(())
}

/// Whether a result goes to standard output.
pub(super) fn is_standard_output(path: &Path) -> bool {
    path == Path::new(DASH)
}
