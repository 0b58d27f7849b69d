//! `lullwatch methods`.

use lullwatch_core::Method;
use lullwatch_core::method::{self, Family, Number};
use lullwatch_exchange::words::Words;
use serde::Serialize;

use crate::args::MethodsArgs;
use crate::failure::Failure;
use crate::print::{columns, json, named};
use crate::sentence::sentence;

/// A method in a list: what it is called, for which ages, and from where.
#[derive(Serialize)]
struct Listed {
    id: String,
    name: String,
    family: Family,
    ages: Ages,
    sources: Vec<String>,
}

/// Whole months; `null` where the source gives none.
#[derive(Serialize)]
struct Ages {
    from_months: Option<u32>,
    to_months: Option<u32>,
}

/// A method with every number that it has.
#[derive(Serialize)]
struct Detailed {
    #[serde(flatten)]
    listed: Listed,
    numbers: Vec<Number>,
}

pub(crate) fn find(id: &str) -> Result<&'static Method, Failure> {
    method::find(id)
        .ok_or_else(|| Failure::Input(sentence("script-method-unknown").with("detail", id)))
}

pub(crate) fn methods(asked: &MethodsArgs, words: &Words) -> Result<String, Failure> {
    if let Some(id) = &asked.id {
        let method = detailed(find(id)?, words);
        return if asked.json { json(&method) } else { Ok(page(&method, words)) };
    }
    let methods = list(method::catalogue(), words);
    if asked.json {
        return json(&methods);
    }
    let rows: Vec<_> = methods.into_iter().map(|it| vec![it.id, it.name]).collect();
    Ok(columns(&rows, &[]))
}

fn list(methods: &[Method], words: &Words) -> Vec<Listed> {
    methods.iter().map(|method| listed(method, words)).collect()
}

fn listed(method: &Method, words: &Words) -> Listed {
    Listed {
        id: method.id.0.clone(),
        name: words.get(&format!("method-{}-name", method.id)),
        family: method.family,
        ages: Ages {
            from_months: method.from_months.as_ref().map(|it| it.value),
            to_months: method.to_months.as_ref().map(|it| it.value),
        },
        sources: method.sources.iter().map(|(_, text)| text.clone()).collect(),
    }
}

fn detailed(method: &Method, words: &Words) -> Detailed {
    Detailed { listed: listed(method, words), numbers: method.numbers() }
}

fn page(method: &Detailed, words: &Words) -> String {
    let mut text = format!("{} ({})\n", method.listed.name, method.listed.id);
    for number in &method.numbers {
        let tag = serde_json::to_value(number.tag).unwrap_or_default();
        let tag = words.get(&format!("tag-{}", tag.as_str().unwrap_or_default()));
        text += &format!("{}  {tag} \u{b7} {}\n", told(number, words), number.source);
    }
    text
}

/// A number, or an instruction, as the window has it, in a line.
fn told(number: &Number, words: &Words) -> String {
    let values = number.shown();
    let first = values.first().map(String::as_str).unwrap_or_default();
    if number.what == "instruction" {
        return words.get(&format!("instruction-{first}")) + "\n";
    }
    let is_list = number.what == "waits_s" || !first.starts_with(|it: char| it.is_ascii_digit());
    let values: Vec<String> = values.iter().map(|value| in_words(value, words)).collect();
    let of = number.of.unwrap_or_default().to_string();
    let what = words.with(&format!("number-{}", number.what), &[("of", &of)]);
    named(&what, &values.join(if is_list { " \u{b7} " } else { "\u{2013}" }), words)
}

/// A code in words, whatever it is a code of; numbers and times stay as they are.
fn in_words(value: &str, words: &Words) -> String {
    let mut keys = ["place", "touch", "voice", "detail", "value"]
        .map(|of| format!("{of}-{value}"))
        .into_iter();
    keys.find(|key| words.has(key)).map_or_else(|| value.to_owned(), |key| words.get(&key))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A method as somebody would add it: a file, and two lines of the locale.
    const FILE: &str = include_str!("../../../tests/methods/added.toml");
    const WORDS: &str = include_str!("../../../tests/methods/added.ftl");

    #[test]
    fn a_file_and_two_lines_of_words_add_a_method_to_the_list() {
        let added = method::read([("added.toml", FILE)]).unwrap();
        let listed = list(&added, &Words::english().and(WORDS));
        let found: Vec<_> = listed.iter().map(|it| (it.id.as_str(), it.name.as_str())).collect();
        assert_eq!(found, [("added", "Added")]);
        assert_eq!(listed[0].ages.from_months, Some(7));
        assert_eq!(listed[0].sources, ["Made up for a test"]);
    }
}
