//! Every number and instruction of a method with its evidence, in one list: "the source is a tap away".

use serde::Serialize;

use super::parts::Range;
use super::{Method, Sourced, Tag};

/// What a number comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Amount {
    /// One number.
    One(u32),
    /// Several: waits in seconds, or least and most.
    Several(Vec<u32>),
    /// A word: a place, a time of day, the reassurances.
    Word(String),
    /// Several words.
    Words(Vec<String>),
}

/// One number with its evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Number {
    /// Its name with its unit, as `visit_max_s`; the locale has `number-<what>`.
    pub what: &'static str,
    /// The night, stage or age in months that it is for, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<u32>,
    /// What it comes to.
    pub value: Amount,
    /// How well it is known.
    pub tag: Tag,
    /// The text it was taken from.
    pub source: String,
}

impl Number {
    /// What it comes to, as it is shown: spans that are whole minutes as minutes.
    #[must_use]
    pub fn shown(&self) -> Vec<String> {
        let in_minutes = self.what.ends_with("_s") && !self.what.starts_with("visit_");
        let plain = |value: &u32| (value / if in_minutes { 60 } else { 1 }).to_string();
        match &self.value {
            Amount::One(value) => vec![plain(value)],
            Amount::Several(values) => values.iter().map(plain).collect(),
            Amount::Word(word) => vec![word.clone()],
            Amount::Words(words) => words.clone(),
        }
    }
}

/// The word that serde writes for a plain enum.
fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

struct List<'a> {
    method: &'a Method,
    numbers: Vec<Number>,
}

impl List<'_> {
    fn add<T>(
        &mut self,
        what: &'static str,
        of: Option<u32>,
        it: Option<&Sourced<T>>,
        value: impl Fn(&T) -> Amount,
    ) {
        if let Some(it) = it {
            let source = self.method.source(&it.source).to_owned();
            self.numbers.push(Number { what, of, value: value(&it.value), tag: it.tag, source });
        }
    }

    fn one(&mut self, what: &'static str, it: Option<&Sourced<u32>>) {
        self.add(what, None, it, |value| Amount::One(*value));
    }

    fn range(&mut self, what: &'static str, it: Option<&Sourced<Range>>) {
        self.add(what, None, it, |value| Amount::Several(vec![value.least, value.most]));
    }
}

impl Method {
    /// Every number with its evidence, and then what the source tells beside them.
    #[must_use]
    pub fn numbers(&self) -> Vec<Number> {
        let mut list = List { method: self, numbers: Vec::new() };
        for (night, number) in self.nights.iter().zip(1..) {
            list.add("waits_s", Some(number), Some(night), |row| Amount::Several(row.clone()));
        }
        list.one("longest_wait_s", self.longest_wait_s.as_ref());
        let repeats = self.last_wait_repeats.as_ref();
        list.add("last_wait_repeats", None, repeats, |repeats| {
            Amount::Word(if *repeats { "yes" } else { "no" }.into())
        });
        list.one("from_months", self.from_months.as_ref());
        list.one("to_months", self.to_months.as_ref());
        let until = self.wakings_as_before_until.as_ref();
        list.add("wakings_as_before_until_night", None, until, |night| match *night {
            u32::MAX => Amount::Word("always".into()),
            night => Amount::One(night),
        });
        list.range("visit_usual_s", self.visit_usual_s.as_ref());
        list.one("visit_max_s", self.visit_max_s.as_ref());
        list.add("reassurances", None, self.reassurances.as_ref(), |kinds| {
            Amount::Words(kinds.iter().map(word).collect())
        });
        list.one("nap_cap_s", self.nap_cap_s.as_ref());
        list.one("nap_counts_from_s", self.nap_counts_from_s.as_ref());
        list.add("earliest_rise", None, self.earliest_rise.as_ref(), |time| {
            Amount::Word(time.strftime("%H:%M").to_string())
        });
        self.add_stages(&mut list);
        for hold in &self.holds {
            list.add("hold_max_s", Some(hold.from_months), Some(&hold.evidence), |()| {
                match hold.longest_s {
                    Some(range) => Amount::Several(vec![range.least, range.most]),
                    None => Amount::Word("no_limit".into()),
                }
            });
        }
        list.one("first_pick_up_s", self.first_pick_up_s.as_ref());
        list.range("after_calm_s", self.after_calm_s.as_ref());
        list.one("cards", self.cards.as_ref());
        if let Some(fading) = &self.fading {
            list.one("fading_begin_later_min", Some(&fading.begin_later));
            list.one("fading_within_min", Some(&fading.within));
            list.one("fading_earlier_min", Some(&fading.earlier));
            list.one("fading_later_min", Some(&fading.later));
            list.one("fading_latest_later_min", fading.latest_later.as_ref());
        }
        if let Some(awakenings) = &self.awakenings {
            list.one("awakenings_baseline_nights", Some(&awakenings.baseline_nights));
            list.one("awakenings_before_min", Some(&awakenings.before));
            list.range("awakenings_before_range_min", awakenings.before_range.as_ref());
            list.one("awakenings_weeks", awakenings.weeks.as_ref());
        }
        if let Some(routine) = &self.routine {
            list.one("routine_min", Some(&routine.minutes));
            list.range("routine_earlier_each_week_min", routine.earlier_each_week.as_ref());
        }
        if let Some(taper) = &self.feed_taper {
            list.one("taper_start_oz_or_min", Some(&taper.start));
            list.one("taper_less_oz_or_min", Some(&taper.less));
            list.one("taper_gap_min", Some(&taper.gap_min));
            list.one("taper_gap_more_min", Some(&taper.gap_more_min));
        }
        list.range("change_nights", self.course.change_nights.as_ref());
        for done in &self.course.done_nights {
            list.add("done_nights", Some(done.from_months), Some(&done.nights), |nights| {
                Amount::Several(vec![nights.least, nights.most])
            });
        }
        list.one("follow_within_nights", self.course.follow_within_nights.as_ref());
        list.one("stop_after_nights", self.course.stop_after_nights.as_ref());
        for instruction in &self.instructions {
            list.add("instruction", None, Some(&instruction.what), |what| {
                Amount::Word(what.clone())
            });
        }
        list.numbers
    }

    fn add_stages(&self, list: &mut List) {
        let Some(stages) = &self.stages else {
            return;
        };
        for (stage, number) in stages.stages.iter().zip(1..) {
            list.add("place", Some(number), Some(&stage.presence), |presence| {
                let touch = presence.touch.as_ref().map(word);
                let voice = presence.voice.as_ref().map(word);
                let words = [Some(word(&presence.place)), touch, voice];
                Amount::Words(words.into_iter().flatten().collect())
            });
            list.add("place_nights", Some(number), stage.nights.as_ref(), |nights| {
                Amount::One(*nights)
            });
        }
        list.one("dropped_feed_nights", stages.dropped_feed_nights.as_ref());
        list.range("step_cm", stages.step_cm.as_ref());
        list.range("moves_nights", stages.moves_nights.as_ref());
    }
}
