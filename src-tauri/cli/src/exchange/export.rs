//! `lullwatch export`.

use std::path::Path;

use jiff::civil::Date;
use lullwatch_core::Family;
use lullwatch_exchange::elsewhere::{LeftOut, baby_buddy, sleep_diary};
use lullwatch_exchange::night_file::{self, ChildPreview, Nights, Preview, Share};
use lullwatch_exchange::sealed::Seal;
use lullwatch_exchange::words::Words;
use serde::Serialize;

use super::args::{ExportArgs, Kind};
use super::{files, one_child};
use crate::backups::now;
use crate::failure::Failure;
use crate::nights::{night_id, reader};
use crate::print::{json, tell};

/// What was written.
#[derive(Serialize)]
struct Written<'a> {
    out: &'a Path,
    bytes: usize,
    encrypted: bool,
    left_out: Vec<LeftOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    preview: Option<Preview>,
}

pub(crate) fn export(asked: &ExportArgs, words: &Words) -> Result<String, Failure> {
    let families = families(asked, words)?;
    let (bytes, preview, left_out) = match asked.kind {
        Kind::Night => {
            let share = Share {
                name: asked.name.into(),
                age: asked.age.into(),
                notes: !asked.no_notes,
                caregivers: !asked.no_caregivers,
            };
            let text = night_file::write(&families, &share, now(), words);
            // What is shown is what the file says, and nothing is written that cannot be read.
            let file =
                night_file::read(text.as_bytes()).map_err(|it| files::of_input(&it, words))?;
            (text.into_bytes(), Some(Preview::of(&file)), Vec::new())
        }
        Kind::SleepDiary => {
            let (text, left_out) = sleep_diary(&one(&families)?.nights);
            (text.into_bytes(), None, left_out)
        }
        Kind::BabyBuddy => return for_baby_buddy(asked, one(&families)?, words),
    };
    if asked.preview {
        return match preview {
            Some(preview) if asked.json => json(&preview),
            Some(preview) => Ok(shown(&preview, words)),
            None => Ok(String::from_utf8_lossy(&bytes).into_owned() + "\n"),
        };
    }
    let seal = seal(asked, words)?;
    let bytes = match &seal {
        Some(seal) => seal.close(&bytes).map_err(|it| files::of_input(&it, words))?,
        None => bytes,
    };
    files::write(&asked.out, &bytes)?;
    if files::is_standard_output(&asked.out) {
        return Ok(String::new());
    }
    told(asked, bytes.len(), seal.is_some(), preview, left_out, words)
}

/// The families that were asked for, with the nights that were.
fn families(asked: &ExportArgs, words: &Words) -> Result<Vec<Family>, Failure> {
    let reader = reader(words)?;
    let nights = nights(asked, &reader)?;
    let children = match &asked.child {
        Some(name) => vec![one_child(&reader, Some(name))?],
        None => reader.children()?,
    };
    let mut families = Vec::new();
    for child in children {
        let family = nights.of(super::family(&reader, child)?);
        let is_wanted = !family.nights.is_empty() || nights == Nights::All;
        families.extend(is_wanted.then_some(family));
    }
    if families.is_empty() {
        return Err(Failure::input("cli-no-such-night"));
    }
    Ok(families)
}

fn nights(asked: &ExportArgs, reader: &lullwatch_store::Reader) -> Result<Nights, Failure> {
    match (asked.night.as_deref(), asked.from, asked.to) {
        (Some("last"), ..) => {
            let head = reader.nights(None, 1)?.into_iter().next();
            let head = head.ok_or_else(|| Failure::input("cli-no-night-yet"))?;
            Ok(Nights::One(head.id))
        }
        (Some(id), ..) => night_id(id).map(Nights::One),
        (None, None, None) => Ok(Nights::All),
        (None, from, to) => Ok(Nights::Range(from.unwrap_or(Date::MIN), to.unwrap_or(Date::MAX))),
    }
}

fn one(families: &[Family]) -> Result<&Family, Failure> {
    match families {
        [family] => Ok(family),
        _ => Err(Failure::input("cli-one-child")),
    }
}

