//! Embeds every file of `assets/methods`. A new method needs no line of code.

use std::fmt::Write as _;
use std::path::Path;

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/methods");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    let mut list = String::from("[\n");
    for path in files {
        let name = path.file_name().unwrap_or_default().display().to_string();
        writeln!(list, "({name:?}, include_str!({:?})),", path.display().to_string())
            .expect("a string takes every line");
    }
    list.push_str("] as [(&str, &str); _]\n");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    std::fs::write(Path::new(&out).join("methods.rs"), list).expect("OUT_DIR can be written");
}
