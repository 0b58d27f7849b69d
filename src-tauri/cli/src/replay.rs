//! `lullwatch replay`.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use lullwatch_core::{Measures, Night};
use lullwatch_exchange::replay::{Check, Replay, Woke};
use lullwatch_exchange::script;
use lullwatch_exchange::words::Words;

use crate::args::ReplayArgs;
use crate::failure::Failure;
use crate::print::{clock, columns, heads, json};
use crate::sentence::sentence;

/// A script larger than this is none; MiB.
const LARGEST: u64 = 256;

pub(crate) fn replay(asked: &ReplayArgs, words: &Words) -> Result<String, Failure> {
    let replay = Replay::of(&read(&asked.file, words)?);
    if asked.json { json(&replay) } else { Ok(table(&replay, words)) }
}

/// The night of a script; `-` reads standard input.
pub(crate) fn read(path: &Path, words: &Words) -> Result<Night, Failure> {
    let text = text(path)?;
    script::read(&text).map_err(|error| {
        Failure::Input(format!("{}: {}", path.display(), error.words(words)).into())
    })
}

/// The text of a file; `-` reads standard input.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    let unread = |error: std::io::Error| Failure::unreadable(path, &error);
    let most = LARGEST * 1024 * 1024;
    let mut text = String::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().take(most + 1).read_to_string(&mut text)
    } else {
        File::open(path).map_err(unread)?.take(most + 1).read_to_string(&mut text)
    };
    let length = read.map_err(unread)? as u64;
    if length > most {
        let said = sentence("cli-too-large").path(path).with("most", LARGEST);
        return Err(Failure::Input(said));
    }
    Ok(text)
}

/// A night as a person reads it.
pub(crate) fn table(replay: &Replay, words: &Words) -> String {
    let night = replay.night.to_string();
    let mut text = words.with("cli-night-of", &[("method", &replay.method), ("night", &night)]);
    text += "\n\n";
    if !replay.checks.is_empty() {
        text += &checks(&replay.checks, words);
        text.push('\n');
    }
    let family = of_family(replay, words);
    if !family.is_empty() {
        text += &(family + "\n");
    }
    text + &measures(&replay.measures, words) + &words.get("cli-as-noticed") + "\n"
}

/// What some families have beside the checks.
fn of_family(replay: &Replay, words: &Words) -> String {
    let mut part = String::new();
    if let Some(place) = &replay.place {
        let place = words.get(&format!("place-{place}"));
        part += &(words.with("cli-place", &[("place", &place)]) + "\n");
    }
    if let Some(holds) = replay.holds.as_ref().filter(|holds| !holds.is_empty()) {
        let mut rows = vec![heads(&["cli-hold", "cli-held", "log-pick_up"], words)];
        for (hold, number) in holds.iter().zip(1..) {
            let held = hold.held_s.map_or("-".into(), clock);
            rows.push(vec![number.to_string(), held, hold.picked_up_at.clone()]);
        }
        part += &columns(&rows, &[0, 1]);
    }
    let waking = |waking: &Woke| {
        let how = if waking.planned { "cli-woke-planned" } else { "cli-woke-alone" };
        vec![words.get("log-woke"), waking.at.clone(), words.get(how)]
    };
    let wakings: Vec<_> = replay.wakings.iter().flatten().map(waking).collect();
    part += &columns(&wakings, &[]);
    if let Some(cards) = replay.cards_used {
        part += &(words.with("cli-cards-used", &[("count", &cards.to_string())]) + "\n");
    }
    part
}

fn checks(checks: &[Check], words: &Words) -> String {
    let keys = [
        "cli-settling",
        "cli-check",
        "checks-planned",
        "checks-waited",
        "cli-held",
        "checks-what",
        "checks-time",
    ];
    let number = |it: Option<u32>| it.map_or("-".into(), |it| it.to_string());
    let span = |seconds: Option<i64>| seconds.map_or("-".into(), clock);
    let row = |check: &Check| {
        let kind = serde_json::to_value(check.kind).unwrap_or_default();
        vec![
            number(check.settling),
            number(check.number),
            span(check.planned_wait_s),
            span(check.actual_wait_s),
            span(check.held_s),
            words.get(&format!("check-{}", kind.as_str().unwrap_or_default())),
            check.entered_at.clone().unwrap_or_else(|| "-".into()),
        ]
    };
    let rows: Vec<_> = [heads(&keys, words)].into_iter().chain(checks.iter().map(row)).collect();
    columns(&rows, &[0, 1, 2, 3, 4])
}

fn measures(measures: &Measures, words: &Words) -> String {
    let span = |seconds: Option<i64>| seconds.map_or_else(|| words.get("not-recorded"), clock);
    let percent = |percent: f64| {
        let value = format!("{percent:.1}").replace('.', &words.get("cli-decimal-mark"));
        words.with("amount-percent", &[("value", &value)])
    };
    let rows = [
        ("measure-sol", span(measures.sol_s)),
        ("measure-nwak", measures.nwak.to_string()),
        ("measure-waso", clock(measures.waso_s)),
        ("measure-tst", clock(measures.tst_s)),
        ("measure-tib", span(measures.tib_s)),
        ("measure-se", measures.se_pct.map_or_else(|| words.get("not-recorded"), percent)),
        ("measure-longest_stretch", span(measures.longest_stretch_s)),
        ("measure-terminal_wake", span(measures.terminal_wake_s)),
        ("measure-check_ins", measures.check_ins.to_string()),
        ("measure-pick_ups", measures.pick_ups.to_string()),
        ("measure-crying", clock(measures.crying_s.total)),
    ];
    columns(&rows.map(|(key, value)| vec![words.get(key), value]), &[1])
}
