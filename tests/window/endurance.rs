//! What a night outlives: kills at any moment, a full disk, a dead one.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::app::Home;
use super::bare::{Bare, may, until};
use lullwatch_store::Store;

const EVENING: &str = "2026-11-24T00:30:00Z";
/// How many kills; the long run asks for more.
const KILLS: &str = "LULLWATCH_APP_KILLS";

/// A number that is another one each time, and the same for the same seed.
fn scattered(seed: u64) -> u64 {
    let mut it = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    it ^ (it >> 31)
}

#[test]
fn an_app_that_is_killed_at_any_moment_has_all_that_was_said() {
    let kills: u64 = std::env::var(KILLS).map_or(6, |kills| kills.parse().unwrap());
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let mut said = 0;
    for kill in 0..kills {
        let app = Bare::start(&home, &[], &[]);
        let before = app.events();
        assert!(before.len() >= said, "kill {kill}: {} of {said} are there", before.len());
        if before.is_empty() {
            app.press("space", |events| (!events.is_empty()).then_some(()));
        }
        // One more thing is said, and the app is killed while the next may be on its way.
        let count = app.words().len();
        let key = if kill % 2 == 0 { "Right" } else { "Left" };
        app.press(key, |events| (super::bare::words(events).len() > count).then_some(()));
        let window = Command::new("xdotool").args(["key", "Right", "key", "Left"]).spawn();
        std::thread::park_timeout(Duration::from_millis(scattered(kill) % 120));
        said = app.events().len();
        app.kill();
        window.unwrap().wait().unwrap();
        // And once more while it opens.
        let again = Bare::begin(&home, &[], &[]);
        std::thread::park_timeout(Duration::from_millis(scattered(kill + 1000) % 1500));
        again.kill();
    }
    let opened = Store::open(&home.data(), EVENING.parse().unwrap()).unwrap();
    assert!(opened.report.damaged.is_empty() && opened.report.gaps.is_empty());
    let night = opened.store.reader().nights(None, 9).unwrap();
    assert_eq!(night.len(), 1, "one night all along");
    let events = opened.store.reader().events(night[0].id).unwrap().len();
    assert!(events >= said);
    tell(&format!(
        "kills of the app\t{}\t0\tin a night {kills}, while it opens {kills}; {events} events kept",
        kills * 2
    ));
}

/// Says what was tried in the file that the long run gathers it in.
fn tell(line: &str) {
    if let Some(path) = std::env::var_os("LULLWATCH_TALLY") {
        let mut file = OpenOptions::new().append(true).create(true).open(path).unwrap();
        writeln!(file, "{line}").unwrap();
    }
}

/// A small disk of its own, in the place of a data folder.
struct Disk(PathBuf);

impl Disk {
    /// `None`, and a loud line, where nothing may be mounted.
    fn at(place: &Path, kind: &[&str], test: &str) -> Option<Disk> {
        std::fs::create_dir_all(place).unwrap();
        let words = [&["mount"], kind, &[place.to_str().unwrap()]].concat();
        may(&words, test).then(|| Disk(place.to_owned()))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if Command::new("umount").arg("-l").arg(&self.0).status().is_err() {
            eprintln!("the test's disk stays mounted");
        }
    }
}

#[tokio::test]
async fn a_full_disk_costs_nothing_that_was_said_and_no_check() {
    let home = Home::new(EVENING);
    let small = ["-t", "tmpfs", "-o", "size=3m", "tmpfs"];
    let Some(_disk) = Disk::at(&home.data(), &small, "a full disk") else { return };
    home.fill("2026-02-01", "ferber-2006", 1);
    let app = home.start().await;
    app.find("[data-screen=tonight]").await;
    let filler = home.data().join("filler");
    let filled = std::fs::write(&filler, vec![0; 3 * 1024 * 1024]);
    assert!(filled.is_err(), "the disk is full");
    app.press("Put down").await;
    app.find("[data-phase]").await;
    for level in ["Protest", "Hard", "Protest"] {
        app.press(level).await;
        app.step(30);
    }
    app.step(120);
    app.says("Check 1 is due").await;
    app.picture("disk-full").await;
    app.press("Go in").await;
    app.find("[data-phase=visit]").await;
    let saved = !app.text().await.contains("Not saved yet");
    let count = || {
        let (reader, _) = lullwatch_store::read_only(&home.data()).unwrap();
        let night = reader.nights(None, 1).unwrap().pop();
        night.map_or(0, |night| reader.events(night.id).unwrap().len())
    };
    if saved {
        assert!(count() >= 5, "what is not told as unsaved is saved: {}", count());
    }
    std::fs::remove_file(&filler).unwrap();
    app.press("Done, leaving").await;
    app.step(10);
    app.no_longer_says("Not saved yet").await;
    until("everything to be saved", || (count() >= 6).then_some(()));
    app.close().await;
}

#[tokio::test]
async fn a_dead_disk_is_told_and_the_night_goes_on() {
    let home = Home::new(EVENING);
    let image = home.folder.path().join("disk");
    let name = image.to_str().unwrap().to_owned();
    std::fs::File::create(&image).unwrap().set_len(32 * 1024 * 1024).unwrap();
    if !may(&["mkfs.ext4", "-q", "-F", &name], "a dead disk") {
        return;
    }
    let Some(disk) = Disk::at(&home.data(), &["-o", "loop", &name], "a dead disk") else { return };
    home.fill("2026-02-01", "ferber-2006", 1);
    let app = home.start().await;
    app.find("[data-screen=tonight]").await;
    app.press("Put down").await;
    app.find("[data-phase]").await;
    // Pulls the disk's plug: every write from here on fails.
    let pull = "import fcntl, os, struct, sys
fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack('I', 2))";
    if !may(&["python3", "-c", pull, disk.0.to_str().unwrap()], "a dead disk") {
        return;
    }
    app.press("Protest").await;
    app.says("Not saved yet").await;
    app.picture("disk-dead").await;
    app.step(180);
    app.says("Check 1 is due").await;
    app.press("Go in").await;
    app.find("[data-phase=visit]").await;
    app.says("Not saved yet").await;
    app.press("Done, leaving").await;
    app.says("Next check at").await;
    app.kill().await;
}

/// The children of a process that run a program of that name.
fn children(of: u32, name: &str) -> Vec<String> {
    let children = std::fs::read_to_string(format!("/proc/{of}/task/{of}/children")).unwrap();
    let runs = |pid: &&str| {
        let exe = std::fs::read_link(format!("/proc/{pid}/exe"));
        exe.is_ok_and(|exe| exe.file_name().is_some_and(|it| it == name))
    };
    children.split_whitespace().filter(runs).map(str::to_owned).collect()
}

#[test]
fn a_renderer_that_dies_comes_back_where_the_night_is() {
    let home = Home::on(EVENING, "2026-02-01", "ferber-2006", 1);
    let app = Bare::start(&home, &[], &[]);
    let has = |word: &'static str| {
        move |events: &[lullwatch_core::Event]| {
            super::bare::words(events).contains(&word).then_some(())
        }
    };
    app.press("space", has("put_down"));
    let renderer = until("the renderer", || children(app.pid(), "WebKitWebProcess").pop());
    std::fs::remove_file(app.ready()).unwrap();
    assert!(Command::new("kill").args(["-KILL", &renderer]).status().unwrap().success());
    until("the view to be painted again", || app.ready().exists().then_some(()));
    assert_ne!(children(app.pid(), "WebKitWebProcess").pop(), Some(renderer));
    app.press("g", has("enter"));
}
