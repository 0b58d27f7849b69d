//! Nights that come in: looked at first, kept when the parent says so.

use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use lullwatch_core::{Child, Family, KeptNight};
use lullwatch_exchange::elsewhere;
use lullwatch_exchange::incoming::{Incoming, OfferedPlan, of_night_file, of_tracker};
use lullwatch_exchange::night_file::{Said, evening};
use lullwatch_exchange::review_file::{self, Clinician, needs_only_clinician};
use lullwatch_exchange::sealed::{ClosedTo, Opener, closed_to};
use lullwatch_exchange::trouble::{Code, Trouble};
use lullwatch_store::{Arrival, Entry};
use uuid::Uuid;

use super::{Arrived, Desk, bytes, count, keys, review, trouble, unread};
use crate::bedside::draft::problem;
use crate::bedside::household::{self, refuse};
use crate::messages::{
    BringAnswer, BringAsk, BringChild, BringForm, BringPlan, BringPreview, ReviewForm, WireError,
};

/// The method of a child whose plan is not taken: it waits for nothing, and fits every age.
pub(super) const WITHOUT_PLAN: &str = "log-only";

/// What a file came to.
struct Looked {
    kind: &'static str,
    mark: String,
    left_out: Vec<Trouble>,
    children: Vec<Coming>,
}

/// What of a child would be kept.
struct Coming {
    child: Child,
    evenings: Option<(Date, Date)>,
    nights: usize,
    arrival: Arrival,
    plan: Option<OfferedPlan>,
}

/// Why a file is not looked at yet.
enum Hitch {
    Asks(BringAsk),
    Refused(Trouble),
    Unread(WireError),
}

impl Hitch {
    fn answer(self) -> Result<BringAnswer, WireError> {
        match self {
            Hitch::Asks(ask) => Ok(BringAnswer::Asks(ask)),
            Hitch::Refused(it) => Ok(BringAnswer::Refused(trouble(&it))),
            Hitch::Unread(error) => Err(error),
        }
    }
}

impl From<Trouble> for Hitch {
    fn from(trouble: Trouble) -> Hitch {
        Hitch::Refused(trouble)
    }
}

pub(super) fn look(desk: &Desk, form: &BringForm) -> Result<BringAnswer, WireError> {
    let (bytes, mark) = match read(form.file.as_ref(), &Unlocks::of_bring(form)) {
        Ok(read) => read,
        Err(hitch) => return hitch.answer(),
    };
    if review_file::is_review(&bytes) {
        return look_at_review(desk, &bytes, mark).or_else(Hitch::answer);
    }
    match looked(desk, form, &bytes, mark) {
        Ok(looked) => Ok(BringAnswer::Shows(Box::new(preview(&looked)))),
        Err(hitch) => hitch.answer(),
    }
}

fn look_at_review(desk: &Desk, bytes: &[u8], mark: String) -> Result<BringAnswer, Hitch> {
    let review = review_file::read(bytes)?;
    let family = review::family(desk, &review).map_err(Hitch::Unread)?;
    let family = family.ok_or_else(|| Hitch::Unread(refuse("review-no-child")))?;
    Ok(BringAnswer::Review(Box::new(review::preview(desk, &review, &family, mark)?)))
}

pub(super) fn accept(desk: &Desk, form: &ReviewForm) -> Result<Arrived, WireError> {
    let changed = || refuse("file-changed");
    let unlocks = Unlocks { passphrase: &form.passphrase, key_file: &form.key_file };
    let (bytes, mark) = read(form.file.as_ref(), &unlocks).map_err(|_| changed())?;
    let review = review_file::read(&bytes).ok().filter(|_| mark == form.mark);
    let review = review.ok_or_else(changed)?;
    let family = review::family(desk, &review)?.ok_or_else(|| refuse("review-no-child"))?;
    review::accept(desk, &review, &family, form)
}

