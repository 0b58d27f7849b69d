//! What can be typed.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use jiff::civil::{Date, Time};
use lullwatch_exchange::words::Language;

use crate::exchange::args::{ConvertArgs, ExportArgs, ImportArgs, MergeArgs, ReviewArgs};
use crate::exchange::{ReportArgs, TablesArgs};

/// Night scripts, methods and recorded nights of Lullwatch, on the command line.
#[derive(Parser)]
#[command(name = "lullwatch", version)]
pub(crate) struct Args {
    /// Names and sentences in this language: en, es or de. Else as the computer is set.
    #[arg(long, global = true, value_name = "CODE", value_parser = language)]
    pub(crate) language: Option<Language>,
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
    /// Show the recorded plan, check a plan file, or compare two.
    Plan(PlanArgs),
    /// Write a report of the recorded nights, as HTML or PDF.
    Report(ReportArgs),
    /// Write the recorded nights as tables: CSV, XLSX or Parquet.
    Tables(TablesArgs),
    /// Look through what is kept, the sound and the clock; mend what can be mended.
    Doctor(DoctorArgs),
    /// Back up what is kept; works beside a running app.
    Backup(BackupArgs),
    /// List the backups, newest first.
    Backups(BackupsArgs),
    /// Put a backup in the place of what is kept, which is set aside.
    Restore(RestoreArgs),
    /// Print what lets a shell complete these commands.
    Completions(CompletionsArgs),
    /// Write the manual pages into a folder.
    #[command(hide = true)]
    Manual(ManualArgs),
    /// Write recorded nights to a night file, or for another tracker.
    Export(ExportArgs),
    /// Keep nights from night files and from other trackers' files.
    Import(ImportArgs),
    /// Turn a night file or another tracker's file into another format; records nothing.
    Convert(ConvertArgs),
    /// Bring the nights of two machines together, through a folder that they share.
    Merge(MergeArgs),
    /// Write, show and accept a coach's review.
    Review(ReviewArgs),
}

#[derive(clap::Args)]
pub(crate) struct DoctorArgs {
    /// Mend what can be mended; the app must be closed.
    #[arg(long)]
    pub(crate) repair: bool,
    /// Leave out the loudspeaker and keeping the machine awake.
    #[arg(long)]
    pub(crate) data_only: bool,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct BackupArgs {
    /// Into this folder, and not the one chosen in the app.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) to: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct BackupsArgs {
    /// In this folder, and not the one chosen in the app.
    #[arg(long = "in", value_name = "FOLDER")]
    pub(crate) folder: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct RestoreArgs {
    /// The backup.
    pub(crate) file: PathBuf,
    /// Do it; without this word it is only said what would be done.
    #[arg(long)]
    pub(crate) yes: bool,
    /// Of a damaged backup, use what can be read.
    #[arg(long)]
    pub(crate) damaged_too: bool,
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
    /// The child's corrected age in whole months, for the longest hold.
    #[arg(long)]
    pub(crate) months: Option<u32>,
    /// The stage, from 1, of a method that moves on by criterion.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) stage: Option<u32>,
    /// The bedtime wished for, as 19:30, for a method that moves it.
    #[arg(long, value_parser = time_of_day)]
    pub(crate) wished: Option<Time>,
    /// The bedtime that was usual before, as 20:00.
    #[arg(long, value_parser = time_of_day)]
    pub(crate) usual: Option<Time>,
    /// Minutes before a usual waking, for scheduled awakenings.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=120))]
    pub(crate) before: Option<u32>,
    /// A night script of a night before; may be given many times, oldest first.
    #[arg(long)]
    pub(crate) log: Vec<PathBuf>,
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

#[derive(clap::Args)]
pub(crate) struct PlanArgs {
    #[command(subcommand)]
    pub(crate) command: PlanCommand,
}

#[derive(Subcommand)]
pub(crate) enum PlanCommand {
    /// Print the recorded plan as a plan file.
    Show(PlanShowArgs),
    /// Say whether a plan file can be used, and what is wrong with it, line by line.
    Check(PlanCheckArgs),
    /// Print what differs between two plan files.
    Diff(PlanDiffArgs),
}

#[derive(clap::Args)]
pub(crate) struct PlanShowArgs {
    /// The plan of this child, by name; not needed where there is one child.
    #[arg(long)]
    pub(crate) child: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
    /// List every version, oldest first.
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(clap::Args)]
pub(crate) struct PlanCheckArgs {
    /// The plan file; `-` reads standard input.
    pub(crate) file: PathBuf,
    /// As it would be on this day, as 2026-11-23; today where it is left out.
    #[arg(long)]
    pub(crate) day: Option<Date>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct PlanDiffArgs {
    /// The plan file before.
    pub(crate) before: PathBuf,
    /// The plan file after.
    pub(crate) after: PathBuf,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct CompletionsArgs {
    /// Which shell.
    pub(crate) shell: clap_complete::Shell,
}

#[derive(clap::Args)]
pub(crate) struct ManualArgs {
    /// The folder; it must be there.
    pub(crate) folder: PathBuf,
}

fn time_of_day(text: &str) -> Result<Time, String> {
    Time::strptime("%H:%M", text).map_err(|_| format!("`{text}` is not a time of day like 19:30"))
}

/// A language by its code.
fn language(text: &str) -> Result<Language, String> {
    Language::of_tag(text).ok_or_else(|| {
        let codes: Vec<&str> = Language::ALL.into_iter().map(Language::code).collect();
        format!("there are words in {}", codes.join(", "))
    })
}
