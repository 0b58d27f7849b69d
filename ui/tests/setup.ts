// Every test has there what a window fetches after its first frame.
import { fetchLater } from "../src/later.svelte";
import { fetchWords } from "../src/words";

await Promise.all([fetchLater(), fetchWords("de"), fetchWords("es")]);
