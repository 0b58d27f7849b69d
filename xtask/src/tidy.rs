//! What no committed file may hold.

use std::process::Command;

use anyhow::{Context as _, bail};

use crate::process::root;

const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Looks through the tracked files.
///
/// # Errors
/// Names each place that is wrong.
pub fn check() -> anyhow::Result<()> {
    let listed = Command::new("git")
        .args(["ls-files"])
        .current_dir(root())
        .output();
    let listed = listed.context("git is missing")?;
    let mut wrong = Vec::new();
    for name in String::from_utf8_lossy(&listed.stdout).lines() {
        // What cannot be read as text cannot hold any of it.
        let Ok(text) = std::fs::read_to_string(root().join(name)) else {
            continue;
        };
        wrong.extend(problems(name, &text));
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    println!("tidy: nothing to say");
    Ok(())
}

/// The problems of one file.
fn problems(name: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    // Put together here, so that this file does not hold what it looks for.
    let stubs = [concat!("to", "do!("), concat!("unimple", "mented!(")];
    for (line, number) in text.lines().zip(1..) {
        let mut say = |what: &str| found.push(format!("{name}:{number}: {what}"));
        if name.ends_with(".rs") && stubs.iter().any(|stub| line.contains(stub)) {
            say("an unfinished place");
        }
        if name.ends_with("package-lock.json") && line.contains("\"resolved\"") {
            say("names a registry; npm is to leave it out");
        }
        let source = line.strip_prefix("source = ");
        if name == "Cargo.lock" && source.is_some_and(|source| source.trim_matches('"') != CRATES) {
            say("another source than crates.io");
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{CRATES, problems};

    #[test]
    fn stubs_and_registries_are_found() {
        assert_eq!(problems("a.rs", concat!("fn a() { to", "do!() }")).len(), 1);
        assert_eq!(
            problems("ui/package-lock.json", "\"resolved\": \"x\"").len(),
            1
        );
        assert_eq!(problems("Cargo.lock", "source = \"git+x\"").len(), 1);
        assert!(problems("Cargo.lock", &format!("source = \"{CRATES}\"")).is_empty());
    }
}
