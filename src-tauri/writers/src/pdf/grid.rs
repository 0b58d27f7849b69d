//! Tables over as many pages as they take, their head on each.

use lullwatch_exchange::chart::Ink;
use lullwatch_exchange::report::{Grid, Head};

use super::blocks::{count, style};
use super::font::Face;
use super::pages::{Item, LEFT, Pages, Style, WIDTH};

const HEAD: Style = style(Face::Bold, 7.5, Ink::Muted);
const CELL: Style = style(Face::Regular, 8.0, Ink::Dark);
/// Between columns.
const GAP: f64 = 7.0;
const PAD: f64 = 2.4;

/// A column's place.
struct Column<'a> {
    head: &'a Head,
    x: f64,
    width: f64,
}

pub(super) fn place(pages: &mut Pages, grid: &Grid) {
    pages.space(5.0);
    let columns = columns(&grid.columns);
    let heads: Vec<Vec<String>> = columns
        .iter()
        .map(|it| pages.fonts.lines(HEAD.face, HEAD.size, &it.head.text, it.width))
        .collect();
    let first = grid.rows.first().map_or(0.0, |row| height(&cells(pages, &columns, row), CELL));
    pages.need(height(&heads, HEAD) + first + 6.0);
    draw(pages, &columns, &heads, HEAD, Ink::Muted);
    for row in &grid.rows {
        let cells = cells(pages, &columns, row);
        let height = height(&cells, CELL);
        if !pages.fits_a_page(height + 40.0) {
            long(pages, &columns, &cells);
            continue;
        }
        if pages.need(height) {
            draw(pages, &columns, &heads, HEAD, Ink::Muted);
        }
        draw(pages, &columns, &cells, CELL, Ink::Faint);
    }
    pages.space(6.0);
}

/// Columns side by side; what stands to the right of one set to the right keeps its distance.
fn columns(heads: &[Head]) -> Vec<Column<'_>> {
    let all: f64 = heads.iter().map(|head| f64::from(head.share)).sum();
    let room = WIDTH - GAP * count(heads.len().saturating_sub(1));
    let mut x = LEFT;
    let mut columns = Vec::with_capacity(heads.len());
    for head in heads {
        let width = room * f64::from(head.share) / all.max(1.0);
        columns.push(Column { head, x, width });
        x += width + GAP;
    }
    columns
}

fn cells(pages: &Pages, columns: &[Column], row: &[String]) -> Vec<Vec<String>> {
    let lines = |(column, text): (&Column, &String)| {
        pages.fonts.lines(CELL.face, CELL.size, text, column.width)
    };
    columns.iter().zip(row).map(lines).collect()
}

fn height(cells: &[Vec<String>], style: Style) -> f64 {
    let lines = cells.iter().map(Vec::len).max().unwrap_or(1);
    count(lines.max(1)) * style.leading + 2.0 * PAD
}

fn draw(pages: &mut Pages, columns: &[Column], cells: &[Vec<String>], style: Style, rule: Ink) {
    let height = height(cells, style);
    let top = pages.y;
    for (column, lines) in columns.iter().zip(cells) {
        let mut y = top + PAD + style.size;
        // Heads stand on the line below them.
        if style.face == Face::Bold {
            let most = cells.iter().map(Vec::len).max().unwrap_or(1);
            y += count(most - lines.len().min(most)) * style.leading;
        }
        for line in lines {
            let x = match column.head.right {
                false => column.x,
                true => {
                    let wide = pages.fonts.width(style.face, line) * style.size;
                    column.x + column.width - wide
                }
            };
            pages.line(x, y, style, line.clone());
            y += style.leading;
        }
    }
    pages.put(Item::Rect([LEFT, top + height - 0.5, WIDTH, 0.5], rule));
    pages.y = top + height;
}

/// A row that is longer than a page, line by line.
fn long(pages: &mut Pages, columns: &[Column], cells: &[Vec<String>]) {
    let lines = cells.iter().map(Vec::len).max().unwrap_or(0);
    for place in 0..lines {
        pages.need(CELL.leading);
        for (column, lines) in columns.iter().zip(cells) {
            if let Some(line) = lines.get(place) {
                pages.line(column.x, pages.y + CELL.size, CELL, line.clone());
            }
        }
        pages.y += CELL.leading;
    }
}
