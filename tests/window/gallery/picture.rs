//! Pictures of the window: read, measured, and put side by side.

use std::io::Cursor;

/// A picture, three bytes a point.
pub struct Picture {
    width: usize,
    height: usize,
    points: Vec<[u8; 3]>,
}

/// How much light a picture gives, each from 0 to 1, of a white one.
#[derive(Debug)]
pub struct Light {
    /// Mean relative luminance, as WCAG defines it.
    pub mean: f64,
    /// Mean of the blue channel's light.
    pub blue: f64,
}

/// A channel's share of light (sRGB, IEC 61966-2-1).
fn linear(value: u8) -> f64 {
    let value = f64::from(value) / 255.0;
    if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

impl Picture {
    pub fn read(png: &[u8]) -> Picture {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        let samples = info.color_type.samples();
        assert!(samples >= 3, "a picture in colour");
        let points = bytes[..info.buffer_size()].chunks_exact(samples);
        Picture {
            width: usize::try_from(info.width).unwrap(),
            height: usize::try_from(info.height).unwrap(),
            points: points.map(|it| [it[0], it[1], it[2]]).collect(),
        }
    }

    pub fn light(&self) -> Light {
        let table: Vec<f64> = (0..=255).map(linear).collect();
        let of = |channel: usize| {
            let sum: f64 = self.points.iter().map(|it| table[usize::from(it[channel])]).sum();
            sum / self.points.len() as f64
        };
        let (red, green, blue) = (of(0), of(1), of(2));
        Light { mean: 0.2126 * red + 0.7152 * green + 0.0722 * blue, blue }
    }

    /// How much of it is brighter than this relative luminance; 0 to 1.
    pub fn share_above(&self, luminance: f64) -> f64 {
        let of = |it: &&[u8; 3]| {
            0.2126 * linear(it[0]) + 0.7152 * linear(it[1]) + 0.0722 * linear(it[2]) > luminance
        };
        self.points.iter().filter(of).count() as f64 / self.points.len() as f64
    }

    /// The same, so many times smaller.
    pub fn smaller(&self, times: usize) -> Picture {
        let (width, height) = (self.width / times, self.height / times);
        let mean = |x: usize, y: usize, channel: usize| {
            let rows = (0..times).map(|row| (y * times + row) * self.width + x * times);
            let sum: usize = rows
                .flat_map(|from| &self.points[from..from + times])
                .map(|it| usize::from(it[channel]))
                .sum();
            u8::try_from(sum / (times * times)).unwrap()
        };
        let points = (0..height)
            .flat_map(|y| (0..width).map(move |x| (x, y)))
            .map(|(x, y)| [mean(x, y, 0), mean(x, y, 1), mean(x, y, 2)])
            .collect();
        Picture { width, height, points }
    }
}

/// All of them in rows of ten, as a PNG.
pub fn contact_sheet(pictures: &[&Picture]) -> Vec<u8> {
    const ROW: usize = 10;
    const GAP: usize = 4;
    let width = pictures.iter().map(|it| it.width).max().unwrap_or(1) + GAP;
    let height = pictures.iter().map(|it| it.height).max().unwrap_or(1) + GAP;
    let (across, down) = (width * ROW, height * pictures.len().div_ceil(ROW));
    let mut bytes = vec![0x50; across * down * 3];
    for (place, picture) in pictures.iter().enumerate() {
        let (left, top) = (place % ROW * width, place / ROW * height);
        for (y, row) in picture.points.chunks_exact(picture.width).enumerate() {
            let from = ((top + y) * across + left) * 3;
            bytes[from..from + row.len() * 3].copy_from_slice(row.as_flattened());
        }
    }
    let mut png = Vec::new();
    let size = |it: usize| u32::try_from(it).unwrap();
    let mut encoder = png::Encoder::new(&mut png, size(across), size(down));
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&bytes).unwrap();
    writer.finish().unwrap();
    png
}

#[test]
fn white_is_all_light_and_black_none() {
    let of = |point: [u8; 3]| Picture { width: 1, height: 1, points: vec![point] }.light();
    assert!((of([255; 3]).mean - 1.0).abs() < 1e-9);
    assert!(of([0; 3]).mean.abs() < 1e-9);
    let blue = of([0, 0, 255]);
    assert!((blue.blue - 1.0).abs() < 1e-9 && (blue.mean - 0.0722).abs() < 1e-9);
}
