//! The run as a table, as JSON and as a picture.

use std::path::Path;

use anyhow::Context as _;
use serde::Serialize;

use super::row::{Aim, Row, p99};

#[derive(Serialize)]
pub struct Report {
    /// A line each.
    pub machine: Vec<String>,
    /// Fewer and shorter samples than a run that counts.
    pub quick: bool,
    pub rows: Vec<Row>,
}

impl Report {
    /// As in docs/performance.md.
    pub fn to_markdown(&self) -> String {
        let mut text = String::new();
        for line in &self.machine {
            text += &format!("- {line}\n");
        }
        if self.quick {
            text += "- a quick run: fewer and shorter samples\n";
        }
        text += "\n| what | against | ours | theirs | ratio or difference (95 %) | p99 ours | p99 theirs | aim |\n";
        text += "|---|---|---:|---:|---:|---:|---:|---|\n";
        for row in &self.rows {
            text += &line(row);
        }
        text
    }

    /// Writes `performance.json` and `performance.svg` into a folder.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn write(&self, folder: &Path) -> anyhow::Result<()> {
        let write = |name: &str, text: &str| {
            let path = folder.join(name);
            std::fs::write(&path, text).with_context(|| path.display().to_string())?;
            println!("written: {}", path.display());
            anyhow::Ok(())
        };
        write("performance.json", &(serde_json::to_string_pretty(self)? + "\n"))?;
        write("performance.svg", &picture(&self.rows))
    }
}

fn line(row: &Row) -> String {
    if let Some(why) = &row.cannot {
        return format!("| {} | not measured here: {why} |||||| |\n", row.what);
    }
    let middle = |samples: &[f64]| {
        super::row::Interval::of(samples.to_vec())
            .map_or_else(String::new, |it| format!("{} {}", short(it.median), row.unit))
    };
    let figure = row.figure().map_or_else(String::new, |it| {
        // Of a single figure there is no interval.
        let interval = format!(" ({} to {})", short(it.from), short(it.to));
        format!("**{}**{}", short(it.median), if it.from < it.to { &interval } else { "" })
    });
    let tail = |samples: &[f64]| {
        let enough = samples.len() >= 20;
        p99(samples).filter(|_| enough).map_or_else(String::new, short)
    };
    let aim = match (row.aim, row.is_reached()) {
        (Some(aim), Some(reached)) => {
            format!("{} {}", aim_in_words(row, aim), if reached { "✓" } else { "missed" })
        }
        _ => String::new(),
    };
    format!(
        "| {} | {} | {} | {} | {figure} | {} | {} | {aim} |\n",
        row.what,
        row.against,
        middle(&row.ours),
        middle(&row.theirs),
        tail(&row.ours),
        tail(&row.theirs),
    )
}

fn aim_in_words(row: &Row, aim: Aim) -> String {
    let sign = match row.better {
        super::row::Better::Less => "≤",
        super::row::Better::More => "≥",
    };
    match aim {
        Aim::Ratio(ratio) => format!("{sign} {} ×", short(ratio)),
        Aim::TailRatio(ratio) => format!("p99 {sign} {} ×", short(ratio)),
        Aim::Above(above) => format!("{sign} +{} {}", short(above), row.unit),
        Aim::Value(value) => format!("{sign} {} {}", short(value), row.unit),
    }
}

/// Three digits that count.
fn short(value: f64) -> String {
    let size = value.abs();
    match size {
        _ if size >= 100_000.0 => format!("{:.2} M", value / 1_000_000.0),
        _ if size >= 100.0 => format!("{value:.0}"),
        _ if size >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

/// Bars of the ratios, with a line at the aim: left of it is reached, where less is better.
fn picture(rows: &[Row]) -> String {
    const ROW: f64 = 34.0;
    const LEFT: f64 = 620.0;
    const ONE: f64 = 160.0;
    let rows: Vec<&Row> = rows
        .iter()
        .filter(|row| row.cannot.is_none() && !row.theirs.is_empty())
        .filter(|row| !matches!(row.aim, Some(Aim::Above(_) | Aim::Value(_))))
        .collect();
    let height = ROW * rows.len() as f64 + 40.0;
    let mut bars = String::new();
    for (place, row) in rows.iter().enumerate() {
        let Some(figure) = row.figure() else { continue };
        let y = ROW * place as f64 + 30.0;
        let width = |ratio: f64| (ratio * ONE).clamp(1.0, 2.9 * ONE);
        let what = format!("{} / {}", row.what, row.against);
        let what = what.replace('&', "&amp;").replace('<', "&lt;");
        bars += &format!(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{what}</text>\
             <rect x=\"{LEFT}\" y=\"{y}\" width=\"{:.1}\" height=\"16\" fill=\"#b5793f\"/>\
             <text x=\"{:.1}\" y=\"{}\">{}</text>",
            LEFT - 10.0,
            y + 13.0,
            width(figure.median),
            LEFT + width(figure.median) + 6.0,
            y + 13.0,
            short(figure.median),
        );
        if let Some(Aim::Ratio(aim) | Aim::TailRatio(aim)) = row.aim {
            let x = LEFT + width(aim);
            bars += &format!(
                "<path d=\"M{x:.1} {:.1}v24\" stroke=\"#222\" stroke-dasharray=\"3 2\"/>",
                y - 4.0
            );
        }
        bars.push('\n');
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1150 {height}\" \
         font-family=\"sans-serif\" font-size=\"13\" fill=\"#222\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"{LEFT}\" y=\"18\">Lullwatch : the other; the dashed line is the aim</text>\n\
         {bars}</svg>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::super::row::{Aim, Row};
    use super::{Report, short};

    #[test]
    fn every_row_has_all_columns_and_what_was_not_measured_says_why() {
        let row = Row::pairs("start", "an empty app", "ms", [vec![110.0; 25], vec![100.0; 25]]);
        let rows = vec![row.aiming_at(Aim::Ratio(1.1)), Row::cannot("idle", "no display")];
        let report = Report { machine: vec!["two cores".into()], quick: true, rows };
        let text = report.to_markdown();
        assert!(
            text.contains(
                "| start | an empty app | 110 ms | 100 ms | **1.10** | 110 | 100 | ≤ 1.10 × ✓ |"
            ),
            "{text}"
        );
        assert!(text.contains("not measured here: no display"), "{text}");
        assert!(
            text.lines()
                .filter(|line| line.starts_with('|'))
                .all(|line| line.matches('|').count() == 9)
        );
    }

    #[test]
    fn numbers_have_three_digits_that_count() {
        assert_eq!(
            [0.123, 12.34, 1234.4, 1_234_567.0].map(short),
            ["0.12", "12.3", "1234", "1.23 M"]
        );
    }
}
