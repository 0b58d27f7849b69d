//! A plan file.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use lullwatch_core::method::{self, Tonight};
use lullwatch_core::{
    Action, Body, BootId, Caregiver, DeviceId, Event, EventId, Moment, Night, NightHead, NightId,
    NightKind, Plan,
};
use lullwatch_exchange::plan_file::{FileProblem, parse, read, write};
use lullwatch_exchange::words::Words;
use uuid::Uuid;

use crate::night::holds_together;
use crate::text;

/// The words of the app.
pub(crate) fn words() -> &'static Words {
    static WORDS: LazyLock<Words> = LazyLock::new(Words::english);
    &WORDS
}

/// A plan that is read is the same after it was written, and after it was kept; a night by it holds
/// together. Every problem stands on a line that there is, in order, and has its words.
///
/// # Panics
/// One of these does not hold.
pub fn plan_file(data: &[u8]) {
    let Some(text) = text(data) else { return };
    for day in [date(2026, 11, 23), Date::MIN, Date::MAX] {
        match read(text, day) {
            Ok(checked) => are_told(&checked.told, text),
            Err(problems) => {
                assert!(!problems.is_empty(), "refused without a word");
                are_told(&problems, text);
            }
        }
    }
    match parse(text) {
        Ok(file) => {
            let written = write(&file, words());
            match parse(&written) {
                Ok(again) => assert_eq!(again, file, "another plan when written:\n{written}"),
                Err(problems) => panic!("not read when written: {problems:?}\n{written}"),
            }
            let kept = serde_json::to_string(&file.plan).unwrap();
            let kept: Plan = serde_json::from_str(&kept).unwrap();
            assert_eq!(kept, file.plan, "another plan when kept");
            night_by(&file.plan);
        }
        Err(problems) => are_told(&problems, text),
    }
}

fn are_told(problems: &[FileProblem], text: &str) {
    let lines = text.matches('\n').count() + 1;
    assert!(problems.is_sorted_by_key(|problem| problem.line));
    for problem in problems {
        assert!((1..=lines).contains(&problem.line), "line {} of {lines}", problem.line);
        let said = problem.words(words());
        assert!(!said.starts_with("problem-"), "no words for {}", problem.code);
    }
}

/// A night by the plan, as it would be begun.
fn night_by(plan: &Plan) {
    let Some(method) = method::find(&plan.method.0) else { return };
    let head = NightHead {
        id: NightId(Uuid::nil()),
        child: plan.child,
        method: plan.method.clone(),
        number: plan.next_night,
        kind: NightKind::Night,
        zone: "Europe/Berlin".into(),
        settings: plan.settings,
        rules: plan.rules(method, &Tonight::night(plan.next_night)),
        plan_version: plan.version,
    };
    let mut night = Night::new(head).unwrap();
    let evening = "2026-11-23T19:30:00+01:00".parse().unwrap();
    let evening = Moment { utc: evening, since_boot_ms: 0, boot: BootId("b".into()) };
    let actions = [
        Action::PutDown { state: None },
        Action::Enter,
        Action::PickUp,
        Action::Leave,
        Action::Quiet,
        Action::Asleep { how: None },
        Action::Woke,
        Action::Pause { reason: None },
    ];
    for (action, number) in actions.into_iter().zip(1..) {
        let recorded = evening.plus_ms(number * 600_000);
        night.apply(&Event {
            id: EventId(Uuid::from_u128(number.unsigned_abs().into())),
            night: night.head().id,
            by: Caregiver::default(),
            device: DeviceId(Uuid::nil()),
            at: recorded.utc,
            approx: false,
            recorded,
            body: Body::Action { action },
        });
    }
    holds_together(&night);
}
