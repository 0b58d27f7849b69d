// Nights that leave, and nights that come in.
import type { BringAnswer } from "../bindings/BringAnswer";
import type { BringChild } from "../bindings/BringChild";
import type { ShareForm } from "../bindings/ShareForm";
import type { ShareNight } from "../bindings/ShareNight";
import type { SharePreview } from "../bindings/SharePreview";
import type { View } from "../bindings/View";
import { view } from "./base";

export const NIGHTS: ShareNight[] = [
  { id: "n3", evening: "2026-11-23", is_nap: false },
  { id: "n2", evening: "2026-11-23", is_nap: true },
  { id: "n1", evening: "2026-11-22", is_nap: false },
];

export const FILES: Record<string, View> = {
  share: view({ type: "share", child_id: "c1", child: "Ada Rose", night: null }),
  bring: view({ type: "bring", child: "Ada", file: null }),
  "bring-first": view({ type: "bring", child: null, file: null }),
  "bring-opened": view({ type: "bring", child: "Ada", file: "/home/ada/Downloads/nights.lullwatch" }),
};

/** What the shell would say of a form. */
export function previewOf({ nights, name, age, notes, caregivers }: ShareForm): SharePreview {
  return {
    name: { full: "Ada Rose", initials: "A. R.", hidden: null }[name],
    born: age === "born" ? "2026-02-01" : null,
    months: age === "months" ? 9 : null,
    health_concern: false,
    zone: "Europe/Berlin",
    nights: nights.type === "one" ? 1 : 3,
    from: nights.type === "one" ? "2026-11-23" : "2026-11-22",
    to: "2026-11-23",
    events: nights.type === "one" ? 24 : 61,
    days: 2,
    plans: 2,
    caregivers: caregivers ? ["Kim", "Sam"] : [],
    words: notes ? ["red cheek, a tooth?", "Bath, book, song"] : [],
    bytes: 14_200,
  };
}

const ada: BringChild = {
  name: "Ada",
  is_new: false,
  from: "2026-11-20",
  to: "2026-11-23",
  nights_new: 2,
  nights_more: 1,
  nights_known: 1,
  differing: 0,
  days_new: 1,
  plan: null,
};

const shows = (children: BringChild[], more: object = {}): BringAnswer => ({
  type: "shows",
  kind: "night",
  mark: "m",
  children,
  left_out: [],
  has_news: true,
  ...more,
});

/** What a file may come to, by name. */
export const ANSWERS = {
  passphrase: { type: "asks", ask: "passphrase", is_wrong: false },
  "passphrase-wrong": { type: "asks", ask: "passphrase", is_wrong: true },
  key: { type: "asks", ask: "key", is_wrong: false },
  "key-wrong": { type: "asks", ask: "key", is_wrong: true },
  zone: { type: "asks", ask: "zone", zone: "Europe/Berlin", zones: ["Europe/Berlin", "UTC"] },
  only: { type: "asks", ask: "only", names: ["Mia", "Ben"] },
  born: { type: "asks", ask: "born", name: "M. R." },
  refused: { type: "refused", line: 1, place: "", code: "truncated", detail: "" },
  nights: shows([ada]),
  nothing: shows([{ ...ada, nights_new: 0, nights_more: 0, nights_known: 4, days_new: 0 }], { has_news: false }),
  tracker: shows([{ ...ada, nights_new: 14, nights_more: 0, nights_known: 0, days_new: 0 }], {
    kind: "huckleberry",
    left_out: [
      { line: 7, place: "", code: "duplicate", detail: "6" },
      { line: 12, place: "", code: "still-running", detail: "" },
    ],
  }),
  "new-child": shows([
    {
      ...ada,
      name: "Mia",
      is_new: true,
      nights_more: 0,
      nights_known: 0,
      plan: { method: "ferber-2006", differences: [], problems: [], can_be_taken: true, needs_clinician: false },
    },
  ]),
  clinician: shows([
    {
      ...ada,
      plan: {
        method: "ferber-2006",
        differences: [{ field: "waits", of: 1, before: "", after: "5 · 10 · 15" }],
        problems: [{ field: "method", code: "clinician-needed", detail: null, refused: true }],
        can_be_taken: false,
        needs_clinician: true,
      },
    },
  ]),
  review: {
    type: "review",
    mark: "m",
    child: "Ada",
    from: "Kay, coach",
    comments: [
      { id: "k1", evening: "2026-11-22", time: null, text: "A long way already.", is_here: true, is_accepted: false },
      { id: "k2", evening: "2026-11-22", time: "19:42", text: "Was this the tooth?", is_here: true, is_accepted: true },
      { id: "k3", evening: null, time: null, text: "And here as well.", is_here: false, is_accepted: false },
    ],
    steps: [
      {
        field: "waits",
        differences: [{ field: "waits", of: 1, before: "", after: "5 · 10 · 15" }],
        is_so: false,
        is_changed_since: false,
      },
      {
        field: "words.goal",
        differences: [{ field: "goal", of: null, before: "to sleep", after: "Asleep by eight" }],
        is_so: false,
        is_changed_since: true,
      },
    ],
    problems: [],
    needs_clinician: false,
  },
  "review-method": {
    type: "review",
    mark: "m",
    child: "Ada",
    from: "Kay, coach",
    comments: [],
    steps: [
      {
        field: "method",
        differences: [
          { field: "method", of: null, before: "ferber-2006", after: "extinction" },
          { field: "night", of: null, before: "6", after: "1" },
          { field: "started", of: null, before: "2026-11-18", after: "2026-11-24" },
          { field: "waits", of: null, before: "3 · 5 · 10", after: "" },
        ],
        is_so: false,
        is_changed_since: false,
      },
    ],
    problems: [{ field: "clinician_confirmed", code: "clinician-needed", detail: null, refused: true }],
    needs_clinician: true,
  },
} satisfies Record<string, BringAnswer>;