pub(super) fn bring(desk: &Desk, form: &BringForm) -> Result<Arrived, WireError> {
    let looked = read(form.file.as_ref(), &Unlocks::of_bring(form))
        .and_then(|(bytes, mark)| looked(desk, form, &bytes, mark));
    let looked = match looked {
        Ok(looked) if looked.mark == form.mark => looked,
        Err(Hitch::Unread(error)) => return Err(error),
        // Somebody has changed it meanwhile.
        _ => return Err(refuse("file-changed")),
    };
    let mut arrived =
        Arrived { entries: Vec::new(), child: None, nights: 0, told: "nights_arrived" };
    for coming in looked.children {
        let Coming { child, mut arrival, plan, .. } = coming;
        arrived.child = arrived.child.or(Some(child.id));
        arrived.nights += count(arrival.nights_new);
        arrived.entries.append(&mut arrival.entries);
        let taken = plan.filter(|plan| form.take_plan && !plan.is_refused());
        let plans = match taken {
            Some(plan) => plan.to_keep(),
            None if arrival.is_new_child => {
                vec![household::plan(&child, WITHOUT_PLAN, 1, false, desk.now)?]
            }
            None => Vec::new(),
        };
        let plans = plans.into_iter().map(|plan| (Uuid::now_v7(), Entry::Plan(plan)));
        arrived.entries.extend(plans);
    }
    Ok(arrived)
}

/// What is in a file, and what says that it was this one.
fn read(file: &Path, unlocks: &Unlocks) -> Result<(Vec<u8>, String), Hitch> {
    let closed = bytes(file).map_err(Hitch::Unread)?;
    let mark = Uuid::new_v5(&Uuid::nil(), &closed).to_string();
    Ok((opened(closed, unlocks)?, mark))
}

fn looked(desk: &Desk, form: &BringForm, bytes: &[u8], mark: String) -> Result<Looked, Hitch> {
    let incoming = match elsewhere::recognise(bytes) {
        Some(_) => tracker(desk, form, bytes)?,
        None => nights(desk, form, bytes)?,
    };
    let Incoming { kind, families, left_out } = incoming;
    let coming = families.into_iter().map(|family| coming(desk, form, family));
    let children = coming.collect::<Result<_, _>>()?;
    Ok(Looked { kind, mark, left_out, children })
}

/// What is said to open a file, each empty where it is not.
struct Unlocks<'a> {
    passphrase: &'a str,
    key_file: &'a str,
}

impl Unlocks<'_> {
    fn of_bring(form: &BringForm) -> Unlocks<'_> {
        Unlocks { passphrase: &form.passphrase, key_file: &form.key_file }
    }
}

fn opened(closed: Vec<u8>, unlocks: &Unlocks) -> Result<Vec<u8>, Hitch> {
    let keys = match unlocks.key_file {
        "" => Opener::default(),
        file => keys(file.as_ref()).map_err(Hitch::Unread)?,
    };
    let opener = match unlocks.passphrase {
        "" => keys,
        passphrase => keys.and_passphrase(passphrase),
    };
    let to = closed_to(&closed);
    let asks = |is_wrong| {
        Hitch::Asks(match to {
            Some(ClosedTo::Key) => BringAsk::Key { is_wrong },
            _ => BringAsk::Passphrase { is_wrong },
        })
    };
    let wrong = [Code::WrongPassphrase, Code::WrongKey].map(Code::word);
    opener.open(closed).map_err(|error| match error.code {
        code if code == Code::Sealed.word() => asks(false),
        code if wrong.contains(&code) => asks(true),
        _ => Hitch::Refused(error),
    })
}

