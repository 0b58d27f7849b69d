//! Nights that leave one computer and come in on another.

use std::path::Path;

use lullwatch_core::review::Comment;
use lullwatch_exchange::night_file::{Age, Name};
use lullwatch_exchange::review_file::{ProposedPlan, ReviewFile};
use lullwatch_exchange::sealed::KeyPair;
use tempfile::TempDir;
use uuid::Uuid;

use super::{EVENING, Parent, beside};
use crate::bedside::Request;
use crate::files::Desk;
use crate::messages::{
    BringAnswer, BringAsk, BringForm, BringPreview, ReviewForm, Screen, ShareForm, ShareKind,
    ShareLock, ShareNights, Tap,
};

impl Parent {
    pub(super) async fn desk(&self) -> Desk {
        self.ask(Request::Desk).await.unwrap_or_else(|error| panic!("{error:?}"))
    }

    /// Everything, closed or not, into `file`.
    pub(super) async fn hand_on(&self, file: &Path, lock: ShareLock) {
        let desk = self.desk().await;
        let shared = desk.share(&everything(&desk), &lock, file).unwrap();
        assert_eq!(shared.is_closed, lock != ShareLock::Open);
    }

    async fn bring(&self, form: &BringForm) -> Result<(), String> {
        // A backup that is being made has the first word.
        self.settled_data().await;
        let arrived = self.desk().await.bring(form).map_err(|error| error.code)?;
        let kept = self.ask(|reply| Request::Arrive(arrived, reply)).await;
        kept.map_err(|error| error.code)
    }

    pub(super) async fn one_night(&self, name: &str) {
        self.set_up(name).await;
        self.tap(Tap::PutDown).await;
        self.step(600).await;
        self.tap(Tap::Note { text: "a red cheek".into() }).await;
        self.tap(Tap::Asleep).await;
        self.step(36_000).await;
        self.tap(Tap::OutOfBed).await;
        self.tap(Tap::Done).await;
    }
}

pub(super) fn everything(desk: &Desk) -> ShareForm {
    ShareForm {
        child: desk.selected.unwrap().to_string(),
        kind: ShareKind::NightFile,
        nights: ShareNights::All,
        name: Name::Full,
        age: Age::Born,
        notes: true,
        caregivers: true,
    }
}

pub(super) fn of(file: &Path) -> BringForm {
    BringForm {
        file: file.display().to_string(),
        mark: String::new(),
        passphrase: String::new(),
        key_file: String::new(),
        zone: String::new(),
        only: String::new(),
        name: String::new(),
        born: String::new(),
        take_plan: false,
        clinician_confirmed: false,
    }
}

fn shown(answer: BringAnswer) -> BringPreview {
    match answer {
        BringAnswer::Shows(preview) => *preview,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_handed_on_comes_in_elsewhere_and_a_second_time_brings_nothing() {
    let (here, there, between) = three();
    let file = &between.path().join("nights.lullwatch");
    let closed = &ShareLock::Passphrase { passphrase: "moon and stars".into() };
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        parent.hand_on(file, closed.clone()).await;
    });
    beside(there.path(), "2026-11-25T09:00:00Z", |parent| async move {
        parent.set_up("Ben").await;
        let desk = parent.desk().await;
        let asks = |is_wrong| BringAnswer::Asks(BringAsk::Passphrase { is_wrong });
        assert_eq!(desk.look(&of(file)).unwrap(), asks(false));
        let wrong = BringForm { passphrase: "milk".into(), ..of(file) };
        assert_eq!(desk.look(&wrong).unwrap(), asks(true));
        let form = BringForm { passphrase: "moon and stars".into(), ..of(file) };
        let preview = shown(desk.look(&form).unwrap());
        let child = &preview.children[0];
        assert_eq!((child.name.as_str(), child.is_new, child.nights_new), ("Ada", true, 1));
        assert_eq!(child.plan.as_ref().unwrap().method, "ferber-2006");
        let other = BringForm { mark: "of another file".into(), ..form.clone() };
        assert_eq!(parent.bring(&other).await, Err("file-changed".into()));
        let form = BringForm { mark: preview.mark, take_plan: true, ..form };
        assert_eq!(parent.bring(&form).await, Ok(()));
        let view = parent.view().await;
        assert!(Parent::has_notice(&view, "nights_arrived"));
        let tonight = parent.tonight().await;
        assert_eq!((tonight.child.as_str(), tonight.method.as_str()), ("Ada", "ferber-2006"));
        assert_eq!(view.children.len(), 2);
        let again = shown(parent.desk().await.look(&form).unwrap());
        assert_eq!((again.has_news, again.children[0].nights_known), (false, 1));
    });
    let (reader, _) = lullwatch_store::read_only(there.path()).unwrap();
    assert_eq!(reader.nights(None, 9).unwrap().len(), 1);
}

