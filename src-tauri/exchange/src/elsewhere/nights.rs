//! Rows of sleep, joined to nights under `log-only`.
//!
//! A tracker knows when a child slept, not when it was put down or got up: the put-down is given as
//! an estimate in the second of falling asleep, which a measure knows not to count from, and out of
//! bed is not given at all.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};
use lullwatch_core::method::{self, Tonight};
use lullwatch_core::{
    Action, Body, BootId, Caregiver, ChildId, DeviceId, Event, EventId, FellAsleep, KeptNight,
    MethodId, Moment, NightHead, NightId, NightKind, Settings,
};
use uuid::Uuid;

use super::{Slept, Told, Tracker};
use crate::night_file::NOON;
use crate::trouble::{Code, Trouble};

/// The method of nights that nobody was guided in.
const LOG_ONLY: &str = "log-only";
/// A sleep that begins in these hours is of the night where the tracker does not say (`ours`).
const NIGHT_FROM: Time = Time::constant(18, 0, 0, 0);
const NIGHT_UNTIL: Time = Time::constant(6, 0, 0, 0);
/// A sleep that goes on for so long is no nap, whenever it begins (`ours`).
const NO_NAP_FROM: SignedDuration = SignedDuration::from_hours(5);
/// So soon after a sleep of the night, one still belongs to it (`ours`).
const GOES_ON_WITHIN: SignedDuration = SignedDuration::from_mins(60);

/// What somebody says of a tracker's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Whose nights they become.
    pub child: ChildId,
    /// Where the child was, for times without a zone.
    pub zone: Option<String>,
    /// Of a file with several children, the one that is meant, as the file names it.
    pub only: Option<String>,
}

/// What a tracker's file comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arranged {
    /// Nights and naps, oldest first. The same file gives the same ones, ids included.
    pub nights: Vec<KeptNight>,
    /// What is not in them, by line.
    pub left_out: Vec<Trouble>,
}

/// A row on the time line.
struct Stretch<'a> {
    row: &'a Slept,
    from: Timestamp,
    to: Timestamp,
    zone: TimeZone,
}

impl Stretch<'_> {
    fn civil(&self) -> Zoned {
        self.from.to_zoned(self.zone.clone())
    }

    /// The evening of a night that this is part of: a night is over at noon.
    fn evening(&self) -> Date {
        let civil = self.civil().datetime();
        let date = civil.date();
        if civil.time() < NOON { date.yesterday().unwrap_or(date) } else { date }
    }
}

/// Joins rows of sleep to nights: those of one evening are one night, each nap is its own.
///
/// # Errors
/// A zone is needed and not given, or unknown.
pub fn arrange(told: &Told, asked: &Asked) -> Result<Arranged, Trouble> {
    let zone = match &asked.zone {
        Some(name) => Some(zone_of(name)?),
        None if told.needs_zone => return Err(Trouble::of_file(Code::ZoneMissing, "")),
        None => None,
    };
    let mut arranged = Arranged { nights: vec![], left_out: told.left_out.clone() };
    let stretches = on_a_line(told, asked, zone.as_ref(), &mut arranged.left_out);
    for (kind, stretches) in nights_and_naps(&stretches) {
        arranged.nights.extend(night(told.tracker, asked.child, kind, &stretches));
    }
    arranged.nights.sort_by_key(|night| night.events.first().map(|event| event.at));
    arranged.left_out.sort_by_key(|trouble| trouble.line);
    Ok(arranged)
}

fn zone_of(name: &str) -> Result<TimeZone, Trouble> {
    TimeZone::get(name).map_err(|_| Trouble::of_file(Code::ZoneUnknown, name))
}

