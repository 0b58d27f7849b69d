//! `cargo xtask run`.

use std::path::PathBuf;

use anyhow::bail;

use crate::process::{cargo, command, root, run as run_command, target};
use crate::{headless, shipped, system, ui};

#[derive(clap::Args)]
pub struct RunArgs {
    /// Open on a made-up child with nine recorded nights, in a data folder of its own.
    #[arg(long)]
    demo: bool,
    /// Run the window without a display and write a screenshot.
    #[arg(long)]
    headless: bool,
    /// Where the screenshot goes.
    #[arg(long, default_value = "shots/demo.png")]
    shot: PathBuf,
    /// Build with optimisation.
    #[arg(long)]
    release: bool,
    /// Given to the app as they are.
    #[arg(last = true)]
    rest: Vec<String>,
}

/// Builds the app and opens it.
///
/// # Errors
/// Something is missing or fails.
pub fn run(asked: &RunArgs) -> anyhow::Result<()> {
    if !asked.headless && !has_display() {
        bail!("there is no display here; `cargo xtask run --headless` writes a screenshot instead");
    }
    let purpose = if asked.headless { system::Purpose::Headless } else { system::Purpose::Window };
    system::setup(purpose)?;
    ui::build()?;
    let app = build(asked.release)?;
    let mut arguments: Vec<&str> = asked.rest.iter().map(String::as_str).collect();
    if asked.demo {
        arguments.insert(0, "--demo");
    }
    if asked.headless {
        headless::shot(&app, &arguments, &root().join(&asked.shot))
    } else {
        run_command(&mut command(&app.to_string_lossy(), &arguments))
    }
}

/// Builds the app and the command line; the app's path.
///
/// # Errors
/// The build fails.
fn build(release: bool) -> anyhow::Result<PathBuf> {
    if release {
        return Ok(shipped::build()?.desktop());
    }
    run_command(&mut cargo(&["build", "--workspace", "--bins", "--locked"]))?;
    Ok(target().join("debug").join(format!("lullwatch-desktop{}", std::env::consts::EXE_SUFFIX)))
}

fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