#[test]
fn a_file_that_the_system_was_asked_to_open_is_shown_and_never_over_a_night() {
    let folder = TempDir::new().unwrap();
    let file = |name: &str| folder.path().join(name);
    beside(folder.path(), EVENING, |parent| async move {
        // There may be no child yet: a coach opens a family's file first.
        parent.requests.send(Request::Open(file("first.lullwatch"))).unwrap();
        let opened = |screen: Screen| match screen {
            Screen::Bring(bring) => bring.file,
            other => panic!("{other:?}"),
        };
        let shown = |name: &str| Some(file(name).display().to_string());
        assert_eq!(opened(parent.view().await.screen), shown("first.lullwatch"));
        parent.tap(Tap::Cancel).await;
        parent.set_up("Ada").await;
        // One that is chosen in the window is another.
        parent.tap(Tap::OpenBring).await;
        assert_eq!(opened(parent.view().await.screen), None);
        parent.requests.send(Request::Open(file("second.lullwatch"))).unwrap();
        assert_eq!(opened(parent.view().await.screen), shown("second.lullwatch"));
        parent.tap(Tap::Cancel).await;

        parent.tap(Tap::OpenPlan).await;
        parent.requests.send(Request::Open(file("third.lullwatch"))).unwrap();
        let view = parent.view().await;
        assert!(matches!(view.screen, Screen::Plan(_)), "what is being written stays");
        assert!(Parent::has_notice(&view, "file_waits"));
        parent.tap(Tap::Cancel).await;

        parent.tap(Tap::PutDown).await;
        parent.requests.send(Request::Open(file("fourth.lullwatch"))).unwrap();
        let view = parent.view().await;
        assert!(matches!(view.screen, Screen::Night(_)), "a night stays on the screen");
        assert!(Parent::has_notice(&view, "file_waits"));
        parent.step(600).await;
        parent.tap(Tap::Asleep).await;
        parent.step(36_000).await;
        parent.tap(Tap::OutOfBed).await;
        assert!(matches!(parent.view().await.screen, Screen::Morning(_)));
    });
}

#[test]
fn a_file_closed_to_a_key_asks_for_the_key_file_and_no_passphrase() {
    let (here, there, between) = three();
    let path = |name: &str| between.path().join(name);
    let (file, key_file, other) = (&path("nights.lullwatch"), &path("key.txt"), &path("other.txt"));
    let pair = KeyPair::new();
    std::fs::write(key_file, pair.file()).unwrap();
    std::fs::write(other, KeyPair::new().file()).unwrap();
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        parent.hand_on(file, ShareLock::Keys { keys: pair.public.clone() }).await;
    });
    beside(there.path(), "2026-11-25T09:00:00Z", |parent| async move {
        let desk = parent.desk().await;
        let with = |key: &Path| BringForm { key_file: key.display().to_string(), ..of(file) };
        let asks = |is_wrong| BringAnswer::Asks(BringAsk::Key { is_wrong });
        assert_eq!(desk.look(&of(file)).unwrap(), asks(false));
        let typed = BringForm { passphrase: "moon and stars".into(), ..of(file) };
        assert_eq!(desk.look(&typed).unwrap(), asks(false));
        assert_eq!(desk.look(&with(other)).unwrap(), asks(true));
        assert_eq!(desk.look(&with(file)).unwrap_err().code, "key-file");
        let preview = shown(desk.look(&with(key_file)).unwrap());
        assert_eq!(preview.children[0].name, "Ada");
        let form = BringForm { mark: preview.mark, ..with(key_file) };
        assert_eq!(parent.bring(&form).await, Ok(()));
    });
}

#[test]
fn a_child_whose_plan_is_not_taken_begins_with_the_log() {
    let (here, there, between) = three();
    let file = &between.path().join("nights.lullwatch");
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        parent.hand_on(file, ShareLock::Open).await;
    });
    // Here there is nobody yet.
    beside(there.path(), "2026-11-25T09:00:00Z", |parent| async move {
        let preview = shown(parent.desk().await.look(&of(file)).unwrap());
        let form = BringForm { mark: preview.mark, ..of(file) };
        assert_eq!(parent.bring(&form).await, Ok(()));
        let tonight = parent.tonight().await;
        assert_eq!((tonight.child.as_str(), tonight.method.as_str()), ("Ada", "log-only"));
    });
}

