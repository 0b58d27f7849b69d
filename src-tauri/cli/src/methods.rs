//! `lullwatch methods`.

use lullwatch_core::Method;
use lullwatch_core::method::{self, Family, Number};
use lullwatch_exchange::words::Words;
use serde::Serialize;

use crate::Failure;
use crate::args::MethodsArgs;
use crate::print::json;

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
    method::find(id).ok_or_else(|| {
        Failure::Input(format!(
            "there is no method `{id}`; `lullwatch methods` lists those there are"
        ))
    })
}

pub(crate) fn methods(asked: &MethodsArgs, words: &Words) -> Result<String, Failure> {
    if let Some(id) = &asked.id {
        let method = detailed(find(id)?, words);
        return if asked.json { json(&method) } else { Ok(page(&method)) };
    }
    let methods = list(method::catalogue(), words);
    if asked.json {
        return json(&methods);
    }
    Ok(methods.iter().map(|it| format!("{:<24} {}\n", it.id, it.name)).collect())
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

fn page(method: &Detailed) -> String {
    let mut text = format!("{} ({})\n", method.listed.name, method.listed.id);
    for number in &method.numbers {
        let what = match number.of {
            Some(of) => format!("{}[{of}]", number.what),
            None => number.what.to_owned(),
        };
        let value = serde_json::to_string(&number.value).unwrap_or_default();
        let tag = serde_json::to_value(number.tag).unwrap_or_default();
        text += &format!(
            "{what:<28} {value:<32} {:<10} {}\n",
            tag.as_str().unwrap_or_default(),
            number.source,
        );
    }
    text
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
