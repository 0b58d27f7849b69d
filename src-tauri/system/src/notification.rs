//! Notifications of the desktop: a thread of their own, so that a bus that hangs delays nobody.

use std::collections::HashMap;
use std::io;
use std::rc::Rc;

use tokio::sync::{mpsc, oneshot};
use tokio::task::LocalSet;

/// Something to be shown until it is answered or withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its name: another of the same takes its place.
    pub key: String,
    /// The first line.
    pub title: String,
    /// What it says.
    pub body: String,
    /// What can be answered, where the desktop has buttons: code and words.
    pub answers: Vec<(String, String)>,
}

/// What became of a notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// The desktop took it.
    Shown {
        /// Its name.
        key: String,
    },
    /// It did not, for whatever reason, within two seconds.
    Failed {
        /// Its name.
        key: String,
        /// Why.
        reason: String,
    },
    /// A button was pressed.
    Answered {
        /// Its name.
        key: String,
        /// The button's code.
        answer: String,
    },
    /// The notification itself was pressed.
    Opened {
        /// Its name.
        key: String,
    },
}

enum Ask {
    Show(Call),
    Withdraw(String),
}

/// A handle on the notifications.
#[derive(Clone, Debug)]
pub struct Notifier(mpsc::UnboundedSender<Ask>);

impl std::fmt::Debug for Ask {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What is shown names a child.
        to.write_str("Ask")
    }
}

impl Notifier {
    /// Starts the thread. `report` is called from it.
    ///
    /// # Errors
    /// The system grants no thread.
    pub fn start(report: impl Fn(Report) + Send + 'static) -> io::Result<Notifier> {
        let (asks, asked) = mpsc::unbounded_channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
        let work = move || LocalSet::new().block_on(&runtime, attend(asked, Rc::new(report)));
        std::thread::Builder::new().name("notifications".into()).spawn(work)?;
        Ok(Notifier(asks))
    }

    /// Shows it; waits for nothing.
    pub fn show(&self, call: Call) {
        self.ask(Ask::Show(call));
    }

    /// Takes it away, if it is still there.
    pub fn withdraw(&self, key: &str) {
        self.ask(Ask::Withdraw(key.to_owned()));
    }

    fn ask(&self, ask: Ask) {
        if self.0.send(ask).is_err() {
            tracing::warn!("the notifications have ended");
        }
    }
}

async fn attend(mut asked: mpsc::UnboundedReceiver<Ask>, report: Rc<dyn Fn(Report)>) {
    // Dropping a sender takes its notification away.
    let mut shown: HashMap<String, oneshot::Sender<()>> = HashMap::new();
    while let Some(ask) = asked.recv().await {
        shown.retain(|_, still| !still.is_closed());
        match ask {
            Ask::Show(call) => {
                let (still, gone) = oneshot::channel();
                shown.insert(call.key.clone(), still);
                let (key, told) = (call.key.clone(), report.clone());
                let task = tokio::task::spawn_local(system::show(call, gone, report.clone()));
                // The library panics where the bus goes away at the wrong moment.
                tokio::task::spawn_local(async move {
                    if task.await.is_err() {
                        told(Report::Failed { key, reason: "the library panicked".into() });
                    }
                });
            }
            Ask::Withdraw(key) => drop(shown.remove(&key)),
        }
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use std::rc::Rc;
    use std::time::Duration;

    use notify_rust::{
        Hint, Notification, NotificationHandle, NotificationResponse, Timeout, Urgency,
    };
    use tokio::sync::oneshot;
    use tokio::time::timeout;

    use super::{Call, Report};

    /// How long the bus may take.
    const PATIENCE: Duration = Duration::from_secs(2);

    pub(super) async fn show(
        call: Call,
        mut gone: oneshot::Receiver<()>,
        report: Rc<dyn Fn(Report)>,
    ) {
        let key = call.key.clone();
        let failed = |reason: String| Report::Failed { key: key.clone(), reason };
        let handle = match timeout(PATIENCE, made(&call).show_async()).await {
            Err(_) => return report(failed("the desktop does not answer".into())),
            Ok(Err(error)) => return report(failed(error.to_string())),
            Ok(Ok(handle)) => handle,
        };
        report(Report::Shown { key: key.clone() });
        tokio::select! {
            answer = answer(&handle) => match answer {
                Some(NotificationResponse::Action(answer)) => report(Report::Answered { key, answer }),
                Some(NotificationResponse::Default) => report(Report::Opened { key }),
                _ => {}
            },
            _ = &mut gone => {
                if timeout(PATIENCE, handle.close_async()).await.is_err() {
                    tracing::info!("a notification could not be taken away");
                }
            }
        }
    }

    fn made(call: &Call) -> Notification {
        let mut made = Notification::new();
        made.appname(&call.title)
            .summary(&call.title)
            .body(&call.body)
            .icon("lullwatch")
            // It neither goes by itself, nor sounds, nor is kept for others to read.
            .urgency(Urgency::Critical)
            .timeout(Timeout::Never)
            .hint(Hint::SuppressSound(true))
            .hint(Hint::Transient(true))
            .action("default", &call.title);
        for (code, words) in &call.answers {
            made.action(code, words);
        }
        made.finalize()
    }

    async fn answer(handle: &NotificationHandle) -> Option<NotificationResponse> {
        let mut answer = None;
        handle.wait_for_action_async(|response| answer = Some(response.clone())).await;
        answer
    }
}

/// Elsewhere it is shown without buttons, and goes when the system thinks so.
#[cfg(not(all(unix, not(target_os = "macos"))))]
mod system {
    use std::rc::Rc;

    use notify_rust::Notification;
    use tokio::sync::oneshot;

    use super::{Call, Report};

    pub(super) async fn show(call: Call, _gone: oneshot::Receiver<()>, report: Rc<dyn Fn(Report)>) {
        let key = call.key.clone();
        let show = move || {
            let shown = Notification::new().summary(&call.title).body(&call.body).show();
            shown.map(drop).map_err(|error| error.to_string())
        };
        report(match tokio::task::spawn_blocking(show).await {
            Ok(Ok(())) => Report::Shown { key },
            Ok(Err(reason)) => Report::Failed { key, reason },
            Err(error) => Report::Failed { key, reason: error.to_string() },
        });
    }
}
