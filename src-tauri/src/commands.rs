//! What the window may ask for. Each command is one question to the bedside.

#![expect(clippy::let_underscore_must_use, reason = "in what Tauri's macro makes of a command")]

use std::path::PathBuf;
use std::process::Command;

use tauri::{AppHandle, State, Wry};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath};
use tokio::sync::{mpsc, oneshot};

use crate::bedside::Request;
use crate::coach::{Coach, CoachThread, Lent};
use crate::files::Desk;
use crate::messages::{
    BringAnswer, BringForm, CheckedPlan, ChildAsked, ChoosingAnswers, CoachChange, CoachChild,
    CoachCounts, CoachDesk, CoachKey, CoachNight, CoachPicked, CoachReview, CoachSaved, CoachSay,
    CompareSide, CompareView, Comparison, HistoryAsked, HistoryView, Mend, MendView, MethodChoice,
    MissedNight, MissedView, MorningView, NumberView, Picked, PlanDraft, PlanView, ReviewForm,
    SetUp, ShareForm, ShareLock, ShareNight, SharePreview, Shared, Tap, View, WireError,
};
use crate::start::DEMO;
use crate::{stepped, window};

/// What night files' names end in.
const NIGHTS: &str = "lullwatch";
/// What reviews' names end in.
const REVIEW: &str = "lullwatch-review";

/// The way to the bedside.
pub struct Bedside(pub mpsc::UnboundedSender<Request>);

impl Bedside {
    async fn ask<T>(
        &self,
        request: impl FnOnce(oneshot::Sender<T>) -> Request,
    ) -> Result<T, WireError> {
        let (reply, answer) = oneshot::channel();
        self.0.send(request(reply)).map_err(|_| gone())?;
        answer.await.map_err(|_| gone())
    }

    /// Works on files with what is kept, on a thread of its own: encryption is meant to be work.
    async fn at_desk<T: Send + 'static>(
        &self,
        work: impl FnOnce(Desk) -> Result<T, WireError> + Send + 'static,
    ) -> Result<T, WireError> {
        let desk = self.ask(Request::Desk).await??;
        let worked = tauri::async_runtime::spawn_blocking(move || work(desk));
        worked.await.map_err(|_| gone())?
    }
}

/// Asks the thread that reads families' files.
async fn at_coach<T: Send + 'static>(
    bedside: &Bedside,
    coach: &Option<CoachThread>,
    work: impl FnOnce(&mut Coach, &Lent) -> Result<T, WireError> + Send + 'static,
) -> Result<T, WireError> {
    let Desk { now, words, .. } = bedside.ask(Request::Desk).await??;
    let (reply, answer) = oneshot::channel();
    let question = move |coach: &mut Coach| {
        if reply.send(work(coach, &Lent { now, words })).is_err() {
            tracing::debug!("the window has gone away");
        }
    };
    coach.as_ref().ok_or_else(gone)?.ask(question);
    answer.await.map_err(|_| gone())?
}

/// A dialog's answer.
async fn picked<T: Send + 'static>(
    ask: impl FnOnce(Box<dyn FnOnce(Option<T>) + Send>),
) -> Result<Option<T>, WireError> {
    let (picked, answer) = oneshot::channel();
    ask(Box::new(move |it| {
        if picked.send(it).is_err() {
            tracing::debug!("the window has gone away");
        }
    }));
    answer.await.map_err(|_| gone())
}

/// A dialog that offers this name, and shows files of its kind.
fn file_called(app: &AppHandle, name: &str) -> FileDialogBuilder<Wry> {
    let ending = name.rsplit('.').next().unwrap_or(name);
    let kind = match ending {
        NIGHTS | REVIEW => "Lullwatch".to_owned(),
        ending => ending.to_uppercase(),
    };
    app.dialog().file().set_file_name(name).add_filter(kind, &[ending])
}

/// Where a file is to be saved, as the dialog is told. `None`: nowhere after all.
async fn place_for(file: FileDialogBuilder<Wry>) -> Result<Option<PathBuf>, WireError> {
    let place = picked::<FilePath>(|done| file.save_file(done)).await?;
    place.map(|place| place.into_path().map_err(|_| gone())).transpose()
}

