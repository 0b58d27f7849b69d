//! What each family of methods adds to the evening and to a running night.

use serde::Serialize;
use ts_rs::TS;

/// What the family adds before put-down.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TonightGuide {
    /// Timed checks.
    Checks {
        /// Wakings are answered as before through this night of the plan.
        wakings_as_before_until: Option<u32>,
    },
    /// Staying, and moving away in stages.
    Presence(PresenceTonight),
    /// Picking up, and putting down again.
    PickingUp(HoldLimit),
    /// Soothing in the cot until calm.
    Soothing {
        /// Go on after calm, minutes at least.
        least_min: u32,
        /// And at most.
        most_min: u32,
    },
    /// No checks until morning.
    NoChecks,
    /// One request for a card.
    Pass {
        /// So many.
        cards: u32,
    },
    /// A bedtime that moves.
    Bedtime(BedtimeTonight),
    /// Waking the child before the usual wakings.
    Awakenings(AwakeningsTonight),
    /// At bedtime only.
    BedtimeOnly {
        /// The routine lasts so many minutes at most.
        routine_min: Option<u32>,
    },
    /// Every event, no waits.
    LogOnly,
}

/// What the family adds to a running night.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum NightGuide {
    /// Timed checks: the wait says it all.
    Checks,
    /// Staying, and moving away in stages.
    Presence(PresenceView),
    /// Picking up, and putting down again.
    PickingUp(PickingUpView),
    /// Soothing in the cot until calm.
    Soothing(SoothingView),
    /// No checks until morning.
    NoChecks,
    /// One request for a card.
    Pass {
        /// So many.
        cards: u32,
        /// So many used.
        used: u32,
        /// The last one used at, as a time of day.
        used_at: Option<String>,
    },
    /// A bedtime that moves.
    Bedtime {
        /// Asleep until then counts as soon, as a time of day. `None`: it moves by the week, or the
        /// child has fallen asleep tonight.
        soon_until: Option<String>,
    },
    /// Waking the child before the usual wakings.
    Awakenings {
        /// The next one, as a time of day.
        next: Option<String>,
        /// Nights are only logged so far.
        logging: bool,
    },
    /// At bedtime only.
    BedtimeOnly,
    /// Every event, no waits.
    LogOnly,
}

/// Where the parent stays. The codes are words of the locale: `place-<code>`, `touch-<code>`,
/// `voice-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PresenceView {
    /// The place.
    pub place: String,
    /// In the child's room.
    pub in_room: bool,
    /// Touch there.
    pub touch: Option<String>,
    /// Voice there.
    pub voice: Option<String>,
    /// A little further away each evening.
    pub moves: bool,
    /// By so many centimetres, least and most, where the source says.
    pub step_cm: Option<[u32; 2]>,
    /// The stage, from 1.
    pub stage: u32,
    /// Stages in all.
    pub stages: u32,
    /// Parent and child share a room.
    pub room_sharing: bool,
}

/// Tonight's place, and when to move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PresenceTonight {
    /// Tonight.
    pub now: PresenceView,
    /// Moves on once the child has fallen asleep without protest, not by calendar.
    pub by_criterion: bool,
    /// Nights left here, tonight included, where it goes by calendar.
    pub nights_left: Option<u32>,
    /// The place after this one.
    pub next_place: Option<String>,
    /// A dropped night feed adds a night at the first place.
    pub dropped_feed_adds: bool,
}

/// How long a child of this age is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HoldLimit {
    /// Minutes, least. `None`: no limit at this age.
    pub least_min: Option<u32>,
    /// Minutes, most. 0: up and straight down.
    pub most_min: Option<u32>,
    /// Mostly a hand laid on.
    pub mostly_hand: bool,
}

/// Picking up, in a running night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PickingUpView {
    /// The age's limit.
    pub limit: HoldLimit,
    /// Picked up, since.
    pub held_since: Option<String>,
    /// Whole minutes of this hold.
    pub held_min: u32,
    /// This hold has reached the limit.
    pub held_long: bool,
    /// Pick-ups tonight.
    pub count: u32,
    /// Minutes held tonight, all holds added up.
    pub total_min: u32,
}

/// Soothing, in a running night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SoothingView {
    /// Where it stands.
    pub step: SoothingStep,
    /// Calm for so many whole minutes.
    pub calm_min: u32,
    /// Go on after calm, minutes at least.
    pub least_min: u32,
    /// And at most.
    pub most_min: u32,
}

/// Where soothing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SoothingStep {
    /// Not calm: a steady sh and pat.
    Soothe,
    /// Calm: go on.
    GoOn,
    /// Long enough: slower, without the sh.
    Slower,
    /// Step back, out of sight.
    StepBack,
}

/// Tonight's bedtime, and the way to the one wished for.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BedtimeTonight {
    /// As a time of day. `None`: neither a usual bedtime nor a night is known yet.
    pub at: Option<String>,
    /// Why; the locale has `bedtime-<code>`.
    pub why: Option<String>,
    /// For the sentence: minutes, or nights.
    pub n: u32,
    /// Falling asleep within so many minutes moves the next one earlier.
    pub within_min: Option<u32>,
    /// The routine before bed, minutes.
    pub routine_min: Option<u32>,
    /// The bedtime wished for.
    pub wished: Option<String>,
    /// The usual bedtime.
    pub usual: Option<String>,
    /// The fixed rise time.
    pub rise: Option<String>,
    /// The nights so far, oldest first, and tonight.
    pub path: Vec<PathPoint>,
    /// Times of day down the side of the drawing, from above.
    pub scale: Vec<ScaleMark>,
    /// Where the wished bedtime lies, percent from above.
    pub wished_at: Option<f64>,
}

/// One evening on the way.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PathPoint {
    /// Its date, `2026-11-23`.
    pub evening: String,
    /// Bedtime, as a time of day.
    pub bedtime: String,
    /// Where that lies, percent from above.
    pub bedtime_at: f64,
    /// Asleep, as a time of day.
    pub asleep: Option<String>,
    /// Where that lies, percent from above.
    pub asleep_at: Option<f64>,
}

/// A time of day beside a drawing.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ScaleMark {
    /// Percent from above.
    pub at: f64,
    /// `20:00`.
    pub time: String,
}

/// Tonight's scheduled awakenings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AwakeningsTonight {
    /// `baseline`, `none_usual`, `times` or `done`; the locale has `awakenings-<code>`.
    pub state: String,
    /// Nights logged so far, in `baseline`.
    pub logged: u32,
    /// Nights to log first.
    pub needed: u32,
    /// When to wake, and the usual waking that it comes before; both as times of day.
    pub times: Vec<AwakeningTime>,
    /// Awakenings dropped so far.
    pub dropped: u32,
}

/// One scheduled awakening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AwakeningTime {
    /// When to wake.
    pub wake: String,
    /// The usual waking.
    pub usual: String,
}
