import { describe, expect, test } from "vitest";
import type { Tap } from "../src/bindings/Tap";
import { button, buttons, fill, key, nameOf, open, press, settle, text, viewOf } from "./window";

const CASES: [view: string, name: string, tap: Tap][] = [
  ["tonight", "Put down", { type: "put_down" }],
  ["tonight", "Try the sound", { type: "sound_check" }],
  ["tonight", "In the child’s room", { type: "in_childs_room", yes: true }],
  ["tonight-later", "In the child’s room", { type: "in_childs_room", yes: false }],
  ["tonight-later", "Last night", { type: "last_night" }],
  ["tonight-later", "Ben", { type: "select", child: "c2" }],
  ["tonight", "Add a child", { type: "add_child" }],
  ["tonight", "Your data", { type: "open_data" }],
  ["data", "Make a backup now", { type: "back_up" }],
  ["data-working", "Keep backups beside the data", { type: "backup_folder", folder: "" }],
  ["data", "Back", { type: "cancel" }],
  ["welcome-another", "Not now", { type: "cancel" }],
  ["waiting", "Go in", { type: "go_in" }],
  ["waiting-due", "Go in", { type: "go_in" }],
  ["waiting-different", "Go in", { type: "go_in_now" }],
  ["waiting-due", "Not yet", { type: "not_yet" }],
  ["waiting", "Asleep", { type: "asleep" }],
  ["waiting", "Quiet", { type: "quiet" }],
  ["waiting", "Grizzle", { type: "cry", level: "grizzle" }],
  ["waiting", "Protest", { type: "cry", level: "protest" }],
  ["waiting", "Hard", { type: "cry", level: "hard" }],
  ["waiting", "Different", { type: "cry", level: "different" }],
  ["waiting", "Take back", { type: "undo" }],
  ["waiting-paused", "I am back", { type: "resume" }],
  ["waiting-ago", "2 min ago", { type: "ago", event: "e5", minutes: 2 }],
  ["waiting-ago", "Skip", { type: "skip_ask" }],
  ["waiting-still-quiet", "Still quiet", { type: "skip_ask" }],
  ["waiting-afterwards", "Pat", { type: "reassure", kind: "pat" }],
  ["waiting-notices", "OK", { type: "dismiss", code: "resumed_late" }],
  ["no-wait-crying-limit", "Comfort tonight", { type: "stop" }],
  ["no-wait-crying-limit", "Not yet", { type: "not_yet" }],
  ["no-wait-nap-cap", "Up", { type: "out_of_bed" }],
  ["no-wait-nap-cap", "Not yet", { type: "not_yet" }],
  ["pass-asked", "for the card", { type: "skip_ask" }],
  ["pass-asked", "something was wrong", { type: "why_early", event: "e6", why: "something_wrong" }],
  ["no-wait-morning", "Up for the day", { type: "out_of_bed" }],
  ["visit", "Done, leaving", { type: "leave" }],
  ["visit", "Voice", { type: "reassure", kind: "voice" }],
  ["visit", "Pick up", { type: "reassure", kind: "pick_up" }],
  ["visit", "I need a moment", { type: "pause" }],
  ["visit-why-early", "I wanted to", { type: "why_early", event: "e6", why: "wanted_to" }],
  ["visit-why-now", "vomiting", { type: "why_now", event: "e6", reason: "vomiting" }],
  ["asleep", "Alone", { type: "how_asleep", event: "e9", how: "alone" }],
  ["asleep", "Woke crying: Hard", { type: "woke", level: "hard" }],
  ["asleep", "Up for the day", { type: "out_of_bed" }],
  ["asleep", "Go in", { type: "go_in" }],
  ["morning", "Done", { type: "done" }],
  ["morning", "Take back", { type: "undo" }],
];

describe("one press is one tap, on the view it was made on", () => {
  test.each(CASES)("%s: %s", async (view, name, tap) => {
    const backend = await open(view);
    await press(name);
    expect(backend.taps).toEqual([{ tap, revision: 7 }]);
  });
});

test("woke without crying is its own button", async () => {
  const backend = await open("asleep");
  buttons("Woke").find((it) => nameOf(it) === "Woke")?.click();
  expect(backend.taps[0]?.tap).toEqual({ type: "woke", level: null });
});

test("what is seldom needed is under More, and the rest stays where it is", async () => {
  const backend = await open("waiting");
  await press("More");
  expect(button("Close").getAttribute("aria-expanded")).toBe("true");
  for (const [name, type] of [["Feed", "feed"], ["I need a moment", "pause"], ["Comfort tonight", "stop"]] as const) {
    await press(name);
    expect(backend.taps.at(-1)?.tap).toEqual({ type });
  }
  await fill("A note", "Teeth?");
  await press("Keep");
  expect(backend.taps.at(-1)?.tap).toEqual({ type: "note", text: "Teeth?" });
  expect(buttons("Go in")).toHaveLength(1);
});

test("taps carry the revision of the newest view", async () => {
  const backend = await open("waiting");
  backend.show({ ...viewOf("waiting-quiet"), revision: 12 });
  await settle();
  await press("Go in");
  expect(backend.taps).toEqual([{ tap: { type: "go_in" }, revision: 12 }]);
});

test("a refusal is told in a sentence, and can be put away", async () => {
  const backend = await open("waiting");
  backend.refuse({ code: "not-possible-now", field: null, detail: null });
  await press("Asleep");
  expect(document.querySelector("[role=status]")?.textContent).toContain("That does not fit here");
  await press("OK");
  expect(text()).not.toContain("That does not fit here");
});

test("a refusal with a code that nobody knows is told as well", async () => {
  const backend = await open("waiting");
  backend.refuse({ code: "from-the-future", field: null, detail: null });
  await press("Asleep");
  expect(text()).toContain("That did not work");
});

