//! One row for each event of the log: what was said, what was corrected, what the device noticed.

use std::collections::HashSet;

use jiff::Timestamp;
use lullwatch_core::night::Logged;
use lullwatch_core::{Action, Body, DeviceFact, EventId};

use super::Kind::{Flag, Text, Time, Whole};
use super::{About, Cell, Field, maybe, text, word, words};

pub(super) struct Row<'a> {
    about: About<'a>,
    logged: &'a Logged,
    counts: bool,
}

pub(super) fn rows(about: About<'_>) -> Vec<Row<'_>> {
    let night = &about.of.night;
    let misfits: HashSet<EventId> = night.misfits().iter().copied().collect();
    let inputs = night.inputs().into_iter().map(|input| input.id);
    let counting: HashSet<EventId> = inputs.filter(|id| !misfits.contains(id)).collect();
    let is_anchor =
        |logged: &&Logged| matches!(logged.event.body, Body::Device { fact: DeviceFact::Anchor });
    let row = |logged| Row { about, logged, counts: counting.contains(&logged.event.id) };
    night.log().iter().filter(|logged| !is_anchor(logged)).map(row).collect()
}

impl<'a> Row<'a> {
    pub(super) const FIELDS: &'a [Field<Row<'a>>] = &[
        ("event_id", Text, |it| text(it.logged.event.id.to_string())),
        ("at", Time, |it| it.stamp(it.logged.event.at)),
        ("is_approximate", Flag, |it| Cell::Flag(it.logged.event.approx)),
        ("recorded_at", Time, |it| it.stamp(it.logged.event.recorded.utc)),
        ("by", Text, |it| text(&it.logged.event.by.0)),
        ("what", Text, |it| text(it.what())),
        ("of", Text, Row::of),
        ("moved_to_at", Time, |it| match it.logged.event.body {
            Body::Amend { at: Some(at), .. } => it.stamp(at),
            _ => Cell::Empty,
        }),
        ("detail", Text, Row::detail),
        ("amount_ml", Whole, |it| match it.action() {
            Some(Action::Feed { amount_ml, .. }) => maybe(*amount_ml),
            _ => Cell::Empty,
        }),
        ("minutes", Whole, |it| match it.action() {
            Some(Action::Feed { minutes, .. }) => maybe(*minutes),
            _ => Cell::Empty,
        }),
        ("text", Text, |it| text(it.text())),
        ("counts", Flag, |it| match it.logged.event.body {
            Body::Action { .. } => Cell::Flag(it.counts),
            _ => Cell::Empty,
        }),
    ];
}

impl Row<'_> {
    fn stamp(&self, at: Timestamp) -> Cell {
        Cell::Time(Box::new(at.to_zoned(self.about.of.night.zone().clone())))
    }

    /// The action that was said, or that an amendment says it really was.
    fn action(&self) -> Option<&Action> {
        match &self.logged.event.body {
            Body::Action { action } => Some(action),
            Body::Amend { action, .. } => action.as_ref(),
            _ => None,
        }
    }

    fn what(&self) -> &'static str {
        match &self.logged.event.body {
            Body::Action { action } => action.word(),
            Body::Undo { .. } => "undo",
            Body::Amend { .. } => "amend",
            Body::Remark { .. } => "remark",
            Body::Associations { .. } => "associations",
            Body::Circumstances { .. } => "circumstances",
            Body::Device { fact } => match fact {
                DeviceFact::Anchor => "anchor",
                DeviceFact::ChimeFired { .. } => "chime_fired",
                DeviceFact::ChimeAnswered { .. } => "chime_answered",
                DeviceFact::Restarted => "restarted",
                DeviceFact::Resumed { .. } => "resumed",
                DeviceFact::ClockStepped { .. } => "clock_stepped",
            },
        }
    }

    fn of(&self) -> Cell {
        match &self.logged.event.body {
            Body::Undo { of } | Body::Amend { of, .. } => text(of.to_string()),
            _ => Cell::Empty,
        }
    }

    fn detail(&self) -> Cell {
        let amended = matches!(self.logged.event.body, Body::Amend { .. });
        match (&self.logged.event.body, self.action()) {
            (_, Some(Action::Cry { level })) => word(level),
            (_, Some(Action::Reassure { kind })) => word(kind),
            (_, Some(Action::Asleep { how: Some(how) })) => word(how),
            (_, Some(Action::PutDown { state: Some(state) })) => word(state),
            (_, Some(action)) if amended => text(action.word()),
            (Body::Associations { present }, _) => words(present),
            (Body::Circumstances { present }, _) => words(present),
            (Body::Device { fact: DeviceFact::ChimeFired { channel, .. } }, _) => word(channel),
            (Body::Device { fact: DeviceFact::Resumed { asleep_s } }, _) => {
                text(format!("{asleep_s} s"))
            }
            (Body::Device { fact: DeviceFact::ClockStepped { by_s } }, _) => {
                text(format!("{by_s} s"))
            }
            _ => Cell::Empty,
        }
    }

    fn text(&self) -> &str {
        if let Body::Remark { text } = &self.logged.event.body {
            return text;
        }
        match self.action() {
            Some(Action::Note { text }) => text,
            Some(
                Action::GoInNow { reason } | Action::Pause { reason } | Action::Stop { reason },
            ) => reason.as_deref().unwrap_or_default(),
            _ => "",
        }
    }
}
