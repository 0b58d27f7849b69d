// The words of assets/locales, by key, in the language that the window speaks.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Look } from "./bindings/Look";
import type { PlaceView } from "./bindings/PlaceView";
import type { TroubleView } from "./bindings/TroubleView";
import type { WireError } from "./bindings/WireError";
import { spoken } from "./language.svelte";
import english from "./languages/en";

/** English is there from the first frame on; every other language comes when it is spoken. */
const FETCHED = new Map<string, string[]>([["en", Object.values(english)]]);
const OTHERS: Partial<Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  de: () => import("./languages/de"),
  es: () => import("./languages/es"),
};

const filesOf = (language: string) => FETCHED.get(language) ?? [];

/** Whether a language can be spoken at once. */
export const isKnown = (language: string) => FETCHED.has(language) || !OTHERS[language];

/** Has the words of a language there. Spoken without them, it is English. */
export async function fetchWords(language: string): Promise<void> {
  const found = await OTHERS[language]?.();
  if (found) FETCHED.set(language, Object.values(found.default));
}

interface Learnt {
  bundle: FluentBundle;
  locale: string;
  direction: "ltr" | "rtl";
}
const learnt = new Map<string, Learnt>();

/** Makes a language of these texts; where they lack a word, it is English. */
export function learn(language: string, texts: string[], locale = language, direction: Learnt["direction"] = "ltr") {
  const bundle = new FluentBundle(locale, { useIsolating: direction === "rtl" });
  for (const text of [...filesOf("en"), ...texts]) {
    bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }
  learnt.set(language, { bundle, locale, direction });
}

function now(): Learnt {
  const { language } = spoken;
  if (!learnt.has(language)) learn(language, filesOf(language));
  return learnt.get(language) as Learnt;
}

/** From here on the window speaks so, and reads in that direction. */
export function speak(look: Pick<Look, "twelve_hours"> & { language: string }) {
  spoken.language = look.language;
  spoken.twelveHours = look.twelve_hours;
  document.documentElement.lang = now().locale;
  document.documentElement.dir = now().direction;
}

/** Whether there are words for this key. */
export function has(key: string): boolean {
  return now().bundle.hasMessage(key);
}

/** Values that may be a time of day, as `19:42`. */
const TIMES = new Set(["time", "from", "to", "since", "until", "wake", "usual", "bedtime", "asleep"]);

/** The words for a key, with values filled in; the key itself where there are none. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const { bundle } = now();
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  const told = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    TIMES.has(name) && typeof value === "string" ? clockWords(value) : value,
  ]);
  return bundle.formatPattern(pattern, Object.fromEntries(told) as Record<string, FluentVariable>);
}

/** A refusal in words. A code that has none is told as the unknown one. */
export function errorWords(error: WireError): string {
  const key = `error-${error.code}`;
  return t(has(key) ? key : "error-unknown");
}

/** Why something of a file cannot be used: where, what is wrong, and what to do. */
export function troubleWords({ line, place, code, detail }: TroubleView): string {
  const key = has(`trouble-${code}`) ? `trouble-${code}` : "trouble-unknown-kind";
  const what = t(key, { detail });
  if (line === 0 && place === "") return what;
  const at = line === 0 ? "trouble-at-place" : place === "" ? "trouble-at-line" : "trouble-at-line-and-place";
  return t("described", { what: t(at, { line: String(line), place }), detail: what });
}

/** A date as `2026-11-23`, in words, with its weekday or else its year; as it stands, where it is none. */
export function dateWords(date: string, key: "date" | "date-of-year" | "date-short" = "date"): string {
  // Noon in UTC: the same day whatever the computer's own zone.
  const at = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : t(key, { date: at });
}

/** A place in a night, so that nobody takes one side of midnight for the other. */
export function placeWords(at: PlaceView): string {
  return t(at.again ? "place-in-night-again" : "place-in-night", {
    time: at.time,
    part: t(`part-${at.part}`),
    date: dateWords(at.date),
  });
}

/** Names in a row, as `Sam or Kim`. */
export function either(names: string[]): string {
  return new Intl.ListFormat(now().locale, { type: "disjunction" }).format(names);
}

/** A time of day as `19:42`, as it is written here; as it stands, where it is none. */
export function clockWords(time: string): string {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (!hour || !minute || !spoken.twelveHours) return time;
  const at = Date.UTC(2000, 0, 1, Number(hour), Number(minute));
  const form = { hour: "numeric", minute: "2-digit", hour12: true, timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(now().locale, form).format(at);
}
