//! Notifications on a bus of the test's own, with a desktop that is made up.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]
#![allow(missing_docs, reason = "the interface macro makes a method of the signal")]
#![allow(clippy::print_stderr, reason = "what is left out is said loudly")]

use std::collections::HashMap;
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use lullwatch_system::notification::{Call, Notifier, Report};
use lullwatch_system::tray_host::has_tray_host;
use zbus::blocking::connection;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::OwnedValue;

/// What a test is told that runs on a bus of its own.
const INSIDE: &str = "LULLWATCH_TEST_BUS";
const LONG: Duration = Duration::from_secs(20);

/// Runs the test of that name again on a bus of its own; `true`: this is that run.
fn on_own_bus(test: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let ran = Command::new("dbus-run-session")
        .arg("--")
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(INSIDE, "1")
        .status();
    match ran {
        Ok(status) => assert!(status.success(), "{test} on its own bus"),
        Err(error) => eprintln!("SKIPPED: {test}: dbus-run-session: {error}"),
    }
    false
}

/// A desktop that shows notifications and presses their buttons.
struct Desktop {
    seen: mpsc::Sender<String>,
    next: u32,
    /// It takes the call and says nothing.
    hangs: bool,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Desktop {
    #[expect(clippy::too_many_arguments, reason = "as the specification has it")]
    async fn notify(
        &mut self,
        _app: String,
        _replaces: u32,
        _icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        timeout: i32,
    ) -> u32 {
        if self.hangs {
            std::future::pending::<()>().await;
        }
        let quiet = hints.contains_key("suppress-sound") && hints.contains_key("transient");
        let text = format!("{summary}|{body}|{}|{quiet}|{timeout}", actions.join(","));
        self.seen.send(text).unwrap();
        self.next += 1;
        self.next
    }

    async fn close_notification(&self, id: u32) {
        self.seen.send(format!("closed {id}")).unwrap();
    }

    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action: &str)
    -> zbus::Result<()>;
}

fn desktop(hangs: bool) -> (connection::Connection, mpsc::Receiver<String>) {
    let (seen, sight) = mpsc::channel();
    let bus = connection::Builder::session()
        .unwrap()
        .serve_at("/org/freedesktop/Notifications", Desktop { seen, next: 0, hangs })
        .unwrap()
        .name("org.freedesktop.Notifications")
        .unwrap()
        .build()
        .unwrap();
    (bus, sight)
}

fn notifier() -> (Notifier, mpsc::Receiver<Report>) {
    let (tell, told) = mpsc::channel();
    let report = move |report| {
        // The test may be over.
        drop(tell.send(report));
    };
    (Notifier::start(report).unwrap(), told)
}

fn call(key: &str) -> Call {
    let answers = vec![("go_in".into(), "Go in".into()), ("not_yet".into(), "Not yet".into())];
    Call { key: key.into(), title: "Lullwatch".into(), body: "Ada".into(), answers }
}

#[test]
fn a_call_is_shown_quietly_and_its_button_answers() {
    if !on_own_bus("a_call_is_shown_quietly_and_its_button_answers") {
        return;
    }
    let (bus, sight) = desktop(false);
    let (notifier, told) = notifier();
    notifier.show(call("one"));
    let seen = sight.recv_timeout(LONG).unwrap();
    assert_eq!(
        seen, "Lullwatch|Ada|default,Lullwatch,go_in,Go in,not_yet,Not yet|true|0",
        "it stays until it is answered, and makes no sound"
    );
    assert_eq!(told.recv_timeout(LONG).unwrap(), Report::Shown { key: "one".into() });
    let place = "/org/freedesktop/Notifications";
    let pressed = || {
        bus.emit_signal(
            None::<&str>,
            place,
            "org.freedesktop.Notifications",
            "ActionInvoked",
            &(1_u32, "not_yet"),
        )
        .unwrap();
    };
    // The listening begins a little after the showing: pressed until it is heard.
    let answered = (0..200).find_map(|_| {
        pressed();
        told.recv_timeout(Duration::from_millis(100)).ok()
    });
    let (key, answer) = ("one".into(), "not_yet".into());
    assert_eq!(answered, Some(Report::Answered { key, answer }));
}

#[test]
fn a_call_is_withdrawn_and_another_of_its_name_takes_its_place() {
    if !on_own_bus("a_call_is_withdrawn_and_another_of_its_name_takes_its_place") {
        return;
    }
    let (_bus, sight) = desktop(false);
    let (notifier, told) = notifier();
    notifier.show(call("one"));
    sight.recv_timeout(LONG).unwrap();
    assert_eq!(told.recv_timeout(LONG).unwrap(), Report::Shown { key: "one".into() });
    notifier.show(call("one"));
    // The one goes while the other comes.
    let seen: Vec<String> = (0..2).map(|_| sight.recv_timeout(LONG).unwrap()).collect();
    assert!(seen.iter().any(|it| it == "closed 1"), "{seen:?}");
    assert_eq!(told.recv_timeout(LONG).unwrap(), Report::Shown { key: "one".into() });
    notifier.withdraw("one");
    assert_eq!(sight.recv_timeout(LONG).unwrap(), "closed 2");
    notifier.withdraw("one");
    notifier.withdraw("never shown");
}

#[test]
fn a_desktop_that_hangs_is_told_and_delays_no_other_call() {
    if !on_own_bus("a_desktop_that_hangs_is_told_and_delays_no_other_call") {
        return;
    }
    let (_bus, _sight) = desktop(true);
    let (notifier, told) = notifier();
    for key in ["one", "two"] {
        notifier.show(call(key));
    }
    let mut failed: Vec<String> = (0..2)
        .map(|_| match told.recv_timeout(LONG).unwrap() {
            Report::Failed { key, .. } => key,
            other => panic!("{other:?}"),
        })
        .collect();
    failed.sort();
    assert_eq!(failed, ["one", "two"]);
}

#[test]
fn without_a_desktop_it_says_so() {
    if !on_own_bus("without_a_desktop_it_says_so") {
        return;
    }
    let (notifier, told) = notifier();
    notifier.show(call("one"));
    assert!(matches!(told.recv_timeout(LONG).unwrap(), Report::Failed { .. }));
    assert!(!has_tray_host());
}

#[test]
fn without_a_bus_it_says_so() {
    if std::env::var_os(INSIDE).is_none() {
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "without_a_bus_it_says_so", "--nocapture"])
            .env_clear()
            .env(INSIDE, "1")
            .env("XDG_RUNTIME_DIR", "/nowhere")
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
            .status();
        return assert!(status.unwrap().success());
    }
    let (notifier, told) = notifier();
    notifier.show(call("one"));
    assert!(matches!(told.recv_timeout(LONG).unwrap(), Report::Failed { .. }));
    assert!(!has_tray_host());
}

/// A tray host that is made up.
struct Watcher(bool);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        self.0
    }
}

#[test]
fn a_tray_host_counts_once_something_shows_it() {
    if !on_own_bus("a_tray_host_counts_once_something_shows_it") {
        return;
    }
    for shows in [false, true] {
        let bus = connection::Builder::session()
            .unwrap()
            .serve_at("/StatusNotifierWatcher", Watcher(shows))
            .unwrap()
            .name("org.kde.StatusNotifierWatcher")
            .unwrap()
            .build()
            .unwrap();
        assert_eq!(has_tray_host(), shows);
        bus.release_name("org.kde.StatusNotifierWatcher").unwrap();
    }
}
