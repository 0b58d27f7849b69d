//! Families that come to a coach's desk in files, and reviews that go back.

use std::collections::BTreeSet;
use std::path::Path;

use lullwatch_exchange::night_file::Age;
use lullwatch_exchange::sealed::KeyPair;
use lullwatch_exchange::words::{Language, Words};
use tempfile::TempDir;

use super::files::{everything, of, three};
use super::{EVENING, beside, form};
use crate::bedside::Request;
use crate::coach::{Coach, Lent};
use crate::messages::{
    BringAnswer, CoachChange, CoachDesk, CoachSaved, CoachSay, CompareSide, HistoryAsked,
    HistoryRange, OfferView, PlanDraft, ReviewForm, Screen, SetUp, ShareForm, ShareLock,
    ShareNights, Tap,
};

fn lent() -> Lent {
    Lent { now: "2026-11-25T20:00:00Z".parse().unwrap(), words: Words::of(Language::English) }
}

fn bring(coach: &mut Coach, file: &Path) -> CoachDesk {
    coach.change(CoachChange::Bring { files: vec![file.display().to_string()] }).unwrap()
}

fn look(coach: &mut Coach) -> CoachDesk {
    coach.change(CoachChange::Look).unwrap()
}

/// The one child on the desk.
fn only(desk: &CoachDesk) -> String {
    assert_eq!(desk.families.len(), 1);
    desk.families[0].children[0].id.clone()
}

fn files_in(data: &TempDir) -> Vec<std::path::PathBuf> {
    let folder = data.path().join("families");
    let Ok(inside) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = inside.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|it| it == "lullwatch")).collect()
}

/// A family's file with one night, closed so.
fn a_file(name: &str, file: &Path, lock: &ShareLock) {
    let here = TempDir::new().unwrap();
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night(name).await;
        parent.hand_on(file, lock.clone()).await;
    });
}

#[test]
fn a_closed_file_is_open_in_memory_alone() {
    let (_, data, between) = three();
    let (file, key_file) = (between.path().join("ada.lullwatch"), between.path().join("key"));
    let pair = KeyPair::new();
    std::fs::write(&key_file, pair.file()).unwrap();
    a_file("Ada", &file, &ShareLock::Keys { keys: pair.public.clone() });
    let mut coach = Coach::new(data.path());
    let desk = bring(&mut coach, &file);
    assert_eq!((desk.families.len(), desk.closed.len()), (0, 1));
    assert!(desk.closed[0].by_key && !desk.closed[0].is_wrong);
    assert_eq!(desk.closed[0].name, "ada");
    // Another key opens nothing, and says so.
    let other = between.path().join("other");
    std::fs::write(&other, KeyPair::new().file()).unwrap();
    assert!(coach.use_keys(&other).unwrap().closed[0].is_wrong);
    let desk = coach.use_keys(&key_file).unwrap();
    assert_eq!((desk.families[0].children[0].name.as_str(), desk.closed.len()), ("Ada", 0));
    assert_eq!(std::fs::read(&files_in(&data)[0]).unwrap(), std::fs::read(&file).unwrap());
    // What is written to such a family is closed as well, and opens with the same key.
    let child = only(&desk);
    let night = coach.child(&child).unwrap().nights[0].id.clone();
    let say = CoachSay::Comment { night, event: None, text: "A long way.".into() };
    coach.review(&child, Some(say), &lent()).unwrap();
    let draft = data.path().join(format!("families/reviews/{child}.lullwatch-review"));
    assert!(!String::from_utf8_lossy(&std::fs::read(draft).unwrap()).contains("A long way."));
    // With the next start it is closed again.
    let mut coach = Coach::new(data.path());
    assert_eq!(look(&mut coach).closed.len(), 1);
    assert_eq!(coach.child(&child).unwrap_err().code, "coach-gone");
    coach.use_keys(&key_file).unwrap();
    let review = coach.review(&child, None, &lent()).unwrap();
    assert_eq!(review.comments[0].text, "A long way.");
}