test("the note of the morning is kept when its field is left", async () => {
  const backend = await open("morning");
  await fill("A note on this night", "Good");
  document.querySelector("textarea")?.dispatchEvent(new FocusEvent("blur"));
  await settle();
  expect(backend.mends).toEqual([{ night: "n1", mend: { type: "note", text: "Good" }, keep: true }]);
});

test("how the child fell asleep is said in the morning too", async () => {
  const backend = await open("morning");
  await press("Rocked");
  const what = { what: "asleep", detail: "rocked", text: null, amount_ml: null, minutes: null };
  expect(backend.mends).toEqual([
    { night: "n1", mend: { type: "change", event: "s2", when: null, what }, keep: true },
  ]);
});

test("when the child got up is asked once", async () => {
  const backend = await open("morning-open");
  await press("Say when");
  await fill("At", "6:50");
  await press("Keep the change");
  expect(backend.mends.at(-1)).toMatchObject({
    keep: true,
    mend: { type: "add", what: { what: "out_of_bed" }, when: { type: "typed", text: "6:50" } },
  });
});

test("tonight's plan is changed in one go", async () => {
  const backend = await open("tonight");
  document.querySelector<HTMLInputElement>("input[value=nap]")?.click();
  document.querySelector<HTMLInputElement>("input[value=short-ramp]")?.click();
  await fill("Which night of the plan", "4");
  document.querySelector("form")?.requestSubmit();
  await settle();
  expect(backend.taps.map((it) => it.tap)).toEqual([
    { type: "change", method: "short-ramp", night: 4, kind: "nap", clinician_confirmed: false },
  ]);
});

describe("keys", () => {
  const KEYS: [view: string, key: string, tap: Tap | null][] = [
    ["tonight", " ", { type: "put_down" }],
    ["waiting", " ", { type: "go_in" }],
    ["waiting-different", " ", { type: "go_in_now" }],
    ["visit", " ", { type: "leave" }],
    ["asleep", " ", { type: "woke", level: null }],
    ["visit-asleep", " ", { type: "leave" }],
    ["morning", " ", null],
    ["waiting", "g", { type: "go_in" }],
    ["asleep", "g", { type: "go_in" }],
    ["visit", "g", null],
    ["waiting", "z", { type: "undo" }],
    ["tonight", "z", null],
    ["waiting", "ArrowRight", { type: "cry", level: "hard" }],
    ["waiting", "ArrowUp", { type: "cry", level: "hard" }],
    ["waiting", "ArrowLeft", { type: "cry", level: "grizzle" }],
    ["waiting-start", "ArrowRight", { type: "cry", level: "grizzle" }],
    ["waiting-start", "ArrowLeft", { type: "quiet" }],
    ["waiting-different", "ArrowRight", { type: "cry", level: "different" }],
    ["asleep", "ArrowRight", null],
    ["waiting", "x", null],
  ];
  test.each(KEYS)("%s: %s", async (view, name, tap) => {
    const backend = await open(view);
    await key(name);
    expect(backend.taps.map((it) => it.tap)).toEqual(tap ? [tap] : []);
  });

  test("letters belong to the field that is typed in", async () => {
    const backend = await open("waiting");
    await press("More");
    const field = document.querySelector("#note");
    for (const name of ["g", "z", " ", "ArrowLeft"]) await key(name, field ?? window);
    expect(backend.taps).toEqual([]);
  });

  test("space belongs to the button that has the focus", async () => {
    const backend = await open("waiting");
    await key(" ", button("Asleep"));
    expect(backend.taps).toEqual([]);
  });
});

describe("twins, side by side", () => {
  const column = (name: string) => document.querySelector<HTMLElement>(`.halves[aria-label="${name}"]`);
  const inColumn = (name: string, words: string) =>
    [...(column(name)?.querySelectorAll("button") ?? [])].find((it) => nameOf(it).startsWith(words));

  test("each has a timer and buttons, and what is tapped is about that child", async () => {
    const backend = await open("waiting-twins");
    expect(column("Ada")?.textContent).toContain("Next check at 19:42");
    expect(column("Ben")?.textContent).toContain("Check 2 is due");
    inColumn("Ben", "Go in")?.click();
    inColumn("Ada", "Quiet")?.click();
    expect(backend.taps.map((it) => it.tap)).toEqual([
      { type: "for", child: "c2", tap: { type: "go_in" } },
      { type: "quiet" },
    ]);
  });

  test("one is turned to: the keys and what is taken back are that child’s", async () => {
    const backend = await open("waiting-twins");
    expect(column("Ada")?.tagName).toBe("MAIN");
    expect(column("Ben")?.tagName).toBe("SECTION");
    expect(inColumn("Ben", "Take back")).toBeUndefined();
    await key("g");
    expect(backend.taps.map((it) => it.tap)).toEqual([{ type: "go_in" }]);
  });

  test("nobody moves when the other one is turned to", async () => {
    const backend = await open("waiting-twins");
    const names = () => [...document.querySelectorAll(".halves")].map((it) => it.getAttribute("aria-label"));
    const before = viewOf("waiting-twins");
    const [ben] = before.beside;
    if (before.screen.type !== "night" || !ben) throw new Error("no twins");
    expect(names()).toEqual(["Ada", "Ben"]);
    backend.show({
      ...before,
      screen: { type: "night", ...ben.night },
      beside: [{ child_id: "c1", night: before.screen }],
      children: before.children.map((it) => ({ ...it, selected: it.id === "c2" })),
    });
    await settle();
    expect(names()).toEqual(["Ada", "Ben"]);
    expect(column("Ben")?.tagName).toBe("MAIN");
  });
});
