// What a bedtime does not need. It is a piece of its own, see `../later.svelte.ts`.
export { default as Bring } from "./Bring.svelte";
export { default as Coach } from "./Coach.svelte";
export { default as Data } from "./Data.svelte";
export { default as Help } from "./Help.svelte";
export { default as History } from "./History.svelte";
export { default as Mending } from "./Mending.svelte";
export { default as Missed } from "./Missed.svelte";
export { default as OldNight } from "./OldNight.svelte";
export { default as Plan } from "./Plan.svelte";
export { default as Share } from "./Share.svelte";
export { default as Welcome } from "./Welcome.svelte";
