//! Made-up families.

#![allow(dead_code, reason = "each test binary uses its own part")]

use jiff::Timestamp;
use lullwatch_core::method::Tonight;
use lullwatch_core::night::Entry;
use lullwatch_core::{
    Action, Body, BootId, Caregiver, Child, ChildId, CryLevel, DeviceId, Event, EventId, Family,
    FellAsleep, KeptNight, MethodId, Moment, Night, NightHead, NightId, NightKind, Plan,
    Reassurance, Settings, method,
};
use lullwatch_exchange::night_file::{Share, SharedChild};
use lullwatch_exchange::shown::{ShownChild, ShownFamily};
use uuid::Uuid;

pub const DAY_S: i64 = 24 * 3600;

/// A night that is being told.
#[derive(Debug)]
pub struct Told {
    pub night: Night,
    pub start: Timestamp,
    pub events: Vec<Event>,
}

/// A night of Ferber's in New York, beginning at that time.
pub fn told(start: &str, number: u32) -> Told {
    with(start, number, |_| {})
}

pub fn with(start: &str, number: u32, change: impl FnOnce(&mut NightHead)) -> Told {
    let start: Timestamp = start.parse().unwrap();
    let ferber = method::find("ferber-2006").unwrap();
    let mut head = NightHead {
        id: NightId(Uuid::from_u128(u128::from(number) << 64)),
        child: ChildId(Uuid::nil()),
        method: ferber.id.clone(),
        number,
        kind: NightKind::Night,
        zone: "America/New_York".into(),
        settings: Settings::default(),
        rules: ferber.rules(&Tonight::night(number)),
        plan_version: 1,
    };
    change(&mut head);
    Told { night: Night::new(head).unwrap(), start, events: Vec::new() }
}

impl Told {
    /// Says something `second` seconds after the start; what makes no sense is left out.
    pub fn say(&mut self, second: i64, body: Body) -> bool {
        let utc = Timestamp::from_second(self.start.as_second() + second).unwrap();
        let moment = Moment { utc, since_boot_ms: second * 1000, boot: BootId("one".into()) };
        let place = self.events.len() as u128 + 1;
        let entry = Entry {
            id: EventId(Uuid::from_u128(self.night.head().id.0.as_u128() + place)),
            by: Caregiver("Sam".into()),
            device: DeviceId(Uuid::nil()),
            at: None,
            approx: false,
            body,
        };
        let Ok(event) = self.night.check(&moment, entry) else {
            return false;
        };
        self.night.apply(&event);
        self.events.push(event);
        true
    }

    pub fn at(&mut self, second: i64, action: Action) -> &mut Told {
        self.say(second, Body::Action { action });
        self
    }

    pub fn kept(&self) -> KeptNight {
        KeptNight { head: self.night.head().clone(), events: self.events.clone() }
    }
}

/// An ordinary night, so many days after the first: a check on time, a waking, up at half past six.
pub fn night(day: i64) -> KeptNight {
    let start: Timestamp = "2026-11-23T19:30:00-05:00".parse().unwrap();
    let start = Timestamp::from_second(start.as_second() + day * DAY_S).unwrap();
    let number = u32::try_from(day + 1).unwrap();
    let mut told = told(&start.to_string(), number);
    let wait = i64::from(told.night.head().rules.waits_s[0]);
    told.at(0, Action::PutDown { state: None });
    told.at(30, Action::Cry { level: CryLevel::Protest });
    told.at(wait + 5, Action::Enter);
    told.at(wait + 15, Action::Reassure { kind: Reassurance::Voice });
    told.at(wait + 30, Action::Reassure { kind: Reassurance::Pat });
    told.at(wait + 70, Action::Leave);
    told.at(wait + 200, Action::Cry { level: CryLevel::Grizzle });
    told.at(wait + 300, Action::Quiet);
    told.at(wait + 720, Action::Asleep { how: Some(FellAsleep::Alone) });
    told.at(5 * 3600, Action::Woke);
    told.at(5 * 3600 + 20, Action::Cry { level: CryLevel::Hard });
    told.at(5 * 3600 + 150, Action::Quiet);
    told.at(5 * 3600 + 160, Action::Feed { amount_ml: Some(90), minutes: None });
    told.at(5 * 3600 + 600, Action::Asleep { how: Some(FellAsleep::Hand) });
    told.at(11 * 3600 - 300, Action::Woke);
    told.at(11 * 3600, Action::OutOfBed);
    told.kept()
}

pub fn child(name: &str) -> Child {
    Child {
        id: ChildId(Uuid::nil()),
        name: name.into(),
        born: "2026-03-01".parse().unwrap(),
        weeks_early: 0,
        health_concern: false,
        zone: "America/New_York".into(),
    }
}

