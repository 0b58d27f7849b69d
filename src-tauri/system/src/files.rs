//! Files that a person has named: read up to a limit, written whole or not at all.

use std::fs::File;
use std::io::{self, BufWriter, Read as _, Write};
use std::path::{Path, PathBuf};

/// The bytes of a file, `most` of them at the most.
///
/// # Errors
/// As the system says.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    // Room for what is there, and no second copy while it grows.
    let length = file.metadata().map_or(0, |it| it.len()).min(most);
    let mut bytes = Vec::new();
    bytes.reserve_exact(usize::try_from(length).unwrap_or_default() + 1);
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Every file in a folder and in the folders in it, by name; `most` and one more at the most, so that
/// one can see that there are too many. Links are not followed, and what is no file, as a pipe that
/// nobody may ever write to, is passed over.
///
/// # Errors
/// As the system says, and of which folder in it.
pub fn inside(folder: &Path, most: usize) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(path) = left.pop() {
        if path != folder && !path.is_dir() {
            found.push(path);
        } else {
            let unread = |error: io::Error| match path == folder {
                true => error,
                false => io::Error::new(error.kind(), format!("{}: {error}", path.display())),
            };
            let mut inside = Vec::new();
            for entry in std::fs::read_dir(&path).map_err(unread)? {
                let entry = entry.map_err(unread)?;
                let kind = entry.file_type().map_err(unread)?;
                if kind.is_file() || kind.is_dir() {
                    inside.push(entry.path());
                }
            }
            inside.sort();
            left.extend(inside.into_iter().rev());
        }
        if found.len() > most {
            break;
        }
    }
    Ok(found)
}

/// Writes a file, in the place of one that may be there, whole or not at all.
///
/// # Errors
/// As the system says; what was there before is there still.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = Unfinished::create(path)?;
    file.write_all(bytes)?;
    file.finish()
}

/// A file that is written bit by bit, beside one that may be there, and takes its place when it is
/// whole. Dropped before, it leaves what was there.
#[derive(Debug)]
pub struct Unfinished {
    /// `None` once it is whole.
    file: Option<BufWriter<File>>,
    part: PathBuf,
    path: PathBuf,
}

impl Unfinished {
    /// An empty one.
    ///
    /// # Errors
    /// As the system says.
    pub fn create(path: &Path) -> io::Result<Unfinished> {
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(".part");
        let part = path.with_file_name(name);
        let file = Some(BufWriter::new(File::create(&part)?));
        Ok(Unfinished { file, part, path: path.to_owned() })
    }

    /// It is whole.
    ///
    /// # Errors
    /// As the system says; what was there before is there still.
    pub fn finish(mut self) -> io::Result<()> {
        let Some(mut file) = self.file.take() else { return Ok(()) };
        let written = file.flush().and_then(|()| file.get_ref().sync_all());
        drop(file);
        let written = written.and_then(|()| std::fs::rename(&self.part, &self.path));
        if written.is_err() {
            self.leave();
        }
        written
    }

    fn leave(&self) {
        if let Err(error) = std::fs::remove_file(&self.part) {
            tracing::debug!(%error, "half a file stays behind");
        }
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            self.leave();
        }
    }
}

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.as_mut().map_or(Ok(0), |file| file.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}
