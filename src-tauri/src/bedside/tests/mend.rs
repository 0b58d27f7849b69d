//! Mending: seen before it is kept, in any night, and never on the wrong side of midnight unasked.

use lullwatch_core::{Circumstance, CryLevel, NightKind};
use tempfile::TempDir;

use super::{EVENING, Parent, Request, beside, in_a_night};
use crate::messages::{
    ActionDraft, Mend, MendView, MissedEntry, MissedNight, MissedView, Screen, Tap, WhenDraft,
};

fn draft(what: &str) -> ActionDraft {
    let (detail, text, amount_ml, minutes) = (None, None, None, None);
    ActionDraft { what: what.into(), detail, text, amount_ml, minutes }
}

pub(super) fn typed(text: &str) -> WhenDraft {
    WhenDraft::Typed { text: text.into() }
}

pub(super) fn add(what: &str, when: WhenDraft) -> Mend {
    Mend::Add { what: draft(what), when }
}

impl Parent {
    pub(super) async fn mend(
        &self,
        night: &str,
        mend: Mend,
        keep: bool,
    ) -> Result<MendView, String> {
        let night = night.to_owned();
        let answer = self.ask(|reply| Request::Mend { night, mend, keep, reply }).await;
        answer.map_err(|refused| refused.code)
    }

    async fn missed(&self, form: MissedNight, keep: bool) -> MissedView {
        self.ask(|reply| Request::Missed { form, keep, reply }).await.unwrap()
    }

    /// The whole night as history reads it.
    async fn read(&self, night: &str) -> crate::messages::MorningView {
        let night = night.to_owned();
        self.ask(|reply| Request::HistoryNight(night, reply)).await.unwrap()
    }

