//! Keeps the machine from idle sleep, the screen from locking and the session from ending unasked
//! while a night runs, and only then.

use std::sync::mpsc;
use std::time::Duration;

/// The system is asked for so long; one that does not answer by then counts as having refused.
const PATIENCE: Duration = Duration::from_secs(1);
const APP: &str = "Lullwatch";
const APP_ID: &str = "app.lullwatch.Lullwatch";

/// What is to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// The machine from sleeping because nobody types.
    Machine,
    /// The screen from going dark and locking.
    Screen,
    /// The session from ending without a question: logging out, shutting down. On Linux alone.
    Session,
}

/// Holds until dropped.
#[derive(Debug)]
pub struct Awake {
    holds: bool,
    /// Dropped, it lets the thread let go.
    _let_go: mpsc::Sender<()>,
}

impl Awake {
    /// Asks the system, with a reason that people may read. A refusal is no error: it is told on
    /// the screen.
    #[must_use]
    pub fn ask(keep: Keep, reason: &str) -> Awake {
        let (let_go, told_to) = mpsc::channel();
        let (tell, asked) = mpsc::channel();
        let reason = reason.to_owned();
        // A thread of its own: a bus may hang, and the library panics where it goes away.
        let hold = move || {
            let held = system::hold(keep, &reason);
            let held = held.inspect_err(|error| tracing::info!(?keep, %error, "refused")).ok();
            let is_waited_for = tell.send(held.is_some()).is_ok();
            // Nothing is ever sent: it holds until the other end is dropped.
            if held.is_some() && is_waited_for && told_to.recv().is_err() {
                tracing::debug!(?keep, "let go");
            }
        };
        let thread = std::thread::Builder::new().name("awake".into()).spawn(hold);
        let holds = thread.is_ok() && asked.recv_timeout(PATIENCE).unwrap_or(false);
        Awake { holds, _let_go: let_go }
    }

    /// Whether the system agreed.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.holds
    }
}

fn keepawake(keep: Keep, reason: &str) -> keepawake::Result<keepawake::KeepAwake> {
    keepawake::Builder::default()
        .idle(keep == Keep::Machine)
        .display(keep == Keep::Screen)
        .reason(reason)
        .app_name(APP)
        .app_reverse_domain(APP_ID)
        .create()
}

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::OwnedFd;

    use super::{APP, APP_ID, Keep, keepawake};

    /// What is let go when it is dropped.
    pub(super) enum Held {
        Awake { _awake: keepawake::KeepAwake },
        Session { _lock: Option<OwnedFd>, _desktop: Option<Connection> },
    }

    pub(super) fn hold(keep: Keep, reason: &str) -> Result<Held, Box<dyn std::error::Error>> {
        if keep != Keep::Session {
            return Ok(Held::Awake { _awake: keepawake(keep, reason)? });
        }
        let (lock, desktop) = (lock(reason), desktop(reason));
        match (lock, desktop) {
            (Err(error), Err(_)) => Err(error.into()),
            (lock, desktop) => Ok(Held::Session { _lock: lock.ok(), _desktop: desktop.ok() }),
        }
    }

    /// systemd's lock on shutting down; desktops ask where somebody holds one.
    fn lock(reason: &str) -> zbus::Result<OwnedFd> {
        let name = "org.freedesktop.login1";
        let bus = Connection::system()?;
        let manager =
            Proxy::new(&bus, name, "/org/freedesktop/login1", "org.freedesktop.login1.Manager")?;
        manager.call("Inhibit", &("shutdown", APP, reason, "block"))
    }

    /// GNOME's session: logging out (1) and suspending for idleness (4), for as long as the
    /// connection lives.
    fn desktop(reason: &str) -> zbus::Result<Connection> {
        let name = "org.gnome.SessionManager";
        let bus = Connection::session()?;
        let session = Proxy::new(&bus, name, "/org/gnome/SessionManager", name)?;
        let _cookie: u32 = session.call("Inhibit", &(APP_ID, 0_u32, reason, 1_u32 | 4))?;
        Ok(bus)
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
mod system {
    use super::{Keep, keepawake};

    pub(super) fn hold(
        keep: Keep,
        reason: &str,
    ) -> Result<keepawake::KeepAwake, Box<dyn std::error::Error>> {
        if keep == Keep::Session {
            return Err("this system is not asked".into());
        }
        Ok(keepawake(keep, reason)?)
    }
}
