//! The coach's desk: families whose nights came in files, kept apart from one's own children. Their
//! files lie as they came in a folder beside the store, and never in it; what they say is read on a
//! thread of its own, so that no running night waits for it.

mod compare;
mod drawer;
mod flags;
mod open;
mod review;
mod view;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use jiff::Timestamp;
use lullwatch_core::ChildId;
use lullwatch_core::trend::Figures;
use lullwatch_exchange::sealed::{KeyPair, Opener};
use lullwatch_exchange::words::Words;

use crate::bedside::household::refuse;
use crate::files::report::{self, Paper};
use crate::history::{Asked, page};
use crate::messages::{
    CheckedPlan, CoachChange, CoachChild, CoachCounts, CoachDesk, CoachKey, CoachNight,
    CoachReview, CoachSaved, CoachSay, CompareSide, CompareView, HistoryAsked, HistoryView,
    MethodChoice, PlanDraft, PlanView, ShareLock, Shared, WireError,
};
use drawer::Drawer;
use open::OpenChild;

/// The folder of the families' files, in the data folder.
const FOLDER: &str = "families";
/// So many children are held open at once: both sides of a comparison.
const MOST_OPEN: usize = 2;

/// A question, answered on the thread that reads.
type Question = Box<dyn FnOnce(&mut Coach) + Send>;

/// A handle on the thread that reads families' files. It ends with its last handle.
#[derive(Clone)]
pub struct CoachThread(mpsc::Sender<Question>);

impl CoachThread {
    /// Starts the thread, which reads nothing until it is asked; `None` where the system refuses one.
    #[must_use]
    pub fn start(data: &Path) -> Option<CoachThread> {
        let (questions, asked) = mpsc::channel::<Question>();
        let mut coach = Coach::new(data);
        let work = move || {
            while let Ok(question) = asked.recv() {
                question(&mut coach);
            }
        };
        let thread = std::thread::Builder::new().name("coach".into()).spawn(work);
        thread
            .inspect_err(|error| tracing::warn!(%error, "no thread for the coach's desk"))
            .ok()?;
        Some(CoachThread(questions))
    }

    /// Asks; what is asked first is answered first.
    pub fn ask(&self, question: impl FnOnce(&mut Coach) + Send + 'static) {
        if self.0.send(Box::new(question)).is_err() {
            tracing::warn!("whoever reads families' files has ended");
        }
    }
}

/// What is lent to the desk with each question.
pub struct Lent {
    /// The clock.
    pub now: Timestamp,
    /// The words of the app's language.
    pub words: Words,
}

/// Everything on the desk.
pub struct Coach {
    drawer: Drawer,
    open: BTreeMap<ChildId, OpenChild>,
    /// Figures of every family's nights, once they were asked for.
    figures: Option<Vec<Figures>>,
    /// What the rules find in a child's nights, in numbers, once that was asked for.
    counts: BTreeMap<ChildId, CoachCounts>,
}

impl Coach {
    /// Reads nothing until it is asked.
    pub(crate) fn new(data: &Path) -> Coach {
        let drawer = Drawer::new(data.join(FOLDER));
        Coach { drawer, open: BTreeMap::new(), figures: None, counts: BTreeMap::new() }
    }

    /// Changes what lies on the desk, and tells what does.
    ///
    /// # Errors
    /// The system refuses.
    pub fn change(&mut self, change: CoachChange) -> Result<CoachDesk, WireError> {
        let refused = match change {
            CoachChange::Look => Vec::new(),
            CoachChange::Bring { files } => {
                let files: Vec<PathBuf> = files.into_iter().map(PathBuf::from).collect();
                return self.bring(&files);
            }
            CoachChange::Unseal { file, passphrase } => {
                self.forget();
                self.drawer.unseal(&file, Opener::with_passphrase(&passphrase));
                Vec::new()
            }
            CoachChange::Remove { family } => {
                self.forget();
                let id = family.parse().map_err(|_| gone())?;
                for child in self.drawer.remove_family(id)? {
                    self.drawer.remove_review(child)?;
                }
                Vec::new()
            }
            CoachChange::RemoveFile { file } => {
                self.forget();
                self.drawer.remove(&file)?;
                Vec::new()
            }
        };
        Ok(view::desk(&mut self.drawer, refused))
    }

