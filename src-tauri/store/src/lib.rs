//! What a family has logged, kept.
//!
//! The *journal* holds everything that was ever acknowledged: append-only lines, checksummed and
//! synced. sled is the *index* that queries read; it follows behind the acknowledgement, and the
//! journal alone can build it anew. Measured on Linux, sled's own `flush` loses acknowledged
//! records in a power cut, and a damaged file makes it panic or open empty: hence the journal.
//!
//! This crate reads no environment and no clock; the caller says where and when.

mod disk;
mod entry;
#[cfg(test)]
mod faults;
mod folder;
mod index;
mod journal;
mod keeper;
mod store;
mod tables;

pub use disk::{Disk, SystemDisk};
pub use entry::{Entry, Record};
pub use folder::data_folder;
pub use index::{ReadError, Reader};
pub use journal::{AppendError, DamagedLine};
pub use keeper::Keeper;
pub use store::{OpenError, Opened, Rebuilt, Report, Store, read_only};