/// The rows in the order of time, without those that cannot be and those that lie over another.
fn on_a_line<'a>(
    told: &'a Told,
    asked: &Asked,
    zone: Option<&TimeZone>,
    left_out: &mut Vec<Trouble>,
) -> Vec<Stretch<'a>> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let is_meant = |row: &&Slept| asked.only.is_none() || row.child == asked.only;
    for row in told.rows.iter().filter(is_meant) {
        let own = row.zone.as_deref().map(zone_of).transpose();
        let placed = own.and_then(|own| {
            let zone = zone.cloned().or(own).unwrap_or(TimeZone::UTC);
            row.span(&zone).map(|(from, to)| Stretch { row, from, to, zone })
        });
        match placed {
            Ok(stretch) => stretches.push(stretch),
            Err(trouble) => left_out.push(Trouble { line: row.line, ..trouble }),
        }
    }
    // Of two that begin together, the first of the file is looked at first.
    stretches.sort_by_key(|it| (it.from, it.row.line));
    let mut kept: Vec<Stretch> = Vec::new();
    for stretch in stretches {
        match kept.last() {
            Some(last) if stretch.from < last.to => {
                let is_same = (last.from, last.to) == (stretch.from, stretch.to);
                let code = if is_same { Code::Duplicate } else { Code::Overlaps };
                left_out.push(Trouble::at(stretch.row.line, "", code, last.row.line));
            }
            _ => kept.push(stretch),
        }
    }
    kept
}

type Joined<'a> = Vec<(NightKind, Vec<&'a Stretch<'a>>)>;

