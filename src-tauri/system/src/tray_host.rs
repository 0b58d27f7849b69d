//! Whether the desktop shows trays.

/// Whether a tray icon would be seen. On Linux the session bus is asked, for a second at most.
#[must_use]
pub fn has_tray_host() -> bool {
    system::has_tray_host()
}

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use std::sync::mpsc;
    use std::time::Duration;

    use zbus::blocking::{Connection, Proxy};

    const PATIENCE: Duration = Duration::from_secs(1);

    pub(super) fn has_tray_host() -> bool {
        let (tell, told) = mpsc::channel();
        let ask = move || {
            let answer = asked().inspect_err(|error| tracing::debug!(%error, "no tray host"));
            if tell.send(answer.unwrap_or(false)).is_err() {
                tracing::debug!("a tray host answered too late");
            }
        };
        let asked = std::thread::Builder::new().name("tray host".into()).spawn(ask);
        asked.is_ok() && told.recv_timeout(PATIENCE).unwrap_or(false)
    }

    fn asked() -> zbus::Result<bool> {
        let bus = Connection::session()?;
        let watcher = Proxy::new(
            &bus,
            "org.kde.StatusNotifierWatcher",
            "/StatusNotifierWatcher",
            "org.kde.StatusNotifierWatcher",
        )?;
        watcher.get_property("IsStatusNotifierHostRegistered")
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
mod system {
    pub(super) fn has_tray_host() -> bool {
        true
    }
}
