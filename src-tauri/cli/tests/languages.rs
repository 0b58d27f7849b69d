//! The command line in each language: whatever is said to a person is said in it, and documents for
//! programs are the same in all.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use lullwatch_core::{Child, ChildId, Family, MethodId, Plan};
use lullwatch_exchange::night_file::{self, Share};
use lullwatch_exchange::script::ScriptCode;
use lullwatch_exchange::words::{Language, Words};
use serde_json::Value;
use tempfile::TempDir;
use uuid::Uuid;

use common::root;

const PLAN: &str = r#"format = "lullwatch-plan/1"
method = "ferber-2006"
night = 6
[child]
born = 2026-02-01
[settings]
crying_limit_minutes = 60
"#;

/// A folder with a recorded night, a backup of it, and files beside it.
struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        let desk = Desk(TempDir::new().unwrap());
        let id = ChildId(Uuid::from_u128(0x700));
        let child = Child {
            id,
            name: "Kim".into(),
            born: "2026-02-01".parse().unwrap(),
            weeks_early: 0,
            zone: "Europe/Berlin".into(),
            health_concern: true,
        };
        let mut family = Family::of(child);
        family.plans = vec![Plan::of(id, MethodId("ferber-2006".into()))];
        let made = "2026-11-25T08:00:00Z".parse().unwrap();
        let file = night_file::write(&[family], &Share::default(), made, &Words::english());
        desk.write("kim.lullwatch", &file);
        desk.write("half.lullwatch", &file[..file.len() / 2]);
        desk.write("one.toml", PLAN);
        desk.write(
            "two.toml",
            &(PLAN.replace("night = 6", "night = 7") + "[visit]\nlongest_minutes = 2\n"),
        );
        desk.write("wrong.toml", &PLAN.replace("night = 6", "night = -6"));
        desk.write("letter.txt", "x");
        let huckleberry = root().join("tests/elsewhere/huckleberry-older.csv");
        fs::copy(huckleberry, desk.0.path().join("huckleberry.csv")).unwrap();
        for night in ["ferber-2006-first-night", "pick-up-put-down", "scheduled-awakenings"] {
            let script = root().join(format!("tests/nights/{night}.jsonl"));
            fs::copy(script, desk.0.path().join(format!("{night}.jsonl"))).unwrap();
        }
        desk.in_language(
            Language::English,
            &["import", "kim.lullwatch", "--yes", "--take-plan", "--clinician-knows"],
        );
        let zone = ["--zone", "America/New_York", "--yes"];
        let import = [&["import", "huckleberry.csv"][..], &zone].concat();
        desk.in_language(Language::English, &import);
        // Each backup has a second of its own in its name, and one is enough.
        desk.in_language(Language::English, &["backup", "--to", "stick"]);
        desk
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.path().join(name), text).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lullwatch"));
        command
            .args(arguments)
            .env_clear()
            .env("LULLWATCH_DATA_DIR", self.0.path().join("data"))
            .env("TZ", "UTC")
            .current_dir(self.0.path());
        command
    }

    fn in_language(&self, language: Language, arguments: &[&str]) -> Output {
        let typed = [arguments, &["--language", language.code()]].concat();
        self.command(&typed).output().unwrap()
    }

    /// All that is said, and the exit code.
    fn said(&self, language: Language, arguments: &[&str]) -> (String, Option<i32>) {
        let output = self.in_language(language, arguments);
        let said = [output.stdout, output.stderr].concat();
        (String::from_utf8(said).unwrap(), output.status.code())
    }
}

