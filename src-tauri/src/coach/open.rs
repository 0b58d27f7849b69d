//! A child whose files are open: its nights told, and all that is shown of them.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Date;
use lullwatch_core::age::corrected_months;
use lullwatch_core::flags::{Flag, Known, flags};
use lullwatch_core::next::PastNight;
use lullwatch_core::summary::Outline;
use lullwatch_core::trend::Figures;
use lullwatch_core::{Child, ChildId, Day, KeptNight, Night, NightId, Plan, Review, Summary};
use lullwatch_exchange::night_file::SharedChild;
use lullwatch_store::ReadError;

use super::drawer::ReadChild;
use crate::history::InShort;

/// A child of a family on the desk.
pub(super) struct OpenChild {
    id: ChildId,
    pub(super) name: String,
    /// As far as the file says how old it is.
    child: Option<Child>,
    pub(super) zone: String,
    pub(super) health_concern: bool,
    pub(super) plans: Vec<Plan>,
    pub(super) reviews: Vec<Review>,
    days: Vec<Day>,
    /// By evening.
    pub(super) nights: Vec<Night>,
    summaries: BTreeMap<NightId, Summary>,
    pub(super) figures: Vec<Figures>,
    /// What opened its files.
    pub(super) opener: Option<usize>,
}

impl OpenChild {
    pub(super) fn of(read: ReadChild) -> OpenChild {
        let ReadChild { shared, name, opener } = read;
        let child = child(&shared, &name);
        let SharedChild { id, zone, health_concern, plans, days, reviews, nights, .. } = shared;
        // Zones were looked at when the file was read.
        let told = nights.into_iter().filter_map(|KeptNight { head, events }| {
            let night = Night::told(head, &events).ok()?;
            Some((Figures::of(&night)?, night))
        });
        let mut told: Vec<(Figures, Night)> = told.collect();
        told.sort_by_key(|(figures, _)| (figures.evening, figures.night));
        let (figures, nights): (Vec<Figures>, Vec<Night>) = told.into_iter().unzip();
        let summaries =
            nights.iter().filter_map(|night| Some((night.head().id, Summary::of(night)?)));
        OpenChild {
            id,
            name,
            child,
            zone,
            health_concern: health_concern.unwrap_or_default(),
            plans,
            reviews,
            days,
            summaries: summaries.collect(),
            nights,
            figures,
            opener,
        }
    }

    pub(super) fn id(&self) -> ChildId {
        self.id
    }

    /// As far as the file says how old it is.
    pub(super) fn child(&self) -> Option<&Child> {
        self.child.as_ref()
    }

    /// The child, born on some day where the file does not say: nothing that depends on its age may
    /// come of it.
    pub(super) fn somebody(&self) -> Child {
        let unknown = || Child {
            id: self.id,
            name: self.name.clone(),
            born: Date::default(),
            weeks_early: 0,
            zone: self.zone.clone(),
            health_concern: self.health_concern,
        };
        self.child.clone().unwrap_or_else(unknown)
    }

    /// Corrected age on an evening, whole months.
    pub(super) fn months_on(&self, evening: Date) -> Option<i32> {
        let child = self.child.as_ref()?;
        Some(corrected_months(child.born, child.weeks_early, evening))
    }

    pub(super) fn night(&self, id: &str) -> Option<&Night> {
        let id: NightId = id.parse().ok()?;
        self.nights.iter().find(|night| night.head().id == id)
    }

    pub(super) fn figures_of(&self, night: &Night) -> Option<&Figures> {
        self.figures.iter().find(|figures| figures.night == night.head().id)
    }

    /// What the rules find in a night.
    pub(super) fn flags(&self, night: &Night) -> Vec<Flag> {
        let months = self.figures_of(night).and_then(|figures| self.months_on(figures.evening));
        flags(night, Known { nights: &self.figures, months })
    }

    /// The nights up to this one, oldest first, `most` at the most.
    pub(super) fn past(&self, night: &Night, most: usize) -> Vec<PastNight> {
        let Some(figures) = self.figures_of(night) else { return Vec::new() };
        let until = self.figures.iter().take_while(|it| it.evening <= figures.evening).count();
        let from = until.saturating_sub(most);
        let nights = self.nights.iter().skip(from).take(until - from);
        nights.filter_map(PastNight::of).collect()
    }
}

/// The child as far as its age is known: by its birth date, or by the months that a file has in its
/// place, which are corrected already.
fn child(shared: &SharedChild, name: &str) -> Option<Child> {
    let of_months = || {
        let months = shared.months?;
        Some((months.on.checked_sub(months.corrected.months()).ok()?, 0))
    };
    let of_birth = shared.born.map(|born| (born, shared.weeks_early.unwrap_or_default()));
    let (born, weeks_early) = of_birth.or_else(of_months)?;
    Some(Child {
        id: shared.id,
        name: name.to_owned(),
        born,
        weeks_early,
        zone: shared.zone.clone(),
        health_concern: shared.health_concern.unwrap_or_default(),
    })
}

impl InShort for OpenChild {
    fn outlines(&self) -> Vec<&Outline> {
        let of = |figures: &Figures| self.summaries.get(&figures.night).map(|it| &it.outline);
        self.figures.iter().filter_map(of).collect()
    }

    fn summary(&mut self, night: NightId) -> Result<Option<Summary>, ReadError> {
        Ok(self.summaries.get(&night).cloned())
    }

    fn day(&self, _: ChildId, date: Date) -> Result<Option<Day>, ReadError> {
        Ok(self.days.iter().find(|day| day.date == date).cloned())
    }
}
