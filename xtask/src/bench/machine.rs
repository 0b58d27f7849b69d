//! What a run was made on, so that a reader can tell how far it carries.

use std::path::Path;
use std::process::Command;

use crate::process::root;

/// A line each: processor, memory, system, disk, what was built.
pub fn describe(disk: &Path) -> Vec<String> {
    let mut lines = Vec::new();
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let processor = first("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".into());
    lines.push(format!("{cores} cores, {processor}"));
    if let Some(memory) = first("/proc/meminfo", "MemTotal") {
        lines.push(format!("memory {memory}"));
    }
    lines.extend(said("uname", &["-sr"]));
    if let Some(name) = first_after("/etc/os-release", "PRETTY_NAME=") {
        lines.push(name);
    }
    lines.extend(
        said("stat", &["-f", "-c", "%T", &disk.to_string_lossy()]).map(|it| format!("disk: {it}")),
    );
    lines.extend(
        said("pkg-config", &["--modversion", "webkit2gtk-4.1"]).map(|it| format!("WebKitGTK {it}")),
    );
    lines.extend(said("rustc", &["--version"]));
    lines.extend(
        said("git", &["log", "-1", "--format=%h of %cs"]).map(|it| format!("Lullwatch {it}")),
    );
    lines
}

fn said(program: &str, words: &[&str]) -> Option<String> {
    let output = Command::new(program).args(words).current_dir(root()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (output.status.success() && !text.is_empty()).then_some(text)
}

fn first(file: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_once(':').map(|(_, value)| value.trim().to_owned())
}

fn first_after(file: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    Some(line.trim_matches('"').to_owned())
}
