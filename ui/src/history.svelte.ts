// The nights before, fetched as they come into sight.
import type { HistoryAsked } from "./bindings/HistoryAsked";
import type { HistoryRow } from "./bindings/HistoryRow";
import type { HistoryView } from "./bindings/HistoryView";
import type { WireError } from "./bindings/WireError";
import { refusal, type Backend } from "./ipc";

/** So many rows are fetched at once: about what one window shows. */
const PAGE = 16;

export type Filters = Pick<HistoryAsked, "child" | "kind" | "method" | "range">;

export class Nights {
  /** The first answer: what there is to choose, how many rows there are, the trends. */
  view = $state.raw<HistoryView | null>(null);
  /** The rows that have been fetched, at their places. */
  rows = $state.raw<(HistoryRow | undefined)[]>([]);
  refused = $state.raw<WireError | null>(null);
  filters = $state.raw<Filters>({ child: null, kind: null, method: null, range: "month" });
  #backend: Pick<Backend, "history">;
  #asked = 0;
  #fetching = new Set<number>();

  constructor(backend: Pick<Backend, "history">) {
    this.#backend = backend;
  }

  /** Asks anew, with these filters. */
  choose = async (filters: Filters) => {
    this.filters = filters;
    const asked = ++this.#asked;
    this.#fetching.clear();
    try {
      const view = await this.#ask(0);
      if (asked !== this.#asked) return;
      const rows: (HistoryRow | undefined)[] = Array.from({ length: view.total });
      view.rows.forEach((row, place) => (rows[place] = row));
      this.view = view;
      this.rows = rows;
      this.refused = null;
    } catch (thrown) {
      if (asked === this.#asked) this.refused = refusal(thrown);
    }
  };

  /** Fetches what is in sight and not there yet. */
  see = (from: number, to: number) => {
    for (let place = from; place < to && place < this.rows.length; place += 1) {
      const offset = place - (place % PAGE);
      if (this.rows[place] === undefined && !this.#fetching.has(offset)) void this.#fetch(offset);
    }
  };

  async #fetch(offset: number) {
    const asked = this.#asked;
    this.#fetching.add(offset);
    try {
      const view = await this.#ask(offset);
      if (asked !== this.#asked) return;
      const rows = [...this.rows];
      view.rows.forEach((row, place) => (rows[view.offset + place] = row));
      this.rows = rows;
    } catch (thrown) {
      if (asked === this.#asked) this.refused = refusal(thrown);
    }
  }

  #ask(offset: number): Promise<HistoryView> {
    return this.#backend.history({ ...this.filters, offset, limit: PAGE });
  }
}
