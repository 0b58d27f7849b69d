import { describe, expect, test } from "vitest";
import { VIEWS } from "../src/mocks";
import { ALARM } from "../src/mocks/base";
import { button, open, settle, text, viewOf } from "./window";

const last = (backend: Awaited<ReturnType<typeof open>>) => backend.taps.at(-1)?.tap;
const field = (name: string) => {
  const label = [...document.querySelectorAll("label")].find((it) => it.textContent.trim().startsWith(name));
  const found = label?.querySelector("input");
  if (!found) throw new Error(`no field ${name}`);
  return found;
};

describe("how it calls", () => {
  test("another sound is kept with everything else as it was", async () => {
    const backend = await open("tonight");
    field("Bell").click();
    await settle();
    expect(last(backend)).toEqual({ type: "alarm", settings: { ...ALARM, sound: "bell" } });
  });

  test("how loud it may be is the parent’s", async () => {
    const backend = await open("tonight");
    const ceiling = field("How loud at most");
    expect(ceiling.value).toBe("70");
    ceiling.value = "30";
    ceiling.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    expect(last(backend)).toEqual({ type: "alarm", settings: { ...ALARM, ceiling_percent: 30 } });
  });

  test("each other way is a box of its own", async () => {
    const backend = await open("tonight");
    field("Bring the window").click();
    await settle();
    expect(last(backend)).toEqual({ type: "alarm", settings: { ...ALARM, raise_window: true } });
  });

  test("without sound there is nothing to try, and the screen says so", async () => {
    await open({ ...viewOf("tonight"), alarm: { ...ALARM, sound: "none" } });
    expect(button("Try the sound").disabled).toBe(true);
    expect(text()).toContain("is shown, without sound");
    expect(() => field("How loud at most")).toThrow();
  });

  test("before the night it says that it cannot hear", async () => {
    await open("tonight");
    expect(text()).toContain("Lullwatch cannot hear");
  });

  test.each(Object.keys(VIEWS))("%s turns to amber only where something rings and the view says so", async (name) => {
    const { screen, beside } = viewOf(name);
    // A twin's, too.
    const nights = screen.type === "night" ? [screen, ...beside.map((it) => it.night)] : [];
    const rings = nights.some((night) => night.alarm?.ringing);
    await open(name);
    expect(document.documentElement.classList.contains("calls")).toBe(rings);
    if (screen.type !== "night" || !screen.alarm) return;
    await open({ ...viewOf(name), screen: { ...screen, alarm: { ...screen.alarm, brightens: false } } });
    expect(document.documentElement.classList.contains("calls")).toBe(false);
  });
});
