//! `lullwatch`: the coach's and the script's door. Exit code 0: done; 1: it could not be done;
//! 2: what was given cannot be used.

mod args;
mod backups;
mod definitions;
mod doctor;
mod exchange;
mod methods;
mod nights;
mod plan;
mod print;
mod replay;
mod schedule;

use std::process::ExitCode;

use clap::Parser;
use lullwatch_exchange::words::{Language, Words};

use args::{Args, Command};

/// Why a command ended without a result.
enum Failure {
    /// What was given cannot be used: exit code 2.
    Input(String),
    /// The same, told in a document that was asked for: exit code 2.
    Found(String),
    /// What was looked at is not well, told in the document that was asked for: exit code 1.
    NotWell(String),
    /// It could not be done: exit code 1.
    Other(String),
}

fn main() -> ExitCode {
    lullwatch_system::rights::keep_to_user();
    let args = Args::parse();
    let words = Words::of(args.language.unwrap_or_else(language_of_computer));
    let result = match args.command {
        Command::Methods(asked) => methods::methods(&asked, &words),
        Command::Schedule(asked) => schedule::schedule(&asked),
        Command::Replay(asked) => replay::replay(&asked),
        Command::Nights(asked) => nights::nights(&asked),
        Command::Show(asked) => nights::show(&asked),
        Command::Plan(asked) => plan::plan(&asked, &words),
        Command::Report(asked) => exchange::report(&asked, &words),
        Command::Tables(asked) => exchange::tables(&asked, &words),
        Command::Doctor(asked) => doctor::doctor(&asked),
        Command::Backup(asked) => backups::back_up(&asked),
        Command::Backups(asked) => backups::list(&asked),
        Command::Restore(asked) => backups::restore(&asked),
        Command::Completions(asked) => definitions::completions(&asked),
        Command::Manual(asked) => definitions::manual(&asked),
        Command::Export(asked) => exchange::export(&asked, &words),
        Command::Import(asked) => exchange::import(&asked, &words),
        Command::Convert(asked) => exchange::convert(&asked, &words),
        Command::Merge(asked) => exchange::merge(&asked, &words),
        Command::Review(asked) => exchange::review(&asked, &words),
    };
    match result.and_then(|text| print::out(&text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Input(problem)) => {
            print::error(&problem);
            ExitCode::from(2)
        }
        Err(Failure::Found(document)) => match print::out(&document) {
            Ok(()) => ExitCode::from(2),
            Err(_) => ExitCode::FAILURE,
        },
        Err(Failure::NotWell(document)) => {
            // Whether or not somebody reads it.
            print::out(&document).map_or(ExitCode::FAILURE, |()| ExitCode::FAILURE)
        }
        Err(Failure::Other(problem)) => {
            print::error(&problem);
            ExitCode::FAILURE
        }
    }
}

fn language_of_computer() -> Language {
    let tag = lullwatch_system::language::of_computer();
    tag.and_then(|tag| Language::of_tag(&tag)).unwrap_or_default()
}
