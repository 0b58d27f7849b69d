//! Flags as the window words them.

use lullwatch_core::Night;
use lullwatch_core::flags::{Beside, Flag, Found};

use super::open::OpenChild;
use crate::messages::FlagView;
use crate::view::morning::span;
use crate::view::{clock, code};

/// What the rules find in a night, worded.
pub(super) fn of_night(open: &OpenChild, night: &Night) -> Vec<FlagView> {
    let evening = open.figures_of(night).map(|it| it.evening.to_string()).unwrap_or_default();
    open.flags(night).iter().map(|flag| view(night, &evening, flag)).collect()
}

fn view(night: &Night, evening: &str, flag: &Flag) -> FlagView {
    let bare = FlagView {
        kind: flag.found.kind().word().into(),
        code: flag.found.word().into(),
        night: night.head().id.to_string(),
        evening: evening.into(),
        event: flag.place.map(|place| place.event.to_string()),
        time: flag.place.map(|place| clock(night, night.utc(place.at))),
        count: None,
        of: None,
        others: None,
        amount: None,
        limit: None,
        lasted: None,
        most: None,
        what: Vec::new(),
    };
    with_numbers(bare, &flag.found)
}

fn with_numbers(view: FlagView, found: &Found) -> FlagView {
    let count = |count: &u32| Some(*count);
    let minutes_and_seconds = |seconds: &i64| Some(format!("{}:{:02}", seconds / 60, seconds % 60));
    let beside = |it: &Beside| FlagView {
        amount: Some(span(it.this_s)),
        limit: Some(span(it.middle_s)),
        count: Some(it.nights),
        ..view.clone()
    };
    let long = |lasted: &i64, limit: &i64, n: &u32| FlagView {
        lasted: minutes_and_seconds(lasted),
        most: minutes_and_seconds(limit),
        count: count(n),
        ..view.clone()
    };
    match found {
        Found::Different { count: n, nobody, longest_s } => FlagView {
            count: count(n),
            others: count(nobody),
            lasted: longest_s.as_ref().and_then(minutes_and_seconds),
            ..view
        },
        Found::QuietAfterHard { count: n }
        | Found::Misfits { count: n }
        | Found::Evenings { count: n } => FlagView { count: count(n), ..view },
        Found::Urgent { reasons } => FlagView { what: reasons.clone(), ..view },
        Found::NotTonight { circumstances } => {
            FlagView { what: circumstances.iter().map(code).collect(), ..view }
        }
        Found::TooYoung { months, from_months } => FlagView {
            count: u32::try_from(*months).ok().or(Some(0)),
            of: count(from_months),
            ..view
        },
        Found::MuchFed { ml, limit_ml } => {
            FlagView { count: count(ml), of: count(limit_ml), ..view }
        }
        Found::CryingLimit { limit_s, settling } => {
            FlagView { limit: Some(span(*limit_s)), count: count(settling), ..view }
        }
        Found::LongWait { waited_s: lasted, limit_s, count }
        | Found::LongVisit { lasted_s: lasted, limit_s, count }
        | Found::LongHold { lasted_s: lasted, limit_s, count } => long(lasted, limit_s, count),
        Found::NapCap { lasted_s, limit_s } => {
            FlagView { amount: Some(span(*lasted_s)), limit: Some(span(*limit_s)), ..view }
        }
        Found::ManyWakings { count: n, limit } => {
            FlagView { count: count(n), of: count(limit), ..view }
        }
        Found::LongAwake { awake_s, limit_s } => {
            FlagView { amount: Some(span(*awake_s)), limit: Some(span(*limit_s)), ..view }
        }
        Found::Waits { count: n, of, most_s, at_once } => {
            let side = if *most_s < 0 { "earlier" } else { "later" };
            FlagView {
                count: count(n),
                of: count(of),
                others: count(at_once),
                lasted: minutes_and_seconds(&most_s.abs()),
                what: vec![side.into()],
                ..view
            }
        }
        Found::OtherReassurances { kinds } => {
            FlagView { what: kinds.iter().map(code).collect(), ..view }
        }
        Found::MoreCrying(it) | Found::LaterAsleep(it) => beside(it),
        Found::HowAsleep { count: n, of } => FlagView { count: count(n), of: count(of), ..view },
        Found::Stopped | Found::NoEnd | Found::NeverAsleep | Found::NoCrying => view,
    }
}
