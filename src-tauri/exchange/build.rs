//! Embeds every file of `assets/locales`. More words, or another language, need no line of code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/locales");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut list = String::from("[\n");
    for language in entries(&folder) {
        println!("cargo::rerun-if-changed={}", language.display());
        let name = language.file_name().unwrap_or_default().display().to_string();
        writeln!(list, "({name:?}, &[").expect("a string takes every line");
        let is_words = |path: &PathBuf| path.extension().is_some_and(|it| it == "ftl");
        for path in entries(&language).into_iter().filter(is_words) {
            writeln!(list, "include_str!({:?}),", path.display().to_string())
                .expect("a string takes every line");
        }
        list.push_str("]),\n");
    }
    list.push_str("] as [(&str, &[&str]); _]\n");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    std::fs::write(Path::new(&out).join("locales.rs"), list).expect("OUT_DIR can be written");
}

/// What is in a folder, by name.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    entries.sort();
    entries
}
