//! `cargo xtask`: everything that is done with this repository, the same by hand and in CI.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the terminal")]

mod bench;
mod bindings;
mod bundle;
mod crash;
mod cross;
mod deps;
mod engines;
mod fuzz;
mod headless;
mod icons;
mod package;
mod process;
mod release;
mod run;
mod shipped;
mod sim;
mod sounds;
mod steps;
mod system;
mod test;
mod third_party;
mod tidy;
mod ui;
mod workflows;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tasks of the Lullwatch repository.
#[derive(Parser)]
struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Find what system packages are missing, and install them where that is possible.
    Setup,
    /// Build the app and open it.
    Run(run::RunArgs),
    /// Formatting, lints, all tests, the window included.
    Test,
    /// Make the packages for Debian and Fedora.
    Package(package::PackageArgs),
    /// Make what is given out for this system: AppImage, installer or disk image, and packages.
    Bundle(bundle::BundleArgs),
    /// Type-check for Windows and macOS, and run what has no window under Wine; from Linux.
    CrossCheck(cross::CrossArgs),
    /// Look whether what is shipped could speak to a network.
    Deps(deps::DepsArgs),
    /// Fuzz what reads from outside.
    Fuzz(fuzz::FuzzArgs),
    /// The long run of power cuts, kills, faults and damage; prints what was lost.
    Crash(crash::CrashArgs),
    /// Simulate a million nights; the tests run fifty thousand of them.
    Sim(sim::SimArgs),
    /// Measure the app beside an empty one, and what it keeps beside other ways to keep it.
    Bench(bench::BenchArgs),
    /// Make the generated files anew.
    Gen(GenArgs),
}

#[derive(clap::Args)]
struct GenArgs {
    #[arg(value_enum, default_value = "bindings")]
    what: Generated,
    /// Only say whether the bindings are stale.
    #[arg(long)]
    check: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Generated {
    /// The TypeScript side of the wire types.
    Bindings,
    /// The chimes.
    Sounds,
    /// The app's and the tray's pictures; needs rsvg-convert and ImageMagick.
    Icons,
}

fn main() -> ExitCode {
    let result = match Args::parse().task {
        Task::Setup => system::setup(system::Purpose::Tests),
        Task::Run(asked) => run::run(&asked),
        Task::Test => test::test(),
        Task::Package(asked) => package::package(&asked),
        Task::Bundle(asked) => bundle::bundle(&asked),
        Task::CrossCheck(asked) => cross::check(&asked),
        Task::Deps(asked) => deps::deps(&asked),
        Task::Fuzz(asked) => fuzz::fuzz(&asked),
        Task::Crash(asked) => crash::crash(&asked),
        Task::Sim(asked) => sim::sim(&asked),
        Task::Bench(asked) => bench::bench(&asked),
        Task::Gen(asked) => generate(&asked),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn generate(asked: &GenArgs) -> anyhow::Result<()> {
    let assets = process::root().join("assets");
    match (asked.what, asked.check) {
        (Generated::Bindings, false) => bindings::write(),
        (Generated::Bindings, true) => bindings::check(),
        (Generated::Sounds, false) => sounds::write(&assets.join("sounds")),
        (Generated::Icons, false) => icons::write(&assets.join("icons")),
        (Generated::Sounds | Generated::Icons, true) => anyhow::bail!("only bindings are checked"),
    }
}
