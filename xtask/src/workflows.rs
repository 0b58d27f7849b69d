//! The workflows that run on the real systems. They cannot be run here; they can be read.

use std::path::Path;

use anyhow::{Context as _, bail};

use crate::process::{command, is_there, root, run};

const FOLDER: &str = ".github/workflows";
/// What reads workflows: one for what does not work, one for what is not safe.
const READERS: [(&str, &[&str]); 2] = [("actionlint", &[]), ("zizmor", &["--offline", "--quiet"])];

/// Looks whether every action is pinned, and has the rest read where there is something that reads it.
///
/// # Errors
/// Names each line that is wrong.
pub fn lint() -> anyhow::Result<()> {
    let mut wrong = Vec::new();
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root().join(FOLDER)).context(FOLDER)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let file = Path::new(FOLDER).join(name).to_string_lossy().into_owned();
        wrong.extend(unpinned(&file, &std::fs::read_to_string(&path)?));
        files.push(file);
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    for (reader, options) in READERS {
        if is_there(reader) {
            let files = files.iter().map(String::as_str);
            let words: Vec<&str> = options.iter().copied().chain(files).collect();
            run(&mut command(reader, &words))?;
        } else {
            println!("SKIPPED: {reader} is not installed; it did not read the workflows");
        }
    }
    Ok(())
}

/// Lines that use an action by a name that can be given to other code: not by the hash of a commit,
/// with its version beside it for people.
fn unpinned(name: &str, text: &str) -> Vec<String> {
    let is_pinned = |used: &str| {
        let (action, version) = used.split_once(" # v").unwrap_or((used, ""));
        let hash = action.rsplit_once('@').map_or("", |(_, hash)| hash);
        hash.len() == 40 && hash.chars().all(|it| it.is_ascii_hexdigit()) && !version.is_empty()
    };
    let used = |line: &'_ str| {
        line.trim_start_matches([' ', '-']).strip_prefix("uses: ").map(str::to_owned)
    };
    text.lines()
        .zip(1..)
        .filter_map(|(line, number)| Some((used(line)?, number)))
        .filter(|(used, _)| !is_pinned(used))
        .map(|(used, number)| format!("{name}:{number}: {used} is not pinned to a commit"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::unpinned;

    #[test]
    fn an_action_is_pinned_to_a_commit_and_says_which_version_that_is() {
        let hash = "0123456789abcdef0123456789abcdef01234567";
        let good = format!("steps:\n  - uses: a/b@{hash} # v1.2.3\n    uses: a/b@{hash} # v1\n");
        assert!(unpinned("test.yml", &good).is_empty());
        for bad in
            ["a/b@v1", "a/b@main # v1", &format!("a/b@{hash}"), &format!("a/b@{} # v1", &hash[1..])]
        {
            let found = unpinned("test.yml", &format!("\n  - uses: {bad}\n"));
            assert_eq!(found, [format!("test.yml:2: {bad} is not pinned to a commit")]);
        }
    }
}