fn gone() -> WireError {
    WireError { code: "unknown".into(), field: None, detail: Some("bedside".into()) }
}

/// The view as it is.
#[tauri::command]
pub async fn view(bedside: State<'_, Bedside>) -> Result<View, WireError> {
    bedside.ask(Request::View).await
}

/// A tap, made on the view of that revision.
#[tauri::command]
pub async fn tap(bedside: State<'_, Bedside>, tap: Tap, revision: u32) -> Result<(), WireError> {
    bedside.ask(|reply| Request::Tap(tap, revision, reply)).await?
}

/// The first-run form.
#[tauri::command]
pub async fn set_up(bedside: State<'_, Bedside>, form: SetUp) -> Result<(), WireError> {
    bedside.ask(|reply| Request::SetUp(form, reply)).await?
}

/// The methods as they are offered to a child.
#[tauri::command]
pub async fn choices(
    bedside: State<'_, Bedside>,
    child: ChildAsked,
    night: i32,
) -> Result<Vec<MethodChoice>, WireError> {
    bedside.ask(|reply| Request::Choices { child, night, reply }).await?
}

/// What a draft of the plan comes to: what is wrong with it, and the picture of its nights.
#[tauri::command]
pub async fn check_plan(
    bedside: State<'_, Bedside>,
    draft: PlanDraft,
) -> Result<CheckedPlan, WireError> {
    bedside.ask(|reply| Request::CheckPlan(Box::new(draft), reply)).await?
}

/// Every number of a method with its evidence.
#[tauri::command]
pub fn numbers(method: &str) -> Vec<NumberView> {
    crate::view::numbers(method)
}

/// What a parent's answers say for and against each method.
#[tauri::command]
pub async fn compare(
    bedside: State<'_, Bedside>,
    child: ChildAsked,
    night: i32,
    answers: ChoosingAnswers,
) -> Result<Comparison, WireError> {
    bedside.ask(|reply| Request::Compare { child, night, answers, reply }).await?
}

/// What a correction of any night would change; kept if `keep` says so.
#[tauri::command]
pub async fn mend(
    bedside: State<'_, Bedside>,
    night: String,
    mend: Mend,
    keep: bool,
) -> Result<MendView, WireError> {
    bedside.ask(|reply| Request::Mend { night, mend, keep, reply }).await?
}

/// What a night that nobody recorded comes to; kept if `keep` says so, and it is whole.
#[tauri::command]
pub async fn missed(
    bedside: State<'_, Bedside>,
    form: MissedNight,
    keep: bool,
) -> Result<MissedView, WireError> {
    bedside.ask(|reply| Request::Missed { form, keep, reply }).await?
}

/// The nights before. Read beside the bedside: no running night waits for it.
#[tauri::command]
pub async fn history(
    bedside: State<'_, Bedside>,
    asked: HistoryAsked,
) -> Result<HistoryView, WireError> {
    bedside.ask(|reply| Request::History(asked, reply)).await?
}

/// One night, as it is read afterwards.
#[tauri::command]
pub async fn history_night(
    bedside: State<'_, Bedside>,
    night: String,
) -> Result<MorningView, WireError> {
    bedside.ask(|reply| Request::HistoryNight(night, reply)).await?
}

/// Lets the parent pick a folder for backups, a backup, or a file with nights. `None`: nothing was
/// picked.
#[tauri::command]
pub async fn pick(app: AppHandle, what: Picked) -> Result<Option<String>, WireError> {
    let file = app.dialog().file();
    let path = picked::<FilePath>(|done| match what {
        Picked::Folder => file.pick_folder(done),
        Picked::Backup => {
            file.add_filter("Lullwatch", &[lullwatch_store::backup::ENDING]).pick_file(done);
        }
        Picked::Nights => file
            .add_filter("Lullwatch, CSV, JSON", &[NIGHTS, REVIEW, "csv", "json", "age"])
            .pick_file(done),
        Picked::Key => file.pick_file(done),
    });
    Ok(path.await?.map(|path| path.to_string()))
}

/// A child's nights and naps, newest first.
#[tauri::command]
pub async fn share_nights(
    bedside: State<'_, Bedside>,
    child: String,
) -> Result<Vec<ShareNight>, WireError> {
    bedside.at_desk(move |desk| desk.nights(&child)).await
}

