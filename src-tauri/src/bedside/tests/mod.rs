//! The bedside without a window: a real store, a stepped clock, and everything that is shown.

mod alarm;
mod coach;
mod data;
mod families;
mod files;
mod first_look;
mod history;
mod looks;
mod mend;
mod plans;
mod together;

use std::cell::RefCell;
use std::future::Future;
use std::path::Path;
use std::rc::Rc;

use jiff::SignedDuration;
use lullwatch_core::CryLevel;
use lullwatch_store::Store;
use tempfile::TempDir;
use tokio::sync::{mpsc, oneshot};

use super::{FirstLook, Kept, Parts, Request, run};
use crate::messages::{
    Ask, ChildAsked, ChoosingAnswers, Look, Mend, NoWait, PhaseView, Screen, SetUp, Tap, View,
    WhyEarly,
};
use crate::outside::Outside;
use lullwatch_system::autostart::Autostart;
use lullwatch_system::clock::Clock;

const EVENING: &str = "2026-11-24T00:30:00Z";

/// A parent at the window.
#[derive(Clone)]
struct Parent {
    requests: mpsc::UnboundedSender<Request>,
    shown: Rc<RefCell<Vec<View>>>,
    outside: Rc<RefCell<Outside>>,
}

impl Parent {
    async fn ask<T>(&self, request: impl FnOnce(oneshot::Sender<T>) -> Request) -> T {
        let (reply, answer) = oneshot::channel();
        assert!(self.requests.send(request(reply)).is_ok());
        answer.await.unwrap()
    }

    async fn view(&self) -> View {
        self.ask(Request::View).await
    }

    /// What is to be seen outside the window.
    async fn outside(&self) -> Outside {
        self.view().await;
        self.outside.borrow().clone()
    }

    async fn night(&self) -> crate::messages::NightView {
        match self.view().await.screen {
            Screen::Night(night) => *night,
            other => panic!("{other:?}"),
        }
    }

    async fn try_tap(&self, tap: Tap) -> Result<(), String> {
        let revision = self.view().await.revision;
        let result = self.ask(|reply| Request::Tap(tap, revision, reply)).await;
        result.map_err(|refusal| refusal.code)
    }

    async fn tap(&self, tap: Tap) {
        self.try_tap(tap.clone()).await.unwrap_or_else(|code| panic!("{tap:?}: {code}"));
    }

    async fn step(&self, seconds: i64) {
        self.ask(|reply| Request::Step(Some(SignedDuration::from_secs(seconds)), reply)).await;
    }

    async fn set_up(&self, name: &str) {
        self.set_up_as(form(name)).await;
    }

    async fn set_up_as(&self, form: SetUp) {
        let result = self.ask(|reply| Request::SetUp(form, reply)).await;
        result.unwrap();
    }

    async fn tonight(&self) -> crate::messages::TonightView {
        match self.view().await.screen {
            Screen::Tonight(tonight) => *tonight,
            other => panic!("{other:?}"),
        }
    }

    fn has_notice(view: &View, code: &str) -> bool {
        view.notices.iter().any(|notice| notice.code == code)
    }
}

fn form(name: &str) -> SetUp {
    SetUp {
        name: name.into(),
        born: "2026-02-01".into(),
        weeks_early: 0,
        zone: "America/New_York".into(),
        health_concern: false,
        in_childs_room: false,
        method: "ferber-2006".into(),
        night: 1,
        clinician_confirmed: false,
    }
}

/// The entry that opens the app at the sign-in, in the data folder of a test.
const AUTOSTART: &str = "autostart/entry";

/// A bedside on `folder` without a sound.
fn parts(folder: &Path, clock: Clock, kept: Kept) -> Parts {
    Parts {
        clock,
        kept,
        folder: folder.to_owned(),
        chime: None,
        watchdog: None,
        battery: || None,
        zone: "America/New_York".into(),
        look: Look::default(),
        is_demo: false,
        autostart: Some(Autostart::at(&folder.join(AUTOSTART), "/opt/lullwatch".into())),
    }
}

