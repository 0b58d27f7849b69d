//! What must hold of a night, whatever its log says.

use lullwatch_core::feeds::{Feeds, next_feed};
use lullwatch_core::measures::BesidePlan;
use lullwatch_core::next::PastNight;
use lullwatch_core::{Body, Event, EventId, Night};
use lullwatch_exchange::replay::Replay;
use uuid::Uuid;

use crate::answered;

/// Later than the last word, milliseconds.
const LATER: [i64; 6] = [0, 1, 61_000, 3_600_000, 200_000_000, i64::MAX];

/// Everything that the app asks of a night is answered; the same log gives the same night, also
/// when it is folded anew from its start.
pub(crate) fn holds_together(night: &Night) {
    let replay = Replay::of(night);
    serde_json::to_string(&replay).unwrap();
    answered((BesidePlan::of(night), Feeds::of(night).hint(Some(9)), next_feed(night)));
    answered((PastNight::of(night), night.inputs(), night.standing(), night.remark()));
    let Some(last) = night.log().last().map(|logged| logged.event.clone()) else {
        return;
    };
    for later in LATER {
        let now = last.recorded.plus_ms(later);
        let live = night.at(&now);
        answered((live.alarm(), live.is_closed(), live.falls_due(night.stills())));
        answered((live.is_held(night.stills()), night.said_at(live.now, &now)));
        answered((night.civil(live.now), night.ms_until(live.now, &now)));
        answered(night.next_deadline(&now).map(|deadline| night.at(&deadline)));
    }
    let log: Vec<Event> = night.log().iter().map(|logged| logged.event.clone()).collect();
    let mut again = Night::told(night.head().clone(), &log).unwrap();
    assert_eq!(Replay::of(&again), replay, "the same log, another night");
    // Taking back what was never said changes nothing, and folds the night anew.
    let never = EventId(Uuid::from_u128(u128::MAX));
    if log.iter().all(|event| event.id != never) {
        let mut undo = last;
        undo.id = EventId(Uuid::from_u128(u128::MAX - 1));
        undo.body = Body::Undo { of: never };
        again.apply(&undo);
        let folded = Replay::of(&again);
        assert_eq!(folded.checks, replay.checks, "folded anew, other rows");
        assert_eq!(folded.measures.tst_s, replay.measures.tst_s);
    }
}
