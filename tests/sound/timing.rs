//! How late chimes are heard.

use std::fmt;
use std::time::Duration;

/// With so many chimes one of them may be late.
const HUNDRED: usize = 100;

/// How long after due each chime was heard.
#[derive(Default)]
pub struct Timing(Vec<Duration>);

impl Timing {
    pub fn add(&mut self, late: Duration) {
        self.0.push(late);
        self.0.sort();
    }

    /// The latest; of a hundred and more the one that 99 of a hundred do not exceed.
    pub fn worst(&self) -> Duration {
        let late = self.0.len() / HUNDRED;
        self.0[self.0.len() - 1 - late.min(self.0.len() - 1)]
    }

    /// Whether they are heard within `most`, what the sink itself takes left out.
    pub fn is_within(&self, most: Duration, own: Duration) -> bool {
        self.worst().saturating_sub(own) <= most
    }
}

impl fmt::Display for Timing {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, median) = (self.0.len(), self.0[self.0.len() / 2]);
        let name = if count >= HUNDRED { "p99" } else { "latest" };
        let worst = self.worst().as_millis();
        write!(to, "{count}, median {} ms, {name} {worst} ms after due", median.as_millis())
    }
}
