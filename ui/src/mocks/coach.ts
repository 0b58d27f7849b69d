// Made-up families on the coach’s desk.
import type { CoachChild } from "../bindings/CoachChild";
import type { CoachCounts } from "../bindings/CoachCounts";
import type { CoachDesk } from "../bindings/CoachDesk";
import type { CoachNight } from "../bindings/CoachNight";
import type { CoachReview } from "../bindings/CoachReview";
import type { CoachSay } from "../bindings/CoachSay";
import type { CompareSide } from "../bindings/CompareSide";
import type { CompareView } from "../bindings/CompareView";
import type { FlagView } from "../bindings/FlagView";
import type { PlanView } from "../bindings/PlanView";
import type { View } from "../bindings/View";
import { view } from "./base";
import { morning } from "./morning";
import { draft, ferber } from "./plan";

export const COACH: Record<string, View> = { coach: view({ type: "coach" }) };

export const DESK: CoachDesk = {
  families: [
    {
      id: "c1",
      files: 2,
      children: [{ id: "c1", name: "Ada R.", nights: 9, from: "2026-11-15", to: "2026-11-23" }],
    },
    {
      id: "c2",
      files: 1,
      children: [
        { id: "c2", name: "Ben", nights: 14, from: "2026-11-08", to: "2026-11-23" },
        { id: "c3", name: "Cleo", nights: 14, from: "2026-11-08", to: "2026-11-23" },
      ],
    },
  ],
  closed: [],
  refused: [],
  methods: ["chair", "ferber-2006"],
};

export const DESKS: Record<string, CoachDesk> = {
  desk: DESK,
  empty: { families: [], closed: [], refused: [], methods: [] },
  closed: {
    ...DESK,
    closed: [
      { id: "k.1", name: "nights-2026-11-20", by_key: true, is_wrong: false },
      { id: "p.1", name: "family-smith", by_key: false, is_wrong: true },
    ],
    refused: [
      {
        id: null,
        name: "/home/coach/families/holiday.pdf",
        trouble: { line: 0, place: "", code: "not-utf8", detail: "" },
      },
      {
        id: null,
        name: "/home/coach/families/cut.lullwatch",
        trouble: { line: 1, place: "", code: "truncated", detail: "" },
      },
    ],
  },
};

/** What the rules find, in numbers. */
export const COUNTS: CoachCounts[] = [
  {
    child: "c1",
    kinds: [
      { kind: "red_flag", count: 6 },
      { kind: "over_limit", count: 7 },
      { kind: "not_recorded", count: 6 },
    ],
  },
  { child: "c2", kinds: [] },
  { child: "c3", kinds: [{ kind: "differs_from_plan", count: 1 }] },
];

const bare: FlagView = {
  kind: "",
  code: "",
  night: "n0",
  evening: "2026-11-23",
  event: null,
  time: null,
  count: null,
  of: null,
  others: null,
  amount: null,
  limit: null,
  lasted: null,
  most: null,
  what: [],
};

/** One of every kind, with its numbers. */
export const FLAGS: FlagView[] = [
  { ...bare, kind: "red_flag", code: "different", event: "e3", time: "21:14", count: 1, others: 0, lasted: "1:40" },
  { ...bare, kind: "red_flag", code: "quiet_after_hard", event: "e4", time: "21:40", count: 1 },
  { ...bare, kind: "red_flag", code: "urgent", event: "e4", time: "21:41", what: ["vomiting"] },
  { ...bare, kind: "red_flag", code: "not_tonight", night: "n2", evening: "2026-11-21", what: ["illness", "teething"] },
  { ...bare, kind: "red_flag", code: "too_young", count: 4, of: 6 },
  { ...bare, kind: "red_flag", code: "much_fed", count: 290, of: 240 },
  { ...bare, kind: "over_limit", code: "crying_limit", count: 1, limit: { type: "span", hours: 1, minutes: 0 } },
  { ...bare, kind: "over_limit", code: "long_wait", event: "e5", time: "19:51", count: 1, lasted: "21:00", most: "10:00" },
  { ...bare, kind: "over_limit", code: "long_visit", event: "e5", time: "20:10", count: 3, lasted: "6:20", most: "2:00" },
  { ...bare, kind: "over_limit", code: "long_hold", count: 2, lasted: "6:00", most: "3:00" },
  {
    ...bare,
    kind: "over_limit",
    code: "nap_cap",
    amount: { type: "span", hours: 0, minutes: 48 },
    limit: { type: "span", hours: 0, minutes: 30 },
  },
  { ...bare, kind: "over_limit", code: "many_wakings", count: 5, of: 3 },
  {
    ...bare,
    kind: "over_limit",
    code: "long_awake",
    amount: { type: "span", hours: 1, minutes: 25 },
    limit: { type: "span", hours: 1, minutes: 0 },
  },
  { ...bare, kind: "differs_from_plan", code: "waits", event: "e2", time: "19:34", count: 2, of: 5, others: 1, lasted: "4:10", what: ["later"] },
  { ...bare, kind: "differs_from_plan", code: "other_reassurances", event: "e2", time: "19:34", what: ["cuddle"] },
  { ...bare, kind: "differs_from_plan", code: "stopped", event: "e8", time: "22:05" },
  {
    ...bare,
    kind: "regression",
    code: "more_crying",
    count: 4,
    amount: { type: "span", hours: 0, minutes: 52 },
    limit: { type: "span", hours: 0, minutes: 18 },
  },
  {
    ...bare,
    kind: "regression",
    code: "later_asleep",
    count: 4,
    amount: { type: "span", hours: 1, minutes: 2 },
    limit: { type: "span", hours: 0, minutes: 21 },
  },
  { ...bare, kind: "not_recorded", code: "no_end" },
  { ...bare, kind: "not_recorded", code: "never_asleep", night: "n1", evening: "2026-11-22" },
  { ...bare, kind: "not_recorded", code: "no_crying", night: "n1", evening: "2026-11-22" },
  { ...bare, kind: "not_recorded", code: "how_asleep", count: 1, of: 3, event: "e6", time: "20:10" },
  { ...bare, kind: "not_recorded", code: "misfits", count: 1 },
  { ...bare, kind: "not_recorded", code: "evenings", count: 2 },
];

