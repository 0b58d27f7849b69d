//! A running night.

use lullwatch_core::{CryLevel, FellAsleep, NightKind, Reassurance};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NightGuide;

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
    /// What the method's family adds.
    pub guide: NightGuide,
    /// A night or a nap.
    #[ts(type = "\"night\" | \"nap\"")]
    pub kind: NightKind,
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
    /// Parent and child share a room: leaving is stepping out of sight.
    pub room_sharing: bool,
    /// What asks to be answered now, silenced by "not yet" or not.
    pub alarm: Option<AlarmView>,
    /// A calm thought for a long wait; the locale has `why-<code>`.
    pub thought: Option<String>,
    /// What the source tells a parent for where the night is; the locale has `instruction-<code>`.
    pub instructions: Vec<String>,
    /// The family's own words for the visit.
    pub visit_words: Option<String>,
    /// A planned feed, open now or next.
    pub feed: Option<FeedView>,
    /// Tonight's taper of feeds.
    pub taper: Option<TaperView>,
    /// Whom to call, shown in a pause.
    pub helplines: Vec<Helpline>,
    /// The parent has ended tonight's waits.
    pub stopped: bool,
    /// The crying limit was reached earlier tonight, and comfort suggested; this settling has its
    /// own.
    pub had_enough_before: bool,
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

/// What calls the parent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AlarmView {
    /// What.
    pub kind: AlarmKind,
    /// Since, as a time of day.
    pub since: String,
    /// It sounds or is shown now; otherwise "not yet" keeps it silent.
    pub ringing: bool,
    /// The ground turns to amber: the parent wants it so, or another way to call them has failed.
    pub brightens: bool,
}

/// What calls the parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AlarmKind {
    /// A check is due.
    Check,
    /// It is time to wake the child.
    Awakening,
    /// A pause has lasted long.
    Pause,
    /// The crying limit is reached.
    CryingLimit,
    /// The nap's cap is reached.
    NapCap,
}

/// A planned feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FeedView {
    /// Opens, as a time of day.
    pub from: String,
    /// Closes, as a time of day.
    pub to: String,
    /// Open now.
    pub open: bool,
    /// At most so many millilitres.
    pub amount_ml: Option<u32>,
    /// At most so many minutes.
    pub minutes: Option<u32>,
}

/// A taper's feeds tonight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TaperView {
    /// At most so many minutes. 0: no feed is planned.
    pub minutes: u32,
    /// At most so many millilitres.
    pub ml: u32,
    /// Hours and minutes between feeds, at least, as `2:30`.
    pub gap: String,
    /// The next feed has room from then on, as a time of day. `None`: now.
    pub not_before: Option<String>,
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Helpline {
    /// Who.
    pub name: String,
    /// The number, as it is dialled.
    pub number: String,
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
    /// Went in with a card left: for the card, or was something wrong?
    ForCard {
        /// The entry asked about.
        event: String,
    },
    /// Went in at once, or where no wait runs: the reason.
    WhyNow {
        /// The entry asked about.
        event: String,
    },
    /// A feed was just logged: how much?
    HowMuch {
        /// The event asked about.
        event: String,
    },
    /// Quiet was said long ago, and nothing since: asleep, or still quiet?
    StillQuiet,
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
    /// The event, for mending it.
    pub event: String,
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
    /// Who did it, where it was said.
    pub by: Option<String>,
    /// It no longer fits after an amendment; kept.
    pub misfit: bool,
    /// The time of day that was logged at first, where it was moved since.
    pub was: Option<String>,
    /// It was taken back, by this: it counts no more, and can be brought back.
    pub taken_back_by: Option<String>,
}
