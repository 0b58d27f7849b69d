//! An ext4 in a file, mounted, and its power.

use std::fs::File;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use rustix::ioctl::{Setter, ioctl};
use tempfile::TempDir;

/// Bytes; sparse.
const SIZE: u64 = 96 * 1024 * 1024;
/// `EXT4_IOC_SHUTDOWN`, `_IOR('X', 125, __u32)`.
const SHUTDOWN: u32 = 0x8004_587d;
/// What has just been closed may hold the mount a little longer: ten seconds in all.
const TRIES: u32 = 500;
const PATIENCE: Duration = Duration::from_millis(20);

/// How the power goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// At once: what neither a sync nor the kernel has brought to the disk is gone.
    AtOnce,
    /// The file system's own journal is still written, with the names and lengths in it.
    WithLog,
    /// All that was written is there: the cut falls between two writes.
    WithAll,
}

impl Cut {
    /// The first is the hardest, and comes more often.
    pub const ALL: [Cut; 4] = [Cut::AtOnce, Cut::AtOnce, Cut::WithLog, Cut::WithAll];

    /// The flag of `EXT4_IOC_SHUTDOWN`.
    fn flag(self) -> u32 {
        match self {
            Cut::WithAll => 0,
            Cut::WithLog => 1,
            Cut::AtOnce => 2,
        }
    }
}

/// An image in a temporary folder.
pub struct Image {
    place: TempDir,
    is_mounted: bool,
}

impl Image {
    /// Makes one, with an empty ext4 in it.
    ///
    /// # Errors
    /// A program is missing, or does not do it.
    pub fn make() -> Result<Image, String> {
        let image = Image { place: TempDir::new().unwrap(), is_mounted: false };
        File::create(image.file()).and_then(|file| file.set_len(SIZE)).unwrap();
        std::fs::create_dir(image.point()).unwrap();
        let file = image.file();
        run("mkfs.ext4", &["-q", "-F", "-m", "0", &file.to_string_lossy()])?;
        Ok(image)
    }

    fn file(&self) -> PathBuf {
        self.place.path().join("image")
    }

    fn point(&self) -> PathBuf {
        self.place.path().join("mounted")
    }

    /// The data folder on it.
    pub fn folder(&self) -> PathBuf {
        self.point().join("data")
    }

    /// Mounts it. The loop device goes with the mount.
    ///
    /// # Errors
    /// That is not possible here.
    pub fn mount(&mut self) -> Result<(), String> {
        let (file, point) = (self.file(), self.point());
        run("mount", &["-o", "loop", &file.to_string_lossy(), &point.to_string_lossy()])?;
        self.is_mounted = true;
        Ok(())
    }

    /// Cuts the power.
    ///
    /// # Errors
    /// The kernel refuses.
    pub fn cut(&self, cut: Cut) -> Result<(), String> {
        let root = File::open(self.point()).map_err(|error| error.to_string())?;
        #[expect(unsafe_code, reason = "no crate has this call")]
        // SAFETY: EXT4_IOC_SHUTDOWN reads one u32 behind its argument, and writes no memory.
        let done = unsafe { ioctl(&root, Setter::<SHUTDOWN, u32>::new(cut.flag())) };
        done.map_err(|error| error.to_string())
    }

    /// Unmounts it.
    ///
    /// # Errors
    /// Somebody is still in it.
    pub fn unmount(&mut self) -> Result<(), String> {
        let mut done = Ok(());
        for _ in 0..TRIES {
            done = run("umount", &[&self.point().to_string_lossy()]);
            if done.is_ok() {
                self.is_mounted = false;
                break;
            }
            std::thread::park_timeout(PATIENCE);
        }
        done
    }
}

impl Drop for Image {
    fn drop(&mut self) {
        if self.is_mounted
            && let Err(error) = self.unmount()
        {
            eprintln!("the image stays mounted: {error}");
        }
    }
}

fn run(program: &str, words: &[&str]) -> Result<(), String> {
    let mut command = Command::new(program);
    // Where administrators' programs are, whoever runs this.
    let path = std::env::var("PATH").unwrap_or_default() + ":/usr/sbin:/sbin";
    let done = command.args(words).env("PATH", path).stdin(Stdio::null()).output();
    let done = done.map_err(|error| format!("{program}: {error}"))?;
    if done.status.success() {
        return Ok(());
    }
    Err(format!("{program}: {}", String::from_utf8_lossy(&done.stderr).trim()))
}
