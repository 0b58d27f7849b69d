//! The plan: tonight's method and number, steps taken by hand, and the nights before that say what
//! comes next.

use jiff::civil::Time;
use lullwatch_core::next::{self, PastNight};
use lullwatch_core::plan::{Changes, Severity, Step};
use lullwatch_core::{ChildId, Night, NightHead, NightId, NightKind, Plan, method};
use lullwatch_store::Entry;
use uuid::Uuid;

use super::Bedside;
use super::evening::{HELPLINES, THOUGHTS};
use super::household::{self, refuse, refuse_field};
use crate::messages::{Helpline, PlanStep, WireError};

/// So many nights before tonight are looked at at least: more than eight weeks, the longest course.
pub(crate) const LOOK_BACK: usize = 70;
/// Further back only the first night of the plan's run is looked for, and naps not at all.
const NAPS_LOOK_BACK: usize = 60;
/// So many heads of nights and naps are looked through at first, …
const FEW_HEADS: usize = 300;
/// … and so many at most where the plan's first night is not among them: about three years.
const MOST_HEADS: usize = 4000;
/// Longest reason for a step, and longest name of a helpline; characters.
const LONGEST_WORDS: usize = 200;
const MOST_HELPLINES: usize = 12;

impl Bedside {
    /// Reads the nights before once, so that a view asks no disk.
    pub(super) fn read_past(&mut self, child: ChildId) {
        let Some(reader) = self.reader.clone().filter(|_| !self.past.contains_key(&child)) else {
            return;
        };
        let plan = self.household.plans.get(&child);
        let few = reader.nights(Some(child), FEW_HEADS);
        let heads = match few {
            Ok(few) if few.len() == FEW_HEADS && !says_enough(&few, plan) => {
                reader.nights(Some(child), MOST_HEADS)
            }
            few => few,
        };
        let heads = match heads {
            Ok(heads) => looked_at(heads, plan),
            Err(error) => {
                tracing::warn!(%error, "the nights before cannot be read");
                return;
            }
        };
        let nights = heads.into_iter().filter_map(|head| self.load(head.id).ok().flatten());
        let mut past: Vec<PastNight> = nights.filter_map(|night| PastNight::of(&night)).collect();
        past.reverse();
        self.past.insert(child, past);
    }

    /// The child's nights that are over, oldest first: as they were read, and as they have changed
    /// since.
    pub(crate) fn past(&self, child: ChildId) -> Vec<PastNight> {
        let now = self.clock.now();
        let here: Vec<&Night> =
            self.all_at_hand().filter(|night| night.head().child == child).collect();
        let over = here.iter().filter(|night| night.at(&now).is_closed());
        let read = self.past.get(&child).into_iter().flatten();
        let is_here = |id: NightId| here.iter().any(|night| night.head().id == id);
        let mut past: Vec<PastNight> = read.filter(|night| !is_here(night.id)).cloned().collect();
        past.extend(over.filter_map(|night| PastNight::of(night)));
        past.sort_by_key(|night| night.id);
        past
    }

    /// Whether the child's plan is for a shared room.
    pub(crate) fn shares_room(&self, child: ChildId) -> bool {
        self.household.plans.get(&child).is_some_and(|plan| plan.changes.room_sharing)
    }

    /// Keeps a plan as it is now.
    pub(super) fn keep_plan(&mut self, plan: Plan) {
        self.keeping.keep(Uuid::now_v7(), Entry::Plan(plan.clone()));
        let versions = self.plan_versions.entry(plan.child).or_default();
        versions.retain(|other| other.version != plan.version);
        versions.push(plan.clone());
        self.household.plans.insert(plan.child, plan);
    }

    /// Keeps a plan that the parent has changed: a new version. A step belongs to the version that
    /// it made, so it goes with the next one.
    pub(super) fn keep_changed(&mut self, before: Option<&Plan>, plan: Plan) {
        if before != Some(&plan) {
            let carried = before.and_then(|before| before.step.as_ref());
            let step = plan.step.clone().filter(|step| Some(step) != carried);
            self.keep_version(before, Plan { step, ..plan });
        }
    }

    fn keep_version(&mut self, before: Option<&Plan>, plan: Plan) {
        let version = before.map_or(1, |before| before.version.saturating_add(1));
        let now = self.clock.now().utc;
        let child = self.household.child(plan.child);
        let kept_on = child.map(|child| household::today(child, now));
        self.keep_plan(Plan { version, kept_on, ..plan });
    }

    /// The selected child's plan.
    pub(super) fn selected_plan(&self) -> Result<Plan, WireError> {
        let plan = self.selected.and_then(|child| self.household.plans.get(&child));
        plan.cloned().ok_or_else(|| refuse("not-possible-now"))
    }

