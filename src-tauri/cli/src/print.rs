//! The only place that writes to the terminal.

use std::io::{ErrorKind, Write as _};

use serde::Serialize;

use crate::Failure;

/// Text as it can be shown: what would steer the terminal, or turn the direction of what follows,
/// stands as its escape. In JSON and TOML that is the same text; files come from anywhere.
fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        match letter {
            '\n' | '\t' => shown.push(letter),
            _ if turns || letter.is_control() => {
                shown += &format!("\\u{:04x}", u32::from(letter));
            }
            _ => shown.push(letter),
        }
    }
    shown
}

/// Writes a result. A reader that has gone away (`| head`) is no error.
pub(crate) fn out(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(shown(text).as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::Other(format!("the result could not be written: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes what went wrong.
#[expect(clippy::print_stderr, reason = "the one place for it")]
pub(crate) fn error(problem: &str) {
    eprintln!("lullwatch: {}", shown(problem));
}

/// A value as one JSON document.
pub(crate) fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map(|text| text + "\n").map_err(|error| {
        Failure::Other(format!("the result could not be written as JSON: {error}"))
    })
}

/// Seconds as `m:ss`, or `h:mm:ss` from an hour on.
pub(crate) fn clock(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let (hours, minutes, seconds) =
        (seconds.abs() / 3600, seconds.abs() / 60 % 60, seconds.abs() % 60);
    match hours {
        0 => format!("{sign}{minutes}:{seconds:02}"),
        _ => format!("{sign}{hours}:{minutes:02}:{seconds:02}"),
    }
}
