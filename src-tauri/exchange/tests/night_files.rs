//! The night file: what goes out comes back, and nothing else comes in.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod made_up;

use jiff::Timestamp;
use lullwatch_core::{Family, Measures, Night};
use lullwatch_exchange::night_file::{
    Age, FORMAT, Name, NightFile, Nights, Preview, Said, Share, read, write,
};
use lullwatch_exchange::sealed::{KeyPair, Opener, Seal};
use lullwatch_exchange::trouble::{Code, Trouble};
use lullwatch_exchange::words::Words;
use proptest::prelude::*;
use serde_json::{Value, json};

fn now() -> Timestamp {
    "2026-11-25T08:00:00Z".parse().unwrap()
}

fn written(families: &[Family], share: &Share) -> String {
    write(families, share, now(), &Words::english())
}

fn families(file: NightFile) -> Vec<Family> {
    let family =
        |child: lullwatch_exchange::night_file::SharedChild| child.family(&Said::default());
    file.children.into_iter().map(|child| family(child).unwrap()).collect()
}

fn some_family() -> impl Strategy<Value = Vec<Family>> {
    (0_usize..3).prop_flat_map(|count| (0..count as u128).map(made_up::family).collect::<Vec<_>>())
}

/// A night as somebody lived it, in the night of the long hour.
fn lived() -> Family {
    let script = r#"{"method":"ferber-2006","night":1,"zone":"America/New_York","born":"2026-02-01"}
{"at":"2026-10-31T19:30:00-04:00","do":"put_down","by":"Ada"}
{"at":"2026-10-31T19:33:05-04:00","do":"enter","by":"Ben"}
{"at":"2026-10-31T19:33:10-04:00","do":"reassure","kind":"voice"}
{"at":"2026-10-31T19:34:30-04:00","do":"leave"}
{"at":"2026-10-31T19:36:00-04:00","do":"note","text":"a red cheek"}
{"at":"2026-10-31T19:41:00-04:00","do":"asleep"}
{"at":"2026-11-01T06:45:00-05:00","do":"woke"}
{"at":"2026-11-01T06:50:00-05:00","do":"out_of_bed"}"#;
    let night = lullwatch_exchange::script::read(script).unwrap();
    let child = lullwatch_core::Child {
        id: night.head().child,
        name: "Mia Rose".into(),
        born: "2026-02-01".parse().unwrap(),
        weeks_early: 3,
        zone: "America/New_York".into(),
        health_concern: false,
    };
    let events = night.log().iter().map(|logged| logged.event.clone()).collect();
    let mut plan = lullwatch_core::Plan::of(child.id, night.head().method.clone());
    plan.words.goal = "to sleep".into();
    let mut family = Family::of(child);
    family.plans.push(plan);
    family.nights.push(lullwatch_core::KeptNight { head: night.head().clone(), events });
    family
}

fn document() -> Value {
    serde_json::from_str(&written(&[lived()], &Share::default())).unwrap()
}

fn refused(document: &Value) -> Trouble {
    read(document.to_string().as_bytes()).unwrap_err()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_exported_is_imported_the_same(families_ in some_family()) {
        let text = written(&families_, &Share::default());
        let file = read(text.as_bytes()).unwrap();
        prop_assert_eq!(file.made, Some(now()));
        prop_assert_eq!(families(file), families_);
    }

    #[test]
    fn what_is_left_out_is_nowhere_in_the_file(family in made_up::family(1)) {
        let share = Share { name: Name::Hidden, age: Age::Hidden, notes: false, caregivers: false };
        let mut marked = family;
        marked.child.name = "Zebulon".into();
        marked.child.born = jiff::civil::date(1950, 5, 5);
        for event in marked.nights.iter_mut().flat_map(|night| &mut night.events) {
            event.by.0 = "Zebulon".into();
            if let lullwatch_core::Body::Remark { text } = &mut event.body {
                *text = "Zebulon".into();
            }
        }
        for plan in &mut marked.plans {
            plan.words.goal = "Zebulon".into();
        }
        let text = written(&[marked], &share);
        prop_assert!(!text.contains("Zebulon"), "{text}");
        prop_assert!(!text.contains("1950-05-05"), "{text}");
        let preview = Preview::of(&read(text.as_bytes()).unwrap());
        prop_assert!(preview.words.is_empty() && preview.caregivers.is_empty());
        prop_assert_eq!(preview.left_out, ["name", "age", "notes", "caregivers"]);
    }

    #[test]
    fn whatever_the_bytes_are_they_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn a_file_that_was_cut_is_refused_as_that(part in 0.0_f64..1.0) {
        let text = written(&[lived()], &Share::default());
        let length = (text.len() as f64 * part) as usize;
        let trouble = read(&text.as_bytes()[..length]).unwrap_err();
        prop_assert!(trouble.code == "truncated", "{trouble}");
    }
}

