//! What the parent taps, turned into what is logged.

use lullwatch_core::method::{self, Family};
use lullwatch_core::night::{CheckInKind, Entry as Said, Live, Phase, WaitsEnded};
use lullwatch_core::watch::answered;
use lullwatch_core::{
    Action, Body, Event, EventId, Moment, Night, NightId, NightTime, Reassurance,
};

use super::Bedside;
use super::data::When;
use super::household::refuse;
use super::morning::LONGEST_NOTE;
use crate::messages::{Ask, Tap, WhyEarly, WireError};

/// The same tap again within this time is a slip of the finger; milliseconds.
const DOUBLE_TAP_MS: i64 = 1000;

/// A hand-over to the journal and what to apply once it is through; `None`: nothing to wait for.
type Kept = Option<(u64, Vec<Event>)>;

impl Bedside {
    /// Takes a tap in, made on the view of `revision`.
    pub(super) fn tap(&mut self, tap: Tap, revision: u32) -> Result<Kept, WireError> {
        let now = self.clock.now();
        let again = self.last_tap.as_ref().is_some_and(|(last, at)| {
            *last == tap && now.since(at).ms < DOUBLE_TAP_MS && !may_repeat(&tap)
        });
        if again {
            return Ok(None);
        }
        let outdated = revision < self.revision;
        match self.act(&tap) {
            Ok(kept) => {
                self.last_tap = Some((tap, now));
                Ok(kept)
            }
            // Made on a view that has changed since: it made sense then.
            Err(refusal) if outdated && refusal.code == "not-possible-now" => Ok(None),
            Err(refusal) => Err(refusal),
        }
    }

    fn act(&mut self, tap: &Tap) -> Result<Kept, WireError> {
        match tap {
            Tap::For { child, tap } => {
                self.turn_to(child)?;
                return self.act(tap);
            }
            Tap::Select { child } => self.turn_to(child)?,
            Tap::AddChild => self.page = super::Page::AddChild,
            Tap::Cancel => self.page = super::Page::Tonight,
            Tap::Change { method, night, kind, clinician_confirmed } => {
                self.change(method, *night, *kind, *clinician_confirmed)?;
            }
            Tap::HealthConcern { yes } => self.health_concern(*yes)?,
            Tap::KeepDay { rise, naps, last_feed } => self.keep_day(rise, naps, last_feed)?,
            Tap::OpenPlan => self.open_plan(),
            Tap::OpenData => self.open_data(),
            Tap::OpenShare { night } => self.open_share(night.as_deref()),
            Tap::OpenBring => self.open_bring(),
            Tap::OpenCoach => self.open_coach(),
            Tap::BackUp => self.back_up(When::Now),
            Tap::OpenAtSignIn { yes } => self.open_at_sign_in(*yes)?,
            Tap::BackupFolder { folder } => self.choose_backup_folder(folder)?,
            Tap::TogetherFolder { folder } => self.share_folder(folder)?,
            Tap::TogetherPassphrase { passphrase } => self.share_passphrase(passphrase)?,
            Tap::TogetherAfterNights { yes } => self.share_after_nights(*yes),
            Tap::Together => self.bring_together()?,
            Tap::Restore { file, damaged_too } => self.restore(file, *damaged_too)?,
            Tap::CopyPlan { child } => {
                let other = child.parse().map_err(|_| refuse("not-possible-now"))?;
                self.copy_plan(other)?;
            }
            Tap::KeepPlan { draft } => self.keep_draft(draft)?,
            Tap::Step { step, reason } => self.step_plan(*step, reason)?,
            Tap::Bedtimes { wished, usual, rise } => self.bedtimes(wished, usual, rise)?,
            Tap::Taper { yes, clinician_confirmed } => self.taper(*yes, *clinician_confirmed)?,
            Tap::Associations { present } => return self.associations(present).map(Some),
            Tap::Helplines { lines } => self.keep_helplines(lines)?,
            Tap::Thoughts { yes } => self.show_thoughts(*yes),
            Tap::Alarm { settings } => self.set_alarm(*settings),
            Tap::By { name } => self.be(name)?,
            Tap::Caregivers { names } => self.keep_caregivers(names)?,
            Tap::HandOver { to, text } => return self.hand_over(to, text),
            Tap::HandoverRead => self.handover_read(),
            Tap::Look { look } => self.set_look(*look),
            Tap::InChildsRoom { yes } => self.be_in_childs_room(*yes),
            Tap::SoundCheck => self.check_sound(),
            Tap::Dismiss { code } => {
                self.notices.retain(|notice| notice.code != *code || !notice.can_dismiss);
                if code == "lost_records" {
                    self.has_heard_of_lost();
                }
            }
            Tap::Done => self.done(),
            Tap::LastNight => self.open_last_night(),
            Tap::PutDown if self.running().is_none() => return self.begin_night().map(Some),
            tap => return self.act_in_night(tap),
        }
        Ok(None)
    }

