//! A review while it is written. It is kept after every word, closed where the family's files are, so
//! that nothing of it is lost with the window.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use lullwatch_core::plan::ProblemCode;
use lullwatch_core::review::Comment;
use lullwatch_core::{Child, EventId, Method, NightId, Plan, method};
use lullwatch_exchange::limits::LARGEST_FILE;
use lullwatch_exchange::plan_diff::differences;
use lullwatch_exchange::review_file::{self, ProposedPlan, ReviewFile};
use lullwatch_exchange::sealed::Opener;
use uuid::Uuid;

use super::drawer::Drawer;
use super::open::OpenChild;
use crate::bedside::draft;
use crate::bedside::household::{self, refuse, refuse_field};
use crate::messages::{
    CheckedPlan, CoachComment, CoachReview, CoachSay, MethodChoice, OfferView, PlanDraft, PlanView,
    WireError,
};
use crate::view::{clock, plan_page};

/// The parent's to give, and asked there.
const OF_A_CLINICIAN: ProblemCode = ProblemCode::ClinicianNeeded;
/// What nobody can say of a child whose age the file leaves out.
const OF_AGE: [ProblemCode; 4] = [
    ProblemCode::BirthDateFuture,
    ProblemCode::WeeksEarlyRange,
    ProblemCode::TooYoung,
    ProblemCode::TooOld,
];

/// The review that is being written, or one in which nothing is said yet.
pub(super) fn read(drawer: &Drawer, open: &OpenChild, now: Timestamp) -> ReviewFile {
    kept(drawer, open)
        .unwrap_or_else(|| ReviewFile::new(Uuid::now_v7(), now, drawer.name().trim(), open.id()))
}

fn kept(drawer: &Drawer, open: &OpenChild) -> Option<ReviewFile> {
    let path = drawer.review(open.id());
    let bytes = lullwatch_system::files::read(&path, LARGEST_FILE as u64 + 1).ok()?;
    let unsealed = Opener::default();
    let opener = open.opener.and_then(|place| drawer.opener(place)).unwrap_or(&unsealed);
    let read = opener.open(bytes).and_then(|bytes| review_file::read(&bytes));
    read.inspect_err(|error| {
        // It is set aside, so that the next one does not take its place.
        let aside = path.with_extension("damaged");
        let moved = std::fs::rename(&path, &aside);
        tracing::warn!(%error, ?moved, "a review that was being written cannot be read");
    })
    .ok()
    .filter(|review| review.child == open.id())
}

/// Keeps it, closed to whoever can open the family's files.
pub(super) fn keep(
    drawer: &Drawer,
    open: &OpenChild,
    review: &ReviewFile,
) -> Result<(), WireError> {
    let bytes = review.write().into_bytes();
    let seal = open.opener.and_then(|place| drawer.opener(place)).map(Opener::seal);
    let bytes = match seal {
        Some(seal) => seal.and_then(|seal| seal.close(&bytes)).map_err(|_| refuse("unknown"))?,
        None => bytes,
    };
    drawer.write(&drawer.review(open.id()), &bytes)
}

/// The review with something more said in it.
pub(super) fn said(
    drawer: &Drawer,
    open: &OpenChild,
    mut review: ReviewFile,
    say: CoachSay,
    now: Timestamp,
) -> Result<ReviewFile, WireError> {
    match say {
        CoachSay::Comment { night, event, text } => {
            let comment = comment(open, &night, event.as_deref(), &text)?;
            review.comments.push(comment);
        }
        CoachSay::Uncomment { id } => {
            review.comments.retain(|comment| comment.id.to_string() != id);
        }
        CoachSay::Propose { draft } => {
            let before = plan(open)?.clone();
            let (after, checked) = checked(open, &draft, now)?;
            if let Some(problem) = checked.problems.into_iter().find(|it| it.refused) {
                return Err(WireError {
                    code: format!("problem-{}", problem.code),
                    field: Some(problem.field),
                    detail: problem.detail,
                });
            }
            let is_changed = !differences(&before, &after).is_empty();
            review.plan = is_changed.then_some(ProposedPlan { before, after });
        }
        CoachSay::Withdraw => review.plan = None,
        CoachSay::From { name } => {
            let name = name.trim();
            drawer.keep_name(name)?;
            review.from = name.to_owned();
        }
        CoachSay::Anew => {
            review = ReviewFile::new(Uuid::now_v7(), now, &review.from, open.id());
        }
    }
    // What is handed on can be read.
    review_file::read(review.write().as_bytes())
        .map_err(|_| refuse_field("coach-too-long", "text"))?;
    Ok(review)
}

fn comment(
    open: &OpenChild,
    night: &str,
    event: Option<&str>,
    text: &str,
) -> Result<Comment, WireError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(refuse_field("coach-nothing-said", "text"));
    }
    let night = open.night(night).ok_or_else(|| refuse("no-such-night"))?;
    let event: Option<EventId> = event.and_then(|event| event.parse().ok());
    let is_here = |id: &EventId| night.log().iter().any(|logged| logged.event.id == *id);
    let event = event.filter(is_here);
    Ok(Comment { id: Uuid::now_v7(), night: night.head().id, event, text: text.to_owned() })
}

