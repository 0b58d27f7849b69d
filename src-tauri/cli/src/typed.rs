//! What was typed: in which language to speak, what it asks for, and what is wrong with it.

use std::error::Error as _;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches as _;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use lullwatch_exchange::words::{Language, Words};

use crate::args::Args;
use crate::help;
use crate::print;
use crate::sentence::{Sentence, sentence};
use crate::wanted::Wanted;

/// The language to speak: the one that was typed, else the computer's. It is needed before
/// anything else is understood, to say what cannot be.
pub(crate) fn language() -> Language {
    let mut typed = std::env::args_os().skip(1).take_while(|it| it != "--");
    let mut found = None;
    while let Some(one) = typed.next() {
        let code: Option<OsString> = match one.to_str().and_then(|it| it.strip_prefix("--language"))
        {
            Some("") => typed.next(),
            Some(rest) => rest.strip_prefix('=').map(OsString::from),
            None => None,
        };
        found = code.and_then(|code| Language::of_tag(&code.to_string_lossy())).or(found);
    }
    found.unwrap_or_else(|| {
        let tag = lullwatch_system::language::of_computer();
        tag.and_then(|tag| Language::of_tag(&tag)).unwrap_or_default()
    })
}

/// What was typed; what cannot be understood is told here.
pub(crate) fn read(words: &Words) -> Result<Args, ExitCode> {
    let matches = help::commands(words).try_get_matches();
    matches.and_then(|matches| Args::from_arg_matches(&matches)).map_err(|error| {
        let code = u8::try_from(error.exit_code()).unwrap_or(2);
        match told(&error) {
            Some(problem) => {
                let usage = usage(&error, words).unwrap_or_default();
                print::error(&format!("{}{usage}", problem.words(words)));
            }
            // Help and the version are no errors, and have their words.
            None => drop(error.print()),
        }
        ExitCode::from(code)
    })
}

/// How the command is written, as it stands at the end of an error.
fn usage(error: &Error, words: &Words) -> Option<String> {
    let ContextValue::StyledStr(usage) = error.get(ContextKind::Usage)? else { return None };
    let usage = help::usage(&usage.to_string(), words);
    Some(format!("\n\n{}: {usage}", words.get("cli-help-usage")))
}

/// What is wrong; `None` where clap says it itself.
fn told(error: &Error) -> Option<Sentence> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let what = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    Some(match error.kind() {
        ErrorKind::UnknownArgument => match text(ContextKind::SuggestedArg) {
            like if like.is_empty() => sentence("cli-typed-unknown").with("what", what),
            like => sentence("cli-typed-unknown-like").with("what", what).with("like", like),
        },
        ErrorKind::InvalidSubcommand => {
            let what = text(ContextKind::InvalidSubcommand);
            match text(ContextKind::SuggestedSubcommand) {
                like if like.is_empty() => sentence("cli-typed-command-unknown").with("what", what),
                like => {
                    sentence("cli-typed-command-unknown-like").with("what", what).with("like", like)
                }
            }
        }
        ErrorKind::MissingRequiredArgument => sentence("cli-typed-missing").with("what", what),
        ErrorKind::MissingSubcommand => sentence("cli-typed-command-missing")
            .with("commands", text(ContextKind::ValidSubcommand)),
        ErrorKind::InvalidValue if value.is_empty() => {
            sentence("cli-typed-value-missing").with("what", what)
        }
        ErrorKind::InvalidValue => sentence("cli-typed-not-one-of")
            .with("what", what)
            .with("value", value)
            .with("values", text(ContextKind::ValidValue)),
        ErrorKind::ValueValidation => match error.source().and_then(|it| it.downcast_ref()) {
            Some(wanted) => Wanted::sentence(*wanted, &what, &value),
            None => {
                let why = error.source().map(ToString::to_string).unwrap_or_default();
                sentence("cli-typed-wrong").with("what", what).with("value", value).with("why", why)
            }
        },
        ErrorKind::TooManyValues => sentence("cli-typed-no-value").with("what", what),
        ErrorKind::ArgumentConflict => match text(ContextKind::PriorArg) {
            other if other == what || other.is_empty() => {
                sentence("cli-typed-twice").with("what", what)
            }
            other => sentence("cli-typed-not-together").with("what", what).with("other", other),
        },
        ErrorKind::InvalidUtf8 => sentence("cli-typed-not-utf8"),
        _ => return None,
    })
}