    fn turn_to(&mut self, child: &str) -> Result<(), WireError> {
        let child = child.parse().map_err(|_| refuse("not-possible-now"))?;
        self.household.child(child).ok_or_else(|| refuse("not-possible-now"))?;
        self.select(child);
        Ok(())
    }

    fn act_in_night(&mut self, tap: &Tap) -> Result<Kept, WireError> {
        let night = self.running().or_else(|| self.morning());
        let id = night.map(|night| night.head().id).ok_or_else(|| refuse("not-possible-now"))?;
        let kept = match tap {
            Tap::Cry { level } => self.say_one(id, Action::Cry { level: *level }),
            Tap::Quiet => self.say_one(id, Action::Quiet),
            Tap::GoIn => self.go_in(id),
            Tap::GoInNow => self.go_in_now(id),
            Tap::Reassure { kind } => self.reassure(id, *kind),
            Tap::Leave => self.say_one(id, Action::Leave),
            Tap::Asleep => self.say_one(id, Action::Asleep { how: None }),
            Tap::Woke { level: None } => self.say_one(id, Action::Woke),
            Tap::Woke { level: Some(level) } => {
                self.say_actions(id, [Action::Woke, Action::Cry { level: *level }])
            }
            Tap::Rouse => self.rouse(id),
            Tap::OutOfBed => self.answer_with(id, Action::OutOfBed),
            Tap::Feed => self.feed(id),
            Tap::HowMuch { event, amount_ml, minutes } => {
                self.asks.remove(&id);
                let (amount_ml, minutes) = (*amount_ml, *minutes);
                self.amend(id, event, None, Some(Action::Feed { amount_ml, minutes }))
            }
            Tap::Pause => self.say_one(id, Action::Pause { reason: None }),
            Tap::Resume => self.answer_with(id, Action::Resume),
            Tap::Stop => self.answer_with(id, Action::Stop { reason: None }),
            Tap::NotYet => self.not_yet(id),
            Tap::Note { text } => self.note(id, text),
            Tap::Undo => self.undo(id),
            Tap::WhyEarly { event, why } => return self.why_early(id, event, *why),
            Tap::WhyNow { event, reason } => {
                self.asks.remove(&id);
                let action = Action::GoInNow { reason: Some(reason.clone()) };
                self.amend(id, event, None, Some(action))
            }
            Tap::HowAsleep { event, how } => {
                self.amend(id, event, None, Some(Action::Asleep { how: Some(*how) }))
            }
            Tap::Ago { event, minutes } => {
                self.asks.remove(&id);
                self.amend(id, event, Some(*minutes), None)
            }
            Tap::SkipAsk => {
                self.asks.remove(&id);
                return Ok(None);
            }
            _ => Err(refuse("not-possible-now")),
        };
        kept.map(Some)
    }

    fn say_one(&mut self, id: NightId, action: Action) -> Result<(u64, Vec<Event>), WireError> {
        self.say_actions(id, [action])
    }

