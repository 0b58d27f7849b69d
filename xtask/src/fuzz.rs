//! `cargo xtask fuzz`: the long run of the fuzz targets. Their corpus is replayed by the ordinary
//! tests; this looks for what nobody has thought of yet.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail, ensure};

use crate::process::{cargo, command, is_there, root, run};

/// Where the targets are, and what they are given to begin with besides their corpus.
const FOLDER: &str = "fuzz";
const MORE_SEEDS: [(&str, &str); 4] = [
    ("opening", "fuzz/corpus/journal"),
    ("script", "tests/nights"),
    ("method_file", "assets/methods"),
    ("tracker", "tests/elsewhere"),
];
/// The most memory that one input may take, MiB, and the most time, seconds.
const LIMITS: [&str; 2] = ["-rss_limit_mb=3000", "-timeout=30"];

#[derive(clap::Args)]
pub struct FuzzArgs {
    /// How long each target runs.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
    /// One target; without it, all of them one after another.
    target: Option<String>,
}

/// What a run came to.
struct Outcome {
    target: String,
    executions: u64,
    /// New inputs that reach what none did before.
    new: usize,
    crashes: Vec<PathBuf>,
}

/// Builds the targets and runs them.
///
/// # Errors
/// Something is missing, or an input was found that breaks a property.
pub fn fuzz(asked: &FuzzArgs) -> anyhow::Result<()> {
    ensure!(
        is_there("cargo-fuzz"),
        "cargo-fuzz is not installed; type: cargo install cargo-fuzz --locked"
    );
    let all = targets()?;
    let wanted: Vec<_> =
        all.iter().filter(|it| asked.target.iter().all(|one| one == *it)).collect();
    ensure!(!wanted.is_empty(), "the targets are {}", all.join(", "));
    let built = build()?;
    let mut outcomes = Vec::new();
    for target in wanted {
        outcomes.push(fuzz_one(&built.join(target), target, asked.seconds)?);
    }
    told(&outcomes)
}

fn targets() -> anyhow::Result<Vec<String>> {
    let folder = root().join(FOLDER).join("fuzz_targets");
    let mut names = Vec::new();
    for file in std::fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = file?.path();
        names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}

/// Builds the targets; where they are. Sanitisers are for nightly compilers, or for a stable one
/// that is told to take itself for one.
fn build() -> anyhow::Result<PathBuf> {
    let version = command("rustc", &["-vV"]).output().context("rustc")?;
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).context("no host")?;
    let built = root().join(FOLDER).join("target");
    run(cargo(&["fuzz", "build", "--target", host, "--target-dir"])
        .arg(&built)
        .env("RUSTC_BOOTSTRAP", "1"))?;
    Ok(built.join(host).join("release"))
}

fn fuzz_one(program: &Path, target: &str, seconds: u32) -> anyhow::Result<Outcome> {
    let folder = root().join(FOLDER);
    let (found, artifacts) =
        (folder.join("found").join(target), folder.join("artifacts").join(target));
    for folder in [&found, &artifacts] {
        std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    let (found_before, crashes_before) = (files(&found)?, files(&artifacts)?);
    let mut command = Command::new(program);
    command
        .arg(format!("-max_total_time={seconds}"))
        .args(LIMITS)
        .args(["-print_final_stats=1", "-verbosity=0"])
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .arg(&found)
        .arg(folder.join("corpus").join(target));
    command.args(MORE_SEEDS.iter().filter(|(of, _)| *of == target).map(|(_, it)| root().join(it)));
    // Files that a target writes and removes at once need no disk.
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        command.env("TMPDIR", memory);
    }
    println!("fuzzing {target} for {seconds} s");
    let output = command.stdout(Stdio::null()).output();
    let output = output.with_context(|| program.display().to_string())?;
    let words = String::from_utf8_lossy(&output.stderr);
    let crashes: Vec<_> =
        files(&artifacts)?.into_iter().filter(|it| !crashes_before.contains(it)).collect();
    if !crashes.is_empty() || !output.status.success() {
        println!("{words}");
    }
    if crashes.is_empty() && !output.status.success() {
        bail!("{target} ended with {}", output.status);
    }
    Ok(Outcome {
        target: target.to_owned(),
        executions: executions(&words).unwrap_or_default(),
        new: files(&found)?.len().saturating_sub(found_before.len()),
        crashes,
    })
}

/// How often a target was run, as libFuzzer says at its end.
fn executions(words: &str) -> Option<u64> {
    let line = words.lines().find_map(|it| it.strip_prefix("stat::number_of_executed_units:"))?;
    line.trim().parse().ok()
}

fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for file in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        files.push(file?.path());
    }
    Ok(files)
}

fn told(outcomes: &[Outcome]) -> anyhow::Result<()> {
    println!("\n{:<14} {:>12} {:>12} {:>8}", "target", "executions", "new inputs", "crashes");
    for Outcome { target, executions, new, crashes } in outcomes {
        println!("{target:<14} {executions:>12} {new:>12} {:>8}", crashes.len());
    }
    println!("new inputs are in {FOLDER}/found; what is worth keeping goes to {FOLDER}/corpus");
    let crashes: Vec<_> =
        outcomes.iter().flat_map(|it| &it.crashes).map(|it| it.display().to_string()).collect();
    if !crashes.is_empty() {
        bail!("properties do not hold for\n{}", crashes.join("\n"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{FOLDER, MORE_SEEDS, executions, targets};
    use crate::process::root;

    #[test]
    fn every_target_has_a_corpus_and_a_program() {
        let manifest = std::fs::read_to_string(root().join(FOLDER).join("Cargo.toml")).unwrap();
        let targets = targets().unwrap();
        assert!(targets.len() >= 6);
        for target in &targets {
            assert!(root().join(FOLDER).join("corpus").join(target).is_dir(), "{target}");
            assert!(manifest.contains(&format!("name = \"{target}\"")), "{target}");
        }
        for (target, seeds) in MORE_SEEDS {
            assert!(targets.iter().any(|it| it == target) && root().join(seeds).is_dir());
        }
    }

    #[test]
    fn executions_are_read_from_the_end_of_a_run() {
        let words = "Done 9 runs\nstat::number_of_executed_units: 9123\nstat::peak_rss_mb: 60\n";
        assert_eq!(executions(words), Some(9123));
        assert_eq!(executions("killed"), None);
    }
}
