//! The plan as it is edited, its versions, and the day in short.

use super::*;
use crate::messages::{
    CheckedPlan, DifferenceView, FeedDraft, PlanDraft, PlanStep, PlanView, WindowDraft,
};

impl Parent {
    async fn plan(&self) -> PlanView {
        match self.view().await.screen {
            Screen::Plan(plan) => *plan,
            other => panic!("{other:?}"),
        }
    }

    async fn check(&self, draft: &PlanDraft) -> CheckedPlan {
        self.ask(|reply| Request::CheckPlan(Box::new(draft.clone()), reply)).await.unwrap()
    }
}

fn at_the_plan(act: impl AsyncFnOnce(Parent)) {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(Tap::OpenPlan).await;
        act(parent).await;
    });
}

fn codes(checked: &CheckedPlan) -> Vec<(&str, &str)> {
    let refused = checked.problems.iter().filter(|it| it.refused);
    refused.map(|it| (it.field.as_str(), it.code.as_str())).collect()
}

#[test]
fn a_plan_that_nobody_touched_is_kept_as_it_is() {
    at_the_plan(async |parent| {
        let plan = parent.plan().await;
        assert_eq!((plan.child.as_str(), plan.draft.night), ("Ada", 1));
        assert_eq!(plan.method.waits_min.len(), 7);
        let checked = parent.check(&plan.draft).await;
        assert_eq!(codes(&checked), []);
        assert_eq!(checked.nights[0].waits_min, [3, 5, 10]);
        assert!(checked.nights[5].over_limit, "62 minutes, and the limit is 60");
        parent.tap(Tap::KeepPlan { draft: Box::new(plan.draft) }).await;
        parent.tap(Tap::OpenPlan).await;
        assert_eq!(parent.plan().await.versions.len(), 1, "nothing changed, so no new version");
    });
}

#[test]
fn whatever_is_wrong_is_told_at_its_field_and_nothing_is_kept() {
    at_the_plan(async |parent| {
        let plan = parent.plan().await;
        let draft = PlanDraft {
            night: -1,
            waits_min: Some(vec![vec![3, 0], vec![-5], vec![121]]),
            crying_limit_min: Some(1),
            rise: "half past six".into(),
            review_on: "soon".into(),
            feeds: vec![
                FeedDraft {
                    from: "02:00".into(),
                    to: "02:00".into(),
                    amount_ml: None,
                    minutes: None,
                },
                FeedDraft {
                    from: "03:00".into(),
                    to: String::new(),
                    amount_ml: None,
                    minutes: None,
                },
            ],
            naps: vec![WindowDraft { from: "09:00".into(), to: "9".into() }],
            ..plan.draft
        };
        let checked = parent.check(&draft).await;
        let found = codes(&checked);
        for expected in [
            ("waits[1][0]", "number-unreadable"),
            ("night", "number-unreadable"),
            ("rise", "time-unreadable"),
            ("naps[0]", "time-unreadable"),
            ("feeds[1]", "window-half"),
            ("review_on", "date-unreadable"),
            ("waits[0][1]", "wait-zero"),
            ("waits[2][0]", "wait-too-long"),
            ("waits[1]", "waits-empty-night"),
            ("crying_limit_min", "crying-limit-range"),
            ("feeds[0]", "feed-never-opens"),
        ] {
            assert!(found.contains(&expected), "{expected:?} in {found:?}");
        }
        let kept = parent.try_tap(Tap::KeepPlan { draft: Box::new(draft) }).await;
        assert_eq!(kept, Err("problem-number-unreadable".into()));
        assert_eq!(parent.plan().await.draft.waits_min, None);
    });
}

