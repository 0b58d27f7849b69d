import { describe, expect, test } from "vitest";
import { HELP_PARTS } from "../src/help.svelte";
import { VIEWS } from "../src/mocks";
import { button, buttons, controls, fill, key, nameOf, open, press, settle, text, viewOf } from "./window";

/** What is shown, and not only kept under help. */
const shown = <T extends Element>(all: T[]) => all.filter((it) => !it.closest("[hidden]"));
const title = () => shown([...document.querySelectorAll("h1")]).map((it) => it.textContent);
const helpOpen = () => document.querySelector("#help") !== null;
const wayIn = () => shown(buttons("Go in"));

async function openOnNight(view = "waiting") {
  const backend = await open(view);
  await press("More");
  await press("Help");
  return backend;
}

describe("help opens and closes", () => {
  test("from tonight, with the most urgent part unfolded, and back", async () => {
    const backend = await open("tonight");
    await press("Help");
    expect(title()).toEqual(["Help"]);
    expect(document.querySelector<HTMLDetailsElement>("#help-now")?.open).toBe(true);
    expect(document.activeElement?.textContent).toBe("Help");
    await press("Back");
    expect(title()).toEqual(["Tonight with Ada"]);
    expect(backend.taps).toEqual([]);
  });

  test("from a running night, dark, and back to More with what was typed there", async () => {
    await open("waiting");
    await press("More");
    await fill("A note", "Teeth?");
    await press("Help");
    expect(title()).toEqual(["Help"]);
    expect(document.documentElement.classList.contains("day")).toBe(false);
    expect(document.querySelector(".app")?.classList.contains("night")).toBe(true);
    await press("Back");
    expect(title()).toEqual(["Next check at 19:42"]);
    expect(document.querySelector<HTMLInputElement>("#note")?.value).toBe("Teeth?");
  });

  test.each(["tonight", "waiting"])("with Escape, and the focus goes back: %s", async (view) => {
    await open(view);
    if (view === "waiting") await press("More");
    const opener = button("Help");
    await press("Help");
    await key("Escape");
    expect(helpOpen()).toBe(false);
    expect(document.activeElement).toBe(opener);
  });

  test("at the part that was asked for", async () => {
    await open("tonight");
    await press("Why a child cries");
    expect(document.querySelector<HTMLDetailsElement>("#help-crying")?.open).toBe(true);
    expect(document.querySelector<HTMLDetailsElement>("#help-now")?.open).toBe(false);
    await key("Escape");
    await press("Fever, by age");
    expect(document.querySelector<HTMLDetailsElement>("#help-doctor")?.open).toBe(true);
  });
});

describe("help on a running night", () => {
  test.each(Object.keys(VIEWS).filter((name) => viewOf(name).screen.type === "night"))(
    "%s: the way in, or out, is one tap and the last control",
    async (view) => {
      await openOnNight(view);
      const { screen } = viewOf(view);
      const inside = screen.type === "night" && screen.visit !== null;
      const ways = inside ? shown(buttons("Done, leaving")) : wayIn();
      expect(ways).toHaveLength(1);
      expect(ways[0]?.closest("details")).toBeNull();
      expect(shown(controls()).at(-1)).toBe(ways[0]);
      expect(shown([...document.querySelectorAll("main")])).toHaveLength(1);
    },
  );

  test("going in is sent, and help closes once one is in", async () => {
    const backend = await openOnNight();
    wayIn()[0]?.click();
    await settle();
    expect(backend.taps.map((it) => it.tap)).toEqual([{ type: "go_in" }]);
    backend.show(viewOf("visit"));
    await settle();
    expect(helpOpen()).toBe(false);
    expect(title()).toEqual(["In the room"]);
  });

  test("after different it is going in at once", async () => {
    const backend = await openOnNight("waiting-different");
    wayIn()[0]?.click();
    await settle();
    expect(backend.taps.map((it) => it.tap)).toEqual([{ type: "go_in_now" }]);
  });

  test("a refusal is told while help is open", async () => {
    const backend = await openOnNight();
    backend.refuse({ code: "not-possible-now", field: null, detail: null });
    wayIn()[0]?.click();
    await settle();
    expect(shown([...document.querySelectorAll("[role=status]")])[0]?.textContent).toContain("That does not fit here");
  });

  test("g goes in; space and arrows are left to the page", async () => {
    const backend = await openOnNight();
    for (const name of [" ", "ArrowDown", "ArrowUp", "z"]) await key(name);
    expect(backend.taps).toEqual([]);
    await key("g");
    expect(backend.taps.map((it) => it.tap)).toEqual([{ type: "go_in" }]);
  });

  test("what the night says stays in sight, and time passing leaves help open", async () => {
    const backend = await openOnNight();
    const before = viewOf("waiting");
    const last = viewOf("waiting-last-minute");
    backend.show({ ...before, revision: 8 });
    backend.show({ ...last, revision: 9 });
    await settle();
    expect(helpOpen()).toBe(true);
    const live = shown([...document.querySelectorAll("main [aria-live]")]);
    expect(live.map((it) => it.textContent)).toEqual(["Next check at 19:42"]);
  });

  test("a check that begins to be due closes it", async () => {
    const backend = await openOnNight();
    backend.show(viewOf("waiting-due"));
    await settle();
    expect(helpOpen()).toBe(false);
    expect(document.querySelector(".ringing")).not.toBeNull();
  });

  test("opened while a check is due, it stays", async () => {
    const backend = await openOnNight("waiting-due");
    expect(helpOpen()).toBe(true);
    backend.show({ ...viewOf("waiting-due"), revision: 8 });
    await settle();
    expect(helpOpen()).toBe(true);
  });

  test.each(["morning", "tonight", "visit", "blocked"])("another screen closes it: %s", async (view) => {
    const backend = await openOnNight();
    backend.show(viewOf(view));
    await settle();
    expect(helpOpen()).toBe(false);
  });

  test("another child closes it", async () => {
    const backend = await openOnNight("waiting-twins");
    const { screen } = viewOf("waiting-twins");
    if (screen.type !== "night") throw new Error("not a night");
    backend.show({ ...viewOf("waiting-twins"), beside: [], screen: { ...screen, night_id: "n2", child: "Ben" } });
    await settle();
    expect(helpOpen()).toBe(false);
  });
});

