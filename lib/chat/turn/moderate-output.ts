import { prefilter } from "@/lib/moderation/prefilter/prefilter";

/** How far back a pattern can begin. */
const REACH = 240;

/** True when a reply may go on: the patterns are checked on its tail before each piece is shown. */
export function mayShow(shown: string, next: string): boolean {
  return prefilter((shown + next).slice(-REACH - next.length)).verdict !== "block";
}
