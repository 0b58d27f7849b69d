//! One running copy for each data folder: a second start raises the first one's window, through a
//! socket in the folder (a named pipe on Windows). No session bus is needed.

use std::io;
use std::path::Path;

/// Listens for second starts and calls `raise` at each.
///
/// # Errors
/// No socket can be made; then a second start can only say that the first is running.
pub fn listen(folder: &Path, raise: impl Fn() + Send + 'static) -> io::Result<()> {
    system::listen(folder, raise)
}

/// Asks the running copy to raise its window.
///
/// # Errors
/// Nobody listens.
pub fn raise_first(folder: &Path) -> io::Result<()> {
    system::raise_first(folder)
}

#[cfg(unix)]
mod system {
    use std::io::{self, ErrorKind};
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::{Path, PathBuf};

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
            for _ in listener.incoming().flatten() {
                raise();
            }
        })?;
        Ok(())
    }

    pub(super) fn raise_first(folder: &Path) -> io::Result<()> {
        UnixStream::connect(socket(folder)).map(drop)
    }
}

#[cfg(windows)]
mod system {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    use std::io;
    use std::path::Path;

    use tokio::net::windows::named_pipe::{NamedPipeServer, ServerOptions};

    fn pipe(folder: &Path) -> String {
        let mut hasher = DefaultHasher::new();
        folder.hash(&mut hasher);
        format!(r"\\.\pipe\lullwatch-{:016x}", hasher.finish())
    }

    pub(super) fn listen(folder: &Path, raise: impl Fn() + Send + 'static) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
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
            server = ServerOptions::new().create(name)?;
            raise();
        }
    }

    pub(super) fn raise_first(folder: &Path) -> io::Result<()> {
        std::fs::OpenOptions::new().read(true).write(true).open(pipe(folder)).map(drop)
    }
}