/// Runs a bedside on `folder` from `time` on, with somebody at it.
fn beside<F: Future<Output = ()>>(folder: &Path, time: &str, act: impl FnOnce(Parent) -> F) {
    beside_on(|| None, folder, time, act);
}

/// The same on a computer with that battery.
fn beside_on<F: Future<Output = ()>>(
    battery: super::ReadBattery,
    folder: &Path,
    time: &str,
    act: impl FnOnce(Parent) -> F,
) {
    let clock = Clock::stepped(time.parse().unwrap());
    let kept = Kept::of(folder, Store::open(folder, clock.now().utc));
    let parts = Parts { battery, ..parts(folder, clock, kept) };
    let (requests, asked) = mpsc::unbounded_channel();
    let shown = Rc::new(RefCell::new(Vec::new()));
    let outside = Rc::new(RefCell::new(Outside::default()));
    let parent =
        Parent { requests: requests.clone(), shown: shown.clone(), outside: outside.clone() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let acts = async {
            act(parent).await;
            assert!(requests.send(Request::End).is_ok());
        };
        let show = |view: &View, out: &Outside| {
            shown.borrow_mut().push(view.clone());
            *outside.borrow_mut() = out.clone();
        };
        tokio::join!(run(parts, FirstLook::default(), asked, show), acts);
    });
}

fn in_a_night(act: impl AsyncFnOnce(Parent)) {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(Tap::PutDown).await;
        act(parent).await;
    });
}

#[test]
fn wrong_forms_name_their_field_and_store_nothing() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        type Wrong = (fn(&mut SetUp), &'static str, &'static str);
        let wrong: [Wrong; 8] = [
            (|form| form.name = "  ".into(), "name-empty", "name"),
            (|form| form.born = "2027-01-01".into(), "birth-date-future", "born"),
            (|form| form.born = "soon".into(), "birth-date-unreadable", "born"),
            (|form| form.weeks_early = -1, "weeks-early-range", "weeks_early"),
            (|form| form.zone = "Mars".into(), "zone-unknown", "zone"),
            (|form| form.method = "ferber".into(), "method-unknown", "method"),
            (|form| form.night = 0, "night-range", "night"),
            (|form| form.born = "2026-10-01".into(), "too-young", "method"),
        ];
        for (change, code, field) in wrong {
            let mut form = form("Ada");
            change(&mut form);
            let refusal = parent.ask(|reply| Request::SetUp(form, reply)).await.unwrap_err();
            assert_eq!((refusal.code.as_str(), refusal.field.as_deref()), (code, Some(field)));
        }
        assert!(matches!(parent.view().await.screen, Screen::Welcome(_)));
    });
    let (reader, _) = lullwatch_store::read_only(folder.path()).unwrap();
    assert!(reader.children().unwrap().is_empty());
}

#[test]
fn a_double_tap_counts_once_and_a_later_one_counts_again() {
    in_a_night(async |parent| {
        parent.step(200).await;
        parent.tap(Tap::GoIn).await;
        parent.tap(Tap::Reassure { kind: lullwatch_core::Reassurance::Voice }).await;
        parent.tap(Tap::Reassure { kind: lullwatch_core::Reassurance::Voice }).await;
        let count = |night: &crate::messages::NightView| {
            night.visit.as_ref().unwrap().reassurances[0].count
        };
        assert_eq!(count(&parent.night().await), 1);
        parent.step(2).await;
        parent.tap(Tap::Reassure { kind: lullwatch_core::Reassurance::Voice }).await;
        assert_eq!(count(&parent.night().await), 2);
    });
}

