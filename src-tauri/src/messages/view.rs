//! What the window shows.

use lullwatch_core::{CryLevel, FellAsleep, NightKind, Reassurance};
use serde::Serialize;
use ts_rs::TS;

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
    /// Things to be told, most urgent first. Each is one calm sentence.
    pub notices: Vec<Notice>,
    /// What `z` would take back.
    pub undo: Option<UndoView>,
    /// The computer is in the child's room: alarms are shown, not sounded.
    pub in_childs_room: bool,
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
}

/// Which screen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Screen {
    /// First run, or another child is added.
    Welcome(WelcomeView),
    /// Tonight, before put-down.
    Tonight(TonightView),
    /// A running night.
    Night(Box<NightView>),
    /// The night is over.
    Morning(Box<MorningView>),
    /// The data folder cannot be used; nothing can be kept, so nothing begins.
    Blocked(BlockedView),
}

/// First run: presets and choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WelcomeView {
    /// The computer's zone, by its IANA name.
    pub zone: String,
    /// Every zone there is, for the list.
    pub zones: Vec<String>,
    /// Today's date in the computer's zone, `2026-11-23`.
    pub today: String,
    /// The method that is preset.
    pub preset_method: String,
    /// There are other children already, so it can be called off.
    pub can_cancel: bool,
}

/// One method as it is offered to one child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MethodChoice {
    /// The method's id; its name and sentence are in the locale as `method-<id>-name` and
    /// `method-<id>-about`.
    pub id: String,
    /// Whether it is offered.
    pub offer: OfferView,
    /// Waits of the asked night, whole minutes; empty: none.
    pub waits_min: Vec<u32>,
    /// Where its numbers come from, as citations.
    pub sources: Vec<String>,
}

/// The age gate's word on a method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum OfferView {
    /// Offered.
    Offered,
    /// Offered once the parent has talked to a clinician.
    AfterClinician,
    /// Corrected age is below this.
    TooYoung {
        /// Months.
        from_months: u32,
    },
    /// Past the oldest age that its source covers.
    TooOld {
        /// Months, inclusive.
        to_months: u32,
    },
}

/// Tonight, before put-down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TonightView {
    /// The child's name.
    pub child: String,
    /// The method's id.
    pub method: String,
    /// Tonight's number in the plan.
    pub night: u32,
    /// Past the last night of the method's table: its last row holds, time to review the plan.
    pub past_table: bool,
    /// A night or a nap.
    #[ts(type = "\"night\" | \"nap\"")]
    pub kind: NightKind,
    /// Tonight's waits in whole minutes; the last repeats. Empty: no waits.
    pub waits_min: Vec<u32>,
    /// Longest visit in seconds, where the source gives one.
    pub visit_max_s: Option<u32>,
    /// A nap's cap in whole minutes, where the source gives one.
    pub nap_cap_min: Option<u32>,
    /// What can be chosen instead.
    pub choices: Vec<MethodChoice>,
    /// Loudspeaker.
    pub sound: SoundView,
    /// The machine is kept awake while a night runs.
    pub stays_awake: bool,
    /// The night before, to be read in the morning again.
    pub last_night: Option<String>,
}

/// What is known of the loudspeaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SoundView {
    /// Not tried yet.
    Untried,
    /// It played.
    Works,
    /// There is none, or it did not play: alarms are shown.
    None,
}

/// A running night.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NightView {
    /// The night's id.
    pub night_id: String,
    /// The child's name.
    pub child: String,
    /// The method's id.
    pub method: String,
    /// The night's number in the plan.
    pub night: u32,
    /// Where the night is.
    pub phase: PhaseView,
    /// The wait that runs, if one does.
    pub wait: Option<WaitView>,
    /// Why no wait runs, if none does and the child is not asleep.
    pub no_wait: Option<NoWait>,
    /// The child is reported quiet.
    pub quiet: Option<QuietView>,
    /// The level reported last in this settling, unless quiet.
    #[ts(type = "\"grizzle\" | \"protest\" | \"hard\" | \"different\" | null")]
    pub cry: Option<CryLevel>,
    /// Paused since, as a time of day.
    pub paused_since: Option<String>,
    /// The parent has ended tonight's waits.
    pub stopped: bool,
    /// The open visit.
    pub visit: Option<VisitView>,
    /// The visit just over, for reassurances logged afterwards.
    pub last_visit: Option<VisitView>,
    /// A question that can be answered with one tap, or left.
    pub ask: Option<Ask>,
    /// The child is asleep.
    pub asleep: Option<AsleepView>,
    /// The latest entries, newest first, at most six.
    pub recent: Vec<LogLine>,
}

