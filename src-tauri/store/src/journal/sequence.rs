//! Which places of the sequence have a record, and which have lost theirs.

use std::collections::BTreeMap;

use lullwatch_core::NightId;
use serde::Serialize;
use uuid::Uuid;

/// Places in a row that have no record: what stood there is lost, or was never acknowledged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// The first of them, from 1.
    pub first: u64,
    /// How many.
    pub count: u64,
    /// The nights of the records before and after, as far as they have one.
    pub nights: Vec<NightId>,
}

/// The places that have a record, with its id and its night.
#[derive(Debug, Default)]
pub(crate) struct Sequence {
    taken: BTreeMap<(u64, Uuid), Option<NightId>>,
    /// The last place that was ever given away.
    last: u64,
}

impl Sequence {
    /// A record stands at a place; says whether it was not known before.
    pub(crate) fn take(&mut self, seq: u64, id: Uuid, night: Option<NightId>) -> bool {
        self.reaches(seq);
        self.taken.insert((seq, id), night).is_none()
    }

    /// Counts places up to `seq` as given away.
    pub(crate) fn reaches(&mut self, seq: u64) {
        self.last = self.last.max(seq);
    }

    pub(crate) fn last(&self) -> u64 {
        self.last
    }

    pub(crate) fn has(&self, seq: u64) -> bool {
        self.taken.range((seq, Uuid::nil())..=(seq, Uuid::max())).next().is_some()
    }

    pub(crate) fn gaps(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let mut before = (0, None);
        let end = self.last.saturating_add(1);
        let taken = self.taken.iter().map(|((seq, _), night)| (*seq, *night));
        for (seq, night) in taken.chain([(end, None)]) {
            let (last, night_before) = before;
            if seq > last + 1 {
                let mut nights: Vec<_> = [night_before, night].into_iter().flatten().collect();
                nights.dedup();
                gaps.push(Gap { first: last + 1, count: seq - last - 1, nights });
            }
            before = (seq, night);
        }
        gaps
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{Gap, NightId, Sequence};

    #[test]
    fn gaps_lie_before_between_and_after_and_name_their_nights() {
        let (one, two) = (NightId(Uuid::from_u128(1)), NightId(Uuid::from_u128(2)));
        let mut sequence = Sequence::default();
        assert!(sequence.gaps().is_empty());
        for (seq, night) in [(2, None), (3, Some(one)), (6, Some(one)), (8, Some(two))] {
            assert!(sequence.take(seq, Uuid::nil(), night));
        }
        sequence.reaches(9);
        let gap = |first, count, nights: &[NightId]| Gap { first, count, nights: nights.to_vec() };
        let expected =
            [gap(1, 1, &[]), gap(4, 2, &[one]), gap(7, 1, &[one, two]), gap(9, 1, &[two])];
        assert_eq!(sequence.gaps(), expected);
    }
}
