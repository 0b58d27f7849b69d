//! A made-up child with nine nights, for a first look. The nights are lived through by the same
//! rules as real ones: the checks fall due where the method says.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};
use lullwatch_core::method::Tonight;
use lullwatch_core::night::Entry as Said;
use lullwatch_core::plan::NightHead;
use lullwatch_core::{
    Action, Body, BootId, Caregiver, Child, ChildId, CryLevel, DeviceId, EventId, FellAsleep,
    MethodId, Moment, Night, NightId, NightKind, Plan, Reassurance, Settings, method,
};
use lullwatch_store::{AppendError, Entry, Store};
use uuid::{NoContext, Timestamp, Uuid};

const METHOD: &str = "ferber-2006";

/// One made-up night.
struct Made {
    /// Put down so many minutes after 19:00.
    put_down: i64,
    /// Minutes of crying until asleep; at bedtime, then at each waking.
    crying: &'static [i64],
    /// Wakings, in minutes after put-down.
    wakings: &'static [i64],
    /// Up, in minutes after put-down.
    up: i64,
}

const NIGHTS: [Made; 9] = [
    Made { put_down: 32, crying: &[41, 22, 9], wakings: &[205, 430], up: 655 },
    Made { put_down: 25, crying: &[34, 17, 12], wakings: &[230, 447], up: 662 },
    Made { put_down: 30, crying: &[22, 26], wakings: &[301], up: 668 },
    Made { put_down: 28, crying: &[14, 8], wakings: &[322], up: 671 },
    Made { put_down: 35, crying: &[17, 5, 6], wakings: &[214, 488], up: 660 },
    Made { put_down: 30, crying: &[8, 4], wakings: &[402], up: 674 },
    Made { put_down: 27, crying: &[19], wakings: &[], up: 672 },
    Made { put_down: 31, crying: &[6, 3], wakings: &[377], up: 676 },
    Made { put_down: 30, crying: &[5, 2], wakings: &[395], up: 681 },
];

/// Fills an empty store. One that holds a child already is left alone.
///
/// # Errors
/// The disk refuses.
pub fn fill(store: &mut Store, now: &Moment, zone: &str) -> Result<(), AppendError> {
    if store.reader().children().is_ok_and(|children| !children.is_empty()) {
        return Ok(());
    }
    let time_zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let today = now.utc.to_zoned(time_zone.clone()).date();
    let child = Child {
        id: ChildId(Uuid::now_v7()),
        name: "Mia".into(),
        born: today.saturating_sub(9.months()),
        weeks_early: 0,
        zone: zone.into(),
        health_concern: false,
    };
    store.keep(Uuid::now_v7(), Entry::Child(child.clone()))?;
    for (made, number) in NIGHTS.iter().zip(1u32..) {
        let nights_ago = 10 - i64::from(number);
        let evening = today.saturating_sub(nights_ago.days());
        let bedtime = evening.to_datetime(Time::constant(19, 0, 0, 0)).to_zoned(time_zone.clone());
        let Ok(bedtime) = bedtime else { continue };
        // The demo may be opened before the child would be up.
        if bedtime.timestamp() > now.utc {
            continue;
        }
        live_through(store, &child, made, number, &bedtime)?;
    }
    store.keep(
        Uuid::now_v7(),
        Entry::Plan(Plan { next_night: 10, ..Plan::of(child.id, MethodId(METHOD.into())) }),
    )
}

/// Somebody at the bedside of a made-up night.
struct Parent<'a> {
    store: &'a mut Store,
    night: Night,
    now: Moment,
}

fn live_through(
    store: &mut Store,
    child: &Child,
    made: &Made,
    number: u32,
    bedtime: &Zoned,
) -> Result<(), AppendError> {
    let start = bedtime.timestamp().as_second() + made.put_down * 60;
    let head = NightHead {
        id: NightId(at(start)),
        child: child.id,
        method: MethodId(METHOD.into()),
        number,
        kind: NightKind::Night,
        zone: child.zone.clone(),
        settings: Settings::default(),
        rules: method::find(METHOD)
            .map(|method| method.rules(&Tonight::night(number)))
            .unwrap_or_default(),
        plan_version: 1,
    };
    let Ok(night) = Night::new(head.clone()) else {
        return Ok(());
    };
    store.keep(head.id.0, Entry::Night(head))?;
    let utc = jiff::Timestamp::from_second(start).unwrap_or_default();
    let now = Moment { utc, since_boot_ms: start * 1000, boot: BootId("demo".into()) };
    let mut parent = Parent { store, night, now };
    parent.say(0, Action::PutDown { state: None })?;
    let mut crying = made.crying.iter();
    parent.settle(crying.next().copied().unwrap_or(5) * 60)?;
    for waking in made.wakings {
        parent.wait_until(start + waking * 60);
        parent.say(0, Action::Woke)?;
        parent.settle(crying.next().copied().unwrap_or(3) * 60)?;
    }
    parent.wait_until(start + made.up * 60);
    parent.say(0, Action::Woke)?;
    parent.say(8 * 60, Action::OutOfBed)
}

impl Parent<'_> {
    /// Cries for `crying_s` in all, with a check whenever one is due, then falls asleep.
    fn settle(&mut self, crying_s: i64) -> Result<(), AppendError> {
        let end = self.now.plus_ms(crying_s * 1000);
        self.say(20, Action::Cry { level: CryLevel::Protest })?;
        let mut check = 0;
        while let Some(due) = self.due().filter(|due| due.since_boot_ms < end.since_boot_ms) {
            check += 1;
            self.wait_until(due.utc.as_second());
            if check == 2 {
                self.say(0, Action::Cry { level: CryLevel::Hard })?;
            }
            self.say(6 + 5 * check, Action::Enter)?;
            self.say(12, Action::Reassure { kind: Reassurance::Voice })?;
            self.say(18, Action::Reassure { kind: Reassurance::Pat })?;
            self.say(45 + 9 * check, Action::Leave)?;
        }
        self.wait_until(end.utc.as_second());
        self.say(0, Action::Cry { level: CryLevel::Grizzle })?;
        self.say(70, Action::Quiet)?;
        self.say(200, Action::Asleep { how: Some(FellAsleep::Alone) })
    }

    fn due(&self) -> Option<Moment> {
        let live = self.night.at(&self.now);
        live.falls_due(self.night.stills())
            .map(|at| self.now.plus_ms(self.night.ms_until(at, &self.now)))
    }

    fn wait_until(&mut self, second: i64) {
        let ms = second * 1000 - self.now.since_boot_ms;
        self.now = self.now.plus_ms(ms.max(0));
    }

    /// Says something `after_s` seconds later.
    fn say(&mut self, after_s: i64, action: Action) -> Result<(), AppendError> {
        self.now = self.now.plus_ms(after_s * 1000);
        let said = Said {
            id: EventId(at(self.now.utc.as_second())),
            by: Caregiver("Sam".into()),
            device: DeviceId(Uuid::nil()),
            at: None,
            approx: false,
            body: Body::Action { action },
        };
        match self.night.check(&self.now, said) {
            Ok(event) => {
                self.night.apply(&event);
                self.store.keep(event.id.0, Entry::Event(event))
            }
            Err(refused) => {
                tracing::warn!(%refused, "the demo's parent");
                Ok(())
            }
        }
    }
}

/// An id that sorts by that time.
fn at(second: i64) -> Uuid {
    Uuid::new_v7(Timestamp::from_unix(NoContext, u64::try_from(second).unwrap_or_default(), 0))
}
