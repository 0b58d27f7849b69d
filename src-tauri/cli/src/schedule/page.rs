//! One night of a method as a person reads it: in the sentences that the window has for it.

use lullwatch_core::Method;
use lullwatch_core::method::parts::{Advance, Range, Wakings};
use lullwatch_core::next::{AwakeningPlan, NextBedtime, WhyBedtime};
use lullwatch_core::plan::NightRules;
use lullwatch_exchange::words::Words;

use super::{hour, moves_bedtime, why};
use crate::print::{clock, named};

/// A night that is asked about.
pub(super) struct Evening<'a> {
    pub(super) method: &'a Method,
    pub(super) night: u32,
    pub(super) rules: &'a NightRules,
    pub(super) bedtime: Option<NextBedtime>,
    pub(super) awakenings: Option<AwakeningPlan>,
}

impl Evening<'_> {
    /// Everything that there is to say of it, a line each.
    pub(super) fn page(&self, words: &Words) -> String {
        let night = self.night.to_string();
        let title = [("method", self.method.id.0.as_str()), ("night", &night)];
        let mut lines = vec![words.with("cli-night-of", &title)];
        lines.extend(self.waits(words));
        lines.extend(self.presence(words));
        lines.extend(self.lifting(words));
        if let Some(Range { least, most }) = self.rules.after_calm_s {
            let values = [("least", minutes(least)), ("most", minutes(most))];
            lines.push(filled("soothing-tonight", &values, words));
        }
        if let Some(cards) = &self.method.cards {
            lines.push(filled("pass-tonight", &[("cards", cards.value.to_string())], words));
        }
        if self.method.wakings_as_before_until.is_some() {
            lines.push(words.get(match self.rules.wakings {
                Wakings::AsBefore => "cli-wakings-as_before",
                Wakings::LikeBedtime => "cli-wakings-like_bedtime",
            }));
        }
        lines.extend(self.bedtime(words));
        lines.extend(self.awakenings(words));
        lines.join("\n") + "\n"
    }

    fn waits(&self, words: &Words) -> Vec<String> {
        let waits = &self.rules.waits_s;
        let mut lines = Vec::new();
        if waits.is_empty() {
            lines.push(words.get("waits-none"));
        }
        for (wait, number) in waits.iter().zip(1..) {
            let goes_on = number == waits.len() && !self.rules.waits_once;
            let key = if goes_on { "cli-check-after-and-on" } else { "cli-check-after" };
            let values = [("number", number.to_string()), ("wait", clock(i64::from(*wait)))];
            lines.push(filled(key, &values, words));
        }
        let longest = self.rules.visit_max_s;
        let longest = longest.map_or_else(|| words.get("cli-not-given"), |it| clock(i64::from(it)));
        lines.push(named(&words.get("report-plan-visit"), &longest, words).trim_end().to_owned());
        lines
    }

    fn presence(&self, words: &Words) -> Vec<String> {
        let (Some(stages), Some(tonight)) = (&self.method.stages, self.rules.presence) else {
            return Vec::new();
        };
        let stage = self.rules.stage.unwrap_or(1).to_string();
        let of = [("stage", stage), ("stages", stages.last().to_string())];
        let place = coded("place", &tonight.place, words);
        let mut lines = vec![named(&filled("place-of", &of, words), &place, words)];
        lines.extend(tonight.touch.map(|touch| coded("touch", &touch, words)));
        lines.extend(tonight.voice.map(|voice| coded("voice", &voice, words)));
        if let Some(step) = stages.step_cm.as_ref().filter(|_| tonight.moves) {
            let Range { least, most } = step.value;
            let values = [("least", least.to_string()), ("most", most.to_string())];
            lines.push(filled("place-moves", &values, words));
        }
        lines.push(words.get(match stages.advance {
            Advance::Calendar => "cli-by-calendar",
            Advance::Criterion => "place-by-criterion",
        }));
        lines.iter().map(|line| line.trim_end().to_owned()).collect()
    }

    fn lifting(&self, words: &Words) -> Vec<String> {
        let Some(lifting) = &self.rules.lifting else { return Vec::new() };
        let hold = match lifting.hold_max_s {
            None => words.get("hold-none"),
            Some(Range { most: 0, .. }) => words.get("hold-straight-down"),
            Some(Range { least, most }) => {
                let values = [("least", minutes(least)), ("most", minutes(most))];
                filled("hold-limit", &values, words)
            }
        };
        let hand = lifting.mostly_hand.then(|| words.get("hold-hand"));
        [hold].into_iter().chain(hand).collect()
    }

    fn bedtime(&self, words: &Words) -> Vec<String> {
        if !moves_bedtime(self.method) {
            return Vec::new();
        }
        let Some(next) = self.bedtime else { return vec![words.get("cli-bedtime-unknown")] };
        let count = match next.why {
            WhyBedtime::TrueSleepTime { nights } => nights,
            WhyBedtime::LaterThanUsual { minutes }
            | WhyBedtime::AsleepSoon { minutes }
            | WhyBedtime::NotSoon { minutes }
            | WhyBedtime::NewWeek { minutes } => minutes,
            WhyBedtime::AtLatest
            | WhyBedtime::Reached
            | WhyBedtime::SameAgain
            | WhyBedtime::ThisWeek => 0,
        };
        let why = format!("bedtime-{}", why(next.why));
        vec![
            filled("bedtime-tonight", &[("time", hour(next.at))], words),
            filled(&why, &[("n", count.to_string())], words),
        ]
    }

    fn awakenings(&self, words: &Words) -> Vec<String> {
        match &self.awakenings {
            None => Vec::new(),
            Some(AwakeningPlan::Baseline { logged, needed }) => {
                // The one that is asked about is counted.
                let values = [("logged", (logged + 1).to_string()), ("needed", needed.to_string())];
                vec![filled("awakenings-baseline", &values, words)]
            }
            Some(AwakeningPlan::NoneUsual) => vec![words.get("awakenings-none_usual")],
            Some(AwakeningPlan::Done) => vec![words.get("awakenings-done")],
            Some(AwakeningPlan::Times { at, usual, dropped, .. }) => {
                let mut lines = vec![words.get("awakenings-times")];
                for (wake, usual) in at.iter().zip(usual) {
                    let values = [("wake", hour(*wake)), ("usual", hour(*usual))];
                    lines.push(filled("awakenings-row", &values, words));
                }
                if *dropped > 0 {
                    lines.push(filled("awakenings-dropped", &[("n", dropped.to_string())], words));
                }
                lines
            }
        }
    }
}

fn minutes(seconds: u32) -> String {
    (seconds / 60).to_string()
}

fn filled(key: &str, values: &[(&str, String)], words: &Words) -> String {
    let values: Vec<(&str, &str)> =
        values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    words.with(key, &values)
}

/// The words of a code.
fn coded(of: &str, code: &impl serde::Serialize, words: &Words) -> String {
    let code = serde_json::to_value(code).unwrap_or_default();
    words.get(&format!("{of}-{}", code.as_str().unwrap_or_default()))
}
