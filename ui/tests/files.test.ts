import { describe, expect, test } from "vitest";
import { ANSWERS } from "../src/mocks";
import { button, buttons, fill, nameOf, open, press, settle, text, viewOf } from "./window";

/** Ticks the box or the choice that is called so. */
async function tick(name: string) {
  const found = [...document.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]")];
  const box = found.find((it) => nameOf(it).startsWith(name));
  if (!box) throw new Error(`nothing to tick is called ${name}`);
  box.click();
  await settle();
}

const radio = (group: string) => {
  const found = [...document.querySelectorAll("[role=group]")].find((it) => nameOf(it) === group);
  return [...(found?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [])];
};

describe("nights that leave", () => {
  test("begin with the last night, closed, and everything that leaves is shown", async () => {
    const backend = await open("share");
    expect(text()).toContain("One night, November 23, 2026");
    expect(text()).toContain("The name “Ada Rose”");
    expect(text()).toContain("“red cheek, a tooth?”");
    expect(text()).toContain("Kim, Sam");
    await press("Save the file");
    expect(backend.shared[0]?.form.nights).toEqual({ type: "one", night: "n3" });
    expect(backend.shared[0]?.lock).toEqual({ type: "passphrase", passphrase: "" });
  });

  test("what is not ticked is gone from the preview before anything is written", async () => {
    const backend = await open("share");
    await tick("Notes, reasons");
    await tick("Who did what");
    radio("The name in it")[2]?.click();
    radio("The age in it")[1]?.click();
    await settle();
    expect(text()).toContain("Nothing in your own words");
    expect(text()).toContain("Nobody else is named");
    expect(text()).toContain("No name");
    expect(text()).toContain("9 months old");
    expect(backend.shared).toEqual([]);
    await press("Save the file");
    expect(backend.shared[0]?.form).toMatchObject({ name: "hidden", age: "months", notes: false, caregivers: false });
  });

  test("a range begins as all there is", async () => {
    const backend = await open("share");
    await tick("From one evening");
    expect(text()).toContain("3 nights and naps, from November 22, 2026 to November 23, 2026");
    await press("Save the file");
    expect(backend.shared[0]?.form.nights).toEqual({ type: "range", from: "2026-11-22", to: "2026-11-23" });
  });

  test("a coach’s key closes it, and one that is none is told at its field", async () => {
    const backend = await open("share");
    await tick("Only my coach");
    await fill("Your coach’s public key", "age1xyz");
    backend.refuse({ code: "not-a-key", field: "keys", detail: null });
    await press("Save the file");
    expect(text()).toContain("That is not a public key.");
    await press("Save the file");
    expect(backend.shared.at(-1)?.lock).toEqual({ type: "keys", keys: "age1xyz" });
    expect(text()).toContain("Saved, and closed:");
    expect(text()).toContain("/home/ada/nights.lullwatch");
  });

  test("can become a report, which everybody can read and says so", async () => {
    const backend = await open("share");
    await tick("A report to read and print");
    expect(text()).not.toContain("Passphrase");
    expect(text()).toContain("Anybody who has the report can read it.");
    await press("Save the report");
    expect(backend.shared[0]).toMatchObject({ form: { kind: "pdf" }, lock: { type: "open" } });
    await tick("A file for another Lullwatch");
    expect(text()).toContain("Passphrase");
  });

  test("leads back", async () => {
    const backend = await open("share");
    await press("Back");
    expect(backend.taps.at(-1)?.tap).toEqual({ type: "cancel" });
  });
});

