import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { CHOICES } from "../src/mocks";
import { dateWords, has, t } from "../src/words";

const ROOT = join(import.meta.dirname, "..");
const WORDS = join(ROOT, "../assets/locales/en");
const ftl = readdirSync(WORDS)
  .map((name) => readFileSync(join(WORDS, name), "utf8"))
  .join("\n");
const keys = [...ftl.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((match) => match[1] ?? "");

/** What the shell and the command line word themselves. */
const OF_THE_SHELL = ["app-name", "report-", "watchdog-", "awake-", "notification-", "tray-", "quit-", "problem-", "plan-file-", "elsewhere-", "measures-as-noticed", "cli-", "script-"];
/** Families whose codes come from the shell. */
const FAMILIES = ["method-", "error-", "notice-", "log-", "detail-", "measure-", "reason-", "check-", "no-wait-", "sound-"];

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((it) => {
      const path = join(folder, it.name);
      if (it.isDirectory()) return it.name === "mocks" || it.name === "bindings" ? "" : sources(path);
      return /\.(svelte|ts)$/.test(it.name) && it.name !== "mocks.ts" ? readFileSync(path, "utf8") : "";
    })
    .join("\n");
}

const source = sources(join(ROOT, "src"));
const literal = new Set([...source.matchAll(/"([a-z][\w-]*)"/g)].map((match) => match[1] ?? ""));
const families = [...source.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map((match) => match[1] ?? "");

describe("the words", () => {
  test("are read without an error, each key once", () => {
    const bundle = new FluentBundle("en");
    expect(bundle.addResource(new FluentResource(ftl))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("are there for every key that the window asks for by name", () => {
    const asked = [...source.matchAll(/\bt\(\s*"([\w-]+)"/g)].map((match) => match[1] ?? "");
    const either = [...source.matchAll(/\bt\([^()"]*\? "([\w-]+)" : "([\w-]+)"/g)].flatMap((match) => match.slice(1));
    expect(asked.length).toBeGreaterThan(60);
    expect([...asked, ...either].filter((key) => !has(key))).toEqual([]);
  });

  test("hold nothing that nobody asks for", () => {
    const known = [...FAMILIES, ...OF_THE_SHELL, ...families];
    const unused = keys.filter(
      (key) =>
        !literal.has(key) && !known.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });

  test("never raise their voice", () => {
    const text = ftl.replace(/^#.*$/gm, "");
    expect(text).not.toContain("!");
    expect(text).not.toMatch(/\p{Extended_Pictographic}/u);
  });

  test("are whole for every family", () => {
    const notices = ["not_saved_yet", "no_sound", "restored", "resumed_late", "clock_changed", "may_sleep", "due_elsewhere", "awakening_elsewhere", "pause_elsewhere", "crying_limit_elsewhere", "nap_cap_elsewhere", "rise_unknown", "closing", "lost_records", "little_room", "backup_failed", "backup_restored", "no_notification", "battery_low"];
    const errors = ["name-empty", "birth-date-unreadable", "birth-date-future", "weeks-early-range", "zone-unknown", "method-unknown", "night-range", "too-young", "too-old", "clinician-needed", "folder-not-writable", "disk-full", "store-locked", "not-possible-now", "note-too-long", "time-unreadable", "unknown"];
    const measures = ["sol", "nwak", "waso", "tst", "tib", "se", "longest_stretch", "terminal_wake", "crying", "crying_grizzle", "crying_protest", "crying_hard", "crying_different", "first_quiet", "check_ins", "pick_ups", "time_in_room", "within_plan", "median_difference"];
    const log = ["put_down", "cry", "quiet", "enter", "go_in_now", "reassure", "pick_up", "lay_down", "leave", "asleep", "woke", "feed", "pause", "resume", "stop", "not_yet", "note", "out_of_bed", "amend"];
    const details = ["quiet", "grizzle", "protest", "hard", "different", "voice", "pat", "shush", "hand", "cuddle", "dummy", "nappy", "other", "pick_up", "lay_down", "alone", "held", "feeding", "rocked", "unknown", "awake", "drowsy", "asleep"];
    const reasons = ["vomiting", "sudden_silence", "strange_cry", "stuck_or_fell", "breathing", "weak_cry", "hungry_or_nappy", "felt_different", "other"];
    const noWaits = ["method", "before_first_cry", "morning", "stopped", "crying_limit", "nap_cap", "noon"];
    const checks = ["on_time", "early", "late", "override", "unplanned", "skipped"];
    const wanted = [
      ...notices.map((it) => `notice-${it}`),
      ...errors.map((it) => `error-${it}`),
      ...measures.flatMap((it) => [`measure-${it}`, `measure-${it}-means`]),
      ...log.map((it) => `log-${it}`),
      ...details.map((it) => `detail-${it}`),
      ...reasons.map((it) => `reason-${it}`),
      ...noWaits.flatMap((it) => [`no-wait-${it}`, `no-wait-${it}-more`]),
      ...checks.map((it) => `check-${it}`),
      ...CHOICES.flatMap((it) => [`method-${it.id}-name`, `method-${it.id}-about`]),
      "app-name", "notification-check-due", "tray-show", "tray-quit", "tray-minutes-left",
    ];
    expect(wanted.filter((key) => !has(key))).toEqual([]);
  });

  test("count in words", () => {
    expect(t("notice-resumed_late", { minutes: 1 })).toBe("The wait ended a minute ago.");
    expect(t("notice-resumed_late", { minutes: 7 })).toBe("The wait ended 7 minutes ago.");
    expect(t("amount-span", { hours: 0, minutes: 9 })).toBe("9 min");
    expect(t("amount-later", { seconds: 12 })).toBe("12 s later");
  });

  test("name a date, whatever the computer's zone", () => {
    expect(dateWords("2026-11-23")).toBe("Monday, November 23");
    expect(dateWords("")).toBe("");
  });
});
