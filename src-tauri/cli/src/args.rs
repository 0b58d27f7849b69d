//! What can be typed.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use jiff::civil::{Date, Time};
use lullwatch_exchange::words::Language;

use crate::exchange::args::{ConvertArgs, ExportArgs, ImportArgs, MergeArgs, ReviewArgs};
use crate::exchange::{ReportArgs, TablesArgs};
use crate::wanted;

/// All that can be typed. What `--help` says of it is in the locale, and [`crate::help`] puts it in.
#[derive(Parser)]
#[command(name = "lullwatch", bin_name = "lullwatch", version)]
pub(crate) struct Args {
    #[arg(long, global = true, value_name = "CODE", value_parser = wanted::language)]
    pub(crate) language: Option<Language>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Methods(MethodsArgs),
    Schedule(ScheduleArgs),
    Replay(ReplayArgs),
    Nights(NightsArgs),
    Show(ShowArgs),
    Plan(PlanArgs),
    Report(ReportArgs),
    Tables(TablesArgs),
    Doctor(DoctorArgs),
    Backup(BackupArgs),
    Backups(BackupsArgs),
    Restore(RestoreArgs),
    Completions(CompletionsArgs),
    #[command(hide = true)]
    Manual(ManualArgs),
    Export(ExportArgs),
    Import(ImportArgs),
    Convert(ConvertArgs),
    Merge(MergeArgs),
    Review(ReviewArgs),
}

#[derive(clap::Args)]
pub(crate) struct DoctorArgs {
    #[arg(long)]
    pub(crate) repair: bool,
    #[arg(long)]
    pub(crate) data_only: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct BackupArgs {
    #[arg(long, value_name = "FOLDER")]
    pub(crate) to: Option<PathBuf>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct BackupsArgs {
    #[arg(long = "in", value_name = "FOLDER")]
    pub(crate) folder: Option<PathBuf>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct RestoreArgs {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) yes: bool,
    #[arg(long)]
    pub(crate) damaged_too: bool,
}

#[derive(clap::Args)]
pub(crate) struct MethodsArgs {
    pub(crate) id: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ScheduleArgs {
    #[arg(long)]
    pub(crate) method: String,
    #[arg(long, value_parser = wanted::from(1))]
    pub(crate) night: u32,
    #[arg(long, value_parser = wanted::from(0))]
    pub(crate) months: Option<u32>,
    #[arg(long, value_parser = wanted::from(1))]
    pub(crate) stage: Option<u32>,
    #[arg(long, value_parser = wanted::time_of_day)]
    pub(crate) wished: Option<Time>,
    #[arg(long, value_parser = wanted::time_of_day)]
    pub(crate) usual: Option<Time>,
    #[arg(long, value_parser = wanted::between(1, 120))]
    pub(crate) before: Option<u32>,
    #[arg(long)]
    pub(crate) log: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ReplayArgs {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct NightsArgs {
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(long)]
    pub(crate) child: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct ShowArgs {
    pub(crate) night: String,
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
    Show(PlanShowArgs),
    Check(PlanCheckArgs),
    Diff(PlanDiffArgs),
}

#[derive(clap::Args)]
pub(crate) struct PlanShowArgs {
    #[arg(long)]
    pub(crate) child: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(clap::Args)]
pub(crate) struct PlanCheckArgs {
    pub(crate) file: PathBuf,
    #[arg(long, value_parser = wanted::day)]
    pub(crate) day: Option<Date>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct PlanDiffArgs {
    pub(crate) before: PathBuf,
    pub(crate) after: PathBuf,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct CompletionsArgs {
    pub(crate) shell: clap_complete::Shell,
}

#[derive(clap::Args)]
pub(crate) struct ManualArgs {
    pub(crate) folder: PathBuf,
}
