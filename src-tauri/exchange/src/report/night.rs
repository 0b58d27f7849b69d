//! One night in full.

use lullwatch_core::night::{CheckIn, CheckInKind};
use lullwatch_core::raster::Piece;
use lullwatch_core::{Action, Night};

use super::child::WIDTH;
use super::phrases::{Phrases, clean, minutes_and_seconds};
use super::{Block, Grid, Head};
use crate::chart;
use crate::shown::{Ended, Settling, ShownChild, ShownNight};

/// A measure: the key of its name, whether it is left out where no night has it, and how it is
/// worded.
pub(super) struct Measure {
    pub(super) key: &'static str,
    pub(super) read: fn(&ShownNight, &Phrases) -> String,
    /// Not shown where this holds for none of the nights.
    pub(super) is_there: fn(&ShownNight) -> bool,
}

const ALWAYS: fn(&ShownNight) -> bool = |_| true;

/// The measures of a night, in the order in which they are read.
pub(super) const MEASURES: &[Measure] = &[
    Measure {
        key: "report-put-down",
        read: |it, words| words.maybe_clock(&it.night, it.night.put_down()),
        is_there: ALWAYS,
    },
    Measure {
        key: "report-asleep",
        read: |it, words| words.maybe_clock(&it.night, it.first_asleep()),
        is_there: ALWAYS,
    },
    Measure {
        key: "report-up",
        read: |it, words| words.maybe_clock(&it.night, it.night.out_of_bed()),
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-sol",
        read: |it, words| words.maybe_span(it.measures.sol_s),
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-crying",
        read: |it, words| words.maybe_span(it.figures.crying_s),
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-first_quiet",
        read: |it, words| words.maybe_span(it.beside.first_quiet_s),
        is_there: |it| it.figures.crying_s.is_some(),
    },
    Measure {
        key: "measure-nwak",
        read: |it, words| words.maybe_count(it.figures.wakings),
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-waso",
        read: |it, words| words.maybe_span(it.figures.awake_s),
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-longest_stretch",
        read: |it, words| words.maybe_span(it.measures.longest_stretch_s),
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-tst",
        read: |it, words| words.maybe_span(it.first_asleep().map(|_| it.measures.tst_s)),
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-tib",
        read: |it, words| words.maybe_span(it.measures.tib_s),
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-se",
        read: |it, words| match it.measures.se_pct {
            None => words.not_recorded(),
            Some(percent) => words.with("amount-percent", &[("value", &format!("{percent:.0}"))]),
        },
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-terminal_wake",
        read: |it, words| words.maybe_span(it.measures.terminal_wake_s),
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-check_ins",
        read: |it, _| it.measures.check_ins.to_string(),
        is_there: ALWAYS,
    },
    Measure {
        key: "measure-time_in_room",
        read: |it, words| words.span(it.beside.in_room_s),
        is_there: |it| it.measures.check_ins > 0,
    },
    Measure { key: "measure-within_plan", read: as_planned, is_there: |it| it.beside.planned > 0 },
    Measure {
        key: "measure-median_difference",
        read: |it, words| {
            it.beside.median_difference_s.map_or(String::new(), |seconds| words.difference(seconds))
        },
        is_there: |it| it.beside.planned > 0,
    },
    Measure {
        key: "measure-pick_ups",
        read: |it, _| it.measures.pick_ups.to_string(),
        is_there: |it| it.measures.pick_ups > 0,
    },
    Measure {
        key: "report-feeds",
        read: |it, _| it.feeds.count.to_string(),
        is_there: |it| it.feeds.count > 0,
    },
    Measure {
        key: "report-fell-asleep",
        read: |it, words| {
            let how = it.night.sleeps().first().and_then(|sleep| sleep.how);
            how.map_or(words.not_recorded(), |how| words.of("detail", &how))
        },
        is_there: |it| it.first_asleep().is_some(),
    },
];

pub(super) fn as_planned(it: &ShownNight, words: &Phrases) -> String {
    match it.beside.planned {
        0 => String::new(),
        planned => words.with(
            "report-of",
            &[("part", &it.beside.within_plan.to_string()), ("whole", &planned.to_string())],
        ),
    }
}

