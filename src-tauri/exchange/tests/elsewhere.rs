//! Coming from other trackers, and going to them.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod made_up;

use std::path::Path;

use jiff::civil::date;
use lullwatch_core::{ChildId, FellAsleep, KeptNight, Measures, Night, NightKind};
use lullwatch_exchange::elsewhere::{
    Arranged, Asked, Told, Tracker, arrange, baby_buddy, leave_out_known, read, recognise,
    sleep_diary,
};
use lullwatch_exchange::night_file::evening;
use lullwatch_exchange::words::Words;
use proptest::prelude::*;
use serde_json::Value;
use uuid::Uuid;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/elsewhere")
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap()
}

fn asked(zone: &str) -> Asked {
    Asked { child: ChildId(Uuid::from_u128(7)), zone: Some(zone.into()), only: None }
}

fn arranged(name: &str, zone: &str) -> (Told, Arranged) {
    let told = read(&file(name)).unwrap();
    let arranged = arrange(&told, &asked(zone)).unwrap();
    (told, arranged)
}

fn told(night: &KeptNight) -> Night {
    let told = Night::told(night.head.clone(), &night.events).unwrap();
    assert!(told.misfits().is_empty());
    told
}

/// Evening, kind, stretches and minutes asleep of every night.
fn in_short(arranged: &Arranged) -> Vec<String> {
    let line = |night: &KeptNight| {
        let evening = evening(&night.head, &night.events).unwrap();
        let night = told(night);
        let kind = if night.head().kind == NightKind::Nap { "nap" } else { "night" };
        let minutes = Measures::of(&night).tst_s / 60;
        format!("{evening} {kind} {} {minutes}", night.sleeps().len())
    };
    arranged.nights.iter().map(line).collect()
}

fn left_out(arranged: &Arranged) -> Vec<(usize, &'static str)> {
    arranged.left_out.iter().map(|trouble| (trouble.line, trouble.code)).collect()
}

#[test]
fn every_tracker_is_recognised_by_what_is_in_its_file() {
    for (name, tracker) in [
        ("huckleberry.csv", Tracker::Huckleberry),
        ("huckleberry-older.csv", Tracker::Huckleberry),
        ("baby-buddy.csv", Tracker::BabyBuddy),
        ("baby-buddy-bare.csv", Tracker::BabyBuddy),
        ("nara.csv", Tracker::Nara),
        ("nighp-sleep.csv", Tracker::Nighp),
        ("sleep-diary.json", Tracker::SleepDiary),
    ] {
        assert_eq!(recognise(&file(name)), Some(tracker), "{name}");
    }
    for other in [
        &b""[..],
        b"a,b\n1,2\n",
        b"{}",
        b"[]",
        b"{\"format\":\"lullwatch-night/1\",\"children\":[]}",
    ] {
        assert_eq!(recognise(other), None);
    }
}

#[test]
fn huckleberrys_rows_become_nights_and_naps() {
    let (told_, arranged) = arranged("huckleberry.csv", "Europe/Berlin");
    assert!(told_.needs_zone && told_.children.is_empty());
    assert_eq!(
        in_short(&arranged),
        ["2026-11-23 night 2 604", "2026-11-24 nap 1 45", "2026-11-24 night 1 620"]
    );
    assert!(arranged.left_out.is_empty());
    let first = told(&arranged.nights[0]);
    let measures = Measures::of(&first);
    assert_eq!((measures.nwak, measures.waso_s), (1, 25 * 60));
    assert_eq!((measures.sol_s, measures.tib_s, measures.se_pct), (None, None, None));
    let how = |place: usize| {
        arranged.nights[place].events.iter().find_map(|event| match event.body {
            lullwatch_core::Body::Action { action: lullwatch_core::Action::Asleep { how } } => how,
            _ => None,
        })
    };
    let fell = [how(0), how(1), how(2)];
    assert_eq!(fell, [FellAsleep::Alone, FellAsleep::Rocked, FellAsleep::Held].map(Some));
    let notes: Vec<_> = arranged.nights[0].events.iter().filter_map(|it| it.words()).collect();
    assert_eq!(
        notes,
        [
            "Teething\nred cheek\n10-20_minutes, upset, On own in bed, Woke up child",
            "Nursing, Happy"
        ]
    );
    assert_eq!(arranged.nights[0].head.method.0, "log-only");
}

