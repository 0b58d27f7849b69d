import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const WORDS = "../assets/locales/en";
const english = readdirSync(WORDS)
  .map((name) => readFileSync(join(WORDS, name), "utf8"))
  .join("\n");
const keys = new Set([...english.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1] ?? ""));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "bindings" ? [] : sources(path);
    return [readFileSync(path, "utf8")];
  });
}

const code = sources("src").join("\n");
const used = [...code.matchAll(/["'`]([a-z][a-z_]*(?:-[a-z0-9_]+)*)["'`]/g)].map((found) => found[1] ?? "");
const families = [...code.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((found) => found[1] ?? "");

test("every key that is asked for has words", () => {
  const asked = [...code.matchAll(/\bt\(\s*["']([\w-]+)["']/g)].map((found) => found[1] ?? "");
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((key) => !keys.has(key))).toEqual([]);
});

test("no words are left over", () => {
  const shell = ["app-name", "report-", "watchdog-", "awake-", "notification-", "tray-", "quit-", "elsewhere-", "measures-as-noticed"];
  const left = [...keys].filter(
    (key) => !used.includes(key) && !shell.some((it) => key.startsWith(it)) && !families.some((it) => key.startsWith(it)),
  );
  expect(left).toEqual([]);
});

test("words are calm: none of them shouts", () => {
  expect(english).not.toMatch(/!/);
});
