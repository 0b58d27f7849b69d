//! What can be typed.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Night scripts, methods and recorded nights of Lullwatch, on the command line.
#[derive(Parser)]
#[command(name = "lullwatch", version)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// List the methods, or show one with the source of every number.
    Methods(MethodsArgs),
    /// Print the waits of one night of a method.
    Schedule(ScheduleArgs),
    /// Replay a night script and print what it comes to.
    Replay(ReplayArgs),
    /// List the recorded nights.
    Nights(NightsArgs),
    /// Show one recorded night.
    Show(ShowArgs),
}

#[derive(clap::Args)]
pub(crate) struct MethodsArgs {
    /// Show this method alone.
    pub(crate) id: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ScheduleArgs {
    /// The method's id, as `ferber-2006`.
    #[arg(long)]
    pub(crate) method: String,
    /// Which night of the plan, from 1.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) night: u32,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ReplayArgs {
    /// The script, JSON Lines; `-` reads standard input.
    pub(crate) file: PathBuf,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct NightsArgs {
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
    /// Only the nights of this child, by name.
    #[arg(long)]
    pub(crate) child: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct ShowArgs {
    /// The night's id from `lullwatch nights`, or `last`.
    pub(crate) night: String,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}
