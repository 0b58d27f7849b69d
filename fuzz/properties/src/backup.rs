//! A backup file.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use lullwatch_store::Envelope;
use lullwatch_store::backup::{BackupError, Contents, Damaged, back_up, restore, verify};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::records::{checksum, framed, of_journal, once, records};

/// Stands for an ending that is right, in a line of its own.
const RIGHT_ENDING: &[u8] = b"=\n";

/// A backup's own word of what it holds is true where it verifies; a damaged one is refused, or
/// gives every record that is whole; what was restored is what was in it, and is backed up again to
/// the same.
///
/// # Panics
/// One of these does not hold.
pub fn backup(data: &[u8]) {
    let folder = TempDir::new().unwrap();
    let (path, family) = (folder.path().join("given"), folder.path().join("family"));
    let bytes = with_ending(framed(data));
    fs::write(&path, &bytes).unwrap();
    let whole = records(&bytes);
    let verified = verify(&path);
    match &verified {
        Ok(contents) => {
            assert_eq!(*contents, tally(&whole, contents.made));
            assert!(ends_with_its_sum(&bytes), "verified against another sum");
        }
        Err(BackupError::Damaged { readable, damaged, .. }) => {
            assert_eq!((*readable, *damaged > 0), (whole.len() as u64, true));
        }
        Err(BackupError::NoBackup(_)) => assert!(whole.is_empty(), "it has records"),
        Err(other) => panic!("{other}"),
    }
    let now = Timestamp::UNIX_EPOCH;
    let refused = restore(&family, &path, Damaged::Refuse, now);
    assert_eq!(refused.is_ok(), verified.is_ok(), "what is damaged is refused, and nothing else");
    assert_eq!(family.join("journal").exists(), verified.is_ok());
    let used = restore(&family, &path, Damaged::UseTheRest, now);
    assert_eq!(used.is_ok(), verified.is_ok() || !whole.is_empty());
    if used.is_ok() {
        let restored = of_journal(&family.join("journal")).unwrap();
        assert_eq!(restored, once(whole), "another journal than the backup's");
        again(&family, &restored);
    }
}

/// Whether the last line has the sum of all that stands before it.
fn ends_with_its_sum(bytes: &[u8]) -> bool {
    let body = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let begins = body.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let ending: Value = serde_json::from_slice(&body[begins..]).unwrap();
    ending["sum"] == format!("{:08x}", checksum(&bytes[..begins]))
}

/// Puts a right ending where the bytes ask for one.
fn with_ending(mut bytes: Vec<u8>) -> Vec<u8> {
    if !bytes.ends_with(RIGHT_ENDING) {
        return bytes;
    }
    bytes.truncate(bytes.len() - RIGHT_ENDING.len());
    let heading = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let heading: Value = serde_json::from_slice(heading).unwrap_or_default();
    let made = heading["made"].as_str().and_then(|made| made.parse().ok()).unwrap_or_default();
    let sum = format!("{:08x}", checksum(&bytes));
    let ending = json!({"end": tally(&records(&bytes), made), "sum": sum});
    bytes.extend(format!("{ending}\n").bytes());
    bytes
}

fn tally(records: &[(Envelope, String)], made: Timestamp) -> Contents {
    let mut nights: Vec<_> = records.iter().filter_map(|(it, _)| it.night).collect();
    nights.sort();
    nights.dedup();
    Contents {
        made,
        records: records.len() as u64,
        nights: nights.len() as u64,
        through: records.iter().map(|(it, _)| it.seq).max().unwrap_or_default(),
    }
}

/// What was restored is backed up to the same.
fn again(family: &Path, restored: &[(Envelope, String)]) {
    let now = Timestamp::UNIX_EPOCH;
    match back_up(family, &family.join("backups"), now) {
        Ok(made) => {
            let contents = verify(&made.path).unwrap();
            assert_eq!(contents, tally(restored, now));
            let mut wanted: Vec<_> = restored.to_vec();
            wanted.sort_by_key(|(it, _)| it.seq);
            assert_eq!(records(&fs::read(made.path).unwrap()), wanted);
        }
        Err(BackupError::Nothing) => assert!(restored.is_empty()),
        Err(other) => panic!("{other}"),
    }
}
