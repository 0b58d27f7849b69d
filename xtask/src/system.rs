//! What the system must have, and how it is installed.

use std::io::IsTerminal as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};

use crate::process::{command, is_there, run};

/// What the packages are needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Building the app and opening it.
    Window,
    /// Opening it where there is no display.
    Headless,
    /// Everything that `cargo xtask test` runs, the window's tests included.
    Tests,
    /// Everything of the tests, with what the app is measured against.
    Bench,
    /// Making packages, and trying them.
    Package,
    /// Building for other systems, and running what was built.
    Cross,
}

/// How a need is found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Library(&'static str),
    Program(&'static str),
    /// One of ALSA's own libraries.
    Plugin(&'static str),
    /// A Python that can make environments.
    Environments,
    /// A font with outlines, in one of the folders of FONTS.
    Font,
    /// A file at one of these places.
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
        packages: ["xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb"],
    },
    Need {
        what: "dbus-daemon",
        found: Found::Program("dbus-daemon"),
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
        found: Found::Font,
        from: Purpose::Headless,
        packages: ["fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", "dejavu-fonts"],
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
    Need {
        what: "strace",
        found: Found::Program("strace"),
        from: Purpose::Tests,
        packages: ["strace"; 4],
    },
    Need {
        what: "xdotool",
        found: Found::Program("xdotool"),
        from: Purpose::Tests,
        packages: ["xdotool"; 4],
    },
    Need {
        what: "PulseAudio",
        found: Found::Program("pulseaudio"),
        from: Purpose::Tests,
        packages: ["pulseaudio"; 4],
    },
    Need {
        what: "parec",
        found: Found::Program("parec"),
        from: Purpose::Tests,
        packages: ["pulseaudio-utils", "pulseaudio-utils", "libpulse", "pulseaudio-utils"],
    },
    Need {
        what: "ALSA's way to PulseAudio",
        found: Found::Plugin("libasound_module_pcm_pulse.so"),
        from: Purpose::Tests,
        packages: [
            "libasound2-plugins",
            "alsa-plugins-pulseaudio",
            "alsa-plugins",
            "alsa-plugins-pulse",
        ],
    },
    Need {
        what: "pdftoppm",
        found: Found::Program("pdftoppm"),
        from: Purpose::Tests,
        packages: ["poppler-utils", "poppler-utils", "poppler", "poppler-tools"],
    },
    Need {
        what: "Python's environments",
        found: Found::Environments,
        from: Purpose::Tests,
        packages: ["python3-venv", "python3", "python", "python3"],
    },
    Need {
        what: "LibreOffice Calc",
        found: Found::Program("soffice"),
        from: Purpose::Tests,
        packages: [
            "libreoffice-calc-nogui",
            "libreoffice-calc",
            "libreoffice-still",
            "libreoffice-calc",
        ],
    },
    Need {
        what: "mkfs.ext4",
        found: Found::Program("mkfs.ext4"),
        from: Purpose::Tests,
        packages: ["e2fsprogs"; 4],
    },
    Need { what: "age", found: Found::Program("age"), from: Purpose::Tests, packages: ["age"; 4] },
    Need {
        what: "aplay",
        found: Found::Program("aplay"),
        from: Purpose::Bench,
        packages: ["alsa-utils"; 4],
    },
    Need {
        what: "rsvg-convert",
        found: Found::Program("rsvg-convert"),
        from: Purpose::Package,
        packages: ["librsvg2-bin", "librsvg2-tools", "librsvg", "rsvg-convert"],
    },
    Need {
        what: "dpkg-shlibdeps",
        found: Found::Program("dpkg-shlibdeps"),
        from: Purpose::Package,
        packages: ["dpkg-dev", "dpkg-dev", "dpkg", "dpkg"],
    },
    Need {
        what: "rpmbuild",
        found: Found::Program("rpmbuild"),
        from: Purpose::Package,
        packages: ["rpm", "rpm-build", "rpm-tools", "rpm-build"],
    },
    Need {
        what: "desktop-file-validate",
        found: Found::Program("desktop-file-validate"),
        from: Purpose::Package,
        packages: [
            "desktop-file-utils",
            "desktop-file-utils",
            "desktop-file-utils",
            "desktop-file-utils",
        ],
    },
    Need {
        what: "appstreamcli",
        found: Found::Program("appstreamcli"),
        from: Purpose::Package,
        packages: ["appstream", "appstream", "appstream", "AppStream"],
    },
    Need {
        what: "debootstrap",
        found: Found::Program("debootstrap"),
        from: Purpose::Package,
        packages: ["debootstrap", "debootstrap", "debootstrap", "debootstrap"],
    },
    Need {
        what: "a C compiler for Windows",
        found: Found::Program("x86_64-w64-mingw32-gcc"),
        from: Purpose::Cross,
        packages: ["gcc-mingw-w64-x86-64", "mingw64-gcc", "mingw-w64-gcc", "mingw64-cross-gcc"],
    },
    Need {
        what: "Wine",
        found: Found::File(&["/usr/lib/wine/wine64", "/usr/bin/wine64", "/usr/bin/wine"]),
        from: Purpose::Cross,
        packages: ["wine64", "wine-core", "wine", "wine"],
    },
];

/// Where systems keep their fonts.
const FONTS: [&str; 2] = ["/usr/share/fonts", "/usr/local/share/fonts"];

/// Where systems keep ALSA's own libraries.
const ALSA_PLUGINS: [&str; 4] = [
    "/usr/lib/x86_64-linux-gnu/alsa-lib",
    "/usr/lib/aarch64-linux-gnu/alsa-lib",
    "/usr/lib64/alsa-lib",
    "/usr/lib/alsa-lib",
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
    if cfg!(target_os = "macos") {
        let tools = Command::new("xcode-select").arg("-p").output();
        if !tools.is_ok_and(|tools| tools.status.success()) {
            bail!("the command line tools are missing; type: xcode-select --install");
        }
    }
    if !cfg!(target_os = "linux") {
        println!("setup: everything is there; the web view is part of this system");
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
        bail!("no package manager is known here; install {}", names.join(", "));
    };
    install(place, &missing)?;
    match self::missing(purpose).first() {
        None => Ok(()),
        Some(need) => bail!("{} is still missing after the installation", need.what),
    }
}

fn missing(purpose: Purpose) -> Vec<&'static Need> {
    NEEDS
        .iter()
        .filter(|need| needed(need.from, purpose))
        .filter(|need| !is_found(need.found))
        .collect()
}

