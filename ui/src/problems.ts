// Where a problem of the plan is shown, and in which words.
import type { PlanProblem } from "./bindings/PlanProblem";
import type { WireError } from "./bindings/WireError";
import { has, t } from "./words";

/** What can be edited, by the draft's names; the waits are one table. */
export const CONTROLS = [
  "method",
  "night",
  "stage",
  "clinician_confirmed",
  "waits",
  "wait_starts",
  "on_quiet",
  "on_new_waking",
  "on_grizzle",
  "first_pick_up_min",
  "visit_max_s",
  "nap_cap_min",
  "reassurances",
  "room_sharing",
  "visit_words",
  "awakening_before_min",
  "crying_limit_min",
  "pause_rings_min",
  "earliest_rise",
  "feeds",
  "bedtime",
  "usual_bedtime",
  "rise",
  "naps",
  "goal",
  "routine",
  "who",
  "when_away",
  "started",
  "review_on",
] as const;
export type Control = (typeof CONTROLS)[number];

/** The control that a field belongs to: `crying_limit`, `words.goal` and `waits_s[2]` are found too. */
function controlOf(head: string): Control | undefined {
  return (
    CONTROLS.find((it) => it === head) ??
    CONTROLS.find((it) => head.startsWith(`${it}_`)) ??
    CONTROLS.find((it) => it.startsWith(`${head}_`))
  );
}

/** The narrowest of `paths` that a field names, as `waits[2][1]`; none of them: nothing. */
export function pathOf(field: string, paths: ReadonlySet<string>): string | null {
  const inner = field === "words.visit" ? "visit_words" : field.replace(/^(words|days|changes|settings)\./, "");
  const [head = ""] = /^[a-z_]*/.exec(inner) ?? [];
  const control = head === "" ? undefined : controlOf(head);
  if (!control) return null;
  let path = control + inner.slice(head.length);
  while (!paths.has(path)) {
    const shorter = path.replace(/(\[[^\]]*\]|\.[^.[\]]*)$/, "");
    if (shorter === path) return null;
    path = shorter;
  }
  return path;
}

/** The words of a problem; those of a refusal where it has none, and the detail where neither has. */
export function problemWords({ code, detail }: Pick<PlanProblem, "code" | "detail">): string {
  const key = code === "unknown" ? undefined : [`problem-${code}`, `error-${code}`].find(has);
  const isNumber = detail !== null && /^\d{1,9}$/.test(detail);
  if (key) return t(key, { detail: isNumber ? Number(detail) : (detail ?? "") });
  return [t("problem-unknown"), detail].filter(Boolean).join(" ");
}

/** A refusal as a problem of its field. */
export function asProblem({ code, field, detail }: WireError): PlanProblem {
  return { field: field ?? "", code, detail, refused: true };
}
