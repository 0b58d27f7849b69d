//! The settings that sources disagree on.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use super::hour_and_minute;

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
    /// A pause rings like a check after so many seconds, so that nobody sleeps through it. `None`:
    /// ten minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause_rings_s: Option<u32>,
}
