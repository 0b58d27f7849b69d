//! Night scripts: what they replay to, and what a wrong one is told.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::path::Path;

use lullwatch_exchange::replay::Replay;
use lullwatch_exchange::script::{self, ScriptCode};
use lullwatch_exchange::words::{Language, Words};
use serde_json::{Value, json};

const HEAD: &str = r#"{"method":"ferber-2006","night":1,"zone":"America/New_York"}"#;

fn replay(script: &str) -> Value {
    let night = script::read(script).unwrap_or_else(|error| panic!("{error}\n{script}"));
    serde_json::to_value(Replay::of(&night)).unwrap()
}

/// A script of `lines`, each a time on the evening of 23 November and the rest of the object.
fn told(head: &str, lines: &[(&str, &str)]) -> String {
    let mut script = head.to_owned();
    for (time, rest) in lines {
        let day = if *time < "12:00:00" { 24 } else { 23 };
        script += &format!("\n{{\"at\":\"2026-11-{day}T{time}-05:00\",{rest}}}");
    }
    script
}

fn refused(script: &str) -> String {
    script::read(script).expect_err("a wrong script").to_string()
}

#[test]
fn the_scripts_of_the_repository_replay_to_what_stands_beside_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/nights");
    let mut told = std::collections::BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "jsonl") {
            let wanted = std::fs::read_to_string(path.with_extension("json")).unwrap();
            let wanted: Value = serde_json::from_str(&wanted).unwrap();
            let got = replay(&std::fs::read_to_string(&path).unwrap());
            assert_eq!(got, wanted, "{}", path.display());
            told.insert(got["method"].as_str().unwrap().to_owned());
        }
    }
    for method in lullwatch_core::method::catalogue() {
        assert!(told.contains(&method.id.0), "no night of {}", method.id);
    }
}

/// A child of five months, so that one hold may last five minutes.
const PICKING_UP: &str =
    r#"{"method":"pick-up-put-down","night":1,"zone":"America/New_York","born":"2026-06-01"}"#;

