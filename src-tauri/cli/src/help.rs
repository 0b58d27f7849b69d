//! What `--help` says: the tree of commands as the derive makes it, with the words of a language.

use clap::{Arg, Command, CommandFactory as _};
use lullwatch_exchange::words::Words;

use crate::args::Args;

/// All commands, in a language.
pub(crate) fn commands(words: &Words) -> Command {
    in_language(Args::command(), words)
}

/// The same without the commands that only repeat a command's help, which need no page of a manual.
pub(crate) fn of_manual(words: &Words) -> Command {
    fn without_help(command: Command) -> Command {
        command.disable_help_subcommand(true).mut_subcommands(without_help)
    }
    in_language(without_help(Args::command()), words)
}

fn in_language(command: Command, words: &Words) -> Command {
    let mut command = described(command, &[], words);
    // Adds what clap has of its own: --help, --version, and the command help.
    command.build();
    in_shape(command, words)
}

/// The key of a command's words.
fn key_of(path: &[&str]) -> String {
    [&["cli-help"], path].concat().join("-")
}

/// The key of an argument's words: its own, or the one for all of that name.
fn key_of_argument(path: &[&str], name: &str, words: &Words) -> String {
    let name = name.replace('_', "-");
    let own = format!("{}-{name}", key_of(path));
    if words.has(&own) { own } else { format!("cli-help-each-{name}") }
}

/// The key of a value's words: its own, or the one for all arguments of that name.
fn key_of_value(argument: &str, name: &str, value: &str, words: &Words) -> String {
    let own = format!("{argument}-{value}");
    if words.has(&own) { own } else { format!("cli-help-each-{name}-{value}") }
}

/// With words for every command and argument.
fn described(command: Command, path: &[&str], words: &Words) -> Command {
    command
        .about(words.get(&key_of(path)))
        .mut_args(|argument| {
            let key = key_of_argument(path, argument.get_id().as_str(), words);
            with_values(argument, &key, words)
        })
        .mut_subcommands(|inner| {
            let name = inner.get_name().to_owned();
            described(inner, &[path, &[name.as_str()]].concat(), words)
        })
}

/// An argument's words, with what it can be and what it is where it is left out.
fn with_values(argument: Arg, key: &str, words: &Words) -> Arg {
    let mut help = words.get(key);
    if !argument.get_action().takes_values() {
        return argument.help(help);
    }
    let values = argument.get_possible_values();
    let names: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
    let of_value = |name: &str| {
        let key = key_of_value(key, argument.get_id().as_str(), name, words);
        words.has(&key).then(|| format!("\n  {name}: {}", words.get(&key)))
    };
    let told: String = names.iter().filter_map(|name| of_value(name)).collect();
    let mut long = help.clone();
    if !names.is_empty() {
        let values = [("help", help.as_str()), ("values", &names.join(", "))];
        help = words.with("cli-help-values", &values);
    }
    let default: Vec<_> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let default = default.join(", ");
    if !default.is_empty() {
        for text in [&mut help, &mut long] {
            let values = [("help", text.as_str()), ("value", &default)];
            *text = words.with("cli-help-default", &values);
        }
    }
    let argument = argument.help(help).hide_possible_values(true).hide_default_value(true);
    if told.is_empty() { argument } else { argument.long_help(long + &told) }
}

/// With headings, and with words for what clap has of its own.
fn in_shape(command: Command, words: &Words) -> Command {
    let mut command = command
        .mut_args(|argument| match argument.get_id().as_str() {
            "help" => {
                let help = words.get("cli-help-each-help");
                argument.help(help.clone()).long_help(help)
            }
            "version" => argument.help(words.get("cli-help-version")),
            _ => argument,
        })
        .mut_subcommands(|inner| match inner.get_name() {
            "help" => inner.about(words.get("cli-help-help")),
            _ => in_shape(inner, words),
        });
    let heading = |key| words.get(key);
    let mut template = format!("{{about}}\n\n{}: {{usage}}\n", heading("cli-help-usage"));
    if command.has_subcommands() {
        template += &format!("\n{}:\n{{subcommands}}\n", heading("cli-help-commands"));
    }
    if command.get_positionals().next().is_some() {
        template += &format!("\n{}:\n{{positionals}}\n", heading("cli-help-arguments"));
    }
    template += &format!("\n{}:\n{{options}}", heading("cli-help-options"));
    let usage = usage(&command.render_usage().to_string(), words);
    command.help_template(template).override_usage(usage)
}

/// A usage without its heading, as clap writes it, in a language.
pub(crate) fn usage(usage: &str, words: &Words) -> String {
    let usage = usage.strip_prefix("Usage: ").unwrap_or(usage);
    let command = words.get("cli-help-command");
    usage
        .replace("[OPTIONS]", &format!("[{}]", words.get("cli-help-options-short")))
        .replace("<COMMAND>", &format!("<{command}>"))
        .replace("[COMMAND]", &format!("[{command}]"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use lullwatch_exchange::words::Language;

    use super::*;

    /// Every key that the tree asks for.
    fn asked(command: &Command, path: &[&str], words: &Words, keys: &mut BTreeSet<String>) {
        keys.insert(key_of(path));
        for argument in command.get_arguments() {
            let name = argument.get_id().as_str();
            let key = key_of_argument(path, name, words);
            // The shells are called what they are called.
            if argument.get_action().takes_values() && name != "shell" {
                let values = argument.get_possible_values();
                keys.extend(values.iter().map(|it| key_of_value(&key, name, it.get_name(), words)));
            }
            keys.insert(key);
        }
        for inner in command.get_subcommands() {
            asked(inner, &[path, &[inner.get_name()]].concat(), words, keys);
        }
    }

    #[test]
    fn every_command_argument_and_value_has_its_words_in_every_language_and_no_other_is_there() {
        let english = Words::english();
        let mut keys = BTreeSet::new();
        asked(&Args::command(), &[], &english, &mut keys);
        assert!(keys.len() > 100);
        for language in Language::ALL {
            let words = Words::of(language);
            let lacking: Vec<&String> = keys.iter().filter(|key| !words.has(key)).collect();
            assert!(lacking.is_empty(), "{language:?} has no words for {lacking:?}");
        }
        let file = include_str!("../../../assets/locales/en/command-line-help.ftl");
        let written = file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        let in_code = include_str!("help.rs");
        let unused: Vec<&str> = written
            .filter(|key| key.starts_with("cli-help"))
            .filter(|key| !keys.contains(*key) && !in_code.contains(&format!("\"{key}\"")))
            .collect();
        assert!(unused.is_empty(), "nothing asks for {unused:?}");
    }

    #[test]
    fn help_speaks_one_language_throughout() {
        let mut german = commands(&Words::of(Language::German));
        let inner = german.find_subcommand_mut("tables").unwrap();
        for (help, of) in [
            (inner.render_help().to_string(), "tables -h"),
            (inner.render_long_help().to_string(), "tables --help"),
            (german.render_help().to_string(), "-h"),
        ] {
            for english in [
                "Usage", "Options", "OPTIONS", "Commands", "COMMAND", "Print", "default",
                "possible",
            ] {
                assert!(!help.contains(english), "{of} says `{english}`:\n{help}");
            }
        }
    }
}
