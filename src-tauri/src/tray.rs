//! The tray: how long it is to the next check, and the main actions, while the window is away.
//!
//! There is one only where something shows it. Everything here runs on the main thread; others send
//! what is to be seen there, and wait for nothing.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use lullwatch_exchange::words::Words;
use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager as _, Wry};

use crate::bedside::Request;
use crate::commands::Bedside;
use crate::messages::Look;
use crate::outside::{Answer, CallKind, Outside};
use crate::window;

const SHOW: &str = "show";
const QUIT: &str = "quit";
const GO_IN: &str = "go_in";
const NOT_YET: &str = "not_yet";

/// The tray's lines.
struct Tray {
    state: MenuItem<Wry>,
    go_in: MenuItem<Wry>,
    not_yet: MenuItem<Wry>,
    show: MenuItem<Wry>,
    quit: MenuItem<Wry>,
}

/// What the tray's actions answer to: the first night that calls, else the first that runs.
#[derive(Default)]
pub struct Shown(Mutex<Outside>);

impl Shown {
    /// How the window speaks and looks.
    pub fn look(&self) -> Look {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).look
    }
}

/// Makes the tray, where something shows it.
pub fn open(app: &AppHandle) {
    if !lullwatch_system::tray_host::has_tray_host() {
        tracing::info!("nothing shows a tray");
        return;
    }
    // The library behind it is loaded when it is needed; where it is missing, that is a panic.
    match catch_unwind(AssertUnwindSafe(|| build(app))) {
        Ok(Ok(tray)) => {
            app.manage(tray);
        }
        Ok(Err(error)) => tracing::info!(%error, "no tray"),
        Err(_) => tracing::info!("no tray: its library is missing"),
    }
}

/// Whether there is a tray to come back from.
pub fn is_there(app: &AppHandle) -> bool {
    app.try_state::<Tray>().is_some()
}

/// Whether a night runs, as it was shown last.
pub fn is_night(app: &AppHandle) -> bool {
    app.try_state::<Shown>().is_some_and(|shown| {
        !shown.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).nights.is_empty()
    })
}

fn build(app: &AppHandle) -> tauri::Result<Tray> {
    let words = words(app);
    let item = |id: &str, text: &str, enabled: bool| {
        MenuItem::with_id(app, id, words.get(text), enabled, None::<&str>)
    };
    let state = item("state", "tray-no-night", false)?;
    let go_in = item(GO_IN, "go-in", false)?;
    let not_yet = item(NOT_YET, "not-yet", false)?;
    let (show, quit) = (item(SHOW, "tray-show", true)?, item(QUIT, "tray-quit", true)?);
    let line = || PredefinedMenuItem::separator(app);
    let menu =
        Menu::with_items(app, &[&state, &line()?, &go_in, &not_yet, &line()?, &show, &quit])?;
    let mut tray = TrayIconBuilder::with_id("main")
        .menu(&menu)
        .tooltip(words.get("app-name"))
        .on_menu_event(chosen);
    if let Some(icon) = app.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(app)?;
    Ok(Tray { state, go_in, not_yet, show, quit })
}

#[expect(clippy::needless_pass_by_value, reason = "the form that Tauri's events have")]
fn chosen(app: &AppHandle, event: MenuEvent) {
    let answer = match event.id().as_ref() {
        SHOW => return window::raise(app),
        QUIT => return window::quit(app),
        GO_IN => Answer::GoIn,
        NOT_YET => Answer::NotYet,
        _ => return,
    };
    let shown = app.state::<Shown>();
    let outside = shown.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let night = outside
        .calls
        .first()
        .map(|call| call.night)
        .or(outside.nights.first().map(|night| night.night));
    if let Some(night) = night
        && app.state::<Bedside>().0.send(Request::Answer(night, answer)).is_err()
    {
        tracing::debug!("the bedside has ended");
    }
}

