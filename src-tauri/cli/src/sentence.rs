//! What is said to a person: a key of the locale with what fills it in, put into words where it is
//! shown.

use std::fmt::Display;
use std::path::Path;

use lullwatch_core::night::UnknownZone;
use lullwatch_exchange::words::Words;
use lullwatch_store::backup::BackupError;
use lullwatch_store::doctor::MendError;
use lullwatch_store::{AppendError, IndexFault, OpenError, ReadError};
use lullwatch_system::chime::Silent;

/// A sentence, in no language yet.
#[derive(Debug)]
pub(crate) enum Sentence {
    /// By its key.
    Keyed {
        key: String,
        values: Vec<(&'static str, String)>,
        /// The file or folder that it is about.
        about: Option<String>,
        /// The system's own words, which stand behind it as they are.
        own_words: Option<String>,
    },
    /// In words already.
    Said(String),
}

/// The sentence of a key.
pub(crate) fn sentence(key: impl Into<String>) -> Sentence {
    Sentence::Keyed { key: key.into(), values: Vec::new(), about: None, own_words: None }
}

impl Sentence {
    /// Fills a value in.
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Sentence {
        if let Sentence::Keyed { values, .. } = &mut self {
            values.push((name, value.to_string()));
        }
        self
    }

    /// Fills a path in.
    pub(crate) fn path(self, path: &Path) -> Sentence {
        self.with("path", path.display())
    }

    fn about(mut self, path: &Path) -> Sentence {
        if let Sentence::Keyed { about, .. } = &mut self {
            *about = Some(path.display().to_string());
        }
        self
    }

    fn own_words(mut self, text: &impl Display) -> Sentence {
        if let Sentence::Keyed { own_words, .. } = &mut self {
            *own_words = Some(text.to_string());
        }
        self
    }

    /// As it is said.
    pub(crate) fn words(&self, words: &Words) -> String {
        let (key, values, about, own_words) = match self {
            Sentence::Said(text) => return text.clone(),
            Sentence::Keyed { key, values, about, own_words } => (key, values, about, own_words),
        };
        let values: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let said = words.with(key, &values);
        let about = about.as_ref().map(|about| format!("{about}: ")).unwrap_or_default();
        let own = own_words.as_ref().map(|own| format!(" ({own})")).unwrap_or_default();
        format!("{about}{said}{own}")
    }
}

impl From<String> for Sentence {
    fn from(text: String) -> Sentence {
        Sentence::Said(text)
    }
}

impl From<&OpenError> for Sentence {
    fn from(error: &OpenError) -> Sentence {
        let said = sentence(format!("error-{}", error.code()));
        match error {
            OpenError::InUse(folder) | OpenError::DiskFull { folder } => said.about(folder),
            OpenError::NotWritable { folder, source } => said.about(folder).own_words(source),
        }
    }
}

impl From<&ReadError> for Sentence {
    fn from(error: &ReadError) -> Sentence {
        let said = sentence("error-store-unreadable");
        match error {
            ReadError::Database(source) => said.own_words(source),
            ReadError::Row(source) => said.own_words(source),
            ReadError::Format(_) => said,
        }
    }
}

impl From<&AppendError> for Sentence {
    fn from(error: &AppendError) -> Sentence {
        let said = sentence("error-arrival-unsaved");
        match error {
            AppendError::Disk(source) => said.own_words(source),
            AppendError::Json(source) => said.own_words(source),
            AppendError::Waiting | AppendError::Closed => said,
            AppendError::NoPlace => sentence("cli-journal-full"),
        }
    }
}

impl From<&BackupError> for Sentence {
    fn from(error: &BackupError) -> Sentence {
        let said = sentence(format!("error-{}", error.code()));
        match error {
            BackupError::Nothing => said,
            BackupError::DiskFull(path)
            | BackupError::NotAsWritten(path)
            | BackupError::NoBackup(path) => said.about(path),
            BackupError::Journal(source) => said.own_words(source),
            BackupError::Folder { folder: path, source } | BackupError::File { path, source } => {
                said.about(path).own_words(source)
            }
            BackupError::Damaged { path, readable, damaged } => sentence("cli-backup-damaged")
                .with("readable", readable)
                .with("damaged", damaged)
                .about(path),
        }
    }
}

impl From<&MendError> for Sentence {
    fn from(error: &MendError) -> Sentence {
        match error {
            MendError::Backup(error) => error.into(),
            MendError::Journal(error) => error.into(),
        }
    }
}

impl From<&IndexFault> for Sentence {
    fn from(fault: &IndexFault) -> Sentence {
        match fault {
            IndexFault::Database(own_words) | IndexFault::Row(own_words) => {
                Sentence::Said(own_words.clone())
            }
            IndexFault::Format(format) => {
                sentence("cli-doctor-index-format").with("format", format)
            }
            IndexFault::Empty => sentence("cli-doctor-index-empty"),
            IndexFault::Rows(rows) => sentence("cli-doctor-index-rows").with("count", rows),
        }
    }
}

impl From<&UnknownZone> for Sentence {
    fn from(UnknownZone(zone): &UnknownZone) -> Sentence {
        sentence("trouble-zone-unknown").with("detail", zone)
    }
}

impl From<&Silent> for Sentence {
    fn from(silent: &Silent) -> Sentence {
        match silent {
            Silent::NoDevice(source) => sentence("cli-doctor-sound-no-device").with("why", source),
            Silent::Unreadable(source) => {
                sentence("cli-doctor-sound-unreadable").with("why", source)
            }
            Silent::Hangs => sentence("cli-doctor-sound-hangs"),
            Silent::Stuck => sentence("cli-doctor-sound-stuck"),
            Silent::Fake => sentence("cli-doctor-sound-fake"),
            Silent::Gone => sentence("cli-doctor-sound-gone"),
        }
    }
}