/// What says something to a person, done or refused, without changing anything.
const SAYING: &[&[&str]] = &[
    &["methods"],
    &["methods", "chair"],
    &["schedule", "--method", "ferber-2006", "--night", "1"],
    &["schedule", "--method", "extinction", "--night", "1"],
    &["schedule", "--method", "chair", "--night", "4"],
    &["schedule", "--method", "camping-out", "--night", "4"],
    &["schedule", "--method", "pick-up-put-down", "--night", "1", "--months", "5"],
    &["schedule", "--method", "shush-pat", "--night", "1"],
    &["schedule", "--method", "bedtime-pass", "--night", "1"],
    &["schedule", "--method", "two-step", "--night", "1"],
    &["schedule", "--method", "two-step", "--night", "15"],
    &["schedule", "--method", "bedtime-fading", "--night", "1"],
    &["schedule", "--method", "bedtime-fading", "--night", "1", "--usual", "20:00"],
    &["schedule", "--method", "scheduled-awakenings", "--night", "1"],
    &["schedule", "--method", "ferber", "--night", "1"],
    &["replay", "ferber-2006-first-night.jsonl"],
    &["replay", "pick-up-put-down.jsonl"],
    &["replay", "scheduled-awakenings.jsonl"],
    &["replay", "letter.txt"],
    &["replay", "nowhere.jsonl"],
    &["nights"],
    &["show", "last"],
    &["show", "00000000-0000-0000-0000-000000000000"],
    &["show", "x"],
    &["plan", "show", "--all"],
    &["plan", "show", "--child", "Bo"],
    &["plan", "check", "one.toml", "--day", "2026-11-23"],
    &["plan", "check", "wrong.toml", "--day", "2026-11-23"],
    &["plan", "diff", "one.toml", "two.toml"],
    &["plan", "diff", "one.toml", "one.toml"],
    &["doctor", "--data-only"],
    &["backups", "--in", "stick"],
    &["backups", "--in", "nowhere"],
    &["restore", "letter.txt"],
    &["export", "--preview"],
    &[
        "export",
        "--preview",
        "--no-notes",
        "--no-caregivers",
        "--name",
        "hidden",
        "--age",
        "months",
    ],
    &["export", "--out", "out.lullwatch"],
    &["export", "--night", "x"],
    &["import", "kim.lullwatch"],
    &["import", "half.lullwatch", "huckleberry.csv", "--zone", "America/New_York"],
    &["import", "letter.txt"],
    &["report", "--out", "report.html"],
    &["report", "--out", "report.odt"],
    &["report", "--child", "Bo"],
    &["report", "half.lullwatch", "huckleberry.csv", "--out", "reports"],
    &["tables", "--out", "tables"],
    &["tables", "--format", "xlsx", "--table", "nights"],
    &["review", "write", "kim.lullwatch", "--comment", "x"],
    &["frob"],
    &["plan", "chekc"],
    &["methods", "--jsno"],
    &["schedule", "--method", "chair"],
    &["schedule", "--method", "chair", "--night", "0"],
    &["schedule", "--method", "chair", "--night", "1", "--usual", "8"],
    &["tables", "--format", "odt"],
    &["export", "--night", "x", "--from", "2026-11-23"],
    &["export", "--from", "soon"],
];

/// Commands and formats, and words that the languages share.
const SHARED: &[&str] = &[
    "lullwatch",
    "methods",
    "nights",
    "check",
    "json",
    "html",
    "parquet",
    "xlsx",
    "name",
    "plan",
    "extra",
    "general",
    "protest",
    "baby",
    "november",
];

/// Words of letters alone; shorter ones are alike in many languages.
fn words_of(text: &str) -> BTreeSet<String> {
    let words = text.split(|it: char| !it.is_alphabetic());
    words.filter(|it| it.chars().count() > 3).map(str::to_lowercase).collect()
}

/// What is no language: what was typed, what the files hold, the sources' titles, the system's own
/// words in parentheses.
fn of_no_language(desk: &Desk, arguments: &[&str], said: &str) -> BTreeSet<String> {
    let json = desk.in_language(Language::English, &[arguments, &["--json"]].concat());
    let mut known = words_of(&String::from_utf8_lossy(&json.stdout));
    known.extend(words_of(&arguments.join(" ")));
    known.extend(words_of(&desk.0.path().to_string_lossy()));
    let parentheses = said.split('(').skip(1).filter_map(|it| it.split(')').next());
    known.extend(parentheses.flat_map(words_of));
    // Options and commands are named as they are typed.
    let typed =
        said.split_whitespace().filter(|it| it.contains("--") || it.contains(['_', '`', '=']));
    known.extend(typed.flat_map(words_of));
    known.extend(SHARED.iter().map(|it| (*it).to_owned()));
    known
}

#[test]
fn no_english_is_left_in_another_language() {
    let desk = Desk::new();
    let mut english_left = Vec::new();
    for arguments in SAYING {
        let (english, code) = desk.said(Language::English, arguments);
        assert!(!english.is_empty() && code.is_some(), "{arguments:?}");
        for language in [Language::German, Language::Spanish] {
            let (said, own_code) = desk.said(language, arguments);
            assert_eq!(own_code, code, "{arguments:?}: {said}");
            assert!(!said.contains("cli-"), "{arguments:?} has no words: {said}");
            let lines = |text: &str| text.lines().count();
            assert_eq!(lines(&said), lines(&english), "{arguments:?}\n{english}\n{said}");
            let known = of_no_language(&desk, arguments, &said);
            let (one, two) = (words_of(&english), words_of(&said));
            let left: Vec<_> = one.intersection(&two).filter(|it| !known.contains(*it)).collect();
            if !left.is_empty() {
                english_left.push(format!("{arguments:?} in {language:?} says {left:?}:\n{said}"));
            }
        }
    }
    assert!(english_left.is_empty(), "{}", english_left.join("\n"));
}

