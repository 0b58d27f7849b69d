//! The icons, drawn from `assets/icons/lullwatch.svg` and `tray.svg` in every size that a system asks for.

use std::path::Path;

use anyhow::{Context as _, bail};

use crate::process::{command, is_there, run, target};

/// Picture files and how many pixels wide they are.
const PICTURES: [(&str, &str, u32); 5] = [
    ("lullwatch.svg", "32x32.png", 32),
    ("lullwatch.svg", "128x128.png", 128),
    ("lullwatch.svg", "128x128@2x.png", 256),
    ("lullwatch.svg", "icon.png", 512),
    ("tray.svg", "tray.png", 32),
];
/// What macOS calls each size; those ending a pair are for screens of twice the density.
const ICNS: [(&[u8; 4], u32); 9] = [
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
];

/// Draws all icons anew.
///
/// # Errors
/// rsvg-convert or ImageMagick is missing or fails.
pub fn write(folder: &Path) -> anyhow::Result<()> {
    for (program, package) in [("rsvg-convert", "librsvg2-bin"), ("convert", "imagemagick")] {
        if !is_there(program) {
            bail!("{program} is missing; on Debian it is in the package {package}");
        }
    }
    for (drawing, picture, width) in PICTURES {
        draw(&folder.join(drawing), &folder.join(picture), width)?;
    }
    let large = folder.join("icon.png");
    let sizes = ["-define", "icon:auto-resize=256,48,32,16"];
    let (from, to) = (large.to_string_lossy(), folder.join("icon.ico"));
    run(&mut command("convert", &[&from, sizes[0], sizes[1], &to.to_string_lossy()]))?;

    let place = target().join("icons");
    std::fs::create_dir_all(&place)?;
    let mut entries = Vec::new();
    for (kind, width) in ICNS {
        let picture = place.join(format!("{width}.png"));
        draw(&folder.join("lullwatch.svg"), &picture, width)?;
        entries.push((*kind, std::fs::read(picture)?));
    }
    std::fs::write(folder.join("icon.icns"), icns(&entries)?).context("icon.icns")?;
    println!("icons: {}", folder.display());
    Ok(())
}

fn draw(drawing: &Path, picture: &Path, width: u32) -> anyhow::Result<()> {
    let (from, to, width) =
        (drawing.to_string_lossy(), picture.to_string_lossy(), width.to_string());
    run(&mut command("rsvg-convert", &["-w", &width, "-h", &width, "-o", &to, &from]))
}

/// The file macOS wants: a head, then each picture after its name and length.
fn icns(entries: &[([u8; 4], Vec<u8>)]) -> anyhow::Result<Vec<u8>> {
    let length = |bytes: usize| u32::try_from(bytes + 8).map(u32::to_be_bytes);
    let mut body = Vec::new();
    for (kind, picture) in entries {
        body.extend(kind);
        body.extend(length(picture.len())?);
        body.extend(picture);
    }
    let mut file = b"icns".to_vec();
    file.extend(length(body.len())?);
    file.extend(body);
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::{PICTURES, icns};
    use crate::process::root;

    #[test]
    fn an_icns_file_names_its_own_length_and_that_of_each_picture() {
        let file = icns(&[(*b"icp4", vec![1, 2, 3]), (*b"ic07", vec![4])]).unwrap();
        assert_eq!(file, b"icns\0\0\0\x1cicp4\0\0\0\x0b\x01\x02\x03ic07\0\0\0\x09\x04");
    }

    #[test]
    fn the_pictures_are_of_their_size_with_eight_bits_and_transparency() {
        for (_, name, width) in PICTURES {
            let picture = std::fs::read(root().join("assets/icons").join(name)).unwrap();
            let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
            assert_eq!(&picture[1..4], b"PNG", "{name}");
            assert_eq!((number(16), number(20)), (width, width), "{name}");
            assert_eq!(&picture[24..26], [8, 6], "{name}: bits, and colours with transparency");
        }
    }
}
