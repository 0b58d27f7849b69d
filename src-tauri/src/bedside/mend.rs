//! Mending any night, a running one included: what it changes is shown first and kept when the
//! parent says so. A night that is not at hand is read beside the bedside.

use std::ops::RangeInclusive;

use jiff::{SignedDuration, Timestamp, ToSpan as _, Zoned};
use lullwatch_core::night::{Entry as Said, Input};
use lullwatch_core::{
    Action, Body, EventId, Mended, Moment, Night, NightId, NightKind, NightTime, TypedTime,
    typed_time,
};
use tokio::sync::oneshot;

use super::Bedside;
use super::household::{refuse, refuse_field};
use super::morning::LONGEST_NOTE;
use crate::messages::{ActionDraft, Mend, MendView, WhenDraft, WireError};
use crate::view;

/// How far outside of what is known of a night a typed time is taken without asking.
const MARGIN: SignedDuration = SignedDuration::from_mins(15);
/// So many nights that were mended stay at hand, until what reads beside has followed.
const MOST_MENDED: usize = 32;
/// Longest reason, characters.
const LONGEST_REASON: usize = 200;

/// A correction on its way.
pub(super) struct MendAsked {
    pub(super) night: NightId,
    pub(super) mend: Mend,
    /// Keep it, or only say what it would change.
    pub(super) keep: bool,
    pub(super) reply: oneshot::Sender<Result<MendView, WireError>>,
}

/// When something is meant to have been.
pub(super) enum Meant {
    /// Then; an estimate or not.
    At(Zoned, Option<bool>),
    /// One of these.
    Either(Vec<Zoned>),
}

/// What is to be said, or to be asked first.
enum Draft {
    Said(Vec<Said>, Option<Zoned>),
    Ask(Vec<Zoned>),
}

impl Bedside {
    /// A night that is at hand: what is here is newer than what is read.
    pub(crate) fn at_hand(&self, id: NightId) -> Option<&Night> {
        self.nights.get(&id).or_else(|| self.mended.get(&id))
    }

    /// Every night that is at hand.
    pub(crate) fn all_at_hand(&self) -> impl Iterator<Item = &Night> {
        let mended = self.mended.iter().filter(|(id, _)| !self.nights.contains_key(id));
        self.nights.values().chain(mended.map(|(_, night)| night))
    }

    /// Takes a correction up, now or as soon as its night is read.
    pub(super) fn mend(&mut self, asked: MendAsked) {
        if self.at_hand(asked.night).is_some() {
            return self.mend_at_hand(asked);
        }
        let reads = self.channels.reads.clone();
        self.ask_history(move |shelf| {
            let night = shelf.night(asked.night).map(Box::new);
            if reads.send(super::Read::ToMend(night, asked)).is_err() {
                tracing::debug!("the bedside has ended");
            }
        });
    }

    /// A night was read, to be mended.
    pub(super) fn read_to_mend(&mut self, night: Option<Night>, asked: MendAsked) {
        let Some(night) = night else {
            return super::answered(asked.reply.send(Err(refuse("no-such-night"))));
        };
        // It may have come to hand meanwhile.
        if self.at_hand(asked.night).is_none() {
            self.at_hand_from_now(asked.night, night);
        }
        self.mend_at_hand(asked);
    }

    /// Holds a night that is over at hand: what reads beside follows behind what is said of it.
    pub(super) fn at_hand_from_now(&mut self, id: NightId, night: Night) {
        if self.mended.len() >= MOST_MENDED {
            self.mended.pop_first();
        }
        self.mended.insert(id, night);
    }

    fn mend_at_hand(&mut self, asked: MendAsked) {
        let MendAsked { night, mend, keep, reply } = asked;
        let (view, mended) = match self.mended_by(night, &mend) {
            Ok(result) => result,
            Err(refused) if keep => return super::answered(reply.send(Err(refused))),
            Err(refused) => {
                let view = MendView { refused: Some(refused), ..MendView::default() };
                return super::answered(reply.send(Ok(view)));
            }
        };
        match mended.filter(|_| keep) {
            None if keep => super::answered(reply.send(Err(refuse("time-unclear")))),
            None => super::answered(reply.send(Ok(view))),
            Some(mended) => {
                self.asks.remove(&night);
                let events = mended.events;
                let ticket = events.iter().map(|event| self.keeping.keep_event(event)).last();
                self.reply_when_kept(ticket.map(|ticket| (ticket, events)), reply, view);
            }
        }
    }

