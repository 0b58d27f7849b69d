import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { clockWords, dateWords, either, has, learn, speak, t } from "../src/words";
import { button, buttons, key, nameOf, open, press, settle, text, viewOf } from "./window";

const english = readdirSync("../assets/locales/en").map((name) =>
  readFileSync(join("../assets/locales/en", name), "utf8"),
);

/** Every message's words as `change` makes them; values and choices stay. */
const changed = (change: (letters: string) => string) =>
  english.map((file) =>
    file.replace(/^(?![#\s]*\[)(\s+\*?\[\w+\] |[\w-]+ = | +)(.*)$/gm, (line, head: string, words: string) =>
      /->\s*$/.test(words) || words === "" || words === "}"
        ? line
        : head + words.replace(/(\{[^}]*\}?)|([a-zA-Z]+)/g, (_, value?: string, letters?: string) => value ?? change(letters ?? "")),
    ),
  );

/** Half as long again, as other languages are. */
const LONG = changed((letters) => letters + "~".repeat(Math.ceil(letters.length / 2)));
/** Written from right to left. */
const HEBREW = changed((letters) =>
  [...letters].map((letter) => String.fromCharCode(0x5d0 + (letter.toLowerCase().charCodeAt(0) % 27))).join(""),
);

learn("long", LONG, "en");
learn("right-to-left", HEBREW, "he", "rtl");

afterEach(() => speak({ language: "en", twelve_hours: false }));

const look = (language: string) => ({ ...viewOf("waiting").look, language }) as ReturnType<typeof viewOf>["look"];

const SAMPLE = ["welcome", "tonight", "plan", "data", "waiting", "waiting-due", "visit", "asleep", "morning", "blocked"];

describe.each(["es", "de", "long", "right-to-left"])("in %s", (language) => {
  test.each(SAMPLE)("%s has words for everything, and names for every control", async (name) => {
    await open({ ...viewOf(name), look: look(language) });
    expect(document.documentElement.lang).not.toBe("");
    expect(text()).not.toMatch(/\b[a-z]+(-[a-z0-9_]+)*-[a-z_]+_[a-z_]+\b|\{ ?\$|undefined|\bnull\b|NaN/);
    expect([...document.querySelectorAll("button, summary")].filter((it) => nameOf(it) === "")).toEqual([]);
  });
});

test("right to left is said to the page, and left to right again", async () => {
  const backend = await open({ ...viewOf("waiting"), look: look("right-to-left") });
  expect(document.documentElement.dir).toBe("rtl");
  expect(text()).toMatch(/\p{Script=Hebrew}/u);
  backend.show({ ...viewOf("waiting"), revision: 8 });
  await settle();
  expect(document.documentElement.dir).toBe("ltr");
  expect(text()).not.toMatch(/\p{Script=Hebrew}/u);
});

test("a word that a language lacks is English, and nothing breaks", () => {
  learn("little", ["go-in = Entrar"], "es");
  speak({ language: "little", twelve_hours: false });
  expect(t("go-in")).toBe("Entrar");
  expect(t("asleep")).toBe("Asleep");
  expect(has("no-such-key")).toBe(false);
});

test("a language is chosen with one tap, by its own name, at first run and on any evening", async () => {
  for (const screen of ["welcome", "tonight"]) {
    const backend = await open(screen);
    await press("Deutsch");
    expect(backend.taps.at(-1)?.tap).toEqual({ type: "look", look: look("de") });
    backend.show({ ...viewOf(screen), revision: 8, look: look("de") });
    await settle();
    expect(text()).toContain(screen === "welcome" ? "Wer soll schlafen?" : "Heute Abend mit Ada");
    expect(button("Deutsch").getAttribute("aria-pressed")).toBe("true");
  }
});

test("what was typed at first run outlives another language", async () => {
  const backend = await open("welcome");
  const name = document.querySelector<HTMLInputElement>("main input");
  if (!name) throw new Error("no field");
  name.value = "Ada";
  name.dispatchEvent(new Event("input", { bubbles: true }));
  backend.show({ ...viewOf("welcome"), revision: 8, look: look("es") });
  await settle();
  expect(document.querySelector<HTMLInputElement>("main input")?.value).toBe("Ada");
});

test("dates, numbers and times are as the language and the country write them", () => {
  const forms = (language: string) => {
    speak({ language, twelve_hours: false });
    return [dateWords("2026-11-23"), t("amount-percent", { value: 97.6 }), either(["Sam", "Kim"])];
  };
  expect(forms("en")).toEqual(["Monday, November 23", "97.6 %", "Sam or Kim"]);
  expect(forms("de")).toEqual(["Montag, 23. November", "97,6 %", "Sam oder Kim"]);
  expect(forms("es")).toEqual(["lunes, 23 de noviembre", "97,6 %", "Sam o Kim"]);
  speak({ language: "en", twelve_hours: true });
  expect(clockWords("19:42").replace(/\s/, " ")).toBe("7:42 PM");
  expect(clockWords("00:05").replace(/\s/, " ")).toBe("12:05 AM");
  expect(clockWords("not a time")).toBe("not a time");
});

test("with AM and PM no time of day is left in 24 hours", async () => {
  for (const name of ["waiting", "waiting-due", "waiting-feed", "waiting-taper", "waiting-paused", "visit", "asleep"]) {
    await open({ ...viewOf(name), look: { ...viewOf(name).look, twelve_hours: true } });
    await press("More");
    const shown = text().replace(/\d{1,2}:\d\d\s[AP]M/g, "");
    expect(shown.match(/\b(1[3-9]|2[0-3]):\d\d\b/g) ?? [], name).toEqual([]);
  }
});

test("plus and minus make letters larger and smaller, in steps that end", async () => {
  const backend = await open("waiting");
  await key("+");
  expect(backend.taps.at(-1)?.tap).toEqual({ type: "look", look: { ...look("en"), text_percent: 125 } });
  await key("-");
  expect(backend.taps).toHaveLength(1);
  // With the control key as with macOS's command key; with either no other key is one of ours.
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "+", ...held }));
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "g", ...held }));
  }
  await settle();
  expect(backend.taps.map((it) => it.tap.type)).toEqual(["look", "look", "look"]);
});