#[test]
fn what_cannot_be_is_left_out_and_told_by_line() {
    let (_, arranged) = arranged("huckleberry-older.csv", "America/New_York");
    // 19:30 to 1:10 and 1:30 to 6:30, less the hour that the clocks leapt over.
    assert_eq!(in_short(&arranged), ["2026-03-07 night 2 580"]);
    assert_eq!(left_out(&arranged), [(4, "duplicate"), (5, "time-skipped"), (6, "overlaps")]);
}

#[test]
fn baby_buddys_word_on_naps_goes_before_the_clock() {
    let told_ = read(&file("baby-buddy.csv")).unwrap();
    assert_eq!(told_.children, ["Mia Rose", "Leo Rose"]);
    let only = Asked { only: Some("Mia Rose".into()), ..asked("Europe/Berlin") };
    let arranged = arrange(&told_, &only).unwrap();
    assert_eq!(in_short(&arranged), ["2026-11-23 night 2 604", "2026-11-24 nap 1 30"]);
    assert_eq!(arranged.nights[0].events[2].words(), Some("woke, cried \"a lot\"\nthen slept"));
    let (_, bare) = self::arranged("baby-buddy-bare.csv", "Europe/Berlin");
    assert_eq!(in_short(&bare), ["2026-11-23 night 1 629"]);
}

#[test]
fn nara_names_its_own_zone() {
    let told_ = read(&file("nara.csv")).unwrap();
    assert!(!told_.needs_zone);
    let arranged = arrange(&told_, &Asked { zone: None, ..asked("") }).unwrap();
    assert_eq!(in_short(&arranged), ["2026-11-23 night 2 604"]);
    assert_eq!(arranged.nights[0].head.zone, "Europe/Berlin");
    assert_eq!(left_out(&arranged), [(5, "still-running")]);
}

#[test]
fn nighp_and_sleepdiary_are_read() {
    let (_, nighp) = arranged("nighp-sleep.csv", "America/New_York");
    assert_eq!(in_short(&nighp), ["2026-01-13 night 2 595", "2026-01-14 nap 1 45"]);
    assert_eq!(left_out(&nighp), [(5, "still-running")]);
    let diary = read(&file("sleep-diary.json")).unwrap();
    assert!(!diary.needs_zone);
    let diary = arrange(&diary, &Asked { zone: None, ..asked("") }).unwrap();
    assert_eq!(in_short(&diary), ["2026-11-23 night 2 604", "2026-11-24 nap 1 45"]);
    assert_eq!(left_out(&diary), [(5, "still-running")]);
    assert_eq!(diary.left_out[0].place, "records[4]");
}

#[test]
fn a_zone_is_asked_for_where_the_file_has_none() {
    let told_ = read(&file("huckleberry.csv")).unwrap();
    let code = |zone: Option<&str>| {
        let zone = zone.map(str::to_owned);
        arrange(&told_, &Asked { zone, ..asked("") }).unwrap_err().code
    };
    assert_eq!((code(None), code(Some("Mars"))), ("zone-missing", "zone-unknown"));
}

#[test]
fn a_later_file_finds_the_nights_of_an_earlier_one() {
    let text = String::from_utf8(file("huckleberry.csv")).unwrap();
    let shorter: String = text.split_inclusive('\n').take(2).collect();
    let arranged = |text: &str| {
        arrange(&read(text.as_bytes()).unwrap(), &asked("Europe/Berlin")).unwrap().nights
    };
    let (earlier, later) = (arranged(&shorter), arranged(&text));
    assert_eq!(earlier[0].head, later[0].head);
    assert!(earlier[0].events.iter().all(|event| later[0].events.contains(event)));
    // Nor does it lie over itself, while it does over what was recorded here.
    let here: Vec<_> = earlier.iter().map(|it| (it.clone(), it.head.child)).collect();
    let mut nights = later.clone();
    assert!(leave_out_known(&mut nights, &here).is_empty() && nights.len() == 3);
    let mut recorded = here;
    recorded[0].0.head.id.0 = Uuid::from_u128(1);
    let troubles = leave_out_known(&mut nights, &recorded);
    assert_eq!((nights.len(), troubles[0].code), (2, "night-there"));
    assert_eq!(troubles[0].place, "2026-11-23 19:41");
}

