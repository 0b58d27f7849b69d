//! What can happen in an evening, decided beforehand, so that a trace can be made shorter.

use lullwatch_core::{Action, CryLevel, FellAsleep, PutDownState, Reassurance};

use crate::random::Random;

/// One thing that happens. Times are milliseconds.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// The computer is awake for so long.
    Pass { ms: i64 },
    /// It is awake until so much past (or before) the next deadline, where there is one near.
    PassTo { past_ms: i64 },
    /// The same, until something calls or calls no more.
    PassToCall { past_ms: i64 },
    /// It sleeps.
    Suspend { ms: i64 },
    /// It sleeps until so much past the next deadline.
    SuspendTo { past_ms: i64 },
    /// Its clock is set; by whole hours too, as by a traveller who does not know of zones.
    SetClock { by_ms: i64 },
    /// The app is killed and started again.
    Restart { down_ms: i64, written: u8 },
    /// The computer is switched off and on again, its clock perhaps changed meanwhile.
    Reboot { down_ms: i64, set_ms: i64, written: u8 },
    /// The next wake-up comes so late.
    Late { ms: i64 },
    /// How the loudspeaker does from now on.
    Loudspeaker(Loudspeaker),
    /// How the disk does from now on.
    Disk(Disk),
    /// Whether the chime may sound.
    Audible(bool),
    /// A parent's tap, for the child of that number.
    Tap { child: usize, tap: Tap },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loudspeaker {
    /// Sounds for so long, and says so.
    Works { ms: i64 },
    /// Fails after so long.
    Fails { ms: i64 },
    /// Its thread is gone.
    Gone,
    /// Its driver hangs: no word ever comes.
    Hangs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disk {
    /// Acknowledges after so long.
    Works { ms: i64 },
    /// Acknowledges nothing.
    Fails,
}

/// A parent's tap, as the bedside takes them.
#[derive(Clone, Debug, PartialEq)]
pub enum Tap {
    /// Said blindly, whether it makes sense or not.
    Say(Action),
    /// One of what is offered.
    Offered(u32),
    /// Said now, to have happened so many seconds ago.
    SayAgo(Action, i64),
    /// In and awake: both in one tap.
    Rouse,
    /// Woken, crying: both in one tap.
    WokeCrying(CryLevel),
    /// The last tap taken back.
    Undo,
    /// Something said was so many minutes earlier.
    Earlier { nth: u32, minutes: i64 },
    /// Something said was otherwise.
    Otherwise { nth: u32, action: Action },
    /// Takes back what was never said.
    UndoNothing,
}

pub fn steps(children: usize, slice_by_slice: bool, random: &mut Random) -> Vec<Step> {
    let mut steps = Vec::new();
    for child in 0..children {
        let state = Some(*random.pick(&[PutDownState::Awake, PutDownState::Drowsy]));
        let put_down = Tap::Say(Action::PutDown { state: state.filter(|_| random.one_in(2)) });
        steps.push(Step::Tap { child, tap: put_down });
        let ms = random.range(0, 60_000);
        steps.push(Step::Pass { ms });
    }
    let many = if slice_by_slice { 12 } else { *random.pick(&[10, 25, 40, 70]) };
    // Some evenings are calm ones: a failing part is then alone to blame.
    let trouble = *random.pick(&[0, 4, 10, 30]);
    for _ in 0..many {
        if !random.one_in(6) {
            steps.push(time(slice_by_slice, random));
        }
        steps.push(match random.range(0, 99) < trouble {
            true => go_wrong(random),
            false => {
                let child = usize::try_from(random.range(0, children as i64 - 1)).unwrap();
                Step::Tap { child, tap: tap(random) }
            }
        });
    }
    steps
}

fn time(short: bool, random: &mut Random) -> Step {
    match random.range(0, 99) {
        0..20 => Step::PassTo { past_ms: past(random) },
        20..40 => Step::PassToCall { past_ms: past(random) },
        40..55 => Step::Pass { ms: random.range(0, 90_000) },
        55..62 => Step::Pass { ms: random.range(0, 5) * 500 },
        62..80 => Step::Pass { ms: random.range(0, 900_000) },
        80..86 if !short => Step::Pass { ms: random.range(0, 9_000_000) },
        86..92 if !short => Step::Suspend { ms: random.range(0, 20_000_000) },
        80..96 => Step::Suspend { ms: random.range(0, 600_000) },
        _ => Step::SuspendTo { past_ms: past(random) },
    }
}

/// Often about the deadline itself.
fn past(random: &mut Random) -> i64 {
    match random.range(0, 9) {
        0..2 => 0,
        2 => *random.pick(&[-1, 1]),
        3..6 => random.range(-1500, 1500),
        _ => random.range(0, 200_000),
    }
}

fn go_wrong(random: &mut Random) -> Step {
    match random.range(0, 99) {
        0..20 => Step::SetClock { by_ms: set(random) },
        20..35 => Step::Restart { down_ms: down(random), written: byte(random) },
        35..45 => {
            let set_ms = if random.one_in(3) { set(random) } else { 0 };
            Step::Reboot { down_ms: down(random), set_ms, written: byte(random) }
        }
        45..60 => Step::Late { ms: random.range(0, 60_000) },
        60..78 => Step::Loudspeaker(match random.range(0, 4) {
            0 | 1 => Loudspeaker::Works { ms: random.range(1, 4_000) },
            2 => Loudspeaker::Fails { ms: random.range(1, 6_000) },
            3 => Loudspeaker::Gone,
            _ => Loudspeaker::Hangs,
        }),
        78..92 => Step::Disk(match random.range(0, 2) {
            0 => Disk::Fails,
            1 => Disk::Works { ms: random.range(0, 20) },
            _ => Disk::Works { ms: random.range(0, 2_000) },
        }),
        _ => Step::Audible(random.one_in(2)),
    }
}

fn byte(random: &mut Random) -> u8 {
    u8::try_from(random.range(0, 255)).unwrap()
}

fn down(random: &mut Random) -> i64 {
    if random.one_in(2) { random.range(0, 5_000) } else { random.range(0, 1_800_000) }
}

/// Up to a day either way; none that is too small to be noticed.
fn set(random: &mut Random) -> i64 {
    let by = match random.range(0, 3) {
        0 => random.range(2_000, 20_000),
        1 => random.range(1, 14) * 3_600_000,
        2 => random.range(4, 7200) * 500,
        _ => random.range(2_000, 86_400_000),
    };
    if random.one_in(2) { by } else { -by }
}

fn tap(random: &mut Random) -> Tap {
    match random.range(0, 99) {
        0..52 => Tap::Offered(u32::try_from(random.next() >> 40).unwrap()),
        52..72 => Tap::Say(action(random)),
        72..76 => Tap::SayAgo(action(random), random.range(0, 900)),
        76..79 => Tap::Rouse,
        79..82 => Tap::WokeCrying(level(random)),
        82..88 => Tap::Undo,
        88..94 => Tap::Earlier { nth: random.small(0, 9), minutes: random.range(1, 10) },
        94..98 => Tap::Otherwise { nth: random.small(0, 9), action: action(random) },
        _ => Tap::UndoNothing,
    }
}

fn level(random: &mut Random) -> CryLevel {
    *random.pick(&[CryLevel::Grizzle, CryLevel::Protest, CryLevel::Hard, CryLevel::Different])
}

fn action(random: &mut Random) -> Action {
    let all = all(random.small(0, 1000), level(random));
    random.pick(&all).clone()
}

/// Every action, those that move a night on more than once.
pub fn all(number: u32, level: CryLevel) -> [Action; 24] {
    let kinds = [Reassurance::Voice, Reassurance::Pat, Reassurance::Dummy, Reassurance::Other];
    let hows = [None, Some(FellAsleep::Alone), Some(FellAsleep::Held), Some(FellAsleep::Unknown)];
    let nth = usize::try_from(number % 4).unwrap();
    [
        Action::Cry { level },
        Action::Quiet,
        Action::Enter,
        Action::Leave,
        Action::Asleep { how: hows[nth] },
        Action::Woke,
        Action::Woke,
        Action::Woke,
        Action::Cry { level: CryLevel::Protest },
        Action::Quiet,
        Action::Enter,
        Action::Leave,
        Action::Pause { reason: None },
        Action::Resume,
        Action::NotYet,
        Action::PickUp,
        Action::LayDown,
        Action::GoInNow { reason: number.is_multiple_of(3).then(|| "ill".into()) },
        Action::Reassure { kind: kinds[nth] },
        Action::Feed { amount_ml: Some(number), minutes: None },
        Action::Note { text: "…".into() },
        Action::PutDown { state: None },
        Action::Stop { reason: None },
        Action::OutOfBed,
    ]
}
