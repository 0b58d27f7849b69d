//! `lullwatch export`.

use std::path::Path;

use jiff::civil::Date;
use lullwatch_core::Family;
use lullwatch_exchange::elsewhere::{LeftOut, baby_buddy, sleep_diary};
use lullwatch_exchange::night_file::{self, Nights, Preview, Share};
use lullwatch_exchange::sealed::Seal;
use lullwatch_exchange::words::Words;
use serde::Serialize;

use super::args::{ExportArgs, Kind};
use super::{files, one_child};
use crate::Failure;
use crate::backups::now;
use crate::nights::reader;
use crate::print::{error, json};

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
    let families = families(asked)?;
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
            Some(preview) => Ok(shown(&preview)),
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
    told(asked, bytes.len(), seal.is_some(), preview, left_out)
}

/// The families that were asked for, with the nights that were.
fn families(asked: &ExportArgs) -> Result<Vec<Family>, Failure> {
    let reader = reader()?;
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
        return Err(Failure::Input(
            "there are no such nights; `lullwatch nights` lists them".into(),
        ));
    }
    Ok(families)
}

fn nights(asked: &ExportArgs, reader: &lullwatch_store::Reader) -> Result<Nights, Failure> {
    match (asked.night.as_deref(), asked.from, asked.to) {
        (Some("last"), ..) => {
            let head = reader.nights(None, 1)?.into_iter().next();
            let head = head.ok_or_else(|| Failure::Input("no night is recorded yet".into()))?;
            Ok(Nights::One(head.id))
        }
        (Some(id), ..) => id.parse().map(Nights::One).map_err(|_| {
            Failure::Input(format!("`{id}` is no night's id; `lullwatch nights` lists them"))
        }),
        (None, None, None) => Ok(Nights::All),
        (None, from, to) => Ok(Nights::Range(from.unwrap_or(Date::MIN), to.unwrap_or(Date::MAX))),
    }
}

fn one(families: &[Family]) -> Result<&Family, Failure> {
    match families {
        [family] => Ok(family),
        _ => Err(Failure::Input("one child at a time; name it with --child".into())),
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
    told(asked, bytes, false, None, left_out)
}

fn told(
    asked: &ExportArgs,
    bytes: usize,
    encrypted: bool,
    preview: Option<Preview>,
    left_out: Vec<LeftOut>,
) -> Result<String, Failure> {
    for it in &left_out {
        error(&format!("left out: asleep from {} ({})", it.from, it.code));
    }
    let out = asked.out.as_path();
    if asked.json {
        return json(&Written { out, bytes, encrypted, left_out, preview });
    }
    let how = if encrypted { ", encrypted" } else { "" };
    let said = preview.map(|it| shown(&it)).unwrap_or_default();
    Ok(format!("{}\n  {bytes} bytes{how}\n{said}", out.display()))
}

/// A preview as a person reads it.
pub(super) fn shown(preview: &Preview) -> String {
    let mut page = String::new();
    for child in &preview.children {
        let name = child.name.as_deref().unwrap_or("(no name)");
        let born = child.born.map(|it| format!(", born {it}"));
        let months = child.months.map(|it| format!(", {} months old on {}", it.age, it.on));
        let age = born.or(months).unwrap_or_default();
        page += &format!("  {name}{age}, {}\n", child.zone);
        if child.health_concern {
            page += "    says that there is a concern about growth or health\n";
        }
        let date = |it: Option<Date>| it.map_or_else(|| "-".into(), |it| it.to_string());
        page += &format!(
            "    {} nights and naps, {} to {}; {} events; {} days; {} versions of the plan\n",
            child.nights,
            date(child.from),
            date(child.to),
            child.events,
            child.days,
            child.plans,
        );
    }
    if !preview.caregivers.is_empty() {
        page += &format!("  names of caregivers: {}\n", preview.caregivers.join(", "));
    }
    for quoted in &preview.words {
        page += &format!("  in own words ({}): {}\n", quoted.of, quoted.text.replace('\n', " / "));
    }
    if !preview.left_out.is_empty() {
        page += &format!("  left out: {}\n", preview.left_out.join(", ").replace('_', " "));
    }
    page
}
