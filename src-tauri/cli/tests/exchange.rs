//! Nights that leave and enter, run as a person or a script runs it.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use lullwatch_core::{
    Action, Body, BootId, Caregiver, Child, ChildId, DeviceId, Event, EventId, Family, KeptNight,
    MethodId, Moment, NightHead, NightId, NightKind, NightRules, Plan, Settings,
};
use lullwatch_exchange::night_file::{self, Share};
use lullwatch_exchange::words::Words;
use lullwatch_store::{Entry, Store, read_only};
use serde_json::Value;
use tempfile::TempDir;
use uuid::Uuid;

fn child(number: u128) -> Child {
    Child {
        id: ChildId(Uuid::from_u128(0x700 + number)),
        name: format!("Mia {number}"),
        born: "2026-02-01".parse().unwrap(),
        weeks_early: 0,
        zone: "Europe/Berlin".into(),
        health_concern: false,
    }
}

/// A night of `events` words, a minute apart.
fn night(child: ChildId, number: u32, events: u32) -> KeptNight {
    let id = NightId(Uuid::from_u128(child.0.as_u128() << 32 | u128::from(number)));
    let began: jiff::Timestamp = "2026-10-01T17:30:00Z".parse().unwrap();
    let began = began.as_second() + i64::from(number) * 86_400;
    let event = |place: u32| {
        let at = jiff::Timestamp::from_second(began + i64::from(place) * 60).unwrap();
        let action = match place {
            0 => Action::PutDown { state: None },
            _ if place == events - 2 => Action::Asleep { how: None },
            _ if place == events - 1 => Action::Woke,
            _ => Action::Note { text: format!("note {place}") },
        };
        Event {
            id: EventId(Uuid::from_u128(id.0.as_u128() << 16 | u128::from(place))),
            night: id,
            by: Caregiver("Ada".into()),
            device: DeviceId(Uuid::from_u128(1)),
            at,
            approx: false,
            recorded: Moment {
                utc: at,
                since_boot_ms: i64::from(place) * 60_000,
                boot: BootId("one".into()),
            },
            body: Body::Action { action },
        }
    };
    let head = NightHead {
        id,
        child,
        method: MethodId("ferber-2006".into()),
        number: number + 1,
        kind: NightKind::Night,
        zone: "Europe/Berlin".into(),
        settings: Settings::default(),
        rules: NightRules { waits_s: vec![180], ..NightRules::default() },
        plan_version: 1,
    };
    KeptNight { head, events: (0..events).map(event).collect() }
}

fn family(number: u128, nights: u32, events: u32) -> Family {
    let child = child(number);
    let mut family = Family::of(child.clone());
    family.plans = vec![Plan::of(child.id, MethodId("ferber-2006".into()))];
    family.nights = (0..nights).map(|it| night(child.id, it, events)).collect();
    family
}

fn file(families: &[Family]) -> String {
    let made = "2026-11-25T08:00:00Z".parse().unwrap();
    night_file::write(families, &Share::default(), made, &Words::english())
}

/// A folder with data of its own, and files beside it.
struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(TempDir::new().unwrap())
    }

    fn of(family: &Family) -> Desk {
        let desk = Desk::new();
        let mut store = Store::open(&desk.data(), jiff::Timestamp::UNIX_EPOCH).unwrap().store;
        let mut entries = vec![(Uuid::from_u128(1), Entry::Child(family.child.clone()))];
        entries.extend(family.plans.iter().map(|it| (Uuid::from_u128(2), Entry::Plan(it.clone()))));
        for night in &family.nights {
            entries.push((night.head.id.0, Entry::Night(night.head.clone())));
            entries.extend(night.events.iter().map(|it| (it.id.0, Entry::Event(it.clone()))));
        }
        store.keep_together(entries).unwrap();
        desk
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lullwatch"));
        command
            .args(arguments)
            .env_clear()
            .env("LULLWATCH_DATA_DIR", self.data())
            .current_dir(self.0.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// What was printed, of a command that did what was asked.
    fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {error}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.done(arguments)).unwrap()
    }

    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let said = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        said
    }

    fn families(&self) -> Vec<Family> {
        let (reader, _) = read_only(&self.data()).unwrap();
        let children = reader.children().unwrap();
        children.into_iter().map(|child| reader.family(child, |_| true).unwrap()).collect()
    }
}

