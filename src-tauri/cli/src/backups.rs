//! `lullwatch backup`, `backups` and `restore`.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use lullwatch_exchange::words::Words;
use lullwatch_store::backup::{self, BackupError, Contents, Damaged};
use lullwatch_store::read_only;
use serde::Serialize;

use crate::args::{BackupArgs, BackupsArgs, RestoreArgs};
use crate::failure::Failure;
use crate::nights::folder;
use crate::print::json;
use crate::sentence::Sentence;

/// A backup as it is listed.
#[derive(Serialize)]
struct Listed {
    path: PathBuf,
    contents: Option<Contents>,
    problem: Option<BackupError>,
}

/// The folder of backups that was asked for, or the one chosen in the app.
pub(crate) fn backup_folder(asked: Option<PathBuf>) -> Result<PathBuf, Failure> {
    match asked {
        Some(folder) => Ok(folder),
        None => {
            let folder = folder()?;
            let (reader, _) = read_only(&folder)?;
            Ok(backup::folder_of(&folder, &reader))
        }
    }
}

/// What a backup holds, in a line; `key` says what else is said of it.
fn line(key: &str, contents: &Contents, words: &Words) -> String {
    let made = contents.made.to_zoned(TimeZone::system());
    let (date, time) = (words.day(made.date()), made.strftime("%H:%M").to_string());
    let (nights, records) = (contents.nights.to_string(), contents.records.to_string());
    let line = [("date", date.as_str()), ("time", &time), ("nights", &nights)];
    words.with(key, &[("line", &words.with("backup-line", &line)), ("records", &records)])
}

/// What a backup holds, in a line.
pub(crate) fn in_words(contents: &Contents, words: &Words) -> String {
    line("cli-backup-holds", contents, words)
}

pub(crate) fn back_up(asked: &BackupArgs, words: &Words) -> Result<String, Failure> {
    let into = backup_folder(asked.to.clone())?;
    let made = backup::back_up(&folder()?, &into, now())?;
    if asked.json {
        return json(&made);
    }
    let held = made.contents.map(|it| line("cli-backup-made", &it, words)).unwrap_or_default();
    Ok(format!("{}\n  {held}\n", made.path.display()))
}

pub(crate) fn list(asked: &BackupsArgs, words: &Words) -> Result<String, Failure> {
    let folder = backup_folder(asked.folder.clone())?;
    let looked_through = |backup: backup::Backup| {
        let (contents, problem) = match backup::verify(&backup.path) {
            Ok(contents) => (Some(contents), None),
            Err(problem) => (None, Some(problem)),
        };
        Listed { path: backup.path, contents, problem }
    };
    let listed: Vec<Listed> = backup::backups(&folder)?.into_iter().map(looked_through).collect();
    if asked.json {
        return json(&listed);
    }
    if listed.is_empty() {
        let folder = folder.display().to_string();
        return Ok(words.with("cli-backups-none", &[("folder", &folder)]) + "\n");
    }
    let row = |it: &Listed| {
        let held = it.contents.as_ref().map(|contents| in_words(contents, words));
        let problem = || it.problem.as_ref().map(|it| Sentence::from(it).words(words));
        let state = held.or_else(problem).unwrap_or_default();
        format!("{}\n  {state}\n", it.path.display())
    };
    Ok(listed.iter().map(row).collect())
}

pub(crate) fn restore(asked: &RestoreArgs, words: &Words) -> Result<String, Failure> {
    let damaged = if asked.damaged_too { Damaged::UseTheRest } else { Damaged::Refuse };
    let into = folder()?;
    let looked = backup::verify(&asked.file);
    match &looked {
        Err(error @ BackupError::Damaged { .. }) if damaged == Damaged::Refuse => {
            let (damaged, advice) = (Sentence::from(error), words.get("cli-backup-damaged-too"));
            return Err(Failure::Input(format!("{} {advice}", damaged.words(words)).into()));
        }
        Ok(_) | Err(BackupError::Damaged { .. }) => {}
        Err(error) => return Err(Failure::Input(error.into())),
    }
    if !asked.yes {
        let held = looked.map_or_else(
            |error| Sentence::from(&error).words(words),
            |contents| in_words(&contents, words),
        );
        let (file, folder) = (asked.file.display(), into.display().to_string());
        let would = words.with("cli-restore-would", &[("folder", &folder)]);
        return Ok(format!("{file}\n  {held}\n{would}\n{}\n", words.get("cli-restore-not-yet")));
    }
    let restored = backup::restore(&into, &asked.file, damaged, now())?;
    let held = in_words(&restored.contents, words);
    let mut said = vec![words.with("cli-restored", &[("contents", &held)])];
    if restored.damaged > 0 {
        let count = restored.damaged.to_string();
        said.push(words.with("cli-restored-damaged", &[("count", &count)]));
    }
    if let Some(aside) = restored.set_aside {
        let folder = aside.display().to_string();
        said.push(words.with("cli-restored-aside", &[("folder", &folder)]));
    }
    Ok(said.join("\n") + "\n")
}

/// The clock on the wall; it names files.
#[expect(clippy::disallowed_methods, reason = "a command is run now")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}
