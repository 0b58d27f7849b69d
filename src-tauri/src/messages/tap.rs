//! What the window sends.

use lullwatch_core::{Association, CryLevel, FellAsleep, NightKind, Reassurance};
use serde::Deserialize;
use ts_rs::TS;

use super::{AlarmSettings, Helpline, Look, PlanDraft, WindowDraft};

/// The first-run form, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct SetUp {
    /// Name or initials.
    pub name: String,
    /// `2026-02-01`.
    pub born: String,
    /// Whole weeks born early.
    pub weeks_early: i32,
    /// IANA name.
    pub zone: String,
    /// There is a concern about growth or health.
    pub health_concern: bool,
    /// The computer stands in the child's room.
    pub in_childs_room: bool,
    /// The method's id.
    pub method: String,
    /// Tonight's number in the plan, from 1.
    pub night: i32,
    /// The parent has talked to a clinician.
    pub clinician_confirmed: bool,
}

/// What the parent tapped.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Tap {
    /// The same about another child, who is turned to with it.
    For {
        /// The child's id.
        child: String,
        /// What is tapped.
        tap: Box<Tap>,
    },
    /// Put down: the night begins.
    PutDown,
    /// The crying is like this.
    Cry {
        /// The parent's rating.
        #[ts(type = "\"grizzle\" | \"protest\" | \"hard\" | \"different\"")]
        level: CryLevel,
    },
    /// Quiet.
    Quiet,
    /// Going in. The same button always; what it means, the core says.
    GoIn,
    /// Going in at once, whatever the timer says (level "different", the safety button).
    GoInNow,
    /// A reassurance, in the open visit or after the last one.
    Reassure {
        /// Which.
        #[ts(
            type = "\"voice\" | \"pat\" | \"shush\" | \"hand\" | \"cuddle\" | \"dummy\" | \"nappy\" | \"other\" | \"pick_up\" | \"lay_down\""
        )]
        kind: Reassurance,
    },
    /// Done, leaving.
    Leave,
    /// Asleep.
    Asleep,
    /// Woke. With a level: woke crying.
    Woke {
        /// The parent's rating, where the crying was tapped.
        #[ts(type = "\"grizzle\" | \"protest\" | \"hard\" | \"different\" | null")]
        level: Option<CryLevel>,
    },
    /// Up for the day.
    OutOfBed,
    /// A feed.
    Feed,
    /// Taken up, or a moment needed.
    Pause,
    /// Back.
    Resume,
    /// Comfort tonight: no more waits.
    Stop,
    /// Heard the chime, still waiting.
    NotYet,
    /// A note at this moment.
    Note {
        /// The parent's words.
        text: String,
    },
    /// Takes back the last action.
    Undo,
    /// The answer to [`Ask::WhyEarly`].
    WhyEarly {
        /// The entry.
        event: String,
        /// The answer.
        why: WhyEarly,
    },
    /// The answer to [`Ask::WhyNow`].
    WhyNow {
        /// The entry.
        event: String,
        /// The reason, a code of the locale's `reason-<code>`.
        reason: String,
    },
    /// How the child fell asleep.
    HowAsleep {
        /// The event.
        event: String,
        /// How.
        #[ts(type = "\"alone\" | \"hand\" | \"held\" | \"feeding\" | \"rocked\" | \"unknown\"")]
        how: FellAsleep,
    },
    /// What was just logged happened some minutes ago.
    Ago {
        /// The event.
        event: String,
        /// Whole minutes.
        minutes: u32,
    },
    /// The question is left unanswered.
    SkipAsk,
    /// On to the next evening.
    Done,
    /// Back to the last night.
    LastNight,
    /// Show another child.
    Select {
        /// The child's id.
        child: String,
    },
    /// Add another child.
    AddChild,
    /// Not after all.
    Cancel,
    /// Tonight's method, night number and kind.
    Change {
        /// The method's id.
        method: String,
        /// The night's number.
        night: i32,
        /// A night or a nap.
        #[ts(type = "\"night\" | \"nap\"")]
        kind: NightKind,
        /// The parent has talked to a clinician.
        clinician_confirmed: bool,
    },
    /// There is a concern about the child's growth or health, or there is none.
    HealthConcern {
        /// There is.
        yes: bool,
    },
    /// Today, in short.
    KeepDay {
        /// Up at, as `06:50`; empty: not said.
        rise: String,
        /// Slept by day.
        naps: Vec<WindowDraft>,
        /// The last feed before the night, as `19:00`; empty: not said.
        last_feed: String,
    },
    /// Show the plan.
    OpenPlan,
    /// Show what is kept, and its backups.
    OpenData,
    /// Make a backup now.
    BackUp,
    /// Hand nights on.
    OpenShare {
        /// This one first; `None`: none in particular.
        night: Option<String>,
    },
    /// Bring nights in.
    OpenBring,
    /// Families whose nights came in files.
    OpenCoach,
    /// Open the app when its user signs in, or no more.
    OpenAtSignIn {
        /// Open it.
        yes: bool,
    },
    /// Where backups go.
    BackupFolder {
        /// A folder that is there; empty: beside the data.
        folder: String,
    },
    /// The folder that is shared with another machine.
    TogetherFolder {
        /// A folder that is there; empty: none any more.
        folder: String,
    },
    /// What closes the files in it.
    TogetherPassphrase {
        /// The passphrase; empty: none.
        passphrase: String,
    },
    /// Bring it in step after each night, too, and when the app opens.
    TogetherAfterNights {
        /// Or no more.
        yes: bool,
    },
    /// Bring it in step now.
    Together,
    /// Put a backup in the place of all that is kept, which is set aside.
    Restore {
        /// The backup.
        file: String,
        /// Of a damaged one, use what can be read.
        damaged_too: bool,
    },
    /// Copy another child's plan; it begins at its first night.
    CopyPlan {
        /// The other child's id.
        child: String,
    },
    /// Keep the plan as typed.
    KeepPlan {
        /// The plan.
        draft: Box<PlanDraft>,
    },
    /// A step of the plan taken by hand.
    Step {
        /// Which.
        step: PlanStep,
        /// Why: a code of the locale's `step-reason-<code>`, or the parent's words.
        reason: String,
    },
    /// The bedtimes of a method that moves them, as `19:30`; empty: not said.
    Bedtimes {
        /// The bedtime wished for.
        wished: String,
        /// The usual bedtime.
        usual: String,
        /// The rise time.
        rise: String,
    },
    /// Taper night feeds from tonight on, or no more.
    Taper {
        /// Taper.
        yes: bool,
        /// The parent has talked to a clinician.
        clinician_confirmed: bool,
    },
    /// How much a feed was.
    HowMuch {
        /// The event.
        event: String,
        /// Millilitres.
        amount_ml: Option<u32>,
        /// Minutes.
        minutes: Option<u32>,
    },
    /// What was there when the child first fell asleep, all of it.
    Associations {
        /// All that was there.
        #[ts(
            type = "(\"parent_in_room\" | \"hand\" | \"held\" | \"rocked\" | \"feeding\" | \"dummy\" | \"comfort_object\" | \"sound\" | \"light\")[]"
        )]
        present: Vec<Association>,
    },
    /// Whom to call.
    Helplines {
        /// All of them.
        lines: Vec<Helpline>,
    },
    /// Show a calm thought in a long wait, or not.
    Thoughts {
        /// Show.
        yes: bool,
    },
    /// Going in to wake the child as planned.
    Rouse,
    /// How the parent wants to be called.
    Alarm {
        /// All of it.
        settings: AlarmSettings,
    },
    /// From here on it is this caregiver who taps.
    By {
        /// One of the names; empty: nobody in particular.
        name: String,
    },
    /// Who looks after the children.
    Caregivers {
        /// All of them.
        names: Vec<String>,
    },
    /// It is another's turn from here on, and this is for them to read.
    HandOver {
        /// Who.
        to: String,
        /// A note; empty: none.
        text: String,
    },
    /// The note left by the other one has been read.
    HandoverRead,
    /// How the window speaks and looks.
    Look {
        /// All of it.
        look: Look,
    },
    /// Where the computer stands.
    InChildsRoom {
        /// In the child's room.
        yes: bool,
    },
    /// Play the chime once.
    SoundCheck,
    /// Put a notice away.
    Dismiss {
        /// Its code.
        code: String,
    },
}

/// Why somebody went in before the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhyEarly {
    /// An early check.
    EarlyCheck,
    /// Wanted to.
    WantedTo,
    /// Something was wrong.
    SomethingWrong,
}

/// A step of the plan taken by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanStep {
    /// One night on.
    On,
    /// One night back.
    Back,
    /// The last night again.
    Repeat,
    /// Stay on this night from evening to evening.
    Hold,
    /// Move on again.
    Release,
    /// An extra night at the first place: a night feed was dropped.
    ExtraNight,
    /// No extra night after all.
    NoExtraNight,
}

/// What is picked in the system's own dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Picked {
    /// A folder for backups.
    Folder,
    /// A backup.
    Backup,
    /// A file with nights.
    Nights,
    /// A key file.
    Key,
}