#[test]
fn a_changed_plan_runs_the_next_night_and_its_versions_tell_what_changed() {
    at_the_plan(async |parent| {
        let plan = parent.plan().await;
        let draft = PlanDraft {
            waits_min: Some(vec![vec![1, 2], vec![4]]),
            visit_words: " Good night. ".into(),
            crying_limit_min: Some(30),
            ..plan.draft
        };
        parent.tap(Tap::KeepPlan { draft: Box::new(draft) }).await;
        assert_eq!(parent.tonight().await.waits_min, [1, 2]);
        parent.tap(Tap::OpenPlan).await;
        let versions = parent.plan().await.versions;
        let changed: Vec<_> = versions[0]
            .differences
            .iter()
            .map(|it| (it.field.as_str(), it.after.as_str()))
            .collect();
        assert_eq!(versions.iter().map(|it| it.version).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(
            changed,
            [("crying_limit_min", "30"), ("waits", "1 · 2; 4"), ("visit_words", "Good night.")],
        );
        assert_eq!(versions[0].kept_on.as_deref(), Some("2026-11-23"), "where the child is");
        assert_eq!(versions[0].reason, None);
        parent.tap(Tap::Cancel).await;
        parent.tap(Tap::PutDown).await;
        let night = parent.night().await;
        assert_eq!(night.wait.unwrap().planned_min, 1);
        assert_eq!(night.visit_words.as_deref(), Some("Good night."));
    });
}

#[test]
fn a_step_is_a_version_with_its_reason_and_its_day() {
    at_the_plan(async |parent| {
        let step = async |step, reason: &str| {
            parent.tap(Tap::Step { step, reason: reason.into() }).await;
        };
        step(PlanStep::Hold, "ill").await;
        step(PlanStep::Release, "ill").await;
        step(PlanStep::On, "our coach").await;
        let plan = parent.plan().await;
        let draft = PlanDraft { goal: "Sleep".into(), ..plan.draft };
        parent.tap(Tap::KeepPlan { draft: Box::new(draft) }).await;
        parent.tap(Tap::OpenPlan).await;
        let versions: Vec<String> = parent
            .plan()
            .await
            .versions
            .iter()
            .map(|it| {
                let changed =
                    |it: &DifferenceView| format!("{} {}→{}", it.field, it.before, it.after);
                let changed: Vec<String> = it.differences.iter().map(changed).collect();
                let (on, why) = (it.kept_on.as_deref(), it.reason.as_deref());
                format!("{} {on:?} {why:?} {}", it.version, changed.join(", "))
            })
            .collect();
        assert_eq!(
            versions,
            [
                "5 Some(\"2026-11-23\") None goal →Sleep",
                "4 Some(\"2026-11-23\") Some(\"our coach\") night 1→2",
                "3 Some(\"2026-11-23\") Some(\"ill\") held true→false",
                "2 Some(\"2026-11-23\") Some(\"ill\") held false→true",
                "1 Some(\"2026-11-23\") None ",
            ]
        );
    });
}

#[test]
fn rows_of_the_waits_differ_one_by_one_and_times_read_as_times() {
    at_the_plan(async |parent| {
        let plan = parent.plan().await.draft;
        let waits = |rows: &[&[i32]]| Some(rows.iter().map(|row| row.to_vec()).collect());
        let feed = |to: &str| {
            let (from, to) = ("23:00".into(), to.into());
            vec![FeedDraft { from, to, amount_ml: Some(120), minutes: None }]
        };
        let one = PlanDraft { waits_min: waits(&[&[1, 2], &[4]]), feeds: feed("01:00"), ..plan };
        let other = PlanDraft {
            waits_min: waits(&[&[1, 2], &[5]]),
            feeds: feed("01:30"),
            bedtime: "19:30".into(),
            ..one.clone()
        };
        for draft in [one, other] {
            parent.tap(Tap::OpenPlan).await;
            parent.tap(Tap::KeepPlan { draft: Box::new(draft) }).await;
        }
        parent.tap(Tap::OpenPlan).await;
        let versions = parent.plan().await.versions;
        let changed: Vec<_> = versions[0]
            .differences
            .iter()
            .map(|it| (it.field.as_str(), it.of, it.before.as_str(), it.after.as_str()))
            .collect();
        assert_eq!(
            changed,
            [
                ("waits", Some(2), "4", "5"),
                ("bedtime", None, "", "19:30"),
                ("feeds", Some(1), "23:00–01:00, 120 ml", "23:00–01:30, 120 ml"),
            ]
        );
    });
}

#[test]
fn a_wait_before_the_first_pick_up_is_written_in_the_plan_and_runs() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up_as(SetUp { method: "pick-up-put-down".into(), ..form("Ada") }).await;
        parent.tap(Tap::OpenPlan).await;
        let plan = parent.plan().await;
        assert_eq!((plan.method.first_pick_up_min, plan.method.has_waits), (Some(0), false));
        let draft = PlanDraft { first_pick_up_min: Some(31), ..plan.draft };
        assert_eq!(
            codes(&parent.check(&draft).await),
            [("first_pick_up_min", "first-pick-up-range")]
        );
        let draft = PlanDraft { first_pick_up_min: Some(2), ..draft };
        parent.tap(Tap::KeepPlan { draft: Box::new(draft) }).await;
        assert_eq!(parent.tonight().await.waits_min, [2]);
        parent.tap(Tap::PutDown).await;
        assert_eq!(parent.night().await.wait.unwrap().planned_min, 2);
        parent.step(125).await;
        let lift = Tap::Reassure { kind: lullwatch_core::Reassurance::PickUp };
        parent.tap(lift).await;
        let ask = parent.night().await.ask;
        assert!(!matches!(ask, Some(Ask::WhyEarly { .. })), "it was the time for it");
        parent.step(10).await;
        parent.tap(Tap::Reassure { kind: lullwatch_core::Reassurance::LayDown }).await;
        parent.tap(Tap::Leave).await;
        let night = parent.night().await;
        assert_eq!((night.wait, night.no_wait), (None, Some(NoWait::Method)));
    });
}

