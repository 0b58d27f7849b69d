//! The first screen while the store is still being looked through: read from the index alone, and
//! answered for only once the store is open.

use std::collections::VecDeque;

use tokio::sync::{mpsc, oneshot};

use super::{Bedside, Channels, Parts, Request, answered};
use crate::messages::View;

/// What was shown before the store was open, and what was asked meanwhile, in its order.
#[derive(Default)]
pub struct FirstLook {
    view: Option<View>,
    asked: VecDeque<Request>,
}

impl FirstLook {
    /// The view by what can be read already.
    pub fn at(parts: Parts) -> FirstLook {
        let channels = Channels {
            acks: mpsc::unbounded_channel().0,
            backed_up: mpsc::unbounded_channel().0,
            together: mpsc::unbounded_channel().0,
            reads: mpsc::unbounded_channel().0,
        };
        let view = crate::view::build(&Bedside::open(parts, channels));
        FirstLook { view: Some(View { revision: 1, ..view }), asked: VecDeque::new() }
    }

    /// Shows the view to whoever asks for it until the parts are there; everything else waits for
    /// them. `None`: whoever makes them has gone away.
    pub async fn until(
        &mut self,
        mut parts: oneshot::Receiver<Parts>,
        requests: &mut mpsc::UnboundedReceiver<Request>,
    ) -> Option<Parts> {
        loop {
            tokio::select! {
                biased;
                parts = &mut parts => return parts.ok(),
                Some(request) = requests.recv() => match (request, &self.view) {
                    (Request::View(reply), Some(view)) => answered(reply.send(view.clone())),
                    (request, _) => self.asked.push_back(request),
                },
            }
        }
    }
}

impl Bedside {
    /// Goes on from what was shown before; gives what was asked meanwhile. Where the view is another
    /// now, taps on the one before count as such.
    pub(super) fn take_over(&mut self, before: FirstLook) -> VecDeque<Request> {
        if let Some(shown) = before.view
            && (View { revision: shown.revision, ..crate::view::build(self) }) != shown
        {
            self.revision = shown.revision;
        }
        before.asked
    }
}

/// The next request: those that have waited come first.
pub(super) async fn next(
    waiting: &mut VecDeque<Request>,
    requests: &mut mpsc::UnboundedReceiver<Request>,
) -> Option<Request> {
    match waiting.pop_front() {
        Some(request) => Some(request),
        None => requests.recv().await,
    }
}
