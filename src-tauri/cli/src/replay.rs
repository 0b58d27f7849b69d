//! `lullwatch replay`.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use lullwatch_core::Night;
use lullwatch_exchange::replay::{Check, Replay};
use lullwatch_exchange::script;

use crate::Failure;
use crate::args::ReplayArgs;
use crate::print::{clock, json};

/// A script larger than this is none; bytes.
const LARGEST: u64 = 256 * 1024 * 1024;

pub(crate) fn replay(asked: &ReplayArgs) -> Result<String, Failure> {
    let replay = Replay::of(&read(&asked.file)?);
    if asked.json { json(&replay) } else { Ok(table(&replay)) }
}

/// The night of a script; `-` reads standard input.
pub(crate) fn read(path: &Path) -> Result<Night, Failure> {
    let text = text(path)?;
    script::read(&text).map_err(|error| Failure::Input(format!("{}: {error}", path.display())))
}

/// The text of a file; `-` reads standard input.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    let unread = |error: std::io::Error| {
        Failure::Input(format!("{} cannot be read: {error}", path.display()))
    };
    let mut text = String::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().take(LARGEST + 1).read_to_string(&mut text)
    } else {
        File::open(path).map_err(unread)?.take(LARGEST + 1).read_to_string(&mut text)
    };
    let length = read.map_err(unread)? as u64;
    if length > LARGEST {
        return Err(Failure::Input(format!("{} is larger than 256 MiB", path.display())));
    }
    Ok(text)
}

/// A night as a person reads it.
pub(crate) fn table(replay: &Replay) -> String {
    let mut text = format!("{}, night {}\n\n", replay.method, replay.night);
    for check in &replay.checks {
        text += &row(check);
    }
    if !replay.checks.is_empty() {
        text.push('\n');
    }
    if let Some(place) = &replay.place {
        text += &format!("place: {}\n", place.replace('_', " "));
    }
    if let Some(holds) = &replay.holds {
        for (hold, number) in holds.iter().zip(1..) {
            let held = hold.held_s.map_or("-".into(), clock);
            text += &format!("hold {number:>3}  {held:>6}  {}\n", hold.picked_up_at);
        }
    }
    for waking in replay.wakings.iter().flatten() {
        let planned = if waking.planned { "planned" } else { "by itself" };
        text += &format!("woke {}  {planned}\n", waking.at);
    }
    if let Some(cards) = replay.cards_used {
        text += &format!("cards used: {cards}\n");
    }
    let measures = &replay.measures;
    let span = |seconds: Option<i64>| seconds.map_or("not recorded".into(), clock);
    let percent = measures.se_pct.map_or("not recorded".into(), |it| format!("{it:.1} %"));
    for (name, value) in [
        ("sleep onset latency", span(measures.sol_s)),
        ("night wakings", measures.nwak.to_string()),
        ("wake after sleep onset", clock(measures.waso_s)),
        ("total sleep time", clock(measures.tst_s)),
        ("time in bed", span(measures.tib_s)),
        ("sleep efficiency", percent),
        ("longest stretch", span(measures.longest_stretch_s)),
        ("final awakening to out of bed", span(measures.terminal_wake_s)),
        ("check-ins", measures.check_ins.to_string()),
        ("pick-ups", measures.pick_ups.to_string()),
        ("crying", clock(measures.crying_s.total)),
    ] {
        text += &format!("{name:<30} {value:>14}\n");
    }
    text += "as noticed by the parent; spans as h:mm:ss\n";
    text
}

fn row(check: &Check) -> String {
    let number = |it: Option<u32>| it.map_or("-".into(), |it| it.to_string());
    let span = |seconds: Option<i64>| seconds.map_or("-".into(), clock);
    let kind = serde_json::to_value(check.kind).unwrap_or_default();
    format!(
        "settling {:>2}  check {:>2}  planned {:>6}  waited {:>6}  held {:>6}  {:<9}  {}\n",
        number(check.settling),
        number(check.number),
        span(check.planned_wait_s),
        span(check.actual_wait_s),
        span(check.held_s),
        kind.as_str().unwrap_or_default(),
        check.entered_at.as_deref().unwrap_or("-"),
    )
}
