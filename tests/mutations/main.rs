//! Damage: files of the index and of the journal, changed in thousands of ways. What one of the two
//! has lost comes back from the other; where both have, what is missing is named; no file that was
//! damaged is ever deleted; and what could be opened once opens again.
//!
//! `LULLWATCH_MUTATIONS` says how many (2,000), `LULLWATCH_SEED` from which seed.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

#[path = "../crash/mod.rs"]
mod crash;
mod damage;
mod folder;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::time::Duration;

use fastrand::Rng;

use crash::tally::{self, Tally};
use damage::{Damage, damage};
use folder::{Folder, Opening};

/// An opening that takes longer than this hangs.
const PATIENCE: Duration = Duration::from_secs(120);

/// What is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum On {
    Index,
    Journal,
    Both,
}

impl On {
    /// Of all that is tried, this part.
    fn share(self) -> u64 {
        let all = tally::number("LULLWATCH_MUTATIONS", 2000);
        match self {
            On::Index | On::Both => all / 4,
            On::Journal => all - 2 * (all / 4),
        }
    }
}

#[test]
fn a_damaged_index_loses_nothing() {
    try_all(On::Index, "damage to the index");
}

#[test]
fn what_a_damaged_journal_has_lost_comes_back_from_the_index() {
    try_all(On::Journal, "damage to the journal");
}

#[test]
fn what_both_have_lost_is_named() {
    try_all(On::Both, "damage to both");
}

fn try_all(on: On, what: &str) {
    // sled's panics are caught, and there are thousands of them.
    std::panic::set_hook(Box::new(|_| ()));
    // After a kill the index may be behind: it is no second copy until the next start.
    let whole = [(1, false), (4, false), (2, on == On::Index), (4, on == On::Index)];
    let whole = whole.map(|(sittings, is_killed)| Folder::whole(sittings, is_killed));
    let (mut tally, first) = (Tally::default(), tally::seed());
    for seed in first..first + on.share() {
        let folder = whole[seed as usize % whole.len()].copy();
        let (give, result) = mpsc::channel();
        std::thread::spawn(move || {
            let tried = catch_unwind(AssertUnwindSafe(|| one(on, &folder, seed)));
            drop(folder);
            give.send(tried.unwrap_or_else(|_| Err("it panicked".into()))).ok();
        });
        match result.recv_timeout(PATIENCE) {
            Ok(Ok((what, opening))) => tally.count_damage(what, &opening.report),
            Ok(Err(problem)) => {
                tally.count("failed", &[], None);
                tally.fail(seed, &format!("{on:?}: {problem}"));
            }
            Err(_) => {
                tally.count("hung", &[], None);
                tally.fail(seed, &format!("{on:?}: it hangs"));
            }
        }
    }
    drop(std::panic::take_hook());
    tally.end(what);
}

/// Damages, opens, compares, and opens again.
fn one(on: On, folder: &Folder, seed: u64) -> Result<(&'static str, Opening), String> {
    let mut random = Rng::with_seed(seed);
    let mut done = Vec::new();
    for _ in 0..random.u8(1..6).saturating_sub(2).max(1) {
        if on != On::Journal {
            done.extend(damage(&folder.index(), &mut random));
        }
        if on != On::Index {
            done.extend(damage(&folder.journal(), &mut random));
        }
    }
    let tell = |problem: String| format!("{problem}\n{done:?}");
    let before = folder.files();
    let opening = folder.open().map_err(tell)?;
    opening.is_named(on != On::Both).map_err(tell)?;
    if on == On::Both {
        let journal: Vec<_> =
            done.iter().filter(|it| it.path.starts_with(folder.journal())).collect();
        is_told(&opening, &journal).map_err(tell)?;
    }
    folder.has_deleted_nothing(&before, &opening.report).map_err(tell)?;
    let again = folder.open().map_err(|problem| tell(format!("opened again: {problem}")))?;
    if again.there != opening.there || again.report.rebuilt.is_some() || again.report.in_memory {
        return Err(tell(format!("another story when opened again: {:?}", again.report)));
    }
    Ok((done.last().map_or("nothing", |it| it.what), opening))
}

/// Where the newest records are gone from both, something is said; unless the journal's file is gone
/// with them, and sled took the damage for the end of what it had: then a backup alone can tell.
fn is_told(opening: &Opening, journal: &[&Damage]) -> Result<(), String> {
    let report = &opening.report;
    let is_told = !report.damaged.is_empty()
        || report.torn_line_cut
        || report.rebuilt.is_some()
        || report.journal_behind;
    if opening.lacks_end() && !is_told && !journal.iter().any(|it| it.leaves_no_trace()) {
        return Err(format!("the newest records are lost without a word: {report:?}"));
    }
    Ok(())
}
