//! The screen of a running night.

use lullwatch_core::feeds::next_feed;
use lullwatch_core::method::parts::When;
use lullwatch_core::night::{Alarm, CheckIn, Live, Phase, Wait, WaitsEnded};
use lullwatch_core::plan::FeedWindow;
use lullwatch_core::{CryLevel, Moment, Night, NightTime, Plan, Reassurance, method};

use super::tonight::{feed_view, taper_view};
use super::{clock, guide, log_line};
use crate::bedside::Bedside;
use crate::bedside::household::months;
use crate::bedside::last_visit_end;
use crate::messages::{
    AlarmKind, AlarmView, Ask, AsleepView, FeedView, NightView, NoWait, PhaseView, QuietView,
    ReassuranceView, VisitView, WaitView,
};

/// How many entries of the log are shown beside a running night.
const RECENT: usize = 6;
/// "How long ago" is asked for so long; seconds.
const ASK_AGO_S: i64 = 60;
/// The visit just over is offered for reassurances for so long; seconds.
const AFTERWARDS_S: i64 = 10 * 60;
/// From this length on a wait is long enough for a thought; seconds (`ours`).
const LONG_WAIT_S: i64 = 300;

/// What every method offers, in the order of the buttons.
const REASSURANCES: [Reassurance; 8] = [
    Reassurance::Voice,
    Reassurance::Pat,
    Reassurance::Shush,
    Reassurance::Hand,
    Reassurance::Cuddle,
    Reassurance::Dummy,
    Reassurance::Nappy,
    Reassurance::Other,
];

pub(super) fn view(bedside: &Bedside, night: &Night) -> NightView {
    let now = bedside.clock.now();
    let live = night.at(&now);
    let head = night.head();
    let name = bedside.household.child(head.child).map(|child| child.name.clone());
    let plan = bedside.household.plans.get(&head.child);
    let settling = live.current();
    let inputs = night.inputs();
    NightView {
        night_id: head.id.to_string(),
        child: name.unwrap_or_default(),
        method: head.method.0.clone(),
        night: head.number,
        guide: guide::night(night, &live, bedside.shares_room(head.child)),
        kind: head.kind,
        phase: match live.phase {
            _ if live.visit.is_some() => PhaseView::Visit,
            Phase::Asleep => PhaseView::Asleep,
            _ => PhaseView::Waiting,
        },
        wait: live.wait().map(|wait| wait_view(night, &live, wait, &now)),
        no_wait: no_wait(&live),
        quiet: settling.and_then(|settling| {
            let since = settling.quiet?;
            Some(QuietView {
                since: clock(night, night.utc(since)),
                minutes: whole_minutes(live.now.since(since)),
                after_hard: settling.quiet_after_hard,
            })
        }),
        cry: settling.and_then(|settling| settling.cry),
        paused_since: settling
            .and_then(|settling| settling.paused)
            .map(|since| clock(night, night.utc(since))),
        room_sharing: bedside.shares_room(head.child),
        alarm: live.alarm().map(|alarm| AlarmView {
            kind: match alarm {
                Alarm::Check(_) => AlarmKind::Check,
                Alarm::Awakening(_) => AlarmKind::Awakening,
                Alarm::Pause(_) => AlarmKind::Pause,
                Alarm::CryingLimit(_) => AlarmKind::CryingLimit,
                Alarm::NapCap(_) => AlarmKind::NapCap,
            },
            since: clock(night, night.utc(alarm.since())),
            ringing: live.is_ringing(),
            brightens: live.is_ringing() && bedside.brightens(),
        }),
        thought: thought(&live, head.number).filter(|_| bedside.thoughts).map(str::to_owned),
        instructions: instructions(bedside, night, live.visit.is_some()),
        visit_words: plan.map(|plan| plan.words.visit.clone()).filter(|words| !words.is_empty()),
        feed: plan.and_then(|plan| feed(plan, night, &live)),
        taper: head.rules.taper.map(|taper| taper_view(taper, next_feed(night))),
        helplines: bedside.helplines.clone(),
        stopped: live.is_stopped(),
        had_enough_before: live.had_enough_before() && !live.is_stopped(),
        visit: live.visit.and_then(|visit| {
            let row = night.check_ins().iter().rev().find(|row| row.left.is_none())?;
            Some(visit_view(night, row, visit.entered, live.now, live.picked_up.is_some()))
        }),
        last_visit: last_visit(night, &live, &now),
        ask: bedside.asks.get(&head.id).filter(|ask| still_asked(ask, night, live.now)).cloned(),
        asleep: live.asleep_since.and_then(|since| {
            let sleep = night.sleeps().last()?;
            Some(AsleepView {
                since: clock(night, night.utc(since)),
                hours: whole_minutes(live.now.since(since)) / 60,
                minutes: whole_minutes(live.now.since(since)) % 60,
                how: sleep.how,
                event: sleep.event.to_string(),
            })
        }),
        recent: inputs.iter().rev().take(RECENT).map(|input| log_line(night, input)).collect(),
    }
}

