//! The bedside: one task that owns the running nights and the only clock.
//!
//! Everything reaches it as a [`Request`] and leaves it as a [`View`]. It appends what was said to
//! the journal, applies it, and then says that it is saved; it rings when a check falls due,
//! whatever the disk does.

mod alarm;
mod caregivers;
mod choosing;
mod computer;
pub(crate) mod data;
mod day;
pub(crate) mod draft;
mod evening;
mod files;
mod first_look;
mod history;
pub mod household;
mod keeping;
mod look;
mod mend;
mod missed;
mod morning;
mod parts;
pub(crate) mod plan;
mod tap;
#[cfg(test)]
mod tests;
mod together;
mod watch;

pub(crate) use computer::{Computer, ReadBattery};
pub(crate) use evening::notice;
pub use first_look::FirstLook;
pub use parts::{Kept, Parts};
pub(crate) use tap::last_visit_end;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use lullwatch_core::next::PastNight;
use lullwatch_core::watch::is_running;
use lullwatch_core::{
    Caregiver, ChildId, Day, DeviceId, Moment, Night, NightId, NightKind, NightTime, Plan, Review,
};
use lullwatch_store::Reader;
use tokio::sync::{mpsc, oneshot};

use crate::files::{Arrived, Desk};
use crate::history::{History, Shelf};
use crate::messages::{
    AlarmSettings, Ask, BlockedView, CheckedPlan, ChildAsked, ChoosingAnswers, Comparison,
    Helpline, HistoryAsked, HistoryView, Look, Mend, MendView, MethodChoice, MissedNight,
    MissedView, MorningView, Notice, PlanDraft, SetUp, SoundView, Tap, View, WireError,
};
use crate::outside::{Answer, Outside};
use data::{BackedUp, Data};
use household::Household;
use keeping::{Ack, Keeping};
use lullwatch_system::autostart::Autostart;
use lullwatch_system::chime::{Chime, Played};
use lullwatch_system::clock::Clock;
use lullwatch_system::watchdog::Watchdog;
use together::{BroughtTogether, SharedPlace};

/// What was said is shown after so long, saved or not.
const PATIENCE: Duration = Duration::from_millis(300);

/// Something asked of the bedside.
pub enum Request {
    /// The view as it is.
    View(oneshot::Sender<View>),
    /// A tap, made on the view of that revision.
    Tap(Tap, u32, oneshot::Sender<Result<(), WireError>>),
    /// The first-run form.
    SetUp(SetUp, oneshot::Sender<Result<(), WireError>>),
    /// The methods as offered to a child.
    Choices {
        /// Whom it is about.
        child: ChildAsked,
        /// Night of the plan.
        night: i32,
        /// The answer.
        reply: oneshot::Sender<Result<Vec<MethodChoice>, WireError>>,
    },
    /// What speaks for and against each method.
    Compare {
        /// Whom it is about.
        child: ChildAsked,
        /// Night of the plan.
        night: i32,
        /// What the parent ticked.
        answers: ChoosingAnswers,
        /// The answer.
        reply: oneshot::Sender<Result<Comparison, WireError>>,
    },
    /// What a draft of the selected child's plan comes to.
    CheckPlan(Box<PlanDraft>, oneshot::Sender<Result<CheckedPlan, WireError>>),
    /// What is kept, for whoever works on files.
    Desk(oneshot::Sender<Result<Desk, WireError>>),
    /// What came in a file is to be kept.
    Arrive(Arrived, oneshot::Sender<Result<(), WireError>>),
    /// A correction of any night: what it would change, and kept if asked for.
    Mend {
        /// The night's id.
        night: String,
        /// The correction.
        mend: Mend,
        /// Keep it.
        keep: bool,
        /// The answer.
        reply: oneshot::Sender<Result<MendView, WireError>>,
    },
    /// A whole night that nobody recorded: what the form comes to, and kept if asked for.
    Missed {
        /// The form.
        form: MissedNight,
        /// Keep it.
        keep: bool,
        /// The answer.
        reply: oneshot::Sender<Result<MissedView, WireError>>,
    },
    /// The nights before.
    History(HistoryAsked, oneshot::Sender<Result<HistoryView, WireError>>),
    /// One night, as it is read afterwards.
    HistoryNight(String, oneshot::Sender<Result<MorningView, WireError>>),
    /// The window has drawn its first view: what takes its time may begin.
    Painted,
    /// The chime has sounded, or has not.
    Chimed(Played),
    /// An answer given outside the window.
    Answer(NightId, Answer),
    /// A notification could not be shown, and why.
    NotNotified(String),
    /// The system was asked to open a file with the app.
    Open(PathBuf),
    /// Moves a stepped clock; `None`: to the next deadline. Answers with the time.
    Step(Option<SignedDuration>, oneshot::Sender<Timestamp>),
    /// Ends the bedside once everything said has been handed to the disk.
    End,
    /// The window is to be closed.
    Closing(oneshot::Sender<Closing>),
}

