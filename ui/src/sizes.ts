// The sizes that letters and buttons can have, in percent.
export const SIZES = [100, 125, 150, 175, 200];

/** The next size up or down, or the same at the end of the row. */
export function nextSize(percent: number, by: 1 | -1): number {
  const place = SIZES.findIndex((size) => size >= percent) + by;
  return SIZES[Math.max(0, Math.min(place, SIZES.length - 1))] ?? percent;
}
