//! A review file.

use std::collections::BTreeSet;

use jiff::civil::date;
use lullwatch_core::plan::Severity;
use lullwatch_core::{Child, Family, MethodId, Plan};
use lullwatch_exchange::review_file::{Clinician, accept_plan, accepted, look, read};

use crate::answered;
use crate::plan_file::words;

/// A review that is read is the same once it was written; laid beside a family, nothing of its plan
/// is taken that the plan's own check refuses, nor a clinician's word that the parent has not given.
///
/// # Panics
/// One of these does not hold.
pub fn review_file(data: &[u8]) {
    let review = match read(data) {
        Ok(review) => review,
        Err(trouble) => {
            let said = trouble.words(words());
            assert!(!said.contains("trouble-"), "no words for {}", trouble.code);
            return;
        }
    };
    assert_eq!(read(review.write().as_bytes()).unwrap(), review, "another review when written");
    let child = Child {
        id: review.child,
        name: "Ada".into(),
        born: date(2026, 2, 1),
        weeks_early: 0,
        zone: "Europe/Berlin".into(),
        health_concern: false,
    };
    let mut family = Family::of(child);
    family.plans.push(Plan::of(review.child, MethodId("ferber-2006".into())));
    let today = date(2026, 11, 23);
    let proposal = look(&review, &family, today).unwrap();
    let fields: BTreeSet<&str> = proposal.steps.iter().map(|it| it.field.as_str()).collect();
    for clinician in [Clinician::NotAsked, Clinician::Knows] {
        match accept_plan(&review, &family, &fields, clinician, today) {
            Ok(plan) => {
                let problems = plan.problems(&family.child, today);
                assert!(problems.iter().all(|it| it.severity == Severity::Told), "{problems:?}");
                assert_eq!((plan.child, plan.version), (review.child, 2));
                let is_asked = clinician == Clinician::Knows;
                assert!(is_asked || !plan.clinician_confirmed, "a word that nobody gave");
            }
            Err(problems) => answered(problems),
        }
    }
    let all = review.comments.iter().map(|comment| comment.id).collect();
    let kept = accepted(&review, &family, &all, None);
    assert!(kept.comments.is_empty(), "a comment on a night that is not here");
}
