//! One child: cover, plan, raster, trends, night by night.

use jiff::civil::Date;
use lullwatch_core::NightKind;
use lullwatch_core::raster::{MarkKind, Piece, Row, State};
use lullwatch_core::trend::{Figures, Quantity, median};

use super::night::{self, MEASURES, Measure};
use super::phrases::{Phrases, clean};
use super::{Block, Figure, Grid, Head, plan};
use crate::chart::{self, Drawing, Labels};
use crate::shown::{ShownChild, ShownNight};

/// The width of a page's text, points.
pub(super) const WIDTH: f64 = 499.0;
/// Figures at the beginning and at the end are of so many nights.
const ENDS: usize = 3;
/// Rows of a raster that stay together.
const MOST_ROWS: usize = 36;

pub(super) fn blocks(child: &ShownChild, phrases: &Phrases, made: Date) -> Vec<Block> {
    let nights: Vec<&ShownNight> = child.of_kind(NightKind::Night).collect();
    let naps: Vec<&ShownNight> = child.of_kind(NightKind::Nap).collect();
    let mut blocks = vec![cover(child, &nights, phrases, made)];
    blocks.push(Block::Paragraph(phrases.get("report-noticed")));
    if child.nights.is_empty() {
        blocks.push(Block::Paragraph(phrases.get("report-no-nights")));
        return blocks;
    }
    blocks.extend(at_a_glance(&nights, phrases));
    blocks.extend(raster(child, phrases));
    blocks.extend(trends(&nights, phrases));
    blocks.extend(plan::blocks(child, &nights, phrases));
    blocks.extend(week(&nights, phrases));
    if !nights.is_empty() {
        blocks.push(Block::NewPage);
        blocks.push(Block::Heading { level: 1, text: phrases.get("report-nights") });
        for of in &nights {
            blocks.extend(night::blocks(child, of, phrases));
        }
    }
    if !naps.is_empty() {
        blocks.push(Block::Heading { level: 1, text: phrases.get("report-naps") });
        blocks.push(self::naps(&naps, phrases));
    }
    blocks
}

/// A report without anybody in it.
pub(super) fn nothing(phrases: &Phrases, made: Date) -> Vec<Block> {
    let made = phrases.with("report-made", &[("date", &phrases.day(made))]);
    vec![
        Block::Cover { title: phrases.get("report-title"), about: vec![made] },
        Block::Paragraph(phrases.get("report-no-nights")),
    ]
}

fn cover(child: &ShownChild, nights: &[&ShownNight], phrases: &Phrases, made: Date) -> Block {
    let name = clean(&child.name);
    let title = match name.as_str() {
        "" => phrases.get("report-title"),
        name => phrases.with("report-title-of", &[("name", name)]),
    };
    let mut about = Vec::new();
    let ends = child.nights.first().zip(child.nights.last());
    if let Some((first, last)) = ends {
        let count = nights.len().to_string();
        let (first, last) = (phrases.day(first.figures.evening), phrases.day(last.figures.evening));
        let period = [("first", first.as_str()), ("last", &last), ("count", &count)];
        about.push(phrases.with("report-period", &period));
    }
    if let Some(months) = child.months.filter(|months| *months >= 0) {
        let key = if child.is_corrected { "report-age-corrected" } else { "report-age" };
        about.push(phrases.with(key, &[("months", &months.to_string())]));
    }
    let mut methods: Vec<String> =
        nights.iter().map(|it| phrases.method(&it.figures.method.0)).collect();
    methods.dedup();
    if !methods.is_empty() {
        about.push(phrases.with("report-methods", &[("methods", &methods.join(", "))]));
    }
    let mut zones: Vec<&str> = nights.iter().map(|it| it.night.head().zone.as_str()).collect();
    zones.dedup();
    let zone = if zones.is_empty() { child.zone.clone() } else { zones.join(", ") };
    about.push(phrases.with("report-zone", &[("zone", &zone)]));
    about.push(phrases.with("report-made", &[("date", &phrases.day(made))]));
    Block::Cover { title, about }
}

