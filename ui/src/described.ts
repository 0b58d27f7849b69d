// What was logged, in words.
import { has, t } from "./words";

/** A detail's words; a reason that the parent wrote stands as it is. */
export function detailWords(detail: string): string {
  for (const key of [`detail-${detail}`, `reason-${detail}`]) {
    if (has(key)) return t(key);
  }
  return detail;
}

/** An entry and its detail. */
export function described(what: string, detail: string | null): string {
  const words = t(`log-${what}`);
  return detail ? t("described", { what: words, detail: detailWords(detail) }) : words;
}
