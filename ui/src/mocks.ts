// Made-up views, one for every screen and state, and a backend that shows them.
// For tests and for `npm run dev`; nothing of this is in the app.
import type { BringAnswer } from "./bindings/BringAnswer";
import type { BringForm } from "./bindings/BringForm";
import type { ChildAsked } from "./bindings/ChildAsked";
import type { ChoosingAnswers } from "./bindings/ChoosingAnswers";
import type { CoachChange } from "./bindings/CoachChange";
import type { CoachDesk } from "./bindings/CoachDesk";
import type { CoachPicked } from "./bindings/CoachPicked";
import type { CoachReview } from "./bindings/CoachReview";
import type { CoachSay } from "./bindings/CoachSay";
import type { CompareSide } from "./bindings/CompareSide";
import type { HistoryAsked } from "./bindings/HistoryAsked";
import type { Mend } from "./bindings/Mend";
import type { MendView } from "./bindings/MendView";
import type { MethodChoice } from "./bindings/MethodChoice";
import type { MissedNight } from "./bindings/MissedNight";
import type { MissedView } from "./bindings/MissedView";
import type { PlanDraft } from "./bindings/PlanDraft";
import type { ReviewForm } from "./bindings/ReviewForm";
import type { SetUp } from "./bindings/SetUp";
import type { ShareForm } from "./bindings/ShareForm";
import type { ShareLock } from "./bindings/ShareLock";
import type { Tap } from "./bindings/Tap";
import type { View } from "./bindings/View";
import type { WireError } from "./bindings/WireError";
import type { Backend } from "./ipc";
import {
  asleep,
  CHOICES,
  CHOICES_CLINICIAN,
  due,
  held,
  inTheRoom,
  LOOK,
  night,
  notice,
  noWait,
  NUMBERS,
  quiet,
  running,
  sleeping,
  tonight,
  view,
  visit,
  wait,
} from "./mocks/base";
import { CHILD, COACH, compared, COUNTS, DESK, DESKS, NIGHT, planBy, REVIEW, said } from "./mocks/coach";
import { FAMILIES } from "./mocks/families";
import { comparison } from "./mocks/choosing";
import { DATA } from "./mocks/data";
import { ANSWERS, FILES, NIGHTS, previewOf } from "./mocks/files";
import { history, mended } from "./mocks/history";
import { morning } from "./mocks/morning";
import { checkedPlan, PLANS } from "./mocks/plan";

export { ANSWERS } from "./mocks/files";
export { DESKS } from "./mocks/coach";
export { CHOICES, CHOICES_CLINICIAN, CHOICES_YOUNG, NUMBERS } from "./mocks/base";

const rings = { kind: "check", since: "19:42", ringing: true, brightens: true } as const;

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
  { id: "c1", name: "Ada", selected: true, running: true, due: false, minutes_left: 3, asleep: false },
  { id: "c2", name: "Ben", selected: false, running: true, due: true, minutes_left: null, asleep: false },
];

const caregivers = { names: ["Sam", "Kim"], by: "Sam", handover: null };

