import { describe, expect, it } from "vitest";
import { profileInput } from "@/lib/accounts/profile/schema";
import { parseInput } from "@/lib/entry/input";
import type { AppError } from "@/lib/kernel/errors";

const good = {
  username: "clara_m",
  displayName: "Clara",
  bio: "",
  country: "FR",
  timezone: "Europe/Paris",
  locale: "fr",
  interests: "",
};

function problemsOf(change: Record<string, unknown>): Record<string, string> | undefined {
  try {
    parseInput(profileInput, { ...good, ...change });
    return undefined;
  } catch (error) {
    return (error as AppError).details.fields;
  }
}

describe("a profile", () => {
  it("is cleaned of what cannot be seen", () => {
    const profile = parseInput(profileInput, {
      ...good,
      username: " @Clara_M ",
      displayName: "  Clara\u202e  Martin ",
      bio: "one\r\n\r\n\r\n\r\ntwo",
      interests: "Sea, jazz,  jazz ,JAZZ, , bread",
    });
    expect(profile).toMatchObject({
      username: "clara_m",
      displayName: "Clara Martin",
      bio: "one\n\ntwo",
      interests: ["Sea", "jazz", "bread"],
    });
  });

  it("may go without a username", () => {
    expect(parseInput(profileInput, { ...good, username: "" }).username).toBeNull();
  });

  it.each([
    [{ username: "ab" }, { username: "username_invalid" }],
    [{ username: "clara martin" }, { username: "username_invalid" }],
    [{ username: "çlara" }, { username: "username_invalid" }],
    [{ username: "Admin" }, { username: "username_taken" }],
    [{ displayName: "\u200b \u202e" }, { displayName: "required" }],
    [{ displayName: "x".repeat(61) }, { displayName: "too_long" }],
    [{ bio: "x".repeat(501) }, { bio: "too_long" }],
    [{ country: "XX" }, { country: "invalid" }],
    [{ timezone: "Mars/Olympus" }, { timezone: "invalid" }],
    [{ timezone: "+02:00" }, { timezone: "invalid" }],
    [{ locale: "de" }, { locale: "invalid" }],
    [
      { interests: Array.from({ length: 21 }, (_, i) => `i${i}`).join(",") },
      { interests: "too_many_interests" },
    ],
  ])("says which field is wrong: %j", (change, fields) => {
    expect(problemsOf(change)).toEqual(fields);
  });
});
