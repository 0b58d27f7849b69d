//! A method is added by a file alone: one made up here uses every part, and its night runs.

use jiff::civil::{date, time};
use lullwatch_core::method::parts::{Place, Range, Touch, Voice, Wakings, When};
use lullwatch_core::method::{Tonight, find};
use lullwatch_core::next::{self, AwakeningPlan, PastNight, WhyBedtime};
use lullwatch_core::night::{AwakeningState, CheckInKind, WaitsEnded};
use lullwatch_core::plan::Days;
use lullwatch_core::{Action, CryLevel, Method, MethodId, NightId, NightKind, Reassurance};
use uuid::Uuid;

use crate::common::Told;

/// Every part of the vocabulary, with numbers that no published method has.
pub const EVERYTHING: &str = r#"format = "lullwatch-method/1"
id = "everything"
family = "presence"
gate = "from_six_months"
longest_wait_minutes = { value = 7, tag = "ours", source = "us" }
last_wait_repeats = { value = true, tag = "ours", source = "us" }
earliest_rise = { value = "04:45", tag = "ours", source = "us" }

[ages]
from_months = { value = 7, tag = "ours", source = "us" }
to_months = { value = 40, tag = "ours", source = "us" }

[[nights]]
night = 1
waits_minutes = [4, 7]
tag = "ours"
source = "us"

[[nights]]
night = 2
waits_minutes = [6]
tag = "ours"
source = "us"

[wakings]
as_before_until_night = { value = 1, tag = "ours", source = "us" }

[visit]
usual_s = { value = [15, 30], tag = "ours", source = "us" }
max_s = { value = 45, tag = "ours", source = "us" }
reassurances = { value = ["hand"], tag = "ours", source = "us" }

[nap]
cap_minutes = { value = 40, tag = "ours", source = "us" }
counts_from_minutes = { value = 20, tag = "ours", source = "us" }

[presence]
advance = "criterion"
step_cm = { value = [20, 25], tag = "ours", source = "us" }
moves_nights = { value = [5, 6], tag = "ours", source = "us" }
dropped_feed_nights = { value = 2, tag = "ours", source = "us" }

[[presence.stages]]
place = "inside_door"
touch = "if_upset"
voice = "soft"
moves = true
tag = "ours"
source = "us"
nights = { value = 2, tag = "ours", source = "us" }

[[presence.stages]]
place = "out_of_room"
tag = "ours"
source = "us"

[[holds]]
from_months = 7
longest_minutes = [1, 2]
tag = "ours"
source = "us"

[[holds]]
from_months = 10
longest_minutes = [0, 0]
mostly_hand = true
tag = "ours"
source = "us"

[lifting]
first_wait_minutes = { value = 2, tag = "ours", source = "us" }

[soothing]
after_calm_minutes = { value = [3, 5], tag = "ours", source = "us" }

[pass]
cards = { value = 2, tag = "ours", source = "us" }

[fading]
begin_later_minutes = { value = 20, tag = "ours", source = "us" }
within_minutes = { value = 10, tag = "ours", source = "us" }
earlier_minutes = { value = 5, tag = "ours", source = "us" }
later_minutes = { value = 10, tag = "ours", source = "us" }
latest_later_minutes = { value = 40, tag = "ours", source = "us" }

[awakenings]
baseline_nights = { value = 1, tag = "ours", source = "us" }
before_minutes = { value = 25, tag = "ours", source = "us" }
before_range_minutes = { value = [20, 30], tag = "ours", source = "us" }
weeks = { value = 3, tag = "ours", source = "us" }

[routine]
minutes = { value = 12, tag = "ours", source = "us" }
earlier_each_week_minutes = { value = [3, 4], tag = "ours", source = "us" }

[course]
change_nights = { value = [2, 3], tag = "ours", source = "us" }
follow_within_nights = { value = 4, tag = "ours", source = "us" }
stop_after_nights = { value = 12, tag = "ours", source = "us" }

[[course.done_nights]]
nights = [8, 9]
tag = "ours"
source = "us"

[[course.done_nights]]
from_months = 15
nights = [10, 11]
tag = "ours"
source = "us"

[[instructions]]
what = "sing"
when = "settling"
stages = [1, 1]
from_months = 8
to_months = 20
tag = "ours"
source = "us"

[sources]
us = "made up for this test"
"#;

fn everything() -> Method {
    Method::parse("everything.toml", EVERYTHING).unwrap()
}

/// The evening of 23 November 2026, put down at 19:30 in New York.
fn told(tonight: &Tonight) -> Told {
    let method = everything();
    Told::with(|head| {
        head.method = method.id.clone();
        head.number = tonight.number;
        head.rules = method.rules(tonight);
    })
    .put_down()
}

