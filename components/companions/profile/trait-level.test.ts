import { expect, it } from "vitest";
import { levelOf, paceLevelOf, pitchLevelOf } from "./trait-level";

it.each([
  [0, 1],
  [0.19, 1],
  [0.2, 2],
  [0.5, 3],
  [0.6, 3],
  [0.61, 4],
  [0.8, 4],
  [0.85, 5],
  [1, 5],
])("a trait of %s is level %s", (value, level) => {
  expect(levelOf(value)).toBe(level);
});

it("a voice in its middle is in the middle, and a little slower is heard", () => {
  expect([pitchLevelOf(0), paceLevelOf(1), paceLevelOf(0.9)]).toEqual([3, 3, 2]);
  expect([pitchLevelOf(-1), pitchLevelOf(1), paceLevelOf(0.5), paceLevelOf(1.5)]).toEqual([
    1, 5, 1, 5,
  ]);
});
