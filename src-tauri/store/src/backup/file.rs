//! The file itself.

use std::collections::HashSet;
use std::fs::File;
use std::io::{
    self, BufRead as _, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write as _,
};
use std::path::Path;

use jiff::Timestamp;
use lullwatch_core::NightId;
use serde::{Deserialize, Serialize};

use super::{BackupError, Contents};
use crate::entry::Envelope;
use crate::journal::{from_line, to_line};

const FORMAT: &str = "lullwatch-backup/1";
/// A line longer than this is none of ours; bytes.
const MOST_IN_A_LINE: u64 = 4 * 1024 * 1024;
/// An ending is shorter than this; bytes.
const MOST_IN_AN_ENDING: u64 = 1024;

#[derive(Serialize, Deserialize)]
struct Heading {
    format: String,
    made: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Ending {
    end: Contents,
    /// CRC-32C of everything before this line, eight hexadecimal digits.
    sum: String,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    NoBackup,
    Damaged { contents: Contents, damaged: u64 },
}

impl Wrong {
    pub(super) fn into_error(self, path: &Path) -> BackupError {
        let path = path.to_owned();
        match self {
            Wrong::NoBackup => BackupError::NoBackup(path),
            Wrong::Damaged { contents, damaged } => {
                BackupError::Damaged { path, readable: contents.records, damaged }
            }
        }
    }
}

/// Counts what goes by.
struct Counted<W> {
    inner: W,
    sum: u32,
}

impl<W: io::Write> Counted<W> {
    fn line(&mut self, line: &[u8]) -> io::Result<()> {
        self.sum = crc32c::crc32c_append(self.sum, line);
        self.inner.write_all(line)
    }
}

/// What the records come to.
#[derive(Default)]
struct Tally {
    records: u64,
    nights: HashSet<NightId>,
    through: u64,
}

impl Tally {
    fn add(&mut self, seq: u64, night: Option<NightId>) {
        self.records += 1;
        self.through = self.through.max(seq);
        self.nights.extend(night);
    }

    fn contents(&self, made: Timestamp) -> Contents {
        let nights = self.nights.len() as u64;
        Contents { made, records: self.records, nights, through: self.through }
    }
}

pub(super) fn write<'a>(
    file: &File,
    made: Timestamp,
    records: impl Iterator<Item = &'a (Envelope, String)>,
) -> io::Result<Contents> {
    let mut out = Counted { inner: BufWriter::new(file), sum: 0 };
    out.line(&json_line(&Heading { format: FORMAT.into(), made })?)?;
    let mut tally = Tally::default();
    for (envelope, record) in records {
        out.line(&to_line(record)?)?;
        tally.add(envelope.seq, envelope.night);
    }
    let end = tally.contents(made);
    let sum = format!("{:08x}", out.sum);
    out.line(&json_line(&Ending { end: end.clone(), sum })?)?;
    out.inner.flush()?;
    Ok(end)
}

fn json_line(value: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    Ok(line)
}

/// Reads a file from beginning to end, handing out every record that is whole.
///
/// # Errors
/// The system refuses to read it. What is wrong with what it says is the inner error.
pub(super) fn look_through(
    path: &Path,
    mut visit: impl FnMut(&Envelope, &str),
) -> io::Result<Result<Contents, Wrong>> {
    let mut reader = BufReader::new(File::open(path)?);
    let mut line = Vec::new();
    next_line(&mut reader, &mut line)?;
    let heading = serde_json::from_slice::<Heading>(&line).ok().filter(|it| it.format == FORMAT);
    if heading.is_none() && from_line(&line).is_some() {
        // The heading is lost altogether; the first line is a record like the others.
        reader.seek(SeekFrom::Start(0))?;
        line.clear();
    }
    let mut sum = crc32c::crc32c(&line);
    let (mut tally, mut damaged) = (Tally::default(), u64::from(heading.is_none()));
    let mut ending: Option<(Ending, u32)> = None;
    while next_line(&mut reader, &mut line)? {
        if ending.take().is_some() {
            damaged += 1;
        }
        match from_line(&line) {
            Some((envelope, record)) => {
                tally.add(envelope.seq, envelope.night);
                visit(&envelope, record);
            }
            None => match serde_json::from_slice(&line) {
                Ok(end) => ending = Some((end, sum)),
                Err(_) => damaged += 1,
            },
        }
        sum = crc32c::crc32c_append(sum, &line);
    }
    if heading.is_none() && tally.records == 0 {
        return Ok(Err(Wrong::NoBackup));
    }
    let made = heading.map(|it| it.made).or(ending.as_ref().map(|(ending, _)| ending.end.made));
    let contents = tally.contents(made.unwrap_or_default());
    let is_whole = ending
        .is_some_and(|(ending, sum)| ending.sum == format!("{sum:08x}") && ending.end == contents);
    if is_whole && damaged == 0 {
        return Ok(Ok(contents));
    }
    let damaged = damaged + u64::from(!is_whole);
    Ok(Err(Wrong::Damaged { contents, damaged }))
}

/// Reads the next line, its end included; of one that is too long only the beginning, and the rest
/// as lines of their own. `false`: there is none.
fn next_line(reader: &mut BufReader<File>, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    Ok(reader.take(MOST_IN_A_LINE).read_until(b'\n', line)? > 0)
}

/// What a file says about itself in its ending, not looked through.
pub(super) fn contents(path: &Path) -> io::Result<Option<Contents>> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(MOST_IN_AN_ENDING)))?;
    let mut end = Vec::new();
    file.read_to_end(&mut end)?;
    let last = end.strip_suffix(b"\n").and_then(|end| end.rsplit(|byte| *byte == b'\n').next());
    Ok(last.and_then(|last| serde_json::from_slice::<Ending>(last).ok()).map(|it| it.end))
}
