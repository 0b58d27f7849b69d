//! A time of day as somebody types it at three in the morning, and where it lies in a night.
//!
//! `19:30`, `7:30 pm`, `7.30p`, `730`, `19h30` and `7` are all read. What could be morning or
//! evening stays both, and is asked about where both make sense: nothing is put on the wrong side of
//! midnight without asking.

use jiff::civil::Time;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, Zoned};

/// A time of day as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedTime {
    /// It can be read in one way only.
    One(Time),
    /// Without a mark it may be either half of the day.
    Either {
        /// Before noon.
        morning: Time,
        /// From noon on.
        evening: Time,
    },
}

/// Marks of the two halves of the day, dots and spaces left out.
const MORNING: [&str; 2] = ["am", "a"];
const EVENING: [&str; 2] = ["pm", "p"];
/// Words that only say that it is a time.
const OF_THE_CLOCK: [&str; 3] = ["uhr", "hrs", "h"];

impl TypedTime {
    /// Reads a time of day; `None` where it is none.
    #[must_use]
    pub fn read(text: &str) -> Option<TypedTime> {
        let text = text.trim().to_lowercase();
        let mut digits = Vec::new();
        let mut words = String::new();
        for character in text.chars() {
            match character {
                '0'..='9' if words.is_empty() => match digits.last_mut() {
                    Some(group) => String::push(group, character),
                    None => digits.push(String::from(character)),
                },
                ':' | 'h' if words.is_empty() && !digits.is_empty() => digits.push(String::new()),
                // A dot may stand between hour and minute, or in `a.m.`.
                '.' if words.is_empty() && digits.len() == 1 => digits.push(String::new()),
                '.' => {}
                other if other.is_whitespace() => {}
                other if other.is_alphabetic() => words.push(other),
                _ => return None,
            }
        }
        digits.retain(|group| !group.is_empty());
        let (hour_text, minute) = split(&digits)?;
        let hour: i8 = hour_text.parse().ok()?;
        let at = |hour: i8| Time::new(hour, minute, 0, 0).ok();
        match words.as_str() {
            word if MORNING.contains(&word) => half(hour).and_then(at).map(TypedTime::One),
            word if EVENING.contains(&word) => {
                half(hour).and_then(|hour| at(hour + 12)).map(TypedTime::One)
            }
            word if word.is_empty() || OF_THE_CLOCK.contains(&word) => match hour {
                24 if minute == 0 => at(0).map(TypedTime::One),
                1..=12 if !hour_text.starts_with('0') => Some(TypedTime::Either {
                    morning: at(half(hour)?)?,
                    evening: at(half(hour)? + 12)?,
                }),
                hour => at(hour).map(TypedTime::One),
            },
            _ => None,
        }
    }

    /// Every time of day that it may be.
    fn times(self) -> Vec<Time> {
        match self {
            TypedTime::One(time) => vec![time],
            TypedTime::Either { morning, evening } => vec![morning, evening],
        }
    }

    /// Where it may lie in the 24 hours from `from` on, earliest first: an hour that comes twice
    /// gives two places.
    #[must_use]
    pub fn places(self, from: &Zoned) -> Vec<Zoned> {
        let zone = from.time_zone();
        let dates = [Some(from.date()), from.date().tomorrow().ok()];
        let end =
            dates[1].and_then(|date| on(zone, date.to_datetime(from.time())).first().cloned());
        let mut places: Vec<Zoned> = self
            .times()
            .into_iter()
            .flat_map(|time| dates.into_iter().flatten().map(move |date| date.to_datetime(time)))
            .flat_map(|civil| on(zone, civil))
            .filter(|at| at >= from && end.as_ref().is_none_or(|end| at < end))
            .collect();
        places.sort();
        places.dedup();
        places
    }
}

/// The one place of several that is meant without a doubt: the only one that has come and lies in
/// the span. `Err`: those to ask about, earliest first; empty where none has come.
///
/// # Errors
/// More than one may be meant, or none.
pub fn meant(
    places: &[Zoned],
    span: std::ops::RangeInclusive<Timestamp>,
    now: Timestamp,
) -> Result<Zoned, Vec<Zoned>> {
    let past: Vec<&Zoned> = places.iter().filter(|at| at.timestamp() <= now).collect();
    let inside: Vec<&Zoned> =
        past.iter().copied().filter(|at| span.contains(&at.timestamp())).collect();
    match (inside.as_slice(), past.as_slice()) {
        ([one], _) | ([], [one]) => Ok((*one).clone()),
        ([], past) => Err(past.iter().map(|at| (*at).clone()).collect()),
        (several, _) => Err(several.iter().map(|at| (*at).clone()).collect()),
    }
}

/// Hour and minute of groups of digits: `7` `30`, or `730`, `1930`, `7`.
fn split(digits: &[String]) -> Option<(&str, i8)> {
    let (hour, minute) = match digits {
        [hour, minute] if minute.len() == 2 && hour.len() <= 2 => (hour.as_str(), minute.as_str()),
        [hour] if hour.len() <= 2 => (hour.as_str(), "0"),
        [both] if both.len() <= 4 => both.split_at(both.len() - 2),
        _ => return None,
    };
    let minute: i8 = minute.parse().ok()?;
    (minute < 60).then_some((hour, minute))
}

