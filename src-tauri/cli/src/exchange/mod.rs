//! What leaves and what enters, on the command line: `export`, `import`, `convert`, `merge`,
//! `review`, `report`, `tables`.

pub(crate) mod args;
mod convert;
mod export;
mod families;
mod files;
mod import;
mod merge;
mod report;
mod review;
mod tables;

use lullwatch_core::{Child, Family};
use lullwatch_store::Reader;

pub(crate) use convert::convert;
pub(crate) use export::export;
pub(crate) use import::import;
pub(crate) use merge::merge;
pub(crate) use report::{ReportArgs, report};
pub(crate) use review::review;
pub(crate) use tables::{TablesArgs, tables};

use crate::failure::Failure;
use crate::sentence::sentence;

/// The child of that name; the only one where none is named.
fn one_child(reader: &Reader, name: Option<&str>) -> Result<Child, Failure> {
    let children = reader.children()?;
    let mut meant =
        children.iter().filter(|child| name.is_none_or(|name| child.name == name)).cloned();
    let names: Vec<&str> = children.iter().map(|child| child.name.as_str()).collect();
    let names = names.join(", ");
    match (meant.next(), meant.next()) {
        (Some(child), None) => Ok(child),
        (Some(_), Some(_)) => {
            Err(Failure::Input(sentence("trouble-many-children").with("detail", names)))
        }
        (None, _) if children.is_empty() => Err(Failure::input("cli-no-child-yet")),
        (None, _) => Err(Failure::Input(sentence("cli-no-such-child").with("names", names))),
    }
}

/// All that is kept of a child.
fn family(reader: &Reader, child: Child) -> Result<Family, Failure> {
    Ok(reader.family(child, |_| true)?)
}
