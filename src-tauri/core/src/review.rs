//! What a coach has said to a family's nights, as far as the parent has accepted it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::id::{ChildId, EventId, NightId};

/// A remark of a coach on a night, or on one event of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// Its own name: the same in every copy.
    pub id: Uuid,
    /// The night.
    pub night: NightId,
    /// The event of that night that it is about; `None`: the night as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventId>,
    /// The coach's words.
    pub text: String,
}

/// A review, with what was accepted of it. A later entry of the same id takes the place of an
/// earlier one, so that a review can be gone through in several sittings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Its own name: the same in every copy.
    pub id: Uuid,
    /// Whose nights.
    pub child: ChildId,
    /// Who wrote it, as they call themselves; may be empty.
    pub from: String,
    /// When it was written, by the coach's clock.
    pub made: Timestamp,
    /// The comments that were accepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Comment>,
    /// The fields of the plan that were accepted, as in a plan's differences.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plan_fields: Vec<String>,
    /// The version of the plan that came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_version: Option<u32>,
}