    /// Tonight's method, number and kind.
    pub(super) fn change(
        &mut self,
        method: &str,
        night: i32,
        kind: NightKind,
        clinician_confirmed: bool,
    ) -> Result<(), WireError> {
        let child = self.selected.and_then(|id| self.household.child(id)).cloned();
        let child = child.ok_or_else(|| refuse("not-possible-now"))?;
        let before = self.household.plans.get(&child.id).cloned();
        // What a clinician said of one method says nothing of another.
        let said = before.as_ref().filter(|it| it.clinician_confirmed && it.method.0 == method);
        let confirmed = clinician_confirmed || said.is_some();
        let now = self.clock.now().utc;
        let new = household::plan(&child, method, night, confirmed, now)?;
        let plan = match &before {
            // The same plan on another night, or another method for the same family.
            Some(before) if before.method == new.method => Plan {
                next_night: new.next_night,
                stage: if before.next_night == new.next_night { before.stage } else { new.stage },
                clinician_confirmed: confirmed,
                clinician_confirmed_on: match said {
                    Some(said) => said.clinician_confirmed_on,
                    None => new.clinician_confirmed_on,
                },
                ..before.clone()
            },
            Some(before) => household::turned(before, new),
            None => new,
        };
        self.tonight_kind = kind;
        self.keep_changed(before.as_ref(), plan);
        Ok(())
    }

    /// Whether there is a concern about the selected child's growth or health.
    pub(super) fn health_concern(&mut self, yes: bool) -> Result<(), WireError> {
        let child = self.selected.ok_or_else(|| refuse("not-possible-now"))?;
        let child = self.household.children.iter_mut().find(|it| it.id == child);
        let child = child.ok_or_else(|| refuse("not-possible-now"))?;
        if child.health_concern != yes {
            child.health_concern = yes;
            self.keeping.keep(Uuid::now_v7(), Entry::Child(child.clone()));
        }
        Ok(())
    }

    /// A step of the plan taken by hand, with its reason.
    pub(super) fn step_plan(&mut self, step: PlanStep, reason: &str) -> Result<(), WireError> {
        let before = self.selected_plan()?;
        let reason: String = reason.trim().chars().take(LONGEST_WORDS).collect();
        let method = method::find(&before.method.0).ok_or_else(|| refuse("method-unknown"))?;
        let mut plan = before.clone();
        let last = method.stages.as_ref().map_or(1, method::parts::Stages::last);
        let stage = |by: i64| {
            let stage = before.stage.map(|stage| i64::from(stage) + by);
            stage.map(|stage| u32::try_from(stage.clamp(1, i64::from(last))).unwrap_or(1))
        };
        match step {
            PlanStep::On => {
                plan.next_night = before.next_night.saturating_add(1);
                plan.stage = stage(1);
            }
            PlanStep::Back => {
                plan.next_night = before.next_night.saturating_sub(1).max(1);
                plan.stage = stage(-1);
            }
            PlanStep::Repeat => {
                let last = self.past(before.child).into_iter().rev();
                let last = last
                    .into_iter()
                    .find(|night| night.kind == NightKind::Night && night.method == before.method);
                let last = last.ok_or_else(|| refuse("not-possible-now"))?;
                plan.next_night = last.number;
                plan.stage = before.stage.and(last.stage);
            }
            PlanStep::Hold => plan.held = true,
            PlanStep::Release => plan.held = false,
            PlanStep::ExtraNight => {
                let adds = method.stages.as_ref().and_then(|it| it.dropped_feed_nights.as_ref());
                adds.ok_or_else(|| refuse("not-possible-now"))?;
                plan.extra_night_at = Some(1);
            }
            PlanStep::NoExtraNight => plan.extra_night_at = None,
        }
        plan.step = Some(Step { from: before.next_night, to: plan.next_night, reason });
        if plan != before {
            self.keep_version(Some(&before), plan);
        }
        Ok(())
    }

    /// Copies another child's plan. It begins at its first night, and a clinician is asked about
    /// each child.
    pub(super) fn copy_plan(&mut self, from: ChildId) -> Result<(), WireError> {
        let before = self.selected_plan()?;
        let other = self.household.plans.get(&from).filter(|plan| plan.child != before.child);
        let other = other.cloned().ok_or_else(|| refuse("not-possible-now"))?;
        let child = self.household.child(before.child).cloned();
        let child = child.ok_or_else(|| refuse("not-possible-now"))?;
        let now = self.clock.now().utc;
        let confirmed = before.clinician_confirmed && before.method == other.method;
        let first = household::plan(&child, &other.method.0, 1, confirmed, now)?;
        let changes = Changes { taper_from_night: None, taper_confirmed_on: None, ..other.changes };
        let plan = Plan {
            version: before.version,
            clinician_confirmed_on: before.clinician_confirmed_on.filter(|_| confirmed),
            settings: other.settings,
            changes,
            days: other.days,
            feeds: other.feeds,
            words: other.words,
            ..first
        };
        let problems = plan.problems(&child, household::today(&child, now));
        if let Some(problem) = problems.iter().find(|it| it.severity == Severity::Refused) {
            return Err(household::refusal(problem));
        }
        self.keep_changed(Some(&before), plan);
        Ok(())
    }