#[test]
fn a_key_that_is_made_here_opens_what_families_close_for_it() {
    let (_, data, between) = three();
    let (file, key_file) = (between.path().join("ada.lullwatch"), between.path().join("key.txt"));
    let mut coach = Coach::new(data.path());
    let key = coach.make_key(&key_file).unwrap();
    a_file("Ada", &file, &ShareLock::Keys { keys: key.public });
    assert_eq!(bring(&mut coach, &file).families.len(), 1);
    let mut coach = Coach::new(data.path());
    assert_eq!(coach.use_keys(&key_file).unwrap().families.len(), 1);
}

#[test]
fn a_passphrase_opens_its_file_and_another_one_does_not() {
    let (_, data, between) = three();
    let file = between.path().join("ada.lullwatch");
    a_file("Ada", &file, &ShareLock::Passphrase { passphrase: "moon and stars".into() });
    let mut coach = Coach::new(data.path());
    let id = bring(&mut coach, &file).closed[0].id.clone();
    let mut unseal = |passphrase: &str| {
        let passphrase = passphrase.into();
        coach.change(CoachChange::Unseal { file: id.clone(), passphrase }).unwrap()
    };
    let wrong = unseal("milk");
    assert!(wrong.closed[0].is_wrong && !wrong.closed[0].by_key);
    let desk = unseal("moon and stars");
    assert_eq!((desk.families.len(), desk.closed.len()), (1, 0));
}

#[test]
fn files_of_a_folder_come_in_together_and_what_cannot_be_used_names_itself() {
    let (_, data, between) = three();
    let folder = between.path().join("families/of one coach");
    std::fs::create_dir_all(&folder).unwrap();
    a_file("Ada", &folder.join("ada.lullwatch"), &ShareLock::Open);
    a_file("Ben", &folder.join("ben.lullwatch"), &ShareLock::Open);
    std::fs::write(folder.join("cut.lullwatch"), "{\"format\":").unwrap();
    std::fs::write(folder.join("photo.jpg"), [0xff, 0xd8, 0xff]).unwrap();
    let csv = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/elsewhere/huckleberry.csv");
    std::fs::copy(csv, folder.join("tracker.csv")).unwrap();
    let mut coach = Coach::new(data.path());
    let desk = bring(&mut coach, between.path());
    let names: Vec<&str> =
        desk.families.iter().map(|family| family.children[0].name.as_str()).collect();
    assert_eq!(names, ["Ada", "Ben"]);
    let refused: Vec<(&str, &str)> = desk
        .refused
        .iter()
        .map(|it| (Path::new(&it.name).file_name().unwrap().to_str().unwrap(), &*it.trouble.code))
        .collect();
    let expected =
        [("cut.lullwatch", "truncated"), ("photo.jpg", "not-utf8"), ("tracker.csv", "of-tracker")];
    assert_eq!(refused, expected);
    assert_eq!(files_in(&data).len(), 2);
    assert_eq!(desk.methods, ["ferber-2006"]);
}

#[test]
fn files_of_one_family_lie_together_and_the_same_one_lies_there_once() {
    let (here, data, between) = three();
    let (first, second) = (between.path().join("a.lullwatch"), between.path().join("b.lullwatch"));
    let (to_first, to_second) = (&first, &second);
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        parent.hand_on(to_first, ShareLock::Open).await;
        parent.step(40_000).await;
        parent.tap(Tap::PutDown).await;
        parent.step(60).await;
        parent.tap(Tap::Asleep).await;
        parent.step(30_000).await;
        parent.tap(Tap::OutOfBed).await;
        parent.hand_on(to_second, ShareLock::Open).await;
    });
    let mut coach = Coach::new(data.path());
    for file in [&first, &second, &first] {
        bring(&mut coach, file);
    }
    let desk = look(&mut Coach::new(data.path()));
    assert_eq!((desk.families.len(), desk.families[0].files), (1, 2));
    assert_eq!(desk.families[0].children[0].nights, 2);
    let child = only(&desk);
    assert_eq!(coach.child(&child).unwrap().nights.len(), 2);
}

