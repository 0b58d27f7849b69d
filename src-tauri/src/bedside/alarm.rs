//! How the parent is called, beyond the window: settings, what calls now, and the answers that come
//! from a notification or the tray.

use lullwatch_core::watch::is_running;
use lullwatch_core::{Moment, Night, NightId};

use super::evening::notice;
use super::{Bedside, Closing, Pending};
use crate::messages::{AlarmSettings, AlarmSound, Ask, SoundView};
use crate::outside::{Answer, Call, CallKind, NightOutside, Outside};
use crate::view::still_asked;
use lullwatch_system::chime::{Silent, Sound, Tone};

const ALARM: &str = "alarm";
const TOLD_CLOSING: &str = "told_closing";
/// How loud the first soundings are, of the parent's ceiling; percent (`ours`). Those after them
/// reach it.
const RISE_PERCENT: [u32; 3] = [50, 65, 80];
/// A quiet that was reported so long ago, and nothing since, is asked about; seconds (`ours`).
const LONG_QUIET_S: i64 = 10 * 60;

impl Bedside {
    /// Takes up how the parent wants to be called.
    pub(super) fn read_alarm(
        &mut self,
        reader: &lullwatch_store::Reader,
    ) -> Result<(), lullwatch_store::ReadError> {
        let kept = reader.setting(ALARM)?.and_then(|value| serde_json::from_value(value).ok());
        self.alarm = kept.map_or_else(AlarmSettings::default, AlarmSettings::within_range);
        Ok(())
    }

    /// Keeps how the parent wants to be called.
    pub(super) fn set_alarm(&mut self, settings: AlarmSettings) {
        self.alarm = settings.within_range();
        self.notification_failed = false;
        self.notices.retain(|notice| notice.code != "no_notification");
        self.try_screen();
        if let Ok(value) = serde_json::to_value(self.alarm) {
            self.set(ALARM, value);
        }
    }

    /// Whether the chime may sound: never in the child's room, else unless the parent wants none.
    pub(super) fn is_audible(&self) -> bool {
        !self.in_childs_room && self.alarm.sound != AlarmSound::None
    }

    /// The chime that the parent chose, after so many repeats: it begins softly, and rises to the
    /// parent's ceiling.
    pub(super) fn tone(&self, repeats: u32) -> Tone {
        let rise = RISE_PERCENT.get(repeats as usize).copied().unwrap_or(100);
        let sound = match self.alarm.sound {
            AlarmSound::Soft | AlarmSound::None => Sound::Soft,
            AlarmSound::Bell => Sound::Bell,
            AlarmSound::Wood => Sound::Wood,
        };
        Tone { sound, percent: (self.alarm.ceiling_percent * rise / 100).max(1) }
    }

    /// Sounds as it will at its loudest.
    pub(super) fn check_sound(&mut self) {
        let tone = self.tone(u32::MAX);
        let asked = self.chime.as_ref().map_or(Err(Silent::Gone), |chime| chime.sound(tone));
        if asked.is_err() {
            self.chimed(&asked);
        }
    }

    /// What is to be seen outside the window.
    pub(super) fn outside(&self) -> Outside {
        let now = self.clock.now();
        let running: Vec<&Night> =
            self.nights.values().filter(|night| is_running(night, &now)).collect();
        Outside {
            look: self.look,
            calls: running.iter().filter_map(|night| self.call(night, &now)).collect(),
            nights: running.iter().map(|night| self.night_outside(night, &now)).collect(),
            notifies: self.alarm.notification,
            raises: self.alarm.raise_window || self.has_failed(),
        }
    }

    /// Whether a way to the parent has failed; then the others rise, wished for or not.
    fn has_failed(&self) -> bool {
        let sound_failed = self.is_audible() && self.sound == SoundView::None;
        sound_failed || self.notification_failed
    }

    /// Whether the night screen turns to amber for what calls.
    pub(crate) fn brightens(&self) -> bool {
        self.alarm.brighten || self.has_failed()
    }

