//! What the window shows, made from what the bedside knows. Pure: nothing here changes anything.

mod data;
mod guide;
mod line;
mod mend;
pub(crate) mod morning;
mod night;
mod plan;
mod tonight;

pub(crate) use mend::{difference, place};
pub(crate) use night::still_asked;
pub(crate) use plan::{differences, of as plan_page};
pub(crate) use tonight::numbers;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use lullwatch_core::night::{Alarm, Input, Phase};
use lullwatch_core::{Action, Body, Child, Event, Night};

use crate::bedside::household::PRESET_METHOD;
use crate::bedside::{Bedside, notice};
use crate::messages::{Beside, ChildTab, LogLine, Notice, Screen, UndoView, View, WelcomeView};
use lullwatch_system::clock::Clock;

/// The view as it should be now. Its revision is left at 0.
pub(crate) fn build(bedside: &Bedside) -> View {
    let screen = screen(bedside);
    View {
        revision: 0,
        children: tabs(bedside),
        beside: beside(bedside, &screen),
        undo: undo(bedside, &screen),
        screen,
        notices: notices(bedside),
        in_childs_room: bedside.in_childs_room,
        alarm: bedside.alarm,
        look: bedside.look,
        caregivers: bedside.caregivers_view(),
        is_demo: bedside.is_demo,
        stepped_clock: stepped_clock(bedside),
    }
}

fn screen(bedside: &Bedside) -> Screen {
    if let Some(blocked) = &bedside.blocked {
        return Screen::Blocked(blocked.clone());
    }
    if bedside.shows_data() && !bedside.is_running() {
        return Screen::Data(Box::new(data::view(bedside)));
    }
    if bedside.brings() && !bedside.is_running() {
        return Screen::Bring(data::bring(bedside));
    }
    if bedside.coaches() && !bedside.is_running() {
        return Screen::Coach;
    }
    if bedside.adds_child() {
        return Screen::Welcome(welcome(bedside));
    }
    if let Some(running) = bedside.running() {
        return Screen::Night(Box::new(night::view(bedside, running)));
    }
    if let Some(over) = bedside.morning() {
        return Screen::Morning(Box::new(morning::view(bedside, over)));
    }
    if let Some(night) = bedside.shares()
        && let Some(share) = data::share(bedside, night)
    {
        return Screen::Share(share);
    }
    if bedside.shows_plan()
        && let Some(plan) = plan::view(bedside)
    {
        return Screen::Plan(Box::new(plan));
    }
    match tonight::view(bedside) {
        Some(tonight) => Screen::Tonight(Box::new(tonight)),
        None => Screen::Welcome(welcome(bedside)),
    }
}

fn welcome(bedside: &Bedside) -> WelcomeView {
    let zone = TimeZone::get(&bedside.zone).unwrap_or(TimeZone::UTC);
    WelcomeView {
        zone: bedside.zone.clone(),
        zones: zones(),
        today: bedside.clock.now().utc.to_zoned(zone).date().to_string(),
        preset_method: PRESET_METHOD.into(),
        can_cancel: !bedside.household.children.is_empty(),
    }
}

/// Every zone that a child may live in, by its IANA name.
pub(crate) fn zones() -> Vec<String> {
    let zones = jiff::tz::db().available().map(|name| name.as_str().to_owned());
    zones.filter(|zone| zone.contains('/') || zone == "UTC").collect()
}

fn tabs(bedside: &Bedside) -> Vec<ChildTab> {
    if bedside.household.children.len() < 2 {
        return Vec::new();
    }
    let now = bedside.clock.now();
    let tab = |child: &Child| {
        let running = bedside.running_of(child.id);
        let outside = running.map(|night| bedside.night_outside(night, &now));
        ChildTab {
            id: child.id.to_string(),
            name: child.name.clone(),
            selected: bedside.selected == Some(child.id),
            running: running.is_some(),
            due: outside.as_ref().is_some_and(|night| night.due.is_some()),
            minutes_left: outside.and_then(|night| night.minutes_left),
            asleep: running.is_some_and(|night| night.at(&now).phase == Phase::Asleep),
        }
    };
    bedside.household.children.iter().map(tab).collect()
}

