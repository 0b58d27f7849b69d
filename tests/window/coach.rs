//! A family and its coach: nights go over in a file, a review comes back in one, and each has a window
//! and a folder of their own.

use serde_json::json;

use super::app::Home;
use super::desk::night_file;
use super::files::name_in_dialog;

const EVENING: &str = "2026-11-24T00:30:00Z";
const DAY_AFTER: &str = "2026-11-25T14:00:00Z";
const DAY_AFTER_THAT: &str = "2026-11-26T14:00:00Z";

#[tokio::test]
async fn a_night_goes_to_a_coach_and_the_review_comes_back_and_is_taken_step_by_step() {
    // Five months: waits of a plan's own are not offered before six.
    let mut family = Home::on(EVENING, "2026-06-10", "bedtime-only", 1);
    let nights = family.folder.path().join("nights.lullwatch");
    let review = family.folder.path().join("back.lullwatch-review");

    let app = family.start().await;
    app.quiet_night().await;
    app.press("Hand on this night").await;
    app.says("One night, November 23, 2026").await;
    // The coach is not told how old the child is.
    app.find("section[aria-label='The age in it'] input[value=hidden]")
        .await
        .click()
        .await
        .unwrap();
    app.says("No age").await;
    app.tick("Anybody who has the file").await;
    app.press("Save the file").await;
    name_in_dialog("Save File", &nights).await;
    app.says("Saved. Anybody who has it can open it").await;
    app.close().await;

    // The coach has no child on this computer.
    let desk = Home::new(DAY_AFTER);
    let app = desk.start().await;
    app.press("I am a coach").await;
    app.says("Nothing lies here yet.").await;
    app.press("Open files").await;
    name_in_dialog("Open File", &nights).await;
    app.says("One family").await;
    app.picture("coach-families").await;
    app.press("Ada").await;
    app.says("Not recorded: 2").await;
    app.says("Neither crying nor quiet is recorded.").await;
    app.picture("coach-family").await;
    let report = desk.folder.path().join("report.pdf");
    app.press("Report as PDF").await;
    name_in_dialog("Save File", &report).await;
    app.says("Saved. Anybody who has it can read it").await;
    assert!(std::fs::read(&report).unwrap().starts_with(b"%PDF-"));
    app.press("Mon, Nov 23").await;
    app.says("About the night").await;
    app.fill("textarea", "Well timed.").await;
    app.press("Add to the review").await;
    app.says("Leave it out").await;
    app.picture("coach-night").await;
    app.press("To the review").await;
    app.says("A review of Ada").await;
    app.press("Change the plan").await;
    app.says("A plan for Ada").await;
    app.open("Waits").await;
    app.tick("As the method has it").await;
    app.open("In the family’s own words").await;
    app.fill("#edit-goal", "Asleep by eight").await;
    app.picture("coach-plan").await;
    app.press("Propose this").await;
    app.says("It is in the review.").await;
    app.press("Back").await;
    app.says("What it is for: not said → Asleep by eight").await;
    app.tick("Anybody who has the file").await;
    app.picture("coach-review").await;
    app.press("Save the review").await;
    name_in_dialog("Save File", &review).await;
    app.says("Saved. Anybody who has it can open it").await;
    app.close().await;

    // What the coach wrote is still there, and goes with the family.
    let app = desk.start().await;
    app.press("I am a coach").await;
    app.press("Ada").await;
    app.says("The review: 2 things said").await;
    app.press("Back").await;
    app.press("Remove Ada").await;
    app.press("Remove it").await;
    app.says("Nothing lies here yet.").await;
    app.close().await;
    let left = std::fs::read_dir(desk.data().join("families")).unwrap();
    let left = left.filter(|entry| entry.as_ref().unwrap().path().is_file());
    assert_eq!(left.count(), 0, "nothing of the family stays");

    // The family sees it beside what is there, and takes of it what it likes.
    family.time = DAY_AFTER_THAT.into();
    let app = family.start().await;
    app.press("Your data").await;
    app.press("Bring nights in").await;
    app.press("Choose a file").await;
    name_in_dialog("Open File", &review).await;
    app.says("Well timed.").await;
    app.says("Not offered below 6 months").await;
    app.picture("review-at-home").await;
    app.tick("Keep this beside the night").await;
    let take = app
        .client
        .execute("document.querySelector('input[type=checkbox][value=\"waits\"]').click()", vec![]);
    take.await.unwrap();
    app.press("Keep what is ticked").await;
    app.find("[role=alert]").await;
    app.picture("review-refused").await;
    let change = "for (const field of ['waits', 'words.goal'])
        document.querySelector(`input[type=checkbox][value=\"${field}\"]`).click()";
    app.client.execute(change, vec![]).await.unwrap();
    app.press("Keep what is ticked").await;
    app.says("It is kept. What you took of the plan holds from the next night on.").await;
    app.open("In our own words").await;
    app.says("Asleep by eight").await;
    app.press("Last night").await;
    app.says("What the coach says").await;
    app.says("Well timed.").await;
    app.picture("comment-at-home").await;
    app.close().await;
}

/// Hands the window what the system hands it when files are dropped there.
const DROP: &str = r"
const [paths] = arguments;
const dropped = 'tauri://drag-drop';
const listeners = window.__internal_unstable_listeners_object_id__[dropped];
for (const id of Object.getOwnPropertyNames(listeners)) {
  const payload = { paths, position: { x: 40, y: 40 } };
  window.__TAURI_INTERNALS__.runCallback(listeners[id].handlerId, { event: dropped, id: Number(id), payload });
}
";

#[tokio::test]
async fn files_and_folders_that_are_dropped_on_the_window_come_in_as_opened_ones_do() {
    let desk = Home::new(DAY_AFTER);
    let folder = desk.folder.path().join("from families");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("rose.lullwatch"), night_file("Ada Rose")).unwrap();
    std::fs::write(folder.join("cut.lullwatch"), "{\"format\":").unwrap();
    let alone = desk.folder.path().join("ben.lullwatch");
    std::fs::write(&alone, night_file("Ben")).unwrap();
    let app = desk.start().await;
    app.press("I am a coach").await;
    app.says("Nothing lies here yet.").await;
    app.client.execute(DROP, vec![json!([folder, alone])]).await.unwrap();
    app.says("2 families").await;
    app.says("Ada Rose").await;
    app.says("Ben").await;
    app.says("One file cannot be used").await;
    app.says("cut.lullwatch").await;
    app.says("The file ends in the middle.").await;
    app.picture("coach-dropped").await;
    app.close().await;
}
