//! Watching over a night: one ring on time, repeats until answered, and what the machine did.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::collections::BTreeMap;

use common::Told;
use jiff::SignedDuration;
use lullwatch_core::watch::{ChimeOrder, Look, SLICE_MS};
use lullwatch_core::{Action, ChimeChannel, DeviceFact, Moment, Night, NightId, Watch};

/// One night with its watch, looked at as somebody does who obeys it.
struct Watched {
    nights: BTreeMap<NightId, Night>,
    watch: Watch,
    told: Told,
}

impl Watched {
    /// Put down at second 0; the first check falls due at 180.
    fn new() -> Watched {
        let told = Told::new().put_down();
        let watch = Watch::new(told.moment(0), false);
        let mut watched = Watched { nights: BTreeMap::new(), watch, told };
        watched.take_over();
        watched.look(0);
        watched
    }

    fn take_over(&mut self) {
        self.nights.insert(self.told.night.head().id, self.told.night.clone());
    }

    fn look_at(&mut self, now: &Moment) -> Look {
        let look = self.watch.look(now, &self.nights, true);
        for (_, fact) in look.facts.clone() {
            self.write(now, fact);
        }
        look
    }

    fn look(&mut self, second: i64) -> Look {
        self.look_at(&self.told.moment(second))
    }

    fn write(&mut self, now: &Moment, fact: DeviceFact) {
        let entry = self.told.entry(lullwatch_core::Body::Device { fact });
        self.told.say(now, entry).unwrap();
        self.take_over();
    }

    fn say(&mut self, second: i64, action: Action) {
        self.told.at(second, action);
        self.take_over();
    }

    /// Looks every second, and gives the seconds at which the chime was to sound.
    fn sounds(&mut self, seconds: std::ops::RangeInclusive<i64>) -> Vec<i64> {
        seconds.filter(|second| self.look(*second).chime == Some(ChimeOrder::Sound)).collect()
    }

    /// The chime has sounded: writes down what the watch says.
    fn report(&mut self, second: i64) -> usize {
        let facts = self.watch.reported(ChimeChannel::Sound, &self.nights);
        let count = facts.len();
        for (_, fact) in facts {
            self.write(&self.told.moment(second), fact);
        }
        count
    }
}

#[test]
fn it_rings_when_due_and_repeats_until_answered() {
    let mut watched = Watched::new();
    let sounds = watched.sounds(1..=480);
    let first: Vec<i64> = (180..=300).step_by(12).collect();
    assert_eq!(sounds, [first, vec![360, 420, 480]].concat());
    watched.say(481, Action::Enter);
    assert_eq!(watched.look(481).chime, Some(ChimeOrder::Silence));
    assert_eq!(watched.look(482).chime, None);
}

#[test]
fn it_is_written_down_as_rung_once_however_often_it_sounds() {
    let mut watched = Watched::new();
    watched.sounds(1..=180);
    assert_eq!(watched.report(182), 1);
    watched.sounds(183..=192);
    assert_eq!(watched.report(194), 0);
    watched.say(195, Action::NotYet);
    assert_eq!(watched.look(195).chime, Some(ChimeOrder::Silence));
    assert_eq!(watched.sounds(196..=314), [0; 0]);
    assert_eq!(watched.sounds(315..=315), [315], "asked again two minutes after `not yet`");
    assert_eq!(watched.report(317), 0);
}

#[test]
fn what_fell_due_in_sleep_rings_once_on_resume_and_says_how_late() {
    let mut watched = Watched::new();
    watched.sounds(1..=100);
    let look = watched.look(3700);
    assert_eq!(look.chime, Some(ChimeOrder::Sound));
    assert_eq!(look.late_ms, Some(3_520_000));
    let facts: Vec<&DeviceFact> = look.facts.iter().map(|(_, fact)| fact).collect();
    assert_eq!(facts, [&DeviceFact::Resumed { asleep_s: 3600 }, &DeviceFact::Anchor]);
    assert_eq!(watched.sounds(3701..=3711), [0; 0], "no burst");
    // Asleep again in mid-ring: one sound for all that was missed.
    assert_eq!(watched.look(9000).late_ms, None, "it is told once");
    assert_eq!(watched.sounds(9001..=9011), [0; 0]);
}

#[test]
fn a_set_clock_is_told_and_moves_no_ring() {
    for step_s in [-86_400, -3, 3, 86_400] {
        let mut watched = Watched::new();
        watched.sounds(1..=100);
        let stepped = |watched: &Watched, second: i64| {
            let mut now = watched.told.moment(second);
            now.utc = now.utc.saturating_add(SignedDuration::from_secs(step_s)).unwrap();
            now
        };
        let look = watched.look_at(&stepped(&watched, 101));
        assert_eq!(look.stepped_s, Some(step_s));
        assert_eq!(look.facts[0].1, DeviceFact::ClockStepped { by_s: step_s });
        for second in 102..=180 {
            let look = watched.look_at(&stepped(&watched, second));
            assert_eq!(look.chime.is_some(), second == 180, "{step_s} {second}");
            assert_eq!(look.stepped_s, None);
        }
    }
}

#[test]
fn the_next_look_is_a_slice_away_or_just_after_the_deadline() {
    let mut watched = Watched::new();
    let at = |watched: &Watched, ms: i64| watched.told.moment(0).plus_ms(ms);
    let next =
        |watched: &Watched, ms| watched.watch.next_look_ms(&at(watched, ms), &watched.nights);
    assert_eq!(next(&watched, 1000), Some(SLICE_MS));
    assert_eq!(next(&watched, 179_700), Some(305));
    watched.look(180);
    assert_eq!(next(&watched, 191_800), Some(205), "the chime sounds again");
    watched.report(195);
    watched.say(200, Action::OutOfBed);
    watched.look(200);
    assert_eq!(next(&watched, 201_000), None);
}

