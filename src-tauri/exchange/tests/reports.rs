//! The report, as parts and as HTML.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{DAY_S, Told, family, kept, night, shown, told, with};
use jiff::civil::date;
use lullwatch_core::plan::{Step, Words as PlanWords};
use lullwatch_core::review::{Comment, Review};
use lullwatch_core::{Action, Body, CryLevel, NightKind, Reassurance};
use lullwatch_exchange::report::{Block, Report, html, report};
use lullwatch_exchange::shown::ShownFamily;
use lullwatch_exchange::words::{Language, Words};
use proptest::prelude::*;
use uuid::Uuid;

fn made(family: &ShownFamily) -> Report {
    report(family, &Words::english(), date(2026, 12, 24))
}

/// The parts in order, by their kinds; headings with their text.
fn outline(blocks: &[Block]) -> String {
    let mut told = String::new();
    for block in blocks {
        told += &match block {
            Block::Cover { title, .. } => format!("cover {title}\n"),
            Block::Heading { level, text } => {
                format!("{} {text}\n", "#".repeat(usize::from(*level)))
            }
            Block::Paragraph(_) => "text\n".into(),
            Block::Small(_) => "small\n".into(),
            Block::Quote { label, .. } => format!("quote {label}\n"),
            Block::Facts(facts) => format!("{} facts\n", facts.len()),
            Block::Figures(figures) => format!("{} figures\n", figures.len()),
            Block::Grid(grid) => format!("grid {}x{}\n", grid.columns.len(), grid.rows.len()),
            Block::Picture { .. } => "picture\n".into(),
            Block::Pictures(row) => format!("{} pictures\n", row.len()),
            Block::Legend(entries) => format!("legend of {}\n", entries.len()),
            Block::NewPage => "page\n".into(),
            Block::Together(blocks) => outline(blocks),
        };
    }
    told
}

/// Every text of a report.
fn texts(report: &Report) -> String {
    format!("{report:?}")
}

#[test]
fn a_report_has_all_that_a_coach_asks_for_in_order() {
    let family = family("Mia", (0..7).map(night).collect());
    let outline = outline(&made(&family).blocks);
    let top: Vec<&str> = outline.lines().filter(|line| line.starts_with("# ")).collect();
    assert_eq!(
        top,
        [
            "# In short",
            "# The nights, hour by hour",
            "# How it changed",
            "# The plan",
            "# Night by night",
            "# Each night",
            "# What the numbers mean",
        ]
    );
    assert!(outline.starts_with("cover Sleep report for Mia\n"), "{outline}");
    let nights = outline.lines().filter(|line| line.starts_with("## ") && line.contains("2026"));
    assert_eq!(nights.count(), 7);
}

#[test]
fn every_word_of_a_report_is_there() {
    let mut family = family("Mia", (0..7).map(night).collect());
    let mut nap = with("2026-11-24T13:00:00-05:00", 50, |head| head.kind = NightKind::Nap);
    nap.at(0, Action::PutDown { state: None }).at(600, Action::Asleep { how: None });
    nap.at(4000, Action::OutOfBed);
    let mut kept = kept("Mia", vec![nap.kept(), night(0)]);
    let mut changed = kept.plans[0].clone();
    changed.version = 2;
    changed.settings.crying_limit_s = Some(1800);
    changed.step = Some(Step { from: 2, to: 1, reason: "hard week".into() });
    changed.words =
        PlanWords { goal: "sleep".into(), visit: "good night".into(), ..PlanWords::default() };
    kept.plans.push(changed);
    family.children.push(shown(kept));
    for language in Language::ALL {
        let report = report(&family, &Words::of(language), date(2026, 12, 24));
        assert_eq!(report.language, language.code());
        has_words_for_everything(&texts(&report));
    }
    let told = texts(&made(&family));
    assert!(told.contains("Naps") && told.contains("What was changed"));
    assert!(told.contains("hard week") && told.contains("good night"));
}

/// What has no words shows its key.
fn has_words_for_everything(told: &str) {
    for key in
        ["report-", "measure-", "detail-", "check-", "plan-set-", "method-", "amount-", "our-"]
    {
        let at = told.find(&format!("\"{key}"));
        assert!(at.is_none(), "{:?}", at.map(|at| told[at..].chars().take(60).collect::<String>()));
    }
}

#[test]
fn the_plan_stands_beside_what_happened() {
    let family = family("Mia", vec![night(0)]);
    let report = made(&family);
    let told = texts(&report);
    assert!(told.contains("The plan beside what happened"));
    assert!(told.contains("3:05") && told.contains("3 \u{b7} 5 \u{b7} 10"), "{told}");
    assert!(told.contains("1 of 1") && told.contains("+0:05"));
    assert!(told.contains("asleep at 19:45 \u{b7} Alone"));
}

