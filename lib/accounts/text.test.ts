import { describe, expect, it } from "vitest";
import { canonicalEmail, emailInput } from "@/lib/accounts/email";
import { cleanLine, cleanText } from "@/lib/accounts/text";

describe("a line of text", () => {
  it("loses what cannot be seen and keeps what can", () => {
    expect(cleanLine("  Zoë\u202e\u0000  O’Neil\t\u200b ")).toBe("Zoë O’Neil");
    expect(cleanLine("e\u0301te\u0301")).toBe("été");
    expect(cleanLine("\u0000\u202e\u200b")).toBe("");
  });

  it("keeps joined emoji and scripts that join letters", () => {
    expect(cleanLine("👩‍🚀")).toBe("👩‍🚀");
    expect(cleanLine("می‌خواهم")).toBe("می‌خواهم");
  });

  it("keeps paragraphs", () => {
    expect(cleanText("one\r\n\r\n\r\n\r\n two  \nthree")).toBe("one\n\ntwo\nthree");
  });
});

describe("an email address", () => {
  it("is read as mailboxes are", () => {
    expect(emailInput.parse("  Clara@Example.ORG ")).toBe("clara@example.org");
    for (const wrong of ["", "clara", "clara@", "@example.org", "a@b", `${"a".repeat(250)}@b.co`]) {
      expect(emailInput.safeParse(wrong).success, wrong).toBe(false);
    }
  });

  it("has one canonical form per mailbox", () => {
    expect(canonicalEmail("Clara+test@Example.org")).toBe("clara@example.org");
    expect(canonicalEmail("c.l.a.r.a+x@googlemail.com")).toBe("clara@gmail.com");
    expect(canonicalEmail("c.lara@example.org")).toBe("c.lara@example.org");
    expect(canonicalEmail("+clara@example.org")).toBe("+clara@example.org");
  });
});
