//! Steps that are taken one after another, each with the time that it took.

use std::time::{Duration, Instant};

use anyhow::Context as _;

/// One step: its name and what it does.
pub type Step<'a> = (&'static str, Box<dyn Fn() -> anyhow::Result<()> + 'a>);

/// Takes every step; stops at the first that fails.
///
/// # Errors
/// Names the step.
pub fn run_all(steps: Vec<Step<'_>>) -> anyhow::Result<()> {
    let mut took = Vec::new();
    for (name, step) in steps {
        println!("\n== {name}");
        let start = now();
        let result = step().with_context(|| format!("the step `{name}` failed"));
        took.push((name, start.elapsed()));
        if result.is_err() {
            table(&took);
            return result;
        }
    }
    table(&took);
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "how long a step takes, for a person to read")]
fn now() -> Instant {
    Instant::now()
}

fn table(took: &[(&str, Duration)]) {
    println!();
    for (name, time) in took {
        println!("{name:<22} {:>6} s", time.as_secs());
    }
    let all: Duration = took.iter().map(|(_, time)| *time).sum();
    println!("{:<22} {:>6} s", "in all", all.as_secs());
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::{Step, run_all};

    #[test]
    fn the_first_step_that_fails_is_named_and_is_the_last_that_is_taken() {
        let taken = Cell::new(0);
        let step = |name, works: bool| -> Step<'_> {
            let taken = &taken;
            let take = move || {
                taken.set(taken.get() + 1);
                anyhow::ensure!(works, "broken");
                Ok(())
            };
            (name, Box::new(take))
        };
        let error = run_all(vec![step("one", true), step("two", false), step("three", true)]);
        assert_eq!(error.unwrap_err().to_string(), "the step `two` failed");
        assert_eq!(taken.get(), 2);
    }
}
