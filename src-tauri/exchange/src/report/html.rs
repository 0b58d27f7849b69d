//! A report as one HTML file: no script, nothing loaded, dark on white, made to be printed.

use std::fmt::Write as _;

use super::{Block, Grid, Report};
use crate::chart::{Anchor, Drawing, Ink, Shape};

const STYLE: &str = include_str!("style.css");

/// The report as one HTML document.
#[must_use]
pub fn html(report: &Report) -> String {
    let mut body = String::new();
    for block in &report.blocks {
        self::block(&mut body, block);
    }
    let language = escaped(&report.language);
    let title = escaped(&report.title);
    let foot = escaped(&report.foot);
    // The policy holds even where the file is opened from a disk or a mail.
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n\
         <footer>{foot}</footer>\n</body>\n</html>\n"
    )
}

fn block(to: &mut String, block: &Block) {
    match block {
        Block::Cover { title, about } => {
            *to += &format!("<header>\n<h1>{}</h1>\n", escaped(title));
            for line in about {
                *to += &format!("<p>{}</p>\n", escaped(line));
            }
            *to += "</header>\n";
        }
        Block::Heading { level, text } => {
            let level = level + 1;
            *to += &format!("<h{level}>{}</h{level}>\n", escaped(text));
        }
        Block::Paragraph(text) => *to += &format!("<p>{}</p>\n", lines(text)),
        Block::Small(text) => *to += &format!("<p class=\"small\">{}</p>\n", lines(text)),
        Block::Quote { label, text } => {
            let (label, text) = (escaped(label), lines(text));
            *to += &format!("<blockquote><b>{label}</b><p dir=\"auto\">{text}</p></blockquote>\n");
        }
        Block::Facts(facts) => {
            *to += "<dl>\n";
            for (name, value) in facts {
                let (name, value) = (escaped(name), escaped(value));
                *to += &format!("<div><dt>{name}</dt><dd>{value}</dd></div>\n");
            }
            *to += "</dl>\n";
        }
        Block::Figures(figures) => {
            *to += "<div class=\"figures\">\n";
            for figure in figures {
                let name = escaped(&figure.name);
                let (value, beside) = (escaped(&figure.value), escaped(&figure.beside));
                *to += &format!("<div><span>{name}</span><b>{value}</b><i>{beside}</i></div>\n");
            }
            *to += "</div>\n";
        }
        Block::Grid(grid) => self::grid(to, grid),
        Block::Picture { drawing, says } => {
            *to += "<figure>";
            svg(to, drawing, says);
            *to += "</figure>\n";
        }
        Block::Pictures(pictures) => {
            *to += "<div class=\"pictures\">\n";
            for (title, drawing, says) in pictures {
                *to += &format!("<figure><figcaption>{}</figcaption>", escaped(title));
                svg(to, drawing, says);
                *to += "</figure>\n";
            }
            *to += "</div>\n";
        }
        Block::Legend(entries) => {
            *to += "<ul class=\"legend\">\n";
            for (patch, means) in entries {
                *to += "<li>";
                svg(to, patch, "");
                *to += &format!("{}</li>\n", escaped(means));
            }
            *to += "</ul>\n";
        }
        Block::NewPage => *to += "<hr>\n",
        Block::Together(blocks) => {
            *to += "<section>\n";
            for block in blocks {
                self::block(to, block);
            }
            *to += "</section>\n";
        }
    }
}

fn grid(to: &mut String, grid: &Grid) {
    let all: u32 = grid.columns.iter().map(|head| head.share).sum();
    *to += "<div class=\"table\"><table>\n<colgroup>";
    for head in &grid.columns {
        let percent = f64::from(head.share) * 100.0 / f64::from(all.max(1));
        *to += &format!("<col style=\"width:{percent:.1}%\">");
    }
    *to += "</colgroup>\n<thead><tr>";
    let class = |right: bool| if right { " class=\"right\"" } else { "" };
    for head in &grid.columns {
        *to += &format!("<th scope=\"col\"{}>{}</th>", class(head.right), escaped(&head.text));
    }
    *to += "</tr></thead>\n<tbody>\n";
    for row in &grid.rows {
        *to += "<tr>";
        for (place, (cell, head)) in row.iter().zip(&grid.columns).enumerate() {
            let class = class(head.right);
            let cell = escaped(cell);
            *to += &match place {
                0 => format!("<th scope=\"row\"{class}>{cell}</th>"),
                _ => format!("<td{class}>{cell}</td>"),
            };
        }
        *to += "</tr>\n";
    }
    *to += "</tbody>\n</table></div>\n";
}

/// A drawing; one that says nothing is for the eye alone.
fn svg(to: &mut String, drawing: &Drawing, says: &str) {
    let Drawing { width, height, shapes } = drawing;
    let role = match says {
        "" => "aria-hidden=\"true\"".to_owned(),
        says => format!("role=\"img\" aria-label=\"{}\"", escaped(says)),
    };
    *to += &format!("<svg viewBox=\"0 0 {width:.1} {height:.1}\" width=\"{width:.0}\" {role}>");
    for shape in shapes {
        self::shape(to, shape);
    }
    *to += "</svg>";
}

/// Writing to a text does not fail.
macro_rules! put {
    ($to:expr, $($word:tt)*) => { write!($to, $($word)*).unwrap_or_default() };
}

fn shape(to: &mut String, shape: &Shape) {
    match shape {
        Shape::Rect { x, y, width, height, ink } => {
            let ink = ink.hex();
            put!(
                to,
                "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" fill=\"{ink}\"/>"
            );
        }
        Shape::Line { ends: [x1, y1, x2, y2], width, ink, dotted } => {
            let ink = ink.hex();
            let dots = if *dotted { " stroke-dasharray=\"0.8 2.4\"" } else { "" };
            put!(
                to,
                "<path d=\"M{x1:.2} {y1:.2}L{x2:.2} {y2:.2}\" stroke=\"{ink}\" stroke-width=\"{width}\"{dots}/>"
            );
        }
        Shape::Path { points, width, ink } => {
            let points: Vec<String> =
                points.iter().map(|[x, y]| format!("{x:.2} {y:.2}")).collect();
            let (points, ink) = (points.join("L"), ink.hex());
            if *width > 0.0 {
                put!(
                    to,
                    "<path d=\"M{points}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"{width}\"/>"
                );
            } else {
                put!(to, "<path d=\"M{points}Z\" fill=\"{ink}\"/>");
            }
        }
        Shape::Dot { at: [x, y], radius, ink, hollow } => {
            let ink = ink.hex();
            let fill = if *hollow { Ink::Paper.hex() } else { ink.clone() };
            put!(
                to,
                "<circle cx=\"{x:.2}\" cy=\"{y:.2}\" r=\"{radius}\" fill=\"{fill}\" stroke=\"{ink}\" stroke-width=\"0.9\"/>"
            );
        }
        Shape::Text { at: [x, y], size, anchor, ink, text } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let (ink, text) = (ink.hex(), escaped(text));
            put!(
                to,
                "<text x=\"{x:.2}\" y=\"{y:.2}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"{ink}\">{text}</text>"
            );
        }
    }
}

fn lines(text: &str) -> String {
    escaped(text).replace('\n', "<br>")
}

/// Text as text, never as HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            letter => escaped.push(letter),
        }
    }
    escaped
}
