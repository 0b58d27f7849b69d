//! What is given out under which number: the version stands in `Cargo.toml`, and nowhere else by
//! hand; the changelog says what is new in it.

use std::process::Command;

use anyhow::{Context as _, ensure};

use crate::process::root;

/// What is given out.
pub struct Release {
    /// As `0.1.0`.
    pub version: String,
    /// When its sources were last changed; seconds since 1970, UTC. Nothing that is made says a
    /// later time, so that it is the same whenever it is made.
    pub epoch: i64,
    /// The changelog's headings, newest first.
    headings: Vec<Heading>,
}

/// A heading of the changelog.
#[derive(Debug, PartialEq, Eq)]
struct Heading {
    version: String,
    /// As `2026-12-01`; `None`: not released yet.
    date: Option<String>,
}

impl Release {
    /// Reads the version, the changelog, and when the last commit was made.
    ///
    /// # Errors
    /// They do not fit together.
    pub fn read() -> anyhow::Result<Release> {
        let read = |name: &str| {
            std::fs::read_to_string(root().join(name)).with_context(|| name.to_owned())
        };
        let (version, headings) = agreed(&read("Cargo.toml")?, &read("CHANGELOG.md")?)?;
        let words = ["-c", "safe.directory=*", "log", "-1", "--format=%ct"];
        let told = Command::new("git").args(words).current_dir(root()).output().context("git")?;
        let told = String::from_utf8_lossy(&told.stdout).trim().to_owned();
        let epoch = told.parse().with_context(|| format!("git says no time: `{told}`"))?;
        Ok(Release { version, epoch, headings })
    }

    /// The releases as AppStream lists them.
    pub fn as_appstream(&self) -> String {
        let line = |heading: &Heading| {
            let (kind, date) = match &heading.date {
                Some(date) => ("stable", format!("date=\"{date}\"")),
                None => ("development", format!("timestamp=\"{}\"", self.epoch)),
            };
            format!("    <release type=\"{kind}\" version=\"{}\" {date}/>", heading.version)
        };
        self.headings.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

/// The version that the packages have, and the changelog's headings.
///
/// # Errors
/// The newest heading is of another version, or a heading cannot be read.
pub fn check() -> anyhow::Result<()> {
    let read =
        |name: &str| std::fs::read_to_string(root().join(name)).with_context(|| name.to_owned());
    let (version, _) = agreed(&read("Cargo.toml")?, &read("CHANGELOG.md")?)?;
    println!("version: {version}, in the changelog as well");
    Ok(())
}

fn agreed(manifest: &str, changelog: &str) -> anyhow::Result<(String, Vec<Heading>)> {
    let manifest: toml::Table = manifest.parse().context("Cargo.toml")?;
    let version = manifest
        .get("workspace")
        .and_then(|it| it.get("package")?.get("version")?.as_str())
        .context("Cargo.toml has no workspace.package.version")?;
    let headings = headings(changelog)?;
    let newest = headings.first().context("CHANGELOG.md has no version")?;
    ensure!(
        newest.version == version,
        "Cargo.toml says {version}, and CHANGELOG.md begins with {}",
        newest.version
    );
    Ok((version.to_owned(), headings))
}

/// `## 0.1.0, 2026-12-01`, or `## 0.1.0, not released yet`.
fn headings(changelog: &str) -> anyhow::Result<Vec<Heading>> {
    let mut found: Vec<Heading> = Vec::new();
    for line in changelog.lines().filter_map(|line| line.strip_prefix("## ")) {
        let parts = line.split_once(", ");
        let (version, when) = parts.with_context(|| format!("CHANGELOG.md: no date: {line}"))?;
        let date = match when {
            "not released yet" => None,
            date => Some(date.to_owned()),
        };
        let is_date = |date: &str| {
            let digits = date.chars().filter(char::is_ascii_digit).count();
            date.len() == 10 && digits == 8 && date.matches('-').count() == 2
        };
        ensure!(date.as_deref().is_none_or(is_date), "CHANGELOG.md: no date: {line}");
        ensure!(
            date.is_some() || found.is_empty(),
            "CHANGELOG.md: only the newest can be unreleased"
        );
        found.push(Heading { version: version.to_owned(), date });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{Release, agreed, check, headings};

    const MANIFEST: &str = "[workspace.package]\nversion = \"0.2.0\"";

    #[test]
    fn the_changelog_begins_with_the_version_that_is_built() {
        let changelog = "# Changelog\n\n## 0.2.0, not released yet\n- a\n\n## 0.1.0, 2026-12-01\n";
        let (version, headings) = agreed(MANIFEST, changelog).unwrap();
        assert_eq!(version, "0.2.0");
        let listed = Release { version, epoch: 1_800_000_000, headings }.as_appstream();
        assert!(listed.contains("type=\"development\" version=\"0.2.0\" timestamp=\"1800000000\""));
        assert!(listed.contains("type=\"stable\" version=\"0.1.0\" date=\"2026-12-01\""));
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
