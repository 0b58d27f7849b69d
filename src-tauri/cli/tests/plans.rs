//! `lullwatch plan`, run as a person or a script runs it.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::fs;
use std::process::{Command, Output};

use lullwatch_core::{Child, ChildId, MethodId, Plan};
use lullwatch_store::{Entry, Store};
use tempfile::TempDir;

const FILE: &str = r#"format = "lullwatch-plan/1"
method = "ferber-2006"
night = 6

[child]
born = 2026-02-01

[settings]
crying_limit_minutes = 60

[[feeds]]
from = "23:00"
to = "01:00"
"#;

/// A folder with plan files, and data beside them.
struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(TempDir::new().unwrap())
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.path().join(name), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_lullwatch"))
            .arg("plan")
            .args(arguments)
            .env_clear()
            .env("LULLWATCH_DATA_DIR", self.0.path().join("data"))
            .current_dir(self.0.path())
            .output()
            .unwrap()
    }

    /// Code, then what was printed, then what was told.
    fn told(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let code = output.status.code().unwrap();
        format!("{code}\n{}{}", text(&output.stdout), text(&output.stderr))
    }

    fn keep(&self, name: &str, number: u8, plans: &[Plan]) {
        let folder = self.0.path().join("data");
        let mut store = Store::open(&folder, jiff::Timestamp::UNIX_EPOCH).unwrap().store;
        let id = child_id(number);
        let born = "2026-02-01".parse().unwrap();
        let child = Child {
            id,
            name: name.into(),
            born,
            weeks_early: 2,
            zone: "UTC".into(),
            health_concern: false,
        };
        store.keep(id.0, Entry::Child(child)).unwrap();
        for (plan, record) in plans.iter().zip(1..) {
            let plan = Plan { child: id, ..plan.clone() };
            store.keep(child_id(number * 16 + record).0, Entry::Plan(plan)).unwrap();
        }
    }
}

fn child_id(number: u8) -> ChildId {
    format!("00000000-0000-0000-0000-0000000000{number:02x}").parse().unwrap()
}

fn plan(version: u32, next_night: u32) -> Plan {
    let ferber = MethodId("ferber-2006".into());
    Plan { version, next_night, ..Plan::of(child_id(0), ferber) }
}

#[test]
fn a_file_that_can_be_used_is_told_so_with_what_is_good_to_know() {
    let desk = Desk::new();
    desk.write("plan.toml", FILE);
    insta::assert_snapshot!(desk.told(&["check", "plan.toml", "--day", "2026-11-23"]), @r##"
    0
    plan.toml can be used.
    Method: ferber-2006, night 6
    Age: 9 months, counted from the due date
    Waits of that night: 17:00, 20:00, 25:00 and so on
    Longest visit: 2:00
    Crying limit: 1:00:00
    Planned feeds: 1
    Planned naps: 0
    Good to know:
    Line 9, settings.crying_limit_minutes: The waits of night 6 alone are longer than the crying limit, so it may end them. That is possible; raise the limit, or choose shorter waits, if it is not meant.
    "##);
    insta::assert_snapshot!(desk.told(&["check", "plan.toml", "--day", "2026-11-23", "--json"]), @r##"
    0
    {"usable":true,"day":"2026-11-23","method":"ferber-2006","night":6,"corrected_months":9,"waits_s":[1020,1200,1500],"visit_max_s":120,"crying_limit_s":3600,"feeds":1,"naps":0,"problems":[{"line":9,"field":"settings.crying_limit_minutes","code":"crying-limit-short","detail":"6","severity":"told","words":"The waits of night 6 alone are longer than the crying limit, so it may end them. That is possible; raise the limit, or choose shorter waits, if it is not meant."}]}
    "##);
}

#[test]
fn a_file_that_cannot_be_used_is_told_every_problem_with_its_line() {
    let desk = Desk::new();
    let text = FILE
        .replace("night = 6", "night = 6\nnihgt = 7")
        .replace("\"01:00\"", "\"23:00\"")
        .replace("minutes = 60", "minutes = -1");
    let waits = "\n[[nights]]\nnight = 1\nwaits_minutes = [5, 0, 130]\n";
    desk.write("plan.toml", &(text + waits));
    insta::assert_snapshot!(desk.told(&["check", "plan.toml", "--day", "2026-11-23"]), @r##"
    2
    lullwatch: plan.toml cannot be used:
    Line 4, nihgt: No such field. Possible here: format, method, night, clinician_confirmed, clinician_confirmed_on, stage, extra_night_at, held, started, review_on, version, child, settings, visit, picking_up, nap, awakenings, taper, days, words, step, nights, feeds, naps.
    Line 10, settings.crying_limit_minutes: -1 is below zero. Write a number from zero on.
    Line 12, feeds[0]: This feed ends when it begins. Write a later end.
    Line 18, nights[0].waits_minutes[1]: A wait of nothing. Write at least one second.
    Line 18, nights[0].waits_minutes[2]: A wait of more than two hours. Write two hours at the most.
    "##);
    let output = desk.run(&["check", "plan.toml", "--day", "2026-11-23", "--json"]);
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(2), &b""[..]));
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found["usable"], false);
    assert_eq!(found["problems"][0]["code"], "file-field-unknown");
    assert_eq!(found["problems"][0]["line"], 4);
    desk.write("odd.toml", &FILE.replace("ferber-2006", "\\u001b[2J"));
    assert!(!desk.told(&["check", "odd.toml"]).contains('\u{1b}'));
    assert!(desk.told(&["check", "none.toml"]).starts_with("2\nlullwatch: none.toml cannot be"));
}

