//! The rules of Lullwatch: methods, nights, measures. No I/O, no clock.
//!
//! Time comes in as a value (a [`Moment`]), and everything else as an [`Event`]. A [`Night`] is a
//! fold over its log: the same log gives the same night, on every machine and in every test.

pub mod action;
pub mod age;
pub mod association;
pub mod choosing;
pub mod circumstance;
pub mod event;
pub mod family;
pub mod feeds;
pub mod flags;
pub mod id;
pub mod measures;
pub mod mend;
pub mod method;
pub mod moment;
pub mod next;
pub mod night;
pub mod plan;
pub mod raster;
pub mod review;
pub mod summary;
pub mod trend;
pub mod typed_time;
pub mod watch;

pub use action::{Action, CryLevel, FellAsleep, PutDownState, Reassurance};
pub use association::Association;
pub use circumstance::Circumstance;
pub use event::{Body, ChimeChannel, DeviceFact, Event};
pub use family::{Family, KeptNight};
pub use id::{Caregiver, ChildId, DeviceId, EventId, NightId};
pub use measures::Measures;
pub use mend::Mended;
pub use method::{Method, MethodId};
pub use moment::{BootId, Elapsed, Moment};
pub use night::{Night, NightTime, Refused};
pub use plan::{Child, Day, NightHead, NightKind, NightRules, Plan, Settings};
pub use review::Review;
pub use summary::Summary;
pub use typed_time::TypedTime;
pub use watch::Watch;
