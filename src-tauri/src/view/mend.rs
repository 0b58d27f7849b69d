//! What a correction would change, side by side.

use jiff::Zoned;
use lullwatch_core::{EventId, Mended, Night};

use super::log_line;
use super::morning::{check, measures};
use crate::messages::{CheckChange, LogLine, MeasureChange, MendView, PlaceView};

/// What differs between a night and what a correction makes of it.
pub(crate) fn difference(before: &Night, mended: &Mended) -> MendView {
    let after = &mended.night;
    let difference = mended.difference(before);
    let checks = difference.checks.iter().map(|(old, new)| CheckChange {
        before: old.as_ref().map(|row| check(before, row)),
        after: new.as_ref().map(|row| check(after, row)),
    });
    MendView {
        // A change within the same words is none to be shown.
        checks: checks.filter(|change| change.before != change.after).collect(),
        measures: measure_changes(before, after),
        misfits: lines(after, &difference.misfits),
        fits_again: lines(after, &difference.fits_again),
        ..MendView::default()
    }
}

fn measure_changes(before: &Night, after: &Night) -> Vec<MeasureChange> {
    let (old, new) = (measures(before), measures(after));
    let find = |list: &[crate::messages::MeasureView], key: &str| {
        list.iter().find(|measure| measure.key == key).and_then(|measure| measure.amount.clone())
    };
    let only_old = old.iter().filter(|it| !new.iter().any(|other| other.key == it.key));
    new.iter()
        .chain(only_old)
        .map(|it| MeasureChange {
            key: it.key.clone(),
            before: find(&old, &it.key),
            after: find(&new, &it.key),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

fn lines(night: &Night, events: &[EventId]) -> Vec<LogLine> {
    let inputs = night.inputs();
    let of = |id: &EventId| inputs.iter().find(|input| input.id == *id);
    events.iter().filter_map(of).map(|input| log_line(night, input)).collect()
}

/// A time in the child's zone, with the words that it needs to be told apart.
pub(crate) fn place(at: &Zoned) -> PlaceView {
    let hour_before = at.timestamp() - jiff::SignedDuration::from_hours(1);
    let hour_before = hour_before.to_zoned(at.time_zone().clone());
    PlaceView {
        at: at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        time: at.strftime("%H:%M").to_string(),
        date: at.date().to_string(),
        part: match at.hour() {
            ..5 => "night",
            5..12 => "morning",
            12..18 => "afternoon",
            _ => "evening",
        }
        .into(),
        again: hour_before.datetime() == at.datetime(),
    }
}