/// The others' nights, where a night is on the screen.
fn beside(bedside: &Bedside, screen: &Screen) -> Vec<Beside> {
    if !matches!(screen, Screen::Night(_)) {
        return Vec::new();
    }
    let view = |(child, night): (&Child, &Night)| Beside {
        child_id: child.id.to_string(),
        night: night::view(bedside, night),
    };
    running_elsewhere(bedside).map(view).collect()
}

/// The children who are not turned to, each with the night that runs.
fn running_elsewhere(bedside: &Bedside) -> impl Iterator<Item = (&Child, &Night)> {
    let others = bedside.household.children.iter().filter(|it| bedside.selected != Some(it.id));
    others.filter_map(|child| Some((child, bedside.running_of(child.id)?)))
}

fn notices(bedside: &Bedside) -> Vec<Notice> {
    let now = bedside.clock.now();
    let elsewhere = running_elsewhere(bedside).filter_map(|(child, night)| {
        let live = night.at(&now);
        let code = match live.alarm().filter(|_| live.is_ringing())? {
            Alarm::Check(_) => "due_elsewhere",
            Alarm::Awakening(_) => "awakening_elsewhere",
            Alarm::Pause(_) => "pause_elsewhere",
            Alarm::CryingLimit(_) => "crying_limit_elsewhere",
            Alarm::NapCap(_) => "nap_cap_elsewhere",
        };
        let name = Some(child.name.clone());
        Some(Notice { name, can_dismiss: false, ..notice(code) })
    });
    elsewhere.chain(bedside.notices.iter().cloned()).collect()
}

fn stepped_clock(bedside: &Bedside) -> Option<String> {
    let Clock::Stepped(now) = &bedside.clock else {
        return None;
    };
    let zone = TimeZone::get(&bedside.zone).unwrap_or(TimeZone::UTC);
    let zone = match bedside.running().or_else(|| bedside.morning()) {
        Some(night) => night.zone().clone(),
        None => zone,
    };
    Some(now.utc.to_zoned(zone).strftime("%H:%M:%S").to_string())
}

fn undo(bedside: &Bedside, screen: &Screen) -> Option<UndoView> {
    let night = match screen {
        Screen::Night(_) => bedside.running()?,
        Screen::Morning(_) => bedside.morning()?,
        _ => return None,
    };
    let last: &Event = night.standing().last().copied()?;
    let (what, detail) = match &last.body {
        Body::Action { action } => (action.word(), detail(action)),
        Body::Amend { .. } => ("amend", None),
        _ => return None,
    };
    Some(UndoView { what: what.into(), detail, at: clock(night, last.at) })
}

/// A time of day where the child is.
pub(crate) fn clock(night: &Night, at: Timestamp) -> String {
    at.to_zoned(night.zone().clone()).strftime("%H:%M").to_string()
}

/// A line of the log for each input.
fn log_line(night: &Night, input: &Input) -> LogLine {
    let text = match &input.action {
        Action::Note { text } => Some(text.clone()),
        Action::Feed { amount_ml: Some(ml), .. } => Some(format!("{ml} ml")),
        Action::Feed { minutes: Some(minutes), .. } => Some(format!("{minutes} min")),
        _ => None,
    };
    let now_at = clock(night, night.utc(input.at));
    let first = night.first_said_at(input.id).map(|at| clock(night, night.utc(at)));
    LogLine {
        event: input.id.to_string(),
        was: first.filter(|first| *first != now_at),
        taken_back_by: None,
        at: now_at,
        approx: input.approx,
        what: input.action.word().into(),
        detail: detail(&input.action),
        text,
        by: said_by(night, input).map(str::to_owned),
        misfit: night.misfits().contains(&input.id),
    }
}

/// Who said it, where anybody is named.
fn said_by<'a>(night: &'a Night, input: &Input) -> Option<&'a str> {
    let said = night.log().iter().find(|logged| logged.event.id == input.id);
    said.map(|logged| logged.event.by.0.as_str()).filter(|by| !by.is_empty())
}

/// The code of an action's detail, as it is in the locale.
fn detail(action: &Action) -> Option<String> {
    match action {
        Action::Cry { level } => Some(code(level)),
        Action::Reassure { kind } => Some(code(kind)),
        Action::Asleep { how: Some(how) } => Some(code(how)),
        Action::PutDown { state: Some(state) } => Some(code(state)),
        Action::GoInNow { reason: Some(reason) } => Some(reason.clone()),
        _ => None,
    }
}

/// The word that serde writes for a plain enum.
pub(crate) fn code(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}
