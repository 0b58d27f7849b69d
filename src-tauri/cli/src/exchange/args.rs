//! What can be typed of files that come and go.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;
use lullwatch_exchange::night_file::{Age, Name};

/// What opens encrypted files.
#[derive(clap::Args)]
pub(crate) struct OpenArgs {
    /// A file whose first line is the passphrase; `-` reads it from standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// A file with secret keys, as `age-keygen` writes it.
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// A night file.
    Night,
    /// Baby Buddy's two CSV files, into a folder.
    BabyBuddy,
    /// sleepdiary's Standard format, JSON.
    SleepDiary,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum NameArg {
    /// As it is written.
    #[default]
    Full,
    /// The first letters alone.
    Initials,
    /// Not at all.
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
    /// The birth date.
    #[default]
    Born,
    /// Whole months.
    Months,
    /// Not at all.
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
    /// Of this child, by name; of all where it is left out.
    #[arg(long)]
    pub(crate) child: Option<String>,
    /// One night: its id from `lullwatch nights`, or `last`.
    #[arg(long, conflicts_with_all = ["from", "to"])]
    pub(crate) night: Option<String>,
    /// From this evening on.
    #[arg(long)]
    pub(crate) from: Option<Date>,
    /// Up to this evening.
    #[arg(long)]
    pub(crate) to: Option<Date>,
    /// How the child is called in it.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) name: NameArg,
    /// What it says of the child's age.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) age: AgeArg,
    /// Leave out notes, reasons and everything else in somebody's own words.
    #[arg(long)]
    pub(crate) no_notes: bool,
    /// Leave out who did what.
    #[arg(long)]
    pub(crate) no_caregivers: bool,
    /// As what.
    #[arg(long = "as", value_enum, default_value = "night")]
    pub(crate) kind: Kind,
    /// The number that Baby Buddy has given the child.
    #[arg(long, default_value_t = 1)]
    pub(crate) child_id: u32,
    /// Encrypt for this public key, `age1…`; may be given many times.
    #[arg(long = "for", value_name = "KEY", conflicts_with = "passphrase_file")]
    pub(crate) keys: Vec<String>,
    /// Encrypt with the passphrase in the first line of this file; `-` reads standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Show what would leave, and write nothing.
    #[arg(long)]
    pub(crate) preview: bool,
    /// Where to; `-` is standard output. For Baby Buddy a folder.
    #[arg(long, default_value = "-")]
    pub(crate) out: PathBuf,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ImportArgs {
    /// Night files, other trackers' files, or folders of them; `-` reads standard input.
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Keep what can be used; without this word it is only said what would be kept.
    #[arg(long)]
    pub(crate) yes: bool,
    /// Another tracker's nights become those of this child, by name; not needed where there is one.
    #[arg(long)]
    pub(crate) child: Option<String>,
    /// Where the child slept, as Europe/Berlin, where a tracker's file does not say; the child's
    /// own zone where this is left out.
    #[arg(long)]
    pub(crate) zone: Option<String>,
    /// Of a tracker's file with several children, this one, as the file names it.
    #[arg(long)]
    pub(crate) only: Option<String>,
    /// How a new child is called, where the file does not say.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// When a new child was born, where the file does not say.
    #[arg(long)]
    pub(crate) born: Option<Date>,
    /// Take the plan as well; it is checked as if it had been typed.
    #[arg(long)]
    pub(crate) take_plan: bool,
    /// A clinician knows of the plan that is taken.
    #[arg(long)]
    pub(crate) clinician_knows: bool,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ConvertArgs {
    /// A night file or another tracker's file; `-` reads standard input.
    pub(crate) file: PathBuf,
    /// To what.
    #[arg(long, value_enum)]
    pub(crate) to: Kind,
    /// Where the child slept, where the file does not say.
    #[arg(long)]
    pub(crate) zone: Option<String>,
    /// Of a file with several children, this one, as the file names it.
    #[arg(long)]
    pub(crate) only: Option<String>,
    /// The number that Baby Buddy has given the child.
    #[arg(long, default_value_t = 1)]
    pub(crate) child_id: u32,
    /// Where to; `-` is standard output. For Baby Buddy a folder.
    #[arg(long, default_value = "-")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
    /// Print what was left out as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct MergeArgs {
    /// The shared folder.
    pub(crate) folder: PathBuf,
    /// A file whose first line is the family's passphrase: this device's file is encrypted with it
    /// when it is made, and the others are opened.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Print JSON.
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
    /// Show a review beside what is recorded.
    Show(ReviewShowArgs),
    /// Accept comments and steps of a review.
    Accept(ReviewAcceptArgs),
    /// Write a review of a night file.
    Write(ReviewWriteArgs),
}

#[derive(clap::Args)]
pub(crate) struct ReviewShowArgs {
    /// The review file; `-` reads standard input.
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ReviewAcceptArgs {
    /// The review file; `-` reads standard input.
    pub(crate) file: PathBuf,
    /// Accept this comment, by its id; may be given many times.
    #[arg(long = "comment", value_name = "ID")]
    pub(crate) comments: Vec<uuid::Uuid>,
    /// Take this field of the plan; may be given many times.
    #[arg(long = "field", value_name = "FIELD")]
    pub(crate) fields: Vec<String>,
    /// Accept every comment.
    #[arg(long)]
    pub(crate) all_comments: bool,
    /// Take every field of the plan.
    #[arg(long)]
    pub(crate) all_fields: bool,
    /// A clinician knows of the plan that comes of it.
    #[arg(long)]
    pub(crate) clinician_knows: bool,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct ReviewWriteArgs {
    /// The night file; `-` reads standard input.
    pub(crate) file: PathBuf,
    /// Who writes it.
    #[arg(long, default_value = "")]
    pub(crate) from: String,
    /// A comment on a night, `NIGHT=TEXT`, or on an event of it, `NIGHT/EVENT=TEXT`.
    #[arg(long = "comment", value_name = "NIGHT=TEXT")]
    pub(crate) comments: Vec<String>,
    /// A plan file with the plan as it should be.
    #[arg(long, value_name = "FILE")]
    pub(crate) plan: Option<PathBuf>,
    /// Where to; `-` is standard output.
    #[arg(long, default_value = "-")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) open: OpenArgs,
}
