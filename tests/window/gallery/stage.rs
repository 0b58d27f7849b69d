//! The real window as a stage: made-up views are handed to it as the shell hands it real ones.

use std::path::Path;
use std::process::Command;

use fantoccini::Locator;
use jiff::civil::date;
use lullwatch_exchange::words::{Language, Words};
use serde_json::{Value, json};

use super::picture::Picture;
use crate::window::app::{App, Home};
use crate::window::{desk, years};

/// Nights before the evening, so that there is something to read.
const NIGHTS: u32 = 40;
const EVENING: &str = "2026-11-24T00:30:00Z";

/// Hands a view over as an event of the shell's, and waits until it is drawn and at rest.
const SHOW: &str = r"
const [view, done] = arguments;
const listeners = window.__internal_unstable_listeners_object_id__.view;
for (const id of Object.getOwnPropertyNames(listeners)) {
  window.__TAURI_INTERNALS__.runCallback(listeners[id].handlerId, { event: 'view', id: Number(id), payload: view });
}
requestAnimationFrame(() => requestAnimationFrame(() => {
  for (const it of document.getAnimations()) it.finish();
  setTimeout(done, 20);
}));
";

/// Turns the page round, and its letters into some that are written from right to left.
const MIRROR: &str = r"
document.documentElement.dir = 'rtl';
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  node.data = node.data.replace(/[a-z]/gi, (it) => String.fromCharCode(0x5d0 + (it.toLowerCase().charCodeAt(0) % 27)));
}
";