#[test]
fn hostile_rows_stay_text() {
    let (_, arranged) = arranged("huckleberry.csv", "Europe/Berlin");
    let words = arranged.nights[2].events.iter().find_map(|it| it.words()).unwrap();
    assert!(words.starts_with("=SUM(1,2) <b>bold</b>"), "{words}");
    let out = baby_buddy(&arranged.nights, 1, &Words::english());
    assert!(out.notes.contains("\"'=SUM(1,2) <b>bold</b>"), "{}", out.notes);
    let mut rows = csv::Reader::from_reader(out.notes.as_bytes());
    assert_eq!(rows.records().count(), 4);
}

#[test]
fn tables_that_would_take_the_machine_with_them_are_not_parsed() {
    let head = "Type,Start,End,Duration\n";
    let long = format!("{head}Sleep,{}\n", "x".repeat(70_000));
    let trouble = read(long.as_bytes()).unwrap_err();
    assert_eq!((trouble.code, trouble.line), ("text-too-long", 2));
    let many = head.to_owned() + &"\n".repeat(500_001);
    assert_eq!(read(many.as_bytes()).unwrap_err().code, "too-many");
    let nul = format!("{head}Sleep,\0,\u{202e},\n");
    let told_ = read(nul.as_bytes()).unwrap();
    assert_eq!((told_.rows.len(), told_.left_out[0].code), (0, "time-unreadable"));
    let not_utf8 = [head.as_bytes(), b"Sleep,\xff\n"].concat();
    assert_eq!((read(&not_utf8).unwrap_err().code), "not-utf8");
}

/// What Baby Buddy's own importer made of each file, and what it kept of the one that is written
/// here. The files and the verdicts are of its release after 2.9.2 (commit fa8bf4c).
#[test]
fn baby_buddy_takes_what_is_written_for_it() {
    let words = Words::english();
    let (_, arranged) = arranged("huckleberry.csv", "Europe/Berlin");
    let mut nights = arranged.nights;
    nights.extend(lived());
    let made = baby_buddy(&nights, 1, &words);
    let fixture =
        |name: &str| String::from_utf8(file(&format!("../to-baby-buddy/{name}"))).unwrap();
    assert_eq!(made.sleep, fixture("sleep.csv"), "the importer was asked about another file");
    assert_eq!(made.notes, fixture("notes.csv"), "the importer was asked about another file");
    let verdicts: Value = serde_json::from_str(&fixture("verdicts.json")).unwrap();
    for of_file in verdicts["files"].as_array().unwrap() {
        let name = of_file["file"].as_str().unwrap();
        let is_ours = ["sleep.csv", "notes.csv"].contains(&name);
        assert_eq!(of_file["accepted"], is_ours, "{name}");
    }
    let kept = verdicts["sleep"].as_array().unwrap();
    assert_eq!(kept.len(), made.sleep.lines().count() - 1);
    let mut sleeps: Vec<_> = nights.iter().flat_map(|it| told(it).sleeps().to_vec()).collect();
    sleeps.sort_by_key(|sleep| sleep.from);
    let second = |value: &Value| {
        let time: jiff::Timestamp = value.as_str().unwrap().replace(' ', "T").parse().unwrap();
        time.as_second()
    };
    let off: Vec<_> = kept
        .iter()
        .zip(&sleeps)
        .map(|(row, sleep)| (second(&row[0]) - sleep.from.0, second(&row[1]) - sleep.to.unwrap().0))
        .filter(|off| *off != (0, 0))
        .collect();
    // From 2:45 of the second telling, which only the end of that hour can stand for.
    assert_eq!(off, [(15 * 60, 0)]);
    assert_eq!(made.left_out.iter().map(|it| it.code).collect::<Vec<_>>(), ["clock-set-back"]);
}

