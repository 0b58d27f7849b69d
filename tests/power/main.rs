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

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Command, Stdio};

use crash::child::{ENDLESS, NIGHTS};
use crash::kept::Kept;
use crash::parent::Working;
use crash::tally::{self, Tally};
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
    let mut tally = Tally::default();
    for life in 0..cuts.div_ceil(CUTS_IN_A_LIFE) {
        let (seed, count) = (seed + life, CUTS_IN_A_LIFE.min(cuts - life * CUTS_IN_A_LIFE));
        let lived = catch_unwind(AssertUnwindSafe(|| live(seed, count, &mut tally)));
        if let Err(problem) = lived.unwrap_or_else(|_| Err("panicked".into())) {
            tally.fail(seed, &problem);
        }
    }
    tally.end("power cuts");
}

/// One store, cut off several times; what was lost, if anything.
fn live(seed: u64, cuts: u64, tally: &mut Tally) -> Result<(), String> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut image = Image::make()?;
    let mut kept = Kept::default();
    for number in 0..cuts {
        let work = ENDLESS[random.usize(..ENDLESS.len())];
        let cut = Cut::ALL[random.usize(..Cut::ALL.len())];
        image.mount()?;
        let folder = image.folder();
        let run = u32::try_from(number).unwrap() * NIGHTS;
        let mut child = Working::start(work, &folder, run, random.u64(..));
        let is_there = child.comes_to_a_moment(work, &mut random);
        child.is_about_to_be_cut();
        image.cut(cut)?;
        let (said, other) = child.end();
        if !is_there {
            return Err(format!("the child ended by itself: {other:?}"));
        }
        said.iter().for_each(|it| kept.hear(it));
        image.unmount()?;
        image.mount()?;
        let before = kept.count();
        let found = kept.compare(&folder);
        image.unmount()?;
        tally.count(work.name(), &said, found.as_ref().ok());
        found.map_err(|problem| {
            format!(
                "cut {number}, {cut:?} while {}, {before} records acknowledged: {problem}\nlast said: \
                 {:?}\n{}",
                work.name(),
                said.last(),
                other.join("\n"),
            )
        })?;
    }
    Ok(())
}
