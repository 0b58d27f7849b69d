//! Start-up: folder, clock, store, chime, bedside, window.

use std::cell::RefCell;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use jiff::tz::TimeZone;
use lullwatch_store::{Claim, OpenError, Opened, Reader};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Emitter as _, Manager as _, RunEvent, Wry};
use tauri_plugin_window_state::StateFlags;
use tokio::sync::{mpsc, oneshot};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::prelude::*;

use crate::bedside::{self, FirstLook, Kept, Parts, Request};
use crate::coach::CoachThread;
use crate::messages::{Look, View};
use crate::outside::Outside;
use crate::outward::{self, Outward};
use crate::{commands, demo, stepped, tray, watchdog, window};
use lullwatch_system::autostart::Autostart;
use lullwatch_system::chime::Chime;
use lullwatch_system::clock::Clock;
use lullwatch_system::instance;
use lullwatch_system::watchdog::Watchdog;

/// Overrides the place of the data.
const FOLDER: &str = "LULLWATCH_DATA_DIR";
/// Opens on a made-up child, in a folder of its own.
pub(crate) const DEMO: &str = "--demo";
/// So long is a folder tried that another copy holds and nobody answers for.
const PATIENCE: Duration = Duration::from_secs(15);
/// Between two tries.
const PAUSE: Duration = Duration::from_millis(100);

