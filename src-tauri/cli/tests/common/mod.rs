//! The command line, run in the project's folder with nothing of the environment.

#![allow(dead_code, reason = "each test file needs some of it")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

pub fn lullwatch(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lullwatch"))
        .args(arguments)
        .env_clear()
        .current_dir(root())
        .output()
        .unwrap()
}

/// What it printed, having done it.
pub fn done(arguments: &[&str]) -> Vec<u8> {
    let output = lullwatch(arguments);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {error}");
    output.stdout
}

/// Why it refused.
pub fn refused(arguments: &[&str]) -> String {
    let output = lullwatch(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}
