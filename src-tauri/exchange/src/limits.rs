//! What is read at all: looked at before anything is parsed, so that no file can take the machine
//! with it.

use crate::trouble::{Code, Trouble};

/// The largest file, bytes: four years of nights with every reading of the clock.
pub const LARGEST_FILE: usize = 64 * 1024 * 1024;
/// The longest text in a file, and the longest line of a table; bytes.
pub const LONGEST_TEXT: usize = 64 * 1024;
/// Lists in lists in lists.
const DEEPEST: usize = 32;
/// The most rows of a table: one a minute for a year.
pub const MOST_ROWS: usize = 500_000;

/// The file as text, without the mark that some systems put in front.
///
/// # Errors
/// Too large, or not UTF-8.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Trouble> {
    if bytes.len() > LARGEST_FILE {
        return Err(Trouble::of_file(Code::TooLarge, LARGEST_FILE / 1024 / 1024));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = 1 + count_lines(&bytes[..error.valid_up_to()]);
        Trouble::at(line, "", Code::NotUtf8, "")
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The file as JSON that can be parsed: no text in it is too long, and nothing nested too deeply.
///
/// # Errors
/// The first that is wrong.
pub(crate) fn json(bytes: &[u8]) -> Result<&str, Trouble> {
    let text = text(bytes)?;
    let bytes = text.as_bytes();
    let (mut depth, mut text_from, mut is_escaped) = (0_usize, None, false);
    for (at, byte) in bytes.iter().enumerate() {
        if let Some(from) = text_from {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'"' => text_from = None,
                _ => {}
            }
            if at - from > LONGEST_TEXT {
                return Err(at_byte(bytes, at, Code::TextTooLong, LONGEST_TEXT));
            }
            continue;
        }
        match byte {
            b'"' => text_from = Some(at),
            b'[' | b'{' => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(at_byte(bytes, at, Code::TooDeep, DEEPEST));
                }
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(text)
}

/// The file as a table that can be parsed.
///
/// # Errors
/// The first that is wrong.
pub(crate) fn table(bytes: &[u8]) -> Result<&str, Trouble> {
    let text = text(bytes)?;
    for (line, number) in text.split('\n').zip(1..) {
        if line.len() > LONGEST_TEXT {
            return Err(Trouble::at(number, "", Code::TextTooLong, LONGEST_TEXT));
        }
        if number > MOST_ROWS {
            return Err(Trouble::at(number, "", Code::TooMany, MOST_ROWS));
        }
    }
    Ok(text)
}

fn at_byte(bytes: &[u8], at: usize, code: Code, detail: usize) -> Trouble {
    let before = &bytes[..at];
    let column = at - before.iter().rposition(|byte| *byte == b'\n').map_or(0, |it| it + 1) + 1;
    Trouble::at(1 + count_lines(before), format!("column {column}"), code, detail)
}

fn count_lines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}
