//! Reading a night file, which may come from anybody.
//!
//! Fields that this edition does not know are passed over: a later edition of the same format may
//! add some, and changes the meaning of none. In a plan, a night's settings and what happened,
//! what is not known is refused: a night would be told by other rules than it was lived by.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::{
    FAMILY_OF_FORMATS, FORMAT, LONGEST_NAME, MOST_EVENTS, MOST_NIGHTS, NightFile, Share,
    SharedChild,
};
use crate::limits;
use crate::trouble::{Code, Trouble};

#[derive(Deserialize)]
struct Document {
    format: String,
    #[serde(default)]
    made: Option<Made>,
    #[serde(default)]
    shared: Share,
    children: Vec<SharedChild>,
}

#[derive(Deserialize)]
struct Made {
    #[serde(default)]
    at: Option<Timestamp>,
    #[serde(default)]
    by: String,
}

#[derive(Deserialize)]
struct OfFormat {
    format: String,
}

/// Reads a night file.
///
/// # Errors
/// Says where it cannot be used, and why. It is taken whole or not at all.
pub fn read(bytes: &[u8]) -> Result<NightFile, Trouble> {
    let text = limits::json(bytes)?;
    let document: Document = serde_json::from_str(text).map_err(|_| why(text))?;
    check_format(&document.format)?;
    check(&document.children)?;
    let (made, by) = document.made.map_or_else(Default::default, |made| (made.at, made.by));
    Ok(NightFile { made, by, shared: document.shared, children: document.children })
}

fn check_format(format: &str) -> Result<(), Trouble> {
    if format == FORMAT {
        return Ok(());
    }
    let is_later = format.starts_with(FAMILY_OF_FORMATS);
    let code = if is_later { Code::LaterEdition } else { Code::UnknownKind };
    Err(Trouble::at(0, "format", code, format))
}

/// Why a document cannot be read: gone through once more, with an eye on the places.
fn why(text: &str) -> Trouble {
    if let Ok(other) = serde_json::from_str::<OfFormat>(text)
        && let Err(trouble) = check_format(&other.format)
    {
        return trouble;
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    match serde_path_to_error::deserialize::<_, Document>(&mut reader) {
        Err(error) => syntax(error.inner(), &error.path().to_string(), text),
        Ok(_) => reader.end().map_or_else(
            |error| syntax(&error, "", text),
            // The same text cannot be read at first and be read now.
            |()| Trouble::of_file(Code::Syntax, ""),
        ),
    }
}

/// Serde's own words on `text`, with the place taken out of them.
pub(crate) fn syntax(error: &serde_json::Error, path: &str, text: &str) -> Trouble {
    // A number that was cut behind its point or its sign is told as a wrong one.
    let is_cut =
        error.is_syntax() && text.ends_with(['.', 'e', 'E', '+', '-']) && is_at_end(error, text);
    if error.is_eof() || is_cut {
        return Trouble::at(error.line(), "", Code::Truncated, "");
    }
    let place = if error.is_data() && !path.is_empty() && path != "." {
        path.to_owned()
    } else {
        format!("column {}", error.column())
    };
    let words = error.to_string();
    let words = words.split(" at line ").next().unwrap_or(&words).to_owned();
    Trouble::at(error.line(), place, Code::Syntax, words)
}

/// Whether nothing stands behind the place of an error.
fn is_at_end(error: &serde_json::Error, text: &str) -> bool {
    let last = text.rsplit('\n').next().unwrap_or_default();
    error.line() == text.split('\n').count() && error.column() >= last.len()
}

/// What no type says: everything belongs where it stands, and there is not too much of it.
fn check(children: &[SharedChild]) -> Result<(), Trouble> {
    let (mut ids, mut nights) = (HashSet::new(), HashSet::new());
    for (child, number) in children.iter().zip(0..) {
        let place = |of: &str| format!("children[{number}]{of}");
        if !ids.insert(child.id) {
            return Err(trouble(place(".id"), Code::Twice, &child.id));
        }
        check_zone(&child.zone, || place(".zone"))?;
        if child.name.as_ref().is_some_and(|name| name.chars().count() > LONGEST_NAME) {
            return Err(trouble(place(".name"), Code::TextTooLong, &LONGEST_NAME));
        }
        let strangers = [
            ("plans", child.plans.iter().position(|it| it.child != child.id)),
            ("days", child.days.iter().position(|it| it.child != child.id)),
            ("reviews", child.reviews.iter().position(|it| it.child != child.id)),
            ("nights", child.nights.iter().position(|it| it.head.child != child.id)),
        ];
        if let Some((what, at)) = strangers.iter().find_map(|(what, at)| Some((what, (*at)?))) {
            return Err(trouble(place(&format!(".{what}[{at}]")), Code::Misplaced, &""));
        }
        for (night, at) in child.nights.iter().zip(0..) {
            let place = |of: &str| place(&format!(".nights[{at}]{of}"));
            if !nights.insert(night.head.id) {
                return Err(trouble(place(".head.id"), Code::Twice, &night.head.id));
            }
            check_zone(&night.head.zone, || place(".head.zone"))?;
            if night.events.len() > MOST_EVENTS {
                return Err(trouble(place(".events"), Code::TooMany, &MOST_EVENTS));
            }
            let mut events = HashSet::with_capacity(night.events.len());
            for (event, at) in night.events.iter().zip(0..) {
                let place = |of: &str| place(&format!(".events[{at}]{of}"));
                if event.night != night.head.id {
                    return Err(trouble(place(".night"), Code::Misplaced, &""));
                }
                if !events.insert(event.id) {
                    return Err(trouble(place(".id"), Code::Twice, &event.id));
                }
            }
        }
    }
    if nights.len() > MOST_NIGHTS {
        return Err(Trouble::of_file(Code::TooMany, MOST_NIGHTS));
    }
    Ok(())
}

fn check_zone(zone: &str, place: impl Fn() -> String) -> Result<(), Trouble> {
    match TimeZone::get(zone) {
        Ok(_) => Ok(()),
        Err(_) => Err(trouble(place(), Code::ZoneUnknown, &zone)),
    }
}

fn trouble(place: String, code: Code, detail: &dyn std::fmt::Display) -> Trouble {
    Trouble::at(0, place, code, detail)
}
