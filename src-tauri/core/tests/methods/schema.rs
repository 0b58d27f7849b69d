//! What a wrong method file is told.

use lullwatch_core::Method;

use crate::vocabulary::EVERYTHING;

const GOOD: &str = r#"format = "lullwatch-method/1"
id = "x"
family = "fixed_checks"
gate = "from_six_months"

[[nights]]
night = 1
waits_minutes = [5]
tag = "ours"
source = "us"

[sources]
us = "us"
"#;

#[test]
fn a_schema_error_names_file_line_and_field() {
    assert!(Method::parse("x.toml", GOOD).is_ok());
    for (from, to, line, field) in [
        ("waits_minutes = [5]", "waits_minutes = [0]", 8, "waits_minutes"),
        ("waits_minutes = [5]", "waits_minutes = [121]", 8, "waits_minutes"),
        ("waits_minutes = [5]", "waits_minutes = []", 8, "waits_minutes"),
        ("waits_minutes = [5]", "waits = [5]", 8, "waits"),
        ("night = 1", "night = 2", 7, "night"),
        ("source = \"us\"", "source = \"them\"", 10, "source"),
        ("tag = \"ours\"", "tag = \"sure\"", 9, "tag"),
        ("id = \"x\"", "id = \"y\"", 2, "id"),
        ("method/1", "method/2", 1, "format"),
    ] {
        let error = Method::parse("x.toml", &GOOD.replace(from, to)).unwrap_err();
        assert_eq!((error.line, error.field.as_str()), (line, field), "{error}");
        assert!(error.to_string().starts_with("x.toml, line "), "{error}");
    }
}

/// Line and field of what is wrong once `from` reads `to`, and the words of the error.
fn wrong(from: &str, to: &str) -> (String, String, String) {
    assert!(EVERYTHING.contains(from), "{from}");
    let text = EVERYTHING.replacen(from, to, 1);
    let error = Method::parse("everything.toml", &text).expect_err(&format!("{from} -> {to}"));
    assert_eq!(error.file, "everything.toml");
    let line = text.lines().nth(error.line - 1).unwrap().to_owned();
    (line, error.field.clone(), error.to_string())
}

#[test]
fn a_number_out_of_its_bounds_is_told_where_it_stands() {
    for (from, to, field) in [
        ("\"04:45\"", "\"25:00\"", "earliest_rise"),
        ("from_months = { value = 7,", "from_months = { value = 217,", "from_months"),
        ("usual_s = { value = [15, 30]", "usual_s = { value = [0, 30]", "usual_s"),
        ("max_s = { value = 45", "max_s = { value = 0", "max_s"),
        (
            "longest_wait_minutes = { value = 7",
            "longest_wait_minutes = { value = 0",
            "longest_wait_minutes",
        ),
        (
            "first_wait_minutes = { value = 2",
            "first_wait_minutes = { value = 31",
            "first_wait_minutes",
        ),
        ("step_cm = { value = [20, 25]", "step_cm = { value = [0, 25]", "step_cm"),
        ("moves_nights = { value = [5, 6]", "moves_nights = { value = [5, 121]", "moves_nights"),
        (
            "follow_within_nights = { value = 4",
            "follow_within_nights = { value = 0",
            "follow_within_nights",
        ),
        ("cap_minutes = { value = 40", "cap_minutes = { value = 0", "cap_minutes"),
        ("[3, 5]", "[0, 5]", "after_calm_minutes"),
        ("[3, 5]", "[3, 61]", "after_calm_minutes"),
        ("cards = { value = 2", "cards = { value = 0", "cards"),
        ("within_minutes = { value = 10", "within_minutes = { value = 0", "within_minutes"),
        ("earlier_minutes = { value = 5", "earlier_minutes = { value = 0", "earlier_minutes"),
        ("later_minutes = { value = 10", "later_minutes = { value = 121", "later_minutes"),
        ("baseline_nights = { value = 1", "baseline_nights = { value = 0", "baseline_nights"),
        ("before_minutes = { value = 25", "before_minutes = { value = 0", "before_minutes"),
        ("weeks = { value = 3", "weeks = { value = 0", "weeks"),
        ("\nminutes = { value = 12", "\nminutes = { value = 0", "minutes"),
        ("[3, 4]", "[0, 4]", "earlier_each_week_minutes"),
        ("[2, 3]", "[0, 3]", "change_nights"),
        ("[8, 9]", "[8, 121]", "nights"),
        (
            "stop_after_nights = { value = 12",
            "stop_after_nights = { value = 0",
            "stop_after_nights",
        ),
        ("longest_minutes = [1, 2]", "longest_minutes = [1, 61]", "longest_minutes"),
        ("nights = { value = 2, tag", "nights = { value = 0, tag", "dropped_feed_nights"),
        ("until_night = { value = 1,", "until_night = { value = 0,", "as_before_until_night"),
    ] {
        let (line, got, error) = wrong(from, to);
        assert_eq!(got, field, "{error}");
        assert!(line.starts_with(field), "{error} at `{line}`");
    }
}

