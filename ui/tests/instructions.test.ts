import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NUMBERS } from "../src/mocks";
import { has, t } from "../src/words";
import { open, press, settle, text } from "./window";

const METHODS = join(import.meta.dirname, "../../assets/methods");
const files = readdirSync(METHODS).map((name) => readFileSync(join(METHODS, name), "utf8"));

test("what any method tells a parent has words", () => {
  const codes = files.flatMap((file) => [...file.matchAll(/^what = "(\w+)"/gm)].map((match) => match[1] ?? ""));
  expect(codes.length).toBeGreaterThan(25);
  expect(codes.filter((code) => !has(`instruction-${code}`))).toEqual([]);
});

test("tonight tells what the source tells, and a visit once more", async () => {
  await open("tonight");
  for (const words of ["You may begin with waits as short as one minute.", "No lifting.", "Each visit lasts 1 to 2 min."]) {
    expect(text()).toContain(words);
  }
});

test("a visit tells what belongs to it, until the method ends for tonight", async () => {
  const backend = await open("visit");
  expect(text()).toContain("Leave while your child is awake.");
  const { viewOf } = await import("./window");
  backend.show(viewOf("presence-limit"));
  await settle();
  expect(text()).not.toContain("Stay until your child sleeps.");
});

test("a method that says when to stop is stopped at its night", async () => {
  await open("tonight-stop");
  expect(text()).toContain("After 14 nights without a change for the better, the source of this method says to stop.");
  expect(text()).toContain("Stop if your child falls ill.");
  expect(text()).toContain("Each visit lasts 1 min at most.");
});

test("the chair stays until the child sleeps, in the room and in the hallway", async () => {
  for (const state of ["presence-visit", "presence-hallway", "presence-tonight"]) {
    await open(state);
    expect(text(), state).toContain("Stay until your child sleeps.");
    expect(text(), state).toContain("pick up over the cot");
    document.body.replaceChildren();
  }
});

test("out of the room nobody is told to stay, nor anything of another method", async () => {
  for (const state of ["presence-out-waiting", "presence-out-visit", "presence-tonight-out", "presence-bed-visit"]) {
    await open(state);
    expect(text(), state).not.toContain("Stay until");
    expect(text(), state).not.toContain("over the cot");
    document.body.replaceChildren();
  }
  await open("presence-out-waiting");
  expect(text()).toContain("Your child falls asleep without you in the room.");
  document.body.replaceChildren();
  await open("presence-bed-visit");
  expect(text()).toContain("A brief check, from your own bed.");
});

test("camping out says how far to move, as its source does", async () => {
  await open("presence-tonight-criterion");
  expect(text()).toContain("Each evening another 30 to 40 cm away.");
  expect(text()).not.toContain("over the cot");
});

test("a wait before the first pick-up is told as one", async () => {
  await open("picking-up-first");
  expect(document.querySelector("h1")?.textContent).toBe("First pick-up from 19:42 on");
  document.body.replaceChildren();
  await open("picking-up-first-due");
  expect(document.querySelector("h1")?.textContent).toBe("Time to go in, since 19:42");
});

test("every number and its source is a tap away, in a night, in the plan, and at a method", async () => {
  const open_fold = async () => {
    const summary = [...document.querySelectorAll("summary")].find((it) => it.textContent === t("numbers"));
    const fold = summary?.closest("details");
    expect(fold).toBeTruthy();
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event("toggle"));
    await settle();
    expect(fold?.querySelectorAll("li")).toHaveLength(NUMBERS.length);
    expect(fold?.textContent).toContain("Waits of night 1, in minutes: 3 · 5 · 10");
    expect(fold?.textContent).toContain("No lifting.");
    expect(fold?.textContent).toContain("Done after, in nights: 7–14");
  };
  await open("tonight");
  await open_fold();
  document.body.replaceChildren();
  await open("visit");
  await press("More");
  await open_fold();
  document.body.replaceChildren();
  await open("plan");
  await open_fold();
});