    fn name(&self, night: &Night) -> String {
        let child = self.household.child(night.head().child);
        child.map(|child| child.name.clone()).unwrap_or_default()
    }

    fn call(&self, night: &Night, now: &Moment) -> Option<Call> {
        let live = night.at(now);
        let id = night.head().id;
        let asks = matches!(self.asks.get(&id), Some(Ask::StillQuiet));
        let kind = match live.alarm().filter(|_| live.is_ringing()) {
            Some(alarm) => alarm.into(),
            None if asks => CallKind::StillQuiet,
            None => return None,
        };
        let number = live.wait().map_or(0, |wait| wait.number);
        Some(Call { night: id, child: self.name(night), kind, number })
    }

    /// A running night in short.
    pub(crate) fn night_outside(&self, night: &Night, now: &Moment) -> NightOutside {
        let live = night.at(now);
        let held = live.is_held(night.stills());
        let wait = live.wait().filter(|wait| wait.due.is_none() && !held);
        let left = wait.and_then(|wait| u32::try_from(wait.left_s()).ok());
        NightOutside {
            night: night.head().id,
            child: self.name(night),
            minutes_left: left.map(|seconds| seconds.div_ceil(60)),
            due: live.alarm().map(CallKind::from),
        }
    }

    /// An answer given outside the window. One that comes too late to make sense is left alone.
    pub(super) fn answer_outside(&mut self, id: NightId, answer: Answer) {
        let now = self.clock.now();
        let Some(night) = self.nights.get(&id).filter(|night| is_running(night, &now)) else {
            return;
        };
        let child = night.head().child;
        let calls = night.at(&now).alarm().is_some();
        let kept = match answer {
            Answer::GoIn => self.go_in(id),
            Answer::NotYet if calls => self.not_yet(id),
            Answer::NotYet => return,
        };
        match kept {
            Ok((ticket, events)) => {
                if self.selected != Some(child) {
                    self.select(child);
                }
                self.pending = Some(Pending { ticket, events, reply: None });
            }
            Err(refusal) => tracing::info!(code = refusal.code, "an answer came too late"),
        }
    }

    /// The window is to be closed; that a night runs on without it is told once.
    pub(super) fn closing(&mut self) -> Closing {
        let is_running = self.is_running();
        let reader = self.reader.as_ref();
        let told = reader.and_then(|reader| reader.setting(TOLD_CLOSING).ok().flatten());
        let is_first = is_running && !self.told_closing && told.is_none();
        if is_first {
            self.told_closing = true;
            self.set(TOLD_CLOSING, true.into());
        }
        Closing { is_running, is_first }
    }

    /// The desktop shows no notification: the window comes to the front instead.
    pub(super) fn notification_failed(&mut self, reason: &str) {
        if !std::mem::replace(&mut self.notification_failed, true) {
            tracing::info!(reason, "no notification");
            self.tell(notice("no_notification"));
        }
    }

    /// Asks after a quiet that was said long ago: the app cannot hear whether it still is.
    pub(super) fn ask_still_quiet(&mut self, now: &Moment) {
        let long_quiet = |night: &Night| {
            let live = night.at(now);
            let quiet = live.current().filter(|_| live.visit.is_none())?.quiet?;
            Some(quiet).filter(|_| is_running(night, now) && !live.is_stopped())
        };
        let mut asked = std::mem::take(&mut self.asked_quiet);
        for (id, night) in &self.nights {
            let Some(since) = long_quiet(night) else {
                asked.remove(id);
                if matches!(self.asks.get(id), Some(Ask::StillQuiet)) {
                    self.asks.remove(id);
                }
                continue;
            };
            let last = asked.get(id).copied().unwrap_or(since).max(since);
            let time = night.at(now).now;
            let asks = self.asks.get(id).is_some_and(|ask| still_asked(ask, night, time));
            if time.since(last) >= LONG_QUIET_S && !asks {
                self.asks.insert(*id, Ask::StillQuiet);
                asked.insert(*id, time);
            }
        }
        self.asked_quiet = asked;
    }
}