#[test]
fn a_file_alone_gives_a_method_every_part_of_its_rules() {
    assert!(find("everything").is_none(), "no published method");
    let method = everything();
    assert_eq!(method.numbers().len(), 41, "{:#?}", method.numbers());
    let rules = method.rules(&Tonight {
        months: Some(8),
        bedtime: Some(time(20, 10, 0, 0)),
        awakenings: vec![time(1, 5, 0, 0)],
        ..Tonight::night(1)
    });
    assert_eq!(rules.waits_s, [240, 420]);
    assert_eq!((rules.visit_max_s, rules.nap_cap_s), (Some(45), Some(2400)));
    assert_eq!(rules.earliest_rise, Some(time(4, 45, 0, 0)));
    assert_eq!((rules.wakings, rules.cards), (Wakings::AsBefore, 2));
    let presence = rules.presence.unwrap();
    assert_eq!((presence.place, presence.moves), (Place::InsideDoor, true));
    assert_eq!((presence.touch, presence.voice), (Some(Touch::IfUpset), Some(Voice::Soft)));
    let lifting = rules.lifting.unwrap();
    assert_eq!(lifting.hold_max_s, Some(Range { least: 60, most: 120 }));
    assert!(!lifting.mostly_hand);
    assert_eq!(rules.after_calm_s, Some(Range { least: 180, most: 300 }));
    assert_eq!(rules.bedtime.unwrap().within_s, Some(600));
    assert_eq!(rules.awakenings, [time(1, 5, 0, 0)]);
    assert!(!rules.waits_once, "other waits run, so none is put before the first pick-up");
    let at = |months| method.course.done_at(months).map(|nights| (nights.least, nights.most));
    assert_eq!(
        [at(Some(14)), at(Some(15)), at(None)],
        [Some((8, 9)), Some((10, 11)), Some((10, 11))]
    );
    for (when, stage, months, told) in [
        (When::Settling, 1, Some(8), &["sing"][..]),
        (When::Settling, 1, None, &["sing"]),
        (When::Settling, 2, Some(8), &[]),
        (When::Settling, 1, Some(7), &[]),
        (When::Settling, 1, Some(21), &[]),
        (When::Visit, 1, Some(8), &[]),
    ] {
        assert_eq!(method.told(when, Some(stage), months), told, "{when:?} {stage} {months:?}");
    }
    let later = method.rules(&Tonight { months: Some(10), ..Tonight::night(2) });
    assert_eq!((later.waits_s, later.wakings), (vec![360], Wakings::LikeBedtime));
    assert!(later.lifting.unwrap().mostly_hand);
}

#[test]
fn a_night_of_a_method_from_a_file_runs_by_all_of_its_parts() {
    let mut told =
        told(&Tonight { months: Some(8), awakenings: vec![time(1, 5, 0, 0)], ..Tonight::night(1) });
    assert_eq!(told.due_in(), Some(240));
    told.at(240, Action::Enter);
    assert_eq!(told.deadline(240), Some(285), "the visit is long after 45 s");
    told.at(250, Action::PickUp);
    assert_eq!(told.deadline(300), Some(370), "held long after two minutes");
    told.at(370, Action::LayDown).at(400, Action::Quiet);
    told.at(410, Action::Reassure { kind: Reassurance::Hand });
    assert_eq!(told.deadline(410), Some(580), "three minutes of calm");
    assert_eq!(told.deadline(580), Some(700), "five minutes of calm");
    told.at(700, Action::Leave).at(900, Action::Asleep { how: None });
    let row = &told.night.check_ins()[0];
    assert_eq!((row.kind, &row.reassurances[..]), (CheckInKind::OnTime, &[Reassurance::Hand][..]));
    assert_eq!((told.night.holds().len(), told.night.pick_ups()), (1, 1));

    // 01:05 is 5 h 35 min after put-down.
    let due = 5 * 3600 + 35 * 60;
    assert_eq!(told.status(due - 1).alarm(), None);
    assert!(told.status(due).is_ringing());
    told.at(due + 20, Action::Enter).at(due + 60, Action::Woke);
    assert!(told.night.wakings()[0].planned);
    assert_eq!(told.night.last().awakenings()[0].state, AwakeningState::Seen);
    assert_eq!(told.night.last().waits_ended(), Some(WaitsEnded::WakingsAsBefore));
    assert_eq!(told.due_in(), None);
    told.at(due + 120, Action::Leave).at(due + 300, Action::Asleep { how: None });
    // 04:45 is 9 h 15 min after put-down: the day may begin.
    told.at(9 * 3600 + 900, Action::Woke);
    assert_eq!(told.night.last().waits_ended(), Some(WaitsEnded::Morning));
    told.at(9 * 3600 + 1000, Action::OutOfBed);
    assert!(told.night.last().is_closed());
}

#[test]
fn what_comes_next_is_read_from_the_same_file() {
    let method = everything();
    let days = Days {
        bedtime: Some(time(19, 0, 0, 0)),
        usual_bedtime: Some(time(19, 30, 0, 0)),
        ..Days::default()
    };
    let first = next::bedtime(&method, 1, &days, &[]).unwrap();
    assert_eq!(first.at.time(), time(19, 50, 0, 0));
    assert_eq!(first.why, WhyBedtime::LaterThanUsual { minutes: 20 });
    let night = PastNight {
        id: NightId(Uuid::from_u128(1)),
        evening: date(2026, 11, 23),
        method: MethodId("everything".into()),
        number: 1,
        kind: NightKind::Night,
        stage: Some(1),
        bedtime: first.at,
        asleep: Some(first.at.plus(10)),
        sol_s: Some(600),
        protested: false,
        wakings: vec![time(1, 30, 0, 0).into()],
        associations: None,
        tst_s: 0,
        crying_s: 0,
        feeds: Vec::new(),
        stopped: false,
    };
    let past = [night];
    let second = next::bedtime(&method, 2, &days, &past).unwrap();
    assert_eq!(second.at.time(), time(19, 45, 0, 0));
    assert_eq!(next::stage(&method, &past[0]).unwrap().stage, 2);
    match next::awakenings(&method, None, &past).unwrap() {
        AwakeningPlan::Times { at, .. } => assert_eq!(at[0].time(), time(1, 5, 0, 0)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_nap_of_a_method_from_a_file_ends_its_waits_at_its_own_cap() {
    let method = everything();
    let mut told = Told::with(|head| {
        head.kind = NightKind::Nap;
        head.rules = method.rules(&Tonight::night(1));
    });
    told.begin_at("2026-11-24T10:00:00-05:00");
    told.at(0, Action::PutDown { state: None }).cry(5, CryLevel::Protest);
    assert_eq!(told.status(2399).waits_ended(), None);
    assert_eq!(told.status(2400).waits_ended(), Some(WaitsEnded::NapCap));
}
