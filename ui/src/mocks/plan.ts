// Made-up plans, and what the shell would say of them.
import type { CheckedPlan } from "../bindings/CheckedPlan";
import type { MethodDefaults } from "../bindings/MethodDefaults";
import type { PlanDraft } from "../bindings/PlanDraft";
import type { PlanProblem } from "../bindings/PlanProblem";
import type { PlanView } from "../bindings/PlanView";
import type { View } from "../bindings/View";
import { view } from "./base";

export const ferber: MethodDefaults = {
  waits_min: [
    [3, 5, 10],
    [5, 10, 12],
    [10, 12, 15],
    [12, 15, 17],
    [15, 17, 20],
    [17, 20, 25],
    [20, 25, 30],
  ],
  visit_max_s: 120,
  nap_cap_min: 30,
  earliest_rise: "05:30",
  reassurances: ["voice", "pat"],
  has_waits: true,
  takes_waits: true,
  first_pick_up_min: null,
  stages: 0,
  awakening_before_min: null,
};

const none: MethodDefaults = {
  waits_min: [],
  visit_max_s: null,
  nap_cap_min: null,
  earliest_rise: null,
  reassurances: null,
  has_waits: false,
  takes_waits: true,
  first_pick_up_min: null,
  stages: 0,
  awakening_before_min: null,
};

export const draft: PlanDraft = {
  method: "ferber-2006",
  night: 1,
  stage: null,
  clinician_confirmed: false,
  wait_starts: "put_down",
  on_quiet: "hold",
  on_new_waking: "first_wait",
  on_grizzle: "as_crying",
  earliest_rise: "",
  crying_limit_min: 60,
  pause_rings_min: null,
  waits_min: null,
  first_pick_up_min: null,
  visit_max_s: null,
  nap_cap_min: null,
  reassurances: null,
  room_sharing: false,
  awakening_before_min: null,
  bedtime: "19:30",
  usual_bedtime: "",
  rise: "06:45",
  naps: [],
  feeds: [],
  goal: "",
  routine: "",
  who: "",
  when_away: "",
  visit_words: "",
  started: "2026-11-23",
  review_on: "2026-12-07",
};

const plan: PlanView = { child: "Ada", draft, method: ferber, versions: [], others: [] };

function shown(changes: Partial<PlanDraft> = {}, rest: Partial<PlanView> = {}): View {
  return view({ type: "plan", ...plan, draft: { ...draft, ...changes }, ...rest });
}

export const PLANS: Record<string, View> = {
  plan: shown(),
  "plan-problems": shown({
    night: 2,
    waits_min: [
      [2, 4, 6],
      [4, 6],
      [10, 12, 200, 20, 20],
    ],
    on_quiet: "reset",
    reassurances: ["voice", "hand"],
    feeds: [
      { from: "22:00", to: "23:00", amount_ml: 120, minutes: null },
      { from: "02:30", to: "", amount_ml: null, minutes: 10 },
    ],
    naps: [{ from: "09:15", to: "10:00" }],
    goal: "Falling asleep in the cot, without being rocked.",
    review_on: "2026-11-20",
  }),
  "plan-log-only": shown(
    { method: "log-only", waits_min: null, crying_limit_min: null },
    { method: { ...none, takes_waits: false } },
  ),
  "plan-criterion": shown({ method: "camping-out", night: 4, stage: 2 }, { method: { ...none, stages: 5 } }),
  "plan-awakenings": shown(
    { method: "scheduled-awakenings", night: 9 },
    { method: { ...none, awakening_before_min: 15 } },
  ),
  "plan-first-pick-up": shown({ method: "pick-up-put-down" }, { method: { ...none, first_pick_up_min: 0 } }),
  "plan-twin": shown({}, { others: [{ id: "c2", name: "Ben" }] }),
  "plan-versions": shown(
    { night: 4, clinician_confirmed: true },
    {
      versions: [
        {
          version: 3,
          method: "ferber-2006",
          kept_on: "2026-11-25",
          reason: null,
          differences: [
            { field: "waits", of: null, before: "", after: "2 · 4 · 6; 4 · 6 · 8" },
            { field: "on_quiet", of: null, before: "hold", after: "reset" },
            { field: "room_sharing", of: null, before: "false", after: "true" },
            { field: "review_on", of: null, before: "", after: "2026-12-07" },
          ],
        },
        {
          version: 2,
          method: "ferber-2006",
          kept_on: "2026-11-23",
          reason: "travel",
          differences: [
            { field: "method", of: null, before: "log-only", after: "ferber-2006" },
            { field: "held", of: null, before: "false", after: "true" },
            { field: "waits", of: 3, before: "10 · 12", after: "8 · 10" },
            { field: "goal", of: null, before: "", after: "Falling asleep in the cot" },
            { field: "something_new", of: null, before: "1", after: "2" },
          ],
        },
        { version: 1, method: "log-only", kept_on: null, reason: null, differences: [] },
      ],
    },
  ),
};

const PLACES = ["beside_cot", "beside_cot", "halfway", "inside_door", "out_of_room"];

/** About what the shell says of a draft. */
export function checkedPlan(draft: PlanDraft, method: MethodDefaults | null): CheckedPlan {
  const rows = draft.waits_min ?? method?.waits_min ?? [];
  const problems: PlanProblem[] = [];
  const wrong = (field: string, code: string, detail: string | null = null) =>
    problems.push({ field, code, detail, refused: true });
  rows.forEach((row, night) => {
    row.forEach((wait, check) => {
      if (wait < 1 || wait > 120) wrong(`waits[${night}][${check}]`, "unknown", "1–120");
    });
    if (isOver(row)) problems.push({ field: `waits[${night}]`, code: "over", detail: null, refused: false });
  });
  if (draft.night < 1 || draft.night > 999) wrong("night", "night-range");
  for (const list of ["feeds", "naps"] as const) {
    draft[list].forEach((it, at) => {
      if (it.from === "" || it.to === "") wrong(`${list}[${at}]`, "time-unreadable");
    });
  }
  if (draft.review_on !== "" && draft.review_on < draft.started) wrong("review_on", "unknown");

  function isOver(row: number[]): boolean {
    return draft.crying_limit_min !== null && row.reduce((sum, it) => sum + it, 0) > draft.crying_limit_min;
  }
  const count = Math.max(1, Math.min(7, rows.length - draft.night + 1));
  const nights = Array.from({ length: count }, (_, place) => {
    const waits_min = rows[Math.min(draft.night - 1 + place, rows.length - 1)] ?? [];
    const stage = draft.stage === null ? undefined : PLACES[draft.stage - 1];
    return { night: draft.night + place, waits_min, place: stage ?? null, over_limit: isOver(waits_min) };
  });
  return { problems, nights };
}
