// Pages over a screen, one over the other: history, a night of it, an entry being mended. The screen
// below stays as it is, and comes back so.
import { tick } from "svelte";
import type { LogLine } from "./bindings/LogLine";

export type OverPage =
  | { type: "history" }
  | { type: "night"; night: string }
  | { type: "mend"; night: string; entry: LogLine | null; add: string | null }
  | { type: "missed"; child: string };

/** Opens a page over what is shown. */
export type OpenPage = (page: OverPage) => void;

export class Trail {
  /** The pages, the topmost last. */
  pages = $state.raw<OverPage[]>([]);
  /** Where each page below was scrolled to, and what had the focus there. */
  #left: { scrolled: number; focus: Element | null }[] = [];

  open: OpenPage = (page) => {
    this.#left.push({ scrolled: window.scrollY, focus: document.activeElement });
    this.pages = [...this.pages, page];
  };

  back = async () => {
    if (this.pages.length === 0) return;
    this.pages = this.pages.slice(0, -1);
    const left = this.#left.pop();
    await tick();
    window.scrollTo(0, left?.scrolled ?? 0);
    if (left?.focus instanceof HTMLElement && left.focus.isConnected) left.focus.focus({ preventScroll: true });
  };

  /** Closes all pages for a screen that asks for something else. */
  leave = () => {
    this.pages = [];
    this.#left = [];
  };
}
