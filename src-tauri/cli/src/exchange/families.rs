//! Whose nights are shown, and how much of them is seen: what `report` and `tables` have in common.
//!
//! One family is in memory at a time, however many a folder holds.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use lullwatch_core::NightId;
use lullwatch_exchange::families::{self, Groups, HOME, Labels, Together};
use lullwatch_exchange::night_file::{Age, Share, SharedChild};
use lullwatch_exchange::sealed::Opener;
use lullwatch_exchange::shown::{ShownChild, ShownFamily, ShownNight};
use lullwatch_exchange::trouble::Trouble;
use lullwatch_exchange::words::Words;
use serde::Serialize;
use uuid::Uuid;

use super::args::{NameArg, OpenArgs};
use super::import::{Told, bar, counted, told, unreadable};
use super::{files, one_child};
use crate::failure::Failure;
use crate::nights::{night_id, reader};
use crate::print::{error, json};
use crate::replay::read;
use crate::wanted;

/// Whose nights, which of them, and how much is seen.
#[derive(clap::Args)]
pub(crate) struct FamiliesArgs {
    pub(crate) files: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) child: Option<String>,
    #[arg(long, conflicts_with_all = ["from", "to", "last"])]
    pub(crate) night: Option<String>,
    #[arg(long, value_parser = wanted::day)]
    pub(crate) from: Option<Date>,
    #[arg(long, value_parser = wanted::day)]
    pub(crate) to: Option<Date>,
    #[arg(long, value_name = "COUNT", value_parser = wanted::from(1))]
    pub(crate) last: Option<u32>,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) name: NameArg,
    #[arg(long)]
    pub(crate) no_notes: bool,
    #[arg(long)]
    pub(crate) no_caregivers: bool,
    #[arg(long)]
    pub(crate) no_age: bool,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["child", "files"])]
    pub(crate) script: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
}

/// What was written, and what could not be used.
#[derive(Default, Serialize)]
pub(super) struct Written {
    pub(super) files: Vec<PathBuf>,
    families: usize,
    nights: usize,
    refused: Vec<Refused>,
}

#[derive(Serialize)]
struct Refused {
    path: PathBuf,
    #[serde(flatten)]
    told: Told,
}

impl FamiliesArgs {
    /// Whether what is written goes into a folder, a family at a time.
    pub(super) fn is_of_many(&self) -> bool {
        self.files.len() > 1 || self.files.iter().any(|path| path.is_dir())
    }

    fn share(&self) -> Share {
        Share {
            name: self.name.into(),
            age: if self.no_age { Age::Hidden } else { Age::Born },
            notes: !self.no_notes,
            caregivers: !self.no_caregivers,
        }
    }

    /// Hands every family to `take`, with nothing in it that was not asked for. `label` is what a
    /// single one is called.
    pub(super) fn each(
        &self,
        label: Option<&str>,
        words: &Words,
        mut take: impl FnMut(&ShownFamily, &mut Written) -> Result<(), Failure>,
    ) -> Result<Written, Failure> {
        let mut written = Written::default();
        let mut hand_on = |label: String, children: Vec<ShownChild>, written: &mut Written| {
            let family = self.narrowed(ShownFamily { label, children })?;
            let is_bare = family.children.iter().all(|child| child.nights.is_empty());
            if is_bare && self.is_of_many() {
                return Ok(());
            }
            if is_bare && self.night.is_some() {
                return Err(Failure::input("cli-no-such-night"));
            }
            written.families += 1;
            written.nights += family.children.iter().map(|it| it.nights.len()).sum::<usize>();
            take(&family, written)
        };
        if self.files.is_empty() {
            let label = label.unwrap_or(HOME).to_owned();
            let children = match self.script.is_empty() {
                true => self.recorded(words)?,
                false => self.scripts(words)?,
            };
            hand_on(label, children, &mut written)?;
            return Ok(written);
        }
        let opener = files::opener(&self.open, words)?;
        let paths = files::named(&self.files)?;
        // Read once to see what belongs together, and once to show it.
        let bar = bar(paths.len() * 2, words);
        let groups = match paths.len() {
            1 => vec![paths],
            _ => groups(paths, &opener, &bar)?,
        };
        let mut labels = Labels::default();
        for paths in groups {
            let name = paths.first().map(|path| labels.of(path)).unwrap_or_default();
            let children = self.of_files(&paths, &opener, words, &mut written)?;
            bar.inc(paths.len() as u64);
            if !children.is_empty() {
                hand_on(label.map_or(name, str::to_owned), children, &mut written)?;
            }
        }
        bar.finish_and_clear();
        Ok(written)
    }

    fn recorded(&self, words: &Words) -> Result<Vec<ShownChild>, Failure> {
        let reader = reader(words)?;
        let children = match &self.child {
            Some(name) => vec![one_child(&reader, Some(name))?],
            None => reader.children()?,
        };
        let shown = |child| {
            let child = SharedChild::from(super::family(&reader, child)?).shared(&self.share());
            Ok(ShownChild::of(child)?)
        };
        children.into_iter().map(shown).collect()
    }

