//! Corrected age and the age gate (`ours`): which methods are offered to whom.

use jiff::civil::Date;
use jiff::{ToSpan, Unit};

use crate::method::{Gate, Method};
use crate::plan::Child;

/// Whole weeks early from which a clinician is asked at any age: born before 32 weeks (`ours`). A
/// child of 31 weeks and some days is eight whole weeks early; one of 32 weeks to the day is asked
/// about as well, which is the safe side.
const VERY_EARLY_WEEKS: u32 = 8;

/// Below so many whole months of corrected age no method is offered, only the log (`ours`).
pub const FROM_MONTHS: i32 = 4;

/// Below so many whole months of corrected age no method is offered without a clinician (`ours`).
const CLINICIAN_UNTIL_MONTHS: i32 = 6;

/// Whole weeks early beyond which no child was born (`ours`).
pub const MOST_WEEKS_EARLY: u32 = 18;

/// Weeks early are counted up to here, whatever was written; far beyond every real value.
const MOST_WEEKS_COUNTED: u32 = 1000;

/// Whether this app offers a method to a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Offered.
    Offered,
    /// Offered once the parent has talked to a clinician.
    AfterClinician,
    /// Not offered: below the corrected age, in whole months, from which the app or the method's
    /// source starts.
    TooYoung {
        /// Months.
        from_months: u32,
    },
    /// Not offered: past the oldest age, in whole months, that the method's source covers.
    TooOld {
        /// Months, inclusive.
        to_months: u32,
    },
}

/// Whole months of corrected age on `day`: age less the weeks born early. Negative before the day
/// the child was due.
#[must_use]
pub fn corrected_months(born: Date, weeks_early: u32, day: Date) -> i32 {
    // No child is; a span of so many weeks would be out of bounds beyond that.
    let weeks_early = weeks_early.min(MOST_WEEKS_COUNTED);
    let due = born.saturating_add(i64::from(weeks_early).weeks());
    due.until((Unit::Month, day))
        .map_or(0, |span| i32::from(span.get_years()) * 12 + span.get_months())
}

/// The corrected age, in whole months, from which a method is offered at all: that of the app, or of
/// its source where that is older. `None`: at any age.
#[must_use]
pub fn offered_from_months(method: &Method) -> Option<u32> {
    let app_from = match method.gate {
        Gate::AnyAge => return None,
        Gate::FromFourMonths => FROM_MONTHS.unsigned_abs(),
        Gate::FromSixMonths => CLINICIAN_UNTIL_MONTHS.unsigned_abs(),
    };
    let source_from = method.from_months.as_ref().map_or(0, |months| months.value);
    Some(source_from.max(app_from))
}

/// Whether `method` is offered to `child` on `day`.
#[must_use]
pub fn offer(method: &Method, child: &Child, day: Date) -> Offer {
    let months = corrected_months(child.born, child.weeks_early, day);
    let Some(from_months) = offered_from_months(method) else {
        return Offer::Offered;
    };
    if months < i32::try_from(from_months).unwrap_or(i32::MAX) {
        return Offer::TooYoung { from_months };
    }
    if let Some(to) = &method.to_months
        && months > i32::try_from(to.value).unwrap_or(i32::MAX)
    {
        return Offer::TooOld { to_months: to.value };
    }
    let is_early = child.weeks_early >= VERY_EARLY_WEEKS;
    if months < CLINICIAN_UNTIL_MONTHS || is_early || child.health_concern {
        return Offer::AfterClinician;
    }
    Offer::Offered
}
