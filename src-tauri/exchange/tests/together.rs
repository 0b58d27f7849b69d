//! Two machines, and a coach: what comes together.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod made_up;

use std::collections::BTreeSet;

use jiff::civil::date;
use lullwatch_core::plan::Severity;
use lullwatch_core::review::Comment;
use lullwatch_core::{DeviceId, Family, MethodId, Plan};
use lullwatch_exchange::review_file::{
    Clinician, ProposedPlan, ReviewFile, accept_plan, accepted, look, needs_only_clinician, read,
};
use lullwatch_exchange::shared_folder::{OwnFile, SharedFolder};
use proptest::prelude::*;
use uuid::Uuid;

/// Parts of one family, as different machines have them: some events each, some with words left
/// out.
fn parts() -> impl Strategy<Value = [Family; 3]> {
    (made_up::family(1), any::<u64>()).prop_map(|(whole, seed)| {
        let mut place = seed;
        let mut next = move || {
            place = place.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            place >> 33
        };
        std::array::from_fn(|_| {
            let mut part = whole.clone();
            part.nights.retain(|_| !next().is_multiple_of(4));
            for night in &mut part.nights {
                night.events.retain(|_| !next().is_multiple_of(3));
                for event in night.events.iter_mut() {
                    if next().is_multiple_of(4) {
                        event.leave_words_out();
                    }
                }
            }
            part.days.retain(|_| !next().is_multiple_of(2));
            part
        })
    })
}

fn folder(files: &[&[u8]]) -> Vec<Family> {
    let mut folder = SharedFolder::default();
    for file in files {
        assert_eq!(folder.take(file, None).unwrap(), []);
    }
    folder.families()
}

fn file(device: u128, family: &Family) -> Vec<u8> {
    let own = OwnFile::of(b"", DeviceId(Uuid::from_u128(device)), None).unwrap();
    SharedFolder::default().lacking(std::slice::from_ref(family), &own).unwrap().lines
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn families_come_together_in_any_order_any_number_of_times([a, b, c] in parts()) {
        let ab = || a.clone().merged(b.clone());
        prop_assert_eq!(ab(), b.clone().merged(a.clone()), "commutative");
        let bc = b.clone().merged(c.clone());
        prop_assert_eq!(ab().merged(c.clone()), a.clone().merged(bc), "associative");
        prop_assert_eq!(ab().merged(ab()), ab(), "idempotent");
        prop_assert_eq!(ab().merged(b.clone()), ab(), "nothing new");
    }

    #[test]
    fn a_shared_folder_says_the_same_in_whatever_order_it_is_read([a, b, c] in parts()) {
        let files = [file(1, &a), file(2, &b), file(3, &c)];
        let one = folder(&[&files[0], &files[1], &files[2]]);
        prop_assert_eq!(&folder(&[&files[2], &files[0], &files[1], &files[0]]), &one);
        let wanted = a.merged(b).merged(c);
        for family in one {
            prop_assert_eq!(family.nights, wanted.nights.clone());
            prop_assert_eq!(family.days, wanted.days.clone());
        }
    }
}

fn some_family() -> Family {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    loop {
        let family = made_up::family(1).new_tree(&mut runner).unwrap().current();
        if family.nights.len() > 1 && family.nights.iter().all(|it| it.events.len() > 2) {
            return family;
        }
    }
}

#[test]
fn a_devices_file_is_only_ever_appended_to() {
    let device = DeviceId(Uuid::from_u128(4));
    let whole = some_family();
    let mut part = whole.clone();
    part.nights.pop();
    let mut bytes = Vec::new();
    for family in [&part, &whole, &whole] {
        let mut folder = SharedFolder::default();
        folder.take(&bytes, None).unwrap();
        let own = OwnFile::of(&bytes, device, None).unwrap();
        let lines = folder.lacking(std::slice::from_ref(family), &own).unwrap().lines;
        bytes.extend(lines);
    }
    assert_eq!(bytes.iter().filter(|it| **it == b'\n').count(), {
        let events: usize = whole.nights.iter().map(|night| night.events.len()).sum();
        2 + whole.nights.len() + events + whole.days.len()
    });
    assert!(
        OwnFile::of(&bytes, DeviceId(Uuid::from_u128(5)), None)
            .is_err_and(|it| it.code == "misplaced")
    );
    // What is still on its way is passed over, and what is cut and written on is told by its line.
    let cut = &bytes[..bytes.len() - 10];
    let mut folder = SharedFolder::default();
    assert_eq!(folder.take(cut, None).unwrap(), []);
    let own = OwnFile::of(cut, device, None).unwrap();
    let again = [cut, &folder.lacking(std::slice::from_ref(&whole), &own).unwrap().lines].concat();
    let mut folder = SharedFolder::default();
    let troubles = folder.take(&again, None).unwrap();
    assert_eq!(troubles.len(), 1);
    assert!(troubles[0].line > 2, "{troubles:?}");
    assert_eq!(folder.families()[0].days, whole.clone().merged(whole).days);
}

