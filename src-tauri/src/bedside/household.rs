//! Who lives here: children, their plans, and what this computer was told about itself.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use lullwatch_core::age::{MOST_WEEKS_EARLY, Offer, corrected_months, offer};
use lullwatch_core::feeds::LESS_FROM_MONTHS;
use lullwatch_core::method::parts::Advance;
use lullwatch_core::method::{Family, OWN_PLAN, Tag, Tonight};
use lullwatch_core::next::{self, AwakeningPlan, PastNight, SinceNoon};
use lullwatch_core::plan::{Changes, MOST_NIGHTS, NightHead, Problem, ProblemCode};
use lullwatch_core::{
    Child, ChildId, Method, MethodId, NightId, NightKind, Plan, Settings, method,
};
use lullwatch_exchange::night_file::LONGEST_NAME;
use uuid::Uuid;

use crate::messages::{MethodChoice, OfferView, SetUp, WireError};

/// The method that is preset.
pub const PRESET_METHOD: &str = "ferber-2006";
/// The preset crying limit in one settling, seconds (`ours`).
const CRYING_LIMIT_S: u32 = 3600;

/// Children and plans, as they are in the store.
#[derive(Debug, Default)]
pub struct Household {
    /// In the order in which they were added.
    pub children: Vec<Child>,
    /// Each child's plan.
    pub plans: BTreeMap<ChildId, Plan>,
}

/// A refusal with its code alone.
pub fn refuse(code: &str) -> WireError {
    WireError { code: code.into(), field: None, detail: None }
}

/// A refusal of a form's field.
pub fn refuse_field(code: &str, field: &str) -> WireError {
    WireError { code: code.into(), field: Some(field.into()), detail: None }
}

/// A problem that keeps a night from beginning, as a refusal.
pub fn refusal(problem: &Problem) -> WireError {
    match problem.code {
        ProblemCode::TooYoung => refuse_field("too-young", "method"),
        ProblemCode::TooOld => refuse_field("too-old", "method"),
        ProblemCode::ClinicianNeeded => refuse_field("clinician-needed", &problem.field),
        _ => refuse_field("plan-refused", &problem.field),
    }
}

impl Household {
    /// The child of that id.
    pub fn child(&self, id: ChildId) -> Option<&Child> {
        self.children.iter().find(|child| child.id == id)
    }

    /// Reads the first-run form. Stores nothing.
    ///
    /// # Errors
    /// Names the field and what is wrong with it.
    pub fn set_up(form: &SetUp, now: Timestamp) -> Result<(Child, Plan), WireError> {
        let name = form.name.trim();
        if name.is_empty() || name.chars().count() > LONGEST_NAME {
            return Err(refuse_field("name-empty", "name"));
        }
        let (zone, weeks_early) = zone_and_weeks(&form.zone, form.weeks_early)?;
        let born = birth_date(&form.born, now, &zone)?;
        let child = Child {
            id: ChildId(Uuid::now_v7()),
            name: name.into(),
            born,
            weeks_early,
            zone: form.zone.clone(),
            health_concern: form.health_concern,
        };
        let plan = plan(&child, &form.method, form.night, form.clinician_confirmed, now)?;
        Ok((child, plan))
    }

    /// A child that is not stored yet, without name or id, as far as methods are concerned.
    ///
    /// # Errors
    /// Names the field and what is wrong with it.
    pub fn unstored(
        born: &str,
        weeks_early: i32,
        zone: &str,
        health_concern: bool,
        now: Timestamp,
    ) -> Result<Child, WireError> {
        let (time_zone, weeks_early) = zone_and_weeks(zone, weeks_early)?;
        Ok(Child {
            id: ChildId(Uuid::nil()),
            name: String::new(),
            born: birth_date(born, now, &time_zone)?,
            weeks_early,
            zone: zone.into(),
            health_concern,
        })
    }
}

/// Tonight's date where the child is.
pub fn today(child: &Child, now: Timestamp) -> Date {
    now.to_zoned(TimeZone::get(&child.zone).unwrap_or(TimeZone::UTC)).date()
}

/// Whole months of corrected age today.
pub fn months(child: &Child, now: Timestamp) -> i32 {
    corrected_months(child.born, child.weeks_early, today(child, now))
}

/// Every method as it is offered to `child`, with the waits of night `night`.
pub fn choices(child: &Child, night: u32, now: Timestamp) -> Vec<MethodChoice> {
    choices_of(method::catalogue(), child, night, now)
}