#[test]
fn a_tap_on_an_older_view_is_taken_if_it_makes_sense_and_else_left_alone() {
    in_a_night(async |parent| {
        let old = parent.view().await.revision;
        parent.step(60).await;
        parent.tap(Tap::Asleep).await;
        let cry = Tap::Cry { level: CryLevel::Hard };
        let result = parent.ask(|reply| Request::Tap(cry.clone(), old, reply)).await;
        assert!(result.is_ok());
        assert!(parent.night().await.asleep.is_some());
        // On the view as it is, the same is refused in words.
        assert_eq!(parent.try_tap(cry).await, Err("not-possible-now".into()));
    });
}

#[test]
fn an_early_entry_is_asked_about_afterwards_and_the_answer_changes_it() {
    in_a_night(async |parent| {
        parent.step(60).await;
        parent.tap(Tap::GoIn).await;
        let Some(Ask::WhyEarly { event }) = parent.night().await.ask else { panic!("not asked") };
        parent.tap(Tap::WhyEarly { event, why: WhyEarly::SomethingWrong }).await;
        let Some(Ask::WhyNow { event }) = parent.night().await.ask else { panic!("not asked") };
        parent.tap(Tap::WhyNow { event, reason: "vomiting".into() }).await;
        let night = parent.night().await;
        assert_eq!((night.ask, night.phase), (None, PhaseView::Visit));
        parent.step(60).await;
        parent.tap(Tap::Leave).await;
        assert_eq!(parent.night().await.wait.unwrap().number, 1, "the same wait again");
        parent.tap(Tap::OutOfBed).await;
        let Screen::Morning(morning) = parent.view().await.screen else { panic!("no morning") };
        assert_eq!(morning.checks[0].kind, "override");
    });
}

#[test]
fn reassurances_are_logged_after_the_visit_too() {
    in_a_night(async |parent| {
        parent.step(180).await;
        parent.tap(Tap::GoIn).await;
        parent.step(60).await;
        parent.tap(Tap::Leave).await;
        parent.step(90).await;
        parent.tap(Tap::Reassure { kind: lullwatch_core::Reassurance::Pat }).await;
        let night = parent.night().await;
        let last = night.last_visit.unwrap();
        assert!(last.reassurances.iter().any(|it| it.count == 1));
        assert!(night.wait.is_some(), "the wait goes on");
    });
}

#[test]
fn some_minutes_ago_moves_what_was_just_logged() {
    in_a_night(async |parent| {
        parent.step(600).await;
        parent.tap(Tap::Asleep).await;
        let Some(Ask::HowLongAgo { event, what }) = parent.night().await.ask else {
            panic!("not asked")
        };
        assert_eq!(what, "asleep");
        parent.tap(Tap::Ago { event, minutes: 5 }).await;
        let asleep = parent.night().await.asleep.unwrap();
        assert_eq!(parent.night().await.ask, None, "asked for a moment, once");
        assert_eq!((asleep.since.as_str(), asleep.hours, asleep.minutes), ("19:35", 0, 5));
    });
}

#[test]
fn a_put_down_of_some_minutes_ago_has_its_check_sooner() {
    in_a_night(async |parent| {
        let Some(Ask::HowLongAgo { event, .. }) = parent.night().await.ask else {
            panic!("not asked")
        };
        parent.step(30).await;
        parent.tap(Tap::Ago { event, minutes: 2 }).await;
        assert_eq!(parent.night().await.wait.unwrap().next_at.as_deref(), Some("19:31"));
        parent.step(30).await;
        assert!(parent.night().await.wait.unwrap().ringing);
    });
}

#[test]
fn undo_takes_back_one_tap_at_a_time_down_to_the_put_down() {
    in_a_night(async |parent| {
        parent.step(60).await;
        parent.tap(Tap::Asleep).await;
        parent.step(3600).await;
        parent.tap(Tap::Woke { level: Some(CryLevel::Hard) }).await;
        assert_eq!(parent.night().await.cry, Some(CryLevel::Hard));
        parent.tap(Tap::Undo).await;
        assert!(parent.night().await.asleep.is_some(), "one tap, one undo");
        parent.tap(Tap::Undo).await;
        assert!(parent.night().await.asleep.is_none());
        parent.tap(Tap::Undo).await;
        let Screen::Tonight(tonight) = parent.view().await.screen else { panic!("no evening") };
        assert_eq!(tonight.last_night, None, "a put-down taken back leaves no night");
    });
}