const line = (ago: number) => ({
  id: `n${ago}`,
  evening: `2026-11-${23 - ago}`,
  is_nap: ago === 3,
  method: ago > 6 ? "log-only" : "ferber-2006",
  number: 9 - ago,
  planned: ago > 6 ? [] : ["5:00", "10:00", "12:00"].slice(0, 1 + (ago % 3)),
  actual: ago > 6 ? [] : ["5:10", "14:10", null].slice(0, 1 + (ago % 3)),
});

export const CHILD: CoachChild = {
  id: "c1",
  name: "Ada R.",
  months: 9,
  health_concern: false,
  plan: {
    method: "ferber-2006",
    night: 10,
    differences: [
      { field: "on_quiet", of: null, before: "hold", after: "reset" },
      { field: "crying_limit_min", of: null, before: "", after: "45" },
    ],
    versions: [
      { version: 2, method: "ferber-2006", kept_on: "2026-11-18", reason: "coach", differences: [{ field: "on_quiet", of: null, before: "hold", after: "reset" }] },
      { version: 1, method: "ferber-2006", kept_on: "2026-11-15", reason: null, differences: [] },
    ],
  },
  flags: FLAGS,
  looked_through: 9,
  nights: [0, 1, 2, 3, 4, 5, 6, 7, 8].map(line),
};

export const NIGHT: CoachNight = { night: morning, flags: FLAGS.filter((it) => it.night === "n0").slice(0, 5) };

/** A review in which nothing is said. */
export const REVIEW: CoachReview = {
  name: "Ada R.",
  from: "Robin",
  comments: [],
  plan: { child: "Ada R.", draft, method: ferber, versions: [], others: [] },
  differences: [],
  age_unknown: false,
};

/** The plan by another method. */
export const planBy = (method: string): PlanView => ({
  child: "Ada R.",
  draft: { ...draft, method, night: 1, waits_min: null },
  method: ferber,
  versions: [],
  others: [],
});

/** What becomes of a review when something is said in it, as the shell would have it. */
export function said(review: CoachReview, say: CoachSay | null): CoachReview {
  switch (say?.type) {
    case "comment": {
      const { night, event, text } = say;
      const time = event === null ? null : "19:34";
      const comment = { id: `m${review.comments.length + 1}`, night, evening: "2026-11-23", event, time, text };
      return { ...review, comments: [...review.comments, comment] };
    }
    case "uncomment":
      return { ...review, comments: review.comments.filter((it) => it.id !== say.id) };
    case "propose":
      return {
        ...review,
        differences:
          say.draft.method === draft.method
            ? [{ field: "on_quiet", of: null, before: draft.on_quiet, after: say.draft.on_quiet }]
            : [{ field: "method", of: null, before: draft.method, after: say.draft.method }],
      };
    case "withdraw":
      return { ...review, differences: [] };
    case "from":
      return { ...review, from: say.name };
    case "anew":
      return { ...REVIEW, from: review.from };
    default:
      return review;
  }
}

/** Two sides, side by side. */
export function compared(sides: CompareSide[]): CompareView {
  return {
    sides: sides.map((side) => ({
      name: side.type === "method" ? null : side.child === "c1" ? "Ada R." : "Ben",
      evening: side.type === "night" ? "2026-11-23" : null,
      method: side.type === "method" ? side.method : "ferber-2006",
      nights: side.type === "night" ? 1 : 9,
      with_gaps: side.type === "night" ? 0 : 1,
    })),
    rows: [
      { key: "crying", amounts: [{ type: "span", hours: 0, minutes: 52 }, { type: "span", hours: 0, minutes: 18 }] },
      { key: "sol", amounts: [{ type: "span", hours: 0, minutes: 40 }, null] },
      { key: "nwak", amounts: [{ type: "count", n: 2 }, { type: "count", n: 1 }] },
      { key: "median_difference", amounts: [{ type: "difference", seconds: 40 }, { type: "difference", seconds: -12 }] },
    ],
  };
}
