//! A night that is running, for an app to find.

use std::path::Path;

use jiff::{Timestamp, ToSpan as _};
use lullwatch_core::method::{self, Tonight};
use lullwatch_core::night::Entry as Said;
use lullwatch_core::plan::NightHead;
use lullwatch_core::{
    Action, Body, Caregiver, Child, ChildId, CryLevel, DeviceId, EventId, MethodId, Night, NightId,
    NightKind, Plan, Settings,
};
use lullwatch_store::{Entry, Store};
use lullwatch_system::clock::Clock;
use uuid::Uuid;

/// Checks every twenty minutes: the longest wait there is without a change on the screen but its
/// minutes.
const METHOD: &str = "minimal-check-20";
const ZONE: &str = "UTC";

/// Keeps a child and a plan by a method, at that time.
pub fn evening(folder: &Path, now: Timestamp, method: &str) -> anyhow::Result<(Store, Child)> {
    let mut store = Store::open(folder, now)?.store;
    let born = now.to_zoned(jiff::tz::TimeZone::UTC).date().saturating_sub(12.months());
    let child = Child {
        id: ChildId(Uuid::now_v7()),
        name: "Ada".into(),
        born,
        weeks_early: 0,
        zone: ZONE.into(),
        health_concern: false,
    };
    store.keep(Uuid::now_v7(), Entry::Child(child.clone()))?;
    store.keep(Uuid::now_v7(), Entry::Plan(Plan::of(child.id, MethodId(method.into()))))?;
    Ok((store, child))
}

/// Keeps a child who was put down just now and cries.
pub fn fill(folder: &Path) -> anyhow::Result<()> {
    let now = Clock::of_machine()?.now();
    let (mut store, child) = evening(folder, now.utc, METHOD)?;
    let method = MethodId(METHOD.into());
    let rules = method::find(METHOD).map(|method| method.rules(&Tonight::night(1)));
    let head = NightHead {
        id: NightId(Uuid::now_v7()),
        child: child.id,
        method,
        number: 1,
        kind: NightKind::Night,
        zone: ZONE.into(),
        settings: Settings::default(),
        rules: rules.unwrap_or_default(),
        plan_version: 1,
    };
    let mut night = Night::new(head.clone())?;
    store.keep(head.id.0, Entry::Night(head))?;
    for action in [Action::PutDown { state: None }, Action::Cry { level: CryLevel::Protest }] {
        let said = Said {
            id: EventId(Uuid::now_v7()),
            by: Caregiver::default(),
            device: DeviceId(Uuid::nil()),
            at: None,
            approx: false,
            body: Body::Action { action },
        };
        let event = night.check(&now, said)?;
        night.apply(&event);
        store.keep(event.id.0, Entry::Event(event))?;
    }
    Ok(())
}
