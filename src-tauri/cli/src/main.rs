//! `lullwatch`: the coach's and the script's door. Exit code 0: done; 1: it could not be done;
//! 2: what was given cannot be used.

mod args;
mod backups;
mod definitions;
mod doctor;
mod exchange;
mod failure;
mod help;
mod methods;
mod nights;
mod plan;
mod print;
mod replay;
mod schedule;
mod sentence;
mod typed;
mod wanted;

use std::process::ExitCode;

use lullwatch_exchange::words::Words;

use args::Command;
use failure::Failure;

fn main() -> ExitCode {
    lullwatch_system::rights::keep_to_user();
    let words = Words::of(typed::language());
    let result = match typed::read(&words) {
        Ok(args) => run(args.command, &words),
        Err(code) => return code,
    };
    match result.and_then(|text| print::out(&text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Input(problem)) => {
            print::tell(&problem, &words);
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
            print::tell(&problem, &words);
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, words: &Words) -> Result<String, Failure> {
    match command {
        Command::Methods(asked) => methods::methods(&asked, words),
        Command::Schedule(asked) => schedule::schedule(&asked, words),
        Command::Replay(asked) => replay::replay(&asked, words),
        Command::Nights(asked) => nights::nights(&asked, words),
        Command::Show(asked) => nights::show(&asked, words),
        Command::Plan(asked) => plan::plan(&asked, words),
        Command::Report(asked) => exchange::report(&asked, words),
        Command::Tables(asked) => exchange::tables(&asked, words),
        Command::Doctor(asked) => doctor::doctor(&asked, words),
        Command::Backup(asked) => backups::back_up(&asked, words),
        Command::Backups(asked) => backups::list(&asked, words),
        Command::Restore(asked) => backups::restore(&asked, words),
        Command::Completions(asked) => definitions::completions(&asked, words),
        Command::Manual(asked) => definitions::manual(&asked, words),
        Command::Export(asked) => exchange::export(&asked, words),
        Command::Import(asked) => exchange::import(&asked, words),
        Command::Convert(asked) => exchange::convert(&asked, words),
        Command::Merge(asked) => exchange::merge(&asked, words),
        Command::Review(asked) => exchange::review(&asked, words),
    }
}
