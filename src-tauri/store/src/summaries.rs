//! Every night in short, at hand: what history reads instead of whole journals.
//!
//! A night's summary is a row of the index, void as soon as something of the night is kept. Those
//! that are missing are made from the night's events and kept; what lists and filters need of each is
//! held in memory, so that ten years are looked through as fast as a week.

use std::collections::BTreeMap;

use lullwatch_core::summary::{Outline, VERSION};
use lullwatch_core::{Night, NightId, Summary};
use serde::Deserialize;
use serde_json::Value;

use crate::keeper::Keeper;
use crate::reader::{ReadError, Reader};

/// Every night in short. For one thread; several would each miss what another has seen change.
pub struct Summaries {
    reader: Reader,
    /// Where those that had to be made are kept; `None`: nowhere.
    keeper: Option<Keeper>,
    outlines: BTreeMap<NightId, Outline>,
    /// Nights that are newer elsewhere than in the index, see [`Summaries::lay_over`].
    newer: BTreeMap<NightId, Option<Summary>>,
    is_read: bool,
}

/// The part of a summary that is held for every night; what is drawn is read when it is drawn.
#[derive(Deserialize)]
struct InShort {
    v: u32,
    outline: Outline,
}

/// `None` is kept for a night that never began.
fn in_short(row: &[u8]) -> serde_json::Result<Option<InShort>> {
    serde_json::from_slice(row)
}

impl Summaries {
    /// Over what `reader` reads. Nothing is read yet.
    #[must_use]
    pub fn new(reader: Reader, keeper: Option<Keeper>) -> Summaries {
        let (outlines, newer) = (BTreeMap::new(), BTreeMap::new());
        Summaries { reader, keeper, outlines, newer, is_read: false }
    }

    /// Brings everything up to what is kept: at first all of it, later what has changed.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn refresh(&mut self) -> Result<(), ReadError> {
        // Taken before anything is read: what changes meanwhile is read again the next time.
        let changed = self.reader.take_changed();
        if self.is_read {
            // What is not read again now is read again with everything else.
            self.is_read = false;
            for night in changed {
                self.read_again(night)?;
            }
            self.is_read = true;
            return Ok(());
        }
        self.outlines.clear();
        let mut known = Vec::new();
        for (night, row) in self.reader.summaries(in_short)? {
            match row {
                Ok(Some(InShort { v: VERSION, outline })) => {
                    self.outlines.insert(night, outline);
                    known.push(night);
                }
                // A night that never began.
                Ok(None) => known.push(night),
                // Of another edition, or damaged: made again.
                Ok(Some(_)) | Err(_) => {}
            }
        }
        let mut known = known.into_iter().peekable();
        for night in self.reader.night_ids()? {
            while known.next_if(|other| *other < night).is_some() {}
            if known.next_if_eq(&night).is_none() {
                self.make(night)?;
            }
        }
        self.is_read = true;
        Ok(())
    }

    fn read_again(&mut self, night: NightId) -> Result<(), ReadError> {
        let kept = self.reader.summary(night)?;
        match kept.map(serde_json::from_value::<Option<InShort>>) {
            Some(Ok(Some(InShort { v: VERSION, outline }))) => {
                self.outlines.insert(night, outline);
            }
            Some(Ok(None)) => {
                self.outlines.remove(&night);
            }
            _ => {
                self.make(night)?;
            }
        }
        Ok(())
    }

    /// Makes a night's summary from its events, and keeps it.
    fn make(&mut self, night: NightId) -> Result<Option<Summary>, ReadError> {
        let through = self.reader.last_seq(night)?;
        let told = self.told(night)?;
        let summary = told.as_ref().and_then(Summary::of);
        match &summary {
            Some(summary) => self.outlines.insert(night, summary.outline.clone()),
            None => self.outlines.remove(&night),
        };
        if let Some(keeper) = &self.keeper {
            keeper.put_summary(night, through, serde_json::to_value(&summary)?);
        }
        Ok(summary)
    }

    /// A night as it is kept; `None` where there is none that can be told.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn told(&self, night: NightId) -> Result<Option<Night>, ReadError> {
        let Some(head) = self.reader.night(night)? else {
            return Ok(None);
        };
        let events = self.reader.events(night)?;
        Ok(Night::told(head, &events)
            .inspect_err(|error| tracing::warn!(%error, "a night cannot be told"))
            .ok())
    }

    /// Puts nights over what was read: those that run, or were changed so lately that the index may
    /// not have followed. They hold until the next call.
    pub fn lay_over<'a>(&mut self, nights: impl IntoIterator<Item = &'a Night>) {
        self.newer =
            nights.into_iter().map(|night| (night.head().id, Summary::of(night))).collect();
    }

    /// Every night that has begun, oldest first.
    pub fn outlines(&self) -> impl Iterator<Item = &Outline> {
        let read = self.outlines.iter().filter(|(night, _)| !self.newer.contains_key(night));
        let newer =
            self.newer.iter().filter_map(|(night, it)| Some((night, &it.as_ref()?.outline)));
        let mut all: Vec<(&NightId, &Outline)> = read.chain(newer).collect();
        all.sort_by_key(|(night, _)| **night);
        all.into_iter().map(|(_, outline)| outline)
    }

    /// A night's summary with all that is drawn of it; `None` where it has not begun.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn summary(&mut self, night: NightId) -> Result<Option<Summary>, ReadError> {
        if let Some(newer) = self.newer.get(&night) {
            return Ok(newer.clone());
        }
        let kept: Option<Value> = self.reader.summary(night)?;
        match kept.map(serde_json::from_value::<Option<Summary>>) {
            Some(Ok(None)) => Ok(None),
            Some(Ok(Some(summary))) if summary.v == VERSION => Ok(Some(summary)),
            _ => self.make(night),
        }
    }

    /// The reader.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.reader
    }
}