/// What closing the window would mean.
#[derive(Clone, Copy, Debug, Default)]
pub struct Closing {
    /// A night is running, and runs on.
    pub is_running: bool,
    /// The parent has not been told so before.
    pub is_first: bool,
}

/// Which screen the parent has turned to, where no night runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Tonight,
    Morning(NightId),
    Plan,
    Data,
    Share(Option<NightId>),
    Bring,
    Coach,
    AddChild,
}

/// The ways back to the bedside, for those who work for it.
#[derive(Clone)]
struct Channels {
    acks: mpsc::UnboundedSender<Ack>,
    backed_up: mpsc::UnboundedSender<BackedUp>,
    together: mpsc::UnboundedSender<BroughtTogether>,
    reads: mpsc::UnboundedSender<Read>,
}

/// Something that was read beside the bedside.
enum Read {
    /// A night to be mended; `None`: there is none.
    ToMend(Option<Box<Night>>, mend::MendAsked),
    /// Nothing else is recorded at the time of a night that is to be added.
    ToAdd(Box<missed::Made>),
}

/// Tells whoever waits for something to be kept that it is.
type Reply = Box<dyn FnOnce() + Send>;

/// The task's state.
pub(crate) struct Bedside {
    pub(crate) clock: Clock,
    pub(crate) zone: String,
    pub(crate) household: Household,
    /// Running nights, and the one that is looked at in the morning.
    pub(crate) nights: BTreeMap<NightId, Night>,
    /// Older nights that were mended in this run, as they are now.
    mended: BTreeMap<NightId, Night>,
    /// Each child's last night that was over when the app was started.
    before: BTreeMap<ChildId, NightId>,
    pub(crate) blocked: Option<BlockedView>,
    pub(crate) selected: Option<ChildId>,
    pub(crate) in_childs_room: bool,
    pub(crate) alarm: AlarmSettings,
    pub(crate) look: Look,
    /// The desktop showed no notification.
    notification_failed: bool,
    told_closing: bool,
    /// When it was last asked whether a night's quiet still holds.
    asked_quiet: BTreeMap<NightId, NightTime>,
    pub(crate) sound: SoundView,
    pub(crate) notices: Vec<Notice>,
    pub(crate) asks: BTreeMap<NightId, Ask>,
    pub(crate) tonight_kind: NightKind,
    /// The nights before, as they were read, oldest first.
    past: BTreeMap<ChildId, Vec<PastNight>>,
    /// The days before, newest first, as they are kept.
    days: BTreeMap<ChildId, Vec<Day>>,
    /// Every version of each child's plan, oldest first.
    pub(crate) plan_versions: BTreeMap<ChildId, Vec<Plan>>,
    /// What coaches have said of each child's nights, as far as the parent took it.
    pub(crate) reviews: BTreeMap<ChildId, Vec<Review>>,
    /// A calm thought is shown in a long wait.
    pub(crate) thoughts: bool,
    pub(crate) helplines: Vec<Helpline>,
    pub(crate) computer: Computer,
    pub(crate) data: Data,
    pub(crate) together: SharedPlace,
    /// This is the demo.
    pub(crate) is_demo: bool,
    autostart: Option<Autostart>,
    /// Whether the app opens when its user signs in; `None`: it cannot.
    pub(crate) opens_at_sign_in: Option<bool>,
    pub(crate) revision: u32,
    channels: Channels,
    page: Page,
    /// The file that the system was asked to open.
    opened: Option<PathBuf>,
    keeping: Keeping,
    reader: Option<Reader>,
    /// Reads the nights before, on a thread of its own.
    history: Option<History>,
    by: Caregiver,
    caregivers: caregivers::Caregivers,
    device: DeviceId,
    chime: Option<Chime>,
    watchdog: Option<Watchdog>,
    watching: watch::Watching,
    last_tap: Option<(Tap, Moment)>,
    pending: Option<Pending>,
    shown: Option<(View, Outside)>,
}

/// Events on their way to the journal.
struct Pending {
    ticket: u64,
    events: Vec<lullwatch_core::Event>,
    reply: Option<Reply>,
}