fn choices_of(methods: &[Method], child: &Child, night: u32, now: Timestamp) -> Vec<MethodChoice> {
    let day = today(child, now);
    let choice = |method: &Method| MethodChoice {
        id: method.id.0.clone(),
        family: crate::view::code(&method.family),
        offer: match offer(method, child, day) {
            Offer::Offered => OfferView::Offered,
            Offer::AfterClinician => OfferView::AfterClinician,
            Offer::TooYoung { from_months } => OfferView::TooYoung {
                from_months,
                is_ours: method
                    .from_months
                    .as_ref()
                    .is_none_or(|from| from.value < from_months || from.tag == Tag::Ours),
            },
            Offer::TooOld { to_months } => OfferView::TooOld { to_months },
        },
        waits_min: minutes(method.waits_s(night)),
        sources: method.sources.iter().map(|(_, text)| text.clone()).collect(),
    };
    // Family by family; within one the preset method first, the family's own plan last.
    let mut methods: Vec<&Method> = methods.iter().collect();
    methods.sort_by_key(|method| {
        let place = match method.id.0.as_str() {
            PRESET_METHOD => 0,
            OWN_PLAN => 2,
            _ => 1,
        };
        (method.family, place)
    });
    methods.into_iter().map(choice).collect()
}

/// Seconds as whole minutes.
pub fn minutes(waits_s: &[u32]) -> Vec<u32> {
    waits_s.iter().map(|wait| wait / 60).collect()
}

/// A plan, if the child's age allows it.
///
/// # Errors
/// Names the field and what is wrong with it.
pub fn plan(
    child: &Child,
    method: &str,
    night: i32,
    clinician_confirmed: bool,
    now: Timestamp,
) -> Result<Plan, WireError> {
    let Some(found) = method::find(method) else {
        return Err(refuse_field("method-unknown", "method"));
    };
    let next_night = u32::try_from(night)
        .ok()
        .filter(|night| (1..=MOST_NIGHTS).contains(night))
        .ok_or_else(|| refuse_field("night-range", "night"))?;
    let day = today(child, now);
    match offer(found, child, day) {
        Offer::TooYoung { .. } => return Err(refuse_field("too-young", "method")),
        Offer::TooOld { .. } => return Err(refuse_field("too-old", "method")),
        Offer::AfterClinician if !clinician_confirmed => {
            return Err(refuse_field("clinician-needed", "clinician_confirmed"));
        }
        Offer::AfterClinician | Offer::Offered => {}
    }
    Ok(Plan {
        clinician_confirmed,
        clinician_confirmed_on: clinician_confirmed.then_some(day),
        started: Some(day),
        ..by_method(child.id, found, next_night)
    })
}

/// A plan by a method with nothing of a family's own. Nobody has looked whether the child's age allows
/// it.
pub fn by_method(child: ChildId, method: &Method, next_night: u32) -> Plan {
    // A log has no limit to what it takes down.
    let crying_limit_s = (method.family != Family::LogOnly).then_some(CRYING_LIMIT_S);
    let by_criterion = method.stages.as_ref().filter(|it| it.advance == Advance::Criterion);
    Plan {
        next_night,
        settings: Settings { crying_limit_s, ..Settings::default() },
        stage: by_criterion.map(|stages| stages.stage_of(next_night)),
        ..Plan::of(child, method.id.clone())
    }
}

/// A plan by another method, for the same family: its days, feeds, words and settings stay.
pub fn turned(before: &Plan, new: Plan) -> Plan {
    let is_log =
        |id: &MethodId| method::find(&id.0).is_some_and(|method| method.family == Family::LogOnly);
    Plan {
        version: before.version,
        settings: Settings {
            // A log has no limit to what it takes down; every other method begins with one.
            crying_limit_s: match is_log(&before.method) || is_log(&new.method) {
                true => new.settings.crying_limit_s,
                false => before.settings.crying_limit_s,
            },
            ..before.settings
        },
        changes: Changes { room_sharing: before.changes.room_sharing, ..new.changes },
        days: before.days.clone(),
        feeds: before.feeds.clone(),
        words: before.words.clone(),
        ..new
    }
}

/// Whether night feeds may be tapered: the method has a taper, and the child is over six months.
pub fn may_taper(child: &Child, plan: &Plan, now: Timestamp) -> bool {
    let months = corrected_months(child.born, child.weeks_early, today(child, now));
    let has = method::find(&plan.method.0).is_some_and(|method| method.feed_taper.is_some());
    has && months >= LESS_FROM_MONTHS
}

