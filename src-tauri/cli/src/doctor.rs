//! `lullwatch doctor`: looks through what is kept and what a night needs of the machine. Exit code
//! 0: all is well; 1: something is not.

use std::path::Path;

use lullwatch_core::NightId;
use lullwatch_exchange::words::Words;
use lullwatch_store::doctor::{Examination, IndexState, Mended, examine, mend};
use lullwatch_store::{DamagedLine, Gap};
use lullwatch_system::awake::{Awake, Keep};
use lullwatch_system::{chime, clock::Clock};
use serde::Serialize;

use crate::Failure;
use crate::args::DoctorArgs;
use crate::backups::{backup_folder, in_words, now};
use crate::nights::folder;
use crate::print::json;

/// Everything that was found.
#[derive(Serialize)]
struct Findings {
    /// Nothing needs mending or doing.
    well: bool,
    /// What was done, where mending was asked for.
    mended: Option<Mended>,
    /// What is kept, after mending.
    data: Examination,
    /// What a night needs of the machine; left out on wish.
    machine: Option<Machine>,
}

#[derive(Serialize)]
struct Machine {
    /// Why no chime would be heard.
    sound: Option<String>,
    /// Whether the system keeps the machine awake when it is asked to.
    keeps_awake: bool,
    /// Why no clock goes on while the machine sleeps.
    clock: Option<String>,
}

impl Machine {
    fn look() -> Machine {
        Machine {
            sound: chime::probe().err().map(|error| error.to_string()),
            keeps_awake: Awake::ask(Keep::Machine, &Words::english().get("awake-reason")).holds(),
            clock: Clock::of_machine().err().map(|error| error.to_string()),
        }
    }

    fn is_well(&self) -> bool {
        self.sound.is_none() && self.keeps_awake && self.clock.is_none()
    }
}

pub(crate) fn doctor(asked: &DoctorArgs) -> Result<String, Failure> {
    let place = folder()?;
    let backups = backup_folder(None)?;
    let mended = if asked.repair {
        let mended = mend(&place, &backups, now());
        Some(mended.map_err(|error| Failure::Other(error.to_string()))?)
    } else {
        None
    };
    let data = examine(&place, &backups);
    let machine = (!asked.data_only).then(Machine::look);
    let well = data.is_well() && machine.as_ref().is_none_or(Machine::is_well);
    let findings = Findings { well, mended, data, machine };
    let document = if asked.json { json(&findings)? } else { in_lines(&findings, &backups) };
    if well { Ok(document) } else { Err(Failure::NotWell(document)) }
}

/// Lines of findings, each with a word in front that says how it is.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn well(&mut self, text: &str) {
        self.line("well ", text);
    }

    fn look(&mut self, text: &str) {
        self.line("LOOK ", text);
    }

    fn note(&mut self, text: &str) {
        self.line("     ", text);
    }

    fn line(&mut self, word: &str, text: &str) {
        self.0.push(format!("{word} {text}\n"));
    }
}

fn in_lines(findings: &Findings, backups: &Path) -> String {
    let mut lines = Lines::default();
    if let Some(mended) = &findings.mended {
        tell_mended(&mut lines, mended);
    }
    tell_data(&mut lines, &findings.data);
    tell_backups(&mut lines, &findings.data, backups);
    if let Some(machine) = &findings.machine {
        tell_machine(&mut lines, machine);
    }
    let end = if findings.well { "All is well.\n" } else { "Not all is well; see LOOK above.\n" };
    lines.0.concat() + end
}

fn tell_mended(lines: &mut Lines, mended: &Mended) {
    let report = &mended.report;
    let before = lines.0.len();
    if report.given_back > 0 {
        lines.note(&format!("mended: {} records came back from the index", report.given_back));
    }
    if mended.from_backups > 0 {
        lines.note(&format!("mended: {} records came back from backups", mended.from_backups));
    }
    if let Some(rebuilt) = &report.rebuilt {
        let (aside, reason) = (rebuilt.set_aside.display(), &rebuilt.reason);
        lines.note(&format!("mended: the index was built anew ({reason}); the old one is {aside}"));
    }
    if report.torn_line_cut {
        lines.note("mended: a last line without its end was cut; it was never said to be saved");
    }
    for path in &mended.made_private {
        lines.note(&format!("mended: others may no longer read {}", path.display()));
    }
    for problem in &mended.problems {
        lines.look(&problem.to_string());
    }
    if lines.0.len() == before {
        lines.note("nothing needed mending");
    }
}