#[test]
fn up_for_the_day_can_be_taken_back_and_the_night_goes_on() {
    in_a_night(async |parent| {
        parent.step(600).await;
        parent.tap(Tap::OutOfBed).await;
        assert!(matches!(parent.view().await.screen, Screen::Morning(_)));
        parent.tap(Tap::Undo).await;
        assert!(parent.night().await.wait.unwrap().ringing, "due meanwhile");
        parent.step(5).await;
        parent.tap(Tap::OutOfBed).await;
        parent.tap(Tap::Done).await;
        let Screen::Tonight(tonight) = parent.view().await.screen else { panic!("no evening") };
        assert_eq!(tonight.night, 2);
    });
}

#[test]
fn a_check_rings_once_answers_once_and_is_written_down() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(Tap::PutDown).await;
        parent.step(180).await;
        assert!(parent.night().await.wait.unwrap().ringing);
        parent.tap(Tap::NotYet).await;
        assert!(!parent.night().await.wait.unwrap().ringing);
        parent.step(120).await;
        assert!(parent.night().await.wait.unwrap().ringing, "asked again after two minutes");
        parent.tap(Tap::GoIn).await;
        // There is no chime here: that is told, and the check is shown.
        assert!(Parent::has_notice(&parent.view().await, "no_sound"));
    });
    let (reader, _) = lullwatch_store::read_only(folder.path()).unwrap();
    let night = reader.nights(None, 1).unwrap()[0].id;
    let log: Vec<String> = reader
        .events(night)
        .unwrap()
        .iter()
        .map(|event| serde_json::to_string(&event.body).unwrap())
        .collect();
    let count = |word: &str| log.iter().filter(|line| line.contains(word)).count();
    assert_eq!((count("chime_fired"), count("chime_answered")), (1, 1), "{log:#?}");
    let head = reader.night(night).unwrap().unwrap();
    let told = lullwatch_core::Night::told(head, &reader.events(night).unwrap()).unwrap();
    let replay = serde_json::to_value(lullwatch_exchange::replay::Replay::of(&told)).unwrap();
    let due = "2026-11-23T19:33:00-05:00";
    let rung = serde_json::json!([{"due_at": due, "fired_at": due, "answered_at": due, "channel": "screen"}]);
    assert_eq!(replay["chimes"], rung);
}

#[test]
fn a_restart_finds_the_night_where_it_was_and_says_so() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(Tap::PutDown).await;
        parent.step(70).await;
        parent.tap(Tap::Cry { level: CryLevel::Hard }).await;
    });
    beside(folder.path(), "2026-11-24T00:32:00Z", |parent| async move {
        let view = parent.view().await;
        assert!(Parent::has_notice(&view, "restored"));
        let night = parent.night().await;
        assert_eq!(night.cry, Some(CryLevel::Hard));
        let wait = night.wait.unwrap();
        assert_eq!((wait.next_at.as_deref(), wait.seconds_left), (Some("19:33"), Some(60)));
        parent.step(60).await;
        assert!(parent.night().await.wait.unwrap().ringing);
    });
}

