// Made-up views, one for every screen and state, and a backend that shows them.
// For tests and for `npm run dev`; nothing of this is in the app.
import type { LogLine } from "./bindings/LogLine";
import type { MethodChoice } from "./bindings/MethodChoice";
import type { NightView } from "./bindings/NightView";
import type { Notice } from "./bindings/Notice";
import type { SetUp } from "./bindings/SetUp";
import type { Tap } from "./bindings/Tap";
import type { TonightView } from "./bindings/TonightView";
import type { View } from "./bindings/View";
import type { VisitView } from "./bindings/VisitView";
import type { WaitView } from "./bindings/WaitView";
import type { WireError } from "./bindings/WireError";
import type { Backend } from "./ipc";
import { morning } from "./mocks/morning";

function view(screen: View["screen"], rest: Partial<View> = {}): View {
  return {
    revision: 7,
    children: [],
    screen,
    notices: [],
    undo: null,
    in_childs_room: false,
    stepped_clock: null,
    ...rest,
  };
}

function choice(id: string, waits_min: number[], source: string, offer: MethodChoice["offer"]): MethodChoice {
  return { id, offer, waits_min, sources: [source] };
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
  { id: "log-only", offer: OFFERED, waits_min: [], sources: [] },
];

/** For a child of five months. */
export const CHOICES_YOUNG: MethodChoice[] = CHOICES.map((it) =>
  it.id === "log-only" ? it : { ...it, offer: { type: "too_young", from_months: 6 } },
);

/** For a child born before 32 weeks. */
export const CHOICES_CLINICIAN: MethodChoice[] = CHOICES.map((it) =>
  it.id === "log-only" ? it : { ...it, offer: { type: "after_clinician" } },
);

const tonight: TonightView = {
  child: "Ada",
  method: "ferber-2006",
  night: 1,
  past_table: false,
  kind: "night",
  waits_min: [3, 5, 10],
  visit_max_s: 120,
  nap_cap_min: 30,
  choices: CHOICES,
  sound: "untried",
  stays_awake: true,
  last_night: null,
};

