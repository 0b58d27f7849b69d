//! The nights before, read beside the bedside: on a thread of their own, so that no running night
//! waits for a disk or for arithmetic over years.

mod page;
mod trends;

use std::sync::mpsc;

use lullwatch_core::next::PastNight;
use lullwatch_core::raster::Piece;
use lullwatch_core::trend::Quantity;
use lullwatch_core::{Child, Night, NightId, NightKind};
use lullwatch_store::{Keeper, ReadError, Reader, Summaries};

use crate::bedside::plan::LOOK_BACK;
use crate::messages::{Amount, HistoryView, MorningView, WireError};
use crate::view::morning;
pub(crate) use page::{Asked, InShort, view as page};
pub(crate) use trends::key;

/// A question, answered on the thread that reads.
type Question = Box<dyn FnOnce(&mut Shelf) + Send>;

/// A handle on the thread that reads. It ends with its last handle.
#[derive(Clone)]
pub(crate) struct History(mpsc::Sender<Question>);

/// What is read from.
pub(crate) struct Shelf {
    summaries: Summaries,
}

impl History {
    /// Starts the thread; `None` where the system refuses one.
    pub(crate) fn start(reader: Reader, keeper: Keeper) -> Option<History> {
        let (questions, asked) = mpsc::channel::<Question>();
        let mut shelf = Shelf { summaries: Summaries::new(reader, Some(keeper)) };
        let work = move || {
            while let Ok(question) = asked.recv() {
                question(&mut shelf);
            }
        };
        let thread = std::thread::Builder::new().name("history".into()).spawn(work);
        thread.inspect_err(|error| tracing::warn!(%error, "no thread for history")).ok()?;
        Some(History(questions))
    }

    /// Asks; what is asked first is answered first.
    pub(crate) fn ask(&self, question: impl FnOnce(&mut Shelf) + Send + 'static) {
        if self.0.send(Box::new(question)).is_err() {
            tracing::warn!("whoever reads the nights before has ended");
        }
    }
}

impl Shelf {
    /// Reads every night in short, before anybody asks.
    pub(crate) fn look_through(&mut self) {
        if let Err(error) = self.summaries.refresh() {
            tracing::warn!(%error, "the nights before cannot be read");
        }
    }

    /// A night as it is kept; `None` where there is none, or it cannot be read.
    pub(crate) fn night(&self, id: NightId) -> Option<Night> {
        self.summaries.told(id).unwrap_or_else(|error| {
            tracing::warn!(%error, "a night cannot be read");
            None
        })
    }

    /// The rows and trends that were asked for; `here` are the nights that are newer at the bedside.
    pub(crate) fn page(&mut self, asked: &Asked, here: &[Night]) -> Result<HistoryView, WireError> {
        self.up_to_date(here).and_then(|()| page(&mut self.summaries, asked)).map_err(of)
    }

    /// A night as it is read afterwards, `None` where there is none.
    pub(crate) fn read(
        &mut self,
        id: NightId,
        children: &[Child],
        here: &[Night],
    ) -> Result<Option<MorningView>, WireError> {
        self.up_to_date(here).map_err(of)?;
        let at_hand = here.iter().find(|night| night.head().id == id).cloned();
        let Some(night) = at_hand.or_else(|| self.night(id)) else {
            return Ok(None);
        };
        let child = night.head().child;
        let mut before: Vec<NightId> = self
            .summaries
            .outlines()
            .filter(|it| it.child == child && it.figures.kind == NightKind::Night)
            .map(|it| it.night())
            .filter(|other| *other < id)
            .collect();
        before.drain(..before.len().saturating_sub(LOOK_BACK));
        let before = before.into_iter().filter_map(|id| PastNight::of(&self.night(id)?));
        let past: Vec<PastNight> = before.chain(PastNight::of(&night)).collect();
        let reviews = self.summaries.reader().reviews(child).map_err(of)?;
        let child = children.iter().find(|it| it.id == child);
        Ok(Some(morning::of(&night, child, past, &reviews)))
    }

    /// Whether something is recorded of the child at the time of `night`, which is new.
    pub(crate) fn is_taken(&mut self, night: &Night, here: &[Night]) -> Result<bool, WireError> {
        self.up_to_date(here).map_err(of)?;
        let pieces = Piece::of(night);
        let same_days: Vec<NightId> = self
            .summaries
            .outlines()
            .filter(|it| it.child == night.head().child)
            .filter(|it| pieces.iter().any(|piece| it.days.contains(&piece.day)))
            .map(|it| it.night())
            .collect();
        for id in same_days {
            let summary = self.summaries.summary(id).map_err(of)?;
            let others = summary.into_iter().flat_map(|it| it.pieces).collect::<Vec<_>>();
            if pieces.iter().any(|piece| others.iter().any(|other| overlap(piece, other))) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn up_to_date(&mut self, here: &[Night]) -> Result<(), ReadError> {
        self.summaries.lay_over(here);
        self.summaries.refresh()
    }
}

fn overlap(one: &Piece, other: &Piece) -> bool {
    let ends = |piece: &Piece| {
        let (first, last) = (piece.spans.first()?, piece.spans.last()?);
        Some((piece.day, first.stretch.from_s, last.stretch.to_s))
    };
    let both = ends(one).zip(ends(other));
    both.is_some_and(|(one, other)| one.0 == other.0 && one.1 < other.2 && other.1 < one.2)
}

fn of(error: ReadError) -> WireError {
    WireError { code: "history-unread".into(), field: None, detail: Some(error.to_string()) }
}

/// A quantity's value, to be worded.
pub(crate) fn amount(quantity: Quantity, value: i64) -> Amount {
    match quantity {
        Quantity::Difference => {
            Amount::Difference { seconds: i32::try_from(value).unwrap_or(i32::MAX) }
        }
        count if count.is_count() => Amount::Count { n: u32::try_from(value).unwrap_or_default() },
        _ => morning::span(value),
    }
}
