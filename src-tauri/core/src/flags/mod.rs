//! What of a night a coach should look at, found by rule: pure values, each with what it is about
//! and the numbers that it was found by.
//!
//! A flag says that a rule was met, and never what that means or whose doing it was. No bound here is
//! made up: it is the plan's or the method's own, published advice with its source, or a rule of this
//! app that its words name (`ours`).

mod course;
mod gaps;
mod limits;
mod plan;
mod red;

use crate::action::Reassurance;
use crate::circumstance::Circumstance;
use crate::id::EventId;
use crate::night::{Night, NightTime};
use crate::trend::Figures;

/// What kind of thing a flag tells. In the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlagKind {
    /// What the safety advice names, and the log can show.
    RedFlag,
    /// A limit of the plan, of the method or of published advice was passed.
    OverLimit,
    /// It went otherwise than planned.
    DiffersFromPlan,
    /// Harder than the nights before of the same run.
    Regression,
    /// Something is not in the log, so that numbers may be short.
    NotRecorded,
}

impl FlagKind {
    /// All of them, in their order.
    pub const ALL: [FlagKind; 5] = [
        FlagKind::RedFlag,
        FlagKind::OverLimit,
        FlagKind::DiffersFromPlan,
        FlagKind::Regression,
        FlagKind::NotRecorded,
    ];

    /// Its word in locales: `flag-kind-<word>`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            FlagKind::RedFlag => "red_flag",
            FlagKind::OverLimit => "over_limit",
            FlagKind::DiffersFromPlan => "differs_from_plan",
            FlagKind::Regression => "regression",
            FlagKind::NotRecorded => "not_recorded",
        }
    }
}

/// An entry of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The entry.
    pub event: EventId,
    /// When it lies.
    pub at: NightTime,
}

/// Something that a rule has found. Spans are whole seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// The entry that it is about, the first of several; `None`: the night as a whole.
    pub place: Option<Place>,
    /// What was found.
    pub found: Found,
}

/// What a rule has found, with its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Crying was rated "different", which means to go in at once.
    Different {
        /// How often.
        count: u32,
        /// How often nobody was or came into the room before the settling ended.
        nobody: u32,
        /// The longest until somebody was in the room, where somebody came.
        longest_s: Option<i64>,
    },
    /// Quiet right after the hardest crying, or crying unlike before, and nobody was in the room
    /// before more was reported of the child.
    QuietAfterHard {
        /// How often.
        count: u32,
    },
    /// Somebody went in for a reason of the list of reasons to go in now.
    Urgent {
        /// The reasons, by their codes, each once.
        reasons: Vec<String>,
    },
    /// A method went on under what is on the list "not tonight".
    NotTonight {
        /// Under what.
        circumstances: Vec<Circumstance>,
    },
    /// The child was younger than the app, or the method's source, begins with.
    TooYoung {
        /// Corrected age, whole months.
        months: i32,
        /// From so many whole months on.
        from_months: u32,
    },
    /// More than 240 ml at night: feeds first, with a clinician.
    MuchFed {
        /// Millilitres.
        ml: u32,
        /// More than so many.
        limit_ml: u32,
    },
    /// The plan's crying limit was reached in a settling.
    CryingLimit {
        /// The limit.
        limit_s: i64,
        /// The settling, from 1; the last where there were several.
        settling: u32,
    },
    /// A wait was longer than the longest of that night.
    LongWait {
        /// How long it was, held time left out; the longest of several.
        waited_s: i64,
        /// The longest planned.
        limit_s: i64,
        /// How many were.
        count: u32,
    },
    /// A visit was longer than the method's or the plan's longest.
    LongVisit {
        /// The longest.
        lasted_s: i64,
        /// The longest planned.
        limit_s: i64,
        /// How many were.
        count: u32,
    },
    /// The child was held for longer than the method says for its age.
    LongHold {
        /// The longest.
        lasted_s: i64,
        /// The method's.
        limit_s: i64,
        /// How many were.
        count: u32,
    },
    /// A nap's attempt went on past its cap.
    NapCap {
        /// Until asleep or up.
        lasted_s: i64,
        /// The cap.
        limit_s: i64,
    },
    /// More than three wakings: a referral cut-off (Sadeh 2004).
    ManyWakings {
        /// Wakings.
        count: u32,
        /// More than so many.
        limit: u32,
    },
    /// More than an hour awake after first falling asleep: a referral cut-off (Sadeh 2004).
    LongAwake {
        /// Awake.
        awake_s: i64,
        /// More than so long.
        limit_s: i64,
    },
    /// Visits lay more than 30 s off their waits.
    Waits {
        /// So many of the visits with a planned wait.
        count: u32,
        /// Visits with a planned wait.
        of: u32,
        /// The largest difference, with its sign: negative is before plan.
        most_s: i64,
        /// Besides, somebody went in at once so often while a wait ran.
        at_once: u32,
    },
    /// Reassurances that are no part of a visit in this plan.
    OtherReassurances {
        /// Which, each once.
        kinds: Vec<Reassurance>,
    },
    /// Waits were ended with "comfort tonight".
    Stopped,
    /// At least twice the crying of the middle one of the nights before (`ours`).
    MoreCrying(Beside),
    /// At least twice as long until asleep as in the middle one of the nights before (`ours`).
    LaterAsleep(Beside),
    /// Getting up is not recorded.
    NoEnd,
    /// Falling asleep is not recorded.
    NeverAsleep,
    /// Neither crying nor quiet is recorded.
    NoCrying,
    /// How the child fell asleep is not recorded.
    HowAsleep {
        /// So often.
        count: u32,
        /// Of so many times.
        of: u32,
    },
    /// Entries do not fit where they lie.
    Misfits {
        /// How many.
        count: u32,
    },
    /// Evenings before this one of which there is no night.
    Evenings {
        /// How many, since the last one that was recorded.
        count: u32,
    },
}

