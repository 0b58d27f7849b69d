//! The tree below `/usr` that both kinds of package install.

use std::path::Path;
use std::process::Command;

use anyhow::Context as _;

use crate::process::{root, run};
use crate::release::Release;
use crate::shipped::{Built, PROGRAMS, copy};
use crate::third_party;

const ID: &str = "app.lullwatch.Lullwatch";
/// Widths of the icon, pixels, beside the drawing itself.
const ICONS: [u32; 10] = [16, 22, 24, 32, 48, 64, 96, 128, 256, 512];

/// Where a system looks for what is not at the same place on all of them.
pub(super) struct Places {
    /// Completions of zsh.
    pub(super) zsh: &'static str,
}

/// Lays out the tree in an empty folder.
///
/// # Errors
/// A tool is missing or fails.
pub(super) fn lay_out(
    tree: &Path,
    built: &Built,
    release: &Release,
    places: &Places,
) -> anyhow::Result<()> {
    for program in PROGRAMS {
        copy(&built.programs.join(program), &tree.join("usr/bin").join(program))?;
    }
    let share = tree.join("usr/share");
    let ours = root().join("packaging");
    let entry = share.join(format!("applications/{ID}.desktop"));
    copy(&ours.join(format!("{ID}.desktop")), &entry)?;
    said(Command::new("desktop-file-validate").arg(&entry))?;
    let about = std::fs::read_to_string(ours.join(format!("{ID}.metainfo.xml")))?;
    let about = about.replace("@releases@", &release.as_appstream());
    let place = share.join(format!("metainfo/{ID}.metainfo.xml"));
    write(&place, about.as_bytes())?;
    said(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(&place))?;
    copy(&ours.join(format!("{ID}.mime.xml")), &share.join(format!("mime/packages/{ID}.xml")))?;
    icons(&share.join("icons/hicolor"))?;
    manual(&share.join("man/man1"), built, &ours)?;
    for (shell, place) in [
        ("bash", "bash-completion/completions/lullwatch"),
        ("zsh", places.zsh),
        ("fish", "fish/vendor_completions.d/lullwatch.fish"),
    ] {
        write(&share.join(place), &said(&mut built.lullwatch(&["completions", shell]))?)?;
    }
    let documents = share.join("doc/lullwatch");
    let licence = std::fs::read_to_string(root().join("LICENSE-MIT")).context("LICENSE-MIT")?;
    let copyright = std::fs::read_to_string(ours.join("copyright"))?;
    let copyright = copyright.replace("@mit@", indented(&licence).trim_end());
    write(&documents.join("copyright"), copyright.as_bytes())?;
    copy(&root().join("CHANGELOG.md"), &documents.join("changelog"))?;
    write(&documents.join("THIRD-PARTY"), third_party::text()?.as_bytes())?;
    for name in ["changelog", "THIRD-PARTY"] {
        pack_tightly(&documents.join(name))?;
    }
    finish(tree, release)
}

fn icons(place: &Path) -> anyhow::Result<()> {
    let drawing = root().join("assets/icons/lullwatch.svg");
    for width in ICONS {
        let folder = place.join(format!("{width}x{width}/apps"));
        std::fs::create_dir_all(&folder)?;
        let size = width.to_string();
        let mut draw = Command::new("rsvg-convert");
        draw.args(["-w", &size, "-h", &size, "-o"]).arg(folder.join("lullwatch.png"));
        said(draw.arg(&drawing))?;
    }
    copy(&drawing, &place.join("scalable/apps/lullwatch.svg"))
}

/// The command line's pages are made from its definitions; the app's is written by hand.
fn manual(place: &Path, built: &Built, ours: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(place)?;
    said(built.lullwatch(&["manual"]).arg(place))?;
    copy(&ours.join("lullwatch-desktop.1"), &place.join("lullwatch-desktop.1"))?;
    for page in std::fs::read_dir(place)? {
        pack_tightly(&page?.path())?;
    }
    Ok(())
}

/// With no name and no time of its own inside, so that the same text gives the same bytes.
fn pack_tightly(file: &Path) -> anyhow::Result<()> {
    said(Command::new("gzip").args(["-9nf"]).arg(file)).map(drop)
}

/// A licence as a paragraph of Debian's copyright files.
fn indented(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { " .\n".into() } else { format!(" {line}\n") };
    text.lines().map(line).collect()
}

/// Rights and times that do not depend on who built it, and when.
fn finish(tree: &Path, release: &Release) -> anyhow::Result<()> {
    run(Command::new("chmod").args(["-R", "u=rwX,go=rX"]).arg(tree))?;
    run(Command::new("find").arg(tree).args([
        "-exec",
        "touch",
        "-h",
        "-d",
        &format!("@{}", release.epoch),
        "{}",
        "+",
    ]))
}

pub(super) fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, bytes).with_context(|| path.display().to_string())
}

/// What a command prints.
///
/// # Errors
/// It cannot be started, or fails; the error has its words.
pub(super) fn said(command: &mut Command) -> anyhow::Result<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("{name} cannot be started"))?;
    let error = String::from_utf8_lossy(&output.stderr);
    anyhow::ensure!(output.status.success(), "{name} ended with {}: {error}", output.status);
    Ok(output.stdout)
}

#[cfg(test)]
mod tests {
    use super::indented;

    #[test]
    fn a_licence_is_one_paragraph_with_points_for_empty_lines() {
        assert_eq!(indented("MIT\n\nCopyright\n"), " MIT\n .\n Copyright\n");
    }
}