fn tell_data(lines: &mut Lines, data: &Examination) {
    lines.note(&data.folder.display().to_string());
    if data.journal.is_none() && data.journal_error.is_none() {
        return lines.well("nothing has been logged yet");
    }
    if data.in_use {
        lines.note("the app is running; its index is left alone");
    }
    match &data.journal {
        None => {}
        Some(journal) => {
            let (records, segments) = (journal.records, journal.segments);
            let told = format!("journal: {records} records in {segments} files");
            if journal.damaged.is_empty() {
                lines.well(&format!("{told}, every checksum right"));
            } else {
                lines.note(&told);
            }
            for DamagedLine { segment, line, night } in &journal.damaged {
                let of = night.map(|night| of_night(&[night])).unwrap_or_default();
                lines.look(&format!("journal: line {line} of {segment} is damaged{of}"));
            }
            for Gap { first, count, nights } in &journal.gaps {
                let of = of_night(nights);
                lines.look(&format!("journal: {count} records from {first} on are missing{of}"));
            }
            if journal.of_later_editions > 0 {
                let count = journal.of_later_editions;
                lines.note(&format!("journal: {count} records of a later edition are kept for it"));
            }
        }
    }
    if let Some(error) = &data.journal_error {
        lines.look(&format!("journal: {error}"));
    }
    tell_index(lines, &data.index);
    lines.well(&format!("nights: {} with {} events", data.nights, data.events));
    for (night, reason) in &data.untold {
        lines.look(&format!("night {night} cannot be told: {reason}"));
    }
    for path in &data.open_to_others {
        lines.look(&format!("others may read {}; --repair puts it right", path.display()));
    }
    for path in &data.set_aside {
        lines.note(&format!("set aside earlier: {}", path.display()));
    }
    if let Some(bytes) = data.free_bytes {
        let free = format!("room on the disk: {} MB", bytes / (1024 * 1024));
        if data.has_little_room() {
            lines.look(&format!("{free}; make some room"));
        } else {
            lines.well(&free);
        }
    }
}

fn of_night(nights: &[NightId]) -> String {
    let nights: Vec<String> = nights.iter().map(ToString::to_string).collect();
    match nights.as_slice() {
        [] => String::new(),
        [night] => format!(", of night {night}"),
        nights => format!(", at night {}", nights.join(" or ")),
    }
}

fn tell_index(lines: &mut Lines, index: &IndexState) {
    let next_start = "the next start of the app, or --repair,";
    match index {
        IndexState::Absent => lines.note(&format!("index: none; {next_start} builds it")),
        IndexState::Agrees => lines.well("index: says what the journal says"),
        IndexState::Behind => lines.note(&format!("index: behind; {next_start} brings it up")),
        IndexState::InUse => lines.note("index: not looked at while the app runs"),
        IndexState::Damaged { rows } => {
            lines.look(&format!("index: {rows} rows are damaged; {next_start} builds it anew"));
        }
        IndexState::KnowsMore { records } => lines.look(&format!(
            "index: has {records} records that the journal has lost; {next_start} gives them back"
        )),
        IndexState::Unreadable { reason } => {
            lines.look(&format!("index: {reason}; {next_start} builds it anew"));
        }
        IndexState::NotLookedAt { reason } => {
            lines.look(&format!("index: could not be looked at: {reason}"));
        }
    }
}

fn tell_backups(lines: &mut Lines, data: &Examination, folder: &Path) {
    if data.backups.is_empty() {
        lines.note(&format!("backups: none in {}", folder.display()));
    }
    for backup in &data.backups {
        match (&backup.contents, &backup.problem) {
            (Some(contents), _) => lines.well(&format!("backup: {}", in_words(contents))),
            (None, Some(problem)) => lines.look(&format!("backup: {problem}")),
            (None, None) => {}
        }
    }
}

fn tell_machine(lines: &mut Lines, machine: &Machine) {
    match &machine.sound {
        None => lines.well("sound: a loudspeaker plays"),
        Some(problem) => lines.look(&format!("sound: {problem}; a chime would not be heard")),
    }
    if machine.keeps_awake {
        lines.well("awake: the system keeps the machine awake when it is asked to");
    } else {
        lines.look(
            "awake: the system does not keep the machine awake; switch off sleep in its settings",
        );
    }
    match &machine.clock {
        None => lines.well("clock: goes on while the machine sleeps"),
        Some(problem) => lines.look(&format!("clock: {problem}")),
    }
}
