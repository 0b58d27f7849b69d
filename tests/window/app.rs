//! The app under test: its own data folder, a stepped clock, WebKitWebDriver between.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use lullwatch_core::method::find;
use lullwatch_core::method::parts::Advance;
use lullwatch_core::{Child as Baby, ChildId, MethodId, Plan};
use lullwatch_store::{Entry, Store};
use serde_json::json;
use tempfile::TempDir;
use uuid::Uuid;

/// Everything on the screen is waited for so long; machines are slow at times.
const PATIENCE: Duration = Duration::from_secs(30);

/// A household's computer: what outlives the app.
pub struct Home {
    pub folder: TempDir,
    pub time: String,
}

/// The running app.
pub struct App {
    pub client: Client,
    driver: Child,
    socket: PathBuf,
    _sockets: TempDir,
}

impl Home {
    pub fn new(time: &str) -> Home {
        Home { folder: TempDir::new().unwrap(), time: time.into() }
    }

    /// A home where a child of that birth date is on night `night` of a method.
    pub fn on(time: &str, born: &str, method: &str, night: u32) -> Home {
        let home = Home::new(time);
        home.fill(born, method, night);
        home
    }

    /// Keeps a child of that birth date, on night `night` of a method.
    pub fn fill(&self, born: &str, method: &str, night: u32) {
        let now = self.time.parse().unwrap();
        let mut store = Store::open(&self.data(), now).unwrap().store;
        let child = ChildId(Uuid::now_v7());
        let zone = "America/New_York".into();
        let born = born.parse().unwrap();
        let ada = Entry::Child(Baby {
            id: child,
            name: "Ada".into(),
            born,
            weeks_early: 0,
            zone,
            health_concern: false,
        });
        store.keep(Uuid::now_v7(), ada).unwrap();
        // As in the app: where stages go by calendar, the night says which it is.
        let stages = find(method).unwrap().stages.as_ref();
        let stages = stages.filter(|stages| stages.advance == Advance::Criterion);
        let plan = Plan {
            next_night: night,
            clinician_confirmed: true,
            stage: stages.map(|stages| stages.stage_of(night)),
            ..Plan::of(child, MethodId(method.into()))
        };
        store.keep(Uuid::now_v7(), Entry::Plan(plan)).unwrap();
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Starts the app at this home's time.
    pub async fn start(&self) -> App {
        self.start_with(&[]).await
    }

    pub async fn start_with(&self, environment: &[(&str, &str)]) -> App {
        self.start_on(None, environment).await
    }

    /// Starts the app as a double click on a file does.
    pub async fn start_by(&self, file: &Path) -> App {
        self.start_on(Some(file), &[]).await
    }

    /// Starts the app once more, as a double click on a file does where it is running already.
    pub fn start_again_by(&self, file: &Path) {
        let second =
            Command::new(binary()).arg(file).env("LULLWATCH_DATA_DIR", self.data()).status();
        assert!(second.unwrap().success(), "a second start ends once the first has heard of it");
    }

    async fn start_on(&self, file: Option<&Path>, environment: &[(&str, &str)]) -> App {
        let sockets = TempDir::new().unwrap();
        let socket = sockets.path().join("clock");
        let port = free_port();
        let driver = Command::new("WebKitWebDriver")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("LULLWATCH_DATA_DIR", self.data())
            .env("LULLWATCH_STEPPED_CLOCK", &self.time)
            .env("LULLWATCH_STEPPED_SOCKET", &socket)
            .env("TZ", "America/New_York")
            // No loudspeaker: what the machine has is not this test's business.
            .env("ALSA_CONFIG_PATH", "/dev/null")
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is there: `cargo xtask setup` installs it");
        let mut capabilities = Capabilities::new();
        let program = json!({ "binary": binary(), "args": file.as_slice() });
        capabilities.insert("webkitgtk:browserOptions".into(), program);
        let url = format!("http://127.0.0.1:{port}");
        until(async || tokio::net::TcpStream::connect(("127.0.0.1", port)).await.ok().map(drop))
            .await;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(capabilities).connect(&url);
        // An app that ends at once is waited for by the driver for ever.
        let session = tokio::time::timeout(2 * PATIENCE, session).await;
        let client = session.expect("the app opens in time").expect("the driver opens the app");
        App { client, driver, socket, _sockets: sockets }
    }
}

impl App {
    /// The one element, found by a CSS selector, once it is there.
    pub async fn find(&self, css: &str) -> Element {
        self.client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(css))
            .await
            .unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// A whole night without a cry, from the evening to the morning's screen.
    pub async fn quiet_night(&self) {
        self.find("[data-screen=tonight]").await;
        self.press("Put down").await;
        self.find("[data-phase]").await;
        self.press("Asleep").await;
        self.step(36_000);
        self.press("Up for the day").await;
        self.find("[data-screen=morning]").await;
    }