/// Where a night is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PhaseView {
    /// In a settling, outside the room.
    Waiting,
    /// In the room.
    Visit,
    /// Asleep.
    Asleep,
}

/// A running wait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WaitView {
    /// Number of the check in this settling, from 1.
    pub number: u32,
    /// Planned length in whole minutes.
    pub planned_min: u32,
    /// When the check falls due if nothing happens, as a time of day. `None` while it is held.
    pub next_at: Option<String>,
    /// Minutes to go, rounded up.
    pub minutes_left: u32,
    /// Seconds to go, in the last minute only.
    pub seconds_left: Option<u32>,
    /// How much of the wait has run, 0 to 100.
    pub percent: u32,
    /// From 30 s before due on: going in is the check.
    pub check_now: bool,
    /// The countdown stands still, or has run out and waits for crying.
    pub held: bool,
    /// Due since, as a time of day.
    pub due_at: Option<String>,
    /// Whole minutes since due.
    pub due_for_min: u32,
    /// The chime asks to be answered (rings or is shown).
    pub ringing: bool,
}

/// Why no wait runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoWait {
    /// The method has none.
    Method,
    /// Waits start at the first cry.
    BeforeFirstCry,
    /// A morning waking: the day may begin.
    Morning,
    /// Wakings are answered as before the plan began.
    WakingsAsBefore,
    /// The parent ended tonight's waits.
    Stopped,
    /// The plan's crying limit is reached: comfort fully, try again tomorrow.
    CryingLimit,
    /// The nap's cap is reached: the attempt ends.
    NapCap,
    /// It is noon.
    Noon,
}

/// Reported quiet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct QuietView {
    /// Since, as a time of day.
    pub since: String,
    /// Whole minutes.
    pub minutes: u32,
    /// It followed hard crying: look now.
    pub after_hard: bool,
}

/// A visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct VisitView {
    /// Entered, as a time of day.
    pub entered: String,
    /// Left, as a time of day; `None` while it lasts.
    pub left: Option<String>,
    /// Whole minutes in the room.
    pub minutes: u32,
    /// Longest visit in seconds, where the source gives one.
    pub max_s: Option<u32>,
    /// Longer than that.
    pub long: bool,
    /// The taps to offer, with how often each was logged in this visit.
    pub reassurances: Vec<ReassuranceView>,
}

/// One reassurance to tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReassuranceView {
    /// Which.
    #[ts(
        type = "\"voice\" | \"pat\" | \"shush\" | \"hand\" | \"cuddle\" | \"dummy\" | \"nappy\" | \"other\" | \"pick_up\" | \"lay_down\""
    )]
    pub kind: Reassurance,
    /// Part of this method's visit. Others are offered too, further down.
    pub of_method: bool,
    /// How often it was logged in this visit.
    pub count: u32,
}

/// A question asked after the fact; never in the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Ask {
    /// Went in before the check: an early check, wanted to, or something was wrong?
    WhyEarly {
        /// The entry asked about.
        event: String,
    },
    /// Went in at once: the reason.
    WhyNow {
        /// The entry asked about.
        event: String,
    },
    /// Just logged: was it 1, 2 or 5 minutes ago?
    HowLongAgo {
        /// The event asked about.
        event: String,
        /// Its action word, as `cry`.
        what: String,
    },
}

/// Asleep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AsleepView {
    /// Since, as a time of day.
    pub since: String,
    /// Whole hours.
    pub hours: u32,
    /// Whole minutes beyond them, below 60.
    pub minutes: u32,
    /// How, where it was said.
    #[ts(type = "\"alone\" | \"hand\" | \"held\" | \"feeding\" | \"rocked\" | \"unknown\" | null")]
    pub how: Option<FellAsleep>,
    /// The event, for the answer to how.
    pub event: String,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LogLine {
    /// Time of day.
    pub at: String,
    /// An estimate.
    pub approx: bool,
    /// The action's word, as `put_down`; the locale has `log-<what>`.
    pub what: String,
    /// Level, kind, reason or how: the locale has `detail-<detail>`, where it is a code.
    pub detail: Option<String>,
    /// The parent's own words.
    pub text: Option<String>,
    /// It no longer fits after an amendment; kept.
    pub misfit: bool,
}