pub fn kept(name: &str, nights: Vec<KeptNight>) -> Family {
    let plan = Plan::of(ChildId(Uuid::nil()), MethodId("ferber-2006".into()));
    Family { plans: vec![plan], nights, ..Family::of(child(name)) }
}

pub fn shown(family: Family) -> ShownChild {
    ShownChild::of(SharedChild::from(family)).unwrap()
}

pub fn family(name: &str, nights: Vec<KeptNight>) -> ShownFamily {
    ShownFamily { label: "home".into(), children: vec![shown(kept(name, nights))] }
}

/// The same, as far as it is shared.
pub fn shared(name: &str, nights: Vec<KeptNight>, share: &Share) -> ShownFamily {
    let child = SharedChild::from(kept(name, nights)).shared(share);
    ShownFamily { label: "home".into(), children: vec![ShownChild::of(child).unwrap()] }
}

/// A fortnight as families have them: it gets better, with a hard night in between, one that nobody
/// wrote down, one whose end is missing, and the clocks set back on the eighth evening.
pub fn fortnight() -> Vec<KeptNight> {
    /// Minutes after put-down, and minutes of crying.
    type Waking = (i64, i64);
    // Days after 18 October, minutes of crying at bedtime, wakings.
    const NIGHTS: [(i64, i64, &[Waking]); 13] = [
        (0, 44, &[(190, 25), (330, 31), (480, 12)]),
        (1, 37, &[(215, 22), (410, 18)]),
        (2, 31, &[(240, 12), (455, 9)]),
        (3, 20, &[(300, 14)]),
        (4, 15, &[(320, 8), (500, 5)]),
        (6, 48, &[(150, 20), (260, 26), (400, 11)]),
        (7, 18, &[(310, 9)]),
        (8, 12, &[(365, 6)]),
        (9, 9, &[(390, 4)]),
        (10, 14, &[]),
        (11, 7, &[(402, 3)]),
        (12, 5, &[]),
        (13, 6, &[(420, 2)]),
    ];
    let first: Timestamp = "2026-10-18T19:00:00+02:00".parse().unwrap();
    let mut nights = Vec::new();
    for ((day, crying, wakings), number) in NIGHTS.iter().zip(1u32..) {
        let start = first.as_second() + day * DAY_S + (day * 7 % 5) * 420;
        let start = Timestamp::from_second(start).unwrap().to_string();
        let mut night = with(&start, number, |head| head.zone = "Europe/Berlin".into());
        night.at(0, Action::PutDown { state: None });
        let mut second = settle(&mut night, 0, *crying, *day);
        for (waking, crying) in *wakings {
            second = second.max(waking * 60);
            night.at(second, Action::Woke);
            second = settle(&mut night, second, *crying, waking + day);
        }
        if *day == 4 {
            night.at(
                second + 60,
                Action::Note {
                    text: "A tooth, perhaps. Much calmer once the window was open.".into(),
                },
            );
        }
        if *day != 9 {
            night.at(11 * 3600 - 500, Action::Woke).at(11 * 3600, Action::OutOfBed);
        }
        if *day == 6 {
            let text = "Long day out, no second nap.\nWe were both close to giving up, and it was the last hard night so far.";
            night.say(13 * 3600, Body::Remark { text: text.into() });
        }
        nights.push(night.kept());
    }
    nights
}

/// Cries for so many minutes with a check wherever one is due, then falls asleep; gives when.
fn settle(night: &mut Told, from: i64, minutes: i64, seed: i64) -> i64 {
    let end = from + minutes * 60;
    let waits: Vec<i64> =
        night.night.head().rules.waits_s.iter().map(|it| i64::from(*it)).collect();
    night.at(from + 20, Action::Cry { level: CryLevel::Protest });
    let mut begun = from;
    for check in 0.. {
        let wait = waits.get(check).or(waits.last()).copied().unwrap();
        // Now and then a little early, or late.
        let off = [3, 40, -55, 8, 12, 95][(seed.unsigned_abs() as usize + check) % 6];
        let enter = begun + wait + off;
        if enter + 120 >= end {
            break;
        }
        if check == 1 {
            night.at(enter - 60, Action::Cry { level: CryLevel::Hard });
        }
        night.at(enter, Action::Enter);
        night.at(enter + 12, Action::Reassure { kind: Reassurance::Voice });
        night.at(enter + 30, Action::Reassure { kind: Reassurance::Pat });
        night.at(enter + 75, Action::Leave);
        begun = enter + 75;
    }
    night.at(end - 60, Action::Cry { level: CryLevel::Grizzle }).at(end, Action::Quiet);
    let how = if minutes > 40 { FellAsleep::Hand } else { FellAsleep::Alone };
    night.at(end + 240, Action::Asleep { how: Some(how) });
    end + 240
}