    /// Takes files and folders of them to the desk.
    ///
    /// # Errors
    /// The system refuses.
    pub fn bring(&mut self, files: &[PathBuf]) -> Result<CoachDesk, WireError> {
        self.forget();
        let not_taken = self.drawer.bring(files)?;
        Ok(view::desk(&mut self.drawer, not_taken))
    }

    /// Opens what is closed to these keys, until the app ends.
    ///
    /// # Errors
    /// The file cannot be read, or holds no keys.
    pub fn use_keys(&mut self, file: &Path) -> Result<CoachDesk, WireError> {
        let keys = crate::files::keys(file)?;
        self.forget();
        self.drawer.use_keys(keys);
        self.change(CoachChange::Look)
    }

    /// Makes a pair of keys: the secret half goes into `file`, and opens from here on what is closed
    /// to it.
    ///
    /// # Errors
    /// Why the disk refused.
    pub fn make_key(&mut self, file: &Path) -> Result<CoachKey, WireError> {
        let pair = KeyPair::new();
        let written = pair.file().into_bytes();
        let Shared { file: path, .. } =
            crate::files::write_sealed(written, &ShareLock::Open, file)?;
        self.use_keys(file)?;
        Ok(CoachKey { public: pair.public, file: path })
    }

    /// A child with its plan, and what the rules find in its nights.
    ///
    /// # Errors
    /// It is not on the desk.
    pub fn child(&mut self, child: &str) -> Result<CoachChild, WireError> {
        Ok(view::child(self.opened(child)?))
    }

    /// What the rules find in these children's nights, in numbers. One that is not on the desk any
    /// more, or cannot be read, is left out: its own page tells why.
    pub fn counts(&mut self, children: &[String]) -> Vec<CoachCounts> {
        let ids: Vec<ChildId> = children.iter().filter_map(|child| child.parse().ok()).collect();
        for id in &ids {
            if self.counts.contains_key(id) {
                continue;
            }
            if let Ok(Some(read)) = self.drawer.read(*id) {
                self.counts.insert(*id, view::counts(&OpenChild::of(read)));
            }
        }
        ids.iter().filter_map(|id| self.counts.get(id).cloned()).collect()
    }

    /// Rows and trends of a child's nights, as history shows them.
    ///
    /// # Errors
    /// It is not on the desk.
    pub fn history(&mut self, what: HistoryAsked) -> Result<HistoryView, WireError> {
        let id = what.child.clone().ok_or_else(gone)?;
        let open = self.opened(&id)?;
        let asked = Asked {
            what,
            child: open.id(),
            children: vec![open.somebody()],
            running: std::collections::BTreeSet::new(),
        };
        page(open, &asked).map_err(|_| gone())
    }

    /// A night as it is read afterwards.
    ///
    /// # Errors
    /// It is not on the desk.
    pub fn night(&mut self, child: &str, night: &str) -> Result<CoachNight, WireError> {
        let open = self.opened(child)?;
        let night = open.night(night).ok_or_else(|| refuse("no-such-night"))?;
        Ok(view::night(open, night))
    }

    /// Two sides, side by side.
    ///
    /// # Errors
    /// One of them is not on the desk.
    pub fn compare(&mut self, sides: &[CompareSide; 2]) -> Result<CompareView, WireError> {
        let [one, other] = sides;
        let sides = [compare::side(self, one)?, compare::side(self, other)?];
        Ok(compare::view(sides))
    }

    /// The review of a child's nights that is being written, once `say` is said.
    ///
    /// # Errors
    /// What of it cannot be said.
    pub fn review(
        &mut self,
        child: &str,
        say: Option<CoachSay>,
        lent: &Lent,
    ) -> Result<CoachReview, WireError> {
        self.opened(child)?;
        let id = id(child)?;
        let open = self.open.get(&id).ok_or_else(gone)?;
        let mut review = review::read(&self.drawer, open, lent.now);
        if let Some(say) = say {
            review = review::said(&self.drawer, open, review, say, lent.now)?;
            review::keep(&self.drawer, open, &review)?;
        }
        Ok(review::view(open, &review))
    }

