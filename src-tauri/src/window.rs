//! The one window: dark before it is seen, shown once it has something to show.

use std::time::Duration;

use tauri::{AppHandle, Manager as _, WebviewWindow, WindowEvent};
use tokio::sync::{mpsc, oneshot};

use crate::bedside::Request;

const LABEL: &str = "main";
/// A window that has drawn nothing for so long is shown all the same.
const PATIENCE: Duration = Duration::from_secs(8);
/// Where to write that the first view is on the screen; for the headless run.
const READY_FILE: &str = "LULLWATCH_READY_FILE";

/// Makes the window. It stays hidden until its first view is painted, so that nothing flashes.
///
/// # Errors
/// The system grants no window.
pub fn open(app: &AppHandle, requests: mpsc::UnboundedSender<Request>) -> tauri::Result<()> {
    let config = app.config().app.windows.first().cloned().unwrap_or_default();
    let window = tauri::WebviewWindowBuilder::from_config(app, &config)?.build()?;
    let closing = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event
            && is_running(&requests)
        {
            // The night runs on; the window is out of the way.
            api.prevent_close();
            told(closing.minimize());
        }
    });
    let late = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        show(&late);
    });
    Ok(())
}

fn is_running(requests: &mpsc::UnboundedSender<Request>) -> bool {
    let (reply, answer) = oneshot::channel();
    requests.send(Request::IsRunning(reply)).is_ok() && answer.blocking_recv().unwrap_or(false)
}

/// The first view is on the screen.
pub fn painted(app: &AppHandle) {
    show(app);
    if let Some(file) = std::env::var_os(READY_FILE)
        && let Err(error) = std::fs::write(&file, "painted\n")
    {
        tracing::warn!(%error, "the ready file cannot be written");
    }
}

/// Brings the window to the front, as a second start asks for.
pub fn raise(app: &AppHandle) {
    if let Some(window) = window(app) {
        told(window.show());
        told(window.unminimize());
        told(window.set_focus());
    }
}

fn show(app: &AppHandle) {
    if let Some(window) = window(app)
        && !window.is_visible().unwrap_or(false)
    {
        told(window.show());
    }
}

fn window(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// What a window manager refuses is no harm to a night.
fn told(result: tauri::Result<()>) {
    if let Err(error) = result {
        tracing::info!(%error, "the window manager refused");
    }
}