#[test]
fn what_is_exported_from_one_machine_is_imported_on_another_the_same() {
    let family = family(1, 3, 8);
    let (one, other) = (Desk::of(&family), Desk::new());
    let file = one.path("out.lullwatch");
    let file = file.to_str().unwrap();
    let told = one.json(&["export", "--out", file, "--json"]);
    assert_eq!(told["preview"]["children"][0]["nights"], 3);
    let looked = other.done(&["import", file]);
    assert!(looked.contains("3 new nights") && looked.contains("Nothing has been kept yet"));
    assert!(!other.data().exists(), "a look keeps nothing");
    other.done(&["import", file, "--yes", "--take-plan"]);
    assert_eq!(other.families(), [family]);
    let again = other.json(&["import", file, "--yes", "--json"]);
    let child = &again["files"][0]["children"][0];
    assert_eq!((&child["nights_new"], &child["events_new"]), (&0.into(), &0.into()));
}

#[test]
fn standard_input_and_output_carry_a_night() {
    let (one, other) = (Desk::of(&family(1, 2, 8)), Desk::new());
    let night = one.run(&["export", "--night", "last", "--no-notes", "--name", "initials"]).stdout;
    assert!(!String::from_utf8_lossy(&night).contains("note 1"));
    let mut run = other
        .command(&["import", "-", "--yes", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    run.stdin.take().unwrap().write_all(&night).unwrap();
    let output = run.wait_with_output().unwrap();
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["files"][0]["children"][0]["name"], "M. 1.");
    assert_eq!(told["files"][0]["children"][0]["nights_new"], 1);
}

#[test]
fn a_preview_shows_what_would_leave_and_writes_nothing() {
    let desk = Desk::of(&family(1, 2, 6));
    let shown = desk.done(&["export", "--preview", "--out", "x.lullwatch"]);
    for words in
        ["“Mia 1”", "Sunday, 1 February 2026", "2 nights and naps", "Who did what: Ada", "note 1"]
    {
        assert!(shown.contains(words), "{shown}");
    }
    assert!(!desk.path("x.lullwatch").exists());
    let less =
        ["export", "--preview", "--age", "hidden", "--name", "hidden", "--no-notes", "--json"];
    let less = desk.json(&less);
    assert_eq!(less["left_out"], serde_json::json!(["name", "age", "notes"]));
}

#[test]
fn of_a_folder_with_broken_files_the_rest_comes_in() {
    let desk = Desk::new();
    for number in 0..60 {
        desk.write(&format!("families/{number:03}.lullwatch"), file(&[family(number, 1, 4)]));
    }
    desk.write("families/007.lullwatch", &file(&[family(7, 1, 4)])[..900]);
    desk.write("families/deep/nested.lullwatch", "[".repeat(9000));
    desk.write("families/deep/notes.txt", "milk, bread");
    // Nobody writes to it, ever.
    #[cfg(unix)]
    assert!(Command::new("mkfifo").arg(desk.path("families/pipe")).status().unwrap().success());
    let output = desk.run(&["import", "families", "--yes", "--json"]);
    assert_eq!(output.status.code(), Some(2));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["refused"], 3);
    let refused: Vec<_> = told["files"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["refused"].is_object())
        .map(|it| {
            (Path::new(it["path"].as_str().unwrap()), it["refused"]["code"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        refused,
        [
            (Path::new("families/007.lullwatch"), "truncated"),
            (Path::new("families/deep/nested.lullwatch"), "too-deep"),
            (Path::new("families/deep/notes.txt"), "syntax"),
        ]
    );
    assert_eq!(desk.families().len(), 59);
}

#[test]
fn a_plan_from_a_file_is_taken_only_when_asked_and_checked_as_if_typed() {
    let mut family = family(1, 1, 4);
    let desk = Desk::of(&family);
    family.plans[0].changes.waits_s = Some(vec![vec![300]]);
    desk.write("plan.lullwatch", file(&[family.clone()]));
    let looked = desk.json(&["import", "plan.lullwatch", "--yes", "--json"]);
    let plan = &looked["files"][0]["children"][0]["plan"];
    assert_eq!(
        (&plan["taken"], &plan["differences"][0]["field"]),
        (&false.into(), &"waits".into())
    );
    let version = || desk.families()[0].plans.last().unwrap().version;
    assert_eq!(version(), 1);
    desk.done(&["import", "plan.lullwatch", "--yes", "--take-plan"]);
    assert_eq!(version(), 2);
    family.plans[0].changes.waits_s = Some(vec![vec![90_000]]);
    desk.write("plan.lullwatch", file(&[family]));
    let told = desk.done(&["import", "plan.lullwatch", "--yes", "--take-plan"]);
    assert!(told.contains("cannot be taken"), "{told}");
    assert_eq!(version(), 2);
}

#[test]
fn another_trackers_nights_come_in_with_what_was_left_out() {
    let desk = Desk::of(&family(1, 1, 4));
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/elsewhere");
    let huckleberry = fixtures.join("huckleberry-older.csv");
    let huckleberry = huckleberry.to_str().unwrap();
    let told = desk.json(&["import", huckleberry, "--zone", "America/New_York", "--json"]);
    assert_eq!(told["files"][0]["kind"], "huckleberry");
    assert_eq!(told["files"][0]["left_out"].as_array().unwrap().len(), 3);
    desk.done(&["import", huckleberry, "--zone", "America/New_York", "--yes"]);
    desk.done(&["import", huckleberry, "--zone", "America/New_York", "--yes"]);
    assert_eq!(desk.families()[0].nights.len(), 2);
    let both = fixtures.join("baby-buddy.csv");
    assert!(desk.refused(&["import", both.to_str().unwrap()]).contains("Mia Rose, Leo Rose"));
    desk.done(&["import", both.to_str().unwrap(), "--only", "Leo Rose", "--yes"]);
    assert_eq!(desk.families()[0].nights.len(), 3);
}

#[test]
fn convert_turns_one_format_into_another() {
    let desk = Desk::new();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/elsewhere");
    let huckleberry = fixtures.join("huckleberry.csv");
    let huckleberry = huckleberry.to_str().unwrap();
    let zone = ["--zone", "Europe/Berlin"];
    desk.done(
        &[&["convert", huckleberry, "--to", "night", "--out", "n.lullwatch"][..], &zone].concat(),
    );
    let night = night_file::read(&fs::read(desk.path("n.lullwatch")).unwrap()).unwrap();
    assert_eq!((night.children[0].nights.len(), night.children[0].born), (3, None));
    let diary = desk.json(&["convert", "n.lullwatch", "--to", "sleep-diary"]);
    assert_eq!(diary["file_format"], "Standard");
    desk.done(&["convert", "n.lullwatch", "--to", "baby-buddy", "--out", "bb"]);
    let sleep = fs::read_to_string(desk.path("bb/sleep.csv")).unwrap();
    assert!(sleep.starts_with("child_id,start,end,nap,notes\r\n1,2026-11-23 19:41:00,"), "{sleep}");
    let error = desk.refused(&["convert", huckleberry, "--to", "night"]);
    assert!(error.contains("time zone"), "{error}");
}

#[test]
fn two_machines_come_together_through_a_folder() {
    let mut mine = family(1, 3, 6);
    let mut theirs = mine.clone();
    mine.nights.remove(0);
    theirs.nights.remove(2);
    for event in &mut theirs.nights[1].events {
        event.device.0 = Uuid::from_u128(2);
        event.id.0 = Uuid::from_u128(event.id.0.as_u128() + 0x8000);
    }
    for (passphrase, sealed) in [(&[][..], false), (&["--passphrase-file", "p"][..], true)] {
        let (one, other) = (Desk::of(&mine), Desk::of(&theirs));
        let shared = TempDir::new().unwrap();
        let merge = ["merge", shared.path().to_str().unwrap(), "--json"];
        for desk in [&one, &other] {
            desk.write("p", "milk and honey\n");
        }
        let merge = [&merge[..], passphrase].concat();
        one.json(&merge);
        other.json(&merge);
        let last = one.json(&merge);
        assert_eq!(last["appended"], 0, "what the folder has is not said again");
        assert_eq!(one.families()[0].nights, other.families()[0].nights);
        assert_eq!(one.families()[0].nights.len(), 3);
        let files: Vec<_> = fs::read_dir(shared.path()).unwrap().collect();
        assert_eq!(files.len(), 2, "one file a device");
        let text = fs::read_to_string(files[0].as_ref().unwrap().path()).unwrap();
        assert_eq!(text.contains("put_down"), !sealed);
        if sealed {
            one.write("q", "another\n");
            let wrong = one.refused(&[&merge[..3], &["--passphrase-file", "q"]].concat());
            assert!(wrong.contains("passphrase"), "{wrong}");
        }
    }
}

#[test]
fn a_review_goes_round_from_the_parent_to_the_coach_and_back() {
    let (parent, coach) = (Desk::of(&family(1, 2, 6)), Desk::new());
    let night = coach.path("night.lullwatch");
    parent.done(&["export", "--out", night.to_str().unwrap()]);
    let plan = "format = \"lullwatch-plan/1\"\nmethod = \"ferber-2006\"\nnight = 1\n[child]\nborn = \
                2026-02-01\n[words]\ngoal = \"to sleep\"\n[[nights]]\nnight = 1\nwaits_minutes = [4, 8]\n";
    coach.write("plan.toml", plan);
    let id = family(1, 1, 6).nights[0].head.id;
    let comment = format!("{id}=a calm evening");
    let review = parent.path("review.lullwatch-review");
    let review = review.to_str().unwrap();
    coach.done(&[
        "review",
        "write",
        "night.lullwatch",
        "--from",
        "Coach",
        "--comment",
        &comment,
        "--plan",
        "plan.toml",
        "--out",
        review,
    ]);
    let shown = parent.json(&["review", "show", review, "--json"]);
    assert_eq!(shown["comments"][0]["is_here"], true);
    let fields: Vec<_> = shown["steps"].as_array().unwrap().iter().map(|it| &it["field"]).collect();
    assert_eq!(fields, ["waits", "words.goal"]);
    assert_eq!(parent.families()[0].plans.len(), 1, "showing changes nothing");
    let error = parent.refused(&["review", "accept", review, "--field", "bedtime"]);
    assert!(error.contains("waits, words.goal"), "{error}");
    parent.done(&["review", "accept", review, "--all-comments", "--field", "waits"]);
    let family = parent.families().remove(0);
    assert_eq!(family.plans.last().unwrap().changes.waits_s, Some(vec![vec![240, 480]]));
    assert_eq!(family.plans.last().unwrap().words.goal, "");
    assert_eq!(family.reviews[0].comments[0].text, "a calm evening");
    assert_eq!(family.nights[0].head.rules.waits_s, [180], "a night keeps its numbers");
    parent.done(&["review", "accept", review, "--all-fields"]);
    assert_eq!(parent.families()[0].plans.last().unwrap().words.goal, "to sleep");
}

/// Whether Debian's `age` is installed; told aloud where it is not.
fn has_age() -> bool {
    let has = Command::new("age").arg("--version").output().is_ok();
    if !has {
        eprintln!("SKIPPED: the public age tool is not installed");
    }
    has
}

#[test]
fn the_public_age_tool_opens_what_is_exported_and_what_it_closes_is_imported() {
    if !has_age() {
        return;
    }
    let (desk, other) = (Desk::of(&family(1, 1, 5)), Desk::new());
    let run = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).current_dir(desk.0.path()).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    };
    run("age-keygen", &["-o", "key.txt"]);
    let public = String::from_utf8(run("age-keygen", &["-y", "key.txt"])).unwrap();
    desk.done(&["export", "--for", public.trim(), "--out", "n.lullwatch"]);
    assert!(!fs::read(desk.path("n.lullwatch")).unwrap().starts_with(b"{"));
    let opened = run("age", &["--decrypt", "-i", "key.txt", "n.lullwatch"]);
    assert_eq!(night_file::read(&opened).unwrap().children[0].nights.len(), 1);
    desk.write("plain.lullwatch", &opened);
    run("age", &["-a", "-r", public.trim(), "-o", "armored.lullwatch", "plain.lullwatch"]);
    let (armored, key) = (desk.path("armored.lullwatch"), desk.path("key.txt"));
    let armored = armored.to_str().unwrap();
    assert!(other.refused(&["import", armored]).contains("encrypted"));
    other.done(&["import", armored, "--key-file", key.to_str().unwrap(), "--yes"]);
    assert_eq!(other.families()[0].nights.len(), 1);
}

/// Peak memory of a command, MiB, as the kernel counted it.
#[cfg(target_os = "linux")]
fn peak_mib(mut command: Command) -> u64 {
    let mut run = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let status = format!("/proc/{}/status", run.id());
    let mut peak = 0;
    while run.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|it| it.strip_prefix("VmHWM:"));
        let kib = line.and_then(|it| it.trim().trim_end_matches(" kB").parse().ok());
        peak = peak.max(kib.unwrap_or(0) / 1024);
        std::thread::park_timeout(std::time::Duration::from_millis(3));
    }
    peak
}

