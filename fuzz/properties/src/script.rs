//! A night script.

use std::fmt::Write as _;

use lullwatch_core::Night;
use lullwatch_exchange::replay::Replay;
use lullwatch_exchange::script::read;
use serde_json::Value;

use crate::night::holds_together;
use crate::text;

/// Written anew, a line may be a little longer; bytes.
const LONGEST_TO_REWRITE: usize = 16 * 1024;
/// Deadlines that are gone through.
const DEADLINES: usize = 64;

/// A script that is read gives a night that holds together, goes on from deadline to deadline, and
/// is the same when the script is written anew. One that is not names a line that it has.
///
/// # Panics
/// One of these does not hold.
pub fn script(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match read(text) {
        Ok(night) => {
            holds_together(&night);
            goes_on(&night);
            if text.len() <= LONGEST_TO_REWRITE {
                is_the_same_written_anew(&night, text);
            }
        }
        Err(error) => {
            let lines = text.lines().count().max(1);
            assert!((1..=lines).contains(&error.line), "line {} of {lines}", error.line);
            assert!(!error.to_string().is_empty());
        }
    }
}

/// Every deadline lies after the one before.
fn goes_on(night: &Night) {
    let Some(last) = night.log().last() else { return };
    let mut now = last.event.recorded.clone();
    for _ in 0..DEADLINES {
        let Some(deadline) = night.next_deadline(&now) else { return };
        let (before, after) = (night.at(&now).now, night.at(&deadline).now);
        assert!(after > before, "a deadline that is over: {before:?} {after:?}");
        now = deadline;
    }
}

/// With a mark in front, other line ends and spaces, and its fields in another order it is the same
/// night.
fn is_the_same_written_anew(night: &Night, text: &str) {
    let mut anew = String::from('\u{feff}');
    // A line without an id is named by its number, so that none is put in between.
    for line in text.trim_start_matches('\u{feff}').lines() {
        match line.trim() {
            "" => anew += "\t\r\n",
            line => {
                let value: Value = serde_json::from_str(line).unwrap();
                write!(anew, " {value}\r\n").unwrap();
            }
        }
    }
    match read(&anew) {
        Ok(again) => assert_eq!(Replay::of(&again), Replay::of(night), "written anew:\n{anew}"),
        Err(error) => panic!("{error}, written anew:\n{anew}"),
    }
}