#[test]
fn what_is_removed_goes_with_its_review_and_nothing_else_does() {
    let (_, data, between) = three();
    let (ada, ben) = (between.path().join("ada.lullwatch"), between.path().join("ben.lullwatch"));
    a_file("Ada", &ada, &ShareLock::Open);
    a_file("Ben", &ben, &ShareLock::Open);
    let mut coach = Coach::new(data.path());
    bring(&mut coach, &ada);
    let desk = bring(&mut coach, &ben);
    let family = desk.families[0].id.clone();
    coach.review(&family, Some(CoachSay::From { name: "Kay".into() }), &lent()).unwrap();
    let draft = data.path().join(format!("families/reviews/{family}.lullwatch-review"));
    assert!(draft.exists());
    let desk = coach.change(CoachChange::Remove { family: family.clone() }).unwrap();
    assert_eq!(desk.families.len(), 1);
    assert_eq!(desk.families[0].children[0].name, "Ben");
    assert!(!draft.exists() && ada.exists());
    assert_eq!(
        (files_in(&data).len(), coach.child(&family).unwrap_err().code.as_str()),
        (1, "coach-gone")
    );
    // No path that comes from outside is one of a file here.
    let file = format!("../../{}", ben.file_name().unwrap().to_str().unwrap());
    coach.change(CoachChange::RemoveFile { file }).unwrap();
    assert!(ben.exists());
}

#[test]
fn a_night_a_family_and_a_method_can_be_read_and_laid_side_by_side() {
    let (_, data, between) = three();
    let file = between.path().join("ada.lullwatch");
    a_file("Ada", &file, &ShareLock::Open);
    let mut coach = Coach::new(data.path());
    let id = only(&bring(&mut coach, &file));
    let child = coach.child(&id).unwrap();
    assert_eq!((child.name.as_str(), child.months), ("Ada", Some(9)));
    assert_eq!(child.plan.as_ref().unwrap().method, "ferber-2006");
    let night = child.nights[0].id.clone();
    let codes: BTreeSet<&str> = child.flags.iter().map(|flag| flag.code.as_str()).collect();
    assert_eq!(codes, BTreeSet::from(["how_asleep", "no_crying"]));
    assert_eq!(child.flags[0].night, night);
    let counts = coach.counts(&[id.clone(), "gone".into()]);
    let kinds: Vec<(&str, u32)> =
        counts[0].kinds.iter().map(|it| (it.kind.as_str(), it.count)).collect();
    assert_eq!((counts.len(), kinds), (1, vec![("not_recorded", 2)]), "as its own page has them");
    let read = coach.night(&id, &night).unwrap();
    assert_eq!((read.night.child.as_str(), read.night.evening.as_str()), ("Ada", "2026-11-23"));
    assert!(read.night.log.iter().any(|line| line.text.as_deref() == Some("a red cheek")));
    let asked = HistoryAsked {
        child: Some(id.clone()),
        kind: None,
        method: None,
        range: HistoryRange::All,
        offset: 0,
        limit: 9,
    };
    let history = coach.history(asked).unwrap();
    assert_eq!((history.rows.len(), history.rows[0].day.as_str()), (1, "2026-11-23"));
    let sides = [
        CompareSide::Night { child: id.clone(), night },
        CompareSide::Method { method: "ferber-2006".into() },
    ];
    let compared = coach.compare(&sides).unwrap();
    let heads: Vec<_> = compared.sides.iter().map(|it| (it.name.as_deref(), it.nights)).collect();
    assert_eq!(heads, [(Some("Ada"), 1), (None, 1)]);
    let asleep = compared.rows.iter().find(|row| row.key == "sol").unwrap();
    assert!(asleep.amounts[0].is_some() && asleep.amounts[0] == asleep.amounts[1]);
    let none = CompareSide::Method { method: "chair".into() };
    let compared = coach.compare(&[CompareSide::Child { child: id }, none]).unwrap();
    assert!(compared.rows.iter().all(|row| row.amounts[1].is_none()));
}

