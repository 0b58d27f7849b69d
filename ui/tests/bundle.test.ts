import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { policy } from "../csp";

const ROOT = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "lullwatch-ui-"));
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name));
const read = (ending: string) =>
  files()
    .filter((it) => it.endsWith(ending))
    .map((it) => readFileSync(it, "utf8"))
    .join("\n");

beforeAll(async () => {
  await build({ root: ROOT, mode: "production", logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("what is shipped", () => {
  test("has one page, with no script and no style written into it", () => {
    const pages = files().filter((it) => it.endsWith(".html"));
    expect(pages).toHaveLength(1);
    const page = read(".html");
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  test("is dark before anything is loaded", () => {
    const page = read(".html");
    expect(page.indexOf("first-frame.css")).toBeLessThan(page.indexOf("<script"));
    expect(read("first-frame.css")).toMatch(/html\s*{\s*background: #0b0706;\s*color-scheme: dark;/);
  });

  test("sets no style attribute, which the policy would refuse", () => {
    const script = read(".js");
    expect(script).not.toMatch(/<[a-z][^<>`]*\sstyle=/);
    expect(script).not.toMatch(/\beval\(|new Function\(/);
  });

  test("asks nobody else for anything", () => {
    const all = [read(".html"), read(".css"), read(".js")].join("\n");
    const names = ["http://www.w3.org/", "https://svelte.dev/e/"];
    const urls = (all.match(/https?:\/\/[^\s"'`)]+/g) ?? []).filter((it) => !names.some((name) => it.startsWith(name)));
    expect(urls).toEqual([]);
    expect(read(".css")).not.toMatch(/url\(|@import/);
  });

  test("holds none of the made-up views", () => {
    expect(read(".js")).not.toContain("Calmer than we thought");
  });

  test("runs under a policy that allows its own files only", () => {
    expect(policy()).toContain("default-src 'none'");
    expect(policy()).not.toMatch(/unsafe|data:|\*/);
  });
});
