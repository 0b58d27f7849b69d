//! How often, from which seed, and what came of it.

use std::fs::OpenOptions;
use std::io::Write as _;

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
    eprintln!("{what}: {tried} times, {lost} with a loss; {remark}");
    let Some(path) = std::env::var_os("LULLWATCH_TALLY") else {
        return;
    };
    let mut file = OpenOptions::new().append(true).create(true).open(path).unwrap();
    writeln!(file, "{what}\t{tried}\t{lost}\t{remark}").unwrap();
}

/// Says loudly that something is not tried here; fails where `must` is set in the environment.
pub fn skip(must: &str, why: &str) {
    let is_must = std::env::var_os(must).is_some_and(|it| !it.is_empty());
    assert!(!is_must, "{why}, and {must} is set");
    eprintln!("SKIPPED: {why}");
}
