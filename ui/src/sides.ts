// One side of a comparison, as it is chosen.
import type { CompareSide } from "./bindings/CompareSide";

export interface TypedSide {
  kind: CompareSide["type"];
  child: string;
  night: string;
  method: string;
}

/** What is asked for; `null` while something of it is not chosen. */
export function sideOf({ kind, child, night, method }: TypedSide): CompareSide | null {
  if (kind === "method") return method === "" ? null : { type: "method", method };
  if (child === "") return null;
  if (kind === "child") return { type: "child", child };
  return night === "" ? null : { type: "night", child, night };
}