#[test]
fn what_a_coach_said_and_the_parent_took_stands_with_its_night() {
    let mut kept = kept("Mia", vec![night(0), night(1)]);
    let (head, event) = (kept.nights[1].head.clone(), kept.nights[1].events[0].id);
    let comment = |number, event, text: &str| Comment {
        id: Uuid::from_u128(number),
        night: head.id,
        event,
        text: text.into(),
    };
    kept.reviews.push(Review {
        id: Uuid::from_u128(9),
        child: kept.child.id,
        from: "Kay".into(),
        made: "2026-11-26T12:00:00Z".parse().unwrap(),
        comments: vec![
            comment(1, None, "A long way."),
            comment(2, Some(event), "Early <b>today</b>."),
        ],
        plan_fields: Vec::new(),
        plan_version: None,
    });
    let family = ShownFamily { label: String::new(), children: vec![shown(kept)] };
    let report = made(&family);
    let outline = outline(&report.blocks);
    let of = |day: &str| {
        let is_its = |part: &&str| part.lines().next().is_some_and(|it| it.contains(day));
        let found = outline.split("## ").filter(is_its).last();
        found.unwrap_or_else(|| panic!("{outline}")).to_owned()
    };
    let second = of("24");
    let said = ["quote Coach Kay\n", "quote 19:30, Coach Kay\n"];
    assert!(said.iter().all(|it| second.contains(it)), "{outline}");
    assert!(!of("23").contains("quote"), "{outline}");
    assert!(html(&report).contains("Early &lt;b&gt;today&lt;/b&gt;."));
}

#[test]
fn what_a_parent_wrote_is_text_and_nothing_else() {
    let hostile = "<script>alert(1)</script>\u{202e}'\" & \u{7}\u{0}<img src=x onerror=y>";
    let mut night = told("2026-11-23T19:30:00-05:00", 1);
    night.at(0, Action::PutDown { state: None });
    night.at(5, Action::GoInNow { reason: Some(hostile.into()) });
    night.at(9, Action::Note { text: hostile.into() });
    night.say(10, Body::Remark { text: hostile.into() });
    let family = family(hostile, vec![night.kept()]);
    let html = html(&made(&family));
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
    assert!(html.contains("&lt;script&gt;"));
    let steers = |letter: char| {
        (letter.is_control() && letter != '\n') || ('\u{202a}'..='\u{202e}').contains(&letter)
    };
    assert!(!html.chars().any(steers));
    // Nothing is loaded, whatever is in it.
    for loads in ["src=", "href=", "url(", "@import", "http:", "https:"] {
        assert!(
            !html.contains(loads) || loads == "src=" && html.contains("&lt;img src=x"),
            "{loads}"
        );
    }
}

#[test]
fn nights_without_anything_are_told_as_not_recorded() {
    let mut empty = told("2026-11-23T19:30:00-05:00", 1);
    empty.at(0, Action::PutDown { state: None });
    let family = family("", vec![empty.kept()]);
    let told = texts(&made(&family));
    assert!(
        told.contains("not recorded") && told.contains("The end of this night was not recorded.")
    );
    let nobody = made(&ShownFamily::default());
    assert!(texts(&nobody).contains("No night has been recorded"));
}

fn action() -> impl Strategy<Value = Action> {
    let level = prop::sample::select(vec![CryLevel::Grizzle, CryLevel::Hard, CryLevel::Different]);
    let words = prop::option::of(".{0,20}");
    prop_oneof![
        4 => level.prop_map(|level| Action::Cry { level }),
        4 => Just(Action::Quiet),
        4 => Just(Action::Enter),
        4 => Just(Action::Leave),
        2 => Just(Action::Reassure { kind: Reassurance::Cuddle }),
        2 => Just(Action::PickUp),
        2 => words.prop_map(|reason| Action::GoInNow { reason }),
        3 => Just(Action::Asleep { how: None }),
        3 => Just(Action::Woke),
        1 => ".{0,40}".prop_map(|text| Action::Note { text }),
        1 => Just(Action::Stop { reason: None }),
        1 => Just(Action::Pause { reason: None }),
        1 => Just(Action::OutOfBed),
    ]
}

prop_compose! {
    fn any_night(number: u32)(
        day in 0_i64..400,
        hour in 0_i64..24,
        zone in prop::sample::select(vec!["Europe/Berlin", "America/New_York", "Pacific/Apia"]),
        nap in any::<bool>(),
        actions in prop::collection::vec((0_i64..9000, action()), 0..40),
    ) -> Told {
        let second = 1_767_225_600 + day * DAY_S + hour * 3600;
        let start = jiff::Timestamp::from_second(second).unwrap().to_string();
        let mut told = with(&start, number, |head| {
            head.zone = zone.into();
            head.kind = if nap { NightKind::Nap } else { NightKind::Night };
        });
        told.at(0, Action::PutDown { state: None });
        let mut second = 0;
        for (gap, action) in actions {
            second += gap;
            told.at(second, action);
        }
        told
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_kept_becomes_a_report(
        one in any_night(1), other in any_night(2), third in any_night(3), name in ".{0,30}",
    ) {
        let nights = vec![one.kept(), other.kept(), third.kept()];
        let family = family(&name, nights);
        let html = html(&made(&family));
        prop_assert!(html.ends_with("</html>\n"));
        prop_assert!(!html.contains("NaN") && !html.contains("inf\""));
    }
}
