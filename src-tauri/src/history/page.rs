//! Rows of the raster, as they are asked for.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;
use lullwatch_core::next;
use lullwatch_core::raster::{self, MarkKind, Piece, Row, State};
use lullwatch_core::summary::{Outline, Summary};
use lullwatch_core::trend::{Figures, Quantity};
use lullwatch_core::{Child, ChildId, Day, NightId, NightKind};
use lullwatch_store::{ReadError, Summaries};

use super::amount;
use crate::messages::{
    HistoryAsked, HistoryChild, HistoryNight, HistoryRange, HistoryRow, HistoryView, RasterMark,
    RasterSpan, RasterState, RasterStretch,
};

/// So many rows at most are drawn for one request.
const MOST_ROWS: usize = 120;

/// Nights in short, wherever they are kept: what rows and trends are made of.
pub(crate) trait InShort {
    /// Every night that has begun, oldest first.
    fn outlines(&self) -> Vec<&Outline>;

    /// A night with all that is drawn of it; `None`: it has not begun.
    ///
    /// # Errors
    /// It cannot be read.
    fn summary(&mut self, night: NightId) -> Result<Option<Summary>, ReadError>;

    /// What was written down of a day.
    ///
    /// # Errors
    /// It cannot be read.
    fn day(&self, child: ChildId, date: Date) -> Result<Option<Day>, ReadError>;
}

impl InShort for Summaries {
    fn outlines(&self) -> Vec<&Outline> {
        Summaries::outlines(self).collect()
    }

    fn summary(&mut self, night: NightId) -> Result<Option<Summary>, ReadError> {
        Summaries::summary(self, night)
    }

    fn day(&self, child: ChildId, date: Date) -> Result<Option<Day>, ReadError> {
        self.reader().day(child, date)
    }
}

/// What the bedside knows when it is asked.
pub(crate) struct Asked {
    pub(crate) what: HistoryAsked,
    pub(crate) child: ChildId,
    pub(crate) children: Vec<Child>,
    pub(crate) running: BTreeSet<NightId>,
}

/// The nights of a question.
pub(super) struct Found {
    /// Oldest first.
    pub(super) nights: Vec<Outline>,
    methods: Vec<String>,
    /// Every one of the child's, whatever is filtered, oldest first.
    all: Vec<Figures>,
}

impl Found {
    fn of(summaries: &impl InShort, asked: &Asked) -> Found {
        let outlines = summaries.outlines().into_iter();
        let of_child: Vec<&Outline> = outlines.filter(|it| it.child == asked.child).collect();
        let methods: BTreeSet<&str> =
            of_child.iter().map(|it| it.figures.method.0.as_str()).collect();
        let methods = methods.into_iter().map(str::to_owned).collect();
        let all = of_child.iter().map(|it| it.figures.clone()).collect();
        let HistoryAsked { kind, method, range, .. } = &asked.what;
        let wanted: Vec<&Outline> = of_child
            .into_iter()
            .filter(|it| kind.is_none_or(|kind| it.figures.kind == kind))
            .filter(|it| method.as_ref().is_none_or(|method| it.figures.method.0 == *method))
            .collect();
        let latest = wanted.iter().map(|it| it.figures.evening).max();
        let from = latest.zip(days(*range)).map(|(latest, days)| latest - (days - 1).days());
        let in_range = |it: &&Outline| from.is_none_or(|from| it.figures.evening >= from);
        let nights = wanted.into_iter().filter(in_range).cloned().collect();
        Found { nights, methods, all }
    }

    /// How a night was rough beside those before it, as a code.
    pub(super) fn rough(&self, night: &Figures) -> Option<String> {
        Some(next::rough_night(night, &self.all)?.code().into())
    }
}

fn days(range: HistoryRange) -> Option<i64> {
    match range {
        HistoryRange::Week => Some(7),
        HistoryRange::Month => Some(30),
        HistoryRange::Quarter => Some(91),
        HistoryRange::Year => Some(365),
        HistoryRange::All => None,
    }
}

