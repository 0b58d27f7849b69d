//! The menu bar of macOS: as Tauri makes it, but for quitting, which asks first while a night runs.

use lullwatch_exchange::words::Words;
use tauri::menu::{Menu, MenuItem, MenuItemKind};
use tauri::{AppHandle, Manager as _, Wry};

use crate::{tray, window};

const QUIT: &str = "quit-from-menu";

/// The line that ends the app.
struct Quit(MenuItem<Wry>);

/// Puts the menu there.
///
/// # Errors
/// As the system says; then the menu is Tauri's own.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let menu = Menu::default(app)?;
    let Some(MenuItemKind::Submenu(own)) = menu.items()?.into_iter().next() else {
        return Ok(());
    };
    // The last line of the app's own menu would end it at once, chime and all.
    if let Some(last) = own.items()?.len().checked_sub(1) {
        own.remove_at(last)?;
    }
    let word = tray::words(app).get("tray-quit");
    let quit = MenuItem::with_id(app, QUIT, word, true, Some("CmdOrCtrl+Q"))?;
    own.append(&quit)?;
    app.set_menu(menu)?;
    app.manage(Quit(quit));
    app.on_menu_event(|app, event| {
        if event.id() == QUIT {
            window::quit(app);
        }
    });
    Ok(())
}

/// Lets it speak another language.
///
/// # Errors
/// As the system says.
pub fn speak(app: &AppHandle, words: &Words) -> tauri::Result<()> {
    app.try_state::<Quit>().map_or(Ok(()), |quit| quit.0.set_text(words.get("tray-quit")))
}