    fn say_actions<const N: usize>(
        &mut self,
        id: NightId,
        actions: [Action; N],
    ) -> Result<(u64, Vec<Event>), WireError> {
        let said: Vec<Said> =
            actions.into_iter().map(|action| self.said(Body::Action { action })).collect();
        let kept = self.say(id, said)?;
        self.ask_how_long_ago(id, &kept.1);
        Ok(kept)
    }

    /// Asks for a moment whether what was just said happened some minutes ago. A question about
    /// going in stands until it is answered or left.
    pub(super) fn ask_how_long_ago(&mut self, id: NightId, events: &[Event]) {
        let ask = self.asks.get(&id);
        if matches!(ask, Some(Ask::WhyEarly { .. } | Ask::WhyNow { .. } | Ask::ForCard { .. })) {
            return;
        }
        self.asks.remove(&id);
        let last = events.iter().rev().find_map(|event| match &event.body {
            Body::Action { action } if may_be_ago(action) => Some((event.id, action.word())),
            _ => None,
        });
        if let Some((event, what)) = last {
            let ask = Ask::HowLongAgo { event: event.to_string(), what: what.into() };
            self.asks.insert(id, ask);
        }
    }

    /// Checks what is to be said, all of it in turn, and hands it to the journal.
    pub(super) fn say(
        &mut self,
        id: NightId,
        said: Vec<Said>,
    ) -> Result<(u64, Vec<Event>), WireError> {
        let now = self.clock.now();
        let night = self.nights.get(&id).ok_or_else(|| refuse("not-possible-now"))?;
        let mut events: Vec<Event> = Vec::with_capacity(said.len());
        let mut trial = None;
        for entry in said {
            let night = trial.as_ref().unwrap_or(night);
            let event = night.check(&now, entry).map_err(|refused| {
                tracing::info!(%refused, "refused");
                refuse("not-possible-now")
            })?;
            let mut next = night.clone();
            next.apply(&event);
            trial = Some(next);
            events.push(event);
        }
        let ticket = events.iter().map(|event| self.keeping.keep_event(event)).last();
        ticket.map(|ticket| (ticket, events)).ok_or_else(|| refuse("not-possible-now"))
    }

    /// A feed; how much is asked afterwards.
    fn feed(&mut self, id: NightId) -> Result<(u64, Vec<Event>), WireError> {
        let kept = self.say_one(id, Action::Feed { amount_ml: None, minutes: None })?;
        if let Some(event) = kept.1.first() {
            self.asks.insert(id, Ask::HowMuch { event: event.id.to_string() });
        }
        Ok(kept)
    }

    pub(super) fn go_in(&mut self, id: NightId) -> Result<(u64, Vec<Event>), WireError> {
        let now = self.clock.now();
        let live = self.nights.get(&id).map(|night| night.at(&now));
        let live = live.ok_or_else(|| refuse("not-possible-now"))?;
        let asks = self.nights.get(&id).and_then(|night| asked_after(night, &live));
        let mut said = vec![self.said(Body::Action { action: Action::Enter })];
        let event = said.first().map(|said| said.id);
        said.extend(self.answered_chime(id));
        let kept = self.say(id, said)?;
        self.asks.remove(&id);
        match asks.zip(event) {
            Some((ask, event)) => {
                self.asks.insert(id, ask(event.to_string()));
            }
            None => self.ask_how_long_ago(id, &kept.1),
        }
        Ok(kept)
    }

    fn go_in_now(&mut self, id: NightId) -> Result<(u64, Vec<Event>), WireError> {
        let mut said = vec![self.said(Body::Action { action: Action::GoInNow { reason: None } })];
        let event = said.first().map(|said| said.id);
        said.extend(self.answered_chime(id));
        let kept = self.say(id, said)?;
        if let Some(event) = event {
            self.asks.insert(id, Ask::WhyNow { event: event.to_string() });
        }
        Ok(kept)
    }

