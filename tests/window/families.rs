//! One night of each family through the real window, with pictures.

use super::app::{App, Home};

/// 19:30 in New York.
const EVENING: &str = "2026-11-24T00:30:00Z";
const NINE_MONTHS: &str = "2026-02-01";
const FIVE_MONTHS: &str = "2026-06-10";
const TWO_YEARS: &str = "2024-11-01";
const FOUR_YEARS: &str = "2022-06-01";

async fn tonight(method: &str, born: &str, night: u32) -> (Home, App) {
    let home = Home::on(EVENING, born, method, night);
    let app = home.start().await;
    app.find("[data-screen=tonight]").await;
    app.says("Tonight with Ada").await;
    app.picture(&format!("{method}-tonight")).await;
    (home, app)
}

/// Asleep, and up in the morning: every family ends alike.
async fn till_morning(app: &App, method: &str) {
    app.press("Asleep").await;
    app.find("[data-phase=asleep]").await;
    // From the evening to the morning, from the small hours to a little later.
    app.step(7 * 3600);
    app.press("Up for the day").await;
    app.find("[data-screen=morning]").await;
    app.says("How the night went for Ada").await;
    app.picture(&format!("{method}-morning")).await;
}

#[tokio::test]
async fn the_chair_shows_where_to_sit_and_wakings_go_back_there() {
    let (_home, app) = tonight("chair", NINE_MONTHS, 4).await;
    app.says("Halfway to the door").await;
    app.says("3 nights here").await;
    app.press("A night feed was dropped").await;
    app.says("Tonight is the extra night").await;
    app.says("Beside the cot").await;
    app.press("No extra night after all").await;
    app.says("Halfway to the door").await;
    app.press("Put down").await;
    app.find("[data-phase=visit]").await;
    app.says("Touch now and then").await;
    app.press("Protest").await;
    app.picture("chair-visit").await;
    app.step(900);
    app.press("Asleep").await;
    app.step(3 * 3600);
    app.press("Woke crying: Protest").await;
    app.says("Your place tonight").await;
    app.picture("chair-waiting").await;
    app.press("Go in, to my place").await;
    app.find("[data-phase=visit]").await;
    app.step(600);
    till_morning(&app, "chair").await;
    app.close().await;
}

#[tokio::test]
async fn picking_up_is_one_large_button_that_alternates() {
    let (_home, app) = tonight("pick-up-put-down", FIVE_MONTHS, 1).await;
    app.says("4 to 5 minutes at this age").await;
    app.press("Put down").await;
    app.press("Protest").await;
    app.step(30);
    app.picture("pick-up-put-down-waiting").await;
    // Picking up from outside goes in as well.
    app.press("Picked up").await;
    app.says("In your arms since").await;
    app.step(300);
    app.says("Long enough at this age").await;
    app.picture("pick-up-put-down-held").await;
    app.press("Put down").await;
    app.says("Picked up once").await;
    for _ in 0..10 {
        app.step(2);
        app.press("Picked up").await;
        app.says("In your arms").await;
        app.step(5);
        app.press("Put down").await;
        app.says("In the room, put down").await;
    }
    app.says("Picked up 11 times").await;
    app.picture("pick-up-put-down-down").await;
    app.key(" ").await;
    app.says("Picked up 12 times").await;
    app.key(" ").await;
    app.says("In the room, put down").await;
    till_morning(&app, "pick-up-put-down").await;
    app.says("Times picked up").await;
    app.close().await;
}

#[tokio::test]
async fn soothing_times_the_calm_and_then_steps_back() {
    let (_home, app) = tonight("shush-pat", FIVE_MONTHS, 1).await;
    app.press("Put down").await;
    app.step(60);
    app.press("Go in").await;
    app.says("A steady sh and pat").await;
    app.step(60);
    app.press("Quiet").await;
    app.says("Calm. Go on.").await;
    app.step(240);
    app.says("Calm for 4 minutes").await;
    app.picture("shush-pat-calm").await;
    app.step(180);
    app.says("Slower now").await;
    app.step(180);
    app.says("Step back, out of sight").await;
    app.press("Done, leaving").await;
    till_morning(&app, "shush-pat").await;
    app.close().await;
}

