//! From a tap to an event that outlives a power cut: the store, and what else could have kept it,
//! one after another on the same disk.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use anyhow::Context as _;
use lullwatch_core::{
    Action, Body, BootId, Caregiver, CryLevel, DeviceId, Event, EventId, Moment, NightId,
};
use lullwatch_store::{Entry, Keeper, Store};
use redb::{Database, TableDefinition};
use rusqlite::Connection;
use serde::Serialize;
use uuid::Uuid;

use crate::timed;

/// A parent does not tap a hundred times a second; and what follows behind the acknowledgement is
/// not to fall into another one's time.
const BETWEEN: Duration = Duration::from_millis(25);
const TABLE: TableDefinition<u128, &[u8]> = TableDefinition::new("events");

/// Milliseconds of each try.
#[derive(Default, Serialize)]
pub struct Durable {
    /// The journal, with sled behind it.
    ours: Vec<f64>,
    /// The same bytes appended to a file, and `fdatasync`.
    raw: Vec<f64>,
    /// SQLite, write-ahead log, `synchronous = FULL`.
    sqlite: Vec<f64>,
    /// redb, as it comes.
    redb: Vec<f64>,
}

/// Takes so many of each, in turns.
pub fn measure(folder: &Path, pairs: usize) -> anyhow::Result<Durable> {
    std::fs::create_dir_all(folder)?;
    let began = "2026-11-24T00:30:00Z".parse()?;
    let (keeper, reader) = Store::open(&folder.join("store"), began)?.store.on_its_own_thread();
    let mut raw = OpenOptions::new().append(true).create(true).open(folder.join("raw"))?;
    let sqlite = Connection::open(folder.join("sqlite"))?;
    sqlite.pragma_update(None, "journal_mode", "WAL")?;
    sqlite.pragma_update(None, "synchronous", "FULL")?;
    sqlite.execute("CREATE TABLE events (id BLOB PRIMARY KEY, body TEXT NOT NULL)", [])?;
    let redb = Database::create(folder.join("redb"))?;
    let night = NightId(Uuid::now_v7());
    let mut samples = Durable::default();
    // The first of each makes its files, and is not counted.
    for place in 0..=pairs {
        let event = event(night, began, place);
        let line = serde_json::to_string(&event)?;
        let id = event.id.0;
        for turn in 0..4 {
            let kept = |took: f64, list: &mut Vec<f64>| {
                if place > 0 {
                    list.push(took);
                }
            };
            match (turn + place) % 4 {
                0 => kept(ours(&keeper, event.clone())?, &mut samples.ours),
                1 => kept(appended(&mut raw, line.as_bytes())?, &mut samples.raw),
                2 => kept(in_sqlite(&sqlite, id, &line)?, &mut samples.sqlite),
                _ => kept(in_redb(&redb, id, line.as_bytes())?, &mut samples.redb),
            }
            std::thread::sleep(BETWEEN);
        }
    }
    keeper.close();
    anyhow::ensure!(reader.events(night)?.len() == pairs + 1, "the store has every event");
    Ok(samples)
}

fn event(night: NightId, began: jiff::Timestamp, place: usize) -> Event {
    let at = began + jiff::SignedDuration::from_secs(i64::try_from(place).unwrap_or_default());
    Event {
        id: EventId(Uuid::now_v7()),
        night,
        by: Caregiver("Sam".into()),
        device: DeviceId(Uuid::nil()),
        at,
        approx: false,
        recorded: Moment { utc: at, since_boot_ms: 0, boot: BootId("bench".into()) },
        body: Body::Action { action: Action::Cry { level: CryLevel::Protest } },
    }
}

fn ours(keeper: &Keeper, event: Event) -> anyhow::Result<f64> {
    let (done, said) = mpsc::channel();
    let (took, answer) = timed(|| {
        keeper.append(event.id.0, Entry::Event(event), move |result| {
            if done.send(result).is_err() {
                eprintln!("nobody waits for the event");
            }
        });
        said.recv()
    });
    answer.context("the store has ended")??;
    Ok(took)
}

fn appended(file: &mut File, line: &[u8]) -> anyhow::Result<f64> {
    let (took, result) = timed(|| file.write_all(line).and_then(|()| file.sync_data()));
    result?;
    Ok(took)
}

fn in_sqlite(connection: &Connection, id: Uuid, line: &str) -> anyhow::Result<f64> {
    let (took, result) = timed(|| {
        connection.execute("INSERT INTO events VALUES (?1, ?2)", (id.as_bytes().as_slice(), line))
    });
    result?;
    Ok(took)
}

fn in_redb(database: &Database, id: Uuid, line: &[u8]) -> anyhow::Result<f64> {
    let (took, result) = timed(|| -> anyhow::Result<()> {
        let transaction = database.begin_write()?;
        transaction.open_table(TABLE)?.insert(id.as_u128(), line)?;
        Ok(transaction.commit()?)
    });
    result?;
    Ok(took)
}
