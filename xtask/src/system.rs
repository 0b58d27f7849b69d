//! What the system must have, and how it is installed.

use std::process::Command;

use anyhow::{Context as _, bail};

use crate::process::{command, is_there, run};

/// What the packages are needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Building the app and opening it.
    Window,
    /// Opening it where there is no display.
    Headless,
    /// Everything, the window's tests included.
    Tests,
}

/// How a need is found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Library(&'static str),
    Program(&'static str),
    /// Either of these files.
    File(&'static [&'static str]),
}

/// One thing that is needed on Linux, and its package: for apt, dnf, pacman and zypper.
struct Need {
    what: &'static str,
    found: Found,
    from: Purpose,
    packages: [&'static str; 4],
}

const NEEDS: &[Need] = &[
    Need {
        what: "a C compiler",
        found: Found::Program("cc"),
        from: Purpose::Window,
        packages: ["build-essential", "gcc", "base-devel", "gcc"],
    },
    Need {
        what: "pkg-config",
        found: Found::Program("pkg-config"),
        from: Purpose::Window,
        packages: ["pkg-config", "pkgconf-pkg-config", "pkgconf", "pkg-config"],
    },
    Need {
        what: "WebKitGTK 4.1",
        found: Found::Library("webkit2gtk-4.1"),
        from: Purpose::Window,
        packages: [
            "libwebkit2gtk-4.1-dev",
            "webkit2gtk4.1-devel",
            "webkit2gtk-4.1",
            "webkit2gtk3-devel",
        ],
    },
    Need {
        what: "ALSA",
        found: Found::Library("alsa"),
        from: Purpose::Window,
        packages: ["libasound2-dev", "alsa-lib-devel", "alsa-lib", "alsa-devel"],
    },
    Need {
        what: "librsvg",
        found: Found::Library("librsvg-2.0"),
        from: Purpose::Window,
        packages: ["librsvg2-dev", "librsvg2-devel", "librsvg", "librsvg-devel"],
    },
    Need {
        what: "appindicator",
        found: Found::Library("ayatana-appindicator3-0.1"),
        from: Purpose::Window,
        packages: [
            "libayatana-appindicator3-dev",
            "libayatana-appindicator-gtk3-devel",
            "libayatana-appindicator",
            "libayatana-appindicator3-devel",
        ],
    },
    Need {
        what: "Xvfb",
        found: Found::Program("Xvfb"),
        from: Purpose::Headless,
        packages: [
            "xvfb",
            "xorg-x11-server-Xvfb",
            "xorg-server-xvfb",
            "xorg-x11-server-Xvfb",
        ],
    },
    Need {
        what: "dbus-run-session",
        found: Found::Program("dbus-run-session"),
        from: Purpose::Headless,
        packages: ["dbus", "dbus-daemon", "dbus", "dbus-1-daemon"],
    },
    Need {
        what: "ImageMagick",
        found: Found::Program("import"),
        from: Purpose::Headless,
        packages: ["imagemagick", "ImageMagick", "imagemagick", "ImageMagick"],
    },
    Need {
        what: "a font",
        found: Found::File(&[
            "/usr/share/fonts/truetype",
            "/usr/share/fonts/TTF",
            "/usr/share/fonts",
        ]),
        from: Purpose::Headless,
        packages: [
            "fonts-dejavu-core",
            "dejavu-sans-fonts",
            "ttf-dejavu",
            "dejavu-fonts",
        ],
    },
    Need {
        what: "WebKitWebDriver",
        found: Found::Program("WebKitWebDriver"),
        from: Purpose::Tests,
        packages: [
            "webkit2gtk-driver",
            "webkit2gtk4.1",
            "webkit2gtk-4.1",
            "webkit2gtk3-minibrowser",
        ],
    },
];

/// The package managers that are known, with how they install.
const MANAGERS: [(&str, &[&str]); 4] = [
    ("apt-get", &["install", "-y", "--no-install-recommends"]),
    ("dnf", &["install", "-y"]),
    ("pacman", &["-S", "--needed", "--noconfirm"]),
    ("zypper", &["install", "-y"]),
];

/// Finds what is missing, says so, and installs it where that is possible.
///
/// # Errors
/// Something is missing that could not be installed; the error has the command to type.
pub fn setup(purpose: Purpose) -> anyhow::Result<()> {
    node()?;
    if !cfg!(target_os = "linux") {
        println!("setup: nothing to install on this system but its own build tools");
        return Ok(());
    }
    let missing = missing(purpose);
    if missing.is_empty() {
        println!("setup: everything is there");
        return Ok(());
    }
    let names: Vec<_> = missing.iter().map(|need| need.what).collect();
    println!("setup: missing: {}", names.join(", "));
    let Some(place) = MANAGERS.iter().position(|(manager, _)| is_there(manager)) else {
        bail!(
            "no package manager is known here; install {}",
            names.join(", ")
        );
    };
    install(place, &missing)?;
    match self::missing(purpose).first() {
        None => Ok(()),
        Some(need) => bail!("{} is still missing after the installation", need.what),
    }
}

fn missing(purpose: Purpose) -> Vec<&'static Need> {
    let needed = |need: &&Need| match purpose {
        Purpose::Window => need.from == Purpose::Window,
        Purpose::Headless => need.from != Purpose::Tests,
        Purpose::Tests => true,
    };
    NEEDS
        .iter()
        .filter(needed)
        .filter(|need| !is_found(need.found))
        .collect()
}

