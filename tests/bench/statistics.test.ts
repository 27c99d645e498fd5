import { describe, expect, it } from "vitest";
import { median, percentile, spreadOf } from "./statistics";

describe("percentile", () => {
  it("interpolates between the closest ranks", () => {
    expect(percentile([1, 2, 3, 4], 50)).toBe(2.5);
    expect(percentile([10, 20, 30, 40, 50], 95)).toBeCloseTo(48);
    expect(percentile([10, 20, 30, 40, 50], 25)).toBe(20);
  });

  it("sorts numbers as numbers and leaves the samples as they were", () => {
    const samples = [100, 9, 20];
    expect(percentile(samples, 0)).toBe(9);
    expect(percentile(samples, 100)).toBe(100);
    expect(samples).toEqual([100, 9, 20]);
  });

  it("answers with the sample when there is one, and with NaN when there is none", () => {
    expect(percentile([7], 95)).toBe(7);
    expect(percentile([], 50)).toBeNaN();
  });

  it("clamps what is asked to 0 and 100", () => {
    expect(percentile([1, 2], 150)).toBe(2);
    expect(percentile([1, 2], -1)).toBe(1);
  });
});

describe("median and spread", () => {
  it("is not moved by one slow sample", () => {
    expect(median([3, 1, 900, 2, 4])).toBe(3);
  });

  it("says how far the rounds were apart", () => {
    expect(spreadOf([5, 3, 4])).toEqual({ median: 4, min: 3, max: 5 });
  });
});