#[test]
fn a_night_left_open_closes_at_noon_and_asks_once_when_the_child_rose() {
    in_a_night(async |parent| {
        parent.step(600).await;
        parent.tap(Tap::Asleep).await;
        parent.step(20 * 3600).await;
        let Screen::Morning(morning) = parent.view().await.screen else { panic!("no morning") };
        assert!(morning.rise_unknown);
        let id = morning.night_id;
        let rose = |text: &str| mend::add("out_of_bed", mend::typed(text));
        let refused = parent.mend(&id, rose("late"), true).await;
        assert_eq!(refused, Err("time-unreadable".into()));
        parent.mend(&id, rose("06:50"), true).await.unwrap();
        let Screen::Morning(morning) = parent.view().await.screen else { panic!("no morning") };
        assert!(!morning.rise_unknown);
        assert_eq!(morning.to, "06:50");
        parent.mend(&id, Mend::Note { text: "a cold".into() }, true).await.unwrap();
        parent.tap(Tap::Done).await;
        let Screen::Tonight(tonight) = parent.view().await.screen else { panic!("no evening") };
        assert_eq!(tonight.night, 2);
        parent.tap(Tap::LastNight).await;
        let Screen::Morning(morning) = parent.view().await.screen else { panic!("no morning") };
        assert_eq!(morning.note, "a cold");
    });
}

#[test]
fn twins_sleep_at_the_same_time() {
    in_a_night(async |parent| {
        parent.step(30).await;
        parent.tap(Tap::AddChild).await;
        parent.set_up("Ben").await;
        parent.tap(Tap::PutDown).await;
        assert_eq!(parent.night().await.child, "Ben");
        parent.step(150).await;
        let view = parent.view().await;
        assert!(Parent::has_notice(&view, "due_elsewhere"));
        let due: Vec<_> = view.children.iter().map(|tab| (tab.name.as_str(), tab.due)).collect();
        assert_eq!(due, [("Ada", true), ("Ben", false)]);
        // Each has its own timer, whichever is shown, and is called by name.
        let left: Vec<_> = view.children.iter().map(|tab| tab.minutes_left).collect();
        assert_eq!(left, [None, Some(1)]);
        let outside = parent.outside().await;
        let names: Vec<_> = outside.calls.iter().map(|call| call.child.as_str()).collect();
        assert_eq!(names, ["Ada"]);
        parent.step(60).await;
        let calls = parent.outside().await.calls;
        let mut names: Vec<_> = calls.iter().map(|call| call.child.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["Ada", "Ben"], "two calls, not one");
        // Both stand side by side, and either is one tap away.
        let view = parent.view().await;
        let [ada] = &view.beside[..] else { panic!("not beside") };
        assert_eq!(ada.night.child, "Ada");
        let about_ada = |tap| Tap::For { child: ada.child_id.clone(), tap: Box::new(tap) };
        parent.tap(about_ada(Tap::Cry { level: CryLevel::Grizzle })).await;
        assert_eq!(parent.night().await.child, "Ada", "the keys are hers now");
        let view = parent.view().await;
        assert_eq!(view.beside[0].night.child, "Ben");
        let Screen::Night(night) = view.screen else { panic!("no night") };
        assert_eq!((night.cry, view.beside[0].night.cry), (Some(CryLevel::Grizzle), None));
        let nobody = Tap::For { child: "nobody".into(), tap: Box::new(Tap::Asleep) };
        assert_eq!(parent.try_tap(nobody).await, Err("not-possible-now".into()));
        assert_eq!(parent.night().await.child, "Ada");
        let ben = view.beside[0].child_id.clone();
        parent.tap(Tap::Select { child: ben }).await;
        let ada = view.children[0].id.clone();
        parent.tap(Tap::Select { child: ada }).await;
        assert!(parent.night().await.wait.unwrap().ringing);
    });
}

#[test]
fn a_nap_has_its_cap_and_does_not_move_the_plan_on() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), "2026-11-24T15:00:00Z", |parent| async move {
        parent.set_up("Ada").await;
        let kind = lullwatch_core::NightKind::Nap;
        let method = "ferber-2006".into();
        parent.tap(Tap::Change { method, night: 1, kind, clinician_confirmed: false }).await;
        parent.tap(Tap::PutDown).await;
        parent.step(1800).await;
        assert_eq!(parent.night().await.no_wait, Some(NoWait::NapCap));
        parent.tap(Tap::OutOfBed).await;
        parent.tap(Tap::Done).await;
        let Screen::Tonight(tonight) = parent.view().await.screen else { panic!("no evening") };
        assert_eq!(tonight.night, 1);
    });
}

