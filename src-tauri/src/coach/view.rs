//! What the window is shown of the desk.

use lullwatch_core::flags::FlagKind;
use lullwatch_core::night::{CheckIn, CheckInKind};
use lullwatch_core::{Night, NightKind, Plan};
use lullwatch_exchange::plan_diff::differences;
use lullwatch_exchange::sealed::ClosedTo;

use super::drawer::{ChildLine, Drawer, FamilyFiles, FileState, NotTaken};
use super::flags;
use super::open::OpenChild;
use crate::bedside::plan::LOOK_BACK;
use crate::files::{count, trouble};
use crate::messages::{
    ClosedFile, CoachChild, CoachChildLine, CoachCounts, CoachDesk, CoachFamily, CoachNight,
    CoachNightLine, CoachPlan, FlagCount, RefusedFile,
};
use crate::view::morning;

/// The rules look through so many nights and naps of a child, the latest (`ours`).
const FLAGGED: usize = 30;

pub(super) fn desk(drawer: &mut Drawer, not_taken: Vec<NotTaken>) -> CoachDesk {
    let mut desk = CoachDesk::default();
    let taken = not_taken.into_iter().map(|(path, why)| RefusedFile {
        id: None,
        name: path.display().to_string(),
        trouble: trouble(&why),
    });
    desk.refused.extend(taken);
    for (id, file) in drawer.files() {
        let name = id.split('.').next().unwrap_or(id).to_owned();
        match &file.state {
            FileState::Open(_) => {}
            FileState::Closed { to, is_wrong } => {
                let (id, by_key, is_wrong) = (id.clone(), *to == ClosedTo::Key, *is_wrong);
                desk.closed.push(ClosedFile { id, name, by_key, is_wrong });
            }
            FileState::Refused(why) => {
                desk.refused.push(RefusedFile {
                    id: Some(id.clone()),
                    name,
                    trouble: trouble(why),
                });
            }
        }
    }
    let families = drawer.families();
    let mut methods: Vec<String> =
        families.iter().flat_map(|it| &it.children).flat_map(|it| it.methods.clone()).collect();
    methods.sort();
    methods.dedup();
    desk.families = families.iter().filter_map(family).collect();
    desk.methods = methods;
    desk
}

fn family(family: &FamilyFiles) -> Option<CoachFamily> {
    let line = |child: &ChildLine| CoachChildLine {
        id: child.id.to_string(),
        name: child.name.clone(),
        nights: count(child.nights.len()),
        from: child.nights.values().min().map(ToString::to_string),
        to: child.nights.values().max().map(ToString::to_string),
    };
    Some(CoachFamily {
        id: family.id()?.to_string(),
        children: family.children.iter().map(line).collect(),
        files: count(family.files.len()),
    })
}

/// The nights that the rules look through, the newest first.
fn latest(open: &OpenChild) -> impl ExactSizeIterator<Item = &Night> + Clone {
    open.nights.iter().rev().take(FLAGGED)
}

/// What the rules find in them, in numbers.
pub(super) fn counts(open: &OpenChild) -> CoachCounts {
    let found: Vec<FlagKind> =
        latest(open).flat_map(|night| open.flags(night)).map(|flag| flag.found.kind()).collect();
    let of = |kind: FlagKind| FlagCount {
        kind: kind.word().into(),
        count: count(found.iter().filter(|it| **it == kind).count()),
    };
    let kinds = FlagKind::ALL.into_iter().map(of).filter(|it| it.count > 0).collect();
    CoachCounts { child: open.id().to_string(), kinds }
}

pub(super) fn child(open: &OpenChild) -> CoachChild {
    let evening = open.figures.last().map(|figures| figures.evening);
    let looked_at = latest(open);
    CoachChild {
        id: open.id().to_string(),
        name: open.name.clone(),
        months: evening.and_then(|evening| open.months_on(evening)),
        health_concern: open.health_concern,
        plan: open.plans.last().map(|plan| self::plan(plan, &open.plans)),
        flags: looked_at.clone().flat_map(|night| flags::of_night(open, night)).collect(),
        looked_through: count(looked_at.len()),
        nights: open.nights.iter().rev().filter_map(|night| line(open, night)).collect(),
    }
}

fn plan(plan: &Plan, versions: &[Plan]) -> CoachPlan {
    let of_method = Plan {
        next_night: plan.next_night,
        started: plan.started,
        stage: plan.stage,
        clinician_confirmed: plan.clinician_confirmed,
        clinician_confirmed_on: plan.clinician_confirmed_on,
        ..Plan::of(plan.child, plan.method.clone())
    };
    let page = crate::view::plan_page(plan, "", versions);
    CoachPlan {
        method: plan.method.0.clone(),
        night: plan.next_night,
        differences: crate::view::differences(differences(&of_method, plan)),
        versions: page.map(|page| page.versions).unwrap_or_default(),
    }
}

fn line(open: &OpenChild, night: &Night) -> Option<CoachNightLine> {
    let figures = open.figures_of(night)?;
    let clock = |seconds: i64| format!("{}:{:02}", seconds / 60, seconds % 60);
    let is_planned = |row: &&CheckIn| row.kind != CheckInKind::Override && row.wait.is_some();
    let waits = night.check_ins().iter().filter(is_planned).filter_map(|row| row.wait);
    Some(CoachNightLine {
        id: figures.night.to_string(),
        evening: figures.evening.to_string(),
        is_nap: figures.kind == NightKind::Nap,
        method: figures.method.0.clone(),
        number: figures.number,
        planned: waits.clone().map(|wait| clock(wait.planned_s)).collect(),
        actual: waits.map(|wait| wait.actual_s.map(clock)).collect(),
    })
}

pub(super) fn night(open: &OpenChild, night: &Night) -> CoachNight {
    let past = open.past(night, LOOK_BACK);
    let read = morning::of(night, open.child(), past, &open.reviews);
    // Of a child whose age is not known the name may be.
    let read = crate::messages::MorningView { child: open.name.clone(), ..read };
    CoachNight { night: read, flags: flags::of_night(open, night) }
}
