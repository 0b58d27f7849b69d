//! `lullwatch convert`: from one format to another, without touching what is recorded.

use lullwatch_core::{Child, ChildId, Family};
use lullwatch_exchange::elsewhere::{self, Asked, sleep_diary};
use lullwatch_exchange::night_file::{self, Said, Share};
use lullwatch_exchange::trouble::{Code, Trouble};
use lullwatch_exchange::words::Words;
use serde_json::json;
use uuid::Uuid;

use super::args::{ConvertArgs, Kind};
use super::files;
use crate::backups::now;
use crate::failure::Failure;
use crate::print::{error, json as print_json, tell};

pub(crate) fn convert(asked: &ConvertArgs, words: &Words) -> Result<String, Failure> {
    let opener = files::opener(&asked.open, words)?;
    let bytes = files::opened(&asked.file, &opener, words)?;
    let refused = |trouble: Trouble| files::refused(&asked.file, &trouble, words);
    let (family, is_born_known, troubles) = family_of(&bytes, asked).map_err(refused)?;
    let mut left_out = Vec::new();
    match asked.kind {
        Kind::BabyBuddy => {
            left_out = super::export::into_folder(&asked.out, &family, asked.child_id, words)?.1;
        }
        Kind::SleepDiary => {
            let (text, out) = sleep_diary(&family.nights);
            left_out = out;
            files::write(&asked.out, text.as_bytes())?;
        }
        Kind::Night => {
            let age = if is_born_known { night_file::Age::Born } else { night_file::Age::Hidden };
            let share = Share { age, ..Share::default() };
            let text = night_file::write(&[family], &share, now(), words);
            files::write(&asked.out, text.as_bytes())?;
        }
    }
    if asked.json && !files::is_standard_output(&asked.out) {
        return print_json(&json!({"troubles": troubles, "left_out": left_out}));
    }
    for trouble in &troubles {
        error(&files::told(&asked.file, trouble, words));
    }
    for it in &left_out {
        tell(&files::left_out(it), words);
    }
    Ok(String::new())
}

/// The family of a file, whether its birth date is known, and what could not be used.
fn family_of(bytes: &[u8], asked: &ConvertArgs) -> Result<(Family, bool, Vec<Trouble>), Trouble> {
    match elsewhere::recognise(bytes) {
        Some(_) => {
            let told = elsewhere::read(bytes)?;
            if told.children.len() > 1 && asked.only.is_none() {
                return Err(trouble(Code::ManyChildren, &told.children.join(", ")));
            }
            let name = asked.only.clone().or_else(|| told.children.first().cloned());
            let name = name.unwrap_or_else(|| "?".into());
            let child = ChildId(Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()));
            let zone = asked.zone.clone();
            let meant = Asked { child, zone: zone.clone(), only: asked.only.clone() };
            let arranged = elsewhere::arrange(&told, &meant)?;
            let of_night = arranged.nights.first().map(|night| night.head.zone.clone());
            let zone = zone.or(of_night).unwrap_or_else(|| "UTC".into());
            let born = jiff::civil::date(1970, 1, 1);
            let mut family = Family::of(Child {
                id: child,
                name,
                born,
                weeks_early: 0,
                zone,
                health_concern: false,
            });
            family.nights = arranged.nights;
            Ok((family, false, arranged.left_out))
        }
        None => {
            let mut children = night_file::read(bytes)?.children;
            if let Some(only) = &asked.only {
                children.retain(|child| child.name.as_ref() == Some(only));
            }
            let names: Vec<String> = children.iter().filter_map(|it| it.name.clone()).collect();
            match (children.pop(), children.is_empty()) {
                (Some(child), true) => {
                    let is_born_known = child.born.is_some();
                    let born = Some(jiff::civil::date(1970, 1, 1));
                    let family = child.family(&Said { born, ..Said::default() })?;
                    Ok((family, is_born_known, Vec::new()))
                }
                (Some(_), false) => Err(trouble(Code::ManyChildren, &names.join(", "))),
                (None, _) => Err(trouble(Code::UnknownKind, "")),
            }
        }
    }
}

fn trouble(code: Code, detail: &str) -> Trouble {
    let detail = detail.to_owned();
    Trouble { line: 0, place: String::new(), code: code.word(), detail }
}