    /// What answers whatever calls: back from a pause, comfort tonight, up.
    fn answer_with(&mut self, id: NightId, action: Action) -> Result<(u64, Vec<Event>), WireError> {
        let mut said = vec![self.said(Body::Action { action })];
        said.extend(self.answered_chime(id));
        let kept = self.say(id, said)?;
        self.ask_how_long_ago(id, &kept.1);
        Ok(kept)
    }

    /// Goes in and wakes the child, as planned.
    fn rouse(&mut self, id: NightId) -> Result<(u64, Vec<Event>), WireError> {
        let now = self.clock.now();
        let in_room = self.nights.get(&id).is_some_and(|night| night.at(&now).visit.is_some());
        let mut said = vec![self.said(Body::Action { action: Action::Woke })];
        if !in_room {
            said.insert(0, self.said(Body::Action { action: Action::Enter }));
        }
        said.extend(self.answered_chime(id));
        self.asks.remove(&id);
        self.say(id, said)
    }

    pub(super) fn not_yet(&mut self, id: NightId) -> Result<(u64, Vec<Event>), WireError> {
        let mut said = vec![self.said(Body::Action { action: Action::NotYet })];
        said.extend(self.answered_chime(id));
        self.say(id, said)
    }

    /// That the chime has been answered, where something calls.
    fn answered_chime(&self, id: NightId) -> Option<Said> {
        let fact = answered(self.nights.get(&id)?, &self.clock.now())?;
        Some(self.said(Body::Device { fact }))
    }

    /// In the open visit, else in the visit just over, at its end; else as it stands.
    fn reassure(&mut self, id: NightId, kind: Reassurance) -> Result<(u64, Vec<Event>), WireError> {
        let action = match kind {
            Reassurance::PickUp => Action::PickUp,
            Reassurance::LayDown => Action::LayDown,
            kind => Action::Reassure { kind },
        };
        let night = self.nights.get(&id).ok_or_else(|| refuse("not-possible-now"))?;
        let now = self.clock.now();
        let over = match night.at(&now).visit {
            Some(_) => None,
            // Who picks up is in the room.
            None if night.head().rules.lifting.is_some() && action == Action::PickUp => {
                return self.say_actions(id, [Action::Enter, action]);
            }
            None => last_visit_end(night, &now),
        };
        let Some(at) = over else {
            return self.say_one(id, action);
        };
        let mut said = self.said(Body::Action { action });
        said.at = Some(night.said_at(at, &now));
        said.approx = true;
        self.say(id, vec![said])
    }

    pub(super) fn note(&mut self, id: NightId, text: &str) -> Result<(u64, Vec<Event>), WireError> {
        let text = text.trim();
        if text.chars().count() > LONGEST_NOTE {
            return Err(refuse("note-too-long"));
        }
        if text.is_empty() {
            return Err(refuse("not-possible-now"));
        }
        self.say_one(id, Action::Note { text: text.into() })
    }

    /// Takes back everything that the last tap said.
    fn undo(&mut self, id: NightId) -> Result<(u64, Vec<Event>), WireError> {
        let night = self.nights.get(&id).ok_or_else(|| refuse("not-possible-now"))?;
        let said: Vec<Said> = last_said(night)
            .into_iter()
            .rev()
            .map(|event| self.said(Body::Undo { of: event.id }))
            .collect();
        if said.is_empty() {
            return Err(refuse("not-possible-now"));
        }
        self.asks.remove(&id);
        self.say(id, said)
    }

    fn why_early(&mut self, id: NightId, event: &str, why: WhyEarly) -> Result<Kept, WireError> {
        self.asks.remove(&id);
        let reason = match why {
            WhyEarly::EarlyCheck => return Ok(None),
            WhyEarly::WantedTo => Some("wanted_to".to_owned()),
            WhyEarly::SomethingWrong => None,
        };
        let asks_on = reason.is_none();
        let kept = self.amend(id, event, None, Some(Action::GoInNow { reason }))?;
        if asks_on {
            self.asks.insert(id, Ask::WhyNow { event: event.into() });
        }
        Ok(Some(kept))
    }

