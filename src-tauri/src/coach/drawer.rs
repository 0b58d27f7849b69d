//! The families' files: kept as they came, closed ones closed, and opened in memory alone.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use lullwatch_core::{ChildId, NightId};
use lullwatch_exchange::families::{Groups, Together, children_of, plain_name};
use lullwatch_exchange::limits::LARGEST_FILE;
use lullwatch_exchange::night_file::{SharedChild, evening};
use lullwatch_exchange::sealed::{ClosedTo, Opener, closed_to};
use lullwatch_exchange::trouble::{Code, Trouble};
use lullwatch_system::files;
use uuid::Uuid;

use crate::bedside::household::refuse;
use crate::messages::WireError;

/// The most files that lie on the desk, and that are brought at once (`ours`).
const MOST_FILES: usize = 2000;
/// What the names of kept files end in.
const ENDING: &str = "lullwatch";
/// Reviews that are being written lie in this folder, by child.
const REVIEWS: &str = "reviews";
/// How the coach calls themselves.
const NAME: &str = "name.txt";

/// The drawer with the families' files.
pub(super) struct Drawer {
    folder: PathBuf,
    /// By their names in the folder; `None`: not looked at yet.
    files: Option<BTreeMap<String, KeptFile>>,
    /// What has opened something, until the app ends.
    openers: Vec<Opener>,
}

/// A file in the drawer.
pub(super) struct KeptFile {
    /// What opens it; `None`: it is open.
    opener: Option<usize>,
    pub(super) state: FileState,
}

/// What is known of a file.
pub(super) enum FileState {
    Open(Vec<ChildLine>),
    Closed { to: ClosedTo, is_wrong: bool },
    Refused(Trouble),
}

/// A child in short.
#[derive(Clone)]
pub(super) struct ChildLine {
    pub(super) id: ChildId,
    pub(super) name: String,
    /// Nights and naps with their evenings.
    pub(super) nights: BTreeMap<NightId, Date>,
    pub(super) methods: BTreeSet<String>,
}

/// A family: files that have a child in common.
pub(super) struct FamilyFiles {
    pub(super) files: Vec<String>,
    pub(super) children: Vec<ChildLine>,
}

impl FamilyFiles {
    /// What it is called on the desk: the first of its children.
    pub(super) fn id(&self) -> Option<ChildId> {
        self.children.iter().map(|child| child.id).min()
    }
}

/// A child as its files have it.
pub(super) struct ReadChild {
    pub(super) shared: SharedChild,
    /// Its name, or what its first file is called.
    pub(super) name: String,
    /// What opened the last of the files that were closed.
    pub(super) opener: Option<usize>,
}

/// A file that was not taken, by its path, and why.
pub(super) type NotTaken = (PathBuf, Trouble);

impl Drawer {
    pub(super) fn new(folder: PathBuf) -> Drawer {
        Drawer { folder, files: None, openers: Vec::new() }
    }

    /// The files, by their names in the folder.
    pub(super) fn files(&mut self) -> &BTreeMap<String, KeptFile> {
        if self.files.is_none() {
            let names = self.names();
            let files = names.into_iter().map(|name| {
                let file = self.looked_at(&name);
                (name, file)
            });
            self.files = Some(files.collect());
        }
        self.files.get_or_insert_default()
    }

