//! What is wrong with an index.

use serde::Serialize;

use crate::reader::ReadError;

/// Why an index is not used as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IndexFault {
    /// The database says so, in its own words.
    #[error("the index cannot be read: {0}")]
    Database(String),
    /// What the index says about itself is not what it should be; the reader's own words.
    #[error("a row of the index cannot be read: {0}")]
    Row(String),
    /// It was written by another edition.
    #[error("the index is of format {0}")]
    Format(u32),
    /// It has lost everything.
    #[error("it opened empty")]
    Empty,
    /// So many of its rows are lost or not as they were written.
    #[error("{0} of its rows are lost or not as they were written")]
    Rows(usize),
}

impl From<&ReadError> for IndexFault {
    fn from(error: &ReadError) -> IndexFault {
        match error {
            ReadError::Database(error) => IndexFault::Database(error.to_string()),
            ReadError::Row(error) => IndexFault::Row(error.to_string()),
            ReadError::Format(format) => IndexFault::Format(*format),
        }
    }
}

impl Serialize for IndexFault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
