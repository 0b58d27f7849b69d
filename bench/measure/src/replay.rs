//! A script read and replayed, beside a bare reading of the same bytes.

use std::fmt::Write as _;

use lullwatch_exchange::replay::Replay;
use lullwatch_exchange::script;
use serde::Serialize;
use serde_json::Value;

use crate::timed;

const PICK_UPS: u32 = 150;
/// Events in all of the many nights.
const EVENTS: usize = 400_000;

/// Milliseconds of each try, in pairs.
#[derive(Default, Serialize)]
pub struct Replays {
    one: Pairs,
    many: Pairs,
    /// Bytes of the one night.
    bytes: usize,
}

#[derive(Default, Serialize)]
struct Pairs {
    ours: Vec<f64>,
    raw: Vec<f64>,
}

/// So many pairs of the one night, and a tenth as many of the many.
pub fn measure(pairs: usize) -> anyhow::Result<Replays> {
    let script = script();
    let nights = EVENTS / script.lines().count().saturating_sub(1).max(1);
    let mut replays = Replays { bytes: script.len(), ..Replays::default() };
    for _ in 0..pairs {
        one_pair(&script, 1, &mut replays.one)?;
    }
    for _ in 0..pairs.div_ceil(10) {
        one_pair(&script, nights, &mut replays.many)?;
    }
    Ok(replays)
}

fn one_pair(script: &str, nights: usize, pairs: &mut Pairs) -> anyhow::Result<()> {
    let (took, result) = timed(|| {
        (0..nights).try_for_each(|_| -> anyhow::Result<()> {
            let replay = Replay::of(&script::read(script)?);
            std::hint::black_box(serde_json::to_string(&replay)?);
            Ok(())
        })
    });
    result?;
    pairs.ours.push(took);
    let (took, result) = timed(|| {
        (0..nights).try_for_each(|_| {
            script.lines().try_for_each(|line| {
                serde_json::from_str::<Value>(line).map(std::hint::black_box).map(drop)
            })
        })
    });
    result?;
    pairs.raw.push(took);
    Ok(())
}

/// A night of 150 pick-ups, a minute each.
fn script() -> String {
    let mut lines = String::from(
        r#"{"format":"lullwatch-script/1","method":"pick-up-put-down","night":1,"zone":"America/New_York"}"#,
    );
    let began = jiff::Timestamp::from_second(1_795_480_200).unwrap_or_default();
    let mut line = |second: i64, what: &str| {
        let at = began + jiff::SignedDuration::from_secs(second);
        write!(lines, "\n{{\"at\":\"{at}\",{what}}}").expect("a string takes everything");
    };
    line(0, r#""do":"put_down""#);
    line(20, r#""do":"cry","level":"protest""#);
    line(40, r#""do":"enter""#);
    for time in 1..=i64::from(PICK_UPS) {
        line(time * 60, r#""do":"pick_up""#);
        line(time * 60 + 30, r#""do":"lay_down""#);
    }
    line(10_000, r#""do":"asleep""#);
    line(40_000, r#""do":"out_of_bed""#);
    lines
}
