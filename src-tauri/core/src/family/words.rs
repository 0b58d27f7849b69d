//! What of a family's record is in its own words, and the record without them.

use std::collections::HashSet;

use super::KeptNight;
use crate::action::Action;
use crate::event::{Body, Event};
use crate::id::{Caregiver, EventId};
use crate::plan::{Plan, Words};

impl Action {
    /// The free text that it carries.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Action::GoInNow { reason } | Action::Pause { reason } | Action::Stop { reason } => {
                reason.as_deref()
            }
            Action::Note { text } => Some(text),
            _ => None,
        }
    }

    fn leave_words_out(&mut self) {
        match self {
            Action::GoInNow { reason } | Action::Pause { reason } | Action::Stop { reason } => {
                *reason = None;
            }
            Action::Note { text } => text.clear(),
            _ => {}
        }
    }
}

impl Event {
    /// The free text that it carries.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match &self.body {
            Body::Action { action } | Body::Amend { action: Some(action), .. } => action.words(),
            Body::Remark { text } => Some(text),
            _ => None,
        }
    }

    /// Leaves its free text out, as if nobody had written any.
    pub fn leave_words_out(&mut self) {
        match &mut self.body {
            Body::Action { action } | Body::Amend { action: Some(action), .. } => {
                action.leave_words_out();
            }
            Body::Remark { text } => text.clear(),
            _ => {}
        }
    }

    /// Whether `other` is this event with free text or the caregiver's name in it that were left
    /// out here.
    #[must_use]
    pub fn is_abridged_from(&self, other: &Event) -> bool {
        let is_left_out =
            |mine: Option<&str>, theirs| mine.is_none_or(str::is_empty) || mine == theirs;
        let by = Some(self.by.0.as_str());
        if !is_left_out(self.words(), other.words()) || !is_left_out(by, Some(&other.by.0)) {
            return false;
        }
        let bare = |event: &Event| {
            let mut event = event.clone();
            event.leave_words_out();
            event.by = Caregiver::default();
            event
        };
        self != other && bare(self) == bare(other)
    }
}

impl KeptNight {
    /// Leaves every note out, and of the other events the reasons that were given.
    pub fn leave_words_out(&mut self) {
        let mut notes: HashSet<EventId> = HashSet::new();
        self.events.retain(|event| {
            let is_of_note = match &event.body {
                Body::Remark { .. } | Body::Action { action: Action::Note { .. } } => true,
                Body::Undo { of } | Body::Amend { of, .. } => notes.contains(of),
                _ => false,
            };
            if is_of_note {
                notes.insert(event.id);
            }
            !is_of_note
        });
        self.events.iter_mut().for_each(Event::leave_words_out);
    }
}

impl Plan {
    /// The free text that it carries, each with its field.
    #[must_use]
    pub fn texts(&self) -> Vec<(&'static str, &str)> {
        let Words { goal, routine, who, when_away, visit } = &self.words;
        let step = self.step.as_ref().map_or("", |step| step.reason.as_str());
        [
            ("words.goal", goal.as_str()),
            ("words.routine", routine),
            ("words.who", who),
            ("words.when_away", when_away),
            ("words.visit", visit),
            ("step.reason", step),
        ]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .collect()
    }

    /// Leaves its free text out.
    pub fn leave_words_out(&mut self) {
        self.words = Words::default();
        if let Some(step) = &mut self.step {
            step.reason.clear();
        }
    }
}
