//! The fields of a plan file.

use lullwatch_core::plan::{Changes, Days, FeedWindow, Settings, Step, Window, Words};
use lullwatch_core::{MethodId, Plan};

use super::problem::FileCode;
use super::reader::{Reader, Table, date, minutes, number, text, time, word, yes_no};
use super::{FORMAT, PlanFile, nobody};

const ROOT: [&str; 24] = [
    "format",
    "method",
    "night",
    "clinician_confirmed",
    "clinician_confirmed_on",
    "stage",
    "extra_night_at",
    "held",
    "started",
    "review_on",
    "version",
    "child",
    "settings",
    "visit",
    "picking_up",
    "nap",
    "awakenings",
    "taper",
    "days",
    "words",
    "step",
    "nights",
    "feeds",
    "naps",
];
const REASSURANCES: &[&str] =
    &["voice", "pat", "shush", "hand", "cuddle", "dummy", "nappy", "other", "pick_up", "lay_down"];
/// Stands for a wait that cannot be read, so that the others keep their places; seconds.
const PLACEHOLDER_S: u32 = 60;

/// Reads every field that can be read. `None` where a birth date or a method is missing.
pub(super) fn plan_file(reader: &mut Reader, root: &Table) -> Option<PlanFile> {
    reader.only(root, &ROOT);
    reader.need(root, "format", "format", |value| match text(value)? {
        format if format == FORMAT => Ok(()),
        _ => Err((FileCode::Format, Some(FORMAT.to_owned()))),
    });
    let method = reader.need(root, "method", "method", text);
    let child = child(reader, root);
    let plan = Plan {
        next_night: reader.need(root, "night", "next_night", number).unwrap_or(1),
        settings: settings(reader, root),
        clinician_confirmed: reader
            .take(root, "clinician_confirmed", "clinician_confirmed", yes_no)
            .unwrap_or_default(),
        clinician_confirmed_on: reader.take(
            root,
            "clinician_confirmed_on",
            "clinician_confirmed_on",
            date,
        ),
        version: reader.take(root, "version", "version", number).unwrap_or(1),
        stage: reader.take(root, "stage", "stage", number),
        extra_night_at: reader.take(root, "extra_night_at", "extra_night_at", number),
        held: reader.take(root, "held", "held", yes_no).unwrap_or_default(),
        changes: changes(reader, root),
        days: days(reader, root),
        feeds: feeds(reader, root),
        words: words(reader, root),
        started: reader.take(root, "started", "started", date),
        review_on: reader.take(root, "review_on", "review_on", date),
        step: step(reader, root),
        ..Plan::of(nobody(), MethodId(method.clone().unwrap_or_default()))
    };
    method?;
    child.map(|child| PlanFile { plan, ..child })
}

/// The file of a plan that is still to be read.
fn child(reader: &mut Reader, root: &Table) -> Option<PlanFile> {
    let Some(table) = reader.table(root, "child") else {
        reader.need(root, "child", "child", |_| Ok(()));
        return None;
    };
    reader.only(&table, &["name", "born", "weeks_early", "health_concern"]);
    let name = reader.take(&table, "name", "name", text);
    let born = reader.need(&table, "born", "born", date);
    let weeks_early = reader.take(&table, "weeks_early", "weeks_early", number);
    let health_concern = reader.take(&table, "health_concern", "health_concern", yes_no);
    Some(PlanFile {
        name,
        born: born?,
        weeks_early: weeks_early.unwrap_or_default(),
        health_concern: health_concern.unwrap_or_default(),
        plan: Plan::of(nobody(), MethodId(String::new())),
    })
}