#[test]
fn nothing_comes_in_while_a_night_runs() {
    let (here, there, between) = three();
    let file = &between.path().join("nights.lullwatch");
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        parent.hand_on(file, ShareLock::Open).await;
    });
    beside(there.path(), EVENING, |parent| async move {
        parent.set_up("Ben").await;
        let preview = shown(parent.desk().await.look(&of(file)).unwrap());
        parent.settled_data().await;
        parent.tap(Tap::Cancel).await;
        parent.tap(Tap::PutDown).await;
        let form = BringForm { mark: preview.mark, ..of(file) };
        let arrived = parent.desk().await.bring(&form).unwrap();
        let kept = parent.ask(|reply| Request::Arrive(arrived, reply)).await;
        assert_eq!(kept.unwrap_err().code, "bring-not-now");
        assert_eq!(parent.night().await.child, "Ben");
    });
}

#[test]
fn what_leaves_is_what_is_ticked() {
    let (here, _, between) = three();
    let file = &between.path().join("nights.lullwatch");
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night("Ada Rose").await;
        parent.tap(Tap::OpenShare { night: None }).await;
        let Screen::Share(page) = parent.view().await.screen else { panic!("no page") };
        assert_eq!(page.child, "Ada Rose");
        let desk = parent.desk().await;
        let nights = desk.nights(&page.child_id).unwrap();
        assert_eq!((nights.len(), nights[0].evening.as_str()), (1, "2026-11-23"));
        let whole = desk.preview(&everything(&desk)).unwrap();
        assert_eq!(
            (whole.name.as_deref(), &whole.words[..]),
            (Some("Ada Rose"), &["a red cheek".to_owned()][..])
        );
        let bare =
            ShareForm { name: Name::Initials, age: Age::Months, notes: false, ..everything(&desk) };
        let preview = desk.preview(&bare).unwrap();
        assert_eq!((preview.name.as_deref(), preview.months), (Some("A. R."), Some(9)));
        assert!(preview.words.is_empty() && preview.born.is_none());
        let name = desk.file_name(&bare, &ShareLock::Open).unwrap();
        assert_eq!(name, "nights-2026-11-23.lullwatch", "nobody is named outside either");
        desk.share(&bare, &ShareLock::Open, file).unwrap();
        let text = std::fs::read_to_string(file).unwrap();
        assert!(!text.contains("Ada") && !text.contains("red cheek"), "{text}");
        let none = ShareNights::Range { from: "2020-01-01".into(), to: "2020-02-01".into() };
        let refused = desk.preview(&ShareForm { nights: none, ..bare.clone() }).unwrap_err();
        assert_eq!(refused.code, "no-such-nights");
        let short = ShareLock::Passphrase { passphrase: "milk".into() };
        let key = ShareLock::Keys { keys: "age1milk".into() };
        let code = |lock| desk.file_name(&bare, lock).unwrap_err().code;
        assert_eq!((code(&short), code(&key)), ("passphrase-short".into(), "not-a-key".into()));
    });
}

#[test]
fn a_report_is_made_of_what_the_parent_lets_into_it() {
    let (here, _, between) = three();
    let between = between.path();
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night("Ada Rose").await;
        let desk = parent.desk().await;
        let bare = ShareForm { name: Name::Initials, notes: false, ..everything(&desk) };
        let made = |form: &ShareForm| {
            let name = desk.file_name(form, &ShareLock::Open).unwrap();
            let file = between.join(&name);
            desk.share(form, &ShareLock::Open, &file).unwrap();
            (name, std::fs::read(file).unwrap())
        };
        let (name, pdf) = made(&ShareForm { kind: ShareKind::Pdf, ..bare.clone() });
        assert_eq!((name.as_str(), &pdf[..5]), ("report-2026-11-23.pdf", &b"%PDF-"[..]));
        let (name, html) = made(&ShareForm { kind: ShareKind::Html, ..bare.clone() });
        let html = String::from_utf8(html).unwrap();
        assert_eq!(name, "report-2026-11-23.html");
        assert!(html.contains("A. R.") && !html.contains("Rose") && !html.contains("red cheek"));
        let (_, whole) = made(&ShareForm { kind: ShareKind::Html, ..everything(&desk) });
        let whole = String::from_utf8(whole).unwrap();
        assert!(whole.contains("Ada Rose") && whole.contains("red cheek"));
    });
}

