//! PDF, XLSX and Parquet of families of all kinds.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

#[path = "../../exchange/tests/common/mod.rs"]
mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use common::{DAY_S, Told, family, kept, night, shown, told, with};
use jiff::Timestamp;
use jiff::civil::date;
use lullwatch_core::{
    Action, Body, CryLevel, FellAsleep, MethodId, NightKind, Reassurance, method,
};
use lullwatch_exchange::report::{Report, html, report};
use lullwatch_exchange::shown::ShownFamily;
use lullwatch_exchange::table::{Kind, Table, tables};
use lullwatch_exchange::words::{Language, Words};
use lullwatch_writers::parquet::write_parquet;
use lullwatch_writers::pdf::{Item, PAGE, Page, layout, pdf};
use lullwatch_writers::xlsx::xlsx;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use proptest::prelude::*;

fn made(family: &ShownFamily) -> Report {
    report(family, &Words::english(), date(2026, 12, 24))
}

/// A hard night of many pick-ups, by a method that counts them.
fn pick_ups(count: i64) -> Told {
    let up_and_down = method::find("pick-up-put-down").unwrap();
    let mut told = with("2026-11-23T19:30:00-05:00", 1, |head| {
        head.method = MethodId("pick-up-put-down".into());
        head.rules = up_and_down.rules(&method::Tonight::night(1));
    });
    told.at(0, Action::PutDown { state: None });
    told.at(1, Action::Cry { level: CryLevel::Hard });
    for number in 0..count {
        let start = 60 + number * 60;
        told.at(start, Action::Enter).at(start + 5, Action::PickUp);
        told.at(start + 30, Action::LayDown).at(start + 40, Action::Leave);
    }
    let end = 120 + count * 60;
    told.at(end, Action::Asleep { how: Some(FellAsleep::Held) });
    told.at(11 * 3600, Action::OutOfBed);
    told
}

fn with_notes(text: &str, times: i64) -> Told {
    let mut told = told("2026-11-23T19:30:00-05:00", 1);
    told.at(0, Action::PutDown { state: None });
    for number in 0..times {
        told.at(60 + number, Action::Note { text: text.into() });
    }
    told.say(1000, Body::Remark { text: text.into() });
    told
}

/// Families of all kinds, by name.
fn families() -> Vec<(&'static str, ShownFamily)> {
    let mut empty = told("2026-11-23T19:30:00-05:00", 1);
    empty.at(0, Action::PutDown { state: None });
    let long = "All was well, and then it was not, and then it was again. ".repeat(60);
    let wide = "W".repeat(4000);
    let hostile =
        "\u{202e}<b>=1+1</b>\u{0}\u{7}\r\n\u{2028}\u{1f634}\u{200d}\u{5d0}\u{644} \u{301}";
    let mut twins = family("Mia", (0..9).map(night).collect());
    let other = kept("Noah", (0..9).map(night).collect());
    twins.children.push(shown(other));
    let long_name = "Mia ".repeat(15);
    vec![
        ("none", ShownFamily::default()),
        ("one", family("Mia", vec![night(0)])),
        ("fortnight", family("Mia", common::fortnight())),
        ("sixty", family("Mia", (0..60).map(night).collect())),
        ("twins", twins),
        ("nothing-recorded", family("Mia", vec![empty.kept()])),
        ("pick-ups", family("Mia", vec![pick_ups(150).kept()])),
        ("long-notes", family(&long_name, vec![with_notes(&long, 3).kept()])),
        ("wide-notes", family("Mia", vec![with_notes(&wide, 1).kept()])),
        ("hostile", family(hostile, vec![with_notes(hostile, 2).kept()])),
    ]
}

fn texts(page: &Page) -> impl Iterator<Item = (f64, f64, &str)> {
    page.items.iter().filter_map(|item| match item {
        Item::Text { x, y, text, .. } => Some((*x, *y, text.as_str())),
        _ => None,
    })
}

#[test]
fn every_family_becomes_pages_with_everything_on_them() {
    for (name, family) in families() {
        let pages = layout(&made(&family)).unwrap();
        let count = pages.len();
        for (page, number) in pages.iter().zip(1..) {
            let place = format!("Page {number} of {count}");
            assert!(texts(page).any(|(_, _, text)| text == place), "{name}: {place}");
            for (x, y, text) in texts(page) {
                let on_page = (0.0..PAGE[0]).contains(&x) && (0.0..PAGE[1]).contains(&y);
                assert!(on_page, "{name}, page {number}: {text:?} at {x}, {y}");
                assert!(!text.chars().any(char::is_control), "{name}: {text:?}");
            }
            for item in &page.items {
                if let Item::Drawing([x, y], drawing) = item {
                    let (right, bottom) = (x + drawing.width, y + drawing.height);
                    assert!(right < PAGE[0] && bottom < PAGE[1] - 40.0, "{name}, page {number}");
                }
            }
            let words = texts(page).filter(|(_, y, _)| *y < PAGE[1] - 60.0).count();
            let is_drawn = page.items.iter().any(|item| matches!(item, Item::Drawing(..)));
            assert!(words > 1 || is_drawn, "{name}: page {number} of {count} is bare");
        }
    }
}

