//! Limits that were passed: of the plan, of its method, of published advice.

use super::{Flag, Found, count};
use crate::measures::Measures;
use crate::night::{CheckIn, Night, NightTime, ON_TIME_WITHIN_S};
use crate::plan::NightKind;

/// More wakings than this in a night: referral cut-off (Sadeh 2004, Pediatrics 113(6):e570).
const MOST_WAKINGS: u32 = 3;
/// Longer awake than this in a night: referral cut-off (Sadeh 2004); seconds.
const LONGEST_AWAKE_S: i64 = 3600;

pub(super) fn flags(night: &Night) -> Vec<Flag> {
    [
        crying_limit(night),
        long_wait(night),
        long_visit(night),
        long_hold(night),
        nap_cap(night),
        many_wakings(night),
        long_awake(night),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn crying_limit(night: &Night) -> Option<Flag> {
    let limit_s = i64::from(night.head().settings.crying_limit_s?);
    let settling = night.last().crying_limit_in()?;
    Some(Flag::whole(Found::CryingLimit { limit_s, settling }))
}

fn long_wait(night: &Night) -> Option<Flag> {
    let limit_s = i64::from(*night.head().rules.waits_s.iter().max()?);
    let waited = |row: &CheckIn| row.wait.and_then(|wait| wait.actual_s).unwrap_or_default();
    let is_long = |row: &&CheckIn| waited(row) > limit_s + ON_TIME_WITHIN_S;
    let rows: Vec<&CheckIn> = night.check_ins().iter().filter(is_long).collect();
    let longest = rows.iter().max_by_key(|row| waited(row))?;
    let found = Found::LongWait { waited_s: waited(longest), limit_s, count: count(rows.len()) };
    Some(Flag::at(longest.event, longest.entered?, found))
}

fn long_visit(night: &Night) -> Option<Flag> {
    let limit_s = i64::from(night.head().rules.visit_max_s?);
    let lasted =
        |row: &CheckIn| row.entered.zip(row.left).map_or(0, |(entered, left)| left.since(entered));
    let is_long = |row: &&CheckIn| lasted(row) > limit_s + ON_TIME_WITHIN_S;
    let rows: Vec<&CheckIn> = night.check_ins().iter().filter(is_long).collect();
    let longest = rows.iter().max_by_key(|row| lasted(row))?;
    let found = Found::LongVisit { lasted_s: lasted(longest), limit_s, count: count(rows.len()) };
    Some(Flag::at(longest.event, longest.entered?, found))
}

fn long_hold(night: &Night) -> Option<Flag> {
    let limit_s = i64::from(night.head().rules.lifting?.hold_max_s?.most);
    let lasted = night.holds().iter().filter_map(|hold| Some(hold.to?.since(hold.from)));
    let long: Vec<i64> = lasted.filter(|lasted| *lasted > limit_s + ON_TIME_WITHIN_S).collect();
    let lasted_s = *long.iter().max()?;
    Some(Flag::whole(Found::LongHold { lasted_s, limit_s, count: count(long.len()) }))
}

fn nap_cap(night: &Night) -> Option<Flag> {
    let head = night.head();
    let limit_s = i64::from(head.rules.nap_cap_s.filter(|_| head.kind == NightKind::Nap)?);
    let asleep = night.sleeps().first().map(|sleep| sleep.from);
    let ended: NightTime = asleep.or(night.out_of_bed())?;
    let lasted_s = ended.since(night.put_down()?);
    (lasted_s > limit_s).then(|| Flag::whole(Found::NapCap { lasted_s, limit_s }))
}

fn many_wakings(night: &Night) -> Option<Flag> {
    let count = Measures::of(night).nwak;
    let is_many = night.head().kind == NightKind::Night && count > MOST_WAKINGS;
    is_many.then(|| Flag::whole(Found::ManyWakings { count, limit: MOST_WAKINGS }))
}

fn long_awake(night: &Night) -> Option<Flag> {
    let awake_s = Measures::of(night).waso_s;
    let is_long = night.head().kind == NightKind::Night && awake_s > LONGEST_AWAKE_S;
    is_long.then(|| Flag::whole(Found::LongAwake { awake_s, limit_s: LONGEST_AWAKE_S }))
}
