//! The version stands in `Cargo.toml`, and nowhere else by hand; the changelog says what is new in it.

use anyhow::{Context as _, ensure};

use crate::process::root;

/// Looks whether the changelog begins with the version that is built.
///
/// # Errors
/// The newest heading is of another version, or a heading cannot be read.
pub fn check() -> anyhow::Result<()> {
    let read =
        |name: &str| std::fs::read_to_string(root().join(name)).with_context(|| name.to_owned());
    let version = agreed(&read("Cargo.toml")?, &read("CHANGELOG.md")?)?;
    println!("version: {version}, in the changelog as well");
    Ok(())
}

/// The version that the packages have, where the changelog begins with it.
fn agreed(manifest: &str, changelog: &str) -> anyhow::Result<String> {
    let manifest: toml::Table = manifest.parse().context("Cargo.toml")?;
    let version = manifest
        .get("workspace")
        .and_then(|it| it.get("package")?.get("version")?.as_str())
        .context("Cargo.toml has no workspace.package.version")?;
    let headings = headings(changelog)?;
    let newest = headings.first().context("CHANGELOG.md has no version")?;
    ensure!(*newest == version, "Cargo.toml says {version}, and CHANGELOG.md begins with {newest}");
    Ok(version.to_owned())
}

/// The versions of the changelog, newest first. A heading is `## 0.1.0, 2026-12-01`, or, for the
/// newest, `## 0.1.0, not released yet`.
fn headings(changelog: &str) -> anyhow::Result<Vec<&str>> {
    let mut found = Vec::new();
    for line in changelog.lines().filter_map(|line| line.strip_prefix("## ")) {
        let parts = line.split_once(", ");
        let (version, when) = parts.with_context(|| format!("CHANGELOG.md: no date: {line}"))?;
        let digits = when.chars().filter(char::is_ascii_digit).count();
        let is_date = when.len() == 10 && digits == 8 && when.matches('-').count() == 2;
        let is_to_come = when == "not released yet" && found.is_empty();
        ensure!(is_date || is_to_come, "CHANGELOG.md: no date: {line}");
        found.push(version);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{agreed, check, headings};

    const MANIFEST: &str = "[workspace.package]\nversion = \"0.2.0\"";

    #[test]
    fn the_changelog_begins_with_the_version_that_is_built() {
        let changelog = "# Changelog\n\n## 0.2.0, not released yet\n- a\n\n## 0.1.0, 2026-12-01\n";
        assert_eq!(agreed(MANIFEST, changelog).unwrap(), "0.2.0");
        assert_eq!(headings(changelog).unwrap(), ["0.2.0", "0.1.0"]);
        let behind = agreed(MANIFEST, "## 0.1.0, 2026-12-01\n").unwrap_err().to_string();
        assert_eq!(behind, "Cargo.toml says 0.2.0, and CHANGELOG.md begins with 0.1.0");
        assert!(agreed(MANIFEST, "").is_err());
    }

    #[test]
    fn a_heading_without_a_date_is_an_error() {
        for wrong in ["## 0.1.0\n", "## 0.1.0, soon\n"] {
            assert!(headings(wrong).is_err(), "{wrong}");
        }
        let older = "## 0.2.0, 2026-12-01\n## 0.1.0, not released yet\n";
        assert!(headings(older).is_err(), "only the newest may be to come");
    }

    #[test]
    fn this_repository_agrees() {
        check().unwrap();
    }
}
