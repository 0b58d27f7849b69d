//! Who sleeps, by which rules: the child, the settings that sources disagree on, and the head that
//! freezes both for one night.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::id::{ChildId, NightId};
use crate::method::MethodId;

/// Where the countdown of a settling's first wait begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaitStarts {
    /// At put-down or waking.
    #[default]
    PutDown,
    /// At the first cry of the settling.
    FirstCry,
}

/// What the countdown does once the child has been quiet for 60 s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnQuiet {
    /// Stands still; the rest of it runs when crying resumes.
    #[default]
    Hold,
    /// Runs on.
    Continue,
    /// Stands still; starts again, in full, when crying resumes.
    Reset,
}

/// Which place of the row a later settling begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnNewWaking {
    /// The first of that night.
    #[default]
    FirstWait,
    /// One after the night's planned checks so far.
    Continue,
    /// The last.
    LongestWait,
}

/// What grizzling is to the countdown. Its minutes count as crying either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnGrizzle {
    /// Crying.
    #[default]
    AsCrying,
    /// Quiet.
    AsQuiet,
}

/// A night or a nap: what the user says, never what the clock says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NightKind {
    /// A night.
    #[default]
    Night,
    /// A nap.
    Nap,
}

/// The settings of a plan. Every one has a default; printed on every export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// See [`WaitStarts`].
    #[serde(default)]
    pub wait_starts: WaitStarts,
    /// See [`OnQuiet`].
    #[serde(default)]
    pub on_quiet: OnQuiet,
    /// See [`OnNewWaking`].
    #[serde(default)]
    pub on_new_waking: OnNewWaking,
    /// See [`OnGrizzle`].
    #[serde(default)]
    pub on_grizzle: OnGrizzle,
    /// From this civil time on, and before noon, a waking has no waits. `None`: the method's, else
    /// 06:00.
    #[serde(default, with = "hour_and_minute", skip_serializing_if = "Option::is_none")]
    pub earliest_rise: Option<Time>,
    /// Seconds in one settling, less reported quiet of 60 s and more, after which its waits end.
    /// `None`: no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crying_limit_s: Option<u32>,
}

/// The numbers of one night, taken from the method when the night begins and kept with it, so that
/// a later edition of a method leaves old nights as they were.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NightRules {
    /// Seconds; the last repeats. Empty: no waits at all.
    pub waits_s: Vec<u32>,
    /// Seconds after which a visit is softly called long. `None`: not given by the source.
    pub visit_max_s: Option<u32>,
    /// Seconds after put-down at which a nap's waits end. `None`: not given by the source.
    pub nap_cap_s: Option<u32>,
    /// The method's earliest rise, civil time.
    #[serde(default, with = "hour_and_minute", skip_serializing_if = "Option::is_none")]
    pub earliest_rise: Option<Time>,
}

/// One night's frame: whose it is and by which rules it runs. Written before its first event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NightHead {
    /// The night.
    pub id: NightId,
    /// The child.
    pub child: ChildId,
    /// The method.
    pub method: MethodId,
    /// Which night of the plan it is, from 1.
    pub number: u32,
    /// A night or a nap.
    pub kind: NightKind,
    /// The child's zone, by its IANA name.
    pub zone: String,
    /// The plan's settings.
    pub settings: Settings,
    /// The method's numbers for this night.
    pub rules: NightRules,
}

/// A child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Child {
    /// Its name in the store.
    pub id: ChildId,
    /// Name or initials, as the parent writes it; never empty.
    pub name: String,
    /// Birth date.
    pub born: Date,
    /// Whole weeks born early, 0 to 18.
    pub weeks_early: u32,
    /// The child's zone, by its IANA name.
    pub zone: String,
}

/// Which method a child is on, and from which night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Whose plan.
    pub child: ChildId,
    /// The method.
    pub method: MethodId,
    /// The number of the next night of this plan, from 1.
    pub next_night: u32,
    /// The settings.
    pub settings: Settings,
    /// The parent has said that a clinician knows of the plan.
    #[serde(default)]
    pub clinician_confirmed: bool,
}

mod hour_and_minute {
    //! `"05:30"`.
    use jiff::civil::Time;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(clippy::ref_option, reason = "the signature that serde calls")]
    pub(super) fn serialize<S: Serializer>(time: &Option<Time>, to: S) -> Result<S::Ok, S::Error> {
        match time {
            Some(time) => to.collect_str(&time.strftime("%H:%M")),
            None => to.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Time>, D::Error> {
        let Some(text) = Option::<String>::deserialize(from)? else {
            return Ok(None);
        };
        Time::strptime("%H:%M", &text)
            .map(Some)
            .map_err(|_| D::Error::custom(format!("`{text}` is not a time of day like 05:30")))
    }
}
