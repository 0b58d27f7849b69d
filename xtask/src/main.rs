//! `cargo xtask`: everything that is done with this repository, the same by hand and in CI.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool for the terminal"
)]

mod bindings;
mod headless;
mod process;
mod run;
mod sounds;
mod system;
mod test;
mod tidy;
mod ui;

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
    /// Make the generated files anew.
    Gen(GenArgs),
}

#[derive(clap::Args)]
struct GenArgs {
    /// Only say whether the TypeScript bindings are stale.
    #[arg(long)]
    check: bool,
    /// Make the chime's sound anew, too.
    #[arg(long)]
    sounds: bool,
}

fn main() -> ExitCode {
    let result = match Args::parse().task {
        Task::Setup => system::setup(system::Purpose::Tests),
        Task::Run(asked) => run::run(&asked),
        Task::Test => test::test(),
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
    if asked.sounds {
        sounds::write(&process::root().join("assets/sounds/chime-soft.wav"))?;
    }
    if asked.check {
        bindings::check()
    } else {
        bindings::write()
    }
}
