// The only file that knows Tauri.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { CheckedPlan } from "./bindings/CheckedPlan";
import type { ChildAsked } from "./bindings/ChildAsked";
import type { ChoosingAnswers } from "./bindings/ChoosingAnswers";
import type { Comparison } from "./bindings/Comparison";
import type { BringAnswer } from "./bindings/BringAnswer";
import type { BringForm } from "./bindings/BringForm";
import type { CoachChange } from "./bindings/CoachChange";
import type { CoachChild } from "./bindings/CoachChild";
import type { CoachCounts } from "./bindings/CoachCounts";
import type { CoachDesk } from "./bindings/CoachDesk";
import type { CoachKey } from "./bindings/CoachKey";
import type { CoachNight } from "./bindings/CoachNight";
import type { CoachPicked } from "./bindings/CoachPicked";
import type { CoachReview } from "./bindings/CoachReview";
import type { CoachSaved } from "./bindings/CoachSaved";
import type { CoachSay } from "./bindings/CoachSay";
import type { CompareSide } from "./bindings/CompareSide";
import type { CompareView } from "./bindings/CompareView";
import type { HistoryAsked } from "./bindings/HistoryAsked";
import type { HistoryView } from "./bindings/HistoryView";
import type { Mend } from "./bindings/Mend";
import type { MendView } from "./bindings/MendView";
import type { MissedNight } from "./bindings/MissedNight";
import type { MissedView } from "./bindings/MissedView";
import type { MorningView } from "./bindings/MorningView";
import type { Picked } from "./bindings/Picked";
import type { MethodChoice } from "./bindings/MethodChoice";
import type { NumberView } from "./bindings/NumberView";
import type { PlanDraft } from "./bindings/PlanDraft";
import type { PlanView } from "./bindings/PlanView";
import type { ReviewForm } from "./bindings/ReviewForm";
import type { SetUp } from "./bindings/SetUp";
import type { Shared } from "./bindings/Shared";
import type { ShareForm } from "./bindings/ShareForm";
import type { ShareLock } from "./bindings/ShareLock";
import type { ShareNight } from "./bindings/ShareNight";
import type { SharePreview } from "./bindings/SharePreview";
import type { Tap } from "./bindings/Tap";
import type { View } from "./bindings/View";
import type { WireError } from "./bindings/WireError";

/** What stands behind the window. Every call may be refused with a `WireError`. */
export interface Backend {
  view(): Promise<View>;
  tap(tap: Tap, revision: number): Promise<void>;
  setUp(form: SetUp): Promise<void>;
  choices(child: ChildAsked, night: number): Promise<MethodChoice[]>;
  compare(child: ChildAsked, night: number, answers: ChoosingAnswers): Promise<Comparison>;
  /** Every number of a method, and every instruction, with its evidence. */
  numbers(method: string): Promise<NumberView[]>;
  checkPlan(draft: PlanDraft): Promise<CheckedPlan>;
  /** The nights before. */
  history(asked: HistoryAsked): Promise<HistoryView>;
  /** One night, as it is read afterwards. */
  historyNight(night: string): Promise<MorningView>;
  /** What a correction would change; kept if `keep` says so. */
  mend(night: string, mend: Mend, keep: boolean): Promise<MendView>;
  /** What a night that nobody recorded comes to; kept if `keep` says so and it is whole. */
  missed(form: MissedNight, keep: boolean): Promise<MissedView>;
  /** The system's own dialog; `null`: nothing was picked. */
  pick(what: Picked): Promise<string | null>;
  /** A child's nights and naps, newest first. */
  shareNights(child: string): Promise<ShareNight[]>;
  /** Exactly what would leave. */
  previewShare(form: ShareForm): Promise<SharePreview>;
  /** Asks in the system's own dialog where to, and writes the file; `null`: nowhere after all. */
  share(form: ShareForm, lock: ShareLock): Promise<Shared | null>;
  /** What would be kept of a file. Keeps nothing. */
  lookAtFile(form: BringForm): Promise<BringAnswer>;
  /** Keeps what was shown of a file. */
  bring(form: BringForm): Promise<void>;
  /** Keeps what is taken of a review. */
  acceptReview(form: ReviewForm): Promise<void>;
  /** Changes what lies on the coach’s desk, and tells what does. */
  coachDesk(change: CoachChange): Promise<CoachDesk>;
  /** The system’s own dialog, for the desk; `null`: nothing was picked. */
  coachPick(what: CoachPicked): Promise<CoachDesk | null>;
  /** Asks where the secret half of a new key is to be, and makes it; `null`: nowhere after all. */
  coachMakeKey(): Promise<CoachKey | null>;
  coachChild(child: string): Promise<CoachChild>;
  /** What the rules find in children’s nights, in numbers. */
  coachCounts(children: string[]): Promise<CoachCounts[]>;
  coachHistory(asked: HistoryAsked): Promise<HistoryView>;
  coachNight(child: string, night: string): Promise<CoachNight>;
  coachCompare(sides: [CompareSide, CompareSide]): Promise<CompareView>;
  /** The review that is being written, once `say` is said. */
  coachReview(child: string, say: CoachSay | null): Promise<CoachReview>;
  /** The methods as they are offered to a child on the desk. */
  coachMethods(child: string): Promise<MethodChoice[]>;
  /** Its plan by another method, to be typed over. */
  coachPlanBy(child: string, method: string): Promise<PlanView>;
  coachCheckPlan(child: string, draft: PlanDraft): Promise<CheckedPlan>;
  /** Asks where to, and writes the file; `null`: nowhere after all. */
  coachSave(child: string, what: CoachSaved, lock: ShareLock): Promise<Shared | null>;
  /** Files that are dropped on the window, by their paths, until what comes back is called. */
  onDropped(take: (files: string[]) => void): Promise<() => void>;
  /** The first view is on the screen. */
  painted(): Promise<void>;
  /** Another window, on a made-up child. */
  openDemo(): Promise<void>;
  onView(show: (view: View) => void): Promise<unknown>;
}