#[test]
fn a_hundred_and_fifty_pick_ups_replay_one_by_one() {
    let time = |second: i32| {
        let second = 19 * 3600 + second;
        format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60)
    };
    let mut times = vec![(time(0), r#""do":"put_down""#), (time(0), r#""do":"enter""#)];
    for pick_up in 1..=150 {
        times.push((time(pick_up * 20), r#""do":"pick_up""#));
        times.push((time(pick_up * 20 + 7), r#""do":"lay_down""#));
    }
    times.push((time(3600), r#""do":"asleep""#));
    let lines: Vec<(&str, &str)> = times.iter().map(|(at, rest)| (at.as_str(), *rest)).collect();
    let replay = replay(&told(PICKING_UP, &lines));
    assert_eq!(replay["measures"]["pick_ups"], json!(150));
    assert_eq!(replay["checks"].as_array().unwrap().len(), 1);
    assert_eq!(replay["checks"][0]["reassurances"], json!([]), "counted, not listed");
    let holds = replay["holds"].as_array().unwrap();
    assert_eq!(holds.len(), 150);
    assert!(holds.iter().all(|hold| hold["held_s"] == json!(7)));
    assert_eq!(
        holds[149],
        json!({
            "picked_up_at": "2026-11-23T19:50:00-05:00",
            "laid_down_at": "2026-11-23T19:50:07-05:00",
            "held_s": 7,
        })
    );
}

#[test]
fn measures_whose_events_are_missing_are_null_and_sums_take_what_is_complete() {
    let never_asleep =
        told(HEAD, &[("19:30:00", r#""do":"put_down""#), ("20:00:00", r#""do":"out_of_bed""#)]);
    let measures = &replay(&never_asleep)["measures"];
    assert_eq!(measures["sol_s"], Value::Null);
    assert_eq!(measures["longest_stretch_s"], Value::Null);
    assert_eq!(measures["terminal_wake_s"], Value::Null);
    assert_eq!((&measures["tib_s"], &measures["se_pct"]), (&json!(1800), &json!(0.0)));

    let no_end = told(
        HEAD,
        &[
            ("19:30:00", r#""do":"put_down""#),
            ("19:40:00", r#""do":"asleep""#),
            ("23:40:00", r#""do":"woke""#),
            ("23:50:00", r#""do":"asleep""#),
            ("02:50:00", r#""do":"woke""#),
        ],
    );
    let measures = &replay(&no_end)["measures"];
    for missing in ["tib_s", "se_pct", "terminal_wake_s"] {
        assert_eq!(measures[missing], Value::Null, "{missing}");
    }
    assert_eq!((&measures["nwak"], &measures["waso_s"]), (&json!(1), &json!(600)));
    assert_eq!(measures["tst_s"], json!(7 * 3600));

    let straight_up = told(
        HEAD,
        &[
            ("19:30:00", r#""do":"put_down""#),
            ("19:40:00", r#""do":"asleep""#),
            ("05:40:00", r#""do":"out_of_bed""#),
        ],
    );
    let measures = &replay(&straight_up)["measures"];
    assert_eq!((&measures["nwak"], &measures["terminal_wake_s"]), (&json!(0), &json!(0)));
}

#[test]
fn crying_ends_with_the_last_line() {
    let script = told(
        HEAD,
        &[
            ("19:30:00", r#""do":"put_down""#),
            ("19:31:00", r#""do":"cry","level":"hard""#),
            ("19:32:00", r#""do":"cry","level":"grizzle""#),
            ("19:35:00", r#""do":"note","text":"hm""#),
        ],
    );
    let crying = &replay(&script)["measures"]["crying_s"];
    assert_eq!(*crying, json!({"total":240,"grizzle":180,"protest":0,"hard":60,"different":0}));
}

#[test]
fn an_open_visit_has_no_end_and_a_check_still_due_no_row() {
    let script = told(HEAD, &[("19:30:00", r#""do":"put_down""#), ("19:32:40", r#""do":"enter""#)]);
    let checks = &replay(&script)["checks"];
    assert_eq!(checks[0]["left_at"], Value::Null);
    assert_eq!(checks[0]["due_at"], Value::Null, "early enough to come before it");
    let script =
        told(HEAD, &[("19:30:00", r#""do":"put_down""#), ("19:50:00", r#""do":"not_yet""#)]);
    assert_eq!(replay(&script)["checks"], json!([]));
}

#[test]
fn undo_and_amend_speak_of_ids() {
    let lines = [
        ("19:30:00", r#""do":"put_down""#),
        ("19:31:00", r#""do":"cry","level":"hard","id":"c""#),
        ("19:33:00", r#""do":"enter","id":"e""#),
        ("19:33:20", r#""do":"reassure","kind":"pat","id":"r""#),
        ("19:34:00", r#""do":"leave""#),
        ("19:36:00", r#""do":"quiet""#),
    ];
    let plain = told(HEAD, &lines);
    let undone =
        format!("{plain}\n{{\"at\":\"2026-11-23T19:37:00-05:00\",\"do\":\"undo\",\"of\":\"r\"}}");
    assert_eq!(replay(&undone)["checks"][0]["reassurances"], json!([]));
    let amended = format!(
        "{plain}\n{{\"at\":\"2026-11-23T19:37:00-05:00\",\"do\":\"amend\",\"of\":\"c\",\"level\":\"protest\"}}"
    );
    assert_eq!(replay(&amended)["measures"]["crying_s"]["protest"], json!(300));
    let moved =
        format!("{plain}\n{{\"at\":\"2026-11-23T19:32:30-05:00\",\"do\":\"amend\",\"of\":\"e\"}}");
    assert_eq!(replay(&moved)["checks"][0]["actual_wait_s"], json!(150));
    assert!(
        refused(&format!(
            "{plain}\n{{\"at\":\"2026-11-23T19:37:00-05:00\",\"do\":\"undo\",\"of\":\"x\"}}"
        ))
        .contains("“x”")
    );
}

#[test]
fn times_are_read_to_whole_seconds_and_written_in_the_childs_zone() {
    let script = r#"{"method":"ferber-2006","night":1,"zone":"UTC"}
{"at":"2026-11-24T00:30:00.900Z","do":"put_down"}
{"at":"2026-11-24T01:33:00.100+01:00","do":"enter"}"#;
    let check = &replay(script)["checks"][0];
    assert_eq!(check["entered_at"], json!("2026-11-24T00:33:00+00:00"));
    assert_eq!(check["actual_wait_s"], json!(180));
}

#[test]
fn a_wrong_script_is_told_its_line_and_what_to_do() {
    let put_down = ("19:30:00", r#""do":"put_down""#);
    let two = |time: &'static str, rest: &'static str| told(HEAD, &[put_down, (time, rest)]);
    for (script, line, says) in [
        (String::new(), 1, "empty"),
        ("nonsense".into(), 1, "no JSON object"),
        (HEAD.replace("ferber-2006", "ferber"), 1, "There is no method “ferber”"),
        (HEAD.replace(":1,", ":0,"), 1, "Nights are counted from 1"),
        (HEAD.replace("America/New_York", "Mars/Olympus"), 1, "is no time zone"),
        (HEAD.replace("\"night\":1", "\"night\":1,\"nigth\":2"), 1, "nigth"),
        (
            HEAD.replace("\"night\":1", "\"night\":1,\"settings\":{\"on_quite\":\"hold\"}"),
            1,
            "on_quite",
        ),
        (two("19:29:59", r#""do":"quiet""#), 3, "before"),
        (two("19:31:00", r#""do":"woke""#), 3, "was not asleep"),
        (two("19:31:00", r#""do":"put_down""#), 3, "already"),
        (two("19:31:00", r#""do":"dance""#), 3, "dance"),
        (two("19:31:00", r#""do":"cry""#), 3, "level"),
        (two("19:31:00", r#""do":"cry","level":"loud""#), 3, "loud"),
        (two("19:31:00", r#""do":"quiet","level":"hard""#), 3, "no field “level”"),
        (two("19:31:00", r#""level":"hard""#), 3, "“do” is missing"),
        (format!("{HEAD}\n{{\"do\":\"put_down\"}}"), 2, "“at” is missing"),
        (format!("{HEAD}\n{{\"at\":\"2026-11-23T19:30:00\",\"do\":\"put_down\"}}"), 2, "offset"),
        (format!("{HEAD}\n\n{{\"at\":7,\"do\":\"put_down\"}}"), 3, "quotes"),
        (
            told(&HEAD.replace("\"night\":1", "\"night\":1,\"born\":\"2027-01-01\""), &[put_down]),
            1,
            "Check the birth date",
        ),
    ] {
        let error = refused(&script);
        assert!(error.starts_with(&format!("Line {line}: ")), "{error}\n{script}");
        assert!(error.contains(says), "`{error}` does not say `{says}`");
    }
}

#[test]
fn what_is_too_long_for_a_night_is_refused_before_it_costs_anything() {
    let line = |rest: &str| format!("{{\"at\":\"2026-11-23T19:30:00-05:00\",{rest}}}\n");
    let long = "x".repeat(64 * 1024);
    let note = line(&format!(r#""do":"note","text":"{long}""#));
    for (script, line, says) in [
        (HEAD.replace("ferber-2006", &long), 1, "longer than 65536 bytes"),
        (format!("{HEAD}\n{}{note}", line(r#""do":"put_down""#)), 3, "longer than 65536 bytes"),
        (format!("{HEAD}{}", "\n".repeat(4 * 1024 * 1024)), 1, "longer than 4194304 bytes"),
        (
            format!("{HEAD}\n{}", line(r#""do":"note","text":"""#).repeat(5001)),
            5002,
            "More than 5000 things",
        ),
    ] {
        let error = refused(&script);
        assert!(error.starts_with(&format!("Line {line}: ")) && error.contains(says), "{error}");
    }
    let most = format!("{HEAD}\n{}", line(r#""do":"note","text":"""#).repeat(5000));
    assert!(script::read(&most).is_ok());
}

#[test]
fn every_code_of_a_wrong_script_has_its_words() {
    let words = Words::english();
    for code in ScriptCode::ALL.iter().filter(|code| **code != ScriptCode::Refused) {
        assert!(words.has(&format!("script-{}", code.word())), "{}", code.word());
    }
    // What the night refuses is told in the words of the window.
    let twice =
        told(HEAD, &[("19:30:00", r#""do":"put_down""#), ("19:31:00", r#""do":"put_down""#)]);
    let error = script::read(&twice).expect_err("a wrong script");
    let german = error.words(&Words::of(Language::German));
    assert!(german.starts_with("Zeile 3: ") && !german.contains("error-"), "{german}");
}
