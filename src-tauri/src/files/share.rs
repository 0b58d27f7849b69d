//! Nights that leave.

use std::path::Path;

use jiff::civil::Date;
use lullwatch_core::{KeptNight, NightKind};
use lullwatch_exchange::night_file::{self, NightFile, Nights, Preview, Share, evening};
use lullwatch_exchange::sealed::Seal;

use super::report::{self, Paper};
use super::{Desk, count, of_system, unread};
use crate::bedside::household::{refuse, refuse_field};
use crate::messages::{
    ShareForm, ShareKind, ShareLock, ShareNight, ShareNights, SharePreview, Shared, WireError,
};

/// The shortest passphrase, letters (`ours`).
pub(crate) const SHORTEST_PASSPHRASE: usize = 8;

pub(super) fn nights(desk: &Desk, child: &str) -> Result<Vec<ShareNight>, WireError> {
    let family = desk.reader.family(desk.child(child)?, |_| true);
    let night = |KeptNight { head, events }: KeptNight| {
        let evening = evening(&head, &events)?.to_string();
        let is_nap = head.kind == NightKind::Nap;
        Some(ShareNight { id: head.id.to_string(), evening, is_nap })
    };
    let nights = family.map_err(|error| unread(&error))?.nights.into_iter();
    let mut nights: Vec<ShareNight> = nights.filter_map(night).collect();
    nights.sort_by(|one, other| other.evening.cmp(&one.evening));
    Ok(nights)
}

/// The file as everybody could read it.
fn document(desk: &Desk, form: &ShareForm) -> Result<String, WireError> {
    let family = desk.reader.family(desk.child(&form.child)?, |_| true);
    let nights = nights_of(&form.nights)?;
    let family = nights.of(family.map_err(|error| unread(&error))?);
    if family.nights.is_empty() {
        return Err(refuse_field("no-such-nights", "nights"));
    }
    let share =
        Share { name: form.name, age: form.age, notes: form.notes, caregivers: form.caregivers };
    Ok(night_file::write(&[family], &share, desk.now, &desk.words))
}

/// What such a file says: the preview and the reports are made of it, and of nothing else.
fn told(desk: &Desk, form: &ShareForm) -> Result<(NightFile, usize), WireError> {
    let text = document(desk, form)?;
    let file = night_file::read(text.as_bytes()).map_err(|error| WireError {
        code: format!("trouble-{}", error.code),
        field: None,
        detail: Some(error.detail),
    })?;
    Ok((file, text.len()))
}

/// The bytes that leave, before they are closed.
fn written(desk: &Desk, form: &ShareForm) -> Result<Vec<u8>, WireError> {
    let Some(paper) = paper(form.kind) else { return Ok(document(desk, form)?.into_bytes()) };
    let child = told(desk, form)?.0.children.into_iter().next();
    let child = child.ok_or_else(|| refuse("not-possible-now"))?;
    report::written(child, paper, &desk.words, desk.now)
}

fn paper(kind: ShareKind) -> Option<Paper> {
    match kind {
        ShareKind::NightFile => None,
        ShareKind::Pdf => Some(Paper::Pdf),
        ShareKind::Html => Some(Paper::Html),
    }
}

fn nights_of(asked: &ShareNights) -> Result<Nights, WireError> {
    let date =
        |text: &str| text.parse::<Date>().map_err(|_| refuse_field("no-such-nights", "nights"));
    Ok(match asked {
        ShareNights::All => Nights::All,
        ShareNights::One { night } => {
            Nights::One(night.parse().map_err(|_| refuse_field("no-such-nights", "nights"))?)
        }
        ShareNights::Range { from, to } => Nights::Range(date(from)?, date(to)?),
    })
}

pub(super) fn preview(desk: &Desk, form: &ShareForm) -> Result<SharePreview, WireError> {
    let (file, bytes) = told(desk, form)?;
    let Preview { children, caregivers, words, .. } = Preview::of(&file);
    let child = children.into_iter().next().ok_or_else(|| refuse("not-possible-now"))?;
    let date = |date: Option<Date>| date.map(|date| date.to_string());
    Ok(SharePreview {
        name: child.name,
        born: date(child.born),
        months: child.months.map(|it| it.age),
        health_concern: child.health_concern,
        zone: child.zone,
        nights: count(child.nights),
        from: date(child.from),
        to: date(child.to),
        events: count(child.events),
        days: count(child.days),
        plans: count(child.plans),
        caregivers,
        words: words.into_iter().map(|it| it.text).collect(),
        bytes: count(bytes),
    })
}

pub(super) fn file_name(
    desk: &Desk,
    form: &ShareForm,
    lock: &ShareLock,
) -> Result<String, WireError> {
    seal(lock)?;
    let preview = preview(desk, form)?;
    let evenings = match (preview.from, preview.to) {
        (Some(from), Some(to)) if from != to => format!("-{from}-{to}"),
        (Some(date), _) | (_, Some(date)) => format!("-{date}"),
        (None, None) => String::new(),
    };
    Ok(match paper(form.kind) {
        None => format!("nights{evenings}.lullwatch"),
        Some(paper) => format!("report{evenings}.{}", paper.ending()),
    })
}

pub(super) fn share(
    desk: &Desk,
    form: &ShareForm,
    lock: &ShareLock,
    file: &Path,
) -> Result<Shared, WireError> {
    write_sealed(written(desk, form)?, lock, file)
}

/// Writes a file that whoever `lock` says can open.
pub(crate) fn write_sealed(
    plain: Vec<u8>,
    lock: &ShareLock,
    file: &Path,
) -> Result<Shared, WireError> {
    let seal = seal(lock)?;
    let bytes = match &seal {
        Some(seal) => seal.close(&plain).map_err(|_| refuse_field("not-a-key", "keys"))?,
        None => plain,
    };
    lullwatch_system::files::write_whole(file, &bytes)
        .map_err(|error| of_system("file-unwritten", &error))?;
    Ok(Shared { file: file.display().to_string(), is_closed: seal.is_some() })
}

/// What closes a file; `None`: nothing does.
pub(crate) fn seal(lock: &ShareLock) -> Result<Option<Seal>, WireError> {
    match lock {
        ShareLock::Open => Ok(None),
        ShareLock::Passphrase { passphrase } => {
            if passphrase.chars().count() < SHORTEST_PASSPHRASE {
                return Err(refuse_field("passphrase-short", "passphrase"));
            }
            Ok(Some(Seal::with_passphrase(passphrase)))
        }
        ShareLock::Keys { keys } => {
            let keys: Vec<&str> = keys.split_whitespace().collect();
            if keys.is_empty() {
                return Err(refuse_field("not-a-key", "keys"));
            }
            let seal = Seal::for_keys(keys).map_err(|_| refuse_field("not-a-key", "keys"))?;
            Ok(Some(seal))
        }
    }
}
