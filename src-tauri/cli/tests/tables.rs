//! Tables and reports from the command line, and what other programs make of them.
//!
//! Where LibreOffice, or Python with duckdb and datafusion, is not installed, that part says so and
//! passes; with `LULLWATCH_MUST_READ` set it fails instead.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use lullwatch_core::{Child, ChildId, Family, KeptNight, NightId};
use lullwatch_exchange::night_file::{self, Share};
use lullwatch_exchange::sealed::{KeyPair, Seal};
use lullwatch_exchange::words::Words;
use serde_json::Value;
use tempfile::TempDir;
use uuid::Uuid;

use common::{done, lullwatch, refused, root};

/// Says loudly that something is not tried here.
fn skip(why: &str) {
    assert!(std::env::var_os("LULLWATCH_MUST_READ").is_none(), "{why}");
    std::io::stderr().write_all(format!("SKIPPED: {why}\n").as_bytes()).unwrap();
    if let Some(path) = std::env::var_os("LULLWATCH_TALLY") {
        let mut file = OpenOptions::new().append(true).create(true).open(path).unwrap();
        file.write_all(format!("SKIPPED: {why}\n").as_bytes()).unwrap();
    }
}

const FORMULAS: [&str; 5] =
    ["=1+1", "+1+1", "-1+1", "@SUM(1,1)", "=HYPERLINK(\"http://x.invalid\",\"y\")"];

