//! `cargo xtask test`: what must hold at every commit.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use crate::process::{cargo, is_there, root, run, target};
use crate::steps::run_all;
use crate::{bindings, deps, engines, headless, release, system, tidy, ui, workflows};

/// Selects every unit test, for `cargo test`.
///
/// Of the whole workspace, programs included: cargo decides for the selected targets together how
/// each dependency is compiled, and another selection (`--lib`, `-p`) compiles Tauri once more.
pub const UNITS: [&str; 4] = ["--workspace", "--locked", "--lib", "--bins"];

/// Tests that make pictures put them there.
const SHOTS: &str = "LULLWATCH_SHOTS";

/// One step: its name and what it does.
type Named = (&'static str, fn() -> anyhow::Result<()>);

const STEPS: &[Named] = &[
    ("system packages", || system::setup(system::Purpose::Tests)),
    ("tidy", tidy::check),
    ("version", release::check),
    ("workflows", workflows::lint),
    ("lock files", deps::locks),
    ("no network", deps::no_network),
    ("licences", licences),
    ("formatting", || run(&mut cargo(&["fmt", "--all", "--check"]))),
    ("ui packages", ui::install),
    ("ui types", || run(&mut ui::npm(&["run", "check"]))),
    ("ui tests", || run(&mut ui::npm(&["test"]))),
    // The app embeds it, so that it comes before everything that compiles the app.
    ("ui build", || run(&mut ui::npm(&["run", "build"]))),
    ("lints", || {
        let arguments =
            ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
        run(&mut cargo(&arguments))
    }),
    ("build", || run(&mut cargo(&["test", "--workspace", "--locked", "--no-run"]))),
    // Before the tests, and the tests are told to write elsewhere: they would freshen what is stale.
    ("bindings", bindings::check),
    ("tests", tests),
    ("documentation tests", documentation),
    ("window", window),
];

/// Runs every step; stops at the first that fails.
///
/// # Errors
/// Names the step.
pub fn test() -> anyhow::Result<()> {
    run_all(STEPS.iter().map(|(name, step)| (*name, Box::new(step) as _)).collect())
}

fn tests() -> anyhow::Result<()> {
    let tally = target().join("tests-tally.tsv");
    if tally.exists() {
        std::fs::remove_file(&tally).context("the tally of the last run")?;
    }
    let names = integration_tests(&root())?;
    let words = if is_there("cargo-nextest") {
        // The window's tests have a step of their own.
        vec![
            "nextest",
            "run",
            "--workspace",
            "--locked",
            "--no-fail-fast",
            "-E",
            "not binary(whole)",
        ]
    } else {
        let named = names.iter().flat_map(|name| ["--test", name]);
        ["test"].into_iter().chain(UNITS).chain(["--no-fail-fast"]).chain(named).collect()
    };
    let mut command = cargo(&words);
    command.env(bindings::FOLDER, target().join("bindings-of-tests"));
    command.env(SHOTS, pictures());
    if let Some(python) = engines::python() {
        command.env(engines::PYTHON, python);
    }
    let result = run(command.env("LULLWATCH_TALLY", &tally));
    // What passing tests say is kept back, and among it that something was skipped.
    if let Ok(told) = std::fs::read_to_string(&tally) {
        println!("\n{}", told.replace('\t', "  ").trim_end());
    }
    result
}

/// The integration tests of all packages but the desktop's, whose one binary needs a display. Those
/// that stand beside it, in folders of their own, belong to other packages.
fn integration_tests(root: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    let mut packages = vec![root.join("fuzz/properties")];
    for test in std::fs::read_dir(root.join("tests")).context("tests")? {
        let path = test?.path();
        if path.join("main.rs").is_file() {
            names.extend(path.file_name().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    for package in std::fs::read_dir(root.join("src-tauri")).context("src-tauri")? {
        packages.push(package?.path());
    }
    for package in packages {
        let Ok(tests) = std::fs::read_dir(package.join("tests")) else {
            continue;
        };
        for test in tests {
            let path = test?.path();
            let is_file = path.extension().is_some_and(|ending| ending == "rs");
            if is_file || path.join("main.rs").is_file() {
                names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
            }
        }
    }
    names.sort();
    Ok(names)
}

fn documentation() -> anyhow::Result<()> {
    // `--doc` alone would compile the app anew, see UNITS. Only documentation tests have such names.
    run(&mut cargo(&["test", "--workspace", "--locked", "--quiet", "--", ".rs - "]))
}

fn licences() -> anyhow::Result<()> {
    if is_there("cargo-deny") {
        deps::deny()
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
    println!("pictures of every screen: {}", pictures().display());
    let mut tests = of_window();
    run(display.show(tests.arg("--test-threads=1").env(SHOTS, pictures())))
}

/// The window's tests; which of them, and how, is still to be said. With the programs of the
/// workspace, or the app would be compiled anew, see UNITS.
pub fn of_window() -> Command {
    cargo(&["test", "--workspace", "--locked", "--bins", "--test", "whole", "--"])
}

/// Where pictures of screens and of reports' pages stay, so that what a machine saw can be looked at
/// afterwards.
fn pictures() -> PathBuf {
    std::env::var_os(SHOTS).map_or_else(|| target().join("shots"), Into::into)
}

#[cfg(test)]
mod tests {
    use super::integration_tests;

    #[test]
    fn integration_tests_are_found_by_file_and_by_folder() {
        let root = std::env::temp_dir().join(format!("lullwatch-steps-{}", std::process::id()));
        for folder in ["core/tests/common", "core/src", "cli/tests/commands", "store"] {
            std::fs::create_dir_all(root.join("src-tauri").join(folder)).unwrap();
        }
        for folder in ["tests/power", "tests/nights"] {
            std::fs::create_dir_all(root.join(folder)).unwrap();
        }
        for file in ["tests/main.rs", "tests/power/main.rs"] {
            std::fs::write(root.join(file), "").unwrap();
        }
        for file in ["core/tests/scripts.rs", "core/tests/a.jsonl", "cli/tests/commands/main.rs"] {
            std::fs::write(root.join("src-tauri").join(file), "").unwrap();
        }
        std::fs::create_dir_all(root.join("fuzz/properties/tests")).unwrap();
        std::fs::write(root.join("fuzz/properties/tests/corpus.rs"), "").unwrap();
        let names = integration_tests(&root).unwrap();
        assert_eq!(names, ["commands", "corpus", "power", "scripts"]);
        std::fs::remove_dir_all(root).unwrap();
    }
}
