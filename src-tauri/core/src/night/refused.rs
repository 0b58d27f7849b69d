//! Why an action makes no sense where the night stands.

/// An action that was refused; nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A second put-down.
    #[error("the child has been put down already; `woke` begins another settling")]
    PutDownTwice,
    /// Needs a settling: the child has not been put down.
    #[error("the child has not been put down yet; begin with `put_down`")]
    BeforePutDown,
    /// Needs a settling: the child is asleep.
    #[error("the child is asleep; say `woke` first")]
    WhileAsleep,
    /// `woke` while awake.
    #[error("the child is awake; `woke` follows `asleep`")]
    NotAsleep,
    /// The night has ended.
    #[error("the night has ended with `out_of_bed`; nothing can follow it")]
    NightEnded,
    /// `enter` in a visit.
    #[error("somebody is in the room already; `leave` ends the visit")]
    InRoomAlready,
    /// `leave` without a visit.
    #[error("nobody is in the room; `enter` begins a visit")]
    NotInRoom,
    /// `pause` in a pause.
    #[error("the night is paused already; `resume` ends the pause")]
    PausedAlready,
    /// `resume` without a pause.
    #[error("the night is not paused")]
    NotPaused,
    /// `pick_up` twice.
    #[error("the child has been picked up already; `lay_down` comes first")]
    PickedUpAlready,
    /// `lay_down` without `pick_up`.
    #[error("the child has not been picked up")]
    NotPickedUp,
    /// Undo or amendment of something that is not in this night, or is undone already.
    #[error("that entry is not part of this night, or has been taken back already")]
    NoSuchEntry,
    /// Amendment of something that is not an action.
    #[error("only an action can be amended")]
    NotAnAction,
    /// Said to have happened where it makes no sense.
    #[error("that does not fit in at that time")]
    FitsNowhere,
    /// Said to happen later than now.
    #[error("that time is still to come")]
    InFuture,
}

impl Refused {
    /// A code that stays the same in every language and edition.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Refused::PutDownTwice => "put-down-twice",
            Refused::BeforePutDown => "before-put-down",
            Refused::WhileAsleep => "while-asleep",
            Refused::NotAsleep => "not-asleep",
            Refused::NightEnded => "night-ended",
            Refused::InRoomAlready => "in-room-already",
            Refused::NotInRoom => "not-in-room",
            Refused::PausedAlready => "paused-already",
            Refused::NotPaused => "not-paused",
            Refused::PickedUpAlready => "picked-up-already",
            Refused::NotPickedUp => "not-picked-up",
            Refused::NoSuchEntry => "no-such-entry",
            Refused::NotAnAction => "not-an-action",
            Refused::FitsNowhere => "fits-nowhere",
            Refused::InFuture => "in-future",
        }
    }
}
