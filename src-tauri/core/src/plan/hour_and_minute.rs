//! `"05:30"`; with its seconds, `"05:30:15"`, where a plan file gave some.

use jiff::civil::Time;
use serde::{Deserialize, Deserializer, Serializer, de::Error};

#[expect(clippy::ref_option, reason = "the signature that serde calls")]
pub(in crate::plan) fn serialize<S: Serializer>(
    time: &Option<Time>,
    to: S,
) -> Result<S::Ok, S::Error> {
    match time {
        Some(time) if time.second() == 0 && time.subsec_nanosecond() == 0 => {
            to.collect_str(&time.strftime("%H:%M"))
        }
        Some(time) => to.collect_str(time),
        None => to.serialize_none(),
    }
}

pub(in crate::plan) fn deserialize<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<Time>, D::Error> {
    let Some(text) = Option::<String>::deserialize(from)? else {
        return Ok(None);
    };
    Time::strptime("%H:%M", &text)
        .or_else(|_| Time::strptime("%H:%M:%S%.f", &text))
        .map(Some)
        .map_err(|_| D::Error::custom(format!("`{text}` is not a time of day like 05:30")))
}