/// Everything that changes something, one after the other, as it is said.
fn all_that_changes_something(desk: &Desk, language: Language) -> String {
    let nights = desk.in_language(language, &["nights", "--json"]).stdout;
    let nights: Value = serde_json::from_slice(&nights).unwrap();
    let night = nights[0]["id"].as_str().unwrap();
    let backup = fs::read_dir(desk.0.path().join("stick")).unwrap().next().unwrap().unwrap();
    let backup = backup.path().to_str().unwrap().to_owned();
    let damaged = desk.0.path().join("damaged");
    let text = fs::read_to_string(&backup).unwrap();
    fs::write(&damaged, text.replacen("Kim", "Tim", 1)).unwrap();
    let damaged = damaged.to_str().unwrap();
    fs::create_dir(desk.0.path().join("shared")).unwrap();
    let comment = format!("{night}=a");
    let review = ["--comment", &comment, "--plan", "one.toml", "--from", "Jo", "--out", "r"];
    let steps: [&[&str]; 12] = [
        &["import", "kim.lullwatch", "--yes"],
        &["export", "--out", "mine"],
        &[&["review", "write", "mine"][..], &review].concat(),
        &["review", "show", "r"],
        &["review", "accept", "r", "--field", "bedtime"],
        &["review", "accept", "r", "--all-comments", "--all-fields"],
        &["review", "show", "r"],
        &["merge", "shared"],
        &["restore", damaged],
        &["restore", damaged, "--yes", "--damaged-too"],
        &["restore", &backup, "--yes"],
        &["doctor", "--data-only", "--repair"],
    ];
    steps.iter().map(|step| desk.said(language, step).0).collect()
}

#[test]
fn what_is_kept_reviewed_merged_restored_and_mended_is_said_in_the_language() {
    let (desk, other) = (Desk::new(), Desk::new());
    let english = all_that_changes_something(&desk, Language::English);
    for word in
        ["comment accepted", "bytes added", "Restored", "could not be read", "needed mending"]
    {
        assert!(english.contains(word), "{word}: {english}");
    }
    let german = all_that_changes_something(&other, Language::German);
    let (one, two) = (words_of(&english), words_of(&german));
    let mut known = of_no_language(&other, &["plan", "show"], &german);
    // Files and folders, what stands in them, and words that the two share.
    known.extend(words_of("data backups replaced shared sync mine bedtime false Europe Berlin"));
    known.extend(words_of("the night of the short hour; Bytes, Coach, Index, Text"));
    let left: Vec<_> = one.intersection(&two).filter(|it| !known.contains(*it)).collect();
    assert!(left.is_empty(), "{left:?}\n{german}");
}

#[test]
fn documents_for_programs_are_the_same_in_every_language() {
    let desk = Desk::new();
    let mut looked_at = 0;
    for arguments in SAYING {
        let arguments = [*arguments, &["--json"]].concat();
        // A night file says in the family's language how it came about, so that its length differs.
        if arguments.starts_with(&["export", "--out"]) {
            continue;
        }
        let printed = |language| {
            let printed = desk.in_language(language, &arguments).stdout;
            without_free_room(&String::from_utf8(printed).unwrap())
        };
        let english = printed(Language::English);
        let Ok(document) = serde_json::from_str::<Value>(&english) else { continue };
        looked_at += 1;
        for language in [Language::German, Language::Spanish] {
            let own = printed(language);
            if document.to_string().contains("\"words\":\"") || arguments[0] == "methods" {
                // A sentence for a person, which a program may show.
                let own: Value = serde_json::from_str(&own).unwrap();
                assert_ne!(own, document, "{arguments:?}");
                assert_eq!(without_words(own), without_words(document.clone()), "{arguments:?}");
            } else {
                assert_eq!(own, english, "{arguments:?} in {language:?}");
            }
        }
    }
    assert!(looked_at > 25, "{looked_at}");
}

/// How much room the disk has changes from second to second.
fn without_free_room(document: &str) -> String {
    match document.split_once("\"free_bytes\":") {
        Some((before, after)) => before.to_owned() + after.trim_start_matches(char::is_numeric),
        None => document.to_owned(),
    }
}

