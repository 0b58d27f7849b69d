//! The two faces of a report, and how wide their letters are.

use std::ops::Range;

use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider as _, charmap::Charmap};

const REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Bold.ttf");

/// Printed for a letter that the fonts do not have.
pub(super) const MISSING: char = '\u{fffd}';

/// Which face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// For text.
    Regular,
    /// For headings and values.
    Bold,
}

/// A glyph of a text.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) glyph: u32,
    /// A share of the font's size.
    pub(super) advance: f32,
    /// The bytes of the text that it stands for.
    pub(super) bytes: Range<usize>,
}

/// Both faces.
pub struct Fonts {
    regular: Loaded,
    bold: Loaded,
}

struct Loaded {
    data: &'static [u8],
    letters: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
    units: f32,
}

impl Fonts {
    /// The fonts that are built in.
    pub(super) fn built_in() -> Option<Fonts> {
        Some(Fonts { regular: Loaded::new(REGULAR)?, bold: Loaded::new(BOLD)? })
    }

    fn of(&self, face: Face) -> &Loaded {
        match face {
            Face::Regular => &self.regular,
            Face::Bold => &self.bold,
        }
    }

    pub(super) fn data(&self, face: Face) -> &'static [u8] {
        self.of(face).data
    }

    /// The width of a text at size 1.
    pub(super) fn width(&self, face: Face, text: &str) -> f64 {
        let loaded = self.of(face);
        text.chars().map(|letter| f64::from(loaded.glyph(letter).1)).sum()
    }

    /// The text's glyphs, one for each letter: the scripts of these fonts need no more.
    pub(super) fn glyphs(&self, face: Face, text: &str) -> Vec<Placed> {
        let loaded = self.of(face);
        let placed = |(start, letter): (usize, char)| {
            let (glyph, advance) = loaded.glyph(letter);
            Placed { glyph, advance, bytes: start..start + letter.len_utf8() }
        };
        text.char_indices().map(placed).collect()
    }

    /// The text with a sign in the place of every letter that the fonts do not have.
    pub(super) fn printable(&self, text: &str) -> String {
        let letters = &self.regular.letters;
        let printable = |letter: char| match letter {
            '\n' => Some(letter),
            // They only join or choose among what is not there.
            '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' => None,
            letter if letter.is_control() => None,
            letter if letters.map(letter).is_some() => Some(letter),
            letter if letter.is_whitespace() => Some(' '),
            _ => Some(MISSING),
        };
        text.chars().filter_map(printable).collect()
    }

    /// The text in lines of at most `width`, in points at `size`. Words that are longer than a line
    /// are broken.
    pub(super) fn lines(&self, face: Face, size: f64, text: &str, width: f64) -> Vec<String> {
        let width = width / size;
        let mut lines = Vec::new();
        for paragraph in self.printable(text).split('\n') {
            let mut line = String::new();
            let mut length = 0.0;
            let space = self.width(face, " ");
            for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
                let wide = self.width(face, word);
                let gap = if line.is_empty() { 0.0 } else { space };
                if length + gap + wide <= width {
                    if !line.is_empty() {
                        line.push(' ');
                    }
                    line += word;
                    length += gap + wide;
                    continue;
                }
                if !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                }
                (line, length) = self.broken(face, word, width, &mut lines);
            }
            lines.push(line);
        }
        lines
    }

    /// Breaks a word where it must be; gives its last part and its length.
    fn broken(&self, face: Face, word: &str, width: f64, lines: &mut Vec<String>) -> (String, f64) {
        let whole = self.width(face, word);
        if whole <= width {
            return (word.to_owned(), whole);
        }
        let (mut line, mut length) = (String::new(), 0.0);
        let mut letter_text = [0; 4];
        for letter in word.chars() {
            let wide = self.width(face, letter.encode_utf8(&mut letter_text));
            if length + wide > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                length = 0.0;
            }
            line.push(letter);
            length += wide;
        }
        (line, length)
    }
}

impl Loaded {
    fn new(data: &'static [u8]) -> Option<Loaded> {
        let font = FontRef::new(data).ok()?;
        let units = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        Some(Loaded { data, letters: font.charmap(), metrics, units: f32::from(units) })
    }

    /// A letter's glyph, and its width as a share of the font's size.
    fn glyph(&self, letter: char) -> (u32, f32) {
        let glyph = self.letters.map(letter).unwrap_or_default();
        let advance = self.metrics.advance_width(glyph).unwrap_or_default();
        (glyph.to_u32(), advance / self.units)
    }
}
