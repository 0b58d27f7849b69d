//! The words of `assets/locales`, for everything that is not the window: notifications, the tray,
//! the command line.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

/// Each language's files, by its code.
const LOCALES: &[(&str, &[&str])] = &include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// One language's words.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    /// English, which is complete.
    #[must_use]
    pub fn english() -> Words {
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("en")]);
        bundle.set_use_isolating(false);
        let english = LOCALES.iter().filter(|(code, _)| *code == "en");
        for file in english.flat_map(|(_, files)| files.iter()) {
            let resource = FluentResource::try_new((*file).to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(part, _)| part));
        }
        Words(bundle)
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
}
