//! The nights before, asked for beside the view. The bedside hands over what it knows better, and
//! goes on; whoever reads answers.

use std::collections::BTreeSet;

use lullwatch_core::watch::is_running;
use lullwatch_core::{Action, Body, Moment, Night};
use tokio::sync::oneshot;

use super::household::refuse;
use super::{Bedside, answered};
use crate::history::Asked;
use crate::messages::{HistoryAsked, HistoryView, MorningView, WireError};

impl Bedside {
    /// Rows and trends of a child's nights.
    pub(super) fn history(
        &self,
        what: HistoryAsked,
        reply: oneshot::Sender<Result<HistoryView, WireError>>,
    ) {
        let child = match &what.child {
            Some(child) => child.parse().ok(),
            None => self.selected,
        };
        let known = child.filter(|child| self.household.child(*child).is_some());
        let Some(child) = known else {
            return answered(reply.send(Err(refuse("not-possible-now"))));
        };
        let now = self.clock.now();
        let mut here: Vec<Night> = self.all_at_hand().cloned().collect();
        let mut running = BTreeSet::new();
        for night in here.iter_mut().filter(|night| is_running(night, &now)) {
            running.insert(night.head().id);
            self.draw_up_to(night, &now);
        }
        let children = self.household.children.clone();
        let asked = Asked { what, child, children, running };
        self.ask_history(move |shelf| answered(reply.send(shelf.page(&asked, &here))));
    }

    /// Lets a running night, which is not kept so, be drawn up to now: as if something without
    /// meaning were said.
    fn draw_up_to(&self, night: &mut Night, now: &Moment) {
        let said = self.said(Body::Action { action: Action::Note { text: String::new() } });
        if let Ok(event) = night.check(now, said) {
            night.apply(&event);
        }
    }

    /// One night, as it is read afterwards.
    pub(super) fn history_night(
        &self,
        night: &str,
        reply: oneshot::Sender<Result<MorningView, WireError>>,
    ) {
        let Ok(id) = night.parse() else {
            return answered(reply.send(Err(refuse("no-such-night"))));
        };
        let here: Vec<Night> = self.all_at_hand().cloned().collect();
        let children = self.household.children.clone();
        self.ask_history(move |shelf| {
            let read = shelf.read(id, &children, &here);
            answered(
                reply.send(read.and_then(|night| night.ok_or_else(|| refuse("no-such-night")))),
            );
        });
    }
}
