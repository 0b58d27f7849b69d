//! `assets/methods/*.toml`: the file format `lullwatch-method/1`.
//!
//! Values are parsed into types that cannot hold a wrong one, so that every error carries the line
//! and the field it was found at.

mod instructions;
mod reader;
mod schema;

use jiff::civil::Time;

use super::parts::{
    Awakenings, Course, DoneNights, Fading, FeedTaper, Hold, Presence, Range, Routine, Stage,
    Stages,
};
use super::{Family, Method, MethodId, Sourced};
use reader::{Reader, between, minutes, range};
use schema::{File, Given};

/// A method file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {field}: {problem}")]
pub struct MethodError {
    /// The file's name.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// The field, as it is written there.
    pub field: String,
    /// What is wrong and what to write instead.
    pub problem: String,
}

impl Method {
    /// Reads a method file. `file` is the name that an error shows.
    ///
    /// # Errors
    /// Names the file, the line and the field, and says what is wrong there.
    pub fn parse(file: &str, text: &str) -> Result<Method, MethodError> {
        let mut reader = Reader::of(file, text);
        let parsed: File = toml::from_str(text).map_err(|error| {
            reader.error(error.span().map_or(0, |span| span.start), error.message())
        })?;
        reader.know(&parsed.sources);
        reader.begins_well(&parsed)?;
        let ages = parsed.ages;
        let method = Method {
            id: MethodId(parsed.id.get_ref().clone()),
            family: *parsed.family.get_ref(),
            gate: parsed.gate,
            from_months: reader.given(ages.from_months.as_ref(), between::<0, 216>)?,
            to_months: reader.given(ages.to_months.as_ref(), between::<0, 216>)?,
            nights: parsed
                .nights
                .iter()
                .zip(1..)
                .map(|(row, expected)| reader.night(row, expected))
                .collect::<Result<_, _>>()?,
            longest_wait_s: reader
                .given(parsed.longest_wait_minutes.as_ref(), minutes::<1, 120>)?,
            last_wait_repeats: reader.given(parsed.last_wait_repeats.as_ref(), |yes| Ok(*yes))?,
            wakings_as_before_until: as_before(&reader, parsed.wakings.as_ref())?,
            visit_usual_s: reader.given(parsed.visit.usual_s.as_ref(), range::<1, 7200>)?,
            visit_max_s: reader.given(parsed.visit.max_s.as_ref(), between::<1, 7200>)?,
            reassurances: reader
                .given(parsed.visit.reassurances.as_ref(), |kinds| Ok(kinds.clone()))?,
            nap_cap_s: reader.given(parsed.nap.cap_minutes.as_ref(), minutes::<1, 240>)?,
            nap_counts_from_s: reader
                .given(parsed.nap.counts_from_minutes.as_ref(), minutes::<1, 240>)?,
            earliest_rise: reader.given(parsed.earliest_rise.as_ref(), |text| {
                Time::strptime("%H:%M", text)
                    .map_err(|_| format!("`{text}` is not a time of day like 05:30"))
            })?,
            stages: parsed.presence.as_ref().map(|it| stages(&reader, it)).transpose()?,
            holds: holds(&reader, &parsed.holds)?,
            first_pick_up_s: reader
                .given(parsed.lifting.first_wait_minutes.as_ref(), minutes::<0, 30>)?,
            after_calm_s: reader.given(
                parsed.soothing.as_ref().map(|it| &it.after_calm_minutes),
                |minutes| {
                    range::<1, 60>(minutes)
                        .map(|it| Range { least: it.least * 60, most: it.most * 60 })
                },
            )?,
            cards: reader.given(parsed.pass.as_ref().map(|it| &it.cards), between::<1, 9>)?,
            fading: parsed.fading.as_ref().map(|it| fading(&reader, it)).transpose()?,
            awakenings: parsed.awakenings.as_ref().map(|it| awakenings(&reader, it)).transpose()?,
            routine: parsed.routine.as_ref().map(|it| routine(&reader, it)).transpose()?,
            feed_taper: parsed.feed_taper.as_ref().map(|it| feed_taper(&reader, it)).transpose()?,
            course: Course {
                change_nights: reader
                    .given(parsed.course.change_nights.as_ref(), range::<1, 120>)?,
                done_nights: done_nights(&reader, &parsed.course.done_nights)?,
                follow_within_nights: reader
                    .given(parsed.course.follow_within_nights.as_ref(), between::<1, 120>)?,
                stop_after_nights: reader
                    .given(parsed.course.stop_after_nights.as_ref(), between::<1, 120>)?,
            },
            instructions: instructions::read(&reader, &parsed.instructions)?,
            sources: parsed.sources.into_iter().collect(),
        };
        ages_in_order(&reader, &ages)?;
        longest_wait_holds(&reader, &parsed.nights, method.longest_wait_s.as_ref())?;
        instructions::fit(&reader, &parsed.instructions, method.stages.as_ref())?;
        match missing_part(&method) {
            Some(part) => {
                let problem = format!("this family needs {part}");
                Err(reader.error(parsed.family.span().start, problem))
            }
            None => Ok(method),
        }
    }
}