#[test]
fn the_day_decides_what_the_child_is_old_enough_for() {
    let desk = Desk::new();
    desk.write("plan.toml", FILE);
    insta::assert_snapshot!(desk.told(&["check", "plan.toml", "--day", "2026-06-30"]), @r##"
    2
    lullwatch: plan.toml cannot be used:
    Line 2, method: Not offered below 6 months, counted from the due date. Choose another method, or only log.
    Good to know:
    Line 9, settings.crying_limit_minutes: The waits of night 6 alone are longer than the crying limit, so it may end them. That is possible; raise the limit, or choose shorter waits, if it is not meant.
    "##);
    // Without a day it is today's, whatever that is.
    let code = desk.run(&["check", "plan.toml"]).status.code();
    assert!(matches!(code, Some(0 | 2)));
}

#[test]
fn two_files_are_compared_field_by_field() {
    let desk = Desk::new();
    desk.write("one.toml", FILE);
    let text = FILE.replace("night = 6", "night = 7").replace("01:00", "02:00");
    desk.write("two.toml", &(text + "\n[visit]\nlongest_seconds = 90\n"));
    insta::assert_snapshot!(desk.told(&["diff", "one.toml", "two.toml"]), @r##"
    0
    next_night: 6 → 7
    visit_max_s: not set → 90
    feeds[0]: {"from":"23:00:00","to":"01:00:00"} → {"from":"23:00:00","to":"02:00:00"}
    "##);
    insta::assert_snapshot!(desk.told(&["diff", "one.toml", "two.toml", "--json"]), @r##"
    0
    {"equal":false,"differences":[{"field":"next_night","before":6,"after":7},{"field":"visit_max_s","before":null,"after":90},{"field":"feeds[0]","before":{"from":"23:00:00","to":"01:00:00"},"after":{"from":"23:00:00","to":"02:00:00"}}]}
    "##);
    insta::assert_snapshot!(desk.told(&["diff", "one.toml", "one.toml"]), @r##"
    0
    The two plans are equal.
    "##);
    desk.write("broken.toml", "night = \"six\"");
    insta::assert_snapshot!(desk.told(&["diff", "one.toml", "broken.toml"]), @r##"
    2
    lullwatch: broken.toml cannot be read:
    Line 1, format: “format” is missing. Add it.
    Line 1, method: “method” is missing. Add it.
    Line 1, child: “child” is missing. Add it.
    Line 1, night: Write a whole number, without quotes.
    "##);
}

#[test]
fn the_recorded_plan_is_printed_as_a_file_that_can_be_used_and_names_nobody() {
    let desk = Desk::new();
    let mut plan = plan(3, 2);
    plan.changes.waits_s = Some(vec![vec![120, 240], vec![180, 270]]);
    desk.keep("Ada", 1, &[plan]);
    let output = desk.run(&["show"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && !text.contains("Ada"));
    assert!(text.contains("\n[[nights]]\nnight = 2\nwaits_seconds = [180, 270]\n"), "{text}");
    desk.write("plan.toml", &text);
    assert!(desk.told(&["check", "plan.toml", "--day", "2026-11-23"]).starts_with("0\n"));
    insta::assert_snapshot!(desk.told(&["show", "--json"]), @r##"
    0
    {"born":"2026-02-01","weeks_early":2,"health_concern":false,"plan":{"child":"00000000-0000-0000-0000-000000000001","method":"ferber-2006","next_night":2,"settings":{"wait_starts":"put_down","on_quiet":"hold","on_new_waking":"first_wait","on_grizzle":"as_crying"},"clinician_confirmed":false,"version":3,"changes":{"waits_s":[[120,240],[180,270]]},"days":{},"words":{"goal":"","routine":"","who":"","when_away":"","visit":""}}}
    "##);
}

#[test]
fn every_version_is_listed_with_what_it_changed() {
    let desk = Desk::new();
    let mut longer = plan(2, 4);
    longer.changes.visit_max_s = Some(90);
    let mut held = longer.clone();
    (held.version, held.held) = (3, true);
    desk.keep("Ada", 1, &[plan(1, 1), plan(1, 4), longer, held]);
    insta::assert_snapshot!(desk.told(&["show", "--all"]), @r##"
    0
    Version 1  ferber-2006  night 4
    Version 2  ferber-2006  night 4  changed: visit_max_s
    Version 3  ferber-2006  night 4  changed: held
    "##);
    let output = desk.run(&["show", "--all", "--json"]);
    let plans: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(plans.as_array().unwrap().len(), 3);
    assert_eq!(plans[0]["plan"]["next_night"], 4);
}

#[test]
fn a_child_is_asked_for_only_where_there_are_several() {
    let desk = Desk::new();
    insta::assert_snapshot!(desk.told(&["show"]), @r##"
    2
    lullwatch: No plan is recorded here. The app makes one.
    "##);
    desk.keep("Ada", 1, &[plan(1, 3)]);
    desk.keep("Ben", 2, &[plan(1, 5)]);
    insta::assert_snapshot!(desk.told(&["show"]), @r##"
    2
    lullwatch: Several children have a plan. Say whose with --child NAME.
    "##);
    insta::assert_snapshot!(desk.told(&["show", "--child", "Cem"]), @r##"
    2
    lullwatch: No plan is recorded for a child called “Cem”.
    "##);
    assert!(desk.told(&["show", "--child", "Ben"]).contains("\nnight = 5\n"));
}
