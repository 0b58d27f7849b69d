//! What a running night costs while nothing happens: memory, processor time, context switches, with
//! the window shown and hidden, beside an empty app at the same time.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::Context as _;

use super::apps::{Running, Which, filled, now, pause};
use super::row::{Aim, Row};
use super::{Bench, Size};

/// Until an app that has just drawn its first frame has come to rest.
pub const SETTLES: Duration = Duration::from_secs(10);

/// Clock ticks a second in /proc, as on every Linux.
const TICKS: f64 = 100.0;

/// What /proc says of an app so far.
#[derive(Default)]
struct Used {
    /// Processor time, ticks.
    ticks: f64,
    /// Voluntary and other, of each thread by its number. One that ends takes its own along.
    switches: BTreeMap<u32, f64>,
}

impl Used {
    /// Switches of the threads that are there now since `before`.
    fn switches_since(&self, before: &Used) -> f64 {
        let known = |thread| before.switches.get(thread).copied().unwrap_or_default();
        self.switches.iter().map(|(thread, count)| count - known(thread)).sum()
    }
}

/// Samples of one app, one for each window of time.
#[derive(Default)]
struct Samples {
    cpu_percent: Vec<f64>,
    switches_a_second: Vec<f64>,
    memory_mib: Vec<f64>,
    /// Of the first process alone.
    own_mib: Vec<f64>,
}

/// Watches both apps, shown and then hidden.
pub fn idle(bench: &Bench) -> anyhow::Result<Vec<Row>> {
    let display = bench.display()?;
    let data = filled(bench)?;
    let ours = Running::start(bench, Which::Ours, &display, &data)?;
    let empty = Running::start(bench, Which::Empty, &display, &data)?;
    pause(SETTLES);
    let mut rows = rows("shown", watch([&ours, &empty], bench.size)?);
    ours.hide(&display)?;
    empty.hide(&display)?;
    pause(SETTLES);
    let hidden = watch([&ours, &empty], bench.size)?;
    let own = hidden.each_ref().map(|samples| samples.own_mib.clone());
    let own = Row::pairs("memory of the first process, hidden", "an empty app", "MiB", own);
    rows.extend(self::rows("hidden", hidden));
    rows.push(own.aiming_at(Aim::Value(60.0)));
    Ok(rows)
}

fn rows(how: &str, [ours, empty]: [Samples; 2]) -> Vec<Row> {
    let against = "an empty app";
    let is_shown = how == "shown";
    let cpu = Row::pairs(
        &format!("processor in a running wait, {how}"),
        against,
        "%",
        [ours.cpu_percent, empty.cpu_percent],
    );
    let switches = Row::pairs(
        &format!("context switches in a running wait, {how}"),
        against,
        "/s",
        [ours.switches_a_second, empty.switches_a_second],
    );
    let memory = Row::pairs(
        &format!("memory of all processes, {how}"),
        against,
        "MiB",
        [ours.memory_mib, empty.memory_mib],
    );
    vec![
        cpu.aiming_at(Aim::Above(0.3)),
        if is_shown { switches } else { switches.aiming_at(Aim::Above(2.0)) },
        if is_shown { memory.aiming_at(Aim::Ratio(1.1)) } else { memory },
    ]
}

/// Both at the same time, window by window.
fn watch(apps: [&Running; 2], size: Size) -> anyhow::Result<[Samples; 2]> {
    let mut samples = [Samples::default(), Samples::default()];
    for _ in 0..size.windows {
        let before = apps.map(used);
        let began = now();
        pause(Duration::from_secs(size.window_s));
        let seconds = began.elapsed().as_secs_f64();
        let after = apps.map(used);
        for (place, app) in apps.iter().enumerate() {
            let Samples { cpu_percent, switches_a_second, memory_mib, own_mib } =
                &mut samples[place];
            let (before, after) = (&before[place], &after[place]);
            cpu_percent.push((after.ticks - before.ticks) / TICKS / seconds * 100.0);
            switches_a_second.push(after.switches_since(before) / seconds);
            let memory = app.processes().into_iter().map(memory_mib_of);
            let memory = memory.collect::<anyhow::Result<Vec<f64>>>()?;
            memory_mib.push(memory.iter().sum());
            own_mib.extend(memory.first());
        }
    }
    Ok(samples)
}

fn used(app: &Running) -> Used {
    let mut used = Used::default();
    for process in app.processes() {
        let folder = format!("/proc/{process}");
        let stat = std::fs::read_to_string(format!("{folder}/stat")).unwrap_or_default();
        // The name before them may hold spaces.
        let numbers = stat.rsplit_once(')').map_or("", |(_, numbers)| numbers);
        let number = |place: usize| numbers.split_whitespace().nth(place)?.parse::<f64>().ok();
        used.ticks += number(11).unwrap_or_default() + number(12).unwrap_or_default();
        for thread in std::fs::read_dir(format!("{folder}/task")).into_iter().flatten().flatten() {
            let status = std::fs::read_to_string(thread.path().join("status")).unwrap_or_default();
            let switches = status.lines().filter(|line| line.contains("ctxt_switches"));
            let numbers =
                switches.filter_map(|line| line.split_whitespace().last()?.parse::<f64>().ok());
            if let Some(number) = thread.file_name().to_str().and_then(|it| it.parse().ok()) {
                used.switches.insert(number, numbers.sum());
            }
        }
    }
    used
}

/// The memory that a process would give back, shared pages in parts.
pub fn memory_mib_of(process: u32) -> anyhow::Result<f64> {
    let file = format!("/proc/{process}/smaps_rollup");
    let text = std::fs::read_to_string(&file).context(file)?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kibibytes = line.and_then(|it| it.split_whitespace().next()?.parse::<f64>().ok());
    Ok(kibibytes.context("no proportional size")? / 1024.0)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Used;

    #[test]
    fn a_thread_that_has_ended_takes_nothing_from_the_others() {
        let used = |switches| Used { ticks: 0.0, switches: BTreeMap::from(switches) };
        let before = used([(1, 100.0), (2, 5000.0), (3, 7.0)]);
        let after = Used { ticks: 0.0, switches: BTreeMap::from([(1, 110.0), (3, 7.0), (4, 2.0)]) };
        assert!((after.switches_since(&before) - 12.0).abs() < 1e-9);
    }
}