#[test]
fn a_line_that_was_changed_is_refused_and_the_others_are_taken() {
    let bytes = file(1, &some_family());
    let text = String::from_utf8(bytes).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines[1] = lines[1].replacen("\"A", "\"B", 1);
    let mut folder = SharedFolder::default();
    let troubles = folder.take((lines.join("\n") + "\n").as_bytes(), None).unwrap();
    assert_eq!((troubles.len(), troubles[0].line), (1, 2));
}

#[test]
fn an_encrypted_folder_opens_with_the_familys_passphrase_alone() {
    let family = some_family();
    let device = DeviceId(Uuid::from_u128(4));
    let own = OwnFile::of(b"", device, Some("milk")).unwrap();
    let mut bytes =
        SharedFolder::default().lacking(std::slice::from_ref(&family), &own).unwrap().lines;
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(!text.contains(&family.child.name) && !text.contains("put_down"), "{text}");
    // It is written on with the same key.
    let mut more = family.clone();
    more.child.zone = "Asia/Tokyo".into();
    let mut known = SharedFolder::default();
    known.take(&bytes, Some("milk")).unwrap();
    let own = OwnFile::of(&bytes, device, Some("milk")).unwrap();
    bytes.extend(known.lacking(std::slice::from_ref(&more), &own).unwrap().lines);
    let mut folder = SharedFolder::default();
    assert_eq!(folder.take(&bytes, Some("milk")).unwrap(), []);
    assert_eq!(folder.families()[0].nights, family.clone().merged(family).nights);
    let code = |passphrase| SharedFolder::default().take(&bytes, passphrase).unwrap_err().code;
    assert_eq!((code(None), code(Some("tea"))), ("sealed", "wrong-passphrase"));
    // What lies there open is not gone on with as if it were closed.
    let device = DeviceId(Uuid::from_u128(9));
    let lies_open = OwnFile::of(b"", device, None).unwrap();
    let lies_open = SharedFolder::default().lacking(std::slice::from_ref(&more), &lies_open);
    let refused = OwnFile::of(&lies_open.unwrap().lines, device, Some("milk")).map(drop);
    assert_eq!(refused.unwrap_err().code, "not-sealed");
}

fn today() -> jiff::civil::Date {
    date(2026, 11, 23)
}

/// A family on Ferber's method, and a review of it with two comments and a changed plan.
fn reviewed() -> (Family, ReviewFile) {
    let mut family = some_family();
    family.child.weeks_early = 0;
    family.plans = vec![Plan::of(family.id(), MethodId("ferber-2006".into()))];
    family.reviews.clear();
    let id = Uuid::from_u128(77);
    let made = "2026-11-22T10:00:00Z".parse().unwrap();
    let mut review = ReviewFile::new(id, made, "Coach", family.id());
    let night = &family.nights[0];
    let comment = |number, event, text: &str| Comment {
        id: Uuid::from_u128(number),
        night: night.head.id,
        event,
        text: text.into(),
    };
    review.comments.push(comment(1, None, "a long way already"));
    review.comments.push(comment(2, Some(night.events[0].id), "<script>well done</script>"));
    let before = family.plans[0].clone();
    let mut after = before.clone();
    after.changes.waits_s = Some(vec![vec![300, 600], vec![600, 900]]);
    after.words.goal = "sleep".into();
    after.clinician_confirmed = true;
    review.plan = Some(ProposedPlan { before, after });
    (family, review)
}