/** Every state there is to see, by name. */
export const VIEWS: Record<string, View> = {
  ...FAMILIES,
  ...PLANS,
  welcome: view({ ...welcome, zones }),
  "welcome-another": view({ ...welcome, zones, can_cancel: true }),
  ...DATA,
  ...FILES,
  ...COACH,
  tonight: view({ type: "tonight", ...tonight }),
  "tonight-later": view(
    { type: "tonight", ...tonight, night: 9, past_table: true, sound: "works", stays_awake: false, screen_may_lock: true, last_night: "n0" },
    { in_childs_room: true, children: children.map((it) => ({ ...it, running: false, due: false })) },
  ),
  "tonight-nap": view({ type: "tonight", ...tonight, kind: "nap", sound: "none" }),
  "tonight-held": view({ type: "tonight", ...tonight, night: 4, held: true, step_reason: "ill", thoughts: false, last_night: "n0" }),
  "tonight-helplines": view({ type: "tonight", ...tonight, helplines: [{ name: "Grandma", number: "555 0100" }] }),
  "tonight-words": view({
    type: "tonight",
    ...tonight,
    review_due: true,
    words: { goal: "Asleep by eight", routine: "Bath, book, song", who: "", when_away: "Comfort, then begin again" },
  }),
  "tonight-clinician": view({ type: "tonight", ...tonight, health_concern: true, clinician_needed: true }),
  "tonight-confirmed": view({
    type: "tonight",
    ...tonight,
    health_concern: true,
    clinician_confirmed: true,
    clinician_confirmed_on: "2026-11-20",
    choices: CHOICES_CLINICIAN,
  }),
  "tonight-stop": view({
    type: "tonight",
    ...tonight,
    method: "controlled-comforting",
    night: 16,
    waits_min: [2, 4, 6, 8, 10],
    visit_usual_s: null,
    visit_max_s: 60,
    instructions: ["pick_up_if_very_upset"],
    stop_when: ["stop_if_ill", "stop_if_too_stressful"],
    stop_after_nights: 14,
    course_over: 14,
  }),
  "tonight-sharing": view({ type: "tonight", ...tonight, room_sharing: true }),
  "tonight-taper": view({
    type: "tonight",
    ...tonight,
    taper: { minutes: 5, ml: 150, gap: "3:00", not_before: null },
  }),
  "waiting-how-much": running({ ask: { type: "how_much", event: "e5" } }),
  "waiting-taper": running({ taper: { minutes: 5, ml: 150, gap: "3:00", not_before: "23:40" } }),
  "waiting-taper-none": running({ taper: { minutes: 0, ml: 0, gap: "5:30", not_before: null } }),
  "tonight-feeds": view({
    type: "tonight",
    ...tonight,
    feeds: [{ from: "02:00", to: "03:00", open: false, amount_ml: 120, minutes: null }],
  }),
  waiting: running({}),
  "waiting-start": running(
    { cry: null, wait: { ...wait, number: 1, planned_min: 3, minutes_left: 3, percent: 0 } },
    { undo: { what: "put_down", detail: null, at: "19:30" } },
  ),
  "waiting-last-minute": running({ wait: { ...wait, minutes_left: 1, seconds_left: 48, percent: 80 } }),
  "waiting-check-now": running({ wait: { ...wait, minutes_left: 1, seconds_left: 24, percent: 80, check_now: true } }),
  "waiting-due": running({ wait: { ...due, ringing: true }, alarm: rings }),
  "waiting-due-childs-room": running({ wait: { ...due, ringing: true, due_for_min: 2 }, alarm: rings }, { in_childs_room: true }),
  "waiting-due-answered": running({ wait: { ...due, due_for_min: 3 }, alarm: { ...rings, ringing: false, brightens: false } }),
  "waiting-quiet": running({ wait: held, cry: null, quiet }),
  "waiting-silence": running({ wait: held, cry: null, quiet: { ...quiet, after_hard: true } }),
  "waiting-different": running({ cry: "different" }),
  "waiting-thought": running({ thought: "learning" }),
  "waiting-feed": running({ feed: { from: "02:00", to: "03:00", open: true, amount_ml: 120, minutes: null } }),
  "waiting-pause-rings": running({
    wait: held,
    paused_since: "19:40",
    alarm: { kind: "pause", since: "19:50", ringing: true, brightens: true },
    helplines: [{ name: "Grandma", number: "555 0100" }],
  }),
  "waiting-paused": running({ wait: held, paused_since: "19:40" }),
  "waiting-ago": running({ ask: { type: "how_long_ago", event: "e5", what: "cry" } }),
  "waiting-still-quiet": running({ wait: held, cry: null, quiet: { ...quiet, minutes: 10 }, ask: { type: "still_quiet" } }),
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
    {
      children,
      beside: [{ child_id: "c2", night: { ...night, night_id: "n2", child: "Ben", cry: null, quiet, wait: { ...due, ringing: true }, alarm: rings } }],
      notices: [notice("due_elsewhere", { name: "Ben", can_dismiss: false })],
    },
  ),
  "waiting-twins-one-asleep": running(
    { phase: "visit", wait: null, visit, instructions: ["to_reassure", "no_lifting", "leave_awake"] },
    {
      children: children.map((it) => ({ ...it, minutes_left: null, due: false, asleep: it.id === "c2" })),
      beside: [{ child_id: "c2", night: { ...night, night_id: "n2", child: "Ben", phase: "asleep", wait: null, cry: null, asleep: { ...asleep, how: "alone" } } }],
    },
  ),
  "tonight-caregivers": view({ type: "tonight", ...tonight }, { caregivers }),
  "waiting-caregivers": running({}, { caregivers }),
  "waiting-handover": running(
    {},
    { caregivers: { ...caregivers, handover: { by: "Kim", at: "02:10", text: "Fed at two, 120 ml. Nappy is fresh." } } },
  ),
  "tonight-demo": view({ type: "tonight", ...tonight }, { is_demo: true }),
  "waiting-twelve-hours": running({}, { look: { ...LOOK, twelve_hours: true } }),
  "no-wait-method": noWait("method"),
  "no-wait-before-first-cry": noWait("before_first_cry"),
  "no-wait-morning": noWait("morning"),
  "no-wait-stopped": noWait("stopped"),
  "no-wait-crying-limit": running({
    wait: null,
    no_wait: "crying_limit",
    alarm: { kind: "crying_limit", since: "20:32", ringing: true, brightens: true },
  }),
  "no-wait-nap-cap": running({
    kind: "nap",
    wait: null,
    no_wait: "nap_cap",
    alarm: { kind: "nap_cap", since: "10:30", ringing: true, brightens: true },
  }),
  "waiting-enough-before": running({ had_enough_before: true }),
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
  "morning-rough": view({
    type: "morning",
    ...morning,
    hints: [
      { code: "feeds_much", n: 300 },
      { code: "rough_after_better", n: 0 },
    ],
  }),
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
  compared: { child: ChildAsked; night: number; answers: ChoosingAnswers }[];
  checkedPlans: PlanDraft[];
  asked: HistoryAsked[];
  mends: { night: string; mend: Mend; keep: boolean }[];
  missedNights: { form: MissedNight; keep: boolean }[];
  /** What a correction comes to. */
  mended: MendView;
  missedView: MissedView;
  /** What was picked in the system’s own dialog. */
  picked: string[];
  /** What was asked to leave, and for whom. */
  shared: { form: ShareForm; lock: ShareLock }[];
  /** What files were looked at with, and what was kept. */
  looked: BringForm[];
  brought: BringForm[];
  accepted: ReviewForm[];
  /** What the next file comes to. */
  answers: BringAnswer[];
  /** What lies on the coach’s desk, and what was done to it. */
  desk: CoachDesk;
  deskChanges: (CoachChange | CoachPicked)[];
  /** The review that is being written, and what was said in it. */
  review: CoachReview;
  says: CoachSay[];
  sides: CompareSide[];
  savedByCoach: { child: string; what: string; lock: ShareLock }[];
  /** Drops files on the window. */
  drop(files: string[]): void;
  /** How often the demo was opened. */
  demos: number;
  /** Shows another view, as the shell does. */
  show(view: View): void;
  /** Refuses the next call with this. */
  refuse(error: WireError): void;
}

