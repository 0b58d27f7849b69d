//! The shape of a method file, as serde reads it. Everything that an error may be about is spanned.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::action::Reassurance;
use crate::method::parts::{Advance, Place, Range, Touch, Voice, When};
use crate::method::{Family, Gate, Tag};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) format: Spanned<String>,
    pub(super) id: Spanned<String>,
    pub(super) family: Spanned<Family>,
    pub(super) gate: Gate,
    #[serde(default)]
    pub(super) ages: Ages,
    #[serde(default)]
    pub(super) nights: Vec<NightRow>,
    pub(super) longest_wait_minutes: Option<Given<u32>>,
    pub(super) last_wait_repeats: Option<Given<bool>>,
    pub(super) wakings: Option<Wakings>,
    #[serde(default)]
    pub(super) visit: Visit,
    #[serde(default)]
    pub(super) nap: Nap,
    pub(super) earliest_rise: Option<Given<String>>,
    pub(super) presence: Option<Presence>,
    #[serde(default)]
    pub(super) holds: Vec<HoldRow>,
    #[serde(default)]
    pub(super) lifting: Lifting,
    pub(super) soothing: Option<Soothing>,
    pub(super) pass: Option<Pass>,
    pub(super) fading: Option<Fading>,
    pub(super) awakenings: Option<Awakenings>,
    pub(super) routine: Option<Routine>,
    pub(super) feed_taper: Option<FeedTaper>,
    #[serde(default)]
    pub(super) course: Course,
    #[serde(default)]
    pub(super) instructions: Vec<InstructionRow>,
    pub(super) sources: BTreeMap<String, String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ages {
    pub(super) from_months: Option<Given<u32>>,
    pub(super) to_months: Option<Given<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NightRow {
    pub(super) night: Spanned<u32>,
    pub(super) waits_minutes: Spanned<Vec<Spanned<u32>>>,
    pub(super) tag: Tag,
    pub(super) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wakings {
    pub(super) as_before: Option<Given<bool>>,
    pub(super) as_before_until_night: Option<Given<u32>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Visit {
    pub(super) usual_s: Option<Given<Range>>,
    pub(super) max_s: Option<Given<u32>>,
    pub(super) reassurances: Option<Given<Vec<Reassurance>>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Nap {
    pub(super) cap_minutes: Option<Given<u32>>,
    pub(super) counts_from_minutes: Option<Given<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Presence {
    pub(super) advance: Advance,
    pub(super) stages: Spanned<Vec<StageRow>>,
    pub(super) dropped_feed_nights: Option<Given<u32>>,
    pub(super) step_cm: Option<Given<Range>>,
    pub(super) moves_nights: Option<Given<Range>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StageRow {
    pub(super) place: Spanned<Place>,
    pub(super) touch: Option<Touch>,
    pub(super) voice: Option<Voice>,
    #[serde(default)]
    pub(super) moves: bool,
    pub(super) tag: Tag,
    pub(super) source: Spanned<String>,
    pub(super) nights: Option<Given<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HoldRow {
    pub(super) from_months: Spanned<u32>,
    pub(super) longest_minutes: Option<Spanned<Range>>,
    #[serde(default)]
    pub(super) mostly_hand: bool,
    pub(super) tag: Tag,
    pub(super) source: Spanned<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lifting {
    pub(super) first_wait_minutes: Option<Given<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Soothing {
    pub(super) after_calm_minutes: Given<Range>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pass {
    pub(super) cards: Given<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fading {
    pub(super) begin_later_minutes: Given<u32>,
    pub(super) within_minutes: Given<u32>,
    pub(super) earlier_minutes: Given<u32>,
    pub(super) later_minutes: Given<u32>,
    pub(super) latest_later_minutes: Option<Given<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Awakenings {
    pub(super) baseline_nights: Given<u32>,
    pub(super) before_minutes: Given<u32>,
    pub(super) before_range_minutes: Option<Given<Range>>,
    pub(super) weeks: Option<Given<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Routine {
    pub(super) minutes: Given<u32>,
    pub(super) earlier_each_week_minutes: Option<Given<Range>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FeedTaper {
    pub(super) start: Given<u32>,
    pub(super) less: Given<u32>,
    pub(super) gap_minutes: Given<u32>,
    pub(super) gap_more_minutes: Given<u32>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Course {
    pub(super) change_nights: Option<Given<Range>>,
    #[serde(default)]
    pub(super) done_nights: Vec<DoneRow>,
    pub(super) follow_within_nights: Option<Given<u32>>,
    pub(super) stop_after_nights: Option<Given<u32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DoneRow {
    pub(super) from_months: Option<Spanned<u32>>,
    pub(super) nights: Spanned<Range>,
    pub(super) tag: Tag,
    pub(super) source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InstructionRow {
    pub(super) what: Spanned<String>,
    pub(super) when: When,
    pub(super) stages: Option<Spanned<Range>>,
    pub(super) from_months: Option<Spanned<u32>>,
    pub(super) to_months: Option<Spanned<u32>>,
    pub(super) tag: Tag,
    pub(super) source: Spanned<String>,
}

/// A value with its evidence.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Given<T> {
    pub(super) value: Spanned<T>,
    pub(super) tag: Tag,
    pub(super) source: Spanned<String>,
}
