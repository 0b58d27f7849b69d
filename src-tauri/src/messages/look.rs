//! How the window speaks and looks.

use lullwatch_exchange::words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the window speaks and looks. Kept as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(default)]
pub struct Look {
    /// The language of everything that is read, here and in notifications.
    #[ts(type = "\"en\" | \"es\" | \"de\"")]
    pub language: Language,
    /// Times of day are written with AM and PM.
    pub twelve_hours: bool,
    /// How large letters and buttons are; percent, 100 to 200.
    pub text_percent: u32,
}

impl Default for Look {
    fn default() -> Look {
        Look { language: Language::English, twelve_hours: false, text_percent: 100 }
    }
}

impl Look {
    /// The look that fits what a computer is set to, by its language tag.
    #[must_use]
    pub fn of_tag(tag: &str) -> Look {
        Look {
            language: Language::of_tag(tag).unwrap_or_default(),
            twelve_hours: lullwatch_system::language::has_twelve_hours(tag),
            ..Look::default()
        }
    }

    /// The same, in a size that fits a window.
    #[must_use]
    pub fn within_range(self) -> Look {
        Look { text_percent: self.text_percent.clamp(100, 200), ..self }
    }
}
