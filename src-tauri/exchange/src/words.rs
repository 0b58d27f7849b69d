//! The words of `assets/locales`, for everything that is not the window: notifications, the tray,
//! the command line.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use unic_langid::{LanguageIdentifier, langid};

/// Each language's files, by its code.
const LOCALES: &[(&str, &[&str])] = &include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// A language that Lullwatch speaks, by its two letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    /// The one that the others are made from, and that stands where one of them lacks a word.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// German.
    #[serde(rename = "de")]
    German,
}

impl Language {
    /// Every one of them.
    pub const ALL: [Language; 3] = [Language::English, Language::Spanish, Language::German];

    /// Its two letters, as its folder in `assets/locales` is called.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Spanish => "es",
            Language::German => "de",
        }
    }

    /// The language of a tag as systems write it (`de`, `de-AT`, `de_AT.UTF-8`), if it is one.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Language> {
        let code = tag.split(|it: char| !it.is_ascii_alphabetic()).next()?;
        Language::ALL.into_iter().find(|it| it.code().eq_ignore_ascii_case(code))
    }

    fn locale(self) -> LanguageIdentifier {
        match self {
            Language::English => langid!("en"),
            Language::Spanish => langid!("es"),
            Language::German => langid!("de"),
        }
    }

    /// Its files.
    fn files(self) -> impl Iterator<Item = &'static str> {
        let own = LOCALES.iter().filter(move |(code, _)| *code == self.code());
        own.flat_map(|(_, files)| files.iter().copied())
    }
}

/// One language's words.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    /// English, which is complete.
    #[must_use]
    pub fn english() -> Words {
        Words::of(Language::English)
    }

    /// A language's words; English where it lacks one.
    #[must_use]
    pub fn of(language: Language) -> Words {
        let mut bundle = FluentBundle::new_concurrent(vec![language.locale()]);
        bundle.set_use_isolating(false);
        let english = (language != Language::English).then(|| Language::English.files());
        for file in english.into_iter().flatten().chain(language.files()) {
            let resource = FluentResource::try_new(file.to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(part, _)| part));
        }
        Words(bundle)
    }

    /// The language's code, as `de`.
    #[must_use]
    pub fn code(&self) -> String {
        self.0.locales.first().map(ToString::to_string).unwrap_or_default()
    }

    /// The same, and more: what a method that is added brings along.
    #[must_use]
    pub fn and(mut self, more: &str) -> Words {
        let resource = FluentResource::try_new(more.to_owned());
        self.0.add_resource_overriding(resource.unwrap_or_else(|(part, _)| part));
        self
    }

    /// Whether there are words for `key`.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.0.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The words for `key`; the key itself where there are none.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words for `key` with values filled in; the key itself where there are none.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let Some(pattern) = self.0.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value.parse::<i64>() {
                Ok(number) => args.set(*name, number),
                Err(_) => args.set(*name, *value),
            }
        }
        self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// A day with its weekday.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        let weekday = format!("report-weekday-{}", day.weekday().to_monday_one_offset());
        let month = self.get(&format!("report-month-{}", day.month()));
        let (date, year) = (day.day().to_string(), day.year().to_string());
        let weekday = self.get(&weekday);
        let values =
            [("weekday", weekday.as_str()), ("day", &date), ("month", &month), ("year", &year)];
        self.with("report-day", &values)
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;

    use super::{Language, Words};

    #[test]
    fn a_language_is_found_by_the_tags_that_systems_write() {
        for tag in ["de", "de-AT", "de_AT.UTF-8", "DE"] {
            assert_eq!(Language::of_tag(tag), Some(Language::German), "{tag}");
        }
        assert_eq!(Language::of_tag("es-419"), Some(Language::Spanish));
        for tag in ["", "C", "C.UTF-8", "fr_FR", "dex"] {
            assert_eq!(Language::of_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn every_language_speaks_for_itself_and_counts() {
        let told = |language, minutes| {
            let values = [("name", "Ada"), ("minutes", minutes)];
            Words::of(language).with("tray-minutes-left", &values)
        };
        assert_eq!(told(Language::English, "1"), "Ada: one minute to the next check");
        assert_eq!(told(Language::English, "7"), "Ada: 7 minutes to the next check");
        for language in [Language::Spanish, Language::German] {
            assert_ne!(told(language, "7"), told(Language::English, "7"));
            assert_ne!(told(language, "7"), told(language, "1").replace('1', "7"));
        }
    }

    #[test]
    fn every_file_is_read_without_an_error() {
        for language in Language::ALL {
            assert!(language.files().count() > 10, "{language:?}");
            for file in language.files() {
                let errors = FluentResource::try_new(file.to_owned()).err().map(|(_, it)| it);
                assert_eq!(errors, None, "{language:?}");
            }
        }
    }
}
