//! Moving away in stages, by criterion: on once the child has fallen asleep without protest.

use super::past::PastNight;
use crate::method::Method;
use crate::method::parts::Advance;
use crate::plan::NightKind;

/// The next stage of a method that moves on by criterion, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextStage {
    /// The stage, from 1.
    pub stage: u32,
    /// The last night fulfilled the criterion.
    pub moved_on: bool,
}

/// The stage after the night `last`. `None`: the method has no stages, they go by calendar, or that night
/// was of another method.
#[must_use]
pub fn stage(method: &Method, last: &PastNight) -> Option<NextStage> {
    let stages = method.stages.as_ref().filter(|it| it.advance == Advance::Criterion)?;
    if last.method != method.id {
        return None;
    }
    let now = last.stage.unwrap_or(1);
    let fulfilled =
        last.kind == NightKind::Night && last.asleep.is_some() && !last.protested && !last.stopped;
    let stage = if fulfilled { (now + 1).min(stages.last()) } else { now };
    Some(NextStage { stage, moved_on: stage > now })
}
