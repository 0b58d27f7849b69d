//! What the window may ask for. Each command is one question to the bedside.

#![expect(clippy::let_underscore_must_use, reason = "in what Tauri's macro makes of a command")]

use tauri::{AppHandle, State};
use tokio::sync::{mpsc, oneshot};

use crate::bedside::Request;
use crate::messages::{
    CheckedPlan, ChildAsked, ChoosingAnswers, Comparison, MethodChoice, PlanDraft, SetUp, Tap,
    View, WireError,
};
use crate::window;

/// The way to the bedside.
pub struct Bedside(pub mpsc::UnboundedSender<Request>);

impl Bedside {
    async fn ask<T>(
        &self,
        request: impl FnOnce(oneshot::Sender<T>) -> Request,
    ) -> Result<T, WireError> {
        let gone =
            || WireError { code: "unknown".into(), field: None, detail: Some("bedside".into()) };
        let (reply, answer) = oneshot::channel();
        self.0.send(request(reply)).map_err(|_| gone())?;
        answer.await.map_err(|_| gone())
    }
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

/// The methods as they are offered to a child that is not stored yet.
#[tauri::command]
pub async fn choices(
    bedside: State<'_, Bedside>,
    born: String,
    weeks_early: i32,
    zone: String,
    night: i32,
) -> Result<Vec<MethodChoice>, WireError> {
    bedside.ask(|reply| Request::Choices { born, weeks_early, zone, night, reply }).await?
}

/// What a draft of the plan comes to: what is wrong with it, and the picture of its nights.
#[tauri::command]
pub async fn check_plan(
    bedside: State<'_, Bedside>,
    draft: PlanDraft,
) -> Result<CheckedPlan, WireError> {
    bedside.ask(|reply| Request::CheckPlan(Box::new(draft), reply)).await?
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

/// The window has drawn its first view.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "the form that Tauri's commands have")]
pub fn painted(app: AppHandle) {
    window::painted(&app);
}
