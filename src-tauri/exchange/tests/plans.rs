//! Plan files are read, told what is wrong with them line by line, and written to be read again;
//! two plans are compared.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use jiff::civil::{Date, Time, date, time};
use lullwatch_core::method::catalogue;
use lullwatch_core::plan::{
    Changes, Days, FeedWindow, OnGrizzle, OnNewWaking, OnQuiet, ProblemCode, Severity, Step,
    WaitStarts, Window, Words as PlanWords,
};
use lullwatch_core::{ChildId, MethodId, Plan, Reassurance, Settings};
use lullwatch_exchange::plan_diff::{differences, file_differences};
use lullwatch_exchange::plan_file::{FileCode, FileProblem, PlanFile, parse, read, write};
use lullwatch_exchange::words::Words;
use proptest::prelude::*;
use uuid::Uuid;

const DAY: Date = date(2026, 11, 23);

const HEAD: &str = r#"format = "lullwatch-plan/1"
method = "ferber-2006"
night = 1

[child]
born = 2026-02-01
"#;

fn plan(method: &str) -> Plan {
    Plan::of(ChildId(Uuid::nil()), MethodId(method.into()))
}

fn file(plan: Plan) -> PlanFile {
    let (name, born, weeks_early) = (None, date(2026, 2, 1), 0);
    PlanFile { name, born, weeks_early, health_concern: false, plan }
}

fn line(problem: &FileProblem) -> String {
    let FileProblem { line, field, code, detail, .. } = problem;
    let detail = detail.as_deref().map(|detail| format!(" {detail}")).unwrap_or_default();
    format!("{line} {field}: {code}{detail}")
}

fn refused(text: &str) -> Vec<String> {
    read(text, DAY).unwrap_err().iter().map(line).collect()
}

#[test]
fn a_short_file_is_the_method_as_it_is() {
    let read = read(HEAD, DAY).unwrap();
    assert_eq!((read.file, read.told), (file(plan("ferber-2006")), vec![]));
}

#[test]
fn every_field_is_read() {
    let text = r#"format = "lullwatch-plan/1"
method = "ferber-2006"
night = 2
clinician_confirmed = true
clinician_confirmed_on = 2026-11-20
version = 4
held = true
started = 2026-11-20
review_on = "2026-12-01"

[child]
name = "Ada"
born = 2026-02-01
weeks_early = 3
health_concern = true

[settings]
wait_starts = "first_cry"
on_quiet = "reset"
on_new_waking = "longest_wait"
on_grizzle = "as_quiet"
earliest_rise = 05:45
crying_limit_minutes = 30
pause_rings_seconds = 90

[visit]
longest_seconds = 45
reassurances = ["voice", "dummy"]
room_sharing = true

[picking_up]
first_wait_minutes = 2.5

[nap]
cap_minutes = 20

[taper]
from_night = 2
clinician_confirmed_on = 2026-11-21

[days]
bedtime = "19:30"
usual_bedtime = "21:00"
rise = "06:30"

[words]
goal = "sleep"
visit = """
Good night,
love."""

[step]
from = 3
to = 2
reason = "a cold"

[[nights]]
night = 1
waits_minutes = [1.5, 3, 0x5]

[[nights]]
night = 2
waits_seconds = [100, 300]

[[naps]]
from = "09:00"
to = "10:00"

[[feeds]]
from = "23:00"
to = "01:00"
amount_ml = 120
minutes = 10
"#;
    let hour = |hour, minute| Some(time(hour, minute, 0, 0));
    let window = |from, to| Window { from: time(from, 0, 0, 0), to: time(to, 0, 0, 0) };
    let wanted = PlanFile {
        name: Some("Ada".into()),
        born: date(2026, 2, 1),
        weeks_early: 3,
        health_concern: true,
        plan: Plan {
            next_night: 2,
            settings: Settings {
                wait_starts: WaitStarts::FirstCry,
                on_quiet: OnQuiet::Reset,
                on_new_waking: OnNewWaking::LongestWait,
                on_grizzle: OnGrizzle::AsQuiet,
                earliest_rise: hour(5, 45),
                crying_limit_s: Some(1800),
                pause_rings_s: Some(90),
            },
            clinician_confirmed: true,
            clinician_confirmed_on: Some(date(2026, 11, 20)),
            version: 4,
            held: true,
            changes: Changes {
                waits_s: Some(vec![vec![90, 180, 300], vec![100, 300]]),
                first_pick_up_s: Some(150),
                visit_max_s: Some(45),
                nap_cap_s: Some(1200),
                reassurances: Some(vec![Reassurance::Voice, Reassurance::Dummy]),
                room_sharing: true,
                awakening_before_min: None,
                taper_from_night: Some(2),
                taper_confirmed_on: Some(date(2026, 11, 21)),
            },
            days: Days {
                bedtime: hour(19, 30),
                usual_bedtime: hour(21, 0),
                rise: hour(6, 30),
                naps: vec![window(9, 10)],
            },
            feeds: vec![FeedWindow {
                window: window(23, 1),
                amount_ml: Some(120),
                minutes: Some(10),
            }],
            words: PlanWords {
                goal: "sleep".into(),
                visit: "Good night,\nlove.".into(),
                ..PlanWords::default()
            },
            started: Some(date(2026, 11, 20)),
            review_on: Some(date(2026, 12, 1)),
            step: Some(Step { from: 3, to: 2, reason: "a cold".into() }),
            ..plan("ferber-2006")
        },
    };
    assert_eq!(read(text, DAY).unwrap().file, wanted);
}

