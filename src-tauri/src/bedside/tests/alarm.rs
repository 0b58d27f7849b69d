//! What calls the parent beyond the window, and the answers that come from there.

use lullwatch_core::{CryLevel, Night, NightId, NightKind};
use lullwatch_system::battery::Battery;
use tempfile::TempDir;

use super::{EVENING, Parent, beside, beside_on, in_a_night};
use crate::bedside::{Closing, Request};
use crate::messages::{
    AlarmKind, AlarmSettings, AlarmSound, Ask, NoWait, PhaseView, SoundView, Tap,
};
use crate::outside::{Answer, CallKind};

impl Parent {
    async fn answer(&self, night: NightId, answer: Answer) {
        assert!(self.requests.send(Request::Answer(night, answer)).is_ok());
        self.view().await;
    }

    async fn set_alarm(&self, settings: AlarmSettings) {
        self.tap(Tap::Alarm { settings }).await;
    }
}

#[test]
fn a_check_that_is_due_calls_outside_until_it_is_answered() {
    in_a_night(async |parent| {
        parent.step(60).await;
        let outside = parent.outside().await;
        assert!(outside.calls.is_empty());
        assert_eq!((outside.nights[0].minutes_left, outside.nights[0].due), (Some(2), None));
        parent.step(120).await;
        let outside = parent.outside().await;
        let call = &outside.calls[0];
        assert_eq!((call.child.as_str(), call.kind, call.number), ("Ada", CallKind::Check, 1));
        assert!(outside.nights[0].due == Some(CallKind::Check) && outside.notifies);
        parent.answer(call.night, Answer::NotYet).await;
        assert!(parent.outside().await.calls.is_empty());
        parent.step(120).await;
        assert_eq!(parent.outside().await.calls.len(), 1, "asked again");
        parent.answer(call.night, Answer::GoIn).await;
        assert!(parent.outside().await.calls.is_empty());
        assert!(matches!(parent.night().await.phase, PhaseView::Visit));
    });
}

#[test]
fn the_crying_limit_calls_outside_until_it_is_answered() {
    in_a_night(async |parent| {
        // The preset limit is an hour.
        for wait in [180, 300, 600, 600, 600, 600] {
            parent.step(wait).await;
            parent.tap(Tap::GoIn).await;
            parent.tap(Tap::Leave).await;
        }
        parent.step(719).await;
        let id = parent.outside().await.nights[0].night;
        assert_eq!(parent.outside().await.calls[0].kind, CallKind::Check);
        parent.tap(Tap::NotYet).await;
        assert!(parent.outside().await.calls.is_empty());
        parent.step(1).await;
        let outside = parent.outside().await;
        assert_eq!(outside.calls[0].kind, CallKind::CryingLimit);
        assert_eq!(outside.nights[0].due, Some(CallKind::CryingLimit));
        let night = parent.night().await;
        let alarm = night.alarm.unwrap();
        assert_eq!((alarm.kind, alarm.ringing), (AlarmKind::CryingLimit, true));
        assert_eq!(night.no_wait, Some(NoWait::CryingLimit));
        parent.answer(id, Answer::NotYet).await;
        assert!(parent.outside().await.calls.is_empty());
        parent.step(120).await;
        assert_eq!(parent.outside().await.calls.len(), 1, "asked again");
        parent.tap(Tap::Stop).await;
        assert!(parent.outside().await.calls.is_empty());
        assert!(parent.night().await.stopped);
    });
}

#[test]
fn a_naps_cap_calls_outside_until_the_child_is_up() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent
            .tap(Tap::Change {
                method: "ferber-2006".into(),
                night: 1,
                kind: NightKind::Nap,
                clinician_confirmed: false,
            })
            .await;
        parent.tap(Tap::PutDown).await;
        parent.step(1799).await;
        assert!(parent.outside().await.calls.iter().all(|it| it.kind == CallKind::Check));
        parent.step(1).await;
        let outside = parent.outside().await;
        assert_eq!(outside.calls[0].kind, CallKind::NapCap);
        assert_eq!(parent.night().await.no_wait, Some(NoWait::NapCap));
        parent.tap(Tap::OutOfBed).await;
        assert!(parent.outside().await.calls.is_empty());
    });
    let (reader, _) = lullwatch_store::read_only(folder.path()).unwrap();
    let head = &reader.nights(None, 1).unwrap()[0];
    let events = reader.events(head.id).unwrap();
    let chimes = Night::told(head.clone(), &events).unwrap().chimes();
    let last = chimes.last().unwrap();
    assert!(last.fired_at.is_some() && last.answered_at.is_some(), "{last:?}");
}

#[test]
fn an_answer_turns_to_its_child_and_one_that_comes_too_late_does_nothing() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(Tap::PutDown).await;
        let ada = parent.outside().await.nights[0].night;
        parent.tap(Tap::AddChild).await;
        parent.set_up("Ben").await;
        parent.step(180).await;
        assert_eq!(parent.tonight().await.child, "Ben");
        parent.answer(ada, Answer::GoIn).await;
        let night = parent.night().await;
        assert_eq!(night.child, "Ada");
        assert!(matches!(night.phase, PhaseView::Visit));
        parent.answer(ada, Answer::NotYet).await;
        parent.tap(Tap::Leave).await;
        parent.tap(Tap::OutOfBed).await;
        let events = |view: crate::messages::View| format!("{view:?}").len();
        let before = events(parent.view().await);
        parent.answer(ada, Answer::GoIn).await;
        assert_eq!(events(parent.view().await), before);
    });
}

