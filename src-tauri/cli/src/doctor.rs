//! `lullwatch doctor`: looks through what is kept and what a night needs of the machine. Exit code
//! 0: all is well; 1: something is not.

mod page;

use lullwatch_exchange::words::Words;
use lullwatch_store::doctor::{Examination, Mended, examine, mend};
use lullwatch_system::awake::{Awake, Keep};
use lullwatch_system::chime::{self, Silent};
use lullwatch_system::clock::Clock;
use serde::{Serialize, Serializer};

use crate::args::DoctorArgs;
use crate::backups::{backup_folder, now};
use crate::failure::Failure;
use crate::nights::folder;
use crate::print::json;

/// Everything that was found.
#[derive(Serialize)]
struct Findings {
    /// Nothing needs mending or doing.
    well: bool,
    /// What was done, where mending was asked for.
    mended: Option<Mended>,
    /// What is kept, after mending.
    data: Examination,
    /// What a night needs of the machine; left out on wish.
    machine: Option<Machine>,
}

#[derive(Serialize)]
struct Machine {
    /// Why no chime would be heard.
    #[serde(serialize_with = "in_english")]
    sound: Option<Silent>,
    /// Whether the system keeps the machine awake when it is asked to.
    keeps_awake: bool,
    /// Why no clock goes on while the machine sleeps.
    clock: Option<String>,
}

impl Machine {
    fn look() -> Machine {
        Machine {
            sound: chime::probe().err(),
            keeps_awake: Awake::ask(Keep::Machine, &Words::english().get("awake-reason")).holds(),
            clock: Clock::of_machine().err().map(|error| error.to_string()),
        }
    }

    fn is_well(&self) -> bool {
        self.sound.is_none() && self.keeps_awake && self.clock.is_none()
    }
}

/// A document says the same in every language.
#[expect(clippy::ref_option, reason = "serde hands the field over like that")]
fn in_english<S: Serializer>(silent: &Option<Silent>, to: S) -> Result<S::Ok, S::Error> {
    silent.as_ref().map(ToString::to_string).serialize(to)
}

pub(crate) fn doctor(asked: &DoctorArgs, words: &Words) -> Result<String, Failure> {
    let place = folder()?;
    let backups = backup_folder(None)?;
    let mended = if asked.repair { Some(mend(&place, &backups, now())?) } else { None };
    let data = examine(&place, &backups);
    let machine = (!asked.data_only).then(Machine::look);
    let well = data.is_well() && machine.as_ref().is_none_or(Machine::is_well);
    let findings = Findings { well, mended, data, machine };
    let document =
        if asked.json { json(&findings)? } else { page::page(&findings, &backups, words) };
    if well { Ok(document) } else { Err(Failure::NotWell(document)) }
}
