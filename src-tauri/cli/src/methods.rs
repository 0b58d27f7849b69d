//! `lullwatch methods` and `lullwatch schedule`.

use lullwatch_core::Method;
use lullwatch_core::method::{self, Family, Sourced, Tag};
use lullwatch_exchange::words::Words;
use serde::Serialize;

use crate::Failure;
use crate::args::{MethodsArgs, ScheduleArgs};
use crate::print::{clock, json};

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

/// One number with its evidence.
#[derive(Serialize)]
struct Number {
    what: String,
    value: serde_json::Value,
    tag: Tag,
    source: String,
}

#[derive(Serialize)]
struct Schedule<'a> {
    method: &'a str,
    night: u32,
    waits_s: &'a [u32],
    repeat_last: bool,
    visit_max_s: Option<u32>,
    place: Option<&'static str>,
}

fn find(id: &str) -> Result<&'static Method, Failure> {
    method::find(id).ok_or_else(|| {
        Failure::Input(format!(
            "there is no method `{id}`; `lullwatch methods` lists those there are"
        ))
    })
}

pub(crate) fn methods(asked: &MethodsArgs) -> Result<String, Failure> {
    let words = Words::english();
    if let Some(id) = &asked.id {
        let method = detailed(find(id)?, &words);
        return if asked.json { json(&method) } else { Ok(page(&method)) };
    }
    let methods: Vec<Listed> =
        method::catalogue().iter().map(|method| listed(method, &words)).collect();
    if asked.json {
        return json(&methods);
    }
    Ok(methods.iter().map(|it| format!("{:<24} {}\n", it.id, it.name)).collect())
}

pub(crate) fn schedule(asked: &ScheduleArgs) -> Result<String, Failure> {
    let method = find(&asked.method)?;
    let waits_s = method.waits_s(asked.night);
    let visit_max_s = method.visit_max_s.as_ref().map(|it| it.value);
    if asked.json {
        return json(&Schedule {
            method: &method.id.0,
            night: asked.night,
            waits_s,
            repeat_last: !waits_s.is_empty(),
            visit_max_s,
            place: None,
        });
    }
    let mut text = format!("{}, night {}\n", method.id, asked.night);
    if waits_s.is_empty() {
        text += "no waits\n";
    }
    for (wait, number) in waits_s.iter().zip(1..) {
        let then = if number == waits_s.len() { " and so on" } else { "" };
        text += &format!("check {number} after {}{then}\n", clock(i64::from(*wait)));
    }
    let visit = visit_max_s.map_or("not given by the source".into(), |it| clock(i64::from(it)));
    text += &format!("longest visit: {visit}\n");
    Ok(text)
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
    let mut numbers = Vec::new();
    let mut add = |what: String, value: serde_json::Value, tag: Tag, source: &str| {
        let source = method.sources.iter().find(|(key, _)| key == source);
        let source = source.map_or_else(String::new, |(_, text)| text.clone());
        numbers.push(Number { what, value, tag, source });
    };
    for (night, number) in method.nights.iter().zip(1..) {
        add(
            format!("waits_s, night {number}"),
            night.value.clone().into(),
            night.tag,
            &night.source,
        );
    }
    let single = |it: &Option<Sourced<u32>>| it.clone();
    for (what, number) in [
        ("from_months", single(&method.from_months)),
        ("to_months", single(&method.to_months)),
        ("visit_max_s", single(&method.visit_max_s)),
        ("nap_cap_s", single(&method.nap_cap_s)),
    ] {
        if let Some(it) = number {
            add(what.into(), it.value.into(), it.tag, &it.source);
        }
    }
    if let Some(it) = &method.earliest_rise {
        let value = it.value.strftime("%H:%M").to_string();
        add("earliest_rise".into(), value.into(), it.tag, &it.source);
    }
    Detailed { listed: listed(method, words), numbers }
}

fn page(method: &Detailed) -> String {
    let mut text = format!("{} ({})\n", method.listed.name, method.listed.id);
    for number in &method.numbers {
        let tag = serde_json::to_value(number.tag).unwrap_or_default();
        text += &format!(
            "{:<18} {:<24} {:<10} {}\n",
            number.what,
            number.value.to_string(),
            tag.as_str().unwrap_or_default(),
            number.source,
        );
    }
    text
}
