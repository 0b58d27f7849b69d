//! A folder that two machines share: one append-only file for each device, never the database.
//! Whoever keeps the folder in step is no concern of ours, and sees nothing where it is encrypted.
//!
//! A file is JSON Lines. The first line says which device writes it, and carries, where it is
//! encrypted, the key of the file, which the family's passphrase opens. Every further line is one
//! thing with its sum, or an encrypted pack of such lines.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use lullwatch_core::{Child, ChildId, Day, DeviceId, Event, Family, KeptNight, NightHead, NightId};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

use crate::limits::{self, LONGEST_TEXT};
use crate::sealed::{KeyPair, Opener, Seal};
use crate::trouble::{Code, Trouble};

/// The format that this edition writes, and the newest that it reads.
pub const FORMAT: &str = "lullwatch-sync/1";
const FAMILY_OF_FORMATS: &str = "lullwatch-sync/";
/// What the files' names end in.
pub const EXTENSION: &str = "lullwatch-sync";
/// So many things go into one encrypted pack, at most.
const IN_A_PACK: usize = 500;
/// A pack is longer than any single text; bytes.
const LONGEST_LINE: usize = 4 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
struct Heading {
    format: String,
    device: DeviceId,
    /// The file's secret key, closed with the family's passphrase. `None`: nothing is encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Line<'a> {
    /// CRC-32C of the item, eight hexadecimal digits.
    sum: String,
    #[serde(borrow)]
    item: &'a RawValue,
}

#[derive(Serialize, Deserialize)]
struct Pack {
    sealed: String,
}

/// One thing that both machines should have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
enum Item {
    Child(Child),
    Night(NightHead),
    Event(Event),
    Day(Day),
}

/// What a shared folder holds.
#[derive(Default)]
pub struct SharedFolder {
    children: BTreeMap<ChildId, Child>,
    days: Vec<Day>,
    heads: BTreeMap<NightId, NightHead>,
    events: BTreeMap<NightId, Vec<Event>>,
    /// What stands in it, to the letter.
    known: HashSet<Uuid>,
    /// Lines of a later edition; that one reads them.
    later: usize,
}

/// What is to be appended to a device's own file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lacking {
    /// The lines; empty: nothing is lacking.
    pub lines: Vec<u8>,
    /// Nights and naps that something of is lacking.
    pub nights: usize,
    /// Days in short.
    pub days: usize,
}

/// What makes further lines of a device's own file.
pub struct OwnFile {
    seal: Option<Seal>,
    /// What must stand before the first of them.
    begins: Vec<u8>,
}

impl SharedFolder {
    /// Takes a file in. What can be used of it is; gives what cannot, by line. The last line of a
    /// file that is still on its way is passed over.
    ///
    /// # Errors
    /// The file as a whole cannot be used.
    pub fn take(
        &mut self,
        bytes: &[u8],
        passphrase: Option<&str>,
    ) -> Result<Vec<Trouble>, Trouble> {
        let text = limits::text(bytes)?;
        let mut lines =
            text.split_inclusive('\n').zip(1..).filter(|(line, _)| line.ends_with('\n'));
        let Some((first, _)) = lines.next() else { return Ok(Vec::new()) };
        let heading = heading(first)?;
        let opener = heading.key.map(|key| key_of(&key, passphrase)).transpose()?;
        let mut troubles = Vec::new();
        for (line, number) in lines {
            let line = line.trim();
            if line.is_empty() {
                continue;
            }
            let taken = match &opener {
                _ if line.len() > LONGEST_LINE => {
                    Err(Trouble::at(0, "", Code::TextTooLong, LONGEST_LINE))
                }
                Some(opener) => self.take_pack(line, opener),
                None => self.take_line(line),
            };
            if let Err(trouble) = taken {
                troubles.push(Trouble { line: number, ..trouble });
            }
        }
        Ok(troubles)
    }

    fn take_pack(&mut self, line: &str, opener: &Opener) -> Result<(), Trouble> {
        let broken = || Trouble::of_file(Code::SealBroken, "");
        let pack: Pack = serde_json::from_str(line).map_err(|_| broken())?;
        let bytes = BASE64_STANDARD.decode(pack.sealed).map_err(|_| broken())?;
        let plain = opener.open(bytes)?;
        let text = std::str::from_utf8(&plain).map_err(|_| broken())?;
        text.lines().try_for_each(|line| self.take_line(line))
    }