/// The part without which a family's bedside would have nothing to show.
fn missing_part(method: &Method) -> Option<&'static str> {
    let (there, part) = match method.family {
        Family::GrowingChecks | Family::FixedChecks => (!method.nights.is_empty(), "[[nights]]"),
        Family::Presence => (method.stages.is_some(), "[presence]"),
        Family::PickingUp => (!method.holds.is_empty(), "[[holds]]"),
        Family::Soothing => (method.after_calm_s.is_some(), "[soothing]"),
        Family::BedtimePass => (method.cards.is_some(), "[pass]"),
        Family::BedtimeFading => (method.fading.is_some(), "[fading]"),
        Family::ScheduledAwakenings => (method.awakenings.is_some(), "[awakenings]"),
        Family::PositiveRoutines => (method.routine.is_some(), "[routine]"),
        Family::BedtimeOnly => (method.wakings_as_before_until.is_some(), "[wakings]"),
        Family::TwoStep => (
            method.wakings_as_before_until.is_some() && !method.nights.is_empty(),
            "[wakings] and [[nights]]",
        ),
        Family::NoChecks | Family::LogOnly => (method.nights.is_empty(), "no [[nights]]"),
    };
    (!there).then_some(part)
}

fn ages_in_order(reader: &Reader, ages: &schema::Ages) -> Result<(), MethodError> {
    let from = ages.from_months.as_ref().map_or(0, |from| *from.value.get_ref());
    match &ages.to_months {
        Some(to) if *to.value.get_ref() < from => {
            let problem = format!("below from_months, which is {from}");
            Err(reader.error(to.value.span().start, problem))
        }
        _ => Ok(()),
    }
}

/// The three axes are kept apart, so they may contradict each other.
fn longest_wait_holds(
    reader: &Reader,
    rows: &[schema::NightRow],
    longest: Option<&Sourced<u32>>,
) -> Result<(), MethodError> {
    let Some(longest_min) = longest.map(|longest| longest.value / 60) else {
        return Ok(());
    };
    let waits = rows.iter().flat_map(|row| row.waits_minutes.get_ref());
    match waits.into_iter().find(|wait| *wait.get_ref() > longest_min) {
        Some(wait) => {
            let problem = format!("longer than longest_wait_minutes, which is {longest_min}");
            Err(reader.error(wait.span().start, problem))
        }
        None => Ok(()),
    }
}

fn as_before(
    reader: &Reader,
    wakings: Option<&schema::Wakings>,
) -> Result<Option<Sourced<u32>>, MethodError> {
    let Some(wakings) = wakings else {
        return Ok(None);
    };
    let always = reader.given(wakings.as_before.as_ref(), |always| match always {
        true => Ok(u32::MAX),
        false => Err("true, or leave it out".into()),
    })?;
    let until = reader.given(wakings.as_before_until_night.as_ref(), between::<1, 120>)?;
    if let (Some(both), Some(_)) = (&wakings.as_before, &until) {
        let problem = "write this or as_before_until_night, not both";
        return Err(reader.error(both.value.span().start, problem));
    }
    Ok(always.or(until))
}

fn stages(reader: &Reader, presence: &schema::Presence) -> Result<Stages, MethodError> {
    let rows = presence.stages.get_ref();
    if rows.is_empty() {
        return Err(reader.error(presence.stages.span().start, "at least one stage is needed"));
    }
    let last = rows.len() - 1;
    let stage = |(place, row): (usize, &schema::StageRow)| {
        if row.nights.is_none() && place != last {
            let problem = "this stage needs `nights`; only the last one goes on";
            return Err(reader.error(row.place.span().start, problem));
        }
        let value = Presence {
            place: *row.place.get_ref(),
            touch: row.touch,
            voice: row.voice,
            moves: row.moves,
        };
        let source = reader.source(&row.source)?;
        Ok(Stage {
            presence: Sourced { value, tag: row.tag, source },
            nights: reader.given(row.nights.as_ref(), between::<1, 60>)?,
        })
    };
    Ok(Stages {
        advance: presence.advance,
        stages: rows.iter().enumerate().map(stage).collect::<Result<_, _>>()?,
        dropped_feed_nights: reader
            .given(presence.dropped_feed_nights.as_ref(), between::<1, 14>)?,
        step_cm: reader.given(presence.step_cm.as_ref(), range::<1, 500>)?,
        moves_nights: reader.given(presence.moves_nights.as_ref(), range::<1, 120>)?,
    })
}

