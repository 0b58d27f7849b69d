//! What is not in the log: told apart from everything that is, as numbers may be short of it.

use super::{Flag, Found, count};
use crate::action::FellAsleep;
use crate::night::{Night, Sleep};
use crate::plan::NightKind;
use crate::trend::Figures;

pub(super) fn flags(night: &Night, figures: &Figures, nights: &[Figures]) -> Vec<Flag> {
    let whole = |is_so: bool, found: Found| is_so.then(|| Flag::whole(found));
    [
        whole(!figures.is_complete, Found::NoEnd),
        whole(figures.is_complete && night.sleeps().is_empty(), Found::NeverAsleep),
        whole(figures.crying_s.is_none(), Found::NoCrying),
        how_asleep(night),
        misfits(night),
        evenings(figures, nights),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn how_asleep(night: &Night) -> Option<Flag> {
    let sleeps = night.sleeps();
    let is_unsaid = |sleep: &&Sleep| matches!(sleep.how, None | Some(FellAsleep::Unknown));
    let unsaid: Vec<&Sleep> = sleeps.iter().filter(is_unsaid).collect();
    let first = unsaid.first()?;
    let found = Found::HowAsleep { count: count(unsaid.len()), of: count(sleeps.len()) };
    Some(Flag::at(first.event, first.from, found))
}

fn misfits(night: &Night) -> Option<Flag> {
    let inputs = night.inputs();
    let first = inputs.iter().find(|input| night.misfits().contains(&input.id))?;
    let found = Found::Misfits { count: count(night.misfits().len()) };
    Some(Flag::at(first.id, first.at, found))
}

fn evenings(figures: &Figures, nights: &[Figures]) -> Option<Flag> {
    if figures.kind == NightKind::Nap {
        return None;
    }
    let before = nights.iter().filter(|it| it.kind == NightKind::Night);
    let last = before.map(|it| it.evening).filter(|it| *it < figures.evening).max()?;
    let days = figures.evening.duration_since(last).as_hours() / 24 - 1;
    let count = u32::try_from(days).ok().filter(|days| *days > 0)?;
    Some(Flag::whole(Found::Evenings { count }))
}