/// What the source tells a parent now: while the child settles, and in the room the rest.
fn instructions(bedside: &Bedside, night: &Night, in_room: bool) -> Vec<String> {
    let head = night.head();
    let Some(method) = method::find(&head.method.0) else {
        return Vec::new();
    };
    let child = bedside.household.child(head.child);
    let months = child.map(|child| months(child, bedside.clock.now().utc));
    let whens = if in_room { &[When::Settling, When::Visit][..] } else { &[When::Settling] };
    let told = whens.iter().flat_map(|when| method.told(*when, head.rules.stage, months));
    told.map(str::to_owned).collect()
}

fn whole_minutes(seconds: i64) -> u32 {
    u32::try_from(seconds / 60).unwrap_or_default()
}

fn wait_view(night: &Night, live: &Live, wait: &Wait, now: &Moment) -> WaitView {
    let held = live.is_held(night.stills());
    let next = live.falls_due(night.stills()).filter(|_| wait.due.is_none());
    let left = u32::try_from(wait.left_s()).unwrap_or_default();
    let ticking = wait.due.is_none() && !held && (1..=60).contains(&left);
    WaitView {
        number: wait.number,
        planned_min: u32::try_from(wait.planned_s / 60).unwrap_or_default(),
        next_at: next.map(|at| clock(night, night.said_at(at, now))),
        minutes_left: if wait.due.is_some() { 0 } else { left.div_ceil(60) },
        seconds_left: ticking.then_some(left),
        // In steps, so that the ring moves with the minutes and not by itself.
        percent: u32::try_from(wait.run_s / 60 * 60 * 100 / wait.planned_s).unwrap_or_default(),
        check_now: live.is_check_now(),
        held,
        due_at: wait.due.map(|due| clock(night, night.utc(due))),
        due_for_min: wait.due.map_or(0, |due| whole_minutes(live.now.since(due))),
        ringing: wait.due.is_some() && live.is_ringing(),
    }
}

fn no_wait(live: &Live) -> Option<NoWait> {
    if live.phase != Phase::Settling || live.wait().is_some() {
        return None;
    }
    let why = match live.waits_ended() {
        Some(WaitsEnded::Morning) => Some(NoWait::Morning),
        // A method without waits can be left for comfort as well.
        _ if live.is_stopped() => Some(NoWait::Stopped),
        Some(WaitsEnded::Method) => Some(NoWait::Method),
        Some(WaitsEnded::WakingsAsBefore) => Some(NoWait::WakingsAsBefore),
        Some(WaitsEnded::Stopped) => Some(NoWait::Stopped),
        Some(WaitsEnded::CryingLimit) => Some(NoWait::CryingLimit),
        Some(WaitsEnded::NapCap) => Some(NoWait::NapCap),
        Some(WaitsEnded::Noon) => Some(NoWait::Noon),
        None => live.awaits_first_cry().then_some(NoWait::BeforeFirstCry),
    };
    // In the room it matters only where it ends what the parent was doing there.
    let ends = |why: &NoWait| {
        matches!(why, NoWait::CryingLimit | NoWait::NapCap | NoWait::Stopped | NoWait::Morning)
    };
    why.filter(|why| live.visit.is_none() || ends(why))
}

