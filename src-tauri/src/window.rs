//! The one window: dark from its first frame on; away and back again while a night runs on.

use lullwatch_system::notification::Notifier;
use lullwatch_system::tray_host::has_tray_host;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager as _, Theme, Url, WebviewWindow, WindowEvent};
use tauri_plugin_dialog::{DialogExt as _, MessageDialogButtons};
use tokio::sync::oneshot;

use crate::bedside::{Closing, Request};
use crate::commands::Bedside;
use crate::messages::Look;
use crate::{outward, tray};

const LABEL: &str = "main";
/// Where to write that the first view is on the screen; for the headless run.
const READY_FILE: &str = "LULLWATCH_READY_FILE";

/// Makes the window and shows it, as dark as a night until its first view is there: a page that is
/// not on the screen is given no frames, and would begin to draw only then.
///
/// # Errors
/// The system grants no window.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let config = app.config().app.windows.first().cloned().unwrap_or_default();
    let window = tauri::WebviewWindowBuilder::from_config(app, &config)?
        .theme(theme(tray::is_night(app)))
        .on_navigation(is_our_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    come_back_from_crashes(&window);
    if let Some(shown) = app.try_state::<tray::Shown>() {
        scale(app, shown.look());
    }
    let closing = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            let asked = ask_closing(closing.app_handle());
            if asked.is_running {
                api.prevent_close();
                put_away(&closing, asked);
            }
        }
    });
    // Now that it is where it was last time.
    window.show()
}

/// Whether an address is the app's own page; no other is ever gone to.
fn is_our_own(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

/// The night runs on; the window is out of the way, and can be had again.
fn put_away(window: &WebviewWindow, asked: Closing) {
    let app = window.app_handle();
    // A tray that was there at the start may have gone with the desktop's shell.
    let comes_back = tray::is_there(app) && has_tray_host();
    told(if comes_back { window.hide() } else { window.minimize() });
    match app.try_state::<Notifier>() {
        Some(notifier) if asked.is_first => outward::tell_closing(&notifier, &tray::words(app)),
        None if asked.is_first => say_closing(app),
        _ => {}
    }
}

/// Says that the night runs on without its window, where no notification can.
pub fn say_closing(app: &AppHandle) {
    let words = tray::words(app);
    let said = app.dialog().message(words.get("notice-closing")).title(words.get("app-name"));
    said.show(|_| {});
}

fn ask_closing(app: &AppHandle) -> Closing {
    let (reply, answer) = oneshot::channel();
    let asked = app.state::<Bedside>().0.send(Request::Closing(reply));
    asked.ok().and_then(|()| answer.blocking_recv().ok()).unwrap_or_default()
}

/// Ends the app; while a night runs, asks first.
pub fn quit(app: &AppHandle) {
    if !ask_closing(app).is_running {
        return app.exit(0);
    }
    let words = tray::words(app);
    let (end, app) = (app.clone(), app);
    app.dialog()
        .message(words.get("quit-question"))
        .title(words.get("app-name"))
        .buttons(MessageDialogButtons::OkCancelCustom(words.get("tray-quit"), words.get("quit-no")))
        .show(move |yes| {
            if yes {
                end.exit(0);
            }
        });
}

/// The first view is on the screen.
pub fn painted() {
    if let Some(file) = std::env::var_os(READY_FILE)
        && let Err(error) = std::fs::write(&file, "painted\n")
    {
        tracing::warn!(%error, "the ready file cannot be written");
    }
}

/// Brings the window to the front, making it anew where it is gone. On the main thread.
pub fn raise(app: &AppHandle) {
    let Some(window) = window(app) else {
        return told(open(app));
    };
    told(window.show());
    told(window.unminimize());
    told(window.set_focus());
}

/// The same from any thread, waiting for nothing.
pub fn raise_later(app: &AppHandle) {
    let raised = app.clone();
    told(app.run_on_main_thread(move || raise(&raised)));
}

/// Makes letters, and all that is measured by them, as large as the parent wishes.
pub fn scale(app: &AppHandle, look: Look) {
    if let Some(window) = window(app) {
        told(window.set_zoom(f64::from(look.text_percent) / 100.0));
    }
}

/// Lets the window's frame be that of a night, or the system's own again. On the main thread.
pub fn darken_frame(app: &AppHandle, is_night: bool) {
    if let Some(window) = window(app) {
        told(window.set_theme(theme(is_night)));
    }
}

/// In a night the frame is dark whatever the system's theme is, as all that is in it; by day it is
/// the system's.
fn theme(is_night: bool) -> Option<Theme> {
    is_night.then_some(Theme::Dark)
}

fn window(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// A renderer that has died is started again, and asks for the view anew.
#[cfg(target_os = "linux")]
fn come_back_from_crashes(window: &WebviewWindow) {
    use webkit2gtk::WebViewExt as _;
    told(window.with_webview(|webview| {
        webview.inner().connect_web_process_terminated(|view, reason| {
            tracing::warn!(?reason, "the renderer has died; starting it again");
            view.reload();
        });
    }));
}

/// Elsewhere the system's own webview does so.
#[cfg(not(target_os = "linux"))]
fn come_back_from_crashes(_: &WebviewWindow) {}

/// What a window manager refuses is no harm to a night.
fn told(result: tauri::Result<()>) {
    if let Err(error) = result {
        tracing::info!(%error, "the window manager refused");
    }
}
