//! What calls the parent from beyond the window: notifications, and the window brought forward.

use std::collections::BTreeMap;

use lullwatch_core::NightId;
use lullwatch_exchange::words::Words;
use lullwatch_system::notification::{Call as Notification, Notifier, Report};
use tauri::AppHandle;
use tokio::sync::mpsc;

use crate::bedside::Request;
use crate::messages::Look;
use crate::outside::{Answer, Call, CallKind, Outside};
use crate::{tray, window};

const GO_IN: &str = "go_in";
const NOT_YET: &str = "not_yet";
/// The notification that says once that a night runs on without its window.
const CLOSING: &str = "closing";

/// The ways to the parent outside the window.
pub struct Outward {
    app: AppHandle,
    look: Look,
    words: Words,
    notifier: Option<Notifier>,
    /// What calls, as it was shown last.
    shown: BTreeMap<NightId, CallKind>,
    /// Whether the window's frame is that of a night, as it was asked for last.
    dark_frame: Option<bool>,
    /// The window was brought forward for it.
    raised: bool,
}

/// Starts the notifier; its reports go to the bedside.
pub fn notifier(app: &AppHandle, requests: mpsc::UnboundedSender<Request>) -> Option<Notifier> {
    let window = app.clone();
    let report = move |report: Report| match report {
        Report::Answered { key, answer } => {
            let answer = if answer == GO_IN { Answer::GoIn } else { Answer::NotYet };
            if let Ok(night) = key.parse() {
                send(&requests, Request::Answer(night, answer));
            }
        }
        Report::Opened { .. } => window::raise_later(&window),
        Report::Failed { key, reason } => {
            send(&requests, Request::NotNotified(reason));
            if key == CLOSING {
                window::say_closing(&window);
            }
        }
        Report::Shown { .. } => {}
    };
    let started = Notifier::start(report);
    started.inspect_err(|error| tracing::info!(%error, "no notifications")).ok()
}

fn send(requests: &mpsc::UnboundedSender<Request>, request: Request) {
    if requests.send(request).is_err() {
        tracing::debug!("the bedside has ended");
    }
}

impl Outward {
    /// Nothing is shown yet.
    #[must_use]
    pub fn new(app: AppHandle, notifier: Option<Notifier>) -> Outward {
        let look = Look::default();
        let (words, shown) = (Words::of(look.language), BTreeMap::new());
        Outward { app, look, words, notifier, shown, dark_frame: None, raised: false }
    }

    /// Shows what has changed; waits for nothing.
    pub fn show(&mut self, outside: &Outside) {
        let (look, scales) = (outside.look, outside.look.text_percent != self.look.text_percent);
        if look.language != self.look.language {
            self.words = Words::of(look.language);
        }
        self.look = look;
        let calls: BTreeMap<NightId, CallKind> =
            outside.calls.iter().map(|call| (call.night, call.kind)).collect();
        let new: Vec<&Call> = outside
            .calls
            .iter()
            .filter(|call| self.shown.get(&call.night) != Some(&call.kind))
            .collect();
        if let Some(notifier) = &self.notifier {
            for night in self.shown.keys().filter(|night| !calls.contains_key(night)) {
                notifier.withdraw(&night.to_string());
            }
            for call in new.iter().filter(|_| outside.notifies) {
                notifier.show(self.notification(call));
            }
        }
        let is_alarm = |call: &Call| call.kind != CallKind::StillQuiet;
        // Also where it comes out only now that another way has failed.
        let wanted = outside.raises && outside.calls.iter().any(is_alarm);
        let raises = wanted && (!self.raised || new.iter().any(|call| is_alarm(call)));
        self.raised = wanted;
        self.shown = calls;
        let is_night = !outside.nights.is_empty();
        let frame = self.dark_frame.replace(is_night) != Some(is_night);
        let (app, outside) = (self.app.clone(), outside.clone());
        let shown = self.app.run_on_main_thread(move || {
            tray::show(&app, &outside);
            if scales {
                window::scale(&app, look);
            }
            if frame {
                window::darken_frame(&app, is_night);
            }
            if raises {
                window::raise(&app);
            }
        });
        if let Err(error) = shown {
            tracing::info!(%error, "the main thread takes nothing");
        }
    }

    fn notification(&self, call: &Call) -> Notification {
        let (name, number) = (call.child.as_str(), call.number.to_string());
        let body = match call.kind {
            CallKind::Check => {
                let values = [("name", name), ("number", number.as_str())];
                self.words.with("notification-check-due", &values)
            }
            CallKind::Awakening => self.words.with("notice-awakening_elsewhere", &[("name", name)]),
            CallKind::Pause => self.words.with("notice-pause_elsewhere", &[("name", name)]),
            CallKind::CryingLimit => {
                self.words.with("notice-crying_limit_elsewhere", &[("name", name)])
            }
            CallKind::NapCap => self.words.with("notice-nap_cap_elsewhere", &[("name", name)]),
            CallKind::StillQuiet => self.words.with("notification-still-quiet", &[("name", name)]),
        };
        let answers = match call.kind {
            CallKind::Check | CallKind::CryingLimit | CallKind::NapCap => {
                vec![(GO_IN, "go-in"), (NOT_YET, "not-yet")]
            }
            CallKind::Awakening | CallKind::Pause => vec![(NOT_YET, "not-yet")],
            CallKind::StillQuiet => vec![],
        };
        Notification {
            key: call.night.to_string(),
            title: self.words.get("app-name"),
            body,
            answers: answers
                .into_iter()
                .map(|(code, label)| (code.to_owned(), self.words.get(label)))
                .collect(),
        }
    }
}

/// Says that the night runs on without its window.
pub fn tell_closing(notifier: &Notifier, words: &Words) {
    notifier.show(Notification {
        key: CLOSING.into(),
        title: words.get("app-name"),
        body: words.get("notice-closing"),
        answers: Vec::new(),
    });
}
