import type { ModerationMode, Plan } from "@/lib/billing/schema";

/** What a plan says on one line of the comparison. */
export type Cell =
  | { kind: "yes" | "no" | "none" | "unlimited" }
  | { kind: "count"; value: number }
  | { kind: "days"; value: number }
  | { kind: "modes"; value: ModerationMode[] }
  | { kind: "quality"; value: string };

export interface Row {
  word:
    | "messages"
    | "companions"
    | "history"
    | "voice"
    | "video"
    | "premium"
    | "exclusive"
    | "api"
    | "support"
    | "moderation"
    | "videoQuality"
    | "tokens";
  /** False while the product cannot do it yet; the page says so on the line itself. */
  isAvailable: boolean;
  cell: (plan: Plan) => Cell;
}

const limit = (value: number | null): Cell =>
  value === null
    ? { kind: "unlimited" }
    : value === 0
      ? { kind: "none" }
      : { kind: "count", value };
const included = (value: boolean): Cell => ({ kind: value ? "yes" : "no" });

/** The comparison, in the order a reader asks. Flip `isAvailable` in the change that delivers the feature. */
export const ROWS: readonly Row[] = [
  { word: "messages", isAvailable: true, cell: (plan) => limit(plan.messagesPerDay) },
  { word: "companions", isAvailable: true, cell: (plan) => limit(plan.companionsLimit) },
  {
    word: "history",
    isAvailable: true,
    cell: (plan) =>
      plan.historyDays === null ? { kind: "unlimited" } : { kind: "days", value: plan.historyDays },
  },
  { word: "voice", isAvailable: false, cell: (plan) => included(plan.hasVoice) },
  { word: "video", isAvailable: false, cell: (plan) => included(plan.hasVideo) },
  { word: "premium", isAvailable: false, cell: (plan) => included(plan.hasPremiumCompanions) },
  { word: "exclusive", isAvailable: false, cell: (plan) => included(plan.hasExclusiveCompanions) },
  { word: "api", isAvailable: false, cell: (plan) => included(plan.hasApiAccess) },
  { word: "support", isAvailable: false, cell: (plan) => included(plan.hasPrioritySupport) },
  {
    word: "moderation",
    isAvailable: false,
    cell: (plan) => ({ kind: "modes", value: plan.moderationModes }),
  },
  {
    word: "videoQuality",
    isAvailable: false,
    cell: (plan) =>
      plan.videoQuality === null ? { kind: "none" } : { kind: "quality", value: plan.videoQuality },
  },
  { word: "tokens", isAvailable: false, cell: (plan) => limit(plan.tokensPerMonth) },
];