#[test]
fn a_method_without_waits_takes_those_of_a_plan() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up_as(SetUp { method: "extinction".into(), ..form("Ada") }).await;
        parent.tap(Tap::OpenPlan).await;
        let plan = parent.plan().await;
        assert_eq!((plan.method.has_waits, plan.method.takes_waits), (false, true));
        let draft = PlanDraft { waits_min: Some(vec![vec![15]]), ..plan.draft };
        parent.tap(Tap::KeepPlan { draft: Box::new(draft) }).await;
        parent.tap(Tap::PutDown).await;
        assert_eq!(parent.night().await.wait.unwrap().planned_min, 15);
    });
}

#[test]
fn a_day_in_short_gives_the_sum_over_24_hours() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(Tap::PutDown).await;
        parent.step(1800).await;
        parent.tap(Tap::Asleep).await;
        parent.step(10 * 3600).await;
        parent.tap(Tap::OutOfBed).await;
        parent.tap(Tap::Done).await;
        parent.step(12 * 3600).await;
        let day = |naps: &[(&str, &str)]| Tap::KeepDay {
            rise: "06:00".into(),
            naps: naps
                .iter()
                .map(|(from, to)| WindowDraft { from: (*from).into(), to: (*to).into() })
                .collect(),
            last_feed: "18:45".into(),
        };
        assert_eq!(parent.try_tap(day(&[("10:00", "09:00")])).await, Err("nap-backwards".into()));
        assert_eq!(parent.try_tap(day(&[("10:00", "")])).await, Err("nap-half".into()));
        parent.tap(day(&[("09:00", "10:15"), ("13:00", "14:00")])).await;
        let today = parent.tonight().await.today;
        assert_eq!((today.slept_by_day_min, today.slept_by_night_min), (Some(135), Some(600)));
        assert_eq!(today.last_feed, "18:45");
    });
    // Another start finds it again.
    beside(folder.path(), "2026-11-24T23:00:00Z", |parent| async move {
        assert_eq!(parent.tonight().await.today.slept_by_day_min, Some(135));
    });
}

#[test]
fn a_nap_that_ran_here_is_in_the_sum_once() {
    let folder = TempDir::new().unwrap();
    // Half past eleven in the morning.
    beside(folder.path(), "2026-11-23T16:30:00Z", |parent| async move {
        parent.set_up_as(SetUp { method: "log-only".into(), ..form("Ada") }).await;
        let (method, kind) = ("log-only".into(), lullwatch_core::NightKind::Nap);
        let nap = Tap::Change { method, night: 1, kind, clinician_confirmed: false };
        parent.tap(nap).await;
        parent.tap(Tap::PutDown).await;
        parent.step(600).await;
        parent.tap(Tap::Asleep).await;
        parent.step(3600).await;
        parent.tap(Tap::OutOfBed).await;
        parent.tap(Tap::Done).await;
        let today = parent.tonight().await.today;
        assert_eq!(today.slept_by_day_min, Some(60));
        assert_eq!((today.naps[0].from.as_str(), today.naps[0].to.as_str()), ("11:40", "12:40"));
        // Kept as it is shown, and another one beside it.
        let mut naps = today.naps;
        naps.push(WindowDraft { from: "15:00".into(), to: "15:30".into() });
        let (rise, last_feed) = (String::new(), String::new());
        parent.tap(Tap::KeepDay { rise, naps, last_feed }).await;
        assert_eq!(parent.tonight().await.today.slept_by_day_min, Some(90));
    });
}