#[test]
fn a_word_or_field_that_is_not_known_is_told_where_it_stands() {
    for (from, to, field) in [
        ("\"inside_door\"", "\"on_the_roof\"", "place"),
        ("\"if_upset\"", "\"always\"", "touch"),
        ("\"soft\"", "\"loud\"", "voice"),
        ("\"criterion\"", "\"whim\"", "advance"),
        ("\"presence\"", "\"magic\"", "family"),
        ("\"from_six_months\"", "\"from_birth\"", "gate"),
        ("moves = true", "move = true", "move"),
        ("mostly_hand = true", "mostly_hands = true", "mostly_hands"),
        ("[\"hand\"]", "[\"song\"]", "reassurances"),
        ("longest_minutes = [1, 2]", "longest_minutes = [1]", "longest_minutes"),
        ("weeks = { value = 3, tag = \"ours\", ", "weeks = { value = 3, ", "weeks"),
        ("cards = { value = 2, tag = \"ours\"", "cards = { value = 2, tag = \"sure\"", "cards"),
        ("[soothing]", "[shushing]", "[shushing]"),
        ("\"settling\"", "\"whenever\"", "when"),
    ] {
        let (line, got, error) = wrong(from, to);
        assert_eq!(got, field, "{error}");
        assert!(line.starts_with(field), "{error} at `{line}`");
    }
}

#[test]
fn what_contradicts_itself_is_refused_where_it_stands() {
    for (from, to, field, says) in [
        ("from_months = 10", "from_months = 7", "from_months", "youngest first"),
        ("from_months = 10", "from_months = 217", "from_months", "between 0 and 216"),
        ("from_months = 15", "from_months = 0", "from_months", "youngest first"),
        ("waits_minutes = [6]", "waits_minutes = [8]", "waits_minutes", "longest_wait_minutes"),
        ("stages = [1, 1]", "stages = [1, 3]", "stages", "1 to 2"),
        ("stages = [1, 1]", "stages = [0, 1]", "stages", "1 to 2"),
        ("what = \"sing\"", "what = \"Sing\"", "what", "small letters"),
        ("to_months = 20", "to_months = 7", "to_months", "8"),
        ("\nnights = { value = 2, tag = \"ours\", source = \"us\" }", "", "place", "nights"),
        ("to_months = { value = 40", "to_months = { value = 6", "to_months", "7"),
        ("before_minutes = { value = 25", "before_minutes = { value = 15", "before_minutes", "20"),
        ("before_minutes = { value = 25", "before_minutes = { value = 31", "before_minutes", "30"),
        (
            "latest_later_minutes = { value = 40",
            "latest_later_minutes = { value = 19",
            "latest_later_minutes",
            "20",
        ),
        (
            "[wakings]",
            "[wakings]\nas_before = { value = true, tag = \"ours\", source = \"us\" }",
            "as_before",
            "as_before_until_night",
        ),
        (
            "as_before_until_night = { value = 1, tag",
            "as_before = { value = false, tag",
            "as_before",
            "true",
        ),
    ] {
        let (line, got, error) = wrong(from, to);
        assert_eq!(got, field, "{error}");
        assert!(line.starts_with(field), "{error} at `{line}`");
        assert!(error.contains(says), "{error}");
    }
}

#[test]
fn every_family_is_refused_without_the_part_that_makes_it_one() {
    let bare = |family: &str, rest: &str| {
        let head = "format = \"lullwatch-method/1\"\nid = \"x\"\n";
        let text = format!(
            "{head}family = \"{family}\"\ngate = \"any_age\"\n{rest}\n[sources]\nus = \"us\"\n"
        );
        Method::parse("x.toml", &text)
    };
    for (family, part) in [
        ("growing_checks", "[[nights]]"),
        ("fixed_checks", "[[nights]]"),
        ("presence", "[presence]"),
        ("picking_up", "[[holds]]"),
        ("soothing", "[soothing]"),
        ("bedtime_pass", "[pass]"),
        ("bedtime_fading", "[fading]"),
        ("scheduled_awakenings", "[awakenings]"),
        ("positive_routines", "[routine]"),
        ("bedtime_only", "[wakings]"),
        ("two_step", "[wakings]"),
    ] {
        let error = bare(family, "").unwrap_err();
        assert_eq!((error.line, error.field.as_str()), (3, "family"), "{error}");
        assert!(error.problem.contains(part), "{error}");
        let empty = bare(family, "[wakings]\n").unwrap_err();
        assert_eq!((empty.line, empty.field.as_str()), (3, "family"), "{empty}");
    }
    let nights = "[[nights]]\nnight = 1\nwaits_minutes = [5]\ntag = \"ours\"\nsource = \"us\"\n";
    for family in ["no_checks", "log_only"] {
        assert!(bare(family, "").is_ok(), "{family}");
        let error = bare(family, nights).unwrap_err();
        assert_eq!((error.line, error.field.as_str()), (3, "family"), "{error}");
    }
    assert!(bare("two_step", nights).is_err(), "a table alone is no second step");
}

#[test]
fn a_part_cannot_lack_what_it_stands_on() {
    for gone in ["within_minutes", "baseline_nights", "after_calm_minutes", "cards", "minutes"] {
        let is_it = |line: &&str| !line.starts_with(&format!("{gone} ="));
        let text: Vec<&str> = EVERYTHING.lines().filter(is_it).collect();
        let error = Method::parse("everything.toml", &text.join("\n")).expect_err(gone);
        assert!(error.problem.contains(gone), "{error}");
        assert!(error.field.starts_with('['), "the part is named: {error}");
    }
    let none = EVERYTHING.replace("[[presence.stages]]", "[[x]]");
    assert!(Method::parse("everything.toml", &none).is_err());
}

#[test]
fn a_wrong_value_in_a_list_of_several_lines_is_told_by_the_lists_field() {
    let text = GOOD.replace("[5]", "[\n  5,\n  0,\n]");
    let error = Method::parse("x.toml", &text).unwrap_err();
    assert_eq!((error.line, error.field.as_str()), (10, "waits_minutes"), "{error}");
}