    /// What a correction would change, and the night with it; none where the time has to be asked.
    fn mended_by(&self, id: NightId, mend: &Mend) -> Result<(MendView, Option<Mended>), WireError> {
        let night = self.at_hand(id).ok_or_else(|| refuse("no-such-night"))?;
        let now = self.clock.now();
        let (said, at) = match self.draft(night, mend, &now)? {
            Draft::Said(said, at) => (said, at),
            Draft::Ask(places) => {
                let choices = places.iter().map(view::place).collect();
                return Ok((MendView { choices, ..MendView::default() }, None));
            }
        };
        let mended = Mended::of(night, &now, said).map_err(|refused| refuse(refused.code()))?;
        let removes = matches!(mend, Mend::Remove { .. });
        // Without its beginning nothing of a night can be shown any more.
        if removes && mended.night.put_down().is_none() && !mended.night.misfits().is_empty() {
            return Err(refuse("put-down-needed"));
        }
        let view = view::difference(night, &mended);
        Ok((MendView { at: at.as_ref().map(view::place), ..view }, Some(mended)))
    }

    fn draft(&self, night: &Night, mend: &Mend, now: &Moment) -> Result<Draft, WireError> {
        let whole = |body| Ok(Draft::Said(vec![self.said(body)], None));
        match mend {
            Mend::Change { event, when, what } => {
                let input = input(night, event)?;
                let action = what.as_ref().map(action).transpose()?;
                let (at, approx, place) = match when {
                    None => (None, None, None),
                    Some(when) => match meant(night, when, Some(&input), now)? {
                        Meant::Either(places) => return Ok(Draft::Ask(places)),
                        Meant::At(place, approx) => {
                            (Some(said_at(night, &place, now)), approx, Some(place))
                        }
                    },
                };
                let body = Body::Amend { of: input.id, at, action, approx };
                Ok(Draft::Said(vec![self.said(body)], place))
            }
            Mend::Remove { event } => whole(Body::Undo { of: input(night, event)?.id }),
            Mend::BringBack { undo } => {
                let undo: EventId = undo.parse().map_err(|_| refuse("no-such-entry"))?;
                whole(Body::Undo { of: undo })
            }
            Mend::Add { what, when } => {
                let action = action(what)?;
                match meant(night, when, None, now)? {
                    Meant::Either(places) => Ok(Draft::Ask(places)),
                    Meant::At(place, approx) => {
                        let mut said = self.said(Body::Action { action });
                        said.at = Some(said_at(night, &place, now));
                        said.approx = approx.unwrap_or(false);
                        Ok(Draft::Said(vec![said], Some(place)))
                    }
                }
            }
            Mend::Note { text } => {
                let text = text.trim();
                if text.chars().count() > LONGEST_NOTE {
                    return Err(refuse("note-too-long"));
                }
                whole(Body::Remark { text: text.into() })
            }
            Mend::Associations { present } => whole(Body::Associations { present: set(present) }),
            Mend::Circumstances { present } => whole(Body::Circumstances { present: set(present) }),
        }
    }
}

/// In order, each once.
fn set<T: Ord + Clone>(present: &[T]) -> Vec<T> {
    let mut present = present.to_vec();
    present.sort_unstable();
    present.dedup();
    present
}

fn input(night: &Night, event: &str) -> Result<Input, WireError> {
    let id: EventId = event.parse().map_err(|_| refuse("no-such-entry"))?;
    let inputs = night.inputs();
    inputs.into_iter().find(|input| input.id == id).ok_or_else(|| refuse("no-such-entry"))
}

/// When that is meant to have been, by the child's clock.
fn meant(
    night: &Night,
    when: &WhenDraft,
    input: Option<&Input>,
    now: &Moment,
) -> Result<Meant, WireError> {
    let here = |at: Timestamp| at.to_zoned(night.zone().clone());
    let (at, approx) = match when {
        WhenDraft::Ago { minutes } => (minutes_before(now.utc, i64::from(*minutes))?, Some(true)),
        WhenDraft::By { minutes } => {
            let input = input.ok_or_else(|| refuse("time-unreadable"))?;
            let at = night.utc(input.at);
            (minutes_before(at, -i64::from(*minutes))?, None)
        }
        WhenDraft::At { at } => {
            (at.parse().map_err(|_| refuse_field("time-unreadable", "when"))?, Some(false))
        }
        WhenDraft::Typed { text } => {
            let (from, span) = known(night, now);
            return typed(text, &from, span, now.utc);
        }
    };
    Ok(Meant::At(here(at), approx))
}

