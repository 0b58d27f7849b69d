//! Nights as rows of a 24-hour raster, from noon to noon by the child's clock. Pure geometry, the
//! same for the window and for reports.
//!
//! Places are seconds after noon on a clock face of 24 hours, so that one axis fits every row. In
//! the night of 23 hours the hour that there was not is [`Row::skipped`]; in that of 25 hours the
//! two that read alike share the room of one. Lengths are therefore never taken from places.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use crate::action::{Action, CryLevel};
use crate::id::NightId;
use crate::night::{CheckInKind, Night, NightTime};
use crate::plan::{Day, NightKind};

/// The length of a row, seconds on the clock face.
pub const DAY_S: u32 = 24 * 3600;

/// A night goes through so many rows at most: a nap may lie across noon, and nothing lasts longer.
const MOST_ROWS: u32 = 2;

/// What was known of the child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing was said: apart from quiet, and from a night without crying.
    NotRecorded,
    /// Asleep.
    Asleep,
    /// Awake; whether crying or quiet was not said.
    Awake,
    /// Awake and quiet, as reported.
    Quiet,
    /// Crying on and off.
    Grizzle,
    /// Crying with pauses.
    Protest,
    /// Crying without pauses.
    Hard,
    /// A cry unlike before.
    Different,
}

impl State {
    /// All of them, in the order of a legend.
    pub const ALL: [State; 8] = [
        State::Asleep,
        State::Quiet,
        State::Awake,
        State::Grizzle,
        State::Protest,
        State::Hard,
        State::Different,
        State::NotRecorded,
    ];
}

impl From<CryLevel> for State {
    fn from(level: CryLevel) -> State {
        match level {
            CryLevel::Grizzle => State::Grizzle,
            CryLevel::Protest => State::Protest,
            CryLevel::Hard => State::Hard,
            CryLevel::Different => State::Different,
        }
    }
}

/// A part of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Begins, seconds after noon, 0 to [`DAY_S`].
    pub from_s: u32,
    /// Ends, seconds after noon, not before it begins.
    pub to_s: u32,
}

/// A part of a row in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// What was known.
    pub state: State,
    /// Where.
    #[serde(flatten)]
    pub stretch: Stretch,
}

/// Something that happened at a place of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Where, seconds after noon.
    pub at_s: u32,
    /// What.
    pub kind: MarkKind,
}

/// What a [`Mark`] stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// Somebody went in, within 30 s of the planned wait, or where no wait ran.
    CheckIn,
    /// Somebody went in otherwise than planned: early, late, or at once.
    CheckInOffPlan,
    /// A feed.
    Feed,
}

/// The part of a night that lies in one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The night.
    pub night: NightId,
    /// A night or a nap.
    pub kind: NightKind,
    /// The day at whose noon the row begins.
    pub day: Date,
    /// Without holes from first to last, in order; none where nothing was said after put-down.
    pub spans: Vec<Span>,
    /// Somebody in the room, in order.
    pub visits: Vec<Stretch>,
    /// In order.
    pub marks: Vec<Mark>,
    /// Read by no clock: it was set forward.
    pub skipped: Vec<Stretch>,
    /// Getting up was recorded.
    pub is_complete: bool,
}

impl Piece {
    /// The pieces of a night, in order; none before put-down.
    #[must_use]
    pub fn of(night: &Night) -> Vec<Piece> {
        let Some(put_down) = night.put_down() else {
            return Vec::new();
        };
        let face = Face::of(night, put_down);
        let spans = spans(night, &face);
        let (Some(first), Some(last)) = (spans.first(), spans.last()) else {
            // It has its row all the same, so that it can be found and told in full.
            return vec![piece(night, &face, &spans, 0)];
        };
        let rows = first.1 / i64::from(DAY_S)..=(last.2 - 1).max(first.1) / i64::from(DAY_S);
        let rows =
            rows.filter_map(|row| u32::try_from(row).ok()).take_while(|row| *row < MOST_ROWS);
        rows.map(|row| piece(night, &face, &spans, row)).collect()
    }
}

/// One row of the raster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The day at whose noon it begins: the evening that its night is dated by.
    pub day: Date,
    /// From noon to noon without holes, in order.
    pub spans: Vec<Span>,
    /// Somebody in the room.
    pub visits: Vec<Stretch>,
    /// Check-ins and feeds.
    pub marks: Vec<Mark>,
    /// Read by no clock: it was set forward. Drawn over the spans.
    pub skipped: Vec<Stretch>,
    /// The nights and naps in it, in order.
    pub nights: Vec<NightId>,
    /// Every night and nap in it has its end.
    pub is_complete: bool,
}

