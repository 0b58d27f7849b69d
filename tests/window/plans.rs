//! The plan's page and help with choosing, through the real window.

use super::app::Home;

const EVENING: &str = "2026-11-24T00:30:00Z";

#[tokio::test]
async fn a_plan_is_edited_with_its_nights_beside_it_and_refused_at_the_field() {
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = home.start().await;
    app.find("[data-screen=tonight]").await;
    app.press("The plan").await;
    app.find("[data-screen=plan]").await;
    app.picture("plan").await;
    app.fill("[data-screen=plan] table input", "0").await;
    app.says("A wait of nothing").await;
    app.picture("plan-refused").await;
    app.fill("[data-screen=plan] table input", "4").await;
    app.no_longer_says("A wait of nothing").await;
    app.picture("plan-changed").await;
    app.press("Keep").await;
    app.find("[data-screen=tonight]").await;
    app.press("Put down").await;
    app.says("Next check at 19:34").await;
    app.close().await;
}

#[tokio::test]
async fn help_with_choosing_shows_for_and_against_and_no_verdict() {
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = home.start().await;
    app.find("[data-screen=tonight]").await;
    app.open("Change method").await;
    app.press("Help me choose").await;
    app.tick("Very upset when a parent goes out of sight").await;
    app.press("Show what speaks for and against").await;
    app.says("No approach has been shown to be superior overall").await;
    app.says("gained more when a parent stayed in the room").await;
    app.picture("choosing").await;
    app.press("Choose").await;
    app.press("Keep this plan").await;
    app.find("[data-screen=tonight]").await;
    app.close().await;
}
