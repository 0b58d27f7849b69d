//! The process that is hurt: a store at work, saying aloud what was acknowledged.
//!
//! It is the test's own binary, which runs [`works`] alone. What it says is one line each on its
//! standard error, among whatever else is written there.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use lullwatch_store::backup::{Damaged, back_up, default_folder, restore};
use lullwatch_store::{Keeper, Reader, Store};

use super::family::{entry, evening};

/// What is being done when it is hurt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// A night is logged, a few events at a time.
    Writing,
    /// The store is opened again and again.
    Opening,
    /// The index is lost again and again, and built anew.
    Rebuilding,
    /// Hundreds of records are handed over at once, as an import does.
    Bulk,
    /// Each event begins a segment of its own.
    Rotating,
    /// Backups are made beside the writing.
    BackingUp,
    /// A backup takes the place of what was logged since.
    Restoring,
    /// Two short nights and a backup; then it ends by itself.
    TwoNights,
}

/// What is done until somebody ends it.
pub const ENDLESS: [Work; 7] = [
    Work::Writing,
    Work::Opening,
    Work::Rebuilding,
    Work::Bulk,
    Work::Rotating,
    Work::BackingUp,
    Work::Restoring,
];

impl Work {
    /// Its name, for people and for the child.
    pub fn name(self) -> &'static str {
        match self {
            Work::Writing => "writing",
            Work::Opening => "opening",
            Work::Rebuilding => "rebuilding",
            Work::Bulk => "bulk",
            Work::Rotating => "rotating",
            Work::BackingUp => "backing-up",
            Work::Restoring => "restoring",
            Work::TwoNights => "two-nights",
        }
    }
}

/// So many nights may a child log, from the one that it is given.
pub const NIGHTS: u32 = 16;
/// Before each line that is meant for the parent.
pub const TOLD: &str = "told: ";
/// How the child is told what to do.
pub const WORK: &str = "LULLWATCH_CHILD_WORK";
pub const RUN: &str = "LULLWATCH_CHILD_RUN";
pub const SEED: &str = "LULLWATCH_CHILD_SEED";
pub const FOLDER: &str = "LULLWATCH_DATA_DIR";

/// The child. Run by hand it has nothing to do.
#[test]
#[ignore = "the other tests run it, in a process of its own"]
fn works() {
    let said = |name: &str| std::env::var(name).ok();
    let (Some(work), Some(folder)) = (said(WORK), said(FOLDER)) else {
        return;
    };
    let number = |name: &str| said(name).and_then(|it| it.parse::<u64>().ok()).unwrap();
    let mut family = Family {
        folder: folder.into(),
        run: u32::try_from(number(RUN)).unwrap(),
        next: 0,
        random: fastrand::Rng::with_seed(number(SEED)),
    };
    let all = ENDLESS.into_iter().chain([Work::TwoNights]);
    let work = all.into_iter().find(|it| it.name() == work).unwrap();
    if family.work(work).is_none() {
        tell("refused");
    }
}

/// Says something to the parent, in one piece.
fn tell(what: &str) {
    // Where nobody listens there is nobody to tell that either.
    std::io::stderr().write_all(format!("{TOLD}{what}\n").as_bytes()).ok();
}

struct Family {
    folder: PathBuf,
    /// The night that is logged, and the number of its next record.
    run: u32,
    next: u32,
    random: fastrand::Rng,
}

impl Family {
    /// Works until the store refuses (`None`) or there is no more to do.
    fn work(&mut self, work: Work) -> Option<()> {
        match work {
            Work::Writing => {
                let (keeper, _reader) = self.open()?;
                loop {
                    let count = self.random.u32(1..5);
                    self.log(&keeper, count)?;
                }
            }
            Work::Opening => loop {
                tell("at opening");
                let opened = self.open()?;
                let count = self.random.u32(0..3);
                self.log(&opened.0, count)?;
                close(opened);
            },
            Work::Rebuilding => {
                let opened = self.open()?;
                self.log(&opened.0, 80)?;
                close(opened);
                loop {
                    self.lose_index();
                    tell("at rebuilding");
                    let opened = self.open()?;
                    self.log(&opened.0, 1)?;
                    close(opened);
                }
            }
            Work::Bulk => {
                let (keeper, _reader) = self.open()?;
                loop {
                    self.log(&keeper, 400)?;
                }
            }
            Work::Rotating => loop {
                let opened = self.open()?;
                for _ in 0..self.random.u32(1..12) {
                    opened.0.begin_segment();
                    self.log(&opened.0, 1)?;
                }
                close(opened);
            },
            Work::BackingUp => self.back_up_and_write(),
            Work::Restoring => self.restore(),
            Work::TwoNights => self.two_nights(),
        }
    }

