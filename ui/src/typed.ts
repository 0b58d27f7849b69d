// A draft as it is typed: what of it can be sent, and where its problems can be shown.
import type { FeedDraft } from "./bindings/FeedDraft";
import type { MethodDefaults } from "./bindings/MethodDefaults";
import type { PlanDraft } from "./bindings/PlanDraft";
import type { PlanProblem } from "./bindings/PlanProblem";
import type { WindowDraft } from "./bindings/WindowDraft";
import { CONTROLS, type Control } from "./problems";

/** A number may be missing for a moment. */
export type Typed = Omit<PlanDraft, "night" | "waits_min"> & {
  night: number | null;
  waits_min: (number | null)[][] | null;
};

/** Rows at the end that say nothing yet are not part of the plan. */
function said<Row extends FeedDraft | WindowDraft>(rows: Row[]): Row[] {
  const last = rows.map((row) => Object.values(row).some((it) => it !== "" && it !== null)).lastIndexOf(true);
  return rows.slice(0, last + 1);
}

export function saidOf(draft: Typed): Typed {
  return { ...draft, naps: said(draft.naps), feeds: said(draft.feeds) };
}

/** Whole numbers from 0 that the wire carries. */
const isWhole = (value: unknown) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32;

export const notWhole = (field: string): PlanProblem => ({ field, code: "not-whole", detail: null, refused: true });

/** Numbers that are missing where one is needed, or are no whole numbers. */
export function unsendable(draft: Typed): string[] {
  const waits = (draft.waits_min ?? []).flatMap((row, night) =>
    row.map((wait, check): [string, number | null] => [`waits[${night}][${check}]`, wait]),
  );
  const optional = [
    ...(["stage", "crying_limit_min", "pause_rings_min", "first_pick_up_min", "visit_max_s", "nap_cap_min", "awakening_before_min"] as const)
      .map((field): [string, number | null] => [field, draft[field]]),
    ...draft.feeds.flatMap((it, at): [string, number | null][] => [
      [`feeds[${at}].amount_ml`, it.amount_ml],
      [`feeds[${at}].minutes`, it.minutes],
    ]),
  ];
  const needed: [string, number | null][] = [["night", draft.night], ...waits];
  return [...needed, ...optional.filter(([, value]) => value !== null)]
    .filter(([, value]) => !isWhole(value))
    .map(([field]) => field);
}

/** Every place that a problem can be shown at. */
export function pathsOf(draft: Typed, method: MethodDefaults, waits: (number | null)[][]): Set<string> {
  const hidden: Control[] = [
    ...(method.takes_waits ? [] : (["waits", "wait_starts", "on_quiet", "on_new_waking", "on_grizzle"] as const)),
    ...(method.first_pick_up_min === null ? (["first_pick_up_min"] as const) : []),
    ...(method.stages > 0 ? [] : (["stage"] as const)),
    ...(method.awakening_before_min === null ? (["awakening_before_min"] as const) : []),
  ];
  return new Set([
    ...CONTROLS.filter((it) => !hidden.includes(it)),
    ...(method.takes_waits ? waits : []).flatMap((row, night) => [
      `waits[${night}]`,
      ...row.map((_, check) => `waits[${night}][${check}]`),
    ]),
    ...(["feeds", "naps"] as const).flatMap((list) =>
      draft[list].flatMap((it, at) => [`${list}[${at}]`, ...Object.keys(it).map((key) => `${list}[${at}].${key}`)]),
    ),
  ]);
}
