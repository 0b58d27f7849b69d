//! One running copy for each data folder: a second start raises the first one's window, through a
//! socket in the folder (a named pipe on Windows), and hands on the file that it was started with. No
//! session bus is needed.
//!
//! A second start sends the file's path, or nothing, and then a zero byte; the first answers with a
//! byte. A copy that was killed and is not quite gone still holds the folder, and its socket still
//! takes calls; it answers none.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What the first answers.
const RAISED: u8 = b'!';
/// What ends what a second start says: no path has it in it.
const END: u8 = 0;
/// So long may either take to say something, in a busy computer.
const PATIENCE: Duration = Duration::from_secs(2);
/// Longer than any path that a system knows; bytes.
const LONGEST: u64 = 128 * 1024;

/// Listens for second starts and calls `raise` at each, with the file that it was started with.
///
/// # Errors
/// No socket can be made; then a second start can only say that the first is running.
pub fn listen(folder: &Path, raise: impl Fn(Option<PathBuf>) + Send + 'static) -> io::Result<()> {
    system::listen(folder, raise)
}

/// Asks the running copy to raise its window and to open `file`, a path from the root, and waits up to
/// two seconds for its answer.
///
/// # Errors
/// Nobody listens, or whoever does gives no answer.
pub fn raise_first(folder: &Path, file: Option<&Path>) -> io::Result<()> {
    system::raise_first(folder, file)
}

#[cfg(unix)]
mod system {
    use std::ffi::OsString;
    use std::io::{self, BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
    use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::{Path, PathBuf};

    use super::{END, LONGEST, PATIENCE, RAISED};

    fn socket(folder: &Path) -> PathBuf {
        folder.join("app.sock")
    }

    pub(super) fn listen(
        folder: &Path,
        raise: impl Fn(Option<PathBuf>) + Send + 'static,
    ) -> io::Result<()> {
        let path = socket(folder);
        // The folder's lock is ours, so that a socket found here belongs to nobody.
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&path)?;
        std::thread::Builder::new().name("second starts".into()).spawn(move || {
            for mut second in listener.incoming().flatten() {
                // One that says nothing is there all the same.
                raise(file(&second).unwrap_or_default());
                if let Err(error) = second.write_all(&[RAISED]) {
                    tracing::debug!(%error, "a second start that did not wait");
                }
            }
        })?;
        Ok(())
    }

    fn file(second: &UnixStream) -> io::Result<Option<PathBuf>> {
        second.set_read_timeout(Some(PATIENCE))?;
        let mut said = Vec::new();
        BufReader::new(second).take(LONGEST).read_until(END, &mut said)?;
        // What is cut off is no path.
        let path = said.strip_suffix(&[END]).filter(|path| !path.is_empty());
        Ok(path.map(|path| OsString::from_vec(path.to_vec()).into()))
    }

    pub(super) fn raise_first(folder: &Path, file: Option<&Path>) -> io::Result<()> {
        let mut first = UnixStream::connect(socket(folder))?;
        first.set_read_timeout(Some(PATIENCE))?;
        let path = file.map(|file| file.as_os_str().as_bytes()).unwrap_or_default();
        first.write_all(&[path, &[END]].concat())?;
        first.read_exact(&mut [0])
    }
}

#[cfg(windows)]
mod system {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    use std::io;
    use std::path::{Path, PathBuf};

    use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
    use tokio::net::windows::named_pipe::{ClientOptions, NamedPipeServer, ServerOptions};
    use tokio::runtime::{Builder, Runtime};
    use tokio::time::timeout;

    use super::{END, LONGEST, PATIENCE, RAISED};

    fn runtime() -> io::Result<Runtime> {
        Builder::new_current_thread().enable_io().enable_time().build()
    }

    fn pipe(folder: &Path) -> String {
        let mut hasher = DefaultHasher::new();
        folder.hash(&mut hasher);
        format!(r"\\.\pipe\lullwatch-{:016x}", hasher.finish())
    }

    pub(super) fn listen(
        folder: &Path,
        raise: impl Fn(Option<PathBuf>) + Send + 'static,
    ) -> io::Result<()> {
        let runtime = runtime()?;
        let name = pipe(folder);
        let server = {
            let _inside = runtime.enter();
            ServerOptions::new().create(&name)?
        };
        let attend = move || {
            if let Err(error) = runtime.block_on(attend(&name, server, &raise)) {
                tracing::warn!(%error, "second starts are no longer heard");
            }
        };
        std::thread::Builder::new().name("second starts".into()).spawn(attend)?;
        Ok(())
    }

    async fn attend(
        name: &str,
        mut server: NamedPipeServer,
        raise: &impl Fn(Option<PathBuf>),
    ) -> io::Result<()> {
        loop {
            // One that was gone again before it was heard is an error, and was there all the same.
            if let Err(error) = server.connect().await {
                tracing::debug!(%error, "a second start that did not wait");
            }
            // The next pipe is there before this one goes, so that somebody always listens.
            let next = ServerOptions::new().create(name)?;
            raise(timeout(PATIENCE, file(&mut server)).await.ok().flatten());
            if let Err(error) = server.write_all(&[RAISED]).await {
                tracing::debug!(%error, "a second start that did not wait");
            }
            server = next;
        }
    }

    async fn file(second: &mut NamedPipeServer) -> Option<PathBuf> {
        let mut said = Vec::new();
        BufReader::new(second).take(LONGEST).read_until(END, &mut said).await.ok()?;
        // What is cut off is no path.
        let path = said.strip_suffix(&[END]).filter(|path| !path.is_empty())?;
        Some(std::str::from_utf8(path).ok()?.into())
    }

    pub(super) fn raise_first(folder: &Path, file: Option<&Path>) -> io::Result<()> {
        // A path that is no Unicode cannot be handed on; the window comes to the front all the same.
        let path = file.and_then(Path::to_str).unwrap_or_default();
        runtime()?.block_on(async {
            let mut first = ClientOptions::new().open(pipe(folder))?;
            first.write_all(&[path.as_bytes(), &[END]].concat()).await?;
            timeout(PATIENCE, first.read_u8()).await??;
            Ok(())
        })
    }
}
