/** The parent's ratings above quiet, from the softest. */
export const LEVELS = ["grizzle", "protest", "hard", "different"] as const;
export type CryLevel = (typeof LEVELS)[number];