/// A calm thought for a long wait, another one each time; never in hard or strange crying.
fn thought(live: &Live, night: u32) -> Option<&'static str> {
    const THOUGHTS: [&str; 6] = ["learning", "change", "support", "habits", "language", "levels"];
    let wait = live.wait().filter(|wait| wait.due.is_none())?;
    let cry = live.current().and_then(|settling| settling.cry);
    let calm = !matches!(cry, Some(CryLevel::Hard | CryLevel::Different));
    let long = wait.planned_s >= LONG_WAIT_S && wait.run_s >= 60 && wait.left_s() > 60;
    let place = usize::try_from(night.wrapping_add(wait.number)).unwrap_or_default();
    THOUGHTS.get(place % THOUGHTS.len()).copied().filter(|_| calm && long)
}

/// The planned feed that is open, else the next one after now.
fn feed(plan: &Plan, night: &Night, live: &Live) -> Option<FeedView> {
    let now = night.civil(live.now).time();
    let open = plan.feeds.iter().find(|feed| feed.window.contains(now));
    let until = |feed: &FeedWindow| {
        let span = feed.window.from.duration_since(now).as_secs();
        span.rem_euclid(24 * 3600)
    };
    let feed = open.or_else(|| plan.feeds.iter().min_by_key(|feed| until(feed)))?;
    Some(feed_view(feed, Some(now)))
}

fn last_visit(night: &Night, live: &Live, now: &Moment) -> Option<VisitView> {
    if live.visit.is_some() {
        return None;
    }
    last_visit_end(night, now)?;
    let row = night.check_ins().iter().rev().find(|row| row.entered.is_some())?;
    let (entered, left) = (row.entered?, row.left?);
    (live.now.since(left) <= AFTERWARDS_S)
        .then(|| visit_view(night, row, entered, left, live.picked_up.is_some()))
}

fn visit_view(
    night: &Night,
    row: &CheckIn,
    entered: NightTime,
    until: NightTime,
    picked_up: bool,
) -> VisitView {
    let length = until.since(entered);
    let max_s = night.head().rules.visit_max_s;
    let lifting = if picked_up { Reassurance::LayDown } else { Reassurance::PickUp };
    // Where the method counts lifting, it has a button of its own.
    let counts = night.head().rules.lifting.is_some();
    let of_method = night.head().rules.reassurances.as_deref();
    let mut reassurances: Vec<ReassuranceView> = REASSURANCES
        .into_iter()
        .chain((!counts).then_some(lifting))
        .map(|kind| ReassuranceView {
            kind,
            // Where the source gives no list, all of them are part of the visit.
            of_method: of_method.is_none_or(|kinds| kinds.contains(&kind)),
            count: count(row, kind),
        })
        .collect();
    reassurances.sort_by_key(|view| !view.of_method);
    VisitView {
        entered: clock(night, night.utc(entered)),
        left: row.left.map(|left| clock(night, night.utc(left))),
        minutes: whole_minutes(length),
        max_s,
        long: max_s.is_some_and(|max| length >= i64::from(max)),
        reassurances,
    }
}

fn count(row: &CheckIn, kind: Reassurance) -> u32 {
    let times = row.reassurances.iter().filter(|logged| **logged == kind).count();
    u32::try_from(times).unwrap_or(u32::MAX)
}

/// "How long ago" is asked for a moment; a question about going in until it is answered.
pub(crate) fn still_asked(ask: &Ask, night: &Night, now: NightTime) -> bool {
    let (event, seconds) = match ask {
        Ask::HowLongAgo { event, .. } => (event, ASK_AGO_S),
        Ask::HowMuch { event } => (event, AFTERWARDS_S),
        Ask::WhyEarly { .. } | Ask::WhyNow { .. } | Ask::ForCard { .. } | Ask::StillQuiet => {
            return true;
        }
    };
    night
        .inputs()
        .iter()
        .any(|input| input.id.to_string() == *event && now.since(input.at) < seconds)
}