#[test]
fn the_window_is_told_only_when_something_changes() {
    in_a_night(async |parent| {
        parent.view().await;
        let before = parent.shown.borrow().len();
        parent.view().await;
        parent.view().await;
        assert_eq!(parent.shown.borrow().len(), before);
        let revisions: Vec<u32> = parent.shown.borrow().iter().map(|it| it.revision).collect();
        assert!(revisions.windows(2).all(|pair| pair[0] < pair[1]));
    });
}

#[test]
fn a_folder_that_cannot_be_used_blocks_before_anything_begins() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "in the way").unwrap();
    beside(&file, EVENING, |parent| async move {
        let Screen::Blocked(blocked) = parent.view().await.screen else { panic!("not blocked") };
        assert_eq!(blocked.code, "folder-not-writable");
        let result = parent.ask(|reply| Request::SetUp(form("Ada"), reply)).await;
        assert!(result.is_err());
    });
}

#[test]
fn a_disk_that_fails_in_a_night_is_told_and_what_was_said_is_saved_later() {
    let folder = TempDir::new().unwrap();
    let (journal, away) = (folder.path().join("journal"), folder.path().join("away"));
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        // Everything so far is on disk once this is answered.
        parent.tap(Tap::PutDown).await;
        parent.tap(Tap::OutOfBed).await;
        parent.tap(Tap::Done).await;
        std::fs::rename(&journal, &away).unwrap();
        parent.tap(Tap::PutDown).await;
        let view = parent.view().await;
        assert!(Parent::has_notice(&view, "not_saved_yet"));
        assert!(!view.notices[0].can_dismiss, "it stays until all is saved");
        parent.step(300).await;
        assert!(parent.night().await.wait.unwrap().ringing, "the second night's first wait");
        parent.tap(Tap::GoIn).await;
        assert_eq!(parent.night().await.phase, PhaseView::Visit);
        std::fs::rename(&away, &journal).unwrap();
        parent.step(6).await;
        // The store answers from its own thread, as soon as its disk does.
        let told = async || Parent::has_notice(&parent.view().await, "not_saved_yet");
        let saved = tokio::time::timeout(std::time::Duration::from_secs(30), async {
            while told().await {
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
        });
        assert!(saved.await.is_ok(), "still not saved");
    });
    let (reader, damaged) = lullwatch_store::read_only(folder.path()).unwrap();
    assert!(damaged.is_empty());
    let nights = reader.nights(None, 9).unwrap();
    assert_eq!(nights.len(), 2);
    let log = serde_json::to_string(&reader.events(nights[0].id).unwrap()).unwrap();
    assert!(log.contains("put_down") && log.contains("enter"), "{log}");
}

#[test]
fn methods_are_compared_for_the_child_that_is_typed_or_selected() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        let answers = ChoosingAnswers { separation_anxiety: true, ..ChoosingAnswers::default() };
        let compare = async |child: ChildAsked| {
            parent.ask(|reply| Request::Compare { child, night: 1, answers, reply }).await
        };
        let refused = compare(ChildAsked::Selected).await.unwrap_err();
        assert_eq!(refused.code, "not-possible-now", "there is no child yet");
        let typed = |born: &str| ChildAsked::Typed {
            born: born.into(),
            weeks_early: 0,
            zone: "America/New_York".into(),
            health_concern: false,
        };
        let refused = compare(typed("tomorrow")).await.unwrap_err();
        assert_eq!(refused.field.as_deref(), Some("born"));
        let for_typed = compare(typed("2026-02-01")).await.unwrap();
        let ferber = &for_typed.methods[0];
        assert_eq!(ferber.choice.id, "ferber-2006");
        assert_eq!(ferber.reasons_against[0].code, "anxious_gains_less");
        parent.set_up("Ada").await;
        assert_eq!(compare(ChildAsked::Selected).await.unwrap(), for_typed);
    });
}
