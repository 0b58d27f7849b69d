//! Whole evenings made up from seeds: children, plans, parents, and computers that sleep, are set,
//! crash and fail. After every step everything that can be seen is compared with what it should be.
//!
//! `LULLWATCH_NIGHTS` says how many evenings (42,000, of more than 50,000 nights),
//! `LULLWATCH_SEED` which comes first (0). `cargo xtask sim` runs a million.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]
#![allow(clippy::cast_possible_truncation, clippy::print_stdout, reason = "small numbers, told")]

mod app;
mod bell;
mod child;
mod computer;
mod evening;
mod judge;
mod oracle;
mod random;
mod regressions;
mod restart;
mod stats;
mod step;
mod taps;
mod trial;
mod world;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use stats::Stats;

/// One in five is of twins, so that this comes to more than 50,000 nights.
const EVENINGS: u64 = 42_000;
/// As many tests as this share the evenings, so that more than one core has its part.
const SHARES: u64 = 4;

fn asked(name: &str, otherwise: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text.parse().unwrap_or_else(|_| panic!("{name}: `{text}` is no whole number")),
        Err(_) => otherwise,
    }
}

fn seeds() -> std::ops::Range<u64> {
    let first = asked("LULLWATCH_SEED", 0);
    first..first + asked("LULLWATCH_NIGHTS", EVENINGS)
}

/// Tries this share of the evenings.
fn share(nth: u64) {
    let mut all = Stats::default();
    for seed in seeds().filter(|seed| seed % SHARES == nth) {
        all.add(&trial::try_seed(seed).unwrap_or_else(|why| panic!("{why}")));
    }
    println!("simulated: {all}");
}

#[test]
fn first_share_of_the_nights_keeps_every_promise() {
    share(0);
}

#[test]
fn second_share_of_the_nights_keeps_every_promise() {
    share(1);
}

#[test]
fn third_share_of_the_nights_keeps_every_promise() {
    share(2);
}

#[test]
fn fourth_share_of_the_nights_keeps_every_promise() {
    share(3);
}

#[test]
fn nights_that_went_wrong_once_keep_every_promise() {
    for (seed, what) in regressions::SEEDS {
        trial::try_seed(*seed).unwrap_or_else(|why| panic!("{what}, again: {why}"));
    }
}

#[test]
#[ignore = "for `cargo xtask sim`: the same nights as the shares, on every core at once"]
fn on_every_core_the_nights_keep_every_promise() {
    let seeds = seeds();
    let (next, all) = (AtomicU64::new(seeds.start), Mutex::new(Stats::default()));
    let try_some = || {
        let mut own = Stats::default();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                break;
            }
            own.add(&trial::try_seed(seed).unwrap_or_else(|why| panic!("{why}")));
        }
        all.lock().unwrap().add(&own);
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(try_some);
        }
    });
    println!("simulated: {}", all.lock().unwrap());
}
