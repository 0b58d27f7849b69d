// A made-up comparison: one answer or another has given every kind of reason.
import type { Comparison } from "../bindings/Comparison";
import type { MethodChoice } from "../bindings/MethodChoice";
import type { ReasonView } from "../bindings/ReasonView";

const KAHN = "Kahn 2020 (n=91); Eckerberg 2004 points partly the other way";
const WEISSBLUTH = "Weissbluth; trial exclusions";

function reason(code: string, strength: ReasonView["strength"], source: string | null): ReasonView {
  return { code, strength, tag: source === null ? "secondary" : null, source };
}

const LESS = reason("anxious_gains_less", "randomised_moderator", KAHN);
const OFTEN = reason("frequent_checks", "expert", null);
const FIRST = reason("gentle_before_this", "expert", WEISSBLUTH);
const LATER = reason("checks_if_wakings_remain", "clinical_advice", "Gradisar, the authors’ clinical advice");

const FOR: Record<string, ReasonView[]> = {
  "ferber-2006": [LATER],
  "controlled-comforting": [LATER],
  "sleep-wave": [reason("one_line", "expert", null)],
  extinction: [reason("no_checks", "expert", null)],
  "scheduled-awakenings": [reason("wakings_by_the_clock", "randomised_trial", "Rickert & Johnson 1988")],
  "log-only": [reason("gentle_first", "expert", WEISSBLUTH)],
};
const AGAINST: Record<string, ReasonView[]> = {
  "ferber-2006": [LESS, OFTEN, FIRST],
  "checks-every-5": [LESS, OFTEN],
  "controlled-comforting": [LESS],
  extinction: [FIRST],
};

/** What speaks for and against `methods`. As in the shell, what is not offered has no reasons. */
export function comparison(methods: MethodChoice[]): Comparison {
  const reasons = (of: Record<string, ReasonView[]>, { id, offer }: MethodChoice) =>
    offer.type === "too_young" || offer.type === "too_old" ? [] : (of[id] ?? []);
  return {
    methods: methods.map((choice) => ({
      choice,
      reasons_for: reasons(FOR, choice),
      reasons_against: reasons(AGAINST, choice),
    })),
    notes: [
      { code: "help_first", source: WEISSBLUTH },
      { code: "no_approach_superior", source: "Honaker et al. 2018, J Pediatr 199:106–111, n=652" },
      { code: "temperament_talk", source: null },
    ],
  };
}
