//! Nights as tables, and as CSV.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{family, night, shared, told};
use lullwatch_core::{Action, Body};
use lullwatch_exchange::night_file::{Age, Name, Share};
use lullwatch_exchange::table::{Cell, Table, tables, write_csv};

fn csv(table: &Table) -> String {
    let mut bytes = Vec::new();
    write_csv(table, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn cell<'a>(table: &'a Table, row: usize, column: &str) -> &'a Cell {
    let place = table.columns.iter().position(|it| it.name == column).unwrap();
    &table.rows[row][place]
}

fn whole(number: i64) -> Cell {
    Cell::Whole(number)
}

#[test]
fn a_night_is_a_row_with_its_settlings_checks_and_events_beside_it() {
    let family = family("Mia", vec![night(0)]);
    let [nights, settlings, checks, events] = tables(&[family]);
    assert_eq!(nights.rows.len(), 1);
    assert_eq!(*cell(&nights, 0, "sol_s"), whole(900));
    assert_eq!(*cell(&nights, 0, "nwak"), whole(1));
    assert_eq!(*cell(&nights, 0, "is_complete"), Cell::Flag(true));
    assert_eq!(*cell(&nights, 0, "fell_asleep"), Cell::Text("alone".into()));
    let began: Vec<&Cell> = (0..3).map(|row| cell(&settlings, row, "began_by")).collect();
    let text = |word: &str| Cell::Text(word.into());
    assert_eq!(began, [&text("put_down"), &text("woke"), &text("woke")]);
    assert_eq!(*cell(&settlings, 1, "ended_by"), text("asleep"));
    assert_eq!(*cell(&settlings, 2, "ended_by"), text("out_of_bed"));
    assert_eq!(*cell(&settlings, 2, "crying_s"), Cell::Empty, "nothing was reported");
    let of_night: i64 = (0..settlings.rows.len())
        .filter_map(|row| match cell(&settlings, row, "crying_s") {
            Cell::Whole(seconds) => Some(*seconds),
            _ => None,
        })
        .sum();
    assert_eq!(*cell(&nights, 0, "crying_s"), whole(of_night), "settlings add up to the night");
    assert_eq!(*cell(&checks, 0, "planned_s"), whole(180));
    assert_eq!(*cell(&checks, 0, "difference_s"), whole(5));
    assert_eq!(*cell(&checks, 0, "reassurances"), text("voice pat"));
    assert!(events.rows.len() > 10);
    for table in [nights, settlings, checks, events] {
        assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.name);
    }
}

#[test]
fn what_was_not_recorded_is_empty_and_never_zero() {
    let mut open = told("2026-11-23T19:30:00-05:00", 1);
    open.at(0, Action::PutDown { state: None }).at(600, Action::Asleep { how: None });
    let family = family("Mia", vec![open.kept()]);
    let [nights, ..] = tables(&[family]);
    for column in ["out_of_bed_at", "final_awakening_at", "tib_s", "se_pct", "crying_s", "note"] {
        assert_eq!(*cell(&nights, 0, column), Cell::Empty, "{column}");
    }
    assert_eq!(*cell(&nights, 0, "is_complete"), Cell::Flag(false));
}

#[test]
fn times_carry_the_offset_of_the_childs_zone_and_lines_end_as_the_rfc_says() {
    let family = family("Mia", vec![night(0)]);
    let [nights, ..] = tables(&[family]);
    let csv = csv(&nights);
    assert!(csv.starts_with("\u{feff}family,child,night_id,evening,"), "{csv}");
    assert!(csv.contains(",2026-11-23T19:30:00-05:00,"), "{csv}");
    assert_eq!(csv.matches("\r\n").count(), 2);
    assert!(csv.ends_with("\r\n"));
}

#[test]
fn no_cell_begins_as_a_formula_and_quotes_hold() {
    let words = [
        "=HYPERLINK(\"http://evil\",\"x\")",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "\u{ff1d}1+1",
        "a, \"b\"\nc",
        "\0=1",
    ];
    for text in words {
        let mut hostile = told("2026-11-23T19:30:00-05:00", 1);
        hostile.at(0, Action::PutDown { state: None });
        hostile.say(10, Body::Remark { text: text.into() });
        hostile.at(20, Action::Note { text: text.into() });
        let family = family(text, vec![hostile.kept()]);
        for table in tables(&[family]) {
            let csv = csv(&table);
            let mut reader =
                csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
            for record in reader.records() {
                for field in &record.unwrap() {
                    let first = field.chars().next().unwrap_or('x');
                    assert!(!"=+-@\t\r\n\u{ff1d}\0".contains(first), "{field:?} in {}", table.name);
                }
            }
        }
    }
    let family = family("a, \"b\"", vec![night(0)]);
    assert!(csv(&tables(&[family])[0]).contains("home,\"a, \"\"b\"\"\","));
}

#[test]
fn what_is_not_to_be_seen_is_in_no_table() {
    let mut private = told("2026-11-23T19:30:00-05:00", 1);
    private.at(0, Action::PutDown { state: None });
    private.at(5, Action::Note { text: "secret one".into() });
    private.at(6, Action::GoInNow { reason: Some("secret two".into()) });
    private.at(7, Action::Stop { reason: Some("secret three".into()) });
    private.say(10, Body::Remark { text: "secret four".into() });
    for (name, seen) in [(Name::Initials, "M."), (Name::Hidden, "")] {
        let share = Share { name, notes: false, caregivers: false, age: Age::Hidden };
        let family = shared("Mia", vec![private.kept()], &share);
        assert_eq!(family.children[0].name, seen);
        let all: String = tables(&[family]).iter().map(csv).collect();
        assert!(!all.contains("secret") && !all.contains("Mia") && !all.contains("Sam"), "{all}");
    }
}

#[test]
fn evenings_are_chosen_and_the_last_ones_counted() {
    let mut family = family("Mia", (0..10).map(night).collect());
    let child = &mut family.children[0];
    child.keep_evenings(Some("2026-11-25".parse().unwrap()), Some("2026-11-30".parse().unwrap()));
    assert_eq!(child.nights.len(), 6);
    child.keep_last(2);
    let evenings: Vec<String> =
        child.nights.iter().map(|it| it.figures.evening.to_string()).collect();
    assert_eq!(evenings, ["2026-11-29", "2026-11-30"]);
    child.keep_last(99);
    assert_eq!(child.nights.len(), 2);
}
