//! Reading a journal. Changes nothing, and holds one segment in memory at a time.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use lullwatch_core::NightId;
use serde::Serialize;

use super::line::{found_in, night_of};
use super::sequence::Sequence;
use crate::entry::{Envelope, Found};

/// A segment's last record is looked for in so much of it; bytes.
const END: u64 = 64 * 1024;

/// A line that cannot be read. The file is left as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DamagedLine {
    /// The segment's file name.
    pub segment: String,
    /// Line, from 1; 0 where the file as a whole cannot be read.
    pub line: usize,
    /// The night that it names, where that much can be read.
    pub night: Option<NightId>,
}

/// What was found in a journal.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// Files.
    pub(crate) segments: usize,
    /// Whole records, each once.
    pub(crate) records: usize,
    /// Records that stand there once more, after a failed sync.
    pub(crate) repeats: usize,
    pub(crate) damaged: Vec<DamagedLine>,
    /// A segment cannot be read, and no record stands behind it: what it holds leaves no gap.
    pub(crate) lacks_end: bool,
    /// The last segment ends in a line that was never finished, and so never acknowledged.
    pub(crate) torn: bool,
    /// The places in the sequence that have a record.
    pub(crate) sequence: Sequence,
    /// The last segment and the length to which it is whole, if it can be written on.
    pub(super) last: Option<(PathBuf, u64)>,
}

impl Survey {
    /// Whether a segment cannot be read, and what it holds stands nowhere else.
    pub(crate) fn lacks_a_segment(&self) -> bool {
        let is_unread = self.damaged.iter().any(|line| line.line == 0);
        is_unread && (self.lacks_end || !self.sequence.gaps().is_empty())
    }
}

/// The end of a segment that was given up: what follows it shows whether anything is missing.
struct LooseEnd {
    line: DamagedLine,
    after: u64,
}

/// The segments of a folder, in order.
pub(super) fn segments(folder: &Path) -> io::Result<Vec<(u64, PathBuf)>> {
    let mut segments = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_segment = path.extension().is_some_and(|extension| extension == "jsonl");
        // Numbers end where one more can still be counted; what is called otherwise is not ours.
        let number = path.file_stem().and_then(|stem| stem.to_str()?.parse::<u32>().ok());
        if let Some(number) = number.filter(|_| is_segment) {
            segments.push((number.into(), path));
        }
    }
    segments.sort();
    Ok(segments)
}

/// How long a journal is; bytes.
pub(crate) fn bytes(folder: &Path) -> io::Result<u64> {
    segments(folder)?.iter().map(|(_, path)| Ok(path.metadata()?.len())).sum()
}

/// The last bytes of a segment, of which the first line may lack its beginning.
fn end_of(segment: &Path) -> io::Result<Vec<u8>> {
    let mut file = File::open(segment)?;
    file.seek(SeekFrom::Start(file.metadata()?.len().saturating_sub(END)))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The place of the last record that was written; 0 without any.
pub(crate) fn last_place(folder: &Path) -> io::Result<u64> {
    for (_, path) in segments(folder)?.iter().rev() {
        let bytes = end_of(path)?;
        let places = lines(&bytes).filter_map(|line| Some(found_in(line)?.envelope.seq));
        if let Some(last) = places.max() {
            return Ok(last);
        }
    }
    Ok(0)
}

/// Lines with their ends; the last may have none.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let ends = memchr::memchr_iter(b'\n', bytes).map(|end| end + 1);
    let rest = (!bytes.is_empty() && !bytes.ends_with(b"\n")).then_some(bytes.len());
    let mut start = 0;
    ends.chain(rest).map(move |end| &bytes[std::mem::replace(&mut start, end)..end])
}

/// Reads every segment of `folder`; `visit` is given each record once, as it stands in the files,
/// which after a repair is not the order of the sequence.
pub(crate) fn read(folder: &Path, mut visit: impl FnMut(&Found)) -> io::Result<Survey> {
    let mut survey = Survey::default();
    let mut loose_ends = Vec::new();
    let segments = segments(folder)?;
    let count = segments.len();
    survey.segments = count;
    for (place, (_, path)) in segments.into_iter().enumerate() {
        let is_last = place + 1 == count;
        let segment = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) => {
                tracing::warn!(%error, segment, "a segment cannot be read");
                survey.damaged.push(DamagedLine { segment, line: 0, night: None });
                survey.last = None;
                survey.lacks_end = true;
                continue;
            }
        };
        survey.last = is_last.then_some((path, bytes.len() as u64));
        for (line, text) in lines(&bytes).enumerate() {
            let is_ended = text.ends_with(b"\n");
            if let Some(found) = found_in(text) {
                survey.lacks_end = false;
                let Envelope { seq, id, night } = found.envelope;
                if survey.sequence.take(seq, id, night) {
                    survey.records += 1;
                    visit(&found);
                } else {
                    survey.repeats += 1;
                }
                if !is_ended {
                    // Whole but for its newline: it counts, and nothing is written behind it.
                    survey.last = None;
                }
                continue;
            }
            let damaged =
                DamagedLine { segment: segment.clone(), line: line + 1, night: night_of(text) };
            if is_ended {
                survey.damaged.push(damaged);
            } else if let Some((_, length)) = &mut survey.last {
                // The end of a line is written with it: this one was never acknowledged.
                *length -= text.len() as u64;
                survey.torn = true;
            } else {
                loose_ends.push(LooseEnd { line: damaged, after: survey.sequence.last() });
            }
        }
    }
    let missing = loose_ends.into_iter().filter(|end| !survey.sequence.has(end.after + 1));
    survey.damaged.extend(missing.map(|end| end.line));
    Ok(survey)
}
