//! A night as a line.

use lullwatch_core::{CryLevel, Night, NightTime};

use crate::messages::{HourMark, Stretch, StretchKind, Tick};

/// From the first to the last thing in a night; percent are of this span.
pub(super) struct Line<'a> {
    night: &'a Night,
    from: NightTime,
    to: NightTime,
}

impl Line<'_> {
    /// The line of a night that has begun.
    pub(super) fn of(night: &Night) -> Option<Line<'_>> {
        let from = night.put_down()?;
        let to = night.out_of_bed().or(night.last_said())?.max(from.plus(60));
        Some(Line { night, from, to })
    }

    /// Times of day of both ends.
    pub(super) fn ends(&self) -> (String, String) {
        let text = |at| self.night.civil(at).strftime("%H:%M").to_string();
        (text(self.from), text(self.to))
    }

    fn percent(&self, at: NightTime) -> f64 {
        let part = at.since(self.from).clamp(0, self.to.since(self.from));
        let tenths = part * 100_000 / self.to.since(self.from);
        #[expect(clippy::cast_precision_loss, reason = "at most a hundred thousand")]
        let tenths = tenths as f64;
        tenths / 1000.0
    }

    fn stretch(&self, kind: StretchKind, from: NightTime, to: Option<NightTime>) -> Stretch {
        let start = self.percent(from);
        Stretch { kind, start, width: self.percent(to.unwrap_or(self.to)) - start }
    }

    /// Awake from end to end, then what is known on top of it.
    pub(super) fn stretches(&self) -> Vec<Stretch> {
        let night = self.night;
        let awake = [self.stretch(StretchKind::Awake, self.from, Some(self.to))];
        let asleep = night
            .sleeps()
            .iter()
            .map(|sleep| self.stretch(StretchKind::Asleep, sleep.from, sleep.to));
        let crying = night.cries().iter().map(|cry| {
            let kind = match cry.level {
                CryLevel::Grizzle => StretchKind::Grizzle,
                CryLevel::Protest => StretchKind::Protest,
                CryLevel::Hard => StretchKind::Hard,
                CryLevel::Different => StretchKind::Different,
            };
            self.stretch(kind, cry.from, cry.to)
        });
        let visits = night
            .check_ins()
            .iter()
            .filter_map(|row| Some(self.stretch(StretchKind::Visit, row.entered?, row.left)));
        awake.into_iter().chain(asleep).chain(crying).chain(visits).collect()
    }

    /// Each entry.
    pub(super) fn ticks(&self) -> Vec<Tick> {
        let entered = self.night.check_ins().iter().filter_map(|row| row.entered);
        entered
            .map(|at| Tick {
                at: self.percent(at),
                time: self.night.civil(at).strftime("%H:%M").to_string(),
            })
            .collect()
    }

    /// Full hours, by the child's clock: the 23- and 25-hour nights come out right.
    pub(super) fn hours(&self) -> Vec<HourMark> {
        let mut marks = Vec::new();
        let mut at = self.from.plus(1);
        while at <= self.to {
            let civil = self.night.civil(at);
            let past = i64::from(civil.minute()) * 60 + i64::from(civil.second());
            let next = if past == 0 { at } else { at.plus(3600 - past) };
            if next <= self.to {
                let hour = self.night.civil(next).strftime("%H").to_string();
                marks.push(HourMark { at: self.percent(next), hour });
            }
            at = next.plus(1);
        }
        marks
    }
}