test("space does not put a child down while help is read", async () => {
  const backend = await open("tonight");
  await press("Help");
  await key(" ");
  await key("g");
  expect(backend.taps).toEqual([]);
});

describe("what help says", () => {
  // What is said of the app itself is in the app.
  const OF_THE_APP: readonly string[] = ["start", "plan", "data", "files", "keys"];
  test.each(HELP_PARTS.filter((it) => !OF_THE_APP.includes(it)))("%s has a heading, and its source with a tag", async (part) => {
    await open("tonight");
    await press("Help");
    const section = document.querySelector(`#help-${part}`);
    expect(section?.querySelector("summary h2")?.textContent).toBeTruthy();
    const sources = [...(section?.querySelectorAll("[data-source]") ?? [])];
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(source.textContent).not.toMatch(/\b(source|tag)-/);
      expect(source.textContent).toMatch(/ · (read in the source|read in a retelling|general knowledge|Lullwatch)/);
    }
  });

  test("has words for everything, names for every control and no style of its own", async () => {
    await open("tonight");
    await press("Help");
    // A key without words is shown as itself.
    expect(text()).not.toMatch(/\b(help|why|call|fever|safe-sleep|left-out|crying|expect|feeds|source|tag)-[a-z]/);
    expect(text()).not.toMatch(/\{ ?\$|\{[a-z]|undefined|null|NaN/);
    expect(controls().filter((it) => nameOf(it) === "")).toEqual([]);
    expect(document.querySelectorAll("[style]")).toHaveLength(0);
    const ids = [...document.querySelectorAll("[id]")].map((it) => it.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every fever line tells both scales and ends in its source", async () => {
    await open("tonight");
    await press("Help");
    const lines = [...document.querySelectorAll("#help-doctor h3 + ul > li")];
    const degrees = lines.map((it) => it.textContent ?? "").filter((it) => it.includes("°"));
    expect(degrees).toHaveLength(5);
    for (const line of degrees) expect(line).toMatch(/\d\.\d\s°C \(\d+\.\d\s°F\)/);
    for (const line of lines) expect(line.lastElementChild?.matches("[data-source]")).toBe(true);
    for (const [celsius, fahrenheit] of degrees.map((it) => it.match(/\d+\.\d/g)?.map(Number) ?? [])) {
      expect(Math.round(((celsius ?? 0) * 1.8 + 32) * 10) / 10).toBe(fahrenheit);
    }
  });

  test("not tonight stays on the tonight screen, with when to call", async () => {
    await open("tonight");
    expect(text()).toContain("there is any fever");
    expect(text()).toContain("a child who is hard to wake");
    // The long list of thoughts is under help.
    expect(text()).not.toContain("Crying is how a baby speaks");
    await press("Why a child cries");
    expect(document.querySelectorAll("#help-crying li.card")).toHaveLength(7);
  });
});