#[test]
fn another_apps_file_asks_where_and_needs_a_child() {
    let (here, _, between) = three();
    let file = &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/elsewhere/huckleberry.csv");
    let between = between.path();
    beside(here.path(), "2026-11-26T09:00:00Z", |parent| async move {
        let refused = parent.desk().await.look(&of(file)).unwrap_err();
        assert_eq!(refused.code, "bring-no-child");
        parent.set_up("Ada").await;
        let desk = parent.desk().await;
        let answer = desk.look(&of(file)).unwrap();
        let BringAnswer::Asks(BringAsk::Zone { zone, zones }) = answer else { panic!("not asked") };
        assert!(zone == "America/New_York" && zones.contains(&zone));
        let form = BringForm { zone, ..of(file) };
        let preview = shown(desk.look(&form).unwrap());
        assert_eq!((preview.kind.as_str(), preview.children[0].nights_new), ("huckleberry", 3));
        let form = BringForm { mark: preview.mark, ..form };
        assert_eq!(parent.bring(&form).await, Ok(()));
        assert_eq!(parent.tonight().await.method, "ferber-2006", "the plan stays");
        let broken = between.join("broken.lullwatch");
        std::fs::write(&broken, "{\"format\":").unwrap();
        let answer = parent.desk().await.look(&of(&broken)).unwrap();
        assert!(matches!(answer, BringAnswer::Refused(it) if it.code == "truncated"));
        let gone = between.join("gone");
        let refused = parent.desk().await.look(&of(&gone)).unwrap_err();
        assert_eq!(refused.code, "file-unreadable");
    });
}

#[test]
fn a_review_is_taken_step_by_step_and_stands_beside_the_night() {
    let (here, _, between) = three();
    let file = &between.path().join("back.lullwatch-review");
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        let desk = parent.desk().await;
        let child = desk.selected.unwrap();
        let family = desk.reader.child(child).unwrap().unwrap();
        let family = desk.reader.family(family, |_| true).unwrap();
        let (night, before) = (&family.nights[0], family.plans[0].clone());
        let mut after = before.clone();
        after.words.goal = "sleep".into();
        after.clinician_confirmed = true;
        after.changes.waits_s = Some(vec![vec![9000]]);
        let mut review = ReviewFile::new(Uuid::from_u128(7), desk.now, "Kay", child);
        let comment = |number: u128, event, text: &str| Comment {
            id: Uuid::from_u128(number),
            night: night.head.id,
            event,
            text: text.into(),
        };
        review.comments.push(comment(1, Some(night.events[0].id), "Early today."));
        review.comments.push(comment(2, None, "A long way."));
        review.plan = Some(ProposedPlan { before, after });
        std::fs::write(file, review.write()).unwrap();
        let BringAnswer::Review(shown) = desk.look(&of(file)).unwrap() else { panic!("no review") };
        let fields: Vec<_> = shown.steps.iter().map(|it| it.field.as_str()).collect();
        assert_eq!(fields, ["waits", "words.goal"], "a clinician's word is the parent's");
        assert_eq!(shown.comments[0].time.as_deref(), Some("19:30"));
        let form = |fields: &[&str]| ReviewForm {
            file: file.display().to_string(),
            mark: shown.mark.clone(),
            passphrase: String::new(),
            key_file: String::new(),
            comments: vec![Uuid::from_u128(1).to_string()],
            fields: fields.iter().map(|it| (*it).to_owned()).collect(),
            clinician_confirmed: true,
        };
        let refused = desk.accept(&form(&["waits"])).map(drop).unwrap_err();
        assert_eq!(refused.code, "problem-wait-too-long", "checked as if typed");
        let other = ReviewForm { mark: "other".into(), ..form(&[]) };
        assert_eq!(desk.accept(&other).map(drop).unwrap_err().code, "file-changed");
        let arrived = desk.accept(&form(&["words.goal"])).unwrap();
        parent.settled_data().await;
        parent.ask(|reply| Request::Arrive(arrived, reply)).await.unwrap();
        assert!(Parent::has_notice(&parent.view().await, "review_kept"));
        assert_eq!(parent.tonight().await.words.goal, "sleep");
        parent.tap(Tap::LastNight).await;
        let Screen::Morning(morning) = parent.view().await.screen else { panic!("no morning") };
        let said: Vec<_> = morning.comments.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(said, ["Early today."], "only what was taken");
        assert_eq!(morning.comments[0].time.as_deref(), Some("19:30"));
    });
}

/// Two computers, and a stick between them.
pub(super) fn three() -> (TempDir, TempDir, TempDir) {
    (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap())
}
