//! What no committed file may hold.

use std::process::Command;

use anyhow::{Context as _, bail};

use crate::process::root;

const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Looks through the files that are tracked or could be.
///
/// # Errors
/// Names each place that is wrong.
pub fn check() -> anyhow::Result<()> {
    // In CI the clone may belong to somebody else than the one who runs this.
    let words = ["-c", "safe.directory=*", "-c", "core.quotePath=false", "ls-files"];
    let listed = Command::new("git")
        .args(words)
        .args(["--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .context("git is missing")?;
    if !listed.status.success() || listed.stdout.is_empty() {
        bail!("git lists no files: {}", String::from_utf8_lossy(&listed.stderr).trim());
    }
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
    let homes = [concat!("/wo", "rk/"), concat!("/ro", "ot/")];
    for (line, number) in text.lines().zip(1..) {
        let mut say = |what: &str| found.push(format!("{name}:{number}: {what}"));
        if name.ends_with(".rs") && stubs.iter().any(|stub| line.contains(stub)) {
            say("an unfinished place");
        }
        if homes.iter().any(|home| line.contains(home)) {
            say("a path of one machine");
        }
        if name.ends_with("package-lock.json") && line.contains("\"resolved\"") {
            say("names a registry; npm is to leave it out");
        }
        let source = line.strip_prefix("source = ");
        if name.ends_with("Cargo.lock")
            && source.is_some_and(|source| source.trim_matches('"') != CRATES)
        {
            say("another source than crates.io");
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{CRATES, problems};

    #[test]
    fn stubs_registries_and_paths_of_one_machine_are_found() {
        assert_eq!(problems("a.rs", concat!("fn a() { to", "do!() }")).len(), 1);
        assert_eq!(problems("a.md", concat!("see /wo", "rk/a")), ["a.md:1: a path of one machine"]);
        assert!(problems("a.md", "a root/leaf, housework/play").is_empty());
        assert_eq!(problems("ui/package-lock.json", "\"resolved\": \"x\"").len(), 1);
        assert_eq!(problems("Cargo.lock", "source = \"git+x\"").len(), 1);
        assert_eq!(problems("fuzz/Cargo.lock", "source = \"git+x\"").len(), 1);
        assert!(problems("Cargo.lock", &format!("source = \"{CRATES}\"")).is_empty());
    }
}
