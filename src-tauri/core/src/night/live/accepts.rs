//! What makes sense where.

use super::{Live, Phase};
use crate::action::Action;
use crate::night::refused::Refused;

impl Live {
    /// Whether `action` makes sense here.
    pub(in crate::night) fn accepts(&self, action: &Action) -> Result<(), Refused> {
        use Refused as R;
        let refuse_if = |wrong: bool, refused: R| if wrong { Err(refused) } else { Ok(()) };
        let in_settling = || match self.phase {
            Phase::Before => Err(R::BeforePutDown),
            Phase::Settling => Ok(()),
            Phase::Asleep => Err(R::WhileAsleep),
            Phase::Up => Err(R::NightEnded),
        };
        if self.phase == Phase::Up && !(matches!(action, Action::Leave) && self.leave_may_come) {
            return Err(R::NightEnded);
        }
        let paused = self.current().is_some_and(|settling| settling.paused.is_some());
        match action {
            Action::PutDown { .. } => refuse_if(self.phase != Phase::Before, R::PutDownTwice),
            Action::Cry { .. } | Action::Quiet | Action::Asleep { .. } => in_settling(),
            Action::Enter => refuse_if(self.visit.is_some(), R::InRoomAlready),
            Action::Leave => refuse_if(self.visit.is_none() && !self.leave_may_come, R::NotInRoom),
            Action::Woke => match self.phase {
                Phase::Before => Err(R::BeforePutDown),
                _ => refuse_if(self.phase != Phase::Asleep, R::NotAsleep),
            },
            Action::Pause { .. } => in_settling().and(refuse_if(paused, R::PausedAlready)),
            Action::Resume => refuse_if(!paused && !self.resume_may_come, R::NotPaused),
            Action::PickUp => refuse_if(self.picked_up.is_some(), R::PickedUpAlready),
            Action::LayDown => refuse_if(self.picked_up.is_none(), R::NotPickedUp),
            Action::OutOfBed => refuse_if(self.phase == Phase::Before, R::BeforePutDown),
            Action::GoInNow { .. }
            | Action::Reassure { .. }
            | Action::Feed { .. }
            | Action::Stop { .. }
            | Action::NotYet
            | Action::Note { .. } => Ok(()),
        }
    }
}
