//! One line of a journal: a record, and the sum of its bytes as they stand.

use lullwatch_core::NightId;
use serde::ser::Error as _;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::entry::{Envelope, Found, LAST_PLACE, Record};

#[derive(Deserialize, Serialize)]
struct Line<'a> {
    /// CRC-32C, eight hexadecimal digits.
    sum: String,
    #[serde(borrow)]
    record: &'a RawValue,
}

fn sum(bytes: &[u8]) -> String {
    format!("{:08x}", crc32c::crc32c(bytes))
}

/// A record as JSON.
pub(crate) fn to_json(record: &Record) -> serde_json::Result<String> {
    serde_json::to_string(record)
}

/// A record, given as JSON, as a journal line, the newline included.
///
/// # Errors
/// It is not JSON, or has line ends between its fields, which would make two lines of it.
pub fn to_line(record: &str) -> serde_json::Result<Vec<u8>> {
    let raw: &RawValue = serde_json::from_str(record)?;
    if raw.get().contains('\n') {
        return Err(serde_json::Error::custom("a record stands on one line"));
    }
    let mut line = serde_json::to_vec(&Line { sum: sum(raw.get().as_bytes()), record: raw })?;
    line.push(b'\n');
    Ok(line)
}

/// The record of a journal line as it stands there, if the line is whole, its sum fits, and its
/// place is one that a record can have.
#[must_use]
pub fn from_line(line: &[u8]) -> Option<(Envelope, &str)> {
    found_in(line).map(|found| (found.envelope, found.json))
}

/// The same, with what is in the envelope.
pub(crate) fn found_in(line: &[u8]) -> Option<Found<'_>> {
    let found = as_written(line).or_else(|| {
        let line: Line = serde_json::from_slice(line).ok()?;
        let record = line.record.get();
        (sum(record.as_bytes()) == line.sum).then(|| Found::of(record).ok()).flatten()
    });
    found.filter(|found| found.envelope.seq <= LAST_PLACE)
}

/// A line that is to the letter what [`to_line`] writes, which its sum shows. Years of them are read
/// in half the time that a reader of JSON takes to find the record's end first.
fn as_written(line: &[u8]) -> Option<Found<'_>> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_prefix(br#"{"sum":""#)?.strip_suffix(b"}")?;
    let (digits, rest) = line.split_at_checked(8)?;
    let record = std::str::from_utf8(rest.strip_prefix(br#"","record":"#)?).ok()?;
    // Without spaces around it, which are no part of a record and of its sum.
    let found =
        (record.starts_with('{') && record.ends_with('}')).then(|| Found::of(record))?.ok()?;
    (digits == format!("{:08x}", found.sum).as_bytes()).then_some(found)
}

/// The night that a damaged line names, where that much can be read.
pub(crate) fn night_of(damaged: &[u8]) -> Option<NightId> {
    const NAME: &[u8] = b"\"night\":\"";
    const LENGTH: usize = 36;
    let at = damaged.windows(NAME.len()).position(|window| window == NAME)? + NAME.len();
    std::str::from_utf8(damaged.get(at..at + LENGTH)?).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{LAST_PLACE, from_line, night_of, to_line};

    const RECORD: &str = r#"{"seq":3,"id":"00000000-0000-0000-0000-00000000000f","v":1,"night":"00000000-0000-0000-0000-000000000009","kind":"x","data":{"a": 1 }}"#;

    #[test]
    fn a_record_comes_back_to_the_letter() {
        let line = to_line(RECORD).unwrap();
        let (envelope, record) = from_line(&line).unwrap();
        assert_eq!((envelope.seq, envelope.id.as_u128(), record), (3, 15, RECORD));
    }

    #[test]
    fn no_flipped_bit_goes_unnoticed() {
        let line = to_line(RECORD).unwrap();
        for place in 0..line.len() - 1 {
            for bit in 0..8 {
                let mut damaged = line.clone();
                damaged[place] ^= 1 << bit;
                let read = from_line(&damaged).map(|(_, record)| record.to_owned());
                // The sum's own digits may change case, and keys of the frame are told by name.
                assert!(read.is_none() || read.as_deref() == Some(RECORD), "{place} {bit}");
            }
        }
    }

    #[test]
    fn a_line_that_others_have_spaced_is_read_too() {
        let line = String::from_utf8(to_line(RECORD).unwrap()).unwrap();
        for (from, to) in [("\":\"", "\": \""), (",\"record\"", ", \"record\""), ("}\n", " }\r\n")]
        {
            let spaced = line.replacen(from, to, 1);
            assert_ne!(spaced, line);
            assert_eq!(from_line(spaced.as_bytes()).map(|(_, record)| record), Some(RECORD));
        }
    }

    #[test]
    fn a_sum_that_counts_the_spaces_around_a_record_is_another() {
        for spaced in [format!("{RECORD}\r"), format!(" {RECORD}")] {
            let line =
                format!("{{\"sum\":\"{}\",\"record\":{spaced}}}\n", super::sum(spaced.as_bytes()));
            assert_eq!(from_line(line.as_bytes()), None);
        }
    }

    #[test]
    fn a_record_stands_on_one_line() {
        assert!(to_line(&RECORD.replace("\"v\"", "\n\"v\"")).is_err());
        assert!(to_line(&format!("\n{RECORD}\n")).is_ok(), "around it they do no harm");
    }

    #[test]
    fn a_place_behind_which_there_is_none_is_damage() {
        let read = |seq: u64| {
            let line = to_line(&RECORD.replace(":3,", &format!(":{seq},"))).unwrap();
            from_line(&line).map(|(envelope, _)| envelope.seq)
        };
        assert_eq!(read(LAST_PLACE), Some(LAST_PLACE));
        assert_eq!((read(LAST_PLACE + 1), read(u64::MAX)), (None, None));
    }

    #[test]
    fn a_damaged_line_still_names_its_night() {
        let line = to_line(RECORD).unwrap();
        assert_eq!(night_of(&line).map(|night| night.0.as_u128()), Some(9));
        assert_eq!(night_of(&line[..60]), None);
    }
}