pub(super) fn blocks(child: &ShownChild, of: &ShownNight, phrases: &Phrases) -> Vec<Block> {
    let night = &of.night;
    let evening = phrases.day(of.figures.evening);
    let number = of.figures.number.to_string();
    let method = phrases.method(&of.figures.method.0);
    let about = phrases.with("report-night-about", &[("night", &number), ("method", &method)]);
    let mut top = vec![
        Block::Heading { level: 2, text: evening.clone() },
        Block::Small(match child.plan_of(night) {
            None => about,
            Some(plan) => {
                let version = [("about", about.as_str()), ("version", &plan.version.to_string())];
                phrases.with("report-night-version", &version)
            }
        }),
    ];
    for piece in Piece::of(night) {
        let says = phrases.with("report-night-says", &[("date", &evening)]);
        top.push(Block::Picture { drawing: chart::night(&piece, WIDTH), says });
    }
    let mut remarks = Vec::new();
    if !of.figures.is_complete {
        remarks.push(phrases.get("report-not-up"));
    }
    if night.is_clock_doubtful() {
        remarks.push(phrases.get("report-clock-doubtful"));
    }
    if night.last().is_stopped() {
        remarks.push(phrases.get("report-stopped"));
    }
    top.extend(remarks.into_iter().map(Block::Small));
    top.push(facts(of, phrases));
    let mut blocks = vec![Block::Together(top)];
    if !of.settlings.is_empty() {
        blocks.push(Block::Grid(wakings(of, phrases)));
    }
    if !night.check_ins().is_empty() {
        blocks.push(Block::Grid(check_ins(of, phrases)));
    }
    blocks.extend(more(of, phrases));
    for (at, text) in of.notes() {
        let label = match at {
            Some(at) => phrases.clock(night, at),
            None => phrases.get("report-note-whole"),
        };
        blocks.push(Block::Quote { label, text: clean(&text) });
    }
    for (from, at, text) in child.comments(of) {
        let coach = match clean(from) {
            name if name.trim().is_empty() => phrases.get("review-coach"),
            name => phrases.with("report-coach", &[("name", &name)]),
        };
        let label = match at {
            Some(at) => format!("{}, {coach}", phrases.clock(night, at)),
            None => coach,
        };
        blocks.push(Block::Quote { label, text: clean(text) });
    }
    blocks
}

fn facts(of: &ShownNight, phrases: &Phrases) -> Block {
    let there = MEASURES.iter().filter(|measure| (measure.is_there)(of));
    Block::Facts(there.map(|it| (phrases.get(it.key), (it.read)(of, phrases))).collect())
}

/// Put-down and each waking: when, how long, what, and how it ended.
fn wakings(of: &ShownNight, phrases: &Phrases) -> Grid {
    let head = |key: &str, share, right| Head { text: phrases.get(key), share, right };
    let columns = vec![
        head("report-what", 23, false),
        head("report-at", 11, true),
        head("report-length", 14, true),
        head("measure-crying", 14, true),
        head("report-visits", 10, true),
        head("report-ended", 28, false),
    ];
    let row = |settling: &Settling| {
        vec![
            phrases.get(&format!("report-began-{}", settling.began_by.word())),
            phrases.clock(&of.night, settling.began),
            phrases.maybe_span(settling.length_s()),
            phrases.maybe_span(settling.is_crying_recorded.then_some(settling.crying.total)),
            settling.check_ins.to_string(),
            ended(of, settling, phrases),
        ]
    };
    Grid { columns, rows: of.settlings.iter().map(row).collect() }
}

fn ended(of: &ShownNight, settling: &Settling, phrases: &Phrases) -> String {
    let (Some(ended), Some(by)) = (settling.ended, settling.ended_by) else {
        return phrases.not_recorded();
    };
    let time = phrases.clock(&of.night, ended);
    match (by, settling.how) {
        (Ended::OutOfBed, _) => phrases.with("report-ended-up", &[("time", &time)]),
        (Ended::Asleep, None) => phrases.with("report-ended-asleep", &[("time", &time)]),
        (Ended::Asleep, Some(how)) => {
            let how = phrases.of("detail", &how);
            phrases.with("report-ended-asleep-how", &[("time", &time), ("how", &how)])
        }
    }
}

