//! The licences of everything that is built into the programs, with their texts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

use crate::process::{cargo, root};
use crate::{deps, ui};

/// How the files are called that hold a licence or belong to one.
const NAMES: [&str; 6] = ["licen", "copying", "copyright", "notice", "unlicen", "authors"];
/// Texts under which folders keep more of them.
const FOLDERS: [&str; 2] = ["LICENSES", "licenses"];

/// A library.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Library {
    name: String,
    version: String,
    /// As its own manifest says.
    licence: String,
    authors: String,
    folder: PathBuf,
    /// Where it comes from, as package addresses have it: `cargo` or `npm`.
    from: &'static str,
}

/// Everything that is built in, in order of its name.
fn libraries() -> anyhow::Result<Vec<Library>> {
    ui::install()?;
    let mut libraries = crates()?;
    libraries.extend(packages()?);
    libraries.sort();
    Ok(libraries)
}

/// The bill of materials, as CycloneDX has it.
///
/// # Errors
/// cargo fails.
pub fn bill_of_materials(version: &str) -> anyhow::Result<String> {
    let component = |library: &Library| {
        let Library { name, version, licence, from, .. } = library;
        // A slash is how the oldest manifests say "or".
        let licence = licence.replace('/', " OR ");
        json!({
            "type": "library",
            "name": name,
            "version": version,
            "purl": format!("pkg:{from}/{}@{version}", name.replace('@', "%40")),
            "licenses": [{ "expression": licence }],
        })
    };
    let components: Vec<_> = libraries()?.iter().map(component).collect();
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": { "type": "application", "name": "lullwatch", "version": version },
        },
        "components": components,
    });
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

/// Names and licences of all libraries, and each text once, with those that it is of.
///
/// # Errors
/// cargo fails, or a library names no licence at all.
pub fn text() -> anyhow::Result<String> {
    let libraries = libraries()?;
    let mut texts: BTreeMap<String, (String, BTreeSet<String>)> = BTreeMap::new();
    let mut document = String::from(
        "Lullwatch is built with the libraries below, on all the systems that it is made for.\n\
         Their names and licences come first, the texts after them.\n\n",
    );
    for library in &libraries {
        let Library { name, version, licence, authors, folder, .. } = library;
        ensure!(!licence.is_empty(), "{name} {version} names no licence");
        let found = licences(folder)?;
        document += &format!("{name} {version}: {licence}");
        if found.is_empty() {
            // It comes without a text; whom it is by is then all that can be handed on.
            document +=
                &format!("; by {}", if authors.is_empty() { "its authors" } else { authors });
        }
        document += "\n";
        for text in found {
            let same = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            let entry = texts.entry(same).or_insert_with(|| (text, BTreeSet::new()));
            entry.1.insert(format!("{name} {version}"));
        }
    }
    for (text, of) in texts.into_values() {
        let of = of.into_iter().collect::<Vec<_>>().join(", ");
        document += &format!("\n{}\n{of}\n\n{}\n", "=".repeat(72), text.trim_end());
    }
    Ok(document)
}

/// The crates that are built into the programs, on all systems.
fn crates() -> anyhow::Result<Vec<Library>> {
    let built_in = deps::shipped()?;
    let words = ["metadata", "--locked", "--format-version", "1"];
    let told = cargo(&words).output().context("cargo")?;
    ensure!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr).trim());
    let told: Value = serde_json::from_slice(&told.stdout)?;
    let all = told["packages"].as_array().context("cargo lists no packages")?;
    let mut found = Vec::new();
    for package in all.iter().filter(|package| !package["source"].is_null()) {
        let library = library(package).context("a package of cargo's")?;
        if built_in.contains(&(library.name.clone(), library.version.clone())) {
            found.push(library);
        }
    }
    ensure!(found.len() == built_in.len(), "cargo lists {} of {}", found.len(), built_in.len());
    Ok(found)
}

fn library(package: &Value) -> Option<Library> {
    let word = |name: &str| package[name].as_str().map(str::to_owned);
    let authors = package["authors"].as_array().cloned().unwrap_or_default();
    let authors: Vec<_> = authors.iter().filter_map(Value::as_str).collect();
    Some(Library {
        name: word("name")?,
        version: word("version")?,
        licence: word("license").or(word("license_file")).unwrap_or_default(),
        authors: authors.join(", "),
        folder: Path::new(package["manifest_path"].as_str()?).parent()?.to_owned(),
        from: "cargo",
    })
}

/// The packages that are built into the window, and what they are built of.
fn packages() -> anyhow::Result<Vec<Library>> {
    let lock = std::fs::read_to_string(root().join("ui/package-lock.json"))?;
    let lock: Value = serde_json::from_str(&lock).context("ui/package-lock.json")?;
    let all = lock["packages"].as_object().context("ui/package-lock.json lists no packages")?;
    let is_built_in = |package: &Value| package["dev"].is_null() && package["optional"].is_null();
    let mut found = Vec::new();
    for (place, package) in all.iter().filter(|(place, it)| !place.is_empty() && is_built_in(it)) {
        let name = place.rsplit("node_modules/").next().unwrap_or(place).to_owned();
        let word = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
        let folder = root().join("ui").join(place);
        ensure!(folder.is_dir(), "{place} is not installed");
        let (version, licence) = (word("version"), word("license"));
        let authors = String::new();
        found.push(Library { name, version, licence, authors, folder, from: "npm" });
    }
    Ok(found)
}

/// The texts that a library brings along.
fn licences(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    for place in [folder.to_owned()].into_iter().chain(FOLDERS.map(|name| folder.join(name))) {
        let Ok(entries) = std::fs::read_dir(&place) else { continue };
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
            let is_one = place != *folder || NAMES.iter().any(|known| name.starts_with(known));
            let is_code =
                [".rs", ".js", ".ts", ".json", ".toml"].iter().any(|it| name.ends_with(it));
            if path.is_file() && is_one && !is_code {
                let bytes = std::fs::read(&path).with_context(|| path.display().to_string())?;
                found.push((name, String::from_utf8_lossy(&bytes).replace('\r', "")));
            }
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, text)| text).filter(|text| !text.trim().is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use super::licences;

    #[test]
    fn texts_are_found_beside_the_manifest_and_in_their_folder_and_code_is_none() {
        let folder =
            std::env::temp_dir().join(format!("lullwatch-licences-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("LICENSES")).unwrap();
        for (name, text) in [
            ("LICENSE-MIT", "one\r\n"),
            ("COPYING", "two"),
            ("license.rs", "code"),
            ("README.md", "no licence"),
            ("LICENSES/Zlib.txt", "three"),
            ("NOTICE", "  \n"),
        ] {
            std::fs::write(folder.join(name), text).unwrap();
        }
        assert_eq!(licences(&folder).unwrap(), ["two", "one\n", "three"]);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