/// Exactly what would leave.
#[tauri::command]
pub async fn preview_share(
    bedside: State<'_, Bedside>,
    form: ShareForm,
) -> Result<SharePreview, WireError> {
    bedside.at_desk(move |desk| desk.preview(&form)).await
}

/// Asks where to, and writes the file there: no path comes from the window. `None`: nowhere after
/// all.
#[tauri::command]
pub async fn share(
    app: AppHandle,
    bedside: State<'_, Bedside>,
    form: ShareForm,
    lock: ShareLock,
) -> Result<Option<Shared>, WireError> {
    let (asked, checked) = (form.clone(), lock.clone());
    // What is wrong is told before anybody looks for a place.
    let name = bedside.at_desk(move |desk| desk.file_name(&asked, &checked)).await?;
    let file = file_called(&app, &name);
    let Some(path) = place_for(file).await? else { return Ok(None) };
    bedside.at_desk(move |desk| desk.share(&form, &lock, &path)).await.map(Some)
}

/// What a file comes to. Keeps nothing.
#[tauri::command]
pub async fn look_at_file(
    bedside: State<'_, Bedside>,
    form: BringForm,
) -> Result<BringAnswer, WireError> {
    bedside.at_desk(move |desk| desk.look(&form)).await
}

/// Keeps what was shown of a file.
#[tauri::command]
pub async fn bring(bedside: State<'_, Bedside>, form: BringForm) -> Result<(), WireError> {
    let arrived = bedside.at_desk(move |desk| desk.bring(&form)).await?;
    bedside.ask(|reply| Request::Arrive(arrived, reply)).await?
}

/// Keeps what the parent takes of a review.
#[tauri::command]
pub async fn accept_review(bedside: State<'_, Bedside>, form: ReviewForm) -> Result<(), WireError> {
    let arrived = bedside.at_desk(move |desk| desk.accept(&form)).await?;
    bedside.ask(|reply| Request::Arrive(arrived, reply)).await?
}

/// Changes what lies on the coach's desk, and tells what does.
#[tauri::command]
pub async fn coach_desk(
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    change: CoachChange,
) -> Result<CoachDesk, WireError> {
    at_coach(&bedside, &coach, move |coach, _| coach.change(change)).await
}

/// Lets the coach pick night files, a folder of them, or a key file, and takes them to the desk.
/// `None`: nothing was picked.
#[tauri::command]
pub async fn coach_pick(
    app: AppHandle,
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    what: CoachPicked,
) -> Result<Option<CoachDesk>, WireError> {
    let file = app.dialog().file();
    let paths = match what {
        CoachPicked::Files => {
            let file = file.add_filter("Lullwatch", &[NIGHTS, "age"]);
            picked::<Vec<FilePath>>(|done| file.pick_files(done)).await?
        }
        CoachPicked::Folder => {
            picked::<FilePath>(|done| file.pick_folder(done)).await?.map(|path| vec![path])
        }
        CoachPicked::Key => {
            picked::<FilePath>(|done| file.pick_file(done)).await?.map(|path| vec![path])
        }
    };
    let Some(paths) = paths else { return Ok(None) };
    let paths = paths.into_iter().map(|path| path.into_path().map_err(|_| gone()));
    let paths = paths.collect::<Result<Vec<_>, _>>()?;
    let work = move |coach: &mut Coach, _: &Lent| match (what, paths.first()) {
        (CoachPicked::Key, Some(key)) => coach.use_keys(key),
        _ => coach.bring(&paths),
    };
    at_coach(&bedside, &coach, work).await.map(Some)
}

/// Asks where the secret half of a new pair of keys is to be, and makes it. `None`: nowhere after all.
#[tauri::command]
pub async fn coach_make_key(
    app: AppHandle,
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
) -> Result<Option<CoachKey>, WireError> {
    let file = app.dialog().file().set_file_name("lullwatch-key.txt");
    let Some(path) = place_for(file).await? else { return Ok(None) };
    at_coach(&bedside, &coach, move |coach, _| coach.make_key(&path)).await.map(Some)
}

