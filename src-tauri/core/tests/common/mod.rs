//! A night told second by second, on clocks that nobody touches unless a test does.

#![allow(dead_code, reason = "each test binary uses its own part")]

use jiff::Timestamp;
use lullwatch_core::night::{Entry, Live, Wait};
use lullwatch_core::{
    Action, Body, BootId, Caregiver, ChildId, CryLevel, DeviceId, Event, EventId, Measures, Moment,
    Night, NightHead, NightId, NightKind, NightTime, Refused, Settings, method,
};
use uuid::Uuid;

#[derive(Debug)]
pub struct Told {
    pub night: Night,
    pub start: Timestamp,
    pub events: Vec<Event>,
}

pub fn head() -> NightHead {
    let ferber = method::find("ferber-2006").unwrap();
    NightHead {
        id: NightId(Uuid::nil()),
        child: ChildId(Uuid::nil()),
        method: ferber.id.clone(),
        number: 1,
        kind: NightKind::Night,
        zone: "America/New_York".into(),
        settings: Settings::default(),
        rules: ferber.rules(&method::Tonight::night(1)),
        plan_version: 0,
    }
}

impl Told {
    /// Ferber's first night, from 19:30 in New York.
    pub fn new() -> Told {
        Told::with(|_| {})
    }

    pub fn with(change: impl FnOnce(&mut NightHead)) -> Told {
        let mut head = head();
        change(&mut head);
        let start = "2026-11-23T19:30:00-05:00".parse().unwrap();
        Told { night: Night::new(head).unwrap(), start, events: Vec::new() }
    }

    /// A night of that method, by its rules for that evening.
    pub fn of(id: &str, tonight: &method::Tonight) -> Told {
        let method = method::find(id).unwrap();
        Told::with(|head| {
            head.method = method.id.clone();
            head.number = tonight.number;
            head.rules = method.rules(tonight);
        })
    }

    pub fn begin_at(&mut self, time: &str) {
        self.start = time.parse().unwrap();
    }

    pub fn put_down(mut self) -> Told {
        self.at(0, Action::PutDown { state: None });
        self
    }

    pub fn moment(&self, second: i64) -> Moment {
        Moment {
            utc: Timestamp::from_second(self.start.as_second() + second).unwrap(),
            since_boot_ms: 5_000_000 + second * 1000,
            boot: BootId("one".into()),
        }
    }

    pub fn entry(&self, body: Body) -> Entry {
        Entry {
            id: EventId(Uuid::from_u128(self.events.len() as u128 + 1)),
            by: Caregiver::default(),
            device: DeviceId(Uuid::nil()),
            at: None,
            approx: false,
            body,
        }
    }

    pub fn say(&mut self, moment: &Moment, entry: Entry) -> Result<EventId, Refused> {
        let event = self.night.check(moment, entry)?;
        self.night.apply(&event);
        self.events.push(event.clone());
        Ok(event.id)
    }

    pub fn at(&mut self, second: i64, action: Action) -> &mut Told {
        let moment = self.moment(second);
        let entry = self.entry(Body::Action { action: action.clone() });
        self.say(&moment, entry).unwrap_or_else(|why| panic!("{action:?} at {second}: {why}"));
        self
    }

    pub fn cry(&mut self, second: i64, level: CryLevel) -> &mut Told {
        self.at(second, Action::Cry { level })
    }

    pub fn correct(&mut self, second: i64, body: Body) -> EventId {
        let moment = self.moment(second);
        let entry = self.entry(body);
        self.say(&moment, entry).unwrap()
    }

    pub fn refuse(&mut self, second: i64, action: Action) -> Refused {
        let entry = self.entry(Body::Action { action });
        self.night.check(&self.moment(second), entry).unwrap_err()
    }

    pub fn id(&self, place: usize) -> EventId {
        self.events[place].id
    }

    pub fn second(&self, time: NightTime) -> i64 {
        time.0 - self.start.as_second()
    }

    pub fn status(&self, second: i64) -> Live {
        self.night.at(&self.moment(second))
    }

    pub fn wait(&self) -> Wait {
        *self.night.last().wait().expect("a wait runs")
    }

    /// Seconds from the last event until the check falls due by itself.
    pub fn due_in(&self) -> Option<i64> {
        let last = self.night.last();
        last.falls_due(self.night.stills()).map(|due| due.since(last.now))
    }

    /// The first second after `second` at which the night changes by itself.
    pub fn deadline(&self, second: i64) -> Option<i64> {
        let at = self.night.next_deadline(&self.moment(second))?;
        Some(at.utc.as_second() - self.start.as_second())
    }

    pub fn is_held(&self, second: i64) -> bool {
        self.status(second).is_held(self.night.stills())
    }

    pub fn measures(&self) -> Measures {
        Measures::of(&self.night)
    }
}
