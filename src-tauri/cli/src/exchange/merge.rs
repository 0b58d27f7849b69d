//! `lullwatch merge`: what two machines have logged, through a folder that they share.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::PathBuf;

use lullwatch_core::{DeviceId, Family};
use lullwatch_exchange::shared_folder::{EXTENSION, OwnFile, SharedFolder};
use lullwatch_exchange::words::Words;
use lullwatch_store::{Arrival, Entry, Store};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::args::MergeArgs;
use super::files;
use super::import::{arriving_in_words, counted, unreadable};
use crate::backups::now;
use crate::failure::Failure;
use crate::nights::folder;
use crate::print::{error, json};

/// The setting that holds this installation's name.
const DEVICE: &str = "device";

/// What was brought together.
#[derive(Serialize)]
struct Merged {
    /// Of each child, what was not here.
    children: Vec<OfChild>,
    /// This device's own file.
    own: PathBuf,
    /// Bytes appended to it.
    appended: usize,
    /// What could not be used.
    refused: Vec<String>,
}

#[derive(Serialize)]
struct OfChild {
    name: String,
    #[serde(flatten)]
    arrival: Arrival,
}

pub(crate) fn merge(asked: &MergeArgs, words: &Words) -> Result<String, Failure> {
    let passphrase = asked.passphrase_file.as_deref().map(files::passphrase).transpose()?;
    let passphrase = passphrase.as_deref();
    let mut store = Store::open(&folder()?, now())?.store;
    let device = device(&mut store)?;
    let own = asked.folder.join(format!("{device}.{EXTENSION}"));
    let (shared, refused) = look(asked, passphrase, words)?;
    let children = take(&shared, &mut store)?;
    let appended = give(&shared, &store, &own, device, passphrase, words)?;
    for problem in &refused {
        error(problem);
    }
    let merged = Merged { children, own, appended, refused };
    let page = if asked.json { json(&merged)? } else { page(&merged, words) };
    if merged.refused.is_empty() { Ok(page) } else { Err(Failure::Found(page)) }
}

/// This installation's name; it is given one where it has none.
fn device(store: &mut Store) -> Result<DeviceId, Failure> {
    let known = store.reader().setting(DEVICE)?;
    if let Some(known) = known.as_ref().and_then(Value::as_str).and_then(|it| it.parse().ok()) {
        return Ok(known);
    }
    let device = DeviceId(Uuid::now_v7());
    let value = Value::String(device.to_string());
    store.keep(Uuid::now_v7(), Entry::Setting { key: DEVICE.into(), value })?;
    Ok(device)
}

/// Takes in every device's file, copies that a provider has made of them included.
fn look(
    asked: &MergeArgs,
    passphrase: Option<&str>,
    words: &Words,
) -> Result<(SharedFolder, Vec<String>), Failure> {
    let mut shared = SharedFolder::default();
    let mut refused = Vec::new();
    let paths = files::named(std::slice::from_ref(&asked.folder))?;
    for path in paths.iter().filter(|path| path.extension().is_some_and(|it| it == EXTENSION)) {
        match files::bytes(path) {
            Err(error) => refused.push(files::told(path, &unreadable(&error), words)),
            Ok(bytes) => match shared.take(&bytes, passphrase) {
                Ok(troubles) => {
                    refused.extend(troubles.iter().map(|it| files::told(path, it, words)))
                }
                Err(trouble) => refused.push(files::told(path, &trouble, words)),
            },
        }
    }
    Ok((shared, refused))
}

/// Keeps what is not here.
fn take(shared: &SharedFolder, store: &mut Store) -> Result<Vec<OfChild>, Failure> {
    let mut children = Vec::new();
    for family in shared.families() {
        let name = family.child.name.clone();
        let mut arrival = store.reader().arrival(family, &BTreeSet::new(), Uuid::now_v7)?;
        let entries = std::mem::take(&mut arrival.entries);
        store.keep_together(entries)?;
        children.push(OfChild { name, arrival });
    }
    Ok(children)
}

/// Appends what the folder lacks to this device's own file.
fn give(
    shared: &SharedFolder,
    store: &Store,
    own: &std::path::Path,
    device: DeviceId,
    passphrase: Option<&str>,
    words: &Words,
) -> Result<usize, Failure> {
    let reader = store.reader();
    let mut families: Vec<Family> = Vec::new();
    for child in reader.children()? {
        families.push(super::family(reader, child)?);
    }
    let there = match own.exists() {
        true => files::bytes(own).map_err(|error| Failure::unreadable(own, &error))?,
        false => Vec::new(),
    };
    let refused = |trouble| files::refused(own, &trouble, words);
    let file = OwnFile::of(&there, device, passphrase).map_err(refused)?;
    let lines = shared.lacking(&families, &file).map_err(refused)?.lines;
    let unwritten = |error: std::io::Error| Failure::unwritten(own, &error);
    if !lines.is_empty() {
        let mut file = OpenOptions::new().append(true).create(true).open(own).map_err(unwritten)?;
        file.write_all(&lines).and_then(|()| file.sync_all()).map_err(unwritten)?;
    }
    Ok(lines.len())
}

fn page(merged: &Merged, words: &Words) -> String {
    let mut page = String::new();
    for OfChild { name, arrival } in &merged.children {
        let lines = arriving_in_words(arrival, words);
        let lines: String = lines.iter().map(|line| format!("  {line}\n")).collect();
        page += &format!("{name}\n{lines}");
    }
    let added = counted("cli-bytes-added", merged.appended, words);
    page + &format!("{}\n  {added}\n", merged.own.display())
}