/// The night in the morning.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MorningView {
    /// The night's id.
    pub night_id: String,
    /// The child's name.
    pub child: String,
    /// The method's id.
    pub method: String,
    /// The night's number in the plan.
    pub night: u32,
    /// A night or a nap.
    #[ts(type = "\"night\" | \"nap\"")]
    pub kind: NightKind,
    /// The evening it is dated by, `2026-11-23`.
    pub evening: String,
    /// First and last time of day of the line.
    pub from: String,
    /// Last time of day of the line.
    pub to: String,
    /// The night as a line.
    pub line: Vec<Stretch>,
    /// Check-ins on the line.
    pub ticks: Vec<Tick>,
    /// Full hours under the line.
    pub hours: Vec<HourMark>,
    /// The measures, in the order to show them.
    pub measures: Vec<MeasureView>,
    /// The check-ins.
    pub checks: Vec<CheckView>,
    /// Fallings asleep that nobody has said the how of, to be answered with one tap.
    pub sleeps: Vec<SleepView>,
    /// Everything logged, oldest first.
    pub log: Vec<LogLine>,
    /// The note on the night as a whole.
    pub note: String,
    /// Closed without "up for the day": the app asks once when it was.
    pub rise_unknown: bool,
}

/// A stretch of the night's line.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Stretch {
    /// What it was.
    pub kind: StretchKind,
    /// Where it starts, percent of the line.
    pub start: f64,
    /// How long, percent of the line.
    pub width: f64,
}

/// What a stretch was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StretchKind {
    /// Asleep.
    Asleep,
    /// Awake and quiet, or nothing reported.
    Awake,
    /// Grizzling.
    Grizzle,
    /// Protest.
    Protest,
    /// Hard crying.
    Hard,
    /// Different.
    Different,
    /// The parent was in the room. Drawn above the others.
    Visit,
}

/// A check-in on the night's line.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Tick {
    /// Percent of the line.
    pub at: f64,
    /// Time of day.
    pub time: String,
}

/// A full hour under the line.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HourMark {
    /// Percent of the line.
    pub at: f64,
    /// Hour of day as text, `22`.
    pub hour: String,
}

/// One measure. The locale has `measure-<key>` and its definition `measure-<key>-means`.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MeasureView {
    /// Its key, as `sol`.
    pub key: String,
    /// Its amount; `None`: not recorded.
    pub amount: Option<Amount>,
}

/// An amount to be worded.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Amount {
    /// A span, rounded to the minute.
    Span {
        /// Hours.
        hours: u32,
        /// Minutes, below 60.
        minutes: u32,
    },
    /// How many.
    Count {
        /// That many.
        n: u32,
    },
    /// Percent, to one decimal.
    Percent {
        /// 0 to 100.
        value: f64,
    },
    /// A difference in seconds, with its sign.
    Difference {
        /// Seconds.
        seconds: i32,
    },
}

/// One check-in of the night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckView {
    /// Settling, from 1.
    pub settling: Option<u32>,
    /// Number in the settling.
    pub number: Option<u32>,
    /// Entered, as a time of day.
    pub entered: Option<String>,
    /// `on_time`, `early`, `late`, `override`, `unplanned`, `skipped`; the locale has
    /// `check-<kind>`.
    pub kind: String,
    /// Planned wait, `m:ss`.
    pub planned: Option<String>,
    /// Actual wait, `m:ss`.
    pub actual: Option<String>,
    /// Reassurances in order.
    pub reassurances: Vec<String>,
}

/// A falling asleep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SleepView {
    /// The event, for the answer.
    pub event: String,
    /// Time of day.
    pub at: String,
    /// How, where it was said.
    #[ts(type = "\"alone\" | \"hand\" | \"held\" | \"feeding\" | \"rocked\" | \"unknown\" | null")]
    pub how: Option<FellAsleep>,
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

/// One thing to be told. The locale has `notice-<code>`, with `$minutes`, `$time` or `$name` where
/// given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Notice {
    /// `not_saved_yet`, `no_sound`, `restored`, `resumed_late`, `clock_changed`, `store_rebuilt`,
    /// `may_sleep`, `due_elsewhere`, `rise_unknown`.
    pub code: String,
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
