//! Embeds the window's configuration, its icons and the list of commands that it may call.

fn main() {
    const COMMANDS: &[&str] = &[
        "view",
        "tap",
        "choices",
        "compare",
        "numbers",
        "check_plan",
        "mend",
        "missed",
        "history",
        "history_night",
        "set_up",
        "painted",
        "pick",
        "share_nights",
        "preview_share",
        "share",
        "look_at_file",
        "bring",
        "accept_review",
        "coach_desk",
        "coach_pick",
        "coach_make_key",
        "coach_child",
        "coach_counts",
        "coach_history",
        "coach_night",
        "coach_compare",
        "coach_review",
        "coach_methods",
        "coach_plan_by",
        "coach_check_plan",
        "coach_save",
        "open_demo",
    ];
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("tauri.conf.json fits the installed Tauri");
}
