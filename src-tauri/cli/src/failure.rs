//! Why a command ends without a result.

use std::fmt::Display;
use std::path::Path;

use lullwatch_core::night::UnknownZone;
use lullwatch_store::backup::{BackupError, RestoreError};
use lullwatch_store::{AppendError, OpenError, ReadError};

use crate::sentence::{Sentence, sentence};

/// Why a command ended without a result.
pub(crate) enum Failure {
    /// What was given cannot be used: exit code 2.
    Input(Sentence),
    /// The same, told in a document that was asked for: exit code 2.
    Found(String),
    /// What was looked at is not well, told in the document that was asked for: exit code 1.
    NotWell(String),
    /// It could not be done: exit code 1.
    Other(Sentence),
}

impl Failure {
    /// What was given cannot be used, said by a key that needs no values.
    pub(crate) fn input(key: &'static str) -> Failure {
        Failure::Input(sentence(key))
    }

    /// A file that cannot be read.
    pub(crate) fn unreadable(path: &Path, why: &impl Display) -> Failure {
        Failure::Input(sentence("cli-unreadable").path(path).with("why", why))
    }

    /// A file that cannot be written.
    pub(crate) fn unwritten(path: &Path, why: &impl Display) -> Failure {
        Failure::Other(sentence("cli-unwritten").path(path).with("why", why))
    }

    /// A result that cannot be written.
    pub(crate) fn unprinted(why: &impl Display) -> Failure {
        Failure::Other(sentence("cli-unprinted").with("why", why))
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Failure {
        Failure::Other((&error).into())
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Failure {
        Failure::Other((&error).into())
    }
}

impl From<AppendError> for Failure {
    fn from(error: AppendError) -> Failure {
        Failure::Other((&error).into())
    }
}

impl From<UnknownZone> for Failure {
    fn from(error: UnknownZone) -> Failure {
        Failure::Other((&error).into())
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Failure {
        let said = Sentence::from(&error);
        match error {
            BackupError::NoBackup(_) | BackupError::Damaged { .. } | BackupError::File { .. } => {
                Failure::Input(said)
            }
            _ => Failure::Other(said),
        }
    }
}

impl From<RestoreError> for Failure {
    fn from(error: RestoreError) -> Failure {
        match error {
            RestoreError::Backup(error) => error.into(),
            RestoreError::Folder(error) => error.into(),
        }
    }
}