/// Which rows make a night. What the tracker says goes before what the clock says.
fn nights_and_naps<'a>(stretches: &'a [Stretch<'a>]) -> Joined<'a> {
    let mut nights: BTreeMap<Date, Vec<&Stretch>> = BTreeMap::new();
    let mut naps: Joined = Vec::new();
    for stretch in stretches {
        let evening = stretch.evening();
        let goes_on = nights
            .get(&evening)
            .and_then(|night| night.last())
            .is_some_and(|last| stretch.from.duration_since(last.to) <= GOES_ON_WITHIN);
        let time = stretch.civil().time();
        let is_of_night = match stretch.row.nap {
            Some(nap) => !nap,
            None => {
                time >= NIGHT_FROM
                    || time < NIGHT_UNTIL
                    || goes_on
                    || stretch.to.duration_since(stretch.from) >= NO_NAP_FROM
            }
        };
        if is_of_night {
            nights.entry(evening).or_default().push(stretch);
        } else {
            naps.push((NightKind::Nap, vec![stretch]));
        }
    }
    naps.extend(nights.into_values().map(|night| (NightKind::Night, night)));
    naps
}

/// Names that are the same whenever the same file is read.
struct Names {
    namespace: Uuid,
}

impl Names {
    fn event(&self, at: Timestamp, what: &str) -> EventId {
        EventId(Uuid::new_v5(&self.namespace, format!("{what} {}", at.as_millisecond()).as_bytes()))
    }
}

fn night(
    tracker: Tracker,
    child: ChildId,
    kind: NightKind,
    stretches: &[&Stretch],
) -> Option<KeptNight> {
    let first = stretches.first()?;
    let rules = method::find(LOG_ONLY)?.rules(&Tonight::night(1));
    let zone = first.zone.iana_name().unwrap_or("UTC").to_owned();
    // A night is named by its evening, so that a later file with more of it finds it again.
    let (named, ms) = match kind {
        NightKind::Night => {
            let evening = first.evening();
            let from = evening.to_datetime(NIGHT_FROM).to_zoned(first.zone.clone()).ok()?;
            (format!("night {evening}"), from.timestamp().as_millisecond())
        }
        NightKind::Nap => (format!("nap {}", first.from), first.from.as_millisecond()),
    };
    let namespace = Uuid::new_v5(&child.0, format!("{} {named}", tracker.word()).as_bytes());
    let id = NightId(of_time(ms, namespace));
    let head = NightHead {
        id,
        child,
        method: MethodId(LOG_ONLY.into()),
        number: 1,
        kind,
        zone,
        settings: Settings::default(),
        rules,
        plan_version: 0,
    };
    let mut told = Telling {
        names: Names { namespace },
        night: id,
        device: DeviceId(Uuid::new_v5(&Uuid::NAMESPACE_URL, tracker.word().as_bytes())),
        boot: BootId(format!("{} {id}", tracker.word())),
        began: first.from,
        events: Vec::new(),
    };
    told.say(first.from, true, Action::PutDown { state: None });
    for stretch in stretches {
        told.say(stretch.from, false, Action::Asleep { how: stretch.row.how });
        if !stretch.row.note.is_empty() {
            told.say(stretch.from, false, Action::Note { text: stretch.row.note.clone() });
        }
        told.say(stretch.to, false, Action::Woke);
    }
    Some(KeptNight { head, events: touching_joined(told.events) })
}

/// Rows that touch are one sleep: a child that wakes and sleeps in one second has not woken.
fn touching_joined(events: Vec<Event>) -> Vec<Event> {
    let is = |event: &Event, woke: bool| match &event.body {
        Body::Action { action: Action::Woke } => woke,
        Body::Action { action: Action::Asleep { .. } } => !woke,
        _ => false,
    };
    let mut joined: Vec<Event> = Vec::with_capacity(events.len());
    for event in events {
        if is(&event, false)
            && joined.last().is_some_and(|last| is(last, true) && last.at == event.at)
        {
            joined.pop();
            continue;
        }
        joined.push(event);
    }
    joined
}

/// A name of version 7, which sorts by `ms`; the rest of it from another name.
fn of_time(ms: i64, name: Uuid) -> Uuid {
    let mut rest = [0; 10];
    rest.copy_from_slice(&name.as_bytes()[6..]);
    uuid::Builder::from_unix_timestamp_millis(ms.max(0).unsigned_abs(), &rest).into_uuid()
}

struct Telling {
    names: Names,
    night: NightId,
    device: DeviceId,
    boot: BootId,
    began: Timestamp,
    events: Vec<Event>,
}

impl Telling {
    fn say(&mut self, at: Timestamp, approx: bool, action: Action) {
        // A millisecond each, so that what happened in one second has its order on every machine.
        let place = SignedDuration::from_millis(self.events.len().try_into().unwrap_or_default());
        let utc = at.saturating_add(place).unwrap_or(at);
        let since = utc.as_millisecond() - self.began.as_millisecond();
        self.events.push(Event {
            id: self.names.event(at, action.word()),
            night: self.night,
            by: Caregiver::default(),
            device: self.device,
            at,
            approx,
            recorded: Moment { utc, since_boot_ms: since, boot: self.boot.clone() },
            body: Body::Action { action },
        });
    }
}

/// From when to when a night's log goes.
fn span(night: &KeptNight) -> Option<(Timestamp, Timestamp)> {
    let times = || night.events.iter().map(|event| event.at);
    Some((times().min()?, times().max()?))
}

pub(super) fn leave_out_known(
    nights: &mut Vec<KeptNight>,
    here: &[(KeptNight, ChildId)],
) -> Vec<Trouble> {
    let mut left_out = Vec::new();
    nights.retain(|night| {
        let Some((from, to)) = span(night) else { return false };
        let lies_over = |(other, child): &&(KeptNight, ChildId)| {
            *child == night.head.child
                && other.head.id != night.head.id
                && span(other)
                    .is_some_and(|(other_from, other_to)| from < other_to && other_from < to)
        };
        let known = here.iter().find(lies_over);
        if let Some((other, _)) = known {
            let place = from.to_zoned(TimeZone::get(&night.head.zone).unwrap_or(TimeZone::UTC));
            let place = place.strftime("%Y-%m-%d %H:%M").to_string();
            left_out.push(Trouble::at(0, place, Code::NightThere, other.head.id));
        }
        known.is_none()
    });
    left_out
}

/// How a child fell asleep, by a tracker's own word.
pub(super) fn how(word: &str) -> Option<FellAsleep> {
    match word {
        "on own in bed" => Some(FellAsleep::Alone),
        "nursing" | "bottle" => Some(FellAsleep::Feeding),
        "worn or held" => Some(FellAsleep::Held),
        "stroller" | "car" | "swing" => Some(FellAsleep::Rocked),
        _ => None,
    }
}