    /// What a draft of a changed plan comes to.
    ///
    /// # Errors
    /// There is no plan on the desk.
    pub fn check_plan(
        &mut self,
        child: &str,
        draft: &PlanDraft,
        lent: &Lent,
    ) -> Result<CheckedPlan, WireError> {
        let open = self.opened(child)?;
        Ok(review::checked(open, draft, lent.now)?.1)
    }

    /// The methods as they are offered to a child.
    ///
    /// # Errors
    /// It is not on the desk.
    pub fn methods(&mut self, child: &str, lent: &Lent) -> Result<Vec<MethodChoice>, WireError> {
        Ok(review::methods(self.opened(child)?, lent.now))
    }

    /// The plan of a child by another method, to be typed over and proposed.
    ///
    /// # Errors
    /// There is no plan on the desk, or no such method.
    pub fn plan_by(&mut self, child: &str, method: &str) -> Result<PlanView, WireError> {
        review::by_method(self.opened(child)?, method)
    }

    /// What a file may be called that is saved; what is wrong with it is told before anybody looks
    /// for a place.
    ///
    /// # Errors
    /// What stands against it.
    pub fn file_name(
        &mut self,
        child: &str,
        what: CoachSaved,
        lock: &ShareLock,
        lent: &Lent,
    ) -> Result<String, WireError> {
        self.opened(child)?;
        if what == CoachSaved::Review {
            self.document(child, what, lent)?;
        }
        crate::files::seal(lock)?;
        let day = lent.now.to_zoned(jiff::tz::TimeZone::UTC).date();
        Ok(match what {
            CoachSaved::Review => format!("review-{day}.lullwatch-review"),
            CoachSaved::Pdf => format!("report-{day}.{}", Paper::Pdf.ending()),
            CoachSaved::Html => format!("report-{day}.{}", Paper::Html.ending()),
        })
    }

    /// Writes a review or a report.
    ///
    /// # Errors
    /// What stands against it, or why the disk refused.
    pub fn save(
        &mut self,
        child: &str,
        what: CoachSaved,
        lock: &ShareLock,
        file: &Path,
        lent: &Lent,
    ) -> Result<Shared, WireError> {
        let document = self.document(child, what, lent)?;
        crate::files::write_sealed(document, lock, file)
    }

    fn document(
        &mut self,
        child: &str,
        what: CoachSaved,
        lent: &Lent,
    ) -> Result<Vec<u8>, WireError> {
        self.opened(child)?;
        let id = id(child)?;
        let open = self.open.get(&id).ok_or_else(gone)?;
        let paper = match what {
            CoachSaved::Review => {
                return review::document(&self.drawer, open, lent.now).map(String::into_bytes);
            }
            CoachSaved::Pdf => Paper::Pdf,
            CoachSaved::Html => Paper::Html,
        };
        let shared = self.drawer.read(id)?.ok_or_else(gone)?.shared;
        report::written(shared, paper, &lent.words, lent.now)
    }

    /// Every night's figures, of every family.
    fn figures(&mut self) -> Result<&[Figures], WireError> {
        if self.figures.is_none() {
            let mut all = Vec::new();
            for child in self.drawer.children() {
                if let Some(read) = self.drawer.read(child)? {
                    all.extend(OpenChild::of(read).figures);
                }
            }
            self.figures = Some(all);
        }
        Ok(self.figures.as_deref().unwrap_or_default())
    }

    /// A child, opened.
    fn opened(&mut self, child: &str) -> Result<&mut OpenChild, WireError> {
        let id = id(child)?;
        if !self.open.contains_key(&id) {
            let read = self.drawer.read(id)?.ok_or_else(gone)?;
            if self.open.len() >= MOST_OPEN {
                self.open.clear();
            }
            self.open.insert(id, OpenChild::of(read));
        }
        self.open.get_mut(&id).ok_or_else(gone)
    }

    /// What was read is read anew.
    fn forget(&mut self) {
        self.open.clear();
        self.figures = None;
        self.counts.clear();
    }
}

fn id(child: &str) -> Result<ChildId, WireError> {
    child.parse().map_err(|_| gone())
}

/// It is not on the desk any more.
fn gone() -> WireError {
    refuse("coach-gone")
}
