/** What one statement of a test file said, in TAP. */
export interface TapLine {
  kind: "plan" | "test" | "comment";
  text: string;
  /** Of a plan, how many tests were announced; of a test, its number. */
  number: number;
  ok: boolean;
}

/**
 * Reads the lines pgTAP returned and leaves other results out. A skipped or to-do test counts as
 * failed: it would be green without having checked anything.
 */
export function readTap(values: unknown[]): TapLine[] {
  return values
    .filter((value): value is string => typeof value === "string")
    .flatMap((value) => value.split("\n"))
    .flatMap((text): TapLine[] => {
      const plan = /^1\.\.(\d+)/.exec(text);
      if (plan) {
        return [{ kind: "plan", text, number: Number(plan[1]), ok: true }];
      }
      const test = /^(not )?ok (\d+)/.exec(text);
      if (test) {
        const isUnchecked = / # (?:SKIP|TODO)\b/i.test(text);
        return [{ kind: "test", text, number: Number(test[2]), ok: !test[1] && !isUnchecked }];
      }
      return text.startsWith("#") ? [{ kind: "comment", text, number: 0, ok: true }] : [];
    });
}