fn needed(from: Purpose, purpose: Purpose) -> bool {
    match purpose {
        Purpose::Window => from == Purpose::Window,
        Purpose::Headless => matches!(from, Purpose::Window | Purpose::Headless),
        Purpose::Tests => in_tests(from),
        Purpose::Bench => from == Purpose::Bench || in_tests(from),
        // The app is built for it, and opened with keys in place of a person.
        Purpose::Package => from == Purpose::Package || in_tests(from),
        Purpose::Cross => from == Purpose::Cross,
    }
}

fn in_tests(from: Purpose) -> bool {
    matches!(from, Purpose::Window | Purpose::Headless | Purpose::Tests)
}

fn is_found(found: Found) -> bool {
    match found {
        Found::Program(program) => {
            // An administrator's programs are not on everybody's path.
            let of_administrators = |folder: &&str| Path::new(folder).join(program).is_file();
            is_there(program) || ["/usr/sbin", "/sbin"].iter().any(of_administrators)
        }
        Found::Plugin(name) => {
            ALSA_PLUGINS.iter().any(|folder| Path::new(folder).join(name).is_file())
        }
        Found::Environments => Command::new("python3")
            .args(["-c", "import ensurepip, venv"])
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success()),
        Found::File(places) => places.iter().any(|place| Path::new(place).is_file()),
        Found::Font => FONTS.iter().any(|folder| has_font(Path::new(folder), 4)),
        Found::Library(library) => Command::new("pkg-config")
            .args(["--exists", library])
            .status()
            .is_ok_and(|status| status.success()),
    }
}

/// Whether there is a font with outlines in a folder, down to so many folders below it. X servers
/// bring bitmap fonts along, in which no page can be read.
fn has_font(folder: &Path, depth: u32) -> bool {
    std::fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| {
        let path = entry.path();
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        ["ttf", "otf", "ttc"].iter().any(|known| ending == *known)
            || (depth > 0 && path.is_dir() && has_font(&path, depth - 1))
    })
}

