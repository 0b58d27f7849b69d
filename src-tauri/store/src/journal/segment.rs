//! A segment that is open for writing, on a thread of its own.
//!
//! A sync can hang for as long as the disk likes, and cannot be called off. Here it is waited for
//! with patience; a segment that hangs longer is left to itself.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::disk::Disk;

/// A segment, and whoever writes it.
pub(super) struct Segment {
    lines: mpsc::Sender<Vec<u8>>,
    /// One answer to the opening, and one to each line.
    answers: mpsc::Receiver<io::Result<()>>,
    writer: JoinHandle<()>,
}

impl Segment {
    /// Begins to open a segment; [`Segment::answer`] says what came of it.
    pub(super) fn open<D: Disk>(
        disk: &Arc<D>,
        open: impl FnOnce(&D) -> io::Result<D::File> + Send + 'static,
    ) -> io::Result<Segment> {
        let (lines, given) = mpsc::channel();
        let (answer, answers) = mpsc::channel();
        let disk = Arc::clone(disk);
        let writer = std::thread::Builder::new()
            .name("journal".into())
            .spawn(move || write(&*disk, open, &given, &answer))?;
        Ok(Segment { lines, answers, writer })
    }

    /// Appends a line and makes it outlive a power cut.
    pub(super) fn append(&self, line: &[u8], patience: Duration) -> io::Result<()> {
        self.lines.send(line.to_owned()).map_err(|_| gone())?;
        self.answer(patience)
    }

    /// What came of the last thing asked. An answer that is late is [`io::ErrorKind::TimedOut`];
    /// what was asked may still be done, and the segment must not be used again.
    pub(super) fn answer(&self, patience: Duration) -> io::Result<()> {
        match self.answers.recv_timeout(patience) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => Err(io::ErrorKind::TimedOut.into()),
            Err(RecvTimeoutError::Disconnected) => Err(gone()),
        }
    }

    /// Lets go of a segment that hangs; says when it no longer does.
    pub(super) fn leave(self) -> JoinHandle<()> {
        self.writer
    }
}

/// Opens, then writes line by line until nobody gives any, or something fails.
fn write<D: Disk>(
    disk: &D,
    open: impl FnOnce(&D) -> io::Result<D::File>,
    given: &mpsc::Receiver<Vec<u8>>,
    answer: &mpsc::Sender<io::Result<()>>,
) {
    let mut file = match open(disk) {
        Ok(file) => file,
        Err(error) => return told(answer, Err(error)),
    };
    told(answer, Ok(()));
    for line in given {
        let written = disk.append(&mut file, &line).and_then(|()| disk.sync_data(&mut file));
        let has_failed = written.is_err();
        told(answer, written);
        if has_failed {
            return;
        }
    }
}

fn told(answer: &mpsc::Sender<io::Result<()>>, result: io::Result<()>) {
    if answer.send(result).is_err() {
        tracing::debug!("a segment that was left has answered after all");
    }
}

fn gone() -> io::Error {
    io::Error::other("the segment's writer has ended")
}
