//! A whole night that nobody recorded, entered afterwards: logged without waits, as nobody timed it.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};
use lullwatch_core::{
    Action, Body, Child, Event, Mended, MethodId, Moment, Night, NightHead, NightId, NightKind,
    NightRules, Settings,
};
use lullwatch_store::Entry;
use tokio::sync::oneshot;
use uuid::{NoContext, Uuid};

use super::household::{refuse, refuse_field};
use super::mend::{Meant, typed};
use super::{Bedside, Read, answered};
use crate::messages::{MissedEntry, MissedNight, MissedView, WhenDraft, WireError};
use crate::view;

/// The method of nights that nobody timed.
const METHOD: &str = "log-only";
/// A night begins so long after noon at the earliest, and within so long; hours (`ours`).
const BEDTIME_H: [i64; 2] = [4, 16];
/// It lasts so long at most, as far as a time without its half of the day is concerned; hours.
const LENGTH_H: i64 = 14;
/// Falling asleep takes so long at most, as far as that is concerned; hours (`ours`).
const SETTLING_H: i64 = 6;
const MOST_ENTRIES: usize = 60;

/// A night on its way.
pub(super) struct MissedAsked {
    pub(super) form: MissedNight,
    pub(super) keep: bool,
    pub(super) reply: oneshot::Sender<Result<MissedView, WireError>>,
}

/// The night that a form makes.
pub(super) struct Made {
    night: Night,
    events: Vec<Event>,
    view: MissedView,
    reply: oneshot::Sender<Result<MissedView, WireError>>,
}

impl Bedside {
    /// Reads the form; what is whole is kept once nothing else is found at its time.
    pub(super) fn add_missed(&mut self, asked: MissedAsked) {
        let MissedAsked { form, keep, reply } = asked;
        let mut view = MissedView::default();
        let made = self.make_missed(&form, &mut view);
        let (night, events) = match made {
            Ok(Some(made)) => made,
            Ok(None) => return answered(reply.send(Ok(view))),
            Err(refused) => {
                view.refused = Some(refused);
                return answered(reply.send(Ok(view)));
            }
        };
        let made = Made { night, events, view, reply };
        let here: Vec<Night> = self.all_at_hand().cloned().collect();
        let reads = self.channels.reads.clone();
        self.ask_history(move |shelf| {
            let mut made = made;
            match shelf.is_taken(&made.night, &here) {
                Ok(false) if keep => {
                    if reads.send(Read::ToAdd(Box::new(made))).is_err() {
                        tracing::debug!("the bedside has ended");
                    }
                    return;
                }
                Ok(false) => {}
                Ok(true) => made.view.refused = Some(refuse_field("night-overlaps", "date")),
                Err(error) => made.view.refused = Some(error),
            }
            answered(made.reply.send(Ok(made.view)));
        });
    }

    /// Keeps a night that was made, as nothing else is recorded at its time.
    pub(super) fn keep_missed(&mut self, made: Made) {
        let Made { night, events, mut view, reply } = made;
        let head = night.head().clone();
        view.night = Some(head.id.to_string());
        self.keeping.begin_segment();
        self.keeping.keep(head.id.0, Entry::Night(head.clone()));
        let ticket = events.iter().map(|event| self.keeping.keep_event(event)).last();
        self.at_hand_from_now(head.id, night);
        // It is told already: there is nothing to be applied once it is saved.
        self.reply_when_kept(ticket.map(|ticket| (ticket, Vec::new())), reply, view);
    }

    /// The night of a form; `None` where a time has to be asked about first.
    fn make_missed(
        &self,
        form: &MissedNight,
        view: &mut MissedView,
    ) -> Result<Option<(Night, Vec<Event>)>, WireError> {
        let now = self.clock.now();
        let child = form.child.parse().ok().and_then(|id| self.household.child(id));
        let child = child.ok_or_else(|| refuse("not-possible-now"))?;
        let from = begins(child, form.kind, &form.date)?;
        if form.entries.len() > MOST_ENTRIES {
            return Err(refuse("too-many-entries"));
        }
        let placed = place(form, &from, now.utc, view)?;
        let [Some(first), ..] = placed.as_slice() else {
            return Ok(None);
        };
        let id = id_at(first.timestamp());
        let mut night =
            Night::new(head(child, form.kind, id)).map_err(|_| refuse("zone-unknown"))?;
        let mut events = Vec::new();
        for (place, (entry, at)) in form.entries.iter().zip(&placed).enumerate() {
            let Some(at) = at else { return Ok(None) };
            let mended = self.told(&night, entry, at, &now);
            let mended = mended.map_err(|refused| refuse_entry(&refused.code, place))?;
            night = mended.night;
            events.extend(mended.events);
        }
        if night.put_down().is_none() {
            return Err(refuse_entry("before-put-down", 0));
        }
        Ok(Some((night, events)))
    }

