// What comes after the first frame, in a window that has fetched nothing yet.
import { afterEach, expect, test, vi } from "vitest";
import { mockBackend } from "../src/mocks";
import { text, viewOf } from "./window";

let close = async () => {};
afterEach(() => close());

async function freshWindow(name: string, language: "en" | "de" = "en") {
  vi.resetModules();
  const { mount, unmount } = await import("svelte");
  const { default: App } = await import("../src/App.svelte");
  const { later } = await import("../src/later.svelte");
  const of = viewOf(name);
  const backend = mockBackend({ ...of, look: { ...of.look, language } });
  const target = document.createElement("div");
  document.body.append(target);
  const app = mount(App, { target, props: { backend } });
  close = async () => {
    await unmount(app);
    target.remove();
  };
  return later;
}

const there = (selector: string) => vi.waitFor(() => expect(document.querySelector(selector)).not.toBeNull());

test("a night is drawn before the screens that it does not need are there, and they come", async () => {
  const later = await freshWindow("waiting");
  expect(later.screens).toBeNull();
  await vi.waitFor(() => expect(text()).toContain("Go in"));
  await vi.waitFor(() => expect(later.screens).not.toBeNull());
});

test("a window that opens on one of them waits for it, and shows it whole", async () => {
  const later = await freshWindow("data");
  await there("[data-screen=data] h1");
  expect(later.screens).not.toBeNull();
});

test("no frame is in another language than the one that was chosen", async () => {
  await freshWindow("waiting", "de");
  await there("[data-screen=night]");
  expect(document.documentElement.lang).toBe("de");
  expect(text()).toContain("Hineingehen");
});