    /// The bedtimes of a method that moves them, as `19:30`; an empty one is not said.
    pub(super) fn bedtimes(
        &mut self,
        wished: &str,
        usual: &str,
        rise: &str,
    ) -> Result<(), WireError> {
        let before = self.selected_plan()?;
        let time = |text: &str, field: &str| match text.trim() {
            "" => Ok(None),
            text => Time::strptime("%H:%M", text)
                .map(Some)
                .map_err(|_| refuse_field("time-unreadable", field)),
        };
        let mut plan = before.clone();
        plan.days.bedtime = time(wished, "wished")?;
        plan.days.usual_bedtime = time(usual, "usual")?;
        plan.days.rise = time(rise, "rise")?;
        self.keep_changed(Some(&before), plan);
        Ok(())
    }

    /// Tapers night feeds from tonight on, or no more: over six months and with a clinician's word.
    pub(super) fn taper(&mut self, yes: bool, clinician_confirmed: bool) -> Result<(), WireError> {
        let before = self.selected_plan()?;
        let mut plan = before.clone();
        plan.changes.taper_from_night = None;
        plan.changes.taper_confirmed_on = None;
        if yes {
            let child = self.household.child(before.child);
            let child = child.ok_or_else(|| refuse("not-possible-now"))?;
            let now = self.clock.now().utc;
            if !household::may_taper(child, &before, now) {
                return Err(refuse_field("too-young", "taper"));
            }
            if !clinician_confirmed {
                return Err(refuse_field("clinician-needed", "taper"));
            }
            plan.changes.taper_confirmed_on = Some(household::today(child, now));
            plan.changes.taper_from_night = Some(before.next_night);
        }
        self.keep_changed(Some(&before), plan);
        Ok(())
    }

    /// Whom to call, as the family wrote it down.
    pub(super) fn keep_helplines(&mut self, lines: &[Helpline]) -> Result<(), WireError> {
        let mut kept = Vec::new();
        for line in lines {
            let (name, number) = (line.name.trim(), line.number.trim());
            if name.is_empty() && number.is_empty() {
                continue;
            }
            if name.chars().count() > LONGEST_WORDS || number.chars().count() > 40 {
                return Err(refuse_field("helpline-too-long", "helplines"));
            }
            kept.push(Helpline { name: name.into(), number: number.into() });
        }
        kept.truncate(MOST_HELPLINES);
        let value = serde_json::to_value(&kept).map_err(|_| refuse("unknown"))?;
        self.helplines = kept;
        self.set(HELPLINES, value);
        Ok(())
    }

    /// Whether a calm thought is shown in a long wait.
    pub(super) fn show_thoughts(&mut self, yes: bool) {
        self.thoughts = yes;
        self.set(THOUGHTS, yes.into());
    }

    /// The next night of the plan follows one that is over.
    pub(super) fn plan_next(&mut self, night: NightId) {
        let Some(night) = self.nights.get(&night) else {
            return;
        };
        let head = night.head().clone();
        let Some(before) = self.household.plans.get(&head.child).cloned() else {
            return;
        };
        if head.kind != NightKind::Night || before.method != head.method {
            return;
        }
        let mut plan = before.clone();
        if plan.extra_night_at.take().is_none() && !plan.held {
            plan.next_night = head.number.saturating_add(1);
            let last = PastNight::of(night);
            let method = method::find(&head.method.0);
            let next = method.zip(last).and_then(|(method, last)| next::stage(method, &last));
            plan.stage = next.map(|next| next.stage).or(plan.stage);
        }
        if plan != before {
            self.keep_plan(plan);
        }
    }
}

/// Whether a child's latest nights, newest first, reach far enough back to say what comes next.
fn says_enough(heads: &[NightHead], plan: Option<&Plan>) -> bool {
    let nights = nights_of(heads);
    let run = run_length(&nights, plan);
    nights.len() >= LOOK_BACK && run.is_some_and(|run| run < nights.len())
}

/// Of a child's nights, newest first, those that say what comes next: the latest, and all of the
/// plan's run, back to its first night.
fn looked_at(heads: Vec<NightHead>, plan: Option<&Plan>) -> Vec<NightHead> {
    let nights = nights_of(&heads);
    let run = run_length(&nights, plan).unwrap_or_default();
    let oldest = nights.get(LOOK_BACK.max(run).saturating_sub(1)).map(|head| head.id);
    let naps_from = heads.get(NAPS_LOOK_BACK).map(|head| head.id);
    heads
        .into_iter()
        .filter(|head| match head.kind {
            NightKind::Night => oldest.is_none_or(|oldest| head.id >= oldest),
            NightKind::Nap => naps_from.is_none_or(|from| head.id > from),
        })
        .collect()
}

fn nights_of(heads: &[NightHead]) -> Vec<&NightHead> {
    heads.iter().filter(|head| head.kind == NightKind::Night).collect()
}

/// How many nights, newest first, the plan has run; `None`: its first night is not among them.
fn run_length(nights: &[&NightHead], plan: Option<&Plan>) -> Option<usize> {
    let is_first =
        |head: &NightHead| head.number == 1 && plan.is_some_and(|plan| plan.method == head.method);
    let place = nights.iter().position(|head| is_first(head))?;
    // A first night that was held or repeated begins the run once.
    let again = nights.iter().skip(place).take_while(|head| is_first(head)).count();
    Some(place + again)
}
