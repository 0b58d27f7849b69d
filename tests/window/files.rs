//! Nights in files, through the real window and the system's own dialogs.

use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use serde_json::json;
use tempfile::TempDir;

use super::app::{App, Home};

const EVENING: &str = "2026-11-24T00:30:00Z";
const DAY_AFTER: &str = "2026-11-25T14:00:00Z";

#[tokio::test]
async fn nights_leave_in_a_file_and_come_in_on_another_computer() {
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let file = home.folder.path().join("nights.lullwatch");
    let app = home.start().await;
    app.quiet_night().await;
    app.press("Hand on this night").await;
    app.says("One night, November 23, 2026").await;
    app.says("The name “Ada”").await;
    app.tick("The first letters").await;
    app.says("The name “A.”").await;
    app.picture("share").await;
    app.tick("Anybody who has the file").await;
    app.press("Save the file").await;
    name_in_dialog("Save File", &file).await;
    app.says("Saved. Anybody who has it can open it").await;
    let report = home.folder.path().join("report.pdf");
    app.tick("A report to read and print").await;
    app.says("The report is made of this, and of nothing else.").await;
    app.picture("share-report").await;
    app.press("Save the report").await;
    name_in_dialog("Save File", &report).await;
    app.says("Saved. Anybody who has it can open it").await;
    app.close().await;
    assert!(std::fs::read(&report).unwrap().starts_with(b"%PDF-"));
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("lullwatch-night/1") && !text.contains("Ada"), "{text}");

    let other = Home::new(DAY_AFTER);
    let app = other.start().await;
    app.press("I have a backup").await;
    app.press("Bring nights in").await;
    app.press("Choose a file").await;
    name_in_dialog("Open File", &file).await;
    app.says("A., new here").await;
    app.says("One new night").await;
    app.tick("Use this plan from the next night on").await;
    app.picture("bring").await;
    app.press("Keep these nights").await;
    app.find("[data-screen=tonight]").await;
    app.says("One night is here now.").await;
    app.says("Tonight with A.").await;
    app.picture("bring-done").await;
    app.close().await;
}

#[tokio::test]
async fn a_file_opens_by_a_double_click_before_a_start_and_beside_a_running_app() {
    let elsewhere = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/elsewhere");
    let file = elsewhere.join("version-1.lullwatch");
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = home.start_by(&file).await;
    app.says("version-1.lullwatch").await;
    app.says("new here").await;
    app.picture("opened-by-file").await;
    app.press("Back").await;
    app.find("[data-screen=tonight]").await;
    // What is tapped again at once is taken for one tap.
    app.step(5);
    home.start_again_by(&elsewhere.join("huckleberry.csv"));
    app.says("huckleberry.csv").await;
    app.press("Back").await;
    app.find("[data-screen=tonight]").await;
    app.press("Put down").await;
    app.find("[data-phase]").await;
    home.start_again_by(&file);
    app.says("A file was opened. It waits until this is done").await;
    app.find("[data-phase]").await;
    app.close().await;
}

#[tokio::test]
async fn two_computers_come_together_through_a_folder_by_one_tap_on_each() {
    let between = TempDir::new().unwrap();
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = home.start().await;
    app.quiet_night().await;
    app.press("Done").await;
    app.press("Your data").await;
    app.says("is outside that promise").await;
    share_folder(&app, between.path()).await;
    app.press("Bring together now").await;
    app.says("Went: One night").await;
    app.says("Nothing new came.").await;
    app.picture("together").await;
    app.close().await;

    let other = Home::on(DAY_AFTER, "2026-02-01", "ferber-2006", 1);
    let app = other.start().await;
    app.press("Your data").await;
    share_folder(&app, between.path()).await;
    app.press("Bring together now").await;
    app.says("Came: One new night").await;
    app.says("One night is here now.").await;
    app.picture("together-came").await;
    app.close().await;
    assert_eq!(std::fs::read_dir(between.path()).unwrap().count(), 2, "a file for each");
}

/// Hands over the folder that the system's own dialog would.
async fn share_folder(app: &App, folder: &Path) {
    let script = "const [folder, done] = arguments;
        const tap = { type: 'together_folder', folder };
        window.__TAURI_INTERNALS__.invoke('tap', { tap, revision: 1000000 }).then(() => done(true), done);";
    let taken = app.client.execute_async(script, vec![json!(folder)]).await.unwrap();
    assert_eq!(taken, json!(true));
}

/// Types a file's name into the dialog that is called so, until the dialog is gone.
pub async fn name_in_dialog(title: &str, file: &Path) {
    let title = format!("^{title}$");
    let find = || xdotool(&["search", "--onlyvisible", "--name", &title]);
    for _ in 0..300 {
        let window = String::from_utf8_lossy(&find().stdout).trim().to_owned();
        if let Some(window) = window.lines().last() {
            let path = file.display().to_string();
            xdotool(&["windowfocus", "--sync", window]);
            // In the place of the name that is offered; a path opens the field for one.
            xdotool(&["key", "--clearmodifiers", "ctrl+a"]);
            xdotool(&["type", "--delay", "15", &path]);
            tokio::time::sleep(Duration::from_millis(300)).await;
            xdotool(&["key", "Return"]);
            tokio::time::sleep(Duration::from_millis(700)).await;
            if find().stdout.is_empty() {
                return;
            }
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("no dialog {title}, or it does not close");
}

fn xdotool(words: &[&str]) -> Output {
    Command::new("xdotool").args(words).output().expect("xdotool is there")
}