#[test]
fn a_review_goes_there_and_back_and_is_accepted_step_by_step() {
    let (mut family, review) = reviewed();
    let review = read(review.write().as_bytes()).unwrap();
    let proposal = look(&review, &family, today()).unwrap();
    let fields: Vec<_> = proposal.steps.iter().map(|step| step.field.as_str()).collect();
    assert_eq!(fields, ["waits", "words.goal"], "a clinician's word is not the coach's to give");
    assert!(proposal.comments.iter().all(|it| it.is_here && !it.is_accepted));
    let one = BTreeSet::from(["waits"]);
    let plan = accept_plan(&review, &family, &one, Clinician::NotAsked, today()).unwrap();
    assert_eq!((plan.version, plan.words.goal.as_str(), plan.clinician_confirmed), (2, "", false));
    assert_eq!(plan.changes.waits_s, Some(vec![vec![300, 600], vec![600, 900]]));
    let first = BTreeSet::from([Uuid::from_u128(1)]);
    family.reviews = vec![accepted(&review, &family, &first, Some((&one, &plan)))];
    family.plans.push(plan);
    // Later, the rest.
    let proposal = look(&review, &family, today()).unwrap();
    assert_eq!((proposal.comments[0].is_accepted, proposal.comments[1].is_accepted), (true, false));
    assert_eq!((proposal.steps[0].is_so, proposal.steps[1].is_so), (true, false));
    let other = BTreeSet::from(["words.goal"]);
    let plan = accept_plan(&review, &family, &other, Clinician::NotAsked, today()).unwrap();
    assert_eq!((plan.version, plan.words.goal.as_str()), (3, "sleep"));
    let second = BTreeSet::from([Uuid::from_u128(2)]);
    let kept = accepted(&review, &family, &second, Some((&other, &plan)));
    assert_eq!((kept.comments.len(), kept.plan_version), (2, Some(3)));
    assert_eq!(kept.plan_fields, ["waits", "words.goal"]);
}

#[test]
fn what_the_family_has_changed_meanwhile_stays() {
    let (mut family, review) = reviewed();
    let mut newer = family.plans[0].clone();
    newer.version = 5;
    newer.words.goal = "peace".into();
    newer.settings.crying_limit_s = Some(2400);
    family.plans.push(newer);
    let proposal = look(&review, &family, today()).unwrap();
    let goal = &proposal.steps[1];
    assert!(goal.is_changed_since && !goal.is_so && !proposal.steps[0].is_changed_since);
    assert_eq!(
        (&goal.changes[0].before, &goal.changes[0].after),
        (&"peace".into(), &"sleep".into())
    );
    let waits = BTreeSet::from(["waits"]);
    let plan = accept_plan(&review, &family, &waits, Clinician::NotAsked, today()).unwrap();
    assert_eq!((plan.version, plan.settings.crying_limit_s), (6, Some(2400)));
    assert_eq!(plan.words.goal, "peace");
}

#[test]
fn another_method_comes_in_one_step_with_all_that_belongs_to_it() {
    let (mut family, mut review) = reviewed();
    family.plans[0].next_night = 5;
    family.plans[0].changes.waits_s = Some(vec![vec![600]]);
    let before = family.plans[0].clone();
    let mut after = Plan::of(family.id(), MethodId("chair".into()));
    after.stage = Some(1);
    after.words.goal = "sleep".into();
    review.plan = Some(ProposedPlan { before, after });
    let review = read(review.write().as_bytes()).unwrap();
    // A night has gone by since.
    family.plans[0].next_night = 6;
    let proposal = look(&review, &family, today()).unwrap();
    let fields: Vec<_> = proposal.steps.iter().map(|step| step.field.as_str()).collect();
    assert_eq!(fields, ["method", "words.goal"]);
    let changes: Vec<_> = proposal.steps[0].changes.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(changes, ["method", "next_night", "stage", "started", "waits"]);
    assert!(!proposal.steps[0].is_changed_since && !proposal.steps[0].is_so);
    let method = BTreeSet::from(["method"]);
    let plan = accept_plan(&review, &family, &method, Clinician::NotAsked, today()).unwrap();
    assert_eq!((plan.method.0.as_str(), plan.next_night, plan.stage), ("chair", 1, Some(1)));
    assert_eq!((plan.changes.waits_s.clone(), plan.words.goal.as_str()), (None, ""));
    assert_eq!(plan.started, Some(today()), "it begins when it is taken");
    // Once it is so it is not offered again, however many nights have gone by.
    family.plans.push(Plan { next_night: 3, stage: Some(2), ..plan });
    let proposal = look(&review, &family, today()).unwrap();
    assert_eq!((proposal.steps[0].is_so, proposal.steps[1].is_so), (true, false));
}