fn without_words(document: Value) -> Value {
    match document {
        Value::Array(all) => all.into_iter().map(without_words).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(name, _)| name != "words" && name != "name")
            .map(|(name, value)| (name, without_words(value)))
            .collect(),
        other => other,
    }
}

/// On other systems the computer says so elsewhere than in the environment.
#[cfg(target_os = "linux")]
#[test]
fn the_computer_says_which_language_and_what_is_typed_goes_before() {
    let desk = Desk::new();
    let said = |arguments: &[&str], tag: &str| {
        let output = desk.command(arguments).env("LANG", tag).output().unwrap();
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    let german = said(&["backups", "--in", "x"], "de_AT.UTF-8");
    assert_eq!(german, "Keine Sicherungen in x\n");
    for language in [&["--language", "es"][..], &["--language=es"]] {
        let before = [language, &["backups", "--in", "x"]].concat();
        assert_eq!(said(&before, "de_AT.UTF-8"), "No hay copias en x\n");
        let after = [&["backups", "--in", "x"], language].concat();
        assert_eq!(said(&after, "de_AT.UTF-8"), "No hay copias en x\n");
    }
    // What is no language is told in the computer's.
    let unknown = said(&["methods", "--language", "tlh"], "de_AT.UTF-8");
    assert!(unknown.contains("aber nicht in „tlh“"), "{unknown}");
    assert!(said(&["--help"], "es_ES.UTF-8").contains("Órdenes:"));
}

/// The keys that stand in quotes in the sources, by how they begin.
fn in_sources(folder: &Path, beginnings: &[&str], found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            in_sources(&path, beginnings, found);
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        let quoted = text.split('"').filter(|it| beginnings.iter().any(|one| it.starts_with(one)));
        found.extend(quoted.map(str::to_owned));
    }
}

#[test]
fn every_key_that_is_asked_for_is_there_and_no_other() {
    let mut asked = BTreeSet::new();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    in_sources(&sources, &["cli-", "script-"], &mut asked);
    // Keys that end in a code.
    asked.retain(|key| !key.contains('{') && !key.starts_with("cli-help"));
    let scripts = ScriptCode::ALL.iter().filter(|code| **code != ScriptCode::Refused);
    asked.extend(scripts.map(|code| format!("script-{}", code.word())));
    let left_out = ["still-asleep", "longer-than-a-day", "overlaps", "clock-set-back"];
    asked.extend(left_out.map(|code| format!("cli-left-out-{code}")));
    asked.extend(["night", "plan", "comment"].map(|of| format!("cli-words-{of}")));
    let mut written = BTreeSet::new();
    for name in ["command-line", "command-line-doctor", "command-line-help"] {
        let file = root().join(format!("assets/locales/en/{name}.ftl"));
        let text = fs::read_to_string(file).unwrap();
        let keys = text.lines().filter(|it| it.starts_with(char::is_alphabetic));
        let keys = keys.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned());
        // What help says is looked at where the commands are.
        written.extend(keys.filter(|key| !key.starts_with("cli-help")));
        let taken_in = text.split("{ ").skip(1).filter_map(|it| it.split(" }").next());
        asked.extend(taken_in.filter(|it| it.starts_with("cli-")).map(str::to_owned));
    }
    let lacking: Vec<_> = asked.difference(&written).collect();
    let unused: Vec<_> = written.difference(&asked).collect();
    assert!(lacking.is_empty(), "no words for {lacking:?}");
    assert!(unused.is_empty(), "nothing asks for {unused:?}");
}

#[test]
fn every_key_of_another_file_that_is_asked_for_is_there() {
    let areas = [
        "amount-",
        "backup-",
        "bedtime-",
        "check-",
        "checks-",
        "comes-",
        "error-",
        "history-",
        "hold-",
        "leaves-",
        "log-",
        "measure-",
        "measures-",
        "not-",
        "number-",
        "pass-",
        "place-",
        "plan-",
        "report-",
        "soothing-",
        "trouble-",
        "waits-",
        "awakenings-",
    ];
    let mut asked = BTreeSet::new();
    in_sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &areas, &mut asked);
    asked.retain(|key| key.chars().all(|it| it.is_ascii_alphanumeric() || it == '-' || it == '_'));
    assert!(asked.len() > 50, "{}", asked.len());
    let words = Words::english();
    let lacking: Vec<&String> = asked.iter().filter(|key| !words.has(key)).collect();
    assert!(lacking.is_empty(), "no words for {lacking:?}");
}
