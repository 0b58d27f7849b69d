//! What has been simulated, counted.

use std::collections::BTreeMap;

use crate::evening::Evening;

#[derive(Clone, Debug, Default)]
pub struct Stats {
    pub nights: u64,
    pub events: u64,
    pub taps: u64,
    pub refused: u64,
    pub looks: u64,
    pub dues: u64,
    pub restarts: u64,
    pub reboots: u64,
    pub suspends: u64,
    pub clocks_set: u64,
    /// Nights of each family.
    pub families: BTreeMap<String, u64>,
}

impl Stats {
    pub fn begun(evening: &Evening) -> Stats {
        let mut stats = Stats { nights: evening.heads.len() as u64, ..Stats::default() };
        for family in &evening.families {
            *stats.families.entry(format!("{family:?}")).or_default() += 1;
        }
        stats
    }

    pub fn add(&mut self, other: &Stats) {
        self.nights += other.nights;
        self.events += other.events;
        self.taps += other.taps;
        self.refused += other.refused;
        self.looks += other.looks;
        self.dues += other.dues;
        self.restarts += other.restarts;
        self.reboots += other.reboots;
        self.suspends += other.suspends;
        self.clocks_set += other.clocks_set;
        for (family, nights) in &other.families {
            *self.families.entry(family.clone()).or_default() += nights;
        }
    }
}

impl std::fmt::Display for Stats {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "{} nights, {} events, {} taps ({} refused), {} looks, {} dues, {} restarts, \
             {} reboots, {} suspends, {} clocks set",
            self.nights,
            self.events,
            self.taps,
            self.refused,
            self.looks,
            self.dues,
            self.restarts,
            self.reboots,
            self.suspends,
            self.clocks_set
        )?;
        let families = self.families.iter().map(|(family, nights)| format!("{family} {nights}"));
        write!(f, "{}", families.collect::<Vec<_>>().join(", "))
    }
}
