import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PlanDraft } from "../src/bindings/PlanDraft";
import { draft, ferber } from "../src/mocks/plan";
import { pathOf, problemWords } from "../src/problems";
import { button, buttons, controls, fill, nameOf, open, press, settle, text, viewOf } from "./window";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function input(name: string): HTMLInputElement {
  const found = [...document.querySelectorAll("input")].find((it) => nameOf(it).startsWith(name));
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

/** Types without leaving the field. */
async function type(name: string, value: string) {
  input(name).value = value;
  input(name).dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
}

async function click(control: HTMLElement) {
  control.click();
  await settle();
}

const status = () => document.querySelector("form [role=status]")?.textContent;
const taps = (backend: Awaited<ReturnType<typeof open>>) => backend.taps.map((it) => it.tap);
const asMethod = () => input("As the method has it");
const described = (control: Element) =>
  (control.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent)
    .join(" ");

test("tonight leads to the plan", async () => {
  const backend = await open("tonight");
  await press("The plan");
  expect(taps(backend)).toEqual([{ type: "open_plan" }]);
});

test("the page begins at its title, and the kept plan is looked at once", async () => {
  const backend = await open("plan");
  expect(document.activeElement?.textContent).toBe("The plan for Ada");
  expect(backend.checkedPlans).toEqual([draft]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(backend.checkedPlans).toHaveLength(1);
});

describe("waits", () => {
  test("are asked about once typing rests, and the picture follows", async () => {
    const backend = await open("plan");
    await type("Night 2, Check 1", "7");
    await type("Night 2, Check 1", "8");
    expect(backend.checkedPlans).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(300);
    await settle();
    expect(backend.checkedPlans).toHaveLength(2);
    expect(backend.checkedPlans[1]?.waits_min?.[1]).toEqual([8, 10, 12]);
    const nights = [...document.querySelectorAll("figure li")];
    expect(nights).toHaveLength(7);
    expect(nights[0]?.textContent).toContain("Tonight");
    expect(nights[1]?.textContent).toContain("8 · 10 · 12 min, then the last again.");
    expect(nights[1]?.querySelectorAll("rect")).toHaveLength(4);
    expect(nights[6]?.textContent).toContain("The waits alone take longer than your crying limit.");
  });

  test("are asked about at once when the field is left", async () => {
    const backend = await open("plan");
    await fill("Night 1, Check 1", "2");
    expect(backend.checkedPlans[1]?.waits_min?.[0]).toEqual([2, 5, 10]);
  });

  test("are the method's, a copy of them, and the method's again", async () => {
    const backend = await open("plan");
    expect(asMethod().checked).toBe(true);
    await click(asMethod());
    expect(backend.checkedPlans.at(-1)?.waits_min).toEqual(ferber.waits_min);
    await fill("Night 1, Check 1", "2");
    await click(asMethod());
    expect(backend.checkedPlans.at(-1)?.waits_min).toBeNull();
    expect(input("Night 1, Check 1").value).toBe("3");
    await press("Back");
    expect(taps(backend)).toEqual([{ type: "cancel" }]);
  });

  test("have nights and checks added and removed", async () => {
    const backend = await open("plan");
    await press("One night more");
    await press("One check more");
    await vi.advanceTimersByTimeAsync(300);
    const rows = () => backend.checkedPlans.at(-1)?.waits_min ?? [];
    expect(rows()).toHaveLength(8);
    expect(rows()[0]).toEqual([3, 5, 10, 10]);
    expect(rows()[7]).toEqual([20, 25, 30, 30]);
    expect(nameOf(input("Night 8 on, Check 4 on"))).toBe("Night 8 on, Check 4 on, minutes");
    await press("One night less");
    await press("One check less");
    await vi.advanceTimersByTimeAsync(300);
    expect(rows()).toEqual(ferber.waits_min);
  });

  test("an emptied one is to be mended, not sent", async () => {
    const backend = await open("plan");
    await fill("Night 1, Check 2", "");
    await vi.advanceTimersByTimeAsync(300);
    expect(backend.checkedPlans).toHaveLength(1);
    expect(input("Night 1, Check 2").getAttribute("aria-invalid")).toBe("true");
    expect(status()).toContain("One thing to mend");
    await fill("Night 1, Check 2", "4");
    expect(status()).not.toContain("mend");
  });
});

describe("problems", () => {
  test("what is refused stands at its field, is counted, and gets the focus instead of being kept", async () => {
    const backend = await open("plan-problems");
    const wrong = input("Night 3 on, Check 3");
    expect(wrong.getAttribute("aria-invalid")).toBe("true");
    expect(described(wrong)).toContain("Night 3 on, Check 3: Something here needs another look. 1–120");
    expect(status()).toContain("3 things to mend");
    expect(button("Keep this plan").getAttribute("aria-disabled")).toBe("true");
    expect(button("Keep this plan").disabled).toBe(false);
    await press("Keep this plan");
    expect(taps(backend)).toEqual([]);
    expect(document.activeElement).toBe(wrong);
  });

  test("a folded section says that something is to be mended in it, and opens for it", async () => {
    await open("plan-problems");
    const fold = input("From, feed 2").closest("details");
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector("summary")?.textContent).toContain("1 to mend");
    expect(described(input("To, feed 2"))).toContain("is not a time of day");
    await fill("Night 3 on, Check 3", "15");
    await press("Keep this plan");
    expect(fold?.open).toBe(true);
    expect(document.activeElement).toBe(input("From, feed 2"));
  });

  test("what is only told is quiet, and keeps nothing from being kept", async () => {
    const backend = await open("plan");
    expect(status()).toBe("2 things to know.");
    expect(described(input("Night 7 on, Check 1"))).toContain("Something here needs another look.");
    expect(input("Night 7 on, Check 1").hasAttribute("aria-invalid")).toBe(false);
    await press("Keep this plan");
    expect(taps(backend)).toEqual([{ type: "keep_plan", draft }]);
  });

  test("one that belongs to no field is shown above the button", async () => {
    const backend = await open("plan");
    backend.checkPlan = async () => ({
      problems: [{ field: "moon", code: "strange", detail: "full", refused: true }],
      nights: [],
    });
    await fill("Night 1, Check 1", "2");
    expect(document.querySelector("#problems-of-plan")?.textContent).toContain("another look. full");
    await press("Keep this plan");
    expect(document.activeElement).toBe(document.querySelector("#problems-of-plan li"));
  });

  test("a refusal of keeping is shown at its field, until something changes", async () => {
    const backend = await open("plan");
    backend.refuse({ code: "night-range", field: "night", detail: null });
    await press("Keep this plan");
    const night = input("Tonight’s night of the plan");
    expect(described(night)).toContain("Write a night from 1 to 999.");
    expect(document.activeElement).toBe(night);
    await fill("Tonight’s night of the plan", "2");
    expect(night.hasAttribute("aria-invalid")).toBe(false);
  });

  test("every field of the contract has its place", () => {
    const paths = new Set(["waits", "waits[2]", "waits[2][1]", "crying_limit_min", "visit_max_s", "goal", "visit_words", "naps", "naps[1]", "rise", "earliest_rise", "night"]);
    const cases: [string, string | null][] = [
      ["waits[2][1]", "waits[2][1]"],
      ["waits[2][7]", "waits[2]"],
      ["waits_s[9][1]", "waits"],
      ["naps[1].from", "naps[1]"],
      ["naps[4]", "naps"],
      ["crying_limit", "crying_limit_min"],
      ["visit_max_s", "visit_max_s"],
      ["words.goal", "goal"],
      ["words.visit", "visit_words"],
      ["days.rise", "rise"],
      ["night", "night"],
      ["stage", null],
      ["moon", null],
      ["", null],
    ];
    for (const [field, path] of cases) expect([field, pathOf(field, paths)]).toEqual([field, path]);
  });

  test("a code without words is told in general, with what is known", () => {
    expect(problemWords({ code: "from-the-future", detail: "x" })).toBe("Something here needs another look. x");
    expect(problemWords({ code: "night-range", detail: null })).toBe("Write a night from 1 to 999.");
  });
});

describe("leaving and keeping", () => {
  test("keep sends exactly the draft, with emptied numbers as none", async () => {
    const backend = await open("plan");
    await fill("Night 1, Check 1", "2");
    await fill("Crying limit", "");
    await fill("Longest visit", "90");
    await fill("What it is for", "Sleep");
    await fill("Earliest rise", "06:00");
    await click(input("Carries on"));
    await press("Hand");
    await press("Add a feed");
    await fill("From, feed 1", "02:00");
    await fill("To, feed 1", "03:00");
    await fill("At most, ml, feed 1", "120");
    await press("Keep this plan");
    const sent: PlanDraft = {
      ...draft,
      waits_min: [[2, 5, 10], ...ferber.waits_min.slice(1)],
      crying_limit_min: null,
      visit_max_s: 90,
      goal: "Sleep",
      earliest_rise: "06:00",
      on_new_waking: "continue",
      reassurances: ["voice", "pat", "hand"],
      feeds: [{ from: "02:00", to: "03:00", amount_ml: 120, minutes: null }],
    };
    expect(taps(backend)).toEqual([{ type: "keep_plan", draft: sent }]);
    expect(status()).toContain("Kept.");
    await press("Back");
    expect(taps(backend).at(-1)).toEqual({ type: "cancel" });
  });

  test("unchanged, it is left without a question", async () => {
    const backend = await open("plan");
    await press("Back");
    expect(taps(backend)).toEqual([{ type: "cancel" }]);
  });

  test("changed, it asks once, in place: leave them", async () => {
    const backend = await open("plan");
    await fill("What it is for", "Sleep");
    await press("Back");
    expect(text()).toContain("Keep the changes?");
    expect(nameOf(document.activeElement ?? document.body)).toBe("Keep");
    expect(taps(backend)).toEqual([]);
    await press("Leave them");
    expect(taps(backend)).toEqual([{ type: "cancel" }]);
  });

  test("changed, it asks once, in place: keep", async () => {
    const backend = await open("plan");
    await fill("What it is for", "Sleep");
    await press("Back");
    await press("Keep");
    expect(taps(backend)).toEqual([{ type: "keep_plan", draft: { ...draft, goal: "Sleep" } }, { type: "cancel" }]);
  });

  test("keeping what is to be mended stays on the page, at the field", async () => {
    const backend = await open("plan");
    await fill("Night 1, Check 1", "0");
    await press("Back");
    await press("Keep");
    expect(taps(backend)).toEqual([]);
    expect(document.activeElement).toBe(input("Night 1, Check 1"));
    expect(button("Keep this plan")).toBeTruthy();
  });

  test("another child's tab asks as well, and is gone to", async () => {
    const children = [
      { id: "c1", name: "Ada", selected: true, running: false, due: false, minutes_left: null, asleep: false },
      { id: "c2", name: "Ben", selected: false, running: true, due: true, minutes_left: null, asleep: false },
    ];
    const backend = await open({ ...viewOf("plan"), children });
    await fill("What it is for", "Sleep");
    await press("Ben");
    expect(taps(backend)).toEqual([]);
    await press("Leave them");
    expect(taps(backend)).toEqual([{ type: "select", child: "c2" }]);
  });

  test("a new view while typing takes nothing away", async () => {
    const backend = await open("plan");
    await fill("What it is for", "Sleep");
    backend.show({ ...viewOf("plan-versions"), revision: 9 });
    await settle();
    expect(document.querySelector<HTMLTextAreaElement>("#edit-goal")?.value).toBe("Sleep");
    await press("Keep this plan");
    expect(backend.taps.at(-1)?.revision).toBe(9);
  });

  test("starting again from the method is asked in place, and leaves the family's words", async () => {
    const backend = await open("plan-problems");
    await press("Start again from the method");
    expect(taps(backend)).toEqual([]);
    await press("Not now");
    expect(input("Night 1, Check 1").value).toBe("2");
    await press("Start again from the method");
    await press("Start again");
    await vi.advanceTimersByTimeAsync(300);
    const sent = backend.checkedPlans.at(-1);
    expect(sent?.waits_min).toBeNull();
    expect(sent?.reassurances).toBeNull();
    expect(sent?.on_quiet).toBe("hold");
    expect(sent?.goal).toBe("Falling asleep in the cot, without being rocked.");
    expect(sent?.feeds).toHaveLength(2);
  });
});

describe("each method has what belongs to it", () => {
  test("without waits there is nothing to set about them", async () => {
    await open("plan-log-only");
    expect(document.querySelector("table")).toBeNull();
    expect(text()).not.toContain("What waits do");
    expect(text()).toContain("Empty: no limit; the source gives none.");
  });

  test("one that moves on by criterion has its stage, and its places in the picture", async () => {
    const backend = await open("plan-criterion");
    await fill("Tonight’s stage", "3");
    expect(backend.checkedPlans.at(-1)?.stage).toBe(3);
    expect(document.querySelector("figure")?.textContent).toContain("Halfway to the door");
  });

  test("awakenings have their minutes before", async () => {
    const backend = await open("plan-awakenings");
    await fill("Awakening before", "30");
    expect(backend.checkedPlans.at(-1)?.awakening_before_min).toBe(30);
  });
});

test("versions are read newest first, before and after, in words", async () => {
  await open("plan-versions");
  const shown = [...document.querySelectorAll("details h3")].map((it) => it.textContent).filter((it) => it?.startsWith("Version"));
  expect(shown).toEqual([
    "Version 3: Ferber, growing checks",
    "Version 2: Ferber, growing checks",
    "Version 1: Only log",
  ]);
  expect(text()).toContain("Waits, in minutes: as the method has it → 2 · 4 · 6; 4 · 6 · 8");
  expect(text()).toContain("In quiet: The wait stands still, and goes on with the crying → The wait stands still, and begins again");
  expect(text()).toContain("Method: Only log → Ferber, growing checks");
  expect(text()).toContain("something_new: 1 → 2");
});

test("every control has a name of its own within its kind, and can be reached by keyboard", async () => {
  for (const name of ["plan-problems", "plan-criterion", "plan-versions"]) {
    await open(name);
    const names = [...document.querySelectorAll("input:not([type=radio]):not([type=checkbox]), textarea")].map(nameOf);
    expect(names.filter((it) => it === "")).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(controls().filter((it) => it.tagName !== "SUMMARY" && it.tabIndex < 0)).toEqual([]);
    for (const group of document.querySelectorAll("[role=radiogroup], [role=group]")) {
      const by = group.getAttribute("aria-labelledby");
      expect(by ? document.getElementById(by)?.textContent : group.getAttribute("aria-label")).toBeTruthy();
    }
    for (const control of document.querySelectorAll("form [aria-describedby]")) {
      for (const id of control.getAttribute("aria-describedby")?.split(" ") ?? []) {
        expect(document.getElementById(id)).not.toBeNull();
      }
    }
    document.body.replaceChildren();
  }
});

test("a row that says nothing yet is neither wrong nor a change", async () => {
  const backend = await open("plan");
  await press("Add a feed");
  await vi.advanceTimersByTimeAsync(300);
  await settle();
  expect(status()).not.toContain("mend");
  await press("Back");
  expect(taps(backend)).toEqual([{ type: "cancel" }]);
});

test("half a time is to be mended, not lost", async () => {
  const backend = await open("plan");
  const half = input("Earliest rise");
  Object.defineProperty(half, "validity", { value: { badInput: true }, configurable: true });
  await press("Keep this plan");
  expect(taps(backend)).toEqual([]);
  expect(document.activeElement).toBe(half);
  expect(described(half)).toContain("a full time");
  Object.defineProperty(half, "validity", { value: { badInput: false } });
  await press("Keep this plan");
  expect(taps(backend)).toEqual([{ type: "keep_plan", draft }]);
});

test("removing a row gives the focus on", async () => {
  const backend = await open("plan-problems");
  await press("Remove feed 1");
  await vi.advanceTimersByTimeAsync(300);
  expect(backend.checkedPlans.at(-1)?.feeds.map((it) => it.from)).toEqual(["02:30"]);
  expect(document.activeElement).toBe(button("Add a feed"));
  await press("Add a nap");
  expect(document.activeElement).toBe(input("From, nap 2"));
  expect(buttons("Remove nap")).toHaveLength(2);
});
