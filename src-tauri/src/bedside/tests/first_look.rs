//! What is shown and said while the store is still being looked through.

use lullwatch_store::{Reader, Store, read_only};

use super::*;

/// Looks at what `seen` has, opens the store after that, and acts throughout; `open` lets it be opened.
fn looked_at<F: Future<Output = ()>>(
    folder: &Path,
    seen: Reader,
    act: impl FnOnce(Parent, Box<dyn FnOnce()>) -> F,
) {
    let clock = Clock::stepped(EVENING.parse().unwrap());
    let mut before = FirstLook::at(parts(folder, clock.clone(), Kept::Seen(seen)));
    let (requests, mut asked) = mpsc::unbounded_channel();
    let (opened, opening) = oneshot::channel();
    let place = folder.to_owned();
    let open = move || {
        let kept = Kept::of(&place, Store::open(&place, clock.now().utc));
        assert!(opened.send(parts(&place, clock, kept)).is_ok());
    };
    let parent = Parent {
        requests: requests.clone(),
        shown: Rc::default(),
        outside: Rc::new(RefCell::new(Outside::default())),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let acts = async {
            act(parent, Box::new(open)).await;
            assert!(requests.send(Request::End).is_ok());
        };
        let runs = async {
            let parts = before.until(opening, &mut asked).await.unwrap();
            run(parts, before, asked, |_, _| {}).await;
        };
        tokio::join!(acts, runs);
    });
}

/// A folder in which Ada was put down.
fn in_bed() -> TempDir {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move {
        parent.set_up("Ada").await;
        parent.tap(Tap::PutDown).await;
    });
    folder
}

fn seen(folder: &TempDir) -> Reader {
    read_only(folder.path()).unwrap().0
}

#[test]
fn a_running_night_is_shown_at_once_and_a_tap_on_it_is_kept_when_the_store_is_open() {
    let folder = in_bed();
    looked_at(folder.path(), seen(&folder), |parent, open| async move {
        let view = parent.view().await;
        assert!(matches!(view.screen, Screen::Night(_)));
        let (reply, mut tapped) = oneshot::channel();
        let tap = Tap::Cry { level: CryLevel::Hard };
        assert!(parent.requests.send(Request::Tap(tap, view.revision, reply)).is_ok());
        // The view is answered behind it, so that it has been seen.
        parent.view().await;
        assert!(tapped.try_recv().is_err(), "nothing is said to be kept before it is");
        open();
        tapped.await.unwrap().unwrap();
        assert_eq!(parent.night().await.cry, Some(CryLevel::Hard));
    });
    let night = seen(&folder).nights(None, 1).unwrap().pop().unwrap();
    let events = seen(&folder).events(night.id).unwrap();
    assert!(format!("{events:?}").contains("Cry"), "{events:?}");
}

#[test]
fn the_same_view_keeps_its_revision_and_another_gets_the_next() {
    let folder = TempDir::new().unwrap();
    beside(folder.path(), EVENING, |parent| async move { parent.set_up("Ada").await });
    let before = seen(&folder);
    looked_at(folder.path(), before.clone(), |parent, open| async move {
        let first = parent.view().await;
        open();
        tokio::task::yield_now().await;
        let view = parent.view().await;
        // A computer that does not promise to stay awake says so only when it is asked.
        let is_other = View { revision: first.revision, ..view.clone() } != first;
        assert_eq!(view.revision, first.revision + u32::from(is_other));
    });
    beside(folder.path(), EVENING, |parent| async move { parent.tap(Tap::PutDown).await });
    looked_at(folder.path(), before, |parent, open| async move {
        let first = parent.view().await;
        assert!(matches!(first.screen, Screen::Tonight(_)));
        open();
        // What was tapped on the view before makes no sense by now, and is let go without a word.
        let (reply, tapped) = oneshot::channel();
        assert!(parent.requests.send(Request::Tap(Tap::PutDown, first.revision, reply)).is_ok());
        tapped.await.unwrap().unwrap();
        let view = parent.view().await;
        assert!(matches!(view.screen, Screen::Night(_)) && view.revision > first.revision);
    });
    assert_eq!(seen(&folder).nights(None, 9).unwrap().len(), 1, "one night, put down once");
}