/// The words of the command that installs `missing` with the manager at `place`.
fn words(place: usize, missing: &[&Need]) -> Vec<&'static str> {
    let (manager, options) = MANAGERS[place];
    let packages = missing.iter().map(|need| need.packages[place]);
    std::iter::once(manager).chain(options.iter().copied()).chain(packages).collect()
}

fn install(place: usize, missing: &[&Need]) -> anyhow::Result<()> {
    let words = words(place, missing);
    let typed = format!("sudo {}", words.join(" "));
    // Other managers ask questions that only a person should answer.
    if words[0] != "apt-get" {
        bail!("type: {typed}");
    }
    let Some(mut prefix) = becoming_root() else {
        bail!("type: {typed}");
    };
    prefix.extend(["env", "DEBIAN_FRONTEND=noninteractive"]);
    let apt = |words: &[&str]| {
        let all: Vec<&str> = prefix.iter().chain(words).copied().collect();
        run(&mut command(all[0], &all[1..]))
    };
    apt(&["apt-get", "update", "-qq"])
        .and_then(|()| apt(&words))
        .with_context(|| format!("type: {typed}"))
}

/// The words before a command that only root may give; none where that is not possible.
fn becoming_root() -> Option<Vec<&'static str>> {
    if Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n") {
        return Some(vec![]);
    }
    if !is_there("sudo") {
        return None;
    }
    // A person can type the password; nobody else is asked for it.
    if std::io::stdin().is_terminal() {
        return Some(vec!["sudo"]);
    }
    let asks_nothing = Command::new("sudo").args(["-n", "true"]).stderr(Stdio::null()).status();
    asks_nothing.is_ok_and(|status| status.success()).then(|| vec!["sudo", "-n"])
}

fn node() -> anyhow::Result<()> {
    let version = Command::new("node").arg("--version").output();
    let version = version.context("node is missing; install Node.js 20 or newer, with npm")?;
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    let major = version.trim_start_matches('v').split('.').next().and_then(|it| it.parse().ok());
    match major {
        Some(20u32..) if is_there("npm") || cfg!(windows) => Ok(()),
        Some(20..) => bail!("npm is missing; it comes with Node.js"),
        _ => bail!("node {version} is too old; install Node.js 20 or newer"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, MANAGERS, NEEDS, Purpose, has_font, is_found, needed, words};

    #[test]
    fn every_manager_gets_a_whole_command() {
        let missing: Vec<_> = NEEDS.iter().collect();
        for (place, (manager, _)) in MANAGERS.iter().enumerate() {
            let words = words(place, &missing);
            assert_eq!(words[0], *manager);
            assert!(words.iter().all(|word| !word.is_empty()));
        }
        assert!(words(0, &missing).contains(&"libwebkit2gtk-4.1-dev"));
    }

    #[test]
    fn a_window_needs_no_test_packages_and_tests_need_all() {
        let count = |purpose| NEEDS.iter().filter(|need| needed(need.from, purpose)).count();
        assert!(count(Purpose::Window) < count(Purpose::Headless));
        assert!(count(Purpose::Headless) < count(Purpose::Tests));
        assert!(count(Purpose::Tests) < count(Purpose::Bench));
        assert!(count(Purpose::Tests) < count(Purpose::Package));
        let others = [Purpose::Package, Purpose::Cross];
        let others = NEEDS.iter().filter(|need| others.contains(&need.from)).count();
        assert_eq!(count(Purpose::Bench) + others, NEEDS.len());
    }

    #[test]
    fn what_is_nowhere_is_missing() {
        assert!(!is_found(Found::Program("lullwatch-no-such-program")));
        assert!(!is_found(Found::Library("lullwatch-no-such-library")));
    }

    #[test]
    fn bitmap_fonts_are_no_fonts() {
        let folder = std::env::temp_dir().join(format!("lullwatch-fonts-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("X11/misc")).unwrap();
        std::fs::write(folder.join("X11/misc/6x13.pcf.gz"), "").unwrap();
        assert!(!has_font(&folder, 4));
        std::fs::create_dir_all(folder.join("truetype/dejavu")).unwrap();
        std::fs::write(folder.join("truetype/dejavu/DejaVuSans.ttf"), "").unwrap();
        assert!(has_font(&folder, 4));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
