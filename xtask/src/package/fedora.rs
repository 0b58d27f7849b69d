//! A package for Fedora and its kin, by `rpmbuild`.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Context as _;

use super::tree::{self, Places, said, write};
use super::{architecture, folder, tree_of};
use crate::process::{files, folder_anew, root};
use crate::release::Release;
use crate::shipped::{Built, copy};

const PLACES: Places = Places { zsh: "zsh/site-functions/_lullwatch" };
/// Counts packages of one version.
const RELEASE: &str = "1";

/// Packs what was built; the package's path.
///
/// # Errors
/// A tool is missing or fails.
pub(super) fn pack(built: &Built, release: &Release) -> anyhow::Result<PathBuf> {
    let tree = tree_of("rpm")?;
    tree::lay_out(&tree, built, release, &PLACES)?;
    let (_, architecture) = architecture()?;
    let listed = files(&tree)?.iter().fold(String::new(), |list, file| {
        let is_document = file.starts_with("usr/share/doc") || file.starts_with("usr/share/man");
        list + if is_document { "%doc " } else { "" } + &format!("\"/{}\"\n", file.display())
    });
    let template = root().join("packaging/lullwatch.spec");
    let spec = std::fs::read_to_string(&template).context("packaging/lullwatch.spec")?;
    let spec = spec
        .replace("@version@", &release.version)
        .replace("@release@", RELEASE)
        .replace("@files@", listed.trim_end());
    let around = folder_anew(&folder().join("rpmbuild"))?;
    write(&around.join("lullwatch.spec"), spec.as_bytes())?;
    let mut pack = Command::new("rpmbuild");
    pack.args(["-bb", "--target", architecture]);
    pack.args(["--define", &format!("_topdir {}", around.display())]);
    pack.args(["--define", &format!("tree {}", tree.display())]);
    pack.env("SOURCE_DATE_EPOCH", release.epoch.to_string());
    said(pack.arg(around.join("lullwatch.spec")))?;
    let name = format!("lullwatch-{}-{RELEASE}.{architecture}.rpm", release.version);
    let package = folder().join(&name);
    copy(&around.join("RPMS").join(architecture).join(&name), &package)?;
    Ok(package)
}
