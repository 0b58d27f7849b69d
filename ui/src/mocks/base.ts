// What every made-up view is built from.
import type { AlarmSettings } from "../bindings/AlarmSettings";
import type { LogLine } from "../bindings/LogLine";
import type { Look } from "../bindings/Look";
import type { MethodChoice } from "../bindings/MethodChoice";
import type { NightView } from "../bindings/NightView";
import type { Notice } from "../bindings/Notice";
import type { NumberView } from "../bindings/NumberView";
import type { TonightView } from "../bindings/TonightView";
import type { View } from "../bindings/View";
import type { VisitView } from "../bindings/VisitView";
import type { WaitView } from "../bindings/WaitView";

export const ALARM: AlarmSettings = {
  sound: "soft",
  ceiling_percent: 70,
  notification: true,
  raise_window: false,
  brighten: true,
  screen_stays_on: false,
};

export const LOOK: Look = { language: "en", twelve_hours: false, text_percent: 100 };

export function view(screen: View["screen"], rest: Partial<View> = {}): View {
  return {
    revision: 7,
    children: [],
    screen,
    beside: [],
    notices: [],
    undo: null,
    in_childs_room: false,
    alarm: ALARM,
    look: LOOK,
    caregivers: { names: [], by: "", handover: null },
    is_demo: false,
    stepped_clock: null,
    ...rest,
  };
}

export function choice(id: string, waits_min: number[], source: string, offer: MethodChoice["offer"]): MethodChoice {
  const family = waits_min.length > 1 ? "growing_checks" : waits_min.length === 1 ? "fixed_checks" : "no_checks";
  return { id, family, offer, waits_min, sources: [source] };
}

const FERBER = "Richard Ferber, Solve Your Child's Sleep Problems, 2nd edition, 2006";
const OFFERED = { type: "offered" } as const;

/** For a child of nine months. */
export const CHOICES: MethodChoice[] = [
  choice("ferber-2006", [3, 5, 10], FERBER, OFFERED),
  choice("checks-every-5", [5], "Sadeh and Kahn, trial NCT01489215", OFFERED),
  choice("controlled-comforting", [2, 4, 6, 8, 10], "Hiscock and Wake, BMJ 2002;324:1062", OFFERED),
  choice("extinction", [], "Marc Weissbluth; Rickert and Johnson, 1988", OFFERED),
  choice("ferber-1985", [5, 10, 15], "Richard Ferber, 1st edition, 1985", OFFERED),
  choice("gradisar-2016", [2, 4, 6], "Gradisar et al., Pediatrics 2016;137(6):e20151486", OFFERED),
  choice("minimal-check-20", [20], "Pritchard and Appleton, 1988", OFFERED),
  choice("short-ramp", [1, 2, 3, 5], "Craig Canapari, after Jodi Mindell", OFFERED),
  choice("sleep-wave", [5], "Heather Turgeon and Julie Wright, The Happy Sleeper, 2014", OFFERED),
  { id: "log-only", family: "log_only", offer: OFFERED, waits_min: [], sources: [] },
];

/** For a child of five months. */
export const CHOICES_YOUNG: MethodChoice[] = CHOICES.map((it) =>
  it.id === "log-only" ? it : { ...it, offer: { type: "too_young", from_months: 6, is_ours: it.id !== "controlled-comforting" } },
);

/** For a child born before 32 weeks. */
export const CHOICES_CLINICIAN: MethodChoice[] = CHOICES.map((it) =>
  it.id === "log-only" ? it : { ...it, offer: { type: "after_clinician" } },
);

export const NUMBERS: NumberView[] = [
  { what: "waits_s", of: 1, values: ["3", "5", "10"], tag: "secondary", source: FERBER },
  { what: "visit_max_s", of: null, values: ["120"], tag: "recalled", source: FERBER },
  { what: "reassurances", of: null, values: ["voice", "pat"], tag: "recalled", source: FERBER },
  { what: "done_nights", of: 0, values: ["7", "14"], tag: "recalled", source: FERBER },
  { what: "instruction", of: null, values: ["no_lifting"], tag: "recalled", source: FERBER },
];

