//! Families' files, for the tests of the coach's desk.

use std::path::Path;

use jiff::civil::date;
use lullwatch_core::{ChildId, Family};
use lullwatch_exchange::night_file::{Share, write};
use lullwatch_exchange::sealed::Seal;
use lullwatch_exchange::words::Words;
use tempfile::TempDir;
use uuid::Uuid;

use super::years;

/// So many nights are in a file.
const NIGHTS: u32 = 12;

/// A night file of a family whose child is called so.
pub fn night_file(name: &str) -> String {
    let home = TempDir::new().unwrap();
    years::write(home.path(), NIGHTS, date(2026, 11, 22));
    let (reader, _) = lullwatch_store::read_only(home.path()).unwrap();
    let child = reader.children().unwrap().remove(0);
    let mut family: Family = reader.family(child, |_| true).unwrap();
    let id = ChildId(Uuid::new_v5(&Uuid::nil(), name.as_bytes()));
    (family.child.id, family.child.name) = (id, name.into());
    family.plans.iter_mut().for_each(|plan| plan.child = id);
    family.days.iter_mut().for_each(|day| day.child = id);
    family.nights.iter_mut().for_each(|night| night.head.child = id);
    let made = "2026-11-23T08:00:00Z".parse().unwrap();
    write(&[family], &Share::default(), made, &Words::english())
}

/// Lays two families, a file that is closed and one that is cut on the desk of that data folder.
pub fn fill(data: &Path) {
    let folder = data.join("families");
    std::fs::create_dir_all(&folder).unwrap();
    let lay = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).unwrap();
    lay("rose.1.lullwatch", night_file("Ada Rose").as_bytes());
    lay("ben.2.lullwatch", night_file("Ben").as_bytes());
    let closed = Seal::with_passphrase("moon and stars").close(b"{}").unwrap();
    lay("smith.3.lullwatch", &closed);
    lay("cut.4.lullwatch", b"{\"format\":");
}