fn seal(asked: &ExportArgs, words: &Words) -> Result<Option<Seal>, Failure> {
    if let Some(path) = &asked.passphrase_file {
        return Ok(Some(Seal::with_passphrase(&files::passphrase(path)?)));
    }
    if asked.keys.is_empty() {
        return Ok(None);
    }
    let seal = Seal::for_keys(asked.keys.iter().map(String::as_str));
    seal.map(Some).map_err(|it| files::of_input(&it, words))
}

/// Two files in a folder.
pub(super) fn into_folder(
    out: &Path,
    family: &Family,
    child_id: u32,
    words: &Words,
) -> Result<(usize, Vec<LeftOut>), Failure> {
    files::make_folder(out)?;
    let made = baby_buddy(&family.nights, child_id, words);
    files::write(&out.join("sleep.csv"), made.sleep.as_bytes())?;
    files::write(&out.join("notes.csv"), made.notes.as_bytes())?;
    Ok((made.sleep.len() + made.notes.len(), made.left_out))
}

fn for_baby_buddy(asked: &ExportArgs, family: &Family, words: &Words) -> Result<String, Failure> {
    let (bytes, left_out) = into_folder(&asked.out, family, asked.child_id, words)?;
    told(asked, bytes, false, None, left_out, words)
}

fn told(
    asked: &ExportArgs,
    bytes: usize,
    encrypted: bool,
    preview: Option<Preview>,
    left_out: Vec<LeftOut>,
    words: &Words,
) -> Result<String, Failure> {
    for it in &left_out {
        tell(&files::left_out(it), words);
    }
    let out = asked.out.as_path();
    if asked.json {
        return json(&Written { out, bytes, encrypted, left_out, preview });
    }
    let key = if encrypted { "cli-bytes-encrypted" } else { "cli-bytes" };
    let size = words.with(key, &[("count", &bytes.to_string())]);
    let said = preview.map(|it| shown(&it, words)).unwrap_or_default();
    Ok(format!("{}\n  {size}\n{said}", out.display()))
}

/// A preview as a person reads it, in the sentences of the window.
fn shown(preview: &Preview, words: &Words) -> String {
    let mut lines = Vec::new();
    for child in &preview.children {
        lines.extend(of_child(child, words).into_iter().map(|line| format!("  {line}")));
    }
    let names = preview.caregivers.join(", ");
    lines.push(match names.is_empty() {
        true => format!("  {}", words.get("leaves-no-caregivers")),
        false => format!("  {}", words.with("leaves-caregivers", &[("names", &names)])),
    });
    lines.push(match preview.words.len() {
        0 => format!("  {}", words.get("leaves-no-words")),
        count => format!("  {}", words.with("leaves-words", &[("count", &count.to_string())])),
    });
    for quoted in &preview.words {
        let text = quoted.text.replace('\n', " / ");
        let said = words.with(&format!("cli-words-{}", quoted.of), &[("text", &text)]);
        lines.push(format!("    {said}"));
    }
    lines.join("\n") + "\n"
}

fn of_child(child: &ChildPreview, words: &Words) -> Vec<String> {
    let counted = |key: &str, count: usize| words.with(key, &[("count", &count.to_string())]);
    let name = match &child.name {
        Some(name) => words.with("leaves-name", &[("name", name)]),
        None => words.get("leaves-no-name"),
    };
    let age = match (child.born, child.months) {
        (Some(born), _) => words.with("leaves-born", &[("date", &words.day(born))]),
        (None, Some(months)) => words.with("leaves-months", &[("count", &months.age.to_string())]),
        (None, None) => words.get("leaves-no-age"),
    };
    let mut lines = vec![name, age];
    if child.health_concern {
        lines.push(words.get("leaves-health"));
    }
    if let Some((first, last)) = child.from.zip(child.to) {
        let (count, first, last) = (child.nights.to_string(), words.day(first), words.day(last));
        lines.push(if first == last {
            words.with("leaves-nights-of-one", &[("count", &count), ("date", &first)])
        } else {
            let values = [("count", count.as_str()), ("first", &first), ("last", &last)];
            words.with("leaves-nights", &values)
        });
    }
    let events = child.events.to_string();
    lines.push(words.with("leaves-events", &[("count", &events), ("zone", &child.zone)]));
    lines.extend((child.days > 0).then(|| counted("leaves-days", child.days)));
    lines.extend((child.plans > 0).then(|| counted("leaves-plans", child.plans)));
    lines
}
