//! Night feeds: which count, how much they come to, and when the next one of a taper may be.

use jiff::civil::Time;

use crate::action::Action;
use crate::night::{Night, NightTime};

/// More than this is a real feed; millilitres (methods.md, "Feeds").
const REAL_ML: u32 = 60;
/// More than this at the breast is a real feed; minutes (methods.md, "Feeds").
const REAL_MIN: u32 = 5;
/// More than this in a night: feeds first, with a clinician; millilitres (about 8 oz).
pub const MUCH_ML: u32 = 240;
/// So many real feeds in a night may be reverse cycling (`ours`).
pub const MANY_FEEDS: u32 = 3;
/// Over six months of corrected age, whole months: younger children need their night feeds, so that
/// none are tapered or spaced out, and none are much (methods.md, "Feeds").
pub const LESS_FROM_MONTHS: i32 = 7;
/// Millilitres of an ounce, rounded to what a bottle shows (`ours`).
pub const OUNCE_ML: u32 = 30;

/// What a night's feeds come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Feeds {
    /// Logged.
    pub count: u32,
    /// More than 60 ml or 5 minutes; one of unknown size counts.
    pub real: u32,
    /// Millilitres, where they were said.
    pub total_ml: u32,
    /// The last real one.
    pub last_real: Option<NightTime>,
}

impl Feeds {
    /// Of a night, as far as it has been told.
    #[must_use]
    pub fn of(night: &Night) -> Feeds {
        let mut feeds = Feeds::default();
        for input in night.inputs() {
            let Action::Feed { amount_ml, minutes } = input.action else {
                continue;
            };
            feeds.count += 1;
            feeds.total_ml = feeds.total_ml.saturating_add(amount_ml.unwrap_or_default());
            let small = match (amount_ml, minutes) {
                (None, None) => false,
                (ml, min) => {
                    ml.unwrap_or_default() <= REAL_ML && min.unwrap_or_default() <= REAL_MIN
                }
            };
            if !small {
                feeds.real += 1;
                feeds.last_real = Some(input.at);
            }
        }
        feeds
    }

    /// Most of the milk may come at night: what a clinician should hear of, or what full, calm
    /// feeds by day can change. Nothing for a child of at most six months, or of an age that is not
    /// known; `months` is its corrected age.
    #[must_use]
    pub fn hint(&self, months: Option<i32>) -> Option<FeedHint> {
        if months.is_none_or(|months| months < LESS_FROM_MONTHS) {
            None
        } else if self.total_ml > MUCH_ML {
            Some(FeedHint::MuchAtNight)
        } else if self.real >= MANY_FEEDS {
            Some(FeedHint::ManyAtNight)
        } else {
            None
        }
    }
}

/// What the logged feeds suggest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedHint {
    /// More than about 240 ml in a night: feeds first, with a clinician.
    MuchAtNight,
    /// Many real feeds in a night: reverse cycling, perhaps.
    ManyAtNight,
}

/// When tonight's taper has room for the next feed: civil time. `None`: no taper, or no feed yet,
/// so that it is now. Hunger always goes before.
#[must_use]
pub fn next_feed(night: &Night) -> Option<Time> {
    let taper = night.head().rules.taper?;
    let last = Feeds::of(night).last_real?;
    Some(night.civil(last.plus(i64::from(taper.gap_min) * 60)).time())
}
