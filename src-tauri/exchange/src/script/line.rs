//! One line of a script.

use jiff::Timestamp;
use lullwatch_core::{Action, CryLevel, Reassurance};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::not_too_long;
use super::wrong::{ScriptCode, Wrong, json_problem, wrong};

/// The fields of a line.
pub(super) type Fields = Map<String, Value>;

/// A line, read.
#[derive(Debug, PartialEq)]
pub(super) struct Line {
    /// Whole seconds.
    pub(super) at: Option<Timestamp>,
    pub(super) id: Option<String>,
    pub(super) by: Option<String>,
    pub(super) approx: Option<bool>,
    pub(super) said: Said,
}

/// What a line says.
#[derive(Debug, PartialEq)]
pub(super) enum Said {
    Action(Action),
    Undo { of: String },
    Amend { of: String, changes: Fields },
}

/// Actions that are said in a word.
static PLAIN: [Action; 10] = [
    Action::PickUp,
    Action::LayDown,
    Action::Quiet,
    Action::Enter,
    Action::Leave,
    Action::Asleep { how: None },
    Action::Woke,
    Action::NotYet,
    Action::PutDown { state: None },
    Action::OutOfBed,
];

/// What most lines are: a time and a word. Whatever is not just that is read by its fields, which
/// takes longer, and can name the one that is wrong.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plain<'a> {
    at: &'a str,
    r#do: &'a str,
    level: Option<CryLevel>,
}

impl Plain<'_> {
    fn line(&self) -> Option<Line> {
        let action = match self.level {
            Some(level) => Some(Action::Cry { level }).filter(|cry| cry.word() == self.r#do)?,
            None => PLAIN.iter().find(|action| action.word() == self.r#do)?.clone(),
        };
        let at = Some(time(self.at).ok()?);
        Some(Line { at, id: None, by: None, approx: None, said: Said::Action(action) })
    }
}

impl Line {
    pub(super) fn parse(text: &str) -> Result<Line, Wrong> {
        not_too_long(text)?;
        match Line::plain(text) {
            Some(line) => Ok(line),
            None => Line::of_fields(text),
        }
    }

    fn plain(text: &str) -> Option<Line> {
        serde_json::from_str::<Plain<'_>>(text).ok()?.line()
    }

    /// Reads any line, field by field.
    fn of_fields(text: &str) -> Result<Line, Wrong> {
        let mut fields: Fields =
            serde_json::from_str(text).map_err(|error| json_problem(&error))?;
        let at = take_text(&mut fields, "at")?.map(|text| time(&text)).transpose()?;
        let id = take_text(&mut fields, "id")?;
        let by = take_text(&mut fields, "by")?;
        let approx = match fields.remove("approx") {
            None | Some(Value::Null) => None,
            Some(Value::Bool(approx)) => Some(approx),
            Some(_) => return Err(wrong(ScriptCode::YesNoWanted, "approx")),
        };
        let what = take_text(&mut fields, "do")?;
        let what = what.ok_or_else(|| wrong(ScriptCode::DoMissing, ""))?;
        let of = |fields: &mut Fields| {
            take_text(fields, "of")?.ok_or_else(|| wrong(ScriptCode::OfMissing, &what))
        };
        let said = match what.as_str() {
            "undo" => {
                let of = of(&mut fields)?;
                if let Some(field) = fields.keys().next() {
                    return Err(wrong(ScriptCode::FieldUnknown, field));
                }
                Said::Undo { of }
            }
            "amend" => Said::Amend { of: of(&mut fields)?, changes: fields },
            _ => Said::Action(action(&what, fields)?),
        };
        Ok(Line { at, id, by, approx, said })
    }
}

/// `action` with some of its fields changed.
pub(super) fn changed(action_: &Action, changes: &Fields) -> Result<Action, Wrong> {
    let Ok(Value::Object(mut fields)) = serde_json::to_value(action_) else {
        return Err(wrong(ScriptCode::NotAmendable, action_.word()));
    };
    fields.remove("do");
    fields.extend(changes.clone());
    action(action_.word(), fields)
}

fn action(what: &str, mut fields: Fields) -> Result<Action, Wrong> {
    let given: Vec<String> =
        fields.iter().filter(|(_, value)| !value.is_null()).map(|(key, _)| key.clone()).collect();
    fields.insert("do".into(), what.into());
    let action: Action =
        serde_json::from_value(Value::Object(fields)).map_err(|error| json_problem(&error))?;
    if !given.is_empty() {
        let known = serde_json::to_value(&action).map_err(|error| json_problem(&error))?;
        if let Some(field) = given.iter().find(|field| known.get(field.as_str()).is_none()) {
            return Err(wrong(ScriptCode::FieldUnknown, field));
        }
    }
    match action {
        Action::Reassure { kind: Reassurance::PickUp | Reassurance::LayDown } => {
            Err(wrong(ScriptCode::PickingUp, ""))
        }
        action => Ok(action),
    }
}

fn take_text(fields: &mut Fields, key: &str) -> Result<Option<String>, Wrong> {
    match fields.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(wrong(ScriptCode::TextWanted, key)),
    }
}

/// Reads a time with its offset, to whole seconds.
fn time(text: &str) -> Result<Timestamp, Wrong> {
    let unreadable = || wrong(ScriptCode::TimeUnreadable, text);
    let time: Timestamp = text.parse().map_err(|_| unreadable())?;
    let second = time.as_millisecond().div_euclid(1000);
    Timestamp::from_second(second).map_err(|_| unreadable())
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn a_plain_line_reads_the_same_as_by_its_fields() {
        let words = [
            "put_down",
            "cry",
            "quiet",
            "enter",
            "go_in_now",
            "reassure",
            "pick_up",
            "lay_down",
            "leave",
            "asleep",
            "woke",
            "feed",
            "pause",
            "resume",
            "stop",
            "not_yet",
            "note",
            "out_of_bed",
            "undo",
            "amend",
            "sing",
            "",
        ];
        let times = ["2026-11-23T19:30:00+01:00", "2026-11-23T18:30:00.9Z", "half past seven"];
        let more = [
            "",
            r#","level":"protest""#,
            r#","level":null"#,
            r#","level":"loud""#,
            r#","level":"hard","level":"grizzle""#,
            r#","kind":"pat""#,
            r#","how":"alone""#,
            r#","id":"a""#,
            r#","approx":true"#,
            r#","at":null"#,
        ];
        let mut plain = 0;
        for word in words {
            for at in times {
                for more in more {
                    let text = format!(r#"{{"at":"{at}","do":"{word}"{more}}}"#);
                    let line = Line::parse(&text);
                    plain += u32::from(Line::plain(&text).is_some());
                    assert_eq!(line, Line::of_fields(&text), "{text}");
                }
            }
        }
        assert!(plain > 20, "{plain} lines were plain");
    }
}