#[test]
#[cfg(target_os = "linux")]
fn memory_does_not_grow_with_the_folder() {
    let desk = Desk::new();
    let text = file(&[family(1, 40, 60)]);
    let peak = |count: usize| {
        for number in 0..count {
            desk.write(&format!("many/{number:04}.lullwatch"), &text);
        }
        peak_mib(desk.command(&["import", "many"]))
    };
    let (few, many) = (peak(3), peak(40));
    assert!(many < few + 40, "{few} MiB for three files, {many} for forty");
    assert!(many < 300, "{many} MiB");
}

/// Ten thousand nights of a thousand families, and how the reading compares with `serde_json`
/// parsing the same bytes.
#[test]
#[ignore = "for a release build: cargo test --release -p lullwatch-cli --test exchange -- --ignored"]
fn ten_thousand_nights_in_a_thousand_files_come_in_at_one_go() {
    let desk = Desk::new();
    let mut bytes = 0;
    let mut texts = Vec::new();
    for number in 0..1000 {
        let text = file(&[family(number, 10, 30)]);
        bytes += text.len();
        desk.write(&format!("many/{number:04}.lullwatch"), &text);
        texts.push(text);
    }
    #[expect(clippy::disallowed_methods, reason = "a measurement, asserted nowhere")]
    let seconds = |work: &mut dyn FnMut()| {
        let began = std::time::Instant::now();
        work();
        began.elapsed().as_secs_f64()
    };
    let parsing = seconds(&mut || {
        for text in &texts {
            serde_json::from_str::<Value>(text).unwrap();
        }
    });
    let reading = seconds(&mut || {
        for text in &texts {
            night_file::read(text.as_bytes()).unwrap();
        }
    });
    let importing = seconds(&mut || drop(desk.done(&["import", "many", "--yes", "--json"])));
    let (reader, _) = read_only(&desk.data()).unwrap();
    assert_eq!(reader.nights(None, usize::MAX).unwrap().len(), 10_000);
    println!(
        "{bytes} bytes: serde_json {parsing:.2} s, reading {reading:.2} s ({:.1} times), importing \
         {importing:.2} s ({:.1} times)",
        reading / parsing,
        importing / parsing
    );
}
