//! How many events a night takes in, and whether long nights cost more than their share.

use jiff::{SignedDuration, Timestamp};
use lullwatch_core::method::{self, Tonight};
use lullwatch_core::plan::NightHead;
use lullwatch_core::{
    Action, Body, BootId, Caregiver, ChildId, CryLevel, DeviceId, Event, EventId, MethodId, Moment,
    Night, NightId, NightKind, Reassurance, Settings,
};
use serde::Serialize;
use uuid::Uuid;

use crate::timed;

/// Events in a night; a hard one has some hundreds.
const LENGTHS: [u32; 4] = [100, 200, 400, 800];
/// So often is each length taken, in turns.
const ROUNDS: usize = 40;
/// So many nights of the length are folded for one sample.
const NIGHTS: usize = 20;

/// What came of one length.
#[derive(Serialize)]
pub struct Fold {
    /// Events in the night.
    events: u32,
    /// Events taken in each second, a sample each.
    per_second: Vec<f64>,
}

/// Folds nights of each length.
pub fn measure() -> anyhow::Result<Vec<Fold>> {
    let nights: Vec<(NightHead, Vec<Event>)> = LENGTHS.iter().map(|it| night(*it)).collect();
    let mut folds: Vec<Fold> =
        LENGTHS.iter().map(|events| Fold { events: *events, per_second: Vec::new() }).collect();
    for _ in 0..ROUNDS {
        for (fold, (head, log)) in folds.iter_mut().zip(&nights) {
            let (took, result) = timed(|| {
                (0..NIGHTS).try_for_each(|_| {
                    Night::told(head.clone(), log).map(std::hint::black_box).map(drop)
                })
            });
            result?;
            let events = f64::from(fold.events) * NIGHTS as f64;
            fold.per_second.push(events / took * 1000.0);
        }
    }
    Ok(folds)
}

/// A night of so many events: crying that comes and goes, and check-ins.
fn night(events: u32) -> (NightHead, Vec<Event>) {
    let head = NightHead {
        id: NightId(Uuid::from_u128(1)),
        child: ChildId(Uuid::from_u128(2)),
        method: MethodId("ferber-2006".into()),
        number: 1,
        kind: NightKind::Night,
        zone: "America/New_York".into(),
        settings: Settings::default(),
        rules: method::find("ferber-2006")
            .map(|method| method.rules(&Tonight::night(1)))
            .unwrap_or_default(),
        plan_version: 1,
    };
    let began = Timestamp::from_second(1_795_480_200).unwrap_or_default();
    let log = (0..events).map(|place| {
        let at = began + SignedDuration::from_secs(i64::from(place) * 40);
        let action = match (place, place % 6) {
            (0, _) => Action::PutDown { state: None },
            (_, 1) => Action::Cry { level: CryLevel::Protest },
            (_, 2) => Action::Enter,
            (_, 3) => Action::Reassure { kind: Reassurance::Voice },
            (_, 4) => Action::Leave,
            (_, 5) => Action::Quiet,
            _ => Action::Cry { level: CryLevel::Hard },
        };
        Event {
            id: EventId(Uuid::from_u128(u128::from(place) + 10)),
            night: head.id,
            by: Caregiver::default(),
            device: DeviceId(Uuid::nil()),
            at,
            approx: false,
            recorded: Moment {
                utc: at,
                since_boot_ms: i64::from(place) * 40_000,
                boot: BootId("bench".into()),
            },
            body: Body::Action { action },
        }
    });
    let log = log.collect();
    (head, log)
}