#[test]
fn another_method_passes_the_gate_and_needs_a_clinicians_word_of_its_own() {
    let (mut family, mut review) = reviewed();
    family.plans[0].clinician_confirmed = true;
    let plan = review.plan.as_mut().unwrap();
    plan.after = Plan::of(family.id(), MethodId("extinction".into()));
    plan.after.clinician_confirmed = true;
    let method = BTreeSet::from(["method"]);
    let take = |family: &Family, clinician| {
        accept_plan(&review, family, &method, clinician, today()).map(|plan| plan.method.0)
    };
    assert_eq!(take(&family, Clinician::NotAsked).unwrap(), "extinction");
    family.child.weeks_early = 10;
    let problems = take(&family, Clinician::NotAsked).unwrap_err();
    assert!(needs_only_clinician(&problems), "what was said of one says nothing of another");
    assert_eq!(take(&family, Clinician::Knows).unwrap(), "extinction");
    family.child.born = date(2026, 9, 1);
    assert!(take(&family, Clinician::Knows).is_err(), "too young, whoever knows");
}

#[test]
fn a_plan_from_a_file_passes_the_gate_as_if_it_had_been_typed() {
    let (mut family, mut review) = reviewed();
    let waits = BTreeSet::from(["waits"]);
    let take = |family: &Family, review: &ReviewFile, clinician| {
        accept_plan(review, family, &waits, clinician, today())
    };
    review.plan.as_mut().unwrap().after.changes.waits_s = Some(vec![vec![9000]]);
    let problems = take(&family, &review, Clinician::Knows).unwrap_err();
    assert!(problems.iter().any(|it| it.severity == Severity::Refused), "two hours and more");
    let (_, review) = reviewed();
    family.child.weeks_early = 10;
    let problems = take(&family, &review, Clinician::NotAsked).unwrap_err();
    assert!(needs_only_clinician(&problems), "{problems:?}");
    assert!(take(&family, &review, Clinician::Knows).unwrap().clinician_confirmed);
    family.child.born = date(2026, 9, 1);
    assert!(take(&family, &review, Clinician::Knows).is_err(), "too young, whoever knows");
}

#[test]
fn a_review_of_another_child_or_of_what_is_not_here_is_not_taken() {
    let (family, mut review) = reviewed();
    review.comments[0].night.0 = Uuid::max();
    let proposal = look(&review, &family, today()).unwrap();
    assert!(!proposal.comments[0].is_here);
    let all = review.comments.iter().map(|it| it.id).collect();
    assert_eq!(accepted(&review, &family, &all, None).comments.len(), 1);
    review.child.0 = Uuid::max();
    assert_eq!(look(&review, &family, today()).unwrap_err().code, "not-here");
}

#[test]
fn a_review_that_cannot_be_used_is_refused_with_its_place() {
    let (_, review) = reviewed();
    let refused = |change: &dyn Fn(&mut ReviewFile)| {
        let mut review = review.clone();
        change(&mut review);
        let trouble = read(review.write().as_bytes()).unwrap_err();
        (trouble.code, trouble.place)
    };
    let at = |place: &str| place.to_owned();
    assert_eq!(
        refused(&|it| it.format = "lullwatch-review/9".into()),
        ("later-edition", at("format"))
    );
    assert_eq!(
        refused(&|it| it.comments[1].text = "x".repeat(4001)),
        ("text-too-long", at("comments[1].text"))
    );
    assert_eq!(
        refused(&|it| it.comments[1].id = it.comments[0].id),
        ("twice", at("comments[1].id"))
    );
    let text = review.write();
    assert_eq!(read(&text.as_bytes()[..text.len() / 2]).unwrap_err().code, "truncated");
}
