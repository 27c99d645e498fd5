import { describe, expect, it } from "vitest";
import { passwordProblem } from "@/lib/accounts/passwords/policy";
import { passwordStrength } from "@/lib/accounts/passwords/strength";

describe("a password", () => {
  it("needs ten characters, counted as people count them", () => {
    expect(passwordProblem("plume-éta")).toBe("password_too_short");
    expect(passwordProblem("plume-étan")).toBeNull();
    // Decomposed accents do not lengthen it.
    expect(passwordProblem("plume-éta".normalize("NFD"))).toBe("password_too_short");
    expect(passwordProblem("🦊🦉🐢")).toBe("password_too_short");
  });

  it("may not be longer than the auth server reads", () => {
    expect(passwordProblem(`brave otter ${"xyz".repeat(20)}`)).toBeNull();
    expect(passwordProblem(`brave otter ${"é".repeat(31)}`)).toBe("password_too_long");
  });

  it.each([
    "1234567890",
    "password123",
    "Password123!",
    "P@ssw0rd2026",
    "qwertyuiop",
    "azertyuiop",
    "MotDePasse1",
    "m0tdepasse!!",
    "iloveyouforever",
    "Sunshine2026!",
    "**dragon**123",
    "marseille13",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "abcdefghijkl",
    "zyxwvutsrqpo",
    "qwerty123456",
    "1qaz2wsx3edc",
    "monkeymonkey",
    "nexusai2026!",
    "correcthorsebatterystaple",
  ])("is refused when it is common: %s", (password) => {
    expect(passwordProblem(password)).toBe("password_common");
  });

  it("is refused when it is the person's own name or address", () => {
    const own = ["clara.martin@example.org", "Clara Martin"];
    expect(passwordProblem("clara.martin1", own)).toBe("password_personal");
    expect(passwordProblem("Clara Martin!", own)).toBe("password_personal");
    expect(passwordProblem("clara.martin feeds nine owls", own)).toBeNull();
  });

  it.each([
    "brave otter lantern",
    "une loutre lit Proust",
    "tR7#kd92!mQz",
    "dragonfly pockets tea",
    "9-lemons-in-winter",
  ])("is taken when it is none of that: %s", (password) => {
    expect(passwordProblem(password)).toBeNull();
  });
});

describe("the strength hint", () => {
  it("grows with length and variety", () => {
    expect(passwordStrength("short")).toBe(0);
    expect(passwordStrength("aaaaaaaaaaaaaaaaaaaaaaa")).toBe(1);
    expect(passwordStrength("plainletter")).toBe(1);
    expect(passwordStrength("brave otter 9")).toBe(2);
    expect(passwordStrength("brave otter lantern 9")).toBe(3);
  });
});
