//! Embeds the window's configuration.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(&["painted"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("tauri.conf.json fits the installed Tauri");
}