    fn take_line(&mut self, line: &str) -> Result<(), Trouble> {
        let syntax = |error: &serde_json::Error| Trouble::of_file(Code::Syntax, error);
        if line.len() > LONGEST_TEXT * 4 {
            return Err(Trouble::of_file(Code::TextTooLong, LONGEST_TEXT * 4));
        }
        limits::json(line.as_bytes())?;
        let line: Line = serde_json::from_str(line).map_err(|error| syntax(&error))?;
        let text = line.item.get();
        if line.sum != sum(text) {
            return Err(Trouble::of_file(Code::SealBroken, ""));
        }
        #[derive(Deserialize)]
        struct Kind<'a> {
            kind: &'a str,
        }
        let kind: Kind = serde_json::from_str(text).map_err(|error| syntax(&error))?;
        if !["child", "night", "event", "day"].contains(&kind.kind) {
            self.later += 1;
            return Ok(());
        }
        let item = serde_json::from_str(text).map_err(|error| syntax(&error))?;
        self.known.insert(name(text));
        self.put(item);
        Ok(())
    }

    fn put(&mut self, item: Item) {
        use lullwatch_core::family::fuller;
        match item {
            Item::Child(child) => {
                let held = match self.children.remove(&child.id) {
                    Some(known) => fuller(known, child),
                    None => child,
                };
                self.children.insert(held.id, held);
            }
            Item::Night(head) => {
                let held = match self.heads.remove(&head.id) {
                    Some(known) => fuller(known, head),
                    None => head,
                };
                self.heads.insert(held.id, held);
            }
            Item::Event(event) => self.events.entry(event.night).or_default().push(event),
            Item::Day(day) => self.days.push(day),
        }
    }

    /// The families of the folder, each as all devices have it together: the same, in whatever
    /// order the files were taken in.
    #[must_use]
    pub fn families(&self) -> Vec<Family> {
        let mut families: BTreeMap<ChildId, Family> = BTreeMap::new();
        for child in self.children.values() {
            families.insert(child.id, Family::of(child.clone()));
        }
        for head in self.heads.values() {
            let events = self.events.get(&head.id).cloned().unwrap_or_default();
            if let Some(family) = families.get_mut(&head.child) {
                family.nights.push(KeptNight { head: head.clone(), events });
            }
        }
        for day in &self.days {
            if let Some(family) = families.get_mut(&day.child) {
                family.days.push(day.clone());
            }
        }
        // Merging with nothing puts everything in its order, each once.
        families.into_values().map(|it| Family::of(it.child.clone()).merged(it)).collect()
    }

    /// What to append to this device's own file, so that the folder has all of `families`.
    ///
    /// # Errors
    /// It cannot be encrypted.
    pub fn lacking(&self, families: &[Family], own: &OwnFile) -> Result<Lacking, Trouble> {
        let mut lines: Vec<String> = Vec::new();
        let (mut nights, mut days) = (BTreeSet::new(), 0);
        for item in families.iter().flat_map(items) {
            let text = serde_json::to_string(&item)
                .map_err(|error| Trouble::of_file(Code::Syntax, error))?;
            if !self.known.contains(&name(&text)) {
                lines.push(format!("{{\"sum\":\"{}\",\"item\":{text}}}\n", sum(&text)));
                match &item {
                    Item::Night(NightHead { id: night, .. }) | Item::Event(Event { night, .. }) => {
                        nights.insert(*night);
                    }
                    Item::Day(_) => days += 1,
                    Item::Child(_) => {}
                }
            }
        }
        let nights = nights.len();
        Ok(Lacking { lines: own.further(&lines)?, nights, days })
    }
}

impl OwnFile {
    /// These lines as they stand in it, with what must stand before the first; nothing for none.
    fn further(&self, lines: &[String]) -> Result<Vec<u8>, Trouble> {
        if lines.is_empty() {
            return Ok(Vec::new());
        }
        let mut bytes = self.begins.clone();
        let Some(seal) = &self.seal else {
            lines.iter().for_each(|line| bytes.extend(line.as_bytes()));
            return Ok(bytes);
        };
        for lines in lines.chunks(IN_A_PACK) {
            let sealed = seal.close(lines.concat().as_bytes())?;
            bytes
                .extend(format!("{{\"sealed\":\"{}\"}}\n", BASE64_STANDARD.encode(sealed)).bytes());
        }
        Ok(bytes)
    }

