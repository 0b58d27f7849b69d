//! `cargo xtask deps`: what is shipped can speak to no network. The list of what could is that of
//! `deny.toml`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, bail, ensure};

use crate::process::{cargo, is_there, root, run};

/// The packages that are shipped.
const SHIPPED: [&str; 2] = ["lullwatch-desktop", "lullwatch-cli"];

/// Selects what is shipped, for cargo.
pub fn of_shipped<'a>() -> impl Iterator<Item = &'a str> {
    SHIPPED.into_iter().flat_map(|package| ["-p", package])
}

#[derive(clap::Args)]
pub struct DepsArgs {
    /// Look at bans, licences and sources with cargo-deny as well, and at advisories where their
    /// list can be fetched.
    #[arg(long)]
    deny: bool,
}

/// What may not be among the dependencies.
#[derive(Debug, PartialEq, Eq)]
struct Rules {
    /// The systems that the app is made for.
    targets: Vec<String>,
    /// Packages, each with those that may need it all the same.
    banned: BTreeMap<String, Vec<String>>,
}

/// Looks the dependencies through.
///
/// # Errors
/// Names the paths to what may not be there.
pub fn deps(asked: &DepsArgs) -> anyhow::Result<()> {
    no_network()?;
    if !asked.deny {
        return Ok(());
    }
    ensure!(
        is_there("cargo-deny"),
        "cargo-deny is not installed; type: cargo install cargo-deny --locked"
    );
    deny()?;
    advisories()
}

/// What is known against the packages that are built in. Their list comes from a network, which
/// this machine may not have.
fn advisories() -> anyhow::Result<()> {
    let output = cargo(&["deny", "check", "advisories"]).output().context("cargo deny")?;
    let words = String::from_utf8_lossy(&output.stderr);
    if is_unfetched(&words) {
        println!("SKIPPED: the list of advisories could not be fetched; none was looked at");
        return Ok(());
    }
    print!("{words}");
    ensure!(output.status.success(), "there are advisories");
    Ok(())
}

/// Whether cargo-deny could not get the list.
fn is_unfetched(words: &str) -> bool {
    words.contains("failed to fetch advisory database")
}

/// Bans, licences and sources, with cargo-deny.
///
/// # Errors
/// Something is not as `deny.toml` wants it.
pub fn deny() -> anyhow::Result<()> {
    run(&mut cargo(&["deny", "check", "bans", "licenses", "sources"]))
}

/// Looks for what could speak to a network in what is shipped, and in what builds it, on every
/// system that the app is made for. Needs cargo alone.
///
/// # Errors
/// Names the path to each such package.
pub fn no_network() -> anyhow::Result<()> {
    let rules = rules()?;
    let tree = tree(&rules, "normal,build")?;
    let culprits = culprits(&tree, &rules.banned)?;
    if !culprits.is_empty() {
        bail!("what is shipped could speak to a network:\n{}", culprits.join("\n"));
    }
    let (banned, targets) = (rules.banned.len(), rules.targets.len());
    println!("deps: none of {banned} network packages, on {targets} systems");
    Ok(())
}

/// Whether the lock files of what is built apart from the app, but with its packages, are up to date:
/// nothing that the tests build would notice.
///
/// # Errors
/// Names the file.
pub fn locks() -> anyhow::Result<()> {
    for manifest in ["bench/Cargo.toml", "fuzz/Cargo.toml"] {
        run(&mut cargo(&["update", "--workspace", "--locked", "--manifest-path", manifest]))
            .with_context(|| format!("`cargo metadata --manifest-path {manifest}` mends it"))?;
    }
    Ok(())
}

/// Name and version of every crate from elsewhere that is built into what is shipped, on every system
/// that the app is made for.
///
/// # Errors
/// cargo fails.
pub fn shipped() -> anyhow::Result<BTreeSet<(String, String)>> {
    let tree = tree(&rules()?, "normal,no-proc-macro")?;
    let mut found = BTreeSet::new();
    for line in tree.lines().filter(|line| !line.trim().is_empty()) {
        // As `2 serde v1.0.0`; our own have a path after it.
        let words: Vec<&str> = line.split(' ').collect();
        let [_, name, version, rest @ ..] = words.as_slice() else { continue };
        if !rest.iter().any(|word| word.starts_with("(/") || word.contains(":\\")) {
            found.insert(((*name).to_owned(), version.trim_start_matches('v').to_owned()));
        }
    }
    ensure!(!found.is_empty(), "cargo lists no crates");
    Ok(found)
}

fn rules() -> anyhow::Result<Rules> {
    rules_of(&std::fs::read_to_string(root().join("deny.toml")).context("deny.toml")?)
}

