// The help page: which part of it is asked for, and where to go back to.
import { tick } from "svelte";
import type { View } from "./bindings/View";

/** The parts of the help page, the most urgent first. */
export const HELP_PARTS = [
  "now",
  "doctor",
  "too_much",
  "not_tonight",
  "safe_sleep",
  "crying",
  "expect",
  "feeds",
  "start",
  "plan",
  "data",
  "files",
  "keys",
] as const;
export type HelpPart = (typeof HELP_PARTS)[number];

/** Opens help at one of its parts; the press that asks for it says where to go back to. */
export type OpenHelp = (at: HelpPart, press: MouseEvent) => void;

/** The part that belongs to where one is. */
export function helpOf({ screen }: View): HelpPart {
  switch (screen.type) {
    case "night":
      if (screen.paused_since) return "too_much";
      return screen.asleep ? "expect" : "now";
    case "morning":
      return "expect";
    case "plan":
      return "plan";
    case "share":
    case "bring":
    case "coach":
      return "files";
    case "data":
    case "blocked":
      return "data";
    default:
      return "start";
  }
}

export class Help {
  /** The part that was asked for, or none: the page is closed. */
  at = $state<HelpPart | null>(null);
  #from: HTMLElement | null = null;
  #scrolled = 0;

  open: OpenHelp = (at, press) => {
    // A finger or a mouse leaves no focus behind, so that space stays the main button.
    const byKey = press.detail === 0 && press.currentTarget instanceof HTMLElement;
    this.#from = byKey ? (press.currentTarget as HTMLElement) : null;
    this.#scrolled = window.scrollY;
    this.at = at;
  };

  /** Opens help at one of its parts, from wherever one is. */
  openAt = (at: HelpPart) => {
    if (this.at === null) {
      this.#from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      this.#scrolled = window.scrollY;
    }
    this.at = at;
  };

  close = async () => {
    if (this.at === null) return;
    this.at = null;
    await tick();
    window.scrollTo(0, this.#scrolled);
    this.#from?.focus({ preventScroll: true });
  };

  /** Closes the page for a screen that asks for something else: nothing of the old one comes back. */
  leave = () => {
    this.at = null;
  };
}
