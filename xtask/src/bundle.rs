//! `cargo xtask bundle`: what is given out for the system that this runs on, made by Tauri's bundler,
//! which fetches tools of its own for it. On Linux the packages as well.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

use crate::package;
use crate::process::{command, folder_anew, root, run, target};
use crate::release::Release;
use crate::{shipped, system, third_party, ui};

/// The bundler, in the edition that belongs to the Tauri that is built in.
const BUNDLER: &str = "@tauri-apps/cli@2.12.5";
/// What bundles have in them beside the app; `packaging/bundle.json` names the places.
const BESIDE: &str = "packaging/beside";
/// Keys, none of which there need be. An empty one is one that is not there.
const KEYS: [&str; 5] = [
    "APPLE_CERTIFICATE",
    "APPLE_CERTIFICATE_PASSWORD",
    "APPLE_ID",
    "APPLE_PASSWORD",
    "APPLE_TEAM_ID",
];
/// The command that signs a file on Windows, with `%1` for the file.
const SIGN_COMMAND: &str = "LULLWATCH_WINDOWS_SIGN_COMMAND";

#[derive(clap::Args)]
pub struct BundleArgs {
    /// Other kinds than the usual ones of this system, as Tauri calls them.
    #[arg(long, value_delimiter = ',')]
    kinds: Vec<String>,
}

/// Makes them. They are then in `target/bundles`, with the bill of materials.
///
/// # Errors
/// Something is missing or fails.
pub fn bundle(asked: &BundleArgs) -> anyhow::Result<()> {
    let purpose =
        if cfg!(target_os = "linux") { system::Purpose::Package } else { system::Purpose::Window };
    system::setup(purpose)?;
    ui::build()?;
    let release = Release::read()?;
    let built = shipped::build()?;
    let beside = folder_anew(&root().join(BESIDE))?;
    let name = format!("lullwatch-{}{}", triple()?, std::env::consts::EXE_SUFFIX);
    let command_line = format!("lullwatch{}", std::env::consts::EXE_SUFFIX);
    shipped::copy(&built.programs.join(command_line), &beside.join(name))?;
    std::fs::write(beside.join("THIRD-PARTY.txt"), third_party::text()?)?;

    let usual: &[&str] = match std::env::consts::OS {
        "windows" => &["nsis"],
        "macos" => &["app", "dmg"],
        _ => &["appimage"],
    };
    let kinds = if asked.kinds.is_empty() { usual.join(",") } else { asked.kinds.join(",") };
    let words = ["--yes", BUNDLER, "build", "--bundles", &kinds];
    let mut bundler = command(if cfg!(windows) { "npx.cmd" } else { "npx" }, &words);
    bundler.args(["--config", "packaging/bundle.json"]);
    if let Some(signing) = signing() {
        bundler.args(["--config", &signing]);
    }
    for key in KEYS.iter().filter(|key| std::env::var_os(key).is_none_or(|it| it.is_empty())) {
        bundler.env_remove(key);
    }
    run(shipped::as_given_out(&mut bundler)?)?;

    let into = folder_anew(&target().join("bundles"))?;
    let made = collect(&built.programs.join("bundle"), &into)?;
    ensure!(!made.is_empty(), "the bundler made nothing of {kinds}");
    if cfg!(target_os = "linux") {
        for package in package::pack(&built, &release)? {
            shipped::copy(&package, &into.join(package.file_name().unwrap_or_default()))?;
        }
    }
    let bill =
        into.join(format!("lullwatch-{}-{}.cdx.json", release.version, std::env::consts::OS));
    std::fs::write(&bill, third_party::bill_of_materials(&release.version)?)?;
    println!("bundles: {}", into.display());
    Ok(())
}

/// How Windows programs are signed, where there is a way to.
fn signing() -> Option<String> {
    let sign = std::env::var(SIGN_COMMAND).ok().filter(|it| !it.is_empty())?;
    Some(serde_json::json!({ "bundle": { "windows": { "signCommand": sign } } }).to_string())
}

/// What this machine's compiler calls this machine.
fn triple() -> anyhow::Result<String> {
    let told = Command::new("rustc").arg("-vV").output().context("rustc")?;
    let told = String::from_utf8(told.stdout)?;
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not say what machine this is")?.to_owned())
}

/// Copies every finished bundle into one folder; their names there.
fn collect(from: &Path, into: &Path) -> anyhow::Result<Vec<PathBuf>> {
    const ENDINGS: [&str; 5] = ["AppImage", "deb", "rpm", "exe", "dmg"];
    let mut made = Vec::new();
    for kind in std::fs::read_dir(from).with_context(|| from.display().to_string())? {
        for file in std::fs::read_dir(kind?.path())? {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default();
            let is_one =
                ENDINGS.iter().any(|it| path.extension().is_some_and(|ending| ending == *it));
            if is_one && path.is_file() {
                shipped::copy(&path, &into.join(name))?;
                made.push(into.join(name));
            }
        }
    }
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::BUNDLER;
    use crate::process::root;

    #[test]
    fn the_bundler_is_the_one_of_the_tauri_that_the_window_is_built_with() {
        let lock = std::fs::read_to_string(root().join("ui/package-lock.json")).unwrap();
        let lock: serde_json::Value = serde_json::from_str(&lock).unwrap();
        let built_in = &lock["packages"]["node_modules/@tauri-apps/api"]["version"];
        let minor = |version: &str| version.rsplit_once('.').unwrap().0.to_owned();
        let bundler = BUNDLER.rsplit('@').next().unwrap();
        assert_eq!(minor(built_in.as_str().unwrap()), minor(bundler));
    }
}