#[tokio::test]
async fn without_checks_every_safety_action_is_there() {
    let (_home, app) = tonight("extinction", NINE_MONTHS, 1).await;
    app.press("Put down").await;
    app.says("No checks until morning").await;
    app.press("Different").await;
    app.says("Go in. You know this cry best").await;
    app.picture("extinction-different").await;
    app.press("Go in").await;
    app.says("What was it?").await;
    app.press("felt different").await;
    app.press("Done, leaving").await;
    app.step(60);
    app.press("Quiet").await;
    app.press("More").await;
    app.says("Comfort tonight").await;
    app.press("I need a moment").await;
    app.says("Whom to call").await;
    app.step(600);
    app.says("How is it going?").await;
    app.picture("extinction-pause").await;
    app.press("A little longer").await;
    app.press("I am back").await;
    till_morning(&app, "extinction").await;
    app.close().await;
}

#[tokio::test]
async fn the_bedtime_pass_shows_its_card() {
    let (_home, app) = tonight("bedtime-pass", FOUR_YEARS, 1).await;
    app.press("Put down").await;
    app.says("The card is still there").await;
    app.picture("bedtime-pass-card").await;
    app.step(120);
    app.press("Go in").await;
    app.step(60);
    app.press("Done, leaving").await;
    app.says("The card was used at 19:32").await;
    app.picture("bedtime-pass-used").await;
    till_morning(&app, "bedtime-pass").await;
    app.close().await;
}

#[tokio::test]
async fn bedtime_fading_says_when_and_why() {
    let (_home, app) = tonight("bedtime-fading", NINE_MONTHS, 1).await;
    app.says("When is bedtime?").await;
    app.fill("details[open] label:nth-of-type(1) input[type=time]", "19:30").await;
    app.fill("details[open] label:nth-of-type(2) input[type=time]", "20:00").await;
    app.press("Keep").await;
    app.says("Put down at 20:15").await;
    app.says("15 minutes later than usual").await;
    app.picture("bedtime-fading-known").await;
    app.step(45 * 60);
    app.press("Put down").await;
    app.says("Asleep by 20:30 moves").await;
    app.picture("bedtime-fading-waiting").await;
    app.step(300);
    till_morning(&app, "bedtime-fading").await;
    app.press("Done").await;
    app.says("Put down at 20:00").await;
    app.says("Asleep soon last night: 15 minutes earlier").await;
    app.picture("bedtime-fading-next").await;
    app.close().await;
}

#[tokio::test]
async fn a_scheduled_awakening_rings_and_is_answered() {
    let (_home, app) = tonight("scheduled-awakenings", NINE_MONTHS, 1).await;
    app.says("Night 1 of 7 that are only logged").await;
    for _ in 0..7 {
        app.press("Put down").await;
        app.step(900);
        app.press("Asleep").await;
        app.step(4 * 3600 - 900);
        app.press("Woke").await;
        app.find("[data-phase=waiting]").await;
        app.step(600);
        app.press("Asleep").await;
        app.step(7 * 3600);
        app.press("Up for the day").await;
        app.find("[data-screen=morning]").await;
        app.press("Done").await;
        app.find("[data-screen=tonight]").await;
        app.step(13 * 3600 - 600);
    }
    app.says("23:15, before the usual waking at 23:30").await;
    app.picture("scheduled-awakenings-times").await;
    app.press("Put down").await;
    app.step(900);
    app.press("Asleep").await;
    app.says("Next awakening at 23:15").await;
    app.next();
    app.step(4 * 3600);
    app.says("Time for the awakening, since 23:15").await;
    app.picture("scheduled-awakenings-due").await;
    app.press("Go in and wake").await;
    app.find("[data-phase=visit]").await;
    app.step(300);
    app.press("Done, leaving").await;
    till_morning(&app, "scheduled-awakenings").await;
    app.close().await;
}