#[test]
fn a_clinicians_word_is_about_one_method_and_has_its_day() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        // Five months old: these methods are for after a talk.
        let born = "2026-06-10".into();
        let (method, clinician_confirmed) = ("bedtime-fading".into(), true);
        parent.set_up_as(SetUp { born, method, clinician_confirmed, ..form("Ada") }).await;
        let change = |method: &str, clinician_confirmed| Tap::Change {
            method: method.into(),
            night: 1,
            kind: lullwatch_core::NightKind::Night,
            clinician_confirmed,
        };
        let tonight = parent.tonight().await;
        assert!(tonight.clinician_confirmed && !tonight.clinician_needed);
        assert_eq!(tonight.clinician_confirmed_on.as_deref(), Some("2026-11-23"));
        parent.step(24 * 3600).await;
        // The same method again: what was said holds, with its day.
        parent.tap(change("bedtime-fading", false)).await;
        let day = parent.tonight().await.clinician_confirmed_on;
        assert_eq!(day.as_deref(), Some("2026-11-23"));
        let other = parent.try_tap(change("pick-up-put-down", false)).await;
        assert_eq!(other, Err("clinician-needed".into()));
        parent.tap(change("pick-up-put-down", true)).await;
        let day = parent.tonight().await.clinician_confirmed_on;
        assert_eq!(day.as_deref(), Some("2026-11-24"));
        let back = parent.try_tap(change("bedtime-fading", false)).await;
        assert_eq!(back, Err("clinician-needed".into()), "asked again");
        parent.tap(change("log-only", false)).await;
        assert!(!parent.tonight().await.clinician_confirmed);
    });
}

#[test]
fn a_concern_about_health_asks_for_a_clinician_at_any_age_and_is_kept() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        let concerned = SetUp { health_concern: true, ..form("Ada") };
        let refused = parent.ask(|reply| Request::SetUp(concerned, reply)).await.unwrap_err();
        assert_eq!(refused.code, "clinician-needed");
        parent.set_up("Ada").await;
        assert!(!parent.tonight().await.clinician_needed);
        parent.tap(Tap::HealthConcern { yes: true }).await;
        let tonight = parent.tonight().await;
        assert!(tonight.clinician_needed && tonight.health_concern);
        let offers = tonight.choices.iter().filter(|it| it.id != "log-only");
        assert!(offers.clone().all(|it| it.offer != crate::messages::OfferView::Offered));
        assert_eq!(parent.try_tap(Tap::PutDown).await, Err("clinician-needed".into()));
        let answers = ChoosingAnswers::default();
        let child = ChildAsked::Selected;
        let ask = |reply| Request::Compare { child, night: 1, answers, reply };
        let compared = parent.ask(ask).await.unwrap().methods;
        assert_eq!(compared[0].choice.offer, crate::messages::OfferView::AfterClinician);
    });
    beside(folder.path(), "2026-11-24T01:00:00Z", |parent| async move {
        assert!(parent.tonight().await.health_concern, "another start finds it again");
        parent
            .tap(Tap::Change {
                method: "ferber-2006".into(),
                night: 1,
                kind: lullwatch_core::NightKind::Night,
                clinician_confirmed: true,
            })
            .await;
        assert!(!parent.tonight().await.clinician_needed);
        parent.tap(Tap::PutDown).await;
    });
}

#[test]
fn milk_or_growth_ticked_in_choosing_asks_for_a_clinician() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        let answers = ChoosingAnswers { feeds_or_growth: true, ..ChoosingAnswers::default() };
        let child = ChildAsked::Selected;
        let ask = |reply| Request::Compare { child, night: 1, answers, reply };
        let compared = parent.ask(ask).await.unwrap().methods;
        assert_eq!(compared[0].choice.offer, crate::messages::OfferView::AfterClinician);
    });
}

#[test]
fn a_plan_is_copied_to_another_child_and_begins_at_its_first_night() {
    at_the_plan(async |parent| {
        let ada = parent.plan().await.draft;
        let draft = PlanDraft { night: 5, waits_min: Some(vec![vec![2]]), ..ada };
        parent.tap(Tap::KeepPlan { draft: Box::new(draft) }).await;
        parent.set_up("Ben").await;
        parent.tap(Tap::OpenPlan).await;
        let others = parent.plan().await.others;
        assert_eq!(others.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Ada"]);
        parent.tap(Tap::CopyPlan { child: others[0].id.clone() }).await;
        let ben = parent.plan().await.draft;
        assert_eq!((ben.night, ben.waits_min), (1, Some(vec![vec![2]])));
    });
}

#[test]
fn a_method_after_a_week_of_log_has_its_crying_limit() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up_as(SetUp { method: "log-only".into(), ..form("Ada") }).await;
        let limit = async |method: &str| {
            let kind = lullwatch_core::NightKind::Night;
            let method = method.into();
            let change = Tap::Change { method, night: 1, kind, clinician_confirmed: false };
            parent.tap(change).await;
            parent.tap(Tap::OpenPlan).await;
            let limit = parent.plan().await.draft.crying_limit_min;
            parent.tap(Tap::Cancel).await;
            limit
        };
        assert_eq!(limit("log-only").await, None);
        assert_eq!(limit("ferber-2006").await, Some(60));
        assert_eq!(limit("chair").await, Some(60));
        assert_eq!(limit("log-only").await, None);
    });
}