fn settings(reader: &mut Reader, root: &Table) -> Settings {
    let Some(table) = reader.table(root, "settings") else {
        return Settings::default();
    };
    reader.only(
        &table,
        &[
            "wait_starts",
            "on_quiet",
            "on_new_waking",
            "on_grizzle",
            "earliest_rise",
            "crying_limit_minutes",
            "crying_limit_seconds",
            "pause_rings_minutes",
            "pause_rings_seconds",
        ],
    );
    let starts = word(&["put_down", "first_cry"]);
    let quiet = word(&["hold", "continue", "reset"]);
    let waking = word(&["first_wait", "continue", "longest_wait"]);
    let grizzle = word(&["as_crying", "as_quiet"]);
    Settings {
        wait_starts: reader.take(&table, "wait_starts", "wait_starts", starts).unwrap_or_default(),
        on_quiet: reader.take(&table, "on_quiet", "on_quiet", quiet).unwrap_or_default(),
        on_new_waking: reader
            .take(&table, "on_new_waking", "on_new_waking", waking)
            .unwrap_or_default(),
        on_grizzle: reader.take(&table, "on_grizzle", "on_grizzle", grizzle).unwrap_or_default(),
        earliest_rise: reader.take(&table, "earliest_rise", "earliest_rise", time),
        crying_limit_s: reader.span(&table, "crying_limit", "crying_limit_s"),
        pause_rings_s: reader.span(&table, "pause_rings", "pause_rings_s"),
    }
}

fn changes(reader: &mut Reader, root: &Table) -> Changes {
    let mut changes = Changes { waits_s: nights(reader, root), ..Changes::default() };
    if let Some(visit) = reader.table(root, "visit") {
        reader
            .only(&visit, &["longest_minutes", "longest_seconds", "reassurances", "room_sharing"]);
        changes.visit_max_s = reader.span(&visit, "longest", "visit_max_s");
        changes.room_sharing =
            reader.take(&visit, "room_sharing", "room_sharing", yes_no).unwrap_or_default();
        changes.reassurances = reader.list(&visit, "reassurances").map(|list| {
            let field = Reader::name(&visit, "reassurances");
            let kind = word(REASSURANCES);
            let mut kinds = Vec::new();
            for (value, place) in list.iter().zip(0..) {
                match kind(value.get_ref()) {
                    Ok(kind) => kinds.push(kind),
                    Err((code, detail)) => {
                        let field = format!("{field}[{place}]");
                        reader.refuse(value.span().start, &field, code, detail);
                    }
                }
            }
            kinds
        });
    }
    if let Some(picking_up) = reader.table(root, "picking_up") {
        reader.only(&picking_up, &["first_wait_minutes", "first_wait_seconds"]);
        changes.first_pick_up_s = reader.span(&picking_up, "first_wait", "first_pick_up_s");
    }
    if let Some(nap) = reader.table(root, "nap") {
        reader.only(&nap, &["cap_minutes", "cap_seconds"]);
        changes.nap_cap_s = reader.span(&nap, "cap", "nap_cap_s");
    }
    if let Some(awakenings) = reader.table(root, "awakenings") {
        reader.only(&awakenings, &["before_minutes"]);
        changes.awakening_before_min =
            reader.take(&awakenings, "before_minutes", "awakening_before_min", number);
    }
    if let Some(taper) = reader.table(root, "taper") {
        reader.only(&taper, &["from_night", "clinician_confirmed_on"]);
        changes.taper_from_night = reader.take(&taper, "from_night", "taper_from_night", number);
        // Where it is missing, that is told at the taper.
        reader.place_table("taper_confirmed_on", &taper);
        changes.taper_confirmed_on =
            reader.take(&taper, "clinician_confirmed_on", "taper_confirmed_on", date);
    }
    changes
}

/// The plan's own table of waits, in order from night 1.
fn nights(reader: &mut Reader, root: &Table) -> Option<Vec<Vec<u32>>> {
    let rows = reader.tables(root, "nights")?;
    match rows.first() {
        Some(first) => reader.place_table("waits", first),
        None => reader.place_field("waits", root, "nights"),
    }
    let mut table = Vec::with_capacity(rows.len());
    for (place, row) in rows.iter().enumerate() {
        reader.only(row, &["night", "waits_minutes", "waits_seconds"]);
        let expected = u32::try_from(place + 1).unwrap_or(u32::MAX);
        reader.need(row, "night", &format!("waits[{place}].night"), |value| match number(value)? {
            night if night == expected => Ok(()),
            _ => Err((FileCode::NightsOrder, Some(expected.to_string()))),
        });
        table.push(waits(reader, row, place));
    }
    Some(table)
}