#[test]
fn a_heading_never_stands_alone_at_the_end_of_a_page() {
    for (name, family) in families() {
        for page in layout(&made(&family)).unwrap() {
            for (_, heading, y) in &page.headings {
                let below = page.items.iter().any(|item| match item {
                    Item::Text { y: at, .. } => *at > y + 25.0 && *at < PAGE[1] - 60.0,
                    Item::Drawing([_, at], _) => at > y,
                    Item::Rect(..) => false,
                });
                assert!(below, "{name}: {heading}");
            }
        }
    }
}

#[test]
fn every_family_becomes_a_pdf() {
    let shots = std::env::var_os("LULLWATCH_SHOTS").map(PathBuf::from);
    let folder = tempfile::TempDir::new().unwrap();
    let in_english = families().into_iter().map(|(name, family)| (name, made(&family)));
    let in_all = Language::ALL.into_iter().map(|language| {
        let family = family("Mia", common::fortnight());
        (language.code(), report(&family, &Words::of(language), date(2026, 12, 24)))
    });
    for (name, report) in in_english.chain(in_all) {
        let bytes = pdf(&report).unwrap();
        assert!(bytes.starts_with(b"%PDF-"), "{name}");
        let path = folder.path().join(format!("report-{name}.pdf"));
        std::fs::write(&path, bytes).unwrap();
        if let Some(shots) = &shots {
            pictures(&path, &shots.join(format!("report-{name}")));
            std::fs::copy(&path, shots.join(format!("report-{name}.pdf"))).unwrap();
            std::fs::write(shots.join(format!("report-{name}.html")), html(&report)).unwrap();
        }
    }
}

#[test]
fn a_letter_that_the_fonts_lack_is_told_once_and_never_a_hole() {
    let page_of = |name: &str| {
        let pages = layout(&made(&family(name, vec![night(0)]))).unwrap();
        let told: Vec<String> =
            pages.iter().flat_map(texts).map(|(_, _, text)| text.to_owned()).collect();
        told.join(" ")
    };
    let told = page_of("\u{7f8e}\u{73b2}");
    assert_eq!(told.matches("not in the fonts of this document").count(), 1, "{told}");
    assert!(!page_of("Zo\u{eb} \u{141}ukasz").contains("not in the fonts of this document"));
}

/// The pages as pictures, with poppler's program.
fn pictures(pdf: &Path, to: &Path) {
    std::fs::create_dir_all(to.parent().unwrap()).unwrap();
    let drawn = Command::new("pdftoppm").args(["-r", "60", "-png"]).arg(pdf).arg(to).output();
    match drawn {
        Ok(drawn) => assert!(drawn.status.success(), "{}", String::from_utf8_lossy(&drawn.stderr)),
        Err(error) => eprintln!("SKIPPED: pictures of the PDF: pdftoppm: {error}"),
    }
}

#[test]
fn every_family_becomes_a_workbook() {
    for (name, family) in families() {
        let bytes = xlsx(&[family.clone(), family], &Words::english());
        assert!(bytes.unwrap().starts_with(b"PK"), "{name}");
    }
}

fn read_back(table: &Table) -> Vec<String> {
    let mut bytes = Vec::new();
    write_parquet(table, &mut bytes).unwrap();
    let reader = SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap();
    reader.get_row_iter(None).unwrap().map(|row| row.unwrap().to_string()).collect()
}

#[test]
fn parquet_reads_back_as_it_was() {
    for (name, family) in families() {
        for table in tables(&[family]) {
            let rows = read_back(&table);
            assert_eq!(rows.len(), table.rows.len(), "{name}: {}", table.name);
        }
    }
    let one = family("Mia", vec![night(0)]);
    let [nights, ..] = tables(&[one]);
    let rows = read_back(&nights);
    let row = rows.first().unwrap();
    for part in [
        "sol_s: 900",
        "evening: 2026-11-23",
        "is_complete: true",
        "put_down_at: 2026-11-24 00:30:00",
        "put_down_local: 2026-11-23 19:30:00",
        "associations: null",
    ] {
        assert!(row.contains(part), "{part} in {row}");
    }
    let times = nights.columns.iter().filter(|column| column.kind == Kind::Time).count();
    assert_eq!(row.matches("_local:").count(), times);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_and_any_times_can_be_written(
        name in ".{0,40}",
        text in "(.|\n){0,600}",
        gaps in prop::collection::vec(0_i64..DAY_S, 0..12),
        nap in any::<bool>(),
    ) {
        let start = Timestamp::from_second(1_790_000_000).unwrap().to_string();
        let mut told = with(&start, 1, |head| {
            head.kind = if nap { NightKind::Nap } else { NightKind::Night };
        });
        told.at(0, Action::PutDown { state: None });
        let mut second = 0;
        for (gap, place) in gaps.iter().zip(0..) {
            second += gap;
            let action = match place % 5 {
                0 => Action::Cry { level: CryLevel::Different },
                1 => Action::GoInNow { reason: Some(text.clone()) },
                2 => Action::Reassure { kind: Reassurance::Other },
                3 => Action::Asleep { how: None },
                _ => Action::Woke,
            };
            told.at(second, action);
        }
        told.say(second, Body::Remark { text });
        let family = family(&name, vec![told.kept()]);
        prop_assert!(pdf(&made(&family)).unwrap().starts_with(b"%PDF-"));
        prop_assert!(xlsx(std::slice::from_ref(&family), &Words::english()).is_ok());
        for table in tables(&[family]) {
            prop_assert_eq!(read_back(&table).len(), table.rows.len());
        }
    }
}
