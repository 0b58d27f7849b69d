// Made-up nights, as history shows them.
import type { HistoryNight } from "../bindings/HistoryNight";
import type { HistoryRow } from "../bindings/HistoryRow";
import type { HistoryView } from "../bindings/HistoryView";
import type { MendView } from "../bindings/MendView";
import type { TrendPoint } from "../bindings/TrendPoint";
import type { TrendView } from "../bindings/TrendView";
import { line } from "./base";

const HOUR = 3600;
const NIGHTS = 34;

function day(ago: number): string {
  return new Date(Date.UTC(2026, 10, 23 - ago, 12)).toISOString().slice(0, 10);
}

const crying = (ago: number) => Math.max(4, Math.round(6 + ago * 1.1 + (ago % 5 === 2 ? 14 : 0)));

function night(ago: number): HistoryNight {
  return {
    id: `n${ago}`,
    kind: "night",
    method: "ferber-2006",
    number: NIGHTS - ago,
    is_running: false,
    is_complete: ago !== 6,
    stopped: ago === 9,
    rough: ago === 2 ? "after_better" : null,
    circumstances: ago === 9 ? ["illness"] : [],
    crying: { type: "span", hours: 0, minutes: crying(ago) },
    sol: { type: "span", hours: 0, minutes: 12 + ago },
    wakings: { type: "count", n: ago % 3 },
    longest: { type: "span", hours: 7, minutes: (ago * 7) % 60 },
    check_ins: { type: "count", n: 1 + (ago % 4) },
  };
}

function row(ago: number): HistoryRow {
  const down = 7.5 * HOUR + (ago % 4) * 400;
  const cry = crying(ago) * 60;
  const asleep = down + cry + 300;
  const woke = 13 * HOUR + (ago % 6) * 900;
  const up = 18.7 * HOUR + (ago % 5) * 300;
  return {
    day: day(ago),
    spans: [
      { state: "not_recorded", from: 0, to: down },
      { state: "awake", from: down, to: down + 60 },
      { state: "protest", from: down + 60, to: down + cry / 2 },
      { state: "hard", from: down + cry / 2, to: down + cry },
      { state: "grizzle", from: down + cry, to: down + cry + 120 },
      { state: "quiet", from: down + cry + 120, to: asleep },
      { state: "asleep", from: asleep, to: woke },
      { state: ago % 7 === 0 ? "different" : "protest", from: woke, to: woke + 700 },
      { state: "asleep", from: woke + 700, to: up },
      { state: "not_recorded", from: up, to: 86_400 },
    ],
    visits: [
      { from: down + 300, to: down + 420 },
      { from: woke + 300, to: woke + 480 },
    ],
    marks: [
      { at: down + 300, kind: "check_in" },
      { at: woke + 300, kind: "check_in_off_plan" },
      ...(ago % 3 === 0 ? [{ at: woke + 900, kind: "feed" } as const] : []),
    ],
    skipped: [],
    nights: [night(ago)],
    missing: ago === 12 ? 2 : 0,
  };
}

const agos = Array.from({ length: NIGHTS }, (_, ago) => ago);
const points: TrendPoint[] = [...agos].reverse().map((ago, place) => ({
  x: Math.round(((2 * place + 1) * 500) / NIGHTS),
  day: day(ago),
  nights: 1,
  night: `n${ago}`,
  number: NIGHTS - ago,
  has_gaps: ago === 6,
  rough: night(ago).rough,
  circumstances: night(ago).circumstances,
}));

function trend(key: string, top: number, step: number, of: (ago: number) => number | null): TrendView {
  const amount = (value: number) =>
    key === "check_ins" || key === "nwak"
      ? ({ type: "count", n: value } as const)
      : ({ type: "span", hours: Math.floor(value / 60), minutes: value % 60 } as const);
  const values = [...agos].reverse().map(of);
  const known = values.filter((value) => value !== null);
  return {
    key,
    lines: Array.from({ length: top / step + 1 }, (_, place) => ({
      y: 1000 - Math.round((place * step * 1000) / top),
      amount: amount(place * step),
    })),
    values: values.map((value) => ({
      y: value === null ? null : 1000 - Math.round((value * 1000) / top),
      amount: value === null ? null : amount(value),
    })),
    band:
      key === "crying"
        ? points.slice(0, 14).map((point, place) => {
            const middle = 43 * 0.794 ** place;
            return { x: point.x, top: Math.round(1000 - (middle * 2000) / top), bottom: Math.round(1000 - (middle * 500) / top) };
          })
        : [],
    median: amount([...known].sort((a, b) => a - b)[Math.floor(known.length / 2)] ?? 0),
    first: amount(known[0] ?? 0),
    last: amount(known.at(-1) ?? 0),
  };
}

/** Rows from `offset` on. */
export function history(offset: number, limit: number): HistoryView {
  return {
    child: "c1",
    name: "Ada",
    children: [{ id: "c1", name: "Ada" }],
    methods: ["ferber-2006"],
    total: NIGHTS,
    offset,
    rows: agos.slice(offset, offset + limit).map(row),
    points: offset === 0 ? points : [],
    trends:
      offset === 0
        ? [
            trend("crying", 90, 30, (ago) => (ago === 15 ? null : crying(ago))),
            trend("sol", 60, 15, (ago) => 12 + ago),
            trend("nwak", 4, 1, (ago) => ago % 3),
            trend("longest_stretch", 600, 120, (ago) => 420 + ((ago * 7) % 60)),
            trend("check_ins", 5, 1, (ago) => 1 + (ago % 4)),
          ]
        : [],
  };
}

export const mended: MendView = {
  at: { at: "2026-11-23T20:01:00-05:00", time: "20:01", date: "2026-11-23", part: "evening", again: false },
  choices: [],
  refused: null,
  checks: [
    {
      before: { settling: 1, number: 3, entered: "19:58", kind: "late", planned: "10:00", actual: "14:30", reassurances: [] },
      after: null,
    },
  ],
  measures: [
    { key: "sol", before: { type: "span", hours: 0, minutes: 41 }, after: { type: "span", hours: 0, minutes: 31 } },
    { key: "check_ins", before: { type: "count", n: 4 }, after: { type: "count", n: 3 } },
  ],
  misfits: [line("20:05", "cry", "grizzle")],
  fits_again: [],
};

/** A time that may be meant in two ways. */
export const unclear: MendView = {
  ...mended,
  at: null,
  checks: [],
  measures: [],
  misfits: [],
  choices: [
    { at: "2026-11-23T19:20:00-05:00", time: "19:20", date: "2026-11-23", part: "evening", again: false },
    { at: "2026-11-24T07:20:00-05:00", time: "07:20", date: "2026-11-24", part: "morning", again: false },
  ],
};