/// Runs the app until its window is closed.
#[must_use]
pub fn run() -> ExitCode {
    lullwatch_system::rights::keep_to_user();
    // Before anything that a window needs: a watchdog costs next to nothing.
    if let Some(ended) = watchdog::ran() {
        return ended;
    }
    let wanted = std::env::var("LULLWATCH_LOG").ok().and_then(|wanted| wanted.parse().ok());
    let quiet = Targets::new().with_default(LevelFilter::WARN);
    tracing_subscriber::registry()
        .with(tracing_subscriber::fmt::layer().with_writer(std::io::stderr))
        .with(wanted.unwrap_or(quiet))
        .init();
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start() -> anyhow::Result<()> {
    let demo = std::env::args_os().any(|argument| argument == DEMO);
    let file = file_to_open(std::env::args_os().skip(1));
    let folder = folder(demo)?;
    let clock = match stepped::clock().context("the stepped clock")? {
        Some(clock) => clock,
        None => Clock::of_machine().context("the machine's clocks")?,
    };
    let Some(claim) = claim_or_raise(&folder, file.as_deref()) else {
        return Ok(());
    };
    let start = Start { place: Place { folder, clock, zone: zone(), demo }, claim };
    app(start, file)
}

/// What the window need not wait for: others make the rest of it.
struct Start {
    place: Place,
    claim: Result<Claim, OpenError>,
}

/// Where and when the app was started.
struct Place {
    folder: PathBuf,
    clock: Clock,
    zone: String,
    demo: bool,
}

impl Place {
    /// What a bedside needs to look, and no more.
    fn parts(&self, kept: Kept) -> Parts {
        Parts {
            clock: self.clock.clone(),
            kept,
            folder: self.folder.clone(),
            chime: None,
            watchdog: None,
            battery: lullwatch_system::battery::battery,
            zone: self.zone.clone(),
            look: Look::of_tag(&lullwatch_system::language::of_computer().unwrap_or_default()),
            is_demo: self.demo,
            autostart: None,
        }
    }
}

impl Start {
    /// What can be shown before the store is open, where that takes its time.
    fn first_look(&self) -> FirstLook {
        let look = |reader: &Reader| FirstLook::at(self.place.parts(Kept::Seen(reader.clone())));
        let seen = self.claim.as_ref().ok().and_then(|claim| claim.first_look(look));
        seen.unwrap_or_default()
    }

    /// Opens the store and all else that the bedside works with.
    fn parts(self, reports: mpsc::UnboundedSender<Request>) -> Parts {
        let Start { place, claim } = self;
        let opened = claim.and_then(|claim| open(claim, &place));
        let watchdog = opened.is_ok().then(|| watchdog_of(&place.folder)).flatten();
        let chime = Chime::start(move |played| {
            if reports.send(Request::Chimed(played)).is_err() {
                tracing::debug!("the bedside has ended");
            }
        });
        Parts {
            chime: chime.inspect_err(|error| tracing::warn!(%error, "no chime")).ok(),
            watchdog,
            // What opens by itself is the household's, not the made-up one.
            autostart: if place.demo { None } else { Autostart::of_this_program() },
            ..place.parts(Kept::of(&place.folder, opened))
        }
    }
}

fn app(start: Start, file: Option<PathBuf>) -> anyhow::Result<()> {
    let (requests, asked) = mpsc::unbounded_channel();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(window_place())
        .manage(tray::Shown::default())
        .manage(commands::Bedside(requests.clone()))
        .manage(CoachThread::start(&start.place.folder))
        .invoke_handler(tauri::generate_handler![
            commands::view,
            commands::tap,
            commands::choices,
            commands::compare,
            commands::numbers,
            commands::mend,
            commands::missed,
            commands::history,
            commands::history_night,
            commands::check_plan,
            commands::set_up,
            commands::painted,
            commands::pick,
            commands::share_nights,
            commands::preview_share,
            commands::share,
            commands::look_at_file,
            commands::bring,
            commands::accept_review,
            commands::coach_desk,
            commands::coach_pick,
            commands::coach_make_key,
            commands::coach_child,
            commands::coach_counts,
            commands::coach_history,
            commands::coach_night,
            commands::coach_compare,
            commands::coach_review,
            commands::coach_methods,
            commands::coach_plan_by,
            commands::coach_check_plan,
            commands::coach_save,
            commands::open_demo,
        ])
        .build(tauri::generate_context!())
        .context("the window system; is there a display?")?;
    let handle = app.handle().clone();
    let notifier = outward::notifier(&handle, requests.clone());
    if let Some(notifier) = &notifier {
        handle.manage(notifier.clone());
    }
    let outward = Outward::new(handle.clone(), notifier);
    let (first, opens) = (handle.clone(), requests.clone());
    let second_start = move |file: Option<PathBuf>| {
        if let Some(file) = file {
            open_file(&opens, file);
        }
        window::raise_later(&first);
    };
    // Second starts for a folder that another copy has are that one's to answer.
    if start.claim.is_ok()
        && let Err(error) = instance::listen(&start.place.folder, second_start)
    {
        tracing::info!(%error, "a second start cannot raise this window");
    }
    if let Some(file) = file {
        open_file(&requests, file);
    }
    let reports = requests.clone();
    let mut task = Some(attend(start, reports, asked, handle.clone(), outward)?);
    stepped::listen(requests.clone());
    window::open(&handle).context("the window")?;
    #[cfg(target_os = "macos")]
    if let Err(error) = crate::app_menu::open(&handle) {
        tracing::info!(%error, "no menu of our own");
    }
    // Whoever shows a tray is asked, and may take his time to answer.
    tray::open(&handle);
    app.run(move |_handle, event| match event {
        RunEvent::Exit => {
            if let Some(task) = task.take() {
                end(&requests, task);
            }
        }
        // There a file does not come on the command line, and an app is not started a second time.
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            for file in urls.iter().filter_map(|url| url.to_file_path().ok()) {
                open_file(&requests, file);
            }
        }
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => window::raise(_handle),
        _ => {}
    });
    Ok(())
}

fn open_file(requests: &mpsc::UnboundedSender<Request>, file: PathBuf) {
    if requests.send(Request::Open(file)).is_err() {
        tracing::debug!("the bedside has ended");
    }
}

/// The file that the system was asked to open with the app, as a path from the root. What begins with a
/// hyphen is a word of ours.
fn file_to_open(mut arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let file = arguments.find(|argument| !argument.to_string_lossy().starts_with('-'))?;
    std::path::absolute(file).inspect_err(|error| tracing::warn!(%error, "the file")).ok()
}

/// Where the window was is remembered; what is off the screen is not.
fn window_place() -> TauriPlugin<Wry> {
    let kept = StateFlags::POSITION | StateFlags::SIZE | StateFlags::MAXIMIZED;
    tauri_plugin_window_state::Builder::new().with_state_flags(kept).build()
}