#[test]
fn every_time_has_its_offset_and_its_zone_and_the_long_night_is_an_hour_longer() {
    let file = document();
    let night = &file["children"][0]["nights"][0];
    assert_eq!(night["events"][0]["at"], "2026-10-31T19:30:00-04:00[America/New_York]");
    assert_eq!(night["events"][6]["at"], "2026-11-01T06:45:00-05:00[America/New_York]");
    assert_eq!(night["evening"], "2026-10-31");
    assert_eq!(night["measures"]["tst_s"], (12 * 60 + 4) * 60);
    assert_eq!(night["checks"][0]["kind"], "on_time");
    assert_eq!(file["format"], FORMAT);
    for measure in night["measures"].as_object().unwrap().keys() {
        assert!(file["definitions"][measure].is_string(), "{measure} is not defined");
    }
    for words in file["definitions"].as_object().unwrap().values() {
        assert!(words.as_str().unwrap().contains(' '), "{words} has no words");
    }
}

#[test]
fn measures_in_a_file_are_not_believed() {
    let mut file = document();
    file["children"][0]["nights"][0]["measures"] = json!({"tst_s": 1});
    file["children"][0]["nights"][0]["checks"] = json!("none");
    let read = families(read(file.to_string().as_bytes()).unwrap());
    assert_eq!(read, [lived()]);
    let night = &read[0].nights[0];
    let night = Night::told(night.head.clone(), &night.events).unwrap();
    assert_eq!(Measures::of(&night).tst_s, (12 * 60 + 4) * 60);
}

#[test]
fn the_parent_ticks_what_leaves() {
    let share = Share { name: Name::Initials, age: Age::Months, notes: false, caregivers: true };
    let text = written(&[lived()], &share);
    assert!(!text.contains("Mia") && !text.contains("red cheek") && !text.contains("to sleep"));
    let preview = Preview::of(&read(text.as_bytes()).unwrap());
    let child = &preview.children[0];
    assert_eq!(child.name.as_deref(), Some("M. R."));
    let months = child.months.unwrap();
    assert_eq!((months.age, months.corrected, child.born), (8, 8, None));
    assert_eq!(preview.caregivers, ["Ada", "Ben"]);
    assert_eq!(preview.left_out, ["full_name", "born", "notes"]);
    let everything = Preview::of(&read(written(&[lived()], &Share::default()).as_bytes()).unwrap());
    let words: Vec<_> = everything.words.iter().map(|it| (it.of, it.text.as_str())).collect();
    assert_eq!(words, [("night", "a red cheek"), ("plan", "to sleep")]);
    assert!(everything.left_out.is_empty());
}

#[test]
fn nights_are_chosen_by_their_evening() {
    let of = |from: &str, to: &str| {
        let range = Nights::Range(from.parse().unwrap(), to.parse().unwrap());
        range.of(lived()).nights.len()
    };
    assert_eq!(of("2026-10-31", "2026-10-31"), 1);
    assert_eq!(of("2026-11-01", "2026-11-30"), 0);
    let id = lived().nights[0].head.id;
    assert_eq!(Nights::One(id).of(lived()).nights.len(), 1);
    assert_eq!(Nights::All.of(lived()), lived());
}

