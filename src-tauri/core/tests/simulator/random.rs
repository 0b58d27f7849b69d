//! Numbers from a seed. The generator is here and not a dependency's, so that a seed written down
//! in a regression test gives the same night for ever.

/// SplitMix64 (Steele, Lea and Flood, 2014).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    pub fn of(seed: u64) -> Random {
        Random(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From `least` to `most`, both inclusive.
    pub fn range(&mut self, least: i64, most: i64) -> i64 {
        let span = most.abs_diff(least) + 1;
        least + i64::try_from(self.next() % span).unwrap()
    }

    /// The same, for what counts in small numbers.
    pub fn small(&mut self, least: u32, most: u32) -> u32 {
        u32::try_from(self.range(least.into(), most.into())).unwrap()
    }

    pub fn one_in(&mut self, many: u64) -> bool {
        self.next().is_multiple_of(many)
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let place = self.next() % u64::try_from(from.len()).unwrap();
        &from[usize::try_from(place).unwrap()]
    }

    pub fn maybe<T>(&mut self, many: u64, make: impl FnOnce(&mut Random) -> T) -> Option<T> {
        self.one_in(many).then(|| make(self))
    }
}
