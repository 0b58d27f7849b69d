//! `lullwatch backup`, `backups` and `restore`.

use std::path::PathBuf;

use jiff::Timestamp;
use lullwatch_store::backup::{self, BackupError, Contents, Damaged, RestoreError};
use lullwatch_store::read_only;
use serde::Serialize;

use crate::Failure;
use crate::args::{BackupArgs, BackupsArgs, RestoreArgs};
use crate::nights::folder;
use crate::print::json;

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Failure {
        match error {
            BackupError::NoBackup(_) | BackupError::Damaged { .. } | BackupError::File { .. } => {
                Failure::Input(error.to_string())
            }
            _ => Failure::Other(error.to_string()),
        }
    }
}

/// A backup as it is listed.
#[derive(Serialize)]
struct Listed {
    path: PathBuf,
    contents: Option<Contents>,
    problem: Option<String>,
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

/// What a backup holds, in a line.
pub(crate) fn in_words(contents: &Contents) -> String {
    let Contents { made, records, nights, .. } = contents;
    format!("made {made:.0}, {nights} nights, {records} records")
}

pub(crate) fn back_up(asked: &BackupArgs) -> Result<String, Failure> {
    let into = backup_folder(asked.to.clone())?;
    let made = backup::back_up(&folder()?, &into, now())?;
    if asked.json {
        return json(&made);
    }
    let held = made.contents.as_ref().map(in_words).unwrap_or_default();
    Ok(format!("{}\n  {held}; read back and whole\n", made.path.display()))
}

pub(crate) fn list(asked: &BackupsArgs) -> Result<String, Failure> {
    let folder = backup_folder(asked.folder.clone())?;
    let looked_through = |backup: backup::Backup| {
        let looked = backup::verify(&backup.path);
        let problem = looked.as_ref().err().map(ToString::to_string);
        Listed { path: backup.path, contents: looked.ok(), problem }
    };
    let listed: Vec<Listed> = backup::backups(&folder)?.into_iter().map(looked_through).collect();
    if asked.json {
        return json(&listed);
    }
    if listed.is_empty() {
        return Ok(format!("no backups in {}\n", folder.display()));
    }
    let row = |it: &Listed| {
        let held = it.contents.as_ref().map(in_words);
        let state = held.or_else(|| it.problem.clone()).unwrap_or_default();
        format!("{}\n  {state}\n", it.path.display())
    };
    Ok(listed.iter().map(row).collect())
}

pub(crate) fn restore(asked: &RestoreArgs) -> Result<String, Failure> {
    let damaged = if asked.damaged_too { Damaged::UseTheRest } else { Damaged::Refuse };
    let into = folder()?;
    let looked = backup::verify(&asked.file);
    match &looked {
        Err(error @ BackupError::Damaged { .. }) if damaged == Damaged::Refuse => {
            let advice = "use another one, or add --damaged-too to use what can be read";
            return Err(Failure::Input(format!("{error}; {advice}")));
        }
        Ok(_) | Err(BackupError::Damaged { .. }) => {}
        Err(error) => return Err(Failure::Input(error.to_string())),
    }
    if !asked.yes {
        let held = looked.map_or_else(|error| error.to_string(), |contents| in_words(&contents));
        let (file, folder) = (asked.file.display(), into.display());
        return Ok(format!(
            "{file}\n  {held}\nIt would take the place of what is in {folder}, which would be set \
             aside there.\nNothing has been done yet. Add --yes to do it.\n"
        ));
    }
    let restored =
        backup::restore(&into, &asked.file, damaged, now()).map_err(|error| match error {
            RestoreError::Backup(error) => Failure::from(error),
            RestoreError::Folder(error) => Failure::Other(error.to_string()),
        })?;
    let mut said = format!("restored: {}\n", in_words(&restored.contents));
    if restored.damaged > 0 {
        said += &format!("{} lines of it could not be read\n", restored.damaged);
    }
    if let Some(aside) = restored.set_aside {
        said += &format!("what was there before is in {}\n", aside.display());
    }
    Ok(said)
}

/// The clock on the wall; it names files.
#[expect(clippy::disallowed_methods, reason = "a command is run now")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}
