//! One row for each night and nap.

use super::Kind::{Decimal, Flag, Text, Time, Whole};
use super::{About, Cell, Field, maybe, text, whole, word, words};

pub(super) fn rows(about: About<'_>) -> Vec<About<'_>> {
    vec![about]
}

impl<'a> About<'a> {
    pub(super) const FIELDS: &'a [Field<About<'a>>] = &[
        ("kind", Text, |it| word(&it.of.figures.kind)),
        ("method", Text, |it| text(&it.of.figures.method.0)),
        ("night_number", Whole, |it| whole(it.of.figures.number)),
        ("plan_version", Whole, |it| match it.of.night.head().plan_version {
            0 => Cell::Empty,
            version => whole(version),
        }),
        ("zone", Text, |it| text(&it.of.night.head().zone)),
        ("put_down_at", Time, |it| it.time(it.of.night.put_down())),
        ("first_asleep_at", Time, |it| it.time(it.of.first_asleep())),
        ("final_awakening_at", Time, |it| it.time(it.of.final_awakening())),
        ("out_of_bed_at", Time, |it| it.time(it.of.night.out_of_bed())),
        ("is_complete", Flag, |it| Cell::Flag(it.of.figures.is_complete)),
        ("sol_s", Whole, |it| maybe(it.of.measures.sol_s)),
        ("nwak", Whole, |it| maybe(it.of.figures.wakings)),
        ("waso_s", Whole, |it| maybe(it.of.figures.awake_s)),
        ("tst_s", Whole, |it| maybe(it.slept().then_some(it.of.measures.tst_s))),
        ("tib_s", Whole, |it| maybe(it.of.measures.tib_s)),
        ("se_pct", Decimal, |it| it.of.measures.se_pct.map_or(Cell::Empty, Cell::Decimal)),
        ("longest_stretch_s", Whole, |it| maybe(it.of.measures.longest_stretch_s)),
        ("terminal_wake_s", Whole, |it| maybe(it.of.measures.terminal_wake_s)),
        ("crying_s", Whole, |it| maybe(it.of.figures.crying_s)),
        ("crying_grizzle_s", Whole, |it| it.cried(it.of.measures.crying_s.grizzle)),
        ("crying_protest_s", Whole, |it| it.cried(it.of.measures.crying_s.protest)),
        ("crying_hard_s", Whole, |it| it.cried(it.of.measures.crying_s.hard)),
        ("crying_different_s", Whole, |it| it.cried(it.of.measures.crying_s.different)),
        ("first_quiet_s", Whole, |it| maybe(it.of.beside.first_quiet_s)),
        ("check_ins", Whole, |it| whole(it.of.measures.check_ins)),
        ("in_room_s", Whole, |it| whole(it.of.beside.in_room_s)),
        ("planned_checks", Whole, |it| whole(it.of.beside.planned)),
        ("within_plan", Whole, |it| whole(it.of.beside.within_plan)),
        ("median_difference_s", Whole, |it| maybe(it.of.beside.median_difference_s)),
        ("pick_ups", Whole, |it| whole(it.of.measures.pick_ups)),
        ("feeds", Whole, |it| whole(it.of.feeds.count)),
        ("feeds_ml", Whole, |it| match it.of.feeds.total_ml {
            0 => Cell::Empty,
            ml => whole(ml),
        }),
        ("is_stopped", Flag, |it| Cell::Flag(it.of.night.last().is_stopped())),
        ("fell_asleep", Text, |it| {
            let how = it.of.night.sleeps().first().and_then(|sleep| sleep.how);
            how.map_or(Cell::Empty, |how| word(&how))
        }),
        ("associations", Text, |it| words(it.of.night.associations().unwrap_or_default())),
        ("note", Text, |it| text(it.of.night.remark().unwrap_or_default())),
    ];
}

impl About<'_> {
    fn slept(&self) -> bool {
        !self.of.night.sleeps().is_empty()
    }

    /// Crying at one level; empty where neither crying nor quiet was reported.
    fn cried(&self, seconds: i64) -> Cell {
        maybe(self.of.figures.crying_s.map(|_| seconds))
    }
}
