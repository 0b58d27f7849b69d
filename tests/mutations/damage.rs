//! Ways to damage a file.

use std::path::{Path, PathBuf};

use fastrand::Rng;

/// What was done to a file.
pub struct Damage {
    /// The file.
    pub path: PathBuf,
    /// What was done.
    pub what: &'static str,
    /// The first byte that may have changed, and that after the last.
    place: (usize, usize),
}

impl std::fmt::Debug for Damage {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Damage { path, what, place: (from, to) } = self;
        write!(out, "{}: {what}, {from} to {to}", path.display())
    }
}

impl Damage {
    /// Whether nothing is left of what was damaged that could tell of it.
    pub fn leaves_no_trace(&self) -> bool {
        ["deleted", "truncated", "emptied"].contains(&self.what)
    }
}

/// Is given the bytes, and a place that is in use.
type Way = fn(&mut Vec<u8>, usize, &mut Rng) -> (usize, usize);

const WAYS: [(&str, Way); 8] = [
    ("a bit flipped", |bytes, at, random| {
        bytes[at] ^= 1 << random.u8(0..8);
        (at, at + 1)
    }),
    ("bits flipped here and there", |bytes, at, random| {
        let to = (at + 8000).min(bytes.len());
        for _ in 0..random.usize(2..40) {
            bytes[random.usize(at..to)] ^= 1 << random.u8(0..8);
        }
        (at, to)
    }),
    ("truncated", |bytes, at, _| {
        let end = bytes.len();
        bytes.truncate(at);
        (at, end)
    }),
    ("a block zeroed", |bytes, at, random| {
        let (from, to) = block(at, bytes.len(), random);
        bytes[from..to].fill(0);
        (from, to)
    }),
    ("random bytes", |bytes, at, random| {
        let to = (at + random.usize(1..600)).min(bytes.len());
        bytes[at..to].fill_with(|| random.u8(..));
        (at, to)
    }),
    ("a block of elsewhere", |bytes, at, random| {
        let (from, to) = block(at, bytes.len(), random);
        let other = random.usize(..=bytes.len() - (to - from));
        bytes.copy_within(other..other + (to - from), from);
        (from, to)
    }),
    ("emptied", |bytes, _, _| {
        let end = bytes.len();
        bytes.clear();
        (0, end)
    }),
    ("all zeros", |bytes, _, _| {
        bytes.fill(0);
        (0, bytes.len())
    }),
];

/// The block around a place: as disks have them, or a small one.
fn block(at: usize, length: usize, random: &mut Rng) -> (usize, usize) {
    let size = *random.choice(&[64, 512, 4096]).unwrap_or(&512);
    let from = at / size * size;
    (from, (from + size).min(length))
}

/// A place that holds something: half of a database's file is zeros, which nobody reads.
fn place_in_use(bytes: &[u8], random: &mut Rng) -> usize {
    let places = std::iter::repeat_with(|| random.usize(..bytes.len()));
    let mut places = places.take(1000);
    let first = places.next().unwrap_or(0);
    if bytes[first] != 0 { first } else { places.find(|at| bytes[*at] != 0).unwrap_or(first) }
}

/// Damages one of the files in a folder; `None`: it has no file with anything in it.
pub fn damage(folder: &Path, random: &mut Rng) -> Option<Damage> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.metadata().is_ok_and(|it| it.is_file() && it.len() > 0))
        .collect();
    paths.sort();
    let path = random.choice(paths)?;
    if random.u8(0..12) == 0 {
        let to = usize::try_from(path.metadata().unwrap().len()).unwrap();
        std::fs::remove_file(&path).unwrap();
        return Some(Damage { path, what: "deleted", place: (0, to) });
    }
    let mut bytes = std::fs::read(&path).unwrap();
    let (what, way) = WAYS[random.usize(..WAYS.len())];
    let at = place_in_use(&bytes, random);
    let place = way(&mut bytes, at, random);
    std::fs::write(&path, bytes).unwrap();
    Some(Damage { path, what, place })
}
