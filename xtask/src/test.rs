//! `cargo xtask test`: what must hold at every commit.

use std::time::{Duration, Instant};

use anyhow::Context as _;

use crate::process::{cargo, is_there, run};
use crate::{bindings, headless, run as app, system, tidy, ui};

/// One step: its name and what it does.
type Step = (&'static str, fn() -> anyhow::Result<()>);

const STEPS: &[Step] = &[
    ("system packages", || system::setup(system::Purpose::Tests)),
    ("tidy", tidy::check),
    ("formatting", || {
        run(&mut cargo(&["fmt", "--all", "--check"]))
    }),
    ("ui packages", ui::install),
    ("ui types", || run(&mut ui::npm(&["run", "check"]))),
    ("ui tests", || run(&mut ui::npm(&["test"]))),
    // The app embeds it, so that it comes before everything that compiles the app.
    ("ui build", || run(&mut ui::npm(&["run", "build"]))),
    ("lints", || {
        let arguments = [
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "-D",
            "warnings",
        ];
        run(&mut cargo(&arguments))
    }),
    ("build", || app::build(false).map(|_| ())),
    ("tests", tests),
    ("documentation tests", || {
        run(&mut cargo(&["test", "--workspace", "--doc", "--locked"]))
    }),
    ("bindings", bindings::check),
    ("licences", licences),
    ("window", window),
];

/// Runs every step; stops at the first that fails.
///
/// # Errors
/// Names the step.
pub fn test() -> anyhow::Result<()> {
    let mut took = Vec::new();
    for (name, step) in STEPS {
        println!("\n== {name}");
        let start = now();
        let result = step().with_context(|| format!("the step `{name}` failed"));
        took.push((name, start.elapsed()));
        if result.is_err() {
            table(&took);
            return result;
        }
    }
    table(&took);
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a step takes, for a person to read"
)]
fn now() -> Instant {
    Instant::now()
}

fn table(took: &[(&&str, Duration)]) {
    println!();
    for (name, time) in took {
        println!("{name:<22} {:>6} s", time.as_secs());
    }
    let all: Duration = took.iter().map(|(_, time)| *time).sum();
    println!("{:<22} {:>6} s", "in all", all.as_secs());
}

fn tests() -> anyhow::Result<()> {
    // The window's tests have a step of their own.
    if is_there("cargo-nextest") {
        let arguments = [
            "nextest",
            "run",
            "--workspace",
            "--locked",
            "-E",
            "not binary(whole)",
            "--no-fail-fast",
        ];
        run(&mut cargo(&arguments))
    } else {
        run(&mut cargo(&[
            "test",
            "--workspace",
            "--lib",
            "--bins",
            "--locked",
        ]))?;
        run(&mut cargo(&[
            "test",
            "--workspace",
            "--locked",
            "--test",
            "commands",
            "--test",
            "scripts",
        ]))
    }
}

fn licences() -> anyhow::Result<()> {
    if is_there("cargo-deny") {
        run(&mut cargo(&[
            "deny", "check", "licenses", "bans", "sources",
        ]))
    } else {
        println!("SKIPPED: cargo-deny is not installed; licences were not looked at");
        Ok(())
    }
}

fn window() -> anyhow::Result<()> {
    if !cfg!(target_os = "linux") {
        println!("SKIPPED: the window's tests need WebKitWebDriver, which is on Linux alone");
        return Ok(());
    }
    let display = headless::Display::start("1280x1024")?;
    let cargo_path = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = [
        "test",
        "--workspace",
        "--locked",
        "--test",
        "whole",
        "--",
        "--test-threads=1",
    ];
    run(&mut headless::under(
        &display,
        cargo_path.as_ref(),
        &arguments,
    ))
}
