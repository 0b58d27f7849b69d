//! `lullwatch completions` and `lullwatch manual`: what is made from the definitions of the commands, so
//! that neither can say anything else than they do.

use lullwatch_exchange::words::Words;

use crate::args::{CompletionsArgs, ManualArgs};
use crate::failure::Failure;
use crate::help;

const NAME: &str = "lullwatch";

pub(crate) fn completions(asked: &CompletionsArgs, words: &Words) -> Result<String, Failure> {
    let mut text = Vec::new();
    clap_complete::generate(asked.shell, &mut help::commands(words), NAME, &mut text);
    String::from_utf8(text).map_err(|error| Failure::unprinted(&error))
}

pub(crate) fn manual(asked: &ManualArgs, words: &Words) -> Result<String, Failure> {
    let made = clap_mangen::generate_to(help::of_manual(words), &asked.folder);
    made.map_err(|error| Failure::unwritten(&asked.folder, &error))?;
    Ok(String::new())
}
