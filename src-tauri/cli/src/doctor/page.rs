//! What was found, as a person reads it: a line each, with a word in front that says how it is.

use std::path::Path;

use lullwatch_core::NightId;
use lullwatch_exchange::words::Words;
use lullwatch_store::doctor::{Examination, IndexState, Mended};
use lullwatch_store::{DamagedLine, Gap};
use unicode_width::UnicodeWidthStr as _;

use super::{Findings, Machine};
use crate::backups::in_words;
use crate::sentence::{Sentence, sentence};

/// Everything that was found.
pub(super) fn page(findings: &Findings, backups: &Path, words: &Words) -> String {
    let mut lines = Lines { words, text: String::new() };
    if let Some(mended) = &findings.mended {
        tell_mended(&mut lines, mended);
    }
    tell_data(&mut lines, &findings.data);
    tell_backups(&mut lines, &findings.data, backups);
    if let Some(machine) = &findings.machine {
        tell_machine(&mut lines, machine);
    }
    let end = if findings.well { "cli-doctor-all-well" } else { "cli-doctor-not-well" };
    lines.text + &words.get(end) + "\n"
}

/// Lines of findings.
struct Lines<'a> {
    words: &'a Words,
    text: String,
}

impl Lines<'_> {
    fn well(&mut self, said: impl Into<Sentence>) {
        self.line("cli-doctor-well", said);
    }

    fn look(&mut self, said: impl Into<Sentence>) {
        self.line("cli-doctor-look", said);
    }

    fn note(&mut self, said: impl Into<Sentence>) {
        self.line("", said);
    }

    fn line(&mut self, key: &str, said: impl Into<Sentence>) {
        let marks = ["cli-doctor-well", "cli-doctor-look"].map(|mark| self.words.get(mark));
        let width = marks.iter().map(|mark| mark.width()).max().unwrap_or_default();
        let mark = if key.is_empty() { String::new() } else { self.words.get(key) };
        let room = " ".repeat(width.saturating_sub(mark.width()));
        self.text += &format!("{mark}{room}  {}\n", said.into().words(self.words));
    }

    /// What a sentence says, with the nights that it is about.
    fn of_nights(&self, said: &Sentence, nights: &[NightId]) -> Sentence {
        let what = said.words(self.words);
        match nights {
            [] => Sentence::Said(what),
            [night] => sentence("cli-doctor-of-night").with("what", what).with("night", night),
            [night, other, ..] => sentence("cli-doctor-between-nights")
                .with("what", what)
                .with("night", night)
                .with("other", other),
        }
    }
}

fn tell_mended(lines: &mut Lines, mended: &Mended) {
    let report = &mended.report;
    let before = lines.text.len();
    let counted = |key: &str, count: usize| sentence(key).with("count", count);
    if report.given_back > 0 {
        lines.note(counted("cli-doctor-mended-given-back", report.given_back));
    }
    if mended.from_backups > 0 {
        lines.note(counted("cli-doctor-mended-from-backups", mended.from_backups));
    }
    if let Some(rebuilt) = &report.rebuilt {
        let why = Sentence::from(&rebuilt.reason).words(lines.words);
        let said = sentence("cli-doctor-mended-rebuilt").path(&rebuilt.set_aside);
        lines.note(said.with("why", why));
    }
    if report.torn_line_cut {
        lines.note(sentence("cli-doctor-mended-torn"));
    }
    for path in &mended.made_private {
        lines.note(sentence("cli-doctor-mended-private").path(path));
    }
    for problem in &mended.problems {
        lines.look(problem);
    }
    if lines.text.len() == before {
        lines.note(sentence("cli-doctor-mended-nothing"));
    }
}

