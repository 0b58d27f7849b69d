// The screens that a bedtime does not need. They come after the first frame, so that it need not
// wait for them; a window that opens on one of them waits for just that.
import type { View } from "./bindings/View";

type Screens = typeof import("./screens/later");

let screens = $state.raw<Screens | null>(null);

/** The screens, as soon as they are there. */
export const later = {
  get screens() {
    return screens;
  },
};

const AT_ONCE: View["screen"]["type"][] = ["tonight", "night", "morning", "blocked"];

/** Whether this can be shown without what comes later. */
export const isAtOnce = ({ screen }: View) => AT_ONCE.includes(screen.type);

/** Has them there; what is there already is not asked for again. */
export async function fetchLater(): Promise<void> {
  screens ??= await import("./screens/later");
}
