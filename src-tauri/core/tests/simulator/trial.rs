//! Evenings tried one after the other; one that fails is made as short as it can be.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::evening::Evening;
use crate::stats::Stats;
use crate::step::Step;
use crate::world::{World, Wrong};

/// So many shorter evenings are tried at most.
const TRIALS: usize = 3_000;

/// Runs an evening with these steps.
pub fn run(evening: &Evening, steps: &[Step]) -> Result<Stats, Wrong> {
    let mut world = World::new(evening, false);
    let ran = catch_unwind(AssertUnwindSafe(|| world.run(steps, evening.seed.is_multiple_of(2))));
    match ran {
        Ok(Ok(())) => Ok(world.stats),
        Ok(Err(wrong)) => Err(wrong),
        Err(panic) => Err(format!("panic: {}", words(panic.as_ref()))),
    }
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("no words").to_owned()
}

/// Tries the evening of a seed.
///
/// # Errors
/// What was wrong, with the shortest trace that shows something wrong, and how to run it alone.
pub fn try_seed(seed: u64) -> Result<Stats, String> {
    let evening = Evening::of(seed);
    let wrong = match run(&evening, &evening.steps) {
        Ok(stats) => return Ok(stats),
        Err(wrong) => wrong,
    };
    let (steps, wrong) = shorten(&evening, wrong);
    let mut world = World::new(&evening, true);
    // What it comes to is known; only the trace is wanted.
    let again = catch_unwind(AssertUnwindSafe(|| world.run(&steps, seed.is_multiple_of(2))));
    world.tell(|| format!("wrong: {:?}", again.ok()));
    let trace = world.trace.take().unwrap_or_default().join("\n");
    let heads: Vec<String> = evening.heads.iter().map(|head| format!("{head:?}")).collect();
    Err(format!(
        "seed {seed}: {wrong}\n{}\n{trace}\nalone: LULLWATCH_SEED={seed} \
         LULLWATCH_NIGHTS=1 cargo test -p lullwatch-core --test simulator",
        heads.join("\n"),
    ))
}

/// Leaves out whatever is not needed for something to go wrong: halves first, single steps last.
fn shorten(evening: &Evening, mut wrong: Wrong) -> (Vec<Step>, Wrong) {
    let mut steps = evening.steps.clone();
    let mut tried = 0;
    let mut size = steps.len() / 2;
    while size > 0 {
        let mut from = 0;
        let before = steps.len();
        while from < steps.len() && tried < TRIALS {
            let mut fewer = steps.clone();
            fewer.drain(from..(from + size).min(steps.len()));
            tried += 1;
            match run(evening, &fewer) {
                Err(why) => (steps, wrong) = (fewer, why),
                Ok(_) => from += size,
            }
        }
        if steps.len() == before || size > 1 {
            size /= 2;
        }
    }
    (steps, wrong)
}
