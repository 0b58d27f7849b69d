//! Every language says everything: each key, with the same values.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The words of a language, by key, as they are written.
fn words(language: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/locales").join(language);
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let mut key = None;
        for line in std::fs::read_to_string(file.unwrap().path()).unwrap().lines() {
            match line.split_once(" =") {
                Some((name, text)) if line.starts_with(|it: char| it.is_ascii_alphabetic()) => {
                    let before = words.insert(name.to_owned(), text.to_owned());
                    assert_eq!(before, None, "{language}: `{name}` is there twice");
                    key = Some(name.to_owned());
                }
                _ if line.starts_with(' ') => {
                    let key = key.as_ref().unwrap_or_else(|| panic!("{language}: {line}"));
                    words.get_mut(key).unwrap().push_str(line);
                }
                _ => {}
            }
        }
    }
    words
}

/// The values that a message fills in, and the messages that it takes in.
fn parts(text: &str) -> BTreeSet<&str> {
    let is_name = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let values = text.split('$').skip(1).filter_map(|rest| rest.split(|it| !is_name(it)).next());
    let taken_in = text.split("{ ").skip(1).filter_map(|rest| rest.split(" }").next());
    let taken_in = taken_in.filter(|it| it.starts_with(|it: char| it.is_ascii_lowercase()));
    values.chain(taken_in.filter(|it| it.chars().all(is_name))).collect()
}

#[test]
fn every_language_has_every_key_with_the_same_values_and_no_other() {
    let english = words("en");
    assert!(english.len() > 1000, "{}", english.len());
    let mut wrong = Vec::new();
    for language in ["es", "de"] {
        let own = words(language);
        for (key, text) in &english {
            match own.get(key) {
                None => wrong.push(format!("{language} lacks:  {key} ={text}")),
                Some(told) if parts(told) != parts(text) => {
                    wrong.push(format!("{language} fills in otherwise:  {key} ={told}"));
                }
                Some(_) => {}
            }
        }
        let left = own.keys().filter(|key| !english.contains_key(*key));
        wrong.extend(left.map(|key| format!("{language} has what English has not:  {key}")));
    }
    assert!(
        wrong.is_empty(),
        "these words are to be written in assets/locales/<language>; until then they are English \
         in the app:\n{}\n",
        wrong.join("\n")
    );
}

#[test]
fn no_language_raises_its_voice() {
    for language in ["en", "es", "de"] {
        for (key, text) in words(language) {
            assert!(!text.contains(['!', '¡']), "{language}: {key}");
        }
    }
}