    fn names(&self) -> Vec<String> {
        let paths = match files::inside(&self.folder, MOST_FILES) {
            Ok(paths) => paths,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => {
                tracing::warn!(%error, "the families' folder cannot be read");
                Vec::new()
            }
        };
        let is_ours = |path: &PathBuf| {
            path.parent() == Some(&self.folder)
                && path.extension().is_some_and(|ending| ending == ENDING)
        };
        let names = paths.into_iter().filter(is_ours);
        names.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect()
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, Trouble> {
        bytes(&self.folder.join(name))
    }

    /// What is in a file, by what there is to open it.
    fn looked_at(&self, name: &str) -> KeptFile {
        match self.bytes(name) {
            Ok(bytes) => self.known(name, &bytes),
            Err(trouble) => KeptFile { opener: None, state: FileState::Refused(trouble) },
        }
    }

    /// The same of a file's bytes.
    fn known(&self, name: &str, bytes: &[u8]) -> KeptFile {
        match closed_to(bytes) {
            None => {
                let state = match children_of(bytes.to_vec(), &Opener::default()) {
                    Ok(children) => open(name, &children),
                    Err(trouble) => FileState::Refused(trouble),
                };
                KeptFile { opener: None, state }
            }
            // A passphrase takes a second to try, and is that of one file; a key is that of many.
            Some(ClosedTo::Key) => {
                let mut tried = (0..self.openers.len()).map(|place| self.tried(name, bytes, place));
                let mut is_wrong = false;
                tried
                    .find_map(|file| match file.state {
                        FileState::Closed { is_wrong: wrong, .. } => {
                            is_wrong |= wrong;
                            None
                        }
                        _ => Some(file),
                    })
                    .unwrap_or(KeptFile {
                        opener: None,
                        state: FileState::Closed { to: ClosedTo::Key, is_wrong },
                    })
            }
            Some(to) => KeptFile { opener: None, state: FileState::Closed { to, is_wrong: false } },
        }
    }

    /// A closed file, tried with one of the openers.
    fn tried(&self, name: &str, bytes: &[u8], place: usize) -> KeptFile {
        let opener = self.openers.get(place);
        let opened = opener.map(|opener| children_of(bytes.to_vec(), opener));
        let to = closed_to(bytes).unwrap_or(ClosedTo::Passphrase);
        let closed =
            |is_wrong| KeptFile { opener: None, state: FileState::Closed { to, is_wrong } };
        match opened {
            None => closed(false),
            Some(Ok(children)) => KeptFile { opener: Some(place), state: open(name, &children) },
            // An opener of the other kind says nothing of this file.
            Some(Err(trouble)) if trouble.code == Code::Sealed.word() => closed(false),
            Some(Err(trouble))
                if [Code::WrongPassphrase, Code::WrongKey]
                    .map(Code::word)
                    .contains(&trouble.code) =>
            {
                closed(true)
            }
            Some(Err(trouble)) => {
                KeptFile { opener: Some(place), state: FileState::Refused(trouble) }
            }
        }
    }

    /// Puts files, and what is in folders, into the drawer; tells which were not taken.
    pub(super) fn bring(&mut self, paths: &[PathBuf]) -> Result<Vec<NotTaken>, WireError> {
        let mut not_taken = Vec::new();
        let mut found = Vec::new();
        for path in paths {
            if path.is_dir() {
                match files::inside(path, MOST_FILES) {
                    Ok(inside) => found.extend(inside),
                    Err(error) => not_taken.push((path.clone(), unreadable(&error))),
                }
            } else {
                found.push(path.clone());
            }
        }
        self.files();
        for path in found {
            match self.take(&path)? {
                Ok(()) => {}
                Err(trouble) => not_taken.push((path, trouble)),
            }
        }
        Ok(not_taken)
    }

    /// The outer error is the drawer's, the inner one of this file alone.
    fn take(&mut self, path: &Path) -> Result<Result<(), Trouble>, WireError> {
        let bytes = match bytes(path) {
            Ok(bytes) => bytes,
            Err(trouble) => return Ok(Err(trouble)),
        };
        let mark = Uuid::new_v5(&Uuid::nil(), &bytes).simple().to_string();
        let name = format!("{}.{mark}.{ENDING}", plain_name(path));
        let file = self.known(&name, &bytes);
        // What is closed may be anything; what is open must be nights.
        if closed_to(&bytes).is_none()
            && let FileState::Refused(trouble) = file.state
        {
            return Ok(Err(trouble));
        }
        let files = self.files();
        if files.keys().any(|name| name.contains(&mark)) {
            return Ok(Ok(()));
        }
        if files.len() >= MOST_FILES {
            return Err(refuse("coach-full"));
        }
        let unwritten = |error: io::Error| of_disk(&error);
        std::fs::create_dir_all(&self.folder).map_err(unwritten)?;
        files::write_whole(&self.folder.join(&name), &bytes).map_err(unwritten)?;
        self.files.get_or_insert_default().insert(name, file);
        Ok(Ok(()))
    }

    /// Opens a closed file, or tells that this does not.
    pub(super) fn unseal(&mut self, name: &str, opener: Opener) {
        if !self.files().contains_key(name) {
            return;
        }
        let Ok(bytes) = self.bytes(name) else { return };
        self.openers.push(opener);
        let place = self.openers.len() - 1;
        let file = self.tried(name, &bytes, place);
        if file.opener.is_none() {
            self.openers.pop();
        }
        self.files.get_or_insert_default().insert(name.to_owned(), file);
    }

    /// Opens whatever these keys open.
    pub(super) fn use_keys(&mut self, keys: Opener) {
        self.openers.push(keys);
        let closed = self
            .files()
            .iter()
            .filter(|(_, file)| matches!(file.state, FileState::Closed { to: ClosedTo::Key, .. }));
        let names: Vec<String> = closed.map(|(name, _)| name.clone()).collect();
        for name in names {
            let file = self.looked_at(&name);
            self.files.get_or_insert_default().insert(name, file);
        }
    }

    /// The families, those of one child by its name.
    pub(super) fn families(&mut self) -> Vec<FamilyFiles> {
        let mut groups = Groups::default();
        for (name, file) in self.files() {
            if let FileState::Open(children) = &file.state {
                groups.add(name.clone(), &children.iter().map(|child| child.id).collect());
            }
        }
        let families = groups.into_groups().into_iter().map(|names| {
            let mut children: BTreeMap<ChildId, ChildLine> = BTreeMap::new();
            for name in &names {
                let Some(KeptFile { state: FileState::Open(lines), .. }) = self.files().get(name)
                else {
                    continue;
                };
                for line in lines {
                    let known = children.entry(line.id).or_insert_with(|| line.clone());
                    known.nights.extend(line.nights.clone());
                    known.methods.extend(line.methods.clone());
                }
            }
            FamilyFiles { files: names, children: children.into_values().collect() }
        });
        let mut families: Vec<FamilyFiles> = families.collect();
        families
            .sort_by_key(|family| family.children.first().map(|child| child.name.to_lowercase()));
        families
    }

    /// Every child on the desk.
    pub(super) fn children(&mut self) -> Vec<ChildId> {
        let families = self.families().into_iter();
        families.flat_map(|family| family.children).map(|child| child.id).collect()
    }

    /// A child as all its files have it; `None`: it is not here.
    pub(super) fn read(&mut self, child: ChildId) -> Result<Option<ReadChild>, WireError> {
        let families = self.families();
        let is_its = |family: &&FamilyFiles| family.children.iter().any(|it| it.id == child);
        let Some(family) = families.iter().find(is_its) else { return Ok(None) };
        let mut together = Together::default();
        let mut opener = None;
        let changed = |trouble: Trouble| WireError {
            code: "coach-unreadable".into(),
            field: None,
            detail: Some(trouble.to_string()),
        };
        for name in &family.files {
            let bytes = self.bytes(name).map_err(changed)?;
            let place = self.files().get(name).and_then(|file| file.opener);
            let open = Opener::default();
            let with = place.and_then(|place| self.openers.get(place)).unwrap_or(&open);
            together.add(children_of(bytes, with).map_err(changed)?);
            opener = place.or(opener);
        }
        let line = family.children.iter().find(|it| it.id == child);
        let name = line.map(|line| line.name.clone()).unwrap_or_default();
        let shared = together.children().find(|it| it.id == child);
        Ok(shared.map(|shared| ReadChild { name: named(&shared, &name), shared, opener }))
    }

    /// What opened something.
    pub(super) fn opener(&self, place: usize) -> Option<&Opener> {
        self.openers.get(place)
    }

    /// Removes a family's files; tells whose they were.
    pub(super) fn remove_family(&mut self, id: ChildId) -> Result<Vec<ChildId>, WireError> {
        let family = self.families().into_iter().find(|family| family.id() == Some(id));
        let Some(family) = family else { return Ok(Vec::new()) };
        for name in &family.files {
            self.remove(name)?;
        }
        Ok(family.children.into_iter().map(|child| child.id).collect())
    }

    /// Removes a file.
    pub(super) fn remove(&mut self, name: &str) -> Result<(), WireError> {
        // Only what was found here: no path comes from outside.
        if self.files().contains_key(name) {
            removed(&self.folder.join(name))?;
            self.files.get_or_insert_default().remove(name);
        }
        Ok(())
    }

    /// Where a review of a child's nights lies while it is written.
    pub(super) fn review(&self, child: ChildId) -> PathBuf {
        self.folder.join(REVIEWS).join(format!("{child}.lullwatch-review"))
    }

    /// Removes it.
    pub(super) fn remove_review(&self, child: ChildId) -> Result<(), WireError> {
        removed(&self.review(child))
    }

    /// How the coach called themselves last.
    pub(super) fn name(&self) -> String {
        let name = files::read(&self.folder.join(NAME), 1000).unwrap_or_default();
        String::from_utf8_lossy(&name).into_owned()
    }

    /// Remembers how the coach calls themselves.
    pub(super) fn keep_name(&self, name: &str) -> Result<(), WireError> {
        self.write(&self.folder.join(NAME), name.as_bytes())
    }

    /// Writes into the drawer.
    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), WireError> {
        let folder = path.parent().unwrap_or(&self.folder);
        let written =
            std::fs::create_dir_all(folder).and_then(|()| files::write_whole(path, bytes));
        written.map_err(|error| of_disk(&error))
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    files::read(path, LARGEST_FILE as u64 + 1).map_err(|error| unreadable(&error))
}

fn unreadable(error: &io::Error) -> Trouble {
    let (code, detail) = (Code::Syntax.word(), error.to_string());
    Trouble { line: 0, place: String::new(), code, detail }
}

fn of_disk(error: &io::Error) -> WireError {
    WireError { code: "coach-unwritten".into(), field: None, detail: Some(error.to_string()) }
}

fn removed(path: &Path) -> Result<(), WireError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(of_disk(&error)),
        _ => Ok(()),
    }
}

/// A child's name; where the file leaves it out, what the file is called.
fn named(child: &SharedChild, otherwise: &str) -> String {
    let name = child.name.clone().filter(|name| !name.trim().is_empty());
    name.unwrap_or_else(|| otherwise.to_owned())
}

/// What an open file says, in short.
fn open(file: &str, children: &[SharedChild]) -> FileState {
    let label = file.split('.').next().unwrap_or(file);
    let line = |child: &SharedChild| ChildLine {
        id: child.id,
        name: named(child, label),
        nights: child
            .nights
            .iter()
            .filter_map(|night| Some((night.head.id, evening(&night.head, &night.events)?)))
            .collect(),
        methods: child.nights.iter().map(|night| night.head.method.0.clone()).collect(),
    };
    FileState::Open(children.iter().map(line).collect())
}