/// The middle values of the first and of the last nights.
fn at_a_glance(nights: &[&ShownNight], phrases: &Phrases) -> Vec<Block> {
    let figures: Vec<Figures> = nights.iter().map(|it| it.figures.clone()).collect();
    if figures.is_empty() {
        return Vec::new();
    }
    let compared = figures.len() >= 2 * ENDS;
    let (early, late) = match compared {
        true => (figures.get(..ENDS), figures.get(figures.len() - ENDS..)),
        false => (None, Some(figures.as_slice())),
    };
    let shown =
        [Quantity::SleepOnset, Quantity::Crying, Quantity::Wakings, Quantity::LongestStretch];
    let figure = |quantity: Quantity| {
        let value = |nights: &[Figures]| match median(nights, quantity) {
            None => phrases.not_recorded(),
            Some(value) => worded(quantity, value, phrases),
        };
        let before = early.map(value).unwrap_or_default();
        Figure {
            name: phrases.of("report-quantity", &quantity),
            value: late.map(value).unwrap_or_default(),
            beside: match before.as_str() {
                "" => String::new(),
                before => phrases.with("report-at-first", &[("value", before)]),
            },
        }
    };
    let about = match compared {
        true => phrases.with("report-glance-ends", &[("count", &ENDS.to_string())]),
        false => phrases.get("report-glance-all"),
    };
    vec![Block::Together(vec![
        Block::Heading { level: 1, text: phrases.get("report-glance") },
        Block::Figures(shown.map(figure).into()),
        Block::Small(about),
    ])]
}

/// A quantity's value with its unit.
pub(super) fn worded(quantity: Quantity, value: i64, phrases: &Phrases) -> String {
    match quantity {
        Quantity::Difference => phrases.difference(value),
        quantity if quantity.is_count() => value.to_string(),
        _ => phrases.span(value),
    }
}

fn raster(child: &ShownChild, phrases: &Phrases) -> Vec<Block> {
    let pieces: Vec<Piece> = child.nights.iter().flat_map(|it| Piece::of(&it.night)).collect();
    let rows = Row::of(pieces, &child.days);
    let labels = Labels {
        date: &|day| phrases.short_day(day),
        gap: &|count| phrases.with("report-raster-gap", &[("count", &count.to_string())]),
        incomplete: " *",
    };
    let mut blocks = vec![
        Block::Heading { level: 1, text: phrases.get("report-raster") },
        Block::Small(phrases.get("report-raster-about")),
        Block::Legend(legend(phrases)),
    ];
    let says = phrases.with("report-raster-says", &[("count", &rows.len().to_string())]);
    // Beside its heading a page holds so many rows; each part has its own hours.
    let parts = rows.len().div_ceil(MOST_ROWS).max(1);
    for rows in rows.chunks(rows.len().div_ceil(parts).max(1)) {
        let drawing = chart::raster(rows, WIDTH, &labels);
        blocks.push(Block::Picture { drawing, says: says.clone() });
    }
    if rows.iter().any(|row| !row.is_complete) {
        blocks.push(Block::Small(phrases.get("report-incomplete")));
    }
    if rows.iter().any(|row| !row.skipped.is_empty()) {
        blocks.push(Block::Small(phrases.get("report-skipped")));
    }
    blocks
}

pub(super) fn legend(phrases: &Phrases) -> Vec<(Drawing, String)> {
    let state = |state: State| (chart::patch(state, 22.0), phrases.of("report-state", &state));
    let mut legend: Vec<_> = State::ALL.into_iter().map(state).collect();
    let visit = |kind, key: &str| (chart::visit_patch(kind, 22.0), phrases.get(key));
    legend.push(visit(MarkKind::CheckIn, "report-state-visit"));
    legend.push(visit(MarkKind::CheckInOffPlan, "report-state-visit-off-plan"));
    legend.push((chart::feed_patch(22.0), phrases.get("report-state-feed")));
    legend
}

