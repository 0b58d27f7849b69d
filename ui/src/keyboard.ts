// One hand, in the dark: the few keys of a night.
import type { Tap } from "./bindings/Tap";
import type { View } from "./bindings/View";
import { LEVELS } from "./levels";

/** What the big button of a screen says. */
export function mainTap(view: View): Tap | null {
  const { screen } = view;
  switch (screen.type) {
    case "tonight":
      return { type: "put_down" };
    case "night":
      if (screen.guide.type === "picking_up" && screen.phase === "visit" && !screen.asleep) {
        return { type: "reassure", kind: screen.guide.held_since ? "lay_down" : "pick_up" };
      }
      if (screen.phase === "visit") return { type: "leave" };
      if (screen.phase === "asleep") {
        return screen.alarm?.kind === "awakening" ? { type: "rouse" } : { type: "woke", level: null };
      }
      return goIn(view);
    default:
      return null;
  }
}

/** Going in: after "different" it is going in at once. */
export function goIn(view: View): Tap | null {
  if (view.screen.type !== "night" || view.screen.phase === "visit") return null;
  return view.screen.cry === "different" ? { type: "go_in_now" } : { type: "go_in" };
}

/** One level up or down from what was reported last; below grizzling is quiet. */
function louder(view: View, by: 1 | -1): Tap | null {
  if (view.screen.type !== "night" || view.screen.asleep) return null;
  const now = view.screen.cry ? LEVELS.indexOf(view.screen.cry) : -1;
  const level = LEVELS[Math.min(now + by, LEVELS.length - 1)];
  return level ? { type: "cry", level } : { type: "quiet" };
}

/** The tap that a key stands for, or none. */
export function keyTap(key: string, view: View): Tap | null {
  switch (key) {
    case " ":
      return mainTap(view);
    case "g":
      return goIn(view);
    case "z":
      return view.undo ? { type: "undo" } : null;
    case "ArrowRight":
    case "ArrowUp":
      return louder(view, 1);
    case "ArrowLeft":
    case "ArrowDown":
      return louder(view, -1);
    default:
      return null;
  }
}

/** Whether a key belongs to the control that has the focus: letters to a field, space to a button. */
export function isForControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("input, textarea, select")) return true;
  return key === " " && target.closest("button, summary, a") !== null;
}
