// The table of docs/taps.md: each act is done here, press by press, and the table is what came of it.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Tap } from "../src/bindings/Tap";
import { fill, open, press } from "./window";

type Act = [what: string, view: string, presses: string[], tap: Tap["type"]];

const ACTS: Act[] = [
  ["Begin the night", "tonight", ["Put down"], "put_down"],
  ["Say how the crying is", "waiting", ["Hard"], "cry"],
  ["Say that it is quiet", "waiting", ["Quiet"], "quiet"],
  ["Go in, at any time", "waiting", ["Go in"], "go_in"],
  ["Go in for a check that is due", "waiting-due", ["Go in"], "go_in"],
  ["Answer the chime and wait on", "waiting-due", ["Not yet"], "not_yet"],
  ["Log a reassurance", "visit", ["Voice"], "reassure"],
  ["Leave the room", "visit", ["Done, leaving"], "leave"],
  ["Say that your child sleeps", "waiting", ["Asleep"], "asleep"],
  ["Say that it was some minutes ago", "waiting-ago", ["5 min ago"], "ago"],
  ["Say how sleep came", "asleep", ["Alone"], "how_asleep"],
  ["Say that your child woke", "asleep", ["Woke"], "woke"],
  ["Say that your child woke crying", "asleep", ["Woke crying: Hard"], "woke"],
  ["End the night", "asleep", ["Up for the day"], "out_of_bed"],
  ["Take the last tap back", "waiting", ["Take back"], "undo"],
  ["Change whose turn it is", "waiting-caregivers", ["Sam is up"], "by"],
  ["Read the other one’s note", "waiting-handover", ["Read"], "handover_read"],
  ["Change the language", "tonight", ["Deutsch"], "look"],
  ["Log a feed", "waiting", ["More", "Feed"], "feed"],
  ["Need a moment", "waiting", ["More", "I need a moment"], "pause"],
  ["Comfort tonight, no more waits", "waiting", ["More", "Comfort tonight"], "stop"],
  ["Close the night and see the next evening", "morning", ["Done"], "done"],
];

/** Acts that need a second tap, and why. */
const TWO = new Set(["feed", "pause", "stop"]);

const rows: string[] = [];

describe("the common acts", () => {
  test.each(ACTS)("%s", async (what, view, presses, type) => {
    const backend = await open(view);
    for (const name of presses) await press(name);
    expect(backend.taps.at(-1)?.tap.type).toBe(type);
    expect(presses.length).toBeLessThanOrEqual(TWO.has(type) ? 2 : 1);
    rows.push(`| ${what} | ${presses.join(", ")} | ${presses.length} |`);
  });

  test("from first run to the evening: a name, a date and three taps, without choosing anything", async () => {
    const backend = await open("welcome");
    await fill("Name or initials", "Ada");
    await fill("Born on", "2026-02-01");
    const presses = ["Go on", "Go on", "Ready for tonight"];
    for (const name of presses) await press(name);
    expect(backend.forms).toHaveLength(1);
    rows.push(`| First run | Name, date of birth, ${presses.join(", ")} | ${presses.length} |`);
  });

  test("are as the table says", () => {
    const table = readFileSync("../docs/taps.md", "utf8").split("\n").filter((line) => line.startsWith("| "));
    expect(table.slice(2)).toEqual(rows);
  });
});