fn lived() -> Vec<KeptNight> {
    let script = r#"{"method":"ferber-2006","night":1,"zone":"Europe/Berlin","born":"2026-02-01"}
{"at":"2026-10-24T19:30:00+02:00","do":"put_down"}
{"at":"2026-10-24T19:30:20+02:00","do":"cry","level":"protest"}
{"at":"2026-10-24T19:33:05+02:00","do":"enter"}
{"at":"2026-10-24T19:33:20+02:00","do":"reassure","kind":"voice"}
{"at":"2026-10-24T19:34:30+02:00","do":"leave"}
{"at":"2026-10-24T19:41:00+02:00","do":"asleep"}
{"at":"2026-10-25T02:30:00+02:00","do":"woke"}
{"at":"2026-10-25T02:45:00+01:00","do":"asleep"}
{"at":"2026-10-25T06:45:00+01:00","do":"woke"}
{"at":"2026-10-25T06:50:00+01:00","do":"out_of_bed"}"#;
    let night = lullwatch_exchange::script::read(script).unwrap();
    let events = night.log().iter().map(|logged| logged.event.clone()).collect();
    vec![KeptNight { head: night.head().clone(), events }]
}

#[test]
fn a_sleepdiary_is_read_back_to_the_same_sleeps() {
    let nights = lived();
    let (diary, left_out) = sleep_diary(&nights);
    assert!(left_out.is_empty());
    let told_ = read(diary.as_bytes()).unwrap();
    let back = arrange(&told_, &Asked { zone: None, ..asked("") }).unwrap();
    let spans = |night: &KeptNight| -> Vec<_> {
        told(night).sleeps().iter().map(|sleep| (sleep.from, sleep.to)).collect()
    };
    assert_eq!(spans(&back.nights[0]), spans(&nights[0]));
    assert_eq!(evening(&back.nights[0].head, &back.nights[0].events), Some(date(2026, 10, 24)));
    let diary: Value = serde_json::from_str(&diary).unwrap();
    assert_eq!(diary["file_format"], "Standard");
    let primary: Vec<_> =
        diary["records"].as_array().unwrap().iter().map(|it| &it["is_primary_sleep"]).collect();
    assert_eq!(primary, [true, false, false].map(Value::from).iter().collect::<Vec<_>>());
}

/// Rows of a Huckleberry file, some of them nonsense.
fn rows() -> impl Strategy<Value = String> {
    let time = (1_u8..29, 0_u8..24, 0_u8..60)
        .prop_map(|(day, hour, minute)| format!("2026-03-{day:02} {hour:02}:{minute:02}"));
    let cell = prop_oneof![8 => time, 1 => Just(String::new()), 1 => made_up::text()];
    let row =
        (cell.clone(), cell, 0_u8..26, made_up::text()).prop_map(|(start, end, hours, note)| {
            let quoted = |text: String| format!("\"{}\"", text.replace('"', "\"\""));
            let note = quoted(note);
            format!("Sleep,{},{},{hours:02}:10,{note}\n", quoted(start), quoted(end))
        });
    prop::collection::vec(row, 0..20)
        .prop_map(|rows| "Type,Start,End,Duration,Notes\n".to_owned() + &rows.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nights_of_any_file_fit_lie_over_nothing_and_keep_their_names(text in rows()) {
        let told_ = read(text.as_bytes()).unwrap();
        let one = arrange(&told_, &asked("America/New_York")).unwrap();
        prop_assert_eq!(&arrange(&told_, &asked("America/New_York")).unwrap(), &one);
        let mut last = None;
        for night in &one.nights {
            let night = told(night);
            for sleep in night.sleeps() {
                prop_assert!(sleep.to.is_some_and(|to| to > sleep.from));
            }
        }
        let mut sleeps: Vec<_> = one.nights.iter().flat_map(|it| told(it).sleeps().to_vec()).collect();
        sleeps.sort_by_key(|sleep| sleep.from);
        for sleep in sleeps {
            prop_assert!(last.is_none_or(|last| last <= sleep.from), "two sleeps at one time");
            last = sleep.to;
        }
        let out = baby_buddy(&one.nights, 1, &Words::english());
        for line in out.sleep.lines().skip(1) {
            prop_assert!(!line.contains('T') && line.starts_with("1,2026-"), "{line}");
        }
    }
}
