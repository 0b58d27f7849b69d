// What a log can be mended with.

/** Everything that a caregiver can say of a night, in the order of a night. */
export const MENDABLE = [
  "asleep",
  "woke",
  "cry",
  "quiet",
  "enter",
  "go_in_now",
  "reassure",
  "leave",
  "pick_up",
  "lay_down",
  "feed",
  "pause",
  "resume",
  "stop",
  "note",
  "put_down",
  "out_of_bed",
] as const;

/** The details of each, by its code. */
export const DETAILS: Record<string, readonly string[]> = {
  cry: ["grizzle", "protest", "hard", "different"],
  reassure: ["voice", "pat", "shush", "hand", "cuddle", "dummy", "nappy", "other"],
  asleep: ["alone", "hand", "held", "feeding", "rocked", "unknown"],
  put_down: ["awake", "drowsy", "asleep"],
};
