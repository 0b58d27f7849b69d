// The plan while it is edited: what was typed, what the shell says of it, and what is kept.
import { SvelteSet } from "svelte/reactivity";
import type { CheckedPlan } from "./bindings/CheckedPlan";
import type { MethodDefaults } from "./bindings/MethodDefaults";
import type { PlanDraft } from "./bindings/PlanDraft";
import type { PlanProblem } from "./bindings/PlanProblem";
import type { PlanView } from "./bindings/PlanView";
import type { WireError } from "./bindings/WireError";
import { refusal } from "./ipc";
import { asProblem, pathOf, type Control } from "./problems";
import { notWhole, pathsOf, saidOf, unsendable, type Typed } from "./typed";

/** A problem at the narrowest control there is for it; `null`: there is none. */
export type Placed = PlanProblem & { path: string | null };

/** A first wait, where there is nothing yet to go on from; minutes. */
export const FIRST_MIN = 5;

type Check = (draft: PlanDraft) => Promise<CheckedPlan>;
type Keep = (draft: PlanDraft) => Promise<WireError | null>;

export class PlanEdit {
  draft = $state() as Typed;
  method = $state.raw() as MethodDefaults;
  checked = $state.raw<CheckedPlan | null>(null);
  /** Keeping, or checking, that was refused. */
  refused = $state.raw<WireError | null>(null);
  /** Just kept, and nothing changed since. */
  isKept = $state(false);
  /** Fields that hold something that cannot be read. */
  unread = new SvelteSet<string>();

  #base = $state.raw("");
  #check: Check;
  #keep: Keep;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = "";
  #pending: Promise<void> = Promise.resolve();

  typed = $derived(JSON.stringify(saidOf(this.draft)));
  isChanged = $derived(this.typed !== this.#base || this.unread.size > 0);

  #paths = $derived(pathsOf(this.draft, this.method, this.rows));
  /** What cannot even be sent. */
  #local = $derived([...unsendable(this.draft), ...this.unread].map(notWhole));

  problems = $derived.by((): Placed[] => {
    const place = (it: PlanProblem): Placed => ({ ...it, path: pathOf(it.field, this.#paths) });
    const local = this.#local.map(place);
    // What the shell said of a field is about what was there before.
    const others = [...(this.refused ? [asProblem(this.refused)] : []), ...(this.checked?.problems ?? [])].map(place);
    return [...local, ...others.filter((it) => it.path === null || !local.some((mine) => mine.path === it.path))];
  });
  wrong = $derived(this.problems.filter((it) => it.refused).length);
  told = $derived(this.problems.length - this.wrong);

  constructor(screen: PlanView, check: Check, keep: Keep) {
    this.#check = check;
    this.#keep = keep;
    this.follow(screen);
  }

  /** Nights of waits, the plan's own or the method's. */
  get rows(): (number | null)[][] {
    return this.draft.waits_min ?? this.method.waits_min;
  }

  /** The plan's own waits, to be changed: a copy of the method's, or one to begin with. */
  ownRows(): (number | null)[][] {
    const rows = this.method.waits_min.length > 0 ? this.method.waits_min : [[FIRST_MIN]];
    this.draft.waits_min ??= rows.map((row) => [...row]);
    return this.draft.waits_min;
  }

  /** What is kept may change by itself; what was typed stays. */
  follow({ draft, method }: PlanView) {
    this.method = method;
    const next = JSON.stringify(draft);
    if (next === this.#base) return;
    const typedOver = this.#base !== "" && this.isChanged;
    this.#base = next;
    if (!typedOver) this.draft = JSON.parse(next) as Typed;
  }

  /** Problems at exactly this place. */
  at(path: string): Placed[] {
    return this.problems.filter((it) => it.path === path);
  }

  /** Problems at one of these controls or inside it. */
  within(controls: readonly Control[]): Placed[] {
    return this.problems.filter((it) => controls.some((name) => new RegExp(`^${name}([[.]|$)`).test(it.path ?? "")));
  }

  /** What says to a screen reader that a control is to be mended, and why. */
  mending(path: string, hint?: string) {
    const problems = this.at(path);
    const described = [hint, problems.length > 0 ? `problems-of-${path}` : null].filter(Boolean);
    return {
      id: `edit-${path}`,
      "aria-invalid": problems.some((it) => it.refused) || undefined,
      "aria-describedby": described.join(" ") || undefined,
    };
  }

  /** What was typed, to be sent; nothing while a number is missing. */
  #whole(): PlanDraft | null {
    return this.#local.length === 0 ? (JSON.parse(this.typed) as PlanDraft) : null;
  }

  /** Whether a field holds something that can be read. */
  read(path: string, isReadable: boolean) {
    if (isReadable) this.unread.delete(path);
    else this.unread.add(path);
  }

  /** Rows have moved or gone: what could not be read in them is gone as well. */
  forget(list: Control) {
    for (const path of this.unread) if (path.startsWith(list)) this.unread.delete(path);
  }

  /** Something was typed: it is looked at once typing rests. */
  changed() {
    this.refused = null;
    this.isKept &&= !this.isChanged;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.check(), 250);
  }

  check(): Promise<void> {
    clearTimeout(this.#timer);
    const draft = this.#whole();
    const asking = draft && JSON.stringify(draft);
    if (asking && asking !== this.#asked) {
      this.#asked = asking;
      this.#pending = this.#ask(draft, asking);
    }
    return this.#pending;
  }

  async #ask(draft: PlanDraft, asking: string) {
    try {
      const answer = await this.#check(draft);
      // Of two answers under way, the later question's is shown.
      if (asking === this.#asked) this.checked = answer;
    } catch (thrown) {
      if (asking !== this.#asked) return;
      this.#asked = "";
      this.refused = refusal(thrown);
    }
  }

  /** Keeps what was typed; `false`: something is to be mended first. */
  async keep(): Promise<boolean> {
    this.refused = null;
    await this.check();
    const draft = this.#whole();
    // A check that could not be made refuses nothing; keeping says for itself what is wrong.
    this.refused = null;
    if (!draft || this.wrong > 0) return false;
    const [sent, base] = [JSON.stringify(draft), this.#base];
    this.refused = await this.#keep(draft);
    if (this.refused) return false;
    if (this.#base === base) this.#base = sent;
    else if (this.typed === sent) this.draft = JSON.parse(this.#base) as Typed;
    this.isKept = true;
    return true;
  }

  /** What differs from the method goes; words, times, feeds and limits stay. */
  startAgain() {
    Object.assign(this.draft, {
      waits_min: null,
      first_pick_up_min: null,
      visit_max_s: null,
      nap_cap_min: null,
      reassurances: null,
      awakening_before_min: null,
      wait_starts: "put_down",
      on_quiet: "hold",
      on_new_waking: "first_wait",
      on_grizzle: "as_crying",
      earliest_rise: "",
    } satisfies Partial<PlanDraft>);
    this.unread.clear();
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