export const tonight: TonightView = {
  child: "Ada",
  method: "ferber-2006",
  night: 1,
  past_table: false,
  kind: "night",
  waits_min: [3, 5, 10],
  visit_usual_s: [60, 120],
  visit_max_s: 120,
  nap_cap_min: 30,
  guide: { type: "checks", wakings_as_before_until: null },
  instructions: ["start_at_one_minute", "to_reassure", "no_lifting", "no_feeding", "leave_awake"],
  stop_when: [],
  stop_after_nights: null,
  course_over: null,
  room_sharing: false,
  held: false,
  extra_night: false,
  step_reason: null,
  feeds: [],
  words: { goal: "", routine: "", who: "", when_away: "" },
  review_due: false,
  today: {
    date: "2026-11-23",
    rise: "06:50",
    naps: [{ from: "09:30", to: "10:40" }],
    last_feed: "",
    slept_by_day_min: 70,
    slept_by_night_min: 605,
  },
  health_concern: false,
  clinician_needed: false,
  clinician_confirmed: false,
  clinician_confirmed_on: null,
  is_newborn: false,
  may_taper: true,
  taper: null,
  helplines: [],
  thoughts: true,
  choices: CHOICES,
  sound: "untried",
  stays_awake: true,
  screen_may_lock: false,
  last_night: null,
};

export const wait: WaitView = {
  number: 2,
  planned_min: 5,
  next_at: "19:42",
  minutes_left: 3,
  seconds_left: null,
  percent: 40,
  check_now: false,
  held: false,
  due_at: null,
  due_for_min: 0,
  ringing: false,
};

export const line = (at: string, what: string, detail: string | null = null): LogLine => ({
  event: `${at}-${what}`,
  was: null,
  taken_back_by: null,
  at,
  approx: false,
  what,
  detail,
  text: null,
  by: null,
  misfit: false,
});

export const night: NightView = {
  night_id: "n1",
  child: "Ada",
  method: "ferber-2006",
  night: 1,
  guide: { type: "checks" },
  kind: "night",
  phase: "waiting",
  wait,
  no_wait: null,
  quiet: null,
  cry: "protest",
  paused_since: null,
  room_sharing: false,
  alarm: null,
  thought: null,
  instructions: [],
  visit_words: null,
  feed: null,
  taper: null,
  helplines: [],
  stopped: false,
  had_enough_before: false,
  visit: null,
  last_visit: null,
  ask: null,
  asleep: null,
  recent: [
    line("19:37", "leave"),
    line("19:35", "reassure", "voice"),
    line("19:35", "enter"),
    { ...line("19:32", "note"), text: "Left the door open a hand’s width" },
    line("19:32", "cry", "protest"),
    line("19:32", "put_down"),
  ],
};

const KINDS = ["voice", "pat", "shush", "hand", "cuddle", "dummy", "nappy", "other", "pick_up"] as const;

export const visit: VisitView = {
  entered: "19:42",
  left: null,
  minutes: 1,
  max_s: 120,
  long: false,
  reassurances: KINDS.map((kind, place) => ({ kind, of_method: place < 2, count: place === 0 ? 2 : 0 })),
};

export const quiet = { since: "19:40", minutes: 2, after_hard: false };
export const held: WaitView = { ...wait, next_at: null, held: true, minutes_left: 2, percent: 60 };
export const due: WaitView = { ...wait, next_at: null, minutes_left: 0, percent: 100, check_now: true, due_at: "19:42" };
export const asleep = { since: "19:51", hours: 1, minutes: 12, how: null, event: "e9" };
export const undo = { what: "cry", detail: "protest", at: "19:38" };

export function notice(code: string, rest: Partial<Notice> = {}): Notice {
  return { code, count: null, minutes: null, time: null, name: null, can_dismiss: true, ...rest };
}

export function running(changes: Partial<NightView>, rest: Partial<View> = {}): View {
  return view({ type: "night", ...night, ...changes }, { undo, ...rest });
}

export function noWait(no_wait: NonNullable<NightView["no_wait"]>): View {
  return running({ wait: null, no_wait, stopped: no_wait === "stopped" });
}

export function inTheRoom(changes: Partial<NightView> = {}, change: Partial<VisitView> = {}): View {
  const instructions = ["to_reassure", "no_lifting", "no_feeding", "leave_awake"];
  return running({ phase: "visit", wait: null, visit: { ...visit, ...change }, instructions, ...changes });
}

export function sleeping(changes: Partial<NightView> = {}, how: "alone" | null = null): View {
  const state = { wait: null, cry: null, asleep: { ...asleep, how } };
  return running({ phase: "asleep", ...state, ...changes }, { undo: { what: "asleep", detail: how, at: "19:51" } });
}
