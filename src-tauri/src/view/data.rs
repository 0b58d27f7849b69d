//! The pages of what is kept: its backups, what leaves, what comes in.

use jiff::tz::TimeZone;
use lullwatch_core::NightId;
use lullwatch_store::backup::{Backup, default_folder};

use crate::bedside::Bedside;
use crate::messages::{BackupLine, BringView, DataView, ShareView};

pub(super) fn view(bedside: &Bedside) -> DataView {
    let data = &bedside.data;
    let zone = TimeZone::get(&bedside.zone).unwrap_or(TimeZone::UTC);
    DataView {
        folder: data.folder.display().to_string(),
        backup_folder: data.backup_folder.display().to_string(),
        is_beside: data.backup_folder == default_folder(&data.folder),
        backing_up: data.backing_up,
        problem: data.problem.clone(),
        backups: data.backups.iter().map(|backup| line(backup, &zone)).collect(),
        has_data: !bedside.household.children.is_empty(),
        found: data.found.clone(),
        opens_at_sign_in: bedside.opens_at_sign_in,
        together: bedside.together.view(),
    }
}

/// The page on which nights of the child that is shown are handed on.
pub(super) fn share(bedside: &Bedside, night: Option<NightId>) -> Option<ShareView> {
    let child = bedside.household.child(bedside.selected?)?;
    Some(ShareView {
        child_id: child.id.to_string(),
        child: child.name.clone(),
        night: night.map(|night| night.to_string()),
    })
}

/// The page on which nights come in.
pub(super) fn bring(bedside: &Bedside) -> BringView {
    let child = bedside.selected.and_then(|id| bedside.household.child(id));
    BringView {
        child: child.map(|child| child.name.clone()),
        file: bedside.opened_file().map(|file| file.display().to_string()),
    }
}

fn line(backup: &Backup, zone: &TimeZone) -> BackupLine {
    let contents = backup.contents.as_ref();
    let made = contents.map(|it| it.made.to_zoned(zone.clone()));
    let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    BackupLine {
        file: backup.path.display().to_string(),
        date: made.as_ref().map(|made| made.date().to_string()),
        time: made.as_ref().map(|made| made.strftime("%H:%M").to_string()),
        nights: contents.map_or(0, |it| count(it.nights)),
        records: contents.map_or(0, |it| count(it.records)),
    }
}
