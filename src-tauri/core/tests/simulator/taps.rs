//! A parent's taps, taken as the bedside takes them: checked one after the other, all or nothing.

use jiff::Timestamp;
use lullwatch_core::watch::answered;
use lullwatch_core::{Action, Body, CryLevel, Event, EventId, NightTime};
use uuid::Uuid;

use crate::child::{Child, Meant, shown};
use crate::oracle::{Said, What};
use crate::step::{Tap, all};
use crate::world::{World, Wrong};

/// Something to be said: the body, when it happened where it is not now, and what it means.
struct Entry {
    body: Body,
    at: Option<(Timestamp, i64)>,
    what: What,
}

impl World {
    pub fn tap(&mut self, nth: usize, tap: &Tap) -> Result<(), Wrong> {
        // The bedside takes nothing while something is on its way to the disk.
        while let Some(pending) = &self.app.pending {
            self.pass((pending.settles_ms - self.computer.passed_ms).max(0))?;
        }
        if self.children[nth].gone {
            return Ok(());
        }
        self.children[nth].run_to(&self.computer);
        self.taps += 1;
        let entries = self.entries(nth, tap);
        if !entries.is_empty() {
            self.say(nth, tap, entries)?;
        }
        self.look()
    }

    fn entries(&self, nth: usize, tap: &Tap) -> Vec<Entry> {
        let child = &self.children[nth];
        let night = &self.app.nights[&child.head.id];
        let now = self.computer.now();
        let said = |action: &Action| Entry {
            body: Body::Action { action: action.clone() },
            at: None,
            what: What::Action(action.clone()),
        };
        let at = |second: i64| (night.said_at(NightTime(second), &now), second);
        let mut entries = match tap {
            Tap::Say(action) => vec![said(action)],
            Tap::Offered(number) => offered(child, *number).iter().map(said).collect(),
            // Nothing is said before a night begins.
            Tap::SayAgo(..) if child.oracle.log.is_empty() => Vec::new(),
            Tap::SayAgo(action, ago) => {
                let at = Some(at(child.second(&self.computer) - ago));
                vec![Entry { at, ..said(action) }]
            }
            Tap::Rouse => {
                let enter = child.oracle.state.visit.is_none().then(|| said(&Action::Enter));
                enter.into_iter().chain([said(&Action::Woke)]).collect()
            }
            Tap::WokeCrying(level) => {
                vec![said(&Action::Woke), said(&Action::Cry { level: *level })]
            }
            Tap::Undo => last_tap(child).into_iter().map(undo).collect(),
            Tap::UndoNothing => vec![undo(EventId(Uuid::nil()))],
            Tap::Earlier { nth, minutes } => match of(child, *nth) {
                Some(it) => vec![amend(it.id, Some(at(it.at - 60 * minutes)), None)],
                None => Vec::new(),
            },
            Tap::Otherwise { nth, action } => match of(child, *nth) {
                Some(it) => vec![amend(it.id, None, Some(action.clone()))],
                None => Vec::new(),
            },
        };
        let answers = entries.iter().any(|entry| {
            let answer = |action: &Action| {
                let go_in = matches!(action, Action::Enter | Action::GoInNow { .. });
                go_in || matches!(action, Action::Resume | Action::NotYet)
            };
            entry.at.is_none() && matches!(&entry.what, What::Action(it) if answer(it))
        });
        if let Some(fact) = answered(night, &now).filter(|_| answers) {
            entries.push(Entry { body: Body::Device { fact }, at: None, what: What::Fact });
        }
        entries
    }

