import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const WORDS = "../assets/locales/en";
const files = readdirSync(WORDS);
const read = (names: string[]) => names.map((name) => readFileSync(join(WORDS, name), "utf8")).join("\n");
const keysOf = (words: string) => new Set([...words.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1] ?? ""));
const english = read(files);
/** What the window has, see `src/words.ts`; what is only printed is counted where that is tested. */
const ofWindow = keysOf(read(files.filter((name) => name !== "report.ftl" && !name.startsWith("command-line"))));

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
  expect(asked.filter((key) => !ofWindow.has(key))).toEqual([]);
});

test("no words are left over", () => {
  const shell = ["app-name", "watchdog-", "awake-", "notification-", "tray-", "quit-", "elsewhere-", "measures-as-noticed"];
  const left = [...ofWindow].filter(
    (key) => !used.includes(key) && !shell.some((it) => key.startsWith(it)) && !families.some((it) => key.startsWith(it)),
  );
  expect(left).toEqual([]);
});

test("words are calm: none of them shouts", () => {
  expect(english).not.toMatch(/!/);
});
