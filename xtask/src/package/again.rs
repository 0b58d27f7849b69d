//! Whether the same sources give the same bytes, whoever builds them, and where.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};

use super::{folder, pack};
use crate::process::{folder_anew, root};
use crate::release::Release;
use crate::shipped::{Built, PROGRAMS, build_in, copy};
use crate::ui;

/// Bytes are compared, and the first that differ are told, up to so many.
const SHOWN: usize = 32;

/// Builds everything once more, the page as well, from a copy of the sources in another folder, and
/// compares.
///
/// # Errors
/// Names each file that is not the same, and where it begins to differ.
pub(super) fn again(built: &Built, release: &Release, packages: &[PathBuf]) -> anyhow::Result<()> {
    let place = folder_anew(&folder().join("again"))?;
    let sources = place.join("a longer way to the sources");
    for name in sources_of_git()? {
        copy(&root().join(&name), &sources.join(&name))?;
    }
    ui::build_into(&sources.join("ui/dist"))?;
    let second = build_in(&sources, &place.join("target"))?;
    let mut pairs: Vec<_> = PROGRAMS
        .iter()
        .map(|name| (built.programs.join(name), second.programs.join(name)))
        .collect();
    for package in packages {
        let kept = place.join(package.file_name().unwrap_or_default());
        copy(package, &kept)?;
        pairs.push((kept, package.clone()));
    }
    pack(&second, release)?;
    let mut differ = Vec::new();
    for (one, other) in pairs {
        let read = |path: &Path| std::fs::read(path).with_context(|| path.display().to_string());
        if let Some(how) = difference(&read(&one)?, &read(&other)?) {
            differ.push(format!("{}: {how}", one.display()));
        }
    }
    if !differ.is_empty() {
        bail!("not the same when built again:\n{}", differ.join("\n"));
    }
    println!("built again in another folder: all is the same, byte for byte");
    Ok(())
}

/// What git knows of, as it lies here.
fn sources_of_git() -> anyhow::Result<Vec<PathBuf>> {
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output()?;
    ensure!(listed.status.success(), "git lists no files");
    let listed = String::from_utf8(listed.stdout).context("a name that is no UTF-8")?;
    Ok(listed
        .split_terminator('\0')
        .map(PathBuf::from)
        .filter(|it| root().join(it).is_file())
        .collect())
}

/// Where two files begin to differ, and what stands there; nothing where they are the same.
fn difference(one: &[u8], other: &[u8]) -> Option<String> {
    if one == other {
        return None;
    }
    let at = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let shown = |bytes: &[u8]| {
        let end = bytes.len().min(at + SHOWN);
        bytes.get(at..end).unwrap_or_default().escape_ascii().to_string()
    };
    let lengths = format!("{} and {} bytes", one.len(), other.len());
    Some(format!("{lengths}, from byte {at} on: `{}` and `{}`", shown(one), shown(other)))
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn two_builds_that_differ_are_told_where() {
        assert_eq!(difference(b"same", b"same"), None);
        let how = difference(b"built in /a", b"built in /longer").unwrap();
        assert_eq!(how, "11 and 16 bytes, from byte 10 on: `a` and `longer`");
        assert!(difference(b"a", b"ab").unwrap().contains("from byte 1 on: `` and `b`"));
    }
}
