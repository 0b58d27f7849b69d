//! One row for each visit, and for each check that was due and not needed.

use lullwatch_core::night::CheckIn;

use super::Kind::{Text, Time, Whole};
use super::{About, Cell, Field, maybe, text, whole, word, words};

pub(super) struct Row<'a> {
    about: About<'a>,
    row: &'a CheckIn,
}

pub(super) fn rows(about: About<'_>) -> Vec<Row<'_>> {
    about.of.night.check_ins().iter().map(|row| Row { about, row }).collect()
}

impl<'a> Row<'a> {
    pub(super) const FIELDS: &'a [Field<Row<'a>>] = &[
        ("settling", Whole, |it| maybe(it.row.settling)),
        ("number", Whole, |it| maybe(it.row.wait.map(|wait| wait.number))),
        ("kind", Text, |it| word(&it.row.kind)),
        ("planned_s", Whole, |it| maybe(it.row.wait.map(|wait| wait.planned_s))),
        ("actual_s", Whole, |it| maybe(it.row.wait.and_then(|wait| wait.actual_s))),
        ("difference_s", Whole, |it| {
            maybe(it.row.wait.and_then(|wait| Some(wait.actual_s? - wait.planned_s)))
        }),
        ("held_s", Whole, |it| maybe(it.row.wait.map(|wait| wait.held_s))),
        ("due_at", Time, |it| it.about.time(it.row.wait.and_then(|wait| wait.due))),
        ("entered_at", Time, |it| it.about.time(it.row.entered)),
        ("left_at", Time, |it| it.about.time(it.row.left)),
        ("in_room_s", Whole, |it| match (it.row.entered, it.row.left) {
            (Some(entered), Some(left)) => whole(left.since(entered)),
            _ => Cell::Empty,
        }),
        ("reassurances", Text, |it| words(&it.row.reassurances)),
        ("reasons", Text, |it| text(it.row.reasons.join("; "))),
    ];
}
