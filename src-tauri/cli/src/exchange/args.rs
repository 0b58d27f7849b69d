//! What can be typed of files that come and go.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;
use lullwatch_exchange::night_file::{Age, Name};

use crate::wanted;

/// What opens encrypted files.
#[derive(clap::Args)]
pub(crate) struct OpenArgs {
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    Night,
    BabyBuddy,
    SleepDiary,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum NameArg {
    #[default]
    Full,
    Initials,
    Hidden,
}

impl From<NameArg> for Name {
    fn from(name: NameArg) -> Name {
        match name {
            NameArg::Full => Name::Full,
            NameArg::Initials => Name::Initials,
            NameArg::Hidden => Name::Hidden,
        }
    }
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum AgeArg {
    #[default]
    Born,
    Months,
    Hidden,
}

impl From<AgeArg> for Age {
    fn from(age: AgeArg) -> Age {
        match age {
            AgeArg::Born => Age::Born,
            AgeArg::Months => Age::Months,
            AgeArg::Hidden => Age::Hidden,
        }
    }
}

#[derive(clap::Args)]
pub(crate) struct ExportArgs {
    #[arg(long)]
    pub(crate) child: Option<String>,
    #[arg(long, conflicts_with_all = ["from", "to"])]
    pub(crate) night: Option<String>,
    #[arg(long, value_parser = wanted::day)]
    pub(crate) from: Option<Date>,
    #[arg(long, value_parser = wanted::day)]
    pub(crate) to: Option<Date>,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) name: NameArg,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) age: AgeArg,
    #[arg(long)]
    pub(crate) no_notes: bool,
    #[arg(long)]
    pub(crate) no_caregivers: bool,
    #[arg(long = "as", value_enum, default_value = "night")]
    pub(crate) kind: Kind,
    #[arg(long, default_value_t = 1, value_parser = wanted::from(0))]
    pub(crate) child_id: u32,
    #[arg(long = "for", value_name = "KEY", conflicts_with = "passphrase_file")]
    pub(crate) keys: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) preview: bool,
    #[arg(long, default_value = "-")]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ImportArgs {
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) yes: bool,
    #[arg(long)]
    pub(crate) child: Option<String>,
    #[arg(long)]
    pub(crate) zone: Option<String>,
    #[arg(long)]
    pub(crate) only: Option<String>,
    #[arg(long)]
    pub(crate) name: Option<String>,
    #[arg(long, value_parser = wanted::day)]
    pub(crate) born: Option<Date>,
    #[arg(long)]
    pub(crate) take_plan: bool,
    #[arg(long)]
    pub(crate) clinician_knows: bool,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ConvertArgs {
    pub(crate) file: PathBuf,
    #[arg(long = "to", value_enum)]
    pub(crate) kind: Kind,
    #[arg(long)]
    pub(crate) zone: Option<String>,
    #[arg(long)]
    pub(crate) only: Option<String>,
    #[arg(long, default_value_t = 1, value_parser = wanted::from(0))]
    pub(crate) child_id: u32,
    #[arg(long, default_value = "-")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct MergeArgs {
    pub(crate) folder: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ReviewArgs {
    #[command(subcommand)]
    pub(crate) command: ReviewCommand,
}

#[derive(Subcommand)]
pub(crate) enum ReviewCommand {
    Show(ReviewShowArgs),
    Accept(ReviewAcceptArgs),
    Write(ReviewWriteArgs),
}

#[derive(clap::Args)]
pub(crate) struct ReviewShowArgs {
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ReviewAcceptArgs {
    pub(crate) file: PathBuf,
    #[arg(long = "comment", value_name = "ID", value_parser = wanted::id)]
    pub(crate) comments: Vec<uuid::Uuid>,
    #[arg(long = "field", value_name = "FIELD")]
    pub(crate) fields: Vec<String>,
    #[arg(long)]
    pub(crate) all_comments: bool,
    #[arg(long)]
    pub(crate) all_fields: bool,
    #[arg(long)]
    pub(crate) clinician_knows: bool,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ReviewWriteArgs {
    pub(crate) file: PathBuf,
    #[arg(long, default_value = "")]
    pub(crate) from: String,
    #[arg(long = "comment", value_name = "NIGHT=TEXT")]
    pub(crate) comments: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) plan: Option<PathBuf>,
    #[arg(long, default_value = "-")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
}
