//! `lullwatch completions` and `lullwatch manual`: what is made from the definitions of the commands, so
//! that neither can say anything else than they do.

use clap::CommandFactory as _;

use crate::Failure;
use crate::args::{Args, CompletionsArgs, ManualArgs};

const NAME: &str = "lullwatch";

pub(crate) fn completions(asked: &CompletionsArgs) -> Result<String, Failure> {
    let mut text = Vec::new();
    clap_complete::generate(asked.shell, &mut Args::command(), NAME, &mut text);
    String::from_utf8(text).map_err(|error| Failure::Other(error.to_string()))
}

pub(crate) fn manual(asked: &ManualArgs) -> Result<String, Failure> {
    let problem = |error| Failure::Other(format!("{}: {error}", asked.folder.display()));
    clap_mangen::generate_to(Args::command(), &asked.folder).map_err(problem)?;
    Ok(String::new())
}
