import { expect, it } from "vitest";
import { ROWS } from "@/components/site/plan-rows";
import type { Plan } from "@/lib/billing/schema";

const PLAN: Plan = {
  planId: "PREMIUM",
  priceCents: 1999,
  yearlyPriceCents: 19_990,
  currency: "EUR",
  trialDays: 7,
  messagesPerDay: null,
  companionsLimit: 0,
  historyDays: 30,
  hasVoice: true,
  hasVideo: false,
  hasPremiumCompanions: true,
  hasExclusiveCompanions: false,
  hasApiAccess: false,
  hasPrioritySupport: false,
  moderationModes: ["STRICT", "LIGHT"],
  videoQuality: null,
  tokensPerMonth: 500,
  fairUseTurnsPerMinute: 30,
};

const cell = (word: string) => ROWS.find((row) => row.word === word)?.cell(PLAN);

it("tells unlimited from none", () => {
  expect(cell("messages")).toEqual({ kind: "unlimited" });
  expect(cell("companions")).toEqual({ kind: "none" });
  expect(cell("history")).toEqual({ kind: "days", value: 30 });
  expect(cell("videoQuality")).toEqual({ kind: "none" });
});

it("has a line for everything a plan grants", () => {
  const kinds = ROWS.map((row) => row.cell(PLAN).kind);
  expect(kinds).toHaveLength(12);
  expect(cell("voice")).toEqual({ kind: "yes" });
  expect(cell("api")).toEqual({ kind: "no" });
  expect(cell("tokens")).toEqual({ kind: "count", value: 500 });
});
