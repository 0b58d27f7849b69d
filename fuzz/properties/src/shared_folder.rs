//! A device's file in a shared folder.

use lullwatch_core::DeviceId;
use lullwatch_exchange::shared_folder::{OwnFile, SharedFolder};
use uuid::Uuid;

use crate::plan_file::words;

/// What was taken in twice is there once; what the folder has of a family it does not lack; and what
/// is appended for it is read back to the same.
///
/// # Panics
/// One of these does not hold.
pub fn shared_folder(data: &[u8]) {
    let mut folder = SharedFolder::default();
    match folder.take(data, None) {
        Ok(troubles) => {
            for trouble in troubles {
                assert!(!trouble.words(words()).contains("trouble-"), "{}", trouble.code);
            }
        }
        Err(trouble) => {
            assert!(!trouble.words(words()).contains("trouble-"), "{}", trouble.code);
            return;
        }
    }
    let families = folder.families();
    folder.take(data, None).unwrap();
    assert_eq!(folder.families(), families, "taken in twice, another folder");
    let own = OwnFile::of(b"", DeviceId(Uuid::nil()), None).unwrap();
    let lines = SharedFolder::default().lacking(&families, &own).unwrap().lines;
    let mut copy = SharedFolder::default();
    assert!(copy.take(&lines, None).unwrap().is_empty());
    assert_eq!(copy.families(), families, "another folder when written");
    assert!(copy.lacking(&families, &own).unwrap().lines.is_empty(), "it lacks what it has");
}