#[test]
fn what_cannot_be_used_is_refused_with_its_place_and_a_word() {
    type Change = fn(&mut Value);
    let cases: [(Change, Code, &str); 11] = [
        (|it| it["format"] = json!("lullwatch-night/2"), Code::LaterEdition, "format"),
        (|it| it["format"] = json!("lullwatch-plan/1"), Code::UnknownKind, "format"),
        (
            |it| it["children"][0]["nights"][0]["head"]["zone"] = json!("Mars/Base"),
            Code::ZoneUnknown,
            "children[0].nights[0].head.zone",
        ),
        (
            |it| it["children"][0]["nights"][0]["head"]["child"] = json!(uuid::Uuid::max()),
            Code::Misplaced,
            "children[0].nights[0]",
        ),
        (
            |it| it["children"][0]["nights"][0]["events"][3]["night"] = json!(uuid::Uuid::max()),
            Code::Misplaced,
            "children[0].nights[0].events[3].night",
        ),
        (
            |it| {
                let twice = it["children"][0]["nights"][0]["events"][0].clone();
                it["children"][0]["nights"][0]["events"][3] = twice;
            },
            Code::Twice,
            "children[0].nights[0].events[3].id",
        ),
        (
            |it| it["children"][0]["nights"][0]["events"][3]["at"] = json!("yesterday"),
            Code::Syntax,
            "children[0].nights[0].events[3].at",
        ),
        (
            |it| {
                it["children"][0]["nights"][0]["events"][3]["body"]["action"]["do"] = json!("sing")
            },
            Code::Syntax,
            "children[0].nights[0].events[3].body",
        ),
        (
            |it| it["children"][0]["plans"][0]["changes"]["new"] = json!(1),
            Code::Syntax,
            "children[0].plans[0].changes.new",
        ),
        (|it| it["children"] = json!(3), Code::Syntax, "children"),
        (
            |it| it["children"][0]["name"] = json!("Mia".repeat(30)),
            Code::TextTooLong,
            "children[0].name",
        ),
    ];
    for (change, code, place) in cases {
        let mut file = document();
        change(&mut file);
        let trouble = refused(&file);
        assert_eq!((trouble.code, trouble.place.as_str()), (code.word(), place), "{trouble:?}");
        let words = trouble.words(&Words::english());
        assert!(!words.contains("trouble-"), "{words}");
    }
}

#[test]
fn fields_of_a_later_edition_are_passed_over() {
    let mut file = document();
    file["weather"] = json!({"moon": [1, 2]});
    file["children"][0]["shoe_size"] = json!(17);
    file["children"][0]["nights"][0]["events"][0]["mood"] = json!("fine");
    assert_eq!(families(read(file.to_string().as_bytes()).unwrap()), [lived()]);
}

#[test]
fn files_that_would_take_the_machine_with_them_are_not_parsed() {
    let code = |bytes: &[u8]| read(bytes).unwrap_err();
    let deep = format!("{{\"children\":{}", "[".repeat(100_000));
    assert_eq!((code(deep.as_bytes()).code, code(deep.as_bytes()).line), ("too-deep", 1));
    let long = format!("{{\"format\":\n\"{}\"}}", "x".repeat(70_000));
    assert_eq!((code(long.as_bytes()).code, code(long.as_bytes()).line), ("text-too-long", 2));
    let huge = vec![b' '; lullwatch_exchange::limits::LARGEST_FILE + 1];
    assert_eq!(code(&huge).code, "too-large");
    assert_eq!((code(b"{}\n\xff\xfe").code, code(b"{}\n\xff\xfe").line), ("not-utf8", 2));
    let marked = format!("\u{feff}{}", written(&[lived()], &Share::default()));
    assert_eq!(families(read(marked.as_bytes()).unwrap()), [lived()]);
}

#[test]
fn a_child_without_a_birth_date_needs_to_be_told_of() {
    let share = Share { age: Age::Hidden, name: Name::Hidden, ..Share::default() };
    let file = || read(written(&[lived()], &share).as_bytes()).unwrap().children.remove(0);
    assert_eq!(file().family(&Said::default()).unwrap_err().code, "born-missing");
    let said = Said { name: Some("Mia".into()), born: Some(lived().child.born), weeks_early: None };
    let family = file().family(&said).unwrap();
    assert_eq!((family.child.name.as_str(), family.child.weeks_early), ("Mia", 0));
    assert_eq!(file().family_of(lived().child), lived());
}

