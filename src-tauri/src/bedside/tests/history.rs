//! The nights before, asked for beside the view.

use lullwatch_core::NightKind;
use tempfile::TempDir;

use super::{EVENING, Parent, Request, beside};
use crate::messages::{Amount, HistoryAsked, HistoryRange, HistoryView, RasterState, Screen, Tap};

/// The selected child's last month.
pub(super) fn asked() -> HistoryAsked {
    let (child, kind, method) = (None, None, None);
    HistoryAsked { child, kind, method, range: HistoryRange::Month, offset: 0, limit: 40 }
}

impl Parent {
    async fn history(&self, asked: HistoryAsked) -> HistoryView {
        self.ask(|reply| Request::History(asked, reply)).await.unwrap()
    }

    /// One night from half past seven on, asleep after some minutes, up eleven hours later; then to
    /// the next evening.
    async fn sleep(&self, minutes: i64) {
        self.tap(Tap::PutDown).await;
        self.step(5).await;
        self.tap(Tap::Cry { level: lullwatch_core::CryLevel::Protest }).await;
        self.step(minutes * 60 - 5).await;
        self.tap(Tap::Asleep).await;
        self.step(11 * 3600 - minutes * 60).await;
        self.tap(Tap::OutOfBed).await;
        self.tap(Tap::Done).await;
        self.step(13 * 3600).await;
    }
}

#[test]
fn nights_come_as_rows_newest_first_with_the_one_that_runs() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        assert_eq!(parent.history(asked()).await.total, 0);
        for minutes in [40, 30, 20] {
            parent.sleep(minutes).await;
        }
        // An evening that nobody recorded.
        parent.step(24 * 3600).await;
        parent.tap(Tap::PutDown).await;
        parent.step(600).await;
        let view = parent.history(asked()).await;
        let days: Vec<(&str, u32)> =
            view.rows.iter().map(|row| (row.day.as_str(), row.missing)).collect();
        let expected = [("2026-11-27", 1), ("2026-11-25", 0), ("2026-11-24", 0), ("2026-11-23", 0)];
        assert_eq!(days, expected);
        let running = &view.rows[0].nights[0];
        assert!(running.is_running && !running.is_complete);
        // It is drawn up to now, though nothing has been said since.
        let now = view.rows[0].spans.iter().find(|span| span.state == RasterState::Awake).unwrap();
        assert_eq!(now.to - now.from, 600);
        assert_eq!(running.number, 4);
        let first = &view.rows[3];
        assert_eq!(first.nights[0].crying, Some(Amount::Span { hours: 0, minutes: 40 }));
        let from_noon_to_noon = (first.spans[0].from, first.spans.last().unwrap().to);
        assert_eq!(from_noon_to_noon, (0, 86_400));
        assert_eq!(first.spans[0].state, RasterState::NotRecorded);
        assert!(first.spans.windows(2).all(|pair| pair[0].to == pair[1].from));

        // The trends: one point a night, the course beside the nights of the plan.
        assert_eq!(view.points.len(), 4);
        let crying = view.trends.iter().find(|trend| trend.key == "crying").unwrap();
        assert_eq!(crying.band.len(), 4);
        assert_eq!(crying.first, Some(Amount::Span { hours: 0, minutes: 40 }));
        assert_eq!(crying.median, Some(Amount::Span { hours: 0, minutes: 30 }));
        // A second page has rows alone.
        let second = parent.history(HistoryAsked { offset: 3, ..asked() }).await;
        assert_eq!((second.total, second.rows.len(), second.trends.len()), (4, 1, 0));
        assert!(matches!(parent.view().await.screen, Screen::Night(_)));
    });
    // What was kept says the same as what was at hand.
    beside(folder.path(), "2026-11-28T18:00:00Z", |parent| async move {
        let view = parent.history(asked()).await;
        assert_eq!(view.total, 4);
        let naps = HistoryAsked { kind: Some(NightKind::Nap), ..asked() };
        assert_eq!(parent.history(naps).await.total, 0);
        let week = HistoryAsked { method: Some("chair".into()), ..asked() };
        assert_eq!(parent.history(week).await.total, 0);
        assert_eq!(view.methods, ["ferber-2006"]);
    });
}

#[test]
fn a_harder_night_after_better_ones_is_marked() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        for minutes in [45, 25, 12, 8, 10, 40] {
            parent.sleep(minutes).await;
        }
        let view = parent.history(asked()).await;
        let rough: Vec<Option<&str>> =
            view.rows.iter().map(|row| row.nights[0].rough.as_deref()).collect();
        let early = Some("early");
        assert_eq!(rough, [Some("after_better"), None, None, None, early, early]);
        assert_eq!(view.points.last().unwrap().rough.as_deref(), Some("after_better"));
    });
}

#[test]
fn each_child_has_its_own_nights() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.sleep(10).await;
        parent.tap(Tap::AddChild).await;
        parent.set_up("Ben").await;
        let ben = parent.history(asked()).await;
        assert_eq!((ben.name.as_str(), ben.total), ("Ben", 0));
        let ada = ben.children.iter().find(|child| child.name == "Ada").unwrap().id.clone();
        let ada = parent.history(HistoryAsked { child: Some(ada), ..asked() }).await;
        assert_eq!((ada.name.as_str(), ada.total), ("Ada", 1));
    });
}