#[test]
fn where_it_must_not_sound_it_is_shown_and_silenced() {
    let mut watched = Watched::new();
    let now = watched.told.moment(180);
    let look = watched.watch.look(&now, &watched.nights, false);
    assert_eq!(look.chime, None);
    let fired = |(_, fact): &(_, DeviceFact)| {
        matches!(fact, DeviceFact::ChimeFired { channel: ChimeChannel::Screen, .. })
    };
    assert!(look.facts.iter().any(fired));
    // The computer comes into the child's room in mid-ring.
    let mut watched = Watched::new();
    assert_eq!(watched.look(180).chime, Some(ChimeOrder::Sound));
    let now = watched.told.moment(181);
    let look = watched.watch.look(&now, &watched.nights, false);
    assert_eq!(look.chime, Some(ChimeOrder::Silence));
}

#[test]
fn a_chime_that_says_nothing_counts_as_not_heard_after_ten_seconds() {
    let mut watched = Watched::new();
    watched.sounds(1..=189);
    let look = watched.look(190);
    assert!(look.hangs);
    let fired = |(_, fact): &(_, DeviceFact)| {
        matches!(fact, DeviceFact::ChimeFired { channel: ChimeChannel::Screen, .. })
    };
    assert_eq!(look.facts.iter().filter(|fact| fired(fact)).count(), 1);
    assert_eq!(watched.report(191), 0, "it is written down once");
    // The night ends meanwhile: it is written down all the same.
    let mut watched = Watched::new();
    watched.sounds(1..=180);
    watched.say(181, Action::OutOfBed);
    watched.look(181);
    let now = watched.told.moment(182);
    assert!(watched.watch.next_look_ms(&now, &watched.nights).is_some());
    assert!(watched.look(190).hangs);
    let now = watched.told.moment(190);
    assert_eq!(watched.watch.next_look_ms(&now, &watched.nights), None);
}

#[test]
fn a_check_that_a_pause_gives_back_is_written_down_beside_the_pause() {
    let mut told = Told::with(|head| head.settings.pause_rings_s = Some(300)).put_down();
    told.at(170, Action::Pause { reason: None });
    let mut watched =
        Watched { watch: Watch::new(told.moment(0), false), nights: BTreeMap::new(), told };
    watched.take_over();
    watched.sounds(171..=470);
    watched.say(471, Action::Resume);
    watched.sounds(471..=482);
    assert_eq!(
        watched.told.status(482).wait().unwrap().due.map(|at| watched.told.second(at)),
        Some(481)
    );
    let fired = |watched: &Watched| {
        let log = watched.told.night.log().iter();
        log.filter(|it| format!("{:?}", it.event.body).contains("ChimeFired")).count()
    };
    assert_eq!(fired(&watched) + watched.report(483), 2);
}

#[test]
fn shortly_before_it_rings_a_device_may_be_opened_and_at_no_other_time() {
    let mut watched = Watched::new();
    let soon: Vec<i64> = (1..=400).filter(|second| watched.look(*second).is_soon).collect();
    assert_eq!(soon, [179], "once before, and not for the repeats");
    watched.say(401, Action::Enter);
    watched.say(410, Action::Leave);
    let soon: Vec<i64> = (411..=800).filter(|second| watched.look(*second).is_soon).collect();
    assert_eq!(soon, [709]);
    let mut silent = Watched::new();
    let now = silent.told.moment(179);
    assert!(!silent.watch.look(&now, &silent.nights, false).is_soon, "it will not sound");
}

#[test]
fn a_chime_knows_how_often_it_has_sounded_for_what_rings() {
    let mut watched = Watched::new();
    let repeats = |watched: &mut Watched, second| watched.look(second).repeats;
    assert_eq!(repeats(&mut watched, 180), 0);
    watched.sounds(181..=215);
    assert_eq!(repeats(&mut watched, 216), 3);
    watched.say(217, Action::NotYet);
    watched.sounds(218..=336);
    assert_eq!(repeats(&mut watched, 337), 0, "asked again, it begins softly again");
}

#[test]
fn the_outlook_is_the_next_sounding_and_what_calls() {
    let mut watched = Watched::new();
    let outlook = |watched: &Watched, second| {
        let outlook = watched.watch.outlook(&watched.told.moment(second), &watched.nights);
        (outlook.sounds_in_ms, outlook.calls)
    };
    assert_eq!(outlook(&watched, 100), (Some(80_000), false));
    watched.say(110, Action::Quiet);
    watched.look(111);
    assert_eq!(outlook(&watched, 111), (None, false), "held: nothing rings by itself");
    watched.say(200, Action::Cry { level: lullwatch_core::CryLevel::Protest });
    watched.look(201);
    let due = watched.told.night.next_ring(&watched.told.moment(201)).unwrap();
    let left = due.since(&watched.told.moment(201)).ms;
    assert_eq!(outlook(&watched, 201), (Some(left), false));
    watched.sounds(202..=201 + left / 1000);
    assert_eq!(outlook(&watched, 203 + left / 1000), (Some(10_000), true), "its own repeat");
    watched.say(300, Action::NotYet);
    watched.look(301);
    assert_eq!(outlook(&watched, 301), (Some(119_000), false), "asked again");
    watched.say(310, Action::Asleep { how: None });
    watched.look(311);
    assert_eq!(outlook(&watched, 311), (None, false));
}