const wait: WaitView = {
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

const line = (at: string, what: string, detail: string | null = null): LogLine => ({
  at,
  approx: false,
  what,
  detail,
  text: null,
  misfit: false,
});

const night: NightView = {
  night_id: "n1",
  child: "Ada",
  method: "ferber-2006",
  night: 1,
  phase: "waiting",
  wait,
  no_wait: null,
  quiet: null,
  cry: "protest",
  paused_since: null,
  stopped: false,
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

const visit: VisitView = {
  entered: "19:42",
  left: null,
  minutes: 1,
  max_s: 120,
  long: false,
  reassurances: KINDS.map((kind, place) => ({ kind, of_method: place < 2, count: place === 0 ? 2 : 0 })),
};

const quiet = { since: "19:40", minutes: 2, after_hard: false };
const held: WaitView = { ...wait, next_at: null, held: true, minutes_left: 2, percent: 60 };
const due: WaitView = { ...wait, next_at: null, minutes_left: 0, percent: 100, check_now: true, due_at: "19:42" };
const asleep = { since: "19:51", hours: 1, minutes: 12, how: null, event: "e9" };
const undo = { what: "cry", detail: "protest", at: "19:38" };

function notice(code: string, rest: Partial<Notice> = {}): Notice {
  return { code, minutes: null, time: null, name: null, can_dismiss: true, ...rest };
}

function running(changes: Partial<NightView>, rest: Partial<View> = {}): View {
  return view({ type: "night", ...night, ...changes }, { undo, ...rest });
}

function noWait(no_wait: NonNullable<NightView["no_wait"]>): View {
  return running({ wait: null, no_wait, stopped: no_wait === "stopped" });
}

function inTheRoom(changes: Partial<NightView> = {}, change: Partial<VisitView> = {}): View {
  return running({ phase: "visit", wait: null, visit: { ...visit, ...change }, ...changes });
}

function sleeping(changes: Partial<NightView> = {}, how: "alone" | null = null): View {
  const state = { wait: null, cry: null, asleep: { ...asleep, how } };
  return running({ phase: "asleep", ...state, ...changes }, { undo: { what: "asleep", detail: how, at: "19:51" } });
}

const zones = ["America/New_York", "Australia/Melbourne", "Europe/Berlin", "Europe/London", "UTC"];
const welcome = {
  type: "welcome",
  zone: "Europe/Berlin",
  zones,
  today: "2026-11-23",
  preset_method: "ferber-2006",
  can_cancel: false,
} as const;

const children = [
  { id: "c1", name: "Ada", selected: true, running: true, due: false },
  { id: "c2", name: "Ben", selected: false, running: true, due: true },
];

/** Every state there is to see, by name. */
export const VIEWS: Record<string, View> = {
  welcome: view({ ...welcome, zones }),
  "welcome-another": view({ ...welcome, zones, can_cancel: true }),
  tonight: view({ type: "tonight", ...tonight }),
  "tonight-later": view(
    { type: "tonight", ...tonight, night: 9, past_table: true, sound: "works", stays_awake: false, last_night: "n0" },
    { in_childs_room: true, children: children.map((it) => ({ ...it, running: false, due: false })) },
  ),
  "tonight-nap": view({ type: "tonight", ...tonight, kind: "nap", sound: "none" }),
  "tonight-log-only": view({ type: "tonight", ...tonight, method: "log-only", waits_min: [], visit_max_s: null }),
  waiting: running({}),
  "waiting-start": running(
    { cry: null, wait: { ...wait, number: 1, planned_min: 3, minutes_left: 3, percent: 0 } },
    { undo: { what: "put_down", detail: null, at: "19:30" } },
  ),
  "waiting-last-minute": running({ wait: { ...wait, minutes_left: 1, seconds_left: 48, percent: 80 } }),
  "waiting-check-now": running({ wait: { ...wait, minutes_left: 1, seconds_left: 24, percent: 80, check_now: true } }),
  "waiting-due": running({ wait: { ...due, ringing: true } }),
  "waiting-due-childs-room": running({ wait: { ...due, ringing: true, due_for_min: 2 } }, { in_childs_room: true }),
  "waiting-due-answered": running({ wait: { ...due, due_for_min: 3 } }),
  "waiting-quiet": running({ wait: held, cry: null, quiet }),
  "waiting-silence": running({ wait: held, cry: null, quiet: { ...quiet, after_hard: true } }),
  "waiting-different": running({ cry: "different" }),
  "waiting-paused": running({ wait: held, paused_since: "19:40" }),
  "waiting-ago": running({ ask: { type: "how_long_ago", event: "e5", what: "cry" } }),
  "waiting-afterwards": running({
    wait: { ...wait, number: 3, planned_min: 10, minutes_left: 10, percent: 0, next_at: "19:54" },
    last_visit: { ...visit, left: "19:44", minutes: 2 },
  }),
  "waiting-notices": running(
    {},
    {
      notices: [
        notice("not_saved_yet", { can_dismiss: false }),
        notice("resumed_late", { minutes: 7 }),
      ],
      stepped_clock: "19:39:00",
    },
  ),
  "waiting-twins": running(
    {},
    { children, notices: [notice("due_elsewhere", { name: "Ben", can_dismiss: false })] },
  ),
  "no-wait-method": noWait("method"),
  "no-wait-before-first-cry": noWait("before_first_cry"),
  "no-wait-morning": noWait("morning"),
  "no-wait-stopped": noWait("stopped"),
  "no-wait-crying-limit": noWait("crying_limit"),
  "no-wait-nap-cap": noWait("nap_cap"),
  "no-wait-noon": noWait("noon"),
  visit: inTheRoom(),
  "visit-long": inTheRoom({}, { minutes: 2, long: true }),
  "visit-free": inTheRoom(
    { method: "ferber-1985" },
    { max_s: null, reassurances: visit.reassurances.map((it) => ({ ...it, of_method: true })) },
  ),
  "visit-look-only": inTheRoom(
    { method: "minimal-check-20" },
    { reassurances: visit.reassurances.map((it) => ({ ...it, of_method: false, count: 0 })) },
  ),
  "visit-why-early": inTheRoom({ ask: { type: "why_early", event: "e6" } }, { minutes: 0 }),
  "visit-why-now": inTheRoom({ ask: { type: "why_now", event: "e6" }, cry: "different" }, { minutes: 0 }),
  "visit-asleep": inTheRoom({ asleep: { ...asleep, how: "alone" }, cry: null }),
  asleep: sleeping(),
  "asleep-said": sleeping({}, "alone"),
  morning: view({ type: "morning", ...morning }, { undo: { what: "out_of_bed", detail: null, at: "06:50" } }),
  "morning-open": view(
    {
      type: "morning",
      ...morning,
      rise_unknown: true,
      note: "",
      measures: morning.measures.map((it) =>
        ["tib", "se", "terminal_wake"].includes(it.key) ? { ...it, amount: null } : it,
      ),
      sleeps: morning.sleeps.map((it) => ({ ...it, how: null })),
    },
    { notices: [notice("rise_unknown")] },
  ),
  blocked: view({
    type: "blocked",
    code: "folder-not-writable",
    folder: "/home/ada/.local/share/lullwatch",
    detail: "Permission denied (os error 13)",
  }),
};

/** A backend of made-up views that remembers what was sent to it. */
export interface MockBackend extends Backend {
  taps: { tap: Tap; revision: number }[];
  forms: SetUp[];
  /** Shows another view, as the shell does. */
  show(view: View): void;
  /** Refuses the next call with this. */
  refuse(error: WireError): void;
}

/** Shows `first`; offers `offered`. */
export function mockBackend(first: View, offered: MethodChoice[] = CHOICES): MockBackend {
  let showTo: (view: View) => void = () => {};
  let refusal: WireError | null = null;
  async function answer<T>(value: T): Promise<T> {
    if (refusal) {
      const thrown = refusal;
      refusal = null;
      throw thrown;
    }
    return value;
  }
  const backend: MockBackend = {
    taps: [],
    forms: [],
    show: (view) => showTo(view),
    refuse: (error) => (refusal = error),
    view: () => answer(first),
    tap: (tap, revision) => {
      backend.taps.push({ tap, revision });
      return answer(undefined);
    },
    setUp: (form) => {
      backend.forms.push(form);
      return answer(undefined);
    },
    choices: () => answer(offered),
    painted: () => answer(undefined),
    onView: (show) => {
      showTo = show;
      return answer(undefined);
    },
  };
  return backend;
}
