import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { config, middleware } from "./middleware";

const visit = (headers: Record<string, string> = {}) =>
  middleware(new NextRequest("http://site.example/discover?q=a", { headers }));

/** What Next hands to the page: overridden request headers travel under this prefix. */
const handed = (response: Response, name: string) =>
  response.headers.get(`x-middleware-request-${name}`);

it("gives every page its own nonce, the same in the policy and for the layout", async () => {
  const [first, second] = [await visit(), await visit()];
  const nonce = handed(first, "x-nonce") ?? "";
  expect(Buffer.from(nonce, "base64")).toHaveLength(16);
  expect(first.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
  expect(handed(first, "content-security-policy")).toBe(
    first.headers.get("content-security-policy"),
  );
  expect(handed(second, "x-nonce")).not.toBe(nonce);
});

it("believes neither a nonce nor a path sent by the browser", async () => {
  const response = await visit({ "x-nonce": "mine", "x-nexus-path": "//evil.example" });
  expect(handed(response, "x-nonce")).not.toBe("mine");
  expect(handed(response, "x-nexus-path")).toBe("/discover?q=a");
});

it("stays out of the turn's way and of files", () => {
  const [source = ""] = config.matcher;
  const runsOn = (path: string) => new RegExp(`^${source}$`).test(path);
  expect(
    ["/", "/discover", "/chat/1", "/auth/confirm", "/offline", "/icon-of-none"].every(runsOn),
  ).toBe(true);
  const left = ["/api/chat/turns", "/_next/static/a.js", "/serwist/sw.js", "/icons/icon-192.png"];
  left.push("/icon.svg", "/favicon.ico", "/manifest.webmanifest", "/robots.txt");
  expect(left.some(runsOn)).toBe(false);
});
