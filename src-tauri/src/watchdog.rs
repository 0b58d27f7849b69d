//! The app's binary as a watchdog: no window, no data, only a pipe, the chime and a notification.

use std::path::PathBuf;
use std::process::ExitCode;

use lullwatch_exchange::words::{Language, Words};
use lullwatch_system::notification::{Call, Notifier, Report};
use lullwatch_system::watchdog;

const KEY: &str = "watchdog";

/// Whether this process is to be a watchdog; if so, it has been one.
#[must_use]
pub fn ran() -> Option<ExitCode> {
    let mut words = std::env::args_os().skip(1);
    if words.next()? != watchdog::WORD {
        return None;
    }
    let (Some(folder), Some(claim)) = (words.next(), words.next()) else {
        return Some(ExitCode::FAILURE);
    };
    let language = words.next().and_then(|code| Language::of_tag(&code.to_string_lossy()));
    let words = Words::of(language.unwrap_or_default());
    let mut notifier = None;
    let calls = |yes: bool| notify(&mut notifier, &words, yes);
    let claim = claim.to_string_lossy();
    let attended = watchdog::attend(std::io::stdin(), &PathBuf::from(folder), &claim, calls);
    Some(if attended.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Shows what has happened, or takes it away. The notifier is started when it is first needed.
fn notify(notifier: &mut Option<Notifier>, words: &Words, yes: bool) {
    if yes && notifier.is_none() {
        *notifier = Notifier::start(|report| {
            if let Report::Failed { reason, .. } = report {
                tracing::info!(reason, "no notification");
            }
        })
        .ok();
    }
    let Some(notifier) = notifier else { return };
    if !yes {
        return notifier.withdraw(KEY);
    }
    notifier.show(Call {
        key: KEY.into(),
        title: words.get("app-name"),
        body: words.get("watchdog-calls"),
        answers: Vec::new(),
    });
}
