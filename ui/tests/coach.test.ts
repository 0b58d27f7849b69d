import { describe, expect, test } from "vitest";
import { flagWords } from "../src/flags";
import { DESKS } from "../src/mocks";
import { FLAGS } from "../src/mocks/coach";
import { buttons, fill, nameOf, open, press, settle, text, viewOf } from "./window";

/** Opens the desk, and what is pressed on it one after the other. */
async function desk(...names: string[]) {
  const backend = await open("coach");
  for (const name of names) await press(name);
  return backend;
}

async function choose(label: string, value: string, nth = 0) {
  const found = [...document.querySelectorAll("select")].filter((it) => it.labels?.[0]?.textContent?.includes(label));
  const select = found[nth];
  if (!select) throw new Error(`nothing to choose is called ${label}`);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
}

describe("the desk", () => {
  test("lists families, apart from one’s own children", async () => {
    const own = { id: "x", name: "Own child", selected: true, running: false, due: false, minutes_left: null, asleep: false };
    await open({ ...viewOf("coach"), children: [own, { ...own, id: "y", name: "Other child", selected: false }] });
    expect(text()).toContain("2 families");
    expect(text()).toContain("9 nights and naps, November 15, 2026 to November 23, 2026");
    expect(text()).not.toContain("Own child");
  });

  test("says of each child how much the rules find, by kind", async () => {
    await desk();
    const lines = (name: string) =>
      [...(buttons(name)[0]?.querySelectorAll("span") ?? [])].slice(1).map((it) => it.textContent?.trim());
    expect(lines("Ada R.")).toEqual(["Red flags: 6", "Over a limit: 7", "Not recorded: 6"]);
    expect(lines("Ben")).toEqual(["Nothing to look at by rule"]);
    expect(lines("Cleo")).toEqual(["Differs from plan: 1"]);
  });

  test("takes files, a folder, and what is dropped on the window", async () => {
    const backend = await desk("Open files", "Open a folder");
    backend.drop(["/media/a.lullwatch", "/media/folder"]);
    await settle();
    expect(backend.deskChanges).toEqual([
      { type: "look" },
      "files",
      "folder",
      { type: "bring", files: ["/media/a.lullwatch", "/media/folder"] },
    ]);
  });

  test("takes nothing any more once it is left", async () => {
    const backend = await desk("Ada R.");
    backend.drop(["/media/a.lullwatch"]);
    await settle();
    expect(backend.deskChanges).toEqual([{ type: "look" }]);
  });

  test("asks once before a family is removed", async () => {
    const backend = await desk("Remove Ben, Cleo");
    expect(backend.deskChanges).toEqual([{ type: "look" }]);
    expect(text()).toContain("The file that you were sent stays where it is.");
    await press("Remove it");
    expect(backend.deskChanges.at(-1)).toEqual({ type: "remove", family: "c2" });
  });

  test("names every file that cannot be used, and why", async () => {
    const backend = await open("coach");
    backend.desk = DESKS["closed"] ?? backend.desk;
    await press("Open files");
    expect(text()).toContain("2 files cannot be used");
    expect(text()).toContain("holiday.pdf");
    expect(text()).toContain("The file ends in the middle.");
  });

  test("a file closed to a key asks for the key file, another one for its passphrase", async () => {
    const backend = await open("coach");
    backend.desk = DESKS["closed"] ?? backend.desk;
    await press("Open files");
    expect(text()).toContain("It is closed to a key.");
    await press("Choose the key file");
    expect(backend.deskChanges.at(-1)).toBe("key");
    expect(text()).toContain("That is not the passphrase of this file.");
    await fill("Passphrase of family-smith", "correct horse");
    await press("Open it");
    expect(backend.deskChanges.at(-1)).toEqual({ type: "unseal", file: "p.1", passphrase: "correct horse" });
  });

  test("makes a key, and shows the half that is given away", async () => {
    await desk("Make a key");
    expect(text()).toContain("age1q8x4lvml9");
    expect(text()).toContain("/home/coach/lullwatch-key.txt");
  });

  test("a refusal is told, and what was there stays", async () => {
    const backend = await desk();
    backend.refuse({ code: "coach-full", field: null, detail: null });
    await press("Open files");
    expect(text()).toContain("There are 2000 files on the desk");
    expect(text()).toContain("2 families");
  });

  test("leads back", async () => {
    const backend = await desk("Back");
    expect(backend.taps.at(-1)?.tap).toEqual({ type: "cancel" });
  });
});