impl Row {
    /// A row for each day on which something was recorded, in order. Of what overlaps, the earlier
    /// is shown.
    #[must_use]
    pub fn of(mut pieces: Vec<Piece>, days: &[Day]) -> Vec<Row> {
        pieces
            .sort_by_key(|piece| (piece.day, piece.spans.first().map(|span| span.stretch.from_s)));
        let mut naps: Vec<(Date, Stretch)> = days.iter().flat_map(naps).collect();
        naps.sort_by_key(|(day, nap)| (*day, nap.from_s));
        let mut on: Vec<Date> = pieces.iter().map(|piece| piece.day).collect();
        on.extend(naps.iter().map(|(day, _)| *day));
        on.sort_unstable();
        on.dedup();
        on.into_iter()
            .map(|day| {
                let pieces = pieces.iter().filter(|piece| piece.day == day);
                let naps = naps.iter().filter(|(of, _)| *of == day).map(|(_, nap)| *nap);
                row(day, &pieces.collect::<Vec<_>>(), naps.collect())
            })
            .collect()
    }
}

fn row(day: Date, pieces: &[&Piece], naps: Vec<Stretch>) -> Row {
    let asleep = |stretch| Span { state: State::Asleep, stretch };
    let mut known: Vec<Span> = pieces.iter().flat_map(|piece| piece.spans.clone()).collect();
    let is_free = |nap: &Stretch| {
        known.iter().all(|it| it.stretch.to_s <= nap.from_s || nap.to_s <= it.stretch.from_s)
    };
    // A nap that was timed as a nap is in the short form of the day as well.
    let naps: Vec<Span> = naps.into_iter().filter(is_free).map(asleep).collect();
    known.extend(naps);
    known.sort_by_key(|span| span.stretch.from_s);
    let mut spans = Vec::with_capacity(known.len() + 2);
    let mut at = 0;
    let not_recorded =
        |from_s, to_s| Span { state: State::NotRecorded, stretch: Stretch { from_s, to_s } };
    for span in known {
        let Stretch { from_s, to_s } = span.stretch;
        if from_s > at {
            spans.push(not_recorded(at, from_s));
        }
        let from_s = from_s.max(at);
        if to_s > from_s {
            spans.push(Span { stretch: Stretch { from_s, to_s }, ..span });
            at = to_s;
        }
    }
    if at < DAY_S {
        spans.push(not_recorded(at, DAY_S));
    }
    Row {
        day,
        spans,
        visits: pieces.iter().flat_map(|piece| piece.visits.clone()).collect(),
        marks: pieces.iter().flat_map(|piece| piece.marks.clone()).collect(),
        skipped: pieces.iter().flat_map(|piece| piece.skipped.clone()).collect(),
        nights: pieces.iter().map(|piece| piece.night).collect(),
        is_complete: pieces.iter().all(|piece| piece.is_complete),
    }
}

/// Slept by day, with the rows that it lies in.
fn naps(day: &Day) -> Vec<(Date, Stretch)> {
    let noon = i64::from(DAY_S / 2);
    let second = |time: Time| {
        i64::from(time.hour()) * 3600 + i64::from(time.minute()) * 60 + i64::from(time.second())
    };
    let yesterday = day.date.yesterday().unwrap_or(day.date);
    let within = |from: i64, to: i64| {
        let place = |second: i64| u32::try_from(second.max(0)).unwrap_or_default().min(DAY_S);
        Stretch { from_s: place(from), to_s: place(to) }
    };
    let mut found = Vec::new();
    for nap in day.naps.iter().filter(|nap| nap.from < nap.to) {
        let (from, to) = (second(nap.from), second(nap.to));
        found.push((yesterday, within(from + noon, to + noon)));
        found.push((day.date, within(from - noon, to - noon)));
    }
    found.retain(|(_, stretch)| stretch.from_s < stretch.to_s);
    found
}

/// Where a night's times lie, in seconds after the first noon.
struct Face<'a> {
    night: &'a Night,
    noon: DateTime,
    changes: Vec<Change>,
}

/// The zone's clock was set, as it is twice a year.
struct Change {
    at: Timestamp,
    /// What it read just before, after noon.
    read_s: i64,
    /// Forward, or back if negative.
    by_s: i64,
}

