//! The command line, run as a person or a script runs it.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn lullwatch(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lullwatch"))
        .args(arguments)
        .env_clear()
        .current_dir(root())
        .output()
        .unwrap()
}

fn json_of(arguments: &[&str]) -> Value {
    let output = lullwatch(arguments);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {error}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn refused(arguments: &[&str]) -> String {
    let output = lullwatch(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn schedule_prints_the_contract() {
    let output = lullwatch(&["schedule", "--method", "ferber-2006", "--night", "4", "--json"]);
    insta::assert_snapshot!(String::from_utf8(output.stdout).unwrap(), @r#"{"method":"ferber-2006","night":4,"waits_s":[720,900,1020],"repeat_last":true,"visit_max_s":120,"place":null}"#);
    let output = lullwatch(&["schedule", "--method", "extinction", "--night", "1", "--json"]);
    insta::assert_snapshot!(String::from_utf8(output.stdout).unwrap(), @r#"{"method":"extinction","night":1,"waits_s":[],"repeat_last":false,"visit_max_s":null,"place":null}"#);
}

#[test]
fn replay_prints_the_contract() {
    let output = lullwatch(&["replay", "tests/nights/ferber-2006-first-night.jsonl", "--json"]);
    insta::assert_snapshot!(String::from_utf8(output.stdout).unwrap(), @r#"{"format":"lullwatch-replay/1","method":"ferber-2006","night":1,"checks":[{"settling":1,"number":1,"planned_wait_s":180,"actual_wait_s":185,"held_s":0,"due_at":"2026-11-23T19:33:00-05:00","entered_at":"2026-11-23T19:33:05-05:00","left_at":"2026-11-23T19:34:30-05:00","kind":"on_time","reassurances":["voice"]}],"measures":{"sol_s":660,"nwak":0,"waso_s":0,"tst_s":39840,"tib_s":40800,"se_pct":97.6,"longest_stretch_s":39840,"terminal_wake_s":300,"check_ins":1,"pick_ups":0,"crying_s":{"total":460,"grizzle":0,"protest":460,"hard":0,"different":0}}}"#);
}

#[test]
fn methods_have_names_ages_and_sources() {
    let methods = json_of(&["methods", "--json"]);
    let methods = methods.as_array().unwrap();
    assert!(methods.len() >= 10);
    for method in methods {
        let id = method["id"].as_str().unwrap();
        let name = method["name"].as_str().unwrap();
        assert!(!name.starts_with("method-"), "{id} has no name");
        assert!(!method["sources"].as_array().unwrap().is_empty(), "{id}");
    }
    let one = json_of(&["methods", "controlled-comforting", "--json"]);
    assert_eq!(one["ages"], json!({"from_months": 6, "to_months": 24}));
    for number in one["numbers"].as_array().unwrap() {
        assert!(number["tag"].is_string() && !number["source"].as_str().unwrap().is_empty());
    }
}

#[test]
fn bad_input_ends_with_two_and_says_what_to_do() {
    let unknown = refused(&["schedule", "--method", "ferber", "--night", "1"]);
    assert!(unknown.contains("`lullwatch methods` lists those there are"), "{unknown}");
    assert!(refused(&["schedule", "--method", "ferber-2006", "--night", "0"]).contains("0"));
    assert!(refused(&["replay", "no such file"]).contains("no such file"));
    let folder = tempfile::TempDir::new().unwrap();
    let script = folder.path().join("night.jsonl");
    let lines = r#"{"method":"ferber-2006","night":1,"zone":"UTC"}
{"at":"2026-11-23T19:30:00Z","do":"put_down"}
{"at":"2026-11-23T19:31:00Z","do":"asleep"}
{"at":"2026-11-23T19:32:00Z","do":"asleep"}"#;
    std::fs::write(&script, lines).unwrap();
    let error = refused(&["replay", script.to_str().unwrap(), "--json"]);
    assert!(error.contains("line 4") && error.contains("asleep"), "{error}");
}

#[test]
fn an_empty_folder_has_no_nights_and_a_missing_one_is_no_panic() {
    let folder = tempfile::TempDir::new().unwrap();
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_lullwatch"))
            .args(arguments)
            .env_clear()
            .env("LULLWATCH_DATA_DIR", folder.path().join("none"))
            .output()
            .unwrap()
    };
    assert_eq!(run(&["nights", "--json"]).stdout, b"[]\n");
    let none = run(&["show", "last"]);
    assert_eq!(none.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&none.stderr).contains("lullwatch nights"));
    assert_eq!(run(&["show", "rubbish"]).status.code(), Some(2));
}
