//! What is kept and its backups, through the real window.

use super::app::Home;

const EVENING: &str = "2026-11-24T00:30:00Z";

#[tokio::test]
async fn a_night_is_backed_up_and_comes_back() {
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = home.start().await;
    app.quiet_night().await;
    app.press("Done").await;
    app.press("Your data").await;
    app.says("Last backup").await;
    app.says("with one night").await;
    app.picture("data").await;
    let backups = home.data().join("backups");
    assert_eq!(std::fs::read_dir(&backups).unwrap().count(), 1);
    app.open("Restore a backup").await;
    app.press("November 24, 2026").await;
    app.says("Put this backup in the place").await;
    app.picture("data-restore").await;
    app.press("Restore it").await;
    app.says("The backup is back").await;
    app.press("Back").await;
    app.find("[data-screen=tonight]").await;
    app.says("night 2").await;
    app.close().await;
    let aside = std::fs::read_dir(home.data()).unwrap().flatten();
    let aside = aside.filter(|it| it.file_name().to_string_lossy().starts_with("replaced-"));
    assert_eq!(aside.count(), 1, "what was replaced is set aside");
}
