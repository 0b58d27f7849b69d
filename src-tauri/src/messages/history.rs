//! The nights before: rows of a raster, trends over them, a night of long ago.
//!
//! Asked for beside the [`super::View`], so that a running night never waits for it. Places along a
//! row are seconds after noon, 0 to 86 400; places in a trend are thousandths of its width and, from
//! the top, of its height.

use lullwatch_core::{Circumstance, NightKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Amount;

/// Which nights to show.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct HistoryAsked {
    /// The child's id; `None`: the selected one.
    pub child: Option<String>,
    /// Nights or naps alone; `None`: both.
    #[ts(type = "\"night\" | \"nap\" | null")]
    pub kind: Option<NightKind>,
    /// Those of one method; `None`: of all.
    pub method: Option<String>,
    /// How far back.
    pub range: HistoryRange,
    /// The first row wanted, the newest being 0.
    pub offset: u32,
    /// At most so many rows.
    pub limit: u32,
}

/// How far back, from the latest evening that was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HistoryRange {
    /// Seven days.
    Week,
    /// Thirty days.
    Month,
    /// Thirteen weeks.
    Quarter,
    /// 365 days.
    Year,
    /// Everything.
    All,
}

/// The nights asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct HistoryView {
    /// The child's id.
    pub child: String,
    /// The child's name.
    pub name: String,
    /// Every child, to choose from.
    pub children: Vec<HistoryChild>,
    /// The methods that there are nights of, to choose from.
    pub methods: Vec<String>,
    /// Rows there are in all.
    pub total: u32,
    /// Place of the first row that is given, the newest being 0.
    pub offset: u32,
    /// The rows asked for, newest first.
    pub rows: Vec<HistoryRow>,
    /// What the trends are drawn over, oldest first; with the first rows alone.
    pub points: Vec<TrendPoint>,
    /// The trends; with the first rows alone.
    pub trends: Vec<TrendView>,
}

/// A child to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HistoryChild {
    /// The child's id.
    pub id: String,
    /// Name or initials.
    pub name: String,
}

/// One row of the raster, from noon to noon.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HistoryRow {
    /// The evening, `2026-11-23`.
    pub day: String,
    /// From end to end, without holes.
    pub spans: Vec<RasterSpan>,
    /// Somebody in the room.
    pub visits: Vec<RasterStretch>,
    /// Check-ins and feeds.
    pub marks: Vec<RasterMark>,
    /// Read by no clock, as it was set forward. Drawn over the spans.
    pub skipped: Vec<RasterStretch>,
    /// The nights and naps in it, in order.
    pub nights: Vec<HistoryNight>,
    /// Evenings between this row and the one before it in time of which nothing is recorded.
    pub missing: u32,
}

/// A part of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RasterStretch {
    /// Begins, seconds after noon.
    pub from: u32,
    /// Ends, seconds after noon.
    pub to: u32,
}

/// A part of a row in one state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RasterSpan {
    /// What was known.
    pub state: RasterState,
    /// Begins, seconds after noon.
    pub from: u32,
    /// Ends, seconds after noon.
    pub to: u32,
}

/// What was known of the child; the locale has `state-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RasterState {
    /// Nothing was said.
    NotRecorded,
    /// Asleep.
    Asleep,
    /// Awake; whether crying or quiet was not said.
    Awake,
    /// Awake and quiet.
    Quiet,
    /// Grizzling.
    Grizzle,
    /// Protest.
    Protest,
    /// Hard crying.
    Hard,
    /// Unlike before.
    Different,
}

/// Something that happened at a place of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RasterMark {
    /// Where, seconds after noon.
    pub at: u32,
    /// `check_in`, `check_in_off_plan` or `feed`.
    #[ts(type = "\"check_in\" | \"check_in_off_plan\" | \"feed\"")]
    pub kind: String,
}

/// A night or nap in short.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HistoryNight {
    /// The night's id.
    pub id: String,
    /// A night or a nap.
    #[ts(type = "\"night\" | \"nap\"")]
    pub kind: NightKind,
    /// The method's id.
    pub method: String,
    /// Its number in the plan.
    pub number: u32,
    /// It runs now.
    pub is_running: bool,
    /// Getting up was recorded.
    pub is_complete: bool,
    /// Ended by "comfort tonight".
    pub stopped: bool,
    /// Harder than others, and how: the locale has `hint-rough_<rough>`.
    pub rough: Option<String>,
    /// What it stood under.
    #[ts(type = "(\"illness\" | \"teething\" | \"vaccination\" | \"travel\")[]")]
    pub circumstances: Vec<Circumstance>,
    /// Crying in all; `None`: not recorded.
    pub crying: Option<Amount>,
    /// Time to fall asleep.
    pub sol: Option<Amount>,
    /// Night wakings.
    pub wakings: Option<Amount>,
    /// The longest stretch.
    pub longest: Option<Amount>,
    /// Check-ins.
    pub check_ins: Amount,
}

/// What a trend has a value for: a night, or the nights of a week or a month together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TrendPoint {
    /// Across, thousandths.
    pub x: u32,
    /// The evening, or the first of several, `2026-11-23`.
    pub day: String,
    /// How many nights it is the middle of; 1: a night of its own.
    pub nights: u32,
    /// The night, where it is one.
    pub night: Option<String>,
    /// Its number in the plan, where it is one.
    pub number: Option<u32>,
    /// It has gaps, so that its sums may be short and no median counts it.
    pub has_gaps: bool,
    /// As in [`HistoryNight::rough`].
    pub rough: Option<String>,
    /// As in [`HistoryNight::circumstances`].
    #[ts(type = "(\"illness\" | \"teething\" | \"vaccination\" | \"travel\")[]")]
    pub circumstances: Vec<Circumstance>,
}

/// One quantity over the nights.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrendView {
    /// Its measure's key, as `crying`; the locale has `measure-<key>`.
    pub key: String,
    /// The lines of its axis, from below.
    pub lines: Vec<AxisLine>,
    /// Its values, one for each point.
    pub values: Vec<TrendValue>,
    /// The published course beside the nights of a plan, as a band: across, then from and to.
    pub band: Vec<BandPoint>,
    /// The middle of all nights in the range that have no gaps.
    pub median: Option<Amount>,
    /// The first and the last value, for a sentence.
    pub first: Option<Amount>,
    /// The last value.
    pub last: Option<Amount>,
}

/// A line of an axis.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AxisLine {
    /// From the top, thousandths.
    pub y: u32,
    /// What it stands for.
    pub amount: Amount,
}

/// A value of a trend.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrendValue {
    /// From the top, thousandths; `None`: not recorded.
    pub y: Option<u32>,
    /// What it is; `None`: not recorded.
    pub amount: Option<Amount>,
}

/// A place of a band.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BandPoint {
    /// Across, thousandths.
    pub x: u32,
    /// Its upper edge, thousandths from the top.
    pub top: u32,
    /// Its lower edge.
    pub bottom: u32,
}
