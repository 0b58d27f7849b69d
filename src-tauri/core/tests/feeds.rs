//! Night feeds: real ones, hints, and the taper.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::Told;
use lullwatch_core::feeds::{FeedHint, Feeds, next_feed};
use lullwatch_core::method::{Tonight, find};
use lullwatch_core::{Action, ChildId, MethodId, Plan};
use uuid::Uuid;

fn feed(amount_ml: Option<u32>, minutes: Option<u32>) -> Action {
    Action::Feed { amount_ml, minutes }
}

#[test]
fn more_than_sixty_millilitres_or_five_minutes_is_a_real_feed() {
    let mut told = Told::new().put_down();
    told.at(100, feed(Some(60), None)).at(200, feed(None, Some(5)));
    assert_eq!(Feeds::of(&told.night).real, 0);
    told.at(300, feed(Some(61), None)).at(400, feed(None, Some(6))).at(500, feed(None, None));
    let feeds = Feeds::of(&told.night);
    assert_eq!((feeds.count, feeds.real, feeds.total_ml), (5, 3, 121));
    assert_eq!(told.second(feeds.last_real.unwrap()), 500);
    assert_eq!(feeds.hint(Some(7)), Some(FeedHint::ManyAtNight));
}

#[test]
fn more_than_240_millilitres_in_a_night_goes_to_a_clinician_first() {
    let mut told = Told::new().put_down();
    told.at(100, feed(Some(120), None)).at(200, feed(Some(120), None));
    assert_eq!(Feeds::of(&told.night).hint(Some(9)), None);
    told.at(300, feed(Some(10), None));
    assert_eq!(Feeds::of(&told.night).hint(Some(9)), Some(FeedHint::MuchAtNight));
}

#[test]
fn a_child_of_at_most_six_months_is_not_told_to_feed_less_at_night() {
    let mut told = Told::new().put_down();
    for second in [100, 200, 300] {
        told.at(second, feed(Some(100), None));
    }
    let feeds = Feeds::of(&told.night);
    for months in [None, Some(-1), Some(1), Some(5), Some(6)] {
        assert_eq!(feeds.hint(months), None, "{months:?}");
    }
    assert_eq!(feeds.hint(Some(7)), Some(FeedHint::MuchAtNight));
}

#[test]
fn the_taper_goes_from_seven_at_two_hours_to_none() {
    let taper = find("ferber-2006").unwrap().feed_taper.as_ref().unwrap();
    for night in 1..=8 {
        let tonight = taper.on(night);
        assert_eq!((tonight.most, tonight.gap_min), (8 - night, 90 + 30 * night), "night {night}");
    }
    assert_eq!(taper.on(u32::MAX).most, 0);
}

#[test]
fn a_taper_needs_a_clinicians_word_and_begins_on_its_night() {
    let method = find("ferber-2006").unwrap();
    let mut plan = Plan::of(ChildId(Uuid::nil()), MethodId("ferber-2006".into()));
    plan.changes.taper_from_night = Some(3);
    assert_eq!(plan.rules(method, &Tonight::night(4)).taper, None, "nobody was asked");
    plan.clinician_confirmed = true;
    assert_eq!(plan.rules(method, &Tonight::night(4)).taper, None, "nor about this");
    plan.changes.taper_confirmed_on = Some(jiff::civil::date(2026, 11, 23));
    assert_eq!(plan.rules(method, &Tonight::night(2)).taper, None);
    assert_eq!(plan.rules(method, &Tonight::night(3)).taper.unwrap().most, 7);
    assert_eq!(plan.rules(method, &Tonight::night(4)).taper.unwrap().most, 6);
}

#[test]
fn the_next_feed_of_a_taper_comes_after_the_gap_and_a_sip_does_not_count() {
    let taper = find("ferber-2006").unwrap().feed_taper.as_ref().unwrap().on(2);
    let mut told = Told::with(|head| head.rules.taper = Some(taper)).put_down();
    assert_eq!(next_feed(&told.night), None);
    told.at(3600, feed(Some(150), None)).at(4000, feed(Some(30), None));
    assert_eq!(next_feed(&told.night).unwrap().to_string(), "23:00:00");
}
