import { describe, expect, it } from "vitest";
import { contentFilterObstacle, preferenceProblems } from "@/lib/accounts/preferences/policy";
import { type Preferences, preferencesInput } from "@/lib/accounts/preferences/schema";

const FREE = { planModes: ["STRICT"], assuranceLevel: 0 };
const PREMIUM = { planModes: ["STRICT", "LIGHT"], assuranceLevel: 0 };
const VIP_PLUS = { planModes: ["OPTIONAL"], assuranceLevel: 3 };

const chosen: Preferences = {
  contentFilter: "STRICT",
  hasMatureContent: false,
  hasVoice: true,
  hasVideo: true,
  hasEmailNotifications: true,
  hasPushNotifications: false,
  companionGenders: [],
  companionPersonalities: [],
  quietHours: null,
  theme: "system",
};

describe("the content filter", () => {
  it("may always be the strictest, whatever the plan", () => {
    for (const limits of [FREE, PREMIUM, VIP_PLUS]) {
      expect(contentFilterObstacle("STRICT", limits)).toBeNull();
    }
  });

  it("widens with the plan and, at its widest, with assurance", () => {
    expect(contentFilterObstacle("LIGHT", FREE)).toBe("filter_not_in_plan");
    expect(contentFilterObstacle("LIGHT", PREMIUM)).toBeNull();
    expect(contentFilterObstacle("LIGHT", VIP_PLUS)).toBeNull();
    expect(contentFilterObstacle("OPTIONAL", PREMIUM)).toBe("filter_not_in_plan");
    expect(contentFilterObstacle("OPTIONAL", { ...VIP_PLUS, assuranceLevel: 2 })).toBe(
      "age_check_required",
    );
    expect(contentFilterObstacle("OPTIONAL", VIP_PLUS)).toBeNull();
  });
});

describe("preferences", () => {
  it("name each field that is not allowed", () => {
    expect(preferenceProblems(chosen, FREE)).toEqual({});
    expect(
      preferenceProblems({ ...chosen, contentFilter: "LIGHT", hasMatureContent: true }, FREE),
    ).toEqual({ contentFilter: "filter_not_in_plan", hasMatureContent: "age_check_required" });
    expect(preferenceProblems({ ...chosen, hasMatureContent: true }, VIP_PLUS)).toEqual({});
  });

  it("are read from a form, where an unticked box is absent and one tick is not a list", () => {
    const form = {
      contentFilter: "STRICT",
      theme: "dark",
      hasVoice: "on",
      companionGenders: "woman",
    };
    expect(preferencesInput.parse(form)).toMatchObject({
      hasVoice: true,
      hasVideo: false,
      companionGenders: ["woman"],
      companionPersonalities: [],
      quietHours: null,
    });
    const withHours = { ...form, quietHoursStart: "22:30", quietHoursEnd: "07:00" };
    expect(preferencesInput.parse(withHours).quietHours).toEqual({ start: "22:30", end: "07:00" });
  });

  it("want both ends of the quiet hours", () => {
    const half = {
      contentFilter: "STRICT",
      theme: "dark",
      quietHoursStart: "22:30",
      quietHoursEnd: "",
    };
    const { error } = preferencesInput.safeParse(half);
    expect(error?.issues).toMatchObject([
      { message: "quiet_hours_incomplete", path: ["quietHoursEnd"] },
    ]);
    expect(preferencesInput.safeParse({ ...half, quietHoursStart: "25:00" }).success).toBe(false);
  });
});
