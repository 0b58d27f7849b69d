import { expect, test } from "vitest";
import type { ChoosingAnswers } from "../src/bindings/ChoosingAnswers";
import type { MethodChoice } from "../src/bindings/MethodChoice";
import { CHOICES, CHOICES_CLINICIAN, CHOICES_YOUNG, NUMBERS } from "../src/mocks";
import { has } from "../src/words";
import { button, buttons, controls, fill, nameOf, open, press, settle, text } from "./window";

const NONE: ChoosingAnswers = {
  separation_anxiety: false,
  slow_to_fall_asleep: false,
  presence_makes_worse: false,
  checks_make_worse: false,
  parent_strained: false,
  wakings_regular: false,
  bedtime_bearable: false,
  feeds_or_growth: false,
  in_a_bed: false,
};

async function methodStep(offered?: MethodChoice[]) {
  const backend = await open("welcome", offered);
  await fill("Name or initials", "Ada");
  await fill("Born on", "2026-02-01");
  document.querySelector("form")?.requestSubmit();
  await settle();
  return backend;
}

async function compared(offered?: MethodChoice[]) {
  const backend = await methodStep(offered);
  await press("Help me choose");
  await press("Show what speaks for and against");
  return backend;
}

async function tickBox(name: string) {
  const box = [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].find((it) =>
    nameOf(it).startsWith(name),
  );
  if (!box) throw new Error(`no box ${name}`);
  box.click();
  await settle();
}

function rows(): Element[] {
  return [...document.querySelectorAll("[role=row]:has([role=rowheader])")];
}

