import { expect, test } from "vitest";
import { keyTap } from "../src/keyboard";
import { night, states, view, visit } from "./views";

test("the main key follows the screen", () => {
  expect(keyTap(" ", view(night()))).toEqual({ type: "go_in" });
  expect(keyTap(" ", view(night({ cry: "different" })))).toEqual({ type: "go_in_now" });
  expect(keyTap(" ", view(night({ phase: "visit", visit })))).toEqual({ type: "leave" });
  expect(keyTap(" ", view(night({ phase: "asleep" })))).toEqual({ type: "woke", level: null });
  expect(keyTap(" ", view(states["tonight"] ?? night()))).toEqual({ type: "put_down" });
  expect(keyTap(" ", view(states["morning"] ?? night()))).toBeNull();
});

test("arrows go from quiet to different and back", () => {
  expect(keyTap("ArrowRight", view(night({ cry: null })))).toEqual({ type: "cry", level: "grizzle" });
  expect(keyTap("ArrowRight", view(night({ cry: "different" })))).toEqual({ type: "cry", level: "different" });
  expect(keyTap("ArrowLeft", view(night({ cry: "grizzle" })))).toEqual({ type: "quiet" });
  expect(keyTap("ArrowLeft", view(night({ cry: "hard" })))).toEqual({ type: "cry", level: "protest" });
});

test("z takes back only where there is something to take back", () => {
  expect(keyTap("z", view(night()))).toBeNull();
  const undo = { what: "cry", detail: "hard", at: "19:31" };
  expect(keyTap("z", view(night(), { undo }))).toEqual({ type: "undo" });
});
