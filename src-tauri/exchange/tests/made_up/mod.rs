//! Families that nobody has, of every kind that can be kept.

#![allow(dead_code, reason = "each test file needs some of it")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use jiff::Timestamp;
use jiff::civil::{Date, Time, date};
use lullwatch_core::method::{Tonight, catalogue};
use lullwatch_core::plan::{NightHead, Step, Words};
use lullwatch_core::review::Comment;
use lullwatch_core::{
    Action, Association, Body, BootId, Caregiver, Child, ChildId, ChimeChannel, CryLevel, Day,
    DeviceFact, DeviceId, Event, EventId, Family, FellAsleep, KeptNight, Moment, NightId,
    NightKind, Plan, PutDownState, Reassurance, Review, Settings,
};
use proptest::prelude::*;
use uuid::Uuid;

pub const ZONES: [&str; 6] = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/St_Johns",
    "UTC",
];

/// Texts as they come: other scripts, line ends, what turns direction, what looks like more.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("<b onload=x>\u{202e}oliel\u{0}</b>\n\"=1+1\"".to_owned()),
        "[a-zäß 漢字\\\\\"\u{1F600}]{0,12}",
    ]
}

fn action() -> impl Strategy<Value = Action> {
    let reason = || prop::option::of(text());
    prop_oneof![
        Just(Action::PutDown { state: Some(PutDownState::Drowsy) }),
        Just(Action::Cry { level: CryLevel::Hard }),
        Just(Action::Quiet),
        Just(Action::Enter),
        reason().prop_map(|reason| Action::GoInNow { reason }),
        Just(Action::Reassure { kind: Reassurance::Pat }),
        Just(Action::PickUp),
        Just(Action::LayDown),
        Just(Action::Leave),
        Just(Action::Asleep { how: Some(FellAsleep::Alone) }),
        Just(Action::Woke),
        (prop::option::of(any::<u32>()), prop::option::of(any::<u32>()))
            .prop_map(|(amount_ml, minutes)| Action::Feed { amount_ml, minutes }),
        reason().prop_map(|reason| Action::Pause { reason }),
        Just(Action::Resume),
        reason().prop_map(|reason| Action::Stop { reason }),
        Just(Action::NotYet),
        text().prop_map(|text| Action::Note { text }),
        Just(Action::OutOfBed),
    ]
}

/// Times from 2000 to 2100, to the nanosecond.
fn time() -> impl Strategy<Value = Timestamp> {
    let whole = (946_684_800_i64..4_102_444_800).prop_map(|it| Timestamp::from_second(it).unwrap());
    let any = (946_684_800_i64..4_102_444_800, 0_i32..1_000_000_000)
        .prop_map(|(second, nanosecond)| Timestamp::new(second, nanosecond).unwrap());
    prop_oneof![3 => whole, 1 => any]
}

fn fact() -> impl Strategy<Value = DeviceFact> {
    prop_oneof![
        Just(DeviceFact::Anchor),
        time().prop_map(|due_at| DeviceFact::ChimeFired { due_at, channel: ChimeChannel::Screen }),
        time().prop_map(|due_at| DeviceFact::ChimeAnswered { due_at }),
        Just(DeviceFact::Restarted),
        any::<i64>().prop_map(|asleep_s| DeviceFact::Resumed { asleep_s }),
        any::<i64>().prop_map(|by_s| DeviceFact::ClockStepped { by_s }),
    ]
}

fn body(events: u128) -> impl Strategy<Value = Body> {
    let of = move || (0..events).prop_map(|number| EventId(Uuid::from_u128(number)));
    prop_oneof![
        8 => action().prop_map(|action| Body::Action { action }),
        1 => of().prop_map(|of| Body::Undo { of }),
        1 => (of(), prop::option::of(time()), prop::option::of(action()), any::<Option<bool>>())
            .prop_map(|(of, at, action, approx)| Body::Amend { of, at, action, approx }),
        1 => text().prop_map(|text| Body::Remark { text }),
        1 => prop::collection::vec(prop::sample::select(&Association::ALL[..]), 0..4)
            .prop_map(|present| Body::Associations { present }),
        2 => fact().prop_map(|fact| Body::Device { fact }),
    ]
}

/// What is said of an event besides its id and its night.
fn said(events: u128) -> impl Strategy<Value = Event> {
    let moment = (time(), any::<i64>(), prop::sample::select(vec!["one", "two"]));
    let who = (text(), 0_u128..3);
    (time(), any::<bool>(), moment, who, body(events)).prop_map(
        |(at, approx, (utc, since_boot_ms, boot), (by, device), body)| Event {
            id: EventId(Uuid::nil()),
            night: NightId(Uuid::nil()),
            by: Caregiver(by),
            device: DeviceId(Uuid::from_u128(device)),
            at,
            approx,
            recorded: Moment { utc, since_boot_ms, boot: BootId(boot.into()) },
            body,
        },
    )
}

