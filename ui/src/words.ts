// The words of assets/locales, by key.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { WireError } from "./bindings/WireError";

const english = import.meta.glob<string>("../../assets/locales/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const bundle = new FluentBundle("en", { useIsolating: false });
for (const file of Object.values(english)) bundle.addResource(new FluentResource(file));

/** Whether there are words for this key. */
export function has(key: string): boolean {
  return bundle.hasMessage(key);
}

/** The words for a key, with values filled in; the key itself where there are none. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  return bundle.formatPattern(pattern, values ?? null);
}

/** A refusal in words. A code that has none is told as the unknown one. */
export function errorWords(error: WireError): string {
  const key = `error-${error.code}`;
  return t(has(key) ? key : "error-unknown");
}

/** A date as `2026-11-23`, in words, with its weekday or else its year; as it stands, where it is none. */
export function dateWords(date: string, key: "date" | "date-of-year" = "date"): string {
  // Noon in UTC: the same day whatever the computer's own zone.
  const at = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : t(key, { date: at });
}
