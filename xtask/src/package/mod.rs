//! `cargo xtask package`: what Debian and Fedora install, made with their own tools from one tree.

mod again;
mod debian;
mod fedora;
mod tree;
mod verify;

use std::path::{Path, PathBuf};

use anyhow::ensure;

use crate::process::{bytes_below, folder_anew, target};
use crate::release::Release;
use crate::shipped::{self, Built};
use crate::{system, ui};

#[derive(clap::Args)]
pub struct PackageArgs {
    /// Install it in a clean Debian, live through a short night there, put a newer one over it, and
    /// remove it. Needs root.
    #[arg(long)]
    verify: bool,
    /// With `--verify`: the package that is installed first. Without it, the same programs under a
    /// lower version.
    #[arg(long, value_name = "DEB", requires = "verify")]
    previous: Option<PathBuf>,
    /// Build nothing, and pack the programs in this folder.
    #[arg(long, value_name = "FOLDER", conflicts_with = "again")]
    programs: Option<PathBuf>,
    /// Build once more in another folder, and compare byte for byte.
    #[arg(long)]
    again: bool,
}

/// What a system calls this kind of machine.
const ARCHITECTURES: [(&str, &str, &str); 2] =
    [("x86_64", "amd64", "x86_64"), ("aarch64", "arm64", "aarch64")];

/// Builds and packs; looks at what was made, where that is asked for.
///
/// # Errors
/// Something is missing, or is not as it should be.
pub fn package(asked: &PackageArgs) -> anyhow::Result<()> {
    ensure!(cfg!(target_os = "linux"), "elsewhere `cargo xtask bundle` makes what is installed");
    system::setup(system::Purpose::Package)?;
    let release = Release::read()?;
    let built = if let Some(programs) = &asked.programs {
        Built { programs: programs.clone() }
    } else {
        ui::build()?;
        shipped::build()?
    };
    let packages = pack(&built, &release)?;
    if asked.again {
        again::again(&built, &release, &packages)?;
    }
    if asked.verify {
        // Lower than any real version of the same number.
        let before = match &asked.previous {
            Some(previous) => previous.clone(),
            None => debian::pack(&built, &release, &format!("{}~before", release.version))?,
        };
        let [deb, _] = &packages;
        verify::verify(&before, deb)?;
    }
    Ok(())
}

/// Packs what was built, for Debian and for Fedora.
///
/// # Errors
/// A tool is missing or fails.
pub fn pack(built: &Built, release: &Release) -> anyhow::Result<[PathBuf; 2]> {
    let packages = [debian::pack(built, release, &release.version)?, fedora::pack(built, release)?];
    println!();
    for package in &packages {
        let bytes = std::fs::metadata(package)?.len();
        println!("{:>8} KiB  {}", bytes.div_ceil(1024), package.display());
    }
    Ok(packages)
}

/// How much there is of a package for Debian; bytes.
pub struct Weight {
    /// The package.
    pub packed: u64,
    /// What it installs.
    pub installed: u64,
}

/// Weighs the app's package without the command line, and one that is as `other` alone.
///
/// # Errors
/// A tool is missing or fails.
pub fn weigh(built: &Built, other: &Path) -> anyhow::Result<[Weight; 2]> {
    system::setup(system::Purpose::Package)?;
    let release = Release::read()?;
    let (tree, _) = debian::laid_out(built, &release, &release.version)?;
    std::fs::remove_file(tree.join("usr/bin").join(shipped::PROGRAMS[0]))?;
    let bare = tree_of("deb-of-another")?;
    shipped::copy(other, &bare.join("usr/bin/other"))?;
    shipped::copy(&tree.join("DEBIAN/control"), &bare.join("DEBIAN/control"))?;
    let weigh = |tree: &Path| {
        let package = folder().join("weighed.deb");
        debian::build(tree, &package, release.epoch)?;
        let installed = bytes_below(&tree.join("usr"))?;
        anyhow::Ok(Weight { packed: package.metadata()?.len(), installed })
    };
    Ok([weigh(&tree)?, weigh(&bare)?])
}

/// Where packages are made.
fn folder() -> PathBuf {
    target().join("package")
}

/// The name of this machine's kind: for Debian and for Fedora.
fn architecture() -> anyhow::Result<(&'static str, &'static str)> {
    let known = ARCHITECTURES.iter().find(|known| known.0 == std::env::consts::ARCH);
    known.map(|known| (known.1, known.2)).ok_or_else(|| anyhow::anyhow!("an unknown machine"))
}

/// An empty folder for the tree of one kind of package.
fn tree_of(kind: &str) -> anyhow::Result<PathBuf> {
    folder_anew(&folder().join(kind))
}
