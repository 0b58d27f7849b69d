//! The stepped clock of tests: time stands still until a test moves it, and shows itself in the
//! window. It is there only where the environment asks for it.
//!
//! `LULLWATCH_STEPPED_CLOCK` says where it starts (RFC 3339), `LULLWATCH_STEPPED_SOCKET` where it
//! listens. A line is a command, answered by the time: `now`, `next` (to the next deadline),
//! `step SECONDS`.

use jiff::Timestamp;

use lullwatch_system::clock::Clock;

const EPOCH: &str = "LULLWATCH_STEPPED_CLOCK";
const SOCKET: &str = "LULLWATCH_STEPPED_SOCKET";

/// Gives another program the machine's own clock.
pub fn leave_out(program: &mut std::process::Command) -> &mut std::process::Command {
    program.env_remove(EPOCH).env_remove(SOCKET)
}

/// The stepped clock, if the environment asks for one.
///
/// # Errors
/// What the environment says is not a time.
pub fn clock() -> Result<Option<Clock>, jiff::Error> {
    match std::env::var(EPOCH) {
        Ok(epoch) => Ok(Some(Clock::stepped(epoch.parse::<Timestamp>()?))),
        Err(_) => Ok(None),
    }
}

#[cfg(unix)]
pub use socket::listen;

/// Listens for steps.
#[cfg(not(unix))]
pub fn listen(_: tokio::sync::mpsc::UnboundedSender<crate::bedside::Request>) {}

#[cfg(unix)]
mod socket {
    use std::io::{self, BufRead as _, BufReader, Write as _};
    use std::os::unix::net::{UnixListener, UnixStream};

    use jiff::{SignedDuration, Timestamp};
    use tokio::sync::{mpsc, oneshot};

    use super::SOCKET;
    use crate::bedside::Request;

    /// Listens for steps on a thread of its own.
    pub fn listen(requests: mpsc::UnboundedSender<Request>) {
        let Some(path) = std::env::var_os(SOCKET) else {
            return;
        };
        let listening = UnixListener::bind(&path).and_then(|listener| {
            std::thread::Builder::new().name("stepped clock".into()).spawn(move || {
                for stream in listener.incoming().flatten() {
                    if let Err(error) = serve(&stream, &requests) {
                        tracing::warn!(%error, "the stepped clock's socket");
                    }
                }
            })
        });
        if let Err(error) = listening {
            tracing::error!(%error, "the stepped clock cannot listen");
        }
    }

    fn serve(stream: &UnixStream, requests: &mpsc::UnboundedSender<Request>) -> io::Result<()> {
        let mut out = stream;
        for line in BufReader::new(stream).lines() {
            let line = line?;
            let mut words = line.split_whitespace();
            let seconds = |text: Option<&str>| text.and_then(|text| text.parse::<i64>().ok());
            let by = match words.next() {
                Some("now") => Some(Some(SignedDuration::ZERO)),
                Some("next") => Some(None),
                Some("step") => seconds(words.next()).map(|it| Some(SignedDuration::from_secs(it))),
                _ => None,
            };
            match by.and_then(|by| step(by, requests)) {
                Some(now) => writeln!(out, "{now}")?,
                None => writeln!(out, "say: now | next | step SECONDS")?,
            }
        }
        Ok(())
    }

    fn step(
        by: Option<SignedDuration>,
        requests: &mpsc::UnboundedSender<Request>,
    ) -> Option<Timestamp> {
        let (reply, answer) = oneshot::channel();
        requests.send(Request::Step(by, reply)).ok()?;
        answer.blocking_recv().ok()
    }
}
