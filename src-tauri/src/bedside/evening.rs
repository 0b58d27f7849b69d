//! What is said outside a night: first run, tonight's plan, which child.

use lullwatch_core::night::Entry as Said;
use lullwatch_core::plan::Severity;
use lullwatch_core::{
    Action, Body, Caregiver, ChildId, DeviceId, Event, EventId, Night, NightHead, NightId,
    NightKind,
};
use lullwatch_store::Entry;
use uuid::Uuid;

use super::data::Data;
use super::household::{self, Household, refuse};
use super::keeping::Keeping;
use super::watch::Watching;
use super::{Bedside, Channels, Computer, Kept, Page, Parts};
use crate::history::History;
use crate::messages::{AlarmSettings, Notice, SetUp, SoundView, WireError};

const DEVICE: &str = "device";
const IN_CHILDS_ROOM: &str = "in_childs_room";
const SELECTED: &str = "selected_child";
pub(super) const THOUGHTS: &str = "thoughts";
pub(super) const HELPLINES: &str = "helplines";
/// How many of a child's latest nights are looked at for one that still runs, and the one before.
const LOOK_BACK: usize = 8;

/// A notice without values.
pub(crate) fn notice(code: &str) -> Notice {
    Notice {
        code: code.into(),
        count: None,
        minutes: None,
        time: None,
        name: None,
        can_dismiss: true,
    }
}

impl Bedside {
    /// Takes up where the store says that things were left.
    pub(super) fn open(parts: Parts, channels: Channels) -> Bedside {
        let watching = Watching::new(&parts.clock);
        let (mut opened, seen, blocked) = match parts.kept {
            Kept::Opened(opened) => (Some(opened), None, None),
            Kept::Seen(reader) => (None, Some(reader), None),
            Kept::Blocked(blocked) => (None, None, Some(blocked)),
        };
        let data = Data::at_opening(&parts.folder, opened.as_deref_mut(), &parts.zone);
        let (keeper, reader) = opened.map(|it| it.store.on_its_own_thread()).unzip();
        let reader = reader.or(seen);
        let history = reader.clone().zip(keeper.clone());
        let history = history.and_then(|(reader, keeper)| History::start(reader, keeper));
        let mut bedside = Bedside {
            clock: parts.clock,
            zone: parts.zone,
            household: Household::default(),
            nights: std::collections::BTreeMap::new(),
            mended: std::collections::BTreeMap::new(),
            blocked,
            selected: None,
            in_childs_room: false,
            alarm: AlarmSettings::default(),
            look: parts.look,
            notification_failed: false,
            told_closing: false,
            asked_quiet: std::collections::BTreeMap::new(),
            sound: SoundView::Untried,
            notices: Vec::new(),
            before: std::collections::BTreeMap::new(),
            asks: std::collections::BTreeMap::new(),
            tonight_kind: NightKind::Night,
            past: std::collections::BTreeMap::new(),
            days: std::collections::BTreeMap::new(),
            plan_versions: std::collections::BTreeMap::new(),
            reviews: std::collections::BTreeMap::new(),
            thoughts: true,
            helplines: Vec::new(),
            is_demo: parts.is_demo,
            computer: Computer::new(parts.battery),
            revision: 0,
            page: Page::Tonight,
            opened: None,
            keeping: Keeping::new(keeper, channels.acks.clone()),
            data,
            together: super::together::SharedPlace::default(),
            autostart: parts.autostart,
            opens_at_sign_in: None,
            channels,
            reader,
            history,
            by: Caregiver::default(),
            caregivers: super::caregivers::Caregivers::default(),
            device: DeviceId(Uuid::nil()),
            chime: parts.chime,
            watchdog: parts.watchdog,
            watching,
            last_tap: None,
            pending: None,
            shown: None,
        };
        if let Err(error) = bedside.take_up() {
            bedside.blocked = Some(crate::messages::BlockedView {
                code: "unknown".into(),
                folder: parts.folder.display().to_string(),
                detail: error.to_string(),
            });
        }
        bedside.see_to_data();
        if parts.is_demo {
            bedside.open_last_night();
        }
        // Who only looks has no night to keep awake for.
        if bedside.keeping.keeps() {
            bedside.try_computer();
        }
        bedside
    }