/// Runs the bedside until the last sender of requests is gone, `before` having been shown.
///
/// `show` is given every view that differs from the one before.
pub async fn run(
    parts: Parts,
    before: FirstLook,
    mut requests: mpsc::UnboundedReceiver<Request>,
    show: impl Fn(&View, &Outside),
) {
    let (acks, mut acknowledged) = mpsc::unbounded_channel();
    let (backed_up, mut backups) = mpsc::unbounded_channel();
    let (together, mut brought) = mpsc::unbounded_channel();
    let (reads, mut read) = mpsc::unbounded_channel();
    let mut bedside = Bedside::open(parts, Channels { acks, backed_up, together, reads });
    let mut asked_before = bedside.take_over(before);
    bedside.bring_together_if_wished();
    bedside.watch_over();
    bedside.refresh(&show);
    loop {
        let patience = async {
            match &bedside.pending {
                Some(_) => tokio::time::sleep(PATIENCE).await,
                None => std::future::pending().await,
            }
        };
        let slice = async {
            match bedside.next_look() {
                Some(wait) => tokio::time::sleep(wait).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            biased;
            Some(ack) = acknowledged.recv() => bedside.acknowledge(ack),
            Some(done) = backups.recv() => bedside.backed_up(done),
            Some(done) = brought.recv(), if bedside.pending.is_none() => {
                bedside.brought_together(done);
            }
            Some(read) = read.recv(), if bedside.pending.is_none() => bedside.take_up_read(read),
            request = first_look::next(&mut asked_before, &mut requests),
                if bedside.pending.is_none() => match request {
                Some(Request::End) | None => break,
                Some(request) => bedside.answer(request, &show),
            },
            () = slice => {}
            () = patience => bedside.settle_late(),
        }
        bedside.watch_over();
        bedside.refresh(&show);
    }
    // An end that was meant; in a panic nobody comes by here.
    if let Some(watchdog) = &mut bedside.watchdog {
        watchdog.end();
    }
    bedside.keeping.close();
}

impl Bedside {
    /// How long to sleep until something may change by itself.
    fn next_look(&self) -> Option<Duration> {
        if matches!(self.clock, Clock::Stepped(_)) {
            return None;
        }
        let wait = self.watching.watch.next_look_ms(&self.clock.now(), &self.nights)?;
        Some(Duration::from_millis(u64::try_from(wait).unwrap_or_default()))
    }

    /// Whether any night is running.
    pub(crate) fn is_running(&self) -> bool {
        let now = self.clock.now();
        self.nights.values().any(|night| is_running(night, &now))
    }

    fn answer(&mut self, request: Request, show: &impl Fn(&View, &Outside)) {
        match request {
            Request::View(reply) => {
                self.refresh(show);
                if let Some((view, _)) = &self.shown {
                    answered(reply.send(view.clone()));
                }
            }
            Request::Tap(tap, revision, reply) => match self.tap(tap, revision) {
                Ok(kept) => self.reply_when_kept(kept, reply, ()),
                Err(refusal) => answered(reply.send(Err(refusal))),
            },
            Request::SetUp(form, reply) => answered(reply.send(self.set_up(&form))),
            Request::Choices { child, night, reply } => {
                answered(reply.send(self.choices(&child, night)));
            }
            Request::Compare { child, night, answers, reply } => {
                answered(reply.send(self.compare(&child, night, answers)));
            }
            Request::CheckPlan(draft, reply) => answered(reply.send(self.check_plan(&draft))),
            Request::Desk(reply) => answered(reply.send(self.desk())),
            Request::Arrive(arrived, reply) => answered(reply.send(self.arrive(arrived))),
            Request::Mend { night, mend, keep, reply } => match night.parse() {
                Ok(night) => self.mend(mend::MendAsked { night, mend, keep, reply }),
                Err(_) => answered(reply.send(Err(household::refuse("no-such-night")))),
            },
            Request::Missed { form, keep, reply } => {
                self.add_missed(missed::MissedAsked { form, keep, reply });
            }
            Request::History(asked, reply) => self.history(asked, reply),
            Request::HistoryNight(night, reply) => self.history_night(&night, reply),
            Request::Painted => {
                self.watching.draws_since = None;
                self.ask_history(Shelf::look_through);
            }
            Request::Chimed(played) => self.chimed(&played),
            Request::Answer(night, answer) => self.answer_outside(night, answer),
            Request::NotNotified(reason) => self.notification_failed(&reason),
            Request::Open(file) => self.open_file(file),
            Request::Step(by, reply) => {
                self.step(by);
                self.watch_over();
                self.refresh(show);
                answered(reply.send(self.clock.now().utc));
            }
            Request::End => {}
            Request::Closing(reply) => answered(reply.send(self.closing())),
        }
    }

    fn step(&mut self, by: Option<SignedDuration>) {
        let now = self.clock.now();
        let next = || {
            let deadlines = self.nights.values().filter_map(|night| night.next_deadline(&now));
            deadlines.map(|moment| moment.since(&now).ms).min()
        };
        let by = by.or_else(|| next().map(SignedDuration::from_millis));
        self.clock.step(by.unwrap_or_default());
    }

    /// Shows the view if it has changed.
    fn refresh(&mut self, show: &impl Fn(&View, &Outside)) {
        if self.pending.is_some() {
            return;
        }
        let mut view = crate::view::build(self);
        let outside = self.outside();
        view.revision = self.revision;
        if self.shown.as_ref().is_some_and(|shown| *shown == (view.clone(), outside.clone())) {
            return;
        }
        self.revision += 1;
        view.revision = self.revision;
        show(&view, &outside);
        self.shown = Some((view, outside));
    }

    /// The night of the selected child that is running.
    pub(crate) fn running(&self) -> Option<&Night> {
        self.running_of(self.selected?)
    }

    /// The running night of `child`.
    pub(crate) fn running_of(&self, child: ChildId) -> Option<&Night> {
        let now = self.clock.now();
        self.nights.values().find(|night| night.head().child == child && is_running(night, &now))
    }

    /// The night that is looked at in the morning.
    pub(crate) fn morning(&self) -> Option<&Night> {
        match self.page {
            Page::Morning(id) => self.nights.get(&id),
            _ => None,
        }
    }

    /// Whether the plan is looked at.
    pub(crate) fn shows_plan(&self) -> bool {
        self.page == Page::Plan
    }

    /// Whether the data and its backups are looked at.
    pub(crate) fn shows_data(&self) -> bool {
        self.page == Page::Data
    }

    /// Whether a child is being added.
    pub(crate) fn adds_child(&self) -> bool {
        self.page == Page::AddChild || self.household.children.is_empty()
    }

    /// Adds a notice, or renews it.
    fn tell(&mut self, notice: Notice) {
        self.notices.retain(|other| other.code != notice.code);
        self.notices.push(notice);
    }

    fn acknowledge(&mut self, ack: Ack) {
        let saved = self.keeping.acknowledge(&ack);
        if let Some(pending) = self.pending.take_if(|pending| pending.ticket == ack.ticket) {
            if !saved {
                self.keeping.is_late();
            }
            self.settle(pending);
        }
    }

    /// The journal took too long: go on, and say so.
    fn settle_late(&mut self) {
        if let Some(pending) = self.pending.take() {
            self.keeping.is_late();
            self.settle(pending);
        }
    }

    fn settle(&mut self, pending: Pending) {
        for event in &pending.events {
            self.take_in(event);
        }
        if let Some(reply) = pending.reply {
            reply();
        }
    }

    fn take_up_read(&mut self, read: Read) {
        match read {
            Read::ToMend(night, asked) => self.read_to_mend(night.map(|night| *night), asked),
            Read::ToAdd(made) => self.keep_missed(*made),
        }
    }

    /// Asks whoever reads the nights before; without a store there is nobody to ask, and whoever
    /// waits for the answer hears that.
    fn ask_history(&self, question: impl FnOnce(&mut Shelf) + Send + 'static) {
        if let Some(history) = &self.history {
            history.ask(question);
        }
    }

    /// Applies an event to its night.
    fn take_in(&mut self, event: &lullwatch_core::Event) {
        let here = self.nights.get_mut(&event.night);
        if let Some(night) = here.or_else(|| self.mended.get_mut(&event.night)) {
            night.apply(event);
        }
    }

    /// Answers with `value` once the last of some events is saved, and applies them then; at once
    /// where nothing is on its way.
    fn reply_when_kept<T: Send + 'static>(
        &mut self,
        kept: Option<(u64, Vec<lullwatch_core::Event>)>,
        reply: oneshot::Sender<Result<T, WireError>>,
        value: T,
    ) {
        let reply = move || answered(reply.send(Ok(value)));
        match kept {
            Some((ticket, events)) => {
                self.pending = Some(Pending { ticket, events, reply: Some(Box::new(reply)) });
            }
            None => reply(),
        }
    }
}

/// A window that has gone away needs no answer.
fn answered<T>(sent: Result<(), T>) {
    if sent.is_err() {
        tracing::debug!("the one who asked has gone away");
    }
}
