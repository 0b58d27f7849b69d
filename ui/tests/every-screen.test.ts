import { describe, expect, test } from "vitest";
import { VIEWS } from "../src/mocks";
import { button, buttons, controls, nameOf, open, text, viewOf } from "./window";

const NIGHTS = Object.keys(VIEWS).filter((name) => viewOf(name).screen.type === "night");

describe("every screen", () => {
  test.each(Object.keys(VIEWS))("%s is shown, with words for everything", async (name) => {
    const { screen } = viewOf(name);
    await open(name);
    const root = document.querySelector<HTMLElement>("[data-screen]");
    expect(root?.dataset["screen"]).toBe(screen.type);
    expect(root?.dataset["phase"]).toBe(screen.type === "night" ? screen.phase : undefined);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    // A key that has no words is shown as it is: nothing may look like one.
    expect(text()).not.toMatch(/\b[a-z]+(-[a-z0-9_]+)*-[a-z_]+_[a-z_]+\b|\{ ?\$|undefined|null|NaN/);
  });

  test.each(Object.keys(VIEWS))("%s: every control has a name", async (name) => {
    await open(name);
    expect(controls().filter((it) => nameOf(it) === "")).toEqual([]);
  });

  test.each(Object.keys(VIEWS))("%s: no style is written into the page", async (name) => {
    await open(name);
    expect(document.querySelectorAll("[style]")).toHaveLength(0);
  });
});

describe("a running night", () => {
  test.each(NIGHTS)("%s: one way in, or out, in the same place and never behind a menu", async (name) => {
    await open(name);
    const { screen } = viewOf(name);
    const inside = screen.type === "night" && screen.visit !== null;
    // A twin's night beside it has its own.
    const main = document.querySelector("main");
    const here = <T extends Element>(all: T[]) => all.filter((it) => main?.contains(it));
    expect(here(buttons("Go in"))).toHaveLength(inside ? 0 : 1);
    const entry = here(buttons(inside ? "Done, leaving" : "Go in"))[0] ?? button("nowhere");
    expect(entry.closest(".dock")).not.toBeNull();
    expect(entry.closest("details")).toBeNull();
    expect(entry.disabled).toBe(false);
    // The last of all controls: at the lower edge, where the thumb is.
    expect(here(controls()).at(-1)).toBe(entry);
  });

  test.each(NIGHTS)("%s: is dark whatever the system asks for", async (name) => {
    await open(name);
    expect(document.documentElement.classList.contains("day")).toBe(false);
  });

  test.each(NIGHTS)("%s: asleep or woke, and taking back, are one tap", async (name) => {
    await open(name);
    const { screen } = viewOf(name);
    const sleeps = screen.type === "night" && screen.asleep !== null;
    expect(button(sleeps ? "Woke" : "Asleep").closest("details")).toBeNull();
    expect(button("Take back").closest("details")).toBeNull();
  });

  test("ticking minutes are not announced, what changes is", async () => {
    await open("waiting");
    const live = [...document.querySelectorAll("[aria-live]")];
    expect(live.map((it) => it.textContent)).toEqual(["Next check at 19:42"]);
  });

  test("seconds are shown in the last minute only", async () => {
    await open("waiting-last-minute");
    expect(text()).toContain("48 seconds");
    expect(text()).not.toContain("1 minute");
  });

  test("in quiet the check is held, and nobody is told to wait", async () => {
    await open("waiting-quiet");
    expect(text()).toContain("Quiet. The check is held. Look or go in whenever you want");
  });

  test("silence after hard crying asks to look now", async () => {
    await open("waiting-silence");
    expect(text()).toContain("Sudden silence? Look now.");
    expect(button("Go in").classList).toContain("strong");
  });

  test("a check that is due is shown, in the child's room too", async () => {
    await open("waiting-due-childs-room");
    expect(document.querySelector(".ringing")).not.toBeNull();
    expect(nameOf(button("Go in"))).toBe("Go in · check 2");
    expect(button("Not yet")).toBeTruthy();
  });

  test("the crying limit suggests to comfort fully and try again tomorrow", async () => {
    await open("no-wait-crying-limit");
    expect(text()).toContain("Comfort your child fully, and try again tomorrow.");
  });

  test("in the room the method's own reassurances come first, with their counts", async () => {
    await open("visit");
    const names = [...document.querySelectorAll("section button")].map(nameOf);
    expect(names.slice(0, 3)).toEqual(["Voice · 2", "Pat", "Shush"]);
    expect(text()).toContain("1 min so far; at most 2 in this method");
  });
});

test("the first frame is dark, and a day screen follows the system", async () => {
  await open("tonight");
  expect(document.documentElement.classList.contains("day")).toBe(true);
});

test("the blocked screen names the folder, the reason and what to do", async () => {
  await open("blocked");
  expect(text()).toContain("/home/ada/.local/share/lullwatch");
  expect(text()).toContain("The data folder cannot be written.");
  expect(text()).toContain("then start Lullwatch again");
});

test("a stepped clock shows itself", async () => {
  await open("waiting-notices");
  expect(text()).toContain("Stepped clock 19:39:00");
});
