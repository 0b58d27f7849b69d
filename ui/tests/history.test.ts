import { describe, expect, test, vi } from "vitest";
import { unclear } from "../src/mocks/history";
import { button, buttons, controls, fill, key, nameOf, open, press, settle, text } from "./window";

async function choose(name: string, value: string) {
  const select = [...document.querySelectorAll("select")].find((it) => it.closest("label")?.textContent?.trim().startsWith(name));
  if (!select) throw new Error(`no choice ${name}`);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
}

describe("history", () => {
  test("is one tap from the evening, and from the morning", async () => {
    for (const name of ["tonight", "morning"]) {
      const backend = await open(name);
      await press("How it goes");
      expect(backend.asked[0]).toEqual({ child: null, kind: null, method: null, range: "month", offset: 0, limit: 16 });
      expect(text()).toContain("How it goes for Ada");
      await key("Escape");
      expect(text()).not.toContain("How it goes for Ada");
    }
  });

  test("draws only the rows in sight, each told in words", async () => {
    await open("tonight");
    await press("How it goes");
    const rows = [...document.querySelectorAll("ol li[aria-setsize]")];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("34");
    const words = nameOf(rows[2]?.querySelector("button") as Element);
    expect(words).toContain("Sat, Nov 21: night 32. Crying");
    expect(words).toContain("a harder night");
    expect(nameOf(button("Sat, Nov 14"))).toContain("Illness. comforted");
    expect(nameOf(button("Tue, Nov 17"))).toContain("not recorded to its end");
    expect(nameOf(button("Wed, Nov 11"))).toContain("The 2 evenings before are not recorded");
    expect(document.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("what is not recorded looks apart from quiet", async () => {
    await open("tonight");
    await press("How it goes");
    const bar = document.querySelector("ol li svg") as Element;
    expect(bar.querySelector("path.not_recorded")).not.toBeNull();
    expect(bar.querySelector("rect.quiet")).not.toBeNull();
    expect(bar.querySelector("rect.not_recorded")).toBeNull();
  });

  test("asks anew for what is chosen", async () => {
    const backend = await open("tonight");
    await press("How it goes");
    await choose("How far back", "all");
    await choose("Nights or naps", "nap");
    expect(backend.asked.filter((it) => it.offset === 0).at(-1)).toMatchObject({ range: "all", kind: "nap", offset: 0 });
  });

  test("trends have a sentence and a table of the same figures", async () => {
    await open("tonight");
    await press("How it goes");
    // They are drawn once the rows are on the screen.
    const charts = () => [...document.querySelectorAll("[role=img]")].map((it) => it.getAttribute("aria-label"));
    const says = expect.stringMatching(/^Crying: first 42 min, last 6 min, the middle night/);
    await vi.waitFor(() => expect(charts()).toContainEqual(says));
    expect(text()).toContain("The dashed band is what to expect, very roughly");
    await press("As a table");
    const table = document.querySelector("table");
    expect(table?.querySelectorAll("tbody tr")).toHaveLength(34);
    expect(table?.textContent).toContain("not recorded");
    expect(table?.textContent).toContain("a harder night");
  });

  test("a harder night is explained", async () => {
    await open("tonight");
    await press("How it goes");
    expect(text()).toContain("Harder than the nights before");
  });

  test("a running night keeps its way in over every page, and a check that is due comes back", async () => {
    const backend = await open("waiting");
    await press("More");
    await press("How it goes");
    expect(text()).toContain("How it goes for Ada");
    expect(buttons("Go in").filter((it) => !it.closest("[hidden]"))).toHaveLength(1);
    await key("g");
    expect(backend.taps.at(-1)?.tap).toEqual({ type: "go_in" });
    const { viewOf } = await import("./window");
    backend.show({ ...viewOf("waiting-due"), revision: 9 });
    await settle();
    expect(text()).not.toContain("How it goes for Ada");
  });

  test("a night opens whole, and says why it was hard", async () => {
    const backend = await open("tonight");
    await press("How it goes");
    await press("Sat, Nov 21");
    expect(text()).toContain("In numbers");
    expect(text()).toContain("(logged as 20:21)");
    expect(text()).toContain("One entry was taken back");
    expect(button("Teeth").getAttribute("aria-pressed")).toBe("true");
    await press("Illness");
    expect(backend.mends.at(-1)).toEqual({
      night: "n2",
      mend: { type: "circumstances", present: ["illness", "teething"] },
      keep: true,
    });
    await key("Escape");
    expect(text()).toContain("How it goes for Ada");
    expect(controls().filter((it) => nameOf(it) === "")).toEqual([]);
  });
});

describe("mending", () => {
  test("shows what a moved entry changes before it is kept", async () => {
    const backend = await open("morning");
    await press("19:35 Left");
    expect(text()).toContain("What was it really?");
    expect(backend.mends).toEqual([]);
    await press("5 min later");
    await press("5 min later");
    expect(backend.mends.at(-1)).toMatchObject({ keep: false, mend: { type: "change", when: { type: "by", minutes: 10 } } });
    expect(text()).toContain("Taken as 20:01, in the evening, Monday, November 23");
    expect(text()).toContain("19:58: After plan, waited 14:30 of 10:00");
    expect(text()).toContain("These would no longer fit");
    await press("Keep the change");
    expect(backend.mends.at(-1)).toMatchObject({ keep: true, mend: { type: "change" } });
    expect(text()).not.toContain("What was it really?");
  });

  test("asks which half of the day is meant and keeps nothing until then", async () => {
    const backend = await open("morning");
    backend.mended = unclear;
    await press("Add what was missed");
    await fill("At", "7:20");
    expect(text()).toContain("Which one is meant?");
    expect(button("Keep the change").disabled).toBe(true);
    await press("07:20, in the morning, Tuesday, November 24");
    expect(backend.mends.at(-1)).toMatchObject({
      keep: false,
      mend: { type: "add", when: { type: "at", at: "2026-11-24T07:20:00-05:00" } },
    });
  });

  test("he fell asleep about ten minutes ago", async () => {
    const backend = await open("waiting");
    await press("More");
    await press("Add what was missed");
    expect(button("10 min ago").getAttribute("aria-pressed")).toBe("true");
    await press("Keep the change");
    expect(backend.mends.at(-1)).toMatchObject({
      keep: true,
      night: "n1",
      mend: { type: "add", what: { what: "asleep" }, when: { type: "ago", minutes: 10 } },
    });
  });

  test("what is refused is told in words and cannot be kept", async () => {
    const backend = await open("morning");
    backend.mended = { ...unclear, choices: [], refused: { code: "while-asleep", field: null, detail: null } };
    await press("Add what was missed");
    await fill("At", "23:10");
    expect(text()).toContain("Your child was asleep then");
    expect(button("Keep the change").disabled).toBe(true);
  });

  test("an entry is taken back, and brought back from where it stays", async () => {
    const backend = await open("morning");
    await press("19:35 Left");
    await press("It was a mistake");
    expect(backend.mends.at(-1)).toMatchObject({ keep: true, mend: { type: "remove" } });
    await press("22:10");
    expect(backend.mends.at(-1)).toMatchObject({ keep: false, mend: { type: "bring_back", undo: "u1" } });
    await press("Keep the change");
    expect(backend.mends.at(-1)).toMatchObject({ keep: true, mend: { type: "bring_back", undo: "u1" } });
  });
});

describe("a night that nobody recorded", () => {
  test("is entered as typed, with a waking, and kept when it is whole", async () => {
    const backend = await open("tonight");
    await press("How it goes");
    await press("Add a night that was not recorded");
    await fill("Evening of", "2026-11-22");
    await fill("Put down", "7:30 pm");
    await press("Add a waking");
    const up = [...document.querySelectorAll("label")].find((it) => it.textContent.trim() === "Up");
    const field = up?.querySelector("input") as HTMLInputElement;
    field.value = "6:40";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await settle();
    expect(backend.missedNights.at(-1)).toEqual({
      keep: false,
      form: {
        child: "c1",
        kind: "night",
        date: "2026-11-22",
        entries: [
          { what: "put_down", when: { type: "typed", text: "7:30 pm" } },
          { what: "out_of_bed", when: { type: "typed", text: "6:40" } },
        ],
      },
    });
    backend.missedView = { at: [], choices: [], refused: null, night: "n9" };
    await press("Keep this night");
    expect(backend.missedNights.at(-1)?.keep).toBe(true);
    expect(text()).toContain("How it goes for Ada");
  });
});
