//! How often, from which seed, and what came of it.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::Write as _;

use lullwatch_store::{Rebuilt, Report};

use super::kept::Found;
use super::parent::Said;

/// A whole number from the environment.
pub fn number(name: &str, otherwise: u64) -> u64 {
    let said = std::env::var(name).ok().filter(|it| !it.is_empty());
    said.map_or(otherwise, |it| it.parse().unwrap_or_else(|_| panic!("{name}={it} is no number")))
}

/// Where the seeds begin.
pub fn seed() -> u64 {
    number("LULLWATCH_SEED", 1)
}

/// Says on the terminal, and in the file `LULLWATCH_TALLY` where it is wanted, what was tried how
/// often, how often something was lost, and what else there is to say.
pub fn write(what: &str, tried: u64, lost: u64, remark: &str) {
    say(&format!("{what}: {tried} times, {lost} with a loss; {remark}"));
    note(&format!("{what}\t{tried}\t{lost}\t{remark}"));
}

/// Says loudly that something is not tried here; fails where `must` is set in the environment.
pub fn skip(must: &str, why: &str) {
    let is_must = std::env::var_os(must).is_some_and(|it| !it.is_empty());
    assert!(!is_must, "{why}, and {must} is set");
    say(&format!("SKIPPED: {why}"));
    note(&format!("SKIPPED: {why}"));
}

/// Says something that is heard also where a test has passed, whose prints are kept back.
fn say(line: &str) {
    std::io::stderr().write_all(format!("{line}\n").as_bytes()).unwrap();
}

fn note(line: &str) {
    if let Some(path) = std::env::var_os("LULLWATCH_TALLY") {
        let mut file = OpenOptions::new().append(true).create(true).open(path).unwrap();
        file.write_all(format!("{line}\n").as_bytes()).unwrap();
    }
}

/// What all that was tried comes to.
#[derive(Default)]
pub struct Tally {
    /// How often something was tried.
    pub tried: u64,
    /// How often something was lost, or was not as it should be.
    pub losses: u64,
    acknowledged: u64,
    more: u64,
    rebuilt: u64,
    torn: u64,
    panicked: u64,
    given_back: u64,
    named: u64,
    of_kind: BTreeMap<&'static str, u64>,
}

impl Tally {
    /// Counts one more of a kind, with what was said before it and what was found after it.
    pub fn count(&mut self, kind: &'static str, said: &[Said], found: Option<&Found>) {
        self.tried += 1;
        *self.of_kind.entry(kind).or_default() += 1;
        let is_kept = |said: &&Said| matches!(said, Said::Kept { .. });
        self.acknowledged += u64::try_from(said.iter().filter(is_kept).count()).unwrap();
        if let Some(found) = found {
            self.more += u64::from(found.more);
            self.torn += u64::from(found.report.torn_line_cut);
            self.rebuilt += u64::from(found.report.rebuilt.is_some());
        }
    }

    /// Counts one more of a kind of damage, and what an opening says of it.
    pub fn count_damage(&mut self, kind: &'static str, report: &Report) {
        self.tried += 1;
        *self.of_kind.entry(kind).or_default() += 1;
        self.torn += u64::from(report.torn_line_cut);
        self.rebuilt += u64::from(report.rebuilt.is_some());
        let has_panicked = |it: &Rebuilt| it.reason.to_string().contains("panicked");
        self.panicked += u64::from(report.rebuilt.as_ref().is_some_and(has_panicked));
        self.given_back += report.given_back as u64;
        self.named += report.gaps.iter().map(|gap| gap.count).sum::<u64>();
    }

    /// Counts a failure, and says how to see it again.
    pub fn fail(&mut self, seed: u64, what: &str) {
        self.losses += 1;
        say(&format!("FAILED with LULLWATCH_SEED={seed}: {what}"));
    }

    /// Says what it comes to, and fails where anything was lost.
    pub fn end(self, what: &str) {
        let kinds = self.of_kind.iter().map(|(kind, count)| format!("{kind} {count}"));
        let kinds = kinds.collect::<Vec<_>>().join(", ");
        let counts = [
            (self.acknowledged, "records acknowledged"),
            (self.more, "more were there"),
            (self.torn, "torn lines cut"),
            (self.given_back, "records given back by the index"),
            (self.named, "named as lost"),
            (self.panicked, "panics of sled caught"),
            (self.rebuilt, "times the index was built anew"),
        ];
        let counts = counts.iter().filter(|(count, _)| *count > 0);
        let counts = counts.map(|(count, what)| format!("{count} {what}"));
        let remark = format!("{kinds}; {}", counts.collect::<Vec<_>>().join(", "));
        write(what, self.tried, self.losses, &remark);
        assert_eq!(self.losses, 0, "see above");
    }
}