/// Reads a typed time of day in the 24 hours from `from` on; `span` is what is known of the night.
pub(super) fn typed(
    text: &str,
    from: &Zoned,
    span: RangeInclusive<Timestamp>,
    now: Timestamp,
) -> Result<Meant, WireError> {
    let read = TypedTime::read(text).ok_or_else(|| refuse_field("time-unreadable", "when"))?;
    match typed_time::meant(&read.places(from), span, now) {
        Ok(at) => Ok(Meant::At(at, Some(false))),
        Err(places) if places.is_empty() => Err(refuse_field("in-future", "when")),
        Err(places) => Ok(Meant::Either(places)),
    }
}

fn minutes_before(at: Timestamp, minutes: i64) -> Result<Timestamp, WireError> {
    at.checked_sub(minutes.minutes()).map_err(|_| refuse_field("time-unreadable", "when"))
}

/// The noon that a night begins after, or the midnight before a nap; and from when to when it is
/// known to have lasted, with a margin.
fn known(night: &Night, now: &Moment) -> (Zoned, RangeInclusive<Timestamp>) {
    let began = night.put_down().map_or(now.utc, |at| night.utc(at));
    let civil = began.to_zoned(night.zone().clone());
    let from = day_of(&civil, night.head().kind);
    let end = night.out_of_bed().map(|at| night.utc(at) + MARGIN);
    let end = end.unwrap_or_else(|| from.timestamp() + SignedDuration::from_hours(24));
    (from, began - MARGIN..=end.max(began))
}

/// The start of the 24 hours that something at `at` belongs to.
pub(super) fn day_of(at: &Zoned, kind: NightKind) -> Zoned {
    let (hour, before) = match kind {
        NightKind::Night => (12, at.hour() < 12),
        NightKind::Nap => (0, false),
    };
    let date = if before { at.date().yesterday().unwrap_or(at.date()) } else { at.date() };
    date.at(hour, 0, 0, 0).to_zoned(at.time_zone().clone()).unwrap_or_else(|_| at.clone())
}

/// What this device's clock of now would call that time of the night, whose clock may have been set.
fn said_at(night: &Night, at: &Zoned, now: &Moment) -> Timestamp {
    let shown = at.timestamp().as_second();
    let set_by = night.utc(NightTime(shown)).as_second() - shown;
    night.said_at(NightTime(shown - set_by), now)
}

/// What was done or noticed, as filled in.
fn action(draft: &ActionDraft) -> Result<Action, WireError> {
    let wrong = || refuse_field("not-possible-now", "what");
    let detail = draft.detail.as_deref().map(str::trim).filter(|detail| !detail.is_empty());
    if detail.is_some_and(|detail| detail.chars().count() > LONGEST_REASON) {
        return Err(refuse("note-too-long"));
    }
    let reason = detail.map(str::to_owned);
    Ok(match draft.what.as_str() {
        "put_down" => Action::PutDown { state: code(detail)? },
        "cry" => Action::Cry { level: code(detail)?.ok_or_else(wrong)? },
        "quiet" => Action::Quiet,
        "enter" => Action::Enter,
        "go_in_now" => Action::GoInNow { reason },
        "reassure" => Action::Reassure { kind: code(detail)?.ok_or_else(wrong)? },
        "pick_up" => Action::PickUp,
        "lay_down" => Action::LayDown,
        "leave" => Action::Leave,
        "asleep" => Action::Asleep { how: code(detail)? },
        "woke" => Action::Woke,
        "feed" => Action::Feed { amount_ml: draft.amount_ml, minutes: draft.minutes },
        "pause" => Action::Pause { reason },
        "resume" => Action::Resume,
        "stop" => Action::Stop { reason },
        "note" => Action::Note { text: note(draft.text.as_deref().unwrap_or_default())? },
        "out_of_bed" => Action::OutOfBed,
        _ => return Err(wrong()),
    })
}

/// A level, kind, how or state by its code; `None`: not said.
fn code<T: serde::de::DeserializeOwned>(detail: Option<&str>) -> Result<Option<T>, WireError> {
    let read = detail.map(|detail| serde_json::from_value(detail.into())).transpose();
    read.map_err(|_| refuse_field("not-possible-now", "what"))
}

fn note(text: &str) -> Result<String, WireError> {
    match text.trim() {
        "" => Err(refuse("note-empty")),
        text if text.chars().count() > LONGEST_NOTE => Err(refuse("note-too-long")),
        text => Ok(text.into()),
    }
}