fn waits(reader: &mut Reader, row: &Table, place: usize) -> Vec<u32> {
    let (in_seconds, is_both) = reader.one_unit(row, "waits_minutes", "waits_seconds");
    let name = if in_seconds { "waits_seconds" } else { "waits_minutes" };
    if is_both {
        return vec![PLACEHOLDER_S];
    }
    let Some(list) = reader.list(row, name) else {
        // Says that it is missing; a list of another kind has been refused.
        reader.need(row, name, "", |_| Ok(()));
        return vec![PLACEHOLDER_S];
    };
    reader.place_field(format!("waits[{place}]"), row, name);
    let field = Reader::name(row, name);
    let mut waits = Vec::with_capacity(list.len());
    for (value, cell) in list.iter().zip(0..) {
        let read = if in_seconds { number(value.get_ref()) } else { minutes(value.get_ref()) };
        let (at, field) = (value.span().start, format!("{field}[{cell}]"));
        match read {
            Ok(wait) => {
                reader.place(format!("waits[{place}][{cell}]"), at, field);
                waits.push(wait);
            }
            Err((code, detail)) => {
                reader.refuse(at, &field, code, detail);
                waits.push(PLACEHOLDER_S);
            }
        }
    }
    waits
}

fn days(reader: &mut Reader, root: &Table) -> Days {
    let mut days = Days::default();
    if let Some(table) = reader.table(root, "days") {
        reader.only(&table, &["bedtime", "usual_bedtime", "rise"]);
        days.bedtime = reader.take(&table, "bedtime", "bedtime", time);
        days.usual_bedtime = reader.take(&table, "usual_bedtime", "usual_bedtime", time);
        days.rise = reader.take(&table, "rise", "rise", time);
    }
    for nap in reader.tables(root, "naps").unwrap_or_default() {
        reader.only(&nap, &["from", "to"]);
        if let Some(window) = window(reader, &nap) {
            reader.place_table(format!("naps[{}]", days.naps.len()), &nap);
            days.naps.push(window);
        }
    }
    days
}

fn feeds(reader: &mut Reader, root: &Table) -> Vec<FeedWindow> {
    let mut feeds = Vec::new();
    for feed in reader.tables(root, "feeds").unwrap_or_default() {
        reader.only(&feed, &["from", "to", "amount_ml", "minutes"]);
        let path = format!("feeds[{}]", feeds.len());
        let window = window(reader, &feed);
        let amount_ml = reader.take(&feed, "amount_ml", &format!("{path}.amount_ml"), number);
        let minutes = reader.take(&feed, "minutes", &format!("{path}.minutes"), number);
        if let Some(window) = window {
            reader.place_table(path, &feed);
            feeds.push(FeedWindow { window, amount_ml, minutes });
        }
    }
    feeds
}

fn window(reader: &mut Reader, table: &Table) -> Option<Window> {
    let from = reader.need(table, "from", "", time);
    let to = reader.need(table, "to", "", time);
    Some(Window { from: from?, to: to? })
}

fn words(reader: &mut Reader, root: &Table) -> Words {
    let Some(table) = reader.table(root, "words") else {
        return Words::default();
    };
    reader.only(&table, &["goal", "routine", "who", "when_away", "visit"]);
    let mut said =
        |name| reader.take(&table, name, &format!("words.{name}"), text).unwrap_or_default();
    Words {
        goal: said("goal"),
        routine: said("routine"),
        who: said("who"),
        when_away: said("when_away"),
        visit: said("visit"),
    }
}

fn step(reader: &mut Reader, root: &Table) -> Option<Step> {
    let table = reader.table(root, "step")?;
    reader.only(&table, &["from", "to", "reason"]);
    let from = reader.need(&table, "from", "step.from", number);
    let to = reader.need(&table, "to", "step.to", number);
    let reason = reader.need(&table, "reason", "step.reason", text);
    Some(Step { from: from?, to: to?, reason: reason? })
}
