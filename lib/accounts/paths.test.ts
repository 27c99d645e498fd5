import { describe, expect, it } from "vitest";
import { localPath, signInPath } from "@/lib/accounts/paths";

describe("a return path", () => {
  it.each(["/", "/chat", "/companions/ada?tab=about#voice", "/settings/data"])(
    "keeps %s",
    (path) => {
      expect(localPath(path)).toBe(path);
    },
  );

  it.each([
    "https://evil.example",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/chat/..//evil.example",
    "/%2e%2e//evil.example",
    "javascript:alert(1)",
    " /chat",
    "chat",
    "",
    `/${"a".repeat(600)}`,
    null,
    undefined,
    42,
    ["/chat"],
  ])("refuses %j", (path) => {
    expect(localPath(path, "/fallback")).toBe("/fallback");
  });

  it("never resolves to another origin, whatever it keeps", () => {
    const pieces = [
      "/",
      "\\",
      ".",
      "..",
      "@",
      ":",
      "//",
      "%2f",
      "%5c",
      "evil.example",
      "?",
      "#",
      "\t",
    ];
    for (const a of pieces) {
      for (const b of pieces) {
        for (const c of pieces) {
          const kept = localPath(`/${a}${b}${c}`);
          expect(new URL(kept, "https://here.example").origin).toBe("https://here.example");
        }
      }
    }
  });

  it("travels through signing in", () => {
    expect(signInPath("/chat")).toBe("/sign-in?next=%2Fchat");
    expect(signInPath("/discover")).toBe("/sign-in");
    expect(signInPath("//evil.example", "session_ended")).toBe("/sign-in?reason=session_ended");
  });
});
