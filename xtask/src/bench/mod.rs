//! `cargo xtask bench`: Lullwatch beside what it can be measured against, in one run.
//!
//! Nothing here asserts a time: machines differ, and are busy. What is told are ratios of things
//! that were done in turns on the same machine, with how far they can be trusted.

mod apps;
mod history;
mod idle;
mod machine;
mod night;
mod programs;
mod row;
mod table;

use std::path::PathBuf;

use anyhow::Context as _;

use crate::process::{cargo, root, run, target};
use crate::{headless, shipped, system, ui};
use row::Row;
use shipped::Built;

#[derive(clap::Args)]
pub struct BenchArgs {
    /// Fewer and shorter samples: under five minutes, builds not counted.
    #[arg(long)]
    quick: bool,
    /// Only the measurements whose name contains this.
    #[arg(long)]
    only: Option<String>,
    /// Only the night of ten hours, in 25 minutes of ours.
    #[arg(long, conflicts_with = "only")]
    night: bool,
    /// Keep the run as docs/performance.json and docs/performance.svg.
    #[arg(long, conflicts_with_all = ["only", "night"])]
    keep: bool,
}

/// How much is sampled.
#[derive(Clone, Copy)]
pub struct Size {
    /// Starts of each app.
    starts: usize,
    /// Windows of time in which both apps are watched, …
    windows: usize,
    /// … and how long each is, seconds.
    window_s: u64,
    /// Pairs of what is over in milliseconds.
    pairs: usize,
    /// Openings of a store of ten years, and files of 10,000 nights.
    opens: usize,
    /// Chimes of each.
    chimes: usize,
    /// Minutes for a night of ten hours.
    night_min: u64,
}

const QUICK: Size =
    Size { starts: 5, windows: 2, window_s: 10, pairs: 40, opens: 3, chimes: 5, night_min: 1 };
const FULL: Size = Size {
    starts: 20,
    windows: 10,
    window_s: 10,
    pairs: 400,
    opens: 20,
    chimes: 100,
    night_min: 3,
};

/// What the measurements need.
pub struct Bench {
    /// What is given out.
    built: Built,
    /// The app that does nothing.
    empty: PathBuf,
    /// What needs no window.
    measure: PathBuf,
    /// A place on the disk that is measured.
    folder: PathBuf,
    size: Size,
}

/// One measurement: its name and what it does.
type Measurement = (&'static str, fn(&Bench) -> anyhow::Result<Vec<Row>>);

const MEASUREMENTS: &[Measurement] = &[
    ("size", programs::sizes),
    ("durable", programs::durable),
    ("fold", programs::fold),
    ("replay", programs::replay),
    ("open", programs::open),
    ("files", programs::files),
    ("chime", programs::chime),
    ("start", apps::start),
    ("history", history::history),
    ("idle", idle::idle),
    ("night", night::night),
];

/// Builds everything, measures it, and prints one table.
///
/// # Errors
/// Something cannot be built. What cannot be measured here is told in the table.
pub fn bench(asked: &BenchArgs) -> anyhow::Result<()> {
    system::setup(system::Purpose::Bench)?;
    ui::build()?;
    let built = shipped::build()?;
    let folder = target().join("bench");
    std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let theirs = root().join("bench/target/release");
    run(&mut cargo(&["build", "--release", "--manifest-path", "bench/Cargo.toml", "--locked"]))?;
    let bench = Bench {
        built,
        empty: theirs.join("empty-app"),
        measure: theirs.join("measure"),
        folder,
        size: match (asked.quick, asked.night) {
            (true, _) => QUICK,
            (_, true) => Size { night_min: 25, ..FULL },
            _ => FULL,
        },
    };
    let only = asked.only.as_deref().or(asked.night.then_some("night"));
    let wanted = |name: &str| only.is_none_or(|only| name.contains(only));
    let mut rows = Vec::new();
    for (name, measure) in MEASUREMENTS.iter().filter(|(name, _)| wanted(name)) {
        println!("== {name}");
        match measure(&bench) {
            Ok(found) => rows.extend(found),
            Err(error) => rows.push(Row::cannot(name, &format!("{error:#}"))),
        }
    }
    let report =
        table::Report { machine: machine::describe(&bench.folder), quick: asked.quick, rows };
    println!("\n{}", report.to_markdown());
    let place = if asked.keep { root().join("docs") } else { bench.folder };
    report.write(&place)
}

impl Bench {
    /// A display to show both apps on.
    fn display(&self) -> anyhow::Result<headless::Display> {
        headless::Display::start("1280x1024")
    }
}

#[cfg(test)]
mod tests {
    use crate::process::root;

    #[test]
    fn both_apps_are_built_alike() {
        let profile = |path: &str| {
            let text = std::fs::read_to_string(root().join(path)).unwrap();
            let table: toml::Table = text.parse().unwrap();
            table["profile"]["release"].clone()
        };
        let (mut theirs, ours) = (profile("bench/Cargo.toml"), profile("Cargo.toml"));
        // Other stores, and what measures, are no part of an app: nothing holds them back.
        let packages = theirs["package"].as_table_mut().unwrap();
        for other in ["measure", "redb", "rusqlite", "libsqlite3-sys"] {
            let level = packages.remove(other).unwrap();
            assert_eq!(level["opt-level"].as_integer(), Some(3), "{other}");
        }
        assert_eq!(theirs, ours);
    }
}
