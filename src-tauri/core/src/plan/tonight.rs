//! A plan's rules for one night.

use super::{NightRules, Plan};
use crate::method::{Method, Tonight};

impl Plan {
    /// The rules of one night: the method's, changed by the plan.
    #[must_use]
    pub fn rules(&self, method: &Method, tonight: &Tonight) -> NightRules {
        let mut rules = method.rules(tonight);
        let changes = &self.changes;
        if let Some(rows) = &changes.waits_s {
            let row = usize::try_from(tonight.number.saturating_sub(1)).unwrap_or(usize::MAX);
            let row = rows.get(row.min(rows.len().saturating_sub(1)));
            rules.waits_s = row.cloned().unwrap_or_default();
            rules.waits_once = false;
        } else if let Some(first) = changes.first_pick_up_s
            && method.nights.is_empty()
        {
            rules.waits_s.clear();
            rules.waits_once = false;
            rules = rules.with_first_pick_up(first);
        }
        rules.visit_max_s = changes.visit_max_s.or(rules.visit_max_s);
        rules.reassurances = changes.reassurances.clone().or(rules.reassurances);
        rules.nap_cap_s = changes.nap_cap_s.or(rules.nap_cap_s);
        let tapered = method.feed_taper.as_ref().zip(changes.taper_from_night);
        rules.taper = tapered
            .filter(|(_, from)| changes.taper_confirmed_on.is_some() && *from <= tonight.number)
            .map(|(taper, from)| taper.on(tonight.number - from + 1));
        rules
    }

    /// Nights in the plan's table of waits; 0: no waits, 1: the same every night.
    #[must_use]
    pub fn table_nights(&self, method: &Method) -> u32 {
        let nights = self.changes.waits_s.as_ref().map_or(method.nights.len(), Vec::len);
        u32::try_from(nights).unwrap_or(u32::MAX)
    }

    /// Nights of the table whose own waits, up to the last of the row, are longer than the crying
    /// limit; from 1.
    #[must_use]
    pub fn nights_over_limit(&self, method: &Method) -> Vec<u32> {
        let Some(limit) = self.settings.crying_limit_s else {
            return Vec::new();
        };
        let sum = |row: &[u32]| row.iter().map(|wait| u64::from(*wait)).sum::<u64>();
        let sums: Vec<u64> = match &self.changes.waits_s {
            Some(rows) => rows.iter().map(|row| sum(row)).collect(),
            None => method.nights.iter().map(|row| sum(&row.value)).collect(),
        };
        (1..).zip(sums).filter(|(_, sum)| *sum > limit.into()).map(|(night, _)| night).collect()
    }
}