/** Shows `first`; offers `offered`. */
export function mockBackend(first: View, offered: MethodChoice[] = CHOICES): MockBackend {
  let showTo: (view: View) => void = () => {};
  let dropTo: (files: string[]) => void = () => {};
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
    compared: [],
    checkedPlans: [],
    asked: [],
    mends: [],
    missedNights: [],
    mended,
    missedView: { at: [], choices: [], refused: null, night: null },
    picked: [],
    shared: [],
    looked: [],
    brought: [],
    accepted: [],
    answers: [],
    desk: DESK,
    deskChanges: [],
    review: REVIEW,
    says: [],
    sides: [],
    savedByCoach: [],
    drop: (files) => dropTo(files),
    demos: 0,
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
    compare: (child, night, answers) => {
      backend.compared.push({ child, night, answers });
      return answer(comparison(offered));
    },
    numbers: (method) => answer(method === "log-only" ? [] : NUMBERS),
    checkPlan: (draft) => {
      backend.checkedPlans.push(draft);
      return answer(checkedPlan(draft, first.screen.type === "plan" ? first.screen.method : null));
    },
    history: (asked) => {
      backend.asked.push(asked);
      return answer(history(asked.offset, asked.limit));
    },
    historyNight: (night) => answer({ ...morning, night_id: night }),
    mend: (night, mend, keep) => {
      backend.mends.push({ night, mend, keep });
      return answer(backend.mended);
    },
    missed: (form, keep) => {
      backend.missedNights.push({ form, keep });
      return answer(backend.missedView);
    },
    pick: (what) => {
      backend.picked.push(what);
      return answer("/media/stick/somewhere");
    },
    shareNights: () => answer(NIGHTS),
    previewShare: (form) => answer(previewOf(form)),
    share: (form, lock) => {
      backend.shared.push({ form, lock });
      return answer({ file: "/home/ada/nights.lullwatch", is_closed: lock.type !== "open" });
    },
    lookAtFile: (form) => {
      backend.looked.push(form);
      return answer(backend.answers.shift() ?? ANSWERS.nights);
    },
    acceptReview: (form) => {
      backend.accepted.push(form);
      return answer(undefined);
    },
    bring: (form) => {
      backend.brought.push(form);
      return answer(undefined);
    },
    coachDesk: (change) => {
      backend.deskChanges.push(change);
      return answer(backend.desk);
    },
    coachPick: (what) => {
      backend.deskChanges.push(what);
      return answer(backend.desk);
    },
    coachMakeKey: () => answer({ public: "age1q8x4lvml9", file: "/home/coach/lullwatch-key.txt" }),
    coachCounts: (children) => answer(COUNTS.filter((it) => children.includes(it.child))),
    coachChild: (child) => answer({ ...CHILD, id: child, name: child === "c1" ? CHILD.name : "Ben" }),
    coachHistory: (asked) => answer(history(asked.offset, asked.limit)),
    coachNight: (_, night) => answer({ ...NIGHT, night: { ...NIGHT.night, night_id: night } }),
    coachCompare: (sides) => {
      backend.sides = sides;
      return answer(compared(sides));
    },
    coachReview: (_, say) => {
      if (say) backend.says.push(say);
      backend.review = said(backend.review, say);
      return answer(backend.review);
    },
    coachMethods: () => answer(CHOICES_CLINICIAN),
    coachPlanBy: (_, method) => answer(planBy(method)),
    coachCheckPlan: (_, draft) => answer(checkedPlan(draft, REVIEW.plan?.method ?? null)),
    coachSave: (child, what, lock) => {
      backend.savedByCoach.push({ child, what, lock });
      return answer({ file: "/home/coach/review.lullwatch-review", is_closed: lock.type !== "open" });
    },
    onDropped: (take) => {
      dropTo = take;
      return answer(() => (dropTo = () => {}));
    },
    painted: () => answer(undefined),
    openDemo: () => {
      backend.demos += 1;
      return answer(undefined);
    },
    onView: (show) => {
      showTo = show;
      return answer(undefined);
    },
  };
  return backend;
}