#[test]
fn everything_that_is_wrong_is_told_at_once_each_with_its_line() {
    let text = r#"format = "lullwatch-plan/2"
method = "ferber-2006"
night = 0
nihgt = 3
held = "yes"
started = 2026-13-01

[child]
born = "in May"
weeks_early = 2.5

[settings]
on_quiet = "wait"
crying_limit_minutes = 1
crying_limit_seconds = 60
pause_rings_minutes = 1.007

[[nights]]
night = 1
waits_minutes = [-3, 5, "10"]

[[nights]]
night = 3
waits_minutes = []

[[feeds]]
from = "25:00"
"#;
    // A date that cannot be is no TOML: that comes alone.
    assert_eq!(refused(text).len(), 1);
    assert!(refused(text)[0].starts_with("6 : file-syntax"), "{:?}", refused(text));
    let text = text.replace("2026-13-01", "\"2026-13-01\"");
    insta::assert_snapshot!(refused(&text).join("\n"), @r##"
    1 format: file-format lullwatch-plan/1
    4 nihgt: file-field-unknown format, method, night, clinician_confirmed, clinician_confirmed_on, stage, extra_night_at, held, started, review_on, version, child, settings, visit, picking_up, nap, awakenings, taper, days, words, step, nights, feeds, naps
    5 held: file-yes-no-wanted
    6 started: file-date-wanted
    9 child.born: file-date-wanted
    10 child.weeks_early: file-number-wanted
    13 settings.on_quiet: file-word-unknown hold, continue, reset
    15 settings.crying_limit_seconds: file-both-units crying_limit_minutes
    16 settings.pause_rings_minutes: file-not-whole-seconds 1.007
    20 nights[0].waits_minutes[0]: file-negative -3
    20 nights[0].waits_minutes[2]: file-number-wanted
    23 nights[1].night: file-nights-order 2
    26 feeds[0].to: file-field-missing to
    27 feeds[0].from: file-time-wanted
    "##);
}

#[test]
fn what_is_wrong_with_the_plan_is_told_on_its_line() {
    let text = r#"format = "lullwatch-plan/1"
method = "chair"
night = 1000
stage = 9
started = 2026-11-20
review_on = 2026-11-19

[child]
born = 2026-02-01
weeks_early = 10

[settings]
crying_limit_minutes = 5
pause_rings_minutes = 61

[visit]
longest_seconds = 0

[nap]
cap_minutes = 300

[awakenings]
before_minutes = 15

[[nights]]
night = 1
waits_minutes = [3, 0,
  121]

[[nights]]
night = 2
waits_minutes = []

[[nights]]
night = 3
waits_minutes = [5]

[[naps]]
from = "09:00"
to = "09:00"

[[feeds]]
from = "23:00"
to = "01:00"

[[feeds]]
from = "00:00"
to = "02:00"
"#;
    insta::assert_snapshot!(refused(text).join("\n"), @r##"
    2 clinician_confirmed: clinician-needed
    3 night: night-range
    4 stage: stage-range 5
    5 started: course-over 10
    6 review_on: review-before-start 2026-11-20
    13 settings.crying_limit_minutes: crying-limit-short 1
    14 settings.pause_rings_minutes: pause-range
    17 visit.longest_seconds: visit-range
    20 nap.cap_minutes: nap-cap-range
    23 awakenings.before_minutes: awakening-unused
    27 nights[0].waits_minutes[1]: wait-zero
    28 nights[0].waits_minutes[2]: wait-too-long 7260
    32 nights[1].waits_minutes: waits-empty-night
    38 naps[0]: nap-never-opens
    46 feeds[1]: feed-overlaps 23:00–01:00
    "##);
}

#[test]
fn what_cannot_be_read_says_nothing_of_the_rest() {
    // The stage is wrong whatever the table; the limit may well be long enough for it.
    let text = format!(
        "stage = 1\n{HEAD}\n[settings]\ncrying_limit_minutes = 5\n[[nights]]\n\
        night = 1\nwaits_minutes = [\"9\"]\n"
    );
    assert_eq!(
        refused(&text),
        ["1 stage: stage-none", "13 nights[0].waits_minutes[0]: file-number-wanted",]
    );
}

#[test]
fn what_is_only_told_does_not_refuse_a_file() {
    let text = format!("{HEAD}\n[settings]\ncrying_limit_minutes = 60\n");
    let told = read(&text, DAY).unwrap().told;
    let wanted = ["9 settings.crying_limit_minutes: crying-limit-short 6"];
    assert_eq!(told.iter().map(line).collect::<Vec<_>>(), wanted);
    assert_eq!(told[0].severity, Severity::Told);
}

#[test]
fn no_file_at_all_is_told_what_is_missing() {
    let wanted = [
        "1 format: file-field-missing format",
        "1 method: file-field-missing method",
        "1 child: file-field-missing child",
        "1 night: file-field-missing night",
    ];
    assert_eq!(refused(""), wanted);
    let long = "#".repeat(1024 * 1024 + 1);
    assert_eq!(refused(&long), ["1 : file-too-large 1024"]);
}

#[test]
fn every_code_has_words() {
    let words = Words::english();
    let codes = ProblemCode::ALL.iter().map(|code| code.word());
    for code in codes.chain(FileCode::ALL.iter().map(|code| code.word())) {
        let key = format!("problem-{code}");
        assert_ne!(words.get(&key), key);
    }
}

#[test]
fn a_written_file_explains_itself() {
    let text = write(&file(plan("controlled-comforting")), &Words::english());
    assert!(!text.contains("plan-file-"), "{text}");
    insta::assert_snapshot!(text, @r##"
    # A plan of Lullwatch. Change what you like; “lullwatch plan check” says whether it can be used.
    # A line behind a # is a remark or an example and sets nothing; what is not set is as the method has it.
    format = "lullwatch-plan/1"

    # “lullwatch methods” lists those there are.
    method = "controlled-comforting"

    # The next night of the plan, from 1.
    night = 1

    # true: you have talked to your clinician about this method for your child.
    clinician_confirmed = false

    # The day on which you said so.
    # clinician_confirmed_on = 2026-11-23

    # The stage of a method that moves away, from 1.
    # stage = 1

    # The next night is an extra one at this stage.
    # extra_night_at = 1

    # true: the plan stays on its night from evening to evening.
    held = false

    # The first evening.
    # started = 2026-11-23

    # When to look at the plan again.
    # review_on = 2026-12-07

    # Counts the changes that were kept.
    version = 1

    [child]
    # Not needed. Without a name the file says less about your child.
    # name = ""

    # Birth date.
    born = 2026-02-01

    # Whole weeks born early, 0 to 18.
    weeks_early = 0

    # true: there is a concern about growth or health, so that a clinician is asked at any age.
    health_concern = false

    [settings]
    # Where a first wait begins: put_down or first_cry.
    wait_starts = "put_down"

    # What a wait does in quiet: hold, continue or reset.
    on_quiet = "hold"

    # Where a later waking begins: first_wait, continue or longest_wait.
    on_new_waking = "first_wait"

    # What grizzling is to a wait: as_crying or as_quiet.
    on_grizzle = "as_crying"

    # From here on the day may begin.
    # earliest_rise = "06:00"

    # After so long, waits end for this settling. Not set: no limit.
    # crying_limit_minutes = 60

    # A pause rings after so long. Not set: ten minutes.
    # pause_rings_minutes = 10

    [visit]
    # How long a visit lasts at the most. Write longest_seconds for seconds.
    # longest_minutes = 1

    # Part of a visit: voice, pat, shush, hand, cuddle, dummy, nappy, other, pick_up, lay_down.
    # reassurances = ["pat"]

    # true: you share a room, and step out of sight instead of leaving.
    room_sharing = false

    [nap]
    # After so long a nap’s attempt ends.
    # cap_minutes = 30

    [awakenings]
    # So long before a usual waking the child is woken.
    # before_minutes = 15

    [days]
    # The bedtime wished for.
    # bedtime = "19:30"

    # The bedtime that was usual before.
    # usual_bedtime = "20:30"

    # The rise time wished for.
    # rise = "06:30"

    [words]
    # goal = ""
    # routine = ""
    # who = ""
    # when_away = ""
    # visit = ""

    # The waits are the method’s. To change them, take the # away and list your own.
    # The last night repeats, and so does the last wait of a night.

    # [[nights]]
    # night = 1
    # waits_minutes = [2, 4, 6, 8, 10]

    # When naps begin, each one a section:
    # [[naps]]
    # from = "09:00"
    # to = "10:00"

    # Planned night feeds, each one a section; amount_ml and minutes are not needed:
    # [[feeds]]
    # from = "23:00"
    # to = "01:00"
    # amount_ml = 120
    # minutes = 10
    "##);
}

#[test]
fn differences_are_told_field_by_field_in_order() {
    let before = Plan {
        changes: Changes { waits_s: Some(vec![vec![60], vec![120]]), ..Changes::default() },
        ..plan("ferber-2006")
    };
    let mut after = before.clone();
    assert_eq!(differences(&before, &after), []);
    after.version = 9;
    assert_eq!(differences(&before, &after), [], "the version is not a plan's content");
    after.next_night = 2;
    after.settings.crying_limit_s = Some(3600);
    after.changes.waits_s = Some(vec![vec![60], vec![180], vec![240]]);
    after.words.goal = "sleep".into();
    let told: Vec<String> = differences(&before, &after)
        .iter()
        .map(|it| format!("{}: {} -> {}", it.field, it.before, it.after))
        .collect();
    insta::assert_snapshot!(told.join("\n"), @r##"
    next_night: 1 -> 2
    crying_limit_s: null -> 3600
    waits[1]: [120] -> [180]
    waits[2]: null -> [240]
    words.goal: "" -> "sleep"
    "##);
    let older = PlanFile { born: date(2026, 1, 1), ..file(before.clone()) };
    assert_eq!(file_differences(&older, &file(before))[0].field, "born");
}

fn any_time() -> impl Strategy<Value = Time> {
    (0..24_i8, 0..60_i8, prop_oneof![4 => Just(0_i8), 1 => 0..60_i8])
        .prop_map(|(hour, minute, second)| time(hour, minute, second, 0))
}

fn any_window() -> impl Strategy<Value = Window> {
    (any_time(), any_time()).prop_map(|(from, to)| Window { from, to })
}

fn any_date() -> impl Strategy<Value = Date> {
    prop_oneof![
        1 => Just(Date::MIN),
        1 => Just(Date::MAX),
        8 => (1..9999_i16, 1..=12_i8, 1..=28_i8)
            .prop_map(|(year, month, day)| date(year, month, day)),
    ]
}

fn any_waits() -> impl Strategy<Value = Option<Vec<Vec<u32>>>> {
    let wait = prop_oneof![(0..121_u32).prop_map(|minutes| minutes * 60), any::<u32>()];
    prop::option::of(prop::collection::vec(prop::collection::vec(wait, 0..5), 0..5))
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "\\PC{0,30}",
        "[a\"\\\\\n\r\t\u{0}\u{7f}\u{85}#ä=\\[\\]]{0,20}",
    ]
}

fn any_settings() -> impl Strategy<Value = Settings> {
    (
        prop::sample::select(vec![WaitStarts::PutDown, WaitStarts::FirstCry]),
        prop::sample::select(vec![OnQuiet::Hold, OnQuiet::Continue, OnQuiet::Reset]),
        prop::sample::select(vec![
            OnNewWaking::FirstWait,
            OnNewWaking::Continue,
            OnNewWaking::LongestWait,
        ]),
        prop::sample::select(vec![OnGrizzle::AsCrying, OnGrizzle::AsQuiet]),
        prop::option::of(any_time()),
        prop::option::of(any::<u32>()),
        prop::option::of(0..7200_u32),
    )
        .prop_map(|(wait_starts, on_quiet, on_new_waking, on_grizzle, rise, limit, pause)| {
            Settings {
                wait_starts,
                on_quiet,
                on_new_waking,
                on_grizzle,
                earliest_rise: rise,
                crying_limit_s: limit,
                pause_rings_s: pause,
            }
        })
}

prop_compose! {
    fn any_changes()(
        waits_s in any_waits(),
        first_pick_up_s in prop::option::of(any::<u32>()),
        visit_max_s in prop::option::of(any::<u32>()),
        nap_cap_s in prop::option::of(0..20_000_u32),
        awakening_before_min in prop::option::of(any::<u32>()),
        taper_from_night in prop::option::of(any::<u32>()),
        taper_confirmed_on in prop::option::of(any_date()),
        room_sharing in any::<bool>(),
        reassurances in prop::option::of(prop::collection::vec(
            prop::sample::select(vec![Reassurance::Voice, Reassurance::PickUp, Reassurance::Other]),
            0..3,
        )),
    ) -> Changes {
        Changes { waits_s, first_pick_up_s, visit_max_s, nap_cap_s, awakening_before_min, room_sharing, reassurances, taper_from_night, taper_confirmed_on }
    }
}

prop_compose! {
    fn any_days()(
        [bedtime, usual_bedtime, rise] in prop::array::uniform3(prop::option::of(any_time())),
        naps in prop::collection::vec(any_window(), 0..3),
    ) -> Days {
        Days { bedtime, usual_bedtime, rise, naps }
    }
}

prop_compose! {
    fn any_words()(texts in prop::array::uniform5(any_text())) -> PlanWords {
        let [goal, routine, who, when_away, visit] = texts;
        PlanWords { goal, routine, who, when_away, visit }
    }
}

fn any_feeds() -> impl Strategy<Value = Vec<FeedWindow>> {
    let amount = || prop::option::of(any::<u32>());
    let feed = (any_window(), amount(), amount())
        .prop_map(|(window, amount_ml, minutes)| FeedWindow { window, amount_ml, minutes });
    prop::collection::vec(feed, 0..3)
}

prop_compose! {
    fn any_plan()(
        method in prop_oneof![
            4 => prop::sample::select(
                catalogue().iter().map(|it| it.id.0.clone()).collect::<Vec<_>>()
            ),
            1 => any_text(),
        ],
        [next_night, version] in prop::array::uniform2(any::<u32>()),
        [stage, extra_night_at] in prop::array::uniform2(prop::option::of(any::<u32>())),
        [clinician_confirmed, held] in prop::array::uniform2(any::<bool>()),
        settings in any_settings(),
        changes in any_changes(),
        days in any_days(),
        feeds in any_feeds(),
        words in any_words(),
        [started, review_on] in prop::array::uniform2(prop::option::of(any_date())),
        step in prop::option::of((any::<u32>(), any::<u32>(), any_text())),
    ) -> Plan {
        Plan {
            next_night,
            settings,
            clinician_confirmed,
            version,
            stage,
            extra_night_at,
            held,
            changes,
            days,
            feeds,
            words,
            started,
            review_on,
            step: step.map(|(from, to, reason)| Step { from, to, reason }),
            ..plan(&method)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_written_plan_reads_back_to_the_same_plan(
        plan in any_plan(),
        name in prop::option::of(any_text()),
        born in any_date(),
        weeks_early in any::<u32>(),
        health_concern in any::<bool>(),
    ) {
        let file = PlanFile { name, born, weeks_early, health_concern, plan };
        let text = write(&file, &Words::english());
        prop_assert_eq!(parse(&text), Ok(file.clone()), "{}", text);
        // Whatever is wrong with it, its lines are those of the file.
        let told = match read(&text, DAY) {
            Ok(checked) => checked.told,
            Err(problems) => problems,
        };
        let lines = text.lines().count();
        prop_assert!(told.iter().all(|problem| (1..=lines).contains(&problem.line)));
        prop_assert!(differences(&file.plan, &parse(&text).unwrap().plan).is_empty());
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in "\\PC*", edit in 0..2000_usize, letter in any::<char>()) {
        prop_assert!(read(&text, DAY).is_err());
        let mut written = write(&file(plan("ferber-2006")), &Words::english()).replace("# ", "");
        let place = (0..=edit.min(written.len())).rev().find(|at| written.is_char_boundary(*at));
        written.insert(place.unwrap_or_default(), letter);
        for problem in read(&written, DAY).err().into_iter().flatten() {
            prop_assert!(problem.line >= 1);
        }
    }
}

#[test]
fn a_file_made_to_be_hard_to_read_is_read_soon() {
    let waits = "0,".repeat(400_000);
    let text = format!("{HEAD}\n[[nights]]\nnight = 1\nwaits_minutes = [{waits}]\n");
    let told = read(&text, DAY).unwrap_err();
    assert_eq!(told.len(), 21, "the first twenty, and that there are more");
    let deep = format!("{HEAD}\nx = {}", "[".repeat(100_000));
    assert!(read(&deep, DAY).is_err());
    let lines = format!("{HEAD}{}", "nights = 1\n".repeat(50_000));
    assert!(read(&lines, DAY).is_err());
}
