//! The index, looked at through a copy: sled changes what it opens.

use std::io;
use std::path::Path;

use super::IndexState;
use crate::folder::make_private;
use crate::index::{self, Expected};
use crate::index_fault::IndexFault;
use crate::reader::ReadError;
use crate::tables::{Tables, wait_until_closed};

/// The copy; it is removed again.
const COPY: &str = "index-looked-at";

pub(super) fn look_at(folder: &Path, expected: Expected) -> IndexState {
    let place = folder.join("index");
    if !place.exists() {
        return IndexState::Absent;
    }
    if let Err(error) = wait_until_closed(&place.join("db")) {
        return IndexState::NotLookedAt { reason: error.to_string() };
    }
    let copy = folder.join(COPY);
    let state = match copied(&place, &copy) {
        Ok(()) => compare(&copy, expected),
        Err(error) => IndexState::NotLookedAt { reason: error.to_string() },
    };
    if let Err(error) = removed(&copy) {
        tracing::warn!(%error, "a copy of the index stays behind");
    }
    state
}

fn copied(place: &Path, copy: &Path) -> io::Result<()> {
    removed(copy)?;
    make_private(copy)?;
    for entry in std::fs::read_dir(place)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            std::fs::copy(entry.path(), copy.join(entry.file_name()))?;
        }
    }
    Ok(())
}

fn removed(copy: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(copy) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn compare(copy: &Path, expected: Expected) -> IndexState {
    let tables = match Tables::open(copy) {
        Ok(tables) => tables,
        Err(error) => return IndexState::Unreadable { reason: (&ReadError::from(error)).into() },
    };
    let is_expected_empty = expected.is_empty();
    let state = match index::applied(&tables) {
        Ok(None) if is_expected_empty => IndexState::Agrees,
        Ok(None) => IndexState::Unreadable { reason: IndexFault::Empty },
        Err(ReadError::Format(format)) if index::can_be_brought_up(format) => IndexState::Behind,
        Err(error) => IndexState::Unreadable { reason: (&error).into() },
        Ok(Some(_)) => match expected.compare(&tables) {
            Err(error) => IndexState::Unreadable { reason: (&error).into() },
            Ok(found) if found.damaged > 0 => IndexState::Damaged { rows: found.damaged },
            Ok(found) if !found.only_here.is_empty() => {
                IndexState::KnowsMore { records: found.only_here.len() }
            }
            Ok(found) if found.lacking => IndexState::Behind,
            Ok(_) => IndexState::Agrees,
        },
    };
    tables.let_go();
    state
}