/// What is known of tonight: by the plan, the child's age and the nights before.
pub fn tonight(
    child: &Child,
    plan: &Plan,
    method: &Method,
    past: &[PastNight],
    now: Timestamp,
) -> Tonight {
    let bedtime = next::bedtime(method, plan.next_night, &plan.days, past);
    let awakenings = match next::awakenings(method, plan.changes.awakening_before_min, past) {
        Some(AwakeningPlan::Times { at, .. }) => at.into_iter().map(SinceNoon::time).collect(),
        _ => Vec::new(),
    };
    Tonight {
        number: plan.next_night,
        months: Some(corrected_months(child.born, child.weeks_early, today(child, now))),
        stage: plan.extra_night_at.or(plan.stage),
        bedtime: bedtime.map(|bedtime| bedtime.at.time()),
        awakenings,
    }
}

/// Tonight's frame for a plan.
///
/// # Errors
/// The plan's method is not among those of this edition.
pub fn night_head(
    child: &Child,
    plan: &Plan,
    kind: NightKind,
    id: NightId,
    past: &[PastNight],
    now: Timestamp,
) -> Result<NightHead, WireError> {
    let method = method::find(&plan.method.0).ok_or_else(|| refuse("method-unknown"))?;
    let tonight = tonight(child, plan, method, past, now);
    Ok(NightHead {
        id,
        child: child.id,
        method: plan.method.clone(),
        number: plan.next_night,
        kind,
        zone: child.zone.clone(),
        settings: plan.settings,
        rules: plan.rules(method, &tonight),
        plan_version: plan.version,
    })
}

fn zone_and_weeks(zone: &str, weeks_early: i32) -> Result<(TimeZone, u32), WireError> {
    let zone = TimeZone::get(zone).map_err(|_| refuse_field("zone-unknown", "zone"))?;
    let weeks = u32::try_from(weeks_early)
        .ok()
        .filter(|weeks| *weeks <= MOST_WEEKS_EARLY)
        .ok_or_else(|| refuse_field("weeks-early-range", "weeks_early"))?;
    Ok((zone, weeks))
}

/// A birth date as typed.
///
/// # Errors
/// What is wrong with it.
pub fn birth_date(text: &str, now: Timestamp, zone: &TimeZone) -> Result<Date, WireError> {
    let born: Date =
        text.trim().parse().map_err(|_| refuse_field("birth-date-unreadable", "born"))?;
    let today = now.to_zoned(zone.clone()).date();
    if born > today {
        return Err(refuse_field("birth-date-future", "born"));
    }
    // Over eighteen years ago is a slip of the finger, too.
    if born.year() + 18 < today.year() {
        return Err(refuse_field("birth-date-unreadable", "born"));
    }
    Ok(born)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_method_that_is_a_file_alone_is_offered_among_its_family() {
        let file = include_str!("../../../tests/methods/added.toml");
        let mut methods = method::read([("added.toml", file)]).unwrap();
        methods.extend(method::catalogue().iter().cloned());
        let child = Child {
            id: ChildId(Uuid::nil()),
            name: "A".into(),
            born: date(2026, 2, 1),
            weeks_early: 0,
            health_concern: false,
            zone: "UTC".into(),
        };
        let now = "2026-11-24T00:30:00Z".parse().unwrap();
        let choices = choices_of(&methods, &child, 1, now);
        let added = choices.iter().find(|it| it.id == "added").unwrap();
        assert_eq!((&added.offer, &added.waits_min[..]), (&OfferView::Offered, &[8][..]));
        let family: Vec<_> = choices.iter().map(|it| it.family.as_str()).collect();
        assert_eq!(family.iter().filter(|it| **it == "fixed_checks").count(), 4);
        assert_eq!(added.family, "fixed_checks");
        let child = Child { born: date(2026, 5, 1), ..child };
        let choices = choices_of(&methods, &child, 1, now);
        let added = choices.iter().find(|it| it.id == "added").unwrap();
        assert_eq!(added.offer, OfferView::TooYoung { from_months: 7, is_ours: false });
        let ferber = choices_of(&methods, &Child { born: date(2026, 6, 20), ..child }, 1, now);
        let ferber = ferber.iter().find(|it| it.id == "ferber-2006").unwrap();
        assert_eq!(ferber.offer, OfferView::TooYoung { from_months: 6, is_ours: true });
    }
}
