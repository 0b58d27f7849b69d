//! `lullwatch schedule`: what one night of a method asks for.

mod page;

use std::path::Path;

use lullwatch_core::Method;
use lullwatch_core::method::parts::{Advance, Place, Range, Touch, Voice, Wakings};
use lullwatch_core::method::{Family, Tonight};
use lullwatch_core::next::{self, AwakeningPlan, PastNight, SinceNoon, WhyBedtime};
use lullwatch_core::plan::{Days, NightRules};
use lullwatch_exchange::words::Words;
use serde::Serialize;

use crate::args::ScheduleArgs;
use crate::failure::Failure;
use crate::methods::find;
use crate::print::json;
use crate::replay;
use crate::sentence::sentence;

use page::Evening;

/// What every family has, and then what each adds. Spans are whole seconds where the name says so.
#[derive(Serialize)]
struct Schedule<'a> {
    method: &'a str,
    night: u32,
    waits_s: &'a [u32],
    repeat_last: bool,
    visit_max_s: Option<u32>,
    place: Option<Place>,
    #[serde(flatten)]
    presence: Option<Presence>,
    #[serde(flatten)]
    lifting: Option<Lifting>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after_calm_s: Option<Range>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cards: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wakings: Option<Wakings>,
    #[serde(flatten)]
    bedtime: Option<Bedtime>,
    #[serde(flatten)]
    awakenings: Option<Awakenings>,
}

#[derive(Serialize)]
struct Presence {
    stage: u32,
    stages: u32,
    advance: Advance,
    touch: Option<Touch>,
    voice: Option<Voice>,
    moves: bool,
}

#[derive(Serialize)]
struct Lifting {
    hold_max_s: Option<Range>,
    mostly_hand: bool,
}

/// `bedtime` is null where neither a usual bedtime nor a night is given.
#[derive(Serialize)]
struct Bedtime {
    bedtime: Option<String>,
    why: Option<&'static str>,
}

#[derive(Serialize)]
struct Awakenings {
    /// `baseline`, `none_usual`, `times` or `done`.
    awakening_state: &'static str,
    awakenings: Vec<String>,
    usual_wakings: Vec<String>,
    dropped: u32,
    baseline_nights_left: u32,
}

pub(crate) fn schedule(asked: &ScheduleArgs, words: &Words) -> Result<String, Failure> {
    let method = find(&asked.method)?;
    let past = past(&asked.log, words)?;
    let days = Days { bedtime: asked.wished, usual_bedtime: asked.usual, ..Days::default() };
    let bedtime = next::bedtime(method, asked.night, &days, &past);
    let awakenings = next::awakenings(method, asked.before, &past);
    let tonight = Tonight {
        number: asked.night,
        months: asked.months.and_then(|months| i32::try_from(months).ok()),
        stage: asked.stage,
        bedtime: bedtime.map(|it| it.at.time()),
        awakenings: Vec::new(),
    };
    let rules = method.rules(&tonight);
    if !asked.json {
        let evening = Evening { method, night: asked.night, rules: &rules, bedtime, awakenings };
        return Ok(evening.page(words));
    }
    let schedule = Schedule {
        method: &method.id.0,
        night: asked.night,
        waits_s: &rules.waits_s,
        repeat_last: !rules.waits_s.is_empty() && !rules.waits_once,
        visit_max_s: rules.visit_max_s,
        place: rules.presence.map(|presence| presence.place),
        presence: presence(method, &rules),
        lifting: rules
            .lifting
            .map(|it| Lifting { hold_max_s: it.hold_max_s, mostly_hand: it.mostly_hand }),
        after_calm_s: rules.after_calm_s,
        cards: method.cards.as_ref().map(|cards| cards.value),
        wakings: method.wakings_as_before_until.as_ref().map(|_| rules.wakings),
        bedtime: moves_bedtime(method).then(|| Bedtime {
            bedtime: bedtime.map(|it| hour(it.at)),
            why: bedtime.map(|it| why(it.why)),
        }),
        awakenings: awakenings.map(|plan| awakening_times(&plan)),
    };
    json(&schedule)
}

fn moves_bedtime(method: &Method) -> bool {
    matches!(method.family, Family::BedtimeFading | Family::PositiveRoutines)
}

/// The nights of scripts, in the order given.
fn past(files: &[std::path::PathBuf], words: &Words) -> Result<Vec<PastNight>, Failure> {
    let read = |file: &std::path::PathBuf| {
        let night = replay::read(Path::new(file), words)?;
        let nobody = || Failure::Input(sentence("cli-nobody-put-down").path(file));
        PastNight::of(&night).ok_or_else(nobody)
    };
    files.iter().map(read).collect()
}

fn presence(method: &Method, rules: &NightRules) -> Option<Presence> {
    let stages = method.stages.as_ref()?;
    let tonight = rules.presence?;
    Some(Presence {
        stage: rules.stage.unwrap_or(1),
        stages: stages.last(),
        advance: stages.advance,
        touch: tonight.touch,
        voice: tonight.voice,
        moves: tonight.moves,
    })
}

fn hour(time: SinceNoon) -> String {
    time.time().strftime("%H:%M").to_string()
}

fn why(why: WhyBedtime) -> &'static str {
    match why {
        WhyBedtime::TrueSleepTime { .. } => "true_sleep_time",
        WhyBedtime::LaterThanUsual { .. } => "later_than_usual",
        WhyBedtime::AsleepSoon { .. } => "asleep_soon",
        WhyBedtime::NotSoon { .. } => "not_soon",
        WhyBedtime::AtLatest => "at_latest",
        WhyBedtime::Reached => "reached",
        WhyBedtime::SameAgain => "same_again",
        WhyBedtime::ThisWeek => "this_week",
        WhyBedtime::NewWeek { .. } => "new_week",
    }
}

fn awakening_times(plan: &AwakeningPlan) -> Awakenings {
    let none = |awakening_state| Awakenings {
        awakening_state,
        awakenings: Vec::new(),
        usual_wakings: Vec::new(),
        dropped: 0,
        baseline_nights_left: 0,
    };
    match plan {
        AwakeningPlan::Baseline { logged, needed } => {
            Awakenings { baseline_nights_left: needed - logged, ..none("baseline") }
        }
        AwakeningPlan::Times { at, usual, dropped, .. } => Awakenings {
            awakenings: at.iter().copied().map(hour).collect(),
            usual_wakings: usual.iter().copied().map(hour).collect(),
            dropped: *dropped,
            ..none("times")
        },
        AwakeningPlan::NoneUsual => none("none_usual"),
        AwakeningPlan::Done => none("done"),
    }
}