/** The real one. */
export function backend(): Backend {
  return {
    view: () => invoke("view"),
    tap: (tap, revision) => invoke("tap", { tap, revision }),
    setUp: (form) => invoke("set_up", { form }),
    choices: (child, night) => invoke("choices", { child, night }),
    compare: (child, night, answers) => invoke("compare", { child, night, answers }),
    numbers: (method) => invoke("numbers", { method }),
    checkPlan: (draft) => invoke("check_plan", { draft }),
    history: (asked) => invoke("history", { asked }),
    historyNight: (night) => invoke("history_night", { night }),
    mend: (night, mend, keep) => invoke("mend", { night, mend, keep }),
    missed: (form, keep) => invoke("missed", { form, keep }),
    pick: (what) => invoke("pick", { what }),
    shareNights: (child) => invoke("share_nights", { child }),
    previewShare: (form) => invoke("preview_share", { form }),
    share: (form, lock) => invoke("share", { form, lock }),
    lookAtFile: (form) => invoke("look_at_file", { form }),
    bring: (form) => invoke("bring", { form }),
    acceptReview: (form) => invoke("accept_review", { form }),
    coachDesk: (change) => invoke("coach_desk", { change }),
    coachPick: (what) => invoke("coach_pick", { what }),
    coachMakeKey: () => invoke("coach_make_key"),
    coachChild: (child) => invoke("coach_child", { child }),
    coachCounts: (children) => invoke("coach_counts", { children }),
    coachHistory: (asked) => invoke("coach_history", { asked }),
    coachNight: (child, night) => invoke("coach_night", { child, night }),
    coachCompare: (sides) => invoke("coach_compare", { sides }),
    coachReview: (child, say) => invoke("coach_review", { child, say }),
    coachMethods: (child) => invoke("coach_methods", { child }),
    coachPlanBy: (child, method) => invoke("coach_plan_by", { child, method }),
    coachCheckPlan: (child, draft) => invoke("coach_check_plan", { child, draft }),
    coachSave: (child, what, lock) => invoke("coach_save", { child, what, lock }),
    onDropped: (take) => listen<{ paths: string[] }>("tauri://drag-drop", (event) => take(event.payload.paths)),
    painted: () => invoke("painted"),
    openDemo: () => invoke("open_demo"),
    onView: (show) => listen<View>("view", (event) => show(event.payload)),
  };
}

/** A refusal as it came, or whatever else was thrown as one. */
export function refusal(thrown: unknown): WireError {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) return thrown as WireError;
  return { code: "unknown", field: null, detail: String(thrown) };
}
