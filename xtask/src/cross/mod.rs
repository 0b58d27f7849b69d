//! `cargo xtask cross-check`: whether the code holds on Windows and on macOS, asked from Linux.
//!
//! For both everything is type-checked, tests included, so that each branch that is theirs alone is
//! compiled. What has no window is built for Windows as well, and its tests are run under Wine.
//! Nothing can be linked or run for macOS from here.

mod wine;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

use crate::process::{cargo, command, root, run, target};
use crate::steps::{Step, run_all};
use crate::{system, ui};
use wine::Wine;

const WINDOWS: &str = "x86_64-pc-windows-gnu";
const MACOS: &str = "aarch64-apple-darwin";
/// What has no window, and is run under Wine.
const RUN: [&str; 5] = [
    "lullwatch-core",
    "lullwatch-store",
    "lullwatch-exchange",
    "lullwatch-system",
    "lullwatch-cli",
];
/// The long tests in short: their full length is for the system that they were written on.
const SHORT: [(&str, &str); 2] = [("LULLWATCH_NIGHTS", "2000"), ("LULLWATCH_POINTS", "300")];

#[derive(clap::Args)]
pub struct CrossArgs {
    /// These parts alone, with commas between.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Part>,
    /// Run only the tests whose name has this in it.
    #[arg(long, value_name = "NAME")]
    tests: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Type-check everything for Windows.
    Windows,
    /// Type-check everything for macOS.
    Macos,
    /// Build what has no window for Windows, and run its tests under Wine.
    Wine,
}

/// Runs all of it, or the part that was asked for.
///
/// # Errors
/// Names the part that failed, or says what is missing.
pub fn check(asked: &CrossArgs) -> anyhow::Result<()> {
    ensure!(cfg!(target_os = "linux"), "on Windows and macOS run `cargo xtask test` instead");
    system::setup(system::Purpose::Cross)?;
    // The app embeds it, and does not compile without.
    if !root().join("ui/dist/index.html").is_file() {
        ui::build()?;
    }
    let is_asked = |part: Part| asked.only.is_empty() || asked.only.contains(&part);
    let mut steps: Vec<Step<'_>> = Vec::new();
    if is_asked(Part::Windows) {
        steps.push(("types for Windows", Box::new(|| types(WINDOWS))));
    }
    if is_asked(Part::Macos) {
        steps.push(("types for macOS", Box::new(|| types(MACOS))));
    }
    if is_asked(Part::Wine) {
        let name = asked.tests.as_deref();
        steps.push(("tests under Wine", Box::new(move || tests_under_wine(name))));
    }
    run_all(steps)
}

/// What the runs under Wine and the check for macOS need beside what is built.
fn folder() -> PathBuf {
    target().join("cross")
}

/// cargo for another system, for which rustup is asked to bring the standard library.
fn cargo_for(system: &str, words: &[&str]) -> anyhow::Result<Command> {
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output()?;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim());
    if !sysroot.join("lib/rustlib").join(system).join("lib").is_dir() {
        let missing = || format!("there is no standard library for {system}");
        run(&mut command("rustup", &["target", "add", system])).with_context(missing)?;
    }
    let mut command = cargo(words);
    command.args(["--target", system]);
    Ok(command)
}

/// Type-checks the workspace and all its tests.
fn types(system: &str) -> anyhow::Result<()> {
    let mut check = cargo_for(system, &["check", "--workspace", "--all-targets", "--locked"])?;
    if system == MACOS {
        without_compiler(&mut check)?;
    }
    run(&mut check)
}

/// Gives build scripts that want a C compiler for macOS one that makes empty files: a check links
/// nothing.
fn without_compiler(check: &mut Command) -> anyhow::Result<()> {
    const COMPILER: &str = "#!/bin/sh\nwhile [ $# -gt 0 ]; do\n  [ \"$1\" = -o ] && : >\"$2\"\n  \
                            shift\ndone\nexit 0\n";
    const ARCHIVER: &str = "#!/bin/sh\n: >\"$2\"\n";
    let folder = folder().join("nothing");
    std::fs::create_dir_all(&folder)?;
    check.env("CC_aarch64_apple_darwin", script(&folder.join("cc"), COMPILER)?);
    check.env("AR_aarch64_apple_darwin", script(&folder.join("ar"), ARCHIVER)?);
    // Asked for by name, the compiler's script does not go looking for Xcode.
    check.env("SDKROOT", &folder);
    Ok(())
}

fn script<'a>(path: &'a Path, text: &str) -> anyhow::Result<&'a Path> {
    std::fs::write(path, text).with_context(|| path.display().to_string())?;
    run(Command::new("chmod").arg("+x").arg(path))?;
    Ok(path)
}

/// Builds the tests of what has no window, and runs them.
fn tests_under_wine(name: Option<&str>) -> anyhow::Result<()> {
    let packages = RUN.iter().flat_map(|package| ["-p", package]);
    let words: Vec<&str> = ["test", "--locked", "--no-fail-fast"]
        .into_iter()
        .chain(packages)
        .chain(["--lib", "--bins", "--tests"])
        .collect();
    run(cargo_for(WINDOWS, &words)?.arg("--no-run"))?;
    let wine = Wine::start(&folder(), &target().join(WINDOWS).join("debug"))?;
    let mut tests = cargo_for(WINDOWS, &words)?;
    if let Some(name) = name {
        tests.args(["--", name]);
    }
    run(wine.runs(tests.envs(SHORT)))
}