    /// Amends an action: `ago` whole minutes earlier, or another action.
    fn amend(
        &mut self,
        id: NightId,
        event: &str,
        ago: Option<u32>,
        action: Option<Action>,
    ) -> Result<(u64, Vec<Event>), WireError> {
        let of: EventId = event.parse().map_err(|_| refuse("not-possible-now"))?;
        let now = self.clock.now();
        let night = self.nights.get(&id).ok_or_else(|| refuse("not-possible-now"))?;
        let at = match ago {
            None => None,
            Some(minutes) => {
                let inputs = night.inputs();
                let input = inputs.iter().find(|input| input.id == of);
                let input = input.ok_or_else(|| refuse("not-possible-now"))?;
                Some(night.said_at(input.at.plus(-60 * i64::from(minutes)), &now))
            }
        };
        let approx = at.map(|_| true);
        let said = self.said(Body::Amend { of, at, action, approx });
        let event = night.check(&now, said.clone()).map_err(|_| refuse("not-possible-now"))?;
        if night.spoils(&event) {
            return Err(refuse("not-possible-now"));
        }
        self.say(id, vec![said])
    }
}

/// What is asked after going in here, if anything: never before, and never where going in is what
/// the method is made of.
fn asked_after(night: &Night, live: &Live) -> Option<fn(String) -> Ask> {
    if live.wait().is_some() {
        let is_early = !live.is_check_now();
        return is_early.then_some(|event| Ask::WhyEarly { event });
    }
    let rules = &night.head().rules;
    let is_the_method =
        rules.presence.is_some() || rules.lifting.is_some() || rules.after_calm_s.is_some();
    let ends = matches!(
        live.waits_ended(),
        Some(WaitsEnded::Morning | WaitsEnded::CryingLimit | WaitsEnded::NapCap)
    );
    // A log has nothing that a visit could depart from.
    let is_log =
        method::find(&night.head().method.0).is_none_or(|method| method.family == Family::LogOnly);
    if live.phase != Phase::Settling || is_the_method || is_log || live.is_stopped() || ends {
        return None;
    }
    match night.cards_used() < rules.cards {
        true => Some(|event| Ask::ForCard { event }),
        false => Some(|event| Ask::WhyNow { event }),
    }
}

/// The events of the last tap that has not been taken back, oldest first.
pub(crate) fn last_said(night: &Night) -> Vec<&Event> {
    let standing = night.standing();
    let Some(last) = standing.last() else {
        return Vec::new();
    };
    standing.iter().copied().filter(|event| event.recorded == last.recorded).collect()
}

/// The second before the end of the latest visit of this settling, so that what is logged there
/// belongs to it; `None` where there is none, or where the child is asleep.
pub(crate) fn last_visit_end(night: &Night, now: &Moment) -> Option<NightTime> {
    let live = night.at(now);
    if live.phase != Phase::Settling {
        return None;
    }
    let row = night.check_ins().iter().rev().find(|row| row.kind != CheckInKind::Skipped)?;
    let (entered, left) = (row.entered?, row.left?);
    let settling = live.settling?;
    (row.settling == Some(settling.number)).then(|| left.plus(-1).max(entered))
}

/// Taps that come in quick succession and each count.
fn may_repeat(tap: &Tap) -> bool {
    match tap {
        Tap::For { tap, .. } => may_repeat(tap),
        tap => matches!(tap, Tap::Undo),
    }
}

/// What may have happened some minutes before it was tapped: all but what is decided on the spot.
fn may_be_ago(action: &Action) -> bool {
    !matches!(
        action,
        Action::NotYet
            | Action::Note { .. }
            | Action::Stop { .. }
            | Action::Pause { .. }
            | Action::Resume
            | Action::PickUp
            | Action::LayDown
            | Action::GoInNow { .. }
    )
}
