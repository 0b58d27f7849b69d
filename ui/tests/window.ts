// The window under test: a made-up view in a real document, found by role and name as a screen
// reader finds it.
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach } from "vitest";
import App from "../src/App.svelte";
import type { MethodChoice } from "../src/bindings/MethodChoice";
import type { View } from "../src/bindings/View";
import { mockBackend, type MockBackend, VIEWS } from "../src/mocks";

let close: (() => void) | null = null;

/** A view of the mocks, by name. */
export function viewOf(name: string): View {
  const view = VIEWS[name];
  if (!view) throw new Error(`no view ${name}`);
  return view;
}

/** Lets promises and effects come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await tick();
    await Promise.resolve();
  }
  flushSync();
}

/** Opens the window on a view. */
export async function open(view: View | string, offered?: MethodChoice[]): Promise<MockBackend> {
  close?.();
  const backend = mockBackend(typeof view === "string" ? viewOf(view) : view, offered);
  const target = document.createElement("div");
  document.body.append(target);
  const app = mount(App, { target, props: { backend } });
  close = () => {
    void unmount(app);
    target.remove();
  };
  await settle();
  return backend;
}

afterEach(() => {
  close?.();
  close = null;
});

/** The name that a control has for a screen reader, near enough for this window. */
export function nameOf(element: Element): string {
  const label =
    element.getAttribute("aria-label") ??
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? (element.labels?.[0] ?? document.querySelector(`label[for="${element.id}"]`))?.textContent
      : element.textContent);
  return (label ?? "").replace(/\s+/g, " ").trim();
}

/** Everything that can be reached with the tab key. */
export function controls(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("button, input, textarea, summary, select")];
}

/** The button that is called so, else the first whose name begins so. */
export function button(name: string): HTMLButtonElement {
  const found = buttons(name).find((it) => nameOf(it) === name) ?? buttons(name)[0];
  if (!found) throw new Error(`no button ${name} but: ${buttons("").map(nameOf).join(" | ")}`);
  return found;
}

export function buttons(name: string): HTMLButtonElement[] {
  return [...document.querySelectorAll("button")].filter((it) => nameOf(it).startsWith(name));
}

export async function press(name: string): Promise<void> {
  button(name).click();
  await settle();
}

/** Types into the field that is called so. */
export async function fill(name: string, text: string): Promise<void> {
  const field = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].find(
    (it) => nameOf(it).startsWith(name),
  );
  if (!field) throw new Error(`no field ${name}`);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
}

/** Sends a key to whatever has the focus, or to the element given. */
export async function key(name: string, to: EventTarget = window): Promise<void> {
  to.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  await settle();
}

/** Everything that can be read. */
export function text(): string {
  return (document.body.textContent ?? "").replace(/\s+/g, " ");
}
