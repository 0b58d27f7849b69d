//! What a parent's answers say for and against each method, for a child that is stored or not yet.

use jiff::Timestamp;
use lullwatch_core::age::corrected_months;
use lullwatch_core::choosing::{Answers, Note, Reason, Side, notes, reasons_if_offered};
use lullwatch_core::{Child, method};

use super::Bedside;
use super::household::{Household, choices, refuse, today};
use crate::messages::{
    ChildAsked, ChoosingAnswers, Compared, Comparison, MethodChoice, NoteView, ReasonView,
    WireError,
};

impl Bedside {
    /// The methods compared, with the waits of night `night`. Keeps nothing of the answers.
    ///
    /// # Errors
    /// No child is selected, or the form's field that is wrong.
    pub(super) fn compare(
        &self,
        child: &ChildAsked,
        night: i32,
        answers: ChoosingAnswers,
    ) -> Result<Comparison, WireError> {
        let mut child = self.asked(child)?;
        // With much milk at night, or a concern about growth, a clinician is asked first.
        child.health_concern |= answers.feeds_or_growth;
        Ok(comparison(&child, from_one(night), &answers.into(), self.clock.now().utc))
    }

    /// The methods as they are offered to a child, with the waits of night `night`.
    ///
    /// # Errors
    /// No child is selected, or the form's field that is wrong.
    pub(super) fn choices(
        &self,
        child: &ChildAsked,
        night: i32,
    ) -> Result<Vec<MethodChoice>, WireError> {
        Ok(choices(&self.asked(child)?, from_one(night), self.clock.now().utc))
    }

    fn asked(&self, child: &ChildAsked) -> Result<Child, WireError> {
        match child {
            ChildAsked::Selected => {
                let stored = self.selected.and_then(|id| self.household.child(id));
                stored.cloned().ok_or_else(|| refuse("not-possible-now"))
            }
            ChildAsked::Typed { born, weeks_early, zone, health_concern } => {
                let now = self.clock.now().utc;
                Household::unstored(born, *weeks_early, zone, *health_concern, now)
            }
        }
    }
}

fn from_one(night: i32) -> u32 {
    u32::try_from(night).unwrap_or(1).max(1)
}

fn comparison(child: &Child, night: u32, answers: &Answers, now: Timestamp) -> Comparison {
    let day = today(child, now);
    let compared = |choice: MethodChoice| {
        let found = method::find(&choice.id);
        let reasons = found.map_or_else(Vec::new, |it| reasons_if_offered(it, child, day, answers));
        let side = |side| reasons.iter().filter(move |it| it.side == side).map(reason).collect();
        Compared { reasons_for: side(Side::For), reasons_against: side(Side::Against), choice }
    };
    let months = corrected_months(child.born, child.weeks_early, day);
    Comparison {
        methods: choices(child, night, now).into_iter().map(compared).collect(),
        notes: notes(answers, months).iter().map(note).collect(),
    }
}

fn reason(reason: &Reason) -> ReasonView {
    ReasonView {
        code: reason.code.into(),
        strength: reason.strength,
        tag: reason.tag,
        source: reason.source.map(Into::into),
    }
}

fn note(note: &Note) -> NoteView {
    NoteView { code: note.code.into(), source: note.source.map(Into::into) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use lullwatch_core::ChildId;
    use lullwatch_core::choosing::reasons;
    use uuid::Uuid;

    use super::*;
    use crate::messages::OfferView;

    const WORDS: &str = include_str!("../../../assets/locales/en/choosing.ftl");

    fn now() -> Timestamp {
        "2026-11-24T00:30:00Z".parse().unwrap()
    }

    fn child(born: Date, weeks_early: u32) -> Child {
        let (id, name, zone) = (ChildId(Uuid::nil()), "A".into(), "UTC".into());
        Child { id, name, born, weeks_early, zone, health_concern: false }
    }

    /// One of the 512 ways to answer, by its bits.
    fn answers(bits: u32) -> Answers {
        let given = |place: u32| bits >> place & 1 == 1;
        Answers {
            separation_anxiety: given(0),
            slow_to_fall_asleep: given(1),
            presence_makes_worse: given(2),
            checks_make_worse: given(3),
            parent_strained: given(4),
            wakings_regular: given(5),
            bedtime_bearable: given(6),
            feeds_or_growth: given(7),
            in_a_bed: given(8),
        }
    }

    #[test]
    fn no_answers_change_what_is_offered_or_its_order() {
        for (born, weeks_early) in [
            (date(2026, 11, 1), 0),
            (date(2026, 6, 30), 0),
            (date(2026, 2, 1), 0),
            (date(2026, 2, 1), 10),
            (date(2023, 2, 1), 0),
        ] {
            let child = child(born, weeks_early);
            let offered = choices(&child, 3, now());
            for bits in 0..512 {
                let compared = comparison(&child, 3, &answers(bits), now()).methods;
                assert_eq!(compared.len(), offered.len());
                for (compared, offered) in compared.iter().zip(&offered) {
                    assert_eq!(&compared.choice, offered, "{born} {bits:b}");
                    let reasons = compared.reasons_for.len() + compared.reasons_against.len();
                    match offered.offer {
                        OfferView::TooYoung { .. } | OfferView::TooOld { .. } => {
                            assert_eq!(reasons, 0, "{} {born} {bits:b}", offered.id);
                        }
                        OfferView::Offered | OfferView::AfterClinician => {}
                    }
                }
            }
        }
    }

    #[test]
    fn each_reason_stands_on_its_own_side() {
        let answers = Answers { checks_make_worse: true, ..Answers::default() };
        let compared = comparison(&child(date(2026, 2, 1), 0), 1, &answers, now());
        let of = |id: &str| {
            compared.methods.iter().find(|it| it.choice.id == id).map(|it| {
                let codes = |list: &[ReasonView]| {
                    list.iter().map(|it| it.code.clone()).collect::<Vec<_>>().join(" ")
                };
                (codes(&it.reasons_for), codes(&it.reasons_against))
            })
        };
        assert_eq!(of("ferber-2006"), Some((String::new(), "frequent_checks".into())));
        assert_eq!(of("sleep-wave"), Some(("one_line".into(), String::new())));
    }

    #[test]
    fn there_are_words_for_every_reason_and_every_note() {
        let all = answers(511);
        for method in method::catalogue() {
            for reason in [12, 40].iter().flat_map(|months| reasons(method, &all, *months)) {
                let key = format!("\nchoosing-reason-{} =", reason.code);
                assert!(WORDS.contains(&key), "{key}");
            }
        }
        for note in notes(&all, 40) {
            let key = format!("\nchoosing-note-{} =", note.code);
            assert!(WORDS.contains(&key), "{key}");
        }
    }
}
