//! What two machines have logged, through a folder that they share: what is not here comes, and what
//! the folder lacks is appended to this machine's own file in it.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use lullwatch_core::{DeviceId, Family, Plan};
use lullwatch_exchange::shared_folder::{EXTENSION, Lacking, OwnFile, SharedFolder};
use lullwatch_exchange::trouble::{Code, Trouble};
use lullwatch_store::Entry;
use uuid::Uuid;

use super::bring::WITHOUT_PLAN;
use super::{Desk, bytes, count, of_system, trouble, unread};
use crate::bedside::household;
use crate::messages::{RefusedFile, TogetherLast, WireError};

/// What came of it.
pub struct Together {
    /// What is to be kept here, all of it together.
    pub entries: Vec<(Uuid, Entry)>,
    /// What is told.
    pub told: TogetherLast,
}

pub(super) fn together(
    desk: &Desk,
    folder: &Path,
    device: DeviceId,
    passphrase: Option<&str>,
) -> Result<Together, WireError> {
    let mut told = TogetherLast::default();
    let shared = look(folder, passphrase, &mut told)?;
    let entries = arriving(desk, &shared, &mut told)?;
    let own = folder.join(format!("{device}.{EXTENSION}"));
    match give(desk, &shared, &own, device, passphrase)? {
        Ok(gone) => (told.nights_gone, told.days_gone) = (count(gone.nights), count(gone.days)),
        Err(why) => told.refused.push(refused(&own, &why)),
    }
    Ok(Together { entries, told })
}

/// Takes in every device's file, copies that a provider has made of them included. One that is closed
/// to another passphrase ends it: nothing is written open, or closed otherwise, beside it.
fn look(
    folder: &Path,
    passphrase: Option<&str>,
    told: &mut TogetherLast,
) -> Result<SharedFolder, WireError> {
    let mut shared = SharedFolder::default();
    for path in files(folder).map_err(|error| of_system("together-folder", &error))? {
        let found = match bytes(&path) {
            Ok(bytes) => shared.take(&bytes, passphrase).unwrap_or_else(|why| vec![why]),
            Err(error) => vec![Trouble {
                line: 0,
                place: String::new(),
                code: Code::Syntax.word(),
                detail: error.detail.unwrap_or_default(),
            }],
        };
        let is = |code: Code| found.iter().any(|why| why.code == code.word());
        let detail = Some(path.display().to_string());
        if is(Code::Sealed) {
            return Err(WireError { code: "together-sealed".into(), field: None, detail });
        }
        if is(Code::WrongPassphrase) {
            return Err(WireError { code: "together-passphrase".into(), field: None, detail });
        }
        told.refused.extend(found.iter().map(|why| refused(&path, why)));
    }
    Ok(shared)
}

/// The devices' files, by name. What lies deeper in the folder is not looked at.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == EXTENSION) && path.is_file() {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// What is not here. A child that is new here begins with the log alone.
fn arriving(
    desk: &Desk,
    shared: &SharedFolder,
    told: &mut TogetherLast,
) -> Result<Vec<(Uuid, Entry)>, WireError> {
    let mut entries = Vec::new();
    for family in shared.families() {
        let child = family.child.clone();
        let arrival = desk.reader.arrival(family, &desk.running, Uuid::now_v7);
        let arrival = arrival.map_err(|error| unread(&error))?;
        told.nights_new += count(arrival.nights_new);
        told.nights_more += count(arrival.nights_more);
        told.days_new += count(arrival.days_new);
        entries.extend(arrival.entries);
        if arrival.is_new_child {
            let plan: Plan = household::plan(&child, WITHOUT_PLAN, 1, false, desk.now)?;
            entries.push((Uuid::now_v7(), Entry::Plan(plan)));
        }
    }
    Ok(entries)
}

/// Appends what the folder lacks to this device's own file. The outer error is of what is kept here,
/// the inner one of that file.
fn give(
    desk: &Desk,
    shared: &SharedFolder,
    own: &Path,
    device: DeviceId,
    passphrase: Option<&str>,
) -> Result<Result<Lacking, Trouble>, WireError> {
    let mut families: Vec<Family> = Vec::new();
    for child in desk.reader.children().map_err(|error| unread(&error))? {
        // A night that goes on here would go on there as well.
        let family = desk.reader.family(child, |night| !desk.running.contains(&night.id));
        families.push(family.map_err(|error| unread(&error))?);
    }
    let there = match own.exists() {
        true => bytes(own)?,
        false => Vec::new(),
    };
    let lacking =
        OwnFile::of(&there, device, passphrase).and_then(|file| shared.lacking(&families, &file));
    if let Ok(Lacking { lines, .. }) = &lacking
        && !lines.is_empty()
    {
        let file = OpenOptions::new().append(true).create(true).open(own);
        file.and_then(|mut file| file.write_all(lines).and_then(|()| file.sync_all()))
            .map_err(|error| of_system("together-unwritten", &error))?;
    }
    Ok(lacking)
}

fn refused(path: &Path, why: &Trouble) -> RefusedFile {
    RefusedFile { id: None, name: path.display().to_string(), trouble: trouble(why) }
}