#[test]
fn an_encrypted_file_opens_for_whom_it_is_for() {
    let plain = written(&[lived()], &Share::default()).into_bytes();
    let closed = Seal::with_passphrase("moon and stars").close_with(&plain, 6).unwrap();
    let code = |opener: &Opener, bytes: &[u8]| opener.open(bytes.to_vec()).unwrap_err().code;
    assert_eq!(Opener::with_passphrase("moon and stars").open(closed.clone()).unwrap(), plain);
    assert_eq!(code(&Opener::with_passphrase("moon"), &closed), "wrong-passphrase");
    assert_eq!(code(&Opener::default(), &closed), "sealed");
    assert_eq!(Opener::default().open(plain.clone()).unwrap(), plain, "what is open stays so");
    let (coach, other) = (KeyPair::new(), KeyPair::new());
    let closed = Seal::for_keys([coach.public.as_str()]).unwrap().close(&plain).unwrap();
    assert_eq!(Opener::with_keys(&coach.file()).unwrap().open(closed.clone()).unwrap(), plain);
    assert_eq!(code(&Opener::with_keys(&other.file()).unwrap(), &closed), "wrong-key");
    let mut broken = closed.clone();
    let last = broken.len() - 1;
    broken[last] ^= 1;
    assert_eq!(code(&Opener::with_keys(&coach.file()).unwrap(), &broken), "seal-broken");
    assert_eq!(code(&Opener::with_keys(&coach.file()).unwrap(), &closed[..90]), "seal-broken");
    assert!(Seal::for_keys(["age1nothing"]).is_err_and(|it| it.code == "not-a-key"));
}

#[test]
fn an_absurd_work_factor_is_not_worked_off() {
    let closed = Seal::with_passphrase("x").close_with(b"{}", 6).unwrap();
    let header = String::from_utf8_lossy(&closed).into_owned();
    let at = header.find(" 6\n").unwrap();
    let mut absurd = closed[..at].to_vec();
    absurd.extend(b" 40");
    absurd.extend(&closed[at + 2..]);
    let trouble = Opener::with_passphrase("x").open(absurd).unwrap_err();
    assert_eq!((trouble.code, trouble.detail.as_str()), ("too-much-work", "40"));
}

fn schema() -> (boon::Schemas, boon::SchemaIndex) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/night-file.schema.json");
    let text = std::fs::read_to_string(path).unwrap();
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    let place = "urn:lullwatch:night:1";
    compiler.add_resource(place, serde_json::from_str(&text).unwrap()).unwrap();
    let index = compiler.compile(place, &mut schemas).unwrap();
    (schemas, index)
}

#[test]
fn every_file_that_is_written_is_as_its_schema_says() {
    let (schemas, index) = schema();
    let config = ProptestConfig::with_cases(48);
    proptest!(config, |(families in some_family(), notes in any::<bool>())| {
        let share = Share { notes, ..Share::default() };
        let file: Value = serde_json::from_str(&written(&families, &share)).unwrap();
        let held = schemas.validate(&file, index);
        prop_assert!(held.is_ok(), "{:#}", held.unwrap_err());
    });
    let mut broken = document();
    broken["children"][0]["nights"][0]["events"][0]["at"] = json!("2026-11-23");
    assert!(schemas.validate(&broken, index).is_err(), "a schema that takes anything");
}

/// A file that the first edition wrote.
#[test]
fn version_1_is_read_for_ever() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/elsewhere/version-1.lullwatch");
    let file = read(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!(families(file), [lived()]);
}

#[test]
fn every_code_has_its_words() {
    let words = Words::english();
    for code in Code::ALL {
        let trouble = Trouble { line: 3, place: "x".into(), code: code.word(), detail: "d".into() };
        let said = trouble.words(&words);
        assert!(said.starts_with("Line 3, x: ") && !said.contains("trouble-"), "{said}");
    }
}
