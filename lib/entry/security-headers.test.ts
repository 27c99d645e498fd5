import { describe, expect, it } from "vitest";
import { pageSecurityPolicy } from "@/lib/entry/security-headers";

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split("; ").map((part) => {
      const [name = "", ...values] = part.split(" ");
      return [name, values];
    }),
  );
}

describe("pageSecurityPolicy", () => {
  const production = directives(
    pageSecurityPolicy({ nonce: "abc", isDevelopment: false, isHttps: true }),
  );

  it("runs scripts and style elements by nonce only", () => {
    expect(production.get("script-src")).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
    expect(production.get("style-src")).toEqual(["'self'", "'nonce-abc'"]);
  });

  it("cannot be framed, rebased or made to post elsewhere", () => {
    expect(production.get("frame-ancestors")).toEqual(["'none'"]);
    expect(production.get("base-uri")).toEqual(["'none'"]);
    expect(production.get("form-action")).toEqual(["'self'"]);
    expect(production.get("connect-src")).toEqual(["'self'"]);
  });

  it("allows evaluation in development only", () => {
    const development = pageSecurityPolicy({ nonce: "abc", isDevelopment: true, isHttps: false });
    expect(development).toContain("'unsafe-eval'");
    expect([...production.values()].flat()).not.toContain("'unsafe-eval'");
  });

  it("asks for https only where there is https", () => {
    const plain = directives(
      pageSecurityPolicy({ nonce: "abc", isDevelopment: false, isHttps: false }),
    );
    expect(production.has("upgrade-insecure-requests")).toBe(true);
    expect(plain.has("upgrade-insecure-requests")).toBe(false);
  });
});