/// The words in the language that was shown last.
pub fn words(app: &AppHandle) -> Words {
    let look = app.try_state::<Shown>().map(|shown| shown.look());
    Words::of(look.unwrap_or_default().language)
}

/// Shows what there is to see. To be called on the main thread.
pub fn show(app: &AppHandle, outside: &Outside) {
    if let Some(shown) = app.try_state::<Shown>() {
        *shown.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = outside.clone();
    }
    let words = Words::of(outside.look.language);
    #[cfg(target_os = "macos")]
    if let Err(error) = crate::app_menu::speak(app, &words) {
        tracing::info!(%error, "the menu cannot be changed");
    }
    let Some(tray) = app.try_state::<Tray>() else { return };
    let calls = !outside.calls.is_empty();
    let named = [
        (&tray.go_in, "go-in"),
        (&tray.not_yet, "not-yet"),
        (&tray.show, "tray-show"),
        (&tray.quit, "tray-quit"),
    ];
    let shown = named
        .into_iter()
        .try_for_each(|(item, key)| item.set_text(words.get(key)))
        .and_then(|()| tray.state.set_text(state(&words, outside)))
        .and_then(|()| tray.go_in.set_enabled(!outside.nights.is_empty()))
        .and_then(|()| tray.not_yet.set_enabled(calls));
    if let Err(error) = shown {
        tracing::info!(%error, "the tray cannot be changed");
    }
}

/// The first line: the night that is nearest to its check.
fn state(words: &Words, outside: &Outside) -> String {
    let nearest = outside.nights.iter().min_by_key(|night| {
        (night.due.is_none(), night.minutes_left.is_none(), night.minutes_left)
    });
    let Some(night) = nearest else {
        return words.get("tray-no-night");
    };
    let name = night.child.as_str();
    let due = match night.due {
        None => None,
        Some(CallKind::Check | CallKind::StillQuiet) => Some("tray-due"),
        Some(CallKind::Awakening) => Some("notice-awakening_elsewhere"),
        Some(CallKind::Pause) => Some("notice-pause_elsewhere"),
        Some(CallKind::CryingLimit) => Some("notice-crying_limit_elsewhere"),
        Some(CallKind::NapCap) => Some("notice-nap_cap_elsewhere"),
    };
    match (due, night.minutes_left) {
        (Some(key), _) => words.with(key, &[("name", name)]),
        (None, Some(minutes)) => {
            let minutes = minutes.to_string();
            words.with("tray-minutes-left", &[("name", name), ("minutes", &minutes)])
        }
        (None, None) => words.with("tray-night", &[("name", name)]),
    }
}

#[cfg(test)]
mod tests {
    use lullwatch_core::NightId;
    use lullwatch_exchange::words::Words;
    use uuid::Uuid;

    use super::state;
    use crate::outside::{CallKind, NightOutside, Outside};

    #[test]
    fn the_night_that_is_nearest_to_its_check_is_told() {
        let night = |child: &str, minutes_left, due| {
            let night = NightId(Uuid::from_u128(1));
            NightOutside { night, child: child.into(), minutes_left, due }
        };
        let told = |nights: Vec<NightOutside>| {
            state(&Words::english(), &Outside { nights, ..Outside::default() })
        };
        assert_eq!(told(vec![]), "No night is running");
        let two = || vec![night("Ada", Some(7), None), night("Ben", Some(1), None)];
        assert_eq!(told(two()), "Ben: one minute to the next check");
        assert_eq!(told(two().split_off(0)[..1].to_vec()), "Ada: 7 minutes to the next check");
        let due = [two(), vec![night("Cleo", None, Some(CallKind::Check))]].concat();
        assert_eq!(told(due), "Cleo: a check is due");
        let capped = vec![night("Ada", None, Some(CallKind::NapCap))];
        assert_eq!(told(capped), "Ada: the nap’s time is over. Get up; the next sleep will come.");
        let asleep = vec![night("Ada", None, None)];
        assert_eq!(told(asleep), "Ada: the night is running");
    }
}
