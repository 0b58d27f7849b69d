/** So long has something been on the screen before what lies beyond it is drawn. */
const SEEN_MS = 100;

/** Does the work once what has just been drawn is on the screen; returns what calls it off. */
export function onceSeen(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(work, SEEN_MS)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