fn check_ins(of: &ShownNight, phrases: &Phrases) -> Grid {
    let head = |key: &str, share, right| Head { text: phrases.get(key), share, right };
    let columns = vec![
        head("checks", 21, false),
        head("report-at", 10, true),
        head("checks-planned", 11, true),
        head("checks-waited", 11, true),
        head("report-differs", 11, true),
        head("report-in-room", 11, true),
        head("report-reassurances", 25, false),
    ];
    let rows = of.night.check_ins().iter().map(|row| check_in(&of.night, row, phrases));
    Grid { columns, rows: rows.collect() }
}

fn check_in(night: &Night, row: &CheckIn, phrases: &Phrases) -> Vec<String> {
    let kind = match row.kind {
        // Without waits there is nothing that a visit could lie between.
        CheckInKind::Unplanned if night.head().rules.waits_s.is_empty() => {
            phrases.get("check-visit")
        }
        kind => phrases.of("check", &kind),
    };
    let number = row.wait.filter(|_| row.kind.is_planned()).map(|wait| wait.number.to_string());
    let kind = match number {
        None => kind,
        Some(number) => format!("{number} \u{b7} {kind}"),
    };
    let actual = row.wait.and_then(|wait| wait.actual_s);
    let differs = row
        .wait
        .filter(|_| row.kind.is_planned())
        .and_then(|wait| Some(wait.actual_s? - wait.planned_s));
    let in_room = row.left.zip(row.entered).map(|(left, entered)| left.since(entered));
    let or_empty = |seconds: Option<i64>| seconds.map(minutes_and_seconds).unwrap_or_default();
    let mut done: Vec<String> = Vec::new();
    for run in row.reassurances.chunk_by(|one, other| one == other) {
        if let Some(kind) = run.first() {
            let what = phrases.of("detail", kind);
            done.push(match run.len() {
                1 => what,
                count => phrases.with("times", &[("what", &what), ("count", &count.to_string())]),
            });
        }
    }
    done.extend(row.reasons.iter().map(|reason| reason_worded(reason, phrases)));
    vec![
        kind,
        row.entered.map(|at| phrases.clock(night, at)).unwrap_or_default(),
        or_empty(row.wait.map(|wait| wait.planned_s)),
        or_empty(actual),
        differs.map(|seconds| phrases.difference(seconds)).unwrap_or_default(),
        or_empty(in_room),
        done.join(", "),
    ]
}

/// A reason: a code of the locale, or the parent's words.
pub(super) fn reason_worded(reason: &str, phrases: &Phrases) -> String {
    for prefix in ["reason", "why-early"] {
        let key = format!("{prefix}-{reason}");
        let worded = phrases.get(&key);
        if worded != key {
            return worded;
        }
    }
    clean(reason)
}

/// Feeds, pauses, and what was there at falling asleep.
fn more(of: &ShownNight, phrases: &Phrases) -> Vec<Block> {
    let mut facts = Vec::new();
    for input in of.night.inputs() {
        if of.night.misfits().contains(&input.id) {
            continue;
        }
        let time = phrases.clock(&of.night, input.at);
        let what = |key: &str| format!("{time} {}", phrases.get(key));
        match input.action {
            Action::Feed { amount_ml, minutes } => {
                let ml = amount_ml.map(|ml| phrases.with("amount-ml", &[("ml", &ml.to_string())]));
                let minutes = minutes
                    .map(|it| phrases.with("minutes-short", &[("minutes", &it.to_string())]));
                let amount: Vec<String> = ml.into_iter().chain(minutes).collect();
                facts.push((what("log-feed"), amount.join(", ")));
            }
            Action::Pause { reason } => {
                let reason = reason.map(|reason| reason_worded(&reason, phrases));
                facts.push((what("log-pause"), reason.unwrap_or_default()));
            }
            Action::Stop { reason } => {
                let reason = reason.map(|reason| reason_worded(&reason, phrases));
                facts.push((what("log-stop"), reason.unwrap_or_default()));
            }
            _ => {}
        }
    }
    if let Some(present) = of.night.associations() {
        let names: Vec<String> =
            present.iter().map(|kind| phrases.of("association", kind)).collect();
        let names = match names.is_empty() {
            true => phrases.get("associations-nothing"),
            false => names.join(", "),
        };
        facts.push((phrases.get("report-associations"), names));
    }
    if facts.is_empty() { Vec::new() } else { vec![Block::Facts(facts)] }
}