impl Face<'_> {
    fn of(night: &Night, put_down: NightTime) -> Face<'_> {
        let began = night.civil(put_down);
        let date = began.date();
        let day = if began.hour() < 12 { date.yesterday().unwrap_or(date) } else { date };
        let noon = day.at(12, 0, 0, 0);
        let from = began.timestamp().saturating_sub(24.hours()).unwrap_or(Timestamp::MIN);
        let until = began.timestamp().saturating_add(72.hours()).unwrap_or(Timestamp::MAX);
        let changes = changes(night.zone(), noon, from, until);
        Face { night, noon, changes }
    }

    fn place(&self, at: NightTime) -> i64 {
        let utc = self.night.utc(at);
        for change in self.changes.iter().filter(|change| change.by_s < 0) {
            let since = utc.duration_since(change.at).as_secs();
            if (change.by_s..-change.by_s).contains(&since) {
                return change.read_s + change.by_s + (since - change.by_s) / 2;
            }
        }
        read(utc.to_zoned(self.night.zone().clone()).datetime(), self.noon)
    }
}

/// What a clock reads, in seconds after noon.
fn read(clock: DateTime, noon: DateTime) -> i64 {
    clock.duration_since(noon).as_secs()
}

fn changes(zone: &TimeZone, noon: DateTime, from: Timestamp, until: Timestamp) -> Vec<Change> {
    let mut offset = zone.to_offset(from);
    let mut changes = Vec::new();
    for transition in zone.following(from).take_while(|it| it.timestamp() < until) {
        let by_s = i64::from(transition.offset().seconds()) - i64::from(offset.seconds());
        let read_s = read(offset.to_datetime(transition.timestamp()), noon);
        changes.push(Change { at: transition.timestamp(), read_s, by_s });
        offset = transition.offset();
    }
    changes
}

/// States with their places after the first noon, from put-down to the end, or to what was said last
/// of the child.
fn spans(night: &Night, face: &Face) -> Vec<(State, i64, i64)> {
    let mut spans: Vec<(State, i64, i64)> = Vec::new();
    let mut state = None;
    let mut at = 0;
    for input in night.inputs() {
        if night.misfits().contains(&input.id) {
            continue;
        }
        // A clock that was set back in the night shows the same time twice.
        let place = face.place(input.at).max(at);
        if let Some(state) = state.filter(|_| place > at) {
            match spans.last_mut() {
                Some(last) if last.0 == state => last.2 = place,
                _ => spans.push((state, at, place)),
            }
        }
        let next = match input.action {
            Action::PutDown { .. } | Action::Woke => Some(State::Awake),
            Action::Cry { level } => Some(level.into()),
            Action::Quiet => Some(State::Quiet),
            Action::Asleep { .. } => Some(State::Asleep),
            Action::OutOfBed => None,
            _ => state,
        };
        (state, at) = (next, place);
    }
    spans
}

fn piece(night: &Night, face: &Face, spans: &[(State, i64, i64)], row: u32) -> Piece {
    let start = i64::from(row) * i64::from(DAY_S);
    let cut = |from: i64, to: i64| {
        let place = |at: i64| u32::try_from((at - start).max(0)).unwrap_or(DAY_S).min(DAY_S);
        Stretch { from_s: place(from), to_s: place(to) }
    };
    let in_row = |at: i64| {
        let at = at - start;
        (0..i64::from(DAY_S)).contains(&at).then(|| u32::try_from(at).unwrap_or_default())
    };
    let end = spans.last().map_or(start, |span| span.2);
    let visits = night.check_ins().iter().filter_map(|row| {
        let from = face.place(row.entered?);
        let to = row.left.map_or(end, |left| face.place(left)).max(from);
        Some(cut(from, to))
    });
    let check_ins = night.check_ins().iter().filter_map(|row| {
        let kind = match row.kind {
            CheckInKind::OnTime | CheckInKind::Unplanned => MarkKind::CheckIn,
            _ => MarkKind::CheckInOffPlan,
        };
        Some(Mark { at_s: in_row(face.place(row.entered?))?, kind })
    });
    let feeds = night.inputs().into_iter().filter_map(|input| match input.action {
        Action::Feed { .. } => {
            Some(Mark { at_s: in_row(face.place(input.at))?, kind: MarkKind::Feed })
        }
        _ => None,
    });
    let mut marks: Vec<Mark> = check_ins.chain(feeds).collect();
    marks.sort_by_key(|mark| mark.at_s);
    let is_seen = |stretch: &Stretch| stretch.from_s < stretch.to_s;
    let skipped = face.changes.iter().filter(|change| change.by_s > 0);
    Piece {
        night: night.head().id,
        kind: night.head().kind,
        day: face.noon.date().saturating_add(i64::from(row).days()),
        spans: spans
            .iter()
            .map(|(state, from, to)| Span { state: *state, stretch: cut(*from, *to) })
            .filter(|span| is_seen(&span.stretch))
            .collect(),
        visits: visits.filter(is_seen).collect(),
        marks,
        skipped: skipped
            .map(|change| cut(change.read_s, change.read_s + change.by_s))
            .filter(is_seen)
            .collect(),
        is_complete: night.out_of_bed().is_some(),
    }
}
