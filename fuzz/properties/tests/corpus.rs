//! Every input of `fuzz/corpus`, and of the repository's own files of the same kinds, keeps its
//! property. No fuzzer is needed for this.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::path::{Path, PathBuf};

use lullwatch_properties::PROPERTIES;

fn replay(target: &str, folder: &str) {
    let (_, property) = PROPERTIES.iter().find(|(name, _)| *name == target).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} is empty", folder.display());
    let fails = |path: &PathBuf| {
        let data = std::fs::read(path).unwrap();
        std::panic::catch_unwind(|| property(&data)).is_err()
    };
    let failed: Vec<_> = paths.into_iter().filter(fails).collect();
    assert!(failed.is_empty(), "{target} does not hold for {failed:#?}");
}

macro_rules! replayed {
    ($($test:ident: $target:literal, $folder:literal;)*) => {
        $(#[test] fn $test() { replay($target, $folder); })*

        #[test]
        fn every_property_is_replayed() {
            let replayed = [$($target),*];
            assert!(PROPERTIES.iter().all(|(name, _)| replayed.contains(name)));
        }
    };
}

replayed! {
    lines: "line", "fuzz/corpus/line";
    journals: "journal", "fuzz/corpus/journal";
    openings: "opening", "fuzz/corpus/opening";
    openings_of_the_journals: "opening", "fuzz/corpus/journal";
    backups: "backup", "fuzz/corpus/backup";
    scripts: "script", "fuzz/corpus/script";
    plan_files: "plan_file", "fuzz/corpus/plan_file";
    method_files: "method_file", "fuzz/corpus/method_file";
    night_files: "night_file", "fuzz/corpus/night_file";
    review_files: "review_file", "fuzz/corpus/review_file";
    trackers: "tracker", "fuzz/corpus/tracker";
    shared_folders: "shared_folder", "fuzz/corpus/shared_folder";
    trackers_of_the_tests: "tracker", "tests/elsewhere";
    nights_of_the_tests: "script", "tests/nights";
    methods_of_the_app: "method_file", "assets/methods";
}
