//! Seeds that found something, with what was wrong.

/// A change of what seeds make up makes them nights like any others: then each mend is to be taken
/// back once more, and the first seed that finds it written here.
pub const SEEDS: &[(u64, &str)] = &[
    (110, "a tap applied late by a slow disk put the night's clock back, and time counted twice"),
    (12, "after a step of a fraction of a second a tap lay a second before it was made"),
    (36, "what was moved by minutes came out a second off after such a step"),
    (244, "where the fractions were half a second apart, it came out a second off as well"),
    (4764, "what happened in the present second was refused as still to come"),
    (9288, "a step in the very millisecond of a due renamed it, and it was written down again"),
    (2957, "an awakening in the hour that comes twice lapsed at put-down"),
    (2, "a night that was over had deadlines"),
    (6, "a loudspeaker that hung kept what rang from being written down at all"),
    (19046, "and so did the end of the night, where it came first"),
    (164, "a check released by the end of a ringing pause took the pause's place"),
];

#[test]
fn the_document_lists_what_was_found_and_nothing_else() {
    let document = include_str!("../../../../docs/simulator.md");
    let rows: Vec<String> =
        SEEDS.iter().map(|(seed, what)| format!("| {seed} | {what} |")).collect();
    let listed = document.lines().filter(|line| line.starts_with("| ") && !line.contains("seed"));
    assert_eq!(listed.collect::<Vec<_>>(), rows, "docs/simulator.md");
}