    fn open(&self) -> Option<(Keeper, Reader)> {
        let opened = Store::open(&self.folder, evening(self.run));
        Some(opened.ok()?.store.on_its_own_thread())
    }

    /// Hands over that many records and waits until each was answered; `None`: not all were kept.
    fn log(&mut self, keeper: &Keeper, count: u32) -> Option<()> {
        let (answer, answers) = mpsc::channel();
        for _ in 0..count {
            let (run, number) = (self.run, self.next);
            let ((id, entry), answer) = (entry(run, number), answer.clone());
            keeper.append(id, entry, move |result| {
                if result.is_ok() {
                    tell(&format!("kept {run} {number}"));
                }
                answer.send(result.is_ok()).ok();
            });
            self.next += 1;
        }
        drop(answer);
        answers.into_iter().take(count as usize).all(|is_kept| is_kept).then_some(())
    }

    fn next_night(&mut self) {
        (self.run, self.next) = (self.run + 1, 0);
    }

    fn back_up(&self, day: u32) -> Option<PathBuf> {
        tell("at backing up");
        let into = default_folder(&self.folder);
        let made = back_up(&self.folder, &into, evening(day)).ok()?;
        tell(&format!("backed up {}", made.path.display()));
        Some(made.path)
    }

    fn back_up_and_write(&mut self) -> Option<()> {
        let (keeper, _reader) = self.open()?;
        for day in self.run..self.run + NIGHTS {
            let count = self.random.u32(1..9);
            self.log(&keeper, count)?;
            self.back_up(day)?;
        }
        loop {
            self.log(&keeper, 3)?;
        }
    }

    fn restore(&mut self) -> Option<()> {
        let opened = self.open()?;
        let count = self.random.u32(1..30);
        self.log(&opened.0, count)?;
        close(opened);
        let backup = self.back_up(self.run)?;
        self.next_night();
        let opened = self.open()?;
        let count = self.random.u32(1..30);
        self.log(&opened.0, count)?;
        close(opened);
        tell(&format!("restoring {}", backup.display()));
        restore(&self.folder, &backup, Damaged::Refuse, evening(self.run)).ok()?;
        tell("restored");
        self.next_night();
        let (keeper, _reader) = self.open()?;
        loop {
            self.log(&keeper, 2)?;
        }
    }

    /// Nothing is given up here before it was tried a few times more.
    fn two_nights(&mut self) -> Option<()> {
        let opened = self.open()?;
        for _ in 0..2 {
            opened.0.begin_segment();
            for _ in 0..4 {
                if self.log(&opened.0, 1).is_none() {
                    opened.0.retry();
                }
            }
            self.next_night();
        }
        for _ in 0..3 {
            opened.0.retry();
        }
        close(opened);
        self.back_up(self.run)?;
        tell("done");
        Some(())
    }

    /// Loses the index in one of several ways.
    fn lose_index(&mut self) {
        let index = self.folder.join("index");
        let file = index.join("db");
        let gone = match self.random.u8(0..3) {
            0 => std::fs::remove_dir_all(&index),
            1 => std::fs::write(&file, vec![0; length(&file)]),
            _ => std::fs::write(&file, vec![0xa7; length(&file) / 2]),
        };
        if gone.is_err() {
            tell("at no index");
        }
    }
}

fn length(file: &Path) -> usize {
    std::fs::metadata(file).map_or(0, |it| usize::try_from(it.len()).unwrap_or(0))
}

fn close((keeper, reader): (Keeper, Reader)) {
    drop(reader);
    keeper.close();
}
