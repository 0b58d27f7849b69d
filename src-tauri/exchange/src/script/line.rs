//! One line of a script.

use jiff::Timestamp;
use lullwatch_core::{Action, Reassurance};
use serde_json::{Map, Value};

use super::json_problem;

/// The fields of a line.
pub(super) type Fields = Map<String, Value>;

/// A line, read.
pub(super) struct Line {
    /// Whole seconds.
    pub(super) at: Option<Timestamp>,
    pub(super) id: Option<String>,
    pub(super) by: Option<String>,
    pub(super) approx: Option<bool>,
    pub(super) said: Said,
}

/// What a line says.
pub(super) enum Said {
    Action(Action),
    Undo { of: String },
    Amend { of: String, changes: Fields },
}

impl Line {
    pub(super) fn parse(text: &str) -> Result<Line, String> {
        let mut fields: Fields =
            serde_json::from_str(text).map_err(|error| json_problem(&error))?;
        let at = take_text(&mut fields, "at")?.map(|text| time(&text)).transpose()?;
        let id = take_text(&mut fields, "id")?;
        let by = take_text(&mut fields, "by")?;
        let approx = match fields.remove("approx") {
            None | Some(Value::Null) => None,
            Some(Value::Bool(approx)) => Some(approx),
            Some(_) => return Err("`approx` is true or false".into()),
        };
        let what = take_text(&mut fields, "do")?.ok_or("`do` is missing; it says what happened")?;
        let of = |fields: &mut Fields| {
            take_text(fields, "of")?.ok_or(format!("`{what}` needs `of`, the id of another line"))
        };
        let said = match what.as_str() {
            "undo" => {
                let of = of(&mut fields)?;
                if let Some(field) = fields.keys().next() {
                    return Err(format!("`undo` has no field `{field}`"));
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
pub(super) fn changed(action_: &Action, changes: &Fields) -> Result<Action, String> {
    let Ok(Value::Object(mut fields)) = serde_json::to_value(action_) else {
        return Err("this action cannot be amended".into());
    };
    fields.remove("do");
    fields.extend(changes.clone());
    action(action_.word(), fields)
}

fn action(what: &str, mut fields: Fields) -> Result<Action, String> {
    let given: Vec<String> =
        fields.iter().filter(|(_, value)| !value.is_null()).map(|(key, _)| key.clone()).collect();
    fields.insert("do".into(), what.into());
    let action: Action =
        serde_json::from_value(Value::Object(fields)).map_err(|error| json_problem(&error))?;
    if !given.is_empty() {
        let known = serde_json::to_value(&action).map_err(|error| json_problem(&error))?;
        if let Some(field) = given.iter().find(|field| known.get(field.as_str()).is_none()) {
            return Err(format!("`{what}` has no field `{field}`"));
        }
    }
    match action {
        Action::Reassure { kind: Reassurance::PickUp | Reassurance::LayDown } => {
            Err("write picking up and laying down as `pick_up` and `lay_down`".into())
        }
        action => Ok(action),
    }
}

fn take_text(fields: &mut Fields, key: &str) -> Result<Option<String>, String> {
    match fields.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(format!("`{key}` is text; put it in quotes")),
    }
}

/// Reads a time with its offset, to whole seconds.
fn time(text: &str) -> Result<Timestamp, String> {
    let time: Timestamp = text.parse().map_err(|_| {
        format!("`{text}` is not a time with an offset, like 2026-11-23T19:30:00-05:00")
    })?;
    let second = time.as_millisecond().div_euclid(1000);
    Timestamp::from_second(second).map_err(|_| format!("`{text}` is out of range"))
}
