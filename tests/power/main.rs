//! Power cuts: the real store at work on an ext4 of its own, cut off in the middle with
//! `EXT4_IOC_SHUTDOWN`, mounted again, opened, and compared with what was acknowledged.
//!
//! `LULLWATCH_CUTS` says how many (50), `LULLWATCH_SEED` from which seed. Needs root and loop
//! devices; without them it says so and passes, unless `LULLWATCH_MUST_CUT` is set.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

#[path = "../crash/mod.rs"]
mod crash;
mod image;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crash::child::{ENDLESS, NIGHTS, Work};
use crash::kept::Kept;
use crash::parent::{Said, Working};
use crash::tally;
use image::{Cut, Image};

const MUST: &str = "LULLWATCH_MUST_CUT";
/// So many cuts does one store live through.
const CUTS_IN_A_LIFE: u64 = 6;

/// Mounts that are seen by nobody else, and gone with the last process that sees them, whatever ends
/// it.
const IN_MOUNTS_OF_ITS_OWN: [&str; 3] = ["--mount", "--propagation", "private"];

#[test]
fn a_power_cut_loses_nothing_that_was_acknowledged() {
    let unshare = |words: &[&str]| {
        let mut command = Command::new("unshare");
        command.args(IN_MOUNTS_OF_ITS_OWN).args(words).stdin(Stdio::null());
        command
    };
    let can = unshare(&["true"]).stderr(Stdio::null()).status();
    if !can.is_ok_and(|status| status.success()) {
        return tally::skip(MUST, "no power was cut: that needs root, and util-linux");
    }
    let program = std::env::current_exe().unwrap();
    let words = [&program.to_string_lossy(), "cuts", "--exact", "--ignored", "--nocapture"];
    assert!(unshare(&words).status().unwrap().success(), "see above");
}

#[test]
#[ignore = "the other test runs it, in mounts of its own"]
fn cuts() {
    if let Err(why) = Image::make().and_then(|mut image| image.mount()) {
        return tally::skip(MUST, &format!("no power was cut: {why}"));
    }
    let (cuts, seed) = (tally::number("LULLWATCH_CUTS", 50), tally::seed());
    let mut of_all = Tally::default();
    let lives = cuts.div_ceil(CUTS_IN_A_LIFE);
    for life in 0..lives {
        let (seed, count) = (seed + life, CUTS_IN_A_LIFE.min(cuts - life * CUTS_IN_A_LIFE));
        let lived = catch_unwind(AssertUnwindSafe(|| live(seed, count, &mut of_all)));
        let failure = lived.unwrap_or_else(|_| Some("panicked".into()));
        if let Some(failure) = failure {
            of_all.losses += 1;
            eprintln!("FAILED with LULLWATCH_SEED={seed} LULLWATCH_CUTS={count}: {failure}");
        }
    }
    of_all.write();
    assert_eq!(of_all.losses, 0, "see above");
}

/// What all cuts come to.
#[derive(Default)]
struct Tally {
    cuts: u64,
    losses: u64,
    acknowledged: u64,
    more: u64,
    rebuilt: u64,
    torn: u64,
    during: BTreeMap<&'static str, u64>,
}

impl Tally {
    fn write(&self) {
        let during: Vec<_> =
            self.during.iter().map(|(work, count)| format!("{work} {count}")).collect();
        let remark = format!(
            "during {}; {} records acknowledged, {} more were there, {} torn lines cut, {} times the \
             index was built anew",
            during.join(", "),
            self.acknowledged,
            self.more,
            self.torn,
            self.rebuilt,
        );
        tally::write("power cuts", self.cuts, self.losses, &remark);
    }
}

/// One store, cut off several times; what was lost, if anything.
fn live(seed: u64, cuts: u64, tally: &mut Tally) -> Option<String> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut image = Image::make().unwrap();
    let mut kept = Kept::default();
    for number in 0..cuts {
        let work = ENDLESS[random.usize(..ENDLESS.len())];
        let cut = Cut::ALL[random.usize(..Cut::ALL.len())];
        image.mount().unwrap();
        let folder = image.folder();
        let run = u32::try_from(number).unwrap() * NIGHTS;
        let mut child = Working::start(work, &folder, run, random.u64(..));
        wait(&mut child, work, &mut random);
        child.is_about_to_be_cut();
        image.cut(cut).unwrap();
        let (said, other) = child.end();
        said.iter().for_each(|it| kept.hear(it));
        image.unmount().unwrap();
        image.mount().unwrap();
        let before = kept.count();
        let found = compare(&mut kept, &folder);
        image.unmount().unwrap();
        tally.cuts += 1;
        tally.acknowledged += u64::try_from(said.iter().filter(is_kept).count()).unwrap();
        *tally.during.entry(work.name()).or_default() += 1;
        match found {
            Ok(found) => {
                tally.more += u64::from(found.more);
                tally.torn += u64::from(found.report.torn_line_cut);
                tally.rebuilt += u64::from(found.report.rebuilt.is_some());
            }
            Err(problem) => {
                return Some(format!(
                    "cut {number}, {cut:?} while {}, {before} records acknowledged: {problem}\nlast \
                     said: {:?}\n{}",
                    work.name(),
                    said.last(),
                    other.join("\n"),
                ));
            }
        }
    }
    None
}

fn is_kept(said: &&Said) -> bool {
    matches!(said, Said::Kept { .. })
}

/// Waits for a moment of the work that is worth a cut.
fn wait(child: &mut Working, work: Work, random: &mut fastrand::Rng) {
    let cue = match work {
        Work::Opening => Some("opening"),
        Work::Rebuilding => Some("rebuilding"),
        Work::BackingUp => Some("backing up"),
        _ => None,
    };
    let mut count = match work {
        Work::Bulk => random.u32(1..800),
        Work::Restoring => 1,
        Work::Rebuilding | Work::BackingUp => random.u32(1..4),
        Work::Opening => random.u32(1..8),
        _ => random.u32(1..60),
    };
    let is_there = child.hears(|said| {
        let counts = match (said, cue) {
            (Said::At(place), Some(cue)) => place == cue,
            (Said::Kept { .. }, None) => work != Work::Restoring,
            (Said::Restoring(_), None) => true,
            _ => false,
        };
        count -= u32::from(counts);
        count == 0
    });
    assert!(is_there, "the child ended before it was cut off");
    // A little further on, which no line tells: somewhere inside the next calls to the disk.
    std::thread::park_timeout(Duration::from_micros(random.u64(0..15_000)));
}

fn compare(kept: &mut Kept, folder: &Path) -> Result<crash::kept::Found, String> {
    catch_unwind(AssertUnwindSafe(|| kept.compare(folder)))
        .unwrap_or_else(|_| Err("opening it panicked".into()))
}