    /// Clicks the button that is called so.
    pub async fn press(&self, name: &str) {
        self.click(&format!("//button[starts-with(normalize-space(.), '{name}')]"), name).await;
    }

    /// Clicks the button whose label, for a screen reader, begins so.
    pub async fn press_labelled(&self, name: &str) {
        self.click(&format!("//button[starts-with(@aria-label, '{name}')]"), name).await;
    }

    /// Clicks the first button that holds these words.
    pub async fn press_holding(&self, words: &str) {
        self.click(&format!("(//button[contains(normalize-space(.), '{words}')])[1]"), words).await;
    }

    async fn click(&self, xpath: &str, name: &str) {
        // A window that is not on the screen yet, or still moving, takes no click.
        let mut last = String::new();
        let clicked = until_some(async || {
            let clicked = match self.client.find(Locator::XPath(xpath)).await {
                Ok(found) => {
                    // The driver takes what lies under the main button for seen, and misses it.
                    let seen = "arguments[0].scrollIntoView({ block: 'center' })";
                    let element = serde_json::to_value(&found).unwrap();
                    match self.client.execute(seen, vec![element]).await {
                        Ok(_) => found.click().await,
                        Err(error) => Err(error),
                    }
                }
                Err(error) => Err(error),
            };
            clicked.map_err(|error| last = format!("{error:?}")).ok()
        });
        if clicked.await.is_none() {
            panic!("nothing to click is called `{name}`: {last}\n{}", self.text().await);
        }
    }

    /// Unfolds the section that is called so.
    pub async fn open(&self, name: &str) {
        self.click(&format!("//summary[starts-with(normalize-space(.), '{name}')]"), name).await;
    }

    /// Ticks the box that is called so.
    pub async fn tick(&self, name: &str) {
        self.click(&format!("//label[starts-with(normalize-space(.), '{name}')]"), name).await;
    }

    /// Everything that can be read.
    pub async fn text(&self) -> String {
        // The driver's own way to read text trips over the frozen prototypes.
        let text = self.client.execute("return document.body.innerText", vec![]).await.unwrap();
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the window says so.
    pub async fn says(&self, words: &str) {
        let mut last = String::new();
        let found = until_some(async || {
            last = self.text().await;
            last.contains(words).then_some(())
        });
        if found.await.is_none() {
            panic!("the window does not say `{words}` but:\n{last}");
        }
    }

    /// Waits until the window no longer says so.
    pub async fn no_longer_says(&self, words: &str) {
        let found = until_some(async || (!self.text().await.contains(words)).then_some(()));
        assert!(found.await.is_some(), "the window still says `{words}`:\n{}", self.text().await);
    }

    /// Moves the clock by so many seconds; the time that it is then.
    pub fn step(&self, seconds: i64) -> String {
        self.clock(&format!("step {seconds}"))
    }

    /// Moves the clock to the next deadline; the time that it is then.
    pub fn next(&self) -> String {
        self.clock("next")
    }

    pub fn now(&self) -> String {
        self.clock("now")
    }

    fn clock(&self, command: &str) -> String {
        let mut stream = UnixStream::connect(&self.socket).expect("the stepped clock listens");
        writeln!(stream, "{command}").unwrap();
        let mut answer = String::new();
        BufReader::new(stream).read_line(&mut answer).unwrap();
        answer.trim().to_owned()
    }

    /// Types into a field.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        // Date fields take no keys that mean the same in every language: set them as the page does.
        let script = "const [field, text] = arguments; field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        let field = serde_json::to_value(field).unwrap();
        self.client.execute(script, vec![field, json!(text)]).await.unwrap();
    }

