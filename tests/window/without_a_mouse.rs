//! A whole night without a mouse and without looking: by keyboard alone, and through the
//! accessibility tree by role and name.

use fantoccini::Locator;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use url::{ParseError, Url};

use super::app::{App, Home};

/// 19:30 in New York.
const EVENING: &str = "2026-11-24T00:30:00Z";
const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
const RIGHT: &str = "\u{E014}";
/// More than any screen has controls.
const MOST_CONTROLS: usize = 120;

impl App {
    /// Sends keys as a keyboard does, one after another, to whatever has the focus.
    async fn types(&self, keys: &str) {
        for value in keys.chars() {
            let pressed = KeyActions::new("keyboard".into())
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
            self.client.perform_actions(pressed).await.unwrap();
        }
    }

    /// Goes on from control to control until one is called so.
    async fn tab_to(&self, name: &str) {
        let focused = "const it = document.activeElement;
            return (it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent ?? '').replace(/\\s+/g, ' ').trim();";
        let mut passed = Vec::new();
        for _ in 0..MOST_CONTROLS {
            let now = self.client.execute(focused, vec![]).await.unwrap();
            let now = now.as_str().unwrap_or_default().chars().take(60).collect::<String>();
            if now.starts_with(name) {
                return;
            }
            passed.push(now);
            self.types(TAB).await;
        }
        panic!("the tab key does not come to `{name}`, but to {passed:?}");
    }

    async fn key_on(&self, name: &str) {
        self.tab_to(name).await;
        self.types(ENTER).await;
    }

    /// What the accessibility tree has at an element: `computedrole` or `computedlabel`.
    async fn computed(&self, element: &Element, what: &'static str) -> String {
        let element = element.element_id().to_string();
        let told = self.client.issue_cmd(Computed { element, what }).await.unwrap();
        told.as_str().unwrap_or_default().trim().to_owned()
    }

    /// Presses what the accessibility tree calls so, of that role.
    async fn act(&self, role: &str, name: &str) {
        let mut there = Vec::new();
        // What was just done may still be on its way to the window.
        for _ in 0..100 {
            there.clear();
            let css = Locator::Css("button, summary, input, textarea");
            for element in self.client.find_all(css).await.unwrap() {
                // One that has gone meanwhile is no longer there.
                let Ok(true) = element.is_displayed().await else { continue };
                let label = self.computed(&element, "computedlabel").await;
                if label.starts_with(name) {
                    let is = self.computed(&element, "computedrole").await;
                    assert_eq!(is, role, "the role of `{name}`");
                    if element.click().await.is_ok() {
                        return;
                    }
                }
                there.push(label);
            }
        }
        panic!("the tree has no {role} `{name}`, but {there:?}");
    }
}

#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/element/{}/{}", self.element, self.what))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::GET, None)
    }
}

#[tokio::test]
async fn a_whole_night_is_done_by_keyboard_alone() {
    let app = Home::new(EVENING).start().await;
    app.find("[data-screen=welcome]").await;
    // The first field has the focus.
    app.tab_to("Name or initials").await;
    app.types("Ada").await;
    app.tab_to("Born on").await;
    for part in ["02", RIGHT, "01", RIGHT, "2026"] {
        app.types(part).await;
    }
    app.key_on("Go on").await;
    app.says("Which way tonight?").await;
    app.key_on("Go on").await;
    app.says("Where is this computer").await;
    app.key_on("Ready for tonight").await;
    app.says("Tonight with Ada").await;
    app.key_on("Put down").await;
    app.says("Next check at 19:33").await;
    app.step(20);
    app.key_on("Protest").await;
    app.says("Crying: Protest").await;
    app.next();
    app.next();
    app.says("Check 1 is due").await;
    app.key_on("Go in").await;
    app.find("[data-phase=visit]").await;
    app.step(15);
    app.key_on("Voice").await;
    app.says("Voice · 1").await;
    app.step(60);
    app.key_on("Done, leaving").await;
    app.find("[data-phase=waiting]").await;
    app.step(120);
    app.key_on("Asleep").await;
    app.find("[data-phase=asleep]").await;
    app.step(10 * 3600);
    app.key_on("Up for the day").await;
    app.says("How the night went for Ada").await;
    app.key_on("Done").await;
    app.says("night 2").await;
    // Help by one key, and back.
    app.types("?").await;
    app.says("larger or smaller letters").await;
    app.types("\u{E00C}").await;
    app.no_longer_says("larger or smaller letters").await;
    app.close().await;
}

#[tokio::test]
async fn a_whole_night_is_done_through_the_accessibility_tree() {
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = home.start().await;
    app.find("[data-screen=tonight]").await;
    app.act("button", "Put down").await;
    app.find("[data-phase=waiting]").await;
    app.step(20);
    app.act("radio", "Protest").await;
    app.says("Crying: Protest").await;
    app.next();
    app.next();
    app.says("Check 1 is due").await;
    app.act("button", "Go in").await;
    app.find("[data-phase=visit]").await;
    app.step(15);
    app.act("button", "Voice").await;
    app.step(60);
    app.act("button", "Done, leaving").await;
    app.find("[data-phase=waiting]").await;
    app.step(90);
    app.act("radio", "Quiet").await;
    app.step(120);
    app.act("button", "Asleep").await;
    app.find("[data-phase=asleep]").await;
    app.step(4 * 3600);
    app.act("button", "Woke crying: Hard").await;
    app.find("[data-phase=waiting]").await;
    app.step(60);
    app.act("button", "Asleep").await;
    app.find("[data-phase=asleep]").await;
    app.step(5 * 3600);
    app.act("button", "Up for the day").await;
    app.find("[data-screen=morning]").await;
    app.act("button", "Done").await;
    app.find("[data-screen=tonight]").await;
    assert_eq!(app.client.title().await.unwrap(), "Lullwatch");
    app.close().await;
}
