//! Opening the app by itself when its user signs in: an entry at the place that the system has for
//! such.
//!
//! Linux: a desktop entry in `autostart`, below the user's configuration. macOS: a launch agent.
//! Windows: a value of the user's `Run` key.

use std::io;
use std::path::{Path, PathBuf};

use system::Place;

/// The entry of one program.
#[derive(Clone, Debug)]
pub struct Autostart {
    program: PathBuf,
    place: Place,
}

impl Autostart {
    /// The entry of this program. `None` where the system has no place for it, or does not say
    /// which program this is.
    #[must_use]
    pub fn of_this_program() -> Option<Autostart> {
        // An AppImage runs from a folder that is gone when it ends.
        let image = std::env::var_os("APPIMAGE").map(PathBuf::from);
        let program = image.or_else(|| std::env::current_exe().ok())?;
        Some(Autostart { program, place: Place::of_this_user()? })
    }

    /// The entry of a program at a place of one's own: a file, or on Windows the name of a key.
    #[must_use]
    pub fn at(place: &Path, program: PathBuf) -> Autostart {
        Autostart { program, place: Place::at(place) }
    }

    /// Whether this program is opened. An entry for a copy of it elsewhere does not count.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.place.read().is_some_and(|there| there == self.entry())
    }

    /// From now on it is opened, or no more.
    ///
    /// # Errors
    /// As the system says.
    pub fn set(&self, on: bool) -> io::Result<()> {
        if on { self.place.write(&self.entry()) } else { self.place.remove() }
    }

    fn entry(&self) -> String {
        system::entry(&self.program)
    }
}

#[cfg(not(windows))]
mod system {
    use super::{Path, PathBuf, io};

    /// A file.
    #[derive(Clone, Debug)]
    pub(super) struct Place(PathBuf);

    impl Place {
        pub(super) fn of_this_user() -> Option<Place> {
            let of_user = directories::BaseDirs::new()?;
            Some(Place(if cfg!(target_os = "macos") {
                of_user.home_dir().join("Library/LaunchAgents/app.lullwatch.Lullwatch.plist")
            } else {
                of_user.config_dir().join("autostart/app.lullwatch.Lullwatch.desktop")
            }))
        }

        pub(super) fn at(path: &Path) -> Place {
            Place(path.to_owned())
        }

        pub(super) fn read(&self) -> Option<String> {
            std::fs::read_to_string(&self.0).ok()
        }

        pub(super) fn write(&self, entry: &str) -> io::Result<()> {
            if let Some(folder) = self.0.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&self.0, entry)
        }

        pub(super) fn remove(&self) -> io::Result<()> {
            match std::fs::remove_file(&self.0) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
                removed => removed,
            }
        }
    }

    pub(super) fn entry(program: &Path) -> String {
        let program = program.to_string_lossy();
        if cfg!(target_os = "macos") { super::agent(&program) } else { super::desktop(&program) }
    }
}

#[cfg(windows)]
mod system {
    use windows_registry::{CURRENT_USER, Key};

    use super::{Path, io};

    const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
    const NAME: &str = "Lullwatch";

    /// A value of the registry, by its key.
    #[derive(Clone, Debug)]
    pub(super) struct Place(String);

    impl Place {
        #[expect(clippy::unnecessary_wraps, reason = "other systems may know no home")]
        pub(super) fn of_this_user() -> Option<Place> {
            Some(Place(RUN.into()))
        }

        pub(super) fn at(key: &Path) -> Place {
            // A name of one level: what tests leave behind is then one key.
            Place(format!(r"Software\{}", key.to_string_lossy().replace(['/', '\\', ':'], "-")))
        }

        fn key(&self) -> io::Result<Key> {
            Ok(CURRENT_USER.create(&self.0)?)
        }

        pub(super) fn read(&self) -> Option<String> {
            self.key().ok()?.get_string(NAME).ok()
        }

        pub(super) fn write(&self, entry: &str) -> io::Result<()> {
            Ok(self.key()?.set_string(NAME, entry)?)
        }

        pub(super) fn remove(&self) -> io::Result<()> {
            let key = self.key()?;
            if key.get_string(NAME).is_ok() { Ok(key.remove_value(NAME)?) } else { Ok(()) }
        }
    }

    /// No path holds a quote.
    pub(super) fn entry(program: &Path) -> String {
        format!("\"{}\"", program.display())
    }
}

/// A desktop entry. What has a meaning in its `Exec` line is quoted, and once more as the value of a
/// key.
#[cfg(any(test, not(windows)))]
fn desktop(program: &str) -> String {
    let mut quoted = String::new();
    for letter in program.chars() {
        match letter {
            '"' | '`' | '$' => quoted.extend(["\\\\", letter.encode_utf8(&mut [0; 4])]),
            '\\' => quoted += "\\\\\\\\",
            '%' => quoted += "%%",
            letter => quoted.push(letter),
        }
    }
    format!(
        "[Desktop Entry]\nType=Application\nName=Lullwatch\nIcon=app.lullwatch.Lullwatch\n\
         Exec=\"{quoted}\"\nTerminal=false\nStartupNotify=false\n"
    )
}

/// A launch agent.
#[cfg(any(test, not(windows)))]
fn agent(program: &str) -> String {
    let program = program.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
         \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n<dict>\n\
         \t<key>Label</key>\n\t<string>app.lullwatch.Lullwatch</string>\n\
         \t<key>ProgramArguments</key>\n\t<array>\n\t\t<string>{program}</string>\n\t</array>\n\
         \t<key>RunAtLoad</key>\n\t<true/>\n</dict>\n</plist>\n"
    )
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Autostart, agent, desktop};

    #[test]
    fn it_is_on_once_it_is_set_and_off_again_and_setting_twice_is_no_harm() {
        let folder = tempfile::TempDir::new().unwrap();
        let place = folder.path().join("autostart").join("entry");
        let entry = Autostart::at(&place, PathBuf::from("/a b/lullwatch"));
        assert!(!entry.is_on());
        for on in [true, true, false, false] {
            entry.set(on).unwrap();
            assert_eq!(entry.is_on(), on);
        }
        entry.set(true).unwrap();
        let elsewhere = Autostart::at(&place, PathBuf::from("/c/lullwatch"));
        assert!(!elsewhere.is_on(), "a copy that was moved is not the one that is opened");
        elsewhere.set(false).unwrap();
        assert!(!entry.is_on());
    }

    #[test]
    fn a_path_with_anything_in_it_stays_one_word() {
        let exec = |program: &str| {
            let text = desktop(program);
            text.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap().to_owned()
        };
        assert_eq!(exec("/usr/bin/lullwatch-desktop"), "\"/usr/bin/lullwatch-desktop\"");
        assert_eq!(exec("/home/a b/50%.AppImage"), "\"/home/a b/50%%.AppImage\"");
        assert_eq!(exec(r#"/a"b$c`d\e"#), r#""/a\\"b\\$c\\`d\\\\e""#);
        assert!(agent("/A & B<>/l").contains("<string>/A &amp; B&lt;&gt;/l</string>"));
    }
}
