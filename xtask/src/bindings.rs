//! The TypeScript side of the wire types, made by ts-rs from `src-tauri/src/messages.rs`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::process::{cargo, root, run, target};
use crate::test::UNITS;

const PLACE: &str = "ui/src/bindings";
/// Tells ts-rs where to write. Its exports are unit tests: they write whenever tests run.
pub const FOLDER: &str = "TS_RS_EXPORT_DIR";

/// Makes the bindings anew.
///
/// # Errors
/// The build fails; the bindings are then as they were.
pub fn write() -> anyhow::Result<()> {
    let (place, fresh) = (root().join(PLACE), fresh()?);
    std::fs::create_dir_all(&place).context(PLACE)?;
    let stale = differing(&read(&place)?, &fresh);
    for name in &stale {
        match fresh.get(name) {
            Some(text) => std::fs::write(place.join(name), text),
            None => std::fs::remove_file(place.join(name)),
        }
        .with_context(|| format!("{PLACE}/{name}"))?;
    }
    println!("bindings: {} of {} files changed", stale.len(), fresh.len());
    Ok(())
}

/// Says whether the committed bindings are those of the wire types.
///
/// # Errors
/// They are not; the error names the files.
pub fn check() -> anyhow::Result<()> {
    let stale = differing(&read(&root().join(PLACE))?, &fresh()?);
    if !stale.is_empty() {
        bail!("stale: {}; `cargo xtask gen` makes them anew", stale.join(", "));
    }
    println!("bindings: up to date");
    Ok(())
}

/// The bindings of the wire types as they are now.
fn fresh() -> anyhow::Result<BTreeMap<String, String>> {
    let place = target().join("bindings");
    if place.exists() {
        std::fs::remove_dir_all(&place)?;
    }
    let mut words = vec!["test"];
    words.extend(UNITS);
    words.extend(["--quiet", "--", "export_bindings"]);
    run(cargo(&words).env(FOLDER, &place))?;
    read(&place)
}

fn read(folder: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        files.insert(name, std::fs::read_to_string(path)?);
    }
    Ok(files)
}

/// The names of the files that are not the same on both sides.
fn differing(here: &BTreeMap<String, String>, fresh: &BTreeMap<String, String>) -> Vec<String> {
    let mut names: Vec<_> = here.keys().chain(fresh.keys()).cloned().collect();
    names.sort();
    names.dedup();
    names.retain(|name| here.get(name) != fresh.get(name));
    names
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn changed_missing_and_extra_files_are_stale() {
        let files = |list: &[(&str, &str)]| {
            list.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect()
        };
        let here = files(&[("A.ts", "1"), ("B.ts", "1"), ("C.ts", "1")]);
        let fresh = files(&[("A.ts", "1"), ("B.ts", "2"), ("D.ts", "1")]);
        assert_eq!(differing(&here, &fresh), ["B.ts", "C.ts", "D.ts"]);
        assert!(differing(&here, &here).is_empty());
    }
}
