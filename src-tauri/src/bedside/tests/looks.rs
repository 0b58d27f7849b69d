//! How the window speaks, and who looks after the children.

use lullwatch_exchange::words::Language;
use tempfile::TempDir;

use super::{EVENING, beside, in_a_night};
use crate::messages::{Look, Screen, Tap};

fn by(name: &str) -> Tap {
    Tap::By { name: name.into() }
}

fn caregivers(names: &[&str]) -> Tap {
    Tap::Caregivers { names: names.iter().map(|&name| name.into()).collect() }
}

fn hand_over(to: &str, text: &str) -> Tap {
    Tap::HandOver { to: to.into(), text: text.into() }
}

#[test]
fn how_the_window_speaks_and_looks_is_kept_and_reaches_what_is_outside_it() {
    let folder = TempDir::new().unwrap();
    let wished = Look { language: Language::German, twelve_hours: true, text_percent: 175 };
    beside(folder.path(), EVENING, |parent| async move {
        assert_eq!(parent.view().await.look, Look::default());
        parent.tap(Tap::Look { look: wished }).await;
        assert_eq!(parent.view().await.look, wished);
        assert_eq!(parent.outside().await.look, wished);
    });
    beside(folder.path(), EVENING, |parent| async move {
        assert_eq!(parent.view().await.look, wished);
        parent.tap(Tap::Look { look: Look { text_percent: 900, ..wished } }).await;
        assert_eq!(parent.view().await.look.text_percent, 200);
    });
}

#[test]
fn a_computer_says_how_it_is_used_by_its_language_tag() {
    let look = Look::of_tag("de_AT.UTF-8");
    assert_eq!((look.language, look.twelve_hours), (Language::German, false));
    let look = Look::of_tag("en-US");
    assert_eq!((look.language, look.twelve_hours), (Language::English, true));
    assert_eq!(Look::of_tag("C"), Look::default());
}

#[test]
fn each_entry_carries_whoever_tapped_it() {
    in_a_night(async |parent| {
        parent.tap(caregivers(&["Sam", " Kim ", "", "Sam"])).await;
        let view = parent.view().await.caregivers;
        assert_eq!((view.names, view.by), (vec!["Sam".into(), "Kim".into()], "Sam".into()));
        parent.tap(Tap::Quiet).await;
        parent.step(5).await;
        parent.tap(by("Kim")).await;
        parent.tap(Tap::GoIn).await;
        let told: Vec<_> =
            parent.night().await.recent.into_iter().map(|it| (it.what, it.by)).collect();
        let said = |what: &str, by: Option<&str>| (what.to_owned(), by.map(str::to_owned));
        let wanted =
            [said("enter", Some("Kim")), said("quiet", Some("Sam")), said("put_down", None)];
        assert_eq!(told, wanted);
        assert_eq!(parent.try_tap(by("Nobody")).await, Err("not-possible-now".into()));
    });
}

#[test]
fn a_note_is_left_for_the_next_one_who_sees_it_until_it_is_read() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(caregivers(&["Sam", "Kim"])).await;
        parent.tap(Tap::PutDown).await;
        parent.tap(hand_over("Kim", " Fed at two ")).await;
        let view = parent.view().await;
        assert_eq!(view.caregivers.by, "Kim");
        let left = view.caregivers.handover.unwrap();
        assert_eq!(
            (left.by.as_str(), left.at.as_str(), left.text.as_str()),
            ("Sam", "19:30", "Fed at two")
        );
        let Screen::Night(night) = view.screen else { panic!("no night") };
        let first = &night.recent[0];
        assert_eq!((first.text.as_deref(), first.by.as_deref()), (Some("Fed at two"), Some("Sam")));
        // It is not for whoever wrote it.
        parent.tap(by("Sam")).await;
        assert_eq!(parent.view().await.caregivers.handover, None);
        parent.tap(by("Kim")).await;
    });
    beside(folder.path(), EVENING, |parent| async move {
        let view = parent.view().await.caregivers;
        assert!(view.handover.is_some(), "a restart loses nothing");
        assert_eq!(view.by, "Kim");
        parent.tap(Tap::HandoverRead).await;
        assert_eq!(parent.view().await.caregivers.handover, None);
        // Without words it is the turn alone.
        parent.tap(hand_over("Sam", "  ")).await;
        let view = parent.view().await.caregivers;
        assert_eq!((view.by.as_str(), view.handover), ("Sam", None));
        assert_eq!(parent.try_tap(hand_over("Sam", "x")).await, Err("not-possible-now".into()));
    });
}

#[test]
fn whoever_is_taken_off_the_list_is_followed_by_the_first() {
    in_a_night(async |parent| {
        parent.tap(caregivers(&["Sam", "Kim"])).await;
        parent.tap(by("Kim")).await;
        parent.tap(caregivers(&["Ada’s grandmother", "Sam"])).await;
        assert_eq!(parent.view().await.caregivers.by, "Ada’s grandmother");
        parent.tap(caregivers(&[])).await;
        assert_eq!(parent.view().await.caregivers.by, "");
        let long = "x".repeat(41);
        assert_eq!(parent.try_tap(caregivers(&[&long])).await, Err("caregiver-too-long".into()));
    });
}
