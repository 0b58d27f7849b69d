// What a rule has found, in words.
import { amountWords } from "./amounts";
import type { FlagView } from "./bindings/FlagView";
import { detailWords } from "./described";
import { has, t } from "./words";

const list = (codes: string[]) =>
  codes.map((code) => (has(`circumstance-${code}`) ? t(`circumstance-${code}`) : detailWords(code))).join(", ");

/** One finding: what was found and by which numbers, never what it means. */
export function flagWords(flag: FlagView): string {
  return t(`flag-${flag.code}`, {
    count: flag.count ?? 0,
    of: flag.of ?? 0,
    others: flag.others ?? 0,
    amount: flag.amount ? amountWords(flag.amount) : "",
    limit: flag.limit ? amountWords(flag.limit) : "",
    lasted: flag.lasted ?? "",
    most: flag.most ?? "",
    came: flag.lasted === null ? "no" : "yes",
    side: flag.what[0] ?? "",
    what: list(flag.what),
  });
}

/** Findings by kind, in the order in which they come first. */
export function byKind(flags: FlagView[]): { kind: string; of: FlagView[] }[] {
  const KINDS = ["red_flag", "over_limit", "differs_from_plan", "regression", "not_recorded"];
  return KINDS.map((kind) => ({ kind, of: flags.filter((it) => it.kind === kind) })).filter(({ of }) => of.length > 0);
}