/// An hour of a twelve-hour clock, counted from 0.
fn half(hour: i8) -> Option<i8> {
    (1..=12).contains(&hour).then_some(hour % 12)
}

/// When the clock shows that: once, twice, or where it is left out, the hour after.
fn on(zone: &TimeZone, civil: jiff::civil::DateTime) -> Vec<Zoned> {
    let ambiguous = zone.to_ambiguous_zoned(civil);
    if matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. }) {
        return ambiguous.compatible().into_iter().collect();
    }
    let mut both: Vec<Zoned> =
        [ambiguous.clone().earlier(), ambiguous.later()].into_iter().flatten().collect();
    both.dedup();
    both
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Time, time};

    use super::{TypedTime, meant};

    fn one(hour: i8, minute: i8) -> Option<TypedTime> {
        Some(TypedTime::One(time(hour, minute, 0, 0)))
    }

    fn either(hour: i8, minute: i8) -> Option<TypedTime> {
        let evening = Time::new(hour + 12, minute, 0, 0).unwrap();
        Some(TypedTime::Either { morning: time(hour, minute, 0, 0), evening })
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, read) in [
            ("19:30", one(19, 30)),
            ("07:30", one(7, 30)),
            ("0:10", one(0, 10)),
            ("24:00", one(0, 0)),
            ("1930", one(19, 30)),
            ("0730", one(7, 30)),
            ("19h30", one(19, 30)),
            ("19.30 Uhr", one(19, 30)),
            ("19", one(19, 0)),
            ("7:30 pm", one(19, 30)),
            ("7:30PM", one(19, 30)),
            ("7.30 p.m.", one(19, 30)),
            ("7:30\u{202f}p. m.", one(19, 30)),
            ("730p", one(19, 30)),
            ("7pm", one(19, 0)),
            ("12:10 am", one(0, 10)),
            ("12:10 pm", one(12, 10)),
            ("12 am", one(0, 0)),
            ("7:30", either(7, 30)),
            ("7", either(7, 0)),
            ("730", either(7, 30)),
            ("12:10", either(0, 10)),
            ("7h", either(7, 0)),
        ] {
            assert_eq!(TypedTime::read(text), read, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_not_read() {
        let wrong = [
            "", "soon", "7:3", "7:60", "25:00", "24:10", "13 pm", "0 am", "19:30:00", "7-30",
            "12345", "7:30 xm", "pm", "-7", "７:30",
        ];
        for text in wrong {
            assert_eq!(TypedTime::read(text), None, "{text}");
        }
    }

    fn places(text: &str, noon: &str) -> Vec<String> {
        let noon = noon.parse().unwrap();
        let places = TypedTime::read(text).unwrap().places(&noon);
        places.iter().map(|at| at.strftime("%d %H:%M%:z").to_string()).collect()
    }

    #[test]
    fn a_night_goes_from_noon_to_noon_and_holds_an_hour_that_comes_twice() {
        let usual = "2026-11-23T12:00:00-05:00[America/New_York]";
        assert_eq!(places("23:30", usual), ["23 23:30-05:00"]);
        assert_eq!(places("0:10", usual), ["24 00:10-05:00"]);
        assert_eq!(places("11:30", usual), ["23 23:30-05:00", "24 11:30-05:00"]);
        assert_eq!(places("12:00", usual), ["23 12:00-05:00", "24 00:00-05:00"]);
        let longer = "2026-10-31T12:00:00-04:00[America/New_York]";
        assert_eq!(places("1:30 am", longer), ["01 01:30-04:00", "01 01:30-05:00"]);
        let shorter = "2026-03-07T12:00:00-05:00[America/New_York]";
        assert_eq!(places("02:30", shorter), ["08 03:30-04:00"]);
    }

    #[test]
    fn only_what_has_come_and_lies_in_the_night_is_meant_without_asking() {
        let noon = "2026-11-23T12:00:00-05:00[America/New_York]".parse().unwrap();
        let at = |text: &str| text.parse().unwrap();
        let span = at("2026-11-24T00:30:00Z")..=at("2026-11-24T11:50:00Z");
        let morning = at("2026-11-24T15:00:00Z");
        let told = |text: &str, now| {
            let places = TypedTime::read(text).unwrap().places(&noon);
            let told = meant(&places, span.clone(), now);
            told.map(|at| at.strftime("%d %H:%M").to_string()).map_err(|several| several.len())
        };
        assert_eq!(told("11:30", morning), Ok("23 23:30".into()), "11:30 is after the night");
        assert_eq!(told("6:30", morning), Ok("24 06:30".into()), "18:30 is before it");
        assert_eq!(told("7:20", morning), Err(2), "outside either way");
        assert_eq!(told("7:20 am", morning), Ok("24 07:20".into()));
        let midnight = at("2026-11-24T05:00:00Z");
        assert_eq!(told("7:20", midnight), Ok("23 19:20".into()), "the other is still to come");
        assert_eq!(told("6:30 am", midnight), Err(0), "still to come");
    }
}
