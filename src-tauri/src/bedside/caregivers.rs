//! Who looks after the children: whose taps these are, and what one leaves for the next to read.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use lullwatch_core::{Caregiver, Event};
use lullwatch_store::{ReadError, Reader};
use serde::{Deserialize, Serialize};

use super::Bedside;
use super::household::{refuse, refuse_field};
use super::morning::LONGEST_NOTE;
use crate::messages::{CaregiversView, HandoverView, WireError};

const CAREGIVERS: &str = "caregivers";
const BY: &str = "by";
const HANDOVER: &str = "handover";
/// How many there may be.
const MOST_CAREGIVERS: usize = 6;
/// Longest name, characters.
const LONGEST_NAME: usize = 40;

/// Who looks after the children.
#[derive(Debug, Default)]
pub(crate) struct Caregivers {
    names: Vec<String>,
    handover: Option<Handover>,
}

/// A note that waits to be read.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Handover {
    by: String,
    at: Timestamp,
    text: String,
}

impl Bedside {
    /// Takes up who is there, and what was left to be read.
    pub(super) fn read_caregivers(&mut self, reader: &Reader) -> Result<(), ReadError> {
        let read = |key: &str| reader.setting(key);
        self.caregivers = Caregivers {
            names: read(CAREGIVERS)?
                .and_then(|it| serde_json::from_value(it).ok())
                .unwrap_or_default(),
            handover: read(HANDOVER)?.and_then(|it| serde_json::from_value(it).ok()),
        };
        let by = read(BY)?.and_then(|it| it.as_str().map(str::to_owned));
        self.by = Caregiver(by.unwrap_or_default());
        Ok(())
    }

    /// From here on it is `name` who taps.
    pub(super) fn be(&mut self, name: &str) -> Result<(), WireError> {
        if !name.is_empty() && !self.caregivers.names.iter().any(|it| it == name) {
            return Err(refuse("not-possible-now"));
        }
        self.by = Caregiver(name.into());
        self.set(BY, name.into());
        Ok(())
    }

    /// Keeps who looks after the children. Whoever taps and is no longer among them is followed by
    /// the first.
    pub(super) fn keep_caregivers(&mut self, names: &[String]) -> Result<(), WireError> {
        let mut kept: Vec<String> = Vec::new();
        for name in names.iter().map(|name| name.trim()) {
            if name.chars().count() > LONGEST_NAME {
                return Err(refuse_field("caregiver-too-long", "caregivers"));
            }
            if !name.is_empty() && !kept.iter().any(|it| it == name) {
                kept.push(name.into());
            }
        }
        if kept.len() > MOST_CAREGIVERS {
            return Err(refuse_field("too-many", "caregivers"));
        }
        let by = match kept.contains(&self.by.0) {
            true => self.by.0.clone(),
            false => kept.first().cloned().unwrap_or_default(),
        };
        self.set(CAREGIVERS, kept.clone().into());
        self.caregivers.names = kept;
        self.be(&by)
    }

    /// It is another's turn. What is left for them to read is logged, too, where a night runs.
    pub(super) fn hand_over(
        &mut self,
        to: &str,
        text: &str,
    ) -> Result<Option<(u64, Vec<Event>)>, WireError> {
        let text = text.trim();
        if text.chars().count() > LONGEST_NOTE {
            return Err(refuse("note-too-long"));
        }
        if !self.caregivers.names.iter().any(|it| it == to) || self.by.0 == to {
            return Err(refuse("not-possible-now"));
        }
        let night = self.running().map(|night| night.head().id).filter(|_| !text.is_empty());
        let kept = night.map(|id| self.note(id, text)).transpose()?;
        if !text.is_empty() {
            let at = self.clock.now().utc;
            self.leave(Some(Handover { by: self.by.0.clone(), at, text: text.into() }));
        }
        self.be(to)?;
        Ok(kept)
    }

    /// The note has been read.
    pub(super) fn handover_read(&mut self) {
        self.leave(None);
    }

    fn leave(&mut self, handover: Option<Handover>) {
        self.set(HANDOVER, serde_json::to_value(&handover).unwrap_or_default());
        self.caregivers.handover = handover;
    }

    /// As the window shows it.
    pub(crate) fn caregivers_view(&self) -> CaregiversView {
        let left = self.caregivers.handover.as_ref().filter(|it| it.by != self.by.0);
        let zone = self.selected.and_then(|id| self.household.child(id)).map(|it| it.zone.as_str());
        let zone = TimeZone::get(zone.unwrap_or(&self.zone)).unwrap_or(TimeZone::UTC);
        CaregiversView {
            names: self.caregivers.names.clone(),
            by: self.by.0.clone(),
            handover: left.map(|it| HandoverView {
                by: it.by.clone(),
                at: it.at.to_zoned(zone).strftime("%H:%M").to_string(),
                text: it.text.clone(),
            }),
        }
    }
}
