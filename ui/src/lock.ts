// Who can open a file, as it is typed.
import type { ShareLock } from "./bindings/ShareLock";

export type LockKind = ShareLock["type"];

export function lockOf(kind: LockKind, passphrase: string, keys: string): ShareLock {
  if (kind === "open") return { type: "open" };
  return kind === "keys" ? { type: "keys", keys } : { type: "passphrase", passphrase };
}