/// What was asked for: rows, and with the first of them the trends.
pub(crate) fn view(summaries: &mut impl InShort, asked: &Asked) -> Result<HistoryView, ReadError> {
    let found = Found::of(summaries, asked);
    let mut on: BTreeMap<Date, Vec<&Outline>> = BTreeMap::new();
    for night in &found.nights {
        for day in &night.days {
            on.entry(*day).or_default().push(night);
        }
    }
    let evenings: Vec<Date> = on.keys().rev().copied().collect();
    let offset = usize::try_from(asked.what.offset).unwrap_or_default();
    let limit = usize::try_from(asked.what.limit).unwrap_or_default().min(MOST_ROWS);
    let mut rows = Vec::new();
    for (place, day) in evenings.iter().enumerate().skip(offset).take(limit) {
        let nights = on.get(day).map(Vec::as_slice).unwrap_or_default();
        let earlier = evenings.get(place + 1);
        let missing = earlier.map_or(0, |earlier| between(*earlier, *day));
        rows.extend(row(summaries, asked, &found, (*day, missing), nights)?);
    }
    let (points, trends) = match offset {
        0 => super::trends::of(&found),
        _ => (Vec::new(), Vec::new()),
    };
    let name = asked.children.iter().find(|child| child.id == asked.child);
    Ok(HistoryView {
        child: asked.child.to_string(),
        name: name.map(|child| child.name.clone()).unwrap_or_default(),
        children: asked
            .children
            .iter()
            .map(|child| HistoryChild { id: child.id.to_string(), name: child.name.clone() })
            .collect(),
        methods: found.methods,
        total: u32::try_from(evenings.len()).unwrap_or(u32::MAX),
        offset: asked.what.offset,
        rows,
        points,
        trends,
    })
}

/// Days between two, both left out.
fn between(earlier: Date, later: Date) -> u32 {
    let days = later.duration_since(earlier).as_hours() / 24 - 1;
    u32::try_from(days).unwrap_or_default()
}

fn row(
    summaries: &mut impl InShort,
    asked: &Asked,
    found: &Found,
    (day, missing): (Date, u32),
    nights: &[&Outline],
) -> Result<Option<HistoryRow>, ReadError> {
    let mut pieces: Vec<Piece> = Vec::new();
    for night in nights {
        let summary = summaries.summary(night.night())?;
        pieces.extend(summary.into_iter().flat_map(|it| it.pieces));
    }
    pieces.retain(|piece| piece.day == day);
    let rows = Row::of(pieces, &days_around(summaries, asked, day)?);
    let Some(row) = rows.into_iter().find(|row| row.day == day) else {
        return Ok(None);
    };
    let stretch = |it: &raster::Stretch| RasterStretch { from: it.from_s, to: it.to_s };
    Ok(Some(HistoryRow {
        day: day.to_string(),
        spans: row.spans.iter().map(span).collect(),
        visits: row.visits.iter().map(stretch).collect(),
        marks: row.marks.iter().map(mark).collect(),
        skipped: row.skipped.iter().map(stretch).collect(),
        nights: nights.iter().map(|it| night(asked, found, it)).collect(),
        missing,
    }))
}

/// The days that a row lies in, for the naps written down of them; where naps are wanted.
fn days_around(summaries: &impl InShort, asked: &Asked, day: Date) -> Result<Vec<Day>, ReadError> {
    let mut days = Vec::new();
    if asked.what.kind == Some(NightKind::Night) || asked.what.method.is_some() {
        return Ok(days);
    }
    for date in [Some(day), day.tomorrow().ok()].into_iter().flatten() {
        days.extend(summaries.day(asked.child, date)?);
    }
    Ok(days)
}

fn span(span: &raster::Span) -> RasterSpan {
    let state = match span.state {
        State::NotRecorded => RasterState::NotRecorded,
        State::Asleep => RasterState::Asleep,
        State::Awake => RasterState::Awake,
        State::Quiet => RasterState::Quiet,
        State::Grizzle => RasterState::Grizzle,
        State::Protest => RasterState::Protest,
        State::Hard => RasterState::Hard,
        State::Different => RasterState::Different,
    };
    RasterSpan { state, from: span.stretch.from_s, to: span.stretch.to_s }
}

fn mark(mark: &raster::Mark) -> RasterMark {
    let kind = match mark.kind {
        MarkKind::CheckIn => "check_in",
        MarkKind::CheckInOffPlan => "check_in_off_plan",
        MarkKind::Feed => "feed",
    };
    RasterMark { at: mark.at_s, kind: kind.into() }
}

fn night(asked: &Asked, found: &Found, it: &Outline) -> HistoryNight {
    let figures = &it.figures;
    let of = |quantity: Quantity| figures.value(quantity).map(|value| amount(quantity, value));
    HistoryNight {
        id: it.night().to_string(),
        kind: figures.kind,
        method: figures.method.0.clone(),
        number: figures.number,
        is_running: asked.running.contains(&it.night()),
        is_complete: figures.is_complete,
        stopped: it.stopped,
        rough: found.rough(figures),
        circumstances: it.circumstances.clone(),
        crying: of(Quantity::Crying),
        sol: of(Quantity::SleepOnset),
        wakings: of(Quantity::Wakings),
        longest: of(Quantity::LongestStretch),
        check_ins: amount(Quantity::CheckIns, i64::from(figures.check_ins)),
    }
}