/// A script of a night whose notes would be formulas, on that evening of November 2026.
fn script(folder: &Path, day: u32) -> String {
    let evening = |time: &str| format!("2026-11-{day:02}T{time}-05:00");
    let morning = |time: &str| format!("2026-11-{:02}T{time}-05:00", day + 1);
    let night = day - 22;
    let mut lines = vec![
        format!(r#"{{"method":"ferber-2006","night":{night},"zone":"America/New_York"}}"#),
        format!(r#"{{"at":"{}","do":"put_down"}}"#, evening("19:30:00")),
        format!(r#"{{"at":"{}","do":"cry","level":"protest"}}"#, evening("19:31:00")),
        format!(r#"{{"at":"{}","do":"enter"}}"#, evening("19:42:05")),
        format!(r#"{{"at":"{}","do":"reassure","kind":"voice"}}"#, evening("19:42:30")),
        format!(r#"{{"at":"{}","do":"leave"}}"#, evening("19:43:00")),
        format!(r#"{{"at":"{}","do":"quiet"}}"#, evening("19:44:00")),
        format!(r#"{{"at":"{}","do":"asleep","how":"alone"}}"#, evening("19:50:00")),
    ];
    for text in FORMULAS {
        let at = evening("20:00:00");
        lines.push(serde_json::json!({ "at": at, "do": "note", "text": text }).to_string());
    }
    lines.push(format!(r#"{{"at":"{}","do":"woke"}}"#, morning("06:20:00")));
    lines.push(format!(r#"{{"at":"{}","do":"out_of_bed"}}"#, morning("06:30:00")));
    let path = folder.join(format!("night-{day}.jsonl"));
    std::fs::write(&path, lines.join("\n")).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A night file of a child with nights on those evenings.
fn file_of(folder: &Path, name: &str, number: u128, days: std::ops::Range<u32>) -> String {
    let id = ChildId(Uuid::from_u128(number));
    let mut family = Family::of(Child {
        id,
        name: format!("Mia {number}"),
        born: "2026-02-01".parse().unwrap(),
        weeks_early: 0,
        zone: "America/New_York".into(),
        health_concern: false,
    });
    for day in days {
        let text = std::fs::read_to_string(script(folder, day)).unwrap();
        let night = lullwatch_exchange::script::read(&text).unwrap();
        let mut head = night.head().clone();
        (head.id, head.child) = (NightId(Uuid::from_u128(number << 64 | u128::from(day))), id);
        let mut events: Vec<_> = night.log().iter().map(|it| it.event.clone()).collect();
        for (event, place) in events.iter_mut().zip(1..) {
            event.night = head.id;
            event.id.0 = Uuid::from_u128(number << 64 | u128::from(day) << 32 | place);
            event.by.0 = "Sam".into();
        }
        family.nights.push(KeptNight { head, events });
    }
    let made = "2026-12-01T08:00:00Z".parse().unwrap();
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let text = night_file::write(&[family], &Share::default(), made, &Words::english());
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A coach's folder: two files of one family that overlap, one of another, and a broken one.
fn coachs_folder(at: &TempDir) -> String {
    let files = at.path().join("families");
    file_of(at.path(), "families/Müller first.lullwatch", 1, 23..26);
    file_of(at.path(), "families/Müller second.lullwatch", 1, 25..28);
    let other = file_of(at.path(), "families/smith.lullwatch", 2, 23..24);
    let half = std::fs::read(other).unwrap();
    std::fs::write(files.join("broken.lullwatch"), &half[..half.len() / 2]).unwrap();
    files.to_str().unwrap().to_owned()
}

#[test]
fn a_folder_of_families_becomes_a_report_each_and_what_is_broken_is_told() {
    let folder = TempDir::new().unwrap();
    let files = coachs_folder(&folder);
    let to = folder.path().join("reports");
    let output = lullwatch(&["report", &files, "--out", to.to_str().unwrap(), "--json"]);
    assert_eq!(output.status.code(), Some(2));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told["families"], &told["nights"]), (&2.into(), &6.into()), "{told}");
    let broken = &told["refused"][0];
    assert!(broken["path"].as_str().unwrap().ends_with("broken.lullwatch"));
    assert_eq!(broken["code"], "truncated");
    let mut names: Vec<_> =
        to.read_dir().unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["M-ller-first.pdf", "smith.pdf"]);
    assert!(std::fs::read(to.join("smith.pdf")).unwrap().starts_with(b"%PDF-"));
    assert!(refused(&["report", &files]).contains("--out"), "several go into a folder");
}

#[test]
fn tables_of_a_folder_have_each_night_once_and_say_whose_it_is() {
    let folder = TempDir::new().unwrap();
    let files = coachs_folder(&folder);
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let output = lullwatch(&["tables", &files, "--out", &path("csv")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("broken.lullwatch"));
    let nights = std::fs::read_to_string(path("csv/nights.csv")).unwrap();
    assert_eq!(nights.matches("\r\n").count(), 7, "a head and six nights: {nights}");
    assert_eq!(nights.matches("M-ller-first,Mia 1,").count(), 5);
    assert_eq!(nights.matches("smith,Mia 2,").count(), 1);
    let checks = lullwatch(&["tables", &files, "--table", "checks"]).stdout;
    assert_eq!(String::from_utf8(checks).unwrap().matches("\r\n").count(), 7);
    lullwatch(&["tables", &files, "--format", "parquet", "--out", &path("parquet")]);
    for family in ["M-ller-first", "smith"] {
        let part = format!("parquet/events/family={family}/part.parquet");
        assert!(Path::new(&path(&part)).is_file(), "{part}");
    }
    lullwatch(&["tables", &files, "--format", "xlsx", "--out", &path("books")]);
    assert!(Path::new(&path("books/smith.xlsx")).is_file());
    assert!(refused(&["tables", &files, "--out", "x", "--family", "one"]).contains("--family"));
}

#[test]
fn a_report_of_an_encrypted_file_needs_its_key_and_can_hide_who_it_is() {
    let folder = TempDir::new().unwrap();
    let plain = std::fs::read(file_of(folder.path(), "mia.lullwatch", 1, 23..25)).unwrap();
    let keys = KeyPair::new();
    let sealed = Seal::for_keys([keys.public.as_str()]).unwrap().close(&plain).unwrap();
    let file = folder.path().join("sealed.lullwatch");
    std::fs::write(&file, sealed).unwrap();
    let secret = folder.path().join("key.txt");
    std::fs::write(&secret, keys.file()).unwrap();
    let (file, secret) = (file.to_str().unwrap(), secret.to_str().unwrap());
    let without = lullwatch(&["report", file]);
    assert_eq!(without.status.code(), Some(2));
    let html = String::from_utf8(done(&["report", file, "--key-file", secret])).unwrap();
    assert!(html.contains("Sleep report for Mia 1") && html.contains("9 months old"), "{html}");
    let hidden = ["--name", "hidden", "--no-notes", "--no-caregivers", "--no-age"];
    let words = [&["report", file, "--key-file", secret][..], &hidden].concat();
    let html = String::from_utf8(done(&words)).unwrap();
    for word in ["Mia", "Sam", "months old", "HYPERLINK"] {
        assert!(!html.contains(word), "{word}");
    }
    let last = [&["report", file, "--key-file", secret][..], &["--night", "last"]].concat();
    let html = String::from_utf8(done(&last)).unwrap();
    assert!(html.contains("24 November 2026") && !html.contains("23 November 2026"));
}

#[test]
fn a_report_goes_to_a_file_or_to_standard_output() {
    let folder = TempDir::new().unwrap();
    let night = script(folder.path(), 23);
    let html = done(&["report", "--out", "-", "--format", "html", "--script", &night]);
    let html = String::from_utf8(html).unwrap();
    assert!(html.starts_with("<!doctype html>") && html.contains("as noticed by the parent"));
    let pdf = folder.path().join("report.pdf");
    let pdf = pdf.to_str().unwrap();
    let told = done(&["report", "--out", pdf, "--script", &night, "--json"]);
    let told: Value = serde_json::from_slice(&told).unwrap();
    assert_eq!((&told["nights"], &told["files"][0]), (&1.into(), &pdf.into()));
    assert!(std::fs::read(pdf).unwrap().starts_with(b"%PDF-"));
    assert!(std::fs::read_dir(folder.path()).unwrap().count() == 2, "nothing unfinished is left");
}

#[test]
fn a_report_of_nobody_says_so_and_bad_input_ends_with_two() {
    let folder = TempDir::new().unwrap();
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_lullwatch"))
            .args(arguments)
            .env_clear()
            .env("LULLWATCH_DATA_DIR", folder.path().join("none"))
            .output()
            .unwrap()
    };
    let nobody = run(&["report", "--out", "-", "--format", "html"]);
    assert!(String::from_utf8_lossy(&nobody.stdout).contains("No night has been recorded"));
    let child = run(&["report", "--out", "-", "--format", "html", "--child", "Nobody"]);
    assert_eq!(child.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&child.stderr).contains("No child is recorded"));
    assert!(refused(&["report", "--out", "report.odt"]).contains("--format"));
    assert!(refused(&["report", "--out", "x.pdf", "--from", "soon"]).contains("soon"));
    assert!(refused(&["tables", "--out", "x", "--family", "a/b"]).contains("letters"));
    assert!(refused(&["tables", "--out", "-"]).contains("--table"));
    assert!(
        refused(&["tables", "--out", "x", "--format", "xlsx", "--table", "nights"]).contains("all")
    );
}

#[test]
fn csv_comes_as_four_files_or_as_one_table() {
    let folder = TempDir::new().unwrap();
    let night = script(folder.path(), 23);
    let to = folder.path().join("tables");
    let to = to.to_str().unwrap();
    done(&["tables", "--out", to, "--script", &night]);
    for name in ["nights", "settlings", "checks", "events"] {
        let text = std::fs::read_to_string(Path::new(to).join(name).with_extension("csv")).unwrap();
        assert!(text.starts_with("\u{feff}family,child,night_id,evening,"), "{name}");
    }
    let checks = done(&["tables", "--table", "checks", "--out", "-", "--script", &night]);
    let checks = String::from_utf8(checks).unwrap();
    assert!(checks.contains(",voice,"), "{checks}");
}

/// A program of LibreOffice's, if it is there.
fn office() -> Option<&'static str> {
    ["soffice", "libreoffice"].into_iter().find(|name| {
        Command::new(name).arg("--version").output().is_ok_and(|it| it.status.success())
    })
}

#[test]
fn spreadsheets_show_every_text_as_it_was_written_and_reckon_nothing() {
    let Some(office) = office() else {
        return skip(
            "LibreOffice is not installed; what spreadsheets make of tables was not looked at",
        );
    };
    let folder = TempDir::new().unwrap();
    let night = script(folder.path(), 23);
    let to = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    done(&["tables", "--out", &to("csv"), "--script", &night]);
    done(&["tables", "--format", "xlsx", "--out", &to("nights.xlsx"), "--script", &night]);
    let convert = |file: &str, filter: &str| {
        let home = format!("-env:UserInstallation=file://{}", to("home"));
        let words = [home.as_str(), "--headless", "--convert-to", filter, "--outdir"];
        let output = Command::new(office).args(words).arg(to("out")).arg(file).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    // What the spreadsheet shows, and which cells it holds for formulas.
    convert(&to("csv/events.csv"), "fods");
    convert(&to("nights.xlsx"), "fods");
    for name in ["events.fods", "nights.fods"] {
        let sheet = std::fs::read_to_string(Path::new(&to("out")).join(name)).unwrap();
        // A yes or no of a workbook is a formula there, which reads nothing and says the same.
        let formulas = sheet.split("table:formula=\"").skip(1);
        for formula in formulas.filter_map(|rest| rest.split('"').next()) {
            assert!(["of:=TRUE()", "of:=FALSE()"].contains(&formula), "{name} holds {formula}");
        }
        for text in FORMULAS {
            let shown = text.replace('"', "&quot;");
            let plain = text.replace('&', "&amp;");
            assert!(sheet.contains(&shown) || sheet.contains(&plain), "{name} has lost {text}");
        }
    }
}

/// Python with what is needed, if it is there; `LULLWATCH_PYTHON` names another one.
fn python() -> Option<String> {
    let python = std::env::var("LULLWATCH_PYTHON").unwrap_or_else(|_| "python3".into());
    let import = Command::new(&python).args(["-c", "import duckdb, datafusion"]).output();
    import.is_ok_and(|it| it.status.success()).then_some(python)
}

/// Runs the documented queries in both engines and prints both answers.
const BOTH: &str = r#"
import json, re, sys
import duckdb, datafusion
text = open(sys.argv[1], encoding="utf-8").read()
blocks = re.findall(r"```sql (\w+)\n(.*?)```", text, re.S)
of = lambda kind: [sql for name, sql in blocks if name == kind]
statements = lambda sql: [part for part in sql.split(";") if part.strip()]
duck = duckdb.connect()
for sql in of("duckdb"):
    duck.execute(sql)
fusion = datafusion.SessionContext()
for sql in of("datafusion"):
    for part in statements(sql):
        fusion.sql(part).collect()
plain = lambda value: float(value) if isinstance(value, (int, float)) else str(value)
answers = []
for sql in of("query"):
    (sql,) = statements(sql)
    one = [[plain(it) for it in row] for row in duck.execute(sql).fetchall()]
    frame = fusion.sql(sql).to_pydict()
    other = [[plain(it) for it in row] for row in zip(*frame.values())]
    answers.append({"duckdb": one, "datafusion": other})
print(json.dumps(answers))
"#;

#[test]
fn the_documented_queries_run_on_duckdb_and_on_datafusion_and_answer_alike() {
    let Some(python) = python() else {
        return skip("Python has no duckdb and datafusion; the documented queries were not run");
    };
    let folder = TempDir::new().unwrap();
    let nights: Vec<String> = (23..27).map(|day| script(folder.path(), day)).collect();
    let tables = folder.path().join("tables");
    for (family, nights) in [("smith", &nights[..]), ("weber", &nights[2..])] {
        let to = tables.to_str().unwrap();
        let mut words = vec!["tables", "--format", "parquet", "--out", to, "--family", family];
        words.extend(nights.iter().flat_map(|night| ["--script", night.as_str()]));
        done(&words);
    }
    assert!(tables.join("nights/family=smith/part.parquet").is_file());
    let docs = root().join("docs/tables.md").canonicalize().unwrap();
    let output = Command::new(python).args(["-c", BOTH]).arg(docs).current_dir(&tables).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answers: Value = serde_json::from_slice(&output.stdout).unwrap();
    let answers = answers.as_array().unwrap();
    assert_eq!(answers.len(), 2, "two queries are documented");
    for answer in answers {
        assert_eq!(answer["duckdb"], answer["datafusion"]);
    }
    let by_family = &answers[0]["duckdb"];
    assert_eq!(
        by_family[0],
        serde_json::json!(["smith", "ferber-2006", 4.0, 20.0, 13.0, 0.0]),
        "{by_family}"
    );
    assert_eq!(by_family.as_array().unwrap().len(), 2);
    assert_eq!(
        answers[1]["duckdb"].as_array().unwrap().len(),
        6,
        "one check in each of six nights"
    );
}
