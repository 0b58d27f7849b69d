//! One running copy for each data folder: a second start raises the first one's window, through a
//! socket in the folder (a named pipe on Windows). No session bus is needed.
//!
//! The first answers with a byte. A copy that was killed and is not quite gone still holds the
//! folder, and its socket still takes calls; it answers none.

use std::io;
use std::path::Path;
use std::time::Duration;

/// What the first answers.
const RAISED: u8 = b'!';
/// So long may the first take to answer, in a busy computer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Listens for second starts and calls `raise` at each.
///
/// # Errors
/// No socket can be made; then a second start can only say that the first is running.
pub fn listen(folder: &Path, raise: impl Fn() + Send + 'static) -> io::Result<()> {
    system::listen(folder, raise)
}

/// Asks the running copy to raise its window, and waits up to two seconds for its answer.
///
/// # Errors
/// Nobody listens, or whoever does gives no answer.
pub fn raise_first(folder: &Path) -> io::Result<()> {
    system::raise_first(folder)
}

#[cfg(unix)]
mod system {
    use std::io::{self, ErrorKind, Read as _, Write as _};
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::{Path, PathBuf};

    use super::{PATIENCE, RAISED};

    fn socket(folder: &Path) -> PathBuf {
        folder.join("app.sock")
    }

    pub(super) fn listen(folder: &Path, raise: impl Fn() + Send + 'static) -> io::Result<()> {
        let path = socket(folder);
        // The folder's lock is ours, so that a socket found here belongs to nobody.
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&path)?;
        std::thread::Builder::new().name("second starts".into()).spawn(move || {
            for mut second in listener.incoming().flatten() {
                raise();
                if let Err(error) = second.write_all(&[RAISED]) {
                    tracing::debug!(%error, "a second start that did not wait");
                }
            }
        })?;
        Ok(())
    }

    pub(super) fn raise_first(folder: &Path) -> io::Result<()> {
        let mut first = UnixStream::connect(socket(folder))?;
        first.set_read_timeout(Some(PATIENCE))?;
        first.read_exact(&mut [0])
    }
}

#[cfg(windows)]
mod system {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    use std::io;
    use std::path::Path;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::windows::named_pipe::{ClientOptions, NamedPipeServer, ServerOptions};
    use tokio::runtime::{Builder, Runtime};

    use super::{PATIENCE, RAISED};

    fn runtime() -> io::Result<Runtime> {
        Builder::new_current_thread().enable_io().enable_time().build()
    }

    fn pipe(folder: &Path) -> String {
        let mut hasher = DefaultHasher::new();
        folder.hash(&mut hasher);
        format!(r"\\.\pipe\lullwatch-{:016x}", hasher.finish())
    }

    pub(super) fn listen(folder: &Path, raise: impl Fn() + Send + 'static) -> io::Result<()> {
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

    async fn attend(name: &str, mut server: NamedPipeServer, raise: &impl Fn()) -> io::Result<()> {
        loop {
            // One that was gone again before it was heard is an error, and was there all the same.
            if let Err(error) = server.connect().await {
                tracing::debug!(%error, "a second start that did not wait");
            }
            // The next pipe is there before this one goes, so that somebody always listens.
            let next = ServerOptions::new().create(name)?;
            raise();
            if let Err(error) = server.write_all(&[RAISED]).await {
                tracing::debug!(%error, "a second start that did not wait");
            }
            server = next;
        }
    }

    pub(super) fn raise_first(folder: &Path) -> io::Result<()> {
        runtime()?.block_on(async {
            let mut first = ClientOptions::new().open(pipe(folder))?;
            tokio::time::timeout(PATIENCE, first.read_u8()).await??;
            Ok(())
        })
    }
}