function row(name: string): Element {
  const found = rows().find((it) => it.querySelector("strong")?.textContent === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

test("closed by default, and nothing is asked of the shell before it is wanted", async () => {
  const backend = await methodStep();
  expect(button("Help me choose").getAttribute("aria-expanded")).toBe("false");
  expect(document.querySelectorAll("input[type=checkbox]")).toHaveLength(0);
  await press("Help me choose");
  expect(document.querySelectorAll("fieldset input[type=checkbox]")).toHaveLength(9);
  expect(document.querySelector("[role=table]")).toBeNull();
  expect(backend.compared).toEqual([]);
});

test("what was ticked and typed goes to the shell, for a child that is not stored yet", async () => {
  const backend = await methodStep();
  await press("Help me choose");
  await tickBox("Very upset when a parent goes out of sight");
  await press("Show what speaks for and against");
  const child = { type: "typed", born: "2026-02-01", weeks_early: 0, zone: "Europe/Berlin", health_concern: false };
  expect(backend.compared).toEqual([{ child, night: 1, answers: { ...NONE, separation_anxiety: true } }]);
  await tickBox("Is three or older and sleeps in a bed");
  expect(backend.compared[1]?.answers).toEqual({ ...NONE, separation_anxiety: true, in_a_bed: true });
});

test("for a stored child the shell knows the rest, and tonight stays as it is until it is kept", async () => {
  const backend = await open("tonight");
  await press("Help me choose");
  await press("Show what speaks for and against");
  expect(backend.compared).toEqual([{ child: { type: "selected" }, night: 1, answers: NONE }]);
  await press("Choose Sleep wave");
  expect(backend.taps).toEqual([]);
  await press("Keep this plan");
  expect(backend.taps.map((it) => it.tap)).toEqual([
    { type: "change", method: "sleep-wave", night: 1, kind: "night", clinician_confirmed: false },
  ]);
});

test("milk or growth is kept once a method is chosen, and nothing else of the answers", async () => {
  const backend = await open("tonight");
  await press("Help me choose");
  await tickBox("Drinks more than about 240 ml");
  await press("Show what speaks for and against");
  expect(backend.taps).toEqual([]);
  await press("Choose Sleep wave");
  expect(backend.taps.map((it) => it.tap)).toEqual([{ type: "health_concern", yes: true }]);
});

test("every offered method has its row, in the order that the shell gave", async () => {
  await compared();
  const names = rows().map((it) => it.querySelector("strong")?.textContent);
  expect(names).toHaveLength(CHOICES.length);
  expect(names.slice(0, 3)).toEqual(["Ferber, growing checks", "A check every five minutes", "Controlled comforting"]);
  expect(text()).toContain("No approach has been shown to be superior overall.");
});

test("a reason has its side, its strength in words, and its source behind a disclosure", async () => {
  await compared();
  const [speaksFor, against] = row("Ferber, growing checks").querySelectorAll("[role=cell]");
  expect(speaksFor?.textContent).toContain("If wakings remain after bedtime fading");
  expect(speaksFor?.textContent).toContain("Clinical advice of a trial’s authors");
  expect(against?.textContent).toContain("Infants with high separation anxiety gained less");
  expect(against?.textContent).toContain("Expert opinion, read in a retelling");
  const source = against?.querySelector("details");
  expect(source?.open).toBe(false);
  expect(source?.querySelector("p")?.textContent).toBe("Kahn 2020 (n=91); Eckerberg 2004 points partly the other way");
  expect(against?.querySelectorAll("details")[1]?.textContent).toContain("No text is named for it.");
});

test("a method without reasons says so on both sides, and can be chosen like any other", async () => {
  await compared();
  const cells = [...row("Short waits").querySelectorAll("[role=cell].side")];
  expect(cells.map((it) => it.querySelector("p:last-child")?.textContent)).toEqual([
    "Nothing from your answers",
    "Nothing from your answers",
  ]);
  expect(button("Choose Short waits").disabled).toBe(false);
});

test("nothing is chosen for the parent, numbered or called best", async () => {
  await compared();
  const shown = document.querySelector("[role=table]")?.textContent ?? "";
  expect(shown).not.toMatch(/\b(best|recommended|score|rank|winner)\b/i);
  expect(document.querySelector<HTMLInputElement>("input[name=method]:checked")?.value).toBe("ferber-2006");
});

test("choosing selects the method in the form, closes the help and goes on there", async () => {
  const backend = await compared();
  expect(nameOf(button("Chosen"))).toBe("Chosen: Ferber, growing checks");
  await press("Choose Sleep wave");
  const checked = document.querySelector<HTMLInputElement>("input[name=method]:checked");
  expect(checked?.value).toBe("sleep-wave");
  expect(document.activeElement).toBe(checked);
  expect(document.querySelector("[role=table]")).toBeNull();
  for (let step = 0; step < 2; step += 1) {
    document.querySelector("form")?.requestSubmit();
    await settle();
  }
  expect(backend.forms[0]?.method).toBe("sleep-wave");
});

test("what is not offered at this age stands below with why, and cannot be chosen", async () => {
  await compared(CHOICES_YOUNG);
  expect(rows()).toHaveLength(1);
  expect(buttons("Choose ")).toHaveLength(0);
  const left = [...document.querySelectorAll("li.left")].map((it) => it.textContent);
  expect(left).toHaveLength(CHOICES.length - 1);
  expect(left[0]).toContain("From 6 months here, counted from the due date. That bound is Lullwatch’s own choice.");
});

test("a clinician's word is still asked for after choosing", async () => {
  await compared(CHOICES_CLINICIAN);
  await press("Choose Sleep wave");
  document.querySelector("form")?.requestSubmit();
  await settle();
  expect(text()).toContain("Talk to your clinician first");
});

test("a refusal is told in words, and asking again mends it", async () => {
  const backend = await methodStep();
  await press("Help me choose");
  backend.refuse({ code: "birth-date-future", field: "born", detail: null });
  await press("Show what speaks for and against");
  expect(document.querySelector("[role=alert]")?.textContent).toBe("This date is still to come. Check the birth date.");
  await press("Show what speaks for and against");
  expect(document.querySelector("[role=alert]")).toBeNull();
  expect(rows().length).toBeGreaterThan(0);
});

test("every control has a name, and no key is shown as it is", async () => {
  await compared();
  expect(controls().filter((it) => nameOf(it) === "")).toEqual([]);
  expect(text()).not.toMatch(/choosing-|undefined|null|NaN/);
  for (const strength of ["randomised_trial", "randomised_moderator", "clinical_advice", "expert"]) {
    expect(has(`choosing-strength-${strength}`)).toBe(true);
  }
  for (const tag of ["primary", "secondary", "recalled", "ours"]) expect(has(`choosing-tag-${tag}`)).toBe(true);
  for (const question of Object.keys(NONE)) expect(has(`choosing-ask-${question}`)).toBe(true);
});

test("comparing sends no form and stays at the step", async () => {
  const backend = await compared();
  expect(backend.forms).toEqual([]);
  expect(text()).toContain("Step 2 of 3");
});

test("beside its reasons, every number of a method with its source is one press away", async () => {
  await compared();
  const numbers = row("Sleep wave").querySelector(".whole details");
  expect(numbers?.querySelector("summary")?.textContent).toBe("Every number and where it comes from");
  expect(numbers?.querySelectorAll("li")).toHaveLength(0);
  numbers?.querySelector("summary")?.click();
  await settle();
  expect(numbers?.querySelectorAll("li")).toHaveLength(NUMBERS.length);
});