    /// A device's file as it is, empty where there is none; encrypted where there is none and a
    /// passphrase is given.
    ///
    /// # Errors
    /// It is another device's, or cannot be opened, or lies open where a passphrase is given: what
    /// stands in it already cannot be closed any more.
    pub fn of(
        bytes: &[u8],
        device: DeviceId,
        passphrase: Option<&str>,
    ) -> Result<OwnFile, Trouble> {
        if bytes.is_empty() {
            return OwnFile::new(device, passphrase);
        }
        let first = bytes.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
        let first = std::str::from_utf8(first).map_err(|_| Trouble::of_file(Code::NotUtf8, ""))?;
        let heading = heading(first)?;
        if heading.device != device {
            return Err(Trouble::at(1, "device", Code::Misplaced, ""));
        }
        if heading.key.is_none() && passphrase.is_some() {
            return Err(Trouble::at(1, "key", Code::NotSealed, ""));
        }
        let seal = heading.key.map(|key| seal_of(&key, passphrase)).transpose()?;
        // A line that was cut is given its end, so that what follows stands on its own.
        let begins = if bytes.ends_with(b"\n") { Vec::new() } else { b"\n".to_vec() };
        Ok(OwnFile { seal, begins })
    }

    fn new(device: DeviceId, passphrase: Option<&str>) -> Result<OwnFile, Trouble> {
        let (key, seal) = match passphrase {
            None => (None, None),
            Some(passphrase) => {
                let pair = KeyPair::new();
                let closed = Seal::with_passphrase(passphrase).close(pair.file().as_bytes())?;
                let seal = Seal::for_keys([pair.public.as_str()])?;
                (Some(BASE64_STANDARD.encode(closed)), Some(seal))
            }
        };
        let heading = Heading { format: FORMAT.into(), device, key };
        let mut begins =
            serde_json::to_vec(&heading).map_err(|error| Trouble::of_file(Code::Syntax, error))?;
        begins.push(b'\n');
        Ok(OwnFile { seal, begins })
    }
}

fn heading(line: &str) -> Result<Heading, Trouble> {
    let unknown = || Trouble::at(1, "", Code::UnknownKind, "");
    if line.len() > LONGEST_TEXT {
        return Err(unknown());
    }
    let heading: Heading = serde_json::from_str(line).map_err(|_| unknown())?;
    if heading.format == FORMAT {
        return Ok(heading);
    }
    if heading.format.starts_with(FAMILY_OF_FORMATS) {
        return Err(Trouble::at(1, "format", Code::LaterEdition, heading.format));
    }
    Err(unknown())
}

/// The key file in a heading.
fn key_file(key: &str, passphrase: Option<&str>) -> Result<String, Trouble> {
    let passphrase = passphrase.ok_or_else(|| Trouble::of_file(Code::Sealed, ""))?;
    let broken = || Trouble::at(1, "key", Code::SealBroken, "");
    let closed = BASE64_STANDARD.decode(key).map_err(|_| broken())?;
    let plain = Opener::with_passphrase(passphrase).open(closed)?;
    String::from_utf8(plain).map_err(|_| broken())
}

fn key_of(key: &str, passphrase: Option<&str>) -> Result<Opener, Trouble> {
    Opener::with_keys(&key_file(key, passphrase)?)
}

fn seal_of(key: &str, passphrase: Option<&str>) -> Result<Seal, Trouble> {
    Opener::with_keys(&key_file(key, passphrase)?)?.seal()
}

fn items(family: &Family) -> impl Iterator<Item = Item> {
    let child = std::iter::once(Item::Child(family.child.clone()));
    let nights = family.nights.iter().flat_map(|night| {
        let events = night.events.iter().cloned().map(Item::Event);
        std::iter::once(Item::Night(night.head.clone())).chain(events)
    });
    child.chain(nights).chain(family.days.iter().cloned().map(Item::Day))
}

fn sum(text: &str) -> String {
    format!("{:08x}", crc32c::crc32c(text.as_bytes()))
}

/// Things that stand there to the letter have one name.
fn name(text: &str) -> Uuid {
    Uuid::new_v5(&Uuid::nil(), text.as_bytes())
}
