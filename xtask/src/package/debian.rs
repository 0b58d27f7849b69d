//! A package for Debian and its kin, by `dpkg-deb`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use super::tree::{self, Places, said, write};
use super::{architecture, folder, tree_of};
use crate::process::{bytes_below, files, folder_anew, root};
use crate::release::Release;
use crate::shipped::{Built, PROGRAMS};

const PLACES: Places = Places { zsh: "zsh/vendor-completions/_lullwatch" };

/// Packs what was built; the package's path.
///
/// # Errors
/// A tool is missing or fails.
pub(super) fn pack(built: &Built, release: &Release, version: &str) -> anyhow::Result<PathBuf> {
    let (tree, architecture) = laid_out(built, release, version)?;
    let package = folder().join(format!("lullwatch_{version}_{architecture}.deb"));
    build(&tree, &package, release.epoch)?;
    Ok(package)
}

/// What is packed, in a folder, and for which kind of machine.
///
/// # Errors
/// A tool is missing or fails.
pub(super) fn laid_out(
    built: &Built,
    release: &Release,
    version: &str,
) -> anyhow::Result<(PathBuf, &'static str)> {
    let tree = tree_of("deb")?;
    tree::lay_out(&tree, built, release, &PLACES)?;
    let (architecture, _) = architecture()?;
    let (all, bytes) = (files(&tree)?, bytes_below(&tree)?);
    let template = root().join("packaging/control");
    let control = std::fs::read_to_string(&template).context("packaging/control")?;
    let control = control
        .replace("@version@", version)
        .replace("@architecture@", architecture)
        .replace("@kibibytes@", &bytes.div_ceil(1024).to_string())
        .replace("@depends@", &depends(&tree)?);
    write(&tree.join("DEBIAN/control"), control.as_bytes())?;
    let sums = said(Command::new("md5sum").args(&all).current_dir(&tree))?;
    write(&tree.join("DEBIAN/md5sums"), &sums)?;
    Ok((tree, architecture))
}

/// Makes a package of a folder.
///
/// # Errors
/// `dpkg-deb` is missing or fails.
pub(super) fn build(tree: &Path, package: &Path, epoch: i64) -> anyhow::Result<()> {
    let mut pack = Command::new("dpkg-deb");
    // Xz is what every edition that has the libraries can read.
    pack.args(["--root-owner-group", "-Zxz", "--build"]).arg(tree).arg(package);
    said(pack.env("SOURCE_DATE_EPOCH", epoch.to_string())).map(drop)
}

/// The packages with the libraries that the programs are linked to, in the editions that they need.
fn depends(tree: &Path) -> anyhow::Result<String> {
    // The tool insists on a package's sources around it.
    let around = folder_anew(&folder().join("depends"))?;
    write(&around.join("debian/control"), b"Source: lullwatch\n")?;
    let mut ask = Command::new("dpkg-shlibdeps");
    ask.arg("-O").args(PROGRAMS.map(|program| tree.join("usr/bin").join(program)));
    let told = String::from_utf8(said(ask.current_dir(&around))?)?;
    let depends = told.trim().strip_prefix("shlibs:Depends=");
    Ok(depends.with_context(|| format!("dpkg-shlibdeps says: {told}"))?.to_owned())
}