#[tokio::test]
async fn bedtime_only_two_steps_and_the_log_change_what_wakings_do() {
    for (method, awake, waking) in [
        ("bedtime-only", "Look in as often as it suits you", "answered as you always did"),
        ("two-step", "Next check at 19:32", "answered as you always did"),
        ("log-only", "No waits in this method", "No waits in this method"),
    ] {
        let (_home, app) = tonight(method, NINE_MONTHS, 1).await;
        app.press("Put down").await;
        app.says(awake).await;
        app.step(60);
        app.press("Asleep").await;
        app.step(3 * 3600);
        app.press("Woke").await;
        app.says(waking).await;
        app.picture(&format!("{method}-waking")).await;
        app.step(300);
        till_morning(&app, method).await;
        app.close().await;
    }
}

#[tokio::test]
async fn fixed_checks_come_every_five_minutes_with_the_methods_own_words() {
    let (_home, app) = tonight("checks-every-5", NINE_MONTHS, 1).await;
    app.says("Help your child back into the sleeping position").await;
    app.press("Put down").await;
    app.says("Next check at 19:35").await;
    app.step(300);
    app.says("Check 1 is due").await;
    app.press("Go in").await;
    app.says("Reassure briefly").await;
    app.picture("checks-every-5-visit").await;
    app.press("More").await;
    app.open("Every number and where it comes from").await;
    app.says("trial NCT01489215").await;
    app.picture("checks-every-5-numbers").await;
    app.press("Done, leaving").await;
    app.says("Next check at 19:40").await;
    till_morning(&app, "checks-every-5").await;
    app.close().await;
}

#[tokio::test]
async fn positive_routines_keep_their_bedtime_through_the_week() {
    let (_home, app) = tonight("positive-routines", TWO_YEARS, 1).await;
    app.fill("details[open] label:nth-of-type(1) input[type=time]", "19:00").await;
    app.fill("details[open] label:nth-of-type(2) input[type=time]", "20:00").await;
    app.press("Keep").await;
    app.says("A calm routine of 20 minutes before it").await;
    app.picture("positive-routines-known").await;
    app.step(45 * 60);
    app.press("Put down").await;
    app.step(300);
    till_morning(&app, "positive-routines").await;
    app.press("Done").await;
    app.says("The same through this week").await;
    app.close().await;
}

#[tokio::test]
async fn camping_out_moves_on_by_criterion_and_ends_out_of_the_room() {
    let (_home, app) = tonight("camping-out", NINE_MONTHS, 14).await;
    app.says("By the door, inside").await;
    app.says("On to the next place once your child has fallen asleep here").await;
    app.press("Put down").await;
    app.says("Very upset: comfort your child").await;
    app.picture("camping-out-visit").await;
    app.step(600);
    till_morning(&app, "camping-out").await;
    app.press("Done").await;
    app.says("The last place").await;
    app.step(13 * 3600);
    app.press("Put down").await;
    app.says("falls asleep without you in the room").await;
    app.picture("camping-out-out").await;
    app.close().await;
}

#[tokio::test]
async fn a_parent_who_sleeps_in_the_room_checks_from_there_and_then_moves_out() {
    let (_home, app) = tonight("presence-7", NINE_MONTHS, 7).await;
    app.says("In your own bed").await;
    app.says("The last night here").await;
    app.press("Put down").await;
    app.says("Next check at 19:35").await;
    app.step(300);
    app.press("Go in").await;
    app.says("A brief check, from your own bed").await;
    app.picture("presence-7-visit").await;
    app.press("Done, leaving").await;
    till_morning(&app, "presence-7").await;
    app.press("Done").await;
    app.says("Out of the room").await;
    app.picture("presence-7-left").await;
    app.close().await;
}

#[tokio::test]
async fn a_nap_ends_with_its_methods_cap() {
    let (_home, app) = tonight("chair", NINE_MONTHS, 1).await;
    app.open("Change method, night or nap").await;
    app.tick("Nap").await;
    app.press("Keep this plan").await;
    app.says("A nap with Ada").await;
    app.says("The attempt ends 60 minutes after put-down").await;
    app.picture("nap-tonight").await;
    app.press("Put down").await;
    app.step(3600);
    app.says("time is over").await;
    app.picture("nap-cap").await;
    app.press("Up").await;
    app.find("[data-screen=morning]").await;
    app.says("How the nap went for Ada").await;
    app.picture("nap-morning").await;
    app.close().await;
}
