//! What a family has logged, kept.
//!
//! The *journal* holds everything that was ever acknowledged: append-only lines, checksummed and
//! synced. sled is the *index* that queries read; it follows behind the acknowledgement, and the
//! journal alone can build it anew. Measured on Linux, sled's own `flush` loses acknowledged
//! records in a power cut, and a damaged file makes it panic or open empty: hence the journal.
//!
//! This crate reads no clock, and of the environment only where the system keeps an app's data
//! ([`data_folder`]); the caller says when.

mod arrival;
pub mod backup;
mod bring_up;
#[cfg(test)]
mod crash;
mod disk;
pub mod doctor;
mod entry;
#[cfg(test)]
mod faults;
mod first_look;
mod folder;
mod follower;
mod index;
mod index_fault;
pub mod journal;
mod keeper;
mod open;
mod reader;
mod store;
mod summaries;
mod tables;

pub use arrival::Arrival;
pub use disk::{Disk, SystemDisk};
pub use entry::{Entry, Envelope, Record};
pub use folder::{data_folder, free_bytes};
pub use index_fault::IndexFault;
pub use journal::{AppendError, DamagedLine, Gap};
pub use keeper::Keeper;
pub use open::{Claim, OpenError, Opened, Rebuilt, Report};
pub use reader::{ReadError, Reader, read_only};
pub use store::Store;
pub use summaries::Summaries;
