//! A file that came from elsewhere, as families; what it is, its content says.

use jiff::civil::Date;
use lullwatch_core::plan::{Problem, Severity};
use lullwatch_core::{Child, ChildId, Family, KeptNight, Plan};

use crate::elsewhere::{self, Asked, Told};
use crate::night_file::{self, Said};
use crate::plan_diff::{Difference, differences};
use crate::review_file::Clinician;
use crate::trouble::{Code, Trouble};

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// `night`, or the tracker's word.
    pub kind: &'static str,
    /// Its families.
    pub families: Vec<Family>,
    /// What of it cannot be used, by line.
    pub left_out: Vec<Trouble>,
}

/// Reads a night file. Of a child that is `known`, what is known of it holds; what the file leaves
/// out of the others comes from `said`.
///
/// # Errors
/// It cannot be used, or nobody says when a child was born.
pub fn of_night_file(
    bytes: &[u8],
    known: impl Fn(ChildId) -> Option<Child>,
    said: &Said,
) -> Result<Incoming, Trouble> {
    let shared = night_file::read(bytes)?.children.into_iter();
    let families = shared.map(|shared| match known(shared.id) {
        Some(child) => Ok(shared.family_of(child)),
        None => shared.family(said),
    });
    let families = families.collect::<Result<_, _>>()?;
    Ok(Incoming { kind: "night", families, left_out: Vec::new() })
}

/// What a tracker's file tells, as nights of `child`, of whom `here` is kept. `zone` is where it
/// slept, where the file does not say; `only` which of several children of the file is meant.
///
/// # Errors
/// It cannot be used, or more must be said.
pub fn of_tracker(
    told: &Told,
    child: &Child,
    here: Vec<KeptNight>,
    zone: Option<String>,
    only: Option<String>,
) -> Result<Incoming, Trouble> {
    if told.children.len() > 1 && only.is_none() {
        return Err(Trouble::of_file(Code::ManyChildren, told.children.join(", ")));
    }
    let mut arranged = elsewhere::arrange(told, &Asked { child: child.id, zone, only })?;
    let here: Vec<_> = here.into_iter().map(|night| (night, child.id)).collect();
    arranged.left_out.extend(elsewhere::leave_out_known(&mut arranged.nights, &here));
    let family = Family { nights: arranged.nights, ..Family::of(child.clone()) };
    let (kind, left_out) = (told.tracker.word(), arranged.left_out);
    Ok(Incoming { kind, families: vec![family], left_out })
}

/// A plan that came along. It is anybody's: kept only where the parent takes it, and checked as if
/// they had typed it.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedPlan {
    /// As it would be kept.
    pub plan: Plan,
    /// From the plan that holds here, where there is one.
    pub differences: Vec<Difference>,
    /// What stands against it, and what the family should know.
    pub problems: Vec<Problem>,
    /// The versions before it, which say what its nights ran by; where none is here yet.
    earlier: Vec<Plan>,
}

impl OfferedPlan {
    /// The last of the `plans` of a file, beside those that are `here`, the last of which holds.
    /// `None`: there is none, or it is the one that holds.
    #[must_use]
    pub fn of(
        child: &Child,
        mut plans: Vec<Plan>,
        here: &[Plan],
        clinician: Clinician,
        today: Date,
    ) -> Option<OfferedPlan> {
        let last = plans.pop()?;
        let found = here.last().map(|holds| differences(holds, &last)).unwrap_or_default();
        if !here.is_empty() && found.is_empty() {
            return None;
        }
        let mut plan = with_word(last, clinician, today);
        if let Some(newest) = here.iter().map(|plan| plan.version).max() {
            plan.version = newest.saturating_add(1);
            plan.kept_on = Some(today);
            plans.clear();
        }
        let problems = plan.problems(child, today);
        Some(OfferedPlan { plan, differences: found, problems, earlier: plans })
    }

    /// Something stands against it.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.problems.iter().any(|it| it.severity == Severity::Refused)
    }

    /// What to keep where it is taken, the one that holds last.
    #[must_use]
    pub fn to_keep(self) -> Vec<Plan> {
        let mut plans = self.earlier;
        plans.push(self.plan);
        plans
    }
}

/// The plan with the word of a clinician as the parent gives it here, and not as a file has it.
fn with_word(mut plan: Plan, clinician: Clinician, today: Date) -> Plan {
    let is_known = clinician == Clinician::Knows;
    plan.clinician_confirmed = is_known;
    plan.clinician_confirmed_on = is_known.then_some(today);
    let tapers = is_known && plan.changes.taper_from_night.is_some();
    plan.changes.taper_confirmed_on = tapers.then_some(today);
    plan
}
