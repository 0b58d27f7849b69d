//! What can be wrong with a plan, by code.

use serde::{Deserialize, Serialize};

use super::Severity;

macro_rules! problem_codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $severity:ident;)*) => {
        /// What is wrong. Stays the same in every language and edition.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum ProblemCode {
            $($(#[$doc])* #[serde(rename = $word)] $name,)*
        }

        impl ProblemCode {
            /// Every code.
            pub const ALL: &[ProblemCode] = &[$(ProblemCode::$name),*];

            /// The code as it is written; the locale has `problem-<code>`.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(ProblemCode::$name => $word,)*
                }
            }

            /// How much it weighs.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self {
                    $(ProblemCode::$name => Severity::$severity,)*
                }
            }
        }
    };
}

problem_codes! {
    /// The child is born after the day.
    BirthDateFuture = "birth-date-future", Refused;
    /// More weeks early than any child.
    WeeksEarlyRange = "weeks-early-range", Refused;
    /// No such method. Detail: its id.
    MethodUnknown = "method-unknown", Refused;
    /// Below the corrected age that this needs. Detail: whole months.
    TooYoung = "too-young", Refused;
    /// Past the age that the method's source covers. Detail: whole months, inclusive.
    TooOld = "too-old", Refused;
    /// Offered after talking to a clinician, which has not been said.
    ClinicianNeeded = "clinician-needed", Refused;
    /// Waits for a method that only logs.
    WaitsNotForLog = "waits-not-for-log", Refused;
    /// A stage for a method without stages.
    StageNone = "stage-none", Refused;
    /// Not a stage of the method. Detail: its last one.
    StageRange = "stage-range", Refused;
    /// Not a night from 1 to 999.
    NightRange = "night-range", Refused;
    /// A list of nights without a night.
    WaitsNoNights = "waits-no-nights", Refused;
    /// More nights than a table may have. Detail: the most.
    WaitsManyNights = "waits-many-nights", Refused;
    /// A night without a wait.
    WaitsEmptyNight = "waits-empty-night", Refused;
    /// More waits than a night may have. Detail: the most.
    WaitsManyInNight = "waits-many-in-night", Refused;
    /// A wait of nothing.
    WaitZero = "wait-zero", Refused;
    /// A wait of more than two hours. Detail: its seconds.
    WaitTooLong = "wait-too-long", Refused;
    /// A wait shorter than at the same place of the night before. Detail: the night, from 1.
    WaitShorter = "wait-shorter", Told;
    /// A wait before the first pick-up of more than half an hour.
    FirstPickUpRange = "first-pick-up-range", Refused;
    /// A wait before the first pick-up, where there is none that counts or other waits run.
    FirstPickUpUnused = "first-pick-up-unused", Told;
    /// A longest visit that is not 1 s to 2 h.
    VisitRange = "visit-range", Refused;
    /// A nap's cap that is not 1 min to 4 h.
    NapCapRange = "nap-cap-range", Refused;
    /// A crying limit that is not 5 min to 4 h.
    CryingLimitRange = "crying-limit-range", Refused;
    /// A night's waits alone are longer than the crying limit. Detail: the first such night.
    CryingLimitShort = "crying-limit-short", Told;
    /// A pause that rings not after 1 to 60 min.
    PauseRange = "pause-range", Refused;
    /// Minutes before a usual waking that the method does not have. Detail: those it has.
    AwakeningRange = "awakening-range", Refused;
    /// Minutes before a usual waking, for a method that wakes nobody.
    AwakeningUnused = "awakening-unused", Told;
    /// A feed's window that never opens.
    FeedNeverOpens = "feed-never-opens", Refused;
    /// A feed's window in which another is open. Detail: that other one.
    FeedOverlaps = "feed-overlaps", Refused;
    /// A feed's window that lies outside the night. Detail: the day of the plan, from the earliest
    /// rise to bedtime.
    FeedByDay = "feed-by-day", Refused;
    /// A nap's window that never opens.
    NapNeverOpens = "nap-never-opens", Refused;
    /// A text that is too long. Detail: the most letters.
    TextTooLong = "text-too-long", Refused;
    /// To be looked at before it starts. Detail: the start.
    ReviewBeforeStart = "review-before-start", Refused;
    /// More nights than the method's source gives it. Detail: those nights.
    CourseOver = "course-over", Told;
}
