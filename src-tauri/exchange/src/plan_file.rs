//! The plan file: one child's plan as TOML, for people to read and to edit.
//!
//! ```toml
//! format = "lullwatch-plan/1"
//! method = "ferber-2006"
//! night = 1
//!
//! [child]
//! born = 2026-02-01
//!
//! [[nights]]
//! night = 1
//! waits_minutes = [3, 5, 10]
//! ```
//! What is not written is as the method has it. A field that nobody knows is refused, so that a
//! slip of the pen changes no night.

mod fields;
mod problem;
mod reader;
mod write;

use jiff::civil::Date;
use lullwatch_core::plan::Severity;
use lullwatch_core::{Child, ChildId, Plan};
use toml::de::DeTable;
use uuid::Uuid;

use reader::{Reader, Table};

pub use problem::{FileCode, FileProblem, problem_words};
pub use write::write;

/// The only format there is.
pub const FORMAT: &str = "lullwatch-plan/1";

/// A file longer than this is no plan; bytes.
const LONGEST_FILE: usize = 1024 * 1024;

/// What a plan file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFile {
    /// The child's name, where the file gives one.
    pub name: Option<String>,
    /// Birth date.
    pub born: Date,
    /// Whole weeks born early.
    pub weeks_early: u32,
    /// There is a concern about growth or health.
    pub health_concern: bool,
    /// The plan. Whose it is, a file does not say: its `child` is nil.
    pub plan: Plan,
}

/// A plan file that can be used, and what its family should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// What it says.
    pub file: PlanFile,
    /// Told, not refused; in the order of the lines.
    pub told: Vec<FileProblem>,
}

impl PlanFile {
    /// The file of a kept plan, without the child's name.
    #[must_use]
    pub fn of(child: &Child, plan: &Plan) -> PlanFile {
        PlanFile {
            name: None,
            born: child.born,
            weeks_early: child.weeks_early,
            health_concern: child.health_concern,
            // When it was kept, a file does not say either.
            plan: Plan { child: nobody(), kept_on: None, ..plan.clone() },
        }
    }

    /// The child as far as the file knows it; its zone is not in the file, and given as UTC.
    #[must_use]
    pub fn child(&self) -> Child {
        Child {
            id: self.plan.child,
            name: self.name.clone().unwrap_or_default(),
            born: self.born,
            weeks_early: self.weeks_early,
            zone: "UTC".into(),
            health_concern: self.health_concern,
        }
    }
}

fn nobody() -> ChildId {
    ChildId(Uuid::nil())
}

/// Reads a plan file, whatever its plan is worth.
///
/// # Errors
/// Everything that cannot be read, in the order of the lines.
pub fn parse(text: &str) -> Result<PlanFile, Vec<FileProblem>> {
    let (file, reader) = look(text);
    match file {
        Some(file) if reader.problems.is_empty() => Ok(file),
        _ => Err(in_order(reader.problems)),
    }
}

/// Reads a plan file and looks at its plan as it would be on `day`, a civil date where the child
/// is.
///
/// # Errors
/// Everything that cannot be read and everything that is wrong with the plan, in the order of the
/// lines. Beside a refusal, what is only told is among them.
pub fn read(text: &str, day: Date) -> Result<Checked, Vec<FileProblem>> {
    let (file, mut reader) = look(text);
    let is_whole = reader.problems.is_empty();
    for problem in file.iter().flat_map(|file| file.plan.problems(&file.child(), day)) {
        // Where something could not be read, what stands in its place says nothing of the plan.
        if is_whole || (problem.severity == Severity::Refused && reader.has_read(&problem.field)) {
            reader.place_problem(&problem);
        }
    }
    let problems = in_order(reader.problems);
    match file {
        Some(file) if problems.iter().all(|problem| problem.severity == Severity::Told) => {
            Ok(Checked { file, told: problems })
        }
        _ => Err(problems),
    }
}

fn in_order(mut problems: Vec<FileProblem>) -> Vec<FileProblem> {
    problems.sort_by_key(|problem| problem.line);
    problems
}

/// What can be read, and what cannot. `None` where it is not even known who sleeps by which method.
fn look(text: &str) -> (Option<PlanFile>, Reader) {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = Reader::of(text);
    if text.len() > LONGEST_FILE {
        reader.refuse(0, "", FileCode::TooLarge, Some((LONGEST_FILE / 1024).to_string()));
        return (None, reader);
    }
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let at = error.span().map_or(0, |span| span.start);
        reader.refuse(at, "", FileCode::Syntax, Some(error.message().to_owned()));
    }
    // What was saved of a broken file lacks fields that stand in it.
    if !errors.is_empty() {
        return (None, reader);
    }
    let file = fields::plan_file(&mut reader, &Table::root(root.get_ref()));
    (file, reader)
}
