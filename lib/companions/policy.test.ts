import { describe, expect, it } from "vitest";
import {
  companionsLeft,
  coversVisibility,
  mayTalk,
  needsReview,
  offeredVisibilities,
  statusAfterSaving,
  type Talker,
  type TalkSubject,
} from "./policy";

const member: Talker = { accountId: "me", isRegistered: true, assuranceLevel: 1 };
const verified: Talker = { ...member, assuranceLevel: 2 };
const free = { hasPremiumCompanions: false, hasExclusiveCompanions: false };
const premium = { hasPremiumCompanions: true, hasExclusiveCompanions: false };
const vip = { hasPremiumCompanions: true, hasExclusiveCompanions: true };
const house: TalkSubject = {
  creatorAccountId: null,
  rating: "GENERAL",
  visibility: "public",
  status: "published",
};

function answer(viewer: Talker | null, rights: typeof free, change: Partial<TalkSubject> = {}) {
  const verdict = mayTalk(viewer, rights, { ...house, ...change });
  return verdict.verdict === "yes" ? "yes" : verdict.code;
}

describe("who may talk with a companion", () => {
  it.each([
    ["a member, with a public one", member, free, {}, "yes"],
    ["a visitor", null, free, {}, "sign_in_required"],
    [
      "who has not registered",
      { ...member, isRegistered: false },
      vip,
      {},
      "registration_required",
    ],
    ["FREE with a premium one", member, free, { visibility: "premium" }, "plan_required"],
    ["PREMIUM with a premium one", member, premium, { visibility: "premium" }, "yes"],
    [
      "PREMIUM with an exclusive one",
      member,
      premium,
      { visibility: "exclusive" },
      "plan_required",
    ],
    ["VIP with an exclusive one", member, vip, { visibility: "exclusive" }, "yes"],
    ["unverified with a mature one", member, vip, { rating: "MATURE" }, "assurance_required"],
    ["verified with a mature one", verified, free, { rating: "MATURE" }, "yes"],
    [
      "age before plan",
      member,
      free,
      { rating: "MATURE", visibility: "premium" },
      "assurance_required",
    ],
    [
      "with somebody's private one",
      member,
      vip,
      { creatorAccountId: "you", visibility: "private" },
      "companion_not_found",
    ],
    [
      "with somebody's draft",
      member,
      vip,
      { creatorAccountId: "you", status: "draft" },
      "companion_not_found",
    ],
    [
      "with an unlisted one",
      member,
      free,
      { creatorAccountId: "you", visibility: "unlisted" },
      "yes",
    ],
    [
      "with one's own draft",
      member,
      free,
      { creatorAccountId: "me", status: "draft", visibility: "private" },
      "yes",
    ],
    [
      "with one's own premium one, on FREE",
      member,
      free,
      { creatorAccountId: "me", visibility: "premium" },
      "yes",
    ],
    [
      "with one's own suspended one",
      member,
      vip,
      { creatorAccountId: "me", status: "suspended" },
      "companion_not_found",
    ],
    [
      "one's own mature one, unverified",
      member,
      vip,
      { creatorAccountId: "me", rating: "MATURE" },
      "assurance_required",
    ],
    ["with a suspended one", verified, vip, { status: "suspended" }, "companion_not_found"],
  ] as const)("%s", (_name, viewer, rights, change, expected) => {
    expect(answer(viewer, rights, change)).toBe(expected);
  });

  it("a premium plan covers public ones too", () => {
    expect(coversVisibility(free, "public")).toBe(true);
    expect(coversVisibility(free, "unlisted")).toBe(true);
  });
});

describe("publishing", () => {
  it.each([
    ["draft", "public", "draft"],
    ["draft", "private", "draft"],
    ["publish", "private", "published"],
    ["publish", "unlisted", "published"],
    ["publish", "public", "in_review"],
    ["publish", "premium", "in_review"],
    ["publish", "exclusive", "in_review"],
  ] as const)("%s as %s becomes %s", (intent, visibility, status) => {
    expect(statusAfterSaving(intent, visibility)).toBe(status);
    expect(needsReview(visibility)).toBe(status === "in_review" || visibility === "public");
  });

  it("owners do not give themselves premium, but keep it", () => {
    expect(offeredVisibilities(null)).toEqual(["private", "unlisted", "public"]);
    expect(offeredVisibilities("public")).toEqual(["private", "unlisted", "public"]);
    expect(offeredVisibilities("premium")).toEqual(["private", "unlisted", "public", "premium"]);
  });
});

describe("the plan's limit", () => {
  it.each([
    [3, 0, 3],
    [3, 3, 0],
    [3, 5, 0],
    [0, 0, 0],
    [null, 500, null],
  ])("of %s with %s made leaves %s", (limit, owned, left) => {
    expect(companionsLeft(limit, owned)).toBe(left);
  });
});