pub fn night(child: ChildId, number: u32) -> impl Strategy<Value = KeptNight> {
    let zone = prop::sample::select(&ZONES[..]);
    let kind = prop::sample::select(vec![NightKind::Night, NightKind::Nap]);
    let method = prop::sample::select(catalogue());
    (zone, kind, method, prop::collection::vec(said(12), 0..10)).prop_map(
        move |(zone, kind, method, mut events)| {
            let id = NightId(Uuid::from_u128(0x5000 + u128::from(number)));
            for (event, place) in events.iter_mut().zip(0..) {
                event.id = EventId(Uuid::from_u128(u128::from(number) * 0x1_0000 + place));
                event.night = id;
            }
            let head = NightHead {
                id,
                child,
                method: method.id.clone(),
                number: number + 1,
                kind,
                zone: zone.into(),
                settings: Settings::default(),
                rules: method.rules(&Tonight::night(number + 1)),
                plan_version: number,
            };
            KeptNight { head, events }
        },
    )
}

fn plan(child: ChildId, version: u32) -> impl Strategy<Value = Plan> {
    let method = prop::sample::select(catalogue());
    let waits =
        prop::option::of(prop::collection::vec(prop::collection::vec(1_u32..7200, 1..4), 1..4));
    (method, waits, text(), text(), any::<bool>()).prop_map(
        move |(method, waits_s, goal, reason, clinician_confirmed)| {
            let mut plan = Plan::of(child, method.id.clone());
            plan.version = version;
            plan.changes.waits_s = waits_s;
            plan.words = Words { goal, ..Words::default() };
            plan.step = Some(Step { from: 1, to: 2, reason });
            plan.clinician_confirmed = clinician_confirmed;
            plan.days.bedtime = Some(Time::constant(19, 30, 0, 0));
            plan
        },
    )
}

fn day(child: ChildId, date: Date) -> impl Strategy<Value = Day> {
    prop::option::of(0_i8..24).prop_map(move |hour| Day {
        child,
        date,
        rise: hour.map(|hour| Time::constant(hour, 5, 0, 0)),
        naps: vec![],
        last_feed: None,
    })
}

fn review(child: ChildId, number: u128) -> impl Strategy<Value = Review> {
    (time(), text(), prop::collection::vec(text(), 0..3)).prop_map(move |(made, from, texts)| {
        let comment = |(text, place): (String, u128)| Comment {
            id: Uuid::from_u128(number * 100 + place),
            night: NightId(Uuid::from_u128(0x5000)),
            event: None,
            text,
        };
        Review {
            id: Uuid::from_u128(number),
            child,
            from,
            made,
            comments: texts.into_iter().zip(0..).map(comment).collect(),
            plan_fields: vec!["waits".into()],
            plan_version: Some(2),
        }
    })
}

/// A family of child `number`, with everything that can be kept of one.
pub fn family(number: u128) -> impl Strategy<Value = Family> {
    let id = ChildId(Uuid::from_u128(7000 + number));
    let child = ("[A-Za-zÄ ]{1,9}", 0_u32..18, prop::sample::select(&ZONES[..])).prop_map(
        move |(name, weeks_early, zone)| Child {
            id,
            name: format!("A{name}"),
            born: date(2026, 2, 1),
            weeks_early,
            zone: zone.into(),
            health_concern: weeks_early % 2 == 1,
        },
    );
    let base = u32::try_from(number).unwrap() * 100;
    let nights = (0_usize..4).prop_flat_map(move |count| {
        (0..count).map(|it| night(id, base + u32::try_from(it).unwrap())).collect::<Vec<_>>()
    });
    let plans = (0_u32..3)
        .prop_flat_map(move |count| (1..=count).map(|it| plan(id, it)).collect::<Vec<_>>());
    let days = (0_i8..3).prop_flat_map(move |count| {
        (1..=count).map(|it| day(id, date(2026, 11, it))).collect::<Vec<_>>()
    });
    let reviews = (0_u128..2)
        .prop_flat_map(move |count| (1..=count).map(|it| review(id, it)).collect::<Vec<_>>());
    (child, plans, days, nights, reviews).prop_map(|(child, plans, days, nights, reviews)| Family {
        child,
        plans,
        days,
        nights,
        reviews,
    })
}