#[test]
fn nobody_at_the_desk_changes_what_is_kept_of_ones_own_children() {
    let (_, data, between) = three();
    let file = &between.path().join("ada.lullwatch");
    a_file("Ada", file, &ShareLock::Open);
    let folder = data.path();
    beside(folder, EVENING, |parent| async move {
        parent.set_up("Own").await;
        parent.tap(Tap::OpenCoach).await;
        assert!(matches!(parent.view().await.screen, Screen::Coach));
        bring(&mut Coach::new(folder), file);
        parent.tap(Tap::Cancel).await;
        assert_eq!(parent.tonight().await.child, "Own");
        // A night that runs is never hidden by it.
        parent.tap(Tap::PutDown).await;
        parent.tap(Tap::OpenCoach).await;
        assert_eq!(parent.night().await.child, "Own");
    });
    let (reader, _) = lullwatch_store::read_only(folder).unwrap();
    assert_eq!(reader.children().unwrap().len(), 1);
    assert_eq!(reader.nights(None, 9).unwrap().len(), 1);
}

#[test]
fn what_the_coach_says_and_proposes_reaches_the_family_and_is_taken_step_by_step() {
    let (here, data, between) = three();
    let (file, back) =
        (&between.path().join("a.lullwatch"), &between.path().join("r.lullwatch-review"));
    let mut coach = Coach::new(data.path());
    let coach = &mut coach;
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        parent.hand_on(file, ShareLock::Open).await;
        let child = only(&bring(coach, file));
        let night = coach.child(&child).unwrap().nights[0].id.clone();
        let put_down = coach.night(&child, &night).unwrap().night.log[0].event.clone();
        let mut say = |say: CoachSay| coach.review(&child, Some(say), &lent());
        let about = |event: Option<&String>, text: &str| CoachSay::Comment {
            night: night.clone(),
            event: event.cloned(),
            text: text.into(),
        };
        assert_eq!(say(about(None, "  ")).unwrap_err().code, "coach-nothing-said");
        assert_eq!(say(about(None, &"x".repeat(4001))).unwrap_err().code, "coach-too-long");
        say(CoachSay::From { name: "Kay".into() }).unwrap();
        say(about(None, "A long way.")).unwrap();
        let said = say(about(Some(&put_down), "Early today.")).unwrap();
        assert_eq!(said.comments.len(), 2);
        assert_eq!(said.comments[1].time.as_deref(), Some("19:30"));
        let mut draft = said.plan.unwrap().draft;
        draft.goal = "sleep".into();
        draft.clinician_confirmed = true;
        let mut wrong = draft.clone();
        wrong.waits_min = Some(vec![vec![150]]);
        let refused = say(CoachSay::Propose { draft: Box::new(wrong) }).unwrap_err();
        assert_eq!(refused.code, "problem-wait-too-long", "checked as if typed");
        let said = say(CoachSay::Propose { draft: Box::new(draft) }).unwrap();
        let fields: Vec<&str> = said.differences.iter().map(|it| it.field.as_str()).collect();
        assert_eq!(fields, ["goal"], "a clinician's word is the parent's");
        coach.save(&child, CoachSaved::Review, &ShareLock::Open, back, &lent()).unwrap();

        let desk = parent.desk().await;
        let BringAnswer::Review(shown) = desk.look(&of(back)).unwrap() else { panic!("no review") };
        assert_eq!((shown.from.as_str(), shown.comments.len(), shown.steps.len()), ("Kay", 2, 1));
        let form = ReviewForm {
            file: back.display().to_string(),
            mark: shown.mark.clone(),
            passphrase: String::new(),
            key_file: String::new(),
            comments: vec![shown.comments[0].id.clone()],
            fields: vec!["words.goal".into()],
            clinician_confirmed: false,
        };
        let arrived = desk.accept(&form).unwrap();
        parent.settled_data().await;
        parent.ask(|reply| Request::Arrive(arrived, reply)).await.unwrap();
        assert_eq!(parent.tonight().await.words.goal, "sleep");
        // What was accepted comes back to the desk with the next file.
        parent.hand_on(file, ShareLock::Open).await;
        bring(coach, file);
        let comments = coach.night(&child, &night).unwrap().night.comments;
        assert_eq!((comments.len(), comments[0].text.as_str()), (1, "A long way."));
    });
}