describe("a family", () => {
  test("shows what the rules find by kind, each with its reason, before the nights", async () => {
    await desk("Ada R.");
    const kinds = ["Red flags: 6", "Over a limit: 7", "Differs from plan: 3", "Harder than before: 2", "Not recorded: 6"];
    const places = kinds.map((kind) => text().indexOf(kind));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text()).toContain("2 of 5 planned waits differ, by 4:10 later at the most. Went in at once in one wait.");
    expect(text()).toContain("Crying 0 h 52 min".replace("0 h ", ""));
  });

  test("words every flag without a verdict", () => {
    const verdicts = /\b(wrong|bad|fail|mistake|should|must|too much|too long|too late|too early)\b/i;
    for (const flag of FLAGS) {
      const words = flagWords(flag);
      expect(words).not.toMatch(/^flag-|\{ ?\$|undefined/);
      expect(words).not.toMatch(verdicts);
    }
  });

  test("shows the waits of each night as planned and as they were", async () => {
    await desk("Ada R.");
    const rows = [...document.querySelectorAll("table[aria-label^=Waits] tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].map((cell) => cell.textContent?.trim()),
    );
    expect(rows[2]).toEqual(["5:00  10:00  12:00", "5:10  14:10  –"]);
    expect(rows).toHaveLength(7);
    await press("Show all 9");
    expect(document.querySelectorAll("table[aria-label^=Waits] tbody tr")).toHaveLength(9);
  });

  test("opens the night that a flag is about", async () => {
    await desk("Ada R.");
    const flag = buttons("Sat, Nov 21")[0];
    flag?.click();
    await settle();
    expect(text()).toContain("Monday, November 23");
    expect(text()).toContain("What you say");
  });

  test("is saved as a report to print, and as one for a browser", async () => {
    const backend = await desk("Ada R.", "Report as PDF", "Report for a browser");
    const open = { child: "c1", lock: { type: "open" } };
    expect(backend.savedByCoach).toEqual([
      { ...open, what: "pdf" },
      { ...open, what: "html" },
    ]);
    expect(text()).toContain("Anybody who has it can read it");
  });
});

describe("a review", () => {
  async function atNight() {
    const backend = await desk("Ada R.");
    (document.querySelector("ol button") as HTMLElement | null)?.click();
    await settle();
    return backend;
  }

  test("takes comments on a night, and on an entry of it", async () => {
    const backend = await atNight();
    await fill("About the night", "Bedtime could be earlier.");
    await press("Add to the review");
    const entry = [...document.querySelectorAll<HTMLElement>("ol[aria-label] button.entry")][1];
    entry?.click();
    await settle();
    const field = document.querySelector("textarea");
    expect(nameOf(field as Element)).toMatch(/^About \d\d:\d\d, /);
    await fill("About", "Well timed.");
    await press("Add to the review");
    expect(backend.says).toMatchObject([
      { type: "comment", event: null, text: "Bedtime could be earlier." },
      { type: "comment", text: "Well timed." },
    ]);
    expect(backend.says[1]).not.toMatchObject({ event: null });
    expect(text()).toContain("Bedtime could be earlier.");
  });

  test("what was typed stays when it is refused", async () => {
    const backend = await atNight();
    await fill("About the night", "Something long");
    backend.refuse({ code: "coach-too-long", field: "text", detail: null });
    await press("Add to the review");
    expect(text()).toContain("4000 letters fit in a comment");
    expect(document.querySelector("textarea")?.value).toBe("Something long");
  });

  test("changes the plan by the plan’s own form, without a clinician’s word", async () => {
    const backend = await desk("Ada R.", "Write a review", "Change the plan");
    expect(text()).toContain("A plan for Ada R.");
    expect(text()).not.toContain("clinician");
    const reset = [...document.querySelectorAll<HTMLInputElement>("input[type=radio][value=reset]")][0];
    reset?.click();
    await settle();
    await press("Propose this");
    expect(backend.says).toMatchObject([{ type: "propose", draft: { on_quiet: "reset" } }]);
    expect(text()).toContain("It is in the review.");
  });

  test("proposes another method through the same form, from its first night on", async () => {
    const backend = await desk("Ada R.", "Write a review", "Change the plan");
    document.querySelectorAll("summary").forEach((it) => it.textContent?.includes("Another method") && it.click());
    await settle();
    const other = document.querySelector<HTMLInputElement>("input[name=method][value=extinction]");
    other?.click();
    await settle();
    expect(text()).toContain("The family’s own app asks for a clinician’s word.");
    await press("Go by");
    expect(document.querySelector<HTMLInputElement>("#edit-night")?.value).toBe("1");
    await press("Propose this");
    expect(backend.says).toMatchObject([{ type: "propose", draft: { method: "extinction", night: 1 } }]);
    await press("Back");
    expect(text()).toContain("Method: ");
  });

  test("is saved closed with a passphrase, under the coach’s name", async () => {
    const backend = await atNight();
    await fill("About the night", "Well done.");
    await press("Add to the review");
    await press("To the review");
    expect(text()).toContain("A review of Ada R.’s nights");
    await fill("Your name", "Robin Lee");
    await fill("Passphrase", "correct horse");
    await press("Save the review");
    expect(backend.says.at(-1)).toEqual({ type: "from", name: "Robin Lee" });
    expect(backend.savedByCoach).toEqual([
      { child: "c1", what: "review", lock: { type: "passphrase", passphrase: "correct horse" } },
    ]);
    expect(text()).toContain("Saved, and closed:");
  });

  test("in which nothing is said cannot be saved", async () => {
    await desk("Ada R.", "Write a review");
    expect(buttons("Save the review")).toEqual([]);
    expect(text()).toContain("You change nothing of it.");
  });

  test("begins anew only once that is confirmed", async () => {
    const backend = await atNight();
    await fill("About the night", "Well done.");
    await press("Add to the review");
    await press("To the review");
    await press("Begin another review");
    expect(backend.says.map((it) => it.type)).toEqual(["comment"]);
    await press("Begin another");
    expect(backend.says.map((it) => it.type)).toEqual(["comment", "anew"]);
  });
});

describe("a comparison", () => {
  test("lays families, nights and methods side by side", async () => {
    const backend = await desk("Compare");
    expect(backend.sides).toEqual([
      { type: "child", child: "c1" },
      { type: "child", child: "c2" },
    ]);
    expect(text()).toContain("the middle one of 9 nights");
    expect(text()).toContain("not recorded");
    await choose("What", "method", 1);
    expect(backend.sides[1]).toEqual({ type: "method", method: "ferber-2006" });
    expect(text()).toContain("Every family");
    await choose("What", "night", 0);
    expect(backend.sides[0]).toEqual({ type: "night", child: "c1", night: "n0" });
  });

  test("begins with the night that it was opened from", async () => {
    const backend = await desk("Ada R.");
    (document.querySelector("ol button") as HTMLElement | null)?.click();
    await settle();
    await press("Compare this night");
    expect(backend.sides[0]).toMatchObject({ type: "night", child: "c1" });
  });
});