#[test]
fn one_channel_that_fails_raises_the_other() {
    in_a_night(async |parent| {
        assert!(!parent.outside().await.raises, "the parent did not ask for it");
        parent.step(180).await;
        // There is no chime here.
        assert!(parent.outside().await.raises);
        let unwished = AlarmSettings { brighten: false, ..AlarmSettings::default() };
        parent.set_alarm(unwished).await;
        assert!(parent.night().await.alarm.unwrap().brightens, "amber, wished for or not");
        parent.tap(Tap::InChildsRoom { yes: true }).await;
        assert!(!parent.night().await.alarm.unwrap().brightens);
        assert!(!parent.outside().await.raises, "there the screen is what was asked for");
        assert!(parent.requests.send(Request::NotNotified("no bus".into())).is_ok());
        assert!(parent.outside().await.raises);
        assert!(Parent::has_notice(&parent.view().await, "no_notification"));
        parent.set_alarm(AlarmSettings { raise_window: true, ..AlarmSettings::default() }).await;
        assert!(parent.outside().await.raises);
        assert!(!Parent::has_notice(&parent.view().await, "no_notification"), "tried again");
    });
}

#[test]
fn without_sound_nothing_is_missed_by_its_silence() {
    in_a_night(async |parent| {
        parent.set_alarm(AlarmSettings { sound: AlarmSound::None, ..Default::default() }).await;
        parent.step(180).await;
        assert!(!Parent::has_notice(&parent.view().await, "no_sound"));
        assert_eq!(parent.outside().await.calls.len(), 1);
    });
}

#[test]
fn how_it_calls_is_kept_and_can_always_be_heard() {
    let folder = TempDir::new().unwrap();
    let wished = AlarmSettings {
        sound: AlarmSound::Wood,
        ceiling_percent: 0,
        notification: false,
        raise_window: true,
        brighten: false,
        screen_stays_on: true,
    };
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        assert_eq!(parent.view().await.alarm, AlarmSettings::default());
        parent.set_alarm(wished).await;
        assert!(!parent.outside().await.notifies);
    });
    beside(folder.path(), EVENING, |parent| async move {
        let view = parent.view().await;
        assert_eq!(view.alarm, AlarmSettings { ceiling_percent: 10, ..wished });
        assert_eq!(parent.tonight().await.sound, SoundView::Untried);
    });
}

#[test]
fn a_quiet_of_ten_minutes_is_asked_about_softly_and_again_later() {
    in_a_night(async |parent| {
        parent.tap(Tap::Cry { level: CryLevel::Protest }).await;
        parent.step(60).await;
        parent.tap(Tap::Quiet).await;
        parent.step(599).await;
        assert_ne!(parent.night().await.ask, Some(Ask::StillQuiet));
        parent.step(1).await;
        assert_eq!(parent.night().await.ask, Some(Ask::StillQuiet));
        let call = parent.outside().await.calls[0].kind;
        assert_eq!(call, CallKind::StillQuiet);
        parent.tap(Tap::SkipAsk).await;
        assert_eq!(parent.night().await.ask, None);
        parent.step(599).await;
        assert_eq!(parent.night().await.ask, None);
        parent.step(1).await;
        assert_eq!(parent.night().await.ask, Some(Ask::StillQuiet));
        parent.tap(Tap::Cry { level: CryLevel::Protest }).await;
        assert_ne!(parent.night().await.ask, Some(Ask::StillQuiet));
    });
}

#[test]
fn that_the_night_runs_on_without_its_window_is_told_once() {
    let folder = TempDir::new().unwrap();
    let closing = async |parent: &Parent| -> Closing { parent.ask(Request::Closing).await };
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        assert!(!closing(&parent).await.is_running);
        parent.tap(Tap::PutDown).await;
        let first = closing(&parent).await;
        assert!(first.is_running && first.is_first);
        let again = closing(&parent).await;
        assert!(again.is_running && !again.is_first);
    });
    beside(folder.path(), EVENING, |parent| async move {
        let after_a_restart = closing(&parent).await;
        assert!(after_a_restart.is_running && !after_a_restart.is_first);
    });
}

#[test]
fn a_low_battery_is_told_once_and_a_full_one_or_a_plug_is_not() {
    let folder = TempDir::new().unwrap();
    let has = async |parent: &Parent| Parent::has_notice(&parent.view().await, "battery_low");
    let drains = || Some(Battery { percent: 20, drains: true });
    beside_on(drains, folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        assert!(has(&parent).await, "before the night");
        parent.tap(Tap::Dismiss { code: "battery_low".into() }).await;
        parent.tap(Tap::PutDown).await;
        parent.step(3600).await;
        assert!(!has(&parent).await, "once");
    });
    let others = [
        || Some(Battery { percent: 21, drains: true }),
        || Some(Battery { percent: 5, drains: false }),
    ];
    for battery in others {
        let folder = TempDir::new().unwrap();
        beside_on(battery, folder.path(), EVENING, |parent| async move {
            parent.set_up("Ada").await;
            parent.tap(Tap::PutDown).await;
            parent.step(3600).await;
            assert!(!has(&parent).await);
        });
    }
}