    fn take_up(&mut self) -> Result<(), lullwatch_store::ReadError> {
        let Some(reader) = self.reader.clone() else {
            return Ok(());
        };
        self.household.children = reader.children()?;
        for child in &self.household.children {
            let versions = reader.plans(child.id)?;
            if let Some(plan) = versions.last() {
                self.household.plans.insert(child.id, plan.clone());
            }
            self.plan_versions.insert(child.id, versions);
            self.reviews.insert(child.id, reader.reviews(child.id)?);
        }
        let text = |key: &str| -> Result<Option<String>, lullwatch_store::ReadError> {
            Ok(reader.setting(key)?.and_then(|value| value.as_str().map(str::to_owned)))
        };
        match text(DEVICE)?.and_then(|id| id.parse().ok()) {
            Some(device) => self.device = device,
            None => {
                self.device = DeviceId(Uuid::now_v7());
                self.set(DEVICE, self.device.to_string().into());
            }
        }
        self.in_childs_room =
            reader.setting(IN_CHILDS_ROOM)?.and_then(|it| it.as_bool()).unwrap_or(false);
        self.selected = text(SELECTED)?
            .and_then(|id| id.parse().ok())
            .filter(|id| self.household.child(*id).is_some())
            .or(self.household.children.first().map(|child| child.id));
        self.read_alarm(&reader)?;
        self.read_look(&reader)?;
        self.read_caregivers(&reader)?;
        self.read_together(&reader)?;
        self.thoughts = reader.setting(THOUGHTS)?.and_then(|it| it.as_bool()).unwrap_or(true);
        self.helplines = reader
            .setting(HELPLINES)?
            .and_then(|value| serde_json::from_value(value).ok())
            .unwrap_or_default();
        if let Some(child) = self.selected {
            self.read_past(child);
            self.read_days(child);
        }
        let now = self.clock.now();
        for child in self.household.children.clone() {
            for head in reader.nights(Some(child.id), LOOK_BACK)? {
                let Some(night) = self.load(head.id)? else {
                    continue;
                };
                // A put-down taken back leaves a frame without a night.
                if night.put_down().is_none() {
                    continue;
                }
                // The next put-down closes a night, so that only the newest can run.
                if night.at(&now).is_closed() || self.running_of(child.id).is_some() {
                    self.before.insert(child.id, head.id);
                    break;
                }
                self.nights.insert(head.id, night);
                self.restored(head.id);
            }
        }
        Ok(())
    }

    /// The night as the store has it.
    pub(super) fn load(&self, id: NightId) -> Result<Option<Night>, lullwatch_store::ReadError> {
        let Some(reader) = &self.reader else {
            return Ok(None);
        };
        let Some(head) = reader.night(id)? else {
            return Ok(None);
        };
        Ok(Night::told(head, &reader.events(id)?).ok())
    }

    fn restored(&mut self, id: NightId) {
        self.note_fact(id, lullwatch_core::DeviceFact::Restarted);
        self.tell(notice("restored"));
    }

    /// Keeps what this computer was told about itself.
    pub(super) fn set(&mut self, key: &str, value: serde_json::Value) {
        self.keeping.keep(Uuid::now_v7(), Entry::Setting { key: key.into(), value });
    }

    /// First run, or another child.
    pub(super) fn set_up(&mut self, form: &SetUp) -> Result<(), WireError> {
        if self.blocked.is_some() {
            return Err(refuse("folder-not-writable"));
        }
        let (child, plan) = Household::set_up(form, self.clock.now().utc)?;
        self.keeping.keep(Uuid::now_v7(), Entry::Child(child.clone()));
        self.household.children.push(child.clone());
        self.keep_changed(None, plan);
        self.be_in_childs_room(form.in_childs_room);
        self.select(child.id);
        Ok(())
    }

    /// Where the computer stands.
    pub(super) fn be_in_childs_room(&mut self, yes: bool) {
        self.in_childs_room = yes;
        self.set(IN_CHILDS_ROOM, yes.into());
    }

    /// Turns to a child.
    pub(super) fn select(&mut self, child: ChildId) {
        self.selected = Some(child);
        self.page = Page::Tonight;
        self.tonight_kind = NightKind::Night;
        self.read_past(child);
        self.read_days(child);
        self.set(SELECTED, child.to_string().into());
    }

    /// Put down: tonight's night begins.
    pub(super) fn begin_night(&mut self) -> Result<(u64, Vec<Event>), WireError> {
        let child = self.selected.and_then(|id| self.household.child(id)).cloned();
        let child = child.ok_or_else(|| refuse("not-possible-now"))?;
        let plan = self.household.plans.get(&child.id).cloned();
        let plan = plan.ok_or_else(|| refuse("not-possible-now"))?;
        let now = self.clock.now();
        // Age goes on, and editions change: what could be kept then may not run tonight.
        let day = household::today(&child, now.utc);
        let problems = plan.problems(&child, day);
        if let Some(problem) = problems.iter().find(|it| it.severity == Severity::Refused) {
            return Err(household::refusal(problem));
        }
        let id = NightId(Uuid::now_v7());
        let past = self.past(child.id);
        let head = household::night_head(&child, &plan, self.tonight_kind, id, &past, now.utc)?;
        let stays = stays_in_room(&head);
        let night = Night::new(head.clone()).map_err(|_| refuse("zone-unknown"))?;
        let mut actions = vec![Action::PutDown { state: None }];
        // A parent who stays is in the room when the child is put down.
        actions.extend(stays.then_some(Action::Enter));
        let said = actions.into_iter().map(|action| self.said(Body::Action { action })).collect();
        self.keeping.begin_segment();
        self.keeping.keep(id.0, Entry::Night(head));
        self.nights.insert(id, night);
        let kept = self.say(id, said)?;
        self.ask_how_long_ago(id, &kept.1);
        Ok(kept)
    }

    /// Something said now on this device.
    pub(super) fn said(&self, body: Body) -> Said {
        Said {
            id: EventId(Uuid::now_v7()),
            by: self.by.clone(),
            device: self.device,
            at: None,
            approx: false,
            body,
        }
    }
}

/// Whether the method has the parent in the room until the child sleeps, without timed checks.
fn stays_in_room(head: &NightHead) -> bool {
    let in_room = head.rules.presence.is_some_and(|presence| presence.place.is_in_room());
    in_room && head.rules.waits_s.is_empty()
}