/// A night beside the middle one of those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    /// This night.
    pub this_s: i64,
    /// The middle one of those before.
    pub middle_s: i64,
    /// How many those are.
    pub nights: u32,
}

impl Found {
    /// What kind of thing it tells.
    #[must_use]
    pub fn kind(&self) -> FlagKind {
        match self {
            Found::Different { .. }
            | Found::QuietAfterHard { .. }
            | Found::Urgent { .. }
            | Found::NotTonight { .. }
            | Found::TooYoung { .. }
            | Found::MuchFed { .. } => FlagKind::RedFlag,
            Found::CryingLimit { .. }
            | Found::LongWait { .. }
            | Found::LongVisit { .. }
            | Found::LongHold { .. }
            | Found::NapCap { .. }
            | Found::ManyWakings { .. }
            | Found::LongAwake { .. } => FlagKind::OverLimit,
            Found::Waits { .. } | Found::OtherReassurances { .. } | Found::Stopped => {
                FlagKind::DiffersFromPlan
            }
            Found::MoreCrying(_) | Found::LaterAsleep(_) => FlagKind::Regression,
            Found::NoEnd
            | Found::NeverAsleep
            | Found::NoCrying
            | Found::HowAsleep { .. }
            | Found::Misfits { .. }
            | Found::Evenings { .. } => FlagKind::NotRecorded,
        }
    }

    /// Its word in locales: `flag-<word>`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Found::Different { .. } => "different",
            Found::QuietAfterHard { .. } => "quiet_after_hard",
            Found::Urgent { .. } => "urgent",
            Found::NotTonight { .. } => "not_tonight",
            Found::TooYoung { .. } => "too_young",
            Found::MuchFed { .. } => "much_fed",
            Found::CryingLimit { .. } => "crying_limit",
            Found::LongWait { .. } => "long_wait",
            Found::LongVisit { .. } => "long_visit",
            Found::LongHold { .. } => "long_hold",
            Found::NapCap { .. } => "nap_cap",
            Found::ManyWakings { .. } => "many_wakings",
            Found::LongAwake { .. } => "long_awake",
            Found::Waits { .. } => "waits",
            Found::OtherReassurances { .. } => "other_reassurances",
            Found::Stopped => "stopped",
            Found::MoreCrying(_) => "more_crying",
            Found::LaterAsleep(_) => "later_asleep",
            Found::NoEnd => "no_end",
            Found::NeverAsleep => "never_asleep",
            Found::NoCrying => "no_crying",
            Found::HowAsleep { .. } => "how_asleep",
            Found::Misfits { .. } => "misfits",
            Found::Evenings { .. } => "evenings",
        }
    }
}

/// What is known beside a night.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// The child's nights and naps, in any order; what lies after the night is left out.
    pub nights: &'a [Figures],
    /// Corrected age on that evening, whole months; `None`: not known, and rules by age are left out.
    pub months: Option<i32>,
}

/// Everything that the rules find in a night, by kind. Nothing before put-down.
#[must_use]
pub fn flags(night: &Night, known: Known) -> Vec<Flag> {
    let Some(figures) = Figures::of(night) else {
        return Vec::new();
    };
    let mut found = red::flags(night, known.months);
    found.extend(limits::flags(night));
    found.extend(plan::flags(night));
    found.extend(course::flags(&figures, known.nights));
    found.extend(gaps::flags(night, &figures, known.nights));
    found
}

impl Flag {
    fn whole(found: Found) -> Flag {
        Flag { place: None, found }
    }

    fn at(event: EventId, at: NightTime, found: Found) -> Flag {
        Flag { place: Some(Place { event, at }), found }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
