//! A Debian with nothing in it but what a package asks for.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};
use serde_json::Value;

use super::super::tree::said;
use crate::process::{folder_anew, run};

/// The one who uses the app there.
const USER: &str = "parent";
const PATH: &str = "/usr/sbin:/usr/bin:/sbin:/bin";
/// What is there while a command runs, in a name space of its own: nothing of it stays, so that the
/// folder can be deleted without a look at what is mounted in it.
const ENTER: &str = "root=$1 user=$2; shift 2
mount -t proc proc \"$root/proc\"
mount --rbind /dev \"$root/dev\"
if [ -d /tmp/.X11-unix ]; then
  mkdir -p \"$root/tmp/.X11-unix\"
  mount --bind /tmp/.X11-unix \"$root/tmp/.X11-unix\"
fi
exec chroot --userspec=\"$user\" \"$root\" \"$@\"";

/// A Debian with nothing in it but what a package asks for.
pub(super) struct CleanRoot(PathBuf);

/// What the command line says of the night that was begun last.
pub(super) struct LastNight {
    /// Visits.
    pub(super) visits: usize,
    /// Visits that have ended.
    pub(super) left: usize,
}

impl CleanRoot {
    /// Makes it anew: the edition that this machine has.
    ///
    /// # Errors
    /// Not root, debootstrap is missing, or Debian's archive cannot be reached.
    pub(super) fn make(folder: &Path) -> anyhow::Result<CleanRoot> {
        let id = said(Command::new("id").arg("-u"))?;
        ensure!(
            id == b"0\n",
            "a clean Debian is made by root alone; type: sudo cargo xtask package --verify"
        );
        let told = std::fs::read_to_string("/etc/os-release").context("which system this is")?;
        let edition = told.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
        let edition = edition.context("this system is no edition of Debian")?;
        folder_anew(folder)?;
        run(Command::new("debootstrap").args(["--variant=minbase", edition]).arg(folder))?;
        let clean = CleanRoot(folder.to_owned());
        clean.reach_the_archive()?;
        said(clean.inside("root").args(["useradd", "--create-home", USER]))?;
        said(clean.inside("root").args(["apt-get", "update", "-qq"]))?;
        Ok(clean)
    }

    /// What this machine needs to reach the archive, it needs there as well.
    fn reach_the_archive(&self) -> anyhow::Result<()> {
        for entry in std::fs::read_dir("/etc/apt/apt.conf.d").context("apt")? {
            let path = entry?.path();
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let is_about_it = |line: &str| line.is_empty() || line.starts_with("Acquire::");
            if text.lines().all(is_about_it) {
                let name = path.file_name().unwrap_or_default();
                std::fs::write(self.0.join("etc/apt/apt.conf.d").join(name), text)?;
            }
        }
        Ok(())
    }

    /// A command there, by that user, with nothing of our environment.
    pub(super) fn inside(&self, user: &str) -> Command {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--propagation", "private", "--", "sh", "-euc", ENTER, "enter"]);
        command.arg(&self.0).arg(user).env_clear();
        let home = if user == "root" { "/root".into() } else { format!("/home/{user}") };
        command.env("PATH", PATH).env("HOME", home).env("LC_ALL", "C.UTF-8");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    }

    /// The same, by the one who uses the app.
    pub(super) fn as_user(&self) -> Command {
        self.inside(USER)
    }

    /// What follows is a command by the one who uses the app, in that user's home.
    pub(super) fn at_home(&self) -> Command {
        let go_home = format!("cd /home/{USER} && exec \"$@\"");
        let mut command = self.as_user();
        command.args(["sh", "-c", &go_home, "sh"]);
        command
    }

    pub(super) fn folder(&self) -> &Path {
        &self.0
    }

    pub(super) fn home(&self) -> PathBuf {
        self.0.join("home").join(USER)
    }

    /// Installs a package, and what it asks for.
    pub(super) fn install(&self, package: &Path) -> anyhow::Result<()> {
        self.put(package, "lullwatch.deb")?;
        let file = format!("/home/{USER}/lullwatch.deb");
        said(self.inside("root").args([
            "apt-get",
            "install",
            "-qq",
            "--no-install-recommends",
            &file,
        ]))?;
        Ok(())
    }

    /// The files of the installed package.
    pub(super) fn installed(&self) -> anyhow::Result<Vec<PathBuf>> {
        let told = said(self.inside("root").args(["dpkg", "-L", "lullwatch"]))?;
        let told = String::from_utf8(told)?;
        let paths = told.lines().filter_map(|line| line.strip_prefix('/')).map(PathBuf::from);
        Ok(paths.filter(|path| !self.0.join(path).is_dir()).collect())
    }

    pub(super) fn remove(&self) -> anyhow::Result<()> {
        said(self.inside("root").args(["apt-get", "purge", "-qq", "lullwatch"])).map(drop)
    }

    /// Puts a file into the user's home.
    pub(super) fn put(&self, file: &Path, name: &str) -> anyhow::Result<()> {
        let there = self.home().join(name);
        std::fs::copy(file, &there).with_context(|| file.display().to_string())?;
        let file = format!("/home/{USER}/{name}");
        said(self.inside("root").args(["chown", USER, &file])).map(drop)
    }

    /// Puts a folder into the user's home, and the folders to it.
    pub(super) fn put_folder(&self, folder: &Path, place: &str) -> anyhow::Result<()> {
        let there = self.home().join(place);
        std::fs::create_dir_all(&there)?;
        said(Command::new("cp").args(["-r", "--"]).arg(folder.join(".")).arg(&there))?;
        let home = format!("/home/{USER}");
        said(self.inside("root").args(["chown", "-R", USER, &home])).map(drop)
    }

    /// Runs the installed command line.
    pub(super) fn lullwatch(&self, words: &[&str]) -> anyhow::Result<String> {
        Ok(String::from_utf8(said(self.at_home().arg("lullwatch").args(words))?)?)
    }

    /// The recorded nights.
    pub(super) fn nights(&self) -> anyhow::Result<Vec<Value>> {
        Ok(serde_json::from_str(&self.lullwatch(&["nights", "--json"])?)?)
    }

    /// The night that was begun last.
    pub(super) fn last_night(&self) -> anyhow::Result<LastNight> {
        let night: Value = serde_json::from_str(&self.lullwatch(&["show", "last", "--json"])?)?;
        let checks = night["checks"].as_array().context("the night has no checks")?;
        let with = |name: &str| checks.iter().filter(|check| !check[name].is_null()).count();
        Ok(LastNight { visits: with("entered_at"), left: with("left_at") })
    }
}