/// What is typed, without spaces around it; `None`: nothing.
fn said(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn tracker(desk: &Desk, form: &BringForm, bytes: &[u8]) -> Result<Incoming, Hitch> {
    let unread = |error| Hitch::Unread(unread(&error));
    let selected = desk.selected.ok_or_else(|| Hitch::Unread(refuse("bring-no-child")))?;
    let child = desk.reader.child(selected).map_err(unread)?;
    let child = child.ok_or_else(|| Hitch::Unread(refuse("bring-no-child")))?;
    let told = elsewhere::read(bytes)?;
    let (zone, only) = (said(&form.zone), said(&form.only));
    if told.children.len() > 1 && only.is_none() {
        return Err(Hitch::Asks(BringAsk::Only { names: told.children }));
    }
    if told.needs_zone && zone.is_none() {
        let zones = crate::view::zones();
        return Err(Hitch::Asks(BringAsk::Zone { zone: child.zone, zones }));
    }
    let here = desk.reader.family(child.clone(), |_| true).map_err(unread)?.nights;
    Ok(of_tracker(&told, &child, here, zone, only)?)
}

fn nights(desk: &Desk, form: &BringForm, bytes: &[u8]) -> Result<Incoming, Hitch> {
    let born = match said(&form.born) {
        Some(text) => {
            let zone = TimeZone::UTC;
            let born = household::birth_date(&text, desk.now, &zone);
            Some(born.map_err(Hitch::Unread)?)
        }
        None => None,
    };
    let words = Said { name: said(&form.name), born, weeks_early: None };
    // Where what is kept cannot be read, keeping says so.
    let known = |id| desk.reader.child(id).unwrap_or_default();
    of_night_file(bytes, known, &words).map_err(|error| {
        if error.code == Code::BornMissing.word() {
            let file = lullwatch_exchange::night_file::read(bytes).ok();
            let unknown = file.and_then(|file| {
                file.children.into_iter().find(|it| it.born.is_none() && known(it.id).is_none())
            });
            Hitch::Asks(BringAsk::Born { name: unknown.and_then(|it| it.name) })
        } else {
            Hitch::Refused(error)
        }
    })
}

fn coming(desk: &Desk, form: &BringForm, mut family: Family) -> Result<Coming, Hitch> {
    let unread = |error| Hitch::Unread(unread(&error));
    let child = family.child.clone();
    let plans = std::mem::take(&mut family.plans);
    let evenings = evenings(&family.nights);
    let nights = family.nights.len();
    let here = desk.reader.plans(child.id).map_err(unread)?;
    let arrival = desk.reader.arrival(family, &desk.running, Uuid::now_v7).map_err(unread)?;
    let clinician = match form.clinician_confirmed {
        true => Clinician::Knows,
        false => Clinician::NotAsked,
    };
    let today = household::today(&child, desk.now);
    let plan = OfferedPlan::of(&child, plans, &here, clinician, today);
    Ok(Coming { child, evenings, nights, arrival, plan })
}

fn evenings(nights: &[KeptNight]) -> Option<(Date, Date)> {
    let evenings = || nights.iter().filter_map(|night| evening(&night.head, &night.events));
    evenings().min().zip(evenings().max())
}

fn preview(looked: &Looked) -> BringPreview {
    let has_news = |it: &Coming| !it.arrival.entries.is_empty() || it.plan.is_some();
    BringPreview {
        kind: looked.kind.into(),
        mark: looked.mark.clone(),
        children: looked.children.iter().map(child).collect(),
        left_out: looked.left_out.iter().map(trouble).collect(),
        has_news: looked.children.iter().any(has_news),
    }
}

fn child(coming: &Coming) -> BringChild {
    let Coming { child, evenings, nights, arrival, plan } = coming;
    let known = nights.saturating_sub(arrival.nights_new + arrival.nights_more + arrival.running);
    BringChild {
        name: child.name.clone(),
        is_new: arrival.is_new_child,
        from: evenings.map(|(from, _)| from.to_string()),
        to: evenings.map(|(_, to)| to.to_string()),
        nights_new: count(arrival.nights_new),
        nights_more: count(arrival.nights_more),
        nights_known: count(known),
        differing: count(arrival.differing + arrival.days_differing),
        days_new: count(arrival.days_new),
        plan: plan.as_ref().map(|it| BringPlan {
            method: it.plan.method.0.clone(),
            differences: crate::view::differences(it.differences.clone()),
            problems: it.problems.iter().cloned().map(problem).collect(),
            can_be_taken: !it.is_refused(),
            needs_clinician: needs_only_clinician(&it.problems),
        }),
    }
}
