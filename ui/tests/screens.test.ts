import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import type { Tap } from "../src/bindings/Tap";
import type { View } from "../src/bindings/View";
import type { Backend } from "../src/ipc";
import { mockBackend } from "../src/mocks";
import { history, mended } from "../src/mocks/history";
import { morning } from "../src/mocks/morning";
import { night, states, view, visit, wait } from "./views";

let mounted: Record<string, unknown> | null = null;

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
  document.body.replaceChildren();
});

/** The app on a made-up backend: what it shows, and what it was told. */
async function open(first: View, refuse: unknown = null) {
  const taps: Array<[Tap, number]> = [];
  let show: (next: View) => void = () => {};
  const backend: Backend = {
    ...mockBackend(first),
    view: async () => first,
    tap: async (tap, revision) => {
      taps.push([tap, revision]);
      if (refuse) throw refuse;
    },
    setUp: async () => {},
    choices: async () => [],
    compare: async () => ({ methods: [], notes: [] }),
    numbers: async () => [],
    checkPlan: async () => ({ problems: [], nights: [] }),
    history: async () => history(0, 40),
    historyNight: async () => morning,
    mend: async () => mended,
    missed: async () => ({ at: [], choices: [], refused: null, night: null }),
    pick: async () => null,
    openDemo: async () => {},
    shareNights: async () => [],
    previewShare: async () => Promise.reject(new Error("not asked for here")),
    share: async () => null,
    lookAtFile: async () => Promise.reject(new Error("not asked for here")),
    bring: async () => {},
    acceptReview: async () => {},
    painted: async () => {},
    onView: async (next) => (show = next),
  };
  mounted = mount(App, { target: document.body, props: { backend } });
  await tick();
  await Promise.resolve();
  await new Promise((done) => setTimeout(done, 0));
  flushSync();
  const text = () => document.body.textContent ?? "";
  const press = (name: string) => {
    const found = [...document.querySelectorAll("button")].find((it) =>
      (it.textContent ?? "").trim().startsWith(name),
    );
    if (!found) throw new Error(`no button ${name} in ${text()}`);
    found.click();
    flushSync();
  };
  const key = (name: string) =>
    window.dispatchEvent(new KeyboardEvent("keydown", { key: name, cancelable: true }));
  return { taps, text, press, key, show: (next: View) => (show(next), flushSync()) };
}

