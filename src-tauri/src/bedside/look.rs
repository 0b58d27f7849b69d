//! How the window speaks and looks: the computer's own, until the parent says otherwise.

use lullwatch_store::{ReadError, Reader};

use super::Bedside;
use crate::messages::Look;

const LOOK: &str = "look";

impl Bedside {
    /// Takes up what was chosen; what never was stays as the computer is set.
    pub(super) fn read_look(&mut self, reader: &Reader) -> Result<(), ReadError> {
        let kept = reader.setting(LOOK)?.and_then(|value| serde_json::from_value(value).ok());
        self.look = kept.map_or(self.look, Look::within_range);
        Ok(())
    }

    /// Keeps how the window is to speak and look.
    pub(super) fn set_look(&mut self, look: Look) {
        self.look = look.within_range();
        if let Ok(value) = serde_json::to_value(self.look) {
            self.set(LOOK, value);
        }
    }
}
