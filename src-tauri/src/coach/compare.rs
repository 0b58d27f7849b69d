//! Nights, families and methods, side by side: one night as it was, several by their middle one.

use lullwatch_core::NightKind;
use lullwatch_core::trend::{Figures, Quantity, median};

use super::{Coach, gone};
use crate::bedside::household::refuse;
use crate::files::count;
use crate::history::{amount, key};
use crate::messages::{Amount, CompareHead, CompareRow, CompareSide, CompareView, WireError};
use crate::view::morning;

/// One side with what it comes to.
pub(super) struct Side {
    head: CompareHead,
    amounts: Vec<(String, Option<Amount>)>,
}

pub(super) fn side(coach: &mut Coach, asked: &CompareSide) -> Result<Side, WireError> {
    match asked {
        CompareSide::Night { child, night } => {
            let open = coach.opened(child)?;
            let night = open.night(night).ok_or_else(|| refuse("no-such-night"))?;
            let figures = open.figures_of(night).ok_or_else(gone)?;
            let measures = morning::measures(night).into_iter();
            Ok(Side {
                head: CompareHead {
                    name: Some(open.name.clone()),
                    evening: Some(figures.evening.to_string()),
                    method: Some(figures.method.0.clone()),
                    nights: 1,
                    with_gaps: u32::from(!figures.is_complete),
                },
                amounts: measures.map(|it| (it.key, it.amount)).collect(),
            })
        }
        CompareSide::Child { child } => {
            let open = coach.opened(child)?;
            Ok(of_nights(Some(open.name.clone()), &open.figures))
        }
        CompareSide::Method { method } => {
            let all = coach.figures()?;
            let own: Vec<Figures> =
                all.iter().filter(|it| it.method.0 == *method).cloned().collect();
            Ok(of_nights(None, &own))
        }
    }
}

fn of_nights(name: Option<String>, figures: &[Figures]) -> Side {
    let nights: Vec<&Figures> = figures.iter().filter(|it| it.kind == NightKind::Night).collect();
    let mut methods: Vec<&str> = nights.iter().map(|it| it.method.0.as_str()).collect();
    methods.sort_unstable();
    methods.dedup();
    let method = match methods.as_slice() {
        [only] => Some((*only).to_owned()),
        _ => None,
    };
    let middle = |quantity: Quantity| {
        let value = median(nights.iter().copied(), quantity);
        (key(quantity).to_owned(), value.map(|value| amount(quantity, value)))
    };
    Side {
        head: CompareHead {
            name,
            evening: None,
            method,
            nights: count(nights.len()),
            with_gaps: count(nights.iter().filter(|it| !it.is_complete).count()),
        },
        amounts: Quantity::ALL.into_iter().map(middle).collect(),
    }
}

/// What both sides tell, in the order of a night's measures.
pub(super) fn view(sides: [Side; 2]) -> CompareView {
    let [one, other] = &sides;
    let of = |side: &Side, key: &str| {
        side.amounts.iter().find(|(other, _)| other == key).map(|(_, amount)| amount.clone())
    };
    let mut keys: Vec<&str> = one.amounts.iter().map(|(key, _)| key.as_str()).collect();
    // A kind of crying that one of two nights lacks is none there; what no middle is taken of is left
    // out.
    let are_nights = [one, other].iter().all(|side| side.head.evening.is_some());
    for (key, _) in &other.amounts {
        if !keys.contains(&key.as_str()) {
            keys.push(key);
        }
    }
    if !are_nights {
        keys.retain(|key| of(one, key).is_some() && of(other, key).is_some());
    }
    let rows = keys.into_iter().map(|key| CompareRow {
        key: key.to_owned(),
        amounts: [one, other].map(|side| of(side, key).flatten()).to_vec(),
    });
    let rows = rows.collect();
    CompareView { rows, sides: sides.into_iter().map(|side| side.head).collect() }
}
