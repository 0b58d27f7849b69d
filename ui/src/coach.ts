// The pages of the coach’s desk, one over the other.
import type { PlanView } from "./bindings/PlanView";

export type CoachPage =
  | { type: "families" }
  | { type: "child"; child: string }
  | { type: "night"; child: string; night: string }
  | { type: "compare"; child: string | null; night: string | null }
  | { type: "review"; child: string }
  | { type: "plan"; child: string; plan: PlanView };

/** Opens a page over what is shown. */
export type OpenCoachPage = (page: CoachPage) => void;