fn tell_data(lines: &mut Lines, data: &Examination) {
    lines.note(data.folder.display().to_string());
    if data.journal.is_none() && data.journal_error.is_none() {
        return lines.well(sentence("cli-doctor-empty"));
    }
    if data.in_use {
        lines.note(sentence("cli-doctor-running"));
    }
    tell_journal(lines, data);
    tell_index(lines, &data.index);
    let nights = sentence("cli-doctor-nights").with("nights", data.nights);
    lines.well(nights.with("events", data.events));
    for (night, zone) in &data.untold {
        let why = Sentence::from(zone).words(lines.words);
        lines.look(sentence("cli-doctor-untold").with("night", night).with("why", why));
    }
    for path in &data.open_to_others {
        lines.look(sentence("cli-doctor-open-to-others").path(path));
    }
    for path in &data.set_aside {
        lines.note(sentence("cli-doctor-aside").path(path));
    }
    if let Some(bytes) = data.free_bytes {
        let megabytes = bytes / (1024 * 1024);
        if data.has_little_room() {
            lines.look(sentence("cli-doctor-little-room").with("megabytes", megabytes));
        } else {
            lines.well(sentence("cli-doctor-room").with("megabytes", megabytes));
        }
    }
}

fn tell_journal(lines: &mut Lines, data: &Examination) {
    if let Some(journal) = &data.journal {
        let told = |key: &str| {
            sentence(key).with("records", journal.records).with("files", journal.segments)
        };
        if journal.damaged.is_empty() {
            lines.well(told("cli-doctor-journal-well"));
        } else {
            lines.note(told("cli-doctor-journal"));
        }
        for DamagedLine { segment, line, night } in &journal.damaged {
            let key =
                if *line == 0 { "cli-doctor-damaged-file" } else { "cli-doctor-damaged-line" };
            let said = sentence(key).with("file", segment).with("line", line);
            let night: Vec<NightId> = night.iter().copied().collect();
            lines.look(lines.of_nights(&said, &night));
        }
        for Gap { first, count, nights } in &journal.gaps {
            let said = sentence("cli-doctor-gap").with("first", first).with("count", count);
            lines.look(lines.of_nights(&said, nights));
        }
        if journal.of_later_editions > 0 {
            let count = journal.of_later_editions;
            lines.note(sentence("cli-doctor-later-edition").with("count", count));
        }
    }
    if let Some(error) = &data.journal_error {
        lines.look(sentence("cli-doctor-journal-unreadable").with("why", error));
    }
}

fn tell_index(lines: &mut Lines, index: &IndexState) {
    match index {
        IndexState::Absent => lines.note(sentence("cli-doctor-index-absent")),
        IndexState::Agrees => lines.well(sentence("cli-doctor-index-agrees")),
        IndexState::Behind => lines.note(sentence("cli-doctor-index-behind")),
        IndexState::InUse => lines.note(sentence("cli-doctor-index-in-use")),
        IndexState::Damaged { rows } => {
            lines.look(sentence("cli-doctor-index-damaged").with("count", rows));
        }
        IndexState::KnowsMore { records } => {
            lines.look(sentence("cli-doctor-index-knows-more").with("count", records));
        }
        IndexState::Unreadable { reason } => {
            let why = Sentence::from(reason).words(lines.words);
            lines.look(sentence("cli-doctor-index-unreadable").with("why", why));
        }
        IndexState::NotLookedAt { reason } => {
            lines.look(sentence("cli-doctor-index-not-looked-at").with("why", reason));
        }
    }
}

fn tell_backups(lines: &mut Lines, data: &Examination, folder: &Path) {
    if data.backups.is_empty() {
        lines.note(sentence("cli-doctor-backups-none").with("folder", folder.display()));
    }
    for backup in &data.backups {
        let told = |what: String| sentence("cli-doctor-backup").with("what", what);
        match (&backup.contents, &backup.problem) {
            (Some(contents), _) => lines.well(told(in_words(contents, lines.words))),
            (None, Some(problem)) => {
                lines.look(told(Sentence::from(problem).words(lines.words)));
            }
            (None, None) => {}
        }
    }
}

fn tell_machine(lines: &mut Lines, machine: &Machine) {
    match &machine.sound {
        None => lines.well(sentence("cli-doctor-sound")),
        Some(silent) => {
            let why = Sentence::from(silent).words(lines.words);
            lines.look(sentence("cli-doctor-no-sound").with("why", why));
        }
    }
    if machine.keeps_awake {
        lines.well(sentence("cli-doctor-awake"));
    } else {
        lines.look(sentence("cli-doctor-not-awake"));
    }
    match &machine.clock {
        None => lines.well(sentence("cli-doctor-clock")),
        Some(why) => lines.look(sentence("cli-doctor-no-clock").with("why", why)),
    }
}