/// What is shipped and what it needs, as `cargo tree --prefix depth` prints it.
fn tree(rules: &Rules, edges: &str) -> anyhow::Result<String> {
    let mut words = vec!["tree", "--locked", "-e", edges, "--prefix", "depth"];
    words.extend(["-f", " {p}"]);
    words.extend(of_shipped());
    words.extend(rules.targets.iter().flat_map(|target| ["--target", target]));
    let tree = cargo(&words).output().context("cargo")?;
    ensure!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr).trim());
    Ok(String::from_utf8(tree.stdout)?)
}

fn rules_of(text: &str) -> anyhow::Result<Rules> {
    let rules: toml::Table = text.parse()?;
    let list = |section: &str, name: &str| {
        let found = rules.get(section).and_then(|it| it.get(name)?.as_array()).cloned();
        found.filter(|it| !it.is_empty()).with_context(|| format!("no {section}.{name}"))
    };
    let words = |list: Vec<toml::Value>| {
        list.into_iter().filter_map(|it| it.as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let mut banned = BTreeMap::new();
    for ban in list("bans", "deny")? {
        let name = ban.get("crate").and_then(|it| it.as_str()).context("a ban without a crate")?;
        let wrappers = ban.get("wrappers").and_then(|it| it.as_array()).cloned();
        banned.insert(name.to_owned(), words(wrappers.unwrap_or_default()));
    }
    Ok(Rules { targets: words(list("graph", "targets")?), banned })
}

/// The paths to banned packages in what `cargo tree --prefix depth` prints: every line a depth and
/// a package. A package that was printed before comes without what it needs.
fn culprits(tree: &str, banned: &BTreeMap<String, Vec<String>>) -> anyhow::Result<Vec<String>> {
    let mut path: Vec<&str> = Vec::new();
    let mut roots = Vec::new();
    let mut found: BTreeMap<&str, String> = BTreeMap::new();
    for line in tree.lines().filter(|line| !line.trim().is_empty()) {
        let (depth, package) = line.split_once(' ').context("a line of the tree has no depth")?;
        let depth: usize = depth.parse().with_context(|| format!("no depth: {line}"))?;
        let name = package.split(' ').next().unwrap_or_default();
        ensure!(depth <= path.len(), "a line of the tree hangs in the air: {line}");
        path.truncate(depth);
        let parent = path.last().copied();
        path.push(name);
        if depth == 0 {
            roots.push(name);
        }
        let is_let_in = |wrappers: &Vec<String>| {
            parent.is_some_and(|parent| wrappers.iter().any(|wrapper| wrapper == parent))
        };
        if banned.get(name).is_some_and(|wrappers| !is_let_in(wrappers)) {
            found.entry(name).or_insert_with(|| path.join(" > "));
        }
    }
    for package in SHIPPED {
        ensure!(roots.contains(&package), "the tree of {package} was not printed");
    }
    Ok(found.into_values().collect())
}

#[cfg(test)]
mod tests {
    use super::{culprits, is_unfetched, rules_of};

    const TREE: &str = "\
0 lullwatch-cli v0.1.0 (/a)
1 clap v4.0.0
0 lullwatch-desktop v0.1.0 (/a)
1 tauri v2.0.0
2 wry v0.1.0
3 soup3 v0.5.0
3 hyperbole v1.0.0
1 far v1.0.0
2 hyper v1.0.0
";

    fn found(tree: &str) -> Vec<String> {
        let rules = r#"
            [graph]
            targets = ["x"]
            [bans]
            deny = [{ crate = "hyper" }, { crate = "soup3", wrappers = ["wry"] }]
        "#;
        culprits(tree, &rules_of(rules).unwrap().banned).unwrap()
    }

    #[test]
    fn a_list_that_cannot_be_fetched_is_not_a_list_without_entries() {
        assert!(is_unfetched(
            "[ERROR] failed to fetch advisory database https://a.example: no host"
        ));
        assert!(!is_unfetched("error[vulnerability]: a crate\nadvisories FAILED"));
        assert!(!is_unfetched("advisories ok"));
    }

    #[test]
    fn what_speaks_to_a_network_is_found_with_its_path() {
        assert_eq!(found(TREE), ["lullwatch-desktop > far > hyper"]);
        let without = TREE.replace("2 hyper v1.0.0", "2 safe v1.0.0");
        assert!(found(&without).is_empty(), "soup3 is let in under wry, and hyperbole is no hyper");
        let elsewhere = without.replace("2 safe v1.0.0", "2 soup3 v0.5.0 (*)");
        assert_eq!(found(&elsewhere), ["lullwatch-desktop > far > soup3"]);
    }

    #[test]
    fn a_tree_that_lacks_what_is_shipped_proves_nothing() {
        let rules =
            rules_of("graph.targets = [\"x\"]\nbans.deny = [{ crate = \"hyper\" }]").unwrap();
        for tree in ["", "0 lullwatch-cli v0.1.0 (/a)", "hyper v1.0.0", "0 a v1\n2 hyper v1"] {
            assert!(culprits(tree, &rules.banned).is_err(), "{tree}");
        }
        assert!(rules_of("[graph]\ntargets = []\n[bans]\ndeny = []").is_err());
    }
}