    async fn morning(&self) -> crate::messages::MorningView {
        match self.view().await.screen {
            Screen::Morning(morning) => *morning,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn he_fell_asleep_about_ten_minutes_ago() {
    in_a_night(async |parent| {
        parent.step(1200).await;
        let night = parent.night().await;
        assert!(night.wait.unwrap().ringing);
        let asleep = add("asleep", WhenDraft::Ago { minutes: 18 });
        let seen = parent.mend(&night.night_id, asleep.clone(), false).await.unwrap();
        assert_eq!(seen.at.unwrap().time, "19:32");
        assert!(seen.measures.iter().any(|it| it.key == "sol" && it.before.is_none()));
        assert!(parent.night().await.asleep.is_none(), "only shown");
        let later = add("asleep", typed("11:59 pm"));
        let refused = parent.mend(&night.night_id, later, false).await.unwrap().refused;
        assert_eq!(refused.unwrap().code, "in-future");
        parent.mend(&night.night_id, asleep, true).await.unwrap();
        let night = parent.night().await;
        assert_eq!(night.asleep.unwrap().since, "19:32");
        assert!(night.recent[0].approx);
    });
}

#[test]
fn what_no_longer_fits_is_shown_then_kept_and_flagged() {
    in_a_night(async |parent| {
        parent.step(600).await;
        parent.tap(Tap::Cry { level: CryLevel::Hard }).await;
        parent.step(600).await;
        let id = parent.night().await.night_id;
        let asleep = add("asleep", typed("19:35"));
        let seen = parent.mend(&id, asleep.clone(), false).await.unwrap();
        assert_eq!(seen.misfits.len(), 1);
        assert_eq!(seen.misfits[0].what, "cry");
        parent.mend(&id, asleep, true).await.unwrap();
        let night = parent.night().await;
        assert!(night.recent.iter().any(|line| line.what == "cry" && line.misfit));
    });
}

#[test]
fn a_morning_entry_is_moved_changed_removed_and_brought_back() {
    in_a_night(async |parent| {
        parent.step(180).await;
        parent.tap(Tap::GoIn).await;
        parent.step(60).await;
        parent.tap(Tap::Leave).await;
        parent.step(600).await;
        parent.tap(Tap::OutOfBed).await;
        let before = parent.morning().await;
        let id = before.night_id.clone();
        let entry =
            |what: &str| before.log.iter().find(|line| line.what == what).unwrap().event.clone();
        let by = |minutes| Some(WhenDraft::By { minutes });
        let earlier = Mend::Change { event: entry("enter"), when: by(-1), what: None };
        let seen = parent.mend(&id, earlier.clone(), false).await.unwrap();
        let changed = &seen.checks[0];
        assert_eq!(changed.before.as_ref().unwrap().kind, "on_time");
        assert_eq!(changed.after.as_ref().unwrap().kind, "early");
        parent.mend(&id, earlier, true).await.unwrap();
        let after = parent.morning().await;
        assert_eq!(after.checks[0].entered.as_deref(), Some("19:32"));
        let moved = after.log.iter().find(|line| line.what == "enter").unwrap();
        assert_eq!(moved.was.as_deref(), Some("19:33"), "what was logged at first stays");

        let remove = Mend::Remove { event: entry("leave") };
        parent.mend(&id, remove, true).await.unwrap();
        let after = parent.morning().await;
        assert!(!after.log.iter().any(|line| line.what == "leave"));
        let undo = after.taken_back[0].taken_back_by.clone().unwrap();
        parent.mend(&id, Mend::BringBack { undo }, true).await.unwrap();
        assert!(parent.morning().await.taken_back.is_empty());

        let beginning = Mend::Remove { event: entry("put_down") };
        let refused = parent.mend(&id, beginning, true).await;
        assert_eq!(refused, Err("put-down-needed".into()));
        let reading = ActionDraft { detail: Some("patted".into()), ..draft("reassure") };
        let odd = Mend::Change { event: entry("enter"), when: None, what: Some(reading) };
        assert_eq!(parent.mend(&id, odd, true).await, Err("not-possible-now".into()));
    });
}

#[test]
fn a_time_that_may_be_either_half_of_the_day_is_asked_about() {
    in_a_night(async |parent| {
        parent.step(600).await;
        parent.tap(Tap::Asleep).await;
        parent.step(20 * 3600).await;
        let id = parent.morning().await.night_id;
        // Left open, the night may have lasted from 19:30 to noon: seven is in the morning alone,
        // eight may be either.
        let up = |text: &str| add("out_of_bed", typed(text));
        assert_eq!(parent.mend(&id, up("7"), false).await.unwrap().at.unwrap().part, "morning");
        let asked = parent.mend(&id, up("8"), false).await.unwrap();
        let times: Vec<&str> = asked.choices.iter().map(|it| it.time.as_str()).collect();
        assert_eq!((times, asked.at), (vec!["20:00", "08:00"], None));
        assert_eq!(parent.mend(&id, up("8"), true).await, Err("time-unclear".into()));
        let chosen = WhenDraft::At { at: asked.choices[1].at.clone() };
        parent.mend(&id, add("out_of_bed", chosen), true).await.unwrap();
        assert!(!parent.morning().await.rise_unknown);
        let refused = parent.mend(&id, add("quiet", typed("soon")), false).await.unwrap().refused;
        assert_eq!(refused.unwrap().code, "time-unreadable");
    });
}

#[test]
fn a_night_of_long_ago_is_mended_while_another_one_runs_and_found_so_at_the_next_start() {
    let folder = TempDir::new().unwrap();
    let old = std::cell::RefCell::new(String::new());
    beside(folder.path(), EVENING, |parent| {
        let old = &old;
        async move {
            parent.set_up("Ada").await;
            parent.tap(Tap::PutDown).await;
            parent.step(600).await;
            parent.tap(Tap::Asleep).await;
            parent.step(10 * 3600).await;
            parent.tap(Tap::OutOfBed).await;
            *old.borrow_mut() = parent.morning().await.night_id;
            parent.tap(Tap::Done).await;
        }
    });
    let old = old.into_inner();
    beside(folder.path(), "2026-11-26T00:30:00Z", |parent| {
        let old = old.clone();
        async move {
            parent.tap(Tap::PutDown).await;
            let running = parent.night().await;
            let woke = add("woke", typed("23:10"));
            let seen = parent.mend(&old, woke.clone(), false).await.unwrap();
            assert!(seen.measures.iter().any(|it| it.key == "longest_stretch"));
            parent.mend(&old, woke, true).await.unwrap();
            let present = vec![Circumstance::Travel, Circumstance::Illness, Circumstance::Travel];
            parent.mend(&old, Mend::Circumstances { present }, true).await.unwrap();
            let read = parent.read(&old).await;
            assert!(read.log.iter().any(|line| line.what == "woke"));
            let marked: Vec<_> = read.circumstances.iter().filter(|it| it.present).collect();
            assert_eq!(marked.len(), 2);
            assert_eq!(parent.night().await.night_id, running.night_id, "tonight runs on");
            let refused = parent.mend("no night", add("woke", typed("23:10")), false).await;
            assert_eq!(refused, Err("no-such-night".into()));
        }
    });
    beside(folder.path(), "2026-11-27T00:30:00Z", |parent| async move {
        let read = parent.read(&old).await;
        assert!(read.log.iter().any(|line| line.what == "woke"));
    });
}

fn missed(child: &str, date: &str, entries: &[(&str, WhenDraft)]) -> MissedNight {
    let entry =
        |(what, when): &(&str, WhenDraft)| MissedEntry { what: (*what).into(), when: when.clone() };
    MissedNight {
        child: child.into(),
        kind: NightKind::Night,
        date: date.into(),
        entries: entries.iter().map(entry).collect(),
    }
}

#[test]
fn a_night_that_nobody_recorded_is_added_in_its_place() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        let asked = crate::bedside::tests::history::asked();
        let child = parent.ask(|reply| Request::History(asked, reply)).await.unwrap().child;
        let night = |date: &str| {
            let entries = [
                ("put_down", typed("7:30")),
                ("asleep", typed("7:50")),
                ("woke", typed("2:10")),
                ("asleep", typed("2:25")),
                ("out_of_bed", typed("6:40 am")),
            ];
            missed(&child, date, &entries)
        };
        let seen = parent.missed(night("2026-11-21"), false).await;
        assert_eq!(seen.refused, None);
        let times: Vec<String> =
            seen.at.iter().flatten().map(|at| format!("{} {}", at.time, at.part)).collect();
        let expected =
            ["19:30 evening", "19:50 evening", "02:10 night", "02:25 night", "06:40 morning"];
        assert_eq!(times, expected);
        assert_eq!(seen.night, None, "only shown");
        let kept = parent.missed(night("2026-11-21"), true).await;
        let read = parent.read(&kept.night.unwrap()).await;
        assert_eq!((read.evening.as_str(), read.method.as_str()), ("2026-11-21", "log-only"));
        assert_eq!(read.log.len(), 5);
        // The plan does not count it, and nothing is put over it.
        assert_eq!(parent.tonight().await.night, 1);
        let again = parent.missed(night("2026-11-21"), true).await;
        assert_eq!(again.refused.unwrap().code, "night-overlaps");
        assert_eq!(parent.missed(night("2026-11-22"), false).await.refused, None);
        assert_eq!(
            parent.missed(night("2026-11-23"), false).await.refused.unwrap().code,
            "in-future"
        );
        let wrong = missed(&child, "2026-11-20", &[("asleep", typed("19:50"))]);
        let refused = parent.missed(wrong, true).await.refused.unwrap();
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            ("before-put-down", Some("entries[0]"))
        );
    });
}
