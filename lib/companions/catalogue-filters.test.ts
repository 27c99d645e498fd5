import { describe, expect, it } from "vitest";
import {
  activeFilterCount,
  catalogueFiltersSchema,
  catalogueHref,
  NO_FILTERS,
} from "./catalogue-filters";

const read = (query: unknown) => catalogueFiltersSchema.parse(query);

describe("the catalogue's address", () => {
  it("goes there and back", () => {
    const filters = read({
      q: "lighthouse & sea",
      language: "fr",
      gender: "nonbinary",
      rating: "TEEN",
      style: "witty",
      trait: "humor",
      tags: ["sea", "night-owl"],
      page: "2",
    });
    const query = new URLSearchParams(catalogueHref(filters).split("?")[1]);
    expect(read({ ...Object.fromEntries(query), tags: query.getAll("tags") })).toEqual(filters);
    expect(activeFilterCount(filters)).toBe(7);
  });

  it("is bare at rest", () => {
    expect(catalogueHref(NO_FILTERS)).toBe("/discover");
    expect(activeFilterCount(NO_FILTERS)).toBe(0);
  });

  it.each([
    [{ gender: "robot", rating: "XXX", style: "rude", trait: "evil", language: "de" }],
    [{ tags: ["nope", "drop table"], page: "-4" }],
    [{ page: "1e9" }],
    [{ page: "two", q: undefined }],
    [{ gender: "", rating: "", tags: "" }],
  ])("reads %j as nothing asked", (query) => {
    expect(read(query)).toEqual(NO_FILTERS);
  });

  it("takes a single tag, the first of repeated values, and bounds the search text", () => {
    expect(read({ tags: "sea" }).tags).toEqual(["sea"]);
    expect(read({ gender: ["woman", "man"] }).gender).toBe("woman");
    expect(read({ q: `  a\n${"b".repeat(300)}` }).q).toHaveLength(100);
    expect(read({ q: "\ud800x" }).q).toBe("\ufffdx");
  });
});