    /// Checks all of it in turn, and hands it to the disk. What makes no sense must be refused, and
    /// what does must not.
    fn say(&mut self, nth: usize, tap: &Tap, entries: Vec<Entry>) -> Result<(), Wrong> {
        let id = self.children[nth].head.id;
        let now = self.computer.now();
        let second = self.children[nth].second(&self.computer);
        let mut trial = self.app.nights[&id].clone();
        let mut oracle = self.children[nth].oracle.clone();
        let (mut events, mut meants): (Vec<Event>, Vec<(usize, Meant)>) = (Vec::new(), Vec::new());
        for Entry { body, at, what } in entries {
            let amended = match &what {
                What::Amend { at, .. } => at.is_some(),
                _ => false,
            };
            let entry = self.entry(body, at.filter(|_| !amended).map(|(shown, _)| shown));
            let said = Said {
                id: entry.id,
                at: at.filter(|_| !amended).map_or(second, |(_, second)| second),
                shown: at.map_or(shown(&self.computer), |(shown, _)| shown),
                what,
            };
            let makes_sense = makes_sense(&oracle, &said);
            let event = trial.check(&now, entry).ok();
            // The bedside keeps no correction that would spoil what follows.
            let event = event.filter(|event| match &event.body {
                Body::Amend { .. } => !trial.spoils(event),
                _ => true,
            });
            if event.is_some() != makes_sense {
                let word = if makes_sense { "must be taken" } else { "must be refused" };
                return Err(format!("{:?} {word} and is not", said.what));
            }
            let Some(event) = event else {
                self.stats.refused += 1;
                self.tell(|| format!("    {tap:?}: refused"));
                return Ok(());
            };
            trial.apply(&event);
            oracle.say(said.clone());
            events.push(event);
            let tap = self.taps;
            let on = self.computer.clone();
            meants.push((nth, Meant { said, tap, on, fired_for: None }));
        }
        self.tell(|| {
            let said: Vec<String> = meants.iter().map(|(_, it)| format!("{:?}", it.said)).collect();
            format!("    said: {}", said.join(", "))
        });
        self.stats.events += u64::try_from(events.len()).unwrap();
        self.stats.taps += 1;
        self.on_its_way = meants;
        self.app.keep_tap(events, self.computer.passed_ms);
        let pending = self.app.pending.as_ref();
        if pending.is_some_and(|it| it.settles_ms <= self.computer.passed_ms) {
            self.settle();
            let child = &self.children[nth];
            child.rows_agree(&self.app.nights[&id])?;
            if self.taps.is_multiple_of(7) {
                self.log_alone_gives(nth, &self.app.nights[&id])?;
            }
        }
        Ok(())
    }
}

/// Whether it may be said, by the words of the rules.
fn makes_sense(oracle: &crate::oracle::Oracle, said: &Said) -> bool {
    match &said.what {
        What::Fact => true,
        What::Action(action) if oracle.log.is_empty() || said.at >= oracle.latest() => {
            oracle.state.accepts(action)
        }
        What::Action(_) => !oracle.spoils(said.clone()),
        What::Amend { .. } => !oracle.spoils(said.clone()),
        What::Undo(of) => of.0 != Uuid::nil(),
    }
}

fn undo(of: EventId) -> Entry {
    Entry { body: Body::Undo { of }, at: None, what: What::Undo(of) }
}

fn amend(of: EventId, at: Option<(Timestamp, i64)>, action: Option<Action>) -> Entry {
    let body = Body::Amend {
        of,
        at: at.map(|(shown, _)| shown),
        action: action.clone(),
        approx: at.map(|_| true),
    };
    Entry { body, at, what: What::Amend { of, at: at.map(|(_, second)| second), action } }
}

/// An entry that counts, the latest first.
fn of(child: &Child, nth: u32) -> Option<Said> {
    let told = child.oracle.effective();
    let many = u32::try_from(told.len()).unwrap();
    (many > 0).then(|| told[told.len() - 1 - (nth % many) as usize].clone())
}

/// What the last tap said that has not been taken back, the latest first.
fn last_tap(child: &Child) -> Vec<EventId> {
    let gone = |id: EventId| {
        child.meant.iter().any(|it| matches!(it.said.what, What::Undo(of) if of == id))
    };
    let standing = child.meant.iter().rev().filter(|meant| {
        matches!(meant.said.what, What::Action(_) | What::Amend { .. }) && !gone(meant.said.id)
    });
    let standing: Vec<&Meant> = standing.collect();
    let last = standing.first().map_or(0, |meant| meant.tap);
    standing.iter().filter(|meant| meant.tap == last).map(|meant| meant.said.id).collect()
}

/// One of the actions that make sense now; the end of the night only now and then.
fn offered(child: &Child, number: u32) -> Vec<Action> {
    let level = [CryLevel::Grizzle, CryLevel::Protest, CryLevel::Hard, CryLevel::Different];
    let ends = number.is_multiple_of(16);
    let all = all(number / 64, level[(number / 16 % 4) as usize]);
    let few = |action: &Action| {
        matches!(action, Action::OutOfBed | Action::Stop { .. } | Action::Note { .. })
    };
    let offered: Vec<&Action> = all
        .iter()
        .filter(|action| child.oracle.state.accepts(action) && (ends || !few(action)))
        .collect();
    let nth = (number / 256) as usize % offered.len().max(1);
    offered.get(nth).map(|action| (*action).clone()).into_iter().collect()
}