    /// The nights of scripts, which name no child.
    fn scripts(&self, words: &Words) -> Result<Vec<ShownChild>, Failure> {
        let night = |path: &PathBuf| read(path, words).map(ShownNight::of);
        let nights = self.script.iter().map(night).collect::<Result<Vec<_>, _>>()?;
        let mut nights: Vec<ShownNight> = nights.into_iter().flatten().collect();
        nights.sort_by_key(|it| it.night.put_down().map(|at| it.night.utc(at)));
        // A script has no name of its own, and tables are joined by it.
        for (night, place) in nights.iter_mut().zip(1..) {
            night.figures.night = NightId(Uuid::from_u128(place));
        }
        let zone = nights.first().map_or("UTC", |it| it.night.head().zone.as_str()).to_owned();
        Ok(vec![ShownChild { zone, nights, ..ShownChild::default() }])
    }

    /// The children of files that belong together.
    fn of_files(
        &self,
        paths: &[PathBuf],
        opener: &Opener,
        words: &Words,
        written: &mut Written,
    ) -> Result<Vec<ShownChild>, Failure> {
        let mut together = Together::default();
        for path in paths {
            match children_of(path, opener) {
                Ok(found) => together.add(found),
                Err(trouble) => {
                    let path = path.clone();
                    written.refused.push(Refused { path, told: told(trouble, words) });
                }
            }
        }
        let is_asked = |child: &SharedChild| {
            self.child.as_ref().is_none_or(|it| child.name.as_ref() == Some(it))
        };
        let asked = together.children().filter(is_asked);
        let shown = |child: SharedChild| {
            let shown = ShownChild::of(child.shared(&self.share()));
            shown.map_err(|error| Failure::Input((&error).into()))
        };
        asked.map(shown).collect()
    }

    /// With the nights alone that were asked for.
    fn narrowed(&self, mut family: ShownFamily) -> Result<ShownFamily, Failure> {
        let night = match self.night.as_deref() {
            None => None,
            Some("last") => {
                let nights = family.children.iter().flat_map(|child| &child.nights);
                let last = nights.max_by_key(|it| it.night.put_down().map(|at| it.night.utc(at)));
                last.map(|it| it.figures.night)
            }
            Some(id) => Some(night_id(id)?),
        };
        for child in &mut family.children {
            child.keep_evenings(self.from, self.to);
            if let Some(last) = self.last {
                child.keep_last(usize::try_from(last).unwrap_or(usize::MAX));
            }
            if let Some(night) = night {
                child.keep_night(night);
            }
        }
        if night.is_some() {
            family.children.retain(|child| !child.nights.is_empty());
        }
        Ok(family)
    }
}

impl Written {
    /// What is said about it; nothing where it went to standard output and all could be used.
    pub(super) fn told(self, as_json: bool, words: &Words) -> Result<String, Failure> {
        let is_whole = self.refused.is_empty();
        let is_out = self.files.iter().any(|path| files::is_standard_output(path));
        let page = match (as_json, is_out) {
            (_, true) => String::new(),
            (true, false) => json(&self)?,
            (false, false) if self.files.is_empty() => String::new(),
            (false, false) => self.page(words),
        };
        if !as_json || is_out {
            for Refused { path, told } in &self.refused {
                error(&format!("{}: {}", path.display(), told.words));
            }
        }
        if is_whole { Ok(page) } else { Err(Failure::Found(page)) }
    }

    fn page(&self, words: &Words) -> String {
        let files: String = self.files.iter().map(|it| format!("{}\n", it.display())).collect();
        let (nights, families) = (self.nights.to_string(), self.families.to_string());
        let values = [("nights", nights.as_str()), ("families", &families)];
        let key = if self.families == 1 { "cli-written" } else { "cli-written-of-families" };
        let refused = match self.refused.len() {
            0 => String::new(),
            count => counted("cli-files-refused", count, words) + "\n",
        };
        format!("{files}  {}\n{refused}", words.with(key, &values))
    }
}

/// The children of a night file.
fn children_of(path: &Path, opener: &Opener) -> Result<Vec<SharedChild>, Trouble> {
    let bytes = files::bytes(path).map_err(|error| unreadable(&error))?;
    families::children_of(bytes, opener)
}

/// Files in groups: those that have a child in common are of one family.
fn groups(
    paths: Vec<PathBuf>,
    opener: &Opener,
    bar: &indicatif::ProgressBar,
) -> Result<Vec<Vec<PathBuf>>, Failure> {
    if paths.iter().any(|path| files::is_standard_output(path)) {
        return Err(Failure::input("cli-input-alone"));
    }
    let mut groups = Groups::default();
    for path in paths {
        // What cannot be read is told when it is to be shown.
        let children = children_of(&path, opener).unwrap_or_default();
        groups.add(path, &children.iter().map(|child| child.id).collect());
        bar.inc(1);
    }
    Ok(groups.into_groups())
}
