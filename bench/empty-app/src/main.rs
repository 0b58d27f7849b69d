//! The least that a Tauri app can be: a window with a line of text, and one command with which it
//! says that it has been drawn.

/// Writes the file that is waited for.
#[tauri::command]
fn painted() {
    if let Some(file) = std::env::var_os("LULLWATCH_READY_FILE") {
        std::fs::write(file, "painted\n").expect("the ready file can be written");
    }
}

fn main() {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![painted])
        .run(tauri::generate_context!())
        .expect("there is a display");
}
