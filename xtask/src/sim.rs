//! `cargo xtask sim`: many more made-up nights than the tests run, optimised and on every core.

use crate::process::{cargo, run};

#[derive(clap::Args)]
pub struct SimArgs {
    /// How many evenings; one in five is of twins, two nights.
    #[arg(long, default_value_t = 1_000_000)]
    nights: u64,
    /// The first evening's seed; each one after it has the next.
    #[arg(long, default_value_t = 0)]
    seed: u64,
}

/// Simulates. Prints how much it was.
///
/// # Errors
/// A night broke a promise; its seed and the shortest trace are printed.
pub fn sim(asked: &SimArgs) -> anyhow::Result<()> {
    let mut words = vec!["test", "--release", "--locked", "--package", "lullwatch-core"];
    words.extend(["--test", "simulator", "--", "--ignored", "--nocapture"]);
    let mut simulator = cargo(&words);
    simulator.env("LULLWATCH_NIGHTS", asked.nights.to_string());
    run(simulator.env("LULLWATCH_SEED", asked.seed.to_string()))
}