/// What the rules find in children's nights, in numbers.
#[tauri::command]
pub async fn coach_counts(
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    children: Vec<String>,
) -> Result<Vec<CoachCounts>, WireError> {
    at_coach(&bedside, &coach, move |coach, _| Ok(coach.counts(&children))).await
}

/// A child on the coach's desk.
#[tauri::command]
pub async fn coach_child(
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    child: String,
) -> Result<CoachChild, WireError> {
    at_coach(&bedside, &coach, move |coach, _| coach.child(&child)).await
}

/// Its nights as history shows them.
#[tauri::command]
pub async fn coach_history(
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    asked: HistoryAsked,
) -> Result<HistoryView, WireError> {
    at_coach(&bedside, &coach, move |coach, _| coach.history(asked)).await
}

/// One of its nights.
#[tauri::command]
pub async fn coach_night(
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    child: String,
    night: String,
) -> Result<CoachNight, WireError> {
    at_coach(&bedside, &coach, move |coach, _| coach.night(&child, &night)).await
}

/// Nights, families or methods, side by side.
#[tauri::command]
pub async fn coach_compare(
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    sides: [CompareSide; 2],
) -> Result<CompareView, WireError> {
    at_coach(&bedside, &coach, move |coach, _| coach.compare(&sides)).await
}

/// The review that is being written, once something more is said in it.
#[tauri::command]
pub async fn coach_review(
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    child: String,
    say: Option<CoachSay>,
) -> Result<CoachReview, WireError> {
    at_coach(&bedside, &coach, move |coach, lent| coach.review(&child, say, lent)).await
}

/// The methods as they are offered to a child on the desk.
#[tauri::command]
pub async fn coach_methods(
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    child: String,
) -> Result<Vec<MethodChoice>, WireError> {
    at_coach(&bedside, &coach, move |coach, lent| coach.methods(&child, lent)).await
}

/// The plan of a child on the desk by another method, to be typed over.
#[tauri::command]
pub async fn coach_plan_by(
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    child: String,
    method: String,
) -> Result<PlanView, WireError> {
    at_coach(&bedside, &coach, move |coach, _| coach.plan_by(&child, &method)).await
}

/// What a changed plan comes to.
#[tauri::command]
pub async fn coach_check_plan(
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    child: String,
    draft: PlanDraft,
) -> Result<CheckedPlan, WireError> {
    at_coach(&bedside, &coach, move |coach, lent| coach.check_plan(&child, &draft, lent)).await
}

/// Asks where to, and writes a review or a report there. `None`: nowhere after all.
#[tauri::command]
pub async fn coach_save(
    app: AppHandle,
    bedside: State<'_, Bedside>,
    coach: State<'_, Option<CoachThread>>,
    child: String,
    what: CoachSaved,
    lock: ShareLock,
) -> Result<Option<Shared>, WireError> {
    let (of, closed) = (child.clone(), lock.clone());
    let name =
        at_coach(&bedside, &coach, move |coach, lent| coach.file_name(&of, what, &closed, lent));
    let name = name.await?;
    let file = file_called(&app, &name);
    let Some(path) = place_for(file).await? else { return Ok(None) };
    let save = move |coach: &mut Coach, lent: &Lent| coach.save(&child, what, &lock, &path, lent);
    at_coach(&bedside, &coach, save).await.map(Some)
}

/// The first view is on the screen.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "the form that Tauri's commands have")]
pub fn painted(bedside: State<'_, Bedside>) {
    window::painted();
    if bedside.0.send(Request::Painted).is_err() {
        tracing::debug!("the bedside has ended");
    }
}

/// Opens the demo beside this window: another copy of the app, on a made-up child, in a folder of
/// its own. A second time, the one that is open comes to the front.
#[tauri::command]
pub fn open_demo() -> Result<(), WireError> {
    let refused = |error: std::io::Error| WireError {
        code: "demo".into(),
        field: None,
        detail: Some(error.to_string()),
    };
    let app = std::env::current_exe().map_err(refused)?;
    let mut demo = Command::new(app);
    let mut demo = stepped::leave_out(demo.arg(DEMO)).spawn().map_err(refused)?;
    // Waited for, so that nothing of it is left behind once it has ended.
    std::thread::spawn(move || {
        if let Err(error) = demo.wait() {
            tracing::info!(%error, "the demo");
        }
    });
    Ok(())
}