fn is_found(found: Found) -> bool {
    match found {
        Found::Program(program) => is_there(program),
        Found::File(paths) => paths
            .iter()
            .any(|path| std::fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_some())),
        Found::Library(library) => Command::new("pkg-config")
            .args(["--exists", library])
            .status()
            .is_ok_and(|status| status.success()),
    }
}

/// The words of the command that installs `missing` with the manager at `place`.
fn words(place: usize, missing: &[&Need]) -> Vec<&'static str> {
    let (manager, options) = MANAGERS[place];
    let packages = missing.iter().map(|need| need.packages[place]);
    std::iter::once(manager)
        .chain(options.iter().copied())
        .chain(packages)
        .collect()
}

fn install(place: usize, missing: &[&Need]) -> anyhow::Result<()> {
    let words = words(place, missing);
    let typed = format!("sudo {}", words.join(" "));
    // Other managers ask questions that only a person should answer.
    if words[0] != "apt-get" {
        bail!("type: {typed}");
    }
    let is_root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|id| id.stdout == b"0\n");
    let may_sudo = || {
        let sudo = Command::new("sudo").args(["-n", "true"]).status();
        sudo.is_ok_and(|status| status.success())
    };
    let prefix: &[&str] = match (is_root, is_there("sudo") && may_sudo()) {
        (true, _) => &[],
        (false, true) => &["sudo", "-n", "-E"],
        (false, false) => bail!("type: {typed}"),
    };
    let apt = |words: &[&str]| {
        let all: Vec<&str> = prefix.iter().chain(words).copied().collect();
        run(command(all[0], &all[1..]).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["apt-get", "update", "-qq"])
        .and_then(|()| apt(&words))
        .with_context(|| format!("type: {typed}"))
}

fn node() -> anyhow::Result<()> {
    let version = Command::new("node").arg("--version").output();
    let version = version.context("node is missing; install Node.js 20 or newer, with npm")?;
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|it| it.parse().ok());
    match major {
        Some(20u32..) if is_there("npm") || cfg!(windows) => Ok(()),
        Some(20..) => bail!("npm is missing; it comes with Node.js"),
        _ => bail!("node {version} is too old; install Node.js 20 or newer"),
    }
}

#[cfg(test)]
mod tests {
    use super::{MANAGERS, NEEDS, words};

    #[test]
    fn every_manager_gets_a_whole_command() {
        let missing: Vec<_> = NEEDS.iter().collect();
        for place in 0..MANAGERS.len() {
            let words = words(place, &missing);
            assert_eq!(words[0], MANAGERS[place].0);
            assert!(words.iter().all(|word| !word.is_empty()));
        }
        assert!(words(0, &missing).contains(&"libwebkit2gtk-4.1-dev"));
    }
}
