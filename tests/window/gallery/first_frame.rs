//! What is on the screen before there is anything to show.

use std::process::Command;

use super::picture::Picture;
use crate::window::app::Home;
use crate::window::bare::{Bare, may, until};

const EVENING: &str = "2026-11-24T00:30:00Z";
/// Brighter than anything that a night shows.
const BRIGHT: f64 = 0.6;
/// So many frames are looked at once the first view is there.
const FRAMES_AFTER: u32 = 5;

/// The whole display, as it is now.
fn frame() -> Picture {
    // A display that is busy with a window's first frames takes nobody in for a moment.
    let taken = until("a picture of the display", || {
        let taken = Command::new("import").args(["-window", "root", "png24:-"]).output().unwrap();
        taken.status.success().then_some(taken.stdout)
    });
    Picture::read(&taken)
}

#[test]
fn no_frame_is_bright_from_the_start_of_the_app_to_a_running_night() {
    if !may(&["import", "-version"], "the first frames") {
        return;
    }
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = Bare::start(&home, &[], &[]);
    app.press("space", |events| (!events.is_empty()).then_some(()));
    app.kill();
    // By day this desktop is light: a window that is not made dark by itself would be white.
    let app = Bare::begin(&home, &[], &[("GTK_THEME", "Adwaita")]);
    let (mut before, mut after) = (0, 0);
    while after < FRAMES_AFTER {
        after += u32::from(app.ready().exists());
        before += u32::from(after == 0);
        let bright = frame().share_above(BRIGHT);
        assert!(bright < 0.0005, "frame {}: {bright} of it is bright", before + after);
    }
    assert!(before > 0, "no frame was seen before the first view");
}