describe("two caregivers", () => {
  test("the turn changes with one tap, on a running night too", async () => {
    for (const screen of ["tonight-caregivers", "waiting-caregivers"]) {
      const backend = await open(screen);
      const turn = buttons("Sam is up. Tap for Kim.")[0];
      turn?.click();
      await settle();
      expect(backend.taps.map((it) => it.tap)).toEqual([{ type: "by", name: "Kim" }]);
      }
  });

  test("one alone is not asked whose turn it is", async () => {
    await open("waiting");
    expect(text()).not.toContain("is up");
  });

  test("a note is left with the turn, and read with one tap", async () => {
    const backend = await open("waiting-caregivers");
    await press("More");
    const field = document.querySelector<HTMLInputElement>("#hand-over");
    if (!field) throw new Error("no field");
    field.value = "Fed at two";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await press("Hand over to Kim");
    expect(backend.taps.at(-1)?.tap).toEqual({ type: "hand_over", to: "Kim", text: "Fed at two" });
    backend.show(viewOf("waiting-handover"));
    await settle();
    expect(text()).toContain("Kim wrote at 02:10");
    await press("Read");
    expect(backend.taps.at(-1)?.tap).toEqual({ type: "handover_read" });
  });
});

describe("help where one is", () => {
  test.each([
    ["welcome", "start"],
    ["tonight", "start"],
    ["plan", "plan"],
    ["data", "data"],
    ["share", "files"],
    ["coach", "files"],
    ["waiting", "now"],
    ["waiting-paused", "too_much"],
    ["asleep", "expect"],
    ["morning", "expect"],
  ])("%s opens at %s", async (view, part) => {
    await open(view);
    await key("F1");
    expect(document.querySelector<HTMLDetailsElement>(`#help-${part}`)?.open).toBe(true);
    await key("?");
    expect(document.querySelector<HTMLDetailsElement>("#help-keys")?.open).toBe(true);
  });

  test("the sheet of keys tells every key that does something", async () => {
    await open("waiting");
    await key("?");
    const sheet = document.querySelector("#help-keys")?.textContent ?? "";
    for (const name of ["Space", "G", "Arrows", "Z", "+ −", "F1", "?", "Esc"]) expect(sheet).toContain(name);
  });

  test("the demo is opened beside, and not from within itself", async () => {
    const backend = await open("tonight");
    await press("Look around with a made-up child");
    expect(backend.demos).toBe(1);
    await open("tonight-demo");
    expect(buttons("Look around")).toHaveLength(0);
    expect(text()).toContain("This is the demo");
  });
});