#[test]
fn another_method_is_proposed_by_the_same_form_and_taken_whole() {
    let (here, data, between) = three();
    let (file, back) =
        (&between.path().join("a.lullwatch"), &between.path().join("r.lullwatch-review"));
    let mut coach = Coach::new(data.path());
    let coach = &mut coach;
    beside(here.path(), EVENING, |parent| async move {
        parent.one_night("Ada").await;
        parent.hand_on(file, ShareLock::Open).await;
        let child = only(&bring(coach, file));
        let methods = coach.methods(&child, &lent()).unwrap();
        assert!(methods.iter().any(|it| it.id == "chair" && it.offer == OfferView::Offered));
        assert_eq!(coach.plan_by(&child, "milk").unwrap_err().code, "method-unknown");
        let mut draft = coach.plan_by(&child, "chair").unwrap().draft;
        assert_eq!((draft.method.as_str(), draft.night), ("chair", 1));
        draft.clinician_confirmed = true;
        let wrong = PlanDraft { stage: Some(99), ..draft.clone() };
        let propose = |draft| CoachSay::Propose { draft: Box::new(draft) };
        let refused = coach.review(&child, Some(propose(wrong)), &lent()).unwrap_err();
        assert!(refused.code.starts_with("problem-stage"), "checked as if typed: {refused:?}");
        let said = coach.review(&child, Some(propose(draft)), &lent()).unwrap();
        assert_eq!(said.differences[0].after, "chair");
        assert!(!said.plan.unwrap().draft.clinician_confirmed);
        coach.save(&child, CoachSaved::Review, &ShareLock::Open, back, &lent()).unwrap();

        let desk = parent.desk().await;
        let BringAnswer::Review(shown) = desk.look(&of(back)).unwrap() else { panic!("no review") };
        let steps: Vec<&str> = shown.steps.iter().map(|it| it.field.as_str()).collect();
        assert_eq!(steps, ["method"]);
        let form = ReviewForm {
            file: back.display().to_string(),
            mark: shown.mark.clone(),
            passphrase: String::new(),
            key_file: String::new(),
            comments: Vec::new(),
            fields: vec!["method".into()],
            clinician_confirmed: false,
        };
        // A night that runs is left as it is.
        parent.step(40_000).await;
        parent.tap(Tap::PutDown).await;
        let arrived = parent.desk().await.accept(&form).unwrap();
        let refused = parent.ask(|reply| Request::Arrive(arrived, reply)).await.unwrap_err();
        assert_eq!(refused.code, "bring-not-now");
        assert_eq!(parent.night().await.method, "ferber-2006");
        parent.step(600).await;
        parent.tap(Tap::Asleep).await;
        parent.step(30_000).await;
        parent.tap(Tap::OutOfBed).await;
        parent.tap(Tap::Done).await;
        let arrived = parent.desk().await.accept(&form).unwrap();
        parent.settled_data().await;
        parent.ask(|reply| Request::Arrive(arrived, reply)).await.unwrap();
        let tonight = parent.tonight().await;
        assert_eq!((tonight.method.as_str(), tonight.night), ("chair", 1));
    });
}