test.each(Object.entries(states))("%s has words for everything it shows", async (_, screen) => {
  const app = await open(view(screen));
  expect(document.querySelector(`[data-screen=${screen.type}]`)).not.toBeNull();
  // A key without words is shown as itself.
  expect(app.text()).not.toMatch(/\{\$/);
  expect(app.text()).not.toMatch(/\b(log|detail|ask|no-wait|error|notice|measure|line|check)-[a-z]/);
  for (const button of document.querySelectorAll("button")) {
    expect((button.textContent ?? "").trim()).not.toBe("");
  }
});

test("a screen turns into every other one", async () => {
  const app = await open(view(states["waiting"] ?? night()));
  for (const screen of [...Object.values(states), ...Object.values(states).reverse()]) {
    app.show(view(screen));
    expect(document.querySelector(`[data-screen=${screen.type}]`)).not.toBeNull();
  }
});

test("going in is one button on every screen of a running night", async () => {
  for (const screen of Object.values(states)) {
    if (screen.type !== "night" || screen.phase === "visit") continue;
    const app = await open(view(screen));
    const buttons = [...document.querySelectorAll("button")];
    const entries = buttons.filter((it) => (it.textContent ?? "").trim().startsWith("Go in"));
    expect(entries).toHaveLength(1);
    expect(entries[0]?.closest("details")).toBeNull();
    app.press("Go in");
    expect(app.taps[0]?.[0].type).toBe(screen.cry === "different" ? "go_in_now" : "go_in");
    if (mounted) await unmount(mounted);
    mounted = null;
    document.body.replaceChildren();
  }
});

test("what changed before anybody listened is asked for", async () => {
  const inTheRoom = night({ phase: "visit", wait: null, visit });
  const asked = [view(night(), { revision: 7 }), view(inTheRoom, { revision: 8 })];
  let listened = () => {};
  const backend: Backend = {
    ...mockBackend(view(night())),
    view: async () => asked.shift() ?? view(inTheRoom),
    onView: () => new Promise<void>((done) => (listened = done)),
  };
  mounted = mount(App, { target: document.body, props: { backend } });
  const shows = (phase: string) =>
    vi.waitFor(() => expect(document.querySelector(`[data-phase=${phase}]`)).not.toBeNull());
  await shows("waiting");
  listened();
  await shows("visit");
});

test("lists are keyed by an id, a code or the place, and by nothing that may come twice", () => {
  const sources = import.meta.glob<string>("../src/**/*.svelte", { query: "?raw", import: "default", eager: true });
  const id = /(^|\.)(id|night_id|event|code|key|kind|field|file|of|source|version|name)$|night\.night$/;
  const written = /^[A-Z][A-Z_]*$|^\[|^Object\.entries\(LANGUAGES\)$/;
  // Codes and names that the shell or the component itself gives once each.
  const known =
    "offered codes options parts paths shown steps details desk.methods screen.zones view.methods study.figures".split(" ");
  let seen = 0;
  for (const [file, text] of Object.entries(sources)) {
    for (const match of text.matchAll(/\{#each (.+?) as (?:\{[^}]*\}|\[[^\]]*\]|\w+)(?:, (\w+))? \(([^)]*)\)\}/g)) {
      const [whole, list = "", place, key = ""] = match;
      seen += 1;
      const isOnce = key === place || id.test(key) || written.test(list) || known.includes(list);
      expect(isOnce, `${file}: ${whole}`).toBe(true);
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test("a line too short for hours has the time of both its ends", async () => {
  const of = (hours: typeof morning.hours) =>
    view({ type: "morning", ...morning, from: "13:05", to: "13:50", hours });
  const marks = () => [...document.querySelectorAll(".night-line + .hours text")].map((it) => it.textContent);
  const app = await open(of([]));
  expect(marks()).toEqual(["13:05", "13:50"]);
  app.show(of([{ at: 90, hour: "14" }]));
  expect(marks()).toEqual(["13:05", "13:50"]);
  app.show(of([
    { at: 10, hour: "14" },
    { at: 90, hour: "15" },
  ]));
  expect(marks()).toEqual(["14", "15"]);
});

test("two nights of one evening are drawn on the morning after", async () => {
  const [first] = morning.association_nights;
  if (!first) throw new Error("no night with what was there");
  const app = await open(view({ type: "morning", ...morning, association_nights: [first, first, first] }));
  expect(app.text()).toContain("What was there");
});

test("a screen that cannot be drawn says so, and the next one is there all the same", async () => {
  const app = await open(view(night()));
  app.show(view({ type: "morning", ...morning, line: null as never }));
  expect(app.text()).toContain("This screen cannot be drawn.");
  expect(app.text()).not.toContain("Go in");
  app.show(view(night()));
  expect(app.text()).not.toContain("cannot be drawn");
  app.press("Go in");
  expect(app.taps).toHaveLength(1);
});

test("a tap carries the revision that it was made on", async () => {
  const app = await open(view(night()));
  app.press("Hard");
  expect(app.taps).toEqual([[{ type: "cry", level: "hard" }, 7]]);
});

test("a refusal is told in words", async () => {
  const app = await open(view(night()), { code: "not-possible-now", field: null, detail: null });
  app.press("Asleep");
  await tick();
  await new Promise((done) => setTimeout(done, 0));
  flushSync();
  expect(app.text()).toContain("That does not fit here");
});

test("the last minute shows its seconds, others their minutes", async () => {
  const app = await open(view(night()));
  expect(app.text()).toContain("minutes");
  app.show(view(night({ wait: { ...wait, minutes_left: 1, seconds_left: 41 } })));
  expect(app.text()).toContain("41");
  expect(app.text()).toContain("seconds");
});

test("space is the main button, unless something is being typed", async () => {
  const app = await open(view(night()));
  app.key(" ");
  expect(app.taps.map(([tap]) => tap.type)).toEqual(["go_in"]);
  const note = document.querySelector("#note");
  note?.dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true }));
  expect(app.taps).toHaveLength(1);
});

test("comfort tonight and the crying limit go before the method's own words, in the room too", async () => {
  const guide = {
    type: "presence",
    place: "halfway",
    in_room: true,
    touch: "intermittent",
    voice: "soft",
    moves: false,
    step_cm: null,
    stage: 2,
    stages: 5,
    room_sharing: false,
  } as const;
  const inside = { phase: "visit", wait: null, guide, visit: { ...visit, max_s: null } } as const;
  const app = await open(view(night(inside)));
  expect(app.text()).toContain("Halfway to the door");
  app.show(view(night({ ...inside, no_wait: "crying_limit" })));
  expect(app.text()).toContain("Comfort your child fully");
  expect(app.text()).not.toContain("Touch now and then");
  app.show(view(night({ ...inside, no_wait: "stopped", stopped: true })));
  expect(app.text()).toContain("Comforted tonight");
});

test("who shares the room steps out of sight instead of leaving", async () => {
  const app = await open(view(night({ phase: "visit", wait: null, visit, room_sharing: true })));
  app.press("Done, out of sight");
  expect(app.taps[0]?.[0]).toEqual({ type: "leave" });
});
