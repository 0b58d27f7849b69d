//! The command line, run as a person or a script runs it.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use common::{done, lullwatch, refused};

fn json_of(arguments: &[&str]) -> Value {
    serde_json::from_slice(&done(arguments)).unwrap()
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
    assert!(methods.len() >= 21);
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
    assert!(unknown.contains("“lullwatch methods” lists those there are"), "{unknown}");
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
    assert!(error.contains("Line 4") && error.contains("asleep"), "{error}");
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

fn scheduled(arguments: &[&str]) -> Value {
    json_of(&[&["schedule", "--json"], arguments].concat())
}

#[test]
fn schedule_knows_the_place_of_a_night_by_calendar_and_by_stage() {
    for (night, place, touch) in [
        ("1", "beside_cot", "intermittent"),
        ("4", "halfway", "intermittent"),
        ("7", "inside_door", "intermittent"),
        ("11", "hallway_in_view", "no_touch"),
        ("13", "hallway_out_of_view", "no_touch"),
        ("99", "hallway_out_of_view", "no_touch"),
    ] {
        let night = scheduled(&["--method", "chair", "--night", night]);
        assert_eq!((&night["place"], &night["touch"]), (&json!(place), &json!(touch)));
    }
    let camping = scheduled(&["--method", "camping-out", "--night", "1", "--stage", "4"]);
    assert_eq!(
        (&camping["place"], &camping["advance"]),
        (&json!("inside_door"), &json!("criterion"))
    );
}

#[test]
fn schedule_has_what_each_family_adds() {
    let hold = |months| {
        let night = ["--method", "pick-up-put-down", "--night", "1", "--months", months];
        scheduled(&night)["hold_max_s"].clone()
    };
    assert_eq!(hold("3"), Value::Null);
    assert_eq!(
        [hold("5"), hold("7"), hold("9")],
        [json!([240, 300]), json!([120, 180]), json!([0, 0])]
    );
    let calm = scheduled(&["--method", "shush-pat", "--night", "1"]);
    assert_eq!(calm["after_calm_s"], json!([420, 600]));
    assert_eq!(scheduled(&["--method", "bedtime-pass", "--night", "1"])["cards"], 1);
    for (night, wakings) in [("14", "as_before"), ("15", "like_bedtime")] {
        let night = scheduled(&["--method", "two-step", "--night", night]);
        assert_eq!(night["wakings"], wakings);
    }
}

#[test]
fn schedule_moves_the_bedtime_by_the_nights_before() {
    let fading = ["--method", "bedtime-fading", "--usual", "20:00", "--wished", "19:30"];
    let first = scheduled(&[&fading[..], &["--night", "1"]].concat());
    assert_eq!((&first["bedtime"], &first["why"]), (&json!("20:15"), &json!("later_than_usual")));
    let log = ["--night", "2", "--log", "tests/nights/bedtime-fading.jsonl"];
    let second = scheduled(&[&fading[..], &log].concat());
    // Asleep after 13 minutes.
    assert_eq!((&second["bedtime"], &second["why"]), (&json!("20:00"), &json!("asleep_soon")));
    let problem =
        refused(&["schedule", "--method", "bedtime-fading", "--night", "1", "--usual", "8"]);
    assert!(problem.contains("“8” is not a time of day like 19:30"), "{problem}");
}

#[test]
fn schedule_counts_the_nights_to_log_before_anybody_is_woken() {
    let log = ["--log", "tests/nights/scheduled-awakenings.jsonl"];
    let night = ["--method", "scheduled-awakenings", "--night", "1"];
    assert_eq!(scheduled(&night)["baseline_nights_left"], 7);
    let told = scheduled(&[&night[..], &log].concat());
    let left = (&told["awakening_state"], &told["baseline_nights_left"], &told["awakenings"]);
    assert_eq!(left, (&json!("baseline"), &json!(6), &json!([])));
}

/// So many nights of scheduled awakenings, from night `first` on, each with wakings at these hours
/// after half past seven; as the arguments that name their files.
fn logged(folder: &Path, first: u32, nights: u32, wakings_min: &[i64]) -> Vec<String> {
    let start: jiff::Timestamp = "2026-11-01T19:30:00Z".parse().unwrap();
    let mut arguments = Vec::new();
    for night in first..first + nights {
        let mut lines =
            vec![json!({"method": "scheduled-awakenings", "night": night, "zone": "UTC"})];
        let mut say = |minute: i64, what: &str| {
            let minutes = i64::from(night) * 24 * 60 + minute;
            let at = start + jiff::SignedDuration::from_mins(minutes);
            lines.push(json!({"at": at.to_string(), "do": what}));
        };
        say(0, "put_down");
        say(15, "asleep");
        for waking in wakings_min {
            say(*waking, "woke");
            say(waking + 10, "asleep");
        }
        say(11 * 60, "out_of_bed");
        let path = folder.join(format!("night-{night}.jsonl"));
        let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
        std::fs::write(&path, lines.join("\n")).unwrap();
        arguments.extend(["--log".to_owned(), path.to_str().unwrap().to_owned()]);
    }
    arguments
}

#[test]
fn schedule_has_the_awakening_times_of_a_log_and_what_became_of_them() {
    let asked = |logs: &[&[String]]| {
        let mut asked = vec!["--method", "scheduled-awakenings", "--night", "8"];
        asked.extend(logs.iter().copied().flatten().map(String::as_str));
        scheduled(&asked)
    };
    let folder = tempfile::TempDir::new().unwrap();
    let week = logged(folder.path(), 1, 7, &[230, 480]);
    let told = asked(&[&week]);
    assert_eq!(told["awakening_state"], "times");
    assert_eq!(told["awakenings"], json!(["23:05", "03:15"]));
    assert_eq!(told["usual_wakings"], json!(["23:20", "03:30"]));
    let quiet = logged(folder.path(), 8, 7, &[]);
    let told = asked(&[&week, &quiet]);
    assert_eq!((&told["awakenings"], &told["dropped"]), (&json!(["23:05"]), &json!(1)));
    let quiet = logged(folder.path(), 8, 14, &[]);
    let told = asked(&[&week, &quiet]);
    assert_eq!((&told["awakening_state"], &told["awakenings"]), (&json!("done"), &json!([])));
    let none = logged(folder.path(), 1, 7, &[]);
    let told = asked(&[&none]);
    assert_eq!((&told["awakening_state"], &told["awakenings"]), (&json!("none_usual"), &json!([])));
}

#[test]
fn a_method_shows_every_number_with_its_evidence() {
    let chair = json_of(&["methods", "chair", "--json"]);
    let numbers = chair["numbers"].as_array().unwrap();
    let moved = numbers.iter().find(|it| it["what"] == "place" && it["of"] == 2).unwrap();
    assert_eq!((&moved["tag"], &moved["value"][0]), (&json!("secondary"), &json!("halfway")));
    assert!(numbers.iter().all(|it| !it["source"].as_str().unwrap().is_empty()));
}

#[test]
fn what_a_file_says_does_not_steer_the_terminal() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("script.jsonl");
    let tricks = "\u{1b}]0;x\u{7}\u{9b}2J\r\u{202e}";
    let escaped = r"\u001b]0;x\u0007\u009b2J\u000d\u202e";
    let id = serde_json::to_string(tricks).unwrap();
    std::fs::write(&path, format!(r#"{{"method":{id},"night":1,"zone":"UTC"}}"#)).unwrap();
    let error = refused(&["replay", path.to_str().unwrap()]);
    assert!(error.contains(&format!("There is no method “{escaped}”")), "{error:?}");

    let plan = folder.path().join("plan.toml");
    let text = format!("format = \"lullwatch-plan/1\"\nmethod = {id}\nnight = 1\n");
    std::fs::write(&plan, text + "[child]\nborn = 2026-02-01\n").unwrap();
    let output = lullwatch(&["plan", "check", plan.to_str().unwrap(), "--json"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(!said.contains(|it: char| it.is_control() && it != '\n'), "{said:?}");
    let found: Value = serde_json::from_str(&said).unwrap();
    assert!(found.to_string().contains("\u{202e}"), "the document says the same: {said}");
}