fn plan(open: &OpenChild) -> Result<&Plan, WireError> {
    open.plans.last().ok_or_else(|| refuse("coach-no-plan"))
}

/// The plan that a draft tells, and what it comes to: as if the parent had typed it, but for what only
/// the parent can say.
pub(super) fn checked(
    open: &OpenChild,
    draft: &PlanDraft,
    now: Timestamp,
) -> Result<(Plan, CheckedPlan), WireError> {
    let before = plan(open)?;
    let (child, day) = somebody(open, now);
    let turns = draft.method != before.method.0;
    let by_other = method::find(&draft.method).filter(|_| turns);
    let base = by_other.map_or_else(|| before.clone(), |method| turned(before, method));
    let (after, mut checked) = draft::checked(draft, &base, &child, day);
    let is_left = |code: ProblemCode| {
        code == OF_A_CLINICIAN || (open.child().is_none() && OF_AGE.contains(&code))
    };
    let left: Vec<&str> =
        ProblemCode::ALL.iter().filter(|code| is_left(**code)).map(|code| code.word()).collect();
    checked.problems.retain(|problem| !left.contains(&problem.code.as_str()));
    // What a clinician knows is in nobody's hands here.
    let after = Plan {
        clinician_confirmed: base.clinician_confirmed,
        clinician_confirmed_on: base.clinician_confirmed_on,
        ..after
    };
    Ok((after, checked))
}

/// The family's plan by another method, from its first night on. When that begins is said when it is
/// taken.
fn turned(before: &Plan, method: &Method) -> Plan {
    household::turned(before, household::by_method(before.child, method, 1))
}

/// The plan by that method, to be typed over and proposed.
pub(super) fn by_method(open: &OpenChild, id: &str) -> Result<PlanView, WireError> {
    let before = plan(open)?;
    let method = method::find(id).ok_or_else(|| refuse_field("method-unknown", "method"))?;
    let plan = if method.id == before.method { before.clone() } else { turned(before, method) };
    plan_page(&plan, &open.name, &[]).ok_or_else(|| refuse("coach-no-plan"))
}

/// The methods as they are offered to the child; all of them where nobody says how old it is.
pub(super) fn methods(open: &OpenChild, now: Timestamp) -> Vec<MethodChoice> {
    let mut choices = household::choices(&somebody(open, now).0, 1, now);
    if open.child().is_none() {
        choices.iter_mut().for_each(|choice| choice.offer = OfferView::Offered);
    }
    choices
}

/// The child, born today where nobody says when, and today.
fn somebody(open: &OpenChild, now: Timestamp) -> (Child, Date) {
    let mut child = open.somebody();
    let day = today(&child.zone, now);
    if open.child().is_none() {
        child.born = day;
    }
    (child, day)
}

fn today(zone: &str, now: Timestamp) -> Date {
    now.to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC)).date()
}

/// The file that the parent gets.
pub(super) fn document(
    drawer: &Drawer,
    open: &OpenChild,
    now: Timestamp,
) -> Result<String, WireError> {
    let review = read(drawer, open, now);
    if review.comments.is_empty() && review.plan.is_none() {
        return Err(refuse("coach-nothing-said"));
    }
    Ok(ReviewFile { made: now, ..review }.write())
}

pub(super) fn view(open: &OpenChild, review: &ReviewFile) -> CoachReview {
    let proposed = review.plan.as_ref();
    let plan = proposed.map(|it| &it.after).or(open.plans.last());
    let page = plan.and_then(|plan| plan_page(plan, &open.name, &[]));
    let differences = proposed.map(|it| differences(&it.before, &it.after)).unwrap_or_default();
    let mut comments: Vec<CoachComment> =
        review.comments.iter().map(|it| comment_view(open, it)).collect();
    comments.sort_by(|one, other| (&one.evening, &one.night).cmp(&(&other.evening, &other.night)));
    CoachReview {
        name: open.name.clone(),
        from: review.from.clone(),
        comments,
        plan: page,
        differences: crate::view::differences(differences),
        age_unknown: open.child().is_none(),
    }
}

fn comment_view(open: &OpenChild, comment: &Comment) -> CoachComment {
    let id: NightId = comment.night;
    let night = open.nights.iter().find(|night| night.head().id == id);
    let figures = night.and_then(|night| open.figures_of(night));
    let time = night.zip(comment.event).and_then(|(night, event)| {
        let input = night.inputs().into_iter().find(|input| input.id == event)?;
        Some(clock(night, night.utc(input.at)))
    });
    CoachComment {
        id: comment.id.to_string(),
        night: id.to_string(),
        evening: figures.map(|it| it.evening.to_string()),
        event: comment.event.map(|event| event.to_string()),
        time,
        text: comment.text.clone(),
    }
}
