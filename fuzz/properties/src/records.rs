//! Records and their sums, computed here without the store.

use std::io;
use std::path::{Path, PathBuf};

use lullwatch_store::Envelope;
use lullwatch_store::journal::from_line;

/// CRC-32C, bit by bit: slow, and nothing that the store has.
pub(crate) fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0x82F6_3B78 } else { sum >> 1 };
        }
    }
    !sum
}

/// Bytes as lines, in which what looks like a record stands with its right sum: no fuzzer would
/// ever find one. What stands in a line of its own as `{"sum"…` is left as it is.
pub(crate) fn framed(data: &[u8]) -> Vec<u8> {
    let mut framed = Vec::with_capacity(data.len() + 64);
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        let record = line.strip_suffix(b"\n").unwrap_or(line);
        if !record.starts_with(b"{\"seq\"") {
            framed.extend(line);
            continue;
        }
        framed.extend(format!("{{\"sum\":\"{:08x}\",\"record\":", checksum(record)).bytes());
        framed.extend(record);
        framed.extend(b"}");
        framed.extend(&line[record.len()..]);
    }
    framed
}

/// The whole records in a file's bytes.
pub(crate) fn records(bytes: &[u8]) -> Vec<(Envelope, String)> {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    lines.filter_map(from_line).map(|(it, record)| (it, record.to_owned())).collect()
}

/// The whole records of a journal, each once, in the order of the files.
pub(crate) fn of_journal(folder: &Path) -> io::Result<Vec<(Envelope, String)>> {
    let mut segments: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|it| Ok(it?.path())).collect::<io::Result<_>>()?;
    segments.sort();
    let mut found = Vec::new();
    for segment in segments {
        found.extend(records(&std::fs::read(segment)?));
    }
    Ok(once(found))
}

/// Each record once: the first of its place and id.
pub(crate) fn once(records: Vec<(Envelope, String)>) -> Vec<(Envelope, String)> {
    let mut seen = std::collections::HashSet::new();
    records.into_iter().filter(|(it, _)| seen.insert((it.seq, it.id))).collect()
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn the_sum_is_that_of_the_standard() {
        // The check value of CRC-32C, and a vector of RFC 3720, appendix B.4.
        assert_eq!(checksum(b"123456789"), 0xE306_9283);
        assert_eq!(checksum(&[0; 32]), 0x8A91_36AA);
    }
}