const AXE: &str = r"
const done = arguments[0];
axe.run(document, { resultTypes: ['violations'], preload: false }).then(
  ({ violations }) => done(violations
    .filter((it) => it.impact === 'serious' || it.impact === 'critical')
    .flatMap((it) => it.nodes.map((node) => it.id + ': ' + node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')))),
  (error) => done(['axe: ' + error]),
);
";

/// Every made-up view, by name.
pub fn views() -> Vec<(String, Value)> {
    let made = Command::new("node").arg("views.mjs").current_dir(ui()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let views: serde_json::Map<String, Value> = serde_json::from_slice(&made.stdout).unwrap();
    assert!(views.len() > 90, "{}", views.len());
    views.into_iter().collect()
}

pub fn is_night(view: &Value) -> bool {
    view["screen"]["type"] == "night"
}

fn ui() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/ui"))
}

/// The app, on an evening after some weeks of made-up nights.
pub struct Stage {
    pub app: App,
    _home: Home,
}

impl Stage {
    /// Opens the window in a theme of the desktop's.
    pub async fn open(theme: &str) -> Stage {
        let home = Home::new(EVENING);
        years::write(&home.data(), NIGHTS, date(2026, 11, 22));
        desk::fill(&home.data());
        let app = home.start_with(&[("GTK_THEME", theme), ("LC_ALL", "C.UTF-8")]).await;
        app.find("[data-screen=tonight]").await;
        let light = "return matchMedia('(prefers-color-scheme: light)').matches";
        let light = app.client.execute(light, vec![]).await.unwrap();
        assert_eq!(light, json!(!theme.ends_with(":dark")), "the desktop's theme is heard");
        let axe = std::fs::read_to_string(ui().join("node_modules/axe-core/axe.min.js")).unwrap();
        app.client.execute(&axe, vec![]).await.unwrap();
        Stage { app, _home: home }
    }

    pub async fn show(&self, view: &Value) {
        self.app.client.execute_async(SHOW, vec![view.clone()]).await.unwrap();
    }

    /// Shows it in a language.
    pub async fn show_in(&self, view: &Value, language: Language, percent: u32) {
        let mut view = view.clone();
        view["look"]["language"] = json!(language);
        view["look"]["text_percent"] = json!(percent);
        self.show(&view).await;
    }

    /// Tells the app how to speak and how large to be, as a parent does.
    pub async fn look(&self, language: Language, percent: u32) {
        let look = json!({ "language": language, "twelve_hours": false, "text_percent": percent });
        self.tap(json!({ "type": "look", "look": look })).await;
        let wide = format!("return Math.abs(innerWidth * {percent} - outerWidth * 100) < 1000");
        for _ in 0..200 {
            if self.app.client.execute(&wide, vec![]).await.unwrap() == json!(true) {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("the window does not become {percent} % large");
    }

    /// Hands a tap to the shell.
    pub async fn tap(&self, tap: Value) {
        let script = "const [tap, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('tap', { tap, revision: 1000000 }).then(() => done(true), done);";
        let taken = self.app.client.execute_async(script, vec![tap]).await.unwrap();
        assert_eq!(taken, json!(true));
    }

    /// Puts the real child down, so that a night runs below what is read.
    pub async fn put_down(&self) {
        self.tap(json!({ "type": "put_down" })).await;
        self.app.find(".app.night").await;
    }

    /// Clicks the first that is in sight of that selector and holds these words. The driver's own
    /// clicks miss where everything is shown at twice the size.
    async fn click(&self, css: &str, words: &str) {
        let script = "const [css, words] = arguments;
            const found = [...document.querySelectorAll(css)]
                .find((it) => it.checkVisibility() && it.textContent.trim().startsWith(words));
            found?.click(); return found !== undefined;";
        for _ in 0..200 {
            let clicked = self.app.client.execute(script, vec![json!(css), json!(words)]).await;
            if clicked.unwrap() == json!(true) {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("nothing to click: {css} {words}\n{}", self.app.text().await);
    }

    /// Opens what is read over the real evening or night, one page over another, and hands each to
    /// `look_at`: history, a night of it, an entry being mended, a night that was not recorded, help;
    /// and by day the coach's desk.
    pub async fn read_over(&self, language: Language, mut look_at: impl AsyncFnMut(&str)) {
        let (words, app) = (Words::of(language), &self.app);
        let is_night = app.client.find(Locator::Css(".app.night")).await.is_ok();
        let named = |page: &str| format!("{}{page}", if is_night { "running-" } else { "" });
        if is_night {
            self.click("button", &words.get("more")).await;
        }
        self.click("button", &words.get("history-so-far")).await;
        app.find("ol li .bar svg").await;
        look_at(&named("history")).await;
        self.click("button", &words.get("history-as-table")).await;
        app.find("tbody tr").await;
        look_at(&named("history-table")).await;
        if !is_night {
            self.click("button", &words.get("missed-open")).await;
            app.find("input[type=date]").await;
            look_at("missed").await;
            app.key("Escape").await;
        }
        // The newest row but one: a night that is over.
        self.click("ol li:nth-of-type(2) button", "").await;
        app.find("[aria-labelledby=whole-log]").await;
        look_at(&named("history-night")).await;
        self.click("[aria-labelledby=whole-log] button.entry", "").await;
        self.click("fieldset .row button:nth-of-type(2)", "").await;
        app.find("[aria-labelledby=changes], [aria-live] .card").await;
        look_at(&named("mend")).await;
        for _ in 0..3 {
            app.key("Escape").await;
        }
        if is_night {
            self.click("button", &words.get("less")).await;
        }
        app.key("F1").await;
        app.find("main[aria-labelledby=help]").await;
        look_at(&named("help")).await;
        app.key("?").await;
        look_at(&named("help-keys")).await;
        app.key("Escape").await;
        if !is_night {
            self.read_desk(&words, &mut look_at).await;
        }
    }

    /// The same with the pages of the coach's desk, on which families lie.
    async fn read_desk(&self, words: &Words, look_at: &mut impl AsyncFnMut(&str)) {
        let app = &self.app;
        self.tap(json!({ "type": "open_coach" })).await;
        // What the rules find in each child follows the list.
        app.find(".families .child .small + .small").await;
        look_at("desk").await;
        self.click(".families button.child", "").await;
        app.find("[aria-labelledby=trends] svg").await;
        look_at("desk-family").await;
        self.click("ol li:nth-of-type(2) button", "").await;
        app.find("[aria-labelledby=comments] textarea").await;
        let type_words = "const field = document.querySelector('textarea');
            field.value = 'Well timed.';
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        app.client.execute(type_words, vec![]).await.unwrap();
        self.click("[aria-labelledby=comments] button[type=submit]", "").await;
        app.find("[aria-labelledby=comments] .link").await;
        look_at("desk-night").await;
        self.click("button", &words.get("coach-compare-night")).await;
        app.find("table.figures td").await;
        look_at("desk-compare").await;
        self.click("button", &words.get("go-back")).await;
        app.find("[aria-labelledby=comments]").await;
        self.click("button", &words.get("coach-to-review")).await;
        app.find("[aria-labelledby=proposed] button").await;
        look_at("desk-review").await;
        self.click("button", &words.get("coach-plan-change")).await;
        app.find("#plan-method").await;
        look_at("desk-plan").await;
        self.click("summary", &words.get("coach-method")).await;
        app.find("details[open] input[name=method]").await;
        look_at("desk-method").await;
        self.tap(json!({ "type": "cancel" })).await;
        app.find("[data-screen=tonight]").await;
    }

    pub async fn mirror(&self) {
        self.app.client.execute(MIRROR, vec![]).await.unwrap();
    }

    /// The serious findings of axe, told as of `name`.
    pub async fn axe(&self, name: &str) -> Vec<String> {
        told_of(name, &self.app.client.execute_async(AXE, vec![]).await.unwrap())
    }

    pub async fn picture(&self) -> Vec<u8> {
        self.app.client.screenshot().await.unwrap()
    }

    /// Keeps a picture; its name and a small one of it.
    pub async fn keep_picture(&self, name: &str) -> (String, Picture) {
        let picture = self.picture().await;
        keep(name, &picture);
        (name.to_owned(), Picture::read(&picture).smaller(3))
    }

    pub async fn close(self) {
        self.app.close().await;
    }
}

/// What a script has found, each told as of `name`.
pub fn told_of(name: &str, found: &Value) -> Vec<String> {
    let found = found.as_array().into_iter().flatten();
    found.filter_map(|it| Some(format!("{name}: {}", it.as_str()?))).collect()
}

/// Keeps a file, where the environment names a folder for them.
pub fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("LULLWATCH_SHOTS") {
        let folder = Path::new(&folder).join("every-screen");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}
