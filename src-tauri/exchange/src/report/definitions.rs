//! What each number means, and where its definition comes from.

use super::phrases::Phrases;
use super::{Block, Grid, Head};

const MEASURES: [&str; 14] = [
    "sol",
    "nwak",
    "waso",
    "longest_stretch",
    "tst",
    "tib",
    "se",
    "terminal_wake",
    "crying",
    "first_quiet",
    "check_ins",
    "time_in_room",
    "within_plan",
    "median_difference",
];

/// Names with their meanings.
pub(super) fn all(phrases: &Phrases) -> Vec<(String, String)> {
    let measure = |key: &str| {
        let name = phrases.get(&format!("measure-{key}"));
        (name, phrases.get(&format!("measure-{key}-means")))
    };
    let more = ["not-recorded", "differs", "evening", "levels"].map(|key| {
        let name = phrases.get(&format!("report-term-{key}"));
        (name, phrases.get(&format!("report-term-{key}-means")))
    });
    MEASURES.iter().map(|key| measure(key)).chain(more).collect()
}

pub(super) fn blocks(phrases: &Phrases) -> Vec<Block> {
    let columns = vec![
        Head { text: phrases.get("report-term"), share: 28, right: false },
        Head { text: phrases.get("report-means"), share: 72, right: false },
    ];
    let rows = all(phrases).into_iter().map(|(name, means)| vec![name, means]).collect();
    vec![
        Block::NewPage,
        Block::Heading { level: 1, text: phrases.get("report-definitions") },
        Block::Small(phrases.get("report-definitions-about")),
        Block::Grid(Grid { columns, rows }),
        Block::Small(phrases.get("report-bisq")),
        Block::Small(phrases.get("report-disclaimer")),
    ]
}