fn holds(reader: &Reader, rows: &[schema::HoldRow]) -> Result<Vec<Hold>, MethodError> {
    let mut holds: Vec<Hold> = Vec::with_capacity(rows.len());
    for row in rows {
        let from_months = between::<0, 216>(row.from_months.get_ref())
            .map_err(|problem| reader.error(row.from_months.span().start, problem))?;
        if holds.last().is_some_and(|before| before.from_months >= from_months) {
            let problem = "list the ages in order, youngest first";
            return Err(reader.error(row.from_months.span().start, problem));
        }
        let longest_s = row.longest_minutes.as_ref().map(|longest| {
            range::<0, 60>(longest.get_ref())
                .map(|it| Range { least: it.least * 60, most: it.most * 60 })
                .map_err(|problem| reader.error(longest.span().start, problem))
        });
        holds.push(Hold {
            from_months,
            longest_s: longest_s.transpose()?,
            mostly_hand: row.mostly_hand,
            evidence: Sourced { value: (), tag: row.tag, source: reader.source(&row.source)? },
        });
    }
    Ok(holds)
}

fn done_nights(reader: &Reader, rows: &[schema::DoneRow]) -> Result<Vec<DoneNights>, MethodError> {
    let mut done: Vec<DoneNights> = Vec::with_capacity(rows.len());
    for row in rows {
        let at = row.from_months.as_ref().map_or(row.nights.span(), toml::Spanned::span).start;
        let from_months = row.from_months.as_ref().map_or(0, |from| *from.get_ref());
        let from_months =
            between::<0, 216>(&from_months).map_err(|problem| reader.error(at, problem))?;
        if done.last().is_some_and(|before| before.from_months >= from_months) {
            return Err(reader.error(at, "list the ages in order, youngest first"));
        }
        let value = range::<1, 120>(row.nights.get_ref())
            .map_err(|problem| reader.error(row.nights.span().start, problem))?;
        let source = reader.source(&row.source)?;
        done.push(DoneNights { from_months, nights: Sourced { value, tag: row.tag, source } });
    }
    Ok(done)
}

/// A value that the part cannot do without.
fn needed<T: Clone, U>(
    reader: &Reader,
    given: &Given<T>,
    read: impl Fn(&T) -> Result<U, String>,
) -> Result<Sourced<U>, MethodError> {
    let value = reader.value(given, read)?;
    Ok(Sourced { value, tag: given.tag, source: reader.source(&given.source)? })
}

fn fading(reader: &Reader, fading: &schema::Fading) -> Result<Fading, MethodError> {
    let begin_later = needed(reader, &fading.begin_later_minutes, between::<0, 120>)?;
    let latest_later = |latest: &u32| match between::<0, 240>(latest)? {
        latest if latest < begin_later.value => {
            Err(format!("below begin_later_minutes, which is {}", begin_later.value))
        }
        latest => Ok(latest),
    };
    Ok(Fading {
        within: needed(reader, &fading.within_minutes, between::<1, 120>)?,
        earlier: needed(reader, &fading.earlier_minutes, between::<1, 120>)?,
        later: needed(reader, &fading.later_minutes, between::<0, 120>)?,
        latest_later: reader.given(fading.latest_later_minutes.as_ref(), latest_later)?,
        begin_later,
    })
}

fn awakenings(reader: &Reader, it: &schema::Awakenings) -> Result<Awakenings, MethodError> {
    let before_range = reader.given(it.before_range_minutes.as_ref(), range::<1, 120>)?;
    let before = |before: &u32| match before_range.as_ref().map(|range| range.value) {
        Some(range) if !(range.least..=range.most).contains(before) => {
            Err(format!("{before}; before_range_minutes is {} to {}", range.least, range.most))
        }
        _ => between::<1, 120>(before),
    };
    Ok(Awakenings {
        baseline_nights: needed(reader, &it.baseline_nights, between::<1, 28>)?,
        before: needed(reader, &it.before_minutes, before)?,
        before_range,
        weeks: reader.given(it.weeks.as_ref(), between::<1, 52>)?,
    })
}

fn routine(reader: &Reader, routine: &schema::Routine) -> Result<Routine, MethodError> {
    Ok(Routine {
        minutes: needed(reader, &routine.minutes, between::<1, 120>)?,
        earlier_each_week: reader
            .given(routine.earlier_each_week_minutes.as_ref(), range::<1, 60>)?,
    })
}

fn feed_taper(reader: &Reader, taper: &schema::FeedTaper) -> Result<FeedTaper, MethodError> {
    Ok(FeedTaper {
        start: needed(reader, &taper.start, between::<1, 12>)?,
        less: needed(reader, &taper.less, between::<1, 12>)?,
        gap_min: needed(reader, &taper.gap_minutes, between::<30, 480>)?,
        gap_more_min: needed(reader, &taper.gap_more_minutes, between::<0, 120>)?,
    })
}
