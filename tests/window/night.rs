//! One whole night, from first run to morning, and what a kill in the middle of it leaves.

use super::app::{App, Home};

/// 19:30 in New York.
const EVENING: &str = "2026-11-24T00:30:00Z";

async fn first_run(app: &App) {
    app.find("[data-screen=welcome]").await;
    app.picture("welcome-1").await;
    app.press("Go on").await;
    app.says("Write a name or initials").await;
    app.fill("main input", "Ada").await;
    app.press("Go on").await;
    app.says("Choose the birth date").await;
    app.fill("input[type=date]", "2027-01-01").await;
    app.press("Go on").await;
    app.says("still to come").await;
    app.fill("input[type=date]", "2026-02-01").await;
    app.press("Go on").await;
    app.says("Ferber, growing checks").await;
    app.picture("welcome-2").await;
    app.press("Go on").await;
    app.says("Where is this computer").await;
    app.picture("welcome-3").await;
    app.press("Ready for tonight").await;
    app.find("[data-screen=tonight]").await;
    app.says("Tonight with Ada").await;
}

async fn put_down(app: &App) {
    app.press("Put down").await;
    app.find("[data-phase=waiting]").await;
    app.says("Next check at 19:33").await;
}

#[tokio::test]
async fn a_night_goes_from_first_run_to_morning() {
    let home = Home::new(EVENING);
    let app = home.start().await;
    first_run(&app).await;
    app.picture("tonight").await;
    put_down(&app).await;
    app.picture("waiting").await;

    app.step(20);
    app.press("Protest").await;
    app.find("[role=radio][aria-checked=true]").await;
    app.picture("crying").await;
    // 30 s before due the entry is the check; then it is due.
    assert_eq!(app.next(), "2026-11-24T00:32:30Z");
    app.says("Go in · check 1").await;
    app.says("seconds").await;
    app.picture("last-minute").await;
    assert_eq!(app.next(), "2026-11-24T00:33:00Z");
    app.says("Check 1 is due since 19:33").await;
    app.says("Not yet").await;
    app.picture("due").await;

    app.step(5);
    app.press("Go in").await;
    app.find("[data-phase=visit]").await;
    app.step(15);
    app.press("Voice").await;
    app.says("Voice · 1").await;
    app.picture("visit").await;
    app.step(70);
    app.press("Done, leaving").await;
    app.says("Next check at 19:39").await;

    app.step(210);
    app.press("Quiet").await;
    // Said before the clock goes on.
    app.find("[role=radio][aria-checked=true]:first-child").await;
    app.step(60);
    app.says("The check is held").await;
    app.picture("quiet").await;
    app.step(120);
    app.press("Asleep").await;
    app.find("[data-phase=asleep]").await;
    app.says("Asleep since").await;
    app.picture("asleep").await;
    // The question about the time goes by itself.
    app.step(61);
    app.no_longer_says("Asleep: some minutes ago").await;
    app.press("Alone").await;

    // A waking at night, and going in early: asked after, never before.
    app.step(4 * 3600);
    app.press("Woke crying: Protest").await;
    app.find("[data-phase=waiting]").await;
    app.step(60);
    app.press("Go in").await;
    app.find("[data-phase=visit]").await;
    app.says("A little early").await;
    app.picture("asked").await;
    app.press("I wanted to").await;
    app.no_longer_says("A little early").await;
    app.step(60);
    app.press("Done, leaving").await;
    app.step(240);
    app.press("Asleep").await;

    app.step(6 * 3600);
    app.press("Up for the day").await;
    app.find("[data-screen=morning]").await;
    app.says("How the night went for Ada").await;
    app.says("Went in at once").await;
    app.picture("morning").await;
    app.press("Done").await;
    app.says("night 2").await;
    app.close().await;
}

#[tokio::test]
async fn the_crying_limit_calls_and_comfort_answers_it() {
    let home = Home::new(EVENING);
    let app = home.start().await;
    first_run(&app).await;
    put_down(&app).await;
    app.step(180);
    app.press("Go in").await;
    app.find("[data-phase=visit]").await;
    app.press("Done, leaving").await;
    // An hour after put-down; the check that is due meanwhile gives way to it.
    app.step(3420);
    app.says("This was long enough for tonight").await;
    app.find(".ringing").await;
    app.picture("crying-limit").await;
    app.press("Not yet").await;
    app.step(120);
    app.find(".ringing").await;
    app.press("Comfort tonight").await;
    app.says("Comforted tonight").await;
    app.close().await;
}

#[tokio::test]
async fn a_killed_app_finds_the_same_wait_again() {
    let mut home = Home::new(EVENING);
    let app = home.start().await;
    first_run(&app).await;
    put_down(&app).await;
    app.step(70);
    app.press("Hard").await;
    app.find("[role=radio][aria-checked=true]").await;
    home.time = app.kill().await;

    let app = home.start().await;
    app.find("[data-phase=waiting]").await;
    app.says("Next check at 19:33").await;
    app.says("goes on where it was").await;
    app.says("Take back “Crying: Hard”").await;
    app.next();
    assert_eq!(app.next(), "2026-11-24T00:33:00Z");
    app.says("Check 1 is due since 19:33").await;
    app.close().await;
}

#[tokio::test]
async fn undo_takes_back_the_last_tap_and_keys_do_what_they_say() {
    let home = Home::new(EVENING);
    let app = home.start().await;
    first_run(&app).await;
    put_down(&app).await;
    app.step(30);
    app.key("ArrowRight").await;
    app.says("Take back “Crying: Grizzle”").await;
    app.step(5);
    app.key("ArrowRight").await;
    app.says("Take back “Crying: Protest”").await;
    app.key("z").await;
    app.says("Take back “Crying: Grizzle”").await;
    app.step(5);
    app.key(" ").await;
    app.find("[data-phase=visit]").await;
    app.step(5);
    app.key("z").await;
    app.find("[data-phase=waiting]").await;
    app.says("Next check at 19:33").await;
    app.step(5);
    app.key("g").await;
    app.find("[data-phase=visit]").await;
    app.close().await;
}
