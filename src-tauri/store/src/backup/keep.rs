//! Which backups are kept: the newest of each of the last seven days that have one, the newest of
//! each of the last twelve months, and any that holds more than all that are newer: those may have
//! been made after something was lost.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::DateTime;
use uuid::Uuid;

use super::{Backup, BackupError, ENDING, backups, file};
use crate::entry::Envelope;

const DAYS: usize = 7;
const MONTHS: usize = 12;
/// The time in a file's name, in UTC.
const TIME: &str = "%Y%m%dT%H%M%SZ";

/// A backup, as far as the rule asks.
#[derive(Clone)]
struct Made {
    time: DateTime,
    path: PathBuf,
    /// As it says itself; 0 if it cannot be read.
    records: u64,
}

/// The backups of one journal, by the beginning of their names.
pub(super) struct Family(String);

impl Family {
    /// The first record names the journal: several computers may share a folder.
    pub(super) fn of_lines(lines: &[(Envelope, String)]) -> Result<Family, BackupError> {
        let (first, _) = lines.first().ok_or(BackupError::Nothing)?;
        Ok(Family::of(first.id))
    }

    /// The journal whose first record has that id.
    pub(super) fn of(first: Uuid) -> Family {
        // The end of an id of version 7 is random; its beginning is the time.
        let id = first.simple().to_string();
        Family(format!("lullwatch-{}-", id.get(24..).unwrap_or(&id)))
    }

    pub(super) fn name(&self, now: Timestamp) -> String {
        format!("{}{}.{ENDING}", self.0, now.strftime(TIME))
    }

    /// The newest of this journal.
    pub(super) fn newest(&self, into: &Path) -> Option<Backup> {
        backups(into).ok()?.into_iter().find(|backup| self.has(&backup.path))
    }

    fn has(&self, path: &Path) -> bool {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&self.0))
    }

    /// Removes those of this journal that the rule does not keep.
    pub(super) fn let_go_of_old(&self, into: &Path) {
        let Ok(entries) = std::fs::read_dir(into) else {
            return;
        };
        let paths = entries.flatten().map(|entry| entry.path());
        let of_path = |path: PathBuf| {
            let records = file::contents(&path).ok().flatten().map_or(0, |it| it.records);
            Some(Made { time: time_in(&path)?, path, records })
        };
        let mut found: Vec<Made> =
            paths.filter(|path| self.has(path)).filter_map(of_path).collect();
        found.sort_by(|one, other| (other.time, &other.path).cmp(&(one.time, &one.path)));
        for path in too_many(found) {
            match std::fs::remove_file(&path) {
                Ok(()) => tracing::info!(path = %path.display(), "an old backup was let go of"),
                Err(error) => tracing::warn!(%error, "an old backup cannot be removed"),
            }
        }
    }
}

/// When a backup was made, by its name; `None` for what is no backup's name.
pub(super) fn time_in(path: &Path) -> Option<DateTime> {
    if path.extension()? != ENDING {
        return None;
    }
    let (_, time) = path.file_stem()?.to_str()?.strip_prefix("lullwatch-")?.rsplit_once('-')?;
    DateTime::strptime(TIME, time).ok()
}

/// Of backups, newest first, those that the rule does not keep.
fn too_many(newest_first: Vec<Made>) -> Vec<PathBuf> {
    let (mut days, mut months) = (BTreeSet::new(), BTreeSet::new());
    let mut most = 0;
    let mut rest = Vec::new();
    for Made { time, path, records } in newest_first {
        let is_newest_of_day = days.len() < DAYS && days.insert(time.date());
        let is_newest_of_month =
            months.len() < MONTHS && months.insert((time.year(), time.month()));
        if !is_newest_of_day && !is_newest_of_month && records <= most {
            rest.push(path);
        }
        most = most.max(records);
    }
    rest
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use jiff::ToSpan as _;
    use jiff::civil::{DateTime, date};
    use uuid::Uuid;

    use super::{Family, Made, time_in, too_many};

    fn made(time: DateTime, name: impl ToString, records: u64) -> Made {
        Made { time, path: PathBuf::from(name.to_string()), records }
    }

    #[test]
    fn a_week_of_days_and_a_year_of_months_are_kept() {
        let last = date(2026, 11, 24).at(6, 50, 0, 0);
        // Two a day, for two years.
        let all: Vec<Made> =
            (0..2 * 730).map(|it| made(last - (12 * it).hours(), it, 5000 - it as u64)).collect();
        let gone = too_many(all.clone());
        let kept: Vec<DateTime> =
            all.iter().filter(|it| !gone.contains(&it.path)).map(|it| it.time).collect();
        let days: Vec<i8> = kept.iter().take(7).map(|made| made.day()).collect();
        assert_eq!(days, [24, 23, 22, 21, 20, 19, 18]);
        assert!(kept.iter().take(7).skip(1).all(|made| made.hour() == 18), "each day's newest");
        let months: Vec<(i8, i8)> =
            kept.iter().skip(7).map(|made| (made.month(), made.day())).collect();
        let ends = [31, 30, 31, 31, 30, 31, 30, 31, 28, 31, 31];
        let wanted = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 12];
        assert_eq!(months, wanted.into_iter().zip(ends).collect::<Vec<_>>());
    }

    #[test]
    fn what_is_rarely_made_is_kept_for_long() {
        let made = |month| made(date(2026, month, 3).at(7, 0, 0, 0), month, 1);
        assert_eq!(too_many([11, 9, 6, 2].map(made).to_vec()), Vec::<PathBuf>::new());
    }

    #[test]
    fn what_holds_more_than_all_that_are_newer_is_kept() {
        let at = |hour, records| made(date(2026, 11, 24).at(hour, 0, 0, 0), hour, records);
        let day = vec![at(21, 90), at(19, 80), at(12, 100), at(7, 100), at(6, 95)];
        assert_eq!(too_many(day), ["19", "7", "6"].map(PathBuf::from));
    }

    #[test]
    fn a_name_tells_the_time_and_whose_it_is() {
        let family = Family::of(Uuid::from_u128(0x1234_5678));
        let name = family.name("2026-11-24T06:50:00Z".parse().unwrap());
        assert_eq!(name, "lullwatch-12345678-20261124T065000Z.lullwatch-backup");
        let made = time_in(&PathBuf::from(name));
        assert_eq!(made, Some(date(2026, 11, 24).at(6, 50, 0, 0)));
        assert_eq!(time_in(&PathBuf::from("lullwatch-1-holiday.lullwatch-backup")), None);
        assert_eq!(time_in(&PathBuf::from("lullwatch-1-20261124T065000Z.jpg")), None);
    }
}
