//! Years of nights, made up but lived through by the rules, and always the same for the same number:
//! for looking at ten years without waiting for them.

#![allow(dead_code, reason = "each test file needs some of it")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use lullwatch_core::method::{self, Tonight};
use lullwatch_core::night::Entry as Said;
use lullwatch_core::{
    Action, Body, BootId, Caregiver, Child, ChildId, CryLevel, DeviceFact, DeviceId, EventId,
    FellAsleep, MethodId, Moment, Night, NightHead, NightId, NightKind, Plan, Reassurance,
    Settings,
};
use lullwatch_store::{Entry, Record, journal};
use uuid::Uuid;

const METHOD: &str = "ferber-2006";
const ZONE: &str = "America/New_York";
/// Every so often the clocks are written down, as the app does.
const ANCHOR_S: i64 = 600;

/// What was written.
#[derive(Debug)]
pub struct Written {
    pub child: ChildId,
    pub nights: usize,
    pub events: usize,
}

/// The journal of a family with `nights` nights in a row, the last of them on the evening `last`.
pub fn write(folder: &Path, nights: u32, last: Date) -> Written {
    fs::create_dir_all(folder.join("journal")).unwrap();
    let file = fs::File::create(folder.join("journal/00000001.jsonl")).unwrap();
    let child = ChildId(Uuid::from_u128(7));
    let written = Written { child, nights: 0, events: 0 };
    let mut years = Years {
        file: BufWriter::new(file),
        seq: 0,
        written,
        random: fastrand::Rng::with_seed(u64::from(nights)),
    };
    let born = last.saturating_sub(i64::from(nights.min(3000)).days()).saturating_sub(8.months());
    let name = "Ada".into();
    years.keep(
        child.0,
        Entry::Child(Child {
            id: child,
            name,
            born,
            weeks_early: 0,
            zone: ZONE.into(),
            health_concern: false,
        }),
    );
    let next_night = nights % 60 + 1;
    let plan = Plan { next_night, ..Plan::of(child, MethodId(METHOD.into())) };
    years.keep(Uuid::from_u128(8), Entry::Plan(plan));
    for ago in (0..nights).rev() {
        // A plan for two months, then another one.
        years.night(child, (nights - ago - 1) % 60 + 1, last.saturating_sub(i64::from(ago).days()));
    }
    years.file.flush().unwrap();
    years.written
}

struct Years {
    file: BufWriter<fs::File>,
    seq: u64,
    written: Written,
    random: fastrand::Rng,
}

impl Years {
    fn keep(&mut self, id: Uuid, entry: Entry) {
        self.seq += 1;
        let record = Record { seq: self.seq, id, v: 1, night: entry.night(), entry };
        let line = journal::to_line(&serde_json::to_string(&record).unwrap()).unwrap();
        self.file.write_all(&line).unwrap();
    }

    fn id(&mut self, at: Timestamp) -> Uuid {
        let random = self.random.u128(..).to_be_bytes();
        let millis = u64::try_from(at.as_millisecond()).unwrap();
        uuid::Builder::from_unix_timestamp_millis(millis, random.first_chunk().unwrap()).into_uuid()
    }

    fn night(&mut self, child: ChildId, number: u32, evening: Date) {
        let zone = TimeZone::get(ZONE).unwrap();
        let bedtime = evening.at(19, 0, 0, 0).to_zoned(zone).unwrap();
        let start = bedtime.timestamp() + jiff::SignedDuration::from_mins(self.random.i64(0..60));
        let method = method::find(METHOD).unwrap();
        let head = NightHead {
            id: NightId(self.id(start)),
            child,
            method: method.id.clone(),
            number,
            kind: NightKind::Night,
            zone: ZONE.into(),
            settings: Settings::default(),
            rules: method.rules(&Tonight::night(number)),
            plan_version: 1,
        };
        let night = Night::new(head.clone()).unwrap();
        self.keep(head.id.0, Entry::Night(head));
        self.written.nights += 1;
        let moment = Moment {
            utc: start,
            since_boot_ms: start.as_millisecond(),
            boot: BootId("years".into()),
        };
        let mut parent = Parent { years: self, night, anchored: moment.clone(), now: moment };
        parent.live_through();
    }
}

/// Somebody at the bedside of a made-up night.
struct Parent<'a> {
    years: &'a mut Years,
    night: Night,
    now: Moment,
    anchored: Moment,
}

impl Parent<'_> {
    fn live_through(&mut self) {
        self.act(0, Action::PutDown { state: None });
        self.settle();
        for _ in 0..self.years.random.i64(1..4) {
            let asleep = self.years.random.i64(5400..9000);
            self.act(asleep, Action::Woke);
            self.settle();
        }
        let asleep = self.years.random.i64(3600..7200);
        self.act(asleep, Action::Woke);
        self.act(300, Action::OutOfBed);
    }

    fn settle(&mut self) {
        let cries_until = self.now.plus_ms(self.years.random.i64(60..1500) * 1000);
        self.act(20, Action::Cry { level: CryLevel::Protest });
        loop {
            let live = self.night.at(&self.now);
            let Some(due) = live.falls_due(self.night.stills()) else { break };
            let wait_ms = self.night.ms_until(due, &self.now).max(0);
            if self.now.plus_ms(wait_ms).utc > cries_until.utc {
                break;
            }
            let late = self.years.random.i64(0..60);
            self.act(wait_ms / 1000 + late, Action::Enter);
            self.act(10, Action::Reassure { kind: Reassurance::Voice });
            self.act(15, Action::Reassure { kind: Reassurance::Pat });
            self.act(30, Action::Cry { level: CryLevel::Hard });
            self.act(20, Action::Leave);
        }
        self.act(60, Action::Cry { level: CryLevel::Grizzle });
        self.act(45, Action::Quiet);
        self.act(240, Action::Asleep { how: Some(FellAsleep::Alone) });
    }

    /// Says something `after_s` seconds later, the clocks written down meanwhile.
    fn act(&mut self, after_s: i64, action: Action) {
        let then = self.now.plus_ms(after_s * 1000);
        while self.anchored.plus_ms(ANCHOR_S * 1000).utc <= then.utc {
            self.anchored = self.anchored.plus_ms(ANCHOR_S * 1000);
            self.now = self.anchored.clone();
            self.say(Body::Device { fact: DeviceFact::Anchor });
        }
        self.now = then;
        self.say(Body::Action { action });
    }

    fn say(&mut self, body: Body) {
        let said = Said {
            id: EventId(self.years.id(self.now.utc)),
            by: Caregiver("Sam".into()),
            device: DeviceId(Uuid::nil()),
            at: None,
            approx: false,
            body,
        };
        let event = self.night.check(&self.now, said).unwrap();
        self.night.apply(&event);
        self.years.written.events += 1;
        self.years.keep(event.id.0, Entry::Event(event));
    }
}