#[test]
fn a_plan_that_the_childs_age_forbids_is_refused_here_and_there() {
    let (here, data, between) = three();
    let [whole, without, back] = ["whole.lullwatch", "without.lullwatch", "r.lullwatch-review"]
        .map(|it| between.path().join(it));
    let (whole, without, back) = (&whole, &without, &back);
    let data = data.path();
    beside(here.path(), EVENING, |parent| async move {
        // Five months: waits of a plan's own need six.
        let young = SetUp {
            born: "2026-06-10".into(),
            method: "bedtime-only".into(),
            clinician_confirmed: true,
            ..form("Ada")
        };
        parent.set_up_as(young).await;
        parent.tap(Tap::PutDown).await;
        parent.step(600).await;
        parent.tap(Tap::Asleep).await;
        parent.step(36_000).await;
        parent.tap(Tap::OutOfBed).await;
        parent.tap(Tap::Done).await;
        let desk = parent.desk().await;
        let share = ShareForm { nights: ShareNights::All, ..everything(&desk) };
        desk.share(&share, &ShareLock::Open, whole).unwrap();
        let share = ShareForm { age: Age::Hidden, ..share };
        desk.share(&share, &ShareLock::Open, without).unwrap();
        let propose = |coach: &mut Coach, file: &Path| {
            let child = only(&bring(coach, file));
            let mut draft = coach.review(&child, None, &lent()).unwrap().plan.unwrap().draft;
            draft.waits_min = Some(vec![vec![5, 10]]);
            let say = CoachSay::Propose { draft: Box::new(draft) };
            (child.clone(), coach.review(&child, Some(say), &lent()))
        };
        let coach = &mut Coach::new(&data.join("one"));
        let (_, refused) = propose(coach, whole);
        assert_eq!(refused.unwrap_err().code, "problem-too-young");
        // Whose age the file leaves out, the family's own app knows.
        let coach = &mut Coach::new(&data.join("other"));
        let (child, proposed) = propose(coach, without);
        assert!(proposed.unwrap().age_unknown);
        coach.save(&child, CoachSaved::Review, &ShareLock::Open, back, &lent()).unwrap();
        let BringAnswer::Review(shown) = desk.look(&of(back)).unwrap() else { panic!("no review") };
        assert!(shown.problems.iter().any(|it| it.code == "too-young" && it.refused));
        let form = ReviewForm {
            file: back.display().to_string(),
            mark: shown.mark.clone(),
            passphrase: String::new(),
            key_file: String::new(),
            comments: Vec::new(),
            fields: vec!["waits".into()],
            clinician_confirmed: true,
        };
        assert_eq!(desk.accept(&form).map(drop).unwrap_err().code, "problem-too-young");
        assert!(parent.tonight().await.waits_min.is_empty());
    });
}

#[test]
fn a_review_in_which_nothing_is_said_is_not_written_and_a_report_is() {
    let (_, data, between) = three();
    let file = between.path().join("ada.lullwatch");
    a_file("Ada", &file, &ShareLock::Open);
    let mut coach = Coach::new(data.path());
    let child = only(&bring(&mut coach, &file));
    let lock = ShareLock::Open;
    let refused = coach.file_name(&child, CoachSaved::Review, &lock, &lent()).unwrap_err();
    assert_eq!(refused.code, "coach-nothing-said");
    let papers = [
        (CoachSaved::Html, "report-2026-11-25.html", "<!doctype html>"),
        (CoachSaved::Pdf, "report-2026-11-25.pdf", "%PDF-"),
    ];
    for (what, name, begins) in papers {
        assert_eq!(coach.file_name(&child, what, &lock, &lent()).unwrap(), name);
        let report = between.path().join(name);
        coach.save(&child, what, &lock, &report, &lent()).unwrap();
        assert!(std::fs::read(&report).unwrap().starts_with(begins.as_bytes()), "{name}");
    }
    let html = std::fs::read_to_string(between.path().join("report-2026-11-25.html")).unwrap();
    assert!(html.contains("Ada") && html.contains("a red cheek"));
}