/// The bedside on a thread of its own, and on another whoever opens what it needs.
fn attend(
    start: Start,
    reports: mpsc::UnboundedSender<Request>,
    mut asked: mpsc::UnboundedReceiver<Request>,
    app: AppHandle,
    outward: Outward,
) -> anyhow::Result<JoinHandle<()>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .context("the bedside's runtime")?;
    let outward = RefCell::new(outward);
    let show = move |view: &View, outside: &Outside| {
        outward.borrow_mut().show(outside);
        if let Err(error) = app.emit("view", view) {
            tracing::warn!(%error, "the window cannot be told");
        }
    };
    let work = async move || {
        let mut before = start.first_look();
        let (opened, opening) = oneshot::channel();
        let open = move || {
            if opened.send(start.parts(reports)).is_err() {
                tracing::debug!("the bedside has ended");
            }
        };
        if let Err(error) = std::thread::Builder::new().name("opening".into()).spawn(open) {
            tracing::error!(%error, "no thread to open the store");
        }
        match before.until(opening, &mut asked).await {
            Some(parts) => bedside::run(parts, before, asked, show).await,
            None => tracing::error!("the store's opening did not end"),
        }
    };
    std::thread::Builder::new()
        .name("bedside".into())
        .spawn(move || runtime.block_on(work()))
        .context("the bedside's thread")
}

/// Ends the bedside once everything said has been handed to the disk.
fn end(requests: &mpsc::UnboundedSender<Request>, task: JoinHandle<()>) {
    if requests.send(Request::End).is_ok() && task.join().is_err() {
        tracing::error!("the bedside ended in a panic");
    }
}

fn folder(demo: bool) -> anyhow::Result<PathBuf> {
    let overridden = std::env::var_os(FOLDER).map(PathBuf::from);
    let folder = lullwatch_store::data_folder(overridden)
        .with_context(|| format!("the system names no home; set {FOLDER} to a folder"))?;
    Ok(if demo { folder.join("demo") } else { folder })
}

/// The folder is this app's from here on, and a watchdog of an app before it ends.
fn watchdog_of(folder: &Path) -> Option<Watchdog> {
    let claim = lullwatch_system::watchdog::claim(folder);
    let claim = claim.inspect_err(|error| tracing::warn!(%error, "no watchdog"));
    claim.ok().map(|claim| Watchdog::new(folder, claim))
}

/// The folder, or why it cannot be had; nothing where another copy has it, has raised its window and
/// opens the file.
///
/// A copy that was killed holds the folder until its last write is over; one that has just begun
/// does not answer yet. Both are a matter of moments, so that it is tried again for some time.
fn claim_or_raise(folder: &Path, file: Option<&Path>) -> Option<Result<Claim, OpenError>> {
    #[expect(clippy::disallowed_methods, reason = "a suspend in between may last, too")]
    let begun = Instant::now();
    loop {
        match Claim::of(folder) {
            Err(in_use @ OpenError::InUse(_)) => match instance::raise_first(folder, file) {
                Ok(()) => return None,
                Err(_) if begun.elapsed() < PATIENCE => std::thread::park_timeout(PAUSE),
                Err(_) => return Some(Err(in_use)),
            },
            claim => return Some(claim),
        }
    }
}

fn open(claim: Claim, place: &Place) -> Result<Opened, OpenError> {
    let now = place.clock.now();
    let mut opened = claim.open(now.utc)?;
    if place.demo
        && let Err(error) = demo::fill(&mut opened.store, &now, &place.zone)
    {
        tracing::warn!(%error, "the demo's nights cannot be written");
    }
    Ok(opened)
}

/// The computer's zone, by its IANA name.
fn zone() -> String {
    TimeZone::system().iana_name().unwrap_or("UTC").to_owned()
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::file_to_open;

    #[test]
    fn a_file_is_what_is_no_word_of_ours_and_is_named_from_the_root() {
        let of = |words: &[&str]| file_to_open(words.iter().map(OsString::from));
        assert_eq!(of(&[]), None);
        assert_eq!(of(&["--demo", ""]), None);
        let here = std::env::current_dir().unwrap();
        assert_eq!(of(&["--demo", "mia.lullwatch"]), Some(here.join("mia.lullwatch")));
        let elsewhere = here.join("ben.lullwatch");
        assert_eq!(of(&[elsewhere.to_str().unwrap()]), Some(elsewhere));
    }
}
