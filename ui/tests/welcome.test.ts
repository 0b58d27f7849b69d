import { expect, test } from "vitest";
import { CHOICES_CLINICIAN, CHOICES_YOUNG } from "../src/mocks";
import { fill, open, press, settle, text } from "./window";

async function goOn() {
  document.querySelector("form")?.requestSubmit();
  await settle();
}

test("three steps, everything preset but name and birth date", async () => {
  const backend = await open("welcome");
  expect(text()).toContain("Step 1 of 3");
  await fill("Name or initials", " Ada ");
  await fill("Born on", "2026-02-01");
  await goOn();
  expect(text()).toContain("Step 2 of 3");
  await goOn();
  expect(text()).toContain("Where is this computer?");
  await goOn();
  expect(backend.forms).toEqual([
    {
      name: "Ada",
      born: "2026-02-01",
      weeks_early: 0,
      zone: "Europe/Berlin",
      health_concern: false,
      in_childs_room: false,
      method: "ferber-2006",
      night: 1,
      clinician_confirmed: false,
    },
  ]);
});

test("an empty name is told at its field, which has the focus", async () => {
  const backend = await open("welcome");
  await goOn();
  expect(text()).toContain("Write a name or initials");
  expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement?.getAttribute("aria-describedby")).toBe(
    document.querySelector("[role=alert]")?.id,
  );
  expect(backend.forms).toEqual([]);
});

test("what the shell refuses is told at its field", async () => {
  const backend = await open("welcome");
  await fill("Name or initials", "Ada");
  backend.refuse({ code: "birth-date-future", field: "born", detail: null });
  await goOn();
  expect(text()).toContain("This date is still to come.");
  expect(document.activeElement?.getAttribute("type")).toBe("date");
});

test("a refusal at the end leads back to the step that it is about", async () => {
  const backend = await open("welcome");
  await fill("Name or initials", "Ada");
  await goOn();
  await goOn();
  backend.refuse({ code: "zone-unknown", field: "zone", detail: null });
  await goOn();
  expect(text()).toContain("Step 1 of 3");
  expect(text()).toContain("Choose a time zone from the list");
});

test("a refusal that is about no field is told all the same", async () => {
  const backend = await open("welcome");
  await fill("Name or initials", "Ada");
  backend.refuse({ code: "unknown", field: null, detail: null });
  await goOn();
  expect(document.querySelector("[role=alert]")?.textContent).toContain("That did not work");
});

test("night 0 is refused in words", async () => {
  await open("welcome");
  await fill("Name or initials", "Ada");
  await goOn();
  await fill("Which night of the plan", "0");
  await goOn();
  expect(text()).toContain("Write a night from 1 to 999.");
});

test("the age gate shows only when it bites, and that sources disagree", async () => {
  await open("welcome");
  await fill("Name or initials", "Ada");
  await goOn();
  expect(text()).not.toContain("Weissbluth it is");
  expect(document.querySelectorAll("input:disabled")).toHaveLength(0);
});

test("too young: the log is preset, the others are shown and cannot be chosen", async () => {
  await open("welcome", CHOICES_YOUNG);
  await fill("Name or initials", "Ada");
  await goOn();
  expect(text()).toContain("Sources disagree");
  expect(document.querySelector<HTMLInputElement>("input[name=method]:checked")?.value).toBe("log-only");
  expect(document.querySelectorAll("input:disabled")).toHaveLength(9);
});

test("after a clinician's word: the box is asked for, then it goes on", async () => {
  const backend = await open("welcome", CHOICES_CLINICIAN);
  await fill("Name or initials", "Ada");
  await goOn();
  await goOn();
  expect(text()).toContain("Talk to your clinician first");
  document.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
  await goOn();
  await goOn();
  expect(backend.forms[0]?.clinician_confirmed).toBe(true);
});

test("back keeps what was filled in", async () => {
  await open("welcome");
  await fill("Name or initials", "Ada");
  await goOn();
  await press("Back");
  expect(document.querySelector<HTMLInputElement>("main input")?.value).toBe("Ada");
});

test("a concern about growth or health is told with the child", async () => {
  const backend = await open("welcome");
  await fill("Name or initials", "Ada");
  await fill("Born on", "2026-02-01");
  const label = [...document.querySelectorAll("label")].find((it) => it.textContent.includes("concern about growth"));
  label?.querySelector("input")?.click();
  await goOn();
  await goOn();
  await goOn();
  expect(backend.forms[0]?.health_concern).toBe(true);
});
