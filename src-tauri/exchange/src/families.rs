//! Families that come as night files, in a folder or one by one: which files are of one family, what
//! they say together, and what a family is called where it may have no name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lullwatch_core::ChildId;

use crate::elsewhere::recognise;
use crate::night_file::{self, SharedChild};
use crate::sealed::Opener;
use crate::trouble::{Code, Trouble};

/// What a family is called where nothing says more.
pub const HOME: &str = "home";
/// Letters of a file's name that go into a label.
const LONGEST_LABEL: usize = 48;

/// The children of a night file, closed or not.
///
/// # Errors
/// It cannot be opened or read, or another tracker wrote it.
pub fn children_of(bytes: Vec<u8>, opener: &Opener) -> Result<Vec<SharedChild>, Trouble> {
    let bytes = opener.open(bytes)?;
    if recognise(&bytes).is_some() {
        return Err(Trouble::of_file(Code::OfTracker, ""));
    }
    Ok(night_file::read(&bytes)?.children)
}

/// Children out of several files, each once, with all that the files say of it.
#[derive(Default)]
pub struct Together(BTreeMap<ChildId, SharedChild>);

impl Together {
    /// Adds what a file says.
    pub fn add(&mut self, children: impl IntoIterator<Item = SharedChild>) {
        for child in children {
            let child = match self.0.remove(&child.id) {
                Some(known) => known.together(child),
                None => child,
            };
            self.0.insert(child.id, child);
        }
    }

    /// The children, by id.
    pub fn children(self) -> impl Iterator<Item = SharedChild> {
        self.0.into_values()
    }
}

/// Files in groups, in the order in which they came: those that have a child in common are of one
/// family.
pub struct Groups<F> {
    /// Empty where it joined another one.
    groups: Vec<Vec<F>>,
    of_child: BTreeMap<ChildId, usize>,
}

impl<F> Default for Groups<F> {
    fn default() -> Groups<F> {
        Groups { groups: Vec::new(), of_child: BTreeMap::new() }
    }
}

impl<F> Groups<F> {
    /// Adds a file that says something of these children; one without any stays by itself.
    pub fn add(&mut self, file: F, children: &BTreeSet<ChildId>) {
        let mut known: BTreeSet<usize> =
            children.iter().filter_map(|id| self.of_child.get(id).copied()).collect();
        let place = known.pop_first().unwrap_or(self.groups.len());
        if place == self.groups.len() {
            self.groups.push(Vec::new());
        }
        // It joins what seemed to be several families.
        for other in known {
            let moved = self.groups.get_mut(other).map(std::mem::take).unwrap_or_default();
            if let Some(group) = self.groups.get_mut(place) {
                group.extend(moved);
            }
            self.of_child.values_mut().filter(|it| **it == other).for_each(|it| *it = place);
        }
        if let Some(group) = self.groups.get_mut(place) {
            group.push(file);
        }
        self.of_child.extend(children.iter().map(|id| (*id, place)));
    }

    /// The groups, none of them empty.
    #[must_use]
    pub fn into_groups(self) -> Vec<Vec<F>> {
        self.groups.into_iter().filter(|group| !group.is_empty()).collect()
    }
}

/// Words for families, made of their files' names: such as a file system and a query take alike, and
/// no two the same.
#[derive(Default)]
pub struct Labels(BTreeSet<String>);

impl Labels {
    /// A word for the family whose file this is.
    pub fn of(&mut self, path: &Path) -> String {
        let base = plain_name(path);
        let mut label = base.clone();
        let mut number = 2;
        // Some file systems take small letters and capitals for the same.
        while !self.0.insert(label.to_lowercase()) {
            label = format!("{base}-{number}");
            number += 1;
        }
        label
    }
}

/// A file's name without its ending, in letters that every file system takes.
#[must_use]
pub fn plain_name(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let fits = |letter: char| if is_of_label(letter) { letter } else { '-' };
    let plain: String = stem.chars().take(LONGEST_LABEL).map(fits).collect();
    let plain = plain.trim_matches('-');
    if plain.is_empty() { HOME.into() } else { plain.into() }
}

/// Whether a letter may stand in a label.
#[must_use]
pub fn is_of_label(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn children(numbers: &[u128]) -> BTreeSet<ChildId> {
        numbers.iter().map(|number| ChildId(Uuid::from_u128(*number))).collect()
    }

    #[test]
    fn files_that_have_a_child_in_common_are_of_one_family() {
        let mut groups = Groups::default();
        for (file, ids) in [("a", &[1][..]), ("b", &[2]), ("c", &[3]), ("d", &[1, 3]), ("e", &[])] {
            groups.add(file, &children(ids));
        }
        assert_eq!(groups.into_groups(), [vec!["a", "c", "d"], vec!["b"], vec!["e"]]);
    }

    #[test]
    fn what_joined_stays_together_for_the_files_after_it() {
        let mut groups = Groups::default();
        for (file, ids) in [("a", &[1][..]), ("b", &[2]), ("c", &[1, 2]), ("d", &[2])] {
            groups.add(file, &children(ids));
        }
        assert_eq!(groups.into_groups(), [vec!["a", "b", "c", "d"]]);
    }

    #[test]
    fn no_two_families_are_called_the_same() {
        let mut labels = Labels::default();
        let called = ["x/Ada B.lullwatch", "y/ada-b.age", "???.csv", "..", "Ada B"];
        let called = called.map(|path| labels.of(Path::new(path)));
        assert_eq!(called, ["Ada-B", "ada-b-2", "home", "home-2", "Ada-B-3"]);
    }

    #[test]
    fn another_trackers_file_is_no_night_file() {
        let huckleberry = include_bytes!("../../../tests/elsewhere/huckleberry.csv");
        let refused = children_of(huckleberry.to_vec(), &Opener::default()).unwrap_err();
        assert_eq!(refused.code, "of-tracker");
    }
}
