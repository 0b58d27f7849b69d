//! The only place that writes to the terminal.

use std::io::{ErrorKind, Write as _};

use lullwatch_exchange::words::Words;
use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use crate::failure::Failure;
use crate::sentence::Sentence;

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
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::unprinted(&error)),
        _ => Ok(()),
    }
}

/// Writes what went wrong.
#[expect(clippy::print_stderr, reason = "the one place for it")]
pub(crate) fn error(problem: &str) {
    eprintln!("lullwatch: {}", shown(problem));
}

/// Writes a sentence about what went wrong.
pub(crate) fn tell(problem: &Sentence, words: &Words) {
    error(&problem.words(words));
}

/// A value as one JSON document.
pub(crate) fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map(|text| text + "\n").map_err(|error| Failure::unprinted(&error))
}

/// Rows as columns, each as wide as what is widest in it; those at the places of `right` are set to
/// the right.
pub(crate) fn columns(rows: &[Vec<String>], right: &[usize]) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width_of =
        |place| rows.iter().filter_map(|row| row.get(place)).map(|it: &String| it.width()).max();
    let widths: Vec<usize> = (0..count).map(|place| width_of(place).unwrap_or_default()).collect();
    let mut text = String::new();
    for row in rows {
        let cell = |((place, cell), width): ((usize, &String), &usize)| {
            let room = " ".repeat(width.saturating_sub(cell.width()));
            if right.contains(&place) { room + cell } else { format!("{cell}{room}") }
        };
        let cells: Vec<String> = row.iter().enumerate().zip(&widths).map(cell).collect();
        text += cells.join("  ").trim_end();
        text.push('\n');
    }
    text
}

/// The heads of columns, by their keys.
pub(crate) fn heads(keys: &[&str], words: &Words) -> Vec<String> {
    keys.iter().map(|key| words.get(key)).collect()
}

/// A name with its value, in a line.
pub(crate) fn named(what: &str, value: &str, words: &Words) -> String {
    words.with("number-line", &[("what", what), ("value", value)]) + "\n"
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

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn columns_are_as_wide_as_they_are_seen_and_not_as_they_are_counted() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows =
            [row(["Wer", "zählt", "Ende"]), row(["美亚", "1", "x"]), row(["Zoë", "123456", ""])];
        let text = columns(&rows, &[1]);
        assert_eq!(text, "Wer    zählt  Ende\n美亚       1  x\nZoë   123456\n");
    }
}