describe("nights that come in", () => {
  async function choose(...names: (keyof typeof ANSWERS)[]) {
    const backend = await open("bring");
    backend.answers.push(...names.map((name) => ANSWERS[name]));
    await press("Choose a file");
    return backend;
  }

  test("are shown before they are kept", async () => {
    const backend = await choose("nights");
    expect(backend.picked).toEqual(["nights"]);
    expect(text()).toContain("2 new nights and naps");
    expect(text()).toContain("One night that is here gets more entries");
    expect(backend.brought).toEqual([]);
    await press("Keep these nights");
    expect(backend.brought[0]).toMatchObject({ file: "/media/stick/somewhere", mark: "m", take_plan: false });
  });

  test("what is wrong with a file is told, and nothing can be kept of it", async () => {
    await choose("refused");
    expect(text()).toContain("Line 1: The file ends in the middle.");
    expect(text()).toContain("Nothing was kept");
    expect(buttons("Keep these nights")).toEqual([]);
  });

  test("a closed file asks for its passphrase, again where it is another", async () => {
    const backend = await choose("passphrase", "passphrase-wrong", "nights");
    await fill("The file’s passphrase", "milk");
    await press("Go on");
    expect(text()).toContain("That is not the passphrase of this file.");
    await fill("The file’s passphrase", "moon and stars");
    await press("Go on");
    expect(backend.looked.map((it) => it.passphrase)).toEqual(["", "milk", "moon and stars"]);
    expect(button("Keep these nights").disabled).toBe(false);
  });

  test("a file closed to a key asks for the key file, and for no passphrase", async () => {
    const backend = await choose("key", "key-wrong", "nights");
    expect(text()).toContain("This file is closed to a key.");
    expect(buttons("Go on")).toEqual([]);
    await press("Choose the key file");
    expect(text()).toContain("This was encrypted for another key.");
    await press("Choose the key file");
    expect(backend.picked).toEqual(["nights", "key", "key"]);
    expect(backend.looked.at(-1)).toMatchObject({ passphrase: "", key_file: "/media/stick/somewhere" });
    await press("Keep these nights");
    expect(backend.brought[0]?.key_file).toBe("/media/stick/somewhere");
  });

  test("a tracker’s file asks where, and says what it leaves out", async () => {
    const backend = await choose("zone", "tracker");
    await press("Go on");
    expect(backend.looked.at(-1)?.zone).toBe("Europe/Berlin");
    expect(text()).toContain("A file of Huckleberry. Its nights become Ada’s, as a log.");
    expect(text()).toContain("2 lines are left out");
    expect(text()).toContain("Line 7: The same as line 6.");
  });

  test("of several children one is asked for", async () => {
    const backend = await choose("only", "tracker");
    await tick("Ben");
    await press("Go on");
    expect(backend.looked.at(-1)?.only).toBe("Ben");
  });

  test("a plan is taken only where it is ticked, and a clinician’s word looks again", async () => {
    const backend = await choose("clinician", "clinician");
    expect(text()).toContain("A plan came along");
    expect(text()).toContain("5 · 10 · 15");
    expect(text()).not.toContain("Use this plan");
    await tick("We have talked to our clinician");
    expect(backend.looked.at(-1)).toMatchObject({ clinician_confirmed: true, mark: "" });
  });

  test("a child that is new begins with the log where its plan is not taken", async () => {
    const backend = await choose("new-child");
    expect(text()).toContain("Mia, new here");
    expect(text()).toContain("begins with the log alone");
    await tick("Use this plan");
    expect(text()).not.toContain("begins with the log alone");
    await press("Keep these nights");
    expect(backend.brought[0]?.take_plan).toBe(true);
  });

  test("a file that the system was asked to open is looked at at once, and another after it", async () => {
    const backend = await open("bring-opened");
    expect(backend.picked).toEqual([]);
    expect(text()).toContain("2 new nights and naps");
    const next = viewOf("bring-opened");
    const file = "/home/ada/Downloads/more.lullwatch";
    backend.answers.push(ANSWERS.passphrase);
    backend.show({ ...next, revision: next.revision + 1, screen: { type: "bring", child: "Ada", file } });
    await settle();
    // Another view of the same looks at nothing anew.
    backend.show({ ...next, revision: next.revision + 2, screen: { type: "bring", child: "Ada", file } });
    await settle();
    expect(backend.looked.map((it) => it.file)).toEqual(["/home/ada/Downloads/nights.lullwatch", file]);
    expect(text()).toContain("The file’s passphrase");
  });

  test("nights of another family go to the coach’s desk", async () => {
    const backend = await open("bring-opened");
    await press("Look at it at the coach’s desk");
    expect(backend.deskChanges).toEqual([{ type: "bring", files: ["/home/ada/Downloads/nights.lullwatch"] }]);
    expect(backend.taps.at(-1)?.tap).toEqual({ type: "open_coach" });
    expect(backend.brought).toEqual([]);
  });

  test("a tracker’s file and a review are not for the desk", async () => {
    await choose("zone");
    expect(buttons("Look at it at the coach’s desk")).toEqual([]);
    await choose("review");
    expect(buttons("Look at it at the coach’s desk")).toEqual([]);
  });

  test("nothing is kept twice", async () => {
    await choose("nothing");
    expect(text()).toContain("There is nothing to keep.");
    expect(buttons("Keep these nights")).toEqual([]);
  });
});

describe("a coach’s review", () => {
  test("is laid beside what is here, and only what is ticked is kept", async () => {
    const backend = await open("bring");
    backend.answers.push(ANSWERS.review);
    await press("Choose a file");
    expect(text()).toContain("A review of Ada’s nights by Kay, coach.");
    expect(text()).toContain("You have kept this.");
    expect(text()).toContain("About a night that is not here");
    expect(text()).toContain("to sleep → Asleep by eight");
    expect(text()).toContain("You have changed this since the coach saw it.");
    expect(buttons("Keep what is ticked")).toEqual([]);
    const boxes = [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    expect(boxes).toHaveLength(3);
    boxes[0]?.click();
    boxes[1]?.click();
    await settle();
    backend.refuse({ code: "problem-wait-too-long", field: "waits", detail: null });
    await press("Keep what is ticked");
    expect(text()).toContain("A wait of more than two hours.");
    await press("Keep what is ticked");
    expect(backend.accepted.at(-1)).toMatchObject({ mark: "m", comments: ["k1"], fields: ["waits"] });
  });

  test("brings another method in one step, with what goes with it and a clinician’s word of its own", async () => {
    const backend = await open("bring");
    backend.answers.push(ANSWERS["review-method"]);
    await press("Choose a file");
    expect(text()).toContain("Another method begins at its first night, with its own numbers.");
    expect(text()).toContain("Tonight’s night of the plan: 6 → 1");
    await tick("Take this");
    await tick("We have talked to our clinician");
    await press("Keep what is ticked");
    expect(backend.accepted.at(-1)).toMatchObject({ fields: ["method"], clinician_confirmed: true });
  });
});
