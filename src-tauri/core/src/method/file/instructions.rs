//! The instructions of a method file.

use super::reader::{Reader, between};
use super::schema::InstructionRow;
use super::{MethodError, Sourced};
use crate::method::parts::{Instruction, Stages};

/// Reads the rows; what is wrong with one is told where it stands.
pub(super) fn read(
    reader: &Reader,
    rows: &[InstructionRow],
) -> Result<Vec<Instruction>, MethodError> {
    rows.iter().map(|row| instruction(reader, row)).collect()
}

fn instruction(reader: &Reader, row: &InstructionRow) -> Result<Instruction, MethodError> {
    let what = row.what.get_ref();
    let is_code = |letter: char| letter.is_ascii_lowercase() || letter == '_';
    if what.is_empty() || !what.chars().all(is_code) {
        let problem = "write a code of small letters and `_`; its words are in the locale";
        return Err(reader.error(row.what.span().start, problem));
    }
    let months = |given: Option<&toml::Spanned<u32>>| match given {
        None => Ok(None),
        Some(given) => between::<0, 216>(given.get_ref())
            .map(Some)
            .map_err(|problem| reader.error(given.span().start, problem)),
    };
    let (from_months, to_months) =
        (months(row.from_months.as_ref())?, months(row.to_months.as_ref())?);
    if let (Some(from), Some(to), Some(given)) = (from_months, to_months, &row.to_months)
        && to < from
    {
        let problem = format!("below from_months, which is {from}");
        return Err(reader.error(given.span().start, problem));
    }
    let source = reader.source(&row.source)?;
    Ok(Instruction {
        what: Sourced { value: what.clone(), tag: row.tag, source },
        when: row.when,
        stages: row.stages.as_ref().map(|stages| *stages.get_ref()),
        from_months,
        to_months,
    })
}

/// An instruction names no stage that the method does not have.
pub(super) fn fit(
    reader: &Reader,
    rows: &[InstructionRow],
    stages: Option<&Stages>,
) -> Result<(), MethodError> {
    let last = stages.map_or(0, Stages::last);
    let fits = |row: &&InstructionRow| {
        let named = row.stages.as_ref().map(|stages| *stages.get_ref());
        named.is_some_and(|named| named.least < 1 || named.most > last)
    };
    match rows.iter().find(fits).and_then(|row| row.stages.as_ref()) {
        Some(stages) => {
            let problem = match last {
                0 => "this method has no stages; leave it out".to_owned(),
                last => format!("stages go from 1 to {last}"),
            };
            Err(reader.error(stages.span().start, problem))
        }
        None => Ok(()),
    }
}
