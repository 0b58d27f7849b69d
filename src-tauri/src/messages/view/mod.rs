//! What the window shows.

mod caregivers;
mod data;
mod guide;
mod morning;
mod night;
mod tonight;
mod welcome;

use serde::Serialize;
use ts_rs::TS;

pub use caregivers::*;
pub use data::*;
pub use guide::*;
pub use morning::*;
pub use night::*;
pub use tonight::*;
pub use welcome::*;

use super::{AlarmSettings, BringView, Look, PlanView, ShareView};

/// All that the window shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct View {
    /// Grows with every change; a tap says on which one it was made.
    pub revision: u32,
    /// The children, where there is more than one; the shown one is `selected`.
    pub children: Vec<ChildTab>,
    /// The screen.
    pub screen: Screen,
    /// Other children's nights that run beside the one on the screen, in the order of the children.
    pub beside: Vec<Beside>,
    /// Things to be told, most urgent first. Each is one calm sentence.
    pub notices: Vec<Notice>,
    /// What `z` would take back.
    pub undo: Option<UndoView>,
    /// The computer is in the child's room: alarms are shown, not sounded.
    pub in_childs_room: bool,
    /// How the parent wants to be called.
    pub alarm: AlarmSettings,
    /// How the window speaks and looks.
    pub look: Look,
    /// Who looks after the children.
    pub caregivers: CaregiversView,
    /// This is the demo: nothing here is the family's own.
    pub is_demo: bool,
    /// The test clock's time of day, where the app runs on a stepped clock.
    pub stepped_clock: Option<String>,
}

/// One child of several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ChildTab {
    /// The child's id.
    pub id: String,
    /// Name or initials.
    pub name: String,
    /// Shown now.
    pub selected: bool,
    /// A night of this child is running.
    pub running: bool,
    /// A check of this child is due.
    pub due: bool,
    /// Whole minutes to this child's next check, where one is being waited for.
    pub minutes_left: Option<u32>,
    /// This child is asleep.
    pub asleep: bool,
}

/// A night that runs beside the one on the screen: a twin's.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Beside {
    /// The child's id, for taps that are about this night.
    pub child_id: String,
    /// The night.
    pub night: NightView,
}

/// Which screen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Screen {
    /// First run, or another child is added.
    Welcome(WelcomeView),
    /// Tonight, before put-down.
    Tonight(Box<TonightView>),
    /// The plan, to be read and changed.
    Plan(Box<PlanView>),
    /// What is kept, and its backups.
    Data(Box<DataView>),
    /// Nights are handed on.
    Share(ShareView),
    /// Nights come in.
    Bring(BringView),
    /// Families whose nights came in files; what is on it is asked for beside.
    Coach,
    /// A running night.
    Night(Box<NightView>),
    /// The night is over.
    Morning(Box<MorningView>),
    /// The data folder cannot be used; nothing can be kept, so nothing begins.
    Blocked(BlockedView),
}

/// The data folder cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BlockedView {
    /// Code of the reason; the locale has `error-<code>`.
    pub code: String,
    /// The folder.
    pub folder: String,
    /// The system's own words.
    pub detail: String,
}

/// One thing to be told. The locale has `notice-<code>`, with `$count`, `$minutes`, `$time` or
/// `$name` where given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Notice {
    /// `not_saved_yet`, `no_sound`, `restored`, `resumed_late`, `clock_changed`, `may_sleep`,
    /// `due_elsewhere`, `awakening_elsewhere`, `pause_elsewhere`, `crying_limit_elsewhere`,
    /// `nap_cap_elsewhere`, `rise_unknown`, `lost_records`, `little_room`, `backup_failed`,
    /// `backup_restored`, `no_notification`, `battery_low`, `nights_arrived`,
    /// `review_kept`, `file_waits`.
    pub code: String,
    /// For the sentence.
    pub count: Option<u32>,
    /// For the sentence.
    pub minutes: Option<u32>,
    /// For the sentence, a time of day.
    pub time: Option<String>,
    /// For the sentence, a child's name or a folder.
    pub name: Option<String>,
    /// The parent can put it away (`dismiss`).
    pub can_dismiss: bool,
}

/// What undo would take back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct UndoView {
    /// The action's word, as `cry`; the locale has `log-<what>`.
    pub what: String,
    /// Its detail, as in [`LogLine`].
    pub detail: Option<String>,
    /// Time of day.
    pub at: String,
}