    fn told(
        &self,
        night: &Night,
        entry: &MissedEntry,
        at: &Zoned,
        now: &Moment,
    ) -> Result<Mended, WireError> {
        let action = match entry.what.as_str() {
            "put_down" => Action::PutDown { state: None },
            "asleep" => Action::Asleep { how: None },
            "woke" => Action::Woke,
            "out_of_bed" => Action::OutOfBed,
            _ => return Err(refuse("not-possible-now")),
        };
        let mut said = self.said(Body::Action { action });
        said.at = Some(at.timestamp());
        said.approx = true;
        Mended::of(night, now, vec![said]).map_err(|refused| refuse(refused.code()))
    }
}

fn refuse_entry(code: &str, place: usize) -> WireError {
    refuse_field(code, &format!("entries[{place}]"))
}

/// Where each entry lies, as far as that is known; what has to be asked goes to the view.
fn place(
    form: &MissedNight,
    from: &Zoned,
    now: Timestamp,
    view: &mut MissedView,
) -> Result<Vec<Option<Zoned>>, WireError> {
    let hours = |hours: i64| SignedDuration::from_hours(hours);
    let [earliest, latest] = BEDTIME_H;
    let mut span = match form.kind {
        NightKind::Night => from.timestamp() + hours(earliest)..=from.timestamp() + hours(latest),
        NightKind::Nap => from.timestamp()..=from.timestamp() + hours(24),
    };
    let mut placed: Vec<Option<Zoned>> = Vec::new();
    for (place, entry) in form.entries.iter().enumerate() {
        let meant = match &entry.when {
            WhenDraft::At { at } => {
                let at: Timestamp =
                    at.parse().map_err(|_| refuse_entry("time-unreadable", place))?;
                Meant::At(at.to_zoned(from.time_zone().clone()), None)
            }
            WhenDraft::Typed { text } => typed(text, from, within(entry, &span), now)
                .map_err(|refused| refuse_entry(&refused.code, place))?,
            WhenDraft::Ago { .. } | WhenDraft::By { .. } => {
                return Err(refuse_entry("time-unreadable", place));
            }
        };
        let (at, choices) = match meant {
            Meant::At(at, _) => (Some(at), Vec::new()),
            Meant::Either(places) => (None, places.iter().map(view::place).collect()),
        };
        view.at.push(at.as_ref().map(view::place));
        view.choices.push(choices);
        if let Some(at) = &at {
            // What follows comes after it; at the beginning it says how long the night may last.
            let end = if place == 0 { at.timestamp() + hours(LENGTH_H) } else { *span.end() };
            span = at.timestamp()..=end.max(at.timestamp());
        }
        placed.push(at);
    }
    Ok(placed)
}

/// Where an entry may lie after the one before it, at which `span` begins.
fn within(entry: &MissedEntry, span: &RangeInclusive<Timestamp>) -> RangeInclusive<Timestamp> {
    let settled = *span.start() + SignedDuration::from_hours(SETTLING_H);
    match entry.what.as_str() {
        "asleep" => *span.start()..=settled.min(*span.end()),
        _ => span.clone(),
    }
}

/// The noon before the night, or the midnight before the nap.
fn begins(child: &Child, kind: NightKind, date: &str) -> Result<Zoned, WireError> {
    let unreadable = || refuse_field("date-unreadable", "date");
    let date: Date = date.trim().parse().map_err(|_| unreadable())?;
    let zone = TimeZone::get(&child.zone).map_err(|_| refuse("zone-unknown"))?;
    let hour = if kind == NightKind::Night { 12 } else { 0 };
    date.at(hour, 0, 0, 0).to_zoned(zone).map_err(|_| unreadable())
}

/// An id that sorts by the time of the night, as if it had been made then.
fn id_at(at: Timestamp) -> NightId {
    let seconds = u64::try_from(at.as_second()).unwrap_or_default();
    NightId(Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, seconds, 0)))
}

fn head(child: &Child, kind: NightKind, id: NightId) -> NightHead {
    NightHead {
        id,
        child: child.id,
        method: MethodId(METHOD.into()),
        number: 1,
        kind,
        zone: child.zone.clone(),
        settings: Settings::default(),
        rules: NightRules::default(),
        plan_version: 0,
    }
}
