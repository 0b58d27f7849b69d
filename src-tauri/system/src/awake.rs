//! Keeps the machine from idle sleep while a night runs, and only then.

/// Holds the machine awake until dropped.
pub struct Awake(Option<keepawake::KeepAwake>);

impl Awake {
    /// Asks the system. A refusal is no error: it is told on the screen.
    #[must_use]
    pub fn ask() -> Awake {
        // The bus may be gone, which the library answers with a panic.
        let asked = std::panic::catch_unwind(|| {
            keepawake::Builder::default()
                .idle(true)
                .reason("A night is running")
                .app_name("Lullwatch")
                .app_reverse_domain("app.lullwatch.Lullwatch")
                .create()
        });
        match asked {
            Ok(Ok(awake)) => Awake(Some(awake)),
            Ok(Err(error)) => {
                tracing::info!(%error, "the machine cannot be kept awake");
                Awake(None)
            }
            Err(_) => Awake(None),
        }
    }

    /// Whether the system agreed.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.0.is_some()
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        let held = self.0.take();
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(held))).is_err() {
            tracing::info!("the session bus went away before the machine was released");
        }
    }
}
