// Made-up views in a window of their own: `npm run dev`, then `preview.html?state=waiting`.
// Not part of the app.
import { mount } from "svelte";
import App from "./App.svelte";
import { ANSWERS, CHOICES, CHOICES_CLINICIAN, CHOICES_YOUNG, DESKS, mockBackend, VIEWS } from "./mocks";
import type { Language } from "./language.svelte";
import "./styles/base.css";

const asked = new URLSearchParams(location.search);
const target = document.getElementById("app");
const made = VIEWS[asked.get("state") ?? ""];
/** `&language=de` shows it in another language. */
const language = (asked.get("language") ?? "en") as Language;
const view = made && { ...made, look: { ...made.look, language } };
const offered = { young: CHOICES_YOUNG, clinician: CHOICES_CLINICIAN }[asked.get("offered") ?? ""] ?? CHOICES;

if (target && view) {
  const backend = mockBackend(view, offered);
  /** `&file=tracker,…`: what the files come to that are chosen. */
  const files = (asked.get("file") ?? "").split(",").filter(Boolean);
  backend.answers.push(...files.map((it) => ANSWERS[it as keyof typeof ANSWERS]));
  /** `&desk=closed`: what lies on the coach’s desk. */
  backend.desk = DESKS[asked.get("desk") ?? ""] ?? backend.desk;
  mount(App, { target, props: { backend } });
  void press((asked.get("press") ?? "").split(",").filter(Boolean));
} else if (target) {
  for (const state of Object.keys(VIEWS)) {
    const link = document.createElement("a");
    link.href = `?state=${state}`;
    link.textContent = state;
    target.append(link, document.createElement("br"));
  }
}

/** Presses what is named in the address, one after the other; `Label=text` types into a field. */
async function press(steps: string[]) {
  for (const step of steps) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const [name = "", typed] = step.split("=");
    const found = [...document.querySelectorAll<HTMLElement>("button, summary, label")];
    const control = found.find((it) => it.textContent.trim().startsWith(name));
    const field = control?.querySelector("input");
    if (typed !== undefined && field) {
      field.value = typed;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    } else {
      control?.click();
    }
  }
}