fn trends(nights: &[&ShownNight], phrases: &Phrases) -> Vec<Block> {
    let figures: Vec<Figures> = nights.iter().map(|it| it.figures.clone()).collect();
    if figures.len() < 2 {
        return Vec::new();
    }
    let picture = |quantity: Quantity| {
        let value = |value: i64| worded(quantity, value, phrases);
        let size = [WIDTH / 2.0 - 10.0, 112.0];
        let date = |day: Date| phrases.short_day(day);
        let drawing = chart::trend(&figures, quantity, size, &value, &date);
        let title = phrases.of("report-quantity", &quantity);
        let middle = median(&figures, quantity).map_or_else(|| phrases.not_recorded(), value);
        let says = phrases.with("report-trend-says", &[("what", &title), ("middle", &middle)]);
        (title, drawing, says)
    };
    let has_values =
        |quantity: &Quantity| figures.iter().any(|night| night.value(*quantity).is_some());
    let pictures: Vec<_> = Quantity::ALL.into_iter().filter(has_values).map(picture).collect();
    let mut pairs: Vec<Block> =
        pictures.chunks(2).map(|pair| Block::Pictures(pair.to_vec())).collect();
    if pairs.is_empty() {
        return Vec::new();
    }
    let first = pairs.remove(0);
    let heading = Block::Heading { level: 1, text: phrases.get("report-trends") };
    let about = Block::Small(phrases.get("report-trends-about"));
    let mut blocks = vec![Block::Together(vec![heading, about, first])];
    blocks.append(&mut pairs);
    blocks.push(Block::Small(phrases.get("report-published")));
    blocks
}

/// Nights as columns and measures as rows, seven nights at a time.
fn week(nights: &[&ShownNight], phrases: &Phrases) -> Vec<Block> {
    let mut blocks = Vec::new();
    for nights in nights.chunks(7) {
        let mut columns = vec![Head { text: String::new(), share: 26, right: false }];
        columns.extend(nights.iter().map(|it| Head {
            text: phrases.short_day(it.figures.evening),
            share: 15,
            right: true,
        }));
        // A last part that is not full keeps the width of its columns.
        let spare = 7 - nights.len();
        if spare > 0 {
            let share = u32::try_from(spare * 15).unwrap_or_default();
            columns.push(Head { text: String::new(), share, right: false });
        }
        let is_there = |it: &&Measure| nights.iter().any(|night| (it.is_there)(night));
        let row = |measure: &Measure| {
            let mut row = vec![phrases.get(measure.key)];
            row.extend(nights.iter().map(|night| (measure.read)(night, phrases)));
            if spare > 0 {
                row.push(String::new());
            }
            row
        };
        let rows = MEASURES.iter().filter(is_there).map(row).collect();
        let grid = Block::Grid(Grid { columns, rows });
        blocks.push(Block::Together(vec![grid]));
    }
    if let Some(first) = blocks.first_mut() {
        let heading = Block::Heading { level: 1, text: phrases.get("report-table") };
        let table = std::mem::replace(first, Block::NewPage);
        *first = Block::Together(vec![heading, table]);
    }
    blocks
}

fn naps(naps: &[&ShownNight], phrases: &Phrases) -> Block {
    let head = |key: &str, share, right| Head { text: phrases.get(key), share, right };
    let columns = vec![
        head("report-nap-day", 24, false),
        head("report-put-down", 14, true),
        head("report-asleep", 14, true),
        head("report-up", 14, true),
        head("measure-tst", 17, true),
        head("measure-crying", 17, true),
    ];
    let clock = |of: &ShownNight, at| match at {
        None => phrases.not_recorded(),
        Some(at) => phrases.clock(&of.night, at),
    };
    let row = |of: &&ShownNight| {
        vec![
            phrases.short_day(of.figures.evening),
            clock(of, of.night.put_down()),
            clock(of, of.first_asleep()),
            clock(of, of.night.out_of_bed()),
            phrases.maybe_span(of.first_asleep().map(|_| of.measures.tst_s)),
            phrases.maybe_span(of.figures.crying_s),
        ]
    };
    Block::Grid(Grid { columns, rows: naps.iter().map(row).collect() })
}
