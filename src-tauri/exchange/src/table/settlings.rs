//! One row for each settling: from put-down and from each waking until asleep or taken up.

use super::Kind::{Text, Time, Whole};
use super::{About, Cell, Field, maybe, text, whole, word};
use crate::shown::Settling;

pub(super) struct Row<'a> {
    about: About<'a>,
    settling: &'a Settling,
}

pub(super) fn rows(about: About<'_>) -> Vec<Row<'_>> {
    about.of.settlings.iter().map(|settling| Row { about, settling }).collect()
}

impl<'a> Row<'a> {
    pub(super) const FIELDS: &'a [Field<Row<'a>>] = &[
        ("settling", Whole, |it| whole(it.settling.number)),
        ("began_by", Text, |it| text(it.settling.began_by.word())),
        ("began_at", Time, |it| it.about.time(Some(it.settling.began))),
        ("ended_at", Time, |it| it.about.time(it.settling.ended)),
        ("ended_by", Text, |it| it.settling.ended_by.map_or(Cell::Empty, |by| text(by.word()))),
        ("length_s", Whole, |it| maybe(it.settling.length_s())),
        ("fell_asleep", Text, |it| it.settling.how.map_or(Cell::Empty, |how| word(&how))),
        ("slept_s", Whole, |it| maybe(it.settling.slept_s)),
        ("crying_s", Whole, |it| it.cried(it.settling.crying.total)),
        ("crying_grizzle_s", Whole, |it| it.cried(it.settling.crying.grizzle)),
        ("crying_protest_s", Whole, |it| it.cried(it.settling.crying.protest)),
        ("crying_hard_s", Whole, |it| it.cried(it.settling.crying.hard)),
        ("crying_different_s", Whole, |it| it.cried(it.settling.crying.different)),
        ("check_ins", Whole, |it| whole(it.settling.check_ins)),
        ("in_room_s", Whole, |it| whole(it.settling.in_room_s)),
    ];
}

impl Row<'_> {
    fn cried(&self, seconds: i64) -> Cell {
        maybe(self.settling.is_crying_recorded.then_some(seconds))
    }
}
