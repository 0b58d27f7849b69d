//! What the computer says of the language and the country that it is used in.

/// The language tag that the computer is set to, as `de-AT`; `None` where it says none.
#[must_use]
pub fn of_computer() -> Option<String> {
    sys_locale::get_locale()
}

/// Countries that write the time of day with AM and PM, as Unicode's CLDR has them (the more
/// populous ones; a wrong guess is one tap).
const TWELVE_HOURS: [&str; 13] =
    ["US", "CA", "AU", "NZ", "IN", "PK", "BD", "PH", "EG", "SA", "CO", "KR", "TW"];

/// Whether the country of a language tag writes the time of day with AM and PM.
#[must_use]
pub fn has_twelve_hours(tag: &str) -> bool {
    let parts = tag.split(|it: char| !it.is_ascii_alphanumeric()).skip(1);
    let country = parts.into_iter().find(|part| part.len() == 2);
    country.is_some_and(|it| TWELVE_HOURS.iter().any(|other| other.eq_ignore_ascii_case(it)))
}

#[cfg(test)]
mod tests {
    use super::has_twelve_hours;

    #[test]
    fn am_and_pm_are_written_where_the_country_does() {
        for tag in ["en-US", "en_US.UTF-8", "en-AU", "es_CO", "zh-Hant-TW"] {
            assert!(has_twelve_hours(tag), "{tag}");
        }
        for tag in ["en", "en-GB", "de_DE.UTF-8", "es-ES", "C.UTF-8", ""] {
            assert!(!has_twelve_hours(tag), "{tag}");
        }
    }
}
