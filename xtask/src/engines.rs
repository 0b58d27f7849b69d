//! The query engines that run the queries of `docs/tables.md`: from the registry of Python, into an
//! environment of the tests' own.

use std::path::PathBuf;

use crate::process::{command, run, target};

/// What the environment holds, each as it was when the queries were written.
const ENGINES: [&str; 3] = ["duckdb==2.0.1", "datafusion==55.0.0", "pyarrow==26.0.1"];

/// Says to the tests which Python has the engines.
pub const PYTHON: &str = "LULLWATCH_PYTHON";

/// A Python that has the engines; `None`, with the reason on the terminal, where that cannot be.
///
/// Nothing is compiled for it and nothing of it is ever shipped.
pub fn python() -> Option<PathBuf> {
    if let Some(python) = std::env::var_os(PYTHON) {
        return Some(python.into());
    }
    let folder = target().join("engines");
    let python = match cfg!(windows) {
        true => folder.join("Scripts/python.exe"),
        false => folder.join("bin/python"),
    };
    match made(&folder.to_string_lossy(), &python.to_string_lossy()) {
        Ok(()) => Some(python),
        Err(error) => {
            println!("SKIPPED: the documented queries are not run: {error:#}");
            None
        }
    }
}

fn made(folder: &str, python: &str) -> anyhow::Result<()> {
    let known = std::fs::read_to_string(format!("{folder}/engines.txt")).unwrap_or_default();
    if known == ENGINES.join("\n") {
        return Ok(());
    }
    let system = if cfg!(windows) { "python" } else { "python3" };
    run(&mut command(system, &["-m", "venv", "--clear", folder]))?;
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--only-binary",
        ":all:",
    ];
    let words: Vec<&str> = pip.into_iter().chain(ENGINES).collect();
    run(&mut command(python, &words))?;
    std::fs::write(format!("{folder}/engines.txt"), ENGINES.join("\n"))?;
    Ok(())
}
