// Made-up views, one for every state that a screen can be in.
import type { MorningView } from "../src/bindings/MorningView";
import type { NightView } from "../src/bindings/NightView";
import type { Screen } from "../src/bindings/Screen";
import * as base from "../src/mocks/base";

export const { view, wait, visit } = base;

export function night(more: Partial<NightView> = {}): Screen {
  return { type: "night", ...base.night, ...more };
}

export const states: Record<string, Screen> = {
  waiting: night(),
  due: night({
    wait: { ...wait, due_at: "19:42", ringing: true, check_now: true, next_at: null },
    alarm: { kind: "check", since: "19:42", ringing: true, brightens: true },
  }),
  held: night({
    wait: { ...wait, held: true, next_at: null },
    quiet: { since: "19:39", minutes: 2, after_hard: false },
    cry: null,
  }),
  silence: night({ quiet: { since: "19:39", minutes: 2, after_hard: true }, cry: null }),
  different: night({ cry: "different" }),
  visit: night({ phase: "visit", wait: null, visit }),
  "asked why early": night({ phase: "visit", wait: null, visit, ask: { type: "why_early", event: "e" } }),
  "asked why": night({ ask: { type: "why_now", event: "e" } }),
  "asked how long ago": night({ ask: { type: "how_long_ago", event: "e", what: "cry" } }),
  "just left": night({ last_visit: { ...visit, left: "19:44" } }),
  asleep: night({
    phase: "asleep",
    wait: null,
    cry: null,
    asleep: { since: "20:10", hours: 0, minutes: 12, how: null, event: "e" },
  }),
  paused: night({ paused_since: "19:50", wait: { ...wait, held: true, next_at: null } }),
  stopped: night({ wait: null, no_wait: "stopped", stopped: true }),
  limit: night({ wait: null, no_wait: "crying_limit" }),
  morning: {
    type: "morning",
    night_id: "n",
    child: "Ada",
    method: "ferber-2006",
    night: 3,
    plan_version: 1,
    kind: "night",
    evening: "2026-11-23",
    from: "19:30",
    to: "06:50",
    line: [
      { kind: "awake", start: 0, width: 100 },
      { kind: "protest", start: 0, width: 2 },
      { kind: "asleep", start: 3, width: 96 },
      { kind: "visit", start: 1, width: 0.4 },
    ],
    ticks: [{ at: 1, time: "19:33" }],
    hours: [{ at: 4, hour: "20" }],
    measures: [
      { key: "sol", amount: { type: "span", hours: 0, minutes: 11 } },
      { key: "nwak", amount: { type: "count", n: 1 } },
      { key: "se", amount: { type: "percent", value: 97.6 } },
      { key: "median_difference", amount: { type: "difference", seconds: -5 } },
      { key: "tib", amount: null },
    ],
    checks: [
      {
        settling: 1,
        number: 1,
        entered: "19:33",
        kind: "on_time",
        planned: "3:00",
        actual: "3:05",
        reassurances: ["voice"],
      },
    ],
    sleeps: [{ event: "e", at: "19:41", how: null }],
    log: [],
    taken_back: [],
    circumstances: [],
    note: "",
    associations: [],
    association_nights: [],
    hints: [],
    rise_unknown: true,
    comments: [{ from: "Kay", time: "19:42", text: "Was this the tooth?" }],
  } satisfies MorningView & { type: "morning" },
  tonight: { type: "tonight", ...base.tonight },
  welcome: {
    type: "welcome",
    zone: "Europe/Berlin",
    zones: ["Europe/Berlin"],
    today: "2026-11-23",
    preset_method: "ferber-2006",
    can_cancel: false,
  },
  blocked: { type: "blocked", code: "disk-full", folder: "/a/folder", detail: "no space" },
};