    /// Sends a key to the page.
    pub async fn key(&self, key: &str) {
        let script = "window.dispatchEvent(new KeyboardEvent('keydown',
            { key: arguments[0], bubbles: true, cancelable: true }));";
        self.client.execute(script, vec![json!(key)]).await.unwrap();
    }

    /// Keeps a picture, where the environment names a folder for it.
    pub async fn picture(&self, name: &str) {
        if let Some(folder) = std::env::var_os("LULLWATCH_SHOTS") {
            // What was just said is drawn first.
            let drawn = "const done = arguments[0];
                requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));";
            self.client.execute_async(drawn, vec![]).await.unwrap();
            let picture = self.client.screenshot().await.unwrap();
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(Path::new(&folder).join(format!("{name}.png")), picture).unwrap();
        }
    }

    /// The app's own process.
    pub fn pid(&self) -> u32 {
        let children = format!("/proc/{0}/task/{0}/children", self.driver.id());
        let children = std::fs::read_to_string(children).unwrap();
        children.split_whitespace().next().expect("the driver started the app").parse().unwrap()
    }

    /// Ends the app as a power cut would: at once, in the middle of things.
    pub async fn kill(mut self) -> String {
        let time = self.now();
        let pid = self.pid().to_string();
        assert!(Command::new("kill").args(["-KILL", &pid]).status().unwrap().success());
        // Its locks are let go after its memory: it is over when it is only to be waited for.
        until(async || is_over(&pid).then_some(())).await;
        self.driver.kill().unwrap();
        self.driver.wait().unwrap();
        time
    }

    /// Closes the window. In a night the app goes on without it, so that it is ended as well: the
    /// next one in this home is to be the only one.
    pub async fn close(mut self) {
        let pid = self.pid().to_string();
        self.client.clone().close().await.unwrap();
        self.driver.kill().unwrap();
        self.driver.wait().unwrap();
        // What it has to write when its window closes has a moment.
        for _ in 0..60 {
            if is_over(&pid) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        // It may have ended since.
        Command::new("kill").args(["-KILL", &pid]).stderr(Stdio::null()).status().unwrap();
        until(async || is_over(&pid).then_some(())).await;
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // A test that failed leaves nothing running.
        if self.driver.kill().and_then(|()| self.driver.wait()).is_err() {
            eprintln!("the driver could not be ended");
        }
    }
}

/// The app's binary: as cargo built it for this test, or another one that is named, to be measured.
pub fn binary() -> &'static str {
    static NAMED: LazyLock<Option<String>> =
        LazyLock::new(|| std::env::var("LULLWATCH_BINARY").ok());
    NAMED.as_deref().unwrap_or(env!("CARGO_BIN_EXE_lullwatch-desktop"))
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// Whether a process has ended, whoever has yet to be told of it. Its first thread may have ended
/// before another, which holds its files as long as a sync lasts.
fn is_over(pid: &str) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let state = stat.rsplit_once(')').map_or("", |(_, rest)| rest.trim_start());
    let threads = std::fs::read_dir(format!("/proc/{pid}/task")).map_or(0, Iterator::count);
    state.is_empty() || (state.starts_with(['Z', 'X']) && threads <= 1)
}

async fn until(ready: impl AsyncFnMut() -> Option<()>) {
    assert!(until_some(ready).await.is_some(), "it did not come in time");
}

async fn until_some(mut ready: impl AsyncFnMut() -> Option<()>) -> Option<()> {
    let slice = Duration::from_millis(50);
    for _ in 0..PATIENCE.as_millis() / slice.as_millis() {
        if ready().await.is_some() {
            return Some(());
        }
        tokio::time::sleep(slice).await;
    }
    None
}
