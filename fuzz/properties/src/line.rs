//! One line of a journal.

use lullwatch_store::journal::{from_line, to_line};
use lullwatch_store::{Envelope, Record};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::records::checksum;
use crate::text;

/// Places at which a line is damaged.
const PLACES: usize = 48;

/// A line as this crate reads it.
#[derive(Deserialize)]
struct Frame<'a> {
    sum: String,
    #[serde(borrow)]
    record: &'a RawValue,
}

/// A record comes out of a line only with its right sum, and then to the letter; a record that is
/// written is one line, and is read back; a line that is damaged anywhere gives no other record.
///
/// # Panics
/// One of these does not hold.
pub fn line(data: &[u8]) {
    if let Some((_, record)) = from_line(data) {
        let frame: Frame = serde_json::from_slice(data).unwrap();
        assert_eq!(frame.record.get(), record, "another record than the line's");
        let sum = format!("{:08x}", checksum(record.as_bytes()));
        assert_eq!(frame.sum, sum, "a record with a wrong sum");
        let found = written(record);
        assert!(found.is_some(), "what was read is not read again");
        same_when_typed(record);
    }
    if let Some(record) = text(data) {
        written(record);
    }
}

/// Writes a record and reads it back; `None` if there is none to write.
fn written(record: &str) -> Option<Envelope> {
    let line = to_line(record).ok()?;
    let newlines = line.iter().filter(|byte| **byte == b'\n').count();
    assert!(newlines == 1 && line.ends_with(b"\n"), "a record on more than one line");
    let (envelope, read) = from_line(&line)?;
    assert_eq!(read, record.trim_matches([' ', '\t', '\r', '\n']), "read back otherwise");
    damaged(&line, read);
    Some(envelope)
}

/// A line with one bit flipped, with four bytes lost to zeros, or cut, gives its record or none.
fn damaged(line: &[u8], record: &str) {
    let step = (line.len() / PLACES).max(1);
    for place in (0..line.len()).step_by(step) {
        let mut flipped = line.to_vec();
        flipped[place] ^= 1 << (place % 8);
        let mut lost = line.to_vec();
        lost.iter_mut().skip(place).take(4).for_each(|byte| *byte = 0);
        for harmed in [&flipped[..], &lost, &line[..place]] {
            let read = from_line(harmed).map(|(_, read)| read);
            assert!(read.is_none_or(|read| read == record), "damage at {place} went unnoticed");
        }
    }
}

/// What this edition understands of a record, it writes so that it reads the same.
fn same_when_typed(record: &str) {
    if let Ok(record) = serde_json::from_str::<Record>(record) {
        let json = serde_json::to_string(&record).unwrap();
        let again: Record = serde_json::from_str(&json).unwrap();
        assert_eq!(again, record, "a record changes when it is written");
    }
}
