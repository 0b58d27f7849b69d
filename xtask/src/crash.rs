//! `cargo xtask crash`: the long run of power cuts, kills, faults and damage, and what it came to.

use std::path::Path;

use anyhow::{Context as _, bail};

use crate::process::{cargo, run, target};
use crate::test::of_window;
use crate::{headless, system, ui};

#[derive(clap::Args)]
pub struct CrashArgs {
    /// Power cuts; needs root and loop devices.
    #[arg(long, default_value_t = 3000)]
    cuts: u64,
    /// Kills.
    #[arg(long, default_value_t = 2000)]
    kills: u64,
    /// Kills of the app with its window, each followed by one while it opens; ten seconds each.
    #[arg(long, default_value_t = 100)]
    app_kills: u64,
    /// Damaged folders.
    #[arg(long, default_value_t = 20_000)]
    mutations: u64,
    /// Ends of a made-up disk.
    #[arg(long, default_value_t = 100_000)]
    points: u64,
    /// Where the seeds begin.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Build with optimisation.
    #[arg(long)]
    release: bool,
}

/// What is run: package, its tests, and which of them.
const RUNS: [(&str, &[&str]); 5] = [
    ("lullwatch-store", &["--test", "power"]),
    ("lullwatch-cli", &["--test", "kill"]),
    ("lullwatch-store", &["--test", "faults"]),
    ("lullwatch-store", &["--test", "mutations"]),
    ("lullwatch-store", &["--lib", "crash::points"]),
];

/// Runs all of them, also where one fails, and prints one table.
///
/// # Errors
/// Something was lost, or could not be tried here.
pub fn crash(asked: &CrashArgs) -> anyhow::Result<()> {
    system::setup(system::Purpose::Tests)?;
    let tally = target().join("crash-tally.tsv");
    if tally.exists() {
        std::fs::remove_file(&tally).context("the tally of the last run")?;
    }
    let mut failed = Vec::new();
    for (package, which) in RUNS {
        if let Err(error) = run(&mut command(asked, package, which, &tally)) {
            eprintln!("xtask: {error:#}");
            failed.push(which[1]);
        }
    }
    if asked.app_kills > 0
        && let Err(error) = kill_the_app(asked.app_kills, &tally)
    {
        eprintln!("xtask: {error:#}");
        failed.push("window");
    }
    let lines = std::fs::read_to_string(&tally).context("nothing was tried")?;
    println!("\n{}", table(&lines, asked.seed));
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

fn kill_the_app(kills: u64, tally: &Path) -> anyhow::Result<()> {
    ui::build()?;
    let display = headless::Display::start("1280x1024")?;
    let which = "window::endurance::an_app_that_is_killed_at_any_moment_has_all_that_was_said";
    let mut command = of_window();
    command.args(["--exact", which]).env("LULLWATCH_TALLY", tally);
    run(display.show(command.env("LULLWATCH_APP_KILLS", kills.to_string())))
}

fn command(
    asked: &CrashArgs,
    package: &str,
    which: &[&str],
    tally: &Path,
) -> std::process::Command {
    let mut words = vec!["test", "--locked", "-p", package];
    if asked.release {
        words.push("--release");
    }
    words.extend(which);
    words.extend(["--", "--nocapture"]);
    let mut command = cargo(&words);
    command.env("LULLWATCH_TALLY", tally);
    // What cannot be tried here must not look as if it had been.
    command.env("LULLWATCH_MUST_CUT", "1").env("LULLWATCH_MUST_FAULT", "1");
    let numbers = [
        ("LULLWATCH_CUTS", asked.cuts),
        ("LULLWATCH_KILLS", asked.kills),
        ("LULLWATCH_MUTATIONS", asked.mutations),
        ("LULLWATCH_POINTS", asked.points),
        ("LULLWATCH_SEED", asked.seed),
    ];
    command.envs(numbers.map(|(name, number)| (name, number.to_string())));
    command
}

/// What the tests have told, a line each: what, how often, how often with a loss, and a remark.
fn table(lines: &str, seed: u64) -> String {
    let mut table =
        String::from("| what was tried | times | lost | of these |\n|---|---:|---:|---|\n");
    let mut all = (0, 0);
    for line in lines.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        table += &format!("| {} |\n", columns.join(" | "));
        let number = |column: usize| columns.get(column).and_then(|it| it.parse::<u64>().ok());
        all = (all.0 + number(1).unwrap_or(0), all.1 + number(2).unwrap_or(0));
    }
    table + &format!("| in all | {} | {} | seeds from {seed} on |\n", all.0, all.1)
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn the_table_adds_up() {
        let table = table("power cuts\t50\t0\twriting 50\nkills\t100\t1\topening 100\n", 7);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines[2], "| power cuts | 50 | 0 | writing 50 |");
        assert_eq!(lines[4], "| in all | 150 | 1 | seeds from 7 on |");
    }
}
