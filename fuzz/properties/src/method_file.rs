//! A method file.

use lullwatch_core::Method;
use lullwatch_core::method::Tonight;

use crate::text;

/// Shortest and longest wait of a method, seconds.
const WAITS_S: std::ops::RangeInclusive<u32> = 60..=7200;

/// A method that is read gives rules for every night, age and stage, with waits of sense and a
/// source for every number, and is the same when its file is written anew. A file that is not
/// names a line that it has.
///
/// # Panics
/// One of these does not hold.
pub fn method_file(data: &[u8]) {
    let Some(text) = text(data) else { return };
    // The file is called as its method, else nothing would be read of it.
    let table: Option<toml::Table> = text.parse().ok();
    let id = table.as_ref().and_then(|table| table.get("id")?.as_str()).unwrap_or("x");
    let name = format!("{id}.toml");
    match Method::parse(&name, text) {
        Ok(method) => {
            has_sense(&method);
            let anew = toml::to_string(&table.unwrap()).unwrap();
            match Method::parse(&name, &anew) {
                Ok(again) => assert_eq!(again, method, "written anew:\n{anew}"),
                Err(error) => panic!("{error}, written anew:\n{anew}"),
            }
        }
        Err(error) => {
            let lines = text.matches('\n').count() + 1;
            assert!((1..=lines).contains(&error.line), "line {} of {lines}", error.line);
            assert!(!error.problem.is_empty());
        }
    }
}

fn has_sense(method: &Method) {
    for number in method.numbers() {
        assert!(method.sources.iter().any(|(_, text)| *text == number.source), "{number:?}");
    }
    for number in [0, 1, 2, 7, 999, u32::MAX] {
        assert!(method.waits_s(number).iter().all(|wait| WAITS_S.contains(wait)));
        for months in [None, Some(i32::MIN), Some(0), Some(6), Some(i32::MAX)] {
            for stage in [None, Some(0), Some(1), Some(u32::MAX)] {
                let tonight = Tonight { number, months, stage, ..Tonight::default() };
                let rules = method.rules(&tonight);
                assert_eq!(rules.waits_s, method.waits_s(number));
                assert_eq!(rules.presence.is_some(), method.stages.is_some());
            }
        }
    }
}
