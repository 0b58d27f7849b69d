//! Baby Buddy: `id,child_id,child_first_name,child_last_name,start,end,nap,notes,tags`; without a
//! choice of fields `child_id` is missing. Local times of its user without a zone.

use super::table::{Reading, Row};
use crate::elsewhere::{Slept, When};

const WAYS: [&str; 2] = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"];

pub(super) fn row(row: &Row) -> Reading {
    let start = row.civil(row.need("start")?, &WAYS)?;
    let end = row.civil(row.need("end")?, &WAYS)?;
    let name = [row.get("child_first_name"), row.get("child_last_name")];
    let name = name.join(" ").trim().to_owned();
    let child = if name.is_empty() { row.get("child_id").to_owned() } else { name };
    Ok(Some(Slept {
        line: row.line,
        start: When::Civil(start),
        end: When::Civil(end),
        zone: None,
        nap: match row.get("nap").to_lowercase().as_str() {
            "1" | "true" => Some(true),
            "0" | "false" => Some(false),
            _ => None,
        },
        how: None,
        note: row.get("notes").to_owned(),
        child: Some(child).filter(|it| !it.is_empty()),
    }))
}
