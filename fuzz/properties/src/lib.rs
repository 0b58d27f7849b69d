//! What must hold of everything that is read from outside, whatever its bytes.
//!
//! Each function takes bytes and panics where its property does not hold. The fuzz targets call
//! them with made-up bytes; a test of this crate replays `fuzz/corpus` without any fuzzer.

#![allow(clippy::unwrap_used, reason = "a property that fails says where")]

mod backup;
mod journal;
mod line;
mod method_file;
mod night;
mod night_file;
mod plan_file;
mod records;
mod review_file;
mod script;
mod shared_folder;
mod tracker;

pub use backup::backup;
pub use journal::{journal, opening};
pub use line::line;
pub use method_file::method_file;
pub use night_file::night_file;
pub use plan_file::plan_file;
pub use review_file::review_file;
pub use script::script;
pub use shared_folder::shared_folder;
pub use tracker::tracker;

/// A property of bytes.
pub type Property = fn(&[u8]);

/// Every property, under the name of its fuzz target and of its folder in `fuzz/corpus`.
pub const PROPERTIES: [(&str, Property); 11] = [
    ("line", line),
    ("journal", journal),
    ("opening", opening),
    ("backup", backup),
    ("script", script),
    ("plan_file", plan_file),
    ("method_file", method_file),
    ("night_file", night_file),
    ("review_file", review_file),
    ("tracker", tracker),
    ("shared_folder", shared_folder),
];

/// Something was asked, and nobody panicked.
fn answered<T>(_: T) {}

/// The bytes as text, if they are.
fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}
